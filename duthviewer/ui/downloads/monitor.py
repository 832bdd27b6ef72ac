"""The download queue with signals on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.values import Job, JobState

#: Shortest time between two reports
_INTERVAL_MS = 200


class DownloadMonitor(QObject):
    """Reports changes of the queue on the GUI thread, at most five times a second.

    The queue calls ``on_change`` on its own threads, hundreds of times a second for small files.
    """

    #: The jobs or their progress have changed
    changed = Signal()
    #: Downloads have ended since the last report (tuple of Job: done or failed)
    ended = Signal(object)
    #: A change waits to be reported; emitted on the queue's threads
    _woken = Signal()

    def __init__(
        self,
        make_queue: Callable[[Callable[[Job], None]], DownloadQueue],
        parent: QObject | None = None,
    ) -> None:
        """``make_queue`` makes the queue with the function that it calls with changed jobs."""
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: dict[str, Job] = {}
        self._is_woken = False
        self._jobs: dict[str, Job] = {}
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self._woken.connect(self._on_woken)
        self.queue = make_queue(self._on_change)

    def jobs(self) -> Mapping[str, Job]:
        """Return the jobs of the last report by the id of their download, in their order."""
        return self._jobs

    def refresh(self) -> None:
        """Report now, as after a command that a person has just given."""
        self._timer.stop()
        self._since.start()
        with self._lock:
            changed, self._waiting = self._waiting, {}
            self._is_woken = False
        self._jobs = {job.download.id: job for job in self.queue.jobs()}
        self.changed.emit()
        ended = tuple(
            job for job in changed.values() if job.state in (JobState.DONE, JobState.FAILED)
        )
        if ended:
            self.ended.emit(ended)

    def close(self, timeout_s: float) -> None:
        """Stop all downloads; they continue at the next start."""
        self._timer.stop()
        self._woken.disconnect(self._on_woken)
        self.queue.close(timeout_s)

    def _on_change(self, job: Job) -> None:
        """Keep a changed job for the next report. On a thread of the queue."""
        with self._lock:
            self._waiting[job.download.id] = job
            wakes, self._is_woken = not self._is_woken, True
        if wakes:
            self._woken.emit()

    def _on_woken(self) -> None:
        passed = self._since.elapsed() if self._since.isValid() else _INTERVAL_MS
        if not self._timer.isActive():
            self._timer.start(max(0, _INTERVAL_MS - passed))
