"""The deck given is a later version of the one shown: pages added, removed, reworded, moved."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2

from tests.benchmarks.sync_kinds.made_decks import (
    THEMES,
    MadeDeck,
    MadePage,
    made_deck,
    made_page,
    phrase,
)
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

#: What the font of a theme is replaced with; the other keeps its widths only roughly
OTHER_FONT = {
    "Inter": "Nimbus Sans", "Nimbus Sans": "DejaVu Sans", "DejaVu Sans": "Inter",
    "Libertinus Serif": "P052", "New Computer Modern": "Libertinus Serif",
    "URW Bookman": "C059",
}  # fmt: skip


@dataclass(frozen=True)
class Edits:
    """How many pages a later version changes in which way."""

    added: int = 3
    removed: int = 3
    #: One line more and "revised" in the title: still the same page
    retouched: int = 2
    #: A new title and half of the lines: its counterpart or no page is right
    reworded: int = 2
    #: Pages that go elsewhere, as a block
    moved: int = 0
    font: bool = False
    theme: bool = False


def later_version(
    deck: MadeDeck, split: Split, seed: int, edits: Edits
) -> tuple[MadeDeck, dict[int, int | None], frozenset[int]]:
    """A later version, where each old page is in it (None: removed), and the reworded ones."""
    random = np.random.default_rng(seed)
    old = [int(n) for n in random.permutation(np.arange(2, len(deck.pages)))]
    removed = {old.pop() for _ in range(edits.removed)}
    retouched = {old.pop() for _ in range(edits.retouched)}
    worded = [n for n in old if deck.pages[n - 1].kind in ("bullets", "columns", "code", "words")]
    reworded = frozenset(worded[: edits.reworded])
    order: list[tuple[int, MadePage]] = []
    for number, page in enumerate(deck.pages, 1):
        if number in retouched:
            page = _retouched(page, random, split)
        if number in reworded:
            page = _reworded(page, random, split)
        if number not in removed:
            order.append((number, page))
    if edits.moved:
        start = int(random.integers(1, len(order) // 2))
        block = order[start : start + edits.moved]
        del order[start : start + edits.moved]
        place = int(random.integers(len(order) // 2, len(order)))
        order[place:place] = block
    for _ in range(edits.added):
        order.insert(int(random.integers(1, len(order))), (0, made_page(random, split)))
    places = {number: place for place, (number, _) in enumerate(order, 1) if number}
    page_map = {number: places.get(number) for number in range(1, len(deck.pages) + 1)}
    theme = deck.theme
    if edits.theme:
        themes = THEMES[split]
        theme = themes[(themes.index(theme) + 1) % len(themes)]
    if edits.font:
        theme = dataclasses.replace(theme, font=OTHER_FONT[theme.font])
    return MadeDeck(theme, tuple(page for _, page in order)), page_map, reworded


def _retouched(page: MadePage, random: np.random.Generator, split: Split) -> MadePage:
    lines = page.lines
    if page.kind in ("bullets", "columns", "code"):
        lines = (*lines, phrase(random, split, 3, 5))
    return dataclasses.replace(page, title=f"{page.title}, revised", lines=lines)


def _reworded(page: MadePage, random: np.random.Generator, split: Split) -> MadePage:
    lines = tuple(
        line if k % 2 else phrase(random, split, 3, 7) for k, line in enumerate(page.lines)
    )
    title = phrase(random, split, 2, 4).capitalize()
    return dataclasses.replace(page, title=title, lines=lines)


def made(name: str, split: Split, seed: int, edits: Edits, styles: dict[str, float]) -> Row:
    def make(workshop: Workshop) -> Case:
        deck = made_deck(seed, split, 28)
        later, page_map, reworded = later_version(deck, split, seed + 1, edits)
        timings = walk(range(1, 29), 250, seed)
        spec = talk_spec(deck.write(workshop.decks), timings, 250, seed, styles=styles)
        recording, talk = workshop.recording(f"versions-{split}-{name}", spec)
        return Case(recording, later.write(workshop.decks), talk, page_map, reworded)

    return Row("versions", name, split, make)


def lecture(name: str, split: Split, seed: int, lectures: Sequence[int]) -> Row:
    """A real deck that lost pages, got some of another one, and had a block moved."""

    def make(workshop: Workshop) -> Case:
        own, other = (workshop.lecture(LECTURES[split][k]) for k in lectures)
        count = len(pypdfium2.PdfDocument(own))
        random = np.random.default_rng(seed)
        first = int(random.integers(1, max(2, count - 34)))
        shown = range(first, min(count, first + 34) + 1)
        gone = {int(n) for n in random.choice(shown, max(3, len(shown) // 9), replace=False)}
        page_order = [n for n in range(1, count + 1) if n not in gone]
        block = page_order[first + 3 : first + 6]
        page_order = [n for n in page_order if n not in block]
        page_order[first + 12 : first + 12] = block
        for k in range(4):
            page_order.insert(first + int(random.integers(0, len(shown))), -2 - k)

        def write(path: Path) -> None:
            _join(own, other, page_order, path)

        deck = workshop.made("later", [own.stem, other.stem, page_order], ".pdf", write)
        page_map = {n: None if n in gone else page_order.index(n) + 1 for n in range(1, count + 1)}
        spec = talk_spec(own, walk(shown, 260, seed, dwell_s=7), 260, seed)
        recording, talk = workshop.recording(f"versions-{split}-{name}", spec)
        return Case(recording, deck, talk, page_map)

    return Row("versions", name, split, make)


def _join(own: Path, other: Path, page_order: Sequence[int], path: Path) -> None:
    """A PDF with pages of ``own``, and of ``other`` for negative numbers."""
    with (
        pypdfium2.PdfDocument(own) as mine,
        pypdfium2.PdfDocument(other) as theirs,
        pypdfium2.PdfDocument.new() as new,
    ):
        for number in page_order:
            new.import_pages(mine if number > 0 else theirs, [abs(number) - 1])
        new.save(path)


MIXED = {"capture": 2.0, "pip": 3.0, "camera": 3.0, "stage": 0.5, "demo": 0.2}
SCREEN = {"capture": 4.0, "pip": 3.0, "stage": 0.5}
ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        made("edited", split, 100 + k, Edits(), MIXED),
        made("font", split, 110 + k, Edits(font=True), MIXED),
        made("moved", split, 120 + k, Edits(moved=4, removed=5, reworded=4), SCREEN),
        made("theme", split, 130 + k, Edits(theme=True, removed=2, added=2), SCREEN),
        made("much", split, 143 + k, Edits(7, 7, 4, 4, 3, True), MIXED),
        lecture("lecture", split, 150 + k, (0, 1)),
        lecture("lecture-builds", split, 160 + k, (1, 0) if split == "tune" else (2, 0)),
    )
)
