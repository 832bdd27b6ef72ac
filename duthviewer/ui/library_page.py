"""The library page: the talks of a conference as a grid, found by typing and by day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QImage, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.conference import Conference
from duthviewer.ui import theme
from duthviewer.ui.buttons import Button, IconButton
from duthviewer.ui.commands import make_action
from duthviewer.ui.message import Message
from duthviewer.ui.talk_grid import TalkGrid
from duthviewer.ui.talk_model import TalkModel, TalkRow, day_names, rows_of


class LibraryPage(QWidget):
    """Header with the conference and the search, day chips, and the grid."""

    #: A talk was chosen (its id, whether from its start)
    talk_chosen = Signal(str, bool)
    #: Pictures of these cards are wanted, as wide as this (rows, device pixels)
    pictures_wanted = Signal(list, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TalkModel(self)
        self.grid = TalkGrid(self)
        self._message: Message | None = None
        self._chips = QHBoxLayout()
        self._chip_group = QActionGroup(self)
        self._days: list[QAction] = []
        self._day: str | None = None

        self._title = Button(self)
        self._title.setObjectName("title")
        self._title.setFont(theme.font(17, semibold=True))
        self._title.setToolTip(self.tr("Choose a conference"))
        self._meta = QLabel(self)
        self._meta.setObjectName("muted")
        self._meta.setTextFormat(Qt.TextFormat.PlainText)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search talks and speakers"))
        self.search.setAccessibleName(self.tr("Search talks and speakers"))
        self.search.setFixedHeight(36)
        self.search.setMaximumWidth(520)
        self.search.setMinimumWidth(200)
        self.search.setToolTip(self.tr("Search talks and speakers  ({key})").format(key="/"))
        self._search_icon = QAction(self)
        self.search.textChanged.connect(self._apply_filter)
        self.search.returnPressed.connect(self._choose_first)
        self.search.installEventFilter(self)
        self._menu_button = IconButton("menu", self.tr("Menu"), self, dressed=False)

        bar = QFrame(self)
        bar.setObjectName("bar")
        bar.setFixedHeight(60)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._meta)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        row.addWidget(self._menu_button)

        self._chips.setContentsMargins(24, 14, 24, 6)
        self._chips.setSpacing(8)
        self._chips.addStretch()
        self._body = QStackedWidget(self)
        self._body.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._chips)
        column.addWidget(self._body, 1)

        self.grid.setModel(self.model)
        self.grid.talk_chosen.connect(self._choose)
        self.grid.typed.connect(self._type)
        self.grid.cards_in_sight.connect(self.pictures_wanted)
        self.grid.customContextMenuRequested.connect(self._show_menu)
        self.setFocusProxy(self.grid)

        self._clear = QAction(self.tr("Show all talks"), self)
        self._clear.triggered.connect(self._clear_filter)
        self._chip_group.triggered.connect(self._choose_day)

    def dress(self, conferences: QMenu, menu: QMenu) -> None:
        """Take the menus, the keys and the icons; done once the grid stands."""
        for button, its_menu in ((self._title, conferences), (self._menu_button, menu)):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(its_menu)
        self._watch = make_action("watch", self)
        self._watch.triggered.connect(self._choose_current)
        # The grid's own Enter and the search field's come first; the action is for the menu.
        self._watch.setShortcuts([])
        self._from_start = make_action("watch_from_start", self)
        self._from_start.triggered.connect(self._choose_from_start)
        make_action("search", self).triggered.connect(self._focus_search)
        self._menu_button.dress()
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._search_icon.associatedObjects():
            self._tint()

    def _tint(self) -> None:
        self._search_icon.setIcon(theme.icon("search", QPalette.ColorRole.PlaceholderText))

    def show_conference(self, conference: Conference) -> None:
        """Show a conference's talks, the first one current."""
        self._title.setText(f"{conference.title}  ▾")
        parts = [
            self._counted(len(conference.talks), self.tr("1 talk"), self.tr("{count} talks")),
            self._counted(len(conference.recordings), self.tr("1 day"), self.tr("{count} days")),
            conference.place or "",
        ]
        self._meta.setText(" · ".join(part for part in parts if part))
        self.search.clear()
        self._day = None
        self._set_chips(conference)
        self.model.set_filter("", None)
        self.model.set_rows(rows_of(conference))
        self.grid.forget_pictures()
        self.grid.setCurrentIndex(self.model.index(0))
        self.grid.scrollToTop()
        self._show_body()
        self.grid.setFocus()

    def show_message(self, title: str, detail: str, *actions: QAction, icon: str = "alert") -> None:
        """Show a message in the place of the grid."""
        if self._message is None:
            self._message = Message(self)
            self._body.addWidget(self._message)
        self._message.say(title, detail, *actions, icon=icon)
        self._body.setCurrentWidget(self._message)

    def set_picture(self, talk_id: str, image: QImage) -> None:
        self.grid.set_picture(talk_id, image)

    def select(self, talk_id: str) -> None:
        """Make a talk the current one, in sight."""
        index = self.model.index_of(talk_id)
        if index.isValid():
            self.grid.setCurrentIndex(index)

    def rows(self) -> list[TalkRow]:
        return self.model.rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down goes to the cards and Esc clears, then leaves."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.grid.setFocus()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                self.grid.setFocus()
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _counted(count: int, one: str, many: str) -> str:
        return one if count == 1 else many.format(count=count)

    def _set_chips(self, conference: Conference) -> None:
        while self._chips.count() > 1:
            item = self._chips.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        for action in self._days:
            self._chip_group.removeAction(action)
            action.deleteLater()
        names = day_names(conference) if len(conference.recordings) > 1 else {}
        count = len(conference.talks)
        texts: dict[str | None, str] = {None: self.tr("All {count}").format(count=count)}
        texts.update(names)
        self._days = []
        for recording, text in texts.items():
            action = QAction(text, self)
            action.setCheckable(True)
            action.setChecked(recording is None)
            action.setData(recording)
            self._chip_group.addAction(action)
            self._days.append(action)
            chip = Button(self)
            chip.setObjectName("chip")
            chip.setDefaultAction(action)
            chip.setToolTip(self.tr("Show only {name}").format(name=text) if recording else "")
            self._chips.insertWidget(self._chips.count() - 1, chip)

    def _choose_day(self, action: QAction) -> None:
        self._day = action.data()
        self._apply_filter()

    def _apply_filter(self) -> None:
        current = self.model.row(index) if (index := self.grid.currentIndex()).isValid() else None
        self.model.set_filter(self.search.text(), self._day)
        again = QModelIndex() if current is None else self.model.index_of(current.talk.id)
        self.grid.setCurrentIndex(again if again.isValid() else self.model.index(0))
        self._show_body()

    def _show_body(self) -> None:
        if self.model.rowCount():
            self._body.setCurrentWidget(self.grid)
        elif self.model.rows():
            detail = self.tr("Titles, speakers and abstracts are searched. Try fewer words.")
            self.show_message(self.tr("No talk matches"), detail, self._clear, icon="search")
        else:
            detail = self.tr("The catalogue of this conference names no talk yet.")
            self.show_message(self.tr("No talks here"), detail, icon="folder")

    def _clear_filter(self) -> None:
        self._days[0].trigger()
        self.search.clear()
        self.grid.setFocus()

    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.insert(text)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _choose(self, index: QModelIndex) -> None:
        self.talk_chosen.emit(self.model.row(index).talk.id, False)

    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus()
            self._choose_current()

    def _choose_current(self) -> None:
        if (index := self.grid.currentIndex()).isValid():
            self._choose(index)

    def _choose_from_start(self) -> None:
        if (index := self.grid.currentIndex()).isValid():
            self.talk_chosen.emit(self.model.row(index).talk.id, True)

    def _show_menu(self, point: QPoint) -> None:
        index = self.grid.indexAt(point)
        if not index.isValid():
            return
        self.grid.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._watch)
        menu.addAction(self._from_start)
        menu.popup(self.grid.viewport().mapToGlobal(point))
