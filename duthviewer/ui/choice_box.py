"""A box to choose from and a box to tick, with their signs in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionButton, QWidget


class ChoiceBox(QComboBox):
    """Draws its arrow itself: a style sheet would take it from a picture of one fixed colour."""

    def name(self, name: str, hint: str) -> None:
        """Name the box, and the list that it opens, for a screen reader; and say what for."""
        for widget in (self, self.view()):
            widget.setAccessibleName(name)
            widget.setToolTip(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        middle = self.height() / 2 + 0.5
        right = 18 if self.isRightToLeft() else self.width() - 18
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(right - 4, middle - 2),
                    QPointF(right, middle + 2),
                    QPointF(right + 4, middle - 2),
                ]
            )
        )


class TickBox(QCheckBox):
    """Draws its tick itself, for the same reason."""

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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.HighlightedText), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(box.left() + share_x * box.width(), box.top() + share_y * box.height())
                    for share_x, share_y in ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
                ]
            )
        )
