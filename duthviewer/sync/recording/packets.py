"""Likely page changes, found from the sizes of a recording's packets before decoding them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from av.packet import Packet

#: The most bytes of packets held back until it is known whether to decode them
MOST_WAITING_BYTES = 64 * 2**20
#: Frames are stored in a different order than they are shown, but at most this far apart
REORDERED_S = 2.0
#: The share of a keyframe's bytes that a frame needs to change the page. A new page takes a third
#: of a keyframe or more; something moving in a corner takes a few hundredths.
_CHANGE_SHARE = 0.06
#: A packet this many times as large as the recent ones changes a still picture
_SPIKE = 5.0
#: Frames below this share of a keyframe's bytes look like their neighbours
_STILL_SHARE = 0.01
#: Frame rates up to which non-reference frames near a change are decoded: those that bring
#: something new, and even those that bring hardly anything
_SLOW_RATE, _SLOWEST_RATE = 15.0, 8.0
#: How long before a jump a page may have started to fade in
_FADE_S = 0.5
#: Length of the end of a range, in which most fades are over
_ENDING_S = 0.8
#: Times of the same frame differ by less than this
_SAME_S = 1e-3
#: The number of largest packets of a range that can count as jumps
_MOST_JUMPS = 3


class KeyframeGroup:
    """A keyframe's packet and the packets up to the next keyframe, decoded only if needed."""

    def __init__(self, key: Packet[Any], before: KeyframeGroup | None) -> None:
        self._key_bytes = max(1, key.size)
        self._recent: deque[int] = deque(maxlen=60) if before is None else before._recent
        self.waiting: deque[Packet[Any]] = deque([key])
        self.waiting_bytes = 0
        #: Whether the decoder has received the keyframe, to decode the packets after it
        self.is_decoding = False
        #: Whether a waiting packet is large enough to change the page
        self.may_change_page = False
        #: Whether packets follow the keyframe, and the latest time of their frames so far
        self.follows = False
        self.last_s = -1e9
        #: Times of packets that are much larger than the recent ones
        self.spikes: list[float] = []

    def add(self, packet: Packet[Any], at_s: float) -> None:
        """Append a packet whose frame is shown at ``at_s``."""
        self.waiting.append(packet)
        self.waiting_bytes += packet.size
        self.follows, self.last_s = True, max(self.last_s, at_s)
        if packet.size > _CHANGE_SHARE * self._key_bytes:
            self.may_change_page = True
            usual = sorted(self._recent)[len(self._recent) * 3 // 4] if self._recent else 0
            if packet.size > _SPIKE * usual and len(self._recent) > 10:
                self.spikes.append(at_s)
        self._recent.append(packet.size)

    def take(self) -> Packet[Any]:
        """Remove and return the first waiting packet."""
        packet = self.waiting.popleft()
        self.waiting_bytes -= packet.size
        self.may_change_page = self.may_change_page and bool(self.waiting)
        return packet


class PacketRange:
    """The packets between two frames of a recording, read ahead of decoding.

    ``packets`` come with their times, in file order, from a keyframe at or before ``after_s`` on;
    ``rate`` is the frame rate. ``jumps`` are the sorted times between ``after_s`` and ``until_s``
    whose frames are much larger than usual. ``ends_with_keyframe`` tells whether the frame at
    ``until_s`` is a keyframe.
    """

    def __init__(
        self, packets: Iterator[tuple[float, Packet[Any]]], after_s: float, until_s: float,
        rate: float,
    ) -> None:  # fmt: skip
        self.after_s, self.until_s = after_s, until_s
        self._rest, self._rate = packets, rate
        self._held: deque[tuple[float, Packet[Any]]] = deque()
        sizes: list[tuple[int, float]] = []
        self.ends_with_keyframe = False
        key_bytes = held_bytes = 0
        for at_s, packet in packets:
            if packet.is_keyframe:
                self.ends_with_keyframe |= abs(at_s - until_s) < _SAME_S
                if at_s < until_s - _SAME_S:
                    key_bytes = packet.size
            # Some keyframes are marked too late: frames decoded before them are grey.
            if key_bytes:
                self._held.append((at_s, packet))
                held_bytes += packet.size
                if after_s + _SAME_S < at_s < until_s - _SAME_S:
                    sizes.append((packet.size, at_s))
            if at_s > until_s + REORDERED_S or held_bytes > MOST_WAITING_BYTES:
                break
        sizes.sort()
        self._still = _STILL_SHARE * key_bytes
        usual = sizes[len(sizes) * 3 // 4][0] if sizes else 0
        least = max(_SPIKE * usual, self._still)
        self.jumps = sorted(at_s for size, at_s in sizes[-_MOST_JUMPS:] if size > least)

    def __iter__(self) -> Iterator[tuple[float, Packet[Any]]]:
        while self._held:
            yield self._held.popleft()
        yield from self._rest

    def is_needed(self, at_s: float, packet: Packet[Any]) -> bool:
        """Return whether to decode a packet even if no other frame refers to it."""
        if at_s < self.after_s - _SAME_S:
            return False
        if self._rate > _SLOW_RATE:
            return at_s in self.jumps
        # A page that fades in is visible a little before the frame that completes it.
        fades = any(at_s <= sudden_s < at_s + _FADE_S for sudden_s in self.jumps)
        return self._rate < _SLOWEST_RATE or packet.size >= self._still or fades

    def needed_at_end(self, at_s: float, packet: Packet[Any]) -> bool:
        """Return whether to decode a packet if only the end of the range matters."""
        return self.is_ending(at_s) and self.is_needed(at_s, packet)

    def is_ending(self, at_s: float) -> bool:
        """Return whether a time is in the end of the range, see `_ENDING_S`."""
        return at_s > self.until_s - _ENDING_S
