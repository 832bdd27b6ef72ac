"""Work off the GUI thread: a function goes to a thread, its result comes back to a method."""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable
from types import MethodType
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError

logger = logging.getLogger(__name__)

#: How long `Tasks.close` waits for its threads: one may be inside a disk that does not answer.
CLOSING_S = 0.5


class Task:
    """One piece of work under way. Long work asks ``cancelled`` now and then and returns early."""

    def __init__(
        self,
        work: Callable[[Task], Any],
        done: MethodType,
        failed: MethodType | None,
    ) -> None:
        self._work = work
        self._done = weakref.WeakMethod(done)
        self._failed = None if failed is None else weakref.WeakMethod(failed)
        self.cancelled = False

    def cancel(self) -> None:
        """Drop the task: not begun if it is still waiting, its result not delivered."""
        self.cancelled = True

    def _perform(self) -> tuple[Any, Exception | None]:
        try:
            return self._work(self), None
        except Exception as error:
            return None, error

    def _deliver(self, result: Any, error: Exception | None) -> None:
        if self.cancelled:
            return
        reference = self._done if error is None else self._failed
        if reference is None:
            logger.error("a task failed and nobody asked to be told", exc_info=error)
            return
        receiver = reference()
        if receiver is None:
            return
        owner = receiver.__self__
        if isinstance(owner, QObject) and not shiboken6.isValid(owner):
            return
        receiver(result if error is None else error)


class Tasks(QObject):
    """A few threads that run tasks and deliver the results on the thread that made this object.

    Receivers are bound methods, held weakly: a task does not keep its page alive, and a page that
    is gone gets nothing. ``newest_first`` serves pictures, where the last asked for is in sight.
    """

    #: A task has ended, on whichever thread (task, result, error or None)
    _finished = Signal(object, object, object)

    def __init__(
        self, parent: QObject | None = None, *, threads: int = 2, newest_first: bool = False
    ) -> None:
        super().__init__(parent)
        self._threads = threads
        self._newest_first = newest_first
        self._waiting: deque[Task] = deque()
        self._running: set[Task] = set()
        self._idle = 0
        self._workers: list[threading.Thread] = []
        self._closed = False
        self._changed = threading.Condition()
        # Emitted on the threads only, so that Qt queues it by itself.
        self._finished.connect(self._deliver)

    def run(
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Run ``work(task)`` on a thread, then ``done(result)`` or ``failed(error)`` here.

        ``done`` and ``failed`` are bound methods. Without ``failed`` an error is logged as a bug.
        """
        if not isinstance(done, MethodType) or not isinstance(failed, MethodType | None):
            raise TypeError("a task delivers to bound methods only")
        task = Task(work, done, failed)
        with self._changed:
            if self._closed:
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
        """Whether nothing waits or runs. (A result may still be on its way to its receiver.)"""
        with self._changed:
            return not self._waiting and not self._running

    def close(self, *, finish: bool = False, within_s: float = CLOSING_S) -> bool:
        """End the threads, and return whether they have ended in this time.

        Waiting tasks are dropped, or with ``finish`` still done. A thread that hangs is left
        behind: it keeps what it uses, so close that only if this returns True.
        """
        until_s = time.monotonic() + within_s
        with self._changed:
            self._closed = True
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
                while not self._waiting and not self._closed:
                    self._changed.wait()
                self._idle -= 1
                if not self._waiting:
                    return
                task = self._waiting.pop() if self._newest_first else self._waiting.popleft()
                if task.cancelled:
                    continue
                self._running.add(task)
            result, error = task._perform()
            with self._changed:
                self._running.discard(task)
                closed = self._closed
            if error is not None and closed and not isinstance(error, KnownError):
                logger.error("a task failed while the program was closing", exc_info=error)
            elif not closed:
                self._finished.emit(task, result, error)

    def _deliver(self, task: Task, result: Any, error: Exception | None) -> None:
        task._deliver(result, error)
