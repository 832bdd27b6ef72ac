"""The deck given is a handout: two to six slides on a sheet, or one above notes.

A panel counts as a page of its own, in the order of reading: slide k of the deck shown is k.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
import typst

from tests.benchmarks.sync_kinds.made_decks import made_deck, phrase
from tests.benchmarks.sync_kinds.workshop import (
    LECTURES,
    MIXED,
    SPLITS,
    Case,
    Row,
    Split,
    Workshop,
    talk_spec,
    walk,
)


@dataclass(frozen=True)
class Sheet:
    """How a handout is laid out; lengths in points."""

    columns: int
    rows: int
    wide: bool = False
    border: bool = True
    gap: float = 18
    header: bool = False
    #: Ruled lines beside each slide, for writing
    ruled: bool = False
    #: Text below each slide: one slide a sheet
    notes: bool = False
    #: Down each column before the next one
    by_column: bool = False


SHEETS = {
    "2-up": Sheet(1, 2),
    "3-up": Sheet(1, 3, ruled=True, header=True),
    "4-up": Sheet(2, 2, wide=True, gap=24),
    "4-up-bare": Sheet(2, 2, wide=True, border=False, gap=0),
    "6-up": Sheet(2, 3, header=True),
    "notes": Sheet(1, 1, notes=True),
    "notes-wide": Sheet(1, 1, wide=True, notes=True, header=True),
}


def write_handout(slides: Path, sheet: Sheet, split: Split, seed: int, path: Path) -> None:
    """A PDF with the slides of another one, laid out on A4 sheets."""
    random = np.random.default_rng(seed)
    with pypdfium2.PdfDocument(slides) as document:
        count = len(document)
        shape = document[0].get_width() / document[0].get_height()
    width, height = (842.0, 595.0) if sheet.wide else (595.0, 842.0)
    parts = [
        f"#set page(width: {width}pt, height: {height}pt, margin: 0pt)",
        "#set text(size: 11pt)",
    ]
    each = sheet.columns * sheet.rows
    for first in range(0, count, each):
        if first:
            parts.append("#pagebreak()")
        parts += _sheet(sheet, (width, height), shape, range(first, min(count, first + each)))
        if sheet.header:
            parts.append(_at(40, 20, f"text(9pt)[Handout of {phrase(random, split, 1, 1)}]"))
            parts.append(_at(width - 60, height - 30, f"text(9pt)[{first // each + 1}]"))
        if sheet.notes:
            words = ". ".join(phrase(random, split, 5, 11).capitalize() for _ in range(9))
            y = 60 + _slide_size(sheet, (width, height), shape)[1] + 24
            parts.append(_at(70, y, f"block(width: {width - 140}pt)[{words}.]"))
    source = path.with_name(f"{path.stem}.typ")
    source.write_text("\n".join(parts).replace("SLIDES", str(slides)))
    path.write_bytes(typst.compile(source, root="/"))


def _slide_size(sheet: Sheet, size: tuple[float, float], shape: float) -> tuple[float, float]:
    room_x = size[0] * (0.52 if sheet.ruled else 1.0) - 80
    room_y = size[1] * (0.6 if sheet.notes else 1.0) - 100
    width = (room_x - sheet.gap * (sheet.columns - 1)) / sheet.columns
    height = (room_y - sheet.gap * (sheet.rows - 1)) / sheet.rows
    return min(width, height * shape), min(height, width / shape)


def _sheet(sheet: Sheet, size: tuple[float, float], shape: float, numbers: range) -> list[str]:
    width, height = _slide_size(sheet, size, shape)
    parts = []
    for place, number in enumerate(numbers):
        row, column = divmod(place, sheet.columns)
        if sheet.by_column:
            column, row = divmod(place, sheet.rows)
        left = 40 if sheet.ruled else (size[0] - sheet.columns * (width + sheet.gap)) / 2
        x, y = left + column * (width + sheet.gap), 50 + row * (height + sheet.gap)
        image = f'image("SLIDES", page: {number + 1}, width: {width:.2f}pt, height: {height:.2f}pt)'
        parts.append(_at(x, y, image))
        if sheet.border:
            edge = f"rect(width: {width:.2f}pt, height: {height:.2f}pt, stroke: 0.7pt)"
            parts.append(_at(x, y, edge))
        for line in range(6 if sheet.ruled else 0):
            rule = f"line(length: {size[0] - x - width - 70:.0f}pt, stroke: 0.4pt)"
            parts.append(_at(x + width + 24, y + 20 + line * height / 7, rule))
    return parts


def _at(x: float, y: float, what: str) -> str:
    return f"#place(top + left, dx: {x:.2f}pt, dy: {y:.2f}pt, {what})"


def handout(layout: str, split: Split, seed: int, lecture: str = "") -> Row:
    def make(workshop: Workshop) -> Case:
        if lecture:
            slides = workshop.lecture(lecture)
        else:
            slides = made_deck(seed, split, 23).write(workshop.decks)
        count = min(30, len(pypdfium2.PdfDocument(slides)))

        def write(path: Path) -> None:
            write_handout(slides, SHEETS[layout], split, seed, path)

        deck = workshop.made("handout", [slides.name, layout, seed], ".pdf", write)
        timings = walk(range(1, count + 1), 240, seed)
        spec = talk_spec(slides, timings, 240, seed, styles=MIXED)
        recording, talk = workshop.recording(f"handouts-{split}-{layout}-{seed}", spec)
        return Case(recording, deck, talk)

    return Row("handouts", f"{layout}-{seed}", split, make)


ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        handout("2-up", split, 500 + k),
        handout("3-up", split, 502 + k),
        handout("4-up", split, 504 + k),
        handout("4-up-bare", split, 506 + k, LECTURES[split][0]),
        handout("6-up", split, 508 + k),
        handout("notes", split, 510 + k),
        handout("notes-wide", split, 512 + k, LECTURES[split][1]),
    )
)
