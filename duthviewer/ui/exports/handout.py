"""The command that saves a handout of the open talk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from duthviewer.error_text import error_text
from duthviewer.library.store.notes import Note, NoteTable
from duthviewer.review.handout.values import HandoutLabels, HandoutOptions
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.commands.table import connect
from duthviewer.ui.exports.jobs import ExportJobs, SavedFile
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow


class _HandoutRequest(NamedTuple):
    talk: ReviewedTalk
    options: HandoutOptions
    path: Path
    notes: list[Note]


class HandoutController(QObject):
    """Asks what goes into the handout, and makes it in the background."""

    def __init__(
        self, window: MainWindow, page: WatchPage, notebook: Notebook, jobs: ExportJobs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._notebook = notebook
        self._jobs = jobs
        #: What was chosen last
        self._options: HandoutOptions | None = None
        self._talk: ReviewedTalk | None = None
        connect(page.actions_by_id, {"save_handout": self._ask})
        page.watched.talk_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        self._page.actions_by_id["save_handout"].setEnabled(self._page.watched.talk is not None)

    def _ask(self) -> None:
        self._talk = reviewed_of(self._page.watched, self._page.tools.subtitles)
        if self._talk is None:
            return
        # Imported here because few people open this dialog.
        from duthviewer.ui.exports.handout_dialog import HandoutDialog

        dialog = HandoutDialog(self._talk, self._options, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, options: HandoutOptions, path: Path) -> None:
        talk = self._talk
        if talk is None:
            return
        self._options = options

        def read(table: NoteTable) -> _HandoutRequest:
            return _HandoutRequest(talk, options, path, table.of_talk(talk.key))

        self._notebook.run(read, self._on_read)

    def _on_read(self, request: _HandoutRequest) -> None:
        talk, options, path, notes = request
        stills, labels = self._notebook.stills, self._labels()

        def make(report: Callable[[float], None], cancelled: Callable[[], bool]) -> SavedFile:
            # Imported here because few people save a handout.
            from duthviewer.review.handout.handout_file import write_handout

            made = write_handout(path, talk, notes, stills, options, labels, report, cancelled)
            return SavedFile(path, " ".join(made.missing))

        self._jobs.start(path.name, make)

    def _labels(self) -> HandoutLabels:
        return HandoutLabels(
            page=self.tr("Page {page}"),
            not_shown=self.tr("Not shown in the talk"),
            no_page=self.tr("Without a slide"),
            said=self.tr("What was said"),
            note=self.tr("Note"),
            picture=self.tr("Picture of the note"),
            watch=self.tr("Watch the talk"),
            licence=self.tr("Licence: {licence}"),
            no_timeline=self.tr(
                "The times of the slides are unknown: what was said is at the end. Synchronise the"
                " talk to have it beside the slides."
            ),
            no_transcript=self.tr(
                "There are no subtitles of this talk, so what was said is missing."
            ),
            no_slides=self.tr("The slides of this talk are not on this computer."),
            no_font=self.tr(
                "No font of this computer has some of the letters, such as “{letters}”."
            ),
            no_pages=self.tr("The slides could not be read: {reason}"),
            explain=error_text,
        )
