"""A label that elides a text longer than its width."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from duthviewer.ui.widgets.plain_text import tooltip

#: The minimum width, so that a long neighbour does not hide the label
_NARROWEST_PX = 120
#: Unicode's First Strong Isolate and its end
_ISOLATE, _END = "\u2068", "\u2069"


class ElidedLabel(QLabel):
    """One line of plain text; an elided text has a tooltip with all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The text may come from an untrusted file: never rich text.
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Return less than the width of the text, so that a long text does not widen the window."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), _NARROWEST_PX), whole.height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def is_cut(self) -> bool:
        """Return whether the text is wider than the label."""
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
        # Always left, as a text that fits: Qt would align a right-to-left text to the right.
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
    """Join texts, each in its own writing direction.

    Without the isolates, a name in Hebrew or Arabic reverses the order of the texts after it.
    """
    return between.join(_isolated(part) for part in parts if part)


def _isolated(text: str) -> str:
    return text if text.isascii() else f"{_ISOLATE}{text}{_END}"
