"""The list of talks to compare with, with a field that searches it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.folding import folded
from duthviewer.ui.review.compare_choices import TalkChoice
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import one_line, tooltip
from duthviewer.ui.widgets.search_field import SearchField

TableIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW_PX = 30


class ChoiceColumn(enum.IntEnum):
    """The columns in order."""

    TITLE = 0
    SPEAKERS = 1
    CONFERENCE = 2


class ChoiceModel(QAbstractTableModel):
    """The choices that have every word of the search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[TalkChoice] = ()
        self._shown: list[TalkChoice] = []
        self._words: tuple[str, ...] = ()

    def show(self, choices: Sequence[TalkChoice]) -> None:
        """Show these choices."""
        self._all = choices
        self._filter()

    def set_words(self, text: str) -> None:
        """Show only choices with these words."""
        self._words = tuple(folded(text).split())
        self._filter()

    def choice(self, row: int) -> TalkChoice:
        return self._shown[row]

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [
            one for one in self._all if all(word in one.searched for word in self._words)
        ]
        self.endResetModel()

    def rowCount(self, parent: TableIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: TableIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ChoiceColumn)

    def data(self, index: TableIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self._shown[index.row()]
        text = (choice.title, choice.speakers, choice.conference)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        if role == Qt.ItemDataRole.FontRole and choice.is_likely:
            return _semibold()
        if role == Qt.ItemDataRole.AccessibleTextRole and choice.is_likely:
            return self.tr("{text}, probably the same talk").format(text=one_line(text))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Title"), self.tr("Speakers"), self.tr("Conference"))[section]


def _semibold() -> QFont:
    return theme.font(13, semibold=True)


class CompareChooser(QWidget):
    """Shows the choices. Enter, a double click or the button chooses one."""

    #: A talk was chosen (a TalkChoice)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr("Search talks, speakers and conferences")
        self.search = SearchField(text, text, self)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.model = ChoiceModel(self)
        self.table = QTableView(self)
        self.table.setObjectName("reviewpages")
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Talks to compare with"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.text_px(_ROW_PX))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, mode in zip(
            ChoiceColumn,
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.Interactive,
                QHeaderView.ResizeMode.Interactive,
            ),
            strict=True,
        ):
            header.setSectionResizeMode(section, mode)
        header.resizeSection(ChoiceColumn.SPEAKERS, theme.text_px(200))
        header.resizeSection(ChoiceColumn.CONFERENCE, theme.text_px(220))
        self.table.doubleClicked.connect(self._choose_index)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._enable)
        self.empty = QLabel(self.tr("No talk matches the search."), self)
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        #: Compares with the selected talk
        self.button = QPushButton(self.tr("Compare"), self)
        self.button.setDefault(True)
        self.button.setToolTip(self.tr("Compare with the selected talk  (Enter)"))
        self.button.setEnabled(False)
        self.button.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.search)
        self.empty.hide()

    def show_choices(self, choices: Sequence[TalkChoice]) -> None:
        """Show the talks, and select the first one if it is likely."""
        self.model.show(choices)
        self._select_first()

    def _filter(self, text: str) -> None:
        self.model.set_words(text)
        self._select_first()

    def _select_first(self) -> None:
        has_rows = self.model.rowCount() > 0
        self.table.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        if has_rows:
            self.table.selectRow(0)
        self._enable()

    def _enable(self, *_: object) -> None:
        self.button.setEnabled(self.table.currentIndex().isValid())

    def _choose(self) -> None:
        self._choose_index(self.table.currentIndex())

    def _choose_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.choice(index.row()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter choose, and the arrow keys of the search field move in the table."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.table.currentIndex().row() + step
                self.table.selectRow(min(max(row, 0), self.model.rowCount() - 1))
                return True
        return super().eventFilter(watched, event)
