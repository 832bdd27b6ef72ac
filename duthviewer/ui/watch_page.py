"""The watch page: a talk's recording at its offset beside its slides, with the talk's own time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QHideEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.errors import KnownError
from duthviewer.library.files import TalkFiles
from duthviewer.library.store import talk_key
from duthviewer.playback.player import Player, PlayerState
from duthviewer.ui import theme
from duthviewer.ui.buttons import Button, IconButton
from duthviewer.ui.commands import COMMANDS, Command, Place, make_action
from duthviewer.ui.controls import SPEEDS, Controls
from duthviewer.ui.message import Message
from duthviewer.ui.slides_view import SlidesView
from duthviewer.ui.tasks import Tasks
from duthviewer.ui.time_bar import TimeBar
from duthviewer.ui.video_view import VideoView

SAVE_EVERY_MS = 5000
_BUSY_AFTER_MS = 200


@dataclass(frozen=True, slots=True)
class Showing:
    """A talk to be watched: where it is in its conference, and its files on this computer."""

    conference: Conference
    talk: Talk
    day: str
    files: TalkFiles
    #: The folders where missing files may be put
    folders: tuple[Path, ...] = ()

    @property
    def key(self) -> str:
        return talk_key(self.conference.id, self.talk.id)

    @property
    def is_own_video(self) -> bool:
        """Whether the file holds this talk alone, rather than the whole day."""
        return self.files.offset_s != self.talk.start_s

    def length_s(self, duration_s: float) -> float:
        """The talk's length within a file of this duration; 0.0 when nothing tells it."""
        rest_s = max(duration_s - self.files.offset_s, 0.0)
        end_s = self.conference.end_by_talk_id[self.talk.id]
        if end_s is None or self.is_own_video:
            return rest_s
        length_s = end_s - self.talk.start_s
        return min(length_s, rest_s) if duration_s else length_s

    def page_at(self, position_s: float) -> int | None:
        """The page that the talk's timeline shows at a position, if it has one."""
        offset_s = position_s + self.talk.start_s
        spans = self.talk.timeline
        place = bisect_right(spans, offset_s, key=lambda span: span.start_s) - 1
        if place < 0:
            return None
        end_s = spans[place].end_s
        return spans[place].page if end_s is None or offset_s < end_s else None


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

    #: Something went wrong that does not hinder watching (words for the person)
    trouble = Signal(str)

    def __init__(
        self,
        make_player: Callable[[], Player],
        tasks: Tasks,
        menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._player: Player | None = None
        self._showing: Showing | None = None
        self._length_s = 0.0
        self._past_end = False
        self._following = True
        self._volume = 1.0
        self._muted = False
        self._rate = 1.0
        self._make_actions()

        self.video = VideoView(self)
        self.video.clicked.connect(self.toggle)
        self.video.wheel_turned.connect(self._turn_volume)
        self._video_message = Message(self)
        self._stage = QStackedWidget(self)
        self._stage.setObjectName("stage")
        self._stage.addWidget(self.video)
        self._stage.addWidget(self._video_message)
        self.slides = SlidesView(tasks, self)
        self.slides.page_turned_by_hand.connect(self._detach)
        self.slides.failed.connect(self._on_no_deck)
        self.slides.deck_opened.connect(self._on_deck)
        self.time_bar = TimeBar(self)
        self.time_bar.seek_requested.connect(self.seek)
        self.controls = Controls(self.actions_by_id, self)
        self.controls.rate_requested.connect(self.set_rate)
        self.controls.volume_requested.connect(self.set_volume)
        self._live = Button(self)
        self._live.setObjectName("live")
        self._live.setToolTip(self.tr("Follow the talk again  ({key})").format(key="G"))
        self.slides.add_to_bar(self._live)
        self._live.clicked.connect(self.follow)
        self._live.hide()
        self._build(menu)

        self._save_timer = QTimer(self)
        self._save_timer.setInterval(SAVE_EVERY_MS)
        self._save_timer.timeout.connect(self._leave_position)
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(_BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._busy.show)

    # Opening and closing a talk.

    def open_talk(self, showing: Showing, position_s: float = 0.0, *, playing: bool = True) -> None:
        """Show a talk at a position, playing: the recording there, and the slides beside it."""
        self.close_talk()
        self._showing = showing
        talk = showing.talk
        self._past_end = False
        self._following = True
        self._title.setText(talk.title)
        speakers = ", ".join(speaker.name for speaker in talk.speakers)
        day = f"{showing.conference.title}, {showing.day}" if showing.day else ""
        self._subtitle.setText(" · ".join(x for x in (speakers, day) if x))
        self._end_strip.hide()
        self._set_length(showing.length_s(0.0))
        self._show_position(position_s)
        self._open_slides(showing, position_s)
        self._open_video(showing, position_s, playing)
        self.setFocus()

    def close_talk(self) -> None:
        """Remember the position, and let go of the files."""
        if self._showing is None:
            return
        self._leave_position()
        self._showing = None
        self._save_timer.stop()
        if self._player is not None:
            self._player.close()
        self.slides.close_deck()

    def shut_down(self) -> None:
        """Close the talk and the engine; the page is not used again."""
        self.close_talk()
        if self._player is not None:
            self._player.close()
            self._player.wait_closed()
            self._player = None

    @property
    def player(self) -> Player | None:
        return self._player

    @property
    def showing(self) -> Showing | None:
        return self._showing

    def position_s(self) -> float:
        """Where the talk is: seconds from its start."""
        if self._player is None or self._showing is None:
            return 0.0
        return self._player.position_s() - self._showing.files.offset_s

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
        most_s = self._player.duration_s() if self._past_end else self._length_s
        position_s = max(position_s, 0.0)
        if most_s:
            position_s = min(position_s, most_s)
        if self._length_s and position_s < self._length_s - 0.5:
            self._past_end = False
            self._end_strip.hide()
        self._player.seek(position_s + self._showing.files.offset_s)
        self._show_position(position_s)
        self._leave_position(position_s)

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        self.controls.show_rate(rate)
        if self._player is not None:
            self._player.set_rate(rate)
        self.setting_changed.emit("rate", rate)

    def set_volume(self, volume: float) -> None:
        self._volume = min(max(volume, 0.0), 1.0)
        self._muted = False
        self._apply_volume()

    def restore(self, settings: dict[str, Any]) -> None:
        """Take what was remembered: volume, mute, speed, and how the splitter stood."""
        self._volume = float(settings.get("volume", 1.0))
        self._muted = bool(settings.get("muted", False))
        self._rate = float(settings.get("rate", 1.0))
        self.controls.show_rate(self._rate)
        self.controls.show_volume(self._volume, self._muted)
        share = min(max(float(settings.get("video_share", 0.58)), 0.1), 0.9)
        self._splitter.setSizes([round(share * 1000), round((1 - share) * 1000)])

    def follow(self) -> None:
        """Let the slides follow the talk again."""
        self._following = True
        self._turn_to_live(self.position_s())

    def set_neighbours(self, has_previous: bool, has_next: bool) -> None:
        self.actions_by_id["previous_talk"].setEnabled(has_previous)
        self.actions_by_id["next_talk"].setEnabled(has_next)
        self._next_button.setVisible(has_next)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._busy_timer.stop()

    # Building.

    def _make_actions(self) -> None:
        self.actions_by_id: dict[str, QAction] = {
            command.id: make_action(command.id, self)
            for command in COMMANDS
            if command.place in (Place.WATCH, Place.SLIDES)
        }
        self._groups: list[QActionGroup] = []
        for prefixes, slot in (
            (("back_5", "back_10", "back_60", "on_"), self._jump),
            (("share_",), self._jump_to_share),
            (("frame_",), self._step),
            (("slower", "faster"), self._change_rate),
            (("louder", "quieter"), self._change_volume),
            (("previous_talk", "next_talk"), self._want_other),
            (("page_",), self._leaf),
            (("zoom_",), self._zoom),
        ):
            group = QActionGroup(self)
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
            for name, action in self.actions_by_id.items():
                if name.startswith(prefixes):
                    group.addAction(action)
            group.triggered.connect(slot)
            self._groups.append(group)
        self._show_folder = QAction(self.tr("Show the folder"), self)
        self._show_folder.triggered.connect(self._open_folder)
        single = self.actions_by_id
        single["toggle"].triggered.connect(self.toggle)
        single["normal_speed"].triggered.connect(self._normal_rate)
        single["mute"].triggered.connect(self._toggle_mute)
        single["restart"].triggered.connect(self._restart)
        single["back"].triggered.connect(self.back_requested)
        single["follow"].triggered.connect(self.follow)
        single["fit_page"].triggered.connect(self._fit_page)
        single["save_picture"].triggered.connect(self._save_picture)

    def _build(self, menu: QMenu) -> None:
        header = QFrame(self)
        header.setObjectName("bar")
        header.setFixedHeight(52)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(12)
        back = IconButton("back", "", self)
        back.describe(self.actions_by_id["back"].text(), self.actions_by_id["back"])
        back.clicked.connect(self.back_requested)
        self._title = QLabel(self)
        self._title.setFont(theme.font(15, semibold=True))
        self._subtitle = QLabel(self)
        self._subtitle.setObjectName("muted")
        for label in (self._title, self._subtitle):
            label.setTextFormat(Qt.TextFormat.PlainText)
            # A long title is cut off rather than widening the window.
            label.setMinimumWidth(40)
        menu_button = IconButton("menu", self.tr("Menu"), self)
        menu_button.setPopupMode(menu_button.ToolButtonPopupMode.InstantPopup)
        menu_button.setMenu(self._page_menu(menu))
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
        self._splitter.addWidget(self._stage)
        self._splitter.addWidget(self.slides)
        self._stage.setMinimumWidth(240)
        self.slides.setMinimumWidth(240)
        self._splitter.setSizes([580, 420])
        self._splitter.splitterMoved.connect(self._keep_share)

        footer = QFrame(self)
        footer.setObjectName("footer")
        lower = QVBoxLayout(footer)
        lower.setContentsMargins(0, 4, 0, 0)
        lower.setSpacing(0)
        lower.addWidget(self._make_end_strip())
        lower.addWidget(self.time_bar)
        lower.addWidget(self.controls)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._busy)
        column.addWidget(self._splitter, 1)
        column.addWidget(footer)

    def _make_end_strip(self) -> QWidget:
        self._end_strip = QWidget(self)
        row = QHBoxLayout(self._end_strip)
        row.setContentsMargins(20, 6, 20, 2)
        row.setSpacing(8)
        label = QLabel(self.tr("The talk ends here."), self._end_strip)
        label.setFont(theme.font(13, semibold=True))
        self._next_button = QPushButton(self.actions_by_id["next_talk"].text(), self._end_strip)
        self._next_button.setDefault(True)
        self._next_button.clicked.connect(self.actions_by_id["next_talk"].trigger)
        go_on = QPushButton(self.tr("Go on with the day"), self._end_strip)
        go_on.setToolTip(self.tr("Play on  ({key})").format(key="Space"))
        go_on.clicked.connect(self._go_on)
        again = QPushButton(self.actions_by_id["restart"].text(), self._end_strip)
        again.clicked.connect(self.actions_by_id["restart"].trigger)
        row.addWidget(label)
        row.addStretch()
        for button in (self._next_button, go_on, again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self._end_strip.hide()
        return self._end_strip

    def _page_menu(self, common: QMenu) -> QMenu:
        menu = QMenu(self)
        for name in ("restart", "previous_talk", "next_talk", "save_picture"):
            menu.addAction(self.actions_by_id[name])
        menu.addSeparator()
        for name in ("page_back", "page_on", "follow", "zoom_in", "zoom_out", "fit_page"):
            menu.addAction(self.actions_by_id[name])
        menu.addSeparator()
        for action in common.actions():
            menu.addAction(action)
        return menu

    # The video.

    def _open_video(self, showing: Showing, position_s: float, playing: bool) -> None:
        path = showing.files.recording
        if path is None:
            self._say_no_recording(showing)
            return
        if self._player is None:
            try:
                self._player = self._make_player()
            except KnownError as error:
                self._fail(self.tr("No video can be played"), str(error))
                return
            self._player.setParent(self)
            self._player.set_sink(self.video.sink())
            self._player.opened.connect(self._on_opened)
            self._player.position_changed.connect(self._on_position)
            self._player.state_changed.connect(self._on_state)
            self._player.ended.connect(self._on_ended)
            self._player.failed.connect(self._on_failed)
        self._stage.setCurrentWidget(self.video)
        self._busy_timer.start()
        self._player.open(path, showing.files.offset_s + position_s, playing=playing)
        self._player.set_rate(self._rate)
        self._apply_volume(remember=False)

    def _on_opened(self, duration_s: float) -> None:
        showing = self._showing
        if showing is None or self._player is None:
            return
        if duration_s and showing.files.offset_s >= duration_s:
            self._player.close()
            name = showing.files.recording.name if showing.files.recording else ""
            self._fail(
                self.tr("The talk starts after the recording ends"),
                self.tr(
                    "The catalogue says that the talk starts at {start}, but {file} is only"
                    " {length} long. Either the file is not whole, or the offset is wrong."
                ).format(start=clock(showing.files.offset_s), file=name, length=clock(duration_s)),
            )
            return
        if not self._player.has_video():
            self._video_message.say(self.tr("This recording has sound only"), icon="volume")
            self._stage.setCurrentWidget(self._video_message)
        self._set_length(showing.length_s(duration_s))
        self._show_position(self.position_s())

    def _on_position(self, offset_s: float) -> None:
        if self._showing is None or self.time_bar.isSliderDown():
            return
        position_s = offset_s - self._showing.files.offset_s
        self._show_position(position_s)
        if self._at_end(position_s) and not self._past_end and not self._end_strip.isVisible():
            self._stop_at_end()

    def _on_state(self, state: PlayerState) -> None:
        playing = state is PlayerState.PLAYING
        self.controls.show_playing(playing)
        if state is not PlayerState.OPENING:
            self._busy_timer.stop()
            self._busy.hide()
        if playing:
            self._save_timer.start()
        elif self._save_timer.isActive():
            self._save_timer.stop()
            self._leave_position()

    def _on_ended(self) -> None:
        self._stop_at_end()

    def _on_failed(self, message: str) -> None:
        self._fail(self.tr("This recording cannot be played"), message)

    def _fail(self, title: str, detail: str) -> None:
        self._busy_timer.stop()
        self._busy.hide()
        self._video_message.say(title, detail)
        self._stage.setCurrentWidget(self._video_message)
        self.controls.show_playing(False)

    def _is_failed(self) -> bool:
        player = self._player
        return player is None or player.state() in (PlayerState.FAILED, PlayerState.CLOSED)

    def _say_no_recording(self, showing: Showing) -> None:
        recording = showing.conference.recording_by_id.get(showing.talk.recording)
        address = recording.url if recording else None
        name = f"{showing.talk.recording}.mp4"
        lines = [
            self.tr("Put it into one of these folders, for example as {name}:").format(name=name),
            *map(str, showing.folders),
        ]
        if address:
            lines += ["", self.tr("It is published at {address}").format(address=address)]
        title = self.tr("The recording of this talk is not on this computer")
        self._video_message.say(title, "\n".join(lines), self._show_folder, icon="folder")
        self._stage.setCurrentWidget(self._video_message)
        self.controls.show_playing(False)

    def _open_folder(self) -> None:
        """Show the person's own folder for recordings, made if it is not there yet."""
        if self._showing is None or not self._showing.folders:
            return
        folder = self._showing.folders[-1]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.trouble.emit(f"{folder}: {error.strerror}")
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _stop_at_end(self) -> None:
        self._leave_position()
        if self._player is not None and self._player.state() is PlayerState.PLAYING:
            self._player.pause()
        self._end_strip.show()

    def _at_end(self, position_s: float | None = None) -> bool:
        if position_s is None:
            position_s = self.position_s()
        return self._length_s > 0 and position_s >= self._length_s - 0.05

    def _go_on(self) -> None:
        """Past the talk's end, into the rest of the day."""
        self._past_end = True
        self._end_strip.hide()
        if self._player is not None:
            self._player.play()

    # The slides.

    def _open_slides(self, showing: Showing, position_s: float) -> None:
        self._enable_pages(False)
        if showing.files.deck is not None:
            self.slides.open_deck(showing.files.deck, showing.page_at(position_s) or 1)
            return
        name = f"{showing.talk.id}.pdf"
        lines = [
            self.tr("Put the PDF into one of these folders, for example as {name}:").format(
                name=name
            ),
            *map(str, showing.folders),
        ]
        if showing.talk.slides:
            lines += [
                "",
                self.tr("It is published at {address}").format(address=showing.talk.slides),
            ]
        self.slides.show_message(self.tr("No slides for this talk"), "\n".join(lines))

    def _on_deck(self, pages: int) -> None:
        self._enable_pages(pages > 0)
        self._turn_to_live(self.position_s())

    def _on_no_deck(self, _message: str) -> None:
        self._enable_pages(False)

    def _enable_pages(self, enabled: bool) -> None:
        for name in ("page_back", "page_on", "zoom_in", "zoom_out", "fit_page"):
            self.actions_by_id[name].setEnabled(enabled)
        if not enabled:
            self._live.hide()

    def _detach(self, _page: int) -> None:
        self._following = False
        self._turn_to_live(self.position_s())

    def _turn_to_live(self, position_s: float) -> None:
        """Turn to the page of this moment, or say which it is while the slides are detached."""
        showing = self._showing
        has_timeline = showing is not None and bool(showing.talk.timeline)
        self.actions_by_id["follow"].setEnabled(has_timeline)
        if showing is None or not has_timeline or not self.slides.page_count():
            self._live.hide()
            return
        page = showing.page_at(position_s)
        if self._following and page is not None:
            self.slides.set_page(page)
        if self._following or page is None:
            text = self.tr("●  Live")
        else:
            text = self.tr("live: {page}").format(page=page)
        self._live.setProperty("detached", not self._following)
        self._live.setText(text)
        self._live.setEnabled(not self._following)
        self._live.show()

    def _leaf(self, action: QAction) -> None:
        self._following = False
        if _value(action) > 0:
            self.slides.next_page()
        else:
            self.slides.previous_page()
        self._turn_to_live(self.position_s())

    def _zoom(self, action: QAction) -> None:
        if _value(action) > 0:
            self.slides.zoom_in()
        else:
            self.slides.zoom_out()

    def _fit_page(self) -> None:
        self.slides.fit_page()

    # Time, speed and volume.

    def _set_length(self, length_s: float) -> None:
        self._length_s = length_s
        showing = self._showing
        changes: list[float] = []
        if showing is not None:
            changes = [span.start_s - showing.talk.start_s for span in showing.talk.timeline]
        self.time_bar.set_length(length_s, changes)

    def _show_position(self, position_s: float) -> None:
        self.controls.show_time(position_s, self._length_s)
        self.time_bar.set_position(position_s)
        self._turn_to_live(position_s)

    def _jump(self, action: QAction) -> None:
        self.seek(self.position_s() + _value(action))

    def _jump_to_share(self, action: QAction) -> None:
        self.seek(self._length_s * _value(action) / 10)

    def _restart(self) -> None:
        self.seek(0.0)
        if self._player is not None and not self._is_failed():
            self._player.play()

    def _step(self, action: QAction) -> None:
        if self._player is not None and not self._is_failed():
            self._player.step(round(_value(action)))

    def _change_rate(self, action: QAction) -> None:
        if _value(action) > 0:
            rate = next((speed for speed in SPEEDS if speed > self._rate + 0.001), SPEEDS[-1])
        else:
            slower = [speed for speed in SPEEDS if speed < self._rate - 0.001]
            rate = slower[-1] if slower else SPEEDS[0]
        self.set_rate(rate)

    def _normal_rate(self) -> None:
        self.set_rate(1.0)

    def _change_volume(self, action: QAction) -> None:
        self.set_volume(self._volume + _value(action))

    def _turn_volume(self, notches: float) -> None:
        self.set_volume(self._volume + notches / 20)

    def _toggle_mute(self) -> None:
        self._muted = not self._muted
        self._apply_volume()

    def _apply_volume(self, *, remember: bool = True) -> None:
        if self._player is not None:
            self._player.set_volume(self._volume)
            self._player.set_muted(self._muted)
        self.controls.show_volume(self._volume, self._muted)
        if remember:
            self.setting_changed.emit("volume", self._volume)
            self.setting_changed.emit("muted", self._muted)

    def _want_other(self, action: QAction) -> None:
        self.other_talk_requested.emit(round(_value(action)))

    # Remembering.

    def _leave_position(self, position_s: float | None = None) -> None:
        showing = self._showing
        if showing is None or self._is_failed() or self._player is None:
            return
        if self._player.state() is PlayerState.OPENING:
            return
        at_s = self.position_s() if position_s is None else position_s
        self.position_left.emit(showing.key, max(at_s, 0.0), self._length_s)

    def _keep_share(self, _position: int, _index: int) -> None:
        video, slides = self._splitter.sizes()
        if video + slides:
            self.setting_changed.emit("video_share", round(video / (video + slides), 4))

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


def _value(action: QAction) -> float:
    command = action.data()
    assert isinstance(command, Command)
    return command.value
