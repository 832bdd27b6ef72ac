"""Ends the process in two seconds, or six while data is still being written, if a disk hangs."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable

#: Seconds until the process ends even if parts of it hang
_WITHIN_S = 1.8
#: The same while positions and settings are still being written
_WITHIN_SLOW_S = 6.0
_POLL_S = 0.05


class ShutdownGuard:
    """Ends the process after the window has closed.

    A thread that waits for a disk that does not respond cannot be ended, nor can the GUI thread
    if it waits for that thread. The process then ends without cleaning up; the data has been
    written before.
    """

    def __init__(self, is_saved: Callable[[], bool], before: Callable[[], None]) -> None:
        """``is_saved()`` returns whether all is written; ``before()`` is called before the end."""
        self._is_saved = is_saved
        self._before = before
        self._begun_s = time.monotonic()
        threading.Thread(target=self._watch, name="shutdown", daemon=True).start()

    def end_process(self, code: int) -> None:
        """End the process if threads are still running; otherwise return."""
        if any(thread.name.startswith("duthviewer") for thread in threading.enumerate()):
            _end(code)

    def _watch(self) -> None:
        """End the process on a thread if the GUI thread has not done so in time."""
        time.sleep(_WITHIN_S)
        while not self._is_saved() and time.monotonic() < self._begun_s + _WITHIN_SLOW_S:
            time.sleep(_POLL_S)
        self._before()
        _end(0)


def _end(code: int) -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)
