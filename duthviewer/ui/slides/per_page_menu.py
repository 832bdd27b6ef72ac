"""The menu with the number of slides on each page of a handout."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from duthviewer.slides.slides_per_page import CHOICES, choose_slides_per_page, slides_per_page
from duthviewer.ui.slides.controller import TalkSlides

logger = logging.getLogger(__name__)


class SlidesPerPageMenu(QObject):
    """Lets a person choose how many slides are on a page of this deck, if detection is wrong."""

    #: Another number was chosen, so the deck's pages change; it is opened again
    chosen = Signal()
    #: The choice could not be kept (message to show)
    trouble = Signal(str)

    def __init__(self, slides: TalkSlides, parent: QWidget) -> None:
        super().__init__(parent)
        self._slides = slides
        self.menu = QMenu(self.tr("Slides on each page of the PDF"), parent)
        self._group = QActionGroup(self)
        self._add(self.tr("Automatic"), 0)
        for count in CHOICES:
            self._add(str(count), count)
        self.menu.aboutToShow.connect(self._follow)
        self._group.triggered.connect(self._choose)

    def _add(self, text: str, count: int) -> None:
        action = self.menu.addAction(text)
        action.setData(count)
        action.setCheckable(True)
        self._group.addAction(action)

    def _path(self) -> Path | None:
        deck = self._slides.pages.deck
        return None if deck is None else deck.path

    def _follow(self) -> None:
        path = self._path()
        chosen = 0 if path is None else slides_per_page(path) or 0
        for action in self._group.actions():
            action.setEnabled(path is not None)
            action.setChecked(action.data() == chosen)

    def _choose(self, action: QAction) -> None:
        if (path := self._path()) is None:
            return
        try:
            choose_slides_per_page(path, action.data() or None)
        except OSError as error:
            self.trouble.emit(
                self.tr("The choice cannot be saved: {reason}.").format(
                    reason=error.strerror or error
                )
            )
            return
        self.chosen.emit()
        slides = self._slides
        turns = slides.pages.turns
        slides.open_deck(path, slides.page())
        slides.pages.set_look(turns, slides.is_dark())
