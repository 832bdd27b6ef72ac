"""The day's bar as a picture: what it draws, and which part of the day is visible."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from duthviewer.catalogue.recording_day import RecordingDay
from duthviewer.ui.day.paint import DayLook, DayScale, paint_day

_HEIGHT_PX, _FLAT_PX = 84, 64
_MIN_VIEW_S = 20.0
ZOOM_STEP = 1.25
#: Air around the day when all of it is visible
_MARGIN_PX = 8


class DayCanvas(QWidget):
    """Draws a day, zoomed and scrolled. Times are seconds of the recording."""

    #: Another part of the day is visible, or the day has changed
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: The day as it is drawn
        self.day = RecordingDay()
        self.look = DayLook()
        #: The visible range; 0.0 for the whole day
        self._view_s = 0.0
        self._left_s = 0.0
        self.setFixedHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def set_flat(self, flat: bool) -> None:
        """Use less height, or the usual one."""
        self.setFixedHeight(_FLAT_PX if flat else _HEIGHT_PX)

    # The visible part

    @property
    def view_s(self) -> float:
        """The seconds that are visible."""
        whole_s = self._whole_s()
        return min(self._view_s or whole_s, whole_s)

    def _whole_s(self) -> float:
        width = max(self.width() - 2 * _MARGIN_PX, 1)
        return max(self.day.length_s, _MIN_VIEW_S) * self.width() / width

    def range_s(self) -> tuple[float, float]:
        """Return the visible range of time."""
        scale = self.scale()
        return scale.left_s, scale.left_s + self.view_s

    def x_of(self, at_s: float) -> float:
        """Return where a time is drawn."""
        return self.scale().x_of(at_s)

    def scale(self) -> DayScale:
        """Return the conversion between times and pixels."""
        width, view_s = max(self.width(), 1), self.view_s
        per_px = view_s / width
        air_s = _MARGIN_PX * per_px
        last_s = max(self.day.length_s + air_s - view_s, -air_s)
        return DayScale(min(max(self._left_s, -air_s), last_s), per_px)

    def zoom(self, factor: float, at_x: float | None = None) -> None:
        """Multiply the visible range by a factor; the time at ``at_x`` stays there."""
        scale = self.scale()
        if at_x is None:
            block = self.day.block_of(self.look.selected)
            focus_s = self.look.now_s if block is None else block.start_s
            at_x = self.width() / 2 if focus_s is None else scale.x_of(focus_s)
            at_x = min(max(at_x, 0.0), float(self.width()))
        anchor_s = scale.seconds_at(at_x)
        self._view_s = min(max(self.view_s * factor, _MIN_VIEW_S), self._whole_s())
        if self._view_s >= self._whole_s():
            self._view_s = 0.0
        self._left_s = anchor_s - at_x * self.view_s / max(self.width(), 1)
        self._left_s = self.scale().left_s
        self.view_changed.emit()
        self.update()

    def zoom_in(self) -> None:
        self.zoom(1 / ZOOM_STEP**2)

    def zoom_out(self) -> None:
        self.zoom(ZOOM_STEP**2)

    def show_all(self) -> None:
        """Show the whole day."""
        self._view_s = self._left_s = 0.0
        self.view_changed.emit()
        self.update()

    def scroll_to(self, left_s: float) -> None:
        """Let the visible part begin here."""
        self._left_s = left_s
        self._left_s = self.scale().left_s
        self.view_changed.emit()
        self.update()

    def ensure_visible(self, at_s: float) -> None:
        """Bring a time into sight."""
        left_s, right_s = self.range_s()
        if not left_s <= at_s <= right_s:
            self.scroll_to(at_s - self.view_s / 3)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_day(painter, self, self.day, self.look, self.scale())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view_changed.emit()
