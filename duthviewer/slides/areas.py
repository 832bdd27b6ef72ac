"""Areas of a page, as fractions of the page as shown, from its top left corner."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

#: PDFium tells places in whole pixels only; on a page of this size nothing is lost.
_GRID = 1 << 24


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page; its edges are 0 to 1, regardless of the page's size and rotation."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def size(self) -> float:
        """The share of the page."""
        return (self.right - self.left) * (self.bottom - self.top)

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point of the page is inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def united(self, other: Area) -> Area:
        """Return the smallest area that contains both."""
        return Area(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def turned(self, turns: int) -> Area:
        """Return the area after quarter turns of the page to the right."""
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        for _ in range(turns % 4):
            left, top, right, bottom = 1 - bottom, left, 1 - top, right
        return Area(left, top, right, bottom)

    def off(self, y: float) -> float:
        """Return the vertical distance of ``y`` from the middle."""
        return abs((self.top + self.bottom) / 2 - y)

    def distance(self, x: float, y: float) -> float:
        """Return the distance of a point; 0 inside."""
        across = max(self.left - x, 0.0, x - self.right)
        down = max(self.top - y, 0.0, y - self.bottom)
        return float((across**2 + down**2) ** 0.5)


#: Takes left, bottom, right and top in the file's page coordinates (points).
Placing = Callable[[float, float, float, float], Area]


def placing(page: Any) -> Placing:
    """Return a function that converts PDFium's rectangles on this page to areas."""
    import pypdfium2.raw as pdfium

    across, down = ctypes.c_int(), ctypes.c_int()

    def place(x: float, y: float) -> tuple[float, float]:
        pdfium.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, across, down)
        return across.value / _GRID, down.value / _GRID

    # These three points contain the page's rotation and crop box; the rest is linear. One call per
    # letter would take most of the time of reading a page.
    x0, y0 = place(0, 0)
    xx, yx = (one - none for one, none in zip(place(100, 0), (x0, y0), strict=True))
    xy, yy = (one - none for one, none in zip(place(0, 100), (x0, y0), strict=True))
    xx, yx, xy, yy = xx / 100, yx / 100, xy / 100, yy / 100

    def area(left: float, bottom: float, right: float, top: float) -> Area:
        x1, y1 = x0 + left * xx + bottom * xy, y0 + left * yx + bottom * yy
        x2, y2 = x0 + right * xx + top * xy, y0 + right * yx + top * yy
        return Area(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))

    return area
