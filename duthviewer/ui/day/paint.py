"""Painting of the day's bar: talks as blocks, gaps, overlaps, the ruler, the playhead."""

from __future__ import annotations

import enum
import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.recording_day import DayFault, FaultKind, RecordingDay, TalkBlock
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import one_line

#: Heights of the playhead's marker above the blocks and of the ruler below them
ABOVE_PX, RULER_PX = 10, 20
#: Width of a handle at the ends of the selected block
HANDLE_PX = 6
_GAP_PX = 1
_MARGIN_PX = 6
#: Minimum width of a block for a title, and for a sign of a fault
_WORDS_PX, _SIGN_PX = 28, 12
#: Minimum distance between two times on the ruler
_TICK_PX = 76
_TICKS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)
_HATCH_ALPHA = 120

_Role = QPalette.ColorRole


class DayPart(enum.Enum):
    """What of a talk is selected or dragged."""

    START = enum.auto()
    END = enum.auto()
    WHOLE = enum.auto()


class DayScale(NamedTuple):
    """A conversion between seconds of the recording and pixels."""

    left_s: float
    per_px: float

    def x_of(self, at_s: float) -> float:
        return (at_s - self.left_s) / self.per_px

    def seconds_at(self, x: float) -> float:
        return self.left_s + x * self.per_px


class DayLook(NamedTuple):
    """What the bar draws besides the day."""

    selected: str = ""
    part: DayPart = DayPart.START
    #: The position of the player in the recording; None if it does not play
    now_s: float | None = None
    #: The talk that is watched
    watched: str = ""
    hovered: str = ""
    #: The time to which a dragged end has snapped
    snapped_s: float | None = None


def band_of(widget: QWidget) -> QRectF:
    """Return the area of the blocks."""
    return QRectF(0, ABOVE_PX, widget.width(), widget.height() - ABOVE_PX - RULER_PX)


def paint_day(
    painter: QPainter, widget: QWidget, day: RecordingDay, look: DayLook, scale: DayScale
) -> None:
    """Draw the part of the day that the scale puts on the widget."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette, band = widget.palette(), band_of(widget)
    _paint_ground(painter, palette, day, scale, band)
    for block in day.blocks:
        if block.talk_id != look.selected:
            _paint_block(painter, palette, block, look, scale, band)
    chosen = day.block_of(look.selected)
    if chosen is not None:
        _paint_block(painter, palette, chosen, look, scale, band)
    for fault in day.faults:
        _paint_fault(painter, palette, fault, scale, band)
    if chosen is not None:
        _paint_handles(painter, palette, chosen, look, scale, band)
    _paint_ruler(painter, palette, day, scale, QRectF(0, band.bottom(), band.width(), RULER_PX))
    if look.snapped_s is not None:
        x = scale.x_of(look.snapped_s)
        painter.setPen(QPen(palette.color(_Role.Text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, band.top() - 6), QPointF(x, band.bottom() + 4))
    if look.now_s is not None:
        _paint_now(painter, palette, scale.x_of(look.now_s), band)
    if widget.hasFocus():
        painter.setPen(QPen(palette.color(_Role.Highlight), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 6, 6)


def _clipped(scale: DayScale, start_s: float, end_s: float, band: QRectF) -> QRectF | None:
    """Return the area of a range of time; None if it is out of sight."""
    left = max(scale.x_of(start_s), -20.0)
    right = min(scale.x_of(end_s), band.width() + 20.0)
    if right < 0 or left > band.width() or right < left:
        return None
    return QRectF(left, band.top(), right - left, band.height())


def _paint_ground(
    painter: QPainter, palette: QPalette, day: RecordingDay, scale: DayScale, band: QRectF
) -> None:
    area = _clipped(scale, 0.0, day.length_s, band)
    if area is not None:
        painter.fillRect(area, palette.color(_Role.Window))


def _paint_block(
    painter: QPainter,
    palette: QPalette,
    block: TalkBlock,
    look: DayLook,
    scale: DayScale,
    band: QRectF,
) -> None:
    area = _clipped(scale, block.start_s, block.end_s, band)
    if area is None:
        return
    area.setWidth(max(area.width() - _GAP_PX, 1.0))
    is_chosen, is_watched = block.talk_id == look.selected, block.talk_id == look.watched
    painter.setBrush(palette.color(_Role.Button))
    line = palette.color(_Role.Highlight if is_chosen else _Role.Midlight)
    # A guessed end, and one that the next talk gives, are dashed.
    style = Qt.PenStyle.DotLine if block.is_open else Qt.PenStyle.SolidLine
    painter.setPen(QPen(line, 2 if is_chosen else 1, style))
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    if inner.width() > 2:
        painter.drawRoundedRect(inner, 4, 4)
    else:
        painter.fillRect(area, line)
    if is_watched:
        painter.fillRect(QRectF(area.left(), band.bottom() - 4, area.width(), 4), line)
    if block.talk_id == look.hovered and not is_chosen and inner.width() > 2:
        tint = QColor(palette.color(_Role.Text))
        tint.setAlpha(18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(inner, 4, 4)
    # In the visible part, so that a long block shows its title everywhere
    seen = area.intersected(band).adjusted(_MARGIN_PX, 2, -_MARGIN_PX, -2)
    if seen.width() >= _WORDS_PX:
        _paint_words(painter, palette, block, seen, is_chosen)


def _paint_words(
    painter: QPainter, palette: QPalette, block: TalkBlock, seen: QRectF, is_chosen: bool
) -> None:
    painter.setFont(theme.font(12, semibold=is_chosen))
    metrics = painter.fontMetrics()
    title = one_line(block.talk.title, 200)
    shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(seen.width()))
    if shown in ("", "…"):
        return
    has_times = seen.height() >= 2 * metrics.height() and seen.width() > 90
    room = QRectF(seen.left(), seen.top(), seen.width(), seen.height() / (2 if has_times else 1))
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    flags |= int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
    painter.setPen(palette.color(_Role.Text))
    painter.drawText(room, flags, shown)
    if has_times:
        painter.setFont(theme.font(11, tabular=True))
        painter.setPen(palette.color(_Role.PlaceholderText))
        length = clock(block.end_s - block.start_s)
        text = clock(block.start_s) if block.is_open else f"{clock(block.start_s)} · {length}"
        fitted = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(seen.width())
        )
        painter.drawText(room.translated(0, room.height() - 2), flags, fitted)


def _paint_fault(
    painter: QPainter, palette: QPalette, fault: DayFault, scale: DayScale, band: QRectF
) -> None:
    """Hatch a fault: a gap in the colour of lines, an overlap in amber with a sign."""
    area = _clipped(scale, fault.start_s, fault.end_s, band)
    if area is None:
        return
    is_gap = fault.kind is FaultKind.GAP
    area.setWidth(max(area.width(), 3.0))
    colour = QColor(palette.color(_Role.Midlight if is_gap else _Role.BrightText))
    colour.setAlpha(_HATCH_ALPHA if is_gap else 170)
    pattern = Qt.BrushStyle.FDiagPattern if is_gap else Qt.BrushStyle.BDiagPattern
    inner = area.adjusted(1, 10 if is_gap else 0, -1, -10 if is_gap else 0)
    painter.fillRect(inner, QBrush(colour, pattern))
    if is_gap:
        return
    painter.setPen(QPen(palette.color(_Role.BrightText), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))
    middle = area.intersected(band).center()
    if area.intersected(band).width() >= _SIGN_PX:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(_Role.Base))
        painter.drawEllipse(middle, 9, 9)
        painter.setFont(theme.font(13, semibold=True))
        painter.setPen(palette.color(_Role.BrightText))
        painter.drawText(
            QRectF(middle.x() - 9, middle.y() - 9, 18, 18), Qt.AlignmentFlag.AlignCenter, "!"
        )


def _paint_handles(
    painter: QPainter,
    palette: QPalette,
    block: TalkBlock,
    look: DayLook,
    scale: DayScale,
    band: QRectF,
) -> None:
    """Draw the ends of the selected block; the selected end is filled."""
    accent = palette.color(_Role.Highlight)
    for part, at_s in ((DayPart.START, block.start_s), (DayPart.END, block.end_s)):
        x = scale.x_of(at_s) - (0 if part is DayPart.START else _GAP_PX)
        if not -HANDLE_PX <= x <= band.width() + HANDLE_PX:
            continue
        is_chosen = look.part in (part, DayPart.WHOLE)
        if is_chosen:
            painter.fillRect(QRectF(x - 1.5, band.top() - 3, 3, band.height() + 6), accent)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(accent if is_chosen else palette.color(_Role.Base))
        height = min(24.0, band.height() - 8)
        painter.drawRoundedRect(
            QRectF(x - HANDLE_PX / 2, band.center().y() - height / 2, HANDLE_PX, height), 3, 3
        )


def _paint_ruler(
    painter: QPainter, palette: QPalette, day: RecordingDay, scale: DayScale, area: QRectF
) -> None:
    """Draw times of the recording."""
    step_s = next((s for s in _TICKS_S if s / scale.per_px >= _TICK_PX), _TICKS_S[-1])
    painter.setFont(theme.font(11, tabular=True))
    painter.setPen(palette.color(_Role.PlaceholderText))
    first = max(0, math.floor(scale.left_s / step_s))
    last = math.ceil(min(scale.seconds_at(area.width()), day.length_s) / step_s)
    reached = -1.0
    for number in range(first, last + 1):
        at_s = number * step_s
        x = scale.x_of(at_s)
        text = clock(at_s)
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        if at_s > day.length_s or not -width / 2 <= x <= area.width() + width / 2:
            continue
        painter.drawLine(QPointF(x, area.top() + 1), QPointF(x, area.top() + 4))
        left = min(max(x - width / 2, _MARGIN_PX), area.width() - width - _MARGIN_PX)
        if left > reached:
            room = QRectF(left, area.top() + 4, width, area.height() - 4)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
            reached = left + width + 8


def _paint_now(painter: QPainter, palette: QPalette, x: float, band: QRectF) -> None:
    text = palette.color(_Role.Text)
    painter.fillRect(QRectF(x - 1, band.top() - 4, 2, band.height() + 6), text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(text)
    tip = QPointF(x, band.top() - 2)
    painter.drawPolygon(QPolygonF([tip, QPointF(x - 5, 0), QPointF(x + 5, 0)]))
