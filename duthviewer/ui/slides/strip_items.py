"""The items of the page strip: model and delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from duthviewer.catalogue.clock import clock
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.widgets import theme

if TYPE_CHECKING:
    from duthviewer.ui.slides.strip import PageList

#: The padding around a page's picture, and the line below it.
AIR = 8
LINE = 20

#: How many times of a page are listed; a page shown more often is a title slide.
MOST_TIMES = 12

_PAGE = Qt.ItemDataRole.UserRole

#: How much a page without a match is faded, of 255
_VEIL = 150

_Index = QModelIndex | QPersistentModelIndex


class PagesModel(QAbstractListModel):
    """One row per page with its texts. Pictures come from the slides view's pages."""

    def __init__(self, slides: TalkSlides) -> None:
        super().__init__(slides)
        self._slides = slides

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the deck's number of pages."""
        return 0 if parent is not None and parent.isValid() else self._slides.page_count()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the page's number, or a description for screen readers."""
        page = index.row() + 1
        if role == _PAGE:
            return page
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Page {page}").format(page=page)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(page)
        return None

    def reset(self) -> None:
        """Reset the rows after a change of deck."""
        self.beginResetModel()
        self.endResetModel()

    def _words(self, page: int) -> str:
        parts = [self.tr("Page {page}").format(page=page)]
        if page == self._slides.page():
            parts.append(self.tr("on the screen now"))
        if page == self._slides.live_page():
            parts.append(self.tr("shown in the talk now"))
        if times := self._slides.times_of(page):
            shown = ", ".join(clock(time) for time in times[:MOST_TIMES])
            parts.append(self.tr("shown at {times}").format(times=shown))
        if hits := self._slides.hits_by_page().get(page, 0):
            parts.append(self.tr("matches: {count}").format(count=hits))
        return ", ".join(parts)


class PageDelegate(QStyledItemDelegate):
    """Paints a page's picture, its number, the times at which it is shown, and its matches."""

    def __init__(self, slides: TalkSlides, strip: PageList) -> None:
        super().__init__(strip)
        self._slides = slides
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the same size for all pages."""
        return self._strip.cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one page."""
        page = index.row() + 1
        slides, palette = self._slides, self._strip.palette()
        current = page == slides.page()
        area = option.rect.adjusted(AIR // 2, AIR, -AIR // 2, -4)
        room = QRect(area.left(), area.top(), area.width(), area.height() - LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._paint_picture(painter, page, room)
        accent = palette.color(QPalette.ColorRole.Highlight)
        if current:
            painter.setPen(QPen(accent, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(picture).adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3)
        by_page = slides.hits_by_page()
        if by_page and not by_page.get(page, 0):
            # During a search the pages with matches stand out.
            veil = palette.color(QPalette.ColorRole.Window)
            veil.setAlpha(_VEIL)
            painter.fillRect(picture, veil)
        if hits := by_page.get(page, 0):
            self._paint_pill(painter, picture, self.tr("{count} ×").format(count=hits), right=True)
        if page == slides.live_page() and not current:
            self._paint_pill(painter, picture, self.tr("● now"), right=False)
        line = QRect(area.left() + 2, room.bottom() + 5, area.width() - 4, LINE - 5)
        self._paint_line(painter, page, line, current=current)
        if self._strip.hasFocus() and index.row() == self._strip.currentIndex().row():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.restore()

    def _paint_picture(self, painter: QPainter, page: int, room: QRect) -> QRect:
        """Paint the picture or an empty page; return its rectangle."""
        ratio = self._strip.devicePixelRatioF()
        width, height = self._strip.fit().page_px(self._slides.pages.size(page))
        size = QSize(round(width / ratio), round(height / ratio))
        place = QRect(
            room.left() + (room.width() - size.width()) // 2,
            room.bottom() + 1 - size.height(),
            size.width(),
            size.height(),
        )
        picture = self._slides.pages.requested_picture(page, self._strip.fit())
        if picture is None:
            palette = self._strip.palette()
            painter.fillRect(place, palette.color(QPalette.ColorRole.Button))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, picture)
        return place

    def _paint_line(self, painter: QPainter, page: int, line: QRect, *, current: bool) -> None:
        palette = self._strip.palette()
        painter.setFont(theme.font(12, semibold=current, tabular=True))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        number = f"▸ {page}" if current else str(page)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, number)
        room = line.adjusted(painter.fontMetrics().horizontalAdvance(number) + 8, 0, 0, 0)
        if times := self._slides.times_of(page):
            painter.setFont(theme.font(12, tabular=True))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | middle, self._fitting(painter, times, room)
            )
        elif self._slides.is_filling():
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, "…")

    def _fitting(self, painter: QPainter, times: list[float], room: QRect) -> str:
        """Return as many of the times as fit, and the number of the rest."""
        metrics = painter.fontMetrics()
        for count in range(min(len(times), 4), 0, -1):
            text = "  ".join(clock(time) for time in times[:count])
            if count < len(times):
                text = self.tr("{times}  +{more}").format(times=text, more=len(times) - count)
            if metrics.horizontalAdvance(text) <= room.width() or count == 1:
                return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        return ""

    def _paint_pill(self, painter: QPainter, page: QRect, text: str, *, right: bool) -> None:
        """Paint a short text in a corner of the picture."""
        palette = self._strip.palette()
        painter.setFont(theme.font(11, semibold=True, tabular=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        left = page.right() - width - 3 if right else page.left() + 4
        pill = QRectF(left, page.top() + 4, width, 18)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(palette.color(QPalette.ColorRole.BrightText))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
