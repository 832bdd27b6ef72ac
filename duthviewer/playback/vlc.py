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
from duthviewer.playback.pictures import ColourCoding, MemoryPicture
from duthviewer.playback.player import NO_TRACK, Player, Track
from duthviewer.playback.probe import Media, Seeking
from duthviewer.playback.sound import has_output

logger = logging.getLogger(__name__)

_OPTIONS = (
    "--quiet",
    "--no-video-title-show",
    "--no-osd",
    "--no-stats",
    "--no-snapshot-preview",
    "--no-sub-autodetect-file",
    # Frames leave the graphics card for memory at a higher price than decoding them costs.
    "--avcodec-hw=none",
    # On a busy computer the first frame after an opening comes late, and it is the one asked for.
    "--no-drop-late-frames",
)
#: Where in the frame to seek: libVLC's own reading of a place differs by file, by up to half a
#: frame of 25 per second, as the sound encoder's run-in counts or not. Measured with mp4, mkv and
#: webm at 10 to 50 frames a second, this part of a frame leads to that frame.
_PART_OF_FRAME = 0.6

#: When a frame comes later than this after pausing, none was under way
_REST_MS = 200

#: How long a paused seek may show the picture from before: then the file is opened again, as libVLC
#: at times (1 in 300 on a busy computer) stays with the old one. Where slides fill the picture, the
#: new one may equal it.
_SAME_S = 0.35

#: libVLC's own readers of some formats, by libavformat's name
_OWN_READERS = {"mov": "mp4", "matroska": "mkv"}

#: A paused picture is decoded once more if that takes at most this many seconds of video
_MOST_DECODED_S = 30.0

#: This close to the end of a file, paused libVLC waits for data that does not come
_NEAR_END_S = 1.5

#: How long a paused picture stands before it is made certain
_CONFIRM_MS = 300

#: How long after a seek or a start libVLC's clock may still be wrong
_STEADY_S = 0.15

_lock = threading.Lock()
_loaded: tuple[Any, Any] | None = None
_sessions: weakref.WeakSet[_Session] = weakref.WeakSet()


def load() -> tuple[Any, Any]:
    """The module `vlc` and its one libVLC instance, made on first use (0.1 s), on any thread.

    Raises whatever `import vlc` does where libVLC is missing, and OSError where it does not start.
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
    """No callback may come when the interpreter is gone."""
    for session in list(_sessions):
        session.end()


class _Session:
    """One opening of one file: the libVLC player, its callbacks, and the frames they fill.

    libVLC calls back on its own threads: nothing of libVLC may be called from there.
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
        #: Memory of pictures that nobody needs any more, for the next ones
        self._spare: list[Any] = []
        #: Whether the first frame after an open or a seek is still to be taken: it is kept, however
        #: late the GUI thread comes
        self._first = True
        #: When frames were shown, of those that the GUI thread has not taken yet
        self._times: list[float] = []
        #: The seek under way: when its old frames were dropped, and when its new ones can come
        self._flushed_at: float | None = None
        self._buffered_at: float | None = None
        self._locked_at = 0.0
        self._stale_s = 0.0
        #: The last picture, and the one that stood before the seek under way
        self._shown: MemoryPicture | None = None
        self._old: MemoryPicture | None = None
        self._told_same = False
        #: Whether no seek came yet: what is shown follows from the opening alone
        self.is_fresh = True
        #: Whether the chosen tracks were passed to it
        self.has_tracks = False
        #: When libVLC had paused; None while it plays or is only asked to pause
        self.paused_at: float | None = None
        #: What libVLC's clock stood at, and when; True to the millisecond while playing
        self.clock: tuple[float, float] | None = None
        self.player = instance.media_player_new()
        if not has_output():
            # The dummy keeps the pace of the clock that a sound card would give.
            self.player.audio_output_set("adummy")
        callbacks = self._vlc.CallbackDecorators
        # Kept: libVLC holds nothing but their addresses.
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

    def start(self, source: Path, at_s: float, audio: int | None, *, paused: bool) -> None:
        """Play ``source`` from ``at_s`` of its own clock, or show the frame there and wait.

        ``audio`` is the track that was chosen in it before.
        """
        _, instance = load()
        # As bytes, for a name need not be UTF-8; and as a path, for libVLC takes a name with a
        # colon in it for an address.
        item = instance.media_new_path(os.fsencode(source))
        item.add_option(f":start-time={at_s:.4f}")
        if audio is not None:
            item.add_option(f":audio-track-id={audio}")
        if paused:
            item.add_option(":start-paused")
        # One way to count time in every kind of file, the same as the prober's; and the reader that
        # the prober found, for another one might take the file for a playlist.
        kind = "hls" if source.suffix == ".m3u8" else self.media.format
        own = _OWN_READERS.get(kind)
        if own is not None and not self.media.shows_frame_at(at_s - self.shift_s):
            # libavformat would go to the first frame, and leave out the sound before it.
            item.add_option(f":demux={own},none")
        else:
            item.add_option(":demux=avformat,none")
            item.add_option(f":avformat-format={kind}")
        if self.media.refresh_s:
            # What is not whole yet is not shown.
            item.add_option(":no-avcodec-corrupted")
        if len(self.media.videos) > 1 and self.media.video is not None:
            item.add_option(f":video-track-id={self.media.video.index}")
        self.player.set_media(item)
        item.release()
        self.player.play()

    def seek(self, at_s: float, stale_s: float, *, changes: bool) -> None:
        """Go to ``at_s``; what is shown up to ``stale_s`` after that is still from before.

        If it ``changes`` the picture, so is one that equals the last.
        """
        with self._lock:
            self.is_fresh = False
            self._old, self._told_same = self._shown if changes else None, False
            self._times, self._pending, self._first = [], None, True
            self._flushed_at, self._buffered_at, self._stale_s = None, None, stale_s
        self.player.set_time(round(at_s * 1000))

    def end(self) -> None:
        """Stop and let go, which may take some 50 ms; on any thread but libVLC's."""
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
        """The newest frame, if there is a new one, and when frames were shown since the last."""
        with self._lock:
            times, self._times = self._times, []
            frame, self._pending = self._pending, None
            self._first = self._first and frame is None
            return frame, times

    def _on_format(
        self, _opaque: Any, chroma: int, width: Any, height: Any, pitches: Any, lines: Any
    ) -> int:
        # libVLC passes the size of the buffer, edges included (854 × 480 comes as 864 × 482), and
        # not of square pixels; asked for the picture's own size, it cuts and scales.
        shown_width, shown_height = self.media.size
        if min(shown_width, shown_height) < 2:
            # The prober saw no picture. libVLC would divide by a size of 0.
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
        """Memory for a picture, from one that is no longer needed if there is one."""
        import av

        try:
            return self._spare.pop()
        except IndexError:
            return av.VideoFrame(*self._size, "yuv420p")

    def _on_lock(self, _opaque: Any, planes: Any) -> int:
        # libVLC copies its picture from here to the display callback, on this thread.
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
        """Whether what is shown now may be from before the seek."""
        if self.is_fresh:
            # `:start-time` is reached before anything is decoded. The first frame may be shown
            # before libVLC says that it has buffered enough.
            return False
        flushed, buffered = self._flushed_at, self._buffered_at
        if flushed is None or buffered is None:
            return True
        return self._locked_at < flushed or now < buffered + self._stale_s

    def _is_old(self, picture: MemoryPicture, now: float) -> bool:
        """Whether this is the picture from before the seek once more.

        While paused, libVLC shows the last picture every 80 ms, also when the new one is still
        being decoded, which on a busy computer takes longer.
        """
        old, since = self._old, self._buffered_at
        if old is None or since is None or not self._first:
            return False
        if not picture.equals(old):
            self._old = None
            return False
        if now > since + _SAME_S and not self._told_same:
            self._told_same = True
            self._news(self, "same")
        return True

    def _on_end(self, _event: Any) -> None:
        self._news(self, "end")

    def _on_error(self, _event: Any) -> None:
        self._news(self, "error")

    def _on_paused(self, _event: Any) -> None:
        self.paused_at = time.monotonic()

    def _on_time(self, event: Any) -> None:
        self.clock = (event.u.new_time / 1000, time.monotonic())

    def _on_buffering(self, event: Any) -> None:
        # A seek drops what was decoded before at 0 %, and shows what is new from 100 % on.
        share, now = event.u.new_cache, time.monotonic()
        with self._lock:
            if share <= 0.0 and self._flushed_at is None:
                self._flushed_at = now
            settled = share >= 100.0 and self._flushed_at is not None and self._buffered_at is None
            if settled:
                self._buffered_at = now
        if settled:
            self._news(self, "settled")


class VlcPlayer(Player):
    """Plays through libVLC's memory callbacks: no second window on Wayland, as embedding makes."""

    #: From libVLC's threads (session, "frame" | "end" | "error" | "settled")
    _news = Signal(object, str)

    name = "vlc"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: _Session | None = None
        self._clock = FrameClock(0.04)
        self._running = False
        #: Whether libVLC was asked to pause, and whether it has paused since; the seek that
        #: waits for that (a seek that overtakes the pausing shows an old frame for ever)
        self._paused = self._resting = False
        self._waiting_seek: float | None = None
        self._seeking_live = False
        self._disturbed_at = 0.0
        self._shown_since_pause = 0
        self._rest_timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest_timer.timeout.connect(self._rest)
        #: Whether the picture shown is the first one after an opening. That is always right; after
        #: a paused seek libVLC at times shows an old one for ever, on a busy computer.
        self._is_certain = False
        self._confirm_timer = QTimer(self, singleShot=True, interval=_CONFIRM_MS)
        self._confirm_timer.timeout.connect(self._confirm)
        self._news.connect(self._on_news, Qt.ConnectionType.QueuedConnection)
        #: Sound alone shows no frames to count
        self._ticker = QTimer(self, interval=100)
        self._ticker.timeout.connect(self._tick)

    def audio_tracks(self) -> tuple[Track, ...]:
        found = self._session.player.audio_get_track_description() if self._session else ()
        return _tracks(found)

    def audio_track(self) -> int | None:
        return _number(self._session.player.audio_get_track() if self._session else NO_TRACK)

    def subtitle_tracks(self) -> tuple[Track, ...]:
        found = self._session.player.video_get_spu_description() if self._session else ()
        return _tracks(found)

    def subtitle_track(self) -> int | None:
        session = self._session
        settled = session is not None and session.has_tracks and self._running
        if self._subtitle_track is not None and not settled:
            # It is set in libVLC with the first frame.
            return _number(self._subtitle_track)
        return _number(self._session.player.video_get_spu() if self._session else NO_TRACK)

    def _engine_open(self, source: Path, at_s: float) -> None:
        media = self._media
        assert media is not None
        self._end_session()
        self._clock = FrameClock(media.frame_s)
        owner = weakref.ref(self)

        def news(session: _Session, kind: str) -> None:
            player = owner()
            if player is not None:
                player._report(player._news, session, kind)

        try:
            self._session = _Session(media, news)
            self._session.shift_s = self._shift_s()
        except OSError as error:
            self._fail(self.tr("VLC does not start: {reason}").format(reason=error))
            return
        self._running = True
        # Playing, on a busy computer the second frame may be due before the first one was shown,
        # which libVLC then leaves out. So it starts paused, and plays on when the frame is there.
        # Where there is sound alone, it would wait for the first frame.
        waits = media.shows_frame_at(at_s) and not self._is_near_end(media, at_s)
        self._paused = self._resting = waits
        place = self._place(media, at_s)
        self._session.start(source, place, self._audio_track, paused=self._paused)
        self._engine_rate()

    def _engine_seek(self, at_s: float) -> None:
        media, session = self._media, self._session
        assert media is not None
        anew = (
            media.seeking is not Seeking.DIRECT
            or not self._running
            or self._is_near_end(media, at_s)
            or not media.shows_frame_at(at_s)
            or not media.shows_frame_at(self._clock.position)
        )
        if anew or session is None:
            self._end_session()
            self._open_engine(at_s)
            return
        if self._paused and not self._resting:
            self._waiting_seek = at_s
            return
        # Playing, libVLC shows one frame more from before, in place of the first new one.
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
        media, target = self._media, self._seeking_to
        near_end = (
            media is not None
            and target is not None
            and media.shows_frame_at(target)
            and self._is_near_end(media, target)
        )
        return near_end or super()._awaits_exact()

    def _engine_play(self) -> None:
        if not self._running and self._session is not None:
            # It came to the end of the file while the frame before that stands.
            self._begin_seek(self._position)
            return
        if self._session is not None and self._paused:
            self._paused = self._resting = self._is_certain = False
            self._rest_timer.stop()
            self._confirm_timer.stop()
            self._clock.stop()
            self._session.paused_at = None
            self._disturbed_at = time.monotonic()
            self._session.player.set_pause(0)

    def _engine_pause(self) -> None:
        if self._session is not None and not self._paused:
            self._paused, self._resting, self._shown_since_pause = True, False, 0
            self._waiting_seek = None
            self._clock.stop()
            self._session.player.set_pause(1)
            self._rest_timer.start()

    def _rest(self) -> None:
        """Pausing has come to rest: now which frame is shown can be made sure of."""
        self._rest_timer.stop()
        self._resting = True
        if self._waiting_seek is not None:
            target, self._waiting_seek = self._waiting_seek, None
            self._engine_seek(target)
            return
        media = self._media
        if media is None or not media.has_video or self._seeking_to is not None:
            return
        if not self._is_certain:
            self._confirm_timer.start()
        if media.seeking is Seeking.DIRECT and not self._is_near_end(media, self._position):
            # libVLC played on a little before it paused: back to the frame that is shown, so that
            # playing goes on from there. What it shows meanwhile is not taken.
            assert self._session is not None
            self._session.player.set_time(round(self._place(media, self._position) * 1000))

    def _confirm(self) -> None:
        """Replace the picture by the exact one.

        libVLC shows one that is up to two frames early where there are B-frames, and after a paused
        seek at times an old one.
        """
        media = self._media
        if media is None or not self._paused or self._seeking_to is not None:
            return
        if media.shows_frame_at(self._position):
            # The place that was sought, for frames may stay longer than the usual time.
            near = abs(self._sought - self._position) <= media.frame_s
            at_s = self._sought if near else self._position + 0.3 * media.frame_s
            self._decode_exact(at_s, _MOST_DECODED_S)

    def _engine_exact_missing(self) -> None:
        """Reopen the file at the frame: the first picture after opening is never an old one."""
        media = self._media
        if media is None or not self._paused or self._is_certain or self._seeking_to is not None:
            return
        self._is_certain = True
        self._seeking_to = self._position
        self._start_waiting()
        self._end_session()
        self._open_engine(self._position)

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
            # libVLC's own scale is the cube of the loudness asked for: as it is heard.
            self._session.player.audio_set_volume(round(self._volume * 100))
            self._session.player.audio_set_mute(self._is_muted)

    def _engine_tracks(self) -> None:
        if self._session is None:
            return
        # Not what is so already: libVLC refills its buffers even then.
        if self._audio_track not in (None, self._session.player.audio_get_track()):
            self._session.player.audio_set_track(self._audio_track)
        if self._subtitle_track not in (None, self._session.player.video_get_spu()):
            self._session.player.video_set_spu(self._subtitle_track)

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
            # Its threads are waited for, which the GUI thread does not do.
            self._worker.run(session.end)

    def _place(self, media: Media, at_s: float) -> float:
        """Where to send libVLC so that it shows the frame that covers ``at_s``."""
        if not media.has_video:
            return at_s
        # Past the start of the last frame libVLC may find nothing any more.
        last_s = media.piece_at(at_s).last_frame_s
        if not media.shows_frame_at(at_s):
            last_s = media.last_place_s()
        last = last_s + 0.3 * media.frame_s if last_s else float("inf")
        place = self._frame_start(media, at_s) + _PART_OF_FRAME * media.frame_s
        return min(place, last) + self._shift_s()

    @staticmethod
    def _is_near_end(media: Media, at_s: float) -> bool:
        """Whether libVLC, while paused, would wait for data that the file no longer has."""
        return 0 < media.piece_at(at_s).end_s < at_s + _NEAR_END_S

    @staticmethod
    def _frame_start(media: Media, at_s: float) -> float:
        # A hair more than the place, which may be the frame's own start but for rounding.
        return int(at_s / media.frame_s + 0.02) * media.frame_s

    def _on_news(self, session: _Session, kind: str) -> None:
        media = self._media
        if session is not self._session or media is None:
            return
        if kind == "frame":
            self._on_frame(session, media)
        elif kind == "same" and self._seeking_to is not None and self._waiting_seek is None:
            self._end_session()
            self._open_engine(self._seeking_to)
        elif kind == "settled" and self._seeking_to is not None:
            target = self._seeking_to
            if not media.shows_frame_at(target):
                if media.has_video:
                    self._show(None)
                    self._engine_arrived(target)
                self._landed(target)
                self._ticker.start()
        elif kind == "end":
            self._running = False
            self._ticker.stop()
            awaited = self._seeking_to is not None and self._awaits_exact()
            if not awaited and (self._playing or self._seeking_to is not None):
                self._came_to_end()
        elif kind == "error":
            text = self.tr("{path} cannot be played: VLC does not understand it.")
            self._fail(text.format(path=media.path))

    def _on_frame(self, session: _Session, media: Media) -> None:
        frame, times = session.take()
        if frame is None:
            return
        if session.is_fresh and not session.has_tracks:
            # Of subtitles libVLC 3 takes no wish before it has found them.
            session.has_tracks = True
            self._engine_tracks()
        target = self._seeking_to
        if self._waiting_seek is None and target is not None:
            if self._awaits_exact():
                return
            at_s = self._frame_start(media, target)
            if self._seeking_live and self._playing:
                at_s += 2 * media.frame_s
            self._seeking_live = False
            self._clock.land(at_s, times[0])
            self._disturbed_at = times[0]
            for now in times[1:]:
                self._clock.shown(now)
            self._show(frame)
            self._is_certain = False
            self._landed(at_s)
            if self._resting and not self._is_certain:
                self._confirm_timer.start()
        elif self._paused:
            # One that was under way, then the same again and again.
            paused_at = session.paused_at
            self._shown_since_pause += sum(paused_at is not None and t > paused_at for t in times)
            if not self._resting and self._shown_since_pause >= 2:
                self._rest()
        else:
            self._show(frame)
            for now in times:
                self._clock.shown(now)
            if session.clock is not None and session.clock[1] > self._disturbed_at + _STEADY_S:
                at_s, when = session.clock
                self._clock.correct(at_s - self._shift_s(), when)
                session.clock = None
            self._moved(self._clock.position, times[-1])

    def _tick(self) -> None:
        media = self._media
        if self._session is None or self._seeking_to is not None or media is None:
            return
        at_s = max(0.0, self._session.player.get_time() / 1000 - self._shift_s())
        if media.shows_frame_at(at_s):
            self._ticker.stop()
        elif self._playing:
            now = time.monotonic()
            self._clock.land(at_s, now)
            self._moved(at_s, now)


def _number(track: int) -> int | None:
    return None if track == NO_TRACK else track


def _tracks(found: list[tuple[int, bytes]] | tuple[()]) -> tuple[Track, ...]:
    return tuple(
        Track(number, label.decode("utf-8", "replace")) for number, label in found if number >= 0
    )
