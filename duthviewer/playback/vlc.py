"""The libVLC engine, which delivers frames through memory.

Long because each workaround for libVLC is documented where it applies.
"""

from __future__ import annotations

import atexit
import ctypes
import logging
import os
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from duthviewer.playback.frame_clock import FrameClock
from duthviewer.playback.network_recording import NetworkRecording, Source
from duthviewer.playback.pictures import ColourCoding, MemoryPicture
from duthviewer.playback.player import Player
from duthviewer.playback.probe import Media, Seeking
from duthviewer.playback.sound import has_output
from duthviewer.playback.tracks import NO_TRACK, Track, Tracks, track_or_none
from duthviewer.playback.worker import report

logger = logging.getLogger(__name__)

_OPTIONS = (
    "--quiet",
    "--no-video-title-show",
    "--no-osd",
    "--no-stats",
    "--no-snapshot-preview",
    "--no-sub-autodetect-file",
    # Copying frames from the graphics card to memory costs more than decoding them here.
    "--avcodec-hw=none",
    # On a busy computer the first frame after opening comes late, and it must not be dropped.
    "--no-drop-late-frames",
)
#: The relay of a stream has its own buffer, on the disk. Small buffers of libVLC start sooner, and
#: fetch less in vain before a seek.
_STREAM_OPTIONS = (
    ":network-caching=300",
    ":prefetch-buffer-size=2048",
    ":prefetch-seek-threshold=64",
)
#: Where in the frame to seek to. libVLC's own time differs by up to half a frame (at 25 frames a
#: second) from file to file, as it may count the sound encoder's run-in or not. Measured with mp4,
#: mkv and webm at 10 to 50 frames a second, seeking to this part of a frame shows that frame.
_PART_OF_FRAME = 0.6

#: Time after pausing within which libVLC may still deliver a frame
_REST_MS = 200

#: How long a paused seek may show the old picture before the file is opened again: libVLC sometimes
#: (1 in 300 seeks on a busy computer) never shows the new one. Where slides fill the picture, the
#: new picture may also equal the old one.
_SAME_S = 0.35

#: libVLC's own readers of some formats, by libavformat's name
_OWN_READERS = {"mov": "mp4", "matroska": "mkv"}

#: The limit for decoding a paused picture outside of libVLC (seconds from the keyframe)
_MOST_DECODED_S = 30.0

#: This close to the end of a file, libVLC waits for more data while it is paused
_NEAR_END_S = 1.5

#: How long a picture is paused before it is replaced by the exact one
_CONFIRM_MS = 300

#: libVLC reports its time every 0.3 s. Without a report for this long it waits for data, and shows
#: its last picture again and again.
_UNFED_S = 0.45

#: How long after a seek or a start libVLC's clock may still be wrong
_STEADY_S = 0.15

_lock = threading.Lock()
_loaded: tuple[Any, Any] | None = None
_sessions: weakref.WeakSet[_Session] = weakref.WeakSet()


def load() -> tuple[Any, Any]:
    """Return the module `vlc` and its one libVLC instance. May be called on any thread.

    Both are made on first use, in 0.1 s. Raises whatever `import vlc` raises without libVLC, and
    OSError if libVLC does not start.
    """
    global _loaded
    with _lock:
        if _loaded is None:
            import vlc

            instance = vlc.Instance(list(_OPTIONS))
            if instance is None:
                raise OSError("libVLC does not start")
            atexit.register(_stop_all)
            _loaded = (vlc, instance)
        return _loaded


def _stop_all() -> None:
    """End all sessions: libVLC must not call back after the interpreter has ended."""
    for session in list(_sessions):
        session.end()


class _Session:
    """A file opened once in libVLC: its player, its callbacks, and the frames they fill.

    libVLC calls back on its own threads, on which no function of libVLC may be called.
    ``news(session, kind)`` is called on such a thread.
    """

    def __init__(self, media: Media, news: Callable[[_Session, str], None]) -> None:
        self._vlc, instance = load()
        self.media = media
        #: What to add to a time of the recording to get the time of libVLC's clock
        self.shift_s = 0.0
        self._news = news
        self._lock = threading.Lock()
        self._ended = False
        self._colours = ColourCoding(media.bt709, media.full_range)
        self._size = (0, 0)
        #: The picture that libVLC fills, and the one that the GUI thread has not taken yet
        self._writing: MemoryPicture | None = None
        self._pending: MemoryPicture | None = None
        #: Memory of released pictures, for the next ones
        self._spare: list[Any] = []
        #: Whether the GUI thread still has to take the first frame after an open or a seek: newer
        #: frames do not replace it
        self._first = True
        #: When frames were shown that the GUI thread has not taken yet
        self._times: list[float] = []
        #: The current seek: when libVLC dropped the old frames, and when it had buffered new ones
        self._flushed_at: float | None = None
        self._buffered_at: float | None = None
        self._locked_at = 0.0
        self._stale_s = 0.0
        #: The last picture, and the picture shown before the current seek
        self._shown: MemoryPicture | None = None
        self._old: MemoryPicture | None = None
        self._reported_same = False
        #: Whether there was no seek since the file was opened
        self.is_fresh = True
        #: Whether the chosen tracks were passed to it
        self.has_tracks = False
        #: When libVLC had paused; None while it plays or has yet to pause
        self.paused_at: float | None = None
        #: The time of libVLC's clock, and when it was read; exact to 1 ms while playing
        self.clock: tuple[float, float] | None = None
        #: When libVLC last had data to play, or was asked to play
        self.fed_at = 0.0
        self.player = instance.media_player_new()
        if not has_output():
            # The dummy output runs at the pace of a sound card's clock.
            self.player.audio_output_set("adummy")
        callbacks = self._vlc.CallbackDecorators
        # Keep references: libVLC holds only the addresses.
        self._callbacks = (
            callbacks.VideoLockCb(self._on_lock),
            callbacks.VideoDisplayCb(self._on_display),
            ctypes.CFUNCTYPE(
                ctypes.c_uint,
                ctypes.c_void_p,
                ctypes.c_void_p,
                ctypes.POINTER(ctypes.c_uint),
                ctypes.POINTER(ctypes.c_uint),
                ctypes.POINTER(ctypes.c_uint),
                ctypes.POINTER(ctypes.c_uint),
            )(self._on_format),
        )
        lock, display, setup = self._callbacks
        self.player.video_set_callbacks(lock, None, display, None)
        self.player.video_set_format_callbacks(
            ctypes.cast(setup, callbacks.VideoFormatCb), callbacks.VideoCleanupCb()
        )
        self._events = self.player.event_manager()
        kinds = self._vlc.EventType
        self._handlers = {
            kinds.MediaPlayerEndReached: self._on_end,
            kinds.MediaPlayerEncounteredError: self._on_error,
            kinds.MediaPlayerBuffering: self._on_buffering,
            kinds.MediaPlayerPaused: self._on_paused,
            kinds.MediaPlayerTimeChanged: self._on_time,
        }
        for kind, handler in self._handlers.items():
            self._events.event_attach(kind, handler)
        _sessions.add(self)

    def start(self, source: Source, at_s: float, audio: int | None, *, paused: bool) -> None:
        """Play ``source`` from ``at_s`` of its own clock, or show the frame there, ``paused``.

        ``audio`` is the audio track that the user chose earlier, or None.
        """
        _, instance = load()
        if isinstance(source, NetworkRecording):
            item = instance.media_new(source.address)
            for option in _STREAM_OPTIONS:
                item.add_option(option)
        else:
            # As bytes, because a name need not be UTF-8; as a path, because libVLC takes a name
            # with a colon for an address.
            item = instance.media_new_path(os.fsencode(source))
        item.add_option(f":start-time={at_s:.4f}")
        if audio is not None:
            item.add_option(f":audio-track-id={audio}")
        if paused:
            item.add_option(":start-paused")
        # Use the same reader as the prober, so that time is counted the same. Another reader might
        # also take the file for a playlist.
        kind = self.media.format
        if isinstance(source, Path) and source.suffix == ".m3u8":
            kind = "hls"
        own = _OWN_READERS.get(kind)
        if isinstance(source, NetworkRecording) and source.is_playlist:
            item.add_option(":demux=adaptive,none")
        elif own is not None and not self.media.shows_frame_at(at_s - self.shift_s):
            # libavformat would start at the first frame and skip the sound before it.
            item.add_option(f":demux={own},none")
        else:
            item.add_option(":demux=avformat,none")
            item.add_option(f":avformat-format={kind}")
        if self.media.refresh_s:
            # Do not show incomplete pictures.
            item.add_option(":no-avcodec-corrupted")
        if len(self.media.videos) > 1 and self.media.video is not None:
            item.add_option(f":video-track-id={self.media.video.index}")
        self.player.set_media(item)
        item.release()
        self.player.play()

    def seek(self, at_s: float, stale_s: float, *, changes: bool) -> None:
        """Seek to ``at_s`` and ignore old frames, which may be shown until ``stale_s`` after that.

        If the seek ``changes`` the picture, also ignore pictures that equal the last one.
        """
        with self._lock:
            self.is_fresh = False
            self._old, self._reported_same = self._shown if changes else None, False
            self._times, self._pending, self._first = [], None, True
            self._flushed_at, self._buffered_at, self._stale_s = None, None, stale_s
        self.player.set_time(round(at_s * 1000))

    def end(self) -> None:
        """Stop and release the player (some 50 ms), on any thread except libVLC's."""
        with self._lock:
            if self._ended:
                return
            self._ended = True
        for kind in self._handlers:
            self._events.event_detach(kind)
        self.player.stop()
        self.player.release()
        _sessions.discard(self)

    def take(self) -> tuple[MemoryPicture | None, list[float]]:
        """Return the newest frame, or None, and the times of all frames since the last call."""
        with self._lock:
            times, self._times = self._times, []
            frame, self._pending = self._pending, None
            self._first = self._first and frame is None
            return frame, times

    def _on_format(
        self, _opaque: Any, chroma: int, width: Any, height: Any, pitches: Any, lines: Any
    ) -> int:
        # libVLC passes the size of the buffer with its edges (864 × 482 for 854 × 480), in pixels
        # that need not be square. If we return the picture's own size, it crops and scales.
        shown_width, shown_height = self.media.size
        if min(shown_width, shown_height) < 2:
            # The prober found no size. libVLC would divide by 0.
            shown_width, shown_height = max(2, width[0]), max(2, height[0])
        if (height[0] > width[0]) != (shown_height > shown_width):
            shown_width, shown_height = shown_height, shown_width  # It turns the picture upright.
        full_range = ctypes.string_at(chroma, 4) == b"J420"
        ctypes.memmove(chroma, b"J420" if full_range else b"I420", 4)
        self._colours = ColourCoding(self.media.bt709, full_range or self.media.full_range)
        self._size, self._spare = (shown_width, shown_height), []
        width[0], height[0] = shown_width, shown_height
        for number, plane in enumerate(self._memory().planes):
            pitches[number], lines[number] = plane.line_size, plane.height
        return 1

    def _memory(self) -> Any:
        """Return memory for a picture, of a released picture if there is one."""
        import av

        try:
            return self._spare.pop()
        except IndexError:
            return av.VideoFrame(*self._size, "yuv420p")

    def _on_lock(self, _opaque: Any, planes: Any) -> int:
        # Between this call and the display callback, libVLC copies its picture, on this thread.
        memory = self._memory()
        for number, plane in enumerate(memory.planes):
            planes[number] = plane.buffer_ptr
        self._writing = MemoryPicture(memory, self._colours, self._spare.append)
        self._locked_at = time.monotonic()
        return 0

    def _on_display(self, _opaque: Any, _picture: Any) -> None:
        now = time.monotonic()
        picture, self._writing = self._writing, None
        if picture is None:
            return
        with self._lock:
            if self._is_stale(now) or self._is_old(picture, now):
                return
            self._shown = picture
            tell = not self._times and self._pending is None
            if self._pending is None or not self._first:
                self._pending = picture
            self._times.append(now)
        if tell:
            self._news(self, "frame")

    def _is_stale(self, now: float) -> bool:
        """Return whether the frame shown now may be from before the seek."""
        if self.is_fresh:
            # libVLC reaches `:start-time` before it decodes anything, and may show the first frame
            # before it reports that it has buffered enough.
            return False
        flushed, buffered = self._flushed_at, self._buffered_at
        if flushed is None or buffered is None:
            return True
        return self._locked_at < flushed or now < buffered + self._stale_s

    def _is_old(self, picture: MemoryPicture, now: float) -> bool:
        """Return whether this is the picture from before the seek, shown again.

        While paused, libVLC shows the last picture every 80 ms, even while it decodes the new one,
        which may take longer on a busy computer.
        """
        old, since = self._old, self._buffered_at
        if old is None or since is None or not self._first:
            return False
        if not picture.equals(old):
            self._old = None
            return False
        if now > since + _SAME_S and not self._reported_same:
            self._reported_same = True
            self._news(self, "same")
        return True

    def _on_end(self, _event: Any) -> None:
        self._news(self, "end")

    def _on_error(self, _event: Any) -> None:
        self._news(self, "error")

    def _on_paused(self, _event: Any) -> None:
        self.paused_at = time.monotonic()

    def _on_time(self, event: Any) -> None:
        self.fed_at = time.monotonic()
        self.clock = (event.u.new_time / 1000, self.fed_at)

    def _on_buffering(self, event: Any) -> None:
        # A seek drops old frames at 0 %, and shows new ones from 100 % on.
        share, now = event.u.new_cache, time.monotonic()
        with self._lock:
            if share <= 0.0 and self._flushed_at is None:
                self._flushed_at = now
            settled = share >= 100.0 and self._flushed_at is not None and self._buffered_at is None
            if settled:
                self._buffered_at = now
        if settled:
            self._news(self, "settled")


class VlcTracks(Tracks):
    """The tracks that libVLC finds while it plays, with its own ids."""

    def __init__(self, player: VlcPlayer) -> None:
        super().__init__(player)
        self._engine: VlcPlayer = weakref.proxy(player)

    def audio(self) -> tuple[Track, ...]:
        session = self._engine._session
        return _tracks(session.player.audio_get_track_description() if session else ())

    def current_audio(self) -> int | None:
        session = self._engine._session
        return track_or_none(session.player.audio_get_track() if session else NO_TRACK)

    def subtitles(self) -> tuple[Track, ...]:
        session = self._engine._session
        return _tracks(session.player.video_get_spu_description() if session else ())

    def current_subtitles(self) -> int | None:
        session = self._engine._session
        settled = session is not None and session.has_tracks and self._engine._running
        if self.chosen_subtitles is not None and not settled:
            # It is set in libVLC with the first frame.
            return track_or_none(self.chosen_subtitles)
        return track_or_none(session.player.video_get_spu() if session else NO_TRACK)

    def apply(self) -> None:
        session = self._engine._session
        if session is None:
            return
        # Leave a track that is current already: libVLC refills its buffers even then.
        if self.chosen_audio not in (None, session.player.audio_get_track()):
            session.player.audio_set_track(self.chosen_audio)
        if self.chosen_subtitles not in (None, session.player.video_get_spu()):
            session.player.video_set_spu(self.chosen_subtitles)


class VlcPlayer(Player):
    """Plays through libVLC's memory callbacks: embedding would open a second window on Wayland."""

    #: From libVLC's threads (session, "frame" | "end" | "error" | "settled")
    _news = Signal(object, str)

    name = "vlc"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tracks = VlcTracks(self)
        self._session: _Session | None = None
        self._clock = FrameClock(0.04)
        self._running = False
        #: Whether libVLC was asked to pause, whether it has paused since, and the seek that waits
        #: for that (a seek before libVLC has paused would show an old frame for ever)
        self._paused = self._resting = False
        self._waiting_seek: float | None = None
        self._seeking_live = False
        self._disturbed_at = 0.0
        self._shown_since_pause = 0
        self._rest_timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest_timer.timeout.connect(self._rest)
        #: Whether the picture shown is known to be the right one, as the first one after opening
        #: is. After a paused seek on a busy computer, libVLC may show an old one for ever.
        self._is_certain = False
        self._confirm_timer = QTimer(self, singleShot=True, interval=_CONFIRM_MS)
        self._confirm_timer.timeout.connect(self._confirm)
        self._news.connect(self._on_news, Qt.ConnectionType.QueuedConnection)
        #: Sound alone shows no frames to count
        self._ticker = QTimer(self, interval=100)
        self._ticker.timeout.connect(self._tick)

    def _engine_open(self, source: Source, at_s: float) -> None:
        media = self._media
        assert media is not None
        self._end_session()
        self._clock = FrameClock(media.frame_s)
        owner = weakref.ref(self)

        def news(session: _Session, kind: str) -> None:
            player = owner()
            if player is not None:
                report(player._news, session, kind)

        try:
            self._session = _Session(media, news)
            self._session.shift_s = self._opening.shift_s
        except OSError as error:
            self._fail(self.tr("VLC does not start: {reason}").format(reason=error))
            return
        self._running = True
        # On a busy computer the second frame may be due before the first one is shown; if it plays,
        # libVLC then skips the first one. So start paused, and play when the frame has come. Where
        # there is only sound, a paused libVLC would wait for the first frame.
        waits = media.shows_frame_at(at_s) and not self._is_near_end(media, at_s)
        self._paused = self._resting = waits
        place = self._place(media, at_s)
        self._session.start(source, place, self.tracks.chosen_audio, paused=self._paused)
        self._engine_rate()

    def _engine_seek(self, at_s: float) -> None:
        media, session = self._media, self._session
        assert media is not None
        reopens = (
            media.seeking is not Seeking.DIRECT
            or not self._running
            or self._is_near_end(media, at_s)
            or not media.shows_frame_at(at_s)
            or not media.shows_frame_at(self._clock.position)
        )
        if reopens or session is None:
            self._end_session()
            self._opening.prepare(media, at_s)
            return
        if self._paused and not self._resting:
            self._waiting_seek = at_s
            return
        # While playing, libVLC shows one more old frame in place of the first new one.
        self._seeking_live = not self._paused
        stale_s = 0.0 if self._paused else 1.6 * media.frame_s / self._rate
        moved_s = abs(self._frame_start(media, at_s) - self._clock.position)
        session.seek(
            self._place(media, at_s),
            stale_s,
            changes=self._paused and moved_s > 0.5 * media.frame_s,
        )

    def _awaits_exact(self) -> bool:
        # Near the end of the file libVLC may find no frame at all.
        media, target = self._media, self._seeks.target
        near_end = (
            media is not None
            and target is not None
            and media.shows_frame_at(target)
            and self._is_near_end(media, target)
        )
        return near_end or super()._awaits_exact()

    def _engine_play(self) -> None:
        if not self._running and self._session is not None:
            # libVLC came to the end of the file while an earlier frame is shown.
            self._seeks.begin(self._position)
            return
        if self._session is not None and self._paused:
            self._paused = self._resting = self._is_certain = False
            self._rest_timer.stop()
            self._confirm_timer.stop()
            self._clock.stop()
            self._session.paused_at = None
            self._disturbed_at = self._session.fed_at = time.monotonic()
            self._session.player.set_pause(0)

    def _engine_pause(self) -> None:
        if self._session is not None and not self._paused:
            self._paused, self._resting, self._shown_since_pause = True, False, 0
            self._waiting_seek = None
            self._clock.stop()
            self._session.player.set_pause(1)
            self._rest_timer.start()

    def _rest(self) -> None:
        """Start what waits until libVLC has paused: a seek, or replacing the picture."""
        self._rest_timer.stop()
        self._resting = True
        if self._waiting_seek is not None:
            target, self._waiting_seek = self._waiting_seek, None
            self._engine_seek(target)
            return
        media = self._media
        if media is None or not media.has_video or self._seeks.target is not None:
            return
        if not self._is_certain:
            self._confirm_timer.start()
        if media.seeking is Seeking.DIRECT and not self._is_near_end(media, self._position):
            # libVLC played a little further before it paused. Seek back to the shown frame, so that
            # playing continues from there. The frames that libVLC shows meanwhile are ignored.
            assert self._session is not None
            self._session.player.set_time(round(self._place(media, self._position) * 1000))

    def _confirm(self) -> None:
        """Replace the picture by the exact one.

        With B-frames, libVLC shows a picture that is up to two frames early. After a paused seek it
        sometimes shows an old one.
        """
        media = self._media
        if media is None or not self._paused or self._seeks.target is not None:
            return
        if media.shows_frame_at(self._position):
            # Prefer the target of the seek: some frames are shown for longer than the usual time.
            near = abs(self._seeks.last_target - self._position) <= media.frame_s
            at_s = self._seeks.last_target if near else self._position + 0.3 * media.frame_s
            self._seeks.decode(at_s, _MOST_DECODED_S)

    def _engine_exact_missing(self) -> None:
        """Reopen the file at the frame: the first picture after opening is never an old one."""
        media = self._media
        if media is None or not self._paused or self._is_certain or self._seeks.target is not None:
            return
        self._is_certain = True
        self._seeks.target = self._position
        self._seeks.start_waiting()
        self._end_session()
        self._opening.prepare(media, self._position)

    def _engine_arrived(self, at_s: float) -> None:
        now = time.monotonic()
        self._clock.land(at_s, now)
        self._disturbed_at, self._is_certain = now, True
        self._seeking_live = False

    def _engine_rate(self) -> None:
        if self._session is not None:
            self._session.player.set_rate(self._rate)
            self._clock.set_rate(self._rate)

    def _engine_volume(self) -> None:
        if self._session is not None:
            # libVLC applies the cube of this value: its scale is the perceived loudness too.
            self._session.player.audio_set_volume(round(self._volume * 100))
            self._session.player.audio_set_mute(self._is_muted)

    def _engine_close(self) -> None:
        self._end_session()

    def _end_session(self) -> None:
        session, self._session = self._session, None
        self._running = self._paused = self._resting = False
        self._waiting_seek = None
        self._ticker.stop()
        self._rest_timer.stop()
        self._confirm_timer.stop()
        if session is not None:
            # Ending waits for libVLC's threads, which the GUI thread must not do.
            self._worker.run(session.end)

    def _place(self, media: Media, at_s: float) -> float:
        """Return the time to seek to so that libVLC shows the frame at ``at_s``."""
        if not media.has_video:
            return at_s
        # Past the start of the last frame, libVLC may find nothing.
        last_s = media.piece_at(at_s).last_frame_s
        if not media.shows_frame_at(at_s):
            last_s = media.last_place_s()
        last = last_s + 0.3 * media.frame_s if last_s else float("inf")
        place = self._frame_start(media, at_s) + _PART_OF_FRAME * media.frame_s
        return min(place, last) + self._opening.shift_s

    @staticmethod
    def _is_near_end(media: Media, at_s: float) -> bool:
        """Return whether libVLC, while paused, would wait for data past the end of the file."""
        return 0 < media.piece_at(at_s).end_s < at_s + _NEAR_END_S

    @staticmethod
    def _frame_start(media: Media, at_s: float) -> float:
        # The small addition makes up for rounding, if the place is the start of a frame.
        return int(at_s / media.frame_s + 0.02) * media.frame_s

    def _on_news(self, session: _Session, kind: str) -> None:
        media = self._media
        if session is not self._session or media is None:
            return
        if kind == "frame":
            self._on_frame(session, media)
        elif kind == "same" and self._seeks.target is not None and self._waiting_seek is None:
            self._end_session()
            self._opening.prepare(media, self._seeks.target)
        elif kind == "settled" and self._seeks.target is not None:
            target = self._seeks.target
            if not media.shows_frame_at(target):
                if media.has_video:
                    self._pictures.show(None)
                    self._engine_arrived(target)
                self._landed(target)
                self._ticker.start()
        elif kind == "end":
            self._running = False
            self._ticker.stop()
            awaited = self._seeks.target is not None and self._awaits_exact()
            if not awaited and (self._playing or self._seeks.target is not None):
                self._came_to_end()
        elif kind == "error":
            text = self.tr("{path} cannot be played: VLC does not understand it.")
            self._fail(text.format(path=media.path))

    def _on_frame(self, session: _Session, media: Media) -> None:
        frame, times = session.take()
        if frame is None:
            return
        if session.is_fresh and not session.has_tracks:
            # libVLC 3 accepts a choice of subtitles only when it has found them.
            session.has_tracks = True
            self.tracks.apply()
        target = self._seeks.target
        if self._waiting_seek is None and target is not None:
            if self._awaits_exact():
                return
            at_s = self._frame_start(media, target)
            if self._seeking_live and self._playing:
                at_s += 2 * media.frame_s
            self._seeking_live = False
            self._clock.land(at_s, times[0])
            self._disturbed_at = session.fed_at = times[0]
            for now in times[1:]:
                self._clock.shown(now)
            self._pictures.show(frame)
            self._is_certain = False
            self._landed(at_s)
            if self._resting and not self._is_certain:
                self._confirm_timer.start()
        elif self._paused:
            # libVLC delivers one frame that was still due, then the same one repeatedly.
            paused_at = session.paused_at
            self._shown_since_pause += sum(paused_at is not None and t > paused_at for t in times)
            if not self._resting and self._shown_since_pause >= 2:
                self._rest()
        elif media.stream is None or times[-1] < session.fed_at + _UNFED_S:
            self._pictures.show(frame)
            for now in times:
                self._clock.shown(now)
            if session.clock is not None and session.clock[1] > self._disturbed_at + _STEADY_S:
                at_s, when = session.clock
                self._clock.correct(at_s - self._opening.shift_s, when)
                session.clock = None
            self._moved(self._clock.position, times[-1])

    def _tick(self) -> None:
        media = self._media
        if self._session is None or self._seeks.target is not None or media is None:
            return
        at_s = max(0.0, self._session.player.get_time() / 1000 - self._opening.shift_s)
        if media.shows_frame_at(at_s):
            self._ticker.stop()
        elif self._playing:
            now = time.monotonic()
            self._clock.land(at_s, now)
            self._moved(at_s, now)


def _tracks(found: list[tuple[int, bytes]] | tuple[()]) -> tuple[Track, ...]:
    return tuple(
        Track(number, label.decode("utf-8", "replace")) for number, label in found if number >= 0
    )
