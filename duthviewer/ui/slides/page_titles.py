"""The titles of a deck's pages, read off the GUI thread when first requested."""

from __future__ import annotations

import logging
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError
from duthviewer.slides.deck import Deck
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.slides.pages import DeckPages

logger = logging.getLogger(__name__)


class _ReadTitle(NamedTuple):
    deck: Deck
    page: int
    title: str


class PageTitles(QObject):
    """Reads one title at a time, always the last one requested, and caches all."""

    #: A title has been read
    ready = Signal()

    def __init__(self, pages: DeckPages, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._tasks = tasks
        self._deck: Deck | None = None
        self._titles: dict[int, str] = {}
        self._reading = False
        self._wanted = 0

    def get(self, page: int) -> str:
        """Return the title of a page; "" for a page without one, and until ``ready``."""
        if self._pages.deck is not self._deck:
            self._deck, self._titles = self._pages.deck, {}
        if page not in self._titles and 1 <= page <= self._pages.count:
            self._wanted = page
            self._read()
        return self._titles.get(page, "")

    def _read(self) -> None:
        deck, page = self._deck, self._wanted
        if self._reading or not page or deck is None or page in self._titles:
            return
        self._reading = True

        def read(_: Task) -> _ReadTitle:
            try:
                return _ReadTitle(deck, page, deck.title(page) or "")
            except KnownError:
                # A broken page says so where it is shown.
                return _ReadTitle(deck, page, "")

        self._tasks.run(read, self._on_read, self._on_failed)

    def _on_read(self, read: _ReadTitle) -> None:
        self._reading = False
        if read.deck is self._deck:
            self._titles[read.page] = read.title
            self.ready.emit()
        self._read()

    def _on_failed(self, _: KnownError) -> None:
        self._reading = False
