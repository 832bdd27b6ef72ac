"""The drawer's tab with the notes of the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from duthviewer.ui.notes.items import NoteRow
from duthviewer.ui.notes.list import NoteList
from duthviewer.ui.widgets.buttons import IconButton, key_text
from duthviewer.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from duthviewer.library.store.notes import Note
    from duthviewer.ui.notes.controller import Noting


class NotesTab(QWidget):
    """A list to write in, a word where there is none yet, and what is wrong with the disk."""

    def __init__(self, noting: Noting) -> None:
        super().__init__()
        self._noting = noting
        notebook, actions = noting.notebook, noting.page.actions_by_id
        self.list = NoteList(noting.tasks, self, editable=True)
        self.list.stills = None if notebook is None else notebook.stills
        self.list.jump_requested.connect(noting.play)
        self.list.delete_requested.connect(self._delete)
        self.list.undo_requested.connect(self.undo)
        self.list.typed.connect(noting.typed)
        self.list.ended.connect(noting.ended)
        self.list.begun.connect(noting.begun)
        self.list.still_removed.connect(noting.remove_still)
        self.list.toggle_requested.connect(noting.page.watched.toggle)
        self.list.page_wanted.connect(noting.page.setFocus)
        self._empty = QLabel(self)
        self._empty.setObjectName("muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setText(
            self.tr(
                "No notes of this talk yet. Press {key} while you watch, and write:"
                " a note belongs to the moment in which you begin."
            ).format(key=key_text(actions["note"]))
        )
        self._trouble = QLabel(self)
        self._trouble.setObjectName("amber")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(20, 4, 20, 4)
        self._trouble.hide()
        # Heard by the list itself: as a shortcut it would meet the one of the corrections.
        undo = QAction(self.tr("Take back the last change of the notes"), self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self.undo)
        self.notice = Notice(undo, self)
        self.tools = self._make_tools()
        self._body = QStackedLayout()
        self._body.addWidget(self._empty)
        self._body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._trouble)
        body = QHBoxLayout()
        body.setContentsMargins(12, 0, 12, 0)
        body.addLayout(self._body)
        column.addLayout(body, 1)
        column.addWidget(self.notice)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        noting.changed.connect(self.refresh)
        noting.undoable.connect(self._say)
        if notebook is not None:
            notebook.imported.connect(self.refresh)
            notebook.trouble_changed.connect(self._show_trouble)
            self.list.paused.connect(notebook.save_now)
            self._show_trouble(notebook.trouble)
        self.refresh()

    def begin(self, row: NoteRow) -> None:
        """Open a field for a note that is not in the list yet."""
        rows = self.list.notes.rows()
        place = sum(one.position_s <= row.position_s for one in rows)
        self.list.notes.insert(place, row)
        self._body.setCurrentWidget(self.list)
        self.list.write(row.note.id)

    def put(self, row: NoteRow) -> None:
        """A note is like this now; it stays in its place while it is written in."""
        self.list.put(row)

    def refresh(self) -> None:
        """Show the notes as they are."""
        if self.list.writing():
            # Not from under a person's hands; it is done when they are.
            return
        current = self.list.currentIndex()
        current_id = self.list.notes.row(current).note.id if current.isValid() else ""
        number = current.row()
        rows = self._noting.rows()
        if rows != self.list.notes.rows():
            self.list.notes.set_rows(rows)
            index = self.list.notes.index_of(current_id)
            if not index.isValid() and rows and number >= 0:
                index = self.list.notes.index(min(number, len(rows) - 1))
            if index.isValid():
                self.list.setCurrentIndex(index)
        self._body.setCurrentWidget(self.list if rows else self._empty)

    def undo(self) -> None:
        """Take back what was done last."""
        self.notice.hide()
        note = self._noting.undo()
        if note is not None and (index := self.list.notes.index_of(note.id)).isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _delete(self, note: Note) -> None:
        had_focus = self.list.hasFocus()
        self._noting.delete(note)
        if had_focus and not self.list.isVisible():
            self._noting.page.setFocus()

    def _say(self, words: str) -> None:
        self.notice.say(words)

    def _show_trouble(self, words: str) -> None:
        text = self.tr(
            "Your notes are not saved at the moment. They stay here and are tried again."
        )
        self._trouble.setText(f"{text} {words}")
        self._trouble.setVisible(bool(words))

    def _make_tools(self) -> QWidget:
        """Make the controls at the right end of the tabs."""
        tools, actions = QWidget(), self._noting.page.actions_by_id
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
