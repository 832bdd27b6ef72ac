"""A deck: the slides PDF of a talk, its pages as pictures and as text."""

from __future__ import annotations

import enum
from pathlib import Path

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
from duthviewer.slides.pdfium import Clip as Clip
from duthviewer.slides.pdfium import Contents as Contents
from duthviewer.slides.pdfium import DeckError as DeckError
from duthviewer.slides.pdfium import PageError as PageError
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.process import DeckProcess as DeckProcess
from duthviewer.slides.sheets import MOST_TRIES, DeckSheets
from duthviewer.slides.text import tidy

#: The largest picture of one rendering, in pixels (256 MB); a larger request is scaled down.
MAX_PICTURE_PIXELS = 64_000_000


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
        self._outline: dict[int, str] | None = None
        self._sheets = DeckSheets(path, process)
        #: Renders the pages; it may be shared by decks
        self.process = self._sheets.process
        self.page_count: int = self._sheets.count

    def __enter__(self) -> Deck:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file and the memory. A rendering in progress ends with DeckError."""
        self._sheets.close()

    def has_notes(self) -> bool:
        """Return whether the pages hold slides beside notes. The first call examines some pages."""
        return self._find_halves() is not None

    def page_size(self, page: int) -> tuple[float, float]:
        """Return width and height in points as shown, the page's rotation applied; both at least
        1.
        """
        width, height = size = self._sheets.size(page)
        if (side := self._side(size)) is not None:
            return (width / 2, height) if side.across else (width, height / 2)
        return size

    def shown_area(self, page: int) -> Area:
        """Return the part of the whole page that is shown: the page, or the half with the slide."""
        side = self._side(self._sheets.size(page))
        return Area(0.0, 0.0, 1.0, 1.0) if side is None else side.area

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
        known = self._sheets.first_sizes()
        shape = double_shape(list(known.values()))
        if shape is None:
            return None
        pages = sorted(known)
        step = max(1, len(pages) // SAMPLES)
        samples, bad = [], 0
        for page in pages[::step][:SAMPLES]:
            try:
                text = self._sheets.contents(page).text
                samples.append(Sample(text, self._draw(page, known[page], SAMPLE_PX, None, 0)))
            except DeckError:
                # Each bad page costs seconds; try the next page.
                bad += 1
                if bad == MOST_TRIES:
                    break
        return find_halves(*shape, samples)

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
        whole = self._sheets.size(page)
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
        return self._sheets.draw(page, width_px + across, height_px + down, clip, turns)

    def _draw(
        self, page: int, size: tuple[float, float], width_px: int, clip: Clip | None, turns: int
    ) -> PagePicture:
        width_px, height_px, clip = _clip_of(turned_size(size, turns), width_px, clip)
        return self._sheets.draw(page, width_px, height_px, clip, turns)

    def doubtful_turn(self, page: int) -> tuple[int, int] | None:
        """Return a value shared by pages that may all be projected in a different orientation.

        None if the file leaves no doubt.
        """
        return self._sheets.doubtful_turn(page)

    def text(self, page: int) -> str:
        """Return the text of the page, line by line in the file's order; "" if it has none."""
        return tidy(self.letters(page)) if self._is_cut(page) else self._sheets.text(page)

    def letters(self, page: int) -> str:
        """Return the page's letters without positions, indexed as in its ``contents``."""
        if self._is_cut(page):
            return self.contents(page).text.letters
        return self._sheets.letters(page)

    def contents(self, page: int) -> Contents:
        """Return the page's letters with positions, and its links."""
        contents = self._sheets.contents(page)
        if not self._is_cut(page) or (side := self._side(self._sheets.size(page))) is None:
            return contents
        return Contents(
            cropped_text(contents.text, side.area), cropped_links(contents.links, side.area)
        )

    def _is_cut(self, page: int) -> bool:
        """Return whether only a half of the page is shown."""
        self._sheets.expect(page)
        return self._sheets.is_good(page) and self._side(self._sheets.size(page)) is not None

    def title(self, page: int) -> str | None:
        """Return the page's title: its outline entry, else its largest line of text."""
        with self.process.lock:
            self._sheets.expect(page)
            if self._outline is None:
                self._outline = self._sheets.outline()
            if page in self._outline:
                return self._outline[page]
        return self.contents(page).text.title()

    def name(self) -> str | None:
        """Return the title in the file's metadata; many programs write something useless there."""
        return self._sheets.metadata("title")

    def author(self) -> str | None:
        """Return the author in the file's metadata; often the name of a computer's account."""
        return self._sheets.metadata("author")


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
