"""The pages of two talks as a table that can be sorted by every column."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from duthviewer.catalogue.clock import clock
from duthviewer.review.comparison.compare import ComparedPage, PaceComparison
from duthviewer.review.csv_cells import csv_cell
from duthviewer.ui.widgets.plain_text import one_line, tooltip

TableIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
#: In place of a figure that does not exist
_NONE = "–"
#: Role: the ComparedPage of a row
COMPARED_ROLE = Qt.ItemDataRole.UserRole


class CompareColumn(enum.IntEnum):
    """The columns in order."""

    PICTURE = 0
    PAGE = enum.auto()
    OTHER_PAGE = enum.auto()
    TITLE = enum.auto()
    TIME = enum.auto()
    OTHER_TIME = enum.auto()
    BARS = enum.auto()
    DIFFERENCE = enum.auto()
    CHANGE = enum.auto()


_TEXTS = (CompareColumn.TITLE, CompareColumn.CHANGE, CompareColumn.BARS, CompareColumn.PICTURE)
#: Not copied
_PAINTED = (CompareColumn.PICTURE, CompareColumn.BARS)


class CompareModel(QAbstractTableModel):
    """A row for each page of both decks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: PaceComparison | None = None
        self._rows: list[ComparedPage] = []

    def show(self, comparison: PaceComparison | None) -> None:
        """Show the pages in the order of the decks."""
        self.beginResetModel()
        self.comparison = comparison
        self._rows = [] if comparison is None else list(comparison.pages)
        self.endResetModel()

    def row_at(self, number: int) -> ComparedPage:
        return self._rows[number]

    def longest_s(self) -> float:
        """Return the longest time of a page, for the scale of the bars."""
        return max(
            (page.shown_s for row in self._rows for page in (row.here, row.there) if page),
            default=0.0,
        )

    def as_tsv(self, rows: Iterable[int]) -> str:
        """Return rows as lines with tabs, below the names of the columns."""
        columns = [column for column in CompareColumn if column not in _PAINTED]
        lines = [[self._name(column) for column in columns]]
        lines += [
            [csv_cell(self._text(self._rows[row], column)) for column in columns]
            for row in sorted(rows)
        ]
        return "".join("\t".join(map(one_line, line)) + "\n" for line in lines)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a column of -1 gives the order of the decks."""
        if self.comparison is None:
            return
        rows = list(self.comparison.pages)
        if column >= 0:
            by = CompareColumn(column)
            known = [row for row in rows if _value(row, by) is not None]
            known.sort(
                key=lambda row: _value(row, by), reverse=order == Qt.SortOrder.DescendingOrder
            )
            rows = [*known, *(row for row in rows if _value(row, by) is None)]
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        places = {id(row): number for number, row in enumerate(rows)}
        old = self.persistentIndexList()
        new = [self.index(places[id(before[one.row()])], one.column()) for one in old]
        self._rows = rows
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def rowCount(self, parent: TableIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: TableIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(CompareColumn)

    def data(self, index: TableIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], CompareColumn(index.column())
        if role == COMPARED_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column in _PAINTED else self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in _TEXTS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and row.change == "unshown":
            return QColor(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(CompareColumn):
            return None
        column = CompareColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanation(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column in _TEXTS else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    # Inside.

    def _text(self, row: ComparedPage, column: CompareColumn) -> str:
        if column is CompareColumn.TITLE:
            return one_line(row.title)
        if column is CompareColumn.CHANGE:
            return self._change(row)
        if column in _PAINTED:
            return ""
        value = _value(row, column)
        if value is None:
            return _NONE
        if column is CompareColumn.DIFFERENCE:
            return ("+" if value > 0 else "\u2212" if value < 0 else "") + clock(round(abs(value)))
        if column in (CompareColumn.TIME, CompareColumn.OTHER_TIME):
            return clock(value)
        return str(value)

    def _change(self, row: ComparedPage) -> str:
        change = {
            "same": "",
            "longer": self.tr("longer"),
            "shorter": self.tr("shorter"),
            "dropped": self.tr("dropped"),
            "added": self.tr("added"),
            "unshown": self.tr("shown in neither"),
        }[row.change]
        moved = self.tr("reordered") if row.reordered else ""
        return ", ".join(part for part in (change, moved) if part)

    def _hint(self, row: ComparedPage, column: CompareColumn) -> str | None:
        if column is CompareColumn.TITLE:
            return tooltip(row.title)
        if column is CompareColumn.CHANGE and row.change == "dropped":
            if row.there is None:
                return self.tr("The other slides do not have this page.")
            return self.tr("The page was not shown in the other talk.")
        if column is CompareColumn.CHANGE and row.change == "added":
            if row.here is None:
                return self.tr("These slides do not have this page.")
            return self.tr("The page was not shown in this talk.")
        return None

    def _name(self, column: CompareColumn) -> str:
        return {
            CompareColumn.PICTURE: "",
            CompareColumn.PAGE: self.tr("Page"),
            CompareColumn.OTHER_PAGE: self.tr("Other page"),
            CompareColumn.TITLE: self.tr("Title"),
            CompareColumn.TIME: self.tr("Time"),
            CompareColumn.OTHER_TIME: self.tr("Other time"),
            CompareColumn.BARS: self.tr("Both times"),
            CompareColumn.DIFFERENCE: self.tr("Difference"),
            CompareColumn.CHANGE: self.tr("In the other talk"),
        }[column]

    def _explanation(self, column: CompareColumn) -> str:
        return {
            CompareColumn.PICTURE: self.tr("The page"),
            CompareColumn.PAGE: self.tr("The number of the page in the slides of this talk"),
            CompareColumn.OTHER_PAGE: self.tr("The number of the page in the other slides"),
            CompareColumn.TITLE: self.tr("The largest line of the page"),
            CompareColumn.TIME: self.tr("How long the page was shown in this talk"),
            CompareColumn.OTHER_TIME: self.tr("How long it was shown in the other talk"),
            CompareColumn.BARS: self.tr("This talk above, the other one below"),
            CompareColumn.DIFFERENCE: self.tr("How much longer it was shown in the other talk"),
            CompareColumn.CHANGE: self.tr("What is different in the other talk"),
        }[column]


def _value(row: ComparedPage, column: CompareColumn) -> Any:
    """Return what a column shows and sorts by; None is at the end."""
    here, there = row.here, row.there
    match column:
        case CompareColumn.PAGE | CompareColumn.PICTURE:
            return here and here.page
        case CompareColumn.OTHER_PAGE:
            return there and there.page
        case CompareColumn.TITLE:
            return row.title.casefold() or None
        case CompareColumn.TIME:
            return here.shown_s if here is not None and here.visits else None
        case CompareColumn.OTHER_TIME:
            return there.shown_s if there is not None and there.visits else None
        case CompareColumn.DIFFERENCE:
            return row.difference_s if here and there and here.visits and there.visits else None
        case CompareColumn.BARS:
            return max(page.shown_s for page in (here, there) if page is not None)
        case CompareColumn.CHANGE:
            change = ("longer", "shorter", "dropped", "added", "same", "unshown").index(row.change)
            return change, not row.reordered
