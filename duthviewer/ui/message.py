"""A message in the place where something is missing or went wrong, with what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from duthviewer.ui import theme

_WIDEST_PX = 640
_ICON_PX = 40


class Message(QWidget):
    """An icon, a sentence, a longer text, and buttons for the actions that help."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        """``small`` fits into a drawer: without the icon."""
        super().__init__(parent)
        self._icon_name = "alert"
        self._icon = QLabel(self)
        self._title = QLabel(self)
        self._detail = QLabel(self)
        self._buttons = QHBoxLayout()
        for label in (self._icon, self._title, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # What is shown may come from a stranger's file: never rich text.
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._icon.setHidden(small)
        self._title.setFont(theme.font(14 if small else 17, semibold=True))
        self._title.setWordWrap(True)
        self._detail.setObjectName("muted")
        self._detail.setWordWrap(True)
        self._detail.setMaximumWidth(_WIDEST_PX)
        self._detail.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        air = 8 if small else 24
        column.setContentsMargins(air, air, air, air)
        column.setSpacing(air // 2)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        # Stretches, not an alignment: an aligned label gets no more than its narrowest width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._detail, 100)
        middle.addStretch(1)
        column.addLayout(middle)
        self._buttons.setSpacing(8)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def say(self, title: str, detail: str = "", *actions: QAction, icon: str = "alert") -> None:
        """Show a message; each action becomes a button, the first the default one."""
        self._icon_name = icon
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        side = (
            Qt.AlignmentFlag.AlignLeft if detail.count("\n") > 4 else Qt.AlignmentFlag.AlignHCenter
        )
        self._detail.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons.addStretch()
        for number, action in enumerate(actions):
            button = QPushButton(action.text(), self)
            button.setDefault(number == 0)
            # The style sheet's bold letters of the default one, for which Qt would leave no room.
            button.setFont(theme.font(13, semibold=number == 0))
            button.clicked.connect(action.trigger)
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self._tint()

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def detail(self) -> str:
        return self._detail.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        icon = theme.icon(self._icon_name, QPalette.ColorRole.PlaceholderText, _ICON_PX)
        self._icon.setPixmap(icon.pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()))
