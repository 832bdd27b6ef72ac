"""A PDF file read by PDFium in the calling process. For the worker only: see `deck`.

PDFium crashes, hangs or takes all memory on some files, and is not thread-safe, not even across
documents (https://pdfium.googlesource.com/pdfium/+/refs/heads/main/README.md).
"""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duthviewer.errors import KnownError
from duthviewer.slides.accents import has_accents
from duthviewer.slides.links import Link, read_links
from duthviewer.slides.messages import PlacedBox, SheetDirection
from duthviewer.slides.placed import placed_boxes
from duthviewer.slides.text import (
    MOST_LETTERS,
    PageText,
    read_letters,
    read_text,
    shorten,
    text_turns,
    tidy,
)

#: A deck up to this size is read at once: the file can then be moved, replaced or deleted while the
#: talk is watched, on Windows too. A larger one is read piece by piece.
_READ_WHOLE_BYTES = 64 * 2**20

#: How many outline entries are read; a book has some hundreds
_MOST_ENTRIES = 10_000
_LONGEST_AUTHOR = 4000
_WHITE = 0xFFFFFFFF


class DeckError(KnownError):
    """A deck cannot be used: it is missing, empty, encrypted or broken."""


class PageError(DeckError):
    """A single page of a good deck cannot be shown."""


@dataclass(frozen=True)
class Clip:
    """A part of a page, in pixels of the page as rendered, from its top left corner."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Contents:
    """The text and the links of a page."""

    text: PageText
    links: tuple[Link, ...]


class PdfiumDocument:
    """The pages of one PDF, counted from 1. Opening raises DeckError, reading a page PageError."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._handle, self._source, self.state = _open(path)
        self._form, self._form_config = _form_of(self._handle)
        import pypdfium2.raw as pdfium

        self.page_count: int = pdfium.FPDF_GetPageCount(self._handle)
        if self.page_count < 1:
            self.close()
            raise DeckError("{name} has no pages.", name=self.name)

    def close(self) -> None:
        """Release the file and the memory."""
        import pypdfium2.raw as pdfium

        if self._form is not None:
            pdfium.FPDFDOC_ExitFormFillEnvironment(self._form)
        pdfium.FPDF_CloseDocument(self._handle)
        self._form = self._handle = None
        self._source = None

    def size(self, page: int) -> tuple[float, float] | None:
        """Return width and height in points as shown, both at least 1; None for a damaged page."""
        import pypdfium2.raw as pdfium

        size = pdfium.FS_SIZEF()
        if not pdfium.FPDF_GetPageSizeByIndexF(self._handle, page - 1, size):
            return None
        # Newer releases of PDFium return 0 for a page box without an area.
        return max(size.width, 1.0), max(size.height, 1.0)

    def draw(
        self, page: int, width_px: int, height_px: int, clip: Clip, turns: int, upright: int = 0
    ) -> Any:
        """Draw the part ``clip`` of a page of this size on white; return its pixels.

        ``upright`` quarter turns make the page upright, ``turns`` come on top.
        """
        import pypdfium2.raw as pdfium

        stride = clip.width * 4
        memory = (ctypes.c_ubyte * (stride * clip.height))()
        with _Page(self, page, upright) as handle:
            bitmap = pdfium.FPDFBitmap_CreateEx(
                clip.width, clip.height, pdfium.FPDFBitmap_BGRx, memory, stride
            )
            if not bitmap:
                raise self.page_error(page)
            try:
                pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, clip.width, clip.height, _WHITE)
                place = (-clip.x, -clip.y, width_px, height_px, turns, pdfium.FPDF_ANNOT)
                pdfium.FPDF_RenderPageBitmap(bitmap, handle, *place)
                if self._form is not None:
                    # Filled form fields, ticks and signatures, which the call above does not draw.
                    pdfium.FPDF_FFLDraw(self._form, bitmap, handle, *place)
            finally:
                pdfium.FPDFBitmap_Destroy(bitmap)
        return memory

    def text(self, page: int) -> str:
        """Return the text of the page, line by line in the file's order; "" if it has none."""
        import pypdfium2.raw as pdfium

        with _Page(self, page) as handle, _TextPage(self, page, handle) as text_page:
            count = min(pdfium.FPDFText_CountChars(text_page), MOST_LETTERS)
            # WORKAROUND: for letters missing from the text PDFium counts from where the text
            # continues, and may write more than requested (https://crbug.com/pdfium/2079).
            first = pdfium.FPDFText_GetTextIndexFromCharIndex
            start, end = 0, count
            while start < end and first(text_page, start) < 0:
                start += 1
            while start < end and first(text_page, end - 1) < 0:
                end -= 1
            if start == end:
                return ""
            room = first(text_page, end - 1) - first(text_page, start) + 2
            letters = (ctypes.c_ushort * max(room, end - start + 1))()
            written = pdfium.FPDFText_GetText(text_page, start, end - start, letters)
            raw = bytes(letters)[: max(0, written - 1) * 2]
            text = raw.decode("utf-16-le", errors="ignore")
            return tidy(read_letters(handle, text_page) if has_accents(text) else text)

    def letters(self, page: int) -> str:
        """Return the page's letters without positions, indexed as in its ``contents``."""
        with _Page(self, page) as handle, _TextPage(self, page, handle) as text_page:
            return read_letters(handle, text_page)

    def direction(self, page: int) -> SheetDirection:
        """Return how the page is turned in the file, and in which direction its text runs."""
        import pypdfium2.raw as pdfium

        with _Page(self, page) as handle:
            return SheetDirection(pdfium.FPDFPage_GetRotation(handle), text_turns(handle))

    def boxes(self, page: int, upright: int = 0) -> list[PlacedBox]:
        """Return the boxes on the page that may be slides."""
        with _Page(self, page, upright) as handle:
            return placed_boxes(handle)

    def contents(self, page: int, upright: int = 0) -> Contents:
        """Return the page's letters with positions, and its links."""
        with _Page(self, page, upright) as handle, _TextPage(self, page, handle) as text_page:
            links = read_links(self._handle, handle, text_page)
            return Contents(read_text(handle, text_page), links)

    def outline(self) -> dict[int, str]:
        """Return the titles of the outline's top level by page; deeper entries name parts of a
        page.
        """
        import pypdfium2.raw as pdfium

        document = self._handle
        titles: dict[int, str] = {}
        bookmark = pdfium.FPDFBookmark_GetFirstChild(document, None)
        # A broken outline can be circular, and its page numbers wrong.
        seen: set[int | None] = set()
        while bookmark and len(seen) < _MOST_ENTRIES:
            entry = ctypes.cast(bookmark, ctypes.c_void_p).value
            if entry in seen:
                break
            seen.add(entry)
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

    def title(self) -> str | None:
        """Return the title in the file's metadata; many programs write something useless there."""
        return shorten(self._said(b"Title\0")) or None

    def author(self) -> str | None:
        """Return the author in the file's metadata; several names with any separators."""
        return tidy(self._said(b"Author\0"))[:_LONGEST_AUTHOR] or None

    def _said(self, key: bytes) -> str:
        import pypdfium2.raw as pdfium

        length = pdfium.FPDF_GetMetaText(self._handle, key, None, 0)
        raw = ctypes.create_string_buffer(length)
        pdfium.FPDF_GetMetaText(self._handle, key, raw, length)
        return raw.raw[:-2].decode("utf-16-le", errors="replace")

    def page_error(self, page: int) -> PageError:
        """Return the error for a page that PDFium rejects."""
        return PageError(
            "Page {page} of {name} is damaged and cannot be shown.", page=page, name=self.name
        )


class _Page:
    """A page's handle as a context manager, turned to the right by ``upright`` quarters.

    A page that the file turns upside down is upright in any case, if its text says so.
    """

    def __init__(self, document: PdfiumDocument, page: int, upright: int = 0) -> None:
        self._document, self._page, self._upright = document, page, upright

    def __enter__(self) -> Any:
        import pypdfium2.raw as pdfium

        form = self._document._form
        self._handle = pdfium.FPDF_LoadPage(self._document._handle, self._page - 1)
        if not self._handle:
            raise self._document.page_error(self._page)
        self._rotation = pdfium.FPDFPage_GetRotation(self._handle)
        if self._rotation == 2 and not self._upright and text_turns(self._handle) == 2:
            self._upright = 2
        if self._upright:
            pdfium.FPDFPage_SetRotation(self._handle, (self._rotation + self._upright) % 4)
        if form is not None:
            pdfium.FORM_OnAfterLoadPage(self._handle, form)
        return self._handle

    def __exit__(self, *_: object) -> None:
        import pypdfium2.raw as pdfium

        if (form := self._document._form) is not None:
            pdfium.FORM_OnBeforeClosePage(self._handle, form)
        if self._upright:
            # The rotation is kept in the document.
            pdfium.FPDFPage_SetRotation(self._handle, self._rotation)
        pdfium.FPDF_ClosePage(self._handle)


class _TextPage:
    """The handle of a page's text as a context manager."""

    def __init__(self, document: PdfiumDocument, page: int, handle: Any) -> None:
        self._document, self._page, self._handle = document, page, handle

    def __enter__(self) -> Any:
        import pypdfium2.raw as pdfium

        self._text = pdfium.FPDFText_LoadPage(self._handle)
        if not self._text:
            raise self._document.page_error(self._page)
        return self._text

    def __exit__(self, *_: object) -> None:
        import pypdfium2.raw as pdfium

        pdfium.FPDFText_ClosePage(self._text)


def _open(path: Path) -> tuple[Any, bytes | Path | None, tuple[int, int]]:
    """Return the document, its buffer (which must live as long), and the file's size and time."""
    name = path.name
    try:
        status = path.stat()
        if status.st_size == 0:
            raise DeckError(
                "{name} is empty. It was probably not downloaded to its end.", name=name
            )
        content: bytes | Path = path if status.st_size > _READ_WHOLE_BYTES else path.read_bytes()
    except FileNotFoundError as error:
        raise DeckError(
            "{name} is no longer in {folder}.", name=name, folder=path.parent
        ) from error
    except IsADirectoryError as error:
        raise DeckError("{name} is a folder, not a PDF file.", name=name) from error
    except OSError as error:
        reason = error.strerror or error
        raise DeckError(
            "{name} cannot be read from {folder}: {reason}.",
            name=name,
            folder=path.parent,
            reason=reason,
        ) from error

    import pypdfium2.raw as pdfium

    if isinstance(content, bytes):
        handle = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    else:
        handle = pdfium.FPDF_LoadDocument(os.fsencode(content) + b"\0", None)
    if not handle:
        if pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise DeckError(
                "{name} is locked with a password. Put a copy without a password in its place "
                "to see the slides.",
                name=name,
            )
        raise DeckError(
            "{name} is damaged or not a PDF. Download it again, or put a good copy in its place.",
            name=name,
        )
    return handle, content, (status.st_size, status.st_mtime_ns)


def _form_of(document: Any) -> tuple[Any, Any]:
    """Return the handle for drawing form fields (None on failure) and its settings, which must live
    as long.

    Also for a document without a form: a page may have fields that no form lists. PDFium in
    pypdfium2 is built without JavaScript, and no action of the document runs.
    """
    import pypdfium2.raw as pdfium

    settings = pdfium.FPDF_FORMFILLINFO(version=2)
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, settings)
    return form or None, settings
