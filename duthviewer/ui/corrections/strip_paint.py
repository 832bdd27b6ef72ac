"""Painting of the timeline strip: spans, uncertain changes, corrections."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline
from duthviewer.sync import corrections as gestures
from duthviewer.ui.slides.pages import DeckPages
from duthviewer.ui.widgets import theme

#: Heights of the position's marker above the spans and of the ruler below them
_ABOVE_PX, _RULER_PX = 10, 20
_GAP_PX = 2
_MARGIN_PX = 4
#: Minimum widths of a span for a label and for a picture
_WORDS_PX, _PICTURE_PX = 16, 80
#: Width of the label beside a picture
_BESIDE_PX = 36
#: Minimum distance between two times on the ruler
_TICK_PX = 72
_TICKS_S = (0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
_HATCH_ALPHA = 110

_Role = QPalette.ColorRole


class StripContents(NamedTuple):
    """What the strip draws. Times are seconds in the recording."""

    timeline: Timeline = NO_TIMELINE
    corrections: tuple[Correction, ...] = ()
    start_s: float = 0.0
    end_s: float = 0.0
    now_s: float = 0.0
    selected_s: float | None = None
    #: The dragged change, and where it is dragged to
    held: tuple[float, float] | None = None

    def changes(self) -> tuple[float, ...]:
        return self.timeline.changes(self.start_s, self.end_s)


class Scale(NamedTuple):
    """A conversion between seconds and pixels."""

    left_s: float
    per_px: float

    def x_of(self, at_s: float) -> float:
        return (at_s - self.left_s) / self.per_px

    def seconds_at(self, x: float) -> float:
        return self.left_s + x * self.per_px


def paint_strip(
    painter: QPainter, widget: QWidget, look: StripContents, scale: Scale, pages: DeckPages
) -> None:
    """Draw the part of the timeline that the scale puts on the widget."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    palette, width = widget.palette(), widget.width()
    band = QRectF(0, _ABOVE_PX, width, widget.height() - _ABOVE_PX - _RULER_PX)
    for span in look.timeline if look.held is None else _with_held(look):
        left = max(scale.x_of(max(span.start_s, look.start_s)), -width)
        end_s = look.end_s if span.end_s is None else min(span.end_s, look.end_s)
        right = min(scale.x_of(end_s), 2 * width)
        if right > 0 and left < width and right > left:
            area = QRectF(left, band.top(), max(right - left - _GAP_PX, 1), band.height())
            _paint_span(painter, palette, span, area, pages, look)
    _paint_corrections(painter, palette, look, scale, band)
    _paint_ruler(painter, palette, look, scale, QRectF(0, band.bottom(), width, _RULER_PX))
    _paint_now(painter, palette, scale.x_of(look.now_s), band)
    _paint_changes(painter, palette, look, scale, band)
    if widget.hasFocus():
        painter.setPen(QPen(palette.color(_Role.Highlight), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _with_held(look: StripContents) -> Timeline:
    """The timeline as it will be when the dragged change is dropped."""
    assert look.held is not None
    change_s, to_s = look.held
    return look.timeline.corrected((gestures.moved_change(look.timeline, change_s, to_s),))


def _paint_span(
    painter: QPainter,
    palette: QPalette,
    span: Span,
    area: QRectF,
    pages: DeckPages,
    look: StripContents,
) -> None:
    is_now = span.start_s <= look.now_s and (span.end_s is None or look.now_s < span.end_s)
    painter.setBrush(palette.color(_Role.Base if span.page is None else _Role.Button))
    line = palette.color(_Role.Highlight if is_now else _Role.Midlight)
    style = Qt.PenStyle.DashLine if span.page is None else Qt.PenStyle.SolidLine
    painter.setPen(QPen(line, 2 if is_now else 1, style))
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    if inner.width() > 1:
        painter.drawRoundedRect(inner, 4, 4)
    else:
        painter.fillRect(area, line)
    if span.other_slide:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(palette.color(_Role.Midlight), Qt.BrushStyle.Dense6Pattern))
        painter.drawRoundedRect(inner, 4, 4)
    if span.is_uncertain and not span.is_gap:
        # Never by colour alone: also by a pattern, and a sign beside the number
        amber = QColor(palette.color(_Role.BrightText))
        amber.setAlpha(_HATCH_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(amber, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(inner, 4, 4)
    if area.width() >= _WORDS_PX:
        # In the visible part, so that a long span shows its page everywhere
        seen = area.intersected(QRectF(painter.viewport())).adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        painter.save()
        painter.setClipRect(area)
        left = _paint_picture(painter, palette, span, seen, pages)
        is_doubtful = span.is_uncertain and not span.is_gap
        _paint_words(painter, palette, span, seen.adjusted(left, 0, 0, 0), is_doubtful)
        painter.restore()


def _paint_picture(
    painter: QPainter, palette: QPalette, span: Span, seen: QRectF, pages: DeckPages
) -> float:
    """Draw the page's picture if it fits. Return its width."""
    if span.page is None or seen.width() < _PICTURE_PX:
        return 0.0
    room = seen.adjusted(0, _MARGIN_PX, 0, -_MARGIN_PX - 3)
    page_width, page_height = pages.size(span.page)
    # Smaller in a short span
    width = min(room.height() * page_width / page_height, seen.width() - _BESIDE_PX)
    height = width * page_height / page_width
    image = pages.rough(span.page, round(width))
    if image is None:
        return 0.0
    target = QRectF(room.left(), room.center().y() - height / 2, width, height)
    painter.drawImage(target, image)
    painter.setPen(QPen(palette.color(_Role.Mid), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(target)
    return width + _MARGIN_PX


def _paint_words(
    painter: QPainter, palette: QPalette, span: Span, room: QRectF, is_doubtful: bool
) -> None:
    """Draw the page number and its sign on a plain background, clear of the pattern."""
    if room.width() < 8:
        return
    number = "–" if span.page is None else str(span.page)
    if span.other_slide:
        number = "≠"
    elif span.is_gap:
        number = "…"
    font = theme.font(13, semibold=True, tabular=True)
    metrics = QFontMetricsF(font)
    long = QCoreApplication.translate("TimelineStrip", "No page")
    if span.other_slide:
        long = QCoreApplication.translate("TimelineStrip", "Not in this PDF")
    has_words = span.page is None and not span.is_gap
    if has_words and metrics.horizontalAdvance(long) + 24 < room.width():
        number = long
    sign = "?" if is_doubtful else ""
    text = f"{number} {sign}".strip()
    if metrics.horizontalAdvance(text) + 6 > room.width():
        text = sign or number
    width = metrics.horizontalAdvance(text)
    if width + 6 > room.width():
        return
    pill = QRectF(room.left(), room.center().y() - 10, width + 8, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(_Role.Base))
    painter.drawRoundedRect(pill, 4, 4)
    painter.setFont(font)
    role = _Role.BrightText if is_doubtful else _Role.Text
    painter.setPen(palette.color(role))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _paint_corrections(
    painter: QPainter, palette: QPalette, look: StripContents, scale: Scale, band: QRectF
) -> None:
    """Underline the corrections, with a check mark at the end of each."""
    accent = palette.color(_Role.Highlight)
    for each in look.corrections:
        left, right = scale.x_of(each.start_s), scale.x_of(min(each.end_s, look.end_s))
        if right < 0 or left > band.width() or right <= left:
            continue
        line = QRectF(left, band.bottom() - 3, max(right - left - _GAP_PX, 3), 3)
        painter.fillRect(line, accent)
        seen = line.intersected(QRectF(0, 0, band.width(), band.bottom() + 1))
        if seen.width() >= 14:
            ground = QRectF(seen.right() - 15, band.bottom() - 18, 14, 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(ground)
            pen = QPen(palette.color(_Role.HighlightedText), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x, y = ground.center().x(), ground.center().y()
            painter.drawPolyline(
                [QPointF(x - 3, y), QPointF(x - 0.8, y + 2.6), QPointF(x + 3.4, y - 2.6)]
            )


def _paint_ruler(
    painter: QPainter, palette: QPalette, look: StripContents, scale: Scale, area: QRectF
) -> None:
    """Draw positions in the talk."""
    step_s = next((s for s in _TICKS_S if s / scale.per_px >= _TICK_PX), _TICKS_S[-1])
    painter.setFont(theme.font(11, tabular=True))
    muted = palette.color(_Role.PlaceholderText)
    first = max(0, math.floor((scale.left_s - look.start_s) / step_s))
    last = math.ceil((scale.seconds_at(area.width()) - look.start_s) / step_s)
    for number in range(first, last + 1):
        at_s = number * step_s
        x = scale.x_of(look.start_s + at_s)
        if at_s > look.end_s - look.start_s:
            break
        text = clock(at_s) if step_s >= 1 else f"{clock(at_s)}.{round(at_s * 10) % 10}"
        painter.setPen(muted)
        painter.drawLine(QPointF(x, area.top() + 1), QPointF(x, area.top() + 4))
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        if -width / 2 <= x <= area.width() + width / 2:
            left = min(max(x - width / 2, _MARGIN_PX), area.width() - width - _MARGIN_PX)
            room = QRectF(left, area.top() + 4, width, area.height() - 4)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def _paint_changes(
    painter: QPainter, palette: QPalette, look: StripContents, scale: Scale, band: QRectF
) -> None:
    """Draw the selected or dragged change as a handle."""
    at_s = look.selected_s if look.held is None else look.held[1]
    if at_s is None:
        return
    x = scale.x_of(at_s) - _GAP_PX / 2
    accent = palette.color(_Role.Highlight)
    painter.fillRect(QRectF(x - 1.5, band.top() - 4, 3, band.height() + 8), accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawRoundedRect(QRectF(x - 5, band.center().y() - 11, 10, 22), 4, 4)
    painter.setPen(QPen(palette.color(_Role.HighlightedText), 1.4))
    for away in (-1.6, 1.6):
        y = band.center().y()
        painter.drawLine(QPointF(x + away, y - 5), QPointF(x + away, y + 5))


def _paint_now(painter: QPainter, palette: QPalette, x: float, band: QRectF) -> None:
    text = palette.color(_Role.Text)
    painter.fillRect(QRectF(x - 1, band.top() - 4, 2, band.height() + 6), text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(text)
    tip = QPointF(x, band.top() - 2)
    painter.drawPolygon(QPolygonF([tip, QPointF(x - 5, 0), QPointF(x + 5, 0)]))
