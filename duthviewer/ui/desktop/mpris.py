"""MPRIS 2 on Linux: the talk on media keys, lock screen and desktop panels.

https://specifications.freedesktop.org/mpris-spec/latest/ — times are microseconds of the talk, so
that panels show the talk's own length and position.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath

from duthviewer.playback.player import FASTEST, SLOWEST, Player
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.desktop.mpris_adaptors import (
    PLAYER,
    ROOT,
    PlayerAdaptor,
    PropertiesAdaptor,
    RootAdaptor,
)
from duthviewer.ui.system.session_bus import SessionBus, mapping, texts
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.window.main_window import MainWindow

SERVICE = "org.mpris.MediaPlayer2.duthviewer"
PATH = "/org/mpris/MediaPlayer2"
NO_TALK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
_MICRO = 1_000_000
#: A position further than this from the expected one is a seek
_SEEK_S = 0.75
_STATUS = {
    PlayerState.PLAYING: "Playing",
    PlayerState.PAUSED: "Paused",
    PlayerState.ENDED: "Paused",
}


class Mpris(QObject):
    """Publishes the watch page's talk on the bus, and carries out requests from the bus."""

    def __init__(
        self,
        connection: QDBusConnection,
        page: WatchPage,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bus = SessionBus(connection)
        self._page = page
        self._window = window
        self._player: Player | None = None
        self._status = "Stopped"
        self._sent: dict[str, Any] = {}
        self._is_closed = False
        #: The last position and the clock time at which it was reported
        self._last: tuple[float, float] | None = None
        # Collects changes into one signal.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._send_changes)
        RootAdaptor(self)
        self._player_adaptor = PlayerAdaptor(self)
        PropertiesAdaptor(self)
        connection.registerObject(PATH, self, QDBusConnection.RegisterOption.ExportAdaptors)
        page.speed_and_volume.changed.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Publish the current talk, or that there is none."""
        player = self._page.watched.player
        if player is not None and player is not self._player:
            self._player = player
            player.opened.connect(self._on_opened)
            player.state_changed.connect(self._on_state)
            player.position_changed.connect(self._on_position)
        self._last = None
        if player is not None:
            self._on_state(player.state())
        self._soon.start()

    def close(self) -> None:
        """Disconnect from the bus."""
        self._is_closed = True
        self._bus.connection.unregisterObject(PATH)
        self._bus.close()

    # Properties on the bus.

    def send(self, message: QDBusMessage) -> None:
        self._bus.connection.send(message)

    def values(self, interface: str) -> dict[str, Callable[[], Any]] | None:
        """Return the getters of an interface's properties; None for an unknown interface."""
        if interface == ROOT:
            return {
                "CanQuit": _yes,
                "CanRaise": _yes,
                "HasTrackList": _no,
                "Identity": _identity,
                "DesktopEntry": _identity,
                "SupportedUriSchemes": _nothing,
                "SupportedMimeTypes": _nothing,
            }
        if interface == PLAYER:
            return {name: getattr(self, f"_{name}") for name in _PLAYER_PROPERTIES}
        return None

    def _PlaybackStatus(self) -> str:
        return self._status if self._page.watched.talk is not None else "Stopped"

    def _Rate(self) -> float:
        return self._player.rate() if self._player is not None else 1.0

    def _Volume(self) -> float:
        if self._player is None:
            return 1.0
        return 0.0 if self._player.muted() else self._player.volume()

    def _Metadata(self) -> Any:
        return mapping(
            {
                key: self._bus.int64(value) if key == "mpris:length" else value
                for key, value in self.metadata().items()
            }
        )

    def metadata(self) -> dict[str, Any]:
        """Return the metadata of the talk, with its length as a plain number."""
        showing = self._page.watched.talk
        if showing is None:
            return {"mpris:trackid": QDBusObjectPath(NO_TALK)}
        talk = showing.talk
        length_s = showing.length_s(self._player.duration_s() if self._player else 0.0)
        values: dict[str, Any] = {
            "mpris:trackid": QDBusObjectPath(self._track()),
            "xesam:title": talk.title,
            "xesam:album": showing.conference.title,
            "xesam:trackNumber": showing.conference.talks.index(talk) + 1,
        }
        if length_s > 0:
            values["mpris:length"] = round(length_s * _MICRO)
        if talk.speakers:
            values["xesam:artist"] = [speaker.name for speaker in talk.speakers]
        if showing.files.thumbnail is not None:
            values["mpris:artUrl"] = showing.files.thumbnail.absolute().as_uri()
        return values

    def _Position(self) -> Any:
        return self._bus.int64(max(round(self._page.watched.position_s() * _MICRO), 0))

    def _MinimumRate(self) -> float:
        return SLOWEST

    def _MaximumRate(self) -> float:
        return FASTEST

    def _CanGoNext(self) -> bool:
        return self._can("next_talk")

    def _CanGoPrevious(self) -> bool:
        return self._can("previous_talk")

    def _CanPlay(self) -> bool:
        player = self._player
        return (
            self._page.watched.talk is not None
            and player is not None
            and player.state() not in (PlayerState.FAILED, PlayerState.CLOSED)
        )

    _CanPause = _CanSeek = _CanPlay

    def _CanControl(self) -> bool:
        return True

    def _can(self, command: CommandId) -> bool:
        return self._page.watched.talk is not None and self._page.actions_by_id[command].isEnabled()

    def _track(self) -> str:
        """Return the talk as a D-Bus path, which allows letters and digits only."""
        showing = self._page.watched.talk
        if showing is None:
            return NO_TALK
        key = "".join(
            letter if letter.isascii() and letter.isalnum() else f"_{ord(letter):x}_"
            for letter in showing.key
        )
        return f"/org/duthviewer/talk/{key}"

    # Requests from the bus.

    def set_value(self, name: str, value: Any) -> bool:
        """Set a property of the player; return False for an invalid property or value."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        if not math.isfinite(value):
            return False
        if name == "Rate":
            rate = float(value)
            if rate == 0.0:
                # As the specification requires.
                self.pause()
            elif self._page.watched.talk is not None:
                self._page.speed_and_volume.set_rate(min(max(rate, SLOWEST), FASTEST))
        elif name == "Volume":
            self._page.speed_and_volume.set_volume(float(value))
        else:
            return False
        self._soon.start()
        return True

    def trigger(self, command: CommandId) -> None:
        if self._can(command):
            self._page.actions_by_id[command].trigger()

    def play(self) -> None:
        if self._CanPlay() and not self._is_playing():
            self._page.watched.toggle()

    def pause(self) -> None:
        if self._CanPlay() and self._is_playing():
            self._page.watched.toggle()

    def toggle(self) -> None:
        if self._CanPlay():
            self._page.watched.toggle()

    def seek_by(self, offset_us: int) -> None:
        if not self._CanSeek():
            return
        position_s = self._page.watched.position_s() + offset_us / _MICRO
        length_us = self.metadata().get("mpris:length")
        if not length_us:
            return
        if position_s * _MICRO > length_us:
            # As the specification requires.
            self.trigger("next_talk")
        else:
            self._page.watched.seek(max(position_s, 0.0))

    def seek_to(self, track: str, position_us: int) -> None:
        """Seek, unless the request is for a talk that is no longer open."""
        length_us = self.metadata().get("mpris:length", 0)
        if self._CanSeek() and track == self._track() and 0 <= position_us <= length_us:
            self._page.watched.seek(position_us / _MICRO)

    def raise_window(self) -> None:
        self._window.come_forward()

    def quit(self) -> None:
        self._window.close()

    def _is_playing(self) -> bool:
        return self._player is not None and self._player.state() is PlayerState.PLAYING

    # Changes.

    def _on_opened(self, _duration_s: float) -> None:
        self._soon.start()

    def _on_state(self, state: PlayerState) -> None:
        if state not in (PlayerState.OPENING, PlayerState.CLOSED):
            # Don't announce "Stopped" when one talk replaces another.
            self._status = _STATUS.get(state, "Stopped")
        self._soon.start()

    def _on_position(self, _offset_s: float) -> None:
        position_s, now_s = self._page.watched.position_s(), time.monotonic()
        if self._last is not None:
            before_s, then_s = self._last
            rate = self._Rate() if self._is_playing() else 0.0
            # Playback may lag on a slow disk, but never runs ahead or backwards.
            expected_s = before_s + (now_s - then_s) * rate
            if not before_s - _SEEK_S < position_s < expected_s + _SEEK_S:
                self._player_adaptor.Seeked.emit(max(round(position_s * _MICRO), 0))
        self._last = position_s, now_s

    def _send_changes(self) -> None:
        if self._is_closed:
            return
        now: dict[str, Any] = {
            name: self.metadata() if name == "Metadata" else getattr(self, f"_{name}")()
            for name in _PLAYER_PROPERTIES
            if name != "Position"
        }
        changed = {
            name: self._Metadata() if name == "Metadata" else value
            for name, value in now.items()
            if value != self._sent.get(name)
        }
        self._sent = now
        if changed:
            self._bus.send_changed(PATH, PLAYER, changed)


_PLAYER_PROPERTIES = (
    "PlaybackStatus", "Rate", "Metadata", "Volume", "Position", "MinimumRate", "MaximumRate",
    "CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanSeek", "CanControl",
)  # fmt: skip


def _yes() -> bool:
    return True


def _no() -> bool:
    return False


def _identity() -> str:
    return "duthviewer"


def _nothing() -> Any:
    return texts(())


def take_name(connection: QDBusConnection) -> bool:
    """Register the service name; a second window gets a name of its own. Blocks: use a thread."""
    # The specification's form for further instances.
    names = (SERVICE, f"{SERVICE}.instance{os.getpid()}")
    return any(connection.registerService(name) for name in names)
