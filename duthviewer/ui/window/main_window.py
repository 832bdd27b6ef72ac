"""The main window: pages in a stack, and the error strip above them."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import Place, make_actions
from duthviewer.ui.widgets.focus_order import order_by_sight
from duthviewer.ui.widgets.plain_text import window_title
from duthviewer.ui.window.error_strip import ErrorStrip

#: The commands at the end of the menu of conferences
_OPENING: Final[tuple[CommandId, ...]] = ("add_conference", "open", "open_folder")
#: The least width of a page beside a pane
_NARROWEST_PAGE_PX = 460


class MainWindow(QMainWindow):
    """Shows one of the pages that the application adds, and has the commands that they share."""

    #: Signal emitted when the window is about to close
    closing = Signal()
    #: Signal emitted when the window becomes the active one
    activated = Signal()
    #: Signal emitted when a page is shown (the page)
    page_shown = Signal(QWidget)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main")
        #: Called before the window closes; returns whether it may
        self.may_close: Callable[[], bool] | None = None
        available = self.screen().availableSize()
        # Leave room for the frame of the window manager.
        self.resize(min(1280, available.width()), min(800, available.height() - 40))
        self.setMinimumSize(720, 480)
        self.set_title("")

        #: The conferences that can be opened
        self.conference_menu = QMenu(self)
        #: The actions of the commands that work anywhere
        self.actions_by_id = make_actions(self, Place.ANYWHERE)
        self.actions_by_id["quit"].triggered.connect(self.close)

        self.error_strip = ErrorStrip(self)
        self._stack = QStackedWidget(self)
        #: The whole area of the window
        self.body: QWidget = QWidget(self)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.error_strip)
        #: The page, with panes to its right
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._stack, 1)
        self._pane: QWidget | None = None
        self._pane_px = 0
        column.addLayout(self._middle, 1)
        self.setCentralWidget(self.body)

    def add_page(self, page: QWidget) -> None:
        """Add a page, which shows when ``show_page`` is called; the first shows at once."""
        self._stack.addWidget(page)

    def add_pane(self, pane: QWidget) -> None:
        """Add the pane to the right of the pages, hidden, whichever of them is showing."""
        pane.hide()
        self._pane, self._pane_px = pane, pane.minimumWidth()
        self._middle.addWidget(pane)

    def show_pane(self, visible: bool) -> None:
        """Show or hide the pane."""
        if self._pane is not None:
            self._pane.setVisible(visible)
            self._fit_pane()

    def _fit_pane(self) -> None:
        """Show the pane in place of the page if the window has no room for both."""
        pane = self._pane
        if pane is None:
            return
        is_alone = not pane.isHidden() and self.width() < self._pane_px + _NARROWEST_PAGE_PX
        self._stack.setHidden(is_alone)
        pane.setFixedWidth(self.width() if is_alone else self._pane_px)

    def show_page(self, page: QWidget, title: str = "") -> None:
        """Show a page, focus it, and put ``title`` into the window's title."""
        self._stack.setCurrentWidget(page)
        self.set_title(title)
        page.setFocus()
        self.page_shown.emit(page)

    def page(self) -> QWidget | None:
        """Return the page that is showing."""
        return self._stack.currentWidget()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus with Tab in the order in which a person reads the page."""
        order_by_sight(self)
        return super().focusNextPrevChild(forward)

    def come_forward(self, token: str = "") -> None:
        """Raise and activate the window; Wayland demands an activation ``token`` for that."""
        if token:
            # Qt reads the token from the environment and from nowhere else.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        if self.isMinimized():
            # Not showNormal(), which would undo a maximised window.
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def set_title(self, title: str) -> None:
        """Put the title of what is shown before the name of the program."""
        self.setWindowTitle(f"{window_title(title)} — duthviewer" if title else "duthviewer")

    def set_conferences(self, recent: list[QAction], shipped: list[QAction]) -> None:
        """Fill the menu of conferences in the header."""
        self.conference_menu.clear()
        everything = [self.actions_by_id["home"]]
        opening = [self.actions_by_id[name] for name in _OPENING]
        for actions in (recent, shipped, everything, opening):
            self.conference_menu.addSeparator()
            self.conference_menu.addActions(actions)

    def show_trouble(self, text: str, action: QAction | None = None) -> None:
        """Show an error above the page until it is closed; ``action`` becomes a button."""
        self.error_strip.report(text, action)

    def hide_trouble(self, text: str) -> None:
        """Hide the error strip if it still shows this text."""
        self.error_strip.withdraw(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pane()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close is not None and not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
