"""A deck: the slides PDF of a talk, its pages as pictures and as text.

PDFium reads it in a separate process (see `process`), because some files make it crash, hang or
take all memory. Then a message replaces the page.
"""

from __future__ import annotations

import ctypes
import enum
import logging
import os
import time
import weakref
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.errors import translatable
from duthviewer.slides import process as processes
from duthviewer.slides.areas import Area
from duthviewer.slides.halves import (
    SAMPLE_PX,
    SAMPLES,
    Halves,
    Sample,
    Side,
    cropped_links,
    cropped_text,
    double_shape,
    find_halves,
)
from duthviewer.slides.messages import DeckOpened, DeckReply, DeckRequest
from duthviewer.slides.pdfium import Clip as Clip
from duthviewer.slides.pdfium import Contents as Contents
from duthviewer.slides.pdfium import DeckError as DeckError
from duthviewer.slides.pdfium import PageError as PageError
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.process import DeckProcess as DeckProcess
from duthviewer.slides.process import ProcessEndedError, ProcessStoppedError
from duthviewer.slides.text import tidy

logger = logging.getLogger(__name__)

#: The largest picture of one rendering, in pixels (256 MB); a larger request is scaled down.
MAX_PICTURE_PIXELS = 64_000_000

#: CPU seconds that a page and a file may take.
PAGE_S, OPEN_S = 4.0, 10.0
#: A page that ended its process this many times is not tried again.
_MOST_TRIES = 2
#: A page that took longer is not tried again at once, because the user is waiting.
_TRY_AGAIN_S = 2.0
#: Once this many pages have ended their process, the deck is not used any more.
_MOST_ENDS = 20
#: Sizes of pages read at a time
_SIZES = 256


def prepare() -> None:
    """Start a process ahead of time, so that the next deck opens faster. Takes milliseconds."""
    processes.prepare()


def page_height_px(size: tuple[float, float], width_px: int) -> int:
    """Return the height in pixels of a page of ``size`` that is ``width_px`` wide."""
    return max(1, round(width_px * size[1] / size[0]))


def turned_size(size: tuple[float, float], turns: int) -> tuple[float, float]:
    """Return width and height of a page after this number of quarter turns."""
    return (size[1], size[0]) if turns % 2 else size


class Part(enum.Enum):
    """The part shown of a page with a slide and notes."""

    SLIDE = "slide"
    NOTES = "notes"
    WHOLE = "whole"


class Deck:
    """The pages of one PDF, counted from 1. Safe to use from any thread; calls run one at a time.

    Opening raises DeckError. A page that cannot be read, or takes too long, raises PageError, a
    page number outside 1…``page_count`` ValueError. Decks do not wait for each other unless they
    share a ``process``.

    If each page holds a slide beside its notes, the deck shows the slides: sizes, pictures, texts
    and links are those of the slide's half, or of ``part``.
    """

    def __init__(
        self, path: Path, process: DeckProcess | None = None, part: Part = Part.SLIDE
    ) -> None:
        self.path = path
        self.part = part
        self._halves: Halves | None = None
        self._has_looked = False
        self._is_shared = process is not None
        #: Renders the pages; it may be shared by decks
        self.process = process or processes.take()
        self._number = self.process.number()
        self._starts = 0
        self._is_closed = False
        self._opened: DeckOpened | None = None
        self._sizes: dict[int, tuple[float, float] | None] = {}
        self._outline: dict[int, str] | None = None
        self._tries: Counter[tuple[bool, int]] = Counter()
        self._refused: dict[tuple[bool, int], PageError] = {}
        forget = self.process.forget if self._is_shared else _stop_of(self.process)
        self._closer = weakref.finalize(self, forget, self._number)
        try:
            with self.process.lock:
                self.process.make_ready()
                self.page_count: int = self._open()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Deck:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file and the memory. A rendering in progress ends with DeckError."""
        self._is_closed = True
        if self._closer.detach() is None:
            return
        process = self.process
        if self._is_shared:
            process.forget(self._number)
        elif process.lock.acquire(blocking=False):
            try:
                process.forget(self._number)
                process.close_forgotten()
            finally:
                process.lock.release()
            processes.give_back(process)
        else:
            process.stop()

    def has_notes(self) -> bool:
        """Return whether the pages hold slides beside notes. The first call examines some pages."""
        return self._find_halves() is not None

    def page_size(self, page: int) -> tuple[float, float]:
        """Return width and height in points as shown, the page's rotation applied; both at least
        1.
        """
        width, height = size = self._whole_size(page)
        if (side := self._side(size)) is not None:
            return (width / 2, height) if side.across else (width, height / 2)
        return size

    def shown_area(self, page: int) -> Area:
        """Return the part of the whole page that is shown: the page, or the half with the slide."""
        side = self._side(self._whole_size(page))
        return Area(0.0, 0.0, 1.0, 1.0) if side is None else side.area

    def _whole_size(self, page: int) -> tuple[float, float]:
        with self.process.lock:
            self._expect(page)
            if page not in self._sizes:
                first = (page - 1) // _SIZES * _SIZES + 1
                sizes = self._read("sizes", list[tuple[float, float] | None], first, count=_SIZES)
                self._sizes.update(enumerate(sizes, first))
            if (size := self._sizes.get(page)) is None:
                raise PageError(
                    "Page {page} of {name} is damaged and cannot be shown.",
                    page=page,
                    name=self.path.name,
                )
            return size

    def _side(self, size: tuple[float, float]) -> Side | None:
        """Return the half shown of a page of this size; None for the whole page."""
        if self.part is Part.WHOLE:
            return None
        halves = self._find_halves()
        if halves is None or not halves.has(size):
            return None
        return halves.slide if self.part is Part.SLIDE else halves.slide.other()

    def _find_halves(self) -> Halves | None:
        with self.process.lock:
            if not self._has_looked:
                self._has_looked = True
                self._halves = self._look_for_halves()
            return self._halves

    def _look_for_halves(self) -> Halves | None:
        first = next((page for page in range(1, self.page_count + 1) if self._is_good(page)), 0)
        known = {page: size for page, size in self._sizes.items() if size is not None}
        shape = double_shape(list(known.values())) if first else None
        if shape is None:
            return None
        pages = sorted(known)
        step = max(1, len(pages) // SAMPLES)
        samples, bad = [], 0
        for page in pages[::step][:SAMPLES]:
            try:
                text = self._read("contents", Contents, page).text
                samples.append(Sample(text, self._draw(page, known[page], SAMPLE_PX, None, 0)))
            except DeckError:
                # Each bad page costs seconds; try the next page.
                bad += 1
                if bad == _MOST_TRIES:
                    break
        return find_halves(*shape, samples)

    def _is_good(self, page: int) -> bool:
        try:
            self._whole_size(page)
        except PageError:
            return False
        return True

    def render(
        self, page: int, width_px: int, clip: Clip | None = None, turns: int = 0
    ) -> PagePicture:
        """Draw a page ``width_px`` wide, or only the part ``clip`` of it, on white.

        The height follows from the page (``page_height_px``). A picture that would exceed
        MAX_PICTURE_PIXELS is returned smaller, in the same proportions. ``turns`` is the clockwise
        rotation in quarter turns; width and clip apply to the rotated page.
        """
        if width_px < 1:
            raise ValueError(f"a picture {width_px} pixels wide")
        whole = self._whole_size(page)
        side = self._side(whole)
        if side is None:
            return self._draw(page, whole, width_px, clip, turns)
        size = turned_size(self.page_size(page), turns)
        width_px, height_px, clip = _clip_of(size, width_px, clip)
        # The half as a clip of the whole page, both rotated
        side = side.turned(turns)
        across, down = (width_px, 0) if side.across else (0, height_px)
        x, y = (0, 0) if side in (Side.LEFT, Side.TOP) else (across, down)
        clip = Clip(clip.x + x, clip.y + y, clip.width, clip.height)
        return self._drawn(page, width_px + across, height_px + down, clip, turns)

    def _draw(
        self, page: int, size: tuple[float, float], width_px: int, clip: Clip | None, turns: int
    ) -> PagePicture:
        width_px, height_px, clip = _clip_of(turned_size(size, turns), width_px, clip)
        return self._drawn(page, width_px, height_px, clip, turns)

    def _drawn(
        self, page: int, width_px: int, height_px: int, clip: Clip, turns: int
    ) -> PagePicture:
        stride = clip.width * 4
        pixels = memoryview((ctypes.c_ubyte * (stride * clip.height))()).cast("B")
        self._read(
            "draw", None, page, pixels,
            width=width_px, height=height_px, turns=turns % 4,
            clip=(clip.x, clip.y, clip.width, clip.height),
        )  # fmt: skip
        return PagePicture(clip.width, clip.height, stride, pixels)

    def text(self, page: int) -> str:
        """Return the text of the page, line by line in the file's order; "" if it has none."""
        if self._is_cut(page):
            return tidy(self.letters(page))
        text: str = self._read("text", str, page)
        return text

    def letters(self, page: int) -> str:
        """Return the page's letters without positions, indexed as in its ``contents``."""
        if self._is_cut(page):
            return self.contents(page).text.letters
        letters: str = self._read("letters", str, page)
        return letters

    def contents(self, page: int) -> Contents:
        """Return the page's letters with positions, and its links."""
        contents: Contents = self._read("contents", Contents, page)
        if not self._is_cut(page) or (side := self._side(self._whole_size(page))) is None:
            return contents
        return Contents(
            cropped_text(contents.text, side.area), cropped_links(contents.links, side.area)
        )

    def _is_cut(self, page: int) -> bool:
        """Return whether only a half of the page is shown."""
        self._expect(page)
        return self._is_good(page) and self._side(self._whole_size(page)) is not None

    def title(self, page: int) -> str | None:
        """Return the page's title: its outline entry, else its largest line of text."""
        with self.process.lock:
            self._expect(page)
            if self._outline is None:
                try:
                    self._outline = self._read("outline", dict[int, str])
                except PageError:
                    self._outline = {}
            if page in self._outline:
                return self._outline[page]
        return self.contents(page).text.title()

    def name(self) -> str | None:
        """Return the title in the file's metadata; many programs write something useless there."""
        name: str | None = self._read("title", str | None)
        return name

    def author(self) -> str | None:
        """Return the author in the file's metadata; often the name of a computer's account."""
        author: str | None = self._read("author", str | None)
        return author

    def _expect(self, page: int) -> None:
        if self._is_closed:
            raise ValueError(f"{self.path} is closed")
        if not 1 <= page <= self.page_count:
            raise ValueError(f"page {page} of {self.page_count} in {self.path}")

    def _read(
        self,
        do: str,
        what: Any,
        page: int = 1,
        pixels: memoryview | None = None,
        **values: Any,
    ) -> Any:
        """Send a request about a page to the process; the reply is decoded as ``what``."""
        with self.process.lock:
            self._expect(page)
            # Rendering a page may fail although its text can be read, and vice versa.
            key = (do == "draw", page)
            while True:
                if self._tries.total() >= _MOST_ENDS:
                    raise DeckError(
                        "{name} has too many pages that cannot be read;"
                        " the rest of it is not shown.",
                        name=self.path.name,
                    )
                if (refused := self._refused.get(key)) is not None:
                    raise PageError(refused.template, **refused.values)
                self.process.make_ready()
                if self._starts != self.process.starts:
                    self._open()
                # The more pages are bad, the shorter is the wait for the next one.
                cpu_s = max(1.0, PAGE_S / (1 + self._tries.total()))
                request = DeckRequest(do, self._number, cpu_s, page, **values)
                begun_s = time.monotonic()
                try:
                    return self._value(self.process.ask(request, pixels), what)
                except ProcessStoppedError:
                    raise self._closed_error() from None
                except ProcessEndedError as ended:
                    took_s = time.monotonic() - begun_s
                    self._note_end(key, ended.slow, may_try=took_s < _TRY_AGAIN_S)

    def _note_end(self, key: tuple[bool, int], slow: bool, may_try: bool) -> None:
        """Handle a page that ended its process: raise PageError unless it should be tried again."""
        draws, page = key
        name = self.path.name
        self._tries[key] += 1
        logger.info("page %d of %s ended its process (slow: %s)", page, self.path, slow)
        if not slow:
            template = translatable("Page {page} of {name} is damaged and cannot be shown.")
        elif draws:
            template = translatable(
                "Page {page} of {name} takes too long to draw and is not shown."
            )
        else:
            template = translatable("The text of page {page} of {name} takes too long to read.")
        error = PageError(template, page=page, name=name)
        if self._tries[key] >= _MOST_TRIES:
            self._refused[key] = error
        elif may_try and not slow:
            return
        raise error

    def _open(self) -> int:
        """Open the file in the process; return its number of pages."""
        name = self.path.name
        path = os.fsencode(self.path.absolute())
        try:
            answer = self.process.ask(DeckRequest("open", self._number, OPEN_S, path=path))
        except ProcessStoppedError:
            raise self._closed_error() from None
        except ProcessEndedError as ended:
            if ended.slow:
                raise DeckError(
                    "{name} takes too long to open and is not shown.", name=name
                ) from None
            raise DeckError(
                "{name} is damaged and cannot be shown. Download it again, or put a good copy "
                "in its place.",
                name=name,
            ) from None
        opened: DeckOpened = self._value(answer, DeckOpened)
        if self._opened not in (None, opened):
            raise DeckError("{name} has changed. Open it again to see the slides.", name=name)
        self._starts, self._opened = self.process.starts, opened
        return opened.page_count

    def _value(self, answer: DeckReply, what: Any) -> Any:
        if answer.kind == "page":
            raise PageError(answer.error, **answer.values)
        if answer.kind == "deck":
            raise DeckError(answer.error, **answer.values)
        if answer.kind:
            raise RuntimeError(f"the process of {self.path} failed: {answer.error}")
        return msgspec.msgpack.decode(answer.value, type=what)

    def _closed_error(self) -> DeckError:
        return DeckError("{name} is closed.", name=self.path.name)


def _stop_of(process: DeckProcess) -> Any:
    return lambda _: process.stop()


def _clip_of(size: tuple[float, float], width_px: int, clip: Clip | None) -> tuple[int, int, Clip]:
    """Return width and height of a page of this size as rendered, and the rendered part."""
    height_px = page_height_px(size, width_px)
    if clip is None:
        width_px, height_px = _bounded(width_px, height_px)
        return width_px, height_px, Clip(0, 0, width_px, height_px)
    if clip.width * clip.height > MAX_PICTURE_PIXELS or min(clip.width, clip.height) < 1:
        raise ValueError(f"{clip} is no part to render")
    return width_px, height_px, clip


def _bounded(width: int, height: int) -> tuple[int, int]:
    if width * height <= MAX_PICTURE_PIXELS:
        return width, height
    factor = (MAX_PICTURE_PIXELS / (width * height)) ** 0.5
    width, height = int(width * factor), int(height * factor)
    # In an extremely narrow page the factor alone cannot take the short side below one pixel.
    if width < 1:
        return 1, min(height, MAX_PICTURE_PIXELS)
    if height < 1:
        return min(width, MAX_PICTURE_PIXELS), 1
    return width, height
