"""Decoding from a keyframe on, in file order, to the frames that are wanted."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from av.video.frame import VideoFrame

from duthviewer.playback.reader import Reader
from duthviewer.sync.recording.packets import SAME_S, KeyframeGroup, TimedPacket

#: A wanted packet and the frame that is shown at its time
WantedFrame = tuple[TimedPacket, VideoFrame]


class DecoderRun:
    """A decoder that goes on from frame to frame within groups of packets.

    Frames are wanted in the order in which they are shown. They are yielded as soon as the decoder
    returns them, which is a few packets later, so by a later call.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        #: The last group of which packets have been decoded, None between two runs
        self.group: KeyframeGroup | None = None
        self._wanted: deque[TimedPacket] = deque()
        self._frames: deque[tuple[float, VideoFrame]] = deque()

    def want(self, timed: TimedPacket, groups: list[KeyframeGroup]) -> Iterator[WantedFrame]:
        """Decode up to a packet. ``groups`` are those still held, in file order."""
        assert timed.group is not None
        last = groups.index(timed.group)
        # A frame shown before its own keyframe refers to the group before it.
        first = last - (timed.at_s < timed.group.key_s and last > 0)
        if self.group is None or self.group not in groups[first:]:
            yield from self.finish()
            self._context.flush_buffers()
        else:
            first = groups.index(self.group)
        timed.is_wanted = True
        self._wanted.append(timed)
        yield from self._ready()
        for group in groups[first : last + 1]:
            while group.waiting and not timed.is_taken:
                self.group = group
                yield from self._decode(group.take())

    def finish(self) -> Iterator[WantedFrame]:
        """End the run: yield the frames that are still wanted."""
        if self.group is not None:
            self._add(self._reader.decoded(None))
            self._context.flush_buffers()
            self.group = None
            yield from self._ready(is_end=True)
        self._wanted.clear()
        self._frames.clear()

    def alone(self, key: TimedPacket) -> VideoFrame | None:
        """Decode a keyframe without the packets after it, between two runs."""
        assert self.group is None
        self._context.flush_buffers()
        self._context.skip_frame = "DEFAULT"
        # Flushed, because most decoders hold a frame back until they receive the next one.
        frames = [*self._reader.decoded(key.packet), *self._reader.decoded(None)]
        self._context.flush_buffers()
        return frames[0] if frames else None

    @property
    def _context(self) -> Any:
        return self._reader.context

    def _decode(self, timed: TimedPacket) -> Iterator[WantedFrame]:
        self._context.skip_frame = "NONREF" if timed.is_droppable else "DEFAULT"
        self._add(self._reader.decoded(timed.packet))
        yield from self._ready()

    def _add(self, frames: list[VideoFrame]) -> None:
        self._frames += [(self._reader.seconds(frame), frame) for frame in frames]

    def _ready(self, is_end: bool = False) -> Iterator[WantedFrame]:
        """Yield the wanted frames that are decoded. Of a missing one, the frame before it."""
        while self._wanted:
            at_s, frames = self._wanted[0].at_s, self._frames
            while len(frames) > 1 and frames[1][0] <= at_s + SAME_S:
                frames.popleft()
            if not frames or (len(frames) < 2 and not is_end and frames[0][0] < at_s - SAME_S):
                return
            yield self._wanted.popleft(), frames[0][1]
