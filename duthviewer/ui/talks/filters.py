"""The chips of the filters and the button of the order, with their actions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QMenu, QToolButton, QWidget

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import SORT_MENU, fill_menu
from duthviewer.ui.talks.order import Show, Sort
from duthviewer.ui.widgets.buttons import Button, key_text

SHOW_COMMANDS: Final[Mapping[Show, CommandId]] = {
    Show.ALL: "show_all",
    Show.CONTINUE: "show_continue",
    Show.NOT_WATCHED: "show_not_watched",
    Show.FAVOURITES: "show_favourites",
    Show.HERE: "show_here",
}
SORT_COMMANDS: Final[Mapping[Sort, CommandId]] = {
    Sort.TIME: "sort_time",
    Sort.TITLE: "sort_title",
    Sort.SPEAKER: "sort_speaker",
    Sort.LENGTH: "sort_length",
    Sort.LAST_WATCHED: "sort_last_watched",
}


class FilterChip(Button):
    """The chip of a filter, checked while the filter applies."""

    def __init__(self, show: Show, text: str, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.wanted = show
        self._action = action
        self._text = text
        self.setObjectName("chip")
        self.setText(text)
        self.setCheckable(True)
        self.follow()

    def set_count(self, count: int) -> None:
        """Show the number of talks that pass the filter, unless it is 0."""
        self.setText(f"{self._text} {count}" if count else self._text)

    def follow(self) -> None:
        """Follow the state of the action."""
        checked = self._action.isChecked()
        self.setChecked(checked)
        name = self.tr("Show all talks again") if checked else self._action.text()
        self.setToolTip(f"{name}  ({key_text(self._action)})")


class LibraryFilters(QObject):
    """Lets a person choose the filter and the order of the talks."""

    #: A filter was chosen (a Show)
    show_chosen = Signal(object)
    #: An order was chosen (a Sort)
    sort_chosen = Signal(object)

    def __init__(self, actions: Mapping[CommandId, QAction], page: QWidget) -> None:
        super().__init__(page)
        self.shows = {show: actions[id_] for show, id_ in SHOW_COMMANDS.items()}
        self.sorts = {sort: actions[id_] for sort, id_ in SORT_COMMANDS.items()}
        for choices, chosen in (
            (self.shows.values(), self._on_show),
            (self.sorts.values(), self._on_sort),
        ):
            group = QActionGroup(self)
            for action in choices:
                action.setCheckable(True)
                group.addAction(action)
            group.triggered.connect(chosen)
        self._texts = {
            Sort.TIME: self.tr("Sorted by day and time"),
            Sort.TITLE: self.tr("Sorted by title"),
            Sort.SPEAKER: self.tr("Sorted by speaker"),
            Sort.LENGTH: self.tr("Sorted by length"),
            Sort.LAST_WATCHED: self.tr("Sorted by last watched"),
        }
        line = QFrame(page)
        line.setObjectName("chipline")
        line.setFixedSize(1, 30)
        #: A line, then a chip for each filter except Show.ALL
        self.widgets: list[QWidget] = [line]
        self._chips: list[FilterChip] = []
        # Not exclusive: a second click unchecks a chip.
        self._chip_group = QButtonGroup(self)
        self._chip_group.setExclusive(False)
        self._chip_group.buttonClicked.connect(self._on_chip)
        for show, text in (
            (Show.CONTINUE, self.tr("In progress")),
            (Show.NOT_WATCHED, self.tr("Not watched")),
            (Show.FAVOURITES, self.tr("Favourites")),
            (Show.HERE, self.tr("On this computer")),
        ):
            chip = FilterChip(show, text, self.shows[show], page)
            self._chip_group.addButton(chip)
            self._chips.append(chip)
            self.widgets.append(chip)
        self.sort_button = Button(page)
        self.sort_button.setObjectName("sort")
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        sort_menu = QMenu(self.sort_button)
        fill_menu(sort_menu, SORT_MENU, actions)
        self.sort_button.setMenu(sort_menu)
        self.sort_button.setToolTip(self.tr("Choose the order of the talks"))
        self.set_show(Show.ALL)
        self.set_sort(Sort.TIME)

    def set_show(self, show: Show) -> None:
        """Check the filter that applies."""
        self.shows[show].setChecked(True)
        for chip in self._chips:
            chip.follow()

    def set_continue_count(self, count: int) -> None:
        """Show on its chip how many talks are in progress."""
        for chip in self._chips:
            if chip.wanted is Show.CONTINUE:
                chip.set_count(count)

    def set_sort(self, sort: Sort) -> None:
        """Check the order that applies."""
        self.sorts[sort].setChecked(True)
        self.sort_button.setText(f"{self._texts[sort]}  ▾")
        self.sort_button.setAccessibleName(self._texts[sort])

    def _on_chip(self, chip: QAbstractButton) -> None:
        assert isinstance(chip, FilterChip)
        self.show_chosen.emit(chip.wanted if chip.isChecked() else Show.ALL)

    def _on_show(self, action: QAction) -> None:
        self.show_chosen.emit(next(show for show, one in self.shows.items() if one is action))

    def _on_sort(self, action: QAction) -> None:
        self.sort_chosen.emit(next(sort for sort, one in self.sorts.items() if one is action))
