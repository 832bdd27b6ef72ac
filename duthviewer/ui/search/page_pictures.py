"""Small pictures of pages from many decks, drawn when a page comes into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from duthviewer.slides.deck import Deck, DeckProcess
from duthviewer.ui.background.picture_cache import PictureCache
from duthviewer.ui.slides.pages import as_image

#: 28 kB each at 112 pixels, four times as much on a screen with twice the pixels
_LIMIT = 500
#: Open decks: search results jump between a few, and each file of up to 64 MB is in memory
_DECKS = 3


class PageOfTalk(NamedTuple):
    """A page of a talk's deck; ``talk`` is its key."""

    talk: str
    page: int


class PagePictures(PictureCache[PageOfTalk]):
    """Draws pages of the size that is in use.

    ``deck_of`` finds a talk's deck by its key; it is called on a thread and may raise KnownError.
    """

    def __init__(
        self, deck_of: Callable[[str], Path | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent, limit=_LIMIT)
        self._deck_of = deck_of
        self._size = QSize()
        self._ratio = 1.0
        #: Used on the thread only
        self._decks: OrderedDict[Path, Deck] = OrderedDict()
        #: One for all decks, apart from the process of the talk that is watched
        self._process = DeckProcess()

    def of_page(self, talk: str, page: int) -> QImage | None:
        """Return the picture of a page of a talk's deck, once it is drawn."""
        image = self.picture(PageOfTalk(talk, page))
        return None if image is None or image.isNull() else image

    def want_pages(self, pages: Sequence[PageOfTalk], size: QSize, ratio: float) -> None:
        """Draw these pages to fit into ``size``, at ``ratio`` device pixels to the pixel.

        See ``want`` for their order, and for what becomes of earlier requests.
        """
        if (size, ratio) != (self._size, self._ratio):
            self.forget()
            self._size, self._ratio = QSize(size), ratio
        self.want(pages)

    def close(self) -> bool:
        """Draw no more, and close the decks."""
        # Ends a drawing that is under way.
        self._process.stop()
        ended = super().close()
        self._decks.clear()
        return ended

    def make(self, key: PageOfTalk, is_cancelled: Callable[[], bool]) -> QImage:
        size, ratio = self._size * self._ratio, self._ratio
        path = self._deck_of(key.talk)
        if path is None:
            return QImage()
        deck = self._deck(path)
        if not 1 <= key.page <= deck.page_count:
            return QImage()
        width, height = deck.page_size(key.page)
        width_px = round(min(size.width(), size.height() * width / height))
        image = as_image(deck.render(key.page, max(1, width_px)))
        image.setDevicePixelRatio(ratio)
        return image

    def _deck(self, path: Path) -> Deck:
        deck = self._decks.pop(path, None) or Deck(path, self._process)
        self._decks[path] = deck
        while len(self._decks) > _DECKS:
            self._decks.popitem(last=False)[1].close()
        return deck
