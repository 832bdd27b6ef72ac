"""The strip at the end of a talk, with the next talk, the rest of the day and the start."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import show_keys
from duthviewer.ui.widgets.plain_text import tooltip

COUNTDOWN_S = 10


class EndStrip(QWidget):
    """A line above the time bar with buttons for actions of the watch page.

    It can count down to the next talk. Only the number changes, so there is no animation that
    someone could want to reduce.
    """

    #: The user wants to play on into the rest of the day
    go_on_requested = Signal()

    def __init__(self, actions: Mapping[CommandId, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._next_title = ""
        self._left_s = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 2)
        row.setSpacing(8)
        #: What happens next
        self.label = QLabel(self.tr("The talk ends here."), self)
        self.label.setFont(theme.font(13, semibold=True, tabular=True))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        # A long title is truncated instead of widening the window.
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.label, 1)
        #: Stops the countdown
        self.cancel = QPushButton(self.tr("Stay here"), self)
        show_keys(self.cancel, self.tr("Do not go to the next talk"), actions["back"])
        self.cancel.clicked.connect(self.stop_countdown)
        self._next = QPushButton(actions["next_talk"].text(), self)
        self._next.setDefault(True)
        show_keys(self._next, actions["next_talk"].text(), actions["next_talk"])
        self._next.clicked.connect(actions["next_talk"].trigger)
        go_on = QPushButton(self.tr("Keep playing the recording"), self)
        show_keys(go_on, self.tr("Play on"), actions["toggle"], actions["rest_of_day"])
        go_on.clicked.connect(self.go_on_requested)
        again = QPushButton(actions["restart"].text(), self)
        show_keys(again, actions["restart"].text(), actions["restart"])
        again.clicked.connect(actions["restart"].trigger)
        for button in (self.cancel, self._next, go_on, again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.cancel.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self.hide()

    def offer_next(self, has_next: bool, title: str = "") -> None:
        """Set whether there is a next talk, and its title."""
        self._next.setVisible(has_next)
        self._next_title = title if has_next else ""

    def start_countdown(self) -> None:
        """Start the countdown to the next talk, if there is one."""
        if not self._actions["next_talk"].isEnabled():
            return
        self._left_s = COUNTDOWN_S
        self._timer.start()
        self.cancel.show()
        self._say()

    def stop_countdown(self) -> None:
        self._timer.stop()
        self.cancel.hide()
        self.label.setText(self.tr("The talk ends here."))
        self.label.setToolTip("")

    def is_counting(self) -> bool:
        return self._timer.isActive()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop_countdown()

    def tick(self) -> None:
        """Count one second down, and go to the next talk after the last one."""
        self._left_s -= 1
        if self._left_s > 0:
            self._say()
            return
        self.stop_countdown()
        self._actions["next_talk"].trigger()

    def _say(self) -> None:
        if self._next_title:
            text = self.tr("Next talk in {seconds} s: {title}")
        else:
            text = self.tr("Next talk in {seconds} s")
        self.label.setText(text.format(seconds=self._left_s, title=self._next_title))
        self.label.setToolTip(tooltip(self._next_title))
