"""The seeks of a player: their targets, their frames decoded outside of the engine, their time."""

from __future__ import annotations

import math
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from duthviewer.playback.exact import ExactDecoder
from duthviewer.playback.pictures import Picture
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.worker import Worker, report

if TYPE_CHECKING:
    from duthviewer.playback.player import Player

#: How long an engine may take to show a frame after a seek before the seek is checked
_PATIENCE_MS = 5000
#: A longer seek is explained to the user.
_SLOW_MS = 1500
#: Seeks take long if the keyframe is further before the place than this.
_FAR_S = 15.0
_LONGEST_PATIENCE_MS = 600_000
#: A seek that finds no frame, because the header promised more of them, goes back this far.
_RETREATS_S = (0.05, 0.1, 0.5, 2.0, 8.0)


class Seeks(QObject):
    """The current seek of a player, and the next one.

    The player starts a seek with `begin`, or with `expect` and `start_waiting` while it opens a
    file, and ends it with `land`. In between, this object decodes the frame outside of the engine
    if the engine would not show it exactly, explains a seek that takes long, and goes back a
    little where no frame is found. Everything runs on the GUI thread but the decoding.
    """

    #: A frame was decoded outside of the engine (number of the seek, Picture or None)
    _exact_decoded = Signal(int, object)
    #: The distance of a place from its keyframe (number of the seek, seconds)
    _distance_read = Signal(int, float)

    def __init__(self, player: Player) -> None:
        super().__init__(player)
        #: Weak: in a cycle of references, the player would be deleted late, and on any thread.
        self._player: Player = weakref.proxy(player)
        #: The targets of the current seek and of the next one; None without
        self.target: float | None = None
        self.next: float | None = None
        #: The target of the current or the last seek
        self.last_target = 0.0
        self._retreat = 0
        #: Identifies the current seek, so that the results of earlier ones are dropped
        self._number = 0
        self._is_waiting = False
        self._decoder: ExactDecoder | None = None
        #: The workers of earlier files that may still be busy
        self._workers: list[Worker] = []
        self._exact_decoded.connect(self._on_exact, Qt.ConnectionType.QueuedConnection)
        self._distance_read.connect(self._on_distance, Qt.ConnectionType.QueuedConnection)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._explain)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_impatient)

    def expect(self, target: float) -> None:
        """Set the target of a file that is being opened."""
        self.target, self.next, self._retreat = target, None, 0
        self._number += 1

    def begin(self, target: float) -> None:
        """Start a seek in the engine."""
        player = self._player
        self.target = self.last_target = target
        self._number += 1
        self.start_waiting()
        if player.state() is PlayerState.ENDED:
            player._set_state(PlayerState.PLAYING if player._playing else PlayerState.PAUSED)
        player._engine_seek(target)

    def start_waiting(self) -> None:
        """Start to wait for the frame at the target."""
        self._patience.start(_PATIENCE_MS)
        self._slow.start()
        if self._player._awaits_exact():
            assert self.target is not None
            self.decode(self.target)

    def _on_impatient(self) -> None:
        """Handle that the engine took long; a stream may still wait for the network."""
        media = self._player._media
        if media is not None and media.stream is not None and media.stream.is_waiting():
            self._patience.start(_PATIENCE_MS)
        else:
            self.miss()

    def land(self) -> None:
        """End the current seek: its frame is shown."""
        self._stop_waiting()
        self.target, self._retreat = None, 0

    def miss(self) -> None:
        """Go back a little, or give up, after a seek that showed no frame."""
        media = self._player._media
        if self.target is None or media is None:
            return
        if self._retreat >= len(_RETREATS_S) or self.target <= 0.0:
            text = QCoreApplication.translate(
                "Player",
                "{path} holds nothing that can be shown at this place."
                " It may be damaged or cut off.",
            )
            self._player._fail(text.format(path=media.path))
            return
        back = _RETREATS_S[self._retreat]
        self._retreat += 1
        self.begin(max(0.0, self.target - back))

    def cancel(self) -> None:
        """Stop waiting, and drop the results that are still to come."""
        self._number += 1
        self._stop_waiting()

    def close(self) -> None:
        """Forget the file and its targets, after `cancel`."""
        if self._decoder is not None:
            self._decoder.close()
            self._workers = [worker for worker in self._workers if not worker.is_idle()]
            self._workers.append(self._decoder.worker)
            self._decoder = None
        self.target = self.next = None

    def workers(self) -> list[Worker]:
        """Return the workers of closed files."""
        return self._workers

    def decode(self, at_s: float, most_s: float = math.inf) -> None:
        """Decode the frame at ``at_s`` outside of the engine, then show it.

        Do nothing if more than ``most_s`` have to be decoded for it.
        """
        decoder = self._opened_decoder()
        if decoder is None:
            return
        number, owner = self._number, weakref.ref(self)

        def is_current() -> bool:
            seeks = owner()
            return seeks is not None and seeks._number == number

        def done(picture: Picture | None) -> None:
            seeks = owner()
            if seeks is not None:
                report(seeks._exact_decoded, number, picture)

        decoder.decode(at_s, most_s, is_current, done)

    def _on_exact(self, number: int, picture: Picture | None) -> None:
        if number != self._number:
            return
        player, target = self._player, self.target
        if target is not None and player._awaits_exact():
            if picture is None:
                self.miss()
                return
            player._pictures.show(picture)
            player._engine_arrived(target)
            player._landed(target)
        elif target is not None:
            # The engine does not show it by itself.
            if picture is not None and not player._playing:
                player._pictures.show(picture)
                player._engine_arrived(target)
                player._landed(target)
        elif not player._playing:
            if picture is None:
                player._engine_exact_missing()
            else:
                player._pictures.show(picture)
                player._engine_arrived(player.position_s())

    def _explain(self) -> None:
        """Tell the user that a seek takes long, and find out how much has to be decoded."""
        media, target = self._player._media, self.target
        if target is None or (media is not None and media.stream is not None):
            # A stream waits for the network, which the window shows.
            return
        decoder = self._opened_decoder()
        self._is_waiting = True
        self._player.waiting_changed.emit(
            QCoreApplication.translate("Player", "Searching for this place in the recording…")
        )
        if decoder is None or self._player._awaits_exact():
            return
        number, owner = self._number, weakref.ref(self)

        def done(distance_s: float) -> None:
            seeks = owner()
            if seeks is not None:
                report(seeks._distance_read, number, distance_s)

        decoder.distance(target, done)

    def _on_distance(self, number: int, distance_s: float) -> None:
        if number != self._number or self.target is None:
            return
        if distance_s < _FAR_S:
            self.decode(self.target)
            return
        self._patience.start(min(_LONGEST_PATIENCE_MS, round(_PATIENCE_MS + 500 * distance_s)))
        text = QCoreApplication.translate(
            "Player",
            "This recording has few keyframes: {minutes} minutes of it have to be decoded"
            " to get here. This takes a while.",
        )
        self._player.waiting_changed.emit(text.format(minutes=max(1, round(distance_s / 60))))
        self._player.keyframes_missed.emit()

    def _opened_decoder(self) -> ExactDecoder | None:
        """Return the decoder of the player's file; None without video."""
        media = self._player._media
        if media is None or not media.has_video:
            return None
        if self._decoder is None:
            self._decoder = ExactDecoder(media, f"duthviewer-{self._player.name}-frames")
        return self._decoder

    def _stop_waiting(self) -> None:
        self._patience.stop()
        self._slow.stop()
        if self._is_waiting:
            self._is_waiting = False
            self._player.waiting_changed.emit("")
