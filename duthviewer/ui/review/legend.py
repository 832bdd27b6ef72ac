"""The legend below the pace chart."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.review.pace.chart import LONG_PAUSE_S
from duthviewer.review.pace.chart_colours import ChartColours
from duthviewer.review.pace.values import PaceReport
from duthviewer.ui.review.chart_paint import TEXT_PX, chart_colours, paint_hatched, slot_pen
from duthviewer.ui.widgets import theme

_GAP_PX, _BETWEEN_PX = 6, 14
_MARK_HEIGHT_PX = 10


class _LegendEntry(NamedTuple):
    #: The width of the mark
    width_px: int
    paint: Callable[[QPainter, QRectF, ChartColours, QPalette], None]
    text: str


class ChartLegend(QWidget):
    """Explains the marks that the chart of a report has, as far as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_LegendEntry] = []
        self.setFont(theme.font(TEXT_PX, tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 4)

    def show_report(self, report: PaceReport | None) -> None:
        """Explain what the chart of this report has."""
        self._entries = [] if report is None else self._entries_of(report)
        self.setAccessibleName(". ".join(entry.text for entry in self._entries))
        self.setToolTip("\n".join(entry.text for entry in self._entries))
        self.update()

    def _entries_of(self, report: PaceReport) -> list[_LegendEntry]:
        entries = []
        if report.median_page_s is not None:
            text = self.tr("Short to long pages")
            entries.append(_LegendEntry(48, _paint_tones, text))
            text = self.tr("Median {time}").format(time=clock(report.median_page_s))
            entries.append(_LegendEntry(20, _paint_dashes, text))
        if report.pace:
            slow, fast = report.comfortable
            entries.append(_LegendEntry(20, _paint_line, self.tr("Words/min")))
            text = self.tr("Comfortable {slow}–{fast}").format(slow=f"{slow:g}", fast=f"{fast:g}")
            entries.append(_LegendEntry(16, _paint_band, text))
        if report.planned_s is not None and report.planned_s < report.length_s:
            text = self.tr("End of the slot, {time}").format(time=clock(report.planned_s))
            entries.append(_LegendEntry(4, _paint_slot, text))
        if report.no_page_s > 0:
            entries.append(_LegendEntry(16, _paint_no_page, self.tr("No page")))
        if report.sound is not None:
            entries.append(
                _LegendEntry(
                    3,
                    _paint_pause,
                    self.tr("Pauses from {seconds} s").format(seconds=f"{LONG_PAUSE_S:g}"),
                )
            )
        return entries

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, palette, metrics = chart_colours(), self.palette(), self.fontMetrics()
        middle, x = self.height() / 2, 0.0
        for entry in self._entries:
            text_px = metrics.horizontalAdvance(entry.text)
            if x + entry.width_px + _GAP_PX + text_px > self.width():
                break
            height = theme.text_px(_MARK_HEIGHT_PX)
            mark = QRectF(x, middle - height / 2, entry.width_px, height)
            entry.paint(painter, mark, colours, palette)
            x += entry.width_px + _GAP_PX
            painter.setPen(QColor(colours.text))
            area = QRectF(x, 0, text_px + 4, self.height())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), entry.text)
            x += text_px + _BETWEEN_PX


def _paint_tones(painter: QPainter, rect: QRectF, colours: ChartColours, _: QPalette) -> None:
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    for number, colour in enumerate(colours.tones):
        gradient.setColorAt(number / (len(colours.tones) - 1), QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(rect, 2, 2)


def _paint_dashes(painter: QPainter, rect: QRectF, _: ChartColours, palette: QPalette) -> None:
    colour = QColor(palette.color(QPalette.ColorRole.Text))
    colour.setAlpha(170)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
    y = round(rect.center().y()) + 0.5
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _paint_no_page(painter: QPainter, rect: QRectF, colours: ChartColours, _: QPalette) -> None:
    paint_hatched(painter, rect, colours)


def _paint_slot(painter: QPainter, rect: QRectF, _: ChartColours, palette: QPalette) -> None:
    painter.setPen(slot_pen(palette))
    painter.drawLine(rect.topLeft(), rect.bottomLeft())


def _paint_pause(painter: QPainter, rect: QRectF, colours: ChartColours, _: QPalette) -> None:
    painter.fillRect(rect.adjusted(0, 2, 0, -2), QColor(colours.pause))


def _paint_line(painter: QPainter, rect: QRectF, colours: ChartColours, _: QPalette) -> None:
    painter.setPen(QPen(QColor(colours.pace), 1.4))
    middle = rect.center()
    bends = [QPointF(rect.left(), middle.y() + 2), middle - QPointF(0, 2)]
    painter.drawPolyline([*bends, QPointF(rect.right(), middle.y() + 1)])


def _paint_band(painter: QPainter, rect: QRectF, colours: ChartColours, _: QPalette) -> None:
    painter.setPen(QPen(QColor(colours.axis), 1))
    painter.setBrush(QColor(colours.band))
    painter.drawRoundedRect(rect, 2, 2)
