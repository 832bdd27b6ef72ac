"""Small pictures of pages from many decks, drawn off the GUI thread, those in sight first."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from duthviewer.errors import KnownError
from duthviewer.slides.deck import Deck, DeckProcess
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.slides.pages import as_image

logger = logging.getLogger(__name__)

#: 28 kB each at 112 pixels, four times as much on a screen with twice the pixels
_KEPT = 500
#: Decks held open: hits jump between a few, and a file of up to 64 MB is in memory while it is
_DECKS = 3


class PageOfTalk(NamedTuple):
    """A page of a talk's deck; ``talk`` is its key."""

    talk: str
    page: int


class _Drawn(NamedTuple):
    wish: PageOfTalk
    image: QImage | None


class PagePictures(QObject):
    """Draws pages as they are wished for; what has left the sight is dropped before it is begun.

    ``deck_of`` says where a talk's deck is (its key); it is called on a thread and may raise
    KnownError. A page that cannot be drawn is not asked for again.
    """

    #: A picture has come (its PageOfTalk)
    ready = Signal(object)

    def __init__(
        self, deck_of: Callable[[str], Path | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._deck_of = deck_of
        self._tasks = Tasks(self, threads=1, newest_first=True)
        self._size = QSize()
        self._ratio = 1.0
        self._under_way: dict[PageOfTalk, Task] = {}
        self._images: OrderedDict[PageOfTalk, QImage | None] = OrderedDict()
        #: Used on the thread only
        self._decks: OrderedDict[Path, Deck] = OrderedDict()
        #: One for them all, and another one than that of the talk that is watched
        self._process = DeckProcess()

    def picture(self, talk: str, page: int) -> QImage | None:
        """The picture of a page, once it is drawn."""
        return self._images.get(PageOfTalk(talk, page))

    def want(self, wishes: Sequence[PageOfTalk], size: QSize, ratio: float) -> None:
        """Draw these pages, the first one first, each to fit into a size; and no others."""
        if (size, ratio) != (self._size, self._ratio):
            self.forget()
            self._size, self._ratio = QSize(size), ratio
        for wish in [one for one in self._under_way if one not in wishes]:
            self._under_way.pop(wish).cancel()
        for wish in reversed(wishes):
            if wish in self._images:
                self._images.move_to_end(wish)
            elif wish not in self._under_way:
                self._under_way[wish] = self._start(wish)

    def forget(self) -> None:
        """Files or sizes are others now: draw everything anew."""
        for task in self._under_way.values():
            task.cancel()
        self._under_way.clear()
        self._images.clear()

    def is_idle(self) -> bool:
        """Whether all that was wished for is drawn."""
        return not self._under_way

    def close(self) -> None:
        """Draw no more, and let go of the decks."""
        # A drawing that is under way ends with it.
        self._process.stop()
        self._tasks.close()
        self._decks.clear()

    def _start(self, wish: PageOfTalk) -> Task:
        size = self._size * self._ratio

        def draw(_: Task) -> _Drawn:
            return _Drawn(wish, self._draw(wish, size))

        return self._tasks.run(draw, self._on_drawn, self._on_failed)

    def _on_drawn(self, drawn: _Drawn) -> None:
        self._under_way.pop(drawn.wish, None)
        if drawn.image is not None:
            drawn.image.setDevicePixelRatio(self._ratio)
        self._images[drawn.wish] = drawn.image
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.ready.emit(drawn.wish)

    def _on_failed(self, error: Exception) -> None:
        raise error

    def _draw(self, wish: PageOfTalk, size: QSize) -> QImage | None:
        """On the thread: a page, as large as it fits into a size in device pixels."""
        try:
            path = self._deck_of(wish.talk)
            if path is None:
                return None
            deck = self._deck(path)
            if not 1 <= wish.page <= deck.page_count:
                return None
            width, height = deck.page_size(wish.page)
            width_px = round(min(size.width(), size.height() * width / height))
            return as_image(deck.render(wish.page, max(1, width_px)))
        except KnownError as error:
            logger.info("no picture of page %s of %s: %s", wish.page, wish.talk, error)
            return None

    def _deck(self, path: Path) -> Deck:
        deck = self._decks.pop(path, None) or Deck(path, self._process)
        self._decks[path] = deck
        while len(self._decks) > _DECKS:
            self._decks.popitem(last=False)[1].close()
        return deck
