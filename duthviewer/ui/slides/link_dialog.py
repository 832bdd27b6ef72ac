"""The confirmation before a link of a deck opens another program."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.widgets import theme


class LinkDialog(QDialog):
    """Shows the whole address, to open it, copy it or cancel."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._address = address
        is_mail = address.lower().startswith("mailto:")
        question = (
            self.tr("Send an email to this address?") if is_mail else self.tr("Open this address?")
        )
        self.setWindowTitle(question)
        heading = QLabel(question, self)
        heading.setFont(theme.font(15, semibold=True))
        # A field rather than a label: an address has no spaces to break at, and is not rich text.
        self.where = QPlainTextEdit(address, self)
        self.where.setReadOnly(True)
        self.where.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.where.setTabChangesFocus(True)
        self.where.setAccessibleName(self.tr("Address"))
        self.where.setMinimumWidth(440)
        self.where.setFixedHeight(3 * self.where.fontMetrics().lineSpacing() + 16)
        note = QLabel(self.tr("This link opens in another program."), self)
        note.setObjectName("muted")
        note.setWordWrap(True)
        self.open_button = QPushButton(
            self.tr("Write an email") if is_mail else self.tr("Open in the browser"), self
        )
        self.copy_button = QPushButton(self.tr("Copy the address"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self._copy)
        # A careless Enter must not open the link.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.open_button.setAutoDefault(False)
        self.copy_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for part in (heading, self.where, note):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(buttons)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address, QUrl.ParsingMode.TolerantMode))
        self.accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.accept()
