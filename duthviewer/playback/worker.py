"""A queue of work for one player on a thread, which ends when the queue is empty."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import SignalInstance

logger = logging.getLogger(__name__)


class Worker:
    """Runs functions one after the other on a thread, which ends when the queue is empty."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._waiting: deque[Callable[[], None]] = deque()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def run(self, work: Callable[[], None]) -> None:
        """Run ``work()`` after all earlier work."""
        with self._lock:
            self._waiting.append(work)
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name=self._name, daemon=True)
                self._thread.start()

    def is_idle(self) -> bool:
        """Return whether no function runs or waits."""
        return self._thread is None

    def wait(self, timeout_s: float) -> bool:
        """Wait until the queue is empty and return whether it is. For the end of the program."""
        thread = self._thread
        if thread is not None:
            thread.join(timeout_s)
        return self._thread is None

    def _serve(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                work = self._waiting.popleft()
            try:
                work()
            except Exception:
                logger.exception("work of %s failed", self._name)


def report(signal: SignalInstance, *values: object) -> None:
    """Emit a signal from a worker's thread, unless its sender has been deleted."""
    try:
        signal.emit(*values)
    except RuntimeError:
        logger.debug("the sender of a result was deleted before the result came")
