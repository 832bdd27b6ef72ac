"""The dialog with the notes of all talks."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from duthviewer.library.conferences.talks_with_notes import TalkWithNotes
from duthviewer.library.store.notes import Note
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.notes.items import NoteRow
from duthviewer.ui.notes.list import NoteList
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button
from duthviewer.ui.widgets.chip_row import ChipRow
from duthviewer.ui.widgets.plain_text import menu_text

#: Tags that have a chip; any other can be typed.
_MOST_TAGS = 12
_LINES = 2


class AllNotes(QDialog):
    """A list of notes that a field filters by words and tags; Enter opens a note's moment."""

    #: A note's moment is to be shown (TalkWithNotes, Note)
    chosen = Signal(object, object)
    #: The notes in the list are to be exported (TalkWithNotes, each with these notes only)
    export_requested = Signal(list)

    def __init__(self, tasks: Tasks, notebook: Notebook, key: str, parent: QWidget) -> None:
        """``key`` is the name of the key that adds a note."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes of all talks"))
        self.resize(theme.text_px(820), theme.text_px(560))
        self._key = key
        self._talks: Sequence[TalkWithNotes] = ()
        self._of_note: dict[str, TalkWithNotes] = {}
        self._rows: list[tuple[NoteRow, str]] = []
        self.field = QLineEdit(self)
        self.field.setFixedHeight(36)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Words, or a #tag"))
        self.field.setAccessibleName(self.tr("Search the notes"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._choose_current)
        self.field.installEventFilter(self)
        self.list = NoteList(tasks, self, lines=_LINES)
        self.list.stills = notebook.stills
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.jump_requested.connect(self._choose)
        self._tags = ChipRow(self)
        self.tag_group = QButtonGroup(self)
        self.tag_group.setExclusive(False)
        self.tag_group.buttonClicked.connect(self._on_tag)
        self.empty_label = QLabel(self)
        self.empty_label.setObjectName("muted")
        self.empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_label.setWordWrap(True)
        self.count_label = QLabel(self)
        self.count_label.setObjectName("muted")
        self.count_label.setFont(theme.font(12, tabular=True))
        close = Button(self)
        close.setObjectName("offer")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.reject)
        body = QWidget(self)
        self._body = QStackedLayout(body)
        self._body.addWidget(self.list)
        self._body.addWidget(self.empty_label)
        above, below = QHBoxLayout(), QHBoxLayout()
        # The row of chips has margins like these.
        above.setContentsMargins(24, 16, 24, 0)
        below.setContentsMargins(24, 8, 24, 12)
        above.addWidget(self.field)
        below.addWidget(self.count_label, 1)
        self.export_button = Button(self)
        self.export_button.setObjectName("offer")
        self.export_button.setText(self.tr("Export…"))
        self.export_button.setToolTip(
            self.tr("Save the notes in the list as Markdown, CSV or JSON")
        )
        self.export_button.clicked.connect(self._ask_for_export)
        below.addWidget(self.export_button)
        below.addSpacing(8)
        below.addWidget(close)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 4, 16, 0)
        middle.addWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._tags)
        column.addLayout(middle, 1)
        column.addLayout(below)
        self._tags.hide()

    def show_talks(self, talks: Sequence[TalkWithNotes]) -> None:
        """Show the notes of these talks."""
        self._talks = talks
        self._of_note = {note.id: noted for noted in talks for note in noted.notes}
        self._rows = []
        for noted in talks:
            heading = noted.title
            if noted.source is not None:
                heading = f"{heading} · {noted.source.conference.title}"
            for note in noted.notes:
                is_elsewhere = noted.day_s(note) is None
                row = NoteRow(note, noted.position_s(note), heading, is_elsewhere)
                tags = " ".join(f"#{tag}" for tag in note.tags)
                self._rows.append((row, _folded(f"{note.text}\n{heading}\n{tags}")))
        self._show_tags()
        self._filter()
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Up in the field move through the list."""
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _LIST_KEYS
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        words = _folded(self.field.text()).split()
        rows = [row for row, text in self._rows if all(word in text for word in words)]
        self.list.notes.set_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.list.notes.index(0))
            self._body.setCurrentWidget(self.list)
        else:
            self.empty_label.setText(
                self.tr("No note has these words.")
                if self._rows
                else self.tr("You have no notes yet. Press {key} while you watch a talk.").format(
                    key=self._key
                )
            )
            self._body.setCurrentWidget(self.empty_label)
        self.count_label.setText(self._count_text(len(rows), len(self._rows)))
        self.export_button.setEnabled(bool(rows))
        for button in self.tag_group.buttons():
            button.setChecked(_folded(button.property("tag")) in words)

    def _count_text(self, shown: int, total: int) -> str:
        if shown < total:
            return self.tr("{count} of {all} notes").format(count=shown, all=total)
        return self.tr("1 note") if total == 1 else self.tr("{count} notes").format(count=total)

    def _show_tags(self) -> None:
        """Make chips for the most frequent tags."""
        counted: dict[str, int] = {}
        for row, _ in self._rows:
            for tag in row.note.tags:
                counted[tag] = counted.get(tag, 0) + 1
        for button in self.tag_group.buttons():
            self.tag_group.removeButton(button)
            button.hide()
            button.deleteLater()
        chips = []
        for tag in sorted(counted, key=lambda tag: (-counted[tag], tag))[:_MOST_TAGS]:
            chip = Button(self)
            chip.setObjectName("chip")
            chip.setText(menu_text(f"#{tag}"))
            chip.setCheckable(True)
            chip.setProperty("tag", f"#{tag}")
            self.tag_group.addButton(chip)
            chips.append(chip)
        self._tags.set_first(chips)
        self._tags.setVisible(bool(chips))

    def _on_tag(self, chip: QWidget) -> None:
        tag, words = str(chip.property("tag")), self.field.text().split()
        kept = [word for word in words if _folded(word) != _folded(tag)]
        self.field.setText(" ".join(kept if len(kept) < len(words) else [*kept, tag]))

    def _ask_for_export(self) -> None:
        notes = self.list.notes
        shown = {notes.row(notes.index(number)).note.id for number in range(notes.rowCount())}
        talks = [
            noted._replace(notes=tuple(note for note in noted.notes if note.id in shown))
            for noted in self._talks
        ]
        self.export_requested.emit([noted for noted in talks if noted.notes])

    def _choose_current(self) -> None:
        if (index := self.list.currentIndex()).isValid():
            self._choose(self.list.notes.row(index).note)

    def _choose(self, note: Note) -> None:
        self.accept()
        self.chosen.emit(self._of_note[note.id], note)


_LIST_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


def _folded(text: str) -> str:
    """Return a text without differences of case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
