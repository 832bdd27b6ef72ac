"""The context menus of the library page: cards, days, the conference."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import CONFERENCE_MENU, SELECTION_MENU, TALK_MENU, fill_menu
from duthviewer.ui.talks.grid import TalkGrid
from duthviewer.ui.widgets.plain_text import menu_text, one_line

#: A menu shows this many letters of a day's title.
_LONGEST = 40


class ContextMenus(QObject):
    """Opens the menu of what is clicked with the right button, or of the focus."""

    #: Download a day (the id of its recording)
    day_wanted = Signal(str)
    #: Remove the files of a day (the id of its recording)
    day_unwanted = Signal(str)

    def __init__(
        self, actions: Mapping[CommandId, QAction], grid: TalkGrid, title: QWidget, page: QWidget
    ) -> None:
        """``title`` is the widget that names the conference."""
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._grid = grid
        self._title = title
        grid.customContextMenuRequested.connect(self._open_for_card)
        title.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        title.customContextMenuRequested.connect(self._open_for_conference)

    def add_day(self, chip: QAbstractButton) -> None:
        """Give the chip of a day a menu; its properties are ``recording`` (its id) and ``name``."""
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(self._open_for_day)

    def _open_for_card(self, point: QPoint) -> None:
        index = self._grid.indexAt(point)
        if not index.isValid():
            return
        if not (self._grid.has_several() and self._grid.selectionModel().isSelected(index)):
            self._grid.setCurrentIndex(index)
        menu = self._menu()
        entries = SELECTION_MENU if self._grid.has_several() else TALK_MENU
        fill_menu(menu, entries, self._actions)
        menu.popup(self._grid.viewport().mapToGlobal(point))

    def _open_for_conference(self, point: QPoint) -> None:
        menu = self._menu()
        fill_menu(menu, CONFERENCE_MENU, self._actions)
        menu.popup(self._title.mapToGlobal(point))

    def _open_for_day(self, point: QPoint) -> None:
        chip = self.sender()
        assert isinstance(chip, QAbstractButton)
        menu = self._menu()
        name = menu_text(one_line(chip.property("name"), _LONGEST))
        for text, chosen in (
            (self.tr("Download {name}…"), self._want_day),
            (self.tr("Remove {name} from this computer…"), self._unwant_day),
        ):
            action = QAction(text.format(name=name), menu)
            action.setData(chip.property("recording"))
            action.triggered.connect(chosen)
            menu.addAction(action)
        menu.popup(chip.mapToGlobal(point))

    def _want_day(self) -> None:
        self.day_wanted.emit(self._sent_day())

    def _unwant_day(self) -> None:
        self.day_unwanted.emit(self._sent_day())

    def _sent_day(self) -> str:
        action = self.sender()
        assert isinstance(action, QAction)
        return str(action.data())

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
