"""Making a talk's deck of the pictures that a recording has of its slides."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from duthviewer.errors import translatable
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.values import MadeFile
from duthviewer.slides.picture_deck import PictureDeck, PicturePage, UnusablePicture
from duthviewer.slides.svg import SvgRenderer

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: The pictures after this are left out; the pages stay.
MOST_BYTES = 256 * 2**20


#: Points across and down of the small pictures that are compared, and how much the brightness of a
#: point (0 to 255) differs after a picture was compressed twice
_COMPARED = (96, 54)
_SAME_BRIGHTNESS = 14
_MOST_COMPARED = 300
_MOST_PIXELS = 50_000_000


class PictureSource(NamedTuple):
    """Where a picture may be: its name, and its content or what reads it."""

    name: str
    content: bytes | Callable[[str], bytes | None]


class SamePictures:
    """Recognises pictures of a slide that is shown again, which are seldom the same bytes."""

    def __init__(self) -> None:
        self._count = 0
        self._small: list[tuple[int, NDArray[np.int16]]] = []

    def number(self, picture: bytes | None) -> int | None:
        """Return the number of an earlier picture that shows the same."""
        small = None if picture is None else _small(picture)
        if small is None:
            return None
        for number, other in reversed(self._small[-_MOST_COMPARED:]):
            # One more line of text changes the brightness of a point by 25 and more.
            if other.shape == small.shape and abs(other - small).max() <= _SAME_BRIGHTNESS:
                return number
        return None

    def add(self, picture: bytes | None) -> int:
        """Add a picture; return its number, from 1."""
        self._count += 1
        small = None if picture is None else _small(picture)
        if small is not None:
            self._small.append((self._count, small))
        return self._count


class DeckOfPictures:
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
            content = source.content
            picture = content if isinstance(content, bytes) else content(source.name)
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


def _small(picture: bytes) -> NDArray[np.int16] | None:
    # Imported here because they are slow.
    import numpy as np
    from PIL import Image

    try:
        with Image.open(io.BytesIO(picture), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                return None
            grey = opened.convert("L").resize(_COMPARED, Image.Resampling.BOX)
            return np.asarray(grey).astype(np.int16)
    # Of a damaged picture, Pillow raises nearly anything.
    except Exception:
        return None


def _is_svg(picture: bytes) -> bool:
    return picture[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
