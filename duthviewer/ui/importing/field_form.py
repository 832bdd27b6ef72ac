"""The fields of an imported value, each with its mistake below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.library.importing.review import EditedFields, ReviewField
from duthviewer.ui.widgets import theme

_FIELD_PX = 34
_TEXT_PX = 120


class FieldPlace(NamedTuple):
    """A field in a form: its label, a hint, and how much of the row it takes."""

    field: ReviewField
    label: str
    hint: str = ""
    share: int = 1
    #: Several lines
    is_text: bool = False
    is_time: bool = False


class FieldForm(QWidget):
    """Rows of fields for one value. What is typed is checked at once."""

    #: A field was changed by hand (ReviewField)
    edited = Signal(object)

    def __init__(self, rows: Sequence[Sequence[FieldPlace]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: EditedFields | None = None
        self.fields: dict[ReviewField, FormField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for row in rows:
            line = QGridLayout()
            line.setHorizontalSpacing(12)
            line.setVerticalSpacing(3)
            for number, place in enumerate(row):
                field = FormField(place, self)
                field.changed.connect(self._on_changed)
                self.fields[place.field] = field
                line.addWidget(field, 0, number, Qt.AlignmentFlag.AlignTop)
                line.setColumnStretch(number, place.share)
            column.addLayout(line)

    def show_value(self, value: EditedFields | None) -> None:
        """Show the fields of a value; None disables the form."""
        self._value = value
        self.setEnabled(value is not None)
        for name, field in self.fields.items():
            field.set_text("" if value is None else value.texts.get(name, ""))
        self.show_problems()

    def refresh(self) -> None:
        """Show the texts of the value again, which were changed elsewhere."""
        if self._value is None:
            return
        for name, field in self.fields.items():
            if field.text() != self._value.texts.get(name, ""):
                field.set_text(self._value.texts.get(name, ""))
        self.show_problems()

    def show_problems(self) -> None:
        """Show the mistake of each field below it."""
        problems = {} if self._value is None else self._value.problems
        for name, field in self.fields.items():
            problem = problems.get(name)
            field.show_problem("" if problem is None else error_text(problem))

    def focus_field(self, name: ReviewField) -> None:
        """Focus a field and select its text."""
        self.fields[name].begin()

    def _on_changed(self, name: ReviewField) -> None:
        if self._value is None:
            return
        self._value.set(name, self.fields[name].text())
        self.show_problems()
        self.edited.emit(name)


class FormField(QWidget):
    """A label, a field below it, and its mistake below that."""

    #: The text was changed by hand (ReviewField)
    changed = Signal(object)

    def __init__(self, place: FieldPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        label = QLabel(place.label, self)
        label.setObjectName("muted")
        label.setFont(theme.font(12))
        self.edit: QLineEdit | QPlainTextEdit
        if place.is_text:
            text = QPlainTextEdit(self)
            text.setTabChangesFocus(True)
            text.setMinimumHeight(_TEXT_PX)
            text.textChanged.connect(self._on_changed)
            self.edit = text
        else:
            line = QLineEdit(self)
            line.setFixedHeight(theme.text_px(_FIELD_PX))
            if place.is_time:
                line.setFont(theme.font(13, tabular=True))
            line.textEdited.connect(self._on_changed)
            self.edit = line
        self.edit.setAcceptDrops(False)
        self.edit.setAccessibleName(place.label)
        self.edit.setToolTip(place.hint or place.label)
        self.edit.installEventFilter(self)
        label.setBuddy(self.edit)
        self.problem = QLabel(self)
        self.problem.setObjectName("amber")
        self.problem.setFont(theme.font(12))
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(self.edit)
        column.addWidget(self.problem)

    def text(self) -> str:
        if isinstance(self.edit, QPlainTextEdit):
            return self.edit.toPlainText()
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show a text, which is no change by hand."""
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)
        else:
            self.edit.setText(text)
            self.edit.setCursorPosition(0)

    def show_problem(self, text: str) -> None:
        """Show a mistake, or none for ""."""
        if text == self.problem.text() and self.problem.isHidden() == (not text):
            return
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)
        self.edit.setProperty("wrong", bool(text))
        self.edit.style().polish(self.edit)

    def begin(self) -> None:
        """Focus the field and select its text."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go on to the next field: it would press the dialog's button."""
        if (
            watched is self.edit
            and not self.place.is_text
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        self.changed.emit(self.place.field)
