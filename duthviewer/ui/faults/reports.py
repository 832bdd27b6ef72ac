"""The log and the reports of faults, as the window uses them."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from duthviewer.error_text import error_text
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.faults.crash_reports import CrashReports, mark_shown
from duthviewer.ui.faults.handler import Faults
from duthviewer.ui.faults.log_file import LogFile
from duthviewer.ui.faults.versions import quick_versions

logger = logging.getLogger(__name__)


class Reporting(QObject):
    """Writes the log; has every fault leave a report, and offers it."""

    #: A fault to show to the person (words, the action that shows its report)
    offered = Signal(str, QAction)

    def __init__(
        self, folder: Path, tasks: Tasks, faults: Faults, window: QWidget, *, native: bool
    ) -> None:
        """``folder`` is that of the log; with ``native`` a fault in native code leaves a trace."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._path: Path | None = None
        self._log = LogFile(folder)
        self._reports = CrashReports(self._log)
        if native:
            self._reports.watch()
        faults.recorder = self._record
        faults.found.connect(self._tell)
        self.show_report = QAction(self.tr("Show the report"), self)
        self.show_report.triggered.connect(self._read)
        tasks.run(self._start, self._on_started)

    def close(self) -> None:
        """End the log; after the tasks are closed."""
        logger.info("ended")
        self._log.close()

    def end_watch(self) -> None:
        """The process is about to end well."""
        self._reports.end_watch()

    def _start(self, _: Task) -> list[Path]:
        """On a thread: find what earlier runs left, then begin the log."""
        found = self._reports.collect()
        # Offered once, whatever the person does with it.
        found = [mark_shown(path) for path in found]
        self._log.start(self._reports)
        logger.info("started: %s", ", ".join(" ".join(pair) for pair in quick_versions()))
        return found

    def _on_started(self, found: list[Path]) -> None:
        if found:
            self._path = found[0]
            self.offered.emit(
                self.tr(
                    "Something went wrong when duthviewer ran the last time. A report of it lies"
                    " on this computer; nothing was sent."
                ),
                self.show_report,
            )

    def _record(self, error: BaseException) -> None:
        """Of an error that nobody caught, on any thread. The terminal shows it already."""
        self._log.write("an error that nobody caught", error)
        self._reports.report(error)

    def _tell(self, words: str) -> None:
        self._path = self._reports.latest or self._path
        self.offered.emit(words, self.show_report)

    def _read(self) -> None:
        if self._path is not None:
            path = self._path
            self._tasks.run(lambda _: _text_of(path), self._show)

    def _show(self, report: tuple[Path, str]) -> None:
        from duthviewer.ui.faults.report_dialog import ReportDialog

        self._path, text = report
        ReportDialog(self._path, text, self._window).open()


def _text_of(path: Path) -> tuple[Path, str]:
    path = mark_shown(path)
    try:
        return path, path.read_text("utf-8", "replace")
    except OSError as error:
        return path, error_text(error)
