"""Making a talk's deck of the pictures that a recording has of its slides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from duthviewer.errors import translatable
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.sources import ImportContext
from duthviewer.library.importing.values import MadeFile
from duthviewer.slides.picture_deck import PictureDeck, PicturePage, UnusablePicture
from duthviewer.slides.svg import SvgRenderer

#: The pictures after this are left out; the pages stay.
MOST_BYTES = 256 * 2**20


class PictureSource(NamedTuple):
    """Where a picture may be: its name, and what reads it; None if there is none."""

    name: str
    read: Callable[[str], bytes | None]


class DeckPages:
    """The pages of a deck under construction. Used by one thread; call `finish` at the end."""

    def __init__(self, title: str, context: ImportContext) -> None:
        self._context = context
        self._deck = PictureDeck(title)
        self._svg = SvgRenderer()
        #: The pages without a picture, by what the source calls them
        self._missing: list[str] = []

    def add(self, name: str, sources: Sequence[PictureSource], text: str = "") -> None:
        """Add a page with the first usable picture. A page without one is white, with its text."""
        try:
            self._add(name, sources, text)
        except BaseException:
            self._svg.close()
            raise

    def finish(self, draft: Draft, talk: str, file: str) -> str | None:
        """Add the deck to the draft's files; return its name, or None without any picture."""
        self._svg.close()
        pages, missing = self._deck.page_count, len(self._missing)
        if missing:
            draft.left_out(
                translatable("The pictures of {count} of {pages} slides, first that of {name}."),
                talk=talk, count=missing, pages=pages, name=self._missing[0],
            )  # fmt: skip
        if missing == pages:
            return None
        draft.files.append(MadeFile(name=file, content=self._deck.content()))
        return file

    def _add(self, name: str, sources: Sequence[PictureSource], text: str) -> None:
        for source in sources:
            if self._deck.size_bytes > MOST_BYTES:
                break
            self._context.check()
            picture = source.read(source.name)
            if picture is not None and _is_svg(picture):
                picture = self._svg.draw(picture)
            if picture is None:
                continue
            try:
                self._deck.add(PicturePage(picture, text))
            except UnusablePicture:
                continue
            return
        self._missing.append(name)
        self._deck.add(PicturePage(None, text))


def _is_svg(picture: bytes) -> bool:
    return picture[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
