"""The contract of a player, the same for all engines.

Long because opening, seeking and waiting share one state machine, and every engine needs all of it.
"""

from __future__ import annotations

import enum
import logging
import math
import tempfile
import time
import weakref
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.playback.clock import Piece
from duthviewer.playback.exact import ExactDecoder
from duthviewer.playback.multimedia import QVideoFrame, QVideoSink
from duthviewer.playback.pictures import Picture, PictureSink, full_size
from duthviewer.playback.plain_names import is_plain, plain_link
from duthviewer.playback.probe import Media, Seeking, choose_video, playlist, probe
from duthviewer.playback.worker import Worker

logger = logging.getLogger(__name__)

SLOWEST, FASTEST = 0.25, 4.0
#: The id of no track
NO_TRACK = -1
#: The interval of `position_changed` while playing: smooth enough for a time bar
_TELL_EVERY_S = 0.1
#: How long an engine may take to show a frame after a seek before the seek is checked
_PATIENCE_MS = 5000
#: A longer seek is explained to the user.
_SLOW_MS = 1500
#: Seeks take long if the keyframe is further before the place than this.
_FAR_S = 15.0
_LONGEST_PATIENCE_MS = 600_000
#: A seek that finds no frame, because the header promised more of them, goes back this far.
_RETREATS_S = (0.05, 0.1, 0.5, 2.0, 8.0)


class PlayerState(enum.Enum):
    CLOSED = enum.auto()
    OPENING = enum.auto()
    PLAYING = enum.auto()
    PAUSED = enum.auto()
    ENDED = enum.auto()
    FAILED = enum.auto()


@dataclass(frozen=True)
class Track:
    """A sound or subtitle track of a recording; `id` is the engine's own."""

    id: int
    label: str


class Player(QObject):
    """Plays one file at a time into a video sink.

    Times are seconds from the first frame of the file. The contract and what both engines share
    is here: opening off the GUI thread, many quick seeks that become one, the clamp to the last
    frame, states. An engine fills in the methods under "For the engines".
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

    #: A file was probed, on the worker's thread (generation, Media or KnownError)
    _probed = Signal(int, object)
    #: A playlist was written, on the worker's thread (generation, path or KnownError, seconds)
    _playlist_written = Signal(int, object, float)

    #: A frame was decoded outside of the engine (generation, number of the seek, Picture or None)
    _exact_decoded = Signal(int, int, object)
    #: The distance of a place from its keyframe (generation, number of the seek, seconds)
    _distance_read = Signal(int, int, float)

    #: "vlc" or "qt"
    name = ""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Workers for the engine and for reading files. A dead network disk may block the second
        #: for ever; then another one reads the next file
        self._worker = Worker(f"duthviewer-{self.name}")
        self._readers = [Worker(f"duthviewer-{self.name}-file")]
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._generation = 0
        self._state = PlayerState.CLOSED
        self._media: Media | None = None
        self._playing = False
        self._position = 0.0
        self._told = float("-inf")
        self._rate, self._volume, self._is_muted = 1.0, 1.0, False
        #: The ids of the chosen tracks of this file, or None
        self._audio_track: int | None = None
        self._subtitle_track: int | None = None
        #: The current seek and the next one
        self._seeking_to: float | None = None
        self._next_seek: float | None = None
        self._retreat = 0
        self._announced = False
        self._sink: QVideoSink | PictureSink | None = None
        self._picture: Picture | None = None
        #: The piece of the file that the engine has open
        self._piece = Piece()
        #: Counts seeks; the number of the current one
        self._seek_number = 0
        #: The target of the current or the last seek
        self._sought = 0.0
        self._is_waiting = False
        self._decoder: ExactDecoder | None = None
        self._decoders: list[Worker] = []
        self._exact_decoded.connect(self._on_exact, Qt.ConnectionType.QueuedConnection)
        self._distance_read.connect(self._on_distance, Qt.ConnectionType.QueuedConnection)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._ask_distance)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._missed)
        self._probed.connect(self._begin_probed, Qt.ConnectionType.QueuedConnection)
        self._playlist_written.connect(self._open_playlist, Qt.ConnectionType.QueuedConnection)

    # -- For the window ------------------------------------------------------------------------

    def set_sink(self, sink: QVideoSink | PictureSink) -> None:
        """Show the frames in ``sink``, starting with the current one."""
        self._sink = sink
        if self._picture is not None:
            self._show(self._picture)

    def open(self, path: Path, at_s: float = 0.0, *, playing: bool = True) -> None:
        """Open ``path`` at ``at_s``, and play from there or pause."""
        self._shut()
        self._playing, self._announced = playing, False
        self._position = max(0.0, at_s)
        self._seeking_to, self._next_seek, self._retreat = self._position, None, 0
        self._seek_number += 1
        self._set_state(PlayerState.OPENING)
        generation, owner = self._generation, weakref.ref(self)

        def work() -> None:
            outcome: Media | KnownError
            try:
                outcome = probe(path)
            except KnownError as error:
                outcome = error
            except Exception:
                # A bug; without an outcome the window would wait for ever.
                logger.exception("%s could not be probed", path)
                outcome = KnownError(
                    "{path} cannot be opened: the program made a mistake.", path=path
                )
            player = owner()
            if player is not None:
                player._report(player._probed, generation, outcome)

        self._readers = [reader for reader in self._readers if not reader.is_idle()]
        self._readers.append(Worker(f"duthviewer-{self.name}-file"))
        self._readers[-1].run(work)

    def play(self) -> None:
        """Play; from the start if the player is at the end."""
        if self._state is PlayerState.ENDED:
            self._playing = True
            self.seek(0.0)
        elif self._state is PlayerState.OPENING:
            self._playing = True
        elif self._state is PlayerState.PAUSED:
            self._playing = True
            if self._seeking_to is None:
                self._engine_play()
            self._set_state(PlayerState.PLAYING)

    def pause(self) -> None:
        if self._state is PlayerState.OPENING:
            self._playing = False
        elif self._state is PlayerState.PLAYING:
            self._playing = False
            if self._seeking_to is None:
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
        target = self._clamped(s)
        self._position = target
        if self._seeking_to is not None:
            self._next_seek = target
            return
        self._begin_seek(target)

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

    def video_tracks(self) -> tuple[Track, ...]:
        """Return the videos of the recording."""
        if self._media is None:
            return ()
        return tuple(
            Track(video.index, video.title or f"{video.size[0]} × {video.size[1]}")
            for video in self._media.videos
        )

    def video_track(self) -> int | None:
        """Return the shown video; None for sound only."""
        chosen = self._media.video if self._media is not None else None
        return chosen.index if chosen is not None else None

    def set_video_track(self, track: int) -> None:
        """Show this video, also in cards and previews, until another is chosen."""
        if self._media is not None and track != self.video_track():
            playing = self._playing or self._state is PlayerState.PLAYING
            choose_video(self._media.path, track)
            self.open(self._media.path, self._position, playing=playing)

    def audio_tracks(self) -> tuple[Track, ...]:
        raise NotImplementedError

    def audio_track(self) -> int | None:
        """Return the current audio track; None without sound."""
        raise NotImplementedError

    def set_audio_track(self, track: int) -> None:
        """Play this audio track until another file is opened."""
        self._audio_track = track
        self._engine_tracks()

    def subtitle_tracks(self) -> tuple[Track, ...]:
        raise NotImplementedError

    def subtitle_track(self) -> int | None:
        """Return the current subtitle track; None for no subtitles."""
        raise NotImplementedError

    def set_subtitle_track(self, track: int | None) -> None:
        """Show this subtitle track, or none, until another file is opened."""
        self._subtitle_track = NO_TRACK if track is None else track
        self._engine_tracks()

    def snapshot(self) -> QImage:
        """Return the current frame in full size; a null image if there is none."""
        return full_size(self._picture) if self._picture is not None else QImage()

    def close(self) -> None:
        """Close the file. The player can open another."""
        self._shut()
        self._set_state(PlayerState.CLOSED)

    def wait_closed(self, timeout_s: float = 5.0) -> bool:
        """Wait after `close` until all threads have ended."""
        deadline = time.monotonic() + timeout_s
        workers = [self._worker, *self._readers, *self._decoders]
        return all([worker.wait(max(0.0, deadline - time.monotonic())) for worker in workers])

    # -- For the engines -----------------------------------------------------------------------

    def _engine_refusal(self, media: Media) -> str:
        """Return why the engine cannot play ``media``, as text for the user; "" if it can."""
        return ""

    def _engine_open(self, source: Path, at_s: float) -> None:
        """Open ``source`` and show the frame at ``at_s``, then call `_landed`.

        It is the file of `_media`, or a playlist that leads into it.
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

    def _engine_tracks(self) -> None:
        """Apply `_audio_track` and `_subtitle_track`; also each time the file is opened again."""
        raise NotImplementedError

    def _engine_close(self) -> None:
        """Close the file; report nothing of it afterwards."""
        raise NotImplementedError

    def _show(self, picture: Picture | None) -> None:
        self._picture = picture
        if isinstance(self._sink, QVideoSink):
            self._sink.setVideoFrame(picture.video_frame() if picture else QVideoFrame())
        elif self._sink is not None:
            self._sink.show_picture(picture)

    def _landed(self, at_s: float) -> None:
        """The frame at ``at_s`` is shown, after an open or a seek."""
        self._stop_waiting()
        self._seeking_to, self._retreat = None, 0
        if not self._announced:
            self._announced = True
            self._engine_rate()
            self._engine_volume()
            generation = self._generation
            self.opened.emit(self.duration_s())
            if generation != self._generation or self._seeking_to is not None:
                # A receiver has closed the file, opened another, or started a seek.
                return
        if self._next_seek is not None:
            target, self._next_seek = self._next_seek, None
            if not self._playing:
                # After an open, the engine may play still; a seek while it does is less exact.
                self._engine_pause()
            self._begin_seek(target)
            return
        self._set_state(PlayerState.PLAYING if self._playing else PlayerState.PAUSED)
        if self._playing:
            self._engine_play()
        else:
            self._engine_pause()
        self._moved(at_s, 0.0, always=True)

    def _moved(self, at_s: float, now_s: float, *, always: bool = False) -> None:
        """The frame at ``at_s`` is shown, at the time ``now_s`` of a clock that only goes up."""
        self._position = at_s
        if always or now_s - self._told >= _TELL_EVERY_S:
            self._told = now_s if not always else float("-inf")
            self.position_changed.emit(at_s)

    def _came_to_end(self) -> None:
        """Handle the end of the frames of the engine's file."""
        if self._seeking_to is not None:
            self._missed()
            return
        if self._media is not None and self._piece is not self._media.pieces[-1]:
            # The clock of the file starts again here: the engine opens what follows.
            self._begin_seek(self._piece.end_s)
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

    def _report(self, signal: object, *values: object) -> None:
        """Emit a signal from another thread, unless the player is gone."""
        try:
            signal.emit(*values)  # type: ignore[attr-defined]
        except RuntimeError:
            logger.debug("the player went before its news came")

    def _shift_s(self) -> float:
        """What to add to a time of the recording to get the time of the engine's clock."""
        return self._piece.engine_shift_s

    # -- Inside --------------------------------------------------------------------------------

    def _shut(self) -> None:
        self._generation += 1
        self._seek_number += 1
        self._stop_waiting()
        self._engine_close()
        if self._decoder is not None:
            self._decoder.close()
            self._decoders = [worker for worker in self._decoders if not worker.is_idle()]
            self._decoders.append(self._decoder.worker)
            self._decoder = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        self._media, self._seeking_to, self._next_seek = None, None, None
        self._audio_track = self._subtitle_track = None
        self._show(None)

    def _begin_probed(self, generation: int, outcome: Media | KnownError) -> None:
        if generation != self._generation:
            return
        if isinstance(outcome, KnownError):
            self._fail(error_text(outcome))
            return
        if refusal := self._engine_refusal(outcome):
            self._fail(refusal)
            return
        self._media = outcome
        wanted = self._next_seek if self._next_seek is not None else self._position
        self._next_seek = None
        self._seeking_to = self._position = self._sought = self._clamped(wanted)
        self._start_waiting()
        self._open_engine(self._seeking_to)

    def _open_engine(self, at_s: float) -> None:
        """Open the file in the engine, by a playlist if it needs one."""
        media = self._media
        assert media is not None
        self._piece = media.piece_at(at_s)
        listed = media.seeking is Seeking.TRANSPORT_STREAM
        if not listed and is_plain(media.path):
            self._engine_open(media.path, at_s)
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="duthviewer-", ignore_cleanup_errors=True
            )
        folder = Path(self._folder.name)
        generation, owner = self._generation, weakref.ref(self)

        def work() -> None:
            outcome: Path | KnownError
            try:
                source = plain_link(media.path, folder, ".ts" if listed else media.path.suffix)
                outcome = source
                if listed:
                    outcome = folder / "index.m3u8"
                    outcome.write_text(playlist(media, at_s, str(source)), encoding="utf-8")
            except KnownError as error:
                outcome = error
            except OSError as error:
                outcome = KnownError(
                    "{path} cannot be prepared for playing: {reason}", path=media.path, reason=error
                )
            player = owner()
            if player is not None:
                player._report(player._playlist_written, generation, outcome, at_s)

        self._readers[-1].run(work)

    def _open_playlist(self, generation: int, outcome: Path | KnownError, at_s: float) -> None:
        if generation != self._generation:
            return
        if isinstance(outcome, KnownError):
            self._fail(error_text(outcome))
        else:
            self._engine_open(outcome, at_s)

    def _begin_seek(self, target: float) -> None:
        self._seeking_to = self._sought = target
        self._seek_number += 1
        self._start_waiting()
        if self._state is PlayerState.ENDED:
            self._set_state(PlayerState.PLAYING if self._playing else PlayerState.PAUSED)
        self._engine_seek(target)

    def _start_waiting(self) -> None:
        """Start a seek."""
        self._patience.start(_PATIENCE_MS)
        self._slow.start()
        if self._awaits_exact():
            assert self._seeking_to is not None
            self._decode_exact(self._seeking_to)

    def _stop_waiting(self) -> None:
        """End the current seek."""
        self._patience.stop()
        self._slow.stop()
        if self._is_waiting:
            self._is_waiting = False
            self.waiting_changed.emit("")

    def _awaits_exact(self) -> bool:
        """Whether the frame of a seek is decoded here, as the engine would show half a picture."""
        media = self._media
        return (
            media is not None
            and media.refresh_s > 0
            and (self._seeking_to is None or media.shows_frame_at(self._seeking_to))
        )

    def _exact_decoder(self) -> ExactDecoder | None:
        media = self._media
        if media is None or not media.has_video:
            return None
        if self._decoder is None:
            self._decoder = ExactDecoder(media, f"duthviewer-{self.name}-frames")
        return self._decoder

    def _decode_exact(self, at_s: float, most_s: float = math.inf) -> None:
        """Decode the frame at ``at_s`` outside of the engine; `_on_exact` shows it."""
        decoder = self._exact_decoder()
        if decoder is None:
            return
        generation, number, owner = self._generation, self._seek_number, weakref.ref(self)

        def is_current() -> bool:
            player = owner()
            return player is not None and (player._generation, player._seek_number) == (
                generation,
                number,
            )

        def done(picture: Picture | None) -> None:
            player = owner()
            if player is not None:
                player._report(player._exact_decoded, generation, number, picture)

        decoder.decode(at_s, most_s, is_current, done)

    def _on_exact(self, generation: int, number: int, picture: Picture | None) -> None:
        if (generation, number) != (self._generation, self._seek_number):
            return
        target = self._seeking_to
        if target is not None and self._awaits_exact():
            if picture is None:
                self._missed()
                return
            self._show(picture)
            self._engine_arrived(target)
            self._landed(target)
        elif target is not None:
            # The engine does not show it by itself.
            if picture is not None and not self._playing:
                self._show(picture)
                self._engine_arrived(target)
                self._landed(target)
        elif not self._playing:
            if picture is None:
                self._engine_exact_missing()
            else:
                self._show(picture)
                self._engine_arrived(self._position)

    def _engine_arrived(self, at_s: float) -> None:
        """The frame at ``at_s`` was shown for the engine, which goes on from there."""

    def _engine_exact_missing(self) -> None:
        """The frame shown cannot be decoded outside of the engine."""

    def _ask_distance(self) -> None:
        """Find out how much a long seek has to decode."""
        decoder, target = self._exact_decoder(), self._seeking_to
        if self._seeking_to is None:
            return
        self._is_waiting = True
        self.waiting_changed.emit(self.tr("Searching for this place in the recording…"))
        if decoder is None or target is None or self._awaits_exact():
            return
        generation, number, owner = self._generation, self._seek_number, weakref.ref(self)

        def done(distance_s: float) -> None:
            player = owner()
            if player is not None:
                player._report(player._distance_read, generation, number, distance_s)

        decoder.distance(target, done)

    def _on_distance(self, generation: int, number: int, distance_s: float) -> None:
        if (generation, number) != (self._generation, self._seek_number):
            return
        if self._seeking_to is None:
            return
        if distance_s < _FAR_S:
            self._decode_exact(self._seeking_to)
            return
        self._patience.start(min(_LONGEST_PATIENCE_MS, round(_PATIENCE_MS + 500 * distance_s)))
        self.waiting_changed.emit(
            self.tr(
                "This recording has few keyframes: {minutes} minutes of it have to be decoded"
                " to get here. This takes a while."
            ).format(minutes=max(1, round(distance_s / 60)))
        )
        self.keyframes_missed.emit()

    def _missed(self) -> None:
        """Go back a little, or give up, after a seek that showed no frame."""
        if self._seeking_to is None or self._media is None:
            return
        if self._retreat >= len(_RETREATS_S) or self._seeking_to <= 0.0:
            text = self.tr(
                "{path} holds nothing that can be shown at this place."
                " It may be damaged or cut off."
            )
            self._fail(text.format(path=self._media.path))
            return
        back = _RETREATS_S[self._retreat]
        self._retreat += 1
        self._begin_seek(max(0.0, self._seeking_to - back))

    def _clamped(self, s: float) -> float:
        s = max(0.0, s)
        if self._media is not None and (last_s := self._media.last_place_s()) > 0:
            return min(s, last_s)
        return s

    def _set_state(self, state: PlayerState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
