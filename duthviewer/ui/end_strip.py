"""What a person is offered where a talk ends: the next one, the rest of the day, the start."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from duthviewer.ui import theme
from duthviewer.ui.buttons import show_keys


class EndStrip(QWidget):
    """A line above the time bar, over the actions of the watch page."""

    #: The rest of the day is wanted
    go_on_requested = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 2)
        row.setSpacing(8)
        label = QLabel(self.tr("The talk ends here."), self)
        label.setFont(theme.font(13, semibold=True))
        row.addWidget(label)
        row.addStretch()
        self._next = QPushButton(actions["next_talk"].text(), self)
        self._next.setDefault(True)
        self._next.clicked.connect(actions["next_talk"].trigger)
        go_on = QPushButton(self.tr("Go on with the day"), self)
        show_keys(go_on, self.tr("Play on"), actions["toggle"])
        go_on.clicked.connect(self.go_on_requested)
        again = QPushButton(actions["restart"].text(), self)
        again.clicked.connect(actions["restart"].trigger)
        for button in (self._next, go_on, again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.hide()

    def offer_next(self, has_next: bool) -> None:
        self._next.setVisible(has_next)
