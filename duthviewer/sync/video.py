"""The pictures of a recording for matching: grey, small, a few seconds apart."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.errors import KnownError
from duthviewer.playback.probe import OPTIONS, probe

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.frame import VideoFrame

Grey = NDArray[np.uint8]

#: Width of the pictures that are matched: a screen that takes a third of it can still be read.
WIDTH_PX = 640
#: Keyframes nearer to each other than this say nothing new (a recording of keyframes alone).
_LEAST_STEP_S = 0.45
#: Where keyframes lie farther apart than `_FARTHEST_S`, a frame is decoded each `_STEP_S`:
#: a page could come and go in between.
_FARTHEST_S, _STEP_S = 6.5, 5.0
#: Packets that wait for a decision whether to decode them
_MOST_WAITING_BYTES = 64 * 2**20
#: Part of a keyframe's bytes that a frame needs to change the page. A new page costs a third of
#: a keyframe or more; what moves in a corner costs a few hundredths.
_CHANGE_SHARE = 0.06
#: Grey levels, and part of the picture, by which one frame differs from the next at a change
_JUMP_LEVELS, _JUMP_SHARE = 30, 0.02
#: Pixel formats whose first plane is the brightness, a byte a pixel
_PLANAR = ("yuv4", "yuvj4", "nv12", "nv21", "gray")
#: Frames a second up to which no frame is left out near a change
_SLOW_RATE = 15.0
_LARGEST_PX = 8192 * 8192


def _jumped(before: Grey, after: Grey) -> bool:
    """Whether so much changed from one frame to the next that another page may be up."""
    if before.shape != after.shape:
        return True
    return bool((cv2.absdiff(before, after) > _JUMP_LEVELS).mean() > _JUMP_SHARE)


class VideoError(KnownError):
    """The recording, or a stretch of it, cannot be decoded."""


class Video:
    """One recording, opened. Used by one thread at a time; closing lets go of the file.

    Times are seconds in the recording, as the players count them. ``size`` is width and height of
    the pictures given out. Raises KnownError when the file is gone, broken or holds no video.
    """

    def __init__(self, recording: Path) -> None:
        import av

        self._name = recording.name
        media = probe(recording.absolute())
        if not media.has_video:
            raise VideoError(f"{self._name} holds sound only: there are no slides to be seen in it.")
        self.duration_s = media.duration_s
        with self._translated():
            self._container = av.open(str(recording.absolute()), options=OPTIONS)
        try:
            with self._translated():
                self._stream = self._moving_stream()
                self._time_base = float(self._stream.time_base or 0)
                self._begin_s = (self._container.start_time or 0) / 1e6 + media.origin_s
                context = self._stream.codec_context
                # Several threads decode stretches of their own; a frame's threads would only
                # hold frames back.
                context.thread_count = 1
                # It smooths what we make small anyway, and takes a third of the decoding.
                context.options = {"skip_loop_filter": "all"}
                width, height = media.size
                if not self._time_base or not 0 < context.width * context.height <= _LARGEST_PX:
                    raise VideoError(f"{self._name} has pictures of an impossible size.")
                if not 1 / 8 < width / height < 8:
                    raise VideoError(f"{self._name} has pictures of an impossible shape.")
                self._rate = float(self._stream.average_rate or 25)
        except BaseException:
            self._container.close()
            raise
        self.size = (WIDTH_PX, max(16, round(WIDTH_PX * height / width)))

    def __enter__(self) -> Video:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def samples(self, start_s: float, end_s: float) -> Iterator[tuple[float, Grey]]:
        """Keyframes of a stretch, and frames between them where they lie far apart."""
        last_s, waiting_bytes, key_bytes, biggest = -1e9, 0, 1, 0
        waiting: deque[Packet] = deque()
        fed = False
        before: Grey | None = None
        context: Any = self._stream.codec_context
        with self._translated():
            for packet in self._packets(start_s):
                at_s = self._packet_s(packet)
                if at_s >= end_s + 1.0:
                    break
                if packet.is_keyframe:
                    waiting.clear()
                    waiting.append(packet)
                    waiting_bytes, key_bytes, biggest, fed = 0, max(1, packet.size), 0, False
                    if not start_s <= at_s < end_s or at_s - last_s < _LEAST_STEP_S:
                        continue
                    picture = self._alone(context, packet)
                    if picture is not None:
                        last_s = at_s
                        yield at_s, picture
                    continue
                waiting.append(packet)
                waiting_bytes += packet.size
                biggest = max(biggest, packet.size)
                late = at_s - last_s > _FARTHEST_S and last_s > -1e8
                if not late and waiting_bytes < _MOST_WAITING_BYTES:
                    continue
                if late and biggest < _CHANGE_SHARE * key_bytes:
                    # Nothing can have changed: pass this moment by.
                    last_s += _STEP_S
                    continue
                biggest = 0
                if not fed:
                    before = None
                    context.flush_buffers()
                    context.skip_frame = "NONREF"
                    fed = True
                found = False
                while waiting and not found:
                    packet = waiting.popleft()
                    waiting_bytes -= packet.size
                    for frame in context.decode(packet):
                        frame_s = self._frame_s(frame)
                        if not start_s <= frame_s < end_s:
                            continue
                        glance = self._glance(frame)
                        jumped = before is not None and _jumped(before, glance)
                        before = glance
                        if frame_s > last_s and (jumped or frame_s - last_s >= _STEP_S):
                            found, last_s = True, frame_s
                            yield frame_s, self._grey(frame)

    def between(self, after_s: float, until_s: float) -> Iterator[tuple[float, Grey]]:
        """Every frame after one moment and up to another, in order (of fast recordings, those
        that others are built on)."""
        context: Any = self._stream.codec_context
        with self._translated():
            packets = self._packets(after_s)
            context.flush_buffers()
            context.skip_frame = "DEFAULT" if self._rate <= _SLOW_RATE else "NONREF"
            begun = False
            for packet in packets:
                # Some keyframes tell too late that they are one: what comes before is grey mud.
                begun = begun or packet.is_keyframe
                if not begun:
                    continue
                for frame in context.decode(packet):
                    at_s = self._frame_s(frame)
                    if at_s > until_s:
                        return
                    if at_s > after_s:
                        yield at_s, self._grey(frame)
                if self._packet_s(packet) > until_s + 2.0:
                    return
            for frame in context.decode(None):
                at_s = self._frame_s(frame)
                if after_s < at_s <= until_s:
                    yield at_s, self._grey(frame)

    def _alone(self, context: Any, packet: Packet) -> Grey | None:
        """A keyframe, decoded without what follows."""
        import av

        context.flush_buffers()
        context.skip_frame = "DEFAULT"
        try:
            # Flushed at once: most decoders hold a frame back until they have seen the next.
            frames = [*context.decode(packet), *context.decode(None)]
        except av.error.InvalidDataError:
            # One damaged keyframe in a day; the others may be whole.
            frames = []
        context.flush_buffers()
        return self._grey(frames[0]) if frames else None

    def _packets(self, at_s: float) -> Iterator[Packet]:
        """The packets from the keyframe before ``at_s`` on."""
        stamp = int((at_s + self._begin_s) / self._time_base)
        self._container.seek(stamp, stream=self._stream)
        for packet in self._container.demux(self._stream):
            if packet.dts is None and packet.pts is None:
                continue
            yield packet

    def _packet_s(self, packet: Packet) -> float:
        stamp = packet.dts if packet.pts is None else packet.pts
        return float(stamp or 0) * self._time_base - self._begin_s

    def _frame_s(self, frame: VideoFrame) -> float:
        stamp = frame.dts if frame.pts is None else frame.pts
        return float(stamp or 0) * self._time_base - self._begin_s

    def _grey(self, frame: VideoFrame) -> Grey:
        kind = frame.format
        if not kind.name.startswith(_PLANAR) or kind.components[0].bits != 8:
            frame = frame.reformat(format="gray")
        plane: Any = frame.planes[0]
        rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
        rows = rows[: frame.height, : frame.width]
        return np.asarray(cv2.resize(rows, self.size, interpolation=cv2.INTER_AREA), np.uint8)

    def _glance(self, frame: VideoFrame) -> Grey:
        """Each eighth pixel: enough to see that the page has changed."""
        rows = np.frombuffer(frame.planes[0], np.uint8)  # type: ignore[arg-type]
        rows = rows[: frame.planes[0].line_size * frame.height].reshape(frame.height, -1)
        return rows[::8, : frame.width : 8].copy()

    def _moving_stream(self) -> Any:
        from av.stream import Disposition

        for stream in self._container.streams.video:
            if stream.codec_context and not stream.disposition & Disposition.attached_pic:
                return stream
        raise VideoError(f"{self._name} holds no video that can be decoded.")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        import av

        try:
            yield
        # A broken file can break any assumption of the binding, not only those of FFmpeg.
        except (av.FFmpegError, ValueError, ArithmeticError, EOFError) as error:
            raise VideoError(
                f"{self._name} is damaged or was not downloaded to its end: {error}. "
                "Download it again, or put a good copy in its place."
            ) from error
