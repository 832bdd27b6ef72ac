"""A deck: the slides PDF of a talk, its pages as pictures and as text."""

from __future__ import annotations

import enum
from dataclasses import replace
from pathlib import Path

from duthviewer.slides import process as processes
from duthviewer.slides.areas import Area
from duthviewer.slides.halves import (
    SAMPLE_PX,
    SAMPLES,
    Halves,
    Sample,
    are_one_sided,
    cropped_links,
    cropped_text,
    double_shape,
    find_halves,
)
from duthviewer.slides.links import Link
from duthviewer.slides.paging import PagePlace, handout_places
from duthviewer.slides.pdfium import Clip as Clip
from duthviewer.slides.pdfium import Contents as Contents
from duthviewer.slides.pdfium import DeckError as DeckError
from duthviewer.slides.pdfium import PageError as PageError
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.process import DeckProcess as DeckProcess
from duthviewer.slides.sheets import MOST_TRIES, DeckSheets
from duthviewer.slides.slides_per_page import slides_per_page
from duthviewer.slides.text import tidy

#: The largest picture of one rendering, in pixels (256 MB); a larger request is scaled down.
MAX_PICTURE_PIXELS = 64_000_000

_WHOLE = Area(0.0, 0.0, 1.0, 1.0)
#: Two panels that cover this share of a sheet, or one with half of it, may be a slide and notes
_FULL = 0.97


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

    If each page of the PDF holds a slide beside its notes, or is a handout of several slides, the
    slides are the pages: sizes, pictures, texts and links are those of the slide, or of ``part``.
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
        try:
            self._places = self._find_places()
        except BaseException:
            self.close()
            raise
        self.page_count: int = len(self._places or ()) or self._sheets.count

    def __enter__(self) -> Deck:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file and the memory. A rendering in progress ends with DeckError."""
        self._sheets.close()

    def has_notes(self) -> bool:
        """Return whether the pages hold slides beside notes. The first call examines some pages."""
        if self._places is not None:
            return any(place.notes is not None for place in self._places)
        return self._find_halves() is not None

    def other_parts(self) -> frozenset[Part]:
        """Return what can be shown beside the slides; the first call examines some pages."""
        parts = {Part.NOTES, Part.WHOLE} if self.has_notes() else set()
        return frozenset(parts | {Part.WHOLE} if self.is_handout() else parts)

    def is_handout(self) -> bool:
        """Return whether the PDF's own pages hold several slides each, or a slide and notes."""
        return self._places is not None

    def sheet(self, page: int) -> int:
        """Return the number of the PDF's own page that holds this page."""
        self._expect(page)
        return page if self._places is None else self._places[page - 1].sheet

    def page_size(self, page: int) -> tuple[float, float]:
        """Return width and height in points as shown, the page's rotation applied; both at least
        1.
        """
        width, height = self._sheets.size(self.sheet(page))
        area = self.shown_area(page)
        return (
            max(width * (area.right - area.left), 1.0),
            max(height * (area.bottom - area.top), 1.0),
        )

    def shown_area(self, page: int) -> Area:
        """Return the part of the PDF's own page that is shown; see `sheet`."""
        return self._part(page) or _WHOLE

    def _part(self, page: int) -> Area | None:
        """Return the part of the sheet that is shown; None for the whole sheet."""
        self._expect(page)
        if self.part is Part.WHOLE:
            return None
        if self._places is not None:
            place = self._places[page - 1]
            return place.slide if self.part is Part.SLIDE else place.notes or place.slide
        halves = self._find_halves()
        if halves is None or not self._sheets.is_good(page):
            return None
        if not halves.has(self._sheets.size(page)):
            return None
        return (halves.slide if self.part is Part.SLIDE else halves.slide.other()).area

    def _expect(self, page: int) -> None:
        if self._places is None:
            self._sheets.expect(page)
        elif not 1 <= page <= self.page_count:
            raise ValueError(f"page {page} of {self.page_count} in {self.path}")

    def _find_halves(self) -> Halves | None:
        with self.process.lock:
            if not self._has_looked:
                self._has_looked = True
                self._halves = self._look_for_halves()
            return self._halves

    def _look_for_halves(self) -> Halves | None:
        shape = double_shape(list(self._sheets.first_sizes().values()))
        return None if shape is None else find_halves(*shape, self._samples())

    def _samples(self) -> list[Sample]:
        """Return the contents of some sheets."""
        known = self._sheets.first_sizes()
        sheets = sorted(known)
        step = max(1, len(sheets) // SAMPLES)
        samples, bad = [], 0
        for sheet in sheets[::step][:SAMPLES]:
            try:
                text = self._sheets.contents(sheet).text
                samples.append(Sample(text, self._draw(sheet, known[sheet], SAMPLE_PX, None, 0)))
            except DeckError:
                # Each bad sheet costs seconds; try the next one.
                bad += 1
                if bad == MOST_TRIES:
                    break
        return samples

    def _find_places(self) -> list[PagePlace] | None:
        """Return the slides of a handout; None if it has the slides as pages, or beside notes."""
        chosen = slides_per_page(self.path)
        places = handout_places(self._sheets, chosen)
        if chosen is not None:
            # No halves either
            self._has_looked = True
        if places is None or chosen is not None:
            return places
        areas = {place.slide for place in places if place.slide is not None}
        if len(areas) <= 2 and sum(area.size for area in areas) > _FULL * len(areas) / 2:
            shape = double_shape(list(self._sheets.first_sizes().values()))
            if shape is not None and are_one_sided(self._samples(), shape[1]):
                return None
        return places

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
        sheet, part = self.sheet(page), self._part(page)
        if part is None:
            return self._draw(sheet, self._sheets.size(sheet), width_px, clip, turns)
        size = turned_size(self.page_size(page), turns)
        width_px, height_px, clip = _clip_of(size, width_px, clip)
        # The part as a clip of the whole sheet, both rotated
        part = part.turned(turns)
        whole_px = round(width_px / (part.right - part.left))
        whole_high_px = round(height_px / (part.bottom - part.top))
        x, y = round(part.left * whole_px), round(part.top * whole_high_px)
        clip = Clip(clip.x + x, clip.y + y, clip.width, clip.height)
        return self._sheets.draw(sheet, whole_px, whole_high_px, clip, turns)

    def _draw(
        self, page: int, size: tuple[float, float], width_px: int, clip: Clip | None, turns: int
    ) -> PagePicture:
        width_px, height_px, clip = _clip_of(turned_size(size, turns), width_px, clip)
        return self._sheets.draw(page, width_px, height_px, clip, turns)

    def is_turned(self, page: int) -> bool:
        """Return whether the page is turned, because it lies on its side in the file."""
        return self._sheets.turns(self.sheet(page)) != 0

    def doubtful_turn(self, page: int) -> tuple[int, int] | None:
        """Return a value shared by pages that may all be projected in a different orientation.

        None if the file leaves no doubt.
        """
        return self._sheets.doubtful_turn(self.sheet(page))

    def text(self, page: int) -> str:
        """Return the text of the page, line by line in the file's order; "" if it has none."""
        if self._part(page) is not None:
            return tidy(self.letters(page))
        return self._sheets.text(self.sheet(page))

    def letters(self, page: int) -> str:
        """Return the page's letters without positions, indexed as in its ``contents``."""
        if self._part(page) is not None:
            return self.contents(page).text.letters
        return self._sheets.letters(self.sheet(page))

    def contents(self, page: int) -> Contents:
        """Return the page's letters with positions, and its links."""
        part = self._part(page)
        contents = self._sheets.contents(self.sheet(page))
        links = tuple(self._page_link(link) for link in contents.links)
        if part is None:
            return Contents(contents.text, links)
        return Contents(cropped_text(contents.text, part), cropped_links(links, part))

    def _page_link(self, link: Link) -> Link:
        """Let a link to a sheet lead to its first page."""
        if link.page is None or self._places is None:
            return link
        pages = (page for page, place in enumerate(self._places, 1) if place.sheet == link.page)
        return replace(link, page=next(pages, link.page))

    def title(self, page: int) -> str | None:
        """Return the page's title: its outline entry, else its largest line of text."""
        with self.process.lock:
            sheet = self.sheet(page)
            if self._outline is None:
                self._outline = self._sheets.outline()
            is_alone = self._places is None or sum(p.sheet == sheet for p in self._places) == 1
            if is_alone and sheet in self._outline:
                return self._outline[sheet]
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
