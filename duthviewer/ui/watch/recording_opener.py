"""Opens the recording of the watched talk, from a file or the network; shows what prevents it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QWidget

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.playback.network_recording import Source
from duthviewer.playback.player import Player
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.probe import remembered
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.streams.talk_stream import (
    StreamStatus,
    TalkStream,
    is_solved_in_settings,
    name_of_host,
)
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.video.video_pane import VideoPane

_BUSY_AFTER_MS = 200
#: When opening takes longer than this, the page says so.
_SLOW_AFTER_MS = 4000
#: When this much has arrived and nothing plays yet, the page says why.
_LARGE_INDEX_BYTES = 3_000_000
#: Prefixes of the commands that need a recording
_NEEDS_RECORDING = (
    *("toggle", "restart", "save_picture", "back_", "on_", "share_", "frame_"),
    *("go_to", "loop_step"),
)


class _Opening(NamedTuple):
    position_s: float
    playing: bool


class RecordingOpener(QObject):
    """Chooses the player, opens the recording in it, and reports progress in the video pane."""

    def __init__(
        self,
        watched: WatchedTalk,
        stream: TalkStream,
        player_for: Callable[[Source], Player],
        actions: Mapping[CommandId, QAction],
        pane: VideoPane,
        toast: Toast,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._stream = stream
        self._player_for = player_for
        self._actions = actions
        self._pane = pane
        self._toast = toast
        #: The requested position and state, until the first frame is shown
        self._opening: _Opening | None = None
        self._wants_playing = True
        #: Whether the pane shows that the recording takes long to open
        self._shows_slow = False
        self.busy_bar = QProgressBar(parent)
        self.busy_bar.setRange(0, 0)
        self.busy_bar.setTextVisible(False)
        self.busy_bar.setAccessibleName(self.tr("Opening the recording"))
        self.busy_bar.hide()
        self._busy_timer = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self.busy_bar.show)
        self._slow_timer = QTimer(self, singleShot=True, interval=_SLOW_AFTER_MS)
        self._slow_timer.timeout.connect(self._show_slow)
        pane.try_again.triggered.connect(self.open_again)
        pane.watch_now.triggered.connect(self._watch_now)
        stream.ready.connect(self._on_stream)
        stream.failed.connect(self._on_stream_failed)
        stream.changed.connect(self._on_stream_changed)
        watched.recording_opened.connect(self._on_opened)
        watched.recording_too_short.connect(self._on_too_short)
        watched.state_changed.connect(self._on_state)
        watched.failed.connect(self._on_failed)
        watched.waiting_changed.connect(self._on_waiting)

    def open(self, position_s: float, playing: bool) -> None:
        """Open the recording of the watched talk at a position.

        If it is not on this computer, fetch it from the network, or show where to put one.
        """
        self._wants_playing = playing
        talk = self._watched.talk
        if talk is None:
            return
        if talk.files.recording is not None:
            self._stream.close()
        source = talk.files.recording or self._stream.recording
        if source is not None:
            self._open_source(source, position_s, playing)
        elif self._stream.is_open:
            self._opening = _Opening(position_s, playing)
        else:
            if self._watched.player is not None:
                self._watched.player.close()
            self._stop_waiting()
            if self._stream.address_of(talk):
                self._start_stream(talk, position_s, playing)
            else:
                self._pane.say_no_recording(talk)

    def _open_source(self, source: Source, position_s: float, playing: bool) -> None:
        watched = self._watched
        try:
            player = self._player_for(source)
        except KnownError as error:
            self._fail(self.tr("No video can be played"), error_text(error))
            return
        watched.use(player)
        player.set_sink(self._pane.view.sink())
        self._opening = _Opening(position_s, playing)
        self._set_playable(True)
        self._busy_timer.start()
        if source is not self._stream.recording:
            self._pane.show_video()
            self._slow_timer.start()
        self._shows_slow = False
        watched.open_recording(source, position_s, playing=playing)

    # From the network.

    def _start_stream(self, talk: OpenTalk, position_s: float, playing: bool) -> None:
        self._opening = _Opening(position_s, playing)
        self._busy_timer.start()
        self._stream.start(talk)

    def _watch_now(self) -> None:
        if (talk := self._watched.talk) is not None:
            self._start_stream(talk, self._watched.shown_s, True)

    def _on_stream(self) -> None:
        if (opening := self._opening) is not None and self._stream.recording is not None:
            self._open_source(self._stream.recording, *opening)

    def _on_stream_failed(self, error: KnownError) -> None:
        talk = self._watched.talk
        if talk is None or talk.files.recording is not None:
            return
        if self._watched.player is not None:
            self._watched.player.close()
        self._stream.close()
        self._opening = None
        needs_set_up = is_solved_in_settings(error)
        self._pane.say_not_streamed(talk, error_text(error), needs_set_up=needs_set_up)
        self._stop_waiting()

    def _on_stream_changed(self) -> None:
        """Show in place of the picture what happens until the first one."""
        talk, stream = self._watched.talk, self._stream
        if talk is None or self._opening is None or not stream.is_open:
            return
        host = name_of_host(stream.address_of(talk))
        detail, state = "", stream.state
        if stream.status is StreamStatus.LOST:
            title = self.tr("There is no connection to {host}").format(host=host)
            detail = self.tr("The talk plays as soon as there is one.")
        elif stream.recording is None:
            title = self.tr("Looking up the recording on {host}…").format(host=host)
        else:
            title = self.tr("Opening the recording from {host}…").format(host=host)
            if state is not None and state.stored_bytes > _LARGE_INDEX_BYTES:
                detail = self.tr(
                    "{size} MB have arrived. The index of a long recording comes first."
                ).format(size=round(state.stored_bytes / 1e6))
        self._pane.say(title, detail, icon="video")

    def open_again(self) -> None:
        """Open the recording again at the last position, playing if it should."""
        watched = self._watched
        if watched.talk is None:
            return
        playing = self._wants_playing if watched.has_failed() else watched.is_playing()
        watched.prepare_reopening()
        self.open(watched.shown_s, playing)

    def cancel_busy(self) -> None:
        """Do not show the busy bar for a recording that is still opening."""
        self._busy_timer.stop()

    # What the player reports.

    def _on_opened(self) -> None:
        self._end_opening()
        player = self._watched.player
        if player is not None and not player.has_video():
            self._pane.say(self.tr("This recording has sound only"), icon="volume")

    def _on_too_short(self, duration_s: float) -> None:
        self._end_opening()
        if self._watched.talk is not None:
            self._pane.say_after_end(self._watched.talk, duration_s)
        self._stop_waiting()

    def _end_opening(self) -> None:
        self._opening = None
        if self._shows_slow or self._stream.is_open:
            self._shows_slow = False
            self._pane.show_video()

    def _on_state(self, state: PlayerState) -> None:
        if state is not PlayerState.OPENING:
            self._stop_busy()

    def _on_waiting(self, words: str) -> None:
        self.busy_bar.setVisible(bool(words))
        self.busy_bar.setAccessibleName(words or self.tr("Opening the recording"))
        self.busy_bar.setToolTip(words)
        if words:
            self._toast.say(words)

    def _on_failed(self, message: str) -> None:
        opening, self._opening = self._opening, None
        talk = self._watched.talk
        path = None if talk is None else talk.files.recording
        source = path or self._stream.recording
        # Reading the file may have shown that the other engine is to play it.
        if opening and source is not None and self._player_for(source) is not self._watched.player:
            self._open_source(source, *opening)
            return
        # A file that cannot be read at all cannot be rewritten either.
        can_rewrite = path is not None and remembered(path) is not None
        self._fail(self.tr("This recording cannot be played"), message, can_rewrite=can_rewrite)

    def _fail(self, title: str, detail: str, *, can_rewrite: bool = False) -> None:
        rewrite = self._actions["rewrite_recording"] if can_rewrite else None
        self._pane.say_failed(title, detail, rewrite)
        self._stop_waiting()

    def _show_slow(self) -> None:
        """Say that the recording takes long to open: its disk may not answer."""
        watched = self._watched
        if watched.talk is None or watched.player is None or watched.is_settled():
            return
        self._shows_slow = True
        self._pane.say(
            self.tr("This recording is slow to open"),
            self.tr(
                "{path}\nIts disk is slow or not responding. The video is shown once it opens."
            ).format(path=watched.talk.files.recording),
        )

    def _stop_busy(self) -> None:
        self._busy_timer.stop()
        self._slow_timer.stop()
        self.busy_bar.hide()

    def _stop_waiting(self) -> None:
        self._stop_busy()
        self._watched.report_stopped()
        self._set_playable(False)

    def _set_playable(self, playable: bool) -> None:
        for name, action in self._actions.items():
            if name.startswith(_NEEDS_RECORDING):
                action.setEnabled(playable)
