"""Paints the rows of the search page: talks, their hits with picture or time, and the marks."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QImage, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from duthviewer.catalogue.clock import clock
from duthviewer.library.index import HitKind, SearchHit
from duthviewer.ui.search.model import (
    ResultRow,
    RowKind,
    SearchModel,
    _Index,
    excerpt,
    marks_in,
    position_s,
)
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.elided_label import joined
from duthviewer.ui.widgets.marked_text import MarkedTexts, Style

#: The maximum width of a line of text
WIDEST_PX = 1000
MARGIN_PX = 24
#: The size of a page's picture, 16:9; times use the same width.
PICTURE_PX = QSize(112, 63)
_AIR_PX = 8
_GAP_PX = 16
_ICON_PX = 16
_TILE_PX = 40
#: The space above a talk
_ABOVE_PX = 24

#: Seconds per frame for laying out rows that are painted for the first time; the next frame
#: continues.
FRAME_S = 0.007

_ICONS = {
    HitKind.TITLE: "heading",
    HitKind.SPEAKER: "person",
    HitKind.ABSTRACT: "info",
    HitKind.PAGE: "slides",
    HitKind.CUE: "said",
    HitKind.NOTE: "jot",
}


def column_of(rect: QRect) -> QRect:
    """Return the column with the contents of a row: in the middle of a wide window."""
    width = min(rect.width() - 2 * MARGIN_PX, theme.text_px(WIDEST_PX))
    left = rect.left() + (rect.width() - width) // 2
    return QRect(left, rect.top(), width, rect.height())


class SearchDelegate(QStyledItemDelegate):
    """``picture_of`` returns a page's picture (by the talk's key and the page), or None."""

    def __init__(
        self,
        view: QAbstractItemView,
        model: SearchModel,
        picture_of: Callable[[str, int], QImage | None],
    ) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._picture_of = picture_of
        #: The numbers of rows that did not fit into the last frame's time
        self.late: list[int] = []
        #: Rows that were painted before: painting them again costs a third
        self.drawn: set[int] = set()
        self._until = math.inf
        self._texts = MarkedTexts()
        self._icons: dict[tuple[str, QPalette.ColorRole], QIcon] = {}
        role = QPalette.ColorRole
        self._title = Style(theme.font(15, semibold=True), role.Text, 1)
        self._meta = Style(theme.font(12, tabular=True), role.PlaceholderText, 1)
        self._body = Style(theme.font(13), role.Text, 2)
        self._link = Style(theme.font(13, semibold=True), role.Link, 1)
        self._time = theme.font(13, semibold=True, tabular=True)
        title, meta, body = (
            QFontMetrics(style.font).lineSpacing()
            for style in (self._title, self._meta, self._body)
        )
        self._meta_px = max(meta, _ICON_PX)
        #: Offsets of text beside an icon, and of an icon beside body text
        self._beside_icon = (self._meta_px - meta) / 2
        self._beside_body = (body - _ICON_PX) // 2
        text = self._meta_px + 3 + 2 * body
        self._heights = {
            RowKind.SUGGESTION: body + 2 * _AIR_PX + 4,
            RowKind.TALK: _ABOVE_PX + title + 2 + meta + 6,
            RowKind.HIT: text + 2 * _AIR_PX,
            RowKind.MORE: body + 2 * _AIR_PX,
        }
        self._page_height = max(text, PICTURE_PX.height()) + 2 * _AIR_PX

    def begin_frame(self) -> None:
        """Prepare for painting the rows of a frame; see ``late``."""
        self._until = time.perf_counter() + FRAME_S
        self.late = []

    def forget_rows(self) -> None:
        """Forget cached row layouts after a model reset."""
        self.drawn.clear()

    def forget(self) -> None:
        """Forget cached layouts after a change of colours or fonts."""
        self._texts.forget()
        self.drawn.clear()
        self._icons.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the row's kind; the width is the view's."""
        row = self._model.row_at(index.row())
        is_page = row.hit is not None and row.hit.kind is HitKind.PAGE
        return QSize(200, self._page_height if is_page else self._heights[row.kind])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row, or leave it for later if this frame has no time for it."""
        number = index.row()
        if number not in self.drawn and time.perf_counter() > self._until:
            self.late.append(number)
            return
        self.drawn.add(number)
        row, model = self._model.row_at(number), self._model
        palette = self._view.palette()
        # Relative to the whole list, so that a scroll bar does not move the contents.
        row_px = option.rect
        column = column_of(QRect(0, row_px.top(), self._view.width(), row_px.height()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(
            painter, row, column, current=index == self._view.currentIndex(), hovered=hovered
        )
        inner = column.adjusted(_AIR_PX, _AIR_PX, -_AIR_PX, -_AIR_PX)
        if row.kind is RowKind.TALK:
            self._paint_talk(painter, row, column, model, palette)
        elif row.hit is not None:
            self._paint_hit(painter, row, row.hit, inner, model, palette)
        elif row.kind is RowKind.MORE:
            inner.setLeft(inner.left() + PICTURE_PX.width() + _GAP_PX)
            self._paint_link(painter, "unfold", model.words(row), (), inner, palette)
        else:
            words = model.words(row)
            at = words.rfind(row.text)
            marks = ((at, at + len(row.text)),) if at >= 0 else ()
            self._paint_link(painter, "search", words, marks, inner, palette)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, row: ResultRow, column: QRect, *, current: bool, hovered: bool
    ) -> None:
        if not current and not hovered:
            return
        palette = self._view.palette()
        ground = QRectF(column).adjusted(0, 1, 0, -1)
        if row.kind is RowKind.TALK:
            ground.setTop(ground.top() + _ABOVE_PX - 8)
        role = QPalette.ColorRole.Button if current else QPalette.ColorRole.Base
        painter.setBrush(palette.color(role))
        painter.setPen(Qt.PenStyle.NoPen)
        if current:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            ground.adjust(1, 1, -1, -1)
        painter.drawRoundedRect(ground, 8, 8)

    def _paint_talk(
        self,
        painter: QPainter,
        row: ResultRow,
        column: QRect,
        model: SearchModel,
        palette: QPalette,
    ) -> None:
        group = row.group
        assert group is not None
        left, width = column.left() + _AIR_PX, column.width() - 2 * _AIR_PX
        found = row.titles()
        title = marks_in(group.title, found, HitKind.TITLE)
        speakers = marks_in(row.speakers, found, HitKind.SPEAKER)
        at = QPointF(left, column.top() + _ABOVE_PX - 2)
        height = self._texts.paint(
            painter, at, width, _plain(group.title), title, self._title, palette
        )
        at += QPointF(0, height + 2)
        right = left + width
        for hit in {hit.kind: hit for hit in reversed(found)}.values():
            right = self._paint_kind_from_right(painter, hit, right, round(at.y()), model, palette)
        # The marks are positions in the speakers, which are therefore first.
        names = _plain(row.speakers)
        meta = joined((names, _plain(group.conference_title)))
        if not names.isascii():
            # The isolate character comes before.
            speakers = tuple((start + 1, stop + 1) for start, stop in speakers)
        self._texts.paint(painter, at, right - left, meta, speakers, self._meta, palette)

    def _paint_kind_from_right(
        self,
        painter: QPainter,
        hit: SearchHit,
        right: int,
        top: int,
        model: SearchModel,
        p: QPalette,
    ) -> int:
        """Paint the kind of the match in a talk's row: an icon and a word; return the free
        position.
        """
        words = model.kind_words(hit)
        width = QFontMetrics(self._meta.font).horizontalAdvance(words)
        left = right - width
        self._texts.paint(painter, QPointF(left, top), width + 4, words, (), self._meta, p)
        top -= round(self._beside_icon)
        self._paint_icon(painter, _ICONS[hit.kind], left - _ICON_PX - 4, top)
        return left - _ICON_PX - 4 - _GAP_PX

    def _paint_hit(
        self,
        painter: QPainter,
        row: ResultRow,
        hit: SearchHit,
        inner: QRect,
        model: SearchModel,
        palette: QPalette,
    ) -> None:
        at_s = position_s(row)
        aside = QRect(inner.topLeft(), QSize(PICTURE_PX.width(), inner.height()))
        if hit.kind is HitKind.PAGE and hit.page is not None:
            self._paint_page(painter, hit.talk, hit.page, aside)
        else:
            self._paint_tile(painter, hit, at_s, aside)
        left = inner.left() + PICTURE_PX.width() + _GAP_PX
        width = inner.right() - left
        top = inner.top()
        self._paint_icon(painter, _ICONS[hit.kind], left, top)
        words = model.kind_words(hit)
        if at_s is not None and hit.kind is HitKind.PAGE:
            words = f"{words}  ·  {clock(at_s)}"
        place = QPointF(left + _ICON_PX + 6, top + self._beside_icon)
        self._texts.paint(painter, place, width - _ICON_PX - 6, words, (), self._meta, palette)
        text, marks = _excerpt(hit.text, hit.marks)
        place = QPointF(left, top + self._meta_px + 3)
        self._texts.paint(painter, place, width, text, marks, self._body, palette)

    def _paint_page(self, painter: QPainter, talk: str, page: int, aside: QRect) -> None:
        """Paint the picture of a page in the middle of its field; until it is drawn, its number."""
        palette = self._view.palette()
        field = QRect(aside.topLeft(), PICTURE_PX)
        picture = self._picture_of(talk, page)
        if picture is None:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.setFont(self._time)
            painter.drawText(field, Qt.AlignmentFlag.AlignCenter, str(page))
            return
        size = (QSize(picture.size()) / picture.devicePixelRatio()).boundedTo(PICTURE_PX)
        place = QRect(field.topLeft(), size)
        place.moveCenter(field.center())
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), 4, 4)
        painter.save()
        painter.setClipPath(path)
        painter.drawImage(place, picture)
        painter.restore()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4)

    def _paint_tile(
        self, painter: QPainter, hit: SearchHit, at_s: float | None, aside: QRect
    ) -> None:
        """Paint the time of a hit with a play icon; without a time the icon of its kind."""
        palette = self._view.palette()
        role = QPalette.ColorRole
        field = QRectF(aside.left(), aside.top() + 1, aside.width(), _TILE_PX)
        painter.setPen(QPen(palette.color(role.Mid), 1))
        painter.setBrush(palette.color(role.Button))
        painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if at_s is None:
            icon = self._icon(_ICONS[hit.kind], role.PlaceholderText)
            spot = QRect(0, 0, _ICON_PX, _ICON_PX)
            spot.moveCenter(field.toRect().center())
            icon.paint(painter, spot)
            return
        colour = palette.color(role.BrightText if hit.kind is HitKind.NOTE else role.Highlight)
        time = clock(at_s)
        painter.setFont(self._time)
        width = painter.fontMetrics().horizontalAdvance(time)
        left = field.center().x() - (width + 18) / 2
        middle = field.center().y()
        sign = QPainterPath(QPointF(left, middle - 5))
        sign.lineTo(left + 9, middle)
        sign.lineTo(left, middle + 5)
        sign.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(sign)
        painter.setPen(palette.color(role.Text))
        room = field.adjusted(left + 18 - field.left(), 0, 0, 0)
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left_middle, time)

    def _paint_link(
        self,
        painter: QPainter,
        icon: str,
        words: str,
        marks: tuple[tuple[int, int], ...],
        inner: QRect,
        palette: QPalette,
    ) -> None:
        top = inner.top() + self._beside_body
        self._paint_icon(painter, icon, inner.left(), top, QPalette.ColorRole.Link)
        place = QPointF(inner.left() + _ICON_PX + 6, inner.top())
        width = inner.width() - _ICON_PX - 6
        self._texts.paint(painter, place, width, words, marks, self._link, palette)

    def _paint_icon(
        self,
        painter: QPainter,
        name: str,
        left: int,
        top: int,
        role: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText,
    ) -> None:
        place = QRect(left, top, _ICON_PX, _ICON_PX)
        self._icon(name, role).paint(painter, place)

    def _icon(self, name: str, role: QPalette.ColorRole) -> QIcon:
        icon = self._icons.get((name, role))
        if icon is None:
            icon = self._icons[name, role] = theme.icon(name, role, _ICON_PX)
        return icon

    def event(self, event: QEvent) -> bool:
        """Suppress the view's tooltip, which would repeat the text."""
        return False if event.type() == QEvent.Type.ToolTip else super().event(event)


@lru_cache(maxsize=1000)
def _excerpt(
    text: str, marks: tuple[tuple[int, int], ...]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    return excerpt(text, marks)


@lru_cache(maxsize=1000)
def _plain(text: str) -> str:
    """Return a text on one line with the same positions, so that marks stay valid."""
    return "".join(" " if letter.isspace() or ord(letter) < 32 else letter for letter in text)
