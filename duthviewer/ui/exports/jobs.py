"""Files that are made from a talk in the background: one after the other, with their progress."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.system import outside
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets.job_strip import JobStrip
from duthviewer.ui.widgets.units import left_text

#: Shortest time between two updates of the progress
_REFRESH_S = 0.1
#: How long closing the window waits for the removal of an unfinished file
_CLOSING_S = 2.0
#: The time left is shown after this time, and after this part of the work
_ESTIMATE_S, _ESTIMATE_DONE = 3.0, 0.02


class SavedFile(NamedTuple):
    """A file that was made, and what the user should know about it."""

    path: Path
    remark: str = ""


#: Makes a file and returns its path: ``work(report, cancelled)``. It calls ``report`` with the
#: progress from 0 to 1, ends soon after ``cancelled`` returns True, and leaves nothing unfinished.
ExportWork = Callable[[Callable[[float], None], Callable[[], bool]], Path | SavedFile]


class ExportJobs(QObject):
    """Runs one job after the other on a thread, and shows the current one in strips.

    The strips are on the watch page and on the library page, so a job continues visibly while
    another talk is opened.
    """

    #: A job failed while others wait (text to show)
    trouble = Signal(str)
    #: A file was made (its path)
    saved = Signal(object)
    #: Emitted on the worker thread (task, progress from 0 to 1)
    _progressed = Signal(object, float)

    def __init__(self, library: LibraryPage, watch: WatchPage) -> None:
        super().__init__(watch)
        #: A thread of its own, because a video takes minutes
        self.tasks = Tasks(self, threads=1)
        #: The running job first
        self._jobs: deque[tuple[str, Task]] = deque()
        #: The files made since no job was running
        self._made: list[SavedFile] = []
        self._begun_s = 0.0
        self.show_file = QAction(self.tr("Show in folder"), self)
        self.show_file.triggered.connect(self._show_file)
        #: The strips of the watch page and of the library
        self.strips = (JobStrip(watch), JobStrip())
        watch.add_notice(self.strips[0])
        library.add_strip(self.strips[1])
        for strip in self.strips:
            strip.cancelled.connect(self.cancel)
        self._progressed.connect(self._on_progress)

    def start(self, name: str, work: ExportWork) -> None:
        """Make a file as soon as the jobs before it have ended. ``name`` is its name.

        ``work`` runs on a thread; see `ExportWork`. A KnownError that it raises is shown.
        """
        progressed = self._progressed

        def run(task: Task) -> SavedFile:
            last_s = 0.0

            def report(done: float) -> None:
                nonlocal last_s
                now = time.monotonic()
                if now - last_s >= _REFRESH_S:
                    last_s = now
                    progressed.emit(task, done)

            progressed.emit(task, 0.0)
            made = work(report, lambda: task.cancelled)
            return made if isinstance(made, SavedFile) else SavedFile(made)

        task = self.tasks.run(run, self._on_done, self._on_failed)
        self._jobs.append((name, task))
        if len(self._jobs) == 1:
            self._made.clear()
            self._begin()

    def is_busy(self) -> bool:
        """Return whether a job runs or waits."""
        return bool(self._jobs)

    def names(self) -> tuple[str, ...]:
        """Return the names of the files that are being made or wait."""
        return tuple(name for name, _ in self._jobs)

    def cancel(self) -> None:
        """Stop the running job, which discards its file; those that wait follow."""
        if self._jobs:
            self._jobs[0][1].cancel()
            self._end()

    def close(self) -> None:
        """Stop all jobs, and wait briefly for the removal of an unfinished file."""
        self.tasks.close(within_s=0.0 if self.tasks.is_idle() else _CLOSING_S)

    def _begin(self) -> None:
        self._begun_s = time.monotonic()
        self._show_progress(0.0)

    def _end(self) -> None:
        """Show the next job, or what was made."""
        self._jobs.popleft()
        if self._jobs:
            self._begin()
            return
        for strip in self.strips:
            if self._made:
                names = ", ".join(made.path.name for made in self._made)
                text = self.tr("Saved {names}").format(names=names)
                remarks = dict.fromkeys(made.remark for made in self._made if made.remark)
                strip.show_result("\n".join((text, *remarks)), self.show_file)
            else:
                strip.hide()

    def _on_progress(self, task: Task, done: float) -> None:
        if self._jobs and self._jobs[0][1] is task:
            if not done:
                # A cancelled job may have kept the thread for a while.
                self._begun_s = time.monotonic()
            self._show_progress(done)

    def _show_progress(self, done: float) -> None:
        text = self.tr("Saving {name}… {percent} %").format(
            name=self._jobs[0][0], percent=round(100 * done)
        )
        passed_s = time.monotonic() - self._begun_s
        if passed_s >= _ESTIMATE_S and done >= _ESTIMATE_DONE:
            text += f" · {left_text(passed_s * (1 - done) / done)}"
        if len(self._jobs) > 1:
            text += " · " + self.tr("{count} more waiting").format(count=len(self._jobs) - 1)
        for strip in self.strips:
            strip.show_progress(text, done)

    def _on_done(self, made: SavedFile) -> None:
        self._made.append(made)
        self._end()
        self.saved.emit(made.path)

    def _on_failed(self, error: KnownError) -> None:
        text = error_text(error)
        waiting = len(self._jobs) > 1
        self._end()
        if waiting:
            self.trouble.emit(text)
        else:
            for strip in self.strips:
                strip.show_failure(text)

    def _show_file(self) -> None:
        if self._made and not outside.show_in_folder(self._made[-1].path):
            text = self.tr("No program was found on this computer to open {what}")
            self.trouble.emit(text.format(what=self._made[-1].path.parent))
