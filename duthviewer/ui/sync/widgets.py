"""The strip above the slides with the result of synchronising."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.elided_label import ElidedLabel

#: Good news leaves by itself.
_STAYS_MS = 8000


class SyncStrip(QFrame):
    """A line that says how far a queue is, or what went wrong, with what can be done about it."""

    #: The person wants no more of it
    stop_requested = Signal()
    #: What failed is to be begun again
    again_requested = Signal()
    #: The strip was closed: what it says was read
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Synchronising the slides"))
        # One line while it works; what went wrong is said in full.
        self._line = ElidedLabel(self)
        self._line.setFont(theme.font(13, tabular=True))
        self._text = QLabel(self)
        # It names talks and files of strangers: never rich text.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setToolTip(self.tr("Stop synchronising"))
        self._stop.clicked.connect(self.stop_requested)
        self._again = QPushButton(self.tr("Try again"), self)
        self._again.setToolTip(self.tr("Synchronise again what failed"))
        self._again.clicked.connect(self.again_requested)
        self._close = IconButton("close", self.tr("Close this message"), self)
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._text, 1)
        for button in (self._stop, self._again):
            # By Tab, but not by a click: after it the player's keys go on working.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self._on_close)
        self.hide()

    def show_work(self, text: str) -> None:
        """Work goes on."""
        self._say(text, work=True)

    def show_trouble(self, text: str) -> None:
        """Something went wrong; it is said until it is closed."""
        self._say(text, again=True)

    def say(self, text: str) -> None:
        """Something that a person need not act on; it goes away by itself."""
        self._say(text)
        self._timer.start()

    def leave(self) -> None:
        """There is nothing to say, but for what goes away by itself."""
        if not self._timer.isActive():
            self.hide()

    def dismiss(self) -> None:
        """What it says is about something else."""
        self._timer.stop()
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text() or self._line.text()

    def _say(self, text: str, *, work: bool = False, again: bool = False) -> None:
        self._timer.stop()
        self._line.setText(text if work else "")
        self._text.setText("" if work else text)
        for part, visible in (
            (self._line, work),
            (self._text, not work),
            (self._stop, work),
            (self._again, again),
            (self._close, not work),
        ):
            part.setVisible(visible)
        self.setAccessibleDescription(text)
        self.show()

    def _on_close(self) -> None:
        self._timer.stop()
        self.hide()
        self.closed.emit()
