"""The text and the links of the current page, read off the GUI thread."""

from __future__ import annotations

import logging
from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError
from duthviewer.slides.deck import Contents
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.slides.pages import DeckPages

logger = logging.getLogger(__name__)

_KEPT = 16


class DeckContents(QObject):
    """Reads one page at a time, always the last one requested, and caches a few."""

    #: A page's text and links have been read (page)
    ready = Signal(int)

    def __init__(self, pages: DeckPages, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._tasks = tasks
        self._kept: OrderedDict[int, Contents] = OrderedDict()
        self._reading: Task | None = None
        self._page = 0
        self._wanted = 0

    def get(self, page: int) -> Contents | None:
        """Return the contents of a page if they have been read."""
        return self._kept.get(page)

    def want(self, page: int) -> None:
        """Read a page next unless it has been read; ``ready`` follows."""
        self._wanted = page
        self._read()

    def clear(self) -> None:
        """Clear the cache after the deck was closed."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = None
        self._wanted = 0
        self._kept.clear()

    def _read(self) -> None:
        page, deck = self._wanted, self._pages.deck
        if self._reading is not None or not page or page in self._kept or deck is None:
            return
        self._page = page

        def work(_: Task) -> Contents:
            return deck.contents(page)

        self._reading = self._tasks.run(work, self._on_read, self._on_failed)

    def _on_read(self, contents: Contents) -> None:
        self._reading = None
        self._kept[self._page] = contents
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(self._page)
        self._read()

    def _on_failed(self, _: KnownError) -> None:
        self._reading = None
        # A damaged page shows a message in place of its picture; it has no text or links.
        if self._wanted == self._page:
            self._wanted = 0
        self._read()
