"""What we did wrong: an error nobody caught is printed with its trace, and told to the person."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal


class Faults(QObject):
    """Takes the errors that reach the top, on any thread; the program goes on."""

    #: A fault of ours came to light (words for the person)
    found = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Called with each error, on the thread where it happened
        self.recorder: Callable[[BaseException], object] | None = None
        self._before = sys.excepthook
        sys.excepthook = self._take

    def release(self) -> None:
        sys.excepthook = self._before

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        # The previous hook: Python's own prints the trace.
        self._before(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        if self.recorder is not None:
            self.recorder(error)
        self.found.emit(
            self.tr(
                "Something went wrong in duthviewer itself ({error}). You can go on; if it"
                " happens again, please report it."
            ).format(error=f"{kind.__name__}: {error}"[:300])
        )
