"""Commands on catalogues: export chapters, save timelines, make a conference from files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from duthviewer.library.conferences.cache import bundled
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.catalogue.chapters import ChapterExport
from duthviewer.ui.catalogue.locator import TalkLocator, locate_command
from duthviewer.ui.state.dropped_files import films_and_decks
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.state.scan import Open
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow


class ExportedFile(NamedTuple):
    """A file that was written."""

    path: Path
    #: How many timelines it contains
    number: int


def _place_for(opened: Open) -> Path:
    """Return the suggested path: the catalogue itself, but not a bundled one."""
    if opened.catalogue in bundled():
        return Path.home() / opened.catalogue.name
    return opened.catalogue


class CatalogueController(QObject):
    """Exports chapters, saves timelines into catalogues, and makes conferences from files."""

    #: Emitted when a conference was made from files (AddedConferences)
    made = Signal(object)
    #: Emitted when a file was saved (text for the user)
    done = Signal(str)
    #: Emitted when something failed (text for the user)
    trouble = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        watch: WatchPage,
        conference: OpenConference,
        settings: Settings,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._conference = conference
        self._tasks = tasks
        self._locator: TalkLocator | None = None
        #: The command of the worker that finds talks; set by tests
        self.command: Sequence[str] = ()
        window.actions_by_id["make_conference"].triggered.connect(self._make_conference)
        window.actions_by_id["save_timelines"].triggered.connect(self._save_timelines)
        self._chapters = ChapterExport(window, watch, conference, settings, tasks)
        self._chapters.done.connect(self.done)
        window.closing.connect(self._close)

    # Making a conference.

    def make_of(self, paths: Sequence[Path]) -> None:
        """Open the dialog with the recordings and slides among these files and folders."""
        self._tasks.run(lambda _: films_and_decks(paths), self._open_dialog)

    def _make_conference(self) -> None:
        # Start with the folder that could not be opened because it has no catalogue.
        failed = self._conference.failed
        self.make_of([] if failed is None else [failed])

    def _open_dialog(self, files: tuple[list[Path], list[Path]]) -> None:
        # Not owned by the dialog: the worker may end after the dialog is closed.
        self._locator = TalkLocator(self.command or locate_command(), self._window)
        # Imported here because few people open this dialog.
        from duthviewer.ui.catalogue.make_conference import MakeConferenceDialog

        dialog = MakeConferenceDialog(self._locator, self._tasks, self._window)
        dialog.made.connect(self.made)
        dialog.take(*files)
        dialog.open()

    # Exporting.

    def _save_timelines(self) -> None:
        opened = self._conference.what_is_open()
        if opened is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save timelines into a catalogue"),
            str(_place_for(opened)),
            self.tr("Catalogues (*.yaml)"),
        )
        if not name:
            return
        path = Path(name)
        path = path if path.suffix else path.with_suffix(".yaml")

        def write(_: Task) -> ExportedFile:
            from duthviewer.review.timelines import known_timelines, save_catalogue

            known = known_timelines(opened.conference, opened.files, opened.store)
            if known:
                save_catalogue(opened.catalogue, known, path)
            return ExportedFile(path, len(known))

        self._tasks.run(write, self._on_timelines)

    def _on_timelines(self, written: ExportedFile) -> None:
        if not written.number:
            self.trouble.emit(
                self.tr("No talk of this conference has a timeline yet. Synchronise one.")
            )
            return
        self.done.emit(
            self.tr("Timelines saved: {name} ({count})").format(
                name=written.path.name, count=written.number
            )
        )

    def _close(self) -> None:
        if self._locator is not None and isValid(self._locator):
            self._locator.close()
