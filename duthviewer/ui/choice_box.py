"""A box to choose from, with an arrow in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox


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
