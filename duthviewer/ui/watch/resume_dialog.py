"""The question where to start a talk that was watched in part."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from duthviewer.catalogue.clock import clock
from duthviewer.ui.widgets import theme


class ResumeDialog(QDialog):
    """A question with two buttons; Esc cancels opening the talk."""

    #: The user chose where to start (the talk's id, the position in seconds)
    chosen = Signal(str, float)

    def __init__(self, talk_id: str, title: str, position_s: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where to start"))
        self._talk_id = talk_id
        self._position_s = position_s
        name = QLabel(title, self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(theme.font(15, semibold=True))
        name.setWordWrap(True)
        text = self.tr("You have watched this talk up to {time}.")
        hint = QLabel(text.format(time=clock(position_s)), self)
        hint.setObjectName("muted")
        self.go_on = QPushButton(self.tr("&Resume at {time}").format(time=clock(position_s)), self)
        self.go_on.setToolTip(self.tr("Resume where I left off"))
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._go_on)
        self.restart = QPushButton(self.tr("From the &start"), self)
        self.restart.setToolTip(self.tr("Watch the talk from its start"))
        self.restart.clicked.connect(self._restart)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.restart)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(name)
        column.addWidget(hint)
        column.addSpacing(8)
        column.addLayout(row)
        self.setMinimumWidth(400)

    def _go_on(self) -> None:
        self.accept()
        self.chosen.emit(self._talk_id, self._position_s)

    def _restart(self) -> None:
        self.accept()
        self.chosen.emit(self._talk_id, 0.0)
