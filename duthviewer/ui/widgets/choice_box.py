"""A combo box and a check box whose arrow and tick follow the theme."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton, QWidget


class ChoiceBox(QComboBox):
    """A combo box that draws its arrow, because a style sheet would need an image per colour."""

    def name(self, name: str, hint: str) -> None:
        """Set the accessible name and description of the box and its list."""
        for widget in (self, self.view()):
            widget.setAccessibleName(name)
            widget.setToolTip(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = self.height() / 2 + 0.5
        right = 18 if self.isRightToLeft() else self.width() - 18
        corners = ((right - 4, middle - 2), (right, middle + 2), (right + 4, middle - 2))
        _draw_sign(self, QPalette.ColorRole.PlaceholderText, 1.8, corners)


class TickBox(QCheckBox):
    """A check box that draws its tick, for the same reason."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName("tick")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(
            self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        )
        corners = [
            (box.left() + share_x * box.width(), box.top() + share_y * box.height())
            for share_x, share_y in ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
        ]
        _draw_sign(self, QPalette.ColorRole.HighlightedText, 2, corners)


def _draw_sign(
    widget: QWidget,
    role: QPalette.ColorRole,
    width_px: float,
    corners: Iterable[tuple[float, float]],
) -> None:
    """Draw a line with round ends through ``corners``, in a colour of the palette."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(widget.palette().color(role), width_px)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))
