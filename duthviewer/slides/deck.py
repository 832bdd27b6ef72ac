"""A deck: the slides PDF of a talk, its pages as pictures and as text."""

from __future__ import annotations

import atexit
import ctypes
import os
import threading
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.errors import KnownError
from duthviewer.slides.accents import has_accents
from duthviewer.slides.links import Link, read_links
from duthviewer.slides.picture import Picture as Picture
from duthviewer.slides.text import PageText, read_letters, read_text, shorten, tidy

if TYPE_CHECKING:
    import pypdfium2

#: PDFium keeps global state and is not thread-safe, not even across documents
#: (https://pdfium.googlesource.com/pdfium/+/refs/heads/main/README.md), so every call into it,
#: the import that initialises it included, holds this lock. Reentrant, because a forgotten
#: deck may be collected while its own thread is inside.
_pdfium_lock = threading.RLock()

#: A deck up to this size is read at once: the file is then free to be moved, replaced or
#: deleted while the talk is watched, on Windows too. A larger one is read piece by piece.
_READ_WHOLE_BYTES = 64 * 2**20

#: Largest picture that one rendering makes, in pixels (256 MB); a larger wish is scaled down.
MAX_PICTURE_PIXELS = 64_000_000

#: Every deck there is, to close what is still open when the program ends.
_decks: weakref.WeakSet[Deck] = weakref.WeakSet()

#: Entries of an outline that are read; a book has some hundreds
_MOST_ENTRIES = 10_000
_WHITE = 0xFFFFFFFF


class DeckError(KnownError):
    """A deck cannot be used: it is missing, empty, encrypted or broken."""


class PageError(DeckError):
    """One page of a good deck cannot be shown; the others can."""


@dataclass(frozen=True)
class Clip:
    """A part of a page, in pixels of the page as rendered, from its top left corner."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Contents:
    """What a page holds beside its picture."""

    text: PageText
    links: tuple[Link, ...]


def page_height_px(size: tuple[float, float], width_px: int) -> int:
    """How high a page of ``size`` is, in whole pixels, when it is ``width_px`` wide."""
    return max(1, round(width_px * size[1] / size[0]))


def turned_size(size: tuple[float, float], turns: int) -> tuple[float, float]:
    """Width and height of a page turned by so many quarters."""
    return (size[1], size[0]) if turns % 2 else size


class Deck:
    """The pages of one PDF, counted from 1. Safe to use from any thread; one call at a time runs.

    Opening raises DeckError. A page that cannot be read raises PageError, a page number outside
    1…``page_count`` ValueError.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with _pdfium_lock:
            document, content = _open(path)
            self._document: pypdfium2.PdfDocument | None = document
            self.page_count: int = len(document)
            self._outline: dict[int, str] | None = None
            # pypdfium2's own finalizer would run without the lock.
            self._closer = weakref.finalize(self, _close, document, content)
            _decks.add(self)

    def __enter__(self) -> Deck:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file and the memory. May wait for a rendering that is under way."""
        with _pdfium_lock:
            self._document = None
            self._closer()

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height in points as shown, the page's rotation applied; both at least 1."""
        with _pdfium_lock:
            document = self._use(page)
            import pypdfium2

            try:
                width, height = document.get_page_size(page - 1)
            except pypdfium2.PdfiumError as error:
                raise self._page_error(page) from error
        # A page box without an area reaches us as 0 in PDFium's newer releases.
        return max(width, 1.0), max(height, 1.0)

    def render(self, page: int, width_px: int, clip: Clip | None = None, turns: int = 0) -> Picture:
        """Draw a page ``width_px`` wide, or only the part ``clip`` of it, on white.

        The height follows from the page (``page_height_px``). A picture that would pass
        MAX_PICTURE_PIXELS comes back smaller, in the same proportions. ``turns`` is how many
        quarters the page is turned to the right; width and clip are of the page so turned.
        """
        if width_px < 1:
            raise ValueError(f"a picture {width_px} pixels wide")
        with _pdfium_lock:
            size = turned_size(self.page_size(page), turns)
            height_px = page_height_px(size, width_px)
            if clip is None:
                width_px, height_px = _bounded(width_px, height_px)
                clip = Clip(0, 0, width_px, height_px)
            elif clip.width * clip.height > MAX_PICTURE_PIXELS or min(clip.width, clip.height) < 1:
                raise ValueError(f"{clip} is no part to render")
            return self._draw(page, width_px, height_px, clip, turns % 4)

    def text(self, page: int) -> str:
        """What is written on the page, in the file's order, one line per line; "" for none."""
        with _pdfium_lock, _TextPage(self, page) as text_page:
            text = text_page.get_text_range()
            return tidy(read_letters(text_page.page, text_page) if has_accents(text) else text)

    def letters(self, page: int) -> str:
        """The page's letters without their places, counted as in its ``contents``."""
        with _pdfium_lock, _TextPage(self, page) as text_page:
            return read_letters(text_page.page, text_page)

    def contents(self, page: int) -> Contents:
        """The page's letters with their places, and its links."""
        with _pdfium_lock, _TextPage(self, page) as text_page:
            document, handle = self._use(page), text_page.page
            return Contents(read_text(handle, text_page), read_links(document, handle, text_page))

    def title(self, page: int) -> str | None:
        """What the page is called: its entry in the outline, else its largest line of text."""
        with _pdfium_lock:
            self._use(page)
            if self._outline is None:
                self._outline = self._read_outline()
            if page in self._outline:
                return self._outline[page]
            return self.contents(page).text.title()

    def name(self) -> str | None:
        """What the file says that it is called; many programs write something useless there."""
        with _pdfium_lock:
            document = self._use(1)
            return shorten(str(document.get_metadata_value("Title"))) or None

    def _use(self, page: int) -> Any:
        if self._document is None:
            raise ValueError(f"{self.path} is closed")
        if not 1 <= page <= self.page_count:
            raise ValueError(f"page {page} of {self.page_count} in {self.path}")
        return self._document

    def _page_error(self, page: int) -> PageError:
        return PageError(f"Page {page} of {self.path.name} is damaged and cannot be shown.")

    def _load(self, page: int) -> Any:
        """The page's PDFium handle, to be closed by the caller."""
        import pypdfium2

        try:
            return self._use(page).get_page(page - 1)
        except pypdfium2.PdfiumError as error:
            raise self._page_error(page) from error

    def _draw(self, page: int, width_px: int, height_px: int, clip: Clip, turns: int) -> Picture:
        # The raw calls, because pypdfium2's render() cuts only whole points off a page and
        # gives memory that dies with its bitmap.
        import pypdfium2.raw as pdfium

        stride = clip.width * 4
        memory = (ctypes.c_ubyte * (stride * clip.height))()
        handle = self._load(page)
        try:
            bitmap = pdfium.FPDFBitmap_CreateEx(
                clip.width, clip.height, pdfium.FPDFBitmap_BGRx, memory, stride
            )
            if not bitmap:
                raise self._page_error(page)
            try:
                pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, clip.width, clip.height, _WHITE)
                pdfium.FPDF_RenderPageBitmap(
                    bitmap, handle, -clip.x, -clip.y, width_px, height_px, turns, pdfium.FPDF_ANNOT
                )
            finally:
                pdfium.FPDFBitmap_Destroy(bitmap)
        finally:
            handle.close()
        return Picture(clip.width, clip.height, stride, memoryview(memory).cast("B"))

    def _read_outline(self) -> dict[int, str]:
        import pypdfium2.raw as pdfium

        document = self._use(1)
        titles: dict[int, str] = {}
        bookmark = pdfium.FPDFBookmark_GetFirstChild(document, None)
        # A broken outline can be a ring, and the number of pages a lie.
        seen: set[int | None] = set()
        while bookmark and len(seen) < _MOST_ENTRIES:
            entry = ctypes.cast(bookmark, ctypes.c_void_p).value
            if entry in seen:
                break
            seen.add(entry)
            # Top level only: deeper entries name parts of a page.
            target = pdfium.FPDFBookmark_GetDest(document, bookmark)
            page = pdfium.FPDFDest_GetDestPageIndex(document, target) + 1 if target else 0
            length = pdfium.FPDFBookmark_GetTitle(bookmark, None, 0)
            raw = ctypes.create_string_buffer(length)
            pdfium.FPDFBookmark_GetTitle(bookmark, raw, length)
            name = shorten(raw.raw[:-2].decode("utf-16-le", errors="replace"))
            if page >= 1 and name:
                titles.setdefault(page, name)
            bookmark = pdfium.FPDFBookmark_GetNextSibling(document, bookmark)
        return titles


class _TextPage:
    """A page's text while it is being read; closes what PDFium opened for it."""

    def __init__(self, deck: Deck, page: int) -> None:
        self._deck, self._page = deck, page

    def __enter__(self) -> Any:
        import pypdfium2

        self._handle = self._deck._load(self._page)
        try:
            self._text = self._handle.get_textpage()
        except pypdfium2.PdfiumError as error:
            self._handle.close()
            raise self._deck._page_error(self._page) from error
        return self._text

    def __exit__(self, *_: object) -> None:
        self._text.close()
        self._handle.close()


def _open(path: Path) -> tuple[Any, bytes | Path]:
    """The document, and what it reads from, which must live as long."""
    name = path.name
    try:
        size = path.stat().st_size
        if size == 0:
            raise DeckError(f"{name} is empty. It was probably not downloaded to its end.")
        content: bytes | Path = path if size > _READ_WHOLE_BYTES else path.read_bytes()
    except FileNotFoundError as error:
        raise DeckError(f"{name} is no longer in {path.parent}.") from error
    except IsADirectoryError as error:
        raise DeckError(f"{name} is a folder, not a PDF file.") from error
    except OSError as error:
        reason = error.strerror or error
        raise DeckError(f"{name} cannot be read from {path.parent}: {reason}.") from error

    # Loaded by the raw calls, because pypdfium2 takes a deck without pages for a failure and
    # then reports the error of some earlier call.
    import pypdfium2.raw as pdfium

    if isinstance(content, bytes):
        handle = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    else:
        handle = pdfium.FPDF_LoadDocument(os.fsencode(content) + b"\0", None)
    if not handle:
        if pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise DeckError(
                f"{name} is locked with a password. "
                "Put a copy without a password in its place to see the slides."
            )
        raise DeckError(
            f"{name} is damaged or not a PDF. Download it again, or put a good copy in its place."
        )
    if pdfium.FPDF_GetPageCount(handle) < 1:
        pdfium.FPDF_CloseDocument(handle)
        raise DeckError(f"{name} has no pages.")
    import pypdfium2

    # pypdfium2 has registered its own ending by now; the last registered runs first.
    atexit.unregister(_close_all)
    atexit.register(_close_all)
    return pypdfium2.PdfDocument(handle), content


def _close(document: Any, content: bytes | Path) -> None:
    """``content`` comes along because PDFium reads from it until the end."""
    with _pdfium_lock:
        document.close()


def _close_all() -> None:
    for deck in list(_decks):
        deck.close()


def _bounded(width: int, height: int) -> tuple[int, int]:
    if width * height <= MAX_PICTURE_PIXELS:
        return width, height
    factor = (MAX_PICTURE_PIXELS / (width * height)) ** 0.5
    width, height = int(width * factor), int(height * factor)
    # A page like a thread: the factor alone cannot take the short side below one pixel.
    if width < 1:
        return 1, min(height, MAX_PICTURE_PIXELS)
    if height < 1:
        return min(width, MAX_PICTURE_PIXELS), 1
    return width, height
