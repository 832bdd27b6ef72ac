"""The dialog that shows a crash report, and copies or deletes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.error_text import error_text
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.plain_text import tooltip


class ReportDialog(QDialog):
    """Shows a report from the disk; nothing is sent."""

    def __init__(self, path: Path, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Crash report"))
        self.resize(820, 560)
        self._path = path
        title = QLabel(self.tr("What went wrong"), self)
        title.setFont(theme.font(17, semibold=True))
        hint = QLabel(
            self.tr(
                "This report is only on your computer. To help fix the problem, copy it into"
                " an issue of the project. It contains none of your notes or searches."
            ),
            self,
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("The report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("Copy report"), self)
        self.copy.setToolTip(self.tr("Copy the whole text to the clipboard"))
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.delete = QPushButton(self.tr("Delete report"), self)
        self.delete.setToolTip(self.tr("Delete the report from this computer"))
        self.delete.clicked.connect(self._delete)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(hint)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _delete(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            self.delete.setText(self.tr("Cannot be deleted"))
            self.delete.setToolTip(tooltip(error_text(error)))
            return
        self.accept()
