"""A strip that offers a long job, and shows its progress, its result or its failure."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.widgets.buttons import IconButton

#: How long a result is shown
_RESULT_MS = 60_000


class JobStrip(QFrame):
    """A text with a progress bar, and buttons to act, to cancel and to close."""

    #: Emitted when the user cancels the job
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._action: QAction | None = None
        self._text = QLabel(self)
        # A file's name is never rich text.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._offer = QPushButton(self)
        self._offer.setAccessibleName(self.tr("Action"))
        self._offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._offer.clicked.connect(self._trigger)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self.cancelled)
        self._close = IconButton("close", self.tr("Close this message"), self)
        self._close.clicked.connect(self.hide)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        row.addLayout(column, 1)
        for button in (self._offer, self._cancel, self._close):
            row.addWidget(button)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_RESULT_MS)
        self._leaving.timeout.connect(self._leave)
        self.hide()

    def offer(self, text: str, action: QAction) -> None:
        """Show a text and a button for an action until it is closed."""
        self._show(text, action)

    def show_progress(self, text: str, done: float) -> None:
        """Show the progress, from 0 to 1."""
        self._bar.setValue(round(100 * done))
        self._bar.setAccessibleName(text)
        self._show(text, works=True)

    def show_result(self, text: str, action: QAction) -> None:
        """Show for a while what was done, with a button for an action."""
        self._show(text, action)
        self._leaving.start()

    def show_failure(self, text: str) -> None:
        self._show(text)

    def text(self) -> str:
        return self._text.text()

    def _show(self, text: str, action: QAction | None = None, *, works: bool = False) -> None:
        self._leaving.stop()
        self._action = action
        if action is not None:
            self._offer.setText(action.text())
            self._offer.setAccessibleName(action.text())
        self._text.setText(text)
        self.setAccessibleName(text)
        self._offer.setVisible(action is not None)
        self._bar.setVisible(works)
        self._cancel.setVisible(works)
        self._close.setVisible(not works)
        self.show()

    def _trigger(self) -> None:
        if self._action is not None:
            self._action.trigger()

    def _leave(self) -> None:
        # Not while one of its buttons has the focus.
        if self._offer.hasFocus() or self._close.hasFocus():
            self._leaving.start()
        else:
            self.hide()
