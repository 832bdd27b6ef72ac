"""The watch page: a talk's recording at its offset beside its slides, with the talk's own time."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.timeline import Timeline
from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.playback.player import FASTEST, SLOWEST, Player, PlayerState
from duthviewer.playback.probe import remembered
from duthviewer.playback.sound import has_output
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import WATCH_MENU, OwnMenu, fill_menu
from duthviewer.ui.commands.table import Place, make_actions, set_skips, text_of, value_of
from duthviewer.ui.corrections.controller import Correcting
from duthviewer.ui.notes.controller import Noting
from duthviewer.ui.slides.commands import SlidesCommands
from duthviewer.ui.slides.controller import TalkSlides
from duthviewer.ui.slides.page_titles import PageTitles
from duthviewer.ui.slides.steps import INTO_MOMENT_S
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.video.video_pane import VideoPane
from duthviewer.ui.watch.controls import SPEEDS, Controls, rate_text
from duthviewer.ui.watch.end_strip import EndStrip
from duthviewer.ui.watch.tabs import WatchTabs
from duthviewer.ui.watch.time_bar import Mark, MarkKind, TimeBar
from duthviewer.ui.watch.tools import WatchTools
from duthviewer.ui.watch.windows import WatchStage
from duthviewer.ui.widgets import theme
from duthviewer.ui.widgets.buttons import IconButton
from duthviewer.ui.widgets.drawer import Drawer
from duthviewer.ui.widgets.elided_label import ElidedLabel, joined

SAVE_EVERY_MS = 5000
_BUSY_AFTER_MS = 200
#: When opening takes longer than this, the page says so.
_SILENT_AFTER_MS = 4000
#: The end of a talk is shown so much earlier
_BEFORE_END_S = 0.01
#: Video and slides keep this share of the page's height, whatever else is open
_SHARE_OF_STAGE = 0.45
#: On a page lower than this the panels are as flat as they can be
_FLAT_BELOW_PX = 860
_LEAST_HEIGHT_PX = 360
#: How the names of the commands begin that do nothing while there is nothing to play
_PLAYING = (
    *("toggle", "restart", "save_picture", "back_", "on_", "share_", "frame_"),
    *("go_to", "loop_step"),
)


class WatchPage(QWidget):
    """Video and slides side by side, the time bar, the controls, and the keys of watching."""

    #: A person wants to go back to the talks
    back_requested = Signal()
    #: Another talk is wanted: the next one (+1) or the one before (-1)
    other_talk_requested = Signal(int)
    #: The position is to be remembered (talk's key, position and length in seconds)
    position_left = Signal(str, float, float)
    #: Something is to be remembered for the next time (key, JSON value)
    setting_changed = Signal(str, object)
    #: A talk was opened, or the one that was is closed: see ``showing``
    talk_changed = Signal()
    #: Another timeline says which page of the talk is shown when: see ``showing``
    timeline_changed = Signal()
    #: The recording of the talk is shown
    video_opened = Signal()
    #: A seek takes long, for the recording has few keyframes
    keyframes_missed = Signal()

    #: Something went wrong that does not hinder watching (words for the person)
    trouble = Signal(str)

    def __init__(
        self,
        player_for: Callable[[Path], Player],
        tasks: Tasks,
        window_actions: Mapping[CommandId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player_for = player_for
        self._tasks = tasks
        self._player: Player | None = None
        self._showing: OpenTalk | None = None
        self._length_s = 0.0
        self._past_end = False
        self._played = False
        #: The talk, the position and whether to play, until its first frame is shown
        self._opening: tuple[OpenTalk, float, bool] | None = None
        #: Where the talk was opened or shown last, and whether it was to play then
        self._shown_s = 0.0
        self._wants_playing = True
        self._volume = 1.0
        self._is_heard = True
        self._muted = False
        self._rate = 1.0
        #: The speed at which each talk begins; 0 for the last one
        self._default_rate = 0.0
        #: How many seconds the short and the long skip take, as they are set
        self._skips: tuple[object, object] = (None, None)
        self._make_actions()

        self._pane = VideoPane(self)
        self._pane.trouble.connect(self.trouble)
        self._pane.try_again.triggered.connect(self._open_video_again)
        #: Lets a person choose the recording of the open talk
        self.choose_file = self._pane.choose_file
        self.video = self._pane.view
        self.video.clicked.connect(self.toggle)
        self.video.wheel_turned.connect(self._turn_volume)
        self.slides = TalkSlides(tasks, self.actions_by_id, self)
        self.slides.message_actions = (self._pane.show_folder,)
        self.drawer = Drawer(self, self.actions_by_id["drawer"])
        self.drawer.setting_changed.connect(self.setting_changed)
        self.slides_commands = SlidesCommands(
            self.slides, tasks, self.actions_by_id, self.drawer, self
        )
        self.slides_commands.steps.seek_requested.connect(self._show_moment)
        self.slides_commands.jump_requested.connect(self.play_at)
        self.slides_commands.setting_changed.connect(self.setting_changed)
        self.slides_commands.trouble.connect(self.trouble)
        self.time_bar = TimeBar(self)
        self.time_bar.seek_requested.connect(self.seek)
        self.controls = Controls(self.actions_by_id, self)
        self.controls.rate_requested.connect(self._choose_rate)
        self.controls.volume_requested.connect(self.set_volume)
        self.controls.volume_turned.connect(self._turn_volume)
        self.time_bar.wheel_turned.connect(self._turn_time)
        self.tools = WatchTools(
            self, tasks, self.actions_by_id, self.time_bar, self.position_s, self._current_player
        )
        self.tools.set_stage(self._pane)
        self.tools.seek_requested.connect(self.seek)
        self.tools.setting_changed.connect(self.setting_changed)
        self.tools.trouble.connect(self.trouble)
        self.tools.loop_changed.connect(self._show_loop)
        self._titles = PageTitles(self.slides.pages, tasks, self)
        self._titles.ready.connect(self.tools.preview.refresh_words)
        self.tools.title_of = self._titles.get
        self.video.add_below(self.tools.cue_strip)
        self.controls.set_track_menu(self.tools.track_menu)
        self.correcting = Correcting(self, tasks)
        self.correcting.setting_changed.connect(self.setting_changed)
        self._end_strip = EndStrip(self.actions_by_id, self)
        self._end_strip.go_on_requested.connect(self._go_on)
        self.tabs = WatchTabs(self, tasks)
        self.tabs.moment_requested.connect(self._show_moment)
        self.tabs.setting_changed.connect(self.setting_changed)
        self.tabs.trouble.connect(self.trouble)
        self.noting = Noting(self, tasks)
        self.noting.trouble.connect(self.trouble)
        self._build(window_actions)

        self._save_timer = QTimer(self)
        self._save_timer.setInterval(SAVE_EVERY_MS)
        self._save_timer.timeout.connect(self._leave_position)
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(_BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._busy.show)
        self._silent_timer = QTimer(self)
        self._silent_timer.setSingleShot(True)
        self._silent_timer.setInterval(_SILENT_AFTER_MS)
        self._silent_timer.timeout.connect(self._say_silent)
        #: Whether it says that the recording does not open
        self._is_silent = False

    # Opening and closing a talk.

    def open_talk(
        self,
        showing: OpenTalk,
        position_s: float = 0.0,
        *,
        playing: bool = True,
        page: int | None = None,
    ) -> None:
        """Show a talk at a position, playing: the recording there, and the slides beside it.

        With ``page`` they show this page, and do not follow the talk.
        """
        self.close_talk()
        self._showing = showing
        talk = showing.talk
        self._past_end = False
        if self._default_rate:
            self._rate = self._default_rate
            self.controls.show_rate(self._rate)
        self.actions_by_id["rest_of_day"].setChecked(False)
        self.tools.open_talk(showing)
        self._title.setText(talk.title)
        speakers = joined((speaker.name for speaker in talk.speakers), ", ")
        day = f"{showing.conference.title}, {showing.day}" if showing.day else ""
        self._subtitle.setText(joined((speakers, day)))
        self._end_strip.hide()
        self._pane.open_talk(showing)
        self._set_length(showing.length_s(0.0))
        self._show_position(position_s)
        self.slides.open_talk(showing, position_s, page)
        self.stage.open_talk(showing)
        self._open_video(showing, position_s, playing)
        self.setFocus()
        self.talk_changed.emit()

    def set_timeline(self, timeline: Timeline) -> None:
        """Which page of the open talk is shown when is known otherwise now; it holds at once."""
        if self._showing is None:
            return
        self._showing = replace(self._showing, timeline=timeline)
        self.slides.set_timeline(self._showing)
        self.tools.set_timeline(self._showing)
        self._set_length(self._length_s)
        self.timeline_changed.emit()

    def set_files(self, files: TalkFiles, *, video: bool, slides: bool) -> None:
        """Use these files of the open talk, and open again its video, its slides, or both.

        The position stays, and whether it plays.
        """
        if self._showing is None:
            return
        if video:
            self._leave_position()
        self._showing = showing = replace(self._showing, files=files)
        self.stage.open_talk(showing)
        if slides:
            self.slides.set_files(showing)
        if video:
            self._open_video_again()
        else:
            self.tools.set_files(showing)
        self.talk_changed.emit()

    def has_failed(self) -> bool:
        """Whether the recording of the open talk is missing, or cannot be played."""
        return self._showing is not None and self._is_failed()

    def close_talk(self) -> None:
        """Remember the position, and let go of the files."""
        if self._showing is None:
            return
        self._leave_position()
        self._showing = None
        self._end_strip.hide()
        self.tools.close_talk()
        self._save_timer.stop()
        if self._player is not None:
            self._player.close()
        self.slides.close_deck()
        self.stage.close_talk()
        self.talk_changed.emit()

    def save(self) -> None:
        """Hand over what is to be kept: the note that is being written, and the position."""
        self.noting.shut_down()
        self._leave_position()

    def shut_down(self) -> None:
        """Close the talk; the page is not used again."""
        self.slides_commands.shut_down()
        self.noting.shut_down()
        self.close_talk()
        self.correcting.shut_down()
        self.tools.shut_down()
        self.stage.shut_down()
        self._player = None

    @property
    def player(self) -> Player | None:
        return self._player

    @property
    def showing(self) -> OpenTalk | None:
        return self._showing

    def position_s(self) -> float:
        """Where the talk is: seconds from its start."""
        if self._player is None or self._showing is None:
            return 0.0
        return self._player.position_s() - self._showing.files.offset_s

    def length_s(self) -> float:
        """How long the talk is; 0.0 while nobody knows."""
        return self._length_s

    def is_settled(self) -> bool:
        """Whether the talk asked for is shown, or a message in its place."""
        player = self._player
        return player is None or player.state() is not PlayerState.OPENING

    # What a person does.

    def toggle(self) -> None:
        if self._player is not None:
            if self._player.state() is PlayerState.ENDED:
                self.seek(0.0)
                self._player.play()
                return
            if self._at_end() and self._player.state() is PlayerState.PAUSED:
                self._go_on()
                return
            self._player.toggle()

    def seek(self, position_s: float) -> None:
        """Go to a position of the talk; kept within the talk unless the day goes on."""
        if self._player is None or self._showing is None or self._is_failed():
            return
        most_s = self._rest_s() if self._past_end else self._length_s
        position_s = max(position_s, 0.0)
        if most_s:
            # Within the last picture: at the end itself the next talk, or the break, is shown.
            position_s = min(position_s, max(most_s - _BEFORE_END_S, 0.0))
        self._end_strip.stop_countdown()
        if self._length_s and position_s < self._length_s - 0.5:
            self._end_strip.hide()
        self.tools.loop.went_to(position_s)
        self._player.seek(position_s + self._showing.files.offset_s)
        self._show_position(position_s)
        self._leave_position(position_s)

    def play_at(self, position_s: float) -> None:
        """Play from a position of the talk, the slides with it."""
        self.seek(position_s)
        self.slides.follow()
        if self._player is not None and not self._is_failed():
            self._player.play()

    def go_to(self, moment: Moment) -> None:
        """Play a moment of the open talk, or show a page of which nobody knows when it is shown."""
        showing = self._showing
        if showing is None:
            return
        if moment.offset_s is not None:
            self.play_at(max(0.0, moment.offset_s - showing.talk.start_s))
        elif moment.page is not None:
            self.slides.turn_by_hand(moment.page)
        self.mark(moment)

    def mark(self, moment: Moment) -> None:
        """Mark what was found on the page of a moment, for as long as the page is in sight."""
        self.slides.mark(moment.page or 0, moment.words)

    def _show_moment(self, position_s: float) -> None:
        """Go to a position, the slides with it; it plays or stands as before."""
        self.seek(position_s)
        self.slides.follow()

    def set_rate(self, rate: float) -> None:
        if math.isnan(rate):
            return
        rate = round(min(max(rate, SLOWEST), FASTEST), 2)
        self._rate = rate
        self.controls.show_rate(rate)
        if self._player is not None:
            self._player.set_rate(rate)
        self.setting_changed.emit("rate", rate)

    def set_volume(self, volume: float) -> None:
        if math.isnan(volume):
            return
        self._volume = min(max(volume, 0.0), 1.0)
        self._muted = False
        self._apply_volume()
        self._say_volume()

    def restore(self, settings: Mapping[str, Any]) -> None:
        """Take what was remembered: volume, mute, speed, and how the splitter stood."""
        self._volume = float(settings.get("volume", 1.0))
        self._muted = bool(settings.get("muted", False))
        self._rate = float(settings.get("rate", 1.0))
        self._default_rate = float(settings.get("default_rate") or 0.0)
        self._skips = (settings.get("skip_short"), settings.get("skip_long"))
        self._use_skips()
        self.tools.restore(settings)
        self.controls.show_rate(self._rate)
        self.actions_by_id["remaining_time"].setChecked(settings.get("remaining_time") is True)
        self.controls.show_volume(self._volume, self._muted)
        self.stage.restore(settings)
        self.slides_commands.restore(settings)
        self.tabs.restore(settings)
        self.drawer.restore(settings)
        self.correcting.restore(settings)

    def take_setting(self, key: str, value: object) -> None:
        """A person has changed a setting in the dialog: it holds at once."""
        if key == "default_rate" and isinstance(value, int | float):
            self._default_rate = float(value)
            if value:
                self.set_rate(float(value))
        elif key in ("skip_short", "skip_long"):
            short_s, long_s = self._skips
            self._skips = (value, long_s) if key == "skip_short" else (short_s, value)
            self._use_skips()
        else:
            self.tools.subtitles.take_setting(key, value)

    def _use_skips(self) -> None:
        set_skips(*self._skips)
        for name in ("back_5", "on_5", "back_10", "on_10"):
            self.actions_by_id[name].setText(text_of(name))
        self.controls.refresh_skips()

    def set_neighbours(self, has_previous: bool, has_next: bool, next_title: str = "") -> None:
        self.actions_by_id["previous_talk"].setEnabled(has_previous)
        self.actions_by_id["next_talk"].setEnabled(has_next)
        self._end_strip.offer_next(has_next, next_title)

    def minimumSizeHint(self) -> QSize:
        """No higher than what cannot shrink: an open drawer does not keep the window large."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(hint.height(), _LEAST_HEIGHT_PX))

    def event(self, event: QEvent) -> bool:
        """Share the height again when a strip or a panel has come or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_height()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Leave enough of the page to video and slides; the drawer and the panels get the rest."""
        self.correcting.set_flat(self.height() < theme.text_px(_FLAT_BELOW_PX))
        others = (self._header, self._footer, self.correcting.drawer)
        taken = sum(
            max(one.sizeHint().height(), one.minimumHeight()) for one in others if one.isVisible()
        )
        self.drawer.set_room(round(self.height() * (1 - _SHARE_OF_STAGE)) - taken)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._busy_timer.stop()
        if not event.spontaneous():
            self.stage.page_hidden()

    # Building.

    def _make_actions(self) -> None:
        self.actions_by_id = make_actions(self, Place.WATCH, Place.SLIDES)
        self._groups: list[QActionGroup] = []
        for prefixes, slot in (
            (("back_5", "back_10", "back_60", "on_"), self._jump),
            (("share_",), self._jump_to_share),
            (("frame_",), self._step),
            (("slower", "faster"), self._change_rate),
            (("bit_",), self._change_rate_a_bit),
            (("louder", "quieter"), self._change_volume),
            (("previous_talk", "next_talk"), self._want_other),
        ):
            group = QActionGroup(self)
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
            for name, action in self.actions_by_id.items():
                if name.startswith(prefixes):
                    group.addAction(action)
            group.triggered.connect(slot)
            self._groups.append(group)
        single = self.actions_by_id
        single["toggle"].triggered.connect(self.toggle)
        single["normal_speed"].triggered.connect(self._normal_rate)
        single["mute"].triggered.connect(self._toggle_mute)
        single["restart"].triggered.connect(self._restart)
        single["back"].triggered.connect(self._escape)
        single["rest_of_day"].setCheckable(True)
        single["rest_of_day"].triggered.connect(self._choose_rest_of_day)
        single["go_to"].triggered.connect(self._ask_where_to_go)
        single["remaining_time"].triggered.connect(self._keep_remaining)
        single["save_picture"].triggered.connect(self._save_picture)

    def _build(self, window_actions: Mapping[CommandId, QAction]) -> None:
        self._header = header = QFrame(self)
        header.setObjectName("bar")
        header.setFixedHeight(52)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(12)
        back = IconButton("back", "", self)
        back.describe(self.actions_by_id["back"].text(), self.actions_by_id["back"])
        back.clicked.connect(self.back_requested)
        self._title = ElidedLabel(self)
        self._title.setFont(theme.font(15, semibold=True))
        self._subtitle = ElidedLabel(self)
        self._subtitle.setObjectName("muted")
        menu_button = IconButton("menu", self.tr("Menu"), self)
        menu_button.setPopupMode(menu_button.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        menu_button.setMenu(self.menu)
        row.addWidget(back)
        row.addWidget(self._title)
        row.addWidget(self._subtitle, 1)
        row.addWidget(menu_button)

        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Opening the recording"))
        self._busy.hide()

        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._pane)
        self._splitter.addWidget(self.slides)
        self.slides.setMinimumWidth(240)

        self._footer = footer = QFrame(self)
        footer.setObjectName("footer")
        lower = QVBoxLayout(footer)
        lower.setContentsMargins(0, 4, 0, 0)
        lower.setSpacing(0)
        self._footer_column = lower
        lower.addWidget(self._end_strip)
        lower.addWidget(self.time_bar)
        lower.addWidget(self.controls)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self.drawer)
        column.addWidget(header)
        column.addWidget(self._busy)
        column.addWidget(self._splitter, 1)
        column.addWidget(self.correcting.drawer)
        column.addWidget(footer)

        self.stage = WatchStage(self, self._pane, self._splitter, self._tasks)
        self.stage.setting_changed.connect(self.setting_changed)
        self.stage.furnish(header, footer, column, menu_button)
        own_menus = {
            OwnMenu.SCREENS: self.stage.screen_menu,
            OwnMenu.MOMENTS: self.slides_commands.steps.moments,
            OwnMenu.SPEED: self.controls.speed_menu,
            OwnMenu.CHAPTERS: self.tools.chapter_menu,
            OwnMenu.TRACKS: self.tools.track_menu,
        }
        fill_menu(self.menu, WATCH_MENU, {**self.actions_by_id, **window_actions}, own_menus)
        self.stage.full_screen.changed.connect(self.drawer.set_away)
        self._pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._pane.customContextMenuRequested.connect(self._show_menu)

    def _show_menu(self, place: QPoint) -> None:
        self.menu.popup(self._pane.mapToGlobal(place))

    def stage_area(self) -> QRect:
        """Where video and slides are, on the screen."""
        corner = self._splitter.mapToGlobal(QPoint(0, 0))
        return QRect(corner, self._splitter.size())

    def add_notice(self, notice: QWidget) -> None:
        """Put a strip with words above the time bar."""
        self._footer_column.insertWidget(0, notice)

    # The video.

    def _open_video(self, showing: OpenTalk, position_s: float, playing: bool) -> None:
        path = showing.files.recording
        if path is None:
            self._wants_playing = playing
            if self._player is not None:
                self._player.close()
            self._pane.say_no_recording(showing)
            self._stop_waiting()
            return
        try:
            player = self._player_for(path)
        except KnownError as error:
            self._fail(self.tr("No video can be played"), error_text(error))
            return
        self._use(player)
        self._opening = (showing, position_s, playing)
        self._wants_playing = playing
        self._set_playable(True)
        self._pane.show_video()
        self._busy_timer.start()
        self._silent_timer.start()
        self._is_silent = False
        player.open(path, showing.files.offset_s + position_s, playing=playing)
        player.set_rate(self._rate)
        # Asked anew each time, as the player does: headphones come and go.
        self._is_heard = has_output()
        self._apply_volume(remember=False)

    def _open_video_again(self) -> None:
        """Open the recording again where the talk was; it plays if it did, or was to."""
        showing = self._showing
        if showing is None:
            return
        playing = self._wants_playing
        if self._player is not None and not self._is_failed():
            playing = self._player.state() is PlayerState.PLAYING
        self._end_strip.hide()
        self.tools.open_talk(showing)
        self._set_length(showing.length_s(0.0))
        self._open_video(showing, self._shown_s, playing)

    def _use(self, player: Player) -> None:
        """Let ``player`` show the talk, in place of the one before."""
        before, self._player = self._player, player
        if before is player:
            return
        for one in (before, player):
            if one is None:
                continue
            for signal, slot in (
                (one.opened, self._on_opened),
                (one.position_changed, self._on_position),
                (one.state_changed, self._on_state),
                (one.ended, self._on_ended),
                (one.failed, self._on_failed),
                (one.waiting_changed, self._on_waiting),
                (one.keyframes_missed, self._on_keyframes_missed),
            ):
                if one is player:
                    signal.connect(slot)
                else:
                    signal.disconnect(slot)
        player.set_sink(self.video.sink())

    def _on_opened(self, duration_s: float) -> None:
        if self._is_silent:
            self._is_silent = False
            self._pane.show_video()
        showing = self._showing
        self._opening = None
        if showing is None or self._player is None:
            return
        if duration_s and showing.files.offset_s >= duration_s:
            self._player.close()
            self._pane.say_after_end(showing, duration_s)
            self._stop_waiting()
            return
        if not self._player.has_video():
            self._pane.say(self.tr("This recording has sound only"), icon="volume")
        self._set_length(showing.length_s(duration_s))
        self._show_position(self.position_s())
        self.tools.on_opened(self._player)
        self.video_opened.emit()

    def _on_position(self, offset_s: float) -> None:
        if self._showing is None or self.time_bar.isSliderDown():
            return
        position_s = offset_s - self._showing.files.offset_s
        self._show_position(position_s)
        if self._player is not None and self._player.state() is PlayerState.PLAYING:
            back_s = self.tools.loop.played_to(position_s)
            if back_s is not None:
                self._player.seek(back_s + self._showing.files.offset_s)
                return
        if self._at_end(position_s) and not self._past_end and not self._end_strip.isVisible():
            self._stop_at_end()

    def _on_state(self, state: PlayerState) -> None:
        playing = state is PlayerState.PLAYING
        self.controls.show_playing(playing)
        self.stage.show_playing(playing)
        if state is not PlayerState.OPENING:
            self._stop_busy()
        if state is not PlayerState.ENDED:
            self._played = playing
        if playing:
            self._save_timer.start()
        elif self._save_timer.isActive():
            self._save_timer.stop()
            self._leave_position()

    def _on_ended(self) -> None:
        back_s = self.tools.loop.came_to_end()
        if back_s is not None and self._player is not None and self._showing is not None:
            self._player.seek(back_s + self._showing.files.offset_s)
            self._player.play()
            return
        self._stop_at_end()

    def _on_waiting(self, words: str) -> None:
        """A seek takes long, or, without words, it has ended."""
        self._busy.setVisible(bool(words))
        self._busy.setAccessibleName(words or self.tr("Opening the recording"))
        self._busy.setToolTip(words)
        if words:
            self.tools.say(words)

    def _on_keyframes_missed(self) -> None:
        self.keyframes_missed.emit()

    def _on_failed(self, message: str) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            showing, position_s, playing = opening
            path = showing.files.recording
            # What opening it told of the file may say that the other engine is to play it.
            if path is not None and self._player_for(path) is not self._player:
                self._open_video(showing, position_s, playing)
                return
        path = None if self._showing is None else self._showing.files.recording
        # A file that cannot be read at all cannot be rewritten, either.
        can_rewrite = path is not None and remembered(path) is not None
        self._fail(self.tr("This recording cannot be played"), message, can_rewrite=can_rewrite)

    def _fail(self, title: str, detail: str, *, can_rewrite: bool = False) -> None:
        rewrite = self.actions_by_id["rewrite_recording"] if can_rewrite else None
        self._pane.say_failed(title, detail, rewrite)
        self._stop_waiting()

    def _say_silent(self) -> None:
        """The recording still opens: its disk may not answer."""
        if self._showing is None or self._player is None:
            return
        if self._player.state() is PlayerState.OPENING:
            self._is_silent = True
            self._pane.say(
                self.tr("This recording takes long to open"),
                self.tr(
                    "{path}\nIts disk is slow or does not answer. It is shown once it opens."
                ).format(path=self._showing.files.recording),
            )

    def _stop_busy(self) -> None:
        self._busy_timer.stop()
        self._silent_timer.stop()
        self._busy.hide()

    def _stop_waiting(self) -> None:
        self._stop_busy()
        self.controls.show_playing(False)
        self._set_playable(False)

    def _set_playable(self, playable: bool) -> None:
        """Let the keys and the buttons of playing work, or say that they do not."""
        for name, action in self.actions_by_id.items():
            if name.startswith(_PLAYING):
                action.setEnabled(playable)

    def _is_failed(self) -> bool:
        player = self._player
        return player is None or player.state() in (PlayerState.FAILED, PlayerState.CLOSED)

    def _stop_at_end(self) -> None:
        self._leave_position()
        played = self._played  # Before it is paused: who had paused is not to be hurried on.
        if self._player is not None and self._player.state() is PlayerState.PLAYING:
            self._player.pause()
        if self._end_strip.isVisible():
            return
        self._end_strip.show()
        if played and self.actions_by_id["play_next"].isChecked():
            self._end_strip.start_countdown()

    def _at_end(self, position_s: float | None = None) -> bool:
        if position_s is None:
            position_s = self.position_s()
        return self._length_s > 0 and position_s >= self._length_s - 0.05

    def _go_on(self) -> None:
        """Past the talk's end, into the rest of the day."""
        self._let_day_go_on(True)
        self._end_strip.hide()
        if self._player is not None:
            self._player.play()

    def _let_day_go_on(self, goes_on: bool) -> None:
        """Whether the talk's end stops the recording; the bar shows how far it may be played."""
        self._past_end = goes_on
        self.actions_by_id["rest_of_day"].setChecked(goes_on)
        self._set_length(self._length_s)

    def _choose_rest_of_day(self, goes_on: bool) -> None:
        if goes_on and self._at_end():
            self._go_on()
            return
        self._let_day_go_on(goes_on)
        text = (
            self.tr("The day goes on after this talk")
            if goes_on
            else self.tr("It stops where this talk ends")
        )
        self.tools.say(text)

    def _escape(self) -> None:
        """Esc: stay here while the next talk is about to begin, out of full screen, or back."""
        if self._end_strip.is_counting():
            self._end_strip.stop_countdown()
        elif not self.stage.leave_full_screen():
            self.back_requested.emit()

    def _current_player(self) -> Player | None:
        return self._player

    # Time, speed and volume.

    def _set_length(self, length_s: float) -> None:
        self._length_s = length_s
        showing = self._showing
        changes: list[float] = []
        if showing is not None:
            changes = [
                start_s - showing.talk.start_s for start_s in showing.timeline.joined().starts
            ]
        shown_s = max(length_s, self._rest_s()) if self._past_end else length_s
        self.time_bar.set_length(shown_s, changes)
        end = [Mark(length_s, self.tr("The talk ends here"))] if shown_s > length_s else []
        self.time_bar.set_marks(MarkKind.END, end)
        self.tools.set_length(shown_s)
        self.tabs.set_length(length_s)
        self.correcting.set_length(length_s)

    def _rest_s(self) -> float:
        """How much there is from the talk's start on: the rest of the day."""
        if self._player is None or self._showing is None:
            return 0.0
        return self._player.duration_s() - self._showing.files.offset_s

    def _show_position(self, position_s: float) -> None:
        self._shown_s = position_s
        self.controls.show_time(position_s, self.time_bar.maximum() / 1000)
        self.time_bar.set_position(position_s)
        self.slides.set_position(position_s)
        self.tools.show_position(position_s)
        self.tabs.show_position(position_s)

    def _jump(self, action: QAction) -> None:
        self.seek(self.position_s() + value_of(action))

    def _jump_to_share(self, action: QAction) -> None:
        self.seek(self._length_s * value_of(action) / 10)

    def _turn_time(self, notches: float) -> None:
        """The wheel over the bar skips like the keys do."""
        self.seek(self.position_s() + notches * value_of(self.actions_by_id["on_5"]))

    def _ask_where_to_go(self) -> None:
        from duthviewer.ui.watch.go_to_dialog import GoToDialog

        pages = self.slides.page_count()
        dialog = GoToDialog(self.position_s(), self._length_s, pages, self)
        dialog.time_chosen.connect(self._show_moment)
        dialog.page_chosen.connect(self._go_to_page)
        dialog.open()

    def _go_to_page(self, page: int) -> None:
        """Go to the moment of a page, or only to the page where nobody knows its moment."""
        showing = self._showing
        first_s = None if showing is None else showing.first_s(page)
        if first_s is None or self._is_failed():
            self.slides.turn_by_hand(page)
        else:
            self._show_moment(first_s + INTO_MOMENT_S)

    def _keep_remaining(self, checked: bool) -> None:
        self.setting_changed.emit("remaining_time", checked)

    def _show_loop(self) -> None:
        self.controls.show_loop(self.tools.loop.a_s, self.tools.loop.b_s)

    def _restart(self) -> None:
        self.seek(0.0)
        if self._player is not None and not self._is_failed():
            self._player.play()

    def _step(self, action: QAction) -> None:
        if self._player is not None and not self._is_failed():
            self._player.step(round(value_of(action)))

    def _change_rate(self, action: QAction) -> None:
        if value_of(action) > 0:
            rate = next((speed for speed in SPEEDS if speed > self._rate + 0.001), SPEEDS[-1])
        else:
            slower = [speed for speed in SPEEDS if speed < self._rate - 0.001]
            rate = slower[-1] if slower else SPEEDS[0]
        self._choose_rate(rate)

    def _change_rate_a_bit(self, action: QAction) -> None:
        self._choose_rate(self._rate + value_of(action))

    def _normal_rate(self) -> None:
        self._choose_rate(1.0)

    def _choose_rate(self, rate: float) -> None:
        self.set_rate(rate)
        self.tools.say(self.tr("Speed {rate}").format(rate=rate_text(self._rate)))

    def _change_volume(self, action: QAction) -> None:
        self.set_volume(self._volume + value_of(action))

    def _turn_volume(self, notches: float) -> None:
        self.set_volume(self._volume + notches / 20)

    def _toggle_mute(self) -> None:
        self._muted = not self._muted
        self._apply_volume()
        self._say_volume()

    def _say_volume(self) -> None:
        if not self._is_heard:
            self.tools.say(self.tr("No sound output was found on this computer"))
            return
        percent = round(self._volume * 100)
        text = self.tr("Muted") if self._muted else self.tr("Volume {percent} %")
        self.tools.say(text.format(percent=percent))

    def _apply_volume(self, *, remember: bool = True) -> None:
        if self._player is not None:
            self._player.set_volume(self._volume)
            self._player.set_muted(self._muted)
        self.controls.show_volume(self._volume, self._muted, is_heard=self._is_heard)
        if remember:
            self.setting_changed.emit("volume", self._volume)
            self.setting_changed.emit("muted", self._muted)

    def _want_other(self, action: QAction) -> None:
        self.other_talk_requested.emit(round(value_of(action)))

    # Remembering.

    def _leave_position(self, position_s: float | None = None) -> None:
        showing = self._showing
        if showing is None or self._is_failed() or self._player is None:
            return
        if self._player.state() is PlayerState.OPENING:
            return
        at_s = self.position_s() if position_s is None else position_s
        self.position_left.emit(showing.key, max(at_s, 0.0), self._length_s)

    def _save_picture(self) -> None:
        if self._player is None or self._showing is None:
            return
        image = self._player.snapshot()
        if image.isNull():
            return
        at = clock(max(self.position_s(), 0.0)).replace(":", ".")
        name = f"{self._showing.talk.id} {at}.png"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), name, self.tr("Pictures (*.png *.jpg)")
        )
        if path and not image.save(path):
            self.trouble.emit(self.tr("The picture could not be saved as {path}").format(path=path))
