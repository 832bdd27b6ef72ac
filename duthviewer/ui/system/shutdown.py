"""The end of the process, within two seconds, whatever hangs."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable

#: Seconds after which the process ends although parts of it hang
_WITHIN_S = 1.8
#: The same while a slow disk still takes positions and settings
_WITHIN_SLOW_S = 6.0
_LOOK_S = 0.05


class Leaving:
    """Ends the process once the window closes.

    A thread inside a disk that does not answer cannot be ended, and neither can the GUI thread if
    it waits for one. Such a process ends without cleaning up: what is to be kept was written
    before.
    """

    def __init__(self, is_saved: Callable[[], bool], before: Callable[[], None]) -> None:
        """``is_saved()`` tells whether all is written; ``before()`` is called before the end."""
        self._is_saved = is_saved
        self._before = before
        self._begun_s = time.monotonic()
        threading.Thread(target=self._watch, name="leaving", daemon=True).start()

    def leave(self, code: int) -> None:
        """End the process now if threads are left; else return, for Python to end it."""
        if any(thread.name.startswith("duthviewer") for thread in threading.enumerate()):
            _end(code)

    def _watch(self) -> None:
        """On a thread: end the process if the GUI thread has not done so in time."""
        time.sleep(_WITHIN_S)
        while not self._is_saved() and time.monotonic() < self._begun_s + _WITHIN_SLOW_S:
            time.sleep(_LOOK_S)
        self._before()
        _end(0)


def _end(code: int) -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)
