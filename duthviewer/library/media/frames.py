"""Single frames of a recording, read quickly: for cards and the preview of the time bar."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.errors import KnownError
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.probe import Unplayable
from duthviewer.playback.reader import Reader, Unreadable
from duthviewer.slides.picture import PagePicture

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

#: The largest frame that is decoded, in pixels: more than 8K
_MAX_PIXELS = 8192 * 8192

#: An intact file takes 0.1 s; a file without an index may have to be read through.
_PATIENCE_S = 5.0

#: How far the keyframe may be from the requested offset. Screen recordings have few.
_FARTHEST_BEFORE_S, _FARTHEST_AFTER_S = 300.0, 30.0


class FrameError(KnownError):
    """A recording has no readable frame near the requested offset."""


class FrameReader:
    """Reads frames of one recording. For one thread at a time; ``close`` releases the file.

    ``duration_s`` is None if the file does not contain it. ``aspect`` is width by height, before
    frames of a phone held upright are rotated.
    Raises FrameError when it cannot be opened.
    """

    def __init__(self, recording: Path, video: int | None = None) -> None:
        self._name = recording.name
        with self._translated():
            self._reader = Reader(recording, video, timeout_s=_PATIENCE_S)
        try:
            with self._translated():
                context = self._reader.context
                # Frame threads would only delay single frames.
                context.thread_count = 1
                width, height = context.width, context.height
                if not 0 < width * height <= _MAX_PIXELS:
                    raise FrameError(
                        "{name} has pictures of {width}x{height} pixels.",
                        name=self._name,
                        width=width,
                        height=height,
                    )
                shape = context.sample_aspect_ratio
                self._aspect = float(width / height * (shape or 1))
                if not 1 / 64 < self._aspect < 64:
                    raise FrameError("{name} has pictures of an impossible shape.", name=self._name)
        except BaseException:
            self._reader.close()
            raise
        self.duration_s = self._reader.media.duration_s or None

    @property
    def aspect(self) -> float:
        return self._aspect

    def __enter__(self) -> FrameReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._reader.close()

    def at(
        self, at_s: float, width_px: int, *, cancelled: Callable[[], bool] = lambda: False
    ) -> PagePicture:
        """Return the keyframe at or before an offset, ``width_px`` wide, upright and undistorted.

        Keyframes are seconds apart, and only they are quick to decode; a transport stream has no
        index, so it may be the next keyframe. Raises FrameError, also when cancelled or too slow.
        """
        with self._translated():
            frame = self._key_frame(max(0.0, at_s), cancelled)
            return _picture(frame, width_px, self._aspect)

    def _key_frame(self, at_s: float, cancelled: Callable[[], bool]) -> VideoFrame:
        reader = self._reader
        context = reader.context
        deadline = time.monotonic() + _PATIENCE_S

        def is_over() -> bool:
            return cancelled() or time.monotonic() > deadline

        if reader.media.refresh_s:
            # Its keyframes are not complete pictures.
            exact = reader.frame_at(at_s, cancelled=is_over)
            if exact is not None and self._is_near(reader.seconds(exact), at_s):
                return exact
            raise FrameError(
                "{name} gives no picture at {seconds} s.", name=self._name, seconds=f"{at_s:.0f}"
            )
        context.flush_buffers()
        for packet in reader.packets(at_s):
            if is_over():
                break
            if not packet.is_keyframe:
                continue
            # Flush at once: most decoders delay a frame until they get the next packet.
            frames: list[VideoFrame] = [*context.decode(packet), *context.decode(None)]
            context.flush_buffers()
            if frames:
                # The packet's time, because a flushed frame may have lost its own.
                # Seeking without an index may land anywhere: no frame is better than another
                # talk's.
                if not self._is_near(reader.seconds(packet), at_s):
                    break
                return frames[0]
        raise FrameError(
            "{name} gives no picture at {seconds} s.", name=self._name, seconds=f"{at_s:.0f}"
        )

    @staticmethod
    def _is_near(found_s: float, at_s: float) -> bool:
        return at_s - _FARTHEST_BEFORE_S <= found_s <= at_s + _FARTHEST_AFTER_S

    @contextmanager
    def _translated(self) -> Iterator[None]:
        def make(error: Exception) -> FrameError:
            return FrameError(
                "{name} cannot be read as a video: {reason}", name=self._name, reason=error
            )

        try:
            with damage_reported(make):
                yield
        except (Unplayable, Unreadable) as error:
            raise make(error) from error


def frame_at(
    recording: Path, at_s: float, width_px: int, *, cancelled: Callable[[], bool] = lambda: False
) -> PagePicture:
    """Return one frame of a recording; for several, keep a ``FrameReader`` open. Raises
    FrameError.
    """
    with FrameReader(recording) as frames:
        return frames.at(at_s, width_px, cancelled=cancelled)


def _picture(frame: VideoFrame, width_px: int, aspect: float) -> PagePicture:
    turned = frame.rotation % 180 != 0
    # A phone held upright: the frame is on its side until it is rotated.
    across = width_px if not turned else max(1, round(width_px * aspect))
    down = max(1, round(width_px / aspect)) if not turned else width_px
    small = frame.reformat(width=across, height=down, format="bgr0", interpolation="AREA")
    plane = small.planes[0]
    if not frame.rotation % 360:
        return PagePicture(across, down, plane.line_size, memoryview(bytes(plane)))
    from PIL import Image

    image = Image.frombuffer("RGB", (across, down), bytes(plane), "raw", "BGRX", plane.line_size, 1)
    image = image.rotate(frame.rotation, expand=True)
    data = image.tobytes("raw", "BGRX")
    return PagePicture(image.width, image.height, image.width * 4, memoryview(data))
