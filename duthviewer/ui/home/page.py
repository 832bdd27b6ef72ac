"""The start page: header with search, chips for its sections, and the grid of cards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.library.conferences.overview import Overview
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import (
    CONFERENCE_CARD_MENU,
    HOME_MENU,
    ORDER_MENU,
    TALK_CARD_MENU,
    fill_menu,
)
from duthviewer.ui.commands.table import Place, leave_to_widgets, make_actions, pick
from duthviewer.ui.home.cards import HomeCard
from duthviewer.ui.home.grid import HomeGrid
from duthviewer.ui.home.model import HomeModel
from duthviewer.ui.home.sections import ConferenceSort, Grouping, Section, added_lately
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import Button, IconButton, key_text, show_keys
from duthviewer.ui.widgets.chip_row import ChipRow
from duthviewer.ui.widgets.elided_label import ElidedLabel, joined
from duthviewer.ui.widgets.message import Message
from duthviewer.ui.widgets.notice import Notice
from duthviewer.ui.widgets.search_field import SearchField

#: A narrower window has no room in its header for the number of conferences and talks.
_WIDTH_WITH_FACTS_PX = 1000

_SECTION_COMMANDS: Final[Mapping[Section | None, CommandId]] = {
    None: "home_all",
    Section.CONTINUE: "home_continue",
    Section.QUEUE: "home_queue",
    Section.ADDED: "home_added",
    Section.CONFERENCES: "home_conferences",
}
_GROUP_COMMANDS: Final[Mapping[Grouping, CommandId]] = {
    Grouping.NONE: "group_none",
    Grouping.YEAR: "group_year",
    Grouping.SERIES: "group_series",
}
_SORT_COMMANDS: Final[Mapping[ConferenceSort, CommandId]] = {
    ConferenceSort.OPENED: "order_opened",
    ConferenceSort.ADDED: "order_added",
    ConferenceSort.TITLE: "order_title",
    ConferenceSort.YEAR: "order_year",
}


class HomePage(QWidget):
    """Shows all conferences, the talks in progress and the watch queue; Enter opens a card."""

    #: A card was chosen (its HomeCard)
    card_chosen = Signal(object)
    #: Pictures of cards are needed (the cards, the width in device pixels)
    pictures_wanted = Signal(list, int)
    #: Another card is the current one
    current_changed = Signal()
    #: The conferences were put in another order or grouped differently
    order_changed = Signal()
    #: The user wants to return to the page that was shown before
    back_requested = Signal()

    def __init__(
        self, window_actions: Mapping[CommandId, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        #: The actions of the commands that work on this page
        self.actions_by_id = make_actions(self, Place.HOME)
        self._all_actions = {**window_actions, **self.actions_by_id}
        self.menu = QMenu(self)
        fill_menu(self.menu, HOME_MENU, self._all_actions)
        self.model = HomeModel(self)
        self.grid = HomeGrid(self)
        self.grid.set_home(self.model)
        #: Shown in place of the grid
        self.message = Message(self)
        #: Whether the list of conferences was read
        self._is_read = False
        self._search_everywhere = window_actions["search_everything"]
        self._adding = pick(window_actions, "add_conference", "open", "open_folder")
        self._clear = QAction(self.tr("Show everything"), self)
        self._clear.triggered.connect(self._show_everything)
        self._make_header()
        self._make_chips()
        self.notice = Notice(self.actions_by_id["home_undo"], self)
        self._body = QStackedWidget(self)
        self._body.addWidget(self.grid)
        self._body.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.chips)
        column.addWidget(self._body, 1)
        column.addWidget(self.notice)
        self.setFocusProxy(self.grid)
        self._connect()

    def _make_header(self) -> None:
        self._bar = bar = QFrame(self)
        bar.setObjectName("bar")
        bar.setFixedHeight(60)
        title = QLabel(self.tr("All conferences"), bar)
        title.setFont(theme.font(17, semibold=True))
        #: The numbers of conferences and talks
        self.facts = ElidedLabel(bar)
        self.facts.setObjectName("muted")
        text = self.tr("Search conferences, talks and speakers")
        self.search = SearchField(text, text, bar)
        self.search.setMaximumWidth(theme.text_px(520))
        self.search.setMinimumWidth(theme.text_px(200))
        show_keys(self.search, text, self.actions_by_id["home_search"])
        #: Adds a conference, or opens one
        self.add_button = Button(bar)
        self.add_button.setObjectName("offer")
        self.add_button.setText(self._adding[0].text())
        show_keys(self.add_button, self._adding[0].text(), self._adding[0])
        self.add_button.clicked.connect(self._adding[0].trigger)
        self._menu_button = IconButton("menu", self.tr("Menu"), bar)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self.menu)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self.facts)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        row.addWidget(self.add_button)
        row.addWidget(self._menu_button)

    def _make_chips(self) -> None:
        self.chips = ChipRow(self)
        self._chip_group = QButtonGroup(self)
        self._chip_group.setExclusive(False)
        self._chip_texts: dict[Section | None, str] = {
            None: self.tr("Everything"),
            Section.CONTINUE: self.tr("Continue"),
            Section.QUEUE: self.tr("Up next"),
            Section.ADDED: self.tr("Added lately"),
            Section.CONFERENCES: self.tr("Conferences"),
        }
        #: The chips of the sections
        self.section_chips: dict[Section | None, Button] = {}
        for section in self._chip_texts:
            action = self.actions_by_id[_SECTION_COMMANDS[section]]
            chip = Button(self)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setProperty("section", "" if section is None else str(section))
            chip.setToolTip(f"{action.text()}  ({key_text(action)})")
            self._chip_group.addButton(chip)
            self.section_chips[section] = chip
        self.order_button = Button(self)
        self.order_button.setObjectName("sort")
        self.order_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order_button.setToolTip(self.tr("Choose the order and the groups of the conferences"))
        menu = QMenu(self.order_button)
        fill_menu(menu, ORDER_MENU, self.actions_by_id)
        self.order_button.setMenu(menu)
        self.chips.set_then(list(self.section_chips.values()), self.order_button)
        for commands, slot in (
            (_SECTION_COMMANDS, self._on_section_command),
            (_GROUP_COMMANDS, self._on_grouping),
            (_SORT_COMMANDS, self._on_sort),
        ):
            group = QActionGroup(self)
            for command in commands.values():
                action = self.actions_by_id[command]
                action.setCheckable(True)
                group.addAction(action)
            group.triggered.connect(slot)
        self._sync_chips()

    def _connect(self) -> None:
        actions = self.actions_by_id
        self._chip_group.buttonClicked.connect(self._on_chip)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._choose_first)
        self.grid.talk_chosen.connect(self._choose)
        self.grid.typed.connect(self._type)
        self.grid.cards_in_sight.connect(self.pictures_wanted)
        self.grid.section_chosen.connect(self.set_only)
        self.grid.columns_changed.connect(self._on_columns)
        self.grid.customContextMenuRequested.connect(self._open_menu)
        self.grid.selectionModel().currentChanged.connect(self.current_changed)
        opening = actions["home_open"]
        opening.triggered.connect(self._choose_current)
        # The grid and the search field handle Enter themselves; the action is for the menu.
        leave_to_widgets(opening, "Return", "Enter")
        key = QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText)
        opening.setText(f"{opening.text()}\t{key}")
        actions["home_search"].triggered.connect(self.search.begin)

    # What is shown.

    def show_overview(self, overview: Overview) -> None:
        """Show all conferences; the current card and the scroll position stay."""
        is_first, self._is_read = not self._is_read, True
        position = self.grid.verticalScrollBar().value()
        self._keeping_current(overview)
        self.grid.verticalScrollBar().setValue(0 if is_first else position)
        count = len(overview.conferences)
        talks = sum(one.listed.talks for one in overview.conferences)
        self.facts.setText(
            joined(
                (
                    self.tr("1 conference")
                    if count == 1
                    else self.tr("{count} conferences").format(count=QLocale().toString(count)),
                    self.tr("1 talk")
                    if talks == 1
                    else self.tr("{count} talks").format(count=QLocale().toString(talks)),
                )
            )
        )
        self._sync_chips()

    def show_queue(self, keys: list[str]) -> None:
        """Show another watch queue."""
        card = self.current_card()
        self.model.set_queue(keys)
        self._restore(card)
        self._sync_chips()

    def set_only(self, only: Section | None) -> None:
        """Show a single section, or all of them."""
        self.model.set_only(only)
        self.grid.scrollToTop()
        self._restore(None)
        self._sync_chips()

    def set_order(self, sort: ConferenceSort, grouping: Grouping) -> None:
        """Sort and group the conferences."""
        card = self.current_card()
        self.model.set_sort(sort)
        self.model.set_grouping(grouping)
        self._restore(card)
        self._sync_chips()

    def current_card(self) -> HomeCard | None:
        """Return the current card, if there is one."""
        index = self.grid.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def select(self, card_id: str) -> None:
        """Make a card the current one."""
        index = self.model.index_of(card_id)
        if index.isValid():
            self.grid.setCurrentIndex(index)

    def _keeping_current(self, overview: Overview) -> None:
        card = self.current_card()
        self.model.show(overview)
        self._restore(card)

    def _restore(self, card: HomeCard | None) -> None:
        """Make this card current again, or else the first one, and show the grid or a message."""
        index = QModelIndex() if card is None else self.model.index_of(card.talk_id)
        self.grid.setCurrentIndex(index if index.isValid() else self.model.index(0))
        self._show_body()
        self.current_changed.emit()

    def _on_columns(self, columns: int) -> None:
        card = self.current_card()
        self.model.set_columns(columns)
        if self._is_read:
            self._restore(card)

    def _show_body(self) -> None:
        if self.model.rowCount() or not self._is_read:
            self._body.setCurrentWidget(self.grid)
            return
        self._body.setCurrentWidget(self.message)
        title, detail, icon, actions = self._why_empty()
        self.message.say(title, detail, *actions, icon=icon)

    def _why_empty(self) -> tuple[str, str, str, list[QAction]]:
        """Return title, text, icon and helping actions of the message in place of the cards."""
        if self.search.text().strip():
            detail = self.tr(
                "Titles and speakers of all conferences were searched. Slides, speech and notes"
                " have a search of their own."
            )
            actions = [self._search_everywhere, self._clear]
            return self.tr("No conference or talk matches"), detail, "search", actions
        if self.model.is_empty():
            detail = self.tr(
                "Add one: paste the times under a livestream, the address of a schedule or a"
                " playlist, or choose from the archives of PyVideo and media.ccc.de."
            )
            return self.tr("No conferences yet"), detail, "folder", self._adding
        texts = {
            Section.CONTINUE: (
                self.tr("No talks in progress"),
                self.tr("Talks that you leave before their end appear here."),
                "play",
            ),
            Section.QUEUE: (
                self.tr("Nothing is up next"),
                self.tr(
                    "Press {key} on any talk, or right-click it and choose “Add to Up next”. When a"
                    " talk ends, the next one here begins."
                ).format(key=key_text(self.actions_by_id["queue_card"])),
                "next",
            ),
        }
        title, detail, icon = texts.get(
            self.model.view.only or Section.CONFERENCES,
            (
                self.tr("Nothing was added yet"),
                self.tr("Conferences that you add or open appear here."),
                "folder",
            ),
        )
        return title, detail, icon, [self._clear]

    def _sync_chips(self) -> None:
        overview, view = self.model.overview, self.model.view
        counts = {
            Section.CONTINUE: len(overview.in_progress()),
            Section.QUEUE: self.model.queue_length(),
            Section.ADDED: len(added_lately(overview)),
            Section.CONFERENCES: len(overview.conferences),
        }
        for section, chip in self.section_chips.items():
            count = 0 if section is None else counts[section]
            text = self._chip_texts[section]
            chip.setText(f"{text} {count}" if count else text)
            chip.setChecked(section is view.only)
            self.actions_by_id[_SECTION_COMMANDS[section]].setChecked(section is view.only)
        self.actions_by_id[_GROUP_COMMANDS[view.grouping]].setChecked(True)
        self.actions_by_id[_SORT_COMMANDS[view.sort]].setChecked(True)
        sort = {
            ConferenceSort.OPENED: self.tr("Sorted by last opened"),
            ConferenceSort.ADDED: self.tr("Sorted by last added"),
            ConferenceSort.TITLE: self.tr("Sorted by title"),
            ConferenceSort.YEAR: self.tr("Sorted by year"),
        }[view.sort]
        grouping = {
            Grouping.NONE: "",
            Grouping.YEAR: self.tr("grouped by year"),
            Grouping.SERIES: self.tr("grouped by series"),
        }[view.grouping]
        text = ", ".join(filter(None, (sort, grouping)))
        self.order_button.setText(f"{text}  ▾")
        self.order_button.setAccessibleName(text)

    # What a person does.

    def _on_chip(self, chip: QAbstractButton) -> None:
        section = chip.property("section")
        only = Section(section) if section else None
        # A second click on a chip shows everything again.
        self.set_only(None if only is self.model.view.only else only)

    def _on_section_command(self, action: QAction) -> None:
        self.set_only(
            next(one for one, id_ in _SECTION_COMMANDS.items() if self.actions_by_id[id_] is action)
        )

    def _on_grouping(self, action: QAction) -> None:
        chosen = next(
            one for one, id_ in _GROUP_COMMANDS.items() if self.actions_by_id[id_] is action
        )
        self.set_order(self.model.view.sort, chosen)
        self.order_changed.emit()

    def _on_sort(self, action: QAction) -> None:
        chosen = next(
            one for one, id_ in _SORT_COMMANDS.items() if self.actions_by_id[id_] is action
        )
        self.set_order(chosen, self.model.view.grouping)
        self.order_changed.emit()

    def _on_search(self, text: str) -> None:
        self.model.set_words(text)
        self.grid.scrollToTop()
        self._restore(None)

    def _show_everything(self) -> None:
        self.search.clear()
        self.set_only(None)
        self.grid.setFocus()

    def _type(self, text: str) -> None:
        """Start a new search, which replaces the text of the previous one."""
        self.search.begin()
        self.search.insert(text)

    def _choose(self, index: QModelIndex) -> None:
        self.card_chosen.emit(self.model.row_at(index.row()))

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus()
            self._choose_current()

    def _choose_current(self) -> None:
        if (card := self.current_card()) is not None:
            self.card_chosen.emit(card)

    def _open_menu(self, point: QPoint) -> None:
        index = self.grid.indexAt(point)
        if not index.isValid():
            return
        self.grid.setCurrentIndex(index)
        card = self.model.row_at(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = TALK_CARD_MENU if card.is_talk else CONFERENCE_CARD_MENU
        fill_menu(menu, entries, self.actions_by_id)
        menu.popup(self.grid.viewport().mapToGlobal(point))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.facts.setVisible(event.size().width() >= theme.text_px(_WIDTH_WITH_FACTS_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search, then a single section, then the page with Esc."""
        is_typing = self.search.hasFocus()
        if event.key() == Qt.Key.Key_Escape:
            if is_typing or self.search.text():
                self.search.clear()
                self.grid.setFocus()
            elif self.model.view.only is not None:
                self.set_only(None)
            else:
                self.back_requested.emit()
        elif event.key() == Qt.Key.Key_Down and is_typing:
            self.grid.setFocus()
        else:
            super().keyPressEvent(event)
