"""What was added, above the talks: watch it now, or undo."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton

_ICON_PX = 20


class AddedStrip(QFrame):
    """A sentence with *Watch now* and *Undo*."""

    #: *Watch now* was pressed
    watch_requested = Signal()
    #: *Undo* was pressed
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.watch = QPushButton(self.tr("Watch now"), self)
        self.watch.setToolTip(self.tr("Watch the first talk"))
        # Only for its look: there is no dialog in which Enter would press it.
        self.watch.setDefault(True)
        self.watch.setFont(theme.font(13, semibold=True))
        self.watch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.watch.clicked.connect(self.watch_requested)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setToolTip(self.tr("Remove the catalogue that was written"))
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self.undo_requested)
        for button in (self.watch, self.undo):
            # Enter presses the button, as Space does.
            button.setAutoDefault(True)
        close = IconButton("close", self.tr("Close this message"), self)
        close.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.watch)
        row.addWidget(self.undo)
        row.addWidget(close)
        # The holder keeps the strip away from the edges of the page.
        self.holder = QWidget(parent)
        around = QHBoxLayout(self.holder)
        around.setContentsMargins(24, 4, 24, 4)
        around.addWidget(self)
        self.holder.hide()

    def show_text(self, text: str, *, can_watch: bool) -> None:
        """Show what was added."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.watch.setVisible(can_watch)
        icon = theme.icon("check", QPalette.ColorRole.Highlight, _ICON_PX)
        self._icon.setPixmap(icon.pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()))
        self.show()
        self.holder.show()

    def put_away(self) -> None:
        """Hide the strip."""
        self.holder.hide()
