"""A strip below the talks that reports what was done and offers to undo it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from duthviewer.ui.widgets.buttons import IconButton, key_text

_SHOWN_MS = 10_000


class Notice(QFrame):
    """A strip that hides after some seconds or when closed; undo stays in the menu."""

    def __init__(self, undo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel(self)
        # An untrusted title is never rich text.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self.undo_button = QPushButton(self.tr("Undo"), self)
        keys = key_text(undo)
        self.undo_button.setToolTip(f"{undo.text()}  ({keys})" if keys else undo.text())
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo_button.clicked.connect(undo.trigger)
        close = IconButton("close", self.tr("Close this message"), self)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo_button)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._leave)
        self.hide()

    def say(self, text: str, *, undoable: bool = True) -> None:
        self._text.setText(text)
        self.undo_button.setVisible(undoable)
        self.setAccessibleName(text)
        self.show()
        self._timer.start()

    def text(self) -> str:
        return self._text.text()

    def _leave(self) -> None:
        # Not while it has the focus.
        if self.undo_button.hasFocus():
            self._timer.start()
        else:
            self.hide()
