"""The widget with the pace chart: pages over the time of the talk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from duthviewer.review.pace.chart import ChartBar, PaceChart, pace_chart
from duthviewer.review.pace.values import PaceReport, PageFigures
from duthviewer.ui.review.bar_words import bar_heading, bar_lines
from duthviewer.ui.review.chart_paint import TEXT_PX, paint_chart, paint_mark
from duthviewer.ui.widgets import theme

#: A bar that is narrower is played from its start, wherever it is clicked.
_NARROW_PX = 8
_LEAST = QSize(200, 72)
_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}
_PLAY_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaceChartView(QWidget):
    """Shows the chart of a report. The pointer or the arrow keys choose a bar.

    The table beside it has the same figures for those who cannot see it.
    """

    #: A bar is under the pointer, or chosen by the keyboard (ChartBar)
    bar_hovered = Signal(object)
    hover_ended = Signal()
    #: A bar was clicked, or chosen by the keyboard (ChartBar)
    bar_chosen = Signal(object)
    #: The talk is to be played from a position (seconds)
    play_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: PaceReport | None = None
        self._figures: dict[int, PageFigures] = {}
        self._chart: PaceChart | None = None
        #: The picture of the chart without what moves
        self._picture: QPixmap | None = None
        self._position_s: float | None = None
        self._selected_page = 0
        #: The indexes of the bars under the pointer and at the keyboard
        self._hovered: int | None = None
        self._current: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Chart of the pages over the time of the talk"))

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def sizeHint(self) -> QSize:
        return QSize(640, 200)

    # What is shown.

    def show_report(self, report: PaceReport | None) -> None:
        """Show the chart of a report, or nothing."""
        self._report = report
        self._figures = {} if report is None else {page.page: page for page in report.pages}
        self._hovered = None
        self._lay_out()
        if self._current is not None:
            count = 0 if self._chart is None else len(self._chart.bars)
            self._current = min(self._current, count - 1) if count else None
        self._describe()

    def set_position(self, position_s: float | None) -> None:
        """Show where the talk plays."""
        chart, before_s = self._chart, self._position_s
        self._position_s = position_s
        if chart is None:
            return
        old = None if before_s is None else chart.x_of(before_s)
        new = None if position_s is None else chart.x_of(position_s)
        # Ten times a second while playing: painted only after a move of half a pixel.
        if old is None or new is None or abs(old - new) >= 0.5:
            for x in (old, new):
                if x is not None:
                    self.update(round(x) - 6, 0, 12, self.height())
        else:
            self._position_s = before_s

    def select_page(self, page: int) -> None:
        """Mark the bars of a page; of none for 0."""
        if page != self._selected_page:
            self._selected_page = page
            self.update()

    @property
    def chart(self) -> PaceChart | None:
        """The geometry at the present size; None without a report."""
        return self._chart

    def figures(self, bar: ChartBar) -> PageFigures | None:
        """Return the figures of a bar's page; None without a page."""
        return None if bar.page is None else self._figures.get(bar.page)

    def current_bar(self) -> ChartBar | None:
        """Return the bar that the keyboard has chosen."""
        return self._bar(self._current)

    def _bar(self, number: int | None) -> ChartBar | None:
        return None if self._chart is None or number is None else self._chart.bars[number]

    # Layout and painting.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._picture = None
            self.update()

    def _lay_out(self) -> None:
        self._picture = None
        self._chart = None
        if self._report is not None and self.width() > 0 and self.height() > 0:
            size_px = theme.text_px(TEXT_PX)
            self._chart = pace_chart(self._report, self.width(), self.height(), size_px)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._chart
        if chart is None:
            return
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(self._picture)
            paint_chart(drawing, chart, self.palette())
            drawing.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_position(painter, chart)
        if self._selected_page:
            for bar in chart.bars:
                if bar.page == self._selected_page:
                    paint_mark(painter, bar, self.palette(), thick=False)
        if (hovered := self._bar(self._hovered)) is not None:
            paint_mark(painter, hovered, self.palette(), thick=False)
        if self.hasFocus():
            current = self.current_bar()
            if current is not None:
                paint_mark(painter, current, self.palette(), thick=True)
            else:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_position(self, painter: QPainter, chart: PaceChart) -> None:
        if self._position_s is None:
            return
        x = chart.x_of(self._position_s)
        top = chart.plot.y if chart.pace is None else chart.pace.plot.y
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.fillRect(QRectF(x - 1, top - 3, 2, chart.plot.bottom - top + 3), colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(x - 4, top - 6, 8, 8))

    # The pointer.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = None if self._chart is None else self._chart.number_at(event.position().x())
        if number == self._hovered:
            return
        self._hovered = number
        self.update()
        bar = self._bar(number)
        self.setCursor(
            Qt.CursorShape.ArrowCursor if bar is None else Qt.CursorShape.PointingHandCursor
        )
        if bar is None:
            self.hover_ended.emit()
        else:
            self.bar_hovered.emit(bar)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._chart is None:
            return
        x = event.position().x()
        bar = self._chart.bar_at(x)
        if bar is None:
            return
        self._current = self._chart.number_at(x)
        narrow = bar.rect.width < _NARROW_PX
        self.bar_chosen.emit(bar)
        self.play_requested.emit(bar.visit.start_s if narrow else self._chart.s_of(x))

    def leaveEvent(self, event: QEvent) -> None:
        self._end_hover()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_hover()

    def _end_hover(self) -> None:
        self._hovered = None
        self.hover_ended.emit()
        self.update()

    # The keyboard.

    def event(self, event: QEvent) -> bool:
        """Handle the keys of the chart before a shortcut of the player does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in _KEYS or event.key() in _PLAY_KEYS)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the bar before or after the current one, or play the current one."""
        if event.key() in _KEYS:
            self._step(_KEYS[Qt.Key(event.key())])
        elif event.key() in _PLAY_KEYS and (bar := self.current_bar()) is not None:
            self.play_requested.emit(bar.visit.start_s)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        chart = self._chart
        if self._current is None and chart is not None:
            self._current = chart.number_at_s(self._position_s or 0.0)
        self._describe()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hover_ended.emit()

    def _step(self, step: int) -> None:
        if self._chart is None or not self._chart.bars:
            return
        number = 0 if self._current is None else self._current + step
        self._current = min(max(number, 0), len(self._chart.bars) - 1)
        self._describe()
        self.update()
        bar = self.current_bar()
        self.bar_chosen.emit(bar)
        self.bar_hovered.emit(bar)
        event = QAccessibleAnnouncementEvent(self, self.accessibleDescription())
        QAccessible.updateAccessibility(event)

    def _describe(self) -> None:
        """Give the current bar to screen readers."""
        bar = self.current_bar()
        if bar is None:
            self.setAccessibleDescription("")
        else:
            lines = [bar_heading(bar), *bar_lines(bar, self.figures(bar))]
            self.setAccessibleDescription(". ".join(lines))

    def place_of(self, bar: ChartBar) -> QPoint:
        """Return the place above a bar, at the top of the chart, on the screen."""
        return self.mapToGlobal(QPoint(round(bar.rect.x + bar.rect.width / 2), 0))
