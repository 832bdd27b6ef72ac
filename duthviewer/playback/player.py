"""The contract of a player, the same for all engines."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from duthviewer.playback.multimedia import QVideoSink
from duthviewer.playback.network_recording import Source
from duthviewer.playback.opening import Opening
from duthviewer.playback.pictures import PictureOutput, PictureSink
from duthviewer.playback.player_state import PlayerState
from duthviewer.playback.probe import Media
from duthviewer.playback.seeks import Seeks
from duthviewer.playback.starvation import Starvation
from duthviewer.playback.tracks import Tracks
from duthviewer.playback.worker import Worker

SLOWEST, FASTEST = 0.25, 4.0
#: The interval of `position_changed` while playing: smooth enough for a time bar
_REPORT_EVERY_S = 0.1


class Player(QObject):
    """Plays one recording at a time into a video sink: a file, or a `NetworkRecording`.

    Times are seconds from the first frame of the recording. The contract and what both engines
    share is here: states, many quick seeks that become one, the clamp to the last frame. `Opening`
    prepares a file off the GUI thread, `Seeks` follows a seek until its frame is shown,
    `Starvation` waits for a stream's data, and each engine has its own `Tracks`. An engine fills in
    the methods under "For the engines".
    """

    #: Emitted with the first frame (length of the file in seconds, 0.0 if unknown)
    opened = Signal(float)
    #: The offset in the file of the frame shown (seconds): some ten times a second while
    #: playing, and once after each seek or step, when the right frame is shown
    position_changed = Signal(float)
    #: (PlayerState)
    state_changed = Signal(object)
    #: Emitted at the end of the file
    ended = Signal()
    #: The file cannot be played (text of the error)
    failed = Signal(str)
    #: A seek takes long (text for the user; "" when it has ended)
    waiting_changed = Signal(str)
    #: A seek takes long because the file has few keyframes
    keyframes_missed = Signal()
    #: The current subtitle ("" for none); not emitted by an engine that draws subtitles into the
    #: picture
    subtitle_changed = Signal(str)

    #: The tracks of the file, set by the engine
    tracks: Tracks

    #: "vlc" or "qt"
    name = ""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Runs the engine's work that takes long
        self._worker = Worker(f"duthviewer-{self.name}")
        self._state = PlayerState.CLOSED
        self._media: Media | None = None
        self._playing = False
        self._position = 0.0
        self._reported_at_s = float("-inf")
        self._rate, self._volume, self._is_muted = 1.0, 1.0, False
        #: Whether `opened` was emitted for this file
        self._announced = False
        self._pictures = PictureOutput()
        self._seeks = Seeks(self)
        #: Whether a stream has data to play
        self.starvation = Starvation(self)
        self._opening = Opening(f"duthviewer-{self.name}-file", self)
        self._opening.probed.connect(self._begin_probed)
        self._opening.prepared.connect(self._engine_open)
        self._opening.failed.connect(self._fail)

    # -- For the window ------------------------------------------------------------------------

    def set_sink(self, sink: QVideoSink | PictureSink) -> None:
        """Show the frames in ``sink``, starting with the current one."""
        self._pictures.set_sink(sink)

    def open(self, source: Source, at_s: float = 0.0, *, playing: bool = True) -> None:
        """Open ``source`` at ``at_s``, and play from there or pause."""
        self._shut()
        self._playing, self._announced = playing, False
        self._position = max(0.0, at_s)
        self._seeks.expect(self._position)
        self._set_state(PlayerState.OPENING)
        self._opening.probe(source)

    def play(self) -> None:
        """Play; from the start if the player is at the end."""
        if self._state is PlayerState.ENDED:
            self._playing = True
            self.seek(0.0)
        elif self._state is PlayerState.OPENING:
            self._playing = True
        elif self._state is PlayerState.PAUSED:
            self._playing = True
            if self._seeks.target is None:
                self._engine_play()
            self._set_state(PlayerState.PLAYING)

    def pause(self) -> None:
        if self._state is PlayerState.OPENING:
            self._playing = False
        elif self._state is PlayerState.PLAYING:
            self._playing = False
            if self._seeks.target is None:
                self._engine_pause()
            self._set_state(PlayerState.PAUSED)

    def toggle(self) -> None:
        """Pause if playing, else play."""
        if self._state is PlayerState.PLAYING or (
            self._state is PlayerState.OPENING and self._playing
        ):
            self.pause()
        else:
            self.play()

    def seek(self, s: float) -> None:
        """Show the frame at ``s``; beyond the end, the last one. Later seeks replace it."""
        if self._state in (PlayerState.CLOSED, PlayerState.FAILED):
            return
        self._position = target = _clamped(s, self._media)
        if self._seeks.target is not None:
            self._seeks.next = target
        else:
            self._seeks.begin(target)

    def step(self, frames: int) -> None:
        """Pause and move by a number of frames (back if negative)."""
        if self._media is None or self._state in (PlayerState.CLOSED, PlayerState.FAILED):
            return
        self.pause()
        self._playing = False
        frame_s = self._media.frame_s
        self.seek((round(self._position / frame_s) + frames) * frame_s)

    def set_rate(self, rate: float) -> None:
        """Set the speed, 0.25 to 4, without changing the pitch."""
        self._rate = min(FASTEST, max(SLOWEST, rate))
        self._engine_rate()

    def rate(self) -> float:
        return self._rate

    def set_volume(self, v: float) -> None:
        """Set the perceived loudness, 0 to 1.25 (1 is the recording's own)."""
        self._volume = min(1.25, max(0.0, v))
        self._engine_volume()

    def volume(self) -> float:
        return self._volume

    def set_muted(self, muted: bool) -> None:
        self._is_muted = muted
        self._engine_volume()

    def muted(self) -> bool:
        return self._is_muted

    def position_s(self) -> float:
        """Return the offset of the current frame, or the target of the current seek."""
        return self._position

    def duration_s(self) -> float:
        """Return the length of the file; 0.0 while unknown."""
        return self._media.duration_s if self._media is not None else 0.0

    def state(self) -> PlayerState:
        return self._state

    def has_video(self) -> bool:
        return self._media is not None and self._media.has_video

    def frame_s(self) -> float:
        """Return the duration of a frame; 0.0 while unknown."""
        return self._media.frame_s if self._media is not None else 0.0

    def snapshot(self) -> QImage:
        """Return the current frame in full size; a null image if there is none."""
        return self._pictures.snapshot()

    def close(self) -> None:
        """Close the file. The player can open another."""
        self._shut()
        self._set_state(PlayerState.CLOSED)

    def wait_closed(self, timeout_s: float = 5.0) -> bool:
        """Wait after `close` until all threads have ended."""
        deadline = time.monotonic() + timeout_s
        workers = [self._worker, *self._opening.workers(), *self._seeks.workers()]
        return all([worker.wait(max(0.0, deadline - time.monotonic())) for worker in workers])

    # -- For the engines -----------------------------------------------------------------------

    def _engine_refusal(self, media: Media) -> str:
        """Return why the engine cannot play ``media``, as text for the user; "" if it can."""
        return ""

    def _engine_open(self, source: Source, at_s: float) -> None:
        """Open ``source`` and show the frame at ``at_s``, then call `_landed`.

        It is the source of `_media`, or a playlist that leads into the file.
        """
        raise NotImplementedError

    def _engine_seek(self, at_s: float) -> None:
        """Show the frame at ``at_s``, then call `_landed`; keep playing or paused."""
        raise NotImplementedError

    def _engine_play(self) -> None:
        raise NotImplementedError

    def _engine_pause(self) -> None:
        raise NotImplementedError

    def _engine_rate(self) -> None:
        """Apply `_rate`."""
        raise NotImplementedError

    def _engine_volume(self) -> None:
        """Apply `_volume` and `_is_muted`."""
        raise NotImplementedError

    def _engine_close(self) -> None:
        """Close the file; report nothing of it afterwards."""
        raise NotImplementedError

    def _engine_arrived(self, at_s: float) -> None:
        """Go on from ``at_s``: the frame there was decoded outside of the engine and is shown."""

    def _engine_exact_missing(self) -> None:
        """Handle that the frame shown cannot be decoded outside of the engine."""

    def _awaits_exact(self) -> bool:
        """Return whether the frame of a seek is decoded outside of the engine.

        This is so where the engine would show an incomplete picture.
        """
        media, target = self._media, self._seeks.target
        return (
            media is not None
            and media.refresh_s > 0
            and (target is None or media.shows_frame_at(target))
        )

    def _landed(self, at_s: float) -> None:
        """Handle that the frame at ``at_s`` is shown, after an open or a seek."""
        self._seeks.land()
        if not self._announced:
            self._announced = True
            self._engine_rate()
            self._engine_volume()
            generation = self._opening.generation
            self.opened.emit(self.duration_s())
            if generation != self._opening.generation or self._seeks.target is not None:
                # A receiver has closed the file, opened another, or started a seek.
                return
        if self._seeks.next is not None:
            target, self._seeks.next = self._seeks.next, None
            if not self._playing:
                # After an open, the engine may play still; a seek while it does is less exact.
                self._engine_pause()
            self._seeks.begin(target)
            return
        self._set_state(PlayerState.PLAYING if self._playing else PlayerState.PAUSED)
        if self._playing:
            self._engine_play()
        else:
            self._engine_pause()
        self._moved(at_s, 0.0, always=True)

    def _moved(self, at_s: float, now_s: float, *, always: bool = False) -> None:
        """Note that the frame at ``at_s`` is shown, and report it ten times a second.

        ``now_s`` is the time of a clock that only goes up. ``always`` reports it in any case.
        """
        self._position = at_s
        self.starvation.frame_shown()
        if always or now_s - self._reported_at_s >= _REPORT_EVERY_S:
            self._reported_at_s = now_s if not always else float("-inf")
            self.position_changed.emit(at_s)

    def _came_to_end(self) -> None:
        """Handle the end of the frames of the engine's file."""
        if self._seeks.target is not None:
            self._seeks.miss()
            return
        if self.starvation.takes_back_end():
            self._seeks.begin(self._position)
            return
        piece = self._opening.piece
        if self._media is not None and piece is not self._media.pieces[-1]:
            # The clock of the file starts again here: the engine opens what follows.
            self._seeks.begin(piece.end_s)
            return
        self._playing = False
        if self._media is not None and self._media.duration_s > 0:
            self._moved(self._media.duration_s, 0.0, always=True)
        self._set_state(PlayerState.ENDED)
        self.ended.emit()

    def _fail(self, message: str) -> None:
        self._shut()
        self._set_state(PlayerState.FAILED)
        self.failed.emit(message)

    # -- Inside --------------------------------------------------------------------------------

    def _shut(self) -> None:
        """Close the file without a change of state."""
        self._opening.cancel()
        self._seeks.cancel()
        self.starvation.stop()
        self._engine_close()
        self._seeks.close()
        self._opening.close()
        self._media = None
        self.tracks.forget()
        self._pictures.show(None)

    def _begin_probed(self, media: Media) -> None:
        """Open a probed file in the engine, or fail if the engine cannot play it."""
        if refusal := self._engine_refusal(media):
            self._fail(refusal)
            return
        self._media = media
        if media.stream is not None:
            self.starvation.start()
        seeks = self._seeks
        wanted = seeks.next if seeks.next is not None else self._position
        seeks.next = None
        seeks.target = seeks.last_target = self._position = _clamped(wanted, media)
        seeks.start_waiting()
        self._opening.prepare(media, self._position)

    def _set_state(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def _clamped(s: float, media: Media | None) -> float:
    """Return the place nearest to ``s`` that can be sought in ``media``."""
    s = max(0.0, s)
    if media is not None and (last_s := media.last_place_s()) > 0:
        return min(s, last_s)
    return s
