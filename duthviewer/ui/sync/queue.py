"""The queue of talks to be synchronised: one worker at a time, the results into the library."""

from __future__ import annotations

import contextlib
import enum
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.catalogue.timeline import Timeline
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import KeptTimeline, fingerprint
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.background.worker_process import SILENCE_MS
from duthviewer.ui.sync.process import Job, SyncProcess, worker_command
from duthviewer.writing import make_private_folder


class Stage(enum.Enum):
    """How it stands with a talk in the queue."""

    WAITING = enum.auto()
    RUNNING = enum.auto()
    FAILED = enum.auto()


class State(NamedTuple):
    """How it stands with a talk; ``done`` from 0 to 1 while it runs, ``why`` where it failed."""

    stage: Stage
    job: Job
    done: float = 0.0
    why: str = ""


class Tally(NamedTuple):
    """How far the queue is: this talk, the ``number``-th of ``total`` since it was empty."""

    job: Job
    done: float
    number: int
    total: int


class _Prepared(NamedTuple):
    job: Job
    recording: str
    deck: str


class Synchroniser(QObject):
    """Runs the worker for one talk after the other, in the order asked.

    What a worker finds is kept in the library before anybody is told. A worker that fails, hangs
    or is killed costs its talk a message, and the next one is begun.
    """

    #: Another talk waits, runs or is done with, or one has come further
    changed = Signal()
    #: A talk was synchronised (its key; what is kept of it now, a KeptTimeline)
    found = Signal(str, object)
    #: A talk could not be synchronised (its key)
    failed = Signal(str)
    #: Nothing is left to be done. Since it was empty: in how many talks pages were found, and the
    #: titles of those in which none was (int, list of str)
    emptied = Signal(int, list)

    def __init__(
        self,
        memory: StoreWriter,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        silence_ms: int = SILENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._tasks = tasks
        self._command = worker_command() if command is None else list(command)
        self._silence_ms = silence_ms
        self._waiting: list[Job] = []
        self._running: Job | None = None
        self._done = 0.0
        #: What the files were when the worker began with them
        self._prepared: _Prepared | None = None
        self._process: SyncProcess | None = None
        self._failures: dict[str, State] = {}
        self._number = self._total = self._count_found = 0
        self._without_pages: list[str] = []
        self._closed = False

    # What is asked of it

    def ask(self, jobs: Iterable[Job], *, first: bool = False) -> None:
        """Synchronise these talks, after those that wait, or ``first``."""
        jobs = list(jobs)
        new = [job for job in jobs if not self._is_under_way(job.key)]
        keys = {job.key for job in new}
        if first:
            # One that waits already comes before the others now.
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

    def cancel(self, key: str) -> None:
        """Do not synchronise a talk; what was failed of it is forgotten, too."""
        before = len(self._waiting)
        self._waiting = [job for job in self._waiting if job.key != key]
        self._total -= before - len(self._waiting)
        self._failures.pop(key, None)
        if self._running is not None and self._running.key == key:
            self._stop()
        self.changed.emit()

    def cancel_all(self) -> None:
        """Synchronise no talk any more."""
        self._total -= len(self._waiting)
        self._waiting.clear()
        self._stop()
        self.changed.emit()

    def try_again(self) -> None:
        """Begin again with all talks that failed."""
        jobs = [state.job for state in self._failures.values()]
        self._failures.clear()
        self.ask(jobs)

    def forget_failures(self) -> None:
        """They were read."""
        if self._failures:
            self._failures.clear()
            self.changed.emit()

    def close(self) -> None:
        """End the worker with the window. What it has found by now is kept."""
        self._closed = True
        self._waiting.clear()
        if self._process is not None:
            self._process.close()
            self._process = None

    # What is known of it

    def state_of(self, key: str) -> State | None:
        """How it stands with a talk; None for one that nobody asked for."""
        if self._running is not None and self._running.key == key:
            return State(Stage.RUNNING, self._running, self._done)
        for job in self._waiting:
            if job.key == key:
                return State(Stage.WAITING, job)
        return self._failures.get(key)

    def tally(self) -> Tally | None:
        """How far the queue is; None where there is nothing to do."""
        if self._running is None:
            return None
        return Tally(self._running, self._done, self._number, max(self._total, self._number))

    def failures(self) -> list[State]:
        """The talks that could not be synchronised, the last one last."""
        return list(self._failures.values())

    def is_idle(self) -> bool:
        """Whether nothing is to be done."""
        return self._running is None and not self._waiting

    def _is_under_way(self, key: str) -> bool:
        state = self.state_of(key)
        return state is not None and state.stage is not Stage.FAILED

    # One talk after the other

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
        self._running, self._done = job, 0.0
        self._number += 1
        self._tasks.run(_preparing(job), self._on_prepared)

    def _on_prepared(self, prepared: _Prepared) -> None:
        if prepared.job is not self._running or self._closed:
            return
        self._prepared = prepared
        process = SyncProcess(self._command, self, silence_ms=self._silence_ms)
        process.progressed.connect(self._on_progress)
        process.found.connect(self._on_found)
        process.failed.connect(self._on_failed)
        process.stopped.connect(self._on_stopped)
        self._process = process
        process.start(prepared.job)

    def _stop(self) -> None:
        if self._process is not None:
            self._process.stop()
        elif self._running is not None:
            # It is being prepared, or its result is on its way into the library.
            self._go_on()

    def _on_progress(self, _stage: str, done: float) -> None:
        # The worker's stages may overlap; what a person sees does not run backwards.
        if done > self._done:
            self._done = done
            self.changed.emit()

    def _on_found(self, timeline: Timeline) -> None:
        self._drop_process()
        prepared = self._prepared
        assert prepared is not None
        self._memory.run(_keeping(prepared, timeline), self._on_kept, self._on_not_kept)

    def _on_kept(self, kept: tuple[Job, KeptTimeline | None]) -> None:
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
        self._failures[job.key] = State(Stage.FAILED, job, why=why)
        self.failed.emit(job.key)
        self._go_on()

    def _on_stopped(self) -> None:
        self._drop_process()
        self._go_on()

    def _go_on(self) -> None:
        self._running = self._prepared = None
        self._next()
        self.changed.emit()

    def _drop_process(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None


def _preparing(job: Job) -> Callable[[Task], _Prepared]:
    """On a thread: what the files are before the work; one that changes meanwhile is stale."""

    def prepare(_: Task) -> _Prepared:
        # Without the folder the worker says what is wrong with it.
        with contextlib.suppress(OSError):
            make_private_folder(job.scores.parent)
        return _Prepared(job, fingerprint(job.recording), fingerprint(job.deck))

    return prepare


def _keeping(
    prepared: _Prepared, timeline: Timeline
) -> Callable[[Store], tuple[Job, KeptTimeline | None]]:
    """On the store's thread: keep the spans, and read what is kept with them."""

    def keep(store: Store) -> tuple[Job, KeptTimeline | None]:
        job = prepared.job
        store.timelines.save_computed(job.key, timeline, prepared.recording, prepared.deck)
        return job, store.timelines.of_talk(job.key)

    return keep
