"""The time bar of the talk, from 0:00 to its length, with gaps where pages change."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.timeline import Timeline
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.watch.span_marks import SpanMark, paint_span_mark, span_marks

_MARGIN_PX = 20
_TRACK_PX = 8
_GAP_PX = 2
#: Where no page is known yet, the track is thinner by this on either side.
_THINNER_PX = 2.5
#: Distance of the line between A and B from the track, and its thickness
_LOOP_AWAY_PX, _LOOP_PX = 3, 3
#: Distance within which the pointer hits a mark
_NEAR_PX = 5


class MarkKind(enum.Enum):
    """The kind of a mark; each has its own shape."""

    #: A notch below the track
    CHAPTER = enum.auto()
    #: A drop above the track
    NOTE = enum.auto()
    #: The talk's end while the bar includes the rest of the day: a line across
    END = enum.auto()


class Mark(NamedTuple):
    """A mark at a position of the talk, with its text for the preview."""

    position_s: float
    text: str = ""


class TimeBar(QAbstractSlider):
    """The slider of the position in the talk. Its value is in milliseconds."""

    #: The wheel was turned over the bar (notches, up is positive)
    wheel_turned = Signal(float)
    #: The pointer is over a position (seconds; x within the bar)
    hovered = Signal(float, int)
    #: A hand drags an end of the A–B loop ("a" or "b", seconds)
    loop_dragged = Signal(str, float)
    #: The pointer has left
    hover_ended = Signal()

    def __init__(self, watched: WatchedTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched = watched
        #: The positions of the page changes, in seconds
        self.changes_s: tuple[float, ...] = ()
        #: The ranges of which nothing is known while the talk is synchronised, in seconds
        self.gaps_s: tuple[tuple[float, float], ...] = ()
        #: The marks on the bar
        self.marks: dict[MarkKind, tuple[Mark, ...]] = {}
        #: Where the page is uncertain or the slide is not in the deck
        self.span_marks: tuple[SpanMark, ...] = ()
        #: Start and end of the A–B loop, in seconds
        self.loop: tuple[float | None, float | None] = (None, None)
        #: All ranges of a loop with several
        self.loop_ranges: tuple[tuple[float, float], ...] = ()
        #: The end of the loop that is dragged: "a", "b" or ""
        self._dragged_end = ""
        self._hover_x: int | None = None
        #: Fraction of a wheel notch that was not reported yet
        self._notches = 0.0
        #: The position last given to screen readers
        self._told = ""
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Position in the talk"))
        self.setRange(0, 0)
        watched.length_changed.connect(self._on_length)
        watched.timeline_changed.connect(self._on_length)
        watched.early_changed.connect(self._on_length)
        watched.position_changed.connect(self.set_position)

    def sizeHint(self) -> QSize:
        return QSize(400, 30)

    def _on_length(self) -> None:
        talk, length_s = self._watched.talk, self._watched.length_s
        changes: list[float] = []
        self.span_marks = ()
        shown_s = self._watched.shown_length_s
        self.gaps_s = ()
        if talk is not None:
            spans = talk.followed.shifted(-talk.talk.start_s).joined()
            changes = [*spans.starts]
            self.span_marks = span_marks(talk.followed, talk.talk.start_s, length_s)
            if talk.early:
                self.gaps_s = tuple(_gaps(spans, length_s))
                changes.append(spans[-1].end_s or length_s)
        self.set_length(shown_s, changes)
        end = [Mark(length_s, self.tr("The talk ends here"))] if shown_s > length_s else []
        self.set_marks(MarkKind.END, end)

    def set_length(self, length_s: float, page_changes_s: Sequence[float] = ()) -> None:
        """Set the talk's length and the positions of page changes (seconds)."""
        self.changes_s = tuple(at_s for at_s in page_changes_s if 0 < at_s < length_s)
        self.setRange(0, round(length_s * 1000))
        self.update()

    def set_position(self, position_s: float) -> None:
        """Show a position; ignored while the bar is dragged."""
        if self.isSliderDown():
            return
        value = round(position_s * 1000)
        # Ten times a second while playing: painted only after a move of half a pixel.
        if abs(self.x_of(value) - self.x_of(self.value())) >= 0.5:
            self.setValue(value)
        if (told := clock(max(position_s, 0.0))) != self._told:
            self._told = told
            self.setAccessibleDescription(told)

    def set_marks(self, kind: MarkKind, marks: Sequence[Mark]) -> None:
        """Show these marks instead of all previous ones of their kind."""
        self.marks[kind] = tuple(marks)
        self.update()

    def set_loop(
        self,
        a_s: float | None,
        b_s: float | None,
        ranges: Sequence[tuple[float, float]] = (),
    ) -> None:
        """Show the start and the end of the A–B loop, and its other ranges (seconds)."""
        self.loop = (a_s, b_s)
        self.loop_ranges = tuple(ranges)
        self.update()

    def marks_at(self, x: int) -> tuple[Mark, ...]:
        """Return the marks near ``x``."""
        return tuple(
            mark
            for marks in self.marks.values()
            for mark in marks
            if abs(self.x_of(mark.position_s * 1000) - x) <= _NEAR_PX
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, length_ms = self.palette(), self.maximum()
        played = self.x_of(self.sliderPosition())
        edges = [0.0, *(change * 1000 for change in self.changes_s), float(length_ms)]
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _TRACK_PX) / 2
        grown = 1 if self._hover_x is not None or self.isSliderDown() else 0
        gaps = {start_s * 1000 for start_s, _ in self.gaps_s}
        for start_ms, end_ms in pairwise(edges):
            left, right = self.x_of(start_ms), self.x_of(end_ms)
            if not length_ms:
                right = self.width() - _MARGIN_PX  # An empty track instead of a gap
            if end_ms < length_ms:
                right = max(left + 1, right - _GAP_PX)
            thinner = _THINNER_PX if start_ms in gaps else 0
            height = _TRACK_PX + 2 * (grown - thinner)
            part = QRectF(left, top - grown + thinner, right - left, height)
            painter.setBrush(colours.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(part, 2, 2)
            if played > left:
                part.setRight(min(right, played))
                painter.setBrush(colours.color(QPalette.ColorRole.Highlight))
                painter.drawRoundedRect(part, 2, 2)
        if length_ms:
            for mark in self.span_marks:
                left, right = self.x_of(mark.start_s * 1000), self.x_of(mark.end_s * 1000)
                track = QRectF(left, top - grown, right - left - _GAP_PX, _TRACK_PX + 2 * grown)
                paint_span_mark(painter, self, mark, track)
            self._paint_loop(painter)
            self._paint_marks(painter)
            painter.setPen(Qt.PenStyle.NoPen)
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
            self._dragged_end = self._loop_end_under(event.position())
            if self._dragged_end:
                return
            self.setSliderDown(True)
            self._watched.is_dragged = True
            note = self._note_under(event.position())
            self._drag_to(event.position().x() if note is None else note)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = round(event.position().x())
        self._hover_x = min(max(x, _MARGIN_PX), self.width() - _MARGIN_PX)
        if self._dragged_end:
            self.loop_dragged.emit(self._dragged_end, self._seconds_at(event.position().x()))
        elif self.isSliderDown():
            self._drag_to(event.position().x())
        over_end = bool(self._dragged_end or self._loop_end_under(event.position()))
        shape = Qt.CursorShape.SizeHorCursor if over_end else Qt.CursorShape.PointingHandCursor
        if self.cursor().shape() is not shape:
            self.setCursor(shape)
        if self.maximum():
            self.hovered.emit(self._seconds_at(x), self._hover_x)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_end = ""
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self._watched.is_dragged = False
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A touch pad reports small fractions of a notch.
        self._notches += event.angleDelta().y() / 120
        if (whole := int(self._notches)) and self.maximum():
            self._notches -= whole
            self.wheel_turned.emit(float(whole))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._end_hover()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_hover()

    def _end_hover(self) -> None:
        if self._hover_x is not None:
            self._hover_x = None
            self.hover_ended.emit()
            self.update()

    def _paint_loop(self, painter: QPainter) -> None:
        """Paint brackets at A and B, and a line between them below the track."""
        middle = self.height() / 2
        a_s, b_s = self.loop
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = self.palette().color(QPalette.ColorRole.BrightText)
        ranges = self.loop_ranges
        if not ranges and a_s is not None and b_s is not None:
            ranges = ((a_s, b_s),)
        for start_s, end_s in ranges:
            left, right = self.x_of(start_s * 1000), self.x_of(end_s * 1000)
            top = middle + _TRACK_PX / 2 + _LOOP_AWAY_PX
            painter.fillRect(QRectF(left, top, max(right - left, 1), _LOOP_PX), colour)
        painter.setPen(QPen(colour, 2))
        for at_s, inward in ((a_s, 4), (b_s, -4)):
            if at_s is None:
                continue
            x = self.x_of(at_s * 1000)
            high, low = middle - 10, middle + 10
            painter.drawPolyline(
                [QPointF(x + inward, high), QPointF(x, high), QPointF(x, low),
                 QPointF(x + inward, low)]
            )  # fmt: skip

    def _paint_marks(self, painter: QPainter) -> None:
        middle, half = self.height() / 2, _TRACK_PX / 2
        colours = self.palette()
        for kind, marks in self.marks.items():
            painter.setPen(Qt.PenStyle.NoPen)
            role = QPalette.ColorRole.BrightText
            if kind is not MarkKind.NOTE:
                role = QPalette.ColorRole.PlaceholderText
            painter.setBrush(colours.color(role))
            for mark in marks:
                if not 0 <= mark.position_s * 1000 <= self.maximum():
                    continue
                x = self.x_of(mark.position_s * 1000)
                if kind is MarkKind.NOTE:
                    painter.drawEllipse(QPointF(x, middle - half - 4), 3, 3)
                elif kind is MarkKind.CHAPTER:
                    tip = QPointF(x, middle + half + 1)
                    feet = [QPointF(x + 4, tip.y() + 6), QPointF(x - 4, tip.y() + 6)]
                    painter.drawPolygon(QPolygonF([tip, *feet]))
                else:
                    painter.drawRect(QRectF(x - 1, middle - 9, 2, 18))

    def _note_under(self, point: QPointF) -> float | None:
        """Return the x of a clicked note, whose mark is above the track."""
        if point.y() > (self.height() - _TRACK_PX) / 2:
            return None
        near = [
            (abs(x - point.x()), x)
            for mark in self.marks.get(MarkKind.NOTE, ())
            if abs((x := self.x_of(mark.position_s * 1000)) - point.x()) <= _NEAR_PX
        ]
        return min(near)[1] if near else None

    def _loop_end_under(self, point: QPointF) -> str:
        """Return the end of the loop under the pointer, which is grabbed below the track."""
        if point.y() < (self.height() + _TRACK_PX) / 2:
            return ""
        near = [
            (abs(x - point.x()), name)
            for name, at_s in zip("ab", self.loop, strict=True)
            if at_s is not None and abs((x := self.x_of(at_s * 1000)) - point.x()) <= _NEAR_PX
        ]
        return min(near)[1] if near else ""

    def _drag_to(self, x: float) -> None:
        seconds = self._seconds_at(x)
        self.setSliderPosition(round(seconds * 1000))
        self._watched.seek(seconds)
        self.update()

    def x_of(self, value_ms: float) -> float:
        """Return where a position is shown."""
        room = self.width() - 2 * _MARGIN_PX
        return _MARGIN_PX + room * (value_ms / self.maximum() if self.maximum() else 0.0)

    def _seconds_at(self, x: float) -> float:
        room = max(self.width() - 2 * _MARGIN_PX, 1)
        share = min(max((x - _MARGIN_PX) / room, 0.0), 1.0)
        return share * self.maximum() / 1000


def _gaps(spans: Timeline, length_s: float) -> Iterator[tuple[float, float]]:
    """Yield the ranges of a talk of which nothing is known."""
    if spans[0].start_s > 0:
        yield 0.0, spans[0].start_s
    for span in spans:
        if span.is_gap and span.end_s is not None:
            yield span.start_s, span.end_s
    last_s = spans[-1].end_s
    if last_s is not None and last_s < length_s:
        yield last_s, length_s
