"""A label that says with dots that there is more of its text than room for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from duthviewer.ui.widgets.plain_text import tooltip

#: As much is always shown, so that a long neighbour does not push it out
_NARROWEST_PX = 120
#: Unicode's First Strong Isolate and its end
_ISOLATE, _END = "\u2068", "\u2069"


class ElidedLabel(QLabel):
    """One line of plain text, elided where it is cut off; the tooltip has it whole then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What is shown may come from a stranger's file: never rich text.
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Narrower than the text, unlike a label: a long one does not widen the window."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), _NARROWEST_PX), whole.height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def is_cut(self) -> bool:
        """Return whether there is more text than room."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut():
            super().paintEvent(event)
            return
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        # Left on every screen, as where it fits: a text from right to left would change its side.
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        flags = int(left | Qt.AlignmentFlag.AlignVCenter)
        painter = QPainter(self)
        self.style().drawItemText(
            painter, room, flags, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )

    def _tell_whole(self) -> None:
        tip = tooltip(self.text()) if self.is_cut() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """Texts side by side, each in its own direction.

    Without the isolates a name in Hebrew or Arabic turns the order of all that follows it.
    """
    return between.join(_isolated(part) for part in parts if part)


def _isolated(text: str) -> str:
    return text if text.isascii() else f"{_ISOLATE}{text}{_END}"
