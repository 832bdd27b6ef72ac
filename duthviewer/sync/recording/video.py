"""Grey pictures of a recording for matching: keyframes, and the frames around changes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import cv2
import numpy as np
from av.packet import Packet
from av.video.frame import VideoFrame

from duthviewer.errors import KnownError
from duthviewer.playback.network_recording import Source, path_of
from duthviewer.playback.reader import Reader, Unreadable
from duthviewer.sync.recording.packets import SAME_S, PacketRange, TimedPacket
from duthviewer.sync.recording.sampling import AGAIN_S, LONG_S, Sampler
from duthviewer.sync.recording.sampling import Grey as Grey

#: Width of the pictures that are matched: text on a screen of a third of it is still legible
WIDTH_PX = 640
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
        """Yield the keyframes of a part, the frames that stay, and frames between distant
        keyframes where a page may have changed.

        Ranges in which a page may have come and gone between near keyframes are appended to
        ``brief_changes``; without that list, frames are decoded there too. Only keyframes between
        the two times ``keys`` are used, each with the packets up to the next keyframe.
        """
        with self._translated():
            sampler = Sampler(self._reader, self._grey, (start_s, end_s), brief_changes)
            yield from sampler.samples(self._timed(max(start_s, keys[0])), keys)

    def packet_range(self, after_s: float, until_s: float) -> PacketRange:
        """Read the packets between two frames."""
        with self._translated():
            return PacketRange(self._timed(after_s), after_s, until_s)

    def between(self, packet_range: PacketRange) -> Iterator[tuple[float, Grey]]:
        """Yield the frames within a range, in order.

        At high frame rates, only reference frames and frames that bring something new.
        """
        for at_s, frame in self._between(packet_range, packet_range.is_needed):
            yield at_s, self._grey(frame)

    def ending(self, packet_range: PacketRange) -> list[tuple[float, Grey]]:
        """Return the frames at the end of a range, and the one before them."""
        frames: list[tuple[float, VideoFrame]] = []
        for at_s, frame in self._between(packet_range, packet_range.is_needed_at_end):
            if not packet_range.is_ending(at_s):
                frames.clear()
            frames.append((at_s, frame))
        return [(at_s, self._grey(frame)) for at_s, frame in frames]

    def _between(
        self, packet_range: PacketRange, is_needed: Callable[[TimedPacket], bool]
    ) -> Iterator[tuple[float, VideoFrame]]:
        """Yield the frames; a frame that lasts long is repeated right before the next one."""
        before: tuple[float, VideoFrame] | None = None
        after_s, until_s = packet_range.after_s, packet_range.until_s
        for at_s, frame in self._decoded_for(packet_range, is_needed):
            if at_s > after_s + SAME_S:
                if before is not None and at_s - max(before[0], after_s) > LONG_S:
                    yield at_s - AGAIN_S, before[1]
                yield at_s, frame
            before = (at_s, frame)
        if before is not None and until_s - max(before[0], after_s) > LONG_S:
            yield until_s - AGAIN_S, before[1]

    def _decoded_for(
        self, packet_range: PacketRange, is_needed: Callable[[TimedPacket], bool]
    ) -> Iterator[tuple[float, VideoFrame]]:
        """Yield the frames from the keyframe before a range up to the range's end."""
        context: Any = self._reader.context
        until_s = packet_range.until_s - SAME_S
        with self._translated():
            context.flush_buffers()
            for timed, packet in self._with_data(packet_range):
                context.skip_frame = "DEFAULT" if is_needed(timed) else "NONREF"
                for frame in self._reader.decoded(packet):
                    if self._reader.seconds(frame) < until_s:
                        yield self._reader.seconds(frame), frame
            for frame in self._reader.decoded(None):
                if self._reader.seconds(frame) < until_s:
                    yield self._reader.seconds(frame), frame
            context.flush_buffers()

    def _with_data(
        self, packet_range: PacketRange
    ) -> Iterator[tuple[TimedPacket, Packet[Any] | None]]:
        """Yield the packets of a range with their data, read again if they do not hold it."""
        if packet_range.is_held:
            yield from ((timed, timed.packet) for timed in packet_range.packets)
            return
        packets = self._reader.packets(packet_range.after_s)
        packets = itertools.dropwhile(lambda packet: not packet.is_keyframe, packets)
        yield from zip(packet_range.packets, packets, strict=False)

    def _timed(self, at_s: float) -> Iterator[TimedPacket]:
        """Yield the packets from the keyframe before a time on, with their times."""
        for packet in self._reader.packets(at_s):
            base = packet.time_base
            decoded_s = None if packet.dts is None or not base else float(packet.dts * base)
            yield TimedPacket(packet, self._reader.seconds(packet), decoded_s)

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
