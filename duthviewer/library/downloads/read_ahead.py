"""Which bytes of a recording to fetch next: what players wait for, then ahead of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

KIB = 1 << 10
MIB = 1 << 20

#: Limits of how far ahead of a reader is fetched. A new reader may leave at once: a player reads
#: the beginning of a file, then its index at the end, then the place where it plays.
_LEAST_AHEAD, _MOST_AHEAD = 256 * KIB, 32 * MIB
#: Limits of a single request: small enough to leave the connection free for a jump soon, and large
#: enough that the time for a round trip does not count.
_LEAST_REQUEST, _MOST_REQUEST = 256 * KIB, 4 * MIB
#: A request with less than this left is never stopped: opening a new connection takes longer.
_NEARLY_DONE = 256 * KIB
#: The next request starts on a second connection when the current one ends within this time, so
#: that the line is not idle for a round trip.
_SOON_S = 0.2
_LEAST_SOON = 64 * KIB

#: A connection that opens this near to where another one ended continues it. More behind than
#: ahead: what was sent may not have been read, because sockets hold some of it.
_BEHIND, _NEAR = 4 * MIB, MIB
#: How long a reader without a connection may come back: usually; and while another reader waits,
#: unless it came back before
_ABSENCE_S, _SHORT_ABSENCE_S = 5.0, 0.5
_MOST_ABSENT = 8


class ByteRange(NamedTuple):
    """The bytes of a file from ``start`` up to, not including, ``end``."""

    start: int
    end: int


@dataclass(eq=False)
class StreamReader:
    """A player's way through the recording, over one connection or several in turn."""

    #: The next byte to read
    at: int
    #: How many bytes were read in sequence
    run: int = 0
    #: How many connections are open
    connections: int = 1
    #: How many times a new connection continued this reader
    returns: int = 0
    #: Whether the player waits for the byte at ``at``
    waits: bool = False
    #: Which content it reads: its length and validator
    version: tuple[int | None, str | None] = (None, None)
    #: When the reader last moved, by a monotonic clock
    moved_s: float = 0.0


@dataclass
class StreamReaders:
    """All readers of a recording, also those whose player may come back.

    Not thread-safe: its owner holds a lock around every call.
    """

    readers: list[StreamReader] = field(default_factory=list)
    #: The index of the recording, if it is known: a player that reads in it will read all of it.
    index: ByteRange | None = None

    def ahead(self, reader: StreamReader) -> int:
        """Return how far ahead of a reader to fetch; grows with what was read in sequence."""
        if self._is_in_index(reader):
            assert self.index is not None
            return self.index.end - reader.at
        return max(_LEAST_AHEAD, min(reader.run // 2, _MOST_AHEAD))

    def request(self, reader: StreamReader) -> int:
        """Return how many bytes to request at once."""
        if self._is_in_index(reader):
            return _MOST_REQUEST
        return max(_LEAST_REQUEST, min(self.ahead(reader) // 2, _MOST_REQUEST))

    def _is_in_index(self, reader: StreamReader) -> bool:
        return self.index is not None and self.index.start <= reader.at < self.index.end

    def open(self, at: int, now_s: float) -> StreamReader:
        """Return the reader for a new connection that reads from ``at``.

        Players close connections and open new ones all the time, often to read on at the same
        place; such a connection continues the reader that was there.
        """
        near = [one for one in self.readers if one.at - _BEHIND <= at <= one.at + _NEAR]
        # The nearest, preferably one without a connection
        near.sort(key=lambda one: (one.connections > 0, abs(one.at - at)))
        if near and not near[0].connections:
            reader = near[0]
            reader.at, reader.moved_s = at, now_s
            reader.connections, reader.returns = 1, reader.returns + 1
            return reader
        reader = StreamReader(at, run=near[0].run if near else 0, moved_s=now_s)
        self.readers.append(reader)
        return reader

    def move(self, reader: StreamReader, at: int, now_s: float) -> None:
        """Note that everything before ``at`` was read."""
        reader.run += at - reader.at
        reader.at, reader.moved_s, reader.waits = at, now_s, False

    def close(self, reader: StreamReader, now_s: float) -> None:
        """Note that a reader's connection was closed."""
        reader.connections, reader.waits, reader.moved_s = 0, False, now_s
        absent = [one for one in self.readers if not one.connections]
        for one in absent[:-_MOST_ABSENT]:
            self.readers.remove(one)

    def present(self) -> list[StreamReader]:
        """Return the readers with a connection, the most urgent first."""
        present = [one for one in self.readers if one.connections]
        return sorted(present, key=lambda one: (not one.waits, -one.moved_s))

    def returning(self, now_s: float) -> list[StreamReader]:
        """Return the readers without a connection whose player may come back."""
        one_waits = any(one.waits for one in self.readers)
        return [
            one
            for one in self.readers
            if not one.connections
            and now_s - one.moved_s
            < (_SHORT_ABSENCE_S if one_waits and not one.returns else _ABSENCE_S)
        ]


def next_request(
    readers: StreamReaders,
    in_flight: Sequence[ByteRange],
    missing: Callable[[int], ByteRange | None],
    bytes_per_s: float,
    now_s: float,
    *,
    is_almost_there: bool,
) -> ByteRange | None:
    """Return the range to request next; None if nothing is wanted that is not under way.

    ``in_flight`` are the parts of requests that have not arrived. ``missing(start)`` returns the
    first range at or after ``start`` that is not on the disk. ``is_almost_there``: fetch the rest,
    after what the readers need.
    """
    soon = max(_LEAST_SOON, round(bytes_per_s * _SOON_S))
    present = readers.present()
    one_waits = any(one.waits for one in present)
    followed = present if one_waits else [*present, *readers.returning(now_s)]
    for reader in followed:
        until = reader.at + readers.ahead(reader)
        gap = _gap(reader.at, until, in_flight, missing, soon)
        if gap is not None:
            end = min(gap.end, gap.start + readers.request(reader))
            if readers.index is not None and gap.start < readers.index.end == until:
                end = min(end, until)
            return ByteRange(gap.start, end)
    if not is_almost_there or one_waits:
        return None
    for start in (*(one.at for one in present[:1]), 0):
        gap = _gap(start, None, in_flight, missing, soon)
        if gap is not None:
            return ByteRange(gap.start, min(gap.end, gap.start + _MOST_REQUEST))
    return None


def _gap(
    start: int,
    until: int | None,
    in_flight: Iterable[ByteRange],
    missing: Callable[[int], ByteRange | None],
    soon: int,
) -> ByteRange | None:
    """Return the first missing range in ``start`` to ``until`` that no request covers.

    None as well if a request before it will still take a while: requests of the same reader follow
    each other, because two at once would halve the speed of the one that is needed first.
    """
    under_way = sorted(in_flight)
    while (gap := missing(start)) is not None and (until is None or gap.start < until):
        covering = next((one for one in under_way if one.start <= gap.start < one.end), None)
        if covering is None:
            later = [one.start for one in under_way if gap.start < one.start < gap.end]
            return ByteRange(gap.start, min([gap.end, *later]))
        if covering.end - covering.start > soon:
            return None
        start = covering.end
    return None


def is_wanted(
    left: ByteRange, readers: StreamReaders, now_s: float, *, is_almost_there: bool
) -> bool:
    """Return whether the rest of a request, ``left``, is still wanted."""
    if left.end - left.start <= _NEARLY_DONE:
        return True
    present = readers.present()
    for reader in (*present, *readers.returning(now_s)):
        until = reader.at + readers.ahead(reader) + readers.request(reader)
        if reader.at < left.end and left.start <= until:
            return True
    return is_almost_there and not any(one.waits for one in present)
