"""Opens the recording of the watched talk, and shows what prevents it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QWidget

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.playback.player import Player
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.probe import remembered
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.video.video_pane import VideoPane

_BUSY_AFTER_MS = 200
#: When opening takes longer than this, the page says so.
_SLOW_AFTER_MS = 4000
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
        player_for: Callable[[Path], Player],
        actions: Mapping[CommandId, QAction],
        pane: VideoPane,
        toast: Toast,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
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
        watched.recording_opened.connect(self._on_opened)
        watched.recording_too_short.connect(self._on_too_short)
        watched.state_changed.connect(self._on_state)
        watched.failed.connect(self._on_failed)
        watched.waiting_changed.connect(self._on_waiting)

    def open(self, position_s: float, playing: bool) -> None:
        """Open the recording of the watched talk at a position, or say where to put one."""
        self._wants_playing = playing
        watched = self._watched
        if watched.talk is None:
            return
        path = watched.talk.files.recording
        if path is None:
            if watched.player is not None:
                watched.player.close()
            self._pane.say_no_recording(watched.talk)
            self._stop_waiting()
            return
        try:
            player = self._player_for(path)
        except KnownError as error:
            self._fail(self.tr("No video can be played"), error_text(error))
            return
        watched.use(player)
        player.set_sink(self._pane.view.sink())
        self._opening = _Opening(position_s, playing)
        self._set_playable(True)
        self._pane.show_video()
        self._busy_timer.start()
        self._slow_timer.start()
        self._shows_slow = False
        watched.open_recording(path, position_s, playing=playing)

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
        if self._shows_slow:
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
        # Reading the file may have shown that the other engine is to play it.
        if opening and path is not None and self._player_for(path) is not self._watched.player:
            self.open(*opening)
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
