"""What the sizes of a recording's packets tell before any of them is decoded."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from av.packet import Packet

#: Packets that wait for a decision whether to decode them
MOST_WAITING_BYTES = 64 * 2**20
#: Frames are shown in another order than they are stored, but not farther apart than this
REORDERED_S = 2.0
#: Part of a keyframe's bytes that a frame needs to change the page. A new page costs a third of
#: a keyframe or more; what moves in a corner costs a few hundredths.
_CHANGE_SHARE = 0.06
#: A packet so many times as large as those before it brings something new into a still picture
_SPIKE = 5.0
#: Part of a keyframe's bytes below which a frame shows no more than its neighbours do
_STILL_SHARE = 0.01
#: Frames a second up to which frames that no other is built on are decoded near a change, and
#: up to which even those of them that show hardly anything new
_SLOW_RATE, _SLOWEST_RATE = 15.0, 8.0
#: How long a page may have been fading in before most of it is there
_FADE_S = 0.5
#: The end of a stretch, in which most fades are over
_ENDING_S = 0.8
#: Times that mean the same frame are not farther apart
_SAME_S = 1e-3
#: So many of a stretch's largest packets are worth a look
_MOST_SUDDEN = 3


class Group:
    """A keyframe's packet and what follows until the next one; not decoded unless needed."""

    def __init__(self, key: Packet[Any], before: Group | None) -> None:
        self._key_bytes = max(1, key.size)
        self._recent: deque[int] = deque(maxlen=60) if before is None else before._recent
        self.waiting: deque[Packet[Any]] = deque([key])
        self.waiting_bytes = 0
        #: Whether the decoder has been given the keyframe for the sake of what follows
        self.fed = False
        #: Whether anything waits that is large enough to change a page
        self.stirred = False
        #: Whether anything follows the keyframe, and when its last frame so far is shown
        self.follows = False
        self.last_s = -1e9
        #: Times of packets that stand out
        self.spikes: list[float] = []

    def add(self, packet: Packet[Any], at_s: float) -> None:
        self.waiting.append(packet)
        self.waiting_bytes += packet.size
        self.follows, self.last_s = True, max(self.last_s, at_s)
        if packet.size > _CHANGE_SHARE * self._key_bytes:
            self.stirred = True
            usual = sorted(self._recent)[len(self._recent) * 3 // 4] if self._recent else 0
            if packet.size > _SPIKE * usual and len(self._recent) > 10:
                self.spikes.append(at_s)
        self._recent.append(packet.size)

    def take(self) -> Packet[Any]:
        packet = self.waiting.popleft()
        self.waiting_bytes -= packet.size
        self.stirred = self.stirred and bool(self.waiting)
        return packet


class Stretch:
    """The packets of a stretch of a recording, read ahead of being decoded.

    ``packets`` come with their times, in the order of the file, from a keyframe at or before
    ``after_s`` on; ``rate`` is that of the frames. ``sudden`` are the times, in order, of the
    frames between ``after_s`` and ``until_s`` that stand out; ``ends_anew`` tells whether the frame
    at ``until_s`` is a keyframe.
    """

    def __init__(
        self, packets: Iterator[tuple[float, Packet[Any]]], after_s: float, until_s: float,
        rate: float,
    ) -> None:  # fmt: skip
        self.after_s, self.until_s = after_s, until_s
        self._rest, self._rate = packets, rate
        self._held: deque[tuple[float, Packet[Any]]] = deque()
        sizes: list[tuple[int, float]] = []
        self.ends_anew = False
        key_bytes = held_bytes = 0
        for at_s, packet in packets:
            if packet.is_keyframe:
                self.ends_anew |= abs(at_s - until_s) < _SAME_S
                if at_s < until_s - _SAME_S:
                    key_bytes = packet.size
            # Some keyframes tell too late that they are one: what comes before is grey mud.
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
        self.sudden = sorted(at_s for size, at_s in sizes[-_MOST_SUDDEN:] if size > least)

    def __iter__(self) -> Iterator[tuple[float, Packet[Any]]]:
        while self._held:
            yield self._held.popleft()
        yield from self._rest

    def needs(self, at_s: float, packet: Packet[Any]) -> bool:
        """Whether to decode it even if no other frame is built on it."""
        if at_s < self.after_s - _SAME_S:
            return False
        if self._rate > _SLOW_RATE:
            return at_s in self.sudden
        # A page that fades in is there a little before the frame that brings all of it.
        fades = any(at_s <= sudden_s < at_s + _FADE_S for sudden_s in self.sudden)
        return self._rate < _SLOWEST_RATE or packet.size >= self._still or fades

    def needs_at_end(self, at_s: float, packet: Packet[Any]) -> bool:
        """The same where only what `is_ending` is looked at."""
        return self.is_ending(at_s) and self.needs(at_s, packet)

    def is_ending(self, at_s: float) -> bool:
        """Whether this is a moment of the end of the stretch."""
        return at_s > self.until_s - _ENDING_S
