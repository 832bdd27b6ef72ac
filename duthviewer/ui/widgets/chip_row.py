"""A row of chips that wraps to a second line in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

_SIDE_PX, _TOP_PX, _BOTTOM_PX, _GAP_PX = 24, 14, 6, 8


class ChipRow(QWidget):
    """A row with chips from the left and a widget at the right end."""

    def __init__(self, parent: QWidget | None = None, *, has_margins: bool = True) -> None:
        """Without margins, the chips begin at the edge of the row."""
        super().__init__(parent)
        self._side_px = _SIDE_PX if has_margins else 0
        self._top_px, self._bottom_px = (_TOP_PX, _BOTTOM_PX) if has_margins else (0, 0)
        self._first: list[QWidget] = []
        self._then: list[QWidget] = []
        self._end: QWidget | None = None

    def set_first(self, chips: Sequence[QWidget]) -> None:
        """Set the first chips."""
        self._first = list(chips)
        self._settle()

    def set_then(self, chips: Sequence[QWidget], end: QWidget) -> None:
        """Set the chips that follow, and the widget at the right end."""
        self._then = list(chips)
        self._end = end
        self._settle()

    def event(self, event: QEvent) -> bool:
        # A chip with a new text or font has a new size.
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt requests no layout of a hidden row.
        self._place()

    def _settle(self) -> None:
        chips = [*self._first, *self._then, *([self._end] if self._end else [])]
        for chip in chips:
            chip.setParent(self)
            chip.show()
        for before, after in pairwise(chips):
            QWidget.setTabOrder(before, after)
        self._place()

    def _place(self) -> None:
        right = self.width() - self._side_px
        x, y, line_px = self._side_px, self._top_px, 0
        for chip in (*self._first, *self._then):
            size = chip.sizeHint()
            if x > self._side_px and x + size.width() > right:
                x, y, line_px = self._side_px, y + line_px + _GAP_PX, 0
            chip.setGeometry(QRect(QPoint(x, y), size))
            x, line_px = x + size.width() + _GAP_PX, max(line_px, size.height())
        if self._end is not None:
            size = self._end.sizeHint()
            if x > self._side_px and x + size.width() > right:
                y, line_px = y + line_px + _GAP_PX, 0
            line_px = max(line_px, size.height())
            self._end.setGeometry(QRect(QPoint(right - size.width(), y), size))
        self.setFixedHeight(y + line_px + self._bottom_px)
