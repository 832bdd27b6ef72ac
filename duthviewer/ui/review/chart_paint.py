"""Paints the pace chart."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
)

from duthviewer.review.pace.chart import ChartBar, PaceChart, PaceLine, Rect
from duthviewer.review.pace.chart_colours import DARK, LIGHT, ChartColours, tone_colour
from duthviewer.ui.widgets import theme

#: The size of the texts of the axes
TEXT_PX = 11
_RADIUS_PX = 2
_LINE_PX = 1.4
#: The part of the pace line that is not comfortable
_OUTSIDE_PX = 2.4


def chart_colours() -> ChartColours:
    """Return the chart's colours for the program's theme."""
    # Not of the widget's palette: the style sheet makes the table's background transparent.
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def paint_chart(painter: QPainter, chart: PaceChart, palette: QPalette) -> None:
    """Paint everything that does not change while the talk plays."""
    colours = chart_colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(TEXT_PX, tabular=True))
    _paint_axes(painter, chart, colours)
    for bar in chart.bars:
        _paint_bar(painter, bar, colours)
    _paint_median(painter, chart, palette)
    if chart.planned_x is not None:
        top = chart.plot.y if chart.pace is None else chart.pace.plot.y
        painter.setPen(slot_pen(palette))
        x = round(chart.planned_x) + 0.5
        painter.drawLine(QPointF(x, top), QPointF(x, chart.plot.bottom))
    if chart.pause_plot is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.pause))
        for pause in chart.pauses:
            painter.drawRect(rect_of(pause))
    if chart.pace is not None:
        _paint_pace(painter, chart.pace, colours, palette)


def paint_mark(painter: QPainter, bar: ChartBar, palette: QPalette, *, thick: bool) -> None:
    """Paint a frame around a bar: the one under the pointer, of the row, or of the keyboard."""
    pen = QPen(palette.color(QPalette.ColorRole.Text), 1.5)
    if thick:
        pen = QPen(palette.color(QPalette.ColorRole.Highlight), 2.5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    frame = rect_of(bar.rect).adjusted(-1, -1, 1, 1)
    if frame.width() < 5:
        frame.adjust(-1.5, 0, 1.5, 0)
    painter.drawRoundedRect(frame, _RADIUS_PX + 1, _RADIUS_PX + 1)


def slot_pen(palette: QPalette) -> QPen:
    """Return the pen of the line at the end of the talk's slot."""
    return QPen(palette.color(QPalette.ColorRole.Text), 1.5, Qt.PenStyle.DotLine)


def rect_of(rect: Rect) -> QRectF:
    """Return a rectangle of a chart as Qt's."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def paint_hatched(painter: QPainter, rect: QRectF, colours: ChartColours) -> None:
    """Fill a rectangle as a time without a page."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(colours.no_page), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(rect)


def _paint_axes(painter: QPainter, chart: PaceChart, colours: ChartColours) -> None:
    plot, line = chart.plot, QPen(QColor(colours.axis), 1)
    text = QColor(colours.text)
    painter.setPen(line)
    for tick in chart.bar_ticks:
        painter.drawLine(QPointF(plot.x, tick.at), QPointF(plot.right, tick.at))
    painter.drawLine(QPointF(plot.x, plot.bottom + 0.5), QPointF(plot.right, plot.bottom + 0.5))
    painter.setPen(text)
    for tick in chart.bar_ticks:
        _text_before(painter, plot.x - 6, tick.at, tick.text)
    for label in chart.labels:
        _text_at(painter, label.x, chart.label_y, str(label.page))
    for tick in chart.time_ticks:
        painter.setPen(line)
        low = chart.label_y + (chart.time_y - chart.label_y) / 2
        painter.drawLine(QPointF(tick.at, low - 2), QPointF(tick.at, low + 1))
        painter.setPen(text)
        _text_at(painter, tick.text_at, chart.time_y, tick.text)


def _paint_bar(painter: QPainter, bar: ChartBar, colours: ChartColours) -> None:
    rect = rect_of(bar.rect)
    if bar.tone is None:
        paint_hatched(painter, rect, colours)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone_colour(bar.tone, colours)))
    if rect.width() < 2 * _RADIUS_PX + 1:
        painter.drawRect(rect)
    else:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, _RADIUS_PX, _RADIUS_PX)
        # Round at the top only
        path.addRect(rect.adjusted(0, min(_RADIUS_PX, rect.height() / 2), 0, 0))
        painter.drawPath(path)
    if bar.is_cut and rect.height() > 8:
        # A gap near the top: the page took longer than the bar can show.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.drawRect(QRectF(rect.x(), rect.y() + 4, rect.width(), 2))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _paint_median(painter: QPainter, chart: PaceChart, palette: QPalette) -> None:
    if chart.median_y is None:
        return
    colour = QColor(palette.color(QPalette.ColorRole.Text))
    colour.setAlpha(170)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    y = round(chart.median_y) + 0.5
    painter.drawLine(QPointF(chart.plot.x, y), QPointF(chart.plot.right, y))


def _paint_pace(
    painter: QPainter, pace: PaceLine, colours: ChartColours, palette: QPalette
) -> None:
    plot, band = rect_of(pace.plot), rect_of(pace.band)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.band))
    painter.drawRoundedRect(band.intersected(plot), 2, 2)
    painter.setPen(QPen(QColor(colours.axis), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    painter.setPen(QColor(colours.text))
    for tick in pace.ticks:
        _text_before(painter, plot.x() - 6, tick.at, tick.text)
    path = QPainterPath()
    for number, point in enumerate(pace.points):
        (path.lineTo if number else path.moveTo)(point.x, point.y)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outside = QPainterPath()
    outside.addRect(plot.adjusted(-2, -3, 2, 2))
    inside = QPainterPath()
    inside.addRect(band.adjusted(-2, 0, 2, 0))
    for area, colour, width in (
        (inside, QColor(colours.pace), _LINE_PX),
        (outside.subtracted(inside), palette.color(QPalette.ColorRole.BrightText), _OUTSIDE_PX),
    ):
        painter.save()
        painter.setClipPath(area)
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.restore()


def _text_at(painter: QPainter, x: float, y: float, text: str) -> None:
    area = QRectF(x - 100, y - 20, 200, 40)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)


def _text_before(painter: QPainter, right: float, y: float, text: str) -> None:
    area = QRectF(right - 100, y - 20, 100, 40)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(flags), text)
