"""Run functions off the GUI thread and deliver their results on it."""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from types import MethodType
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError

logger = logging.getLogger(__name__)

T = TypeVar("T")

#: How long `Tasks.close` waits for its threads: a disk that does not answer may block one.
CLOSING_S = 0.5


class Task:
    """A function to run on a thread. A long one checks ``cancelled`` and returns early."""

    def __init__(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[[KnownError], None] | None,
    ) -> None:
        if not isinstance(done, MethodType) or not isinstance(failed, MethodType | None):
            raise TypeError("a task delivers to bound methods only")
        self.work = work
        self.done = weakref.WeakMethod(done)
        self.failed = None if failed is None else weakref.WeakMethod(failed)
        self.cancelled = False

    def cancel(self) -> None:
        """Do not start the task if it is waiting, and do not deliver its result."""
        self.cancelled = True


class TaskRunner(QObject):
    """Base class of `Tasks` and the store's queue: performs tasks and delivers their results.

    A task ends in a call of its ``done(result)`` or ``failed(error)`` on the thread that made
    this object. Both are bound methods and held weakly: a task does not keep a page alive, and a
    deleted page receives nothing. ``failed`` always gets a KnownError, which can be shown: an
    error of the program itself is logged, and replaced by one that says so. Without ``failed``
    the text goes to the signal of that name.
    """

    #: A task without a ``failed`` of its own has failed (text to show)
    failed = Signal(str)
    #: A task has ended; emitted on its thread (task, result, error or None)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        # Emitted on other threads only, so Qt queues it.
        self._ended.connect(self._deliver)

    def perform(self, task: Task, argument: object) -> None:
        """Run the task on the current thread, and send its result to the GUI thread."""
        result, error = None, None
        try:
            result = task.work(argument)
        except Exception as caught:
            error = caught
        self._end(task)
        if not self._is_closed:
            self._ended.emit(task, result, error)
        elif error is not None and not isinstance(error, KnownError):
            logger.error("a task failed while the program was closing", exc_info=error)

    def report(self, error: KnownError) -> None:
        """Show the error of a task that has no ``failed``."""
        self.failed.emit(error_text(error))

    def _end(self, task: Task) -> None:
        """On a thread: a task has ended, and its result is about to be sent."""

    def _deliver(self, task: Task, result: Any, error: Exception | None) -> None:
        if task.cancelled:
            return
        if error is None:
            _call(task.done, result)
            return
        if not isinstance(error, KnownError):
            logger.error("a task failed", exc_info=error)
            error = KnownError("Something went wrong in duthviewer. Its log has details.")
        if task.failed is None:
            self.report(error)
        else:
            _call(task.failed, error)


def _call(method: weakref.WeakMethod[Any], value: Any) -> None:
    """Call a bound method, unless Python or Qt has deleted its object."""
    receiver = method()
    if receiver is None:
        return
    owner = receiver.__self__
    if not isinstance(owner, QObject) or shiboken6.isValid(owner):
        receiver(value)


class Tasks(TaskRunner):
    """A few threads that run tasks, in the order in which they were added."""

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._threads = threads
        self._waiting: deque[Task] = deque()
        self._running: set[Task] = set()
        self._idle = 0
        self._workers: list[threading.Thread] = []
        self._changed = threading.Condition()

    def run(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[KnownError], None] | None = None,
    ) -> Task:
        """Run ``work(task)`` on a thread, then ``done(result)`` or ``failed(error)`` here.

        See `TaskRunner` for what happens to errors.
        """
        task = Task(work, done, failed)
        with self._changed:
            if self._is_closed:
                task.cancel()
                return task
            self._waiting.append(task)
            if self._idle < len(self._waiting) and len(self._workers) < self._threads:
                worker = threading.Thread(target=self._serve, name="duthviewer-task", daemon=True)
                self._workers.append(worker)
                worker.start()
            self._changed.notify()
        return task

    def is_idle(self) -> bool:
        """Return whether no task waits or runs; a result may still be on its way."""
        with self._changed:
            return not self._waiting and not self._running

    def close(self, *, finish: bool = False, within_s: float = CLOSING_S) -> bool:
        """End the threads, and return whether they ended in time.

        Waiting tasks are dropped, or with ``finish`` still run. A thread that hangs is left behind
        and keeps what it uses: close a file that it reads only if this returns True.
        """
        until_s = time.monotonic() + within_s
        with self._changed:
            self._is_closed = True
            if not finish:
                for task in (*self._waiting, *self._running):
                    task.cancel()
                self._waiting.clear()
            self._changed.notify_all()
        for worker in self._workers:
            worker.join(max(0.0, until_s - time.monotonic()))
        return not any(worker.is_alive() for worker in self._workers)

    def _serve(self) -> None:
        while True:
            with self._changed:
                self._idle += 1
                while not self._waiting and not self._is_closed:
                    self._changed.wait()
                self._idle -= 1
                if not self._waiting:
                    return
                task = self._waiting.popleft()
                if task.cancelled:
                    continue
                self._running.add(task)
            self.perform(task, task)

    def _end(self, task: Task) -> None:
        with self._changed:
            self._running.discard(task)
