"""The links of a page: to other pages of the deck, and to addresses."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

from duthviewer.slides.areas import Area, placing

#: A page can have any number of links; nobody uses more than these.
_MOST_LINKS = 500
_LONGEST_ADDRESS = 4096

#: The only schemes of addresses that are opened.
_SAFE = ("http://", "https://", "mailto:")


@dataclass(frozen=True)
class Link:
    """A link's areas and its target: ``page`` (from 1), or else ``address``.

    An address comes from the file and can be anything; check ``is_safe`` before following it.
    """

    areas: tuple[Area, ...]
    page: int | None = None
    address: str = ""

    @property
    def is_safe(self) -> bool:
        """Whether it may be followed: to a page, to the web, or to a mail address."""
        if self.page is not None:
            return True
        return self.address.lower().startswith(_SAFE) and self.address.isprintable()

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point of the page is on it."""
        return any(area.holds(x, y) for area in self.areas)


def read_links(document: Any, page: Any, text_page: Any) -> tuple[Link, ...]:
    """Return the links of a page in the file's order, then addresses in its text.

    Takes PDFium's handles; the caller holds its lock.
    """
    drawn = _drawn_links(document, page)
    written = [
        link
        for link in _written_links(page, text_page)
        if not any(other.holds(*_middle(link.areas[0])) for other in drawn)
    ]
    return tuple((*drawn, *written)[:_MOST_LINKS])


def _middle(area: Area) -> tuple[float, float]:
    return (area.left + area.right) / 2, (area.top + area.bottom) / 2


def _drawn_links(document: Any, page: Any) -> list[Link]:
    import pypdfium2.raw as pdfium

    place = placing(page)
    links: list[Link] = []
    position, handle, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while len(links) < _MOST_LINKS and pdfium.FPDFLink_Enumerate(page, position, handle):
        if not pdfium.FPDFLink_GetAnnotRect(handle, box):
            continue
        areas = (place(box.left, box.bottom, box.right, box.top),)
        target = pdfium.FPDFLink_GetDest(document, handle)
        action = pdfium.FPDFLink_GetAction(handle)
        if not target and action:
            kind = pdfium.FPDFAction_GetType(action)
            if kind == pdfium.PDFACTION_GOTO:
                target = pdfium.FPDFAction_GetDest(document, action)
            elif kind == pdfium.PDFACTION_URI:
                address = _uri(document, action)
                if address:
                    links.append(Link(areas, address=address))
                continue
            elif kind in (pdfium.PDFACTION_LAUNCH, pdfium.PDFACTION_REMOTEGOTO):
                # Shown but never followed: a deck must not start programs.
                links.append(Link(areas, address="file:" + _file(action)))
                continue
        if target:
            number = pdfium.FPDFDest_GetDestPageIndex(document, target) + 1
            if number >= 1:
                links.append(Link(areas, page=number))
    return links


def _uri(document: Any, action: Any) -> str:
    import pypdfium2.raw as pdfium

    length = min(pdfium.FPDFAction_GetURIPath(document, action, None, 0), _LONGEST_ADDRESS)
    if length < 2:
        return ""
    raw = ctypes.create_string_buffer(_LONGEST_ADDRESS)
    pdfium.FPDFAction_GetURIPath(document, action, raw, _LONGEST_ADDRESS)
    return raw.raw[: length - 1].decode("utf-8", errors="replace").strip()


def _file(action: Any) -> str:
    import pypdfium2.raw as pdfium

    raw = ctypes.create_string_buffer(_LONGEST_ADDRESS)
    length = min(pdfium.FPDFAction_GetFilePath(action, raw, _LONGEST_ADDRESS), _LONGEST_ADDRESS)
    return raw.raw[: max(0, length - 1)].decode("utf-8", errors="replace")


def _written_links(page: Any, text_page: Any) -> list[Link]:
    import pypdfium2.raw as pdfium

    place = placing(page)
    found = pdfium.FPDFLink_LoadWebLinks(text_page)
    if not found:
        return []
    links: list[Link] = []
    try:
        for index in range(min(pdfium.FPDFLink_CountWebLinks(found), _MOST_LINKS)):
            length = min(pdfium.FPDFLink_GetURL(found, index, None, 0), _LONGEST_ADDRESS)
            raw = (ctypes.c_ushort * max(1, length))()
            pdfium.FPDFLink_GetURL(found, index, raw, length)
            address = bytes(raw).decode("utf-16-le", errors="replace").rstrip("\0")
            areas = []
            for part in range(pdfium.FPDFLink_CountRects(found, index)):
                left, top, right, bottom = (ctypes.c_double() for _ in range(4))
                pdfium.FPDFLink_GetRect(found, index, part, left, top, right, bottom)
                areas.append(place(left.value, bottom.value, right.value, top.value))
            if address and areas:
                links.append(Link(tuple(areas), address=address))
    finally:
        pdfium.FPDFLink_CloseWebLinks(found)
    return links
