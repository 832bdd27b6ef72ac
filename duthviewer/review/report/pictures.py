"""The pictures of a report: pages of the deck and pictures of notes, small enough to embed."""

from __future__ import annotations

import base64
import io
import itertools
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.catalogue.texts import shortened
from duthviewer.slides.deck import Deck, DeckError

if TYPE_CHECKING:
    from PIL.Image import Image

#: The width of a page: twice the width at which it is shown, so that it is sharp on dense screens
PAGE_PX = 960
#: A very high page is drawn narrower.
_MOST_HIGH_PX = 1440
_STILL_PX = 640
#: The quality of pictures; if one needs more room than a page has, and if it needs that many times
#: as much: quality 60 takes about two thirds of what 80 takes.
_QUALITY, _LOWER, _LOWEST, _MUCH = 80, 60, 40, 1.5
#: 60 pages of photos stay below 6 MB, base64 included; a page of a larger deck has less room, but
#: not less than a page with a photo needs.
_MOST_BYTES, _OF_PAGES, _LEAST_BYTES = 4_000_000, 60, 30_000
_LONGEST_TEXT = 1500
#: More processes than this read one deck no faster on usual computers.
_MOST_PROCESSES = 4


@dataclass(frozen=True)
class EmbeddedPicture:
    """A picture as a file within the report, with its size in pixels, and the text on it."""

    kind: str
    data: bytes
    width: int
    height: int
    text: str = ""

    @property
    def address(self) -> str:
        """The picture as a `data:` address."""
        return f"data:{self.kind};base64,{base64.b64encode(self.data).decode('ascii')}"


@dataclass(frozen=True)
class ReportPictures:
    """The pictures by page, and why there are none if the deck cannot be read."""

    by_page: Mapping[int, EmbeddedPicture] = field(default_factory=dict)
    problem: DeckError | None = None


def deck_pictures(
    deck: Path | None,
    report: Callable[[float], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ReportPictures:
    """Draw all pages of a deck in several processes. Those that cannot be drawn are left out.

    Ends early if cancelled. Reads the disk and takes up to seconds.
    """
    if deck is None:
        return ReportPictures()
    try:
        with Deck(deck) as opened:
            count = opened.page_count
    except DeckError as error:
        return ReportPictures(problem=error)
    room = max(_MOST_BYTES / max(count, _OF_PAGES), _LEAST_BYTES)
    processes = max(1, min(os.cpu_count() or 1, _MOST_PROCESSES, count // 4))
    done = itertools.count(1)

    def draw(share: range) -> dict[int, EmbeddedPicture]:
        drawn = {}
        try:
            # Each deck has a process of its own.
            with Deck(deck) as own:
                for page in share:
                    if cancelled():
                        break
                    if (picture := _page(own, page, room)) is not None:
                        drawn[page] = picture
                    report(next(done) / count)
        except DeckError:
            # The file was removed meanwhile, or too many of its pages are damaged.
            pass
        return drawn

    found: dict[int, EmbeddedPicture] = {}
    shares = [range(first, count + 1, processes) for first in range(1, processes + 1)]
    with ThreadPoolExecutor(processes, "duthviewer-report") as threads:
        for part in threads.map(draw, shares):
            found |= part
    return ReportPictures(found)


def note_picture(path: Path) -> EmbeddedPicture | None:
    """Read a note's picture; None if it is missing or damaged."""
    from PIL import Image

    try:
        with Image.open(path, formats=("JPEG",)) as image:
            image.draft("RGB", (_STILL_PX * 2, _STILL_PX * 2))
            image.thumbnail((_STILL_PX, _STILL_PX * 2))
            return _encoded(image.convert("RGB"), _LOWER)
    # A damaged picture can raise any exception.
    except Exception:
        return None


def _page(deck: Deck, page: int, room: float) -> EmbeddedPicture | None:
    try:
        width, height = deck.page_size(page)
        picture = deck.render(page, max(1, round(min(PAGE_PX, _MOST_HIGH_PX * width / height))))
    except DeckError:
        return None
    image = picture.as_pillow()
    encoded = _encoded(image, _QUALITY)
    if (excess := len(encoded.data) / room) > 1:
        encoded = _encoded(image, _LOWER if excess < _MUCH else _LOWEST)
    return replace(encoded, text=_text(deck, page))


def _text(deck: Deck, page: int) -> str:
    """Return the text of a page on one line, for people who cannot see it."""
    try:
        text = " ".join(deck.text(page).split())
    except DeckError:
        return ""
    return shortened(text, _LONGEST_TEXT)


def _encoded(image: Image, quality: int) -> EmbeddedPicture:
    """Encode a picture as WebP, which is half as large as JPEG; as JPEG without support for it."""
    from PIL import features

    out = io.BytesIO()
    if features.check("webp"):
        # Higher methods take twice the time for a few percent.
        image.save(out, "WEBP", quality=quality, method=2)
        kind = "image/webp"
    else:
        image.save(out, "JPEG", quality=quality, optimize=True)
        kind = "image/jpeg"
    return EmbeddedPicture(kind, out.getvalue(), *image.size)
