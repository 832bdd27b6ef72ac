"""The grid of the start page: cards under headings."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget

from duthviewer.ui.home.model import HomeModel
from duthviewer.ui.home.sections import Section, SectionRange
from duthviewer.ui.talks.card import TextStyle
from duthviewer.ui.talks.card_grid import CardGrid
from duthviewer.ui.talks.card_layout import GAP_PX, MARGIN_PX, ROW_GAP_PX, CardPlaces
from duthviewer.ui.widgets import theme

#: The height of a heading with the space above it
_HEADING_PX = 52
#: A heading's text stands this far above its cards.
_ABOVE_CARDS_PX = 14


class _Band(NamedTuple):
    """A section in pixels: its heading's top, its first line of cards, and its end."""

    section: SectionRange
    top_px: int
    cards_px: int
    end_px: int


class SectionLayout:
    """The places of cards in sections, each with a heading above it."""

    def __init__(self, sections: Sequence[SectionRange], columns: int, card: QSize) -> None:
        self.columns = columns
        self.card = card
        self.bands: list[_Band] = []
        y = 0
        for section in sections:
            lines = -(-section.shown // columns)
            cards_px = y + _HEADING_PX
            end_px = cards_px + lines * self.step_px - ROW_GAP_PX
            self.bands.append(_Band(section, y, cards_px, end_px))
            y = end_px + ROW_GAP_PX // 2
        self._end_px = y
        self._firsts = [section.first for section in sections]
        self._ends = [band.end_px for band in self.bands]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SectionLayout) and (self.columns, self.card, self.bands) == (
            other.columns,
            other.card,
            other.bands,
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def step_px(self) -> int:
        return self.card.height() + ROW_GAP_PX

    def height_px(self, count: int) -> int:
        return self._end_px + MARGIN_PX

    def rect(self, row: int) -> QRect:
        """Return the area of a row's card in the coordinates of the whole grid."""
        band = self._band_of(row)
        if band is None:
            return QRect()
        line, column = divmod(row - band.section.first, self.columns)
        x = MARGIN_PX + column * (self.card.width() + GAP_PX)
        return QRect(QPoint(x, band.cards_px + line * self.step_px), self.card)

    def rows_in(self, top_px: int, bottom_px: int, count: int) -> range:
        """Return the rows whose cards may touch these lines of pixels."""
        place = bisect.bisect_left(self._ends, top_px - ROW_GAP_PX)
        if place >= len(self.bands):
            return range(count, count)
        first = self._row_at(self.bands[place], top_px - ROW_GAP_PX)
        last = first
        while place < len(self.bands) and self.bands[place].top_px <= bottom_px + ROW_GAP_PX:
            band = self.bands[place]
            below = self._row_at(band, bottom_px + ROW_GAP_PX) + self.columns
            last = min(below, band.section.first + band.section.shown)
            place += 1
        return range(min(first, count), min(last, count))

    def moved(self, current: int, lines: int, last: int) -> int:
        """Return the row some lines of cards below or above, across the headings."""
        for _ in range(abs(lines)):
            target = self._below(current) if lines > 0 else self._above(current)
            if target == current:
                break
            current = target
        return current

    def _below(self, row: int) -> int:
        band = self._band_of(row)
        if band is None:
            return row
        first, count = band.section.first, band.section.shown
        column = (row - first) % self.columns
        if (row - first) // self.columns < (count - 1) // self.columns:
            return min(row + self.columns, first + count - 1)
        place = bisect.bisect_right(self._firsts, row)
        if place >= len(self.bands):
            return row
        following = self.bands[place].section
        return following.first + min(column, following.shown - 1)

    def _above(self, row: int) -> int:
        band = self._band_of(row)
        if band is None or row - self.columns >= band.section.first:
            return row - self.columns
        place = bisect.bisect_right(self._firsts, row) - 2
        if place < 0:
            return row
        column, before = row - band.section.first, self.bands[place].section
        line_start = (before.shown - 1) // self.columns * self.columns
        return before.first + min(line_start + column, before.shown - 1)

    def _band_of(self, row: int) -> _Band | None:
        place = bisect.bisect_right(self._firsts, row) - 1
        return self.bands[place] if place >= 0 else None

    def _row_at(self, band: _Band, y_px: int) -> int:
        """Return the first row of the line of cards at a height."""
        line = max(0, (y_px - band.cards_px) // self.step_px)
        return band.section.first + min(line * self.columns, band.section.shown)


class HomeGrid(CardGrid):
    """Shows the cards of a `HomeModel` under their headings."""

    #: The heading of a section was clicked (its Section)
    section_chosen = Signal(object)
    #: Another number of columns fits
    columns_changed = Signal(int)

    # Qt asks for the geometry before the constructor has come this far.
    _home: HomeModel | None = None
    _sections: SectionLayout | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Conferences and talks"))
        # One card at a time: the commands work on a single one.
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._heading = TextStyle(theme.font(15, semibold=True), QPalette.ColorRole.WindowText)
        self._count = TextStyle(theme.font(13, tabular=True), QPalette.ColorRole.PlaceholderText)
        self._more = TextStyle(theme.font(13), QPalette.ColorRole.Highlight)
        self._pressed_heading: SectionRange | None = None

    def set_home(self, model: HomeModel) -> None:
        """Show this model."""
        self._home = model
        self.setModel(model)

    def heading(self, section: SectionRange) -> str:
        """Return the text of a heading."""
        if section.group:
            return section.group
        groups = () if self._home is None else self._home.sections()
        if section.section is Section.CONFERENCES and any(one.group for one in groups):
            return self.tr("Other conferences")
        return {
            Section.CONTINUE: self.tr("Continue"),
            Section.QUEUE: self.tr("Up next"),
            Section.ADDED: self.tr("Added lately"),
            Section.CONFERENCES: self.tr("Conferences"),
            Section.TALKS: self.tr("Talks"),
        }[section.section]

    def make_layout(self, columns: int, card: QSize) -> CardPlaces:
        self.columns_changed.emit(columns)
        sections = () if self._home is None else self._home.sections()
        self._sections = SectionLayout(sections, columns, card)
        return self._sections

    def paint_behind(self, painter: QPainter, area: QRect) -> None:
        """Paint the headings."""
        if self._sections is None:
            return
        top, palette = self.verticalOffset(), self.palette()
        for band in self._sections.bands:
            base = band.cards_px - _ABOVE_CARDS_PX - top
            if base < area.top() or band.top_px - top > area.bottom():
                continue
            room = self.viewport().width() - 2 * MARGIN_PX
            more = self.tr("Show all") if band.section.is_cut else ""
            title = self._heading.elided(self.heading(band.section), room - 200)
            self._heading.apply(painter, palette)
            painter.drawText(MARGIN_PX, base, title)
            x = MARGIN_PX + self._heading.width_px(title) + 10
            self._count.apply(painter, palette)
            painter.drawText(x, base, str(band.section.total))
            if more:
                self._more.apply(painter, palette)
                painter.drawText(x + self._count.width_px(str(band.section.total)) + 14, base, more)

    def heading_at(self, point: QPoint) -> SectionRange | None:
        """Return the section whose heading is at a point of the viewport."""
        y = point.y() + self.verticalOffset()
        for band in () if self._sections is None else self._sections.bands:
            if band.top_px + 12 <= y < band.cards_px - 2:
                return band.section
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._pressed_heading = self.heading_at(point)
        if self._pressed_heading is None and self.indexAt(point).isValid():
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_heading = self._pressed_heading, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self.heading_at(event.position().toPoint()) and pressed.is_cut:
            self.section_chosen.emit(pressed.section)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        heading = self.heading_at(event.position().toPoint())
        if heading is not None and heading.is_cut:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A selection of several has no meaning here.
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in (
            Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        ):  # fmt: skip
            return
        super().keyPressEvent(event)
