"""Marks on the time bar: where the page is uncertain or the slide is not in the deck."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.timeline import Timeline

#: Distance of the line under an uncertain range from the track, and its thickness
_AWAY_PX, _LINE_PX = 2.0, 1.6
#: Distance of the dots in a slide that is not in the deck, and their radius
_DOTS_PX, _DOT_PX = 6.0, 1.2


class SpanMark(NamedTuple):
    """A marked range: positions in seconds, and whether its slide is not in the deck."""

    start_s: float
    end_s: float
    is_other: bool


def span_marks(timeline: Timeline, start_s: float, length_s: float) -> tuple[SpanMark, ...]:
    """Return the marks of a talk that starts at ``start_s``. Gaps of which nothing is known have
    none.
    """
    marks = []
    for span in timeline:
        is_doubt = span.is_uncertain and (span.page is not None or span.confidence > 0)
        if span.other_slide or is_doubt:
            end_s = length_s if span.end_s is None else span.end_s - start_s
            first_s, last_s = max(0.0, span.start_s - start_s), min(end_s, length_s)
            if first_s < last_s:
                marks.append(SpanMark(first_s, last_s, span.other_slide))
    return tuple(marks)


def paint_span_mark(painter: QPainter, widget: QWidget, mark: SpanMark, track: QRectF) -> None:
    """Paint a mark over the part of the track that it covers, different in shape and colour."""
    palette = widget.palette()
    if not mark.is_other:
        pen = QPen(palette.color(QPalette.ColorRole.BrightText), _LINE_PX)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = track.bottom() + _AWAY_PX
        right = max(track.right(), track.left() + 2)
        painter.drawLine(QPointF(track.left(), y), QPointF(right, y))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Text))
    x = track.left() + _DOTS_PX / 2
    while x <= max(track.right() - _DOT_PX, track.left() + _DOTS_PX / 2):
        painter.drawEllipse(QPointF(x, track.center().y()), _DOT_PX, _DOT_PX)
        x += _DOTS_PX
