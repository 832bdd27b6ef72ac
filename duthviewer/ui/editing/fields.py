"""Fields of the editor's forms: each has a value of the catalogue, and its mistake below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton
from duthviewer.ui.widgets.choice_box import ChoiceBox
from duthviewer.ui.widgets.plain_text import menu_text

_FIELD_PX = 34
_LINES = 7


class CatalogueLine(QLineEdit):
    """A line of text. Undo and redo are left to the page while nothing is being typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = ""
        self.setFixedHeight(_FIELD_PX)
        self.setAccessibleName(name)

    def show_kept(self, text: str) -> None:
        """Show a value of the catalogue."""
        self.kept = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def is_changed(self) -> bool:
        """Return whether the text differs from the catalogue's value."""
        return self.text() != self.kept

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.is_changed()
            and _is_undo(event)
        ):
            event.ignore()
            return False
        return super().event(event)


class CatalogueText(QPlainTextEdit):
    """Several lines of text. Its text is taken when it loses the focus, or with Ctrl+Return."""

    #: The text is to be taken
    committed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = ""
        self.setObjectName("cataloguetext")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.text_px(18) * _LINES)

    def show_kept(self, text: str) -> None:
        """Show a value of the catalogue."""
        self.kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def is_changed(self) -> bool:
        return self.toPlainText() != self.kept

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.committed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not self.is_changed() and _is_undo(event):
                event.ignore()
                return False
            if _is_take(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_take(event):
            self.committed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_undo(event: QKeyEvent) -> bool:
    standard = QKeySequence.StandardKey
    return event.matches(standard.Undo) or event.matches(standard.Redo)


def _is_take(event: QKeyEvent) -> bool:
    is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_return and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class CatalogueField(QWidget):
    """A field with the mistake in its text below it, as the catalogue's reader reports it."""

    #: A changed value is to be taken (the field's key, the value)
    committed = Signal(str, object)

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.name = name
        #: What is wrong with the text; hidden while nothing is
        self.error = QLabel(self)
        self.error.setObjectName("amber")
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setWordWrap(True)
        self.error.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def add(self, editor: QWidget) -> None:
        """Add the widget of the value."""
        self._column.addWidget(editor)
        self._column.addWidget(self.error)
        self.setFocusProxy(editor)

    def show_value(self, value: Any) -> None:
        """Show a value of the catalogue, unless another text is being corrected."""
        raise NotImplementedError

    def take(self) -> None:
        """Take the text, if it was changed."""
        raise NotImplementedError

    def revert(self) -> bool:
        """Show the catalogue's value again; return whether there was another text."""
        raise NotImplementedError

    def show_error(self, text: str) -> None:
        """Show what is wrong with the text; "" for nothing."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def has_error(self) -> bool:
        return not self.error.isHidden()


class LineField(CatalogueField):
    """A line of text."""

    def __init__(
        self, key: str, name: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(key, name, parent)
        self.line = CatalogueLine(name, self)
        self.line.setPlaceholderText(placeholder)
        self.line.setToolTip(placeholder or name)
        self.line.editingFinished.connect(self.take)
        self.add(self.line)

    def show_value(self, value: Any) -> None:
        if self.has_error() and self.line.is_changed():
            self.line.kept = value or ""
            return
        self.show_error("")
        self.line.show_kept(value or "")

    def take(self) -> None:
        if self.line.is_changed():
            self.committed.emit(self.key, self.line.text())
        else:
            self.show_error("")

    def revert(self) -> bool:
        changed = self.line.is_changed() or self.has_error()
        self.line.show_kept(self.line.kept)
        self.show_error("")
        return changed


class TextField(CatalogueField):
    """Several lines of text."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(key, name, parent)
        self.text = CatalogueText(name, self)
        self.text.setToolTip(self.tr("{name}  (Ctrl+Return saves)").format(name=name))
        self.text.committed.connect(self.take)
        self.add(self.text)

    def show_value(self, value: Any) -> None:
        if self.has_error() and self.text.is_changed():
            self.text.kept = value or ""
            return
        self.show_error("")
        self.text.show_kept(value or "")

    def take(self) -> None:
        if self.text.is_changed():
            self.committed.emit(self.key, self.text.toPlainText())

    def revert(self) -> bool:
        changed = self.text.is_changed() or self.has_error()
        self.text.show_kept(self.text.kept)
        self.show_error("")
        return changed


class ChoiceField(CatalogueField):
    """A choice among a few values."""

    def __init__(self, key: str, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(key, name, parent)
        self.box = ChoiceBox(self)
        self.box.name(name, hint)
        self.box.activated.connect(self.take)
        self._kept: Any = None
        self._choices: dict[Any, str] = {}
        self.add(self.box)

    def set_choices(self, choices: Mapping[Any, str]) -> None:
        """Offer these values with their texts."""
        if dict(choices) == self._choices:
            return
        self._choices = dict(choices)
        self.box.clear()
        for value, text in choices.items():
            self.box.addItem(menu_text(text), value)

    def show_value(self, value: Any) -> None:
        self._kept = value
        self.show_error("")
        self.box.setCurrentIndex(self.box.findData(value))

    def take(self) -> None:
        if self.box.currentData() != self._kept:
            self.committed.emit(self.key, self.box.currentData())

    def revert(self) -> bool:
        self.show_value(self._kept)
        return False


class RowsField(CatalogueField):
    """A list of rows with one or more lines of text each, which can be reordered."""

    def __init__(
        self,
        key: str,
        name: str,
        columns: Sequence[tuple[str, int]],
        add_text: str,
        parent: QWidget | None = None,
    ) -> None:
        """``columns`` are the names of the lines with their shares of the width."""
        super().__init__(key, name, parent)
        self._columns = columns
        self._kept: tuple[tuple[str, ...], ...] = ()
        self.rows: list[FieldRow] = []
        self._list = QWidget(self)
        self._stack = QVBoxLayout(self._list)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(4)
        #: Adds an empty row
        self.add_button = Button(self)
        self.add_button.setObjectName("offer")
        self.add_button.setText(add_text)
        self.add_button.clicked.connect(self.add_row)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self._column.addWidget(self._list)
        self._column.addLayout(line)
        self._column.addWidget(self.error)

    def show_value(self, value: Any) -> None:
        rows = tuple(tuple(text or "" for text in row) for row in value)
        if self.has_error() and self.values() != self._kept:
            self._kept = rows
            return
        self.show_error("")
        self._kept = rows
        if self.values() != rows or len(self.rows) != len(rows):
            self._fill(rows)

    def values(self) -> tuple[tuple[str, ...], ...]:
        """Return the texts of the rows that are not empty."""
        texts = (row.texts() for row in self.rows)
        return tuple(text for text in texts if any(text))

    def take(self) -> None:
        if self.values() != self._kept:
            self.committed.emit(self.key, self.values())
        else:
            self.show_error("")

    def revert(self) -> bool:
        changed = self.values() != self._kept or self.has_error()
        self.show_error("")
        self._fill(self._kept)
        return changed

    def add_row(self) -> None:
        """Add an empty row, and begin to type in it."""
        row = self._make_row(("",) * len(self._columns))
        self._name_rows()
        row.lines[0].setFocus()

    def _fill(self, rows: Sequence[tuple[str, ...]]) -> None:
        focus = QApplication.focusWidget()
        place = next(
            (
                (number, row.lines.index(focus))
                for number, row in enumerate(self.rows)
                if focus in row.lines
            ),
            None,
        )
        while len(self.rows) > len(rows):
            self._drop(self.rows[-1])
        for number, texts in enumerate(rows):
            if number < len(self.rows):
                self.rows[number].show_texts(texts)
            else:
                self._make_row(texts)
        self._name_rows()
        if place is not None and place[0] < len(self.rows):
            self.rows[place[0]].lines[place[1]].setFocus()

    def _make_row(self, texts: tuple[str, ...]) -> FieldRow:
        row = FieldRow(self._columns, self._list)
        row.show_texts(texts)
        row.edited.connect(self.take)
        row.moved.connect(self._on_moved)
        row.removed.connect(self._on_removed)
        self.rows.append(row)
        self._stack.addWidget(row)
        return row

    def _drop(self, row: FieldRow) -> None:
        self.rows.remove(row)
        self._stack.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _name_rows(self) -> None:
        for number, row in enumerate(self.rows):
            row.set_place(self.name, number, len(self.rows))

    def _on_moved(self, step: int) -> None:
        row = self.sender()
        assert isinstance(row, FieldRow)
        place = self.rows.index(row)
        to = place + step
        if not 0 <= to < len(self.rows):
            return
        texts = [one.texts() for one in self.rows]
        texts.insert(to, texts.pop(place))
        for one, text in zip(self.rows, texts, strict=True):
            one.show_texts(text)
        button = self.rows[to].up if step < 0 else self.rows[to].down
        (button if button.isEnabled() else self.rows[to].lines[0]).setFocus()
        self.take()

    def _on_removed(self) -> None:
        row = self.sender()
        assert isinstance(row, FieldRow)
        self._drop(row)
        self._name_rows()
        (self.rows[-1].lines[0] if self.rows else self.add_button).setFocus()
        self.take()


class FieldRow(QWidget):
    """A row of a list: its lines of text, and buttons that move and remove it."""

    #: A text was changed
    edited = Signal()
    #: The row is to be moved (-1 up, +1 down)
    moved = Signal(int)
    #: The row is to be removed
    removed = Signal()

    def __init__(self, columns: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [name for name, _ in columns]
        self.lines: list[CatalogueLine] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name, share in columns:
            line = CatalogueLine(name, self)
            line.setPlaceholderText(name)
            line.setToolTip(name)
            line.editingFinished.connect(self.edited)
            self.lines.append(line)
            row.addWidget(line, share)
        self.up = IconButton("up", self.tr("Move up"), self)
        self.up.clicked.connect(self._move_up)
        self.down = IconButton("down", self.tr("Move down"), self)
        self.down.clicked.connect(self._move_down)
        self.remove = IconButton("trash", self.tr("Remove"), self)
        self.remove.clicked.connect(self.removed)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)

    def texts(self) -> tuple[str, ...]:
        return tuple(line.text().strip() for line in self.lines)

    def show_texts(self, texts: Sequence[str]) -> None:
        for line, text in zip(self.lines, texts, strict=True):
            line.show_kept(text)

    def set_place(self, name: str, number: int, count: int) -> None:
        """Name the row for screen readers, and enable its buttons."""
        for line, column in zip(self.lines, self._names, strict=True):
            line.setAccessibleName(f"{name} {number + 1}: {column}")
        self.up.setEnabled(number > 0)
        self.down.setEnabled(number < count - 1)

    def _move_up(self) -> None:
        self.moved.emit(-1)

    def _move_down(self) -> None:
        self.moved.emit(1)


def label_of(field: CatalogueField, parent: QWidget) -> QLabel:
    """Return the label beside a field."""
    label = QLabel(field.name, parent)
    label.setObjectName("muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(field)
    label.setContentsMargins(0, 8, 0, 0)
    return label
