"""The A–B loop: a range of the talk that repeats."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

#: Minimum length of a loop; shorter ones are typing mistakes, and some engines seek no finer.
SHORTEST_S = 0.2


class Loop(QObject):
    """Two positions of the talk, with the decision when playing returns from B to A.

    Only playing *past* B returns. A seek outside the loop leaves it inactive until playing passes
    B again.
    """

    #: A or B was set or cleared
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.a_s: float | None = None
        self.b_s: float | None = None
        #: The last known position; None at first
        self._before_s: float | None = None
        #: Returning to A: positions from before the seek may still arrive
        self._returning = False

    def mark_a(self, position_s: float) -> None:
        """Start the loop here; an end that is not after it is cleared."""
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
        self.a_s, self.b_s = sorted((a_s, position_s))
        self.went_to(position_s)
        self.changed.emit()
        return True

    def clear(self) -> None:
        if self.a_s is not None or self.b_s is not None:
            self.a_s = self.b_s = None
            self.changed.emit()
        self._before_s, self._returning = None, False

    def shift(self, by_s: float) -> None:
        """Move the loop with its moments, because positions count from a new start."""
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
        self._before_s, self._returning = self.a_s, True
        return self.a_s
