"""Packets in the order in which their frames are shown, and likely page changes, before decoding.

A frame is shown until the next frame's time, so how long it is shown is known from the packets'
times alone. Frame rates in a file's header and numbers of packets say nothing where a recorder
writes a frame only when the picture changes.
"""

from __future__ import annotations

import heapq
import math
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from av.packet import Packet

#: The most bytes of packets held back until it is known whether to decode them
MOST_WAITING_BYTES = 64 * 2**20
#: Times of the same frame differ by less than this
SAME_S = 1e-3
#: At most this many frames are stored before one that is shown earlier (H.264 A.3.1 and HEVC A.4.2:
#: 16 frames in the decoder)
_MOST_REORDERED = 16
#: The share of a keyframe's bytes that a frame needs to change the page. A new page takes a third
#: of a keyframe or more; something moving in a corner takes a few hundredths.
_CHANGE_SHARE = 0.06
#: A packet this many times as large as the recent ones changes a still picture
_SPIKE = 5.0
#: For how long a packet counts as recent: with 4 s, a talk in 720p at 25 fps got 12 % more samples
_RECENT_S = 2.4
#: Frames below this share of a keyframe's bytes look like their neighbours
_STILL_SHARE = 0.01
#: Frames that are shown for a shorter time and to which no other frame refers are decoded only if
#: their packets are large; those below `_SHORT_S` also if they bring something new
_SHORTEST_S, _SHORT_S = 1 / 15, 1 / 8
#: How long before a jump a page may have started to fade in
_FADE_S = 0.5
#: Length of the end of a range, in which most fades are over
_ENDING_S = 0.8
#: The number of largest packets of a range that can count as jumps
_MOST_JUMPS = 3


class TimedPacket:
    """A packet whose frame is shown from ``at_s`` to ``end_s``, in seconds in the recording.

    ``end_s`` is infinite until it is known. ``decoded_s`` is the packet's decoding time, or None.
    """

    __slots__ = (
        "at_s", "decoded_s", "end_s", "group", "is_key", "is_taken", "is_wanted",
        "only_if_different", "packet", "size",
    )  # fmt: skip

    def __init__(self, packet: Packet[Any], at_s: float, decoded_s: float | None) -> None:
        self.packet: Packet[Any] | None = packet
        self.at_s, self.decoded_s = at_s, decoded_s
        self.end_s = math.inf
        self.size, self.is_key = packet.size, packet.is_keyframe
        self.group: KeyframeGroup | None = None
        #: Whether the frame must be decoded even if no other frame refers to it
        self.is_wanted = False
        #: Whether to sample the frame only if it looks different from the last sample
        self.only_if_different = False
        #: Whether the decoder has received the packet
        self.is_taken = False

    @property
    def length_s(self) -> float:
        """How long the frame is shown."""
        return self.end_s - self.at_s

    @property
    def is_droppable(self) -> bool:
        """Whether the frame is too short to miss, so that only references need decoding."""
        return not self.is_wanted and self.length_s < _SHORT_S


class DisplayOrder:
    """Sorts packets from the order of decoding into the order in which their frames are shown.

    No frame is shown before it is decoded. So once a packet's decoding time reaches a time, every
    frame up to that time has been read, however far apart frames are.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[float, int, TimedPacket]] = []
        self._count = 0
        self._known_s = -math.inf
        self._trusted = True

    def add(self, timed: TimedPacket) -> Iterator[TimedPacket]:
        """Add the next packet in file order; yield those that are complete, with their ends."""
        heapq.heappush(self._waiting, (timed.at_s, self._count, timed))
        self._count += 1
        if timed.decoded_s is not None:
            # Some writers store decoding times that are too late: count frames instead.
            self._trusted = self._trusted and timed.decoded_s <= timed.at_s + SAME_S
            self._known_s = max(self._known_s, timed.decoded_s)
        while len(self._waiting) > 1:
            next_s = min(one[0] for one in self._waiting[1:3])
            known = self._trusted and next_s <= self._known_s
            if not known and len(self._waiting) < _MOST_REORDERED + 2:
                return
            yield self._take(next_s)

    def rest(self, end_s: float) -> Iterator[TimedPacket]:
        """Yield the remaining packets at the end of the file, the last one shown to ``end_s``."""
        while len(self._waiting) > 1:
            yield self._take(min(one[0] for one in self._waiting[1:3]))
        if self._waiting:
            yield self._take(max(end_s, self._waiting[0][0]))

    def _take(self, end_s: float) -> TimedPacket:
        timed = heapq.heappop(self._waiting)[2]
        timed.end_s = end_s
        return timed


class KeyframeGroup:
    """A keyframe's packet and the packets up to the next keyframe, decoded only if needed."""

    def __init__(self, key: TimedPacket, before: KeyframeGroup | None) -> None:
        self.key_s = key.at_s
        self._key_bytes = max(1, key.size)
        self._recent: deque[tuple[float, int]] = deque() if before is None else before._recent
        self.waiting: deque[TimedPacket] = deque()
        self.waiting_bytes = 0
        #: Whether a packet that is not decoded yet is large enough to change the page
        self.may_change_page = False
        #: Packets that are much larger than the recent ones
        self.spikes: list[TimedPacket] = []
        #: The last packet whose frame has been shown, if any is shown after the keyframe
        self.last: TimedPacket | None = None
        self.hold(key)

    def hold(self, timed: TimedPacket) -> None:
        """Append the next packet in file order."""
        timed.group = self
        self.waiting.append(timed)
        self.waiting_bytes += timed.size

    def take(self) -> TimedPacket:
        """Remove and return the first waiting packet."""
        timed = self.waiting.popleft()
        self.waiting_bytes -= timed.size
        timed.is_taken = True
        return timed

    def show(self, timed: TimedPacket) -> None:
        """Note the size of the next packet in the order of showing."""
        self.last = timed
        recent, at_s = self._recent, timed.at_s
        while recent and recent[0][0] < at_s - _RECENT_S:
            recent.popleft()
        if timed.size > _CHANGE_SHARE * self._key_bytes:
            self.may_change_page = True
            sizes = sorted(size for _, size in recent)
            if timed.size > _SPIKE * (sizes[len(sizes) * 3 // 4] if sizes else 0):
                self.spikes.append(timed)
        recent.append((at_s, timed.size))


class PacketRange:
    """The packets needed for the frames between two times, read before decoding.

    ``packets`` come in file order, from a keyframe at or before ``after_s`` on. ``jumps`` are the
    sorted times between ``after_s`` and ``until_s`` whose frames are much larger than usual.
    ``ends_with_keyframe`` tells whether the frame at ``until_s`` is a keyframe.
    """

    def __init__(self, packets: Iterable[TimedPacket], after_s: float, until_s: float) -> None:
        self.after_s, self.until_s = after_s, until_s
        self.ends_with_keyframe = False
        #: Whether the packets hold their data; if it is too much, it must be read again
        self.is_held = True
        #: The packets in file order, without those after the last frame that is needed
        self.packets: list[TimedPacket] = []
        self._shown: list[TimedPacket] = []
        self._read(packets)
        self._starts = [timed.at_s for timed in self._shown]
        keys = [timed.size for timed in self._shown if timed.is_key]
        self._still = _STILL_SHARE * (keys[-1] if keys else 0)
        sizes = sorted(
            (timed.size, timed.at_s) for timed in self._shown if timed.at_s > after_s + SAME_S
        )
        usual = sizes[len(sizes) * 3 // 4][0] if sizes else 0
        least = max(_SPIKE * usual, self._still)
        self.jumps = sorted(at_s for size, at_s in sizes[-_MOST_JUMPS:] if size > least)

    def is_needed(self, timed: TimedPacket) -> bool:
        """Return whether to decode a packet even if no other frame refers to it."""
        if timed.end_s <= self.after_s + SAME_S or timed.at_s >= self.until_s - SAME_S:
            return False
        if timed.length_s < _SHORTEST_S:
            return timed.at_s in self.jumps
        # A page that fades in is visible a little before the frame that completes it.
        at_s = timed.at_s
        fades = any(at_s <= sudden_s < at_s + _FADE_S for sudden_s in self.jumps)
        return timed.length_s >= _SHORT_S or timed.size >= self._still or fades

    def is_needed_at_end(self, timed: TimedPacket) -> bool:
        """Return whether to decode a packet if only the end of the range matters."""
        return self.is_ending(timed.end_s) and self.is_needed(timed)

    def is_ending(self, at_s: float) -> bool:
        """Return whether a time is in the end of the range, see `_ENDING_S`."""
        return at_s > self.until_s - _ENDING_S

    def length_s(self, at_s: float) -> float:
        """Return how long the frame that is shown at a time is shown."""
        k = bisect_right(self._starts, at_s + SAME_S) - 1
        return self._shown[k].length_s if k >= 0 else 0.0

    def _read(self, packets: Iterable[TimedPacket]) -> None:
        """Read up to the frame at the end of the range."""
        order = DisplayOrder()
        last = held_bytes = 0
        for timed in packets:
            # Some keyframes are marked too late: frames decoded before them are grey.
            if not self.packets and not timed.is_key:
                continue
            self.ends_with_keyframe |= timed.is_key and abs(timed.at_s - self.until_s) < SAME_S
            self.packets.append(timed)
            held_bytes += timed.size
            if held_bytes > MOST_WAITING_BYTES:
                self._let_go()
            if timed.at_s < self.until_s - SAME_S:
                last = len(self.packets)
            for shown in order.add(timed):
                self._shown.append(shown)
            if self._shown and self._shown[-1].end_s >= self.until_s - SAME_S:
                break
        else:
            self._shown += order.rest(self.until_s)
        while self._shown and self._shown[-1].at_s >= self.until_s - SAME_S:
            self._shown.pop()
        del self.packets[last:]

    def _let_go(self) -> None:
        for timed in self.packets if self.is_held else self.packets[-1:]:
            timed.packet = None
        self.is_held = False
