"""The talk's own time bar: 0:00 to the talk's length, cut where pages change."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from duthviewer.catalogue.clock import clock

_MARGIN_PX = 20
_TRACK_PX = 8
_GAP_PX = 2


class TimeBar(QAbstractSlider):
    """Shows and seeks the position in the talk. Its value is the position in milliseconds."""

    #: A person asked for a position of the talk (seconds)
    seek_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes_s: tuple[float, ...] = ()
        self._hover_x: int | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Position in the talk"))
        self.setRange(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(400, 30)

    def set_length(self, length_s: float, page_changes_s: Sequence[float] = ()) -> None:
        """The talk's length, and the positions where another page is shown (seconds)."""
        self._changes_s = tuple(at_s for at_s in page_changes_s if 0 < at_s < length_s)
        self.setRange(0, round(length_s * 1000))
        self.update()

    def set_position(self, position_s: float) -> None:
        """Where the talk is; ignored while a hand holds the bar."""
        if not self.isSliderDown():
            self.setValue(round(position_s * 1000))
            self.setAccessibleDescription(clock(max(position_s, 0.0)))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, length_ms = self.palette(), self.maximum()
        played = self._x_of(self.sliderPosition())
        edges = [0.0, *(change * 1000 for change in self._changes_s), float(length_ms)]
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _TRACK_PX) / 2
        grown = 1 if self._hover_x is not None or self.isSliderDown() else 0
        for start_ms, end_ms in pairwise(edges):
            left, right = self._x_of(start_ms), self._x_of(end_ms)
            if not length_ms:
                right = self.width() - _MARGIN_PX  # An empty track rather than a hole.
            if end_ms < length_ms:
                right = max(left + 1, right - _GAP_PX)
            part = QRectF(left, top - grown, right - left, _TRACK_PX + 2 * grown)
            painter.setBrush(colours.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(part, 2, 2)
            if played > left:
                part.setRight(min(right, played))
                painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
                painter.drawRoundedRect(part, 2, 2)
        if length_ms:
            painter.setBrush(colours.color(QPalette.ColorRole.Text))
            radius = 7 if grown else 5
            painter.drawEllipse(
                QRectF(played - radius, self.height() / 2 - radius, *[2 * radius] * 2)
            )
        if self._hover_x is not None and length_ms:
            line = QColor(colours.color(QPalette.ColorRole.Text))
            line.setAlpha(160)
            painter.fillRect(QRectF(self._hover_x - 0.5, top - 4, 1, _TRACK_PX + 8), line)
        if self.hasFocus():
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(12, 2, -12, -2), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.maximum():
            self.setSliderDown(True)
            self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        self._hover_x = min(max(x, _MARGIN_PX), self.width() - _MARGIN_PX)
        if self.isSliderDown():
            self._drag_to(event.position().x())
        if self.maximum():
            above = self.mapToGlobal(QPoint(self._hover_x - 24, -34))
            QToolTip.showText(above, clock(self._seconds_at(x)), self)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_x = None
        self.update()

    def _drag_to(self, x: float) -> None:
        seconds = self._seconds_at(x)
        self.setSliderPosition(round(seconds * 1000))
        self.seek_requested.emit(seconds)
        self.update()

    def _x_of(self, value_ms: float) -> float:
        room = self.width() - 2 * _MARGIN_PX
        return _MARGIN_PX + room * (value_ms / self.maximum() if self.maximum() else 0.0)

    def _seconds_at(self, x: float) -> float:
        room = max(self.width() - 2 * _MARGIN_PX, 1)
        share = min(max((x - _MARGIN_PX) / room, 0.0), 1.0)
        return share * self.maximum() / 1000
