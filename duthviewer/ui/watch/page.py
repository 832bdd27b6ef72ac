"""The watch page: a talk's recording at its offset beside its slides, with the talk's own time."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.playback.network_recording import Source
from duthviewer.playback.player import Player
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.groups import connect_group
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import WATCH_MENU, OwnMenu, fill_menu
from duthviewer.ui.commands.table import Place, connect, make_actions, value_of
from duthviewer.ui.slides.commands import SlidesCommands
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.slides.page_titles import PageTitles
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.streams.display import StreamDisplay
from duthviewer.ui.streams.strip import StreamStrip
from duthviewer.ui.streams.talk_stream import TalkStream
from duthviewer.ui.system.image_file import save_image
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.video.video_pane import VideoPane
from duthviewer.ui.watch.controls import Controls
from duthviewer.ui.watch.end_strip import EndStrip
from duthviewer.ui.watch.recording_opener import RecordingOpener
from duthviewer.ui.watch.seek_commands import SeekCommands
from duthviewer.ui.watch.speed_and_volume import SpeedAndVolume
from duthviewer.ui.watch.tabs import WatchTabs
from duthviewer.ui.watch.talk_end import TalkEnd
from duthviewer.ui.watch.time_bar import TimeBar
from duthviewer.ui.watch.tools import WatchTools
from duthviewer.ui.watch.windows import WatchStage
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.elided_label import ElidedLabel, joined
from duthviewer.ui.window.drawer import Drawer

#: Minimum share of the page's height for video and slides
_SHARE_OF_STAGE = 0.45
#: Below this height of the page, panels are as flat as possible.
_FLAT_BELOW_PX = 860
_LEAST_HEIGHT_PX = 360


class WatchPage(QWidget):
    """The page that assembles the parts of watching. They share the talk and the settings."""

    #: The user wants to leave the talk
    back_requested = Signal()
    #: The user wants the next talk (+1) or the previous one (-1)
    other_talk_requested = Signal(int)
    #: The panels have to take less height (True), or may take more again
    flat_changed = Signal(bool)
    #: Something went wrong that does not prevent watching (message for the user)
    trouble = Signal(str)

    def __init__(
        self,
        settings: Settings,
        player_for: Callable[[Source], Player],
        tasks: Tasks,
        window_actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.watched = watched = WatchedTalk(self)
        self.actions_by_id = actions = self._make_actions()
        self.pane = VideoPane(watched, self)
        #: Lets the user choose the recording of the open talk
        self.choose_file = self.pane.choose_file
        self.video = self.pane.view
        self.toast = Toast(self, self.pane)
        self.slides = TalkSlides(watched, tasks, actions, self)
        self.slides.message_actions = (self.pane.show_folder,)
        self.drawer = Drawer(self, settings, actions["drawer"])
        self.slides_commands = SlidesCommands(
            watched, settings, self.slides, tasks, actions, self.drawer, self
        )
        self.time_bar = TimeBar(watched, self)
        self.controls = Controls(watched, settings, actions, self)
        self._seek_commands = SeekCommands(
            watched, settings, actions, self.time_bar, self.controls, self.slides, self
        )
        self.speed_and_volume = SpeedAndVolume(
            watched, settings, actions, self.controls, self.toast, self
        )
        titles = PageTitles(self.slides.pages, tasks, self)
        self.tools = WatchTools(
            self, watched, settings, tasks, actions, self.time_bar, self.controls, titles,
            self.toast,
        )  # fmt: skip
        self.controls.set_track_menu(self.tools.track_menu)
        self.end_strip = EndStrip(actions, self)
        self._talk_end = TalkEnd(
            watched, settings, actions, self.tools.loop, self.end_strip, self.toast, self
        )
        self.tabs = WatchTabs(
            self, watched, settings, tasks, actions, self.drawer, self.tools.subtitles, self.toast
        )
        #: The recording while it is played from the network
        self.stream = TalkStream(watched, self)
        keep = actions["keep_recording"]
        self.stream_strip = StreamStrip(keep, self)
        StreamDisplay(self.stream, self.stream_strip, keep, self.toast, self)
        self._opener = RecordingOpener(
            watched, self.stream, player_for, actions, self.pane, self.toast, self
        )
        self.video.add_below(self.tools.cue_strip)
        self.video.add_strip(self.stream_strip)
        self.video.clicked.connect(watched.toggle)
        self.video.wheel_turned.connect(self.speed_and_volume.turn_volume)
        for part in (self.pane, self.slides_commands, self.tools, self.tabs):
            part.trouble.connect(self.trouble)
        watched.talk_changed.connect(self._on_talk)
        watched.talk_edited.connect(self._on_talk)
        #: Panels between the picture and the controls, added by controllers
        self._panels: list[QWidget] = []
        self._is_flat = False
        self._build()
        self.stage = WatchStage(
            self, watched, settings, tasks, actions, self.pane, self.slides, self.controls,
            self.splitter,
        )  # fmt: skip
        self.stage.build(self._header, self._footer, self._column, self._menu_button)
        self.stage.full_screen.changed.connect(self.drawer.set_away)
        own_menus = {
            OwnMenu.SCREENS: self.stage.screen_menu,
            OwnMenu.MOMENTS: self.slides_commands.steps.moments,
            OwnMenu.SLIDES_PER_PAGE: self.slides_commands.per_page.menu,
            OwnMenu.SPEED: self.controls.speed_menu,
            OwnMenu.CHAPTERS: self.tools.chapter_menu,
            OwnMenu.TRACKS: self.tools.track_menu,
        }
        fill_menu(self.menu, WATCH_MENU, {**actions, **window_actions}, own_menus)

    # Opening and closing a talk.

    def open_talk(
        self,
        talk: OpenTalk,
        position_s: float = 0.0,
        *,
        playing: bool = True,
        page: int | None = None,
    ) -> None:
        """Show a talk at a position, playing: the recording there, and the slides beside it.

        With ``page`` the slides show this page, and do not follow the talk.
        """
        self.watched.open(talk, position_s)
        self.slides.open_talk(page)
        self._opener.open(position_s, playing)
        self.setFocus()

    def set_files(
        self, files: TalkFiles, *, video: bool, slides: bool, position_s: float | None = None
    ) -> None:
        """Use these files for the open talk, and reopen its video, its slides, or both.

        The position stays, or becomes ``position_s``, and a playing talk keeps playing.
        """
        if self.watched.talk is None:
            return
        if video:
            self.watched.save_position(position_s)
        self.watched.set_files(files)
        if position_s is not None:
            self.watched.shown_s = position_s
        if slides:
            self.slides.open_again()
        if video:
            self._opener.open_again()

    def shut_down(self) -> None:
        """Close the talk; the page is not used again."""
        self.slides_commands.shut_down()
        self.watched.close()
        self.stream.shut_down()
        self.tools.shut_down()
        self.stage.shut_down()
        self.watched.player = None

    def go_to(self, moment: Moment) -> None:
        """Play a moment of the open talk, or show its page if the moment's time is unknown."""
        talk = self.watched.talk
        if talk is None:
            return
        if moment.offset_s is not None:
            position_s = talk.position_of(moment.offset_s, moment.clock)
            if position_s is None:
                self.toast.say(self.tr("This moment was noted on another video of the talk"))
            else:
                self.watched.play_at(position_s)
        elif moment.page is not None:
            self.slides.turn_by_hand(moment.page)
        self.mark(moment)

    def mark(self, moment: Moment) -> None:
        """Mark the found words on the page of a moment, while the page is in sight."""
        self.slides.mark(moment.page or 0, moment.words)

    def set_neighbours(self, has_previous: bool, has_next: bool, next_title: str = "") -> None:
        """Enable the commands for the previous and the next talk."""
        self.actions_by_id["previous_talk"].setEnabled(has_previous)
        self.actions_by_id["next_talk"].setEnabled(has_next)
        self.end_strip.offer_next(has_next, next_title)

    def _on_talk(self) -> None:
        talk = self.watched.talk
        if talk is not None:
            self.title.setText(talk.talk.title)
            speakers = joined((speaker.name for speaker in talk.talk.speakers), ", ")
            day = f"{talk.conference.title}, {talk.day}" if talk.day else ""
            self._subtitle.setText(joined((speakers, day)))

    # Commands.

    def _make_actions(self) -> dict[CommandId, QAction]:
        actions = make_actions(self, Place.WATCH, Place.SLIDES)
        connect_group(self, actions, ("previous_talk", "next_talk"), self._want_other)
        connect(actions, {"back": self._escape, "save_picture": self._save_picture})
        return actions

    def _want_other(self, action: QAction) -> None:
        self.other_talk_requested.emit(round(value_of(action)))

    def _escape(self) -> None:
        """Stop the countdown to the next talk, else leave full screen, else the talk."""
        if self.end_strip.is_counting():
            self.end_strip.stop_countdown()
        elif not self.stage.leave_full_screen():
            self.back_requested.emit()

    def _save_picture(self) -> None:
        player, talk = self.watched.player, self.watched.talk
        if player is None or talk is None:
            return
        image = player.snapshot()
        if image.isNull():
            return
        at = clock(max(self.watched.position_s(), 0.0)).replace(":", ".")
        name = f"{talk.talk.id} {at}.png"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), name, self.tr("Pictures (*.png *.jpg)")
        )
        if path:
            self._tasks.run(lambda _: save_image(image, path), self._on_picture_saved)

    def _on_picture_saved(self, _: None) -> None:
        self.toast.say(self.tr("Picture saved"))

    # Size.

    def minimumSizeHint(self) -> QSize:
        """Limit the height, so that an open drawer does not keep the window large."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), _LEAST_HEIGHT_PX))

    def event(self, event: QEvent) -> bool:
        """Share the height again when a strip or a panel was shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_height()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Reserve height for video and slides; the drawer and the panels get the rest."""
        if (is_flat := self.height() < theme.text_px(_FLAT_BELOW_PX)) is not self._is_flat:
            self._is_flat = is_flat
            self.flat_changed.emit(is_flat)
        others = (self._header, self._footer, *self._panels)
        taken = sum(
            max(one.sizeHint().height(), one.minimumHeight()) for one in others if one.isVisible()
        )
        self.drawer.set_room(round(self.height() * (1 - _SHARE_OF_STAGE)) - taken)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._opener.cancel_busy()
        if not event.spontaneous():
            self.stage.page_hidden()

    # Building.

    def _build(self) -> None:
        self._header = header = QFrame(self)
        header.setObjectName("bar")
        header.setFixedHeight(52)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(12)
        back = IconButton("back", "", self)
        back.describe(self.actions_by_id["back"].text(), self.actions_by_id["back"])
        back.clicked.connect(self.back_requested)
        #: The talk's title
        self.title = ElidedLabel(self)
        self.title.setFont(theme.font(15, semibold=True))
        self._subtitle = ElidedLabel(self)
        self._subtitle.setObjectName("muted")
        menu_button = IconButton("menu", self.tr("Menu"), self)
        menu_button.setPopupMode(menu_button.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        menu_button.setMenu(self.menu)
        self._menu_button = menu_button
        row.addWidget(back)
        row.addWidget(self.title)
        row.addWidget(self._subtitle, 1)
        row.addWidget(menu_button)

        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.pane)
        self.splitter.addWidget(self.slides)
        self.slides.setMinimumWidth(240)

        self._footer = footer = QFrame(self)
        footer.setObjectName("footer")
        lower = QVBoxLayout(footer)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        self._footer_column = lower
        lower.addWidget(self.end_strip)
        # Below the notices, which touch the picture
        lower.addSpacing(4)
        lower.addWidget(self.time_bar)
        lower.addWidget(self.controls)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._column = column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self.drawer)
        column.addWidget(header)
        column.addWidget(self._opener.busy_bar)
        column.addWidget(self.splitter, 1)
        column.addWidget(footer)
        self.pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.pane.customContextMenuRequested.connect(self._show_menu)

    def _show_menu(self, place: QPoint) -> None:
        self.menu.popup(self.pane.mapToGlobal(place))

    def stage_area(self) -> QRect:
        """Return the area of video and slides, in screen coordinates."""
        corner = self.splitter.mapToGlobal(QPoint(0, 0))
        return QRect(corner, self.splitter.size())

    def add_notice(self, notice: QWidget) -> None:
        """Add a strip with a message above the time bar."""
        self._footer_column.insertWidget(0, notice)

    def add_panel(self, panel: QWidget) -> None:
        """Add a panel between the picture and the time bar; see ``flat_changed``."""
        self._panels.append(panel)
        self._column.insertWidget(self._column.indexOf(self._footer), panel)

    def is_flat(self) -> bool:
        """Return whether the page is so low that its panels have to take less height."""
        return self._is_flat
