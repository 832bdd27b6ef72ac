"""The library page: the talks of a conference in a grid, with search, days and filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.conference import Conference
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import LIBRARY_MENU, fill_menu
from duthviewer.ui.commands.table import Place, leave_to_widgets, make_actions
from duthviewer.ui.talks.context_menus import ContextMenus
from duthviewer.ui.talks.day_menu import DayMenu
from duthviewer.ui.talks.empty_states import why_empty
from duthviewer.ui.talks.filters import LibraryFilters
from duthviewer.ui.talks.grid import TalkGrid
from duthviewer.ui.talks.model import TalkModel, TalkRow, day_names
from duthviewer.ui.talks.order import Show, Sort, first_of_days
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton, show_keys
from duthviewer.ui.widgets.chip_row import ChipRow
from duthviewer.ui.widgets.elided_label import ElidedLabel, joined
from duthviewer.ui.widgets.message import Message
from duthviewer.ui.widgets.plain_text import menu_text, one_line, tooltip
from duthviewer.ui.widgets.search_field import SearchField

#: A narrower window has no room in its header for the number of talks and the place.
_WIDTH_WITH_FACTS_PX = 900
#: With more days than the first number, only the second number have chips; a menu has the rest.
_MOST_DAYS, _SOME_DAYS = 8, 6
#: A chip shows this many letters of a title; its tooltip shows all.
_LONGEST_DAY = 28


class LibraryPage(QWidget):
    """The header with the conference and the search field, the day chips, and the grid."""

    #: A talk was chosen (its id, whether from its start)
    talk_chosen = Signal(str, bool)
    #: Pictures of cards are needed (the rows, the width in device pixels)
    pictures_wanted = Signal(list, int)
    #: The talks were put in another order (a Sort)
    sort_changed = Signal(object)
    #: The current talk or its row changed
    current_changed = Signal()
    #: Other talks are selected
    selection_changed = Signal()

    def __init__(
        self,
        conferences: QMenu,
        window_actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """``conferences`` opens from the title; the menu holds the ``window_actions``, too."""
        super().__init__(parent)
        #: The actions of the commands that work on this page
        self.actions_by_id = make_actions(self, Place.LIBRARY)
        self.menu = QMenu(self)
        fill_menu(self.menu, LIBRARY_MENU, {**window_actions, **self.actions_by_id})
        self.model = TalkModel(self)
        self.grid = TalkGrid(self)
        #: Shown in place of the grid
        self.message = Message(self)
        self.filters = LibraryFilters(self.actions_by_id, self)
        self.filters.show_chosen.connect(self.set_show)
        self.filters.sort_chosen.connect(self._choose_sort)
        #: The days and the other filters
        self.chips = ChipRow(self)
        self._chip_group = QButtonGroup(self)
        self._chip_group.setExclusive(False)
        #: The chip of all days, and one for each day while there are few
        self.day_chips: list[Button] = []
        #: The days without chips
        self.more_days: DayMenu | None = None
        self._day: str | None = None
        self._show = Show.ALL
        #: Whether a message about something else than the filters hides the talks
        self._has_message = False
        #: Whether the grid has the talks of the conference in the header
        self._is_usable = True
        #: Actions offered when a filter lets no talk pass
        self.helping: dict[Show, Sequence[QAction]] = {}
        #: Actions offered when no talk matches the search
        self.searching: Sequence[QAction] = ()
        #: Offered when a filter or a search has no talks
        self.show_all = QAction(self.tr("Show all talks"), self)
        self.show_all.triggered.connect(self._clear_filter)

        #: Shows all conferences
        self.home_button = IconButton("home", self.tr("All conferences"), self)
        #: The conference, and the menu of all conferences
        self.title = Button(self)
        self.title.setObjectName("title")
        self.title.setFont(theme.font(17, semibold=True))
        self.title.setToolTip(self.tr("Choose a conference"))
        self.title.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.title.setMenu(conferences)
        #: The numbers of talks and days, and the place
        self.facts = ElidedLabel(self)
        self.facts.setObjectName("muted")
        search_text = self.tr("Search talks and speakers")
        self.search = SearchField(search_text, search_text, self)
        self.search.setMaximumWidth(theme.text_px(520))
        self.search.setMinimumWidth(theme.text_px(200))
        self.search.textChanged.connect(self._apply_filter)
        self.search.returnPressed.connect(self._choose_first)
        self._menu_button = IconButton("menu", self.tr("Menu"), self)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self.menu)

        bar = QFrame(self)
        bar.setObjectName("bar")
        bar.setFixedHeight(60)
        self._bar_row = row = QHBoxLayout(bar)
        row.setContentsMargins(14, 0, 16, 0)
        row.setSpacing(8)
        if (home := window_actions.get("home")) is not None:
            self.home_button.describe(self.tr("All conferences"), home)
            self.home_button.clicked.connect(home.trigger)
        row.addWidget(self.home_button)
        row.addWidget(self.title)
        row.addWidget(self.facts)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        row.addWidget(self._menu_button)

        self._body = QStackedWidget(self)
        self._body.addWidget(self.grid)
        self._body.addWidget(self.message)
        self._column = column = QVBoxLayout(self)
        self._strip_count = 0
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.chips)
        #: The grid or a message, with panes to its right
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._body, 1)
        column.addLayout(self._middle, 1)

        self.grid.setModel(self.model)
        #: The menus of cards, days and the conference
        actions = {**window_actions, **self.actions_by_id}
        self.menus = ContextMenus(actions, self.grid, self.title, self)
        self.grid.talk_chosen.connect(self._choose)
        self.grid.typed.connect(self._type)
        self.grid.cards_in_sight.connect(self.pictures_wanted)
        self.setFocusProxy(self.grid)

        selection = self.grid.selectionModel()
        selection.currentChanged.connect(self.current_changed)
        selection.selectionChanged.connect(self.selection_changed)
        self.chips.set_then(self.filters.widgets, self.filters.sort_button)
        self._chip_group.buttonClicked.connect(self._choose_day)
        self._connect_actions()

    def _connect_actions(self) -> None:
        actions = self.actions_by_id
        watch = actions["watch"]
        watch.triggered.connect(self._choose_current)
        # The grid and the search field handle Enter themselves; the action is for the menu.
        leave_to_widgets(watch, "Return", "Enter")
        # The menu shows no key for an action without a shortcut of its own.
        key = QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText)
        watch.setText(f"{watch.text()}\t{key}")
        actions["watch_from_start"].triggered.connect(self._choose_from_start)
        actions["search"].triggered.connect(self.search.begin)
        actions["select_all"].triggered.connect(self._select_all)
        show_keys(self.search, self.search.placeholderText(), actions["search"])

    def add_to_header(self, button: QWidget) -> None:
        """Add a button next to the menu button."""
        self._bar_row.insertWidget(self._bar_row.count() - 1, button)
        QWidget.setTabOrder(self.search, button)
        QWidget.setTabOrder(button, self._menu_button)

    def add_pane(self, pane: QWidget) -> None:
        """Add a pane to the right of the talks."""
        self._middle.addWidget(pane)

    def add_banner(self, banner: QWidget) -> None:
        """Add a banner above the talks."""
        self._column.insertWidget(self._column.count() - 1 - self._strip_count, banner)

    def add_strip(self, strip: QWidget) -> None:
        """Add a strip below the talks."""
        self._column.addWidget(strip)
        self._strip_count += 1

    def show_conference(self, conference: Conference) -> None:
        """Show a conference's talks, the first one current."""
        self._set_usable(True)
        self.search.clear()
        self._day, self._show = None, Show.ALL
        self._set_header(conference)
        self.model.show(conference)
        self.grid.forget_pictures()
        self.grid.setCurrentIndex(self.model.index(0))
        self.grid.scrollToTop()
        self._show_body()
        self.grid.setFocus()

    def refresh(self, conference: Conference) -> None:
        """Show the changed catalogue of the same conference; filters and search stay."""
        if self._day not in first_of_days(conference.recordings).values():
            self._day = None
        self._set_usable(True)
        self._set_header(conference)
        self._keeping_current(lambda: self.model.refresh(conference), near=True)

    def _set_header(self, conference: Conference) -> None:
        self.title.setText(f"{menu_text(conference.title)}  ▾")
        count_days = len(set(first_of_days(conference.recordings).values()))
        parts = [
            self._counted(len(conference.talks), self.tr("1 talk"), self.tr("{count} talks")),
            self._counted(count_days, self.tr("1 day"), self.tr("{count} days")),
            conference.place or "",
        ]
        self.facts.setText(joined(parts))
        self._set_chips(conference)

    def show_problem(
        self, name: str, title: str, detail: str, *actions: QAction, icon: str = "alert"
    ) -> None:
        """Show why a conference could not be opened, in place of the conference before it."""
        self._set_usable(False)
        self.title.setText(f"{menu_text(name)}  ▾")
        self.facts.setText("")
        self.show_message(title, detail, *actions, icon=icon)
        self.chips.hide()

    def _set_usable(self, usable: bool) -> None:
        """Enable or disable the search."""
        self._is_usable = usable
        self.search.setEnabled(usable)

    def show_message(self, title: str, detail: str, *actions: QAction, icon: str = "alert") -> None:
        """Show a message in place of the grid."""
        # Before the first conference opens, there are no days.
        self.chips.setVisible(bool(self.day_chips))
        self.message.say(title, detail, *actions, icon=icon)
        self._body.setCurrentWidget(self.message)
        self._has_message = True

    def select(self, talk_id: str) -> None:
        """Make a talk the current one and scroll to it."""
        index = self.model.index_of(talk_id)
        if index.isValid():
            self.grid.setCurrentIndex(index)

    def current_row(self) -> TalkRow | None:
        """Return the row of the current talk, if there is one."""
        index = self.grid.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected talks, or of the current one."""
        return [self.model.row_at(number).talk_id for number in self.grid.selected_rows()]

    def update_rows(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Change fields of talks, by id; the filters apply to the new values."""
        before = self.model.places()
        number = self.grid.currentIndex().row()
        current = self.current_row()
        self.model.update_rows(changes)
        if any("begun" in fields or "watched" in fields for fields in changes.values()):
            self._count_begun()
        if self.model.places() is not before and not self._has_message:
            self._restore_current(current, number)
        if current is not None and current.talk_id in changes:
            self.current_changed.emit()

    def set_show(self, show: Show) -> None:
        """Show only the talks in progress, not watched, …"""
        self._show = show
        self._sync_chips()
        self._keeping_current(lambda: self.model.set_show(show))

    def set_sort(self, sort: Sort) -> None:
        """Sort the talks."""
        self.filters.set_sort(sort)
        if self.model.is_empty():
            self.model.set_sort(sort)
        else:
            self._keeping_current(lambda: self.model.set_sort(sort))

    def _choose_sort(self, sort: Sort) -> None:
        self.set_sort(sort)
        self.sort_changed.emit(sort)

    def set_searched(self, texts: Sequence[str]) -> None:
        """Set the folded text of each talk for the search."""
        self._keeping_current(lambda: self.model.set_searched(texts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The title matters more than the text beside it.
        self.facts.setVisible(event.size().width() >= theme.text_px(_WIDTH_WITH_FACTS_PX))

    @staticmethod
    def _counted(count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(count=count)

    def _set_chips(self, conference: Conference) -> None:
        for chip in (*self.day_chips, *([self.more_days] if self.more_days else [])):
            self._chip_group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self.more_days = None
        firsts = dict.fromkeys(first_of_days(conference.recordings).values())
        names = day_names(conference.recordings) if len(firsts) > 1 else {}
        names = {day: name for day, name in names.items() if day in firsts}
        count = len(conference.talks)
        texts: dict[str | None, str] = {None: self.tr("All {count}").format(count=count)}
        more: dict[str, str] = {}
        if len(names) > _MOST_DAYS:
            # Of meetings over years, hundreds of chips would fill the page.
            days = list(names.items())
            names, more = dict(days[:_SOME_DAYS]), dict(days[_SOME_DAYS:])
        texts.update(names)
        self.day_chips = []
        for recording, text in texts.items():
            chip = Button(self)
            chip.setObjectName("chip")
            chip.setText(menu_text(one_line(text, _LONGEST_DAY)))
            chip.setCheckable(True)
            chip.setChecked(recording is None)
            chip.setProperty("recording", recording)
            chip.setProperty("name", text)
            self._chip_group.addButton(chip)
            self.day_chips.append(chip)
            if recording is not None:
                self.menus.add_day(chip)
            tip = self.tr("Show only {name}").format(name=text) if recording else ""
            chip.setToolTip(tooltip(tip))
        chips: list[Button] = list(self.day_chips)
        if more:
            self.more_days = DayMenu(more, self)
            self.more_days.day_chosen.connect(self._toggle_day)
            chips.append(self.more_days)
        self.chips.set_first(chips)
        self.chips.show()
        self._sync_chips()

    def _choose_day(self, chip: QAbstractButton) -> None:
        recording = chip.property("recording")
        if recording is None:
            self.set_show(Show.ALL)
        self._toggle_day(recording)

    def _toggle_day(self, recording: str | None) -> None:
        """Show only this day, or all days if it is showing already."""
        self._day = None if recording == self._day else recording
        self._sync_chips()
        self._apply_filter()

    def _sync_chips(self) -> None:
        for chip in self.day_chips:
            recording = chip.property("recording")
            every = self._day is None and self._show is Show.ALL
            chip.setChecked(every if recording is None else recording == self._day)
        if self.more_days is not None:
            self.more_days.show_day(self._day)
        self.filters.set_show(self._show)
        self._count_begun()

    def _count_begun(self) -> None:
        self.filters.set_continue_count(self.model.count(Show.CONTINUE))

    def _apply_filter(self) -> None:
        self._keeping_current(lambda: self.model.set_filter(self.search.text(), self._day))

    def _keeping_current(self, change: Callable[[], None], *, near: bool = False) -> None:
        """Change the rows and keep the current talk; if it is hidden, select the first row.

        With ``near``, select the row that took its place.
        """
        current, number = self.current_row(), self.grid.currentIndex().row() if near else 0
        change()
        self._restore_current(current, number)

    def _restore_current(self, current: TalkRow | None, number: int) -> None:
        again = QModelIndex() if current is None else self.model.index_of(current.talk_id)
        if not again.isValid():
            again = self.model.index(max(0, min(number, self.model.rowCount() - 1)))
        self.grid.setCurrentIndex(again)
        self._show_body()
        self.current_changed.emit()

    def _show_body(self) -> None:
        if not self._is_usable:
            return
        if self.model.rowCount():
            self._body.setCurrentWidget(self.grid)
        elif not self.model.is_empty():
            title, detail, icon = why_empty(self._show, bool(self.search.text().strip()))
            helping = self.searching if icon == "search" else self.helping.get(self._show, ())
            self.show_message(title, detail, *helping, self.show_all, icon=icon)
        else:
            detail = self.tr("The catalogue of this conference names no talk yet.")
            self.show_message(self.tr("No talks here"), detail, icon="folder")
        self._has_message = False

    def _clear_filter(self) -> None:
        self.day_chips[0].click()
        self.search.clear()
        self.grid.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the search, then the selection, with Esc; leave the field with Esc or Down."""
        is_typing = self.search.hasFocus()
        if event.key() == Qt.Key.Key_Escape and (is_typing or self.search.text()):
            self.search.clear()
            self.grid.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.grid.has_several():
            self.grid.select_only_current()
        elif event.key() == Qt.Key.Key_Down and is_typing:
            self.grid.setFocus()
        else:
            super().keyPressEvent(event)

    def _select_all(self) -> None:
        self.grid.selectAll()
        self.grid.viewport().update()

    def _type(self, text: str) -> None:
        """Start a new search, which replaces the text of the previous one."""
        self.search.begin()
        self.search.insert(text)

    def _choose(self, index: QModelIndex) -> None:
        self.talk_chosen.emit(self.model.row(index).talk_id, False)

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus()
            self._choose_current()

    def _choose_current(self) -> None:
        if (index := self.grid.currentIndex()).isValid():
            self._choose(index)

    def _choose_from_start(self) -> None:
        if (index := self.grid.currentIndex()).isValid():
            self.talk_chosen.emit(self.model.row(index).talk_id, True)
