"""Notes of the talk that is watched: begun at its position, written as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.library.store.notes import Note, new_note, with_still, with_text
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect
from duthviewer.ui.notes.items import NoteRow
from duthviewer.ui.slides.pages import as_image
from duthviewer.ui.watch.time_bar import Mark, MarkKind

if TYPE_CHECKING:
    from duthviewer.ui.notes.notebook import Notebook
    from duthviewer.ui.notes.tab import NotesTab
    from duthviewer.ui.state.open_talk import OpenTalk
    from duthviewer.ui.watch.page import WatchPage

#: A picture of a note is not larger than this, in pixels.
_STILL_PX = 1600
_STILL_QUALITY = 90
#: Most steps that can be undone
_MOST = 100
#: Characters of a note shown over the time bar
_HOVERED = 160


class _Kept(NamedTuple):
    note_id: str
    still: str


class _Step(NamedTuple):
    #: What was done, in words
    words: str
    before: Note


class Noting(QObject):
    """Has the talk's notes, the drawer's tab with them and their marks on the time bar.

    A note gets its time, and the page, when its first letter is typed. From then on each letter
    goes to the notebook.
    """

    #: Other notes, or another text of one
    changed = Signal()
    #: Something was done that can be taken back (words for the person)
    undoable = Signal(str)
    #: Something went wrong (words for the person)
    trouble = Signal(str)
    #: The notes of the talk are to be written into a file
    export_requested = Signal()

    def __init__(self, page: WatchPage, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._tasks = tasks
        self._notebook: Notebook | None = None
        self._showing: OpenTalk | None = None
        self._notes: dict[str, Note] = {}
        #: A note that nothing is written in yet; it is nowhere else.
        self._draft: Note | None = None
        #: What a note was when the person began to write in it
        self._begun: Note | None = None
        self._steps: list[_Step] = []
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
        page.slides.page_changed.connect(self._enable)
        self._enable()

    def use(self, notebook: Notebook) -> None:
        """Read and keep notes there."""
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
        self._end_writing()

    def tab(self) -> NotesTab:
        """The tab with the notes, opened."""
        self._page.drawer.show_tab("notes")
        assert self._tab is not None
        return self._tab

    def rows(self) -> list[NoteRow]:
        """The notes by time."""
        notes = sorted(self._notes.values(), key=lambda note: (note.at_s, note.created, note.id))
        return [self.row_of(note) for note in notes]

    def row_of(self, note: Note) -> NoteRow:
        start_s = 0.0 if self._showing is None else self._showing.talk.start_s
        return NoteRow(note, max(note.at_s - start_s, 0.0))

    def note(self, note_id: str) -> Note | None:
        if self._draft is not None and self._draft.id == note_id:
            return self._draft
        return self._notes.get(note_id)

    # What a person does.

    def begin(self) -> None:
        """Open a field for a note at this moment."""
        if (draft := self._new()) is not None:
            self._end_writing()
            self._draft = draft
            self.tab().begin(self.row_of(draft))

    def typed(self, note_id: str, text: str) -> None:
        """A note has another text."""
        before = self.note(note_id)
        if before is None or self._notebook is None:
            return
        if before is self._draft:
            if not text.strip():
                return
            # What is written is of the moment when that begins.
            if (begun := self._new()) is not None:
                before = msgspec.structs.replace(begun, id=before.id)
            self._draft = None
        self._put(with_text(before, text))

    def begun(self, note_id: str) -> None:
        """The person begins to write in a note."""
        self._begun = self._notes.get(note_id)

    def ended(self, note_id: str) -> None:
        """Nobody writes in this note any more. One that is empty goes."""
        before, self._begun = self._begun, None
        note = self.note(note_id)
        if note is None:
            return
        if note is self._draft:
            self._draft = None
        elif note.is_empty:
            if before is not None and not before.is_empty:
                self._remember(self.tr("The note at {time} was deleted."), before)
            self._drop(note.id)
        elif self._notebook is not None:
            self._notebook.save_now()
        self.changed.emit()

    def delete(self, note: Note) -> None:
        """Delete a note; it can be taken back."""
        self._end_writing()
        if note.id in self._notes:
            self._remember(self.tr("The note at {time} was deleted."), self._notes[note.id])
            self._drop(note.id)
            self.changed.emit()

    def undo(self) -> Note | None:
        """Take the last step back; the note that it was about."""
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
        """Play the moment of a note."""
        self._page.watched.play_at(self.row_of(note).position_s)

    def add_picture(self) -> None:
        """Give the note that is written, or a new one, the picture of the video."""
        player = self._page.watched.player
        image = QImage() if player is None else player.snapshot()
        if image.isNull():
            self.trouble.emit(self.tr("There is no picture of the video to add now."))
            return
        self._keep_still(self._note_for_still(), lambda: image)

    def add_page(self) -> None:
        """Give the note that is written, or a new one, the picture of the page."""
        pages, page = self._page.slides.pages, self._page.slides.page()
        deck, turns = pages.deck, pages.turns
        if deck is None or not page:
            self.trouble.emit(self.tr("There is no page to add to the note now."))
            return
        self._keep_still(
            self._note_for_still(), lambda: as_image(deck.render(page, _STILL_PX, turns=turns))
        )

    def remove_still(self, note: Note) -> None:
        """Take the picture away from a note; it can be taken back."""
        if note.id in self._notes:
            self._remember(self.tr("The picture at {time} was removed."), self._notes[note.id])
            self._put(with_still(self._notes[note.id], None), at_once=True)
            self.changed.emit()

    # Inside.

    def _make_tab(self) -> QWidget:
        from duthviewer.ui.notes.tab import NotesTab

        self._tab = NotesTab(self)
        self._page.drawer.add_tools("notes", self._tab.tools)
        return self._tab

    def _on_talk(self) -> None:
        showing = self._page.watched.talk
        key = None if self._showing is None else self._showing.key
        if showing is None or showing.key != key:
            self._end_writing()
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
        # What was typed since is newer than what was read.
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
        """A note of this moment, and of the page that is in sight."""
        page, showing = self._page, self._showing
        if showing is None:
            return None
        position_s = max(page.watched.position_s(), 0.0)
        shown = page.slides.page() or showing.page_at(position_s)
        return new_note(showing.key, showing.talk.start_s + position_s, shown)

    def _note_for_still(self) -> str:
        """The id of the note that is written now, or of a new one with its field open."""
        if self._tab is not None and (note_id := self._tab.list.writing()):
            return note_id
        self.begin()
        assert self._draft is not None
        return self._draft.id

    def _keep_still(self, note_id: str, make: Any) -> None:
        notebook = self._notebook
        if notebook is None or notebook.stills is None:
            return
        stills = notebook.stills

        def work(_: Task) -> _Kept:
            return _Kept(note_id, stills.keep(_as_jpeg(make())))

        self._tasks.run(work, self._on_still)

    def _on_still(self, kept: _Kept) -> None:
        note = self.note(kept.note_id)
        if note is None:
            return
        if note is self._draft:
            self._draft = None
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
        self._steps = [*self._steps[1 - _MOST :], _Step(words, before)]
        self.undoable.emit(words)

    def _end_writing(self) -> None:
        if self._tab is not None:
            self._tab.list.end_writing()

    def _enable(self, *_: object) -> None:
        actions, is_open = self._page.actions_by_id, self._showing is not None
        for name in ("note", "note_picture"):
            actions[name].setEnabled(is_open)
        actions["note_page"].setEnabled(is_open and self._page.slides.page() > 0)
        actions["export_notes"].setEnabled(bool(self._notes))

    def _show(self) -> None:
        """The marks on the time bar, and how many notes there are."""
        rows = self.rows()
        marks = [Mark(row.position_s, _first_words(row.note.text)) for row in rows]
        self._page.time_bar.set_marks(MarkKind.NOTE, marks)
        count = len(rows)
        title = self.tr("Notes {count}").format(count=count) if count else self.tr("Notes")
        self._page.drawer.set_title("notes", title)
        self._page.actions_by_id["export_notes"].setEnabled(bool(rows))


def _first_words(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _HOVERED else f"{text[:_HOVERED].rstrip()}…"


def _as_jpeg(image: QImage) -> bytes:
    """On a thread: a picture as it is kept."""
    if max(image.width(), image.height()) > _STILL_PX:
        from PySide6.QtCore import Qt

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
