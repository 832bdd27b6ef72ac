"""Aligns talks' own videos with the recording of the day, one after another, once."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from duthviewer.errors import KnownError
from duthviewer.library.conferences.due_alignments import AlignmentJob, due_alignments
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.store import Store
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.background.worker_process import SILENCE_MS
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.sync.align_process import AlignProcess, align_command
from duthviewer.ui.sync.controller import AT_OPENING

logger = logging.getLogger(__name__)

#: Wait after a scan: what a person opens comes first.
_AFTER_SCAN_MS = 3000


class Aligner(QObject):
    """Runs the worker for the talks of the open conference that have both files.

    The result is stored with the versions of the files, also if the sound leaves a doubt, so that
    each pair is compared once. The open conference then reads it.
    """

    def __init__(
        self,
        conference: OpenConference,
        settings: Settings,
        writer: StoreWriter,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        silence_ms: int = SILENCE_MS,
        after_scan_ms: int = _AFTER_SCAN_MS,
    ) -> None:
        super().__init__(parent)
        self._conference = conference
        self._settings = settings
        self._writer = writer
        self._tasks = tasks
        self._command = align_command() if command is None else list(command)
        self._silence_ms = silence_ms
        #: The talk to begin with: the one that is watched
        self.first = ""
        self._waiting: list[AlignmentJob] = []
        self._running: AlignmentJob | None = None
        self._process: AlignProcess | None = None
        #: What failed is not tried again until the files change or the program starts again.
        self._failed: set[AlignmentJob] = set()
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_scan_ms)
        self._timer.timeout.connect(self._search)
        conference.found.connect(self._on_found)

    def is_idle(self) -> bool:
        """Return whether nothing runs, waits or is about to begin."""
        return self._running is None and not self._waiting and not self._timer.isActive()

    def close(self) -> None:
        """End the worker with the window."""
        self._is_closed = True
        self._timer.stop()
        self._waiting.clear()
        if self._process is not None:
            self._process.close()
            self._process = None

    def _on_found(self) -> None:
        files = self._conference.files.values()
        has_both = any(one.day is not None and one.own_video is not None for one in files)
        if has_both and not self._is_closed and self._settings.get(AT_OPENING) is not False:
            self._timer.start()

    def _search(self) -> None:
        conference, files = self._conference.conference, self._conference.files
        kept = self._conference.kept_alignments
        if conference is None:
            return

        def search(_: Task) -> list[AlignmentJob]:
            return due_alignments(conference, files, kept)

        self._tasks.run(search, self._on_due)

    def _on_due(self, jobs: list[AlignmentJob]) -> None:
        self._waiting = [job for job in jobs if job not in self._failed and job != self._running]
        self._waiting.sort(key=lambda job: job.key != self.first)
        self._next()

    def _next(self) -> None:
        if self._running is not None or self._is_closed or not self._waiting:
            return
        job = self._running = self._waiting.pop(0)
        process = self._process = AlignProcess(self._command, self, silence_ms=self._silence_ms)
        process.found.connect(self._on_result)
        process.failed.connect(self._on_failed)
        process.start(job)

    def _on_result(self, kept: KeptAlignment) -> None:
        self._drop_process()

        def keep(store: Store) -> bool:
            return store.alignments.save_found(kept)

        self._writer.run(keep, self._on_kept, self._on_not_kept)

    def _on_kept(self, _: bool) -> None:
        self._running = None
        # The scan that follows searches for what is left, this talk excluded.
        self._conference.look_again()
        self._next()

    def _on_not_kept(self, error: KnownError) -> None:
        self._on_failed(str(error))

    def _on_failed(self, why: str) -> None:
        self._drop_process()
        job, self._running = self._running, None
        if job is not None:
            logger.info("%s was not aligned: %s", job.key, why)
            self._failed.add(job)
        self._next()

    def _drop_process(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
