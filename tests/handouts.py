"""Handouts for tests: sheets with several slides of another deck, or one above notes."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

A4, A4_LANDSCAPE = (595.28, 841.89), (841.89, 595.28)


@dataclass(frozen=True)
class SheetSpec:
    """How slides are placed on a sheet; lengths in points."""

    columns: int = 2
    rows: int = 2
    size: tuple[float, float] = A4_LANDSCAPE
    margin: float = 40
    gap: float = 14
    border: bool = False
    header: str = ""
    #: Lines below the only slide of a sheet, which is in the upper half
    notes: Sequence[str] = ()
    #: The slides are in the left half, as beside ruled lines
    is_left: bool = False
    #: Pictures of the slides in place of their vectors
    pictures: bool = False
    by_column: bool = False
    #: Blank boxes beside the slides, with their numbers, for notes
    blanks: bool = False
    #: The first sheet has a single slide
    title_alone: bool = False

    def boxes(self, shape: float) -> list[tuple[float, float, float, float]]:
        """Left, bottom, width and height of the slides in reading order."""
        width, height = self.size
        room = (width - 2 * self.margin + self.gap) / self.columns - self.gap
        high = (height - 2 * self.margin + self.gap) / self.rows - self.gap
        if self.notes:
            high = min(high, height / 2 - self.margin)
        wide = min(room * (0.5 if self.is_left else 1), high * shape)
        slack = 0 if self.is_left else (room - wide) / 2
        places = [(c, r) for r in range(self.rows) for c in range(self.columns)]
        if self.by_column:
            places = [(c, r) for c in range(self.columns) for r in range(self.rows)]
        return [
            (
                self.margin + c * (room + self.gap) + slack,
                height - self.margin - r * (high + self.gap) - wide / shape,
                wide,
                wide / shape,
            )
            for c, r in places
        ]


def write_handout(slides: Path, path: Path, spec: SheetSpec) -> Path:
    """Write a handout of a deck; returns its path."""
    with pdfium.PdfDocument(slides) as source, pdfium.PdfDocument.new() as out:
        width, height = source[0].get_size()
        boxes, next_slide, held = spec.boxes(width / height), 0, []
        while next_slide < len(source):
            page = out.new_page(*spec.size)
            _write_line(out, page, spec.header, 30, spec.size[1] - 24)
            for number, line in enumerate(spec.notes):
                _write_line(out, page, line, 60, boxes[0][1] - 30 - 14 * number)
            places = boxes
            if spec.title_alone and not next_slide:
                wide = spec.size[0] - 120
                places = [(60, 60, wide, wide * height / width)]
            for box in places[: len(source) - next_slide]:
                held.append(_place(source, next_slide, out, page, box, spec.pictures))
                next_slide += 1
                if spec.border:
                    _draw_border(page, box)
                if spec.blanks:
                    beside = (box[0] + box[2] + spec.gap, *box[1:])
                    _draw_border(page, beside)
                    _write_line(out, page, f"Slide {next_slide}", beside[0] + 9, box[1] + 9, 8)
            raw.FPDFPage_GenerateContent(page)
        out.save(path)
    return path


def _place(
    source: Any, number: int, out: Any, page: Any, box: Sequence[float], as_picture: bool
) -> Any:
    left, bottom, width, height = box
    if as_picture:
        shown = source[number].render(scale=1.5 * width / source[number].get_width())
        picture = pdfium.PdfImage.new(out)
        picture.set_bitmap(pdfium.PdfBitmap.from_pil(shown.to_pil().convert("RGB")))
        picture.set_matrix(pdfium.PdfMatrix(width, 0, 0, height, left, bottom))
        page.insert_obj(picture)
        return picture
    own = source[number].get_size()
    form = raw.FPDF_NewXObjectFromPage(out.raw, source.raw, number)
    thing = raw.FPDF_NewFormObjectFromXObject(form)
    raw.FPDFPageObj_Transform(thing, width / own[0], 0, 0, height / own[1], left, bottom)
    raw.FPDFPage_InsertObject(page.raw, thing)
    return form


def _draw_border(page: Any, box: Sequence[float]) -> None:
    thing = raw.FPDFPageObj_CreateNewRect(*box)
    raw.FPDFPageObj_SetStrokeColor(thing, 0, 0, 0, 255)
    raw.FPDFPath_SetDrawMode(thing, 0, 1)
    raw.FPDFPage_InsertObject(page.raw, thing)


def _write_line(out: Any, page: Any, line: str, x: float, y: float, size: float = 11) -> None:
    if not line:
        return
    thing = raw.FPDFPageObj_NewTextObj(out.raw, b"Helvetica", size)
    letters = (line + "\0").encode("utf-16-le")
    units = (ctypes.c_ushort * (len(letters) // 2)).from_buffer_copy(letters)
    raw.FPDFText_SetText(thing, units)
    raw.FPDFPageObj_Transform(thing, 1, 0, 0, 1, x, y)
    raw.FPDFPage_InsertObject(page.raw, thing)


def add_titles(path: Path, size: float) -> Path:
    """Write a title in large letters on each sheet; returns the path of the copy."""
    titled = path.with_suffix(".titled.pdf")
    with pdfium.PdfDocument(path) as document:
        for number in range(len(document)):
            page = document[number]
            _write_line(document, page, f"Pictures {number}", 60, page.get_height() - 60, size)
            raw.FPDFPage_GenerateContent(page)
        document.save(titled)
    return titled
