"""The grid of the talks of a conference."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from duthviewer.ui.talks.card_grid import CardGrid
from duthviewer.ui.talks.card_layout import GAP_PX, MARGIN_PX, NARROWEST_PX

#: The least width of two columns
TWO_COLUMNS_PX = 2 * (MARGIN_PX + NARROWEST_PX) + GAP_PX


class TalkGrid(CardGrid):
    """Shows the cards of a `TalkModel`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Talks"))
