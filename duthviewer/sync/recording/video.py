"""Grey pictures of a recording for matching: keyframes, and the frames around changes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
from av.packet import Packet
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from duthviewer.errors import KnownError
from duthviewer.playback.network_recording import Source, path_of
from duthviewer.playback.reader import Reader, Unreadable
from duthviewer.sync.recording.packets import (
    MOST_WAITING_BYTES,
    REORDERED_S,
    KeyframeGroup,
    PacketRange,
)

Grey = NDArray[np.uint8]

#: Width of the pictures that are matched: text on a screen of a third of it is still legible
WIDTH_PX = 640
#: The least time between two keyframes worth sampling
_LEAST_STEP_S = 0.15
#: If keyframes are more than `_FARTHEST_S` apart, a frame is decoded every `_STEP_S`: a page
#: could come and go in between
_FARTHEST_S, _STEP_S = 6.5, 5.0
#: A frame shown for longer than `_LONG_S` is yielded twice, the second time `_AGAIN_S` before the
#: next frame: in screen recordings one frame can last half a minute
_LONG_S, _AGAIN_S = 0.6, 0.07
#: Pixel formats whose first plane holds the brightness, one byte per pixel
_PLANAR = ("yuv4", "yuvj4", "nv12", "nv21", "gray")
_LARGEST_PX = 8192 * 8192


class VideoError(KnownError):
    """The recording, or a part of it, cannot be decoded."""


class Video:
    """An opened recording, for use by one thread at a time.

    Times are seconds in the recording, as the players count them. ``size`` is the width and height
    of the pictures it returns. Raises KnownError if the file is missing, broken or has no video.
    """

    def __init__(self, recording: Source, video: int | None = None) -> None:
        name = path_of(recording).name
        try:
            self._reader = Reader(recording, video)
        except Unreadable as error:
            raise VideoError(error.template, **error.values) from error
        self.media = media = self._reader.media
        self.duration_s = media.duration_s
        try:
            with self._reader.translated():
                context = self._reader.context
                # Each of our threads decodes a part of its own; threads within the decoder would
                # only delay frames.
                context.thread_count = 1
                # The filter takes a third of the decoding time, and scaling down smooths anyway.
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
        """Close the file."""
        self._reader.close()

    def samples(
        self, start_s: float, end_s: float, brief_changes: list[tuple[float, float]] | None = None,
        keys: tuple[float, float] = (-math.inf, math.inf),
    ) -> Iterator[tuple[float, Grey]]:  # fmt: skip
        """Yield the keyframes of a part, and frames between distant keyframes where a page may
        have changed.

        Ranges in which a page may have come and gone between near keyframes are appended to
        ``brief_changes``; without that list, frames are decoded there too. Only keyframes between
        the two times ``keys`` are used, each with the packets up to the next keyframe.
        """
        first_s, next_s = keys
        # As if a frame had been sampled just before: the part may start within a group.
        last_s = start_s - _FARTHEST_S
        group: KeyframeGroup | None = None
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
                        # A page that comes and goes within one group leaves both ends alike.
                        if group.is_decoding or brief_changes is None:
                            due = self._decode_group(group, last_s, group.spikes[-1])
                        else:
                            brief_changes.append((group.spikes[0], group.spikes[-1]))
                elif group is not None:
                    group.add(packet, at_s)
                    if at_s - last_s > _FARTHEST_S and at_s >= start_s:
                        if group.may_change_page or last_s < start_s:
                            due = self._decode_group(group, last_s, max(start_s, last_s + _STEP_S))
                        else:
                            last_s += _STEP_S
                    elif group.waiting_bytes > MOST_WAITING_BYTES:
                        due = self._decode_group(group, last_s, at_s)
                for frame_s, picture in due:
                    if start_s <= frame_s < end_s:
                        last_s = frame_s
                        yield frame_s, picture
                if not packet.is_keyframe:
                    continue
                if at_s >= next_s:
                    return
                # One per second if every frame is a keyframe.
                least_s = _LEAST_STEP_S if group is None or group.follows else 1.0
                group = KeyframeGroup(packet, group)
                if at_s >= start_s and at_s - last_s >= least_s:
                    alone = self._decode_alone(packet)
                    if alone is not None:
                        last_s = at_s
                        yield at_s, alone
            if group is not None and group.may_change_page:
                # No later keyframe shows what changed after the last one.
                for frame_s, picture in self._decode_group(group, last_s, group.last_s):
                    if start_s <= frame_s < end_s:
                        yield frame_s, picture

    def _decode_group(
        self, group: KeyframeGroup, last_s: float, until_s: float
    ) -> Iterator[tuple[float, Grey]]:
        """Yield a group's frames at its spikes, and one at ``until_s``, where decoding stops."""
        context: Any = self._reader.context
        if not group.is_decoding:
            context.flush_buffers()
            context.skip_frame = "NONREF"
            group.is_decoding = True
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

    def packet_range(self, after_s: float, until_s: float) -> PacketRange:
        """Read the packets between two frames."""
        with self._translated():
            packets = self._reader.packets(after_s)
            timed = ((self._packet_s(packet), packet) for packet in packets)
            return PacketRange(timed, after_s, until_s, self._rate)

    def between(self, packet_range: PacketRange) -> Iterator[tuple[float, Grey]]:
        """Yield the frames within a range, in order.

        At high frame rates, only reference frames and frames that bring something new.
        """
        for at_s, frame in self._between(packet_range, packet_range.is_needed):
            yield at_s, self._grey(frame)

    def ending(self, packet_range: PacketRange) -> list[tuple[float, Grey]]:
        """Return the frames at the end of a range, and the one before them."""
        frames: list[tuple[float, VideoFrame]] = []
        for at_s, frame in self._between(packet_range, packet_range.needed_at_end):
            if not packet_range.is_ending(at_s):
                frames.clear()
            frames.append((at_s, frame))
        return [(at_s, self._grey(frame)) for at_s, frame in frames]

    def _between(
        self, packet_range: PacketRange, is_needed: Callable[[float, Packet[Any]], bool]
    ) -> Iterator[tuple[float, VideoFrame]]:
        """Yield the frames; a frame that lasts long is repeated right before the next one."""
        before: tuple[float, VideoFrame] | None = None
        for at_s, frame in self._decoded_for(packet_range, is_needed):
            if at_s > packet_range.after_s + 1e-3:
                if before is not None and at_s - before[0] > _LONG_S:
                    yield at_s - _AGAIN_S, before[1]
                yield at_s, frame
            before = (at_s, frame)
        if before is not None and packet_range.until_s - before[0] > _LONG_S:
            yield packet_range.until_s - _AGAIN_S, before[1]

    def _decoded_for(
        self, packet_range: PacketRange, is_needed: Callable[[float, Packet[Any]], bool]
    ) -> Iterator[tuple[float, VideoFrame]]:
        """Yield the frames from the keyframe before a range up to the range's end."""
        context: Any = self._reader.context
        with self._translated():
            context.flush_buffers()
            for packet_s, packet in packet_range:
                context.skip_frame = "DEFAULT" if is_needed(packet_s, packet) else "NONREF"
                for frame in self._reader.decoded(packet):
                    at_s = self._frame_s(frame)
                    if at_s > packet_range.until_s - 1e-3:
                        return
                    yield at_s, frame
                if packet_s > packet_range.until_s + REORDERED_S:
                    return
            for frame in self._reader.decoded(None):
                at_s = self._frame_s(frame)
                if at_s < packet_range.until_s - 1e-3:
                    yield at_s, frame

    def _decode_alone(self, packet: Packet[Any]) -> Grey | None:
        """Decode a keyframe without the packets after it."""
        context: Any = self._reader.context
        context.flush_buffers()
        context.skip_frame = "DEFAULT"
        # Flushed, because most decoders hold a frame back until they receive the next one.
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
