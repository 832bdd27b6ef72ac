"""The question before the window closes while files are being made."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from duthviewer.ui.exports.jobs import ExportJobs
from duthviewer.ui.window.main_window import MainWindow


class ExportClosing(QObject):
    """Lets the window close once no file is being made, or the user has decided."""

    def __init__(self, window: MainWindow, jobs: ExportJobs) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._is_decided = False
        self._discard: object = None
        #: What else is asked before the window closes
        self._others = window.may_close
        window.may_close = self.may_close
        self.question: QMessageBox | None = None

    def may_close(self) -> bool:
        """Return whether the window may close now. If not, ask the user, and close it later."""
        if self._others is not None and not self._others():
            return False
        if self._is_decided or not self._jobs.is_busy():
            return True
        if self.question is not None:
            self.question.raise_()
            return False
        self._ask()
        return False

    def _ask(self) -> None:
        box = self.question = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Not all files are saved yet."))
        box.setInformativeText(
            self.tr("If you close duthviewer now, these are discarded: {names}").format(
                names=", ".join(self._jobs.names())
            )
        )
        self._discard = box.addButton(
            self.tr("Discard and close"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = box.addButton(self.tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.buttonClicked.connect(self._on_chosen)
        box.finished.connect(self._on_answered)
        box.open()

    def _on_answered(self, _: int) -> None:
        self.question = None

    def _on_chosen(self, button: object) -> None:
        if button is self._discard:
            self._is_decided = True
            self._window.close()
            # Something else may have kept the window open: then this is asked again.
            self._is_decided = False
