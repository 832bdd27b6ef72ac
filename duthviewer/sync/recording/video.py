"""The pictures of a recording for matching: grey, small, a few seconds apart."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.errors import KnownError
from duthviewer.playback.reader import Reader, Unreadable
from duthviewer.sync.recording.packets import MOST_WAITING_BYTES, REORDERED_S, Group, Stretch

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.frame import VideoFrame

Grey = NDArray[np.uint8]

#: Width of the pictures that are matched: a screen that takes a third of it can still be read.
WIDTH_PX = 640
#: Keyframes nearer to each other than this say nothing new
_LEAST_STEP_S = 0.15
#: Where keyframes lie farther apart than `_FARTHEST_S`, a frame is decoded each `_STEP_S`:
#: a page could come and go in between.
_FARTHEST_S, _STEP_S = 6.5, 5.0
#: A frame that stays for longer is given twice, the second time so long before the next: what it
#: shows is not over before, and in recordings of screens it may stay for half a minute.
_LONG_S, _AGAIN_S = 0.6, 0.07
#: Pixel formats whose first plane is the brightness, a byte a pixel
_PLANAR = ("yuv4", "yuvj4", "nv12", "nv21", "gray")
_LARGEST_PX = 8192 * 8192


class VideoError(KnownError):
    """The recording, or a stretch of it, cannot be decoded."""


class Video:
    """One recording, opened. Used by one thread at a time; closing lets go of the file.

    Times are seconds in the recording, as the players count them. ``size`` is width and height of
    the pictures given out. Raises KnownError when the file is gone, broken or holds no video.
    """

    def __init__(self, recording: Path, video: int | None = None) -> None:
        name = recording.name
        try:
            self._reader = Reader(recording, video)
        except Unreadable as error:
            raise VideoError(error.template, **error.values) from error
        self.media = media = self._reader.media
        self.duration_s = media.duration_s
        try:
            with self._reader.translated():
                context = self._reader.context
                # Several threads decode stretches of their own; a frame's threads would only
                # hold frames back.
                context.thread_count = 1
                # It smooths what we make small anyway, and takes a third of the decoding.
                context.options = {"skip_loop_filter": "all"}
                width, height = media.size
                if not 0 < context.width * context.height <= _LARGEST_PX:
                    raise VideoError("{name} has pictures of an impossible size.", name=name)
                if not 1 / 8 < width / height < 8:
                    raise VideoError("{name} has pictures of an impossible shape.", name=name)
                self._rate = self._reader.rate
        except BaseException:
            self._reader.close()
            raise
        self.size = (WIDTH_PX, max(16, round(WIDTH_PX * height / width)))

    def __enter__(self) -> Video:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._reader.close()

    def samples(
        self, start_s: float, end_s: float, restless: list[tuple[float, float]] | None = None,
        keys: tuple[float, float] = (-math.inf, math.inf),
    ) -> Iterator[tuple[float, Grey]]:  # fmt: skip
        """Keyframes of a stretch, and frames between them where these are far apart and something
        may have happened.

        Where from and to it may have happened unseen between near ones is put into ``restless``;
        without that, frames are decoded there too. Of the keyframes only those of the times
        ``keys`` count, with what follows up to the next one.
        """
        first_s, next_s = keys
        # As if one had been taken just before: the stretch may begin within a group.
        last_s = start_s - _FARTHEST_S
        group: Group | None = None
        with self._translated():
            for packet in self._reader.packets(max(start_s, first_s)):
                at_s = self._packet_s(packet)
                if at_s >= end_s:
                    break
                if packet.is_keyframe and at_s < first_s:
                    continue
                due: Iterator[tuple[float, Grey]] = iter(())
                if packet.is_keyframe:
                    if group is not None and len(group.spikes) > 1:
                        # There and back within one group: both ends look the same.
                        if group.fed or restless is None:
                            due = self._fed(group, last_s, group.spikes[-1])
                        else:
                            restless.append((group.spikes[0], group.spikes[-1]))
                elif group is not None:
                    group.add(packet, at_s)
                    if at_s - last_s > _FARTHEST_S and at_s >= start_s:
                        if group.stirred or last_s < start_s:
                            due = self._fed(group, last_s, max(start_s, last_s + _STEP_S))
                        else:
                            last_s += _STEP_S
                    elif group.waiting_bytes > MOST_WAITING_BYTES:
                        due = self._fed(group, last_s, at_s)
                for frame_s, picture in due:
                    if start_s <= frame_s < end_s:
                        last_s = frame_s
                        yield frame_s, picture
                if not packet.is_keyframe:
                    continue
                if at_s >= next_s:
                    return
                # Of a recording that is all keyframes, one a second.
                least_s = _LEAST_STEP_S if group is None or group.follows else 1.0
                group = Group(packet, group)
                if at_s >= start_s and at_s - last_s >= least_s:
                    alone = self._alone(packet)
                    if alone is not None:
                        last_s = at_s
                        yield at_s, alone
            if group is not None and group.stirred:
                # What comes after the last keyframe has no other end to be compared with.
                for frame_s, picture in self._fed(group, last_s, group.last_s):
                    if start_s <= frame_s < end_s:
                        yield frame_s, picture

    def _fed(self, group: Group, last_s: float, until_s: float) -> Iterator[tuple[float, Grey]]:
        """Frames of a group at its spikes, and one at ``until_s``, where decoding stops."""
        context: Any = self._reader.context
        if not group.fed:
            context.flush_buffers()
            context.skip_frame = "NONREF"
            group.fed = True
        while group.waiting:
            for frame in self._reader.decoded(group.take()):
                frame_s = self._frame_s(frame)
                spike = any(abs(frame_s - spike_s) < 1e-3 for spike_s in group.spikes)
                if frame_s - last_s >= _LEAST_STEP_S and (spike or frame_s >= until_s):
                    last_s = frame_s
                    yield frame_s, self._grey(frame)
                if frame_s >= until_s:
                    return
        if until_s >= group.last_s:
            for frame in self._reader.decoded(None):
                frame_s = self._frame_s(frame)
                if frame_s >= until_s - 1e-3 and frame_s > last_s:
                    yield frame_s, self._grey(frame)
            context.flush_buffers()

    def stretch(self, after_s: float, until_s: float) -> Stretch:
        """What lies between two frames, and what its packets' sizes tell of it."""
        with self._translated():
            packets = self._reader.packets(after_s)
            timed = ((self._packet_s(packet), packet) for packet in packets)
            return Stretch(timed, after_s, until_s, self._rate)

    def between(self, stretch: Stretch) -> Iterator[tuple[float, Grey]]:
        """The frames between those that a stretch lies between, in order: of fast recordings only
        what is new and what others are built on."""
        for at_s, frame in self._between(stretch, stretch.needs):
            yield at_s, self._grey(frame)

    def ending(self, stretch: Stretch) -> list[tuple[float, Grey]]:
        """The last of these frames, from before the end of the stretch begins."""
        frames: list[tuple[float, VideoFrame]] = []
        for at_s, frame in self._between(stretch, stretch.needs_at_end):
            if not stretch.is_ending(at_s):
                frames.clear()
            frames.append((at_s, frame))
        return [(at_s, self._grey(frame)) for at_s, frame in frames]

    def _between(
        self, stretch: Stretch, needs: Callable[[float, Packet[Any]], bool]
    ) -> Iterator[tuple[float, VideoFrame]]:
        """The frames; one that stays for long is given once more, right before the next comes."""
        before: tuple[float, VideoFrame] | None = None
        for at_s, frame in self._decoded_for(stretch, needs):
            if at_s > stretch.after_s + 1e-3:
                if before is not None and at_s - before[0] > _LONG_S:
                    yield at_s - _AGAIN_S, before[1]
                yield at_s, frame
            before = (at_s, frame)
        if before is not None and stretch.until_s - before[0] > _LONG_S:
            yield stretch.until_s - _AGAIN_S, before[1]

    def _decoded_for(
        self, stretch: Stretch, needs: Callable[[float, Packet[Any]], bool]
    ) -> Iterator[tuple[float, VideoFrame]]:
        """The frames from the keyframe before a stretch on, up to its end."""
        context: Any = self._reader.context
        with self._translated():
            context.flush_buffers()
            for packet_s, packet in stretch:
                context.skip_frame = "DEFAULT" if needs(packet_s, packet) else "NONREF"
                for frame in self._reader.decoded(packet):
                    at_s = self._frame_s(frame)
                    if at_s > stretch.until_s - 1e-3:
                        return
                    yield at_s, frame
                if packet_s > stretch.until_s + REORDERED_S:
                    return
            for frame in self._reader.decoded(None):
                at_s = self._frame_s(frame)
                if at_s < stretch.until_s - 1e-3:
                    yield at_s, frame

    def _alone(self, packet: Packet[Any]) -> Grey | None:
        """A keyframe, decoded without what follows."""
        context: Any = self._reader.context
        context.flush_buffers()
        context.skip_frame = "DEFAULT"
        # Flushed at once: most decoders hold a frame back until they have seen the next.
        frames = [*self._reader.decoded(packet), *self._reader.decoded(None)]
        context.flush_buffers()
        return self._grey(frames[0]) if frames else None

    def _packet_s(self, packet: Packet[Any]) -> float:
        return self._reader.seconds(packet)

    def _frame_s(self, frame: VideoFrame) -> float:
        return self._reader.seconds(frame)

    def _grey(self, frame: VideoFrame) -> Grey:
        kind = frame.format
        if not kind.name.startswith(_PLANAR) or kind.components[0].bits != 8:
            frame = frame.reformat(format="gray")
        plane: Any = frame.planes[0]
        rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
        rows = rows[: frame.height, : frame.width]
        return np.asarray(cv2.resize(rows, self.size, interpolation=cv2.INTER_AREA), np.uint8)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with self._reader.translated():
                yield
        except Unreadable as error:
            raise VideoError(error.template, **error.values) from error
