"""Rewrites the open recording: offer, progress, and use of the copy in its place."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from duthviewer.catalogue.clock import clock
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.chosen_files import ChosenFileKind
from duthviewer.playback.probe import remembered
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.files.choices import FileChoices
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets.choice_box import TickBox
from duthviewer.ui.widgets.job_strip import JobStrip
from duthviewer.ui.window.main_window import MainWindow

#: Shortest time between two updates of the progress
_REFRESH_S = 0.1
#: How long closing the window waits for the removal of the copy
_CLOSING_S = 2.0


class RewriteJob(NamedTuple):
    """A recording to rewrite, and the talk that uses the copy."""

    conference_id: str
    talk_id: str
    recording_id: str
    kind: ChosenFileKind
    source: Path
    target: Path
    size: int
    #: Whether new keyframes can be made
    can_encode: bool
    new_keyframes: bool = False


class RewriteController(QObject):
    """Offers to rewrite recordings that cannot be played in full, and uses the copies.

    One recording is rewritten at a time, on a thread. It continues while another talk or the
    library page is open; both pages have a strip with the progress.
    """

    #: Emitted on the worker thread (progress from 0 to 1)
    _progressed = Signal(float)

    def __init__(
        self,
        window: MainWindow,
        library: LibraryPage,
        watch: WatchPage,
        conference: OpenConference,
        choices: FileChoices,
        videos: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._watch = window, watch
        self._conference, self._choices, self._videos = conference, choices, videos
        #: A thread of its own, because rewriting takes minutes
        self.tasks = Tasks(self, threads=1)
        self._task: Task | None = None
        self._job: RewriteJob | None = None
        self._box: QMessageBox | None = None
        #: The recording that the strip offers to rewrite
        self._offered: Path | None = None
        #: Whether the offer is about missing keyframes
        self._lacks_keyframes = False
        self._action = watch.actions_by_id["rewrite_recording"]
        self._action.triggered.connect(self._prepare)
        #: The strips of the watch page and of the library
        self.strips = (JobStrip(watch), JobStrip())
        watch.add_notice(self.strips[0])
        library.add_strip(self.strips[1])
        for strip in self.strips:
            strip.cancelled.connect(self.cancel)
        watch.watched.recording_opened.connect(self._on_opened)
        watch.watched.keyframes_missed.connect(self._on_keyframes_missed)
        watch.watched.talk_changed.connect(self._update)
        watch.watched.files_changed.connect(self._update)
        self._progressed.connect(self._on_progress)
        self._update()

    def is_busy(self) -> bool:
        """Return whether a recording is being rewritten."""
        return self._task is not None

    def cancel(self) -> None:
        """Stop rewriting and discard the copy."""
        if self._task is not None:
            self._task.cancel()
        self._end()

    def close(self) -> None:
        """Stop, and wait briefly for the removal of the unfinished copy."""
        self.tasks.close(within_s=0.0 if self.tasks.is_idle() else _CLOSING_S)

    # The offer.

    def _on_opened(self) -> None:
        """Offer a copy of a recording that cannot be played in full."""
        source = self._source()
        media = None if source is None else remembered(source)
        if media is None or media.clock_ends_s is None or self.is_busy():
            return
        self._offered, self._lacks_keyframes = source, False
        self.strips[0].offer(
            self.tr(
                "The clock of this recording restarts after {time}, so the rest cannot be"
                " reached. duthviewer can make a copy that plays from any position."
            ).format(time=clock(media.clock_ends_s)),
            self._action,
        )

    def _on_keyframes_missed(self) -> None:
        """Offer a copy with keyframes after a slow seek."""
        source = self._source()
        if source is None or source == self._offered or self.is_busy():
            return
        self._offered, self._lacks_keyframes = source, True
        self.strips[0].offer(
            self.tr(
                "Seeking is slow in this recording because it has few keyframes. A copy with"
                " new keyframes plays from any position at once."
            ),
            self._action,
        )

    def _source(self) -> Path | None:
        showing = self._watch.watched.talk
        return None if showing is None else showing.files.recording

    def _update(self) -> None:
        source = self._source()
        self._action.setEnabled(source is not None and not self.is_busy())
        if self._offered is not None and source != self._offered:
            self._offered, self._lacks_keyframes = None, False
            if not self.is_busy():
                self.strips[0].hide()

    def _prepare(self) -> None:
        """Find out how large the copy will be, and where it goes; then ask."""
        showing, source = self._watch.watched.talk, self._source()
        if showing is None or source is None or self.is_busy():
            return
        talk, videos = showing.talk, self._videos
        # A video of the talk alone begins with it.
        alone = showing.files.offset_s != talk.start_s
        kind = ChosenFileKind.OWN_VIDEO if alone else ChosenFileKind.RECORDING
        conference_id = showing.conference.id

        def look(_: Task) -> RewriteJob:
            from duthviewer.library.media.rewrite import copy_path, size_of
            from duthviewer.library.media.rewrite_encoder import can_encode

            target, size = copy_path(source, videos), size_of(source)
            return RewriteJob(
                conference_id, talk.id, talk.recording, kind, source, target, size, can_encode()
            )

        self.tasks.run(look, self._ask, self._on_failed)

    def _ask(self, job: RewriteJob) -> None:
        from duthviewer.library.media.rewrite import size_text

        self._job = job
        self._box = box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Rewrite this recording"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = self.tr("Make a copy of {file} that plays from any place?")
        box.setText(text.format(file=job.source.name))
        about = self.tr(
            "The same video and sound go into a new file, {copy}. It takes about {size} in"
            " {folder}.\n\nThe recording stays as it is. You can watch meanwhile."
        )
        box.setInformativeText(
            about.format(copy=job.target.name, size=size_text(job.size), folder=job.target.parent)
        )
        if job.can_encode:
            self._keyframes = TickBox(self.tr("Re-encode the video with new keyframes"), box)
            self._keyframes.setToolTip(
                self.tr("Makes seeking fast, but takes much longer and loses some quality.")
            )
            self._keyframes.setChecked(self._lacks_keyframes)
            box.setCheckBox(self._keyframes)
        rewrite = box.addButton(self.tr("Rewrite"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(rewrite)
        box.accepted.connect(self._start)
        box.open()

    # The work.

    def _start(self) -> None:
        job = self._job
        if job is None or self.is_busy():
            return
        if job.can_encode:
            job = self._job = job._replace(new_keyframes=self._keyframes.isChecked())
        last_s = 0.0
        progressed = self._progressed

        def report(done: float) -> None:
            nonlocal last_s
            now = time.monotonic()
            if now - last_s >= _REFRESH_S:
                last_s = now
                progressed.emit(done)

        def work(task: Task) -> RewriteJob:
            from duthviewer.library.media.rewrite import rewrite

            rewrite(
                job.source,
                job.target,
                report,
                lambda: task.cancelled,
                new_keyframes=job.new_keyframes,
            )
            return job

        self._task = self.tasks.run(work, self._on_done, self._on_failed)
        self._update()
        self._on_progress(0.0)

    def _on_progress(self, done: float) -> None:
        if self._job is not None and self.is_busy():
            text = self.tr("Rewriting {file}… {percent} %").format(
                file=self._job.source.name, percent=round(100 * done)
            )
            for strip in self.strips:
                strip.show_progress(text, done)

    def _on_done(self, job: RewriteJob) -> None:
        self._end()
        text = self.tr("Created {file}. It is used for this recording from now on.").format(
            file=job.target.name
        )
        self._choices.use_copy(
            job.conference_id, job.talk_id, job.recording_id, job.kind, job.target, text
        )

    def _on_failed(self, error: KnownError) -> None:
        self._end()
        for strip in self.strips:
            strip.show_failure(error_text(error))

    def _end(self) -> None:
        self._task = self._job = None
        for strip in self.strips:
            strip.hide()
        self._update()
