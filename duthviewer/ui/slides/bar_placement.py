"""Where the slides bar is: on the slides, or lent to the player's controls in full screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from duthviewer.ui.slides.bar import SlidesBar
from duthviewer.ui.slides.layout import bar_gap, bar_height


class BarPlacement(QObject):
    """Places the bar of a slides view; it is visible while the view shows a page."""

    def __init__(self, view: QWidget, bar: SlidesBar) -> None:
        super().__init__(view)
        self._view, self._bar = view, bar
        #: Whether the view shows a page
        self.has_page = False
        #: Returns the width available where the bar is lent to; None while it is on the slides
        self._room_elsewhere: Callable[[], int] | None = None

    def is_lent(self) -> bool:
        """Return whether the bar is beside the player's controls."""
        return self._room_elsewhere is not None

    def lend(self, room: Callable[[], int]) -> SlidesBar:
        """Lend the bar to the player's controls; ``room`` returns the width available there."""
        self._room_elsewhere = room
        return self._bar

    def take_back(self) -> None:
        """Put the bar on the slides again."""
        self._room_elsewhere = None
        self._bar.setParent(self._view)
        self.update()

    def update(self) -> None:
        """Move the bar to its place, at the width available."""
        if self._room_elsewhere is not None:
            self._bar.squeeze(self._room_elsewhere())
            self._bar.setVisible(self.has_page and self._view.isVisible())
            return
        height = self._view.height()
        self._bar.squeeze(self._view.width() - 16)
        top = height - bar_height() - bar_gap(height)
        self._bar.move((self._view.width() - self._bar.width()) // 2, top)
        self._bar.setVisible(self.has_page)
