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
from duthviewer.review.notes import NoteLabels, import_notes, write_notes
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.commands.table import connect
from duthviewer.ui.notes.controller import NotesController
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.watch.controller import WatchController
from duthviewer.ui.widgets.buttons import key_text
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.ui.notes.all_notes import AllNotes


class _SavedNotes(NamedTuple):
    path: Path
    number: int


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
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._notebook = notebook
        self._watching = watching
        self._watch = watching.page
        self._conference = conference
        self.dialog: AllNotes | None = None
        #: The path and the format of the export that is being prepared
        self._to: tuple[Path, str] | None = None
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
            key = showing.key
            self._ask_where(showing.talk.id)
            if self._to is not None:
                self._notebook.run(lambda table: table.of_talk(key), self._on_read)

    def _export_all(self) -> None:
        self._ask_where(self.tr("notes"))
        if self._to is not None:
            self._notebook.run(lambda table: table.of_all_talks(), self._on_read)

    def _export_shown(self, talks: list[TalkWithNotes]) -> None:
        self._ask_where(self.tr("notes"))
        if self._to is not None:
            self._on_export(talks)

    def _ask_where(self, stem: str) -> None:
        kinds = {
            self.tr("Markdown with pictures (*.md)"): "notes",
            self.tr("Table (*.csv)"): "notes-csv",
            self.tr("JSON, to import again (*.json)"): "notes-json",
        }
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export notes"), f"{stem}.md", ";;".join(kinds)
        )
        self._to = None
        if name:
            path = Path(name)
            by_suffix = {".md": "notes", ".csv": "notes-csv", ".json": "notes-json"}
            kind = by_suffix.get(path.suffix.lower(), kinds.get(chosen, "notes"))
            suffix = next(suffix for suffix, one in by_suffix.items() if one == kind)
            self._to = (path if path.suffix else path.with_suffix(suffix), kind)

    def _on_read(self, notes: list[Note]) -> None:
        if not notes:
            self.trouble.emit(self.tr("There are no notes to export yet."))
            return
        self._gather(notes, self._on_export)

    def _on_export(self, talks: list[TalkWithNotes]) -> None:
        stills, opened = self._notebook.stills, self._conference.what_is_open()
        if self._to is None or stills is None:
            return
        path, kind = self._to
        heading, page, still = self.tr("Notes"), self.tr("Page {page}"), self.tr("Picture")
        store = None if opened is None else opened.store

        def write(_: Task) -> _SavedNotes:
            found = talks
            if kind == "notes":
                found = with_files(talks, media_folders(store), store)
            words = NoteLabels(heading, page, still)
            return _SavedNotes(path, write_notes(path, kind, found, stills, words))

        self._tasks.run(write, self._on_written)

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
