"""A page of the settings dialog with choices that are stored immediately."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from duthviewer.ui.state.settings import Settings
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.choice_box import ChoiceBox, TickBox


class FormPage(QWidget):
    """A page with a column of choices under headings."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 8)
        self._column.addLayout(self.grid)
        self._column.addStretch(1)

    def add_choice(
        self, key: str, name: str, hint: str, choices: Mapping[Any, str], default: Any
    ) -> ChoiceBox:
        box = ChoiceBox(self)
        box.name(name.replace("&", ""), hint)
        for value, text in choices.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(self._settings.get(key, default)), 0))
        box.setProperty("setting", key)
        box.currentIndexChanged.connect(self._take_choice)
        label = QLabel(name, self)
        label.setBuddy(box)
        line = self.grid.rowCount()
        self.grid.addWidget(label, line, 0)
        self.grid.addWidget(box, line, 1, Qt.AlignmentFlag.AlignLeft)
        return box

    def add_switch(self, key: str, name: str, hint: str, *, default: bool) -> TickBox:
        box = TickBox(name, self)
        box.setToolTip(hint)
        box.setChecked(bool(self._settings.get(key, default)))
        box.setProperty("setting", key)
        box.toggled.connect(self._take_switch)
        self.grid.addWidget(box, self.grid.rowCount(), 0, 1, 2)
        return box

    def add_heading(self, text: str) -> None:
        label = QLabel(text, self)
        label.setFont(theme.font(15, semibold=True))
        line = self.grid.rowCount()
        label.setContentsMargins(0, 12 if line > 1 else 0, 0, 0)
        self.grid.addWidget(label, line, 0, 1, 2)

    def _take_choice(self, _index: int) -> None:
        box = self.sender()
        assert isinstance(box, ChoiceBox)
        self._settings.change(box.property("setting"), box.currentData())

    def _take_switch(self, checked: bool) -> None:
        box = self.sender()
        assert isinstance(box, TickBox)
        self._settings.change(box.property("setting"), checked)
