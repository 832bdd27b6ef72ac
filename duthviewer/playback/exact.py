"""Exact frames for a player, decoded outside its engine."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from typing import Any

from duthviewer.errors import KnownError
from duthviewer.playback.pictures import ColourCoding, MemoryPicture, Picture
from duthviewer.playback.probe import Media
from duthviewer.playback.worker import Worker

logger = logging.getLogger(__name__)


class ExactDecoder:
    """Decodes frames of one recording on a thread, which also calls back with the results."""

    def __init__(self, media: Media, name: str) -> None:
        self._media = media
        self.worker = Worker(name)
        #: Used on the worker's thread only
        self._reader: Any = None
        self._closed = False

    def decode(
        self, at_s: float, most_s: float, is_current: Callable[[], bool],
        done: Callable[[Picture | None], None],
    ) -> None:  # fmt: skip
        """Call ``done`` with the frame at ``at_s``, or with None if it cannot be decoded.

        Do not call it if the frame is no longer current, or if more than ``most_s`` seconds have to
        be decoded for it.
        """

        def work() -> None:
            picture: Picture | None = None
            if not is_current():
                return
            stream = self._media.stream
            if stream is not None and stream.is_playlist:
                # Only the engine knows where the pieces of a playlist begin.
                done(None)
                return
            try:
                reader = self._opened()
                if most_s < math.inf and at_s - reader.keyframe_s(at_s) > most_s:
                    return
                frame = reader.frame_at(at_s, cancelled=lambda: not is_current())
                if frame is not None:
                    picture = _picture(frame, self._media)
            except KnownError as error:
                logger.info("no exact frame at %.2f s: %s", at_s, error)
            done(picture)

        self.worker.run(work)

    def distance(self, at_s: float, done: Callable[[float], None]) -> None:
        """Call ``done`` with the seconds from the keyframe before ``at_s``."""

        def work() -> None:
            try:
                done(at_s - self._opened().keyframe_s(at_s))
            except KnownError as error:
                logger.info("no keyframe before %.2f s: %s", at_s, error)

        self.worker.run(work)

    def close(self) -> None:
        """Close the file after the current work."""
        self._closed = True
        self.worker.run(self._release)

    def _release(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _opened(self) -> Any:
        # PyAV takes 0.1 s to import.
        from duthviewer.playback.reader import Reader, Unreadable

        if self._closed:
            raise Unreadable("The recording is closed.")
        if self._reader is None:
            video = self._media.video
            self._reader = Reader(self._media.source, video.index if video is not None else None)
        return self._reader


def _picture(frame: Any, media: Media) -> Picture:
    """Return the frame as an engine would show it: upright, in square pixels."""
    width, height = media.size
    turned = frame.rotation % 180 != 0
    plain = frame.format.name == "yuv420p"
    if not plain or (frame.width, frame.height) != (width, height):
        frame = frame.reformat(width=width, height=height, format="yuv420p")
    if frame.rotation % 360:
        frame = _turned(frame, turned)
    return MemoryPicture(frame, ColourCoding(media.bt709, plain and media.full_range), _ignore)


def _turned(frame: Any, swapped: bool) -> Any:
    """Return the frame rotated upright; ``swapped`` if that swaps width and height."""
    import av
    import numpy as np

    size = (frame.height, frame.width) if swapped else (frame.width, frame.height)
    upright = av.VideoFrame(*size, "yuv420p")
    for source, target in zip(frame.planes, upright.planes, strict=True):
        pixels = np.frombuffer(memoryview(source), np.uint8).reshape(-1, source.line_size)
        pixels = np.rot90(pixels[: source.height, : source.width], frame.rotation // 90)
        store = np.frombuffer(memoryview(target), np.uint8).reshape(-1, target.line_size)
        store[: target.height, : target.width] = pixels
    return upright


def _ignore(_frame: Any) -> None:
    """Nothing else uses the frame."""
