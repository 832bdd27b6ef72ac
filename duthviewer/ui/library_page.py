"""The library page: the talks of a conference as a grid, found by typing and by day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from duthviewer.library.outlines import Outline
from duthviewer.ui import theme
from duthviewer.ui.buttons import Button, IconButton
from duthviewer.ui.chip_row import ChipRow
from duthviewer.ui.elided_label import ElidedLabel, joined
from duthviewer.ui.talk_grid import TalkGrid
from duthviewer.ui.talk_model import TalkModel, TalkRow, day_names

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QImage
    from PySide6.QtWidgets import QAbstractButton, QMenu

    from duthviewer.ui.message import Message


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
        self._chip_group = QButtonGroup(self)
        self._days: list[Button] = []
        self._day: str | None = None
        self._clear: QAction | None = None
        self._search_icon: QAction | None = None

        self._title = Button(self)
        self._title.setObjectName("title")
        self._title.setFont(theme.font(17, semibold=True))
        self._title.setToolTip(self.tr("Choose a conference"))
        self._meta = ElidedLabel(self)
        self._meta.setObjectName("muted")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search talks and speakers"))
        self.search.setAccessibleName(self.tr("Search talks and speakers"))
        self.search.setFixedHeight(36)
        self.search.setMaximumWidth(520)
        self.search.setMinimumWidth(200)
        self.search.setToolTip(self.tr("Search talks and speakers  ({key})").format(key="/"))
        self.search.textChanged.connect(self._apply_filter)
        self.search.returnPressed.connect(self._choose_first)
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
        self._chip_row = ChipRow(self._chips, self)
        column.addWidget(self._chip_row)
        column.addWidget(self._body, 1)

        self.grid.setModel(self.model)
        self.grid.talk_chosen.connect(self._choose)
        self.grid.typed.connect(self._type)
        self.grid.cards_in_sight.connect(self.pictures_wanted)
        self.grid.customContextMenuRequested.connect(self._show_menu)
        self.setFocusProxy(self.grid)

        self._chip_group.buttonClicked.connect(self._choose_day)

    def dress(self, conferences: QMenu, menu: QMenu) -> None:
        """Take the menus, the keys and the icons; done once the grid stands."""
        from PySide6.QtGui import QAction

        from duthviewer.ui.commands import make_action

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
        self._search_icon = QAction(self)
        self.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        # Qt moves the text aside for the icon and does not always paint it anew.
        self.search.update()
        self.search.installEventFilter(self)
        self.tint()

    def tint(self) -> None:
        """Draw the icons anew in the colours of the theme."""
        if self._search_icon is None:
            return
        from PySide6.QtGui import QPalette

        self._search_icon.setIcon(theme.icon("search", QPalette.ColorRole.PlaceholderText))

    def show_conference(self, outline: Outline) -> None:
        """Show a conference's talks, the first one current."""
        # A title of a stranger's may hold what would else be a mnemonic.
        self._title.setText(f"{outline.title}  ▾".replace("&", "&&"))
        parts = [
            self._counted(len(outline.cards), self.tr("1 talk"), self.tr("{count} talks")),
            self._counted(len(outline.days), self.tr("1 day"), self.tr("{count} days")),
            outline.place or "",
        ]
        self._meta.setText(joined(parts))
        self.search.clear()
        self._day = None
        self._set_chips(outline)
        self.model.show(outline)
        self.grid.forget_pictures()
        self.grid.setCurrentIndex(self.model.index(0))
        self.grid.scrollToTop()
        self._show_body()
        self.grid.setFocus()

    def show_message(self, title: str, detail: str, *actions: QAction, icon: str = "alert") -> None:
        """Show a message in the place of the grid."""
        if self._message is None:
            from duthviewer.ui.message import Message

            self._message = Message(self)
            self._body.addWidget(self._message)
        if not self._title.text():
            # Nothing was opened yet, and a button without a word is a riddle.
            self._title.setText(self.tr("Conferences  ▾"))
        self._message.say(title, detail, *actions, icon=icon)
        self._body.setCurrentWidget(self._message)

    def set_picture(self, talk_id: str, image: QImage) -> None:
        self.grid.set_picture(talk_id, image)

    def select(self, talk_id: str) -> None:
        """Make a talk the current one, in sight."""
        index = self.model.index_of(talk_id)
        if index.isValid():
            self.grid.setCurrentIndex(index)

    def set_searched(self, texts: Sequence[str]) -> None:
        """What is searched of each talk has come, folded."""
        self._keeping_current(lambda: self.model.set_searched(texts))

    def day_of(self, recording: str) -> str:
        return self.model.day_of(recording)

    def rows(self) -> list[TalkRow]:
        return self.model.rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down goes to the cards and Esc clears, then leaves."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QKeyEvent

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

    def _set_chips(self, outline: Outline) -> None:
        for chip in self._days:
            self._chips.removeWidget(chip)
            self._chip_group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        names = day_names(outline.days) if len(outline.days) > 1 else {}
        count = len(outline.cards)
        texts: dict[str | None, str] = {None: self.tr("All {count}").format(count=count)}
        texts.update(names)
        self._days = []
        for recording, text in texts.items():
            chip = Button(self)
            chip.setObjectName("chip")
            # A title of a stranger's may hold what would else be a mnemonic.
            chip.setText(text.replace("&", "&&"))
            chip.setCheckable(True)
            chip.setChecked(recording is None)
            chip.setProperty("recording", recording)
            self._chip_group.addButton(chip)
            self._days.append(chip)
            chip.setToolTip(self.tr("Show only {name}").format(name=text) if recording else "")
            self._chips.insertWidget(self._chips.count() - 1, chip)

    def _choose_day(self, chip: QAbstractButton) -> None:
        self._day = chip.property("recording")
        # The arrow keys have come to one that may be out of sight.
        self._chip_row.ensureWidgetVisible(chip)
        self._apply_filter()

    def _apply_filter(self) -> None:
        self._keeping_current(lambda: self.model.set_filter(self.search.text(), self._day))

    def _keeping_current(self, change: Callable[[], None]) -> None:
        """Change what is shown; the current talk stays so, else the first becomes it."""
        current = self.model.row(index) if (index := self.grid.currentIndex()).isValid() else None
        change()
        again = QModelIndex() if current is None else self.model.index_of(current.talk_id)
        self.grid.setCurrentIndex(again if again.isValid() else self.model.index(0))
        self._show_body()

    def _show_body(self) -> None:
        if self.model.rowCount():
            self._body.setCurrentWidget(self.grid)
        elif not self.model.is_empty():
            detail = self.tr("Titles, speakers and abstracts are searched. Try fewer words.")
            if self._clear is None:
                from PySide6.QtGui import QAction

                self._clear = QAction(self.tr("Show all talks"), self)
                self._clear.triggered.connect(self._clear_filter)
            self.show_message(self.tr("No talk matches"), detail, self._clear, icon="search")
        else:
            detail = self.tr("The catalogue of this conference names no talk yet.")
            self.show_message(self.tr("No talks here"), detail, icon="folder")

    def _clear_filter(self) -> None:
        self._days[0].click()
        self.search.clear()
        self.grid.setFocus()

    def _type(self, text: str) -> None:
        self.search.setFocus()
        self.search.insert(text)

    def _focus_search(self) -> None:
        from PySide6.QtCore import Qt

        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

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

    def _show_menu(self, point: QPoint) -> None:
        index = self.grid.indexAt(point)
        if not index.isValid():
            return
        self.grid.setCurrentIndex(index)
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._watch)
        menu.addAction(self._from_start)
        menu.popup(self.grid.viewport().mapToGlobal(point))
