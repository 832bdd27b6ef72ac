"""The queue of talks to synchronise: one worker at a time, results go into the library."""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import KeptTimeline, fingerprint
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.background.worker_process import SILENCE_MS
from duthviewer.ui.sync.process import SyncJob, SyncProcess, worker_command
from duthviewer.writing import make_private_folder


class SyncStage(enum.Enum):
    """The stage of a talk in the queue."""

    WAITING = enum.auto()
    RUNNING = enum.auto()
    FAILED = enum.auto()


class QueuedTalk(NamedTuple):
    """A talk in the queue: its progress from 0 to 1 while it runs, or why it failed.

    ``early`` are the spans that are certain while it runs, in offsets.
    """

    stage: SyncStage
    job: SyncJob
    done: float = 0.0
    why: str = ""
    early: Timeline = NO_TIMELINE


class QueueProgress(NamedTuple):
    """The running talk, the ``number``-th of ``total`` since the queue was empty."""

    job: SyncJob
    done: float
    number: int
    total: int


class _Prepared(NamedTuple):
    job: SyncJob
    recording: str
    deck: str


class SyncQueue(QObject):
    """Runs the worker for one talk after another.

    A result is saved in the library before ``found`` is emitted. If a worker fails, hangs or is
    killed, its talk has failed and the next one starts.
    """

    #: The queue or its progress has changed
    changed = Signal()
    #: A talk was synchronised (its key, a KeptTimeline in offsets)
    found = Signal(str, object)
    #: A talk could not be synchronised (its key)
    failed = Signal(str)
    #: The queue is empty (number of talks with pages found since it was empty before, titles of
    #: the talks without; int, list of str)
    emptied = Signal(int, list)

    def __init__(
        self,
        writer: StoreWriter,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        silence_ms: int = SILENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._writer = writer
        self._tasks = tasks
        self._command = worker_command() if command is None else list(command)
        self._silence_ms = silence_ms
        self._waiting: list[SyncJob] = []
        self._running: SyncJob | None = None
        #: Whether the running talk was cancelled and its worker is ending
        self._is_stopping = False
        self._done = 0.0
        self._early = NO_TIMELINE
        #: The watched talk, and its position in seconds of its recording
        self._watched: tuple[str, float | None] = ("", None)
        #: The fingerprints of the files when the worker started
        self._prepared: _Prepared | None = None
        self._process: SyncProcess | None = None
        self._failures: dict[str, QueuedTalk] = {}
        self._number = self._total = self._count_found = 0
        self._without_pages: list[str] = []
        self._closed = False

    # Requests

    def add(self, jobs: Iterable[SyncJob], *, first: bool = False) -> None:
        """Add talks to the end of the queue, or with ``first`` to its beginning."""
        jobs = list(jobs)
        new = [job for job in jobs if not self._is_under_way(job.key)]
        keys = {job.key for job in new}
        if first:
            # A talk that waits already moves to the front.
            again = [job for job in jobs if job.key not in keys and job in self._waiting]
            self._waiting = [*again, *(job for job in self._waiting if job not in again)]
            self._waiting = [*new, *self._waiting]
        else:
            self._waiting += new
        for job in new:
            self._failures.pop(job.key, None)
        self._total += len(new)
        self._next()
        self.changed.emit()

    def follow(self, key: str, watched_s: float | None) -> None:
        """Find the spans around a position of the watched talk first, now or when its turn comes.

        ``watched_s`` counts seconds of its recording. Without a key no talk is watched.
        """
        before, self._watched = self._watched, (key, watched_s)
        if self._process is not None and self._running is not None:
            if key == self._running.key:
                self._process.follow(watched_s)
            elif before[0] == self._running.key:
                self._process.follow(None)

    def cancel(self, key: str) -> None:
        """Remove a talk from the queue and from the failures."""
        before = len(self._waiting)
        self._waiting = [job for job in self._waiting if job.key != key]
        self._total -= before - len(self._waiting)
        self._failures.pop(key, None)
        if self._running is not None and self._running.key == key:
            self._stop()
        self.changed.emit()

    def cancel_all(self) -> None:
        """Empty the queue and stop the worker."""
        self._total -= len(self._waiting)
        self._waiting.clear()
        self._stop()
        self.changed.emit()

    def try_again(self) -> None:
        """Add all failed talks to the queue again."""
        jobs = [state.job for state in self._failures.values()]
        self._failures.clear()
        self.add(jobs)

    def forget_failures(self) -> None:
        """Forget the failures: the user has closed their message."""
        if self._failures:
            self._failures.clear()
            self.changed.emit()

    def forget_failure(self, key: str) -> None:
        """Forget that a talk has failed."""
        if self._failures.pop(key, None) is not None:
            self.changed.emit()

    def close(self) -> None:
        """End the worker with the window, and drop the waiting talks."""
        self._closed = True
        self._waiting.clear()
        if self._process is not None:
            self._process.close()
            self._process = None

    # State

    def state_of(self, key: str) -> QueuedTalk | None:
        """Return the state of a talk, or None if it is not in the queue and has not failed."""
        running = self._running
        if running is not None and running.key == key and not self._is_stopping:
            return QueuedTalk(SyncStage.RUNNING, running, self._done, early=self._early)
        for job in self._waiting:
            if job.key == key:
                return QueuedTalk(SyncStage.WAITING, job)
        return self._failures.get(key)

    def progress(self) -> QueueProgress | None:
        """Return the progress of the queue, or None while no talk runs."""
        if self._running is None or self._is_stopping:
            return None
        return QueueProgress(
            self._running, self._done, self._number, max(self._total, self._number)
        )

    def failures(self) -> list[QueuedTalk]:
        """Return the failed talks, the latest last."""
        return list(self._failures.values())

    def is_idle(self) -> bool:
        """Return whether no talk waits or runs."""
        return self._running is None and not self._waiting

    def _is_under_way(self, key: str) -> bool:
        state = self.state_of(key)
        return state is not None and state.stage is not SyncStage.FAILED

    # Running

    def _next(self) -> None:
        if self._running is not None or self._closed:
            return
        if not self._waiting:
            if self._total:
                count, self._number, self._total, self._count_found = self._count_found, 0, 0, 0
                without, self._without_pages = self._without_pages, []
                self.emptied.emit(count, without)
            return
        job = self._waiting.pop(0)
        self._running, self._done, self._early = job, 0.0, NO_TIMELINE
        self._number += 1
        self._tasks.run(_preparing(job), self._on_prepared)

    def _on_prepared(self, prepared: _Prepared) -> None:
        if prepared.job is not self._running or self._closed:
            return
        self._prepared = prepared
        process = SyncProcess(self._command, self, silence_ms=self._silence_ms)
        process.progressed.connect(self._on_progress)
        process.early_found.connect(self._on_early)
        process.found.connect(self._on_found)
        process.failed.connect(self._on_failed)
        process.stopped.connect(self._on_stopped)
        self._process = process
        key, watched_s = self._watched
        process.start(prepared.job, watched_s if key == prepared.job.key else None)

    def _stop(self) -> None:
        if self._process is not None:
            self._is_stopping = True
            self._process.stop()
        elif self._running is not None:
            # The job is being prepared, or its result is being saved.
            self._go_on()

    def _on_progress(self, _stage: str, done: float) -> None:
        # The worker's stages may overlap; the progress bar must not run backwards.
        if done > self._done:
            self._done = done
            self.changed.emit()

    def _on_early(self, early: Timeline) -> None:
        self._early = early
        self.changed.emit()

    def _on_found(self, timeline: Timeline) -> None:
        self._drop_process()
        prepared = self._prepared
        assert prepared is not None
        self._writer.run(_keeping(prepared, timeline), self._on_kept, self._on_not_kept)

    def _on_kept(self, kept: tuple[SyncJob, KeptTimeline | None]) -> None:
        job, timeline = kept
        if timeline is not None:
            if not timeline.shown.pages:
                self._without_pages.append(job.title)
            else:
                self._count_found += 1
            self.found.emit(job.key, timeline)
        if job is self._running:
            self._go_on()

    def _on_not_kept(self, error: KnownError) -> None:
        self._on_failed(error_text(error))

    def _on_failed(self, why: str) -> None:
        self._drop_process()
        job = self._running
        if job is None:
            return
        self._failures[job.key] = QueuedTalk(SyncStage.FAILED, job, why=why)
        self.failed.emit(job.key)
        self._go_on()

    def _on_stopped(self) -> None:
        self._drop_process()
        self._go_on()

    def _go_on(self) -> None:
        self._running = self._prepared = None
        self._is_stopping = False
        self._next()
        self.changed.emit()

    def _drop_process(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None


def _preparing(job: SyncJob) -> Callable[[Task], _Prepared]:
    """Return the work that takes the fingerprints of the files before the worker reads them."""

    def prepare(_: Task) -> _Prepared:
        # If this fails, the worker reports why.
        with contextlib.suppress(OSError):
            make_private_folder(job.scores.parent)
        if (arrived := job.arrived) is not None:
            # The worker reads on the disk what has arrived. An error shows as a failed worker.
            with contextlib.suppress(KnownError):
                arrived.part.save()
            return _Prepared(job, arrived.part.fingerprint, fingerprint(job.deck))
        return _Prepared(job, fingerprint(job.recording), fingerprint(job.deck))

    return prepare


def _keeping(
    prepared: _Prepared, timeline: Timeline
) -> Callable[[Store], tuple[SyncJob, KeptTimeline | None]]:
    """Return the work for the store: save the timeline, then read it with its corrections."""

    def keep(store: Store) -> tuple[SyncJob, KeptTimeline | None]:
        job = prepared.job
        if job.arrived is not None and not job.arrived.is_there():
            # The recording was replaced while the worker read it.
            return job, None
        in_file = timeline.shifted(-job.later_s)
        store.timelines.save_computed(
            job.key, in_file, prepared.recording, prepared.deck, job.clock
        )
        kept = store.timelines.of_talk(job.key, job.clock)
        return job, None if kept is None else kept.shifted(job.later_s)

    return keep
