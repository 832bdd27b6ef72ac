"""The number of the shown frame, computed from display times: libVLC 3 passes no time stamps."""

from __future__ import annotations


class FrameClock:
    """Counts frames from a known one, and dropped frames by the elapsed time.

    Times are seconds; ``now`` is of a clock that only goes up.
    """

    def __init__(self, frame_s: float) -> None:
        self._frame_s = frame_s
        self._position = 0.0
        self._rate = 1.0
        #: When which position was due; None until the first frame after a stop shows it
        self._anchor: tuple[float, float] | None = None

    @property
    def position(self) -> float:
        return self._position

    def land(self, position: float, now: float) -> None:
        """Restart the count: the frame at ``position`` was shown at ``now``."""
        self._position = position
        self._anchor = (now, position)

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        self._anchor = None

    def stop(self) -> None:
        """Stop counting, because playing stopped."""
        self._anchor = None

    def shown(self, now: float) -> float:
        """Return the position of a frame shown while playing."""
        if self._anchor is None:
            # libVLC shows the paused frame once more before it plays on.
            self._anchor = (now, self._position)
            return self._position
        since, begin = self._anchor
        due = begin + (now - since) * self._rate
        # May be 0: libVLC shows a frame again when the next one is late.
        count = max(0, round((due - self._position) / self._frame_s))
        self._position += count * self._frame_s
        # Frames come late, never early: an early one means that the anchor was late.
        late = due - self._position
        follow = 0.5 if late < 0 else 0.02
        self._anchor = (since + follow * late / self._rate, begin)
        return self._position

    def correct(self, position: float, now: float) -> None:
        """Set the clock to ``position`` at ``now``, as reported by the engine, if that differs.

        A difference of less than three quarters of a frame is due to how the engine counts.
        """
        if self._anchor is None:
            return
        since, begin = self._anchor
        behind = position - (begin + (now - since) * self._rate)
        if abs(behind) > 0.75 * self._frame_s:
            shift = round(behind / self._frame_s) * self._frame_s
            self._position = max(0.0, self._position + shift)
            self._anchor = (since, begin + shift)
