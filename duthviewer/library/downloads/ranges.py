"""Which bytes of a file are there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator


class ByteRanges:
    """A set of bytes of a file, as sorted ranges that do not touch."""

    def __init__(self, ranges: tuple[tuple[int, int], ...] = ()) -> None:
        self._starts = [start for start, _ in ranges]
        self._ends = [end for _, end in ranges]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._ends, strict=True)

    def add(self, start: int, end: int) -> None:
        """Add the bytes from ``start`` up to and without ``end``."""
        if start >= end:
            return
        first = bisect_left(self._ends, start)
        after = bisect_right(self._starts, end)
        if first < after:
            start = min(start, self._starts[first])
            end = max(end, self._ends[after - 1])
        self._starts[first:after] = [start]
        self._ends[first:after] = [end]

    def end_of(self, at: int) -> int:
        """Return the end of the range that holds ``at``; ``at`` itself if none does."""
        index = bisect_right(self._starts, at) - 1
        return max(at, self._ends[index]) if index >= 0 else at

    def next_start(self, at: int) -> int | None:
        """Return the start of the first range that begins after ``at``."""
        index = bisect_right(self._starts, at)
        return self._starts[index] if index < len(self._starts) else None

    @property
    def end(self) -> int:
        """The end of the last range; 0 without one."""
        return self._ends[-1] if self._ends else 0

    @property
    def count(self) -> int:
        """How many bytes these are."""
        return sum(self._ends) - sum(self._starts)
