"""Speed and volume of the watched talk: their commands, and what is remembered of them."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from duthviewer.playback.player import FASTEST, SLOWEST
from duthviewer.playback.sound import has_output
from duthviewer.ui.commands.groups import connect_group
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.table import value_of
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.video.toast import Toast
from duthviewer.ui.watch.controls import SPEEDS, Controls, rate_text


class SpeedAndVolume(QObject):
    """Sets speed, volume and mute on the player, shows them in the controls, and saves them."""

    #: The speed, the volume or mute has changed
    changed = Signal()

    def __init__(
        self,
        watched: WatchedTalk,
        settings: Settings,
        actions: Mapping[CommandId, QAction],
        controls: Controls,
        toast: Toast,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._settings = settings
        self._controls = controls
        self._toast = toast
        self._volume = 1.0
        self.muted = False
        #: Whether this computer has a sound output
        self._is_heard = True
        #: The speed; 1.0 is normal
        self.rate = 1.0
        for prefixes, slot in (
            (("slower", "faster"), self._change_rate),
            (("bit_",), self._change_rate_a_bit),
            (("louder", "quieter"), self._change_volume),
        ):
            connect_group(self, actions, prefixes, slot)
        actions["normal_speed"].triggered.connect(self._normal_rate)
        actions["mute"].triggered.connect(self._toggle_mute)
        controls.rate_requested.connect(self.choose_rate)
        controls.volume_requested.connect(self.set_volume)
        controls.volume_turned.connect(self.turn_volume)
        watched.talk_changed.connect(self._on_talk)
        watched.recording_opening.connect(self._on_opening)
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    def set_rate(self, rate: float) -> None:
        """Play at this speed, within what the engines can do."""
        if math.isnan(rate):
            return
        self.rate = round(min(max(rate, SLOWEST), FASTEST), 2)
        self._controls.show_rate(self.rate)
        if self._watched.player is not None:
            self._watched.player.set_rate(self.rate)
        self._settings.change("rate", self.rate)
        self.changed.emit()

    def set_volume(self, volume: float) -> None:
        """Set the volume (0–1) and unmute."""
        if math.isnan(volume):
            return
        self._volume = min(max(volume, 0.0), 1.0)
        self.muted = False
        self._save_volume()

    def turn_volume(self, notches: float) -> None:
        """Change the volume by notches of a mouse wheel."""
        self.set_volume(self._volume + notches / 20)

    def _on_setting(self, key: str) -> None:
        settings = self._settings
        if key == "default_rate" and (rate := settings.get("default_rate")):
            self.set_rate(float(rate))
        elif not key and self._watched.talk is None:
            self._volume = float(settings.get("volume", 1.0))
            self.muted = bool(settings.get("muted", False))
            self.rate = float(settings.get("rate", 1.0))
            self._controls.show_rate(self.rate)
            self._controls.show_volume(self._volume, self.muted)

    def _on_talk(self) -> None:
        if self._watched.talk is not None and (rate := self._settings.get("default_rate")):
            self.rate = float(rate)
            self._controls.show_rate(self.rate)

    def _on_opening(self) -> None:
        player = self._watched.player
        if player is not None:
            player.set_rate(self.rate)
            # Checked each time, as the player does: headphones come and go.
            self._is_heard = has_output()
            self._apply_volume()

    # Speed.

    def _change_rate(self, action: QAction) -> None:
        if value_of(action) > 0:
            rate = next((speed for speed in SPEEDS if speed > self.rate + 0.001), SPEEDS[-1])
        else:
            slower = [speed for speed in SPEEDS if speed < self.rate - 0.001]
            rate = slower[-1] if slower else SPEEDS[0]
        self.choose_rate(rate)

    def _change_rate_a_bit(self, action: QAction) -> None:
        self.choose_rate(self.rate + value_of(action))

    def _normal_rate(self) -> None:
        self.choose_rate(1.0)

    def choose_rate(self, rate: float) -> None:
        """Play at this speed, and show it for a moment."""
        self.set_rate(rate)
        self._toast.say(self.tr("Speed {rate}").format(rate=rate_text(self.rate)))

    # Volume.

    def _change_volume(self, action: QAction) -> None:
        self.set_volume(self._volume + value_of(action))

    def _toggle_mute(self) -> None:
        self.muted = not self.muted
        self._save_volume()

    def _save_volume(self) -> None:
        self._apply_volume()
        self._settings.change("volume", self._volume)
        self._settings.change("muted", self.muted)
        self.changed.emit()
        if not self._is_heard:
            self._toast.say(self.tr("No sound output was found on this computer"))
            return
        text = self.tr("Muted") if self.muted else self.tr("Volume {percent} %")
        self._toast.say(text.format(percent=round(self._volume * 100)))

    def _apply_volume(self) -> None:
        if (player := self._watched.player) is not None:
            player.set_volume(self._volume)
            player.set_muted(self.muted)
        self._controls.show_volume(self._volume, self.muted, is_heard=self._is_heard)
