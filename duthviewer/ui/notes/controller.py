"""The notes of the watched talk: adding, editing, deleting, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.library.store.notes import Note, new_note, with_still, with_text
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect
from duthviewer.ui.notes.edit import marker_text
from duthviewer.ui.notes.items import NoteRow, row_order
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.notes.tab import NotesTab
from duthviewer.ui.slides.pages import as_image
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.watch.time_bar import Mark, MarkKind

#: The longer side of a note's picture at most, in pixels
_STILL_PX = 1600
_STILL_QUALITY = 90
#: Steps that can be undone
_UNDO_LIMIT = 100
#: Letters of a note that are shown above the time bar
_HOVER_LENGTH = 160
#: Two markers closer than this are one
_SAME_S = 0.3


class _StoredPicture(NamedTuple):
    note_id: str
    still: str


class _NoteStep(NamedTuple):
    #: What was done (text to show)
    words: str
    before: Note


class NotesController(QObject):
    """The notes of the watched talk, their tab in the drawer and their marks on the time bar.

    A note gets its time and page when its first letter is typed. From then on the notebook saves
    each change.
    """

    #: The notes have changed
    changed = Signal()
    #: A step was done that can be undone (text to show)
    undoable = Signal(str)
    #: A command could not be carried out (text to show)
    trouble = Signal(str)
    #: The user wants to save a clip of the moments around a note (Note)
    clip_requested = Signal(object)
    #: The user wants to export the notes of the talk
    export_requested = Signal()

    def __init__(self, page: WatchPage, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._notebook: Notebook | None = None
        self._showing: OpenTalk | None = None
        self._notes: dict[str, Note] = {}
        #: A new note without text, which is not saved yet
        self.draft: Note | None = None
        #: The edited note as it was before
        self._begun: Note | None = None
        self._steps: list[_NoteStep] = []
        self._tab: NotesTab | None = None
        actions = page.actions_by_id
        page.drawer.add_tab(
            "notes", self.tr("Notes"), self._make_tab, actions["notes"], before="about"
        )
        connect(
            actions,
            {
                "note": self.begin,
                "note_picture": self.add_picture,
                "note_page": self.add_page,
                "export_notes": self.export_requested,
            },
        )
        page.watched.talk_changed.connect(self._on_talk)
        page.watched.files_changed.connect(self._on_talk)
        page.watched.talk_edited.connect(self._on_talk)
        page.watched.alignments_changed.connect(self._on_talk)
        page.slides.page_changed.connect(self._enable)
        self._enable()

    def use(self, notebook: Notebook) -> None:
        """Load and save notes with this notebook."""
        self._notebook = notebook
        notebook.imported.connect(self._load)
        self._on_talk()

    @property
    def notebook(self) -> Notebook | None:
        return self._notebook

    @property
    def tasks(self) -> Tasks:
        return self._tasks

    @property
    def page(self) -> WatchPage:
        return self._page

    def shut_down(self) -> None:
        self._end_editing()

    def tab(self) -> NotesTab:
        """Open the notes tab and return it."""
        self._page.drawer.show_tab("notes")
        assert self._tab is not None
        return self._tab

    def rows(self) -> list[NoteRow]:
        """Return the notes in order of time; at the end those made on another video."""
        rows = [self.row_of(note) for note in self._notes.values()]
        return sorted(rows, key=row_order)

    def row_of(self, note: Note) -> NoteRow:
        """Return the row of a note: at its place in the file that is played, if that has it."""
        if self._showing is None:
            return NoteRow(note, note.at_s)
        position_s = self._showing.position_of(note.at_s, note.clock)
        if position_s is not None:
            return NoteRow(note, position_s)
        elsewhere_s = self._showing.clock.written_s(note.at_s, note.clock)
        return NoteRow(note, max(elsewhere_s, 0.0), is_elsewhere=True)

    def note(self, note_id: str) -> Note | None:
        if self.draft is not None and self.draft.id == note_id:
            return self.draft
        return self._notes.get(note_id)

    # Commands

    def begin(self) -> None:
        """Open a field for a new note at the position."""
        if (draft := self._new()) is not None:
            self._end_editing()
            self.draft = draft
            self.tab().begin(self.row_of(draft))

    def mark(self) -> Note | None:
        """Add a note with the text of a marker at the position, to be named later.

        Return None without a talk, or if there is one already.
        """
        note = self._new()
        if note is None or self._notebook is None:
            return None
        text = marker_text()
        if any(
            one.text == text and one.clock == note.clock and abs(one.at_s - note.at_s) < _SAME_S
            for one in self._notes.values()
        ):
            return None
        note = with_text(note, text)
        self._put(note, at_once=True)
        self.changed.emit()
        return note

    def typed(self, note_id: str, text: str) -> None:
        """Save the edited text of a note."""
        before = self.note(note_id)
        if before is None or self._notebook is None:
            return
        if before is self.draft:
            if not text.strip():
                return
            # The note gets the position at which typing began.
            if (begun := self._new()) is not None:
                before = msgspec.structs.replace(begun, id=before.id)
            self.draft = None
        self._put(with_text(before, text))

    def begun(self, note_id: str) -> None:
        """Remember a note before it is edited."""
        self._begun = self._notes.get(note_id)

    def ended(self, note_id: str) -> None:
        """Save a note after editing, or delete it if it is empty."""
        before, self._begun = self._begun, None
        note = self.note(note_id)
        if note is None:
            return
        if note is self.draft:
            self.draft = None
        elif note.is_empty:
            if before is not None and not before.is_empty:
                self._remember(self.tr("The note at {time} was deleted."), before)
            self._drop(note.id)
        elif self._notebook is not None:
            self._notebook.save_now()
        self.changed.emit()

    def delete(self, note: Note) -> None:
        """Delete a note; ``undo`` brings it back."""
        self._end_editing()
        if note.id in self._notes:
            self._remember(self.tr("The note at {time} was deleted."), self._notes[note.id])
            self._drop(note.id)
            self.changed.emit()

    def undo(self) -> Note | None:
        """Undo the last step; return the note that it changed."""
        if not self._steps:
            return None
        before = self._steps.pop().before
        if self._showing is None or before.talk != self._showing.key:
            return None
        self._put(before, at_once=True)
        self.changed.emit()
        return before

    def can_undo(self) -> bool:
        return bool(self._steps)

    def play(self, note: Note) -> None:
        """Play from a note, unless its moment is not in the file that is played."""
        row = self.row_of(note)
        if row.is_elsewhere:
            self.trouble.emit(self.tr("This note was made on another video of the talk."))
        else:
            self._page.watched.play_at(row.position_s)

    def add_picture(self) -> None:
        """Add the video frame to the edited note, or to a new one."""
        player = self._page.watched.player
        image = QImage() if player is None else player.snapshot()
        if image.isNull():
            self.trouble.emit(self.tr("There is no video picture to add."))
            return
        self._keep_still(self._note_for_still(), lambda: image)

    def add_page(self) -> None:
        """Add a picture of the page to the edited note, or to a new one."""
        pages, page = self._page.slides.pages, self._page.slides.page()
        deck, turns = pages.deck, pages.turns
        if deck is None or not page:
            self.trouble.emit(self.tr("There is no page to add."))
            return
        self._keep_still(
            self._note_for_still(), lambda: as_image(deck.render(page, _STILL_PX, turns=turns))
        )

    def remove_still(self, note: Note) -> None:
        """Remove the picture of a note; ``undo`` brings it back."""
        if note.id in self._notes:
            self._remember(self.tr("The picture at {time} was removed."), self._notes[note.id])
            self._put(with_still(self._notes[note.id], None), at_once=True)
            self.changed.emit()

    # Loading and saving

    def _make_tab(self) -> QWidget:
        self._tab = NotesTab(self)
        self._page.drawer.add_tools("notes", self._tab.tools)
        return self._tab

    def _on_talk(self) -> None:
        showing = self._page.watched.talk
        key = None if self._showing is None else self._showing.key
        if showing is None or showing.key != key:
            self._end_editing()
            self._notes, self._steps = {}, []
        self._showing = showing
        self._enable()
        self._load()
        self._show()
        self.changed.emit()

    def _load(self) -> None:
        if self._showing is not None and self._notebook is not None:
            self._notebook.load(self._showing.key, self._on_loaded)

    def _on_loaded(self, loaded: tuple[str, list[Note]]) -> None:
        talk, notes = loaded
        if self._showing is None or self._showing.key != talk:
            return
        # Text that was typed meanwhile is newer than the loaded notes.
        typed = {note.id: note for note in self._notes.values()}
        read = {note.id: note for note in notes}
        self._notes = read | {
            note_id: note
            for note_id, note in typed.items()
            if note_id not in read or note.changed > read[note_id].changed
        }
        self._show()
        self.changed.emit()

    def _new(self) -> Note | None:
        """Return a new note for the position and the page that is showing."""
        page, showing = self._page, self._showing
        if showing is None:
            return None
        position_s = max(page.watched.position_s(), 0.0)
        shown = page.slides.page() or showing.page_at(position_s)
        file_s = showing.clock.time_of(showing.talk.start_s + position_s)
        return new_note(showing.key, file_s, shown, showing.clock.name)

    def _note_for_still(self) -> str:
        """Return the id of the edited note, or of a new one with its field open."""
        if self._tab is not None and (note_id := self._tab.list.edited_id()):
            return note_id
        self.begin()
        assert self.draft is not None
        return self.draft.id

    def _keep_still(self, note_id: str, make: Callable[[], QImage]) -> None:
        notebook = self._notebook
        if notebook is None or notebook.stills is None:
            return
        stills = notebook.stills

        def work(_: Task) -> _StoredPicture:
            return _StoredPicture(note_id, stills.keep(_as_jpeg(make())))

        self._tasks.run(work, self._on_still)

    def _on_still(self, kept: _StoredPicture) -> None:
        note = self.note(kept.note_id)
        if note is None:
            return
        if note is self.draft:
            self.draft = None
        elif note.still is not None:
            self._remember(self.tr("The picture at {time} was replaced."), note)
        self._put(with_still(note, kept.still), at_once=True)

    def _put(self, note: Note, *, at_once: bool = False) -> None:
        self._notes[note.id] = note
        if self._notebook is not None:
            self._notebook.keep(note, at_once=at_once)
        if self._tab is not None:
            self._tab.put(self.row_of(note))
        self._show()

    def _drop(self, note_id: str) -> None:
        self._notes.pop(note_id, None)
        if self._notebook is not None:
            self._notebook.delete(note_id)
        self._show()

    def _remember(self, words: str, before: Note) -> None:
        words = words.format(time=clock(self.row_of(before).position_s))
        self._steps = [*self._steps[1 - _UNDO_LIMIT :], _NoteStep(words, before)]
        self.undoable.emit(words)

    def _end_editing(self) -> None:
        if self._tab is not None:
            self._tab.list.end_editing()

    def _enable(self, *_: object) -> None:
        actions, is_open = self._page.actions_by_id, self._showing is not None
        for name in ("note", "note_picture"):
            actions[name].setEnabled(is_open)
        actions["note_page"].setEnabled(is_open and self._page.slides.page() > 0)
        actions["export_notes"].setEnabled(bool(self._notes))

    def _show(self) -> None:
        """Update the marks on the time bar and the title of the tab."""
        rows = self.rows()
        marks = [
            Mark(row.position_s, _first_words(row.note.text))
            for row in rows
            if not row.is_elsewhere
        ]
        self._page.time_bar.set_marks(MarkKind.NOTE, marks)
        count = len(rows)
        title = self.tr("Notes {count}").format(count=count) if count else self.tr("Notes")
        self._page.drawer.set_title("notes", title)
        self._page.actions_by_id["export_notes"].setEnabled(bool(rows))


def _first_words(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _HOVER_LENGTH else f"{text[:_HOVER_LENGTH].rstrip()}…"


def _as_jpeg(image: QImage) -> bytes:
    """Return a picture as it is stored."""
    if max(image.width(), image.height()) > _STILL_PX:
        image = image.scaled(
            _STILL_PX, _STILL_PX, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpg")
    writer.setQuality(_STILL_QUALITY)
    writer.write(image.convertToFormat(QImage.Format.Format_RGB32))
    return bytes(buffer.data().data())
