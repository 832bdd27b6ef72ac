"""The talks of an import as a model: recordings with their talks, or the talks alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from duthviewer.error_text import error_text
from duthviewer.library.importing.review import (
    EditedFields,
    EditedRecording,
    EditedTalk,
    ImportReview,
    ReviewField,
)
from duthviewer.ui.widgets.elided_label import joined
from duthviewer.ui.widgets.plain_text import one_line, tooltip

Index = QModelIndex | QPersistentModelIndex
#: The fields in the columns of talks
COLUMNS = (
    ReviewField.TITLE,
    ReviewField.START,
    ReviewField.END,
    ReviewField.SPEAKERS,
    ReviewField.SLIDES,
)
#: The fields in the columns of recordings
_OF_RECORDING = {0: ReviewField.TITLE, 1: ReviewField.DATE, 3: ReviewField.VIDEO}
#: Model roles: the value of a row (EditedFields), its mistake, its picture (QImage or None)
VALUE_ROLE, PROBLEM_ROLE, PICTURE_ROLE = range(
    Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 3
)
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_NOWHERE = QModelIndex()


class ImportedTalkModel(QAbstractItemModel):
    """Rows of talks, below a row for each recording where that helps."""

    #: A field of a row was changed by hand (EditedFields)
    edited = Signal(object)
    #: Talks were included or excluded
    included = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: ImportReview | None = None
        self._groups: list[tuple[EditedRecording, list[EditedTalk]]] = []
        self._flat: list[EditedTalk] = []
        self._is_grouped = False
        #: Returns the picture of a talk
        self.picture_of: Callable[[EditedTalk], QImage | None] = _no_picture

    @property
    def is_grouped(self) -> bool:
        """Whether recordings have rows of their own."""
        return self._is_grouped

    def show_review(self, review: ImportReview) -> None:
        """Show the talks of an import."""
        self.beginResetModel()
        self._review = review
        groups = review.groups()
        self._is_grouped = review.has_days()
        self._groups = [(one.recording, list(one.talks)) for one in groups]
        self._flat = [talk for one in groups for talk in one.talks]
        self.endResetModel()

    # What views ask for.

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # The id of a talk's row is one more than the row of its recording.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups if self._is_grouped else self._flat)
        if not self._is_grouped or parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()][1])

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(COLUMNS)

    def value(self, index: Index) -> EditedFields:
        """Return the talk or the recording of a row."""
        if index.internalId():
            return self._groups[index.internalId() - 1][1][index.row()]
        return self._groups[index.row()][0] if self._is_grouped else self._flat[index.row()]

    def field(self, index: Index) -> ReviewField | None:
        """Return the field in a cell."""
        if isinstance(self.value(index), EditedRecording):
            return _OF_RECORDING.get(index.column())
        return COLUMNS[index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value, field = self.value(index), self.field(index)
        if role == VALUE_ROLE:
            return value
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return self._check_state(value, index)
        if role == PICTURE_ROLE and isinstance(value, EditedTalk) and index.column() == 0:
            return self.picture_of(value)
        if field is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return value.texts[field]
        if role == PROBLEM_ROLE:
            problem = value.problems.get(field)
            return "" if problem is None else error_text(problem)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(value, field)
        if role == Qt.ItemDataRole.ToolTipRole:
            problem = value.problems.get(field)
            lines = [value.texts[field], *([] if problem is None else [error_text(problem)])]
            return tooltip("\n".join(lines))
        return None

    def _text(self, value: EditedFields, field: ReviewField) -> str:
        text = one_line(value.texts[field])
        if field is ReviewField.VIDEO and not text:
            return self.tr("no recording yet")
        if isinstance(value, EditedRecording) and field is ReviewField.TITLE:
            planned = self.tr("planned times") if value.is_planned else ""
            plain = self.tr("Recording") if len(self._groups) == 1 else value.recording.id
            return joined([text or one_line(plain), planned])
        if field is ReviewField.SLIDES and text:
            # The end of an address says most.
            return text.rstrip("/").rpartition("/")[2] or text
        return text

    def _check_state(self, value: EditedFields, index: Index) -> Qt.CheckState:
        if isinstance(value, EditedTalk):
            return _CHECKED if value.is_included else _UNCHECKED
        included = {talk.is_included for talk in self._groups[index.row()][1]}
        if len(included) > 1:
            return Qt.CheckState.PartiallyChecked
        return _CHECKED if True in included else _UNCHECKED

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Title"),
                self.tr("Start"),
                self.tr("End"),
                self.tr("Speakers"),
                self.tr("Slides"),
            )[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.field(index) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
            if index.column() == 0:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            self._include(index, Qt.CheckState(value) == _CHECKED)
            return True
        edited, field = self.value(index), self.field(index)
        if role != Qt.ItemDataRole.EditRole or field is None or value == edited.texts[field]:
            return False
        edited.set(field, str(value))
        self.refresh(edited)
        self.edited.emit(edited)
        return True

    def _include(self, index: Index, is_included: bool) -> None:
        value = self.value(index)
        if isinstance(value, EditedTalk):
            value.is_included = is_included
        else:
            for talk in self._groups[index.row()][1]:
                talk.is_included = is_included
        self.refresh_all()
        self.included.emit()

    def refresh(self, value: EditedFields) -> None:
        """Show the changed fields of a row."""
        index = self.index_of(value)
        if index.isValid():
            self.dataChanged.emit(index, index.siblingAtColumn(len(COLUMNS) - 1))

    def refresh_all(self) -> None:
        """Show pictures and included talks again; the rows are the same."""
        for number in range(self.rowCount()):
            group = self.index(number, 0)
            self.dataChanged.emit(group, group.siblingAtColumn(len(COLUMNS) - 1))
            if count := self.rowCount(group):
                last = self.index(count - 1, len(COLUMNS) - 1, group)
                self.dataChanged.emit(self.index(0, 0, group), last)

    def index_of(self, value: EditedFields, column: int = 0) -> QModelIndex:
        """Return the index of a talk or a recording; an invalid one if it has no row."""
        if not self._is_grouped:
            for row, talk in enumerate(self._flat):
                if talk is value:
                    return self.index(row, column)
            return QModelIndex()
        for row, (recording, talks) in enumerate(self._groups):
            if recording is value:
                return self.index(row, column)
            for number, talk in enumerate(talks):
                if talk is value:
                    return self.index(number, column, self.index(row, 0))
        return QModelIndex()

    def talks(self) -> Sequence[EditedTalk]:
        """Return all talks in their order."""
        return self._flat


def _no_picture(_: EditedTalk) -> QImage | None:
    return None
