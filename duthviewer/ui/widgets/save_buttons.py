"""The buttons of dialogs that save a file."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox


class SaveButtons(QDialogButtonBox):
    """*Save…*, which is the default, and *Cancel*, which closes the dialog."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        role = QDialogButtonBox.ButtonRole
        self.save = self.addButton(self.tr("Save…"), role.AcceptRole)
        self.save.setDefault(True)
        self.addButton(self.tr("Cancel"), role.RejectRole)
        self.rejected.connect(dialog.reject)
