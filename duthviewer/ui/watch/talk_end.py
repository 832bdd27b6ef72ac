"""The end of the watched talk, and of its A–B loop: where playing stops, returns or goes on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.watch.end_strip import EndStrip
from duthviewer.ui.watch.loop import Loop

#: A position further than this before the end hides the strip.
_LEFT_END_S = 0.5


class TalkEnd(QObject):
    """Stops at the end of the talk and offers the next one, or lets the recording play on."""

    def __init__(
        self,
        watched: WatchedTalk,
        settings: Settings,
        actions: Mapping[CommandId, QAction],
        loop: Loop,
        strip: EndStrip,
        toast: Toast,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._settings = settings
        self._loop = loop
        self._strip = strip
        self._toast = toast
        #: Whether the talk was playing when it came to its end
        self._played = False
        self._play_next = actions["play_next"]
        self._play_next.setCheckable(True)
        self._play_next.triggered.connect(self._save_play_next)
        self._rest_of_day = actions["rest_of_day"]
        self._rest_of_day.setCheckable(True)
        self._rest_of_day.triggered.connect(self._choose_rest_of_day)
        strip.go_on_requested.connect(watched.play_on)
        watched.talk_changed.connect(self._on_talk)
        watched.recording_reopening.connect(strip.hide)
        watched.seeking.connect(self._on_seek)
        watched.position_reported.connect(self._on_position)
        watched.length_changed.connect(self._on_length)
        watched.state_changed.connect(self._on_state)
        watched.ended.connect(self._on_ended)
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    def _on_setting(self, key: str) -> None:
        if key in ("", "play_next"):
            self._play_next.setChecked(self._settings.get("play_next") is not False)

    def _save_play_next(self, checked: bool) -> None:
        self._settings.change("play_next", checked)

    def _on_talk(self) -> None:
        self._strip.hide()
        self._rest_of_day.setChecked(self._watched.plays_on)
        if self._watched.talk is None:
            self._loop.clear()

    def _on_seek(self, position_s: float) -> None:
        self._strip.stop_countdown()
        length_s = self._watched.length_s
        if length_s and position_s < length_s - _LEFT_END_S:
            self._strip.hide()
        self._loop.went_to(position_s)

    def _on_position(self, position_s: float) -> None:
        watched = self._watched
        if watched.player is not None and watched.is_playing():
            back_s = self._loop.played_to(position_s)
            if back_s is not None:
                watched.player.seek(watched.offset_of(back_s))
                return
        is_past = watched.is_at_end(position_s) and not watched.plays_on
        if is_past and not self._strip.isVisible():
            self._stop()

    def _on_ended(self) -> None:
        watched = self._watched
        back_s = self._loop.came_to_end()
        if back_s is not None and watched.player is not None and watched.talk is not None:
            watched.player.seek(watched.offset_of(back_s))
            watched.player.play()
            return
        self._stop()

    def _on_state(self, state: PlayerState) -> None:
        if state is not PlayerState.ENDED:
            self._played = state is PlayerState.PLAYING

    def _on_length(self) -> None:
        self._rest_of_day.setChecked(self._watched.plays_on)
        if self._watched.plays_on:
            self._strip.hide()

    def _stop(self) -> None:
        self._watched.save_position()
        # Read before pausing: the countdown is not for a talk that a person had paused.
        played = self._played
        self._watched.pause()
        if self._strip.isVisible():
            return
        self._strip.show()
        if played and self._play_next.isChecked():
            self._strip.start_countdown()

    def _choose_rest_of_day(self, plays_on: bool) -> None:
        if plays_on and self._watched.is_at_end():
            self._watched.play_on()
            return
        self._watched.set_plays_on(plays_on)
        text = (
            self.tr("Playback continues after this talk")
            if plays_on
            else self.tr("Playback stops at the end of this talk")
        )
        self._toast.say(text)
