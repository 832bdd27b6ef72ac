"""The recording's picture as planes of the size at which it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from duthviewer.library.media.decoding import use_threads
from duthviewer.playback.probe import Media
from duthviewer.playback.reader import Reader
from duthviewer.review.media_file.unfinished import media_cancelled
from duthviewer.review.render.layout import Box

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

#: The planes of a picture in YUV 4:2:0: brightness, and two of colour at half the size
Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]

#: FFmpeg's numbers of colour matrices and of the full range of numbers
_BT709, _BT601, _FULL_RANGE = 1, 5, 2
_HD_MATRICES = frozenset((_BT709, 2))
#: A frame that begins this much later than a place still counts as the frame there
_ROUNDING_S = 1e-3


class SpeakerReader:
    """Reads the picture of a recording, for one thread at a time. Raises KnownError.

    ``aspect`` is width by height of the upright picture.
    """

    def __init__(self, recording: Path) -> None:
        self.media, self.aspect = _shape(recording)
        self._reader = Reader(recording)
        context = self._reader.context
        if not context.is_open:
            use_threads(context)
        #: Whether the colours are those of BT.709; else of BT.601
        self.bt709 = self.media.bt709
        self._graph: Any = None
        self._scaler: Any = None

    def close(self) -> None:
        self._reader.close()

    def frames(
        self, start_s: float, end_s: float, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[tuple[float, VideoFrame]]:
        """Yield the frame shown at ``start_s`` and those after it, with their times.

        The first frame's time is ``start_s``, unless the picture begins later. Interlaced frames
        are made whole. Raises MediaCancelled.
        """
        before: VideoFrame | None = None
        for at_s, frame in self._all_frames(start_s):
            # There may be minutes to decode before the first frame that is wanted.
            if cancelled():
                raise media_cancelled()
            if at_s > end_s - _ROUNDING_S:
                break
            if at_s <= start_s + _ROUNDING_S:
                before = frame
                continue
            if before is not None:
                yield start_s, before
                before = None
            yield at_s, frame
        if before is not None:
            yield start_s, before

    def planes(self, frame: VideoFrame, box: Box) -> Planes:
        """Scale a frame to the size of a box."""
        from av.video.reformatter import VideoReformatter

        if self._scaler is None:
            self._scaler = VideoReformatter()
        turns = round(frame.rotation / 90) % 4
        width, height = (box.height, box.width) if turns % 2 else (box.width, box.height)
        unlike = int(frame.colorspace) not in (*_HD_MATRICES, _BT601, 6)
        full = int(frame.color_range) == _FULL_RANGE or frame.format.name.startswith("yuvj")
        scaled = self._scaler.reformat(
            frame,
            width,
            height,
            "yuv420p",
            # A rare matrix, as of BT.2020, is converted; the two usual ones are kept.
            dst_colorspace=(_BT709 if self.bt709 else _BT601) if unlike else None,
            interpolation="BICUBIC" if width >= frame.width else "AREA",
            src_color_range=2 if full else 1,
            dst_color_range=1,
            threads=1,
        )
        parts = planes_of(scaled)
        if not turns:
            return parts
        y, u, v = (np.rot90(plane, turns) for plane in parts)
        return y, u, v

    def _all_frames(self, start_s: float) -> Iterator[tuple[float, VideoFrame]]:
        reader = self._reader
        with reader.translated():
            for packet in self._packets(start_s):
                for frame in reader.decoded(packet):
                    yield from self._whole(frame)
            yield from self._whole(None)

    def _packets(self, start_s: float) -> Iterator[Any]:
        yield from self._reader.packets(start_s)
        yield None

    def _whole(self, frame: VideoFrame | None) -> Iterator[tuple[float, VideoFrame]]:
        """Yield frames without interlacing; from the first interlaced frame on, a filter's."""
        reader = self._reader
        if self._graph is None:
            if frame is None:
                return
            if not frame.interlaced_frame:
                yield reader.seconds(frame), frame
                return
            self._graph = _deinterlacer(frame)
        from av.error import BlockingIOError, EOFError

        self._graph.push(frame)
        while True:
            try:
                made = self._graph.pull()
            except (BlockingIOError, EOFError):
                return
            yield float(made.pts * made.time_base), made


def _shape(recording: Path) -> tuple[Media, float]:
    """Return the facts about a recording, and width by height of its upright picture.

    With a reader of its own, because in some files only the first seek is exact.
    """
    with Reader(recording) as reader:
        width, height = reader.media.size
        first = reader.frame_at(0.0)
        turned = first is not None and first.rotation % 180 != 0
        return reader.media, height / width if turned else width / height


def planes_of(frame: VideoFrame) -> Planes:
    """Return the planes of a frame in YUV 4:2:0, without copying them."""
    y, u, v = map(_pixels, frame.planes)
    return y, u, v


def _pixels(plane: Any) -> NDArray[np.uint8]:
    rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    return rows[: plane.height, : plane.width]


def _deinterlacer(frame: VideoFrame) -> Any:
    from av.filter import Graph

    graph = Graph()
    source = graph.add(
        "buffer",
        f"video_size={frame.width}x{frame.height}:pix_fmt={frame.format.name}"
        f":time_base={frame.time_base}:colorspace={int(frame.colorspace)}"
        f":range={int(frame.color_range)}",
    )
    whole = graph.add("bwdif", "mode=send_frame:deint=interlaced")
    sink = graph.add("buffersink")
    source.link_to(whole)
    whole.link_to(sink)
    graph.configure()
    return graph
