"""The decks: PDF files with real text, 16:9, written by Qt and made the same every time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from demo import deck_slides, deck_watching, deck_your_own
from demo.drawing import ACCENTS, WIDTH, canvas
from demo.script import TalkScript

PageDrawing = Callable[..., None]

DRAWINGS: dict[str, Sequence[PageDrawing]] = {
    "watching": deck_watching.PAGES,
    "slides": deck_slides.PAGES,
    "your-own": deck_your_own.PAGES,
}

#: Points of a page, as presentation programs have them.
PAGE_SIZE = QSizeF(960, 540)
_DPI = 1200

#: Qt's own would carry the time and a random id.
_XMP = b"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>
<?xpacket end='w'?>"""


def write_deck(talk: TalkScript, path: Path) -> None:
    """Write a talk's deck, one page for each entry of its script."""
    drawings = DRAWINGS[talk.id]
    if len(drawings) != len(talk.pages):
        raise ValueError(f"{talk.id}: {len(drawings)} pages drawn, {len(talk.pages)} spoken")
    writer = QPdfWriter(str(path))
    writer.setTitle(talk.title)
    writer.setCreator(talk.speaker)
    writer.setDocumentXmpMetadata(QByteArray(_XMP))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(PAGE_SIZE, QPageSize.Unit.Point, "16:9"))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    titles: list[str] = []
    with canvas(writer, ACCENTS[talk.id], writer.width() / WIDTH) as c:
        for number, draw in enumerate(drawings, 1):
            if number > 1:
                writer.newPage()
            draw(c, number)
            titles.append(c.title)
    path.write_bytes(with_outline(_dateless(path.read_bytes()), titles))


def _dateless(pdf: bytes) -> bytes:
    """Return the PDF with a fixed creation time and id of the same length."""
    pdf = re.sub(rb"\(D:\d{14}", b"(D:20261114090000", pdf)
    return re.sub(
        rb"(/ID \[ <)([0-9A-Fa-f]+)(> <)([0-9A-Fa-f]+)(> \])",
        lambda m: m[1] + b"0" * len(m[2]) + m[3] + b"0" * len(m[4]) + m[5],
        pdf,
    )


def with_outline(pdf: bytes, titles: Sequence[str]) -> bytes:
    """The same PDF with an outline: a title for each page, which QPdfWriter cannot write.

    Appended as an incremental update (ISO 32000-1, 7.5.6): new objects, the catalogue once more,
    and a cross-reference section that points back to the old one.
    """
    catalogue = re.search(rb"(\d+) 0 obj\s*<<\s*(/Type /Catalog.*?)>>\s*endobj", pdf, re.DOTALL)
    kids = re.search(rb"/Kids\s*\[(.*?)\]", pdf, re.DOTALL)
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", pdf, re.DOTALL)
    if not (catalogue and kids and trailer):
        raise ValueError("not laid out as QPdfWriter does")
    pages = re.findall(rb"(\d+) 0 R", kids[1])
    size = re.search(rb"/Size (\d+)", trailer[1])
    assert size is not None
    root = int(size[1])
    objects = {
        int(catalogue[1]): catalogue[2] + b"/Outlines %d 0 R\n" % root,
        root: b"/Type /Outlines /First %d 0 R /Last %d 0 R /Count %d"
        % (root + 1, root + len(titles), len(titles)),
    }
    for index, (title, page) in enumerate(zip(titles, pages, strict=True)):
        number = root + 1 + index
        entry = b"/Title <%s>" % ("\ufeff" + title).encode("utf-16-be").hex().encode()
        entry += b" /Parent %d 0 R /Dest [%s 0 R /Fit]" % (root, page)
        if index > 0:
            entry += b" /Prev %d 0 R" % (number - 1)
        if index < len(titles) - 1:
            entry += b" /Next %d 0 R" % (number + 1)
        objects[number] = entry
    table = b""
    for number in sorted(objects):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(pdf))
        pdf += b"%d 0 obj\n<< %s >>\nendobj\n" % (number, objects[number])
    ending = re.sub(rb"/Size \d+", b"/Size %d" % (root + 1 + len(titles)), trailer[1])
    ending += b"/Prev %s\n" % trailer[2]
    return pdf + b"xref\n%strailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (table, ending, len(pdf))
