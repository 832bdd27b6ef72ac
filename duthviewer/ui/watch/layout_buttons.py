"""The buttons of the layouts in the watch page's header."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.watch.layout import LAYOUT_COMMANDS, Arrangement
from duthviewer.ui.widgets.buttons import IconButton

_MARK_PX = 14


class LayoutButtons(QWidget):
    """One checkable button for each layout."""

    def __init__(self, actions: Mapping[CommandId, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Layout"))
        # A long title next to them shrinks first.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._actions = actions
        self._group = QButtonGroup(self)
        self.buttons: dict[Arrangement, QAbstractButton] = {}
        for place, arrangement in enumerate(Arrangement):
            action = actions[LAYOUT_COMMANDS[arrangement]]
            button = _LayoutButton(f"layout-{arrangement}", action.text(), self)
            button.describe(action.text(), action)
            self._group.addButton(button, place)
            self.buttons[arrangement] = button
            row.addWidget(button)
        self._group.idClicked.connect(self._choose)

    def show_checked(self, arrangement: Arrangement) -> None:
        self.buttons[arrangement].setChecked(True)

    def _choose(self, place: int) -> None:
        self._actions[LAYOUT_COMMANDS[list(Arrangement)[place]]].trigger()


class _LayoutButton(IconButton):
    """A button that is underlined while checked, because its shade alone is hard to see."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(icon, name, parent)
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            left = (self.width() - _MARK_PX) / 2
            painter.drawRoundedRect(QRectF(left, self.height() - 5, _MARK_PX, 3), 1.5, 1.5)
