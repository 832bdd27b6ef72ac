"""The rendered pages of one deck: what is drawn next, and how much of it is kept."""

from __future__ import annotations

import contextlib
import logging
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.slides.dark import darkened
from duthviewer.slides.deck import Clip, Deck, Part, turned_size
from duthviewer.slides.picture import PagePicture
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.slides.layout import WHOLE_PAGE_ROOMS, Fit, PageSize

logger = logging.getLogger(__name__)

#: Memory for sharp pages and for thumbnails, in bytes.
_SHARP_BYTES = 96 * 2**20
_THUMBNAIL_BYTES = 32 * 2**20
#: Memory for the pictures that the page strip requests
_REQUESTED_BYTES = 48 * 2**20

#: A thumbnail fits into a square of this many pixels: blurred, but recognisable.
_THUMBNAIL_PX = 240

#: Pages on either side of the visible one for which thumbnails are made
_THUMBNAILS_AROUND = 100

#: Pages whose sizes are read when the deck is opened (3 µs each); the others' come as drawn.
_SIZES_AT_OPENING = 2000

_THUMBNAIL_FIT = Fit(_THUMBNAIL_PX, _THUMBNAIL_PX)


@dataclass(frozen=True)
class Sight:
    """What a person sees of the deck, from which follows what to draw and in which order.

    ``clip`` is the part to draw of a page too large to be drawn whole. ``forward`` tells which
    way the pages were turned. Unless ``settled``, the size is about to change again.
    """

    page: int
    fit: Fit
    clip: Clip | None = None
    forward: bool = True
    settled: bool = True


@dataclass(frozen=True)
class _DrawJob:
    """One picture to draw: of the whole page, or of a part of it."""

    page: int
    fit: Fit
    pictures: _PictureCache
    clip: Clip | None = None


@dataclass(frozen=True)
class _OpenedDeck:
    deck: Deck
    sizes: dict[int, PageSize]
    parts: frozenset[Part]


@dataclass(frozen=True)
class _DrawnPage:
    size: PageSize
    width_px: int
    image: QImage


class _PictureCache:
    """Pictures by page and width; the longest unused go when their bytes pass the budget."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self.images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        #: The bytes of all pictures
        self.bytes = 0

    def __contains__(self, key: tuple[int, int]) -> bool:
        return key in self.images

    def get(self, page: int, width_px: int) -> QImage | None:
        image = self.images.get((page, width_px))
        if image is not None:
            self.images.move_to_end((page, width_px))
        return image

    def nearest(self, page: int, width_px: int) -> QImage | None:
        """Return the page's picture with the nearest width."""
        widths = [width for number, width in self.images if number == page]
        if not widths:
            return None
        return self.images[page, min(widths, key=lambda width: abs(width - width_px))]

    def put(self, page: int, width_px: int, image: QImage) -> None:
        old = self.images.pop((page, width_px), None)
        self.bytes += image.sizeInBytes() - (0 if old is None else old.sizeInBytes())
        self.images[page, width_px] = image
        while self.bytes > self._budget and len(self.images) > 1:
            _, oldest = self.images.popitem(last=False)
            self.bytes -= oldest.sizeInBytes()


class DeckPages(QObject):
    """One deck, opened and drawn off the GUI thread.

    One picture is drawn at a time, always the one wanted most at that moment; so turning pages
    quickly leaves no queue of stale work behind.
    """

    #: A deck is open (its number of pages)
    opened = Signal(int)
    #: A deck could not be opened (why, for the person)
    failed = Signal(str)
    #: A page has a better picture, or cannot be drawn (page)
    drawn = Signal(int)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opening: Task | None = None
        #: The picture being drawn
        self.drawing: Task | None = None
        self._job: _DrawJob | None = None
        self._sight: Sight | None = None
        self._deck: Deck | None = None
        self._turns = 0
        self._dark = False
        #: The pages whose small pictures are wanted
        self.requested_pages: tuple[int, ...] = ()
        self._requested_fit = _THUMBNAIL_FIT
        self._forget()

    def _forget(self) -> None:
        self._parts: frozenset[Part] = frozenset()
        self._sizes: dict[int, PageSize] = {}
        self._broken: dict[int, str] = {}
        self._forget_pictures()

    def _forget_pictures(self) -> None:
        #: Small pictures of the requested pages
        self.requested_pictures = _PictureCache(_REQUESTED_BYTES)
        #: Whole pages as they are shown
        self.sharp_pictures = _PictureCache(_SHARP_BYTES)
        #: Small pictures of the pages around the one in sight
        self.thumbnails = _PictureCache(_THUMBNAIL_BYTES)
        self._detail: tuple[int, int, Clip, QImage] | None = None

    @property
    def count(self) -> int:
        """The open deck's number of pages; 0 without one."""
        return 0 if self._deck is None else self._deck.page_count

    def open(self, path: Path, part: Part = Part.SLIDE) -> None:
        """Open a deck in place of the one before; ends in ``opened`` or ``failed``.

        ``part`` is what is shown of pages with speaker notes.
        """
        self.close()

        def work(task: Task) -> _OpenedDeck:
            deck = Deck(path, part=part)
            sizes: dict[int, PageSize] = {}
            for page in range(1, min(deck.page_count, _SIZES_AT_OPENING) + 1):
                try:
                    sizes[page] = deck.page_size(page)
                except KnownError:
                    continue  # reported when the page is drawn
            parts: frozenset[Part] = frozenset()
            with contextlib.suppress(KnownError):
                parts = deck.other_parts()
            if task.cancelled:
                deck.close()
            return _OpenedDeck(deck, sizes, parts)

        self._opening = self._tasks.run(work, self._on_opened, self._on_open_failed)

    def close(self) -> None:
        """Forget the deck and all its pictures."""
        for task in (self._opening, self.drawing):
            if task is not None:
                task.cancel()
        self._opening = self.drawing = self._job = self._sight = None
        self.requested_pages = ()
        self._turns = 0
        deck, self._deck = self._deck, None
        self._forget()
        if deck is not None:
            # Off-thread, because closing waits for a rendering in progress.
            self._tasks.run(lambda task: deck.close(), self._on_closed)

    @property
    def deck(self) -> Deck | None:
        """The open deck, for use off the GUI thread."""
        return self._deck

    @property
    def parts(self) -> frozenset[Part]:
        """What the open deck can show beside its slides: their notes, the PDF's own pages."""
        return self._parts

    @property
    def part(self) -> Part:
        """The part shown of pages with speaker notes."""
        return Part.SLIDE if self._deck is None else self._deck.part

    @property
    def turns(self) -> int:
        """The clockwise rotation of the pages, in quarter turns."""
        return self._turns

    def set_look(self, turns: int, dark: bool) -> None:
        """Show the pages after this number of quarter turns, and dark or as they are."""
        if (turns % 4, dark) == (self._turns, self._dark):
            return
        self._turns, self._dark = turns % 4, dark
        if self.drawing is not None:
            self.drawing.cancel()
            self.drawing = self._job = None
        self._forget_pictures()
        self._draw_next()

    def request_pictures(self, pages: Sequence[int], fit: Fit) -> None:
        """Request small pictures of pages, the most important first, to fit into a room."""
        # No more than the cache holds, or they would replace each other forever.
        most = max(1, _REQUESTED_BYTES // (fit.width_px * fit.height_px * 4))
        self.requested_pages, self._requested_fit = tuple(pages[:most]), fit
        self._draw_next()

    def requested_picture(self, page: int, fit: Fit) -> QImage | None:
        """Return the page's small picture for this room, or the best available instead."""
        image = self.requested_pictures.get(page, fit.whole_px(self.size(page)))
        if image is None:
            image = self.requested_pictures.nearest(page, fit.width_px) or self.rough(
                page, fit.width_px
            )
        return image

    def set_sight(self, sight: Sight | None) -> None:
        """Set the visible part of the deck; None stops drawing."""
        self._sight = sight
        self._draw_next()

    def size(self, page: int) -> PageSize:
        """Return the page's size in points; until it is known, that of a nearby page."""
        size = self._sizes.get(page)
        if size is None and self._sizes:
            size = self._sizes[min(self._sizes, key=lambda known: abs(known - page))]
        return turned_size(size or (16.0, 9.0), self._turns)

    def broken(self, page: int) -> str | None:
        """Return why the page cannot be shown; None if it can, or is not known yet."""
        return self._broken.get(page)

    def sharp(self, page: int, width_px: int) -> QImage | None:
        """Return the whole page at exactly this width, if it is drawn."""
        return self.sharp_pictures.get(page, width_px)

    def rough(self, page: int, width_px: int) -> QImage | None:
        """Return the best picture of the whole page at any other width."""
        image = self.sharp_pictures.nearest(page, width_px)
        return self.thumbnails.nearest(page, width_px) if image is None else image

    def detail(self, page: int, width_px: int) -> tuple[Clip, QImage] | None:
        """Return the last drawn part of a page of this width, and its position."""
        if self._detail is None or self._detail[:2] != (page, width_px):
            return None
        return self._detail[2:]

    def next_job(self) -> _DrawJob | None:
        """Return the most important missing picture."""
        sight = self._sight
        if self._deck is None:
            return None
        if sight is None:
            return self.next_request()
        if not sight.settled and self.rough(sight.page, sight.fit.width_px) is not None:
            return None
        if self._lacks(sight.page, sight.fit, self.sharp_pictures):
            return _DrawJob(sight.page, sight.fit, self.sharp_pictures)
        if sight.clip is not None and sight.settled and sight.page not in self._broken:
            width_px, _ = sight.fit.page_px(self.size(sight.page))
            if self._detail is None or self._detail[:3] != (sight.page, width_px, sight.clip):
                return _DrawJob(sight.page, sight.fit, self.sharp_pictures, sight.clip)
        for page in self._ahead(sight):
            if self._lacks(page, sight.fit, self.sharp_pictures):
                return _DrawJob(page, sight.fit, self.sharp_pictures)
        if (job := self.next_request()) is not None:
            return job
        for page in self._around(sight.page):
            if self._lacks(page, _THUMBNAIL_FIT, self.thumbnails):
                return _DrawJob(page, _THUMBNAIL_FIT, self.thumbnails)
        return None

    def next_request(self) -> _DrawJob | None:
        """Return the first small picture that is missing."""
        for page in self.requested_pages:
            if 1 <= page <= self.count and self._lacks(
                page, self._requested_fit, self.requested_pictures
            ):
                return _DrawJob(page, self._requested_fit, self.requested_pictures)
        return None

    def _lacks(self, page: int, fit: Fit, pictures: _PictureCache) -> bool:
        if page in self._broken:
            return False
        size = self._sizes.get(page)
        if size is None:
            return True
        return (page, fit.whole_px(turned_size(size, self._turns))) not in pictures

    def _ahead(self, sight: Sight) -> Iterator[int]:
        """Return the pages to prefetch, as many as fit into memory beside the current one."""
        zoomed = sight.fit.fill_width or sight.fit.zoom > 1
        room = sight.fit.width_px * sight.fit.height_px * 4
        spare = _SHARP_BYTES // (room * (WHOLE_PAGE_ROOMS if zoomed else 1)) - 1
        step = 1 if sight.forward else -1
        for distance in (step, -step, 2 * step, -2 * step)[: max(0, spare)]:
            if 1 <= sight.page + distance <= self.count:
                yield sight.page + distance

    def _around(self, page: int) -> Iterator[int]:
        # No more than the cache holds: 200 square pages would replace each other forever.
        most = _THUMBNAIL_BYTES // (_THUMBNAIL_PX**2 * 4)
        for distance in range(min(_THUMBNAILS_AROUND, max(0, (most - 1) // 2)) + 1):
            for near in {page + distance, page - distance}:
                if 1 <= near <= self.count:
                    yield near

    def _draw_next(self) -> None:
        if self.drawing is not None:
            return
        job, deck = self.next_job(), self._deck
        if job is None or deck is None:
            return

        turns, dark = self._turns, self._dark

        def work(task: Task) -> _DrawnPage:
            size = deck.page_size(job.page)
            shown = turned_size(size, turns)
            width_px = job.fit.whole_px(shown) if job.clip is None else job.fit.page_px(shown)[0]
            picture = deck.render(job.page, width_px, job.clip, turns)
            return _DrawnPage(size, width_px, as_image(darkened(picture) if dark else picture))

        self._job = job
        self.drawing = self._tasks.run(work, self._on_drawn, self._on_draw_failed)

    def _on_opened(self, opened: _OpenedDeck) -> None:
        self._opening = None
        self._deck, self._sizes = opened.deck, opened.sizes
        self._parts = opened.parts
        self.opened.emit(self.count)

    def _on_open_failed(self, error: KnownError) -> None:
        self._opening = None
        self.failed.emit(error_text(error))

    def _on_drawn(self, drawn: _DrawnPage) -> None:
        job = self._take_job()
        self._sizes[job.page] = drawn.size
        if job.clip is not None:
            self._detail = (job.page, drawn.width_px, job.clip, drawn.image)
        else:
            job.pictures.put(job.page, drawn.width_px, drawn.image)
        self.drawn.emit(job.page)
        self._draw_next()

    def _on_draw_failed(self, error: KnownError) -> None:
        job = self._take_job()
        self._broken[job.page] = error_text(error)
        self.drawn.emit(job.page)
        self._draw_next()

    def _on_closed(self, nothing: None) -> None:
        pass

    def _take_job(self) -> _DrawJob:
        job, self._job, self.drawing = self._job, None, None
        if job is None:
            raise AssertionError("a picture that was not requested")
        return job


def as_image(picture: PagePicture) -> QImage:
    """Return the picture as a QImage."""
    # The image keeps the picture's memory alive; nothing is copied.
    return QImage(
        picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    )
