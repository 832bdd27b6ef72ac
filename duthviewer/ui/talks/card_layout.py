"""The places of cards in a grid: computed, so that no card needs a layout of its own."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN_PX = 24
GAP_PX = 20
ROW_GAP_PX = 20
WIDEST_PX = 340
NARROWEST_PX = 240


class CardPlaces(Protocol):
    """The places of the cards for one width of the view."""

    @property
    def columns(self) -> int: ...

    @property
    def card(self) -> QSize: ...

    @property
    def step_px(self) -> int:
        """The distance between two lines of cards."""

    def height_px(self, count: int) -> int:
        """Return the height of the whole grid."""

    def rect(self, row: int) -> QRect:
        """Return the area of a row's card in the coordinates of the whole grid."""

    def rows_in(self, top_px: int, bottom_px: int, count: int) -> range:
        """Return the rows whose cards may touch these lines of pixels."""

    def moved(self, current: int, lines: int, last: int) -> int:
        """Return the row some lines of cards below ``current`` (above, if negative)."""


class CardLayout(NamedTuple):
    """The columns and the size of a card for one width of the view."""

    columns: int
    card: QSize

    @property
    def step_px(self) -> int:
        return self.card.height() + ROW_GAP_PX

    def height_px(self, count: int) -> int:
        rows = -(-count // self.columns)
        return rows * self.step_px + MARGIN_PX - ROW_GAP_PX + 12

    def rect(self, row: int) -> QRect:
        """Return the area of a row's card in the coordinates of the whole grid."""
        line, column = divmod(row, self.columns)
        corner = QPoint(MARGIN_PX + column * (self.card.width() + GAP_PX), 12 + line * self.step_px)
        return QRect(corner, self.card)

    def rows_in(self, top_px: int, bottom_px: int, count: int) -> range:
        """Return the rows whose cards may touch these lines of pixels."""
        first = max(0, (top_px - 12 - ROW_GAP_PX) // self.step_px)
        last = max(0, (bottom_px - 12 + ROW_GAP_PX) // self.step_px)
        return range(min(first * self.columns, count), min((last + 1) * self.columns, count))

    def moved(self, current: int, lines: int, last: int) -> int:
        """Return the row some lines below or above; the last one if the line below is shorter."""
        target = current + lines * self.columns
        if lines < 0:
            return target if target >= 0 else current % self.columns
        if current // self.columns == last // self.columns:
            return current
        return min(target, last)


def columns_for(width_px: int) -> int:
    """Return the fewest columns in which no card is wider than ``WIDEST_PX``."""
    inner = max(width_px - 2 * MARGIN_PX, NARROWEST_PX)
    columns = -(-(inner + GAP_PX) // (WIDEST_PX + GAP_PX))
    fitting = (inner + GAP_PX) // (NARROWEST_PX + GAP_PX)
    return max(1, min(columns, fitting))
