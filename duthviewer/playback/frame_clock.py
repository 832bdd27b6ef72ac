"""Which frame is shown, told from when frames are shown: libVLC 3 hands over no time stamps."""

from __future__ import annotations


class FrameClock:
    """Counts frames from one that is known, and counts those that were dropped by the time gone.

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
        """The frame at ``position`` was shown at ``now``, whatever was counted before."""
        self._position = position
        self._anchor = (now, position)

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        self._anchor = None

    def stop(self) -> None:
        """Playing stops: the time that goes by from now on shows nothing new."""
        self._anchor = None

    def shown(self, now: float) -> float:
        """A frame was shown while playing: its position."""
        if self._anchor is None:
            # libVLC goes on with showing the frame again on which it stood.
            self._anchor = (now, self._position)
            return self._position
        since, begin = self._anchor
        due = begin + (now - since) * self._rate
        # Not at least one: libVLC shows a frame again when the next is long in coming.
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
