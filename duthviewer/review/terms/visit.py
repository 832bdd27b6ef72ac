"""A visit of a page."""

from __future__ import annotations

from duthviewer.catalogue.value import Value


class Visit(Value, frozen=True):
    """A time in which one page, or no page (None), was shown without a break."""

    start_s: float
    end_s: float
    page: int | None
    confidence: float = 1.0

    @property
    def length_s(self) -> float:
        return self.end_s - self.start_s
