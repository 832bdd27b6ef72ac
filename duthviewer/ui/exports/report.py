"""The command that saves a report of the open talk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from duthviewer.library.store.notes import Note, NoteTable
from duthviewer.review.report.choices import ReportChoices
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.ui.commands.table import connect
from duthviewer.ui.exports.jobs import ExportJobs
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.review.reviewed import reviewed_of
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow


class _ReportRequest(NamedTuple):
    talk: ReviewedTalk
    choices: ReportChoices
    path: Path
    notes: list[Note]


class ReportController(QObject):
    """Asks what goes into the report, and makes it in the background."""

    def __init__(
        self, window: MainWindow, page: WatchPage, notebook: Notebook, jobs: ExportJobs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._notebook = notebook
        self._jobs = jobs
        #: What was chosen last
        self._choices = ReportChoices()
        self._ending = ".html"
        self._talk: ReviewedTalk | None = None
        connect(page.actions_by_id, {"save_report": self._ask})
        page.watched.talk_changed.connect(self._enable)
        page.watched.timeline_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        talk = self._page.watched.talk
        action = self._page.actions_by_id["save_report"]
        action.setEnabled(talk is not None and bool(talk.timeline))

    def _ask(self) -> None:
        self._talk = reviewed_of(self._page.watched, self._page.tools.subtitles)
        if self._talk is None:
            return
        # Imported here because few people open this dialog.
        from duthviewer.ui.exports.report_dialog import TalkReportDialog

        dialog = TalkReportDialog(self._talk.talk.id, self._choices, self._ending, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, choices: ReportChoices, path: Path) -> None:
        talk = self._talk
        if talk is None:
            return
        self._choices, self._ending = choices, path.suffix.lower()

        def read(table: NoteTable) -> _ReportRequest:
            return _ReportRequest(talk, choices, path, table.of_talk(talk.key))

        self._notebook.run(read, self._on_read)

    def _on_read(self, request: _ReportRequest) -> None:
        # Imported here because few people save a report.
        from duthviewer.ui.exports.report_words import ReportWords

        talk, choices, path, notes = request
        stills, words = self._notebook.stills, ReportWords().labels()

        def make(report: Callable[[float], None], cancelled: Callable[[], bool]) -> Path:
            from duthviewer.review.report.saving import write_report

            write_report(path, talk, choices, notes, stills, words, report, cancelled)
            return path

        self._jobs.start(path.name, make)
