"""The commands for the notes of all talks: the dialog, exporting, importing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from duthviewer.library.conferences.talks_with_notes import (
    OpenedConference,
    TalkWithNotes,
    talks_with_notes,
    with_files,
)
from duthviewer.library.store.chosen_files import media_folders
from duthviewer.library.store.notes import Merged, Note
from duthviewer.library.store.store import Store
from duthviewer.review.notes import NoteLabels, import_notes
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect
from duthviewer.ui.notes.controller import NotesController
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.controller import WatchController
from duthviewer.ui.widgets.buttons import key_text
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.review.note_formats.note_files import NoteFormat
    from duthviewer.ui.notes.all_notes import AllNotes


#: The notes of more talks are exported with progress.
_FEW_TALKS = 20

#: Starts a job: its name, and ``work(report, cancelled)``
StartJob = Callable[[str, Callable[[Callable[[float], None], Callable[[], bool]], Path]], None]


class _SavedNotes(NamedTuple):
    path: Path
    number: int


class _NotesWanted(NamedTuple):
    """The notes to export: those of a talk, or these; else all."""

    talk: str | None = None
    talks: list[TalkWithNotes] | None = None


def _ignore(_: float) -> None:
    """Ignore the progress of what takes a moment."""


class NoteTools(QObject):
    """Lists, exports and imports notes."""

    #: A command was carried out (text to show)
    told = Signal(str)
    #: A command could not be carried out (text to show)
    trouble = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        watching: WatchController,
        notes: NotesController,
        conference: OpenConference,
        notebook: Notebook,
        settings: Settings,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._tasks = tasks
        self._notebook = notebook
        self._watching = watching
        self._watch = watching.page
        self._conference = conference
        self.dialog: AllNotes | None = None
        #: Makes a file in the background with progress
        self.start_job: StartJob | None = None
        #: What is exported, to which path and in which format
        self._wanted = _NotesWanted()
        self._to: tuple[Path, NoteFormat] | None = None
        connect(
            window.actions_by_id,
            {
                "all_notes": self.show_all,
                "export_all_notes": self._export_all,
                "import_notes": self._import_file,
            },
        )
        notes.export_requested.connect(self._export_talk)

    # Dialog

    def show_all(self) -> None:
        """Open the dialog with all notes."""
        if self.dialog is None:
            key = key_text(self._watch.actions_by_id["note"])
            from duthviewer.ui.notes.all_notes import AllNotes

            self.dialog = AllNotes(self._tasks, self._notebook, key, self._window)
            self.dialog.chosen.connect(self._open)
            self.dialog.export_requested.connect(self._export_shown)
        self.dialog.open()
        self._notebook.run(lambda table: table.of_all_talks(), self._on_all)

    def _on_all(self, notes: list[Note]) -> None:
        self._gather(notes, self._on_gathered)

    def _on_gathered(self, talks: list[TalkWithNotes]) -> None:
        if self.dialog is not None:
            self.dialog.show_talks(talks)

    def _open(self, noted: TalkWithNotes, note: Note) -> None:
        if noted.source is None or noted.talk is None:
            self.trouble.emit(
                self.tr(
                    "This computer does not know the talk {talk}. Open the conference’s catalogue"
                    " first."
                ).format(talk=noted.key)
            )
            return
        moment = Moment(noted.key, note.at_s, note.page, clock=note.clock)
        self._watching.open_moment_of(noted.source.catalogue, moment)

    # Files

    def _export_talk(self) -> None:
        showing = self._watch.watched.talk
        if showing is not None:
            self._ask(showing.talk.id, talk=showing.key)

    def _export_all(self) -> None:
        self._ask(self.tr("notes"))

    def _export_shown(self, talks: list[TalkWithNotes]) -> None:
        self._ask(self.tr("notes"), talks=talks)

    def _ask(
        self, stem: str, talk: str | None = None, talks: list[TalkWithNotes] | None = None
    ) -> None:
        """Ask for the format and the file of ``talks``, or of the notes of one or all talks."""
        # Imported here because few people export notes.
        from duthviewer.ui.notes.export_dialog import NOTE_EXPORT, NotesExportDialog

        self._wanted = _NotesWanted(talk, talks)
        remembered = self._settings.get(NOTE_EXPORT) or {}
        parent = self._window if self.dialog is None or not self.dialog.isVisible() else self.dialog
        dialog = NotesExportDialog(stem, remembered, parent)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, note_format: NoteFormat, path: Path, remembered: dict[str, str]) -> None:
        from duthviewer.ui.notes.export_dialog import NOTE_EXPORT

        self._settings.change(NOTE_EXPORT, remembered)
        self._to = (path, note_format)
        talk, talks = self._wanted
        if talks is not None:
            self._on_export(talks)
        elif talk is not None:
            self._notebook.run(lambda table: table.of_talk(talk), self._on_read)
        else:
            self._notebook.run(lambda table: table.of_all_talks(), self._on_read)

    def _on_read(self, notes: list[Note]) -> None:
        if not notes:
            self.trouble.emit(self.tr("There are no notes to export yet."))
            return
        self._gather(notes, self._on_export)

    def _on_export(self, talks: list[TalkWithNotes]) -> None:
        stills, opened = self._notebook.stills, self._conference.what_is_open()
        if self._to is None or stills is None:
            return
        # Imported here because few people export notes.
        from duthviewer.review.note_formats.anki_deck import CardLabels
        from duthviewer.review.note_formats.note_files import write_note_files

        path, note_format = self._to
        page = self.tr("Page {page}")
        words = NoteLabels(self.tr("Notes"), page, self.tr("Picture"))
        card_words = CardLabels(page=page, open=self.tr("Open in duthviewer"))
        store = None if opened is None else opened.store
        has_files = note_format.kind in ("notes", "anki")

        def write(report: Callable[[float], None], cancelled: Callable[[], bool]) -> Path:
            found = with_files(talks, media_folders(store), store) if has_files else talks
            return write_note_files(
                path, found, stills, store, note_format, words, card_words, report, cancelled
            )

        if self.start_job is not None and (note_format.kind == "anki" or len(talks) > _FEW_TALKS):
            # It takes a while, so its progress is shown.
            self.start_job(path.name, write)
            return
        count = sum(len(noted.notes) for noted in talks)

        def write_now(task: Task) -> _SavedNotes:
            return _SavedNotes(write(_ignore, lambda: task.cancelled), count)

        self._tasks.run(write_now, self._on_written)

    def _on_written(self, written: _SavedNotes) -> None:
        text = self.tr("Notes saved: {name} ({count})")
        self.told.emit(text.format(name=written.path.name, count=written.number))

    def _import_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import notes"), "", self.tr("Notes (*.json)")
        )
        stills = self._notebook.stills
        if not name or stills is None:
            return

        def take(store: Store) -> Merged:
            return import_notes(Path(name), store, stills)

        # After what was typed is saved, so that the newer of two versions of a note wins.
        self._notebook.writer.run(take, self._on_imported)

    def _on_imported(self, merged: Merged) -> None:
        self._notebook.imported.emit()
        self.told.emit(
            self.tr(
                "Notes imported: {new} new, {newer} updated, {known} already in the library"
            ).format(new=merged.new + merged.doubled, newer=merged.newer, known=merged.known)
        )

    # Talks

    def _gather(self, notes: Sequence[Note], done: Callable[[list[TalkWithNotes]], None]) -> None:
        """Find the talks of these notes, which may mean reading catalogues."""
        store, opened = self._notebook.store, self._conference.what_is_open()
        if store is None:
            return

        def gather(_: Task) -> list[TalkWithNotes]:
            known: list[OpenedConference] = []
            if opened is not None:
                known.append(OpenedConference(opened.catalogue, opened.conference, opened.files))
            return talks_with_notes(notes, store, known)

        self._tasks.run(gather, done)
