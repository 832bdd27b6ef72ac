"""The A–B loop: a part of the talk that is repeated."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

#: A shorter loop is a slip of the finger, and some engines seek no closer.
SHORTEST_S = 0.2


class Loop(QObject):
    """Two positions of the talk, and when playing has to go from the second back to the first.

    Only playing *past* B goes back: a person who seeks outside watches what is there, and the
    loop stays until it is cleared.
    """

    #: A or B was set or cleared
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.a_s: float | None = None
        self.b_s: float | None = None
        #: Where the talk was last told to be; None before that
        self._before_s: float | None = None
        #: Under way back to A: positions from before the seek may still come in
        self._returning = False

    def mark_a(self, position_s: float) -> None:
        """Begin the loop here; an end that is not behind it is forgotten."""
        self.a_s = position_s
        if self.b_s is not None and self.b_s < position_s + SHORTEST_S:
            self.b_s = None
        self.went_to(position_s)
        self.changed.emit()

    def mark_b(self, position_s: float) -> bool:
        """End the loop here; before A the two change places. False if nothing would be between."""
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

    def went_to(self, position_s: float) -> None:
        """Note that a person has sought to a position."""
        self._before_s, self._returning = position_s, False

    def played_to(self, position_s: float) -> float | None:
        """The talk was played up to a position: where it has to go back to, or None."""
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
        """The recording has no more: where to go back to if that was within the loop."""
        if self.b_s is None or self._before_s is None or self._before_s > self.b_s:
            return None
        return self._return()

    def _return(self) -> float | None:
        self._before_s, self._returning = self.a_s, True
        return self.a_s
