"""A message strip for the progress and the result of synchronising."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.elided_label import ElidedLabel

#: A message that needs no action is hidden after this time.
_STAYS_MS = 8000


class SyncStrip(QFrame):
    """Shows the progress of the queue with *Stop*, or failures with *Try again*."""

    #: *Stop* was pressed
    stop_requested = Signal()
    #: *Try again* was pressed
    again_requested = Signal()
    #: The strip was closed by the user or by its timer
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Synchronising the slides"))
        # One line for progress; failures are shown in full.
        self._line = ElidedLabel(self)
        self._line.setFont(theme.font(13, tabular=True))
        self._text = QLabel(self)
        # Titles and file names are untrusted: never rich text.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setToolTip(self.tr("Stop synchronising"))
        self._stop.clicked.connect(self.stop_requested)
        self._again = QPushButton(self.tr("Try again"), self)
        self._again.setToolTip(self.tr("Synchronise the failed talks again"))
        self._again.clicked.connect(self.again_requested)
        self.close_button = IconButton("close", self.tr("Close this message"), self)
        self.close_button.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._text, 1)
        for button in (self._stop, self._again):
            # Not by a click, so that the player's keys work after one.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self._on_close)
        self.hide()

    def show_work(self, text: str) -> None:
        """Show progress."""
        self._show(text, work=True)

    def show_trouble(self, text: str) -> None:
        """Show failures until the strip is closed."""
        self._show(text, again=True)

    def show_message(self, text: str) -> None:
        """Show a message for a while."""
        self._show(text)
        self._timer.start()

    def clear(self) -> None:
        """Hide the strip unless it shows a message for a while."""
        if not self._timer.isActive():
            self.hide()

    def dismiss(self) -> None:
        """Hide the strip at once."""
        self._timer.stop()
        self.hide()

    def text(self) -> str:
        """Return the text that is showing."""
        return self._text.text() or self._line.text()

    def _show(self, text: str, *, work: bool = False, again: bool = False) -> None:
        self._timer.stop()
        self._line.setText(text if work else "")
        self._text.setText("" if work else text)
        for part, visible in (
            (self._line, work),
            (self._text, not work),
            (self._stop, work),
            (self._again, again),
            (self.close_button, not work),
        ):
            part.setVisible(visible)
        self.setAccessibleDescription(text)
        self.show()

    def _on_close(self) -> None:
        self._timer.stop()
        self.hide()
        self.closed.emit()
