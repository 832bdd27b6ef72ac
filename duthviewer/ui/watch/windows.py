"""The places of video and slides: layouts, full screen, and windows of their own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import pick
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.system.wakefulness import Wakefulness
from duthviewer.ui.video.full_screen import FullScreen
from duthviewer.ui.video.mini_window import MiniWindow
from duthviewer.ui.video.second_screen import SlidesWindow, VideoWindow, other_screens
from duthviewer.ui.video.video_pane import VideoPane
from duthviewer.ui.watch.controls import Controls
from duthviewer.ui.watch.layout import LAYOUT_COMMANDS, Arrangement, WatchLayout
from duthviewer.ui.watch.layout_buttons import LayoutButtons
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.plain_text import menu_action

#: A narrower header hides the layout buttons; the layouts are in the menu, too.
_ROOM_FOR_BUTTONS_PX = 900


class WatchStage(QObject):
    """Carries out the commands that move the video and the slides."""

    #: The watch page should be shown: the video came back from its own window
    return_requested = Signal()

    def __init__(
        self,
        page: QWidget,
        watched: WatchedTalk,
        settings: Settings,
        tasks: Tasks,
        actions: Mapping[CommandId, QAction],
        pane: VideoPane,
        slides: TalkSlides,
        controls: Controls,
        splitter: QSplitter,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._watched = watched
        self._settings = settings
        self._pane = pane
        self._slides = slides
        self._controls = controls
        self._tasks = tasks
        self._actions = actions
        #: Key of the talk that was shown last, while it is open
        self._key = ""
        self.mini_window: MiniWindow | None = None
        self.video_window: VideoWindow | None = None
        self.slides_window: SlidesWindow | None = None
        self.layout = WatchLayout(page, settings, pane, slides, splitter)
        self.layout.changed.connect(self._on_layout)
        self.wakefulness = Wakefulness(self)
        self.wakefulness.going_to_sleep.connect(watched.pause)
        pane.view.double_clicked.connect(self._on_double_click)
        watched.talk_changed.connect(self._on_talk)
        watched.files_changed.connect(self._on_talk)
        watched.talk_edited.connect(self._on_talk)
        watched.playing_changed.connect(self._on_playing)
        self._connect_actions()

    def build(
        self, header: QWidget, footer: QWidget, column: QVBoxLayout, menu_button: QToolButton
    ) -> None:
        """Build full screen, and the header's buttons before its menu."""
        actions = self._actions
        # Turning pages shows the page's number only: see ``SlidesStage.show_page_mark``.
        leafing = (actions["page_back"], actions["page_on"])
        self.full_screen = FullScreen(self._page, header, footer, column, leafing)
        self.full_screen.changed.connect(self._on_full_screen)
        self.full_screen.cover_changed.connect(self._on_cover)
        self.header = header
        self.layout_buttons = LayoutButtons(actions, header)
        self._mini_button = IconButton("mini", "", header)
        self._mini_button.describe(actions["mini_window"].text(), actions["mini_window"])
        self._mini_button.clicked.connect(actions["mini_window"].trigger)
        self._full_button = IconButton("fullscreen", "", header)
        self._full_button.clicked.connect(actions["full_screen"].trigger)
        row = header.layout()
        assert isinstance(row, QHBoxLayout)
        for widget in (self.layout_buttons, self._mini_button, self._full_button):
            row.insertWidget(row.indexOf(menu_button), widget)
        header.installEventFilter(self)
        self._on_full_screen(False)
        self._on_layout(self.layout.shown())

    # The watched talk.

    def _on_talk(self) -> None:
        talk = self._watched.talk
        if talk is None:
            self._key = ""
            self._on_playing(False)
            if self.slides_window is not None:
                self.slides_window.view.close_deck()
            return
        has_slides = talk.files.deck is not None or is_web_address(talk.talk.slides or "")
        if has_slides or talk.key != self._key:
            self.layout.set_has_slides(has_slides)
        self._key = talk.key
        for window in (self.mini_window, self.video_window, self.slides_window):
            if window is not None:
                window.show_title(talk.talk.title)
        if self.slides_window is not None:
            self.slides_window.show_deck(talk.files.deck)

    def _on_playing(self, playing: bool) -> None:
        self.full_screen.set_paused(not playing)
        self.wakefulness.set_playing(playing)
        if self.mini_window is not None:
            self.mini_window.show_playing(playing)

    def leave_full_screen(self) -> bool:
        """Leave full screen; return False if it was not on."""
        was_on = self.full_screen.is_on()
        self.full_screen.leave()
        return was_on

    def keeps_playing(self) -> bool:
        """Return whether the talk plays on while the page is hidden: its video is elsewhere."""
        return self.mini_window is not None or self.video_window is not None

    def page_hidden(self) -> None:
        """Leave full screen, because the window shows another page."""
        self.full_screen.leave()
        if not self.keeps_playing():
            self._close_slides_window()

    def gather(self) -> None:
        """Bring video and slides back into the page."""
        self.full_screen.leave()
        self._close_slides_window()
        self._bring_video_back()

    def shut_down(self) -> None:
        self.gather()
        self.wakefulness.close()

    # Commands.

    def _connect_actions(self) -> None:
        actions = self._actions
        #: The menu's choices of the layout
        self.layouts = QActionGroup(self)
        for command_id in LAYOUT_COMMANDS.values():
            action = actions[command_id]
            action.setCheckable(True)
            self.layouts.addAction(action)
        self.layouts.triggered.connect(self._choose_layout)
        windows = pick(actions, "full_screen", "mini_window", "slides_elsewhere", "video_elsewhere")
        for action in windows:
            action.setCheckable(True)
        actions["next_layout"].triggered.connect(self.layout.show_next)
        actions["next_corner"].triggered.connect(self.layout.next_corner)
        actions["full_screen"].triggered.connect(self._toggle_full_screen)
        actions["mini_window"].triggered.connect(self._toggle_mini)
        actions["slides_elsewhere"].triggered.connect(self._toggle_slides_elsewhere)
        actions["video_elsewhere"].triggered.connect(self._toggle_video_elsewhere)

        self.screen_menu = QMenu(self.tr("Other screens"), self._page)
        self.screen_menu.addActions([actions["slides_elsewhere"], actions["video_elsewhere"]])
        self.screen_menu.aboutToShow.connect(self._list_screens)
        self._screen_choice = QActionGroup(self)
        self._screen_choice.setExclusive(False)
        self._screen_choice.triggered.connect(self._choose_screen)

    def _choose_layout(self, action: QAction) -> None:
        self.layout.show(Arrangement(action.objectName().removeprefix("layout_")))

    def _toggle_full_screen(self) -> None:
        if self.mini_window is not None:
            self._return_video()
        self.full_screen.toggle()
        self._on_full_screen(self.full_screen.is_on())

    def _on_double_click(self) -> None:
        # The first of the two clicks has toggled playing.
        player = self._watched.player
        if player is not None and player.state() in (PlayerState.PLAYING, PlayerState.PAUSED):
            self._watched.toggle()
        if self.mini_window is not None:
            self._return_video()
        elif self.video_window is not None:
            self.video_window.toggle_full_screen()
        else:
            self.full_screen.toggle()

    # The mini window.

    def _toggle_mini(self) -> None:
        if self.mini_window is not None:
            self._return_video()
            return
        self._bring_video_back()
        self.full_screen.leave()
        mini = MiniWindow(self._actions["toggle"], self._actions["mini_window"])
        mini.return_requested.connect(self._return_video)
        mini.close_requested.connect(self._close_mini)
        mini.place(self._settings.get("mini_window"))
        self.mini_window = mini
        mini.hold(self.layout.give_video())
        mini.show_playing(self._watched.is_playing())
        self._present(mini)
        self._on_video_moved()

    def _close_mini(self) -> None:
        self._watched.pause()
        self._bring_video_back()
        if not self._page.isVisible():
            self._watched.close()

    def _return_video(self) -> None:
        """Bring the video back, and show the page."""
        self._bring_video_back()
        self.return_requested.emit()

    def _bring_video_back(self) -> None:
        window = self.mini_window or self.video_window
        if window is None:
            return
        if self.mini_window is not None:
            self._settings.change("mini_window", self.mini_window.remembered())
            self.mini_window.let_go()
        self.mini_window = self.video_window = None
        self.layout.take_video()
        window.hide()
        window.deleteLater()
        self._on_video_moved()

    # Other screens.

    def _toggle_slides_elsewhere(self) -> None:
        if self.slides_window is not None:
            self._close_slides_window()
        else:
            self.open_slides_window(self._next_screen())

    def _toggle_video_elsewhere(self) -> None:
        if self.video_window is not None:
            self._return_video()
        else:
            self.open_video_window(self._next_screen())

    def _next_screen(self) -> str:
        others = other_screens(self._page.window())
        return others[0].name() if others else ""

    def open_slides_window(self, screen: str) -> None:
        """Show the slides on a screen; on this one in a window if its name is empty."""
        self._close_slides_window()
        self.slides_window = window = SlidesWindow(self._slides, self._tasks)
        window.close_requested.connect(self._close_slides_window)
        self._actions["slides_elsewhere"].setChecked(True)
        if self._watched.talk is not None:
            window.show_deck(self._watched.talk.files.deck)
        self._present(window, screen)

    def _close_slides_window(self) -> None:
        window, self.slides_window = self.slides_window, None
        self._actions["slides_elsewhere"].setChecked(False)
        if window is not None:
            window.view.close_deck()
            window.hide()
            window.deleteLater()

    def open_video_window(self, screen: str) -> None:
        """Move the video to a screen; into a window on this one if its name is empty."""
        self._bring_video_back()
        self.video_window = window = VideoWindow()
        window.close_requested.connect(self._return_video)
        window.hold(self.layout.give_video())
        self._present(window, screen)
        self._on_video_moved()

    def _present(self, window: MiniWindow | SlidesWindow | VideoWindow, screen: str = "") -> None:
        """Show a window with the shortcuts of page and main window; Esc closes it."""
        talk = self._watched.talk
        window.show_title("" if talk is None else talk.talk.title)
        window.addActions([a for a in self._page.actions() if a is not self._actions["back"]])
        window.addActions(self._page.window().actions())
        window.setFocus()
        if window is self.mini_window:
            window.show()
            return
        assert window is self.slides_window or window is self.video_window
        screens = {one.name(): one for one in QGuiApplication.screens()}
        window.show_on(screens.get(screen))

    def _list_screens(self) -> None:
        for action in self._screen_choice.actions():
            self._screen_choice.removeAction(action)
            self.screen_menu.removeAction(action)
            action.deleteLater()
        screens = QGuiApplication.screens()
        if len(screens) < 2:
            return
        for what, window, text in (
            ("slides", self.slides_window, self.tr("Slides on {screen}, {width} × {height}")),
            ("video", self.video_window, self.tr("Video on {screen}, {width} × {height}")),
        ):
            line = QAction(self._screen_choice)
            line.setSeparator(True)
            self.screen_menu.addAction(line)
            for screen in screens:
                size = screen.size()
                words = text.format(screen=screen.name(), width=size.width(), height=size.height())
                action = menu_action(words, self._screen_choice)
                action.setCheckable(True)
                action.setChecked(window is not None and window.screen_name() == screen.name())
                action.setData((what, screen.name()))
                self.screen_menu.addAction(action)

    def _choose_screen(self, action: QAction) -> None:
        what, screen = action.data()
        if what == "slides":
            self.open_slides_window(screen)
        else:
            self.open_video_window(screen)

    # Appearance.

    def _on_layout(self, arrangement: Arrangement) -> None:
        self._actions[LAYOUT_COMMANDS[arrangement]].setChecked(True)
        self.layout_buttons.show_checked(arrangement)
        self._keep_room()

    def _keep_room(self) -> None:
        video_alone = self.layout.shown() is Arrangement.VIDEO and not self.keeps_playing()
        self.full_screen.keep_room(not video_alone)

    def _on_video_moved(self) -> None:
        self._actions["mini_window"].setChecked(self.mini_window is not None)
        self._actions["video_elsewhere"].setChecked(self.video_window is not None)
        self._keep_room()

    def _on_full_screen(self, on: bool) -> None:
        action = self._actions["full_screen"]
        action.setChecked(on)
        self._full_button.set_icon("unfullscreen" if on else "fullscreen")
        name = self.tr("Leave full screen") if on else action.text()
        self._full_button.describe(name, action)

        controls, slides = self._controls, self._slides
        if on and not slides.bar_placement.is_lent():
            controls.take_pages(slides.bar_placement.lend(controls.room_for_pages))
            slides.bar_placement.update()
        elif not on and slides.bar_placement.is_lent():
            slides.bar_placement.take_back()

    def _on_cover(self, cover: QRect) -> None:
        """Lift subtitles and the video in a corner above the lower bar in full screen."""
        self._pane.view.lift(self._covered(self._pane.view, cover))
        self.layout.lift_corner(self._covered(self._slides, cover))

    def _covered(self, widget: QWidget, cover: QRect) -> int:
        """Return how many pixels of a widget's lower end the bar covers."""
        if cover.isEmpty() or not self._page.isAncestorOf(widget):
            return 0
        bottom = widget.mapTo(self._page, QPoint(0, widget.height())).y()
        return max(0, min(bottom - cover.top(), cover.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.header and event.type() == QEvent.Type.Resize:
            self.layout_buttons.setVisible(self.header.width() >= _ROOM_FOR_BUTTONS_PX)
        return False
