"""Work that waits until a window has been painted for the first time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

#: A window that opens on another workspace is not painted; the steps start after this time.
_LONGEST_WAIT_MS = 1000


class AfterFirstPaint(QObject):
    """Runs steps after the first paint of a window, returning to the event loop between them."""

    def __init__(self, window: QWidget, steps: Sequence[Callable[[], None]]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = list(steps)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run_next)
        self._timer.start(_LONGEST_WAIT_MS)
        window.installEventFilter(self)

    def is_done(self) -> bool:
        """Return whether every step has run."""
        return not self._steps

    def finish(self) -> None:
        """Run the remaining steps now, because something needs what they build."""
        while self._steps:
            self._steps.pop(0)()

    def cancel(self) -> None:
        """Drop the remaining steps."""
        self._steps.clear()
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _run_next(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self._timer.start(0)
