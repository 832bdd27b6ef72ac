"""The speed at which bytes arrive."""

from __future__ import annotations

from collections import deque

#: The speed is that of the last seconds.
_SPAN_S = 3.0


class RateMeter:
    """The speed of the last seconds. Not thread-safe."""

    def __init__(self) -> None:
        self._arrivals: deque[tuple[float, int]] = deque()
        self._sum = 0

    def add(self, size: int, now_s: float) -> None:
        """Note that ``size`` bytes arrived."""
        self._arrivals.append((now_s, size))
        self._sum += size
        self._forget(now_s)

    def bytes_per_s(self, now_s: float) -> float:
        """Return the average speed of the last seconds."""
        self._forget(now_s)
        if not self._arrivals:
            return 0.0
        return self._sum / max(0.25, min(_SPAN_S, now_s - self._arrivals[0][0]))

    def _forget(self, now_s: float) -> None:
        while self._arrivals and self._arrivals[0][0] < now_s - _SPAN_S:
            self._sum -= self._arrivals.popleft()[1]
