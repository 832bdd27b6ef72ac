"""The A–B loop: a range of the talk that repeats, or several ranges that are played in turn."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

#: A range of the talk: start and end in seconds
LoopRange = tuple[float, float]

#: Minimum length of a loop; shorter ones are typing mistakes, and some engines seek no finer.
SHORTEST_S = 0.2


class Loop(QObject):
    """Two positions of the talk, with the decision when playing returns from B to A.

    Of several ranges, A and B are those of the current one; from B, playing goes to the next. Only
    playing *past* B returns. A seek outside the loop leaves it inactive until playing passes
    B again.
    """

    #: A or B was set or cleared
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.a_s: float | None = None
        self.b_s: float | None = None
        #: All ranges of a loop with several, in order; else empty
        self.ranges: tuple[LoopRange, ...] = ()
        #: The last known position; None at first
        self._before_s: float | None = None
        #: Returning to A: positions from before the seek may still arrive
        self._returning = False

    def mark_a(self, position_s: float) -> None:
        """Start the loop here; an end that is not after it is cleared."""
        self.ranges = ()
        self.a_s = position_s
        if self.b_s is not None and self.b_s < position_s + SHORTEST_S:
            self.b_s = None
        self.went_to(position_s)
        self.changed.emit()

    def mark_b(self, position_s: float) -> bool:
        """End the loop here, swapping A and B if needed. Return False for an empty loop."""
        a_s = 0.0 if self.a_s is None else self.a_s
        if abs(position_s - a_s) < SHORTEST_S:
            return False
        self.ranges = ()
        self.a_s, self.b_s = sorted((a_s, position_s))
        self.went_to(position_s)
        self.changed.emit()
        return True

    def play_ranges(self, ranges: Iterable[LoopRange], position_s: float) -> float | None:
        """Loop over these ranges in turn. Return where to play: in the range of this position.

        If it is in none, that is the start of the next one. None if all ranges are too short.
        """
        long = sorted(one for one in ranges if one[1] - one[0] >= SHORTEST_S)
        if not long:
            return None
        self.ranges = tuple(long) if len(long) > 1 else ()
        self.a_s, self.b_s = next((one for one in long if one[1] > position_s), long[0])
        within = self.a_s <= position_s < self.b_s
        start_s = position_s if within else self.a_s
        self.went_to(start_s)
        self.changed.emit()
        return start_s

    def is_of(self, ranges: Iterable[LoopRange]) -> bool:
        """Return whether this is the loop over these ranges."""
        long = sorted(one for one in ranges if one[1] - one[0] >= SHORTEST_S)
        return bool(long) and long == sorted(self.ranges or ((self.a_s, self.b_s),))

    def move_a(self, position_s: float) -> float | None:
        """Move A here, at most to just before B. Return its new position; None without A."""
        if self.a_s is None:
            return None
        latest_s = position_s if self.b_s is None else self.b_s - SHORTEST_S
        return self._move(max(0.0, min(position_s, latest_s)), self.b_s)[0]

    def move_b(self, position_s: float, latest_s: float) -> float | None:
        """Move B here, at most to just after A, or to the latest position. See `move_a`."""
        if self.a_s is None or self.b_s is None:
            return None
        return self._move(self.a_s, max(min(position_s, latest_s), self.a_s + SHORTEST_S))[1]

    def _move(self, a_s: float, b_s: float | None) -> tuple[float, float | None]:
        if self.ranges and b_s is not None:
            place = self.ranges.index((self.a_s or 0.0, self.b_s or 0.0))
            self.ranges = (*self.ranges[:place], (a_s, b_s), *self.ranges[place + 1 :])
        self.a_s, self.b_s = a_s, b_s
        self.changed.emit()
        return a_s, b_s

    def clear(self) -> None:
        self.ranges = ()
        if self.a_s is not None or self.b_s is not None:
            self.a_s = self.b_s = None
            self.changed.emit()
        self._before_s, self._returning = None, False

    def shift(self, by_s: float) -> None:
        """Move the loop with its moments, because positions count from a new start."""
        self.ranges = tuple(
            (max(a_s + by_s, 0.0), max(b_s + by_s, SHORTEST_S)) for a_s, b_s in self.ranges
        )
        if self.a_s is not None:
            self.a_s = max(self.a_s + by_s, 0.0)
        if self.b_s is not None:
            self.b_s = max(self.b_s + by_s, SHORTEST_S)
        if self._before_s is not None:
            self._before_s += by_s
        self.changed.emit()

    def went_to(self, position_s: float) -> None:
        """Take note of a seek to a position."""
        self._before_s, self._returning = position_s, False
        current = next((one for one in self.ranges if one[0] <= position_s < one[1]), None)
        if current is not None and current != (self.a_s, self.b_s):
            self.a_s, self.b_s = current
            self.changed.emit()

    def played_to(self, position_s: float) -> float | None:
        """Return the position to go back to after playing up to a position, or None."""
        before_s, self._before_s = self._before_s, position_s
        if self.a_s is None or self.b_s is None:
            return None
        if self._returning:
            self._returning = position_s >= self.b_s
            return None
        if before_s is None or before_s > self.b_s or position_s < self.b_s:
            return None
        return self._return()

    def came_to_end(self) -> float | None:
        """Return the position to go back to at the end of the recording, or None."""
        if self.b_s is None or self._before_s is None or self._before_s > self.b_s:
            return None
        return self._return()

    def _return(self) -> float | None:
        if self.ranges:
            place = self.ranges.index((self.a_s or 0.0, self.b_s or 0.0))
            self.a_s, self.b_s = self.ranges[(place + 1) % len(self.ranges)]
            self.changed.emit()
        self._before_s, self._returning = self.a_s, True
        return self.a_s
