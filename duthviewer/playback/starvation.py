"""Holds a player while its stream has nothing to play, so that no engine plays on without it."""

from __future__ import annotations

import time
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from duthviewer.playback.player_state import PlayerState

if TYPE_CHECKING:
    from duthviewer.playback.player import Player

_EVERY_MS = 100
#: Hold the player if it has shown no frame for this long while its stream waits for the network.
_HUNGRY_S = 0.5
#: Let it play again when data for this long has come, so that it need not wait again at once,
_RESERVE_S = 3.0
#: or after this many looks at which nothing waits: the buffers of the engine are full.
_FED = 10
#: A stream that ends this long before the end of the recording is opened again there.
_BROKEN_OFF_S = 3.0
#: Stop opening it again after this many times at the same place.
_MOST_RETURNS, _SAME_PLACE_S = 5, 1.0


class Starvation(QObject):
    """Pauses and resumes the engine of a player that plays a stream; its state stays PLAYING.

    The clock of an engine that waits for data runs on: Qt Multimedia then shows the late frames as
    fast as it can, and those of libVLC cannot be counted.
    """

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        #: Weak: in a cycle of references, the player would be deleted late, and on any thread.
        self._player: Player = weakref.proxy(player)
        self.is_holding = False
        self._shown_at = 0.0
        self._fed = 0
        #: How many bytes had come when the player was held
        self._received = 0
        #: Where a stream broke off, and how many times there
        self._broken_at_s, self._returns = float("-inf"), 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Watch the stream that the player has opened."""
        self._shown_at, self.is_holding = time.monotonic(), False
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self.is_holding = False

    def frame_shown(self) -> None:
        """Note that the player shows a frame."""
        self._shown_at = time.monotonic()

    def is_seeking(self) -> bool:
        """Return whether the frame of a seek, or the first one, is still awaited."""
        return self._player._seeks.target is not None

    def takes_back_end(self) -> bool:
        """Return whether the engine came to an end in the middle of a stream, and may try again."""
        player = self._player
        media, at_s = player._media, player.position_s()
        if media is None or media.stream is None or at_s > media.duration_s - _BROKEN_OFF_S:
            return False
        if abs(at_s - self._broken_at_s) > _SAME_PLACE_S:
            self._broken_at_s, self._returns = at_s, 0
        self._returns += 1
        return self._returns <= _MOST_RETURNS

    def _look(self) -> None:
        player, now = self._player, time.monotonic()
        media = player._media
        if media is None or media.stream is None:
            return
        stream = media.stream
        is_waiting = stream.is_waiting()
        if player.state() is not PlayerState.PLAYING or player._seeks.target is not None:
            self._shown_at, self.is_holding = now, False
        elif self.is_holding:
            self._fed = 0 if is_waiting else self._fed + 1
            reserve = stream.received() - self._received
            if self._fed >= _FED or 0 < _RESERVE_S * media.bytes_per_s <= reserve:
                self._shown_at, self.is_holding = now, False
                player._engine_play()
        elif is_waiting and now - self._shown_at > _HUNGRY_S:
            self.is_holding, self._fed, self._received = True, 0, stream.received()
            player._engine_pause()
