"""Calls a function once an event is set: for waits that an event cannot end."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable

logger = logging.getLogger(__name__)

_EVERY_S = 0.1


class Watches:
    """Functions to call once their events are set.

    One thread looks at all events; it runs only while there are any.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count()
        self._watched: dict[int, tuple[threading.Event, Callable[[], None]]] = {}
        self._is_running = False

    def add(self, event: threading.Event, action: Callable[[], None]) -> int:
        """Call ``action`` on another thread after the event was set, again and again.

        Again, because what it ends may have begun just after the call. Return a number to
        `remove`.
        """
        with self._lock:
            number = next(self._numbers)
            self._watched[number] = (event, action)
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._run, name="network-cancel", daemon=True).start()
        return number

    def remove(self, number: int) -> None:
        """Stop watching. The action may be called once more."""
        with self._lock:
            self._watched.pop(number, None)

    def _run(self) -> None:
        pause = threading.Event()
        while not pause.wait(_EVERY_S):
            with self._lock:
                if not self._watched:
                    self._is_running = False
                    return
                actions = [action for event, action in self._watched.values() if event.is_set()]
            for action in actions:
                try:
                    action()
                except Exception:
                    logger.exception("ending a request failed")


#: Those of the whole program
WATCHES = Watches()
