"""Pages that lie on their side in the PDF, by ``/Rotate`` or by their content."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from tests.benchmarks.sync_kinds.made_decks import made_deck
from tests.benchmarks.sync_kinds.workshop import (
    LECTURES,
    SPLITS,
    Case,
    Row,
    Split,
    Workshop,
    talk_spec,
    walk,
)


def turn_pages(slides: Path, every: int, degrees: int, path: Path) -> None:
    """Write the deck with each ``every``-th page's ``/Rotate`` set."""
    with pypdfium2.PdfDocument(slides) as document:
        for number in range(every - 1, len(document), every):
            document[number].set_rotation(degrees)
        document.save(path)


def rotated(name: str, split: Split, seed: int, every: int, degrees: int, lecture: str = "") -> Row:
    def make(workshop: Workshop) -> Case:
        if lecture:
            slides = workshop.lecture(lecture)
        else:
            slides = made_deck(seed, split, 24).write(workshop.decks)

        def write(path: Path) -> None:
            turn_pages(slides, every, degrees, path)

        deck = workshop.made("turned", [slides.name, every, degrees], ".pdf", write)
        count = min(30, len(pypdfium2.PdfDocument(slides)))
        timings = walk(range(1, count + 1), 220, seed)
        recording, talk = workshop.recording(
            f"rotated-{split}-{name}", talk_spec(slides, timings, 220, seed)
        )
        return Case(recording, deck, talk)

    return Row("rotated", name, split, make)


ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        rotated("fifth", split, 600 + k, 5, 90 if split == "tune" else 270),
        rotated("all", split, 602 + k, 1, 90 if split == "tune" else 270),
        rotated("third-upside-down", split, 604 + k, 3, 180),
        rotated("all-lecture", split, 606 + k, 1, 90, LECTURES[split][0]),
    )
)
