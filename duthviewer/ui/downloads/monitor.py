"""The download queue with signals on the GUI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from duthviewer.catalogue.conference import Conference
from duthviewer.library.downloads.queue import DownloadQueue
from duthviewer.library.downloads.values import Job, JobState
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.downloads.card_marks import card_fields
from duthviewer.ui.downloads.rows import DownloadRow, Tally, rows_of, tally_of

#: Shortest time between two reports
_INTERVAL_MS = 200
#: With more jobs than this, even the report after a command is computed on a thread: 30,000 take
#: 0.2 s.
_FEW = 500
#: Share of the time that computing reports may take: one part of this many
_REST = 8


class QueueReport(NamedTuple):
    """The queue at a moment, and what the window shows of it."""

    #: By the id of their download, in their order
    jobs: Mapping[str, Job] = {}
    rows: Sequence[DownloadRow] = ()
    tally: Tally = Tally()
    #: The fields of the cards that show something, by the talk's id
    card_fields: Mapping[str, Mapping[str, Any]] = {}
    took_s: float = 0.0


class DownloadMonitor(QObject):
    """Reports changes of the queue on the GUI thread, at most five times a second.

    The queue calls ``on_change`` on its own threads, hundreds of times a second for small files.
    Reports are computed on a thread: while threads begin and end, they hold the queue's lock.
    """

    #: There is a new report
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
        #: The conference whose cards are shown
        self.conference: Conference | None = None
        #: The last report
        self.report = QueueReport()
        self._lock = threading.Lock()
        self._ended: dict[str, Job] = {}
        self._is_woken = self._is_closed = False
        self._tasks = Tasks(self, threads=1)
        self._task: Task | None = None
        #: Whether something changed while a report was computed
        self._is_outdated = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._compute)
        self._woken.connect(self._on_woken)
        self.queue = make_queue(self._on_change)

    def refresh(self) -> None:
        """Report now, as after a command that a person has just given."""
        self._timer.stop()
        if len(self.report.jobs) > _FEW:
            self._compute()
            return
        if self._task is not None:
            self._task.cancel()
        with self._lock:
            self._is_woken = False
        self._take(_report_of(self.queue, self.conference))

    def close(self, timeout_s: float) -> None:
        """Stop all downloads; they continue at the next start."""
        self._timer.stop()
        with self._lock:
            self._is_closed = True
        self.queue.close(timeout_s)
        self._tasks.close()

    def _compute(self) -> None:
        """Compute a report on the thread, or another one after that which is computed now."""
        if self._task is not None:
            self._is_outdated = True
            return
        with self._lock:
            self._is_woken = False
        queue, conference = self.queue, self.conference
        self._task = self._tasks.run(lambda _: _report_of(queue, conference), self._take)

    def _take(self, report: QueueReport) -> None:
        self._task = None
        self._since.start()
        self.report = report
        with self._lock:
            # Not those that ended while the report was computed: the next one has them.
            ended = tuple(
                job
                for job in self._ended.values()
                if (known := report.jobs.get(job.download.id)) is None or not known.is_open
            )
            for job in ended:
                del self._ended[job.download.id]
        self.changed.emit()
        if ended:
            self.ended.emit(ended)
        if self._is_outdated:
            self._is_outdated = False
            self._on_woken()

    def _on_change(self, job: Job) -> None:
        """Keep a job that has ended for the next report. On a thread of the queue."""
        with self._lock:
            if self._is_closed:
                return
            if job.state in (JobState.DONE, JobState.FAILED):
                self._ended[job.download.id] = job
            wakes, self._is_woken = not self._is_woken, True
            if wakes:
                # With the lock held, because the object lives only until it is closed.
                self._woken.emit()

    def _on_woken(self) -> None:
        passed_ms = self._since.elapsed() if self._since.isValid() else _INTERVAL_MS
        interval_ms = max(_INTERVAL_MS, round(1000 * self.report.took_s * _REST))
        if not self._timer.isActive():
            self._timer.start(max(0, interval_ms - passed_ms))


def _report_of(queue: DownloadQueue, conference: Conference | None) -> QueueReport:
    """Compute a report, on any thread."""
    begun_s = time.perf_counter()
    jobs = queue.jobs()
    rows = rows_of(jobs)
    for row in rows:
        row.add_up()
    return QueueReport(
        {job.download.id: job for job in jobs},
        rows,
        tally_of(jobs),
        {} if conference is None else card_fields(jobs, conference),
        time.perf_counter() - begun_s,
    )
