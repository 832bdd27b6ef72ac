"""The pages of a report as a table that can be sorted by every column."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from duthviewer.catalogue.clock import clock
from duthviewer.review.chapter_formats import ENGLISH
from duthviewer.review.csv_cells import csv_cell
from duthviewer.review.pace.values import PaceReport, PageFigures, Visit
from duthviewer.ui.review.bar_words import terms_text
from duthviewer.ui.widgets.plain_text import one_line, tooltip

TableIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
#: In place of a figure that does not exist, as the time of a page that was never shown
_NONE = "–"
#: Role: the page of a row
PAGE_ROLE = Qt.ItemDataRole.UserRole
#: Role: the page's time as a multiple of the median; None if it was not shown
TIMES_ROLE = Qt.ItemDataRole.UserRole + 1


class PageColumn(enum.IntEnum):
    """The columns in order. The names are those of the settings."""

    PAGE = 0
    TITLE = enum.auto()
    FIRST = enum.auto()
    TIME = enum.auto()
    SHARE = enum.auto()
    VISITS = enum.auto()
    WORDS = enum.auto()
    PACE = enum.auto()
    PAUSES = enum.auto()
    FILLERS = enum.auto()
    NOT_SAID = enum.auto()


_TEXTS = (PageColumn.TITLE, PageColumn.NOT_SAID)
#: A first click on their heading brings the largest to the top
_MOST_FIRST = (
    PageColumn.TIME, PageColumn.SHARE, PageColumn.VISITS, PageColumn.WORDS, PageColumn.PACE,
    PageColumn.PAUSES, PageColumn.FILLERS,
)  # fmt: skip


class PageTableModel(QAbstractTableModel):
    """A row for each page of the deck, also for those that were never shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report: PaceReport | None = None
        self._rows: list[PageFigures] = []
        self._column = int(PageColumn.PAGE)
        self._order = Qt.SortOrder.AscendingOrder

    def show_report(self, report: PaceReport | None) -> None:
        """Show the pages of a report; the order and the selected pages stay."""
        before = [row.page for row in self._rows]
        rows = [] if report is None else self._sorted(report.pages)
        places = {row.page: number for number, row in enumerate(rows)}
        if places.keys() != set(before):
            self.beginResetModel()
            self._report, self._rows = report, rows
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        new = [self.index(places[before[one.row()]], one.column()) for one in old]
        self._report, self._rows = report, rows
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def row_at(self, index: TableIndex) -> PageFigures:
        """Return the figures of a row."""
        return self._rows[index.row()]

    def row_of(self, page: int) -> int | None:
        """Return the row of a page."""
        return next((n for n, row in enumerate(self._rows) if row.page == page), None)

    def visits_of(self, page: int) -> list[Visit]:
        """Return the visits of a page, in order."""
        visits = () if self._report is None else self._report.visits
        return [visit for visit in visits if visit.page == page]

    def columns(self) -> list[PageColumn]:
        """Return the columns that have figures."""
        rows, report = self._rows, self._report
        absent: set[PageColumn] = set()
        if report is None or report.words is None:
            absent |= {PageColumn.WORDS, PageColumn.PACE}
        if all(row.pauses is None for row in rows):
            absent.add(PageColumn.PAUSES)
        if all(row.fillers is None for row in rows):
            absent.add(PageColumn.FILLERS)
        if all(row.not_said is None for row in rows):
            absent.add(PageColumn.NOT_SAID)
        if not any(map(_title, rows)):
            absent.add(PageColumn.TITLE)
        return [column for column in PageColumn if column not in absent]

    def as_tsv(self, columns: Iterable[PageColumn], rows: Iterable[int] | None = None) -> str:
        """Return rows (by default all) as lines with tabs, below the names of the columns."""
        columns = list(columns)
        numbers = range(len(self._rows)) if rows is None else sorted(rows)
        lines = [[self._name(column) for column in columns]]
        lines += [
            [csv_cell(self._text(self._rows[number], column, whole=True)) for column in columns]
            for number in numbers
        ]
        return "".join("\t".join(map(one_line, line)) + "\n" for line in lines)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; pages without its figure are at the end in both orders."""
        self._column, self._order = max(column, 0), order
        self.show_report(self._report)

    def rowCount(self, parent: TableIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: TableIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(PageColumn)

    def data(self, index: TableIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row_at(index), PageColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in _TEXTS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column in _TEXTS:
                return tooltip(self._text(row, column, whole=True))
            return None if row.visits else self.tr("This page was never shown.")
        is_muted = column is PageColumn.NOT_SAID and row.terms == 0
        if role == Qt.ItemDataRole.ForegroundRole and (is_muted or not row.visits):
            return QColor(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        if role == PAGE_ROLE:
            return row.page
        if role == TIMES_ROLE:
            median_s = None if self._report is None else self._report.median_page_s
            return row.shown_s / median_s if median_s and row.visits else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(PageColumn):
            return None
        column = PageColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanation(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column in _TEXTS else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.InitialSortOrderRole and column in _MOST_FIRST:
            return Qt.SortOrder.DescendingOrder
        return None

    # Inside.

    def _sorted(self, pages: Iterable[PageFigures]) -> list[PageFigures]:
        column = PageColumn(self._column)
        rows = sorted(pages, key=lambda row: row.page)
        known = [row for row in rows if _value(row, column) is not None]
        known.sort(
            key=lambda row: _value(row, column),
            reverse=self._order == Qt.SortOrder.DescendingOrder,
        )
        return [*known, *(row for row in rows if _value(row, column) is None)]

    def _text(self, row: PageFigures, column: PageColumn, *, whole: bool = False) -> str:
        if column is PageColumn.TITLE:
            return one_line(_title(row))
        if column is PageColumn.NOT_SAID and row.terms == 0:
            return self.tr("(no text)")
        if column is PageColumn.NOT_SAID and row.not_said is not None:
            return ", ".join(map(one_line, row.not_said)) if whole else terms_text(row.not_said)
        value = _value(row, column)
        if value is None:
            return _NONE
        if column in (PageColumn.FIRST, PageColumn.TIME):
            return clock(value)
        if column is PageColumn.SHARE:
            return self.tr("{percent} %").format(percent=QLocale().toString(value * 100, "f", 1))
        return QLocale().toString(round(value))

    def _name(self, column: PageColumn) -> str:
        return {
            PageColumn.PAGE: self.tr("Page"),
            PageColumn.TITLE: self.tr("Title"),
            PageColumn.FIRST: self.tr("First"),
            PageColumn.TIME: self.tr("Time"),
            PageColumn.SHARE: self.tr("Share"),
            PageColumn.VISITS: self.tr("Visits"),
            PageColumn.WORDS: self.tr("Words"),
            PageColumn.PACE: self.tr("Words/min"),
            PageColumn.PAUSES: self.tr("Pauses"),
            PageColumn.FILLERS: self.tr("Fillers"),
            PageColumn.NOT_SAID: self.tr("Shown but not said"),
        }[column]

    def _explanation(self, column: PageColumn) -> str:
        return {
            PageColumn.PAGE: self.tr("The number of the page in the slides"),
            PageColumn.TITLE: self.tr("The largest line of the page"),
            PageColumn.FIRST: self.tr("When the page was first shown"),
            PageColumn.TIME: self.tr("How long the page was shown in all"),
            PageColumn.SHARE: self.tr("The part of the talk’s time"),
            PageColumn.VISITS: self.tr("How often the page was shown"),
            PageColumn.WORDS: self.tr("Words that were said while the page was shown"),
            PageColumn.PACE: self.tr("Words per minute while the page was shown"),
            PageColumn.PAUSES: self.tr("Pauses in speaking that began on the page"),
            PageColumn.FILLERS: self.tr("Filler words, such as “um”"),
            PageColumn.NOT_SAID: self.tr("Words on the page that were not said while it was shown"),
        }[column]


def _title(row: PageFigures) -> str:
    """Return a page's own title; "" if it has none but its number."""
    return "" if row.title == ENGLISH.page.format(page=row.page) else row.title


def _value(row: PageFigures, column: PageColumn) -> Any:
    """Return what a column sorts by; None is at the end."""
    is_shown = row.visits > 0
    match column:
        case PageColumn.PAGE:
            return row.page
        case PageColumn.TITLE:
            return _title(row).casefold() or None
        case PageColumn.FIRST:
            return row.first_shown_s
        case PageColumn.TIME:
            return row.shown_s if is_shown else None
        case PageColumn.SHARE:
            return row.share if is_shown else None
        case PageColumn.VISITS:
            return row.visits
        case PageColumn.WORDS:
            return row.words if is_shown else None
        case PageColumn.PACE:
            return row.words_per_minute if is_shown else None
        case PageColumn.PAUSES:
            return row.pauses if is_shown else None
        case PageColumn.FILLERS:
            return row.fillers if is_shown else None
        case PageColumn.NOT_SAID:
            return None if row.not_said is None or row.terms == 0 else len(row.not_said)
