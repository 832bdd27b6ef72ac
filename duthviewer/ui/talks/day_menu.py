"""A chip with a menu of the days that have no chip of their own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from duthviewer.ui.widgets.buttons import Button
from duthviewer.ui.widgets.plain_text import menu_action, menu_text, one_line, tooltip

#: A chip shows this many letters of a title.
_LONGEST = 28


class DayMenu(Button):
    """Shows the number of days in its menu, or the chosen day."""

    #: A day was chosen (the id of its recording)
    day_chosen = Signal(str)

    def __init__(self, days: Mapping[str, str], parent: QWidget | None = None) -> None:
        """``days`` maps the ids of recordings to names."""
        super().__init__(parent)
        self._names = dict(days)
        self._day: str | None = None
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        # Without this, a menu too long for the screen fills it with columns.
        self._menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        self._group: QActionGroup | None = None
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.show_day(None)

    def show_day(self, day: str | None) -> None:
        """Show the chosen day if it is in the menu."""
        self._day = day if day in self._names else None
        self.setChecked(self._day is not None)
        if self._day is None:
            text = self.tr("{count} more").format(count=len(self._names))
            self.setText(f"{text}  ▾")
            self.setToolTip(self.tr("Choose another day"))
        else:
            name = self._names[self._day]
            self.setText(f"{menu_text(one_line(name, _LONGEST))}  ▾")
            self.setToolTip(tooltip(self.tr("Only {name} is shown").format(name=name)))

    def nextCheckState(self) -> None:
        """Keep the check state on a click, which opens the menu."""

    def _fill(self) -> None:
        """Fill the menu when it opens, because there may be hundreds of days."""
        if self._group is None:
            self._group = QActionGroup(self)
            self._group.triggered.connect(self._choose)
            for day, name in self._names.items():
                action = menu_action(name, self._group)
                action.setCheckable(True)
                action.setData(day)
                self._menu.addAction(action)
            self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for action in self._group.actions():
            action.setChecked(action.data() == self._day)

    def _choose(self, action: QAction) -> None:
        self.day_chosen.emit(action.data())
