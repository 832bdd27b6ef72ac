"""Handles uncaught exceptions: prints the trace and shows a message."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class UncaughtErrors(QObject):
    """Reports exceptions that nothing caught, on any thread; the program continues."""

    #: Emitted for an uncaught exception (text for the user)
    found = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Called with each exception, on its thread, to record it
        self.recorder: Callable[[BaseException], object] | None = None
        self._before = sys.excepthook
        sys.excepthook = self._take

    def release(self) -> None:
        sys.excepthook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        # The previous hook, usually Python's own, prints the trace.
        self._before(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        if self.recorder is not None:
            self.recorder(error)
        self.found.emit(
            self.tr(
                "Something went wrong in duthviewer ({error}). You can continue; if it"
                " happens again, please report it."
            ).format(error=f"{kind.__name__}: {error}"[:300])
        )
