"""Single frames of a recording, quickly: for a card, for what hangs over the time bar."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.errors import KnownError
from duthviewer.playback.probe import OPTIONS
from duthviewer.slides.deck import Picture

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

#: Largest frame that is decoded, in pixels: 8K and then some.
_MAX_PIXELS = 8192 * 8192

#: A healthy file takes 0.1 s; one without an index may have to be read through.
_PATIENCE_S = 5.0

#: How far from the wanted offset a key frame may lie. Recordings of screens have few of them.
_FARTHEST_BEFORE_S, _FARTHEST_AFTER_S = 300.0, 30.0


class FrameError(KnownError):
    """A recording, or the stretch of it that was asked for, gives no picture."""


class Frames:
    """The pictures of one recording. Used by one thread at a time; closing lets go of the file.

    ``duration_s`` is None where the file does not tell. ``aspect`` is width over height, before
    the frames of a telephone held upright are turned.
    Raises FrameError when it cannot be opened.
    """

    def __init__(self, recording: Path) -> None:
        import av

        self._name = recording.name
        with self._translated():
            # Absolute, so that no name is taken for a protocol's.
            self._container: InputContainer = av.open(
                str(recording.absolute()),
                options=OPTIONS,
                timeout=_PATIENCE_S,
            )
        try:
            with self._translated():
                self._stream = self._find_stream()
                context = self._stream.codec_context
                # One frame at a time: threads would only hold frames back.
                context.thread_count = 1
                width, height = context.width, context.height
                if not 0 < width * height <= _MAX_PIXELS:
                    raise FrameError(f"{self._name} has pictures of {width}x{height} pixels.")
                shape = self._stream.sample_aspect_ratio
                self._aspect = width / height * float(shape or 1)
                if not 1 / 64 < self._aspect < 64:
                    raise FrameError(f"{self._name} has pictures of an impossible shape.")
        except BaseException:
            self._container.close()
            raise
        # Players show the first moment of a file as 0, whatever it is stamped with.
        self._begin_s = (self._container.start_time or 0) / 1_000_000
        duration = self._container.duration
        self.duration_s = duration / 1_000_000 if duration and duration > 0 else None

    @property
    def aspect(self) -> float:
        return self._aspect

    def __enter__(self) -> Frames:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._container.close()

    def at(
        self, at_s: float, width_px: int, *, cancelled: Callable[[], bool] = lambda: False
    ) -> Picture:
        """The key frame at or before an offset, ``width_px`` wide, upright, in its proportions.

        Key frames of recordings lie seconds apart, and only they are quick to get; in a transport
        stream, which has no index, it may be the next one. Raises FrameError also when it was
        cancelled or takes seconds.
        """
        with self._translated():
            frame = self._key_frame(max(0.0, at_s), cancelled)
            return _picture(frame, width_px, self._aspect)

    def _find_stream(self) -> VideoStream:
        from av.stream import Disposition
        from av.video.stream import VideoStream

        stream = self._container.streams.best("video")
        # The cover of a sound file is a video stream too.
        if not isinstance(stream, VideoStream) or stream.disposition & Disposition.attached_pic:
            raise FrameError(f"{self._name} has no pictures.")
        return stream

    def _key_frame(self, at_s: float, cancelled: Callable[[], bool]) -> VideoFrame:
        stream = self._stream
        context = stream.codec_context
        deadline = time.monotonic() + _PATIENCE_S
        time_base = stream.time_base
        if not time_base:
            raise FrameError(f"{self._name} does not tell its times.")
        self._container.seek(int((at_s + self._begin_s) / time_base), stream=stream)
        context.flush_buffers()
        for packet in self._container.demux(stream):
            if cancelled() or time.monotonic() > deadline:
                break
            if not packet.is_keyframe or packet.dts is None:
                continue
            # Flushed at once: most decoders hold a frame back until they have seen the next.
            frames = [*context.decode(packet), *context.decode(None)]
            context.flush_buffers()
            if frames:
                # The packet's time, for a frame that was flushed out may have lost its own.
                stamp = packet.dts if packet.pts is None else packet.pts
                found_s = float(stamp * time_base) - self._begin_s
                # Some files without an index land anywhere: rather none than another talk's.
                if not at_s - _FARTHEST_BEFORE_S <= found_s <= at_s + _FARTHEST_AFTER_S:
                    break
                return frames[0]
        raise FrameError(f"{self._name} gives no picture at {at_s:.0f} s.")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        import av

        try:
            yield
        # A broken file can break any assumption of the binding, not only those of FFmpeg.
        except (av.FFmpegError, ValueError, ArithmeticError, MemoryError, EOFError) as error:
            raise FrameError(f"{self._name} cannot be read as a video: {error}") from error


def frame_at(
    recording: Path, at_s: float, width_px: int, *, cancelled: Callable[[], bool] = lambda: False
) -> Picture:
    """One picture of a recording; for several, keep a ``Frames`` open. Raises FrameError."""
    with Frames(recording) as frames:
        return frames.at(at_s, width_px, cancelled=cancelled)


def _picture(frame: VideoFrame, width_px: int, aspect: float) -> Picture:
    turned = frame.rotation % 180 != 0
    # A telephone held upright: the frame lies on its side until it is turned.
    across = width_px if not turned else max(1, round(width_px * aspect))
    down = max(1, round(width_px / aspect)) if not turned else width_px
    small = frame.reformat(width=across, height=down, format="bgr0", interpolation="AREA")
    plane = small.planes[0]
    if not frame.rotation % 360:
        return Picture(across, down, plane.line_size, memoryview(bytes(plane)))
    from PIL import Image

    image = Image.frombuffer("RGB", (across, down), bytes(plane), "raw", "BGRX", plane.line_size, 1)
    image = image.rotate(frame.rotation, expand=True)
    data = image.tobytes("raw", "BGRX")
    return Picture(image.width, image.height, image.width * 4, memoryview(data))
