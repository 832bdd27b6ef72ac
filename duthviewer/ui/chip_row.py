"""The row of chips above the grid: as wide as there is room, the rest is scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QWidget

from duthviewer.ui import early

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class ChipRow(QScrollArea):
    """Keeps every chip readable, however many there are; wheel and arrows bring the others."""

    def __init__(self, chips: QHBoxLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", early.SCROLL_BAR_ALWAYS_OFF)
        self.setProperty("verticalScrollBarPolicy", early.SCROLL_BAR_ALWAYS_OFF)
        self.setProperty("focusPolicy", early.NO_FOCUS)
        self._inner = QWidget(self)
        self._inner.setLayout(chips)
        # Else the chips would be squeezed until they lie on each other.
        chips.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.setWidget(self._inner)

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._inner.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways, whichever way the wheel turns."""
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.x() or turned.y()))
        event.accept()
