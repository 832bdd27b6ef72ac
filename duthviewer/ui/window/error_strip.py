"""A strip above the page that reports an error until the person closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from duthviewer.ui.widgets.buttons import Button, IconButton


class ErrorStrip(QFrame):
    """The text of an error, a button for an action that helps, and a button that closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        #: Hidden when the error offers no action
        self.button = Button(self)
        self.button.setObjectName("offer")
        close = IconButton("close", self.tr("Close this message"), self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.hide()

    def text(self) -> str:
        """Return the text of the last error, also after it was closed."""
        return self._text.text()

    def report(self, text: str, action: QAction | None = None) -> None:
        """Show an error; ``action`` becomes a button."""
        self._text.setText(text)
        self.button.setVisible(action is not None)
        if action is not None:
            self.button.setDefaultAction(action)
        self.show()

    def withdraw(self, text: str) -> None:
        """Hide the strip if it still shows this text."""
        if self.text() == text:
            self.hide()
