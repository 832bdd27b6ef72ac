"""The line below the picture of a recording that is played from the network."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import show_keys
from duthviewer.ui.widgets.elided_label import ElidedLabel

_BAR_PX = 96


class StreamStrip(QFrame):
    """A text, how much of the recording is on this computer, and a button that keeps it."""

    def __init__(self, keep: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stream")
        self._keep = keep
        self.label = ElidedLabel(self)
        self.label.setFont(theme.font(13, tabular=True))
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_PX)
        self.bar.setAccessibleName(self.tr("On this computer"))
        self.keep_button = QPushButton(self.tr("Keep"), self)
        show_keys(self.keep_button, keep.text(), keep)
        self.keep_button.clicked.connect(keep.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self.label, 1)
        row.addWidget(self.bar)
        row.addWidget(self.keep_button)
        self.hide()

    def say(self, text: str, *, is_trouble: bool = False) -> None:
        """Show a text; a trouble is announced to screen readers."""
        if text == self.label.text():
            return
        self.label.setText(text)
        self.label.setObjectName("amber" if is_trouble else "muted")
        self.label.style().polish(self.label)
        if is_trouble:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def show_share(self, share: float | None) -> None:
        """Show which share of the recording is on this computer; None if that is unknown."""
        self.bar.setVisible(share is not None)
        self.bar.setValue(0 if share is None else int(1000 * share))

    def offer_keep(self, offered: bool) -> None:
        """Show or hide the button that keeps the recording."""
        self.keep_button.setVisible(offered)
