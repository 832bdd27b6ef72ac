"""Puts the slides and the pictures of notes into the folder that typst reads."""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.errors import KnownError
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.review.handout.contents import fitted, on_one_line
from duthviewer.review.handout.values import (
    Handout,
    HandoutSection,
    HandoutText,
    PageArea,
    PageArt,
    PageLink,
)
from duthviewer.slides.deck import Deck, DeckError

#: The copy of the deck in the folder
DECK = "deck.pdf"
#: Pixels of a page that is drawn to see whether it can be drawn
_TRIED_PX = 160
#: Pixels of a page that cannot be embedded
_PICTURE_PX = 1600
_LONGEST_ALT = 2000
_MOST_LINKS = 50
#: Pages that are measured, and the shapes for which the layout is made
_MOST_SHAPES = 200
_TALLEST, _WIDEST = 0.6, 3.0


class SlidePlacer:
    """Makes the slides of a handout: pages of the deck, or pictures of those typst cannot embed."""

    def __init__(
        self,
        deck: Deck,
        folder: Path,
        explain: Callable[[KnownError], str],
        report: Callable[[float], None],
        expect_going: Callable[[], None],
    ) -> None:
        self._deck = deck
        self._folder = folder
        self._width = self._height = 0.0
        self._explain = explain
        self._report = report
        self._expect_going = expect_going

    def placed(self, handout: Handout) -> Handout:
        """Return the handout with its slides. A page that cannot be drawn has its problem.

        What PDFium cannot draw may hang a viewer, so it is not embedded either.
        """
        handout = fitted(handout, self._shape())
        self._width, self._height = handout.slide_width, handout.slide_height
        sections = []
        for number, section in enumerate(handout.sections):
            self._expect_going()
            self._report(number / len(handout.sections))
            if 0 < section.page <= self._deck.page_count:
                section = msgspec.structs.replace(section, art=self._art(section))
            sections.append(section)
        return msgspec.structs.replace(handout, sections=tuple(sections))

    def with_pictures(self, handout: Handout, pages: Collection[int]) -> Handout:
        """Return the handout with pictures of some pages instead of their vectors."""
        sections = []
        for section in handout.sections:
            self._expect_going()
            art = section.art
            if art is not None and art.kind == "vector" and art.page in pages:
                section = msgspec.structs.replace(section, art=self._picture(section.page, art))
            sections.append(section)
        return msgspec.structs.replace(handout, sections=tuple(sections))

    def _shape(self) -> float:
        """Return the width of most pages for a height of 1."""
        shapes = []
        for page in range(1, min(self._deck.page_count, _MOST_SHAPES) + 1):
            with contextlib.suppress(DeckError):
                width, height = self._deck.page_size(page)
                shapes.append(min(max(width / height, _TALLEST), _WIDEST))
        return statistics.median(shapes) if shapes else 16 / 9

    def _art(self, section: HandoutSection) -> PageArt:
        page = section.page
        width, height = self._width, self._width * 9 / 16
        try:
            whole = self._deck.page_size(page)
            scale = min(self._width / whole[0], self._height / whole[1])
            width, height = max(whole[0] * scale, 1.0), max(whole[1] * scale, 1.0)
            self._deck.render(page, _TRIED_PX)
            area = self._deck.shown_area(page)
        except DeckError as error:
            return PageArt(kind="none", width=width, height=height, problem=self._explain(error))
        part = PageArea(
            left=area.left,
            top=area.top,
            width=area.right - area.left,
            height=area.bottom - area.top,
        )
        links, text = self._contents(page, width, height)
        alt = on_one_line(f"{section.number} {section.title}. {text}")[:_LONGEST_ALT]
        art = PageArt(
            kind="vector", width=width, height=height, file=DECK, page=self._deck.sheet(page),
            area=part,
            links=links, alt=alt,
        )  # fmt: skip
        # Embedded pages lie as in the file.
        return self._picture(page, art) if self._deck.is_turned(page) else art

    def _contents(self, page: int, width: float, height: float) -> tuple[Any, str]:
        try:
            contents = self._deck.contents(page)
        except DeckError:
            return (), ""
        links = [
            PageLink(
                left=max(area.left, 0.0) * width,
                top=max(area.top, 0.0) * height,
                width=max(min(area.right, 1.0) - max(area.left, 0.0), 0.0) * width,
                height=max(min(area.bottom, 1.0) - max(area.top, 0.0), 0.0) * height,
                address=link.address,
            )
            for link in contents.links
            if link.page is None and link.is_safe
            for area in link.areas
        ]
        return tuple(links[:_MOST_LINKS]), contents.text.letters[: 2 * _LONGEST_ALT]

    def _picture(self, page: int, art: PageArt) -> PageArt:
        try:
            image = self._deck.render(page, _PICTURE_PX).as_pillow()
        except DeckError as error:
            return PageArt(
                kind="none", width=art.width, height=art.height, problem=self._explain(error)
            )
        name = f"page-{page}.png"
        image.save(self._folder / name, "PNG")
        return msgspec.structs.replace(art, kind="picture", file=name)


def with_note_pictures(handout: Handout, stills: NotePictures | None, folder: Path) -> Handout:
    """Return the handout with the pictures of its notes in the folder, those that can be read."""
    return msgspec.structs.replace(
        handout,
        sections=tuple(
            msgspec.structs.replace(
                section, texts=tuple(_with_still(text, stills, folder) for text in section.texts)
            )
            for section in handout.sections
        ),
    )


def _with_still(text: HandoutText, stills: NotePictures | None, folder: Path) -> HandoutText:
    name = ""
    if text.picture and stills is not None:
        from PIL import Image

        # A damaged picture can raise any exception, and would fail the whole handout.
        with contextlib.suppress(Exception), Image.open(stills.path(text.picture)) as image:
            image.convert("RGB").save(folder / text.picture, "JPEG", quality=90)
            name = text.picture
    return msgspec.structs.replace(text, picture=name)
