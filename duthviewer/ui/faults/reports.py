"""Starts the log, and offers crash reports in the window."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from duthviewer.error_text import error_text
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.faults.crash_reports import CrashReports, mark_shown
from duthviewer.ui.faults.handler import UncaughtErrors
from duthviewer.ui.faults.log_file import LogFile
from duthviewer.ui.faults.report_dialog import ReportDialog
from duthviewer.ui.faults.versions import quick_versions

logger = logging.getLogger(__name__)


class ReportsController(QObject):
    """Writes the log, records uncaught errors, and offers their reports."""

    #: Emitted to show a message about an error (text, the action that shows its report)
    offered = Signal(str, QAction)

    def __init__(
        self, folder: Path, tasks: Tasks, errors: UncaughtErrors, window: QWidget, *, native: bool
    ) -> None:
        """``folder`` is the folder of the log; ``native`` enables reports of native crashes."""
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._path: Path | None = None
        self._log = LogFile(folder)
        self._reports = CrashReports(self._log)
        if native:
            self._reports.watch()
        errors.recorder = self._record
        errors.found.connect(self._offer)
        self.show_report = QAction(self.tr("Show report"), self)
        self.show_report.triggered.connect(self._read)
        tasks.run(self._start, self._on_started)

    def close(self) -> None:
        """Close the log, after the tasks are closed."""
        logger.info("ended")
        self._log.close()

    def end_watch(self) -> None:
        """Leave no crash report: the process exits normally."""
        self._reports.end_watch()

    def _start(self, _: Task) -> list[Path]:
        """Find the reports of earlier runs, then start the log. On a thread."""
        found = self._reports.collect()
        # Offer each report only once.
        found = [mark_shown(path) for path in found]
        self._log.start(self._reports)
        logger.info("started: %s", ", ".join(" ".join(pair) for pair in quick_versions()))
        return found

    def _on_started(self, found: list[Path]) -> None:
        if found:
            self._path = found[0]
            self.offered.emit(
                self.tr(
                    "duthviewer crashed or failed during its last run. A report is saved on this"
                    " computer; nothing was sent."
                ),
                self.show_report,
            )

    def _record(self, error: BaseException) -> None:
        """Record an uncaught error, on any thread."""
        self._log.write("an uncaught error", error)
        self._reports.report(error)

    def _offer(self, words: str) -> None:
        self._path = self._reports.latest or self._path
        self.offered.emit(words, self.show_report)

    def _read(self) -> None:
        if self._path is not None:
            path = self._path
            self._tasks.run(lambda _: _read_report(path), self._show)

    def _show(self, report: tuple[Path, str]) -> None:
        self._path, text = report
        ReportDialog(self._path, text, self._window).open()


def _read_report(path: Path) -> tuple[Path, str]:
    path = mark_shown(path)
    try:
        return path, path.read_text("utf-8", "replace")
    except OSError as error:
        return path, error_text(error)
