"""Python's garbage collection, on the GUI thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 2_000
#: Do not collect while there are fewer new objects than this.
_MIN_NEW_OBJECTS = 2_000
#: One in this many collections includes the old objects, which takes some 30 ms.
_FULL_EVERY = 30


class Collector(QObject):
    """Replaces Python's own garbage collector in this process.

    That one runs on any thread that creates objects, and destroys Qt objects there if they are
    garbage. The thread then holds a lock of Qt and waits for Python's, while the GUI thread holds
    Python's and waits for Qt's. In about one of twenty test runs on a busy computer, a window
    hung for ever in `show`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._collections = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect garbage if there are many new objects."""
        if gc.get_count()[0] < _MIN_NEW_OBJECTS:
            return
        self._collections += 1
        gc.collect(1 if self._collections % _FULL_EVERY else 2)
