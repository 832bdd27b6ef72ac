"""The drawer's tab with the notes of the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from duthviewer.library.store.notes import Note
from duthviewer.ui.notes.items import NoteRow
from duthviewer.ui.notes.list import NoteList
from duthviewer.ui.widgets.buttons import IconButton, key_text
from duthviewer.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from duthviewer.ui.notes.controller import NotesController


class NotesTab(QWidget):
    """An editable list of notes, or a hint, below a warning while notes cannot be saved."""

    def __init__(self, controller: NotesController) -> None:
        super().__init__()
        self._controller = controller
        notebook, actions = controller.notebook, controller.page.actions_by_id
        self.list = NoteList(controller.tasks, self, editable=True)
        self.list.stills = None if notebook is None else notebook.stills
        self.list.jump_requested.connect(controller.play)
        self.list.clip_requested.connect(controller.clip_requested)
        self.list.delete_requested.connect(self._delete)
        self.list.undo_requested.connect(self.undo)
        self.list.typed.connect(controller.typed)
        self.list.ended.connect(controller.ended)
        self.list.begun.connect(controller.begun)
        self.list.still_removed.connect(controller.remove_still)
        self.list.toggle_requested.connect(controller.page.watched.toggle)
        self.list.page_wanted.connect(controller.page.setFocus)
        self.empty_label = QLabel(self)
        self.empty_label.setObjectName("muted")
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)
        self.empty_label.setText(
            self.tr(
                "No notes for this talk yet. Press {key} while you watch, and type:"
                " a note belongs to the moment when you start typing."
            ).format(key=key_text(actions["note"]))
        )
        self.trouble_label = QLabel(self)
        self.trouble_label.setObjectName("amber")
        self.trouble_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble_label.setWordWrap(True)
        self.trouble_label.setContentsMargins(20, 4, 20, 4)
        self.trouble_label.hide()
        # The list handles this key itself: a shortcut would clash with that of the corrections.
        undo = QAction(self.tr("Undo the last change of a note"), self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self.undo)
        self.notice = Notice(undo, self)
        self.tools = self._make_tools()
        self._body = QStackedLayout()
        self._body.addWidget(self.empty_label)
        self._body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trouble_label)
        body = QHBoxLayout()
        body.setContentsMargins(12, 0, 12, 0)
        body.addLayout(self._body)
        column.addLayout(body, 1)
        column.addWidget(self.notice)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        controller.changed.connect(self.refresh)
        controller.undoable.connect(self._say)
        if notebook is not None:
            notebook.imported.connect(self.refresh)
            notebook.trouble_changed.connect(self._show_trouble)
            self.list.paused.connect(notebook.save_now)
            self._show_trouble(notebook.trouble)
        self.refresh()

    def begin(self, row: NoteRow) -> None:
        """Add a new note to the list, with its field open."""
        rows = self.list.notes.rows()
        place = sum(other.position_s <= row.position_s and not other.is_elsewhere for other in rows)
        self.list.notes.insert(place, row)
        self._body.setCurrentWidget(self.list)
        self.list.edit_note(row.note.id)

    def put(self, row: NoteRow) -> None:
        """Replace a note in its place."""
        self.list.put(row)

    def refresh(self) -> None:
        """Show the current notes, unless the user is editing one."""
        if self.list.edited_id():
            return
        current = self.list.currentIndex()
        current_id = self.list.notes.row(current).note.id if current.isValid() else ""
        number = current.row()
        rows = self._controller.rows()
        if rows != self.list.notes.rows():
            self.list.notes.set_rows(rows)
            index = self.list.notes.index_of(current_id)
            if not index.isValid() and rows and number >= 0:
                index = self.list.notes.index(min(number, len(rows) - 1))
            if index.isValid():
                self.list.setCurrentIndex(index)
        self._body.setCurrentWidget(self.list if rows else self.empty_label)

    def undo(self) -> None:
        """Undo the last step and select its note."""
        self.notice.hide()
        note = self._controller.undo()
        if note is not None and (index := self.list.notes.index_of(note.id)).isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _delete(self, note: Note) -> None:
        had_focus = self.list.hasFocus()
        self._controller.delete(note)
        if had_focus and not self.list.isVisible():
            self._controller.page.setFocus()

    def _say(self, words: str) -> None:
        self.notice.say(words)

    def _show_trouble(self, words: str) -> None:
        text = self.tr(
            "Your notes cannot be saved at the moment. They stay here, and duthviewer tries again."
        )
        self.trouble_label.setText(f"{text} {words}")
        self.trouble_label.setVisible(bool(words))

    def _make_tools(self) -> QWidget:
        """Make the buttons at the right end of the tabs."""
        tools, actions = QWidget(), self._controller.page.actions_by_id
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for icon, action in (
            ("add", actions["note"]),
            ("picture", actions["note_picture"]),
            ("slides", actions["note_page"]),
        ):
            button = IconButton(icon, action.text(), tools)
            button.describe(action.text(), action)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        more = IconButton("more", self.tr("More for notes"), tools)
        menu = QMenu(more)
        menu.addAction(actions["export_notes"])
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        row.addWidget(more)
        return tools
