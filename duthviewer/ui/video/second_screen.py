"""Slides or video on another screen; with one screen only, in a window of their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.slides.view import SlidesView
from duthviewer.ui.video.video_frame import give_window
from duthviewer.ui.video.video_pane import VideoPane
from duthviewer.ui.widgets.plain_text import window_title


def other_screens(window: QWidget) -> list[QScreen]:
    """The screens that the window is not on, beginning with the one after its own."""
    screens = QGuiApplication.screens()
    if window.screen() not in screens:
        return screens
    place = screens.index(window.screen())
    return [*screens[place + 1 :], *screens[:place]]


class OtherWindow(QWidget):
    """A window that fills another screen, or a plain one where there is no other."""

    #: The window is to go: closed by hand, or its screen is gone
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAutoFillBackground(True)
        self._screen_name = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.resize(960, 600)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._on_screen_removed)

    def show_on(self, screen: QScreen | None) -> None:
        """Fill a screen; None opens a window that can be moved about."""
        self._screen_name = "" if screen is None else screen.name()
        if screen is None:
            self.showNormal()
            return
        self.setScreen(screen)
        # A window fills the screen that it lies on.
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def screen_name(self) -> str:
        """The screen that it fills; "" for a window."""
        return self._screen_name

    def toggle_full_screen(self) -> None:
        """Let a plain window fill the screen that it is on, and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_title(self, title: str) -> None:
        self.setWindowTitle(f"{window_title(title)} — duthviewer" if title else "duthviewer")

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self._screen_name and screen.name() == self._screen_name:
            self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_requested.emit()
        super().closeEvent(event)


class SlidesWindow(OtherWindow):
    """A second view of the deck, at the page that the first one shows; its zoom is its own."""

    def __init__(self, first: SlidesView, tasks: Tasks) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Slides on another screen"))
        self._first = first
        self.view = SlidesView(tasks, self)
        self.column.addWidget(self.view)
        first.page_changed.connect(self._follow)
        self.view.page_turned_by_hand.connect(self._turn_first)

    def show_deck(self, deck: Path | None) -> None:
        """Open this deck at the first view's page; without one say so."""
        if deck is None:
            self.view.show_message(self.tr("No slides for this talk"), "")
        else:
            self.view.open_deck(deck, self._first.page() or 1)

    def _follow(self, page: int) -> None:
        if page:
            self.view.set_page(page)

    def _turn_first(self, page: int) -> None:
        """A hand that turns a page here turns it there."""
        self._first.set_page(page)
        self._first.page_turned_by_hand.emit(page)


class VideoWindow(OtherWindow):
    """The video pane on another screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Video on another screen"))

    def hold(self, pane: VideoPane) -> None:
        give_window(self)
        self.column.addWidget(pane)
        pane.show()
