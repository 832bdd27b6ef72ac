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
    """Return the other screens, beginning with the one after the window's own."""
    screens = QGuiApplication.screens()
    if window.screen() not in screens:
        return screens
    place = screens.index(window.screen())
    return [*screens[place + 1 :], *screens[:place]]


class OtherWindow(QWidget):
    """A window that fills another screen, or a plain window on the only screen."""

    #: The window should close: by the user, or because its screen is gone
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
        """Fill a screen; None opens a plain window."""
        self._screen_name = "" if screen is None else screen.name()
        if screen is None:
            self.showNormal()
            return
        self.setScreen(screen)
        # A window fills the screen that it is on.
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def screen_name(self) -> str:
        """Return the name of the screen that it fills; "" for a plain window."""
        return self._screen_name

    def toggle_full_screen(self) -> None:
        """Toggle full screen of a plain window."""
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
    """A second view of the deck that follows the page of the first one, with its own zoom."""

    def __init__(self, first: SlidesView, tasks: Tasks) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Slides on another screen"))
        self._first = first
        self.view = SlidesView(tasks, self)
        self.column.addWidget(self.view)
        first.page_changed.connect(self._follow)
        self.view.page_turned_by_hand.connect(self._turn_first)

    def show_deck(self, deck: Path | None) -> None:
        """Open a deck at the first view's page, or show that there is none."""
        if deck is None:
            self.view.show_message(self.tr("No slides for this talk"), "")
        else:
            self.view.open_deck(deck, self._first.page() or 1)

    def _follow(self, page: int) -> None:
        if page:
            self.view.set_page(page)

    def _turn_first(self, page: int) -> None:
        """Turn the first view to the page that was turned to here."""
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
