"""The main window: assembles the pages and the menus, and decides nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from duthviewer.ui.widgets.plain_text import window_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QCloseEvent
    from PySide6.QtWidgets import QFrame

    from duthviewer.ui.talks.page import LibraryPage


class MainWindow(QMainWindow):
    """The library page and the watch page in one window, with the menu that both share."""

    #: The actions and the menus are there
    dressed = Signal()
    #: The window is about to close
    closing = Signal()
    #: The window has become the active one
    activated = Signal()
    #: Another page is shown (the page)
    page_shown = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self.is_dressed = False
        #: Asked before the window closes; what is not saved may keep it open
        self.may_close: Callable[[], bool] | None = None
        self.setObjectName("main")
        room = self.screen().availableSize()
        # A window manager's frame wants some of it.
        self.resize(min(1280, room.width()), min(800, room.height() - 40))
        self.setMinimumSize(720, 480)
        self._trouble: QFrame | None = None
        self.set_title("")

    def furnish(self) -> None:
        """Make the library page. Apart from the constructor so that the window is up meanwhile."""
        from duthviewer.ui.talks.page import LibraryPage

        self.library: LibraryPage = LibraryPage(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.library)
        #: All of what is in the window
        self.body: QWidget = QWidget(self)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(self.body)

    def dress(self) -> None:
        """Make what a person reaches only after a look: actions, menus, icons.

        Apart from the constructor because the grid stands 20 ms earlier without.
        """
        if self.is_dressed:
            return
        from PySide6.QtWidgets import QMenu

        from duthviewer.ui.commands.menus import LIBRARY_MENU, fill_menu
        from duthviewer.ui.commands.table import Place, make_actions

        self.is_dressed = True
        self.windowHandle().activeChanged.connect(self._on_active_changed)
        self.conference_menu = QMenu(self)
        self.menu = QMenu(self)
        #: The actions of the commands that work anywhere
        self.actions_by_id = make_actions(self, Place.ANYWHERE)
        self.actions_by_id["quit"].triggered.connect(self.close)
        self.library.dress(self.conference_menu, self.menu)
        actions = {**self.actions_by_id, **self.library.actions_by_id}
        fill_menu(self.menu, LIBRARY_MENU, actions)
        self.dressed.emit()

    def add_page(self, page: QWidget) -> None:
        self._stack.addWidget(page)

    def show_page(self, page: QWidget, title: str = "") -> None:
        self._stack.setCurrentWidget(page)
        self.set_title(title)
        page.setFocus()
        self.page_shown.emit(page)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go with Tab to the next widget as a person reads the page."""
        from duthviewer.ui.widgets.focus_order import order_by_sight

        order_by_sight(self)
        return super().focusNextPrevChild(forward)

    def page(self) -> QWidget | None:
        return self._stack.currentWidget()

    def come_forward(self, token: str = "") -> None:
        """Come to the front; ``token`` is what Wayland wants to see for that."""
        if token:
            # Qt takes it from here, and from nowhere else.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if self.isMinimized():
            from PySide6.QtCore import Qt

            # Not showNormal(): it may have been maximised.
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def set_title(self, title: str) -> None:
        self.setWindowTitle(f"{window_title(title)} — duthviewer" if title else "duthviewer")

    def set_conferences(self, recent: list[QAction], shipped: list[QAction]) -> None:
        """The conferences that can be chosen in the header."""
        self.conference_menu.clear()
        opening = [self.actions_by_id["open"], self.actions_by_id["open_folder"]]
        for actions in (recent, shipped, opening):
            self.conference_menu.addSeparator()
            self.conference_menu.addActions(actions)

    def show_trouble(self, text: str, action: QAction | None = None) -> None:
        """Say above the page what went wrong, until it is closed; ``action`` becomes a button."""
        if self._trouble is None:
            self._trouble = self._make_trouble()
            self._column.insertWidget(0, self._trouble)
        self._trouble_text.setText(text)
        self._trouble_button.setVisible(action is not None)
        if action is not None:
            self._trouble_button.setDefaultAction(action)
        self._trouble.show()

    def hide_trouble(self, text: str) -> None:
        """This is no longer so: say it no more, if it is still said."""
        if self._trouble is not None and self._trouble_text.text() == text:
            self._trouble.hide()

    def _make_trouble(self) -> QFrame:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

        from duthviewer.ui.widgets.buttons import Button, IconButton

        strip = QFrame(self)
        strip.setObjectName("trouble")
        self._trouble_text = QLabel(strip)
        self._trouble_text.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble_text.setWordWrap(True)
        self._trouble_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = IconButton("close", self.tr("Close this message"), strip)
        close.clicked.connect(strip.hide)
        row = QHBoxLayout(strip)
        row.setContentsMargins(24, 6, 16, 6)
        row.addWidget(self._trouble_text, 1)
        self._trouble_button = Button(strip)
        self._trouble_button.setObjectName("offer")
        row.addWidget(self._trouble_button)
        row.addWidget(close)
        return strip

    def _on_active_changed(self) -> None:
        if self.windowHandle().isActive():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close is not None and not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
