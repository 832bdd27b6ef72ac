"""The question before the window closes while notes are not saved."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.notes.controller import NotesController
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.window.main_window import MainWindow

#: How long closing waits for the disk before it asks
_LONGEST_S = 1.8


class ClosingCheck(QObject):
    """Lets the window close once every note is saved, or the user has decided."""

    def __init__(
        self, window: MainWindow, notebook: Notebook, notes: NotesController, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notebook = notebook
        self._notes = notes
        self._tasks = tasks
        self._is_decided = False
        self.question: QMessageBox | None = None

    def may_close(self) -> bool:
        """Return whether the window may close now. If not, ask the user, and close it later."""
        if self._is_decided:
            return True
        if self.question is not None:
            self.question.raise_()
            return False
        # The text in an open field is part of its note.
        self._notes.shut_down()
        if self._notebook.is_saved():
            return True
        unsafe: list[int] = []

        def secure() -> None:
            unsafe.append(len(self._notebook.secure()))

        # With a limit: even if the disk does not answer, the user must be asked.
        thread = threading.Thread(target=secure, name="duthviewer-closing", daemon=True)
        thread.start()
        thread.join(_LONGEST_S)
        if unsafe == [0]:
            return True
        self._ask()
        return False

    def _ask(self) -> None:
        box = self.question = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("These notes are not saved."))
        box.setInformativeText(
            self.tr(
                "They could not be written to the disk: {problem} If you close duthviewer now,"
                " your latest changes are lost."
            ).format(problem=self._notebook.trouble or self.tr("The disk does not answer."))
        )
        self._elsewhere = box.addButton(
            self.tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole
        )
        self._without = box.addButton(
            self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole
        )
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(self._elsewhere)
        box.setEscapeButton(cancel)
        box.buttonClicked.connect(self._on_chosen)
        box.finished.connect(self._on_answered)
        box.open()

    def _on_answered(self, _: int) -> None:
        self.question = None

    def _on_chosen(self, button: object) -> None:
        if button is self._without:
            self._notebook.give_up()
            self._close()
        elif button is self._elsewhere:
            name, _ = QFileDialog.getSaveFileName(
                self._window,
                self.tr("Save notes"),
                f"{self.tr('notes')}.json",
                self.tr("Notes (*.json)"),
            )
            if name:
                self.save_as(Path(name))

    def save_as(self, path: Path) -> None:
        """Write the notes into a file, then close the window."""
        notebook = self._notebook
        path = path if path.suffix else path.with_suffix(".json")
        self._tasks.run(lambda _: notebook.write_unsaved(path), self._on_written)

    def _on_written(self, _: Task | None) -> None:
        self._close()

    def _close(self) -> None:
        self._is_decided = True
        self._window.close()
