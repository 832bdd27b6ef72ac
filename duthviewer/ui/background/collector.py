"""Looks for Python's garbage on the GUI thread, and nowhere else."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000
#: Fewer new objects than this are not looked at
_MANY = 2_000
#: So many times only the new objects are looked at, then all: that takes some 30 ms
_YOUNG_TIMES = 30


class Collector(QObject):
    """Takes over from Python's own collector, for the whole process.

    That one runs on whichever thread makes objects, and destroys Qt's objects there, if they are
    among the garbage: the thread then holds a lock of Qt's and waits for Python's, while the GUI
    thread holds Python's and waits for Qt's. Seen once in some twenty runs of the tests on a busy
    computer: a window that hung for ever in `show`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._times = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look for garbage, if there is much that is new."""
        if gc.get_count()[0] < _MANY:
            return
        self._times += 1
        gc.collect(1 if self._times % _YOUNG_TIMES else 2)
