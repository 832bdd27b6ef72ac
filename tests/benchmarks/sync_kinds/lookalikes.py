"""Pages that look alike: an agenda again and again, builds, section pages, identical pages."""

from __future__ import annotations

import dataclasses

import numpy as np

from tests.benchmarks.sync_kinds.made_decks import (
    THEMES,
    MadeDeck,
    MadePage,
    build_series,
    made_page,
    phrase,
)
from tests.benchmarks.sync_kinds.workshop import (
    MIXED,
    SPLITS,
    Case,
    Row,
    Split,
    Workshop,
    talk_spec,
    walk,
)

CAPTURES = {"capture": 3.0, "pip": 3.0}
ROOM = {"camera": 4.0, "pip": 1.0, "stage": 0.4}
FAR = {"camera": 5.0, "stage": 0.8}
#: A screen that is small in the picture, so that a line's words can hardly be read
CAMERAS = [
    {"screen": [[0.30, 0.12], [0.72, 0.08], [0.72, 0.50], [0.30, 0.52]], "blur": 1.0, "noise": 6,
     "white": 0.7, "ambient": 0.15, "occlude": 0.4, "podium": 0.2},
    {"screen": [[0.16, 0.06], [0.70, 0.12], [0.70, 0.62], [0.16, 0.66]], "blur": 1.2, "noise": 5,
     "white": 0.62, "ambient": 0.2, "occlude": 0.5, "podium": 0.82},
]  # fmt: skip


def repeated(split: Split, seed: int) -> list[MadePage]:
    """Four parts, each opened by the same agenda and closed by the same question.

    Identical pages are to be told apart by what comes before and after them alone.
    """
    random = np.random.default_rng(seed)
    agenda = dataclasses.replace(made_page(random, split, "agenda"), title="Agenda")
    question = MadePage("words", "Your turn", (phrase(random, split, 2, 3),), 5)
    pages = [MadePage("words", "Welcome", (phrase(random, split, 2, 3),), 1)]
    for _ in range(4):
        pages += [agenda, *(made_page(random, split) for _ in range(4)), question]
    return [*pages, MadePage("words", "Welcome", pages[0].lines, 1)]


def marked(split: Split, seed: int) -> list[MadePage]:
    """An agenda whose current entry is marked, and section pages that differ in a number."""
    random = np.random.default_rng(seed)
    agenda = dataclasses.replace(made_page(random, split, "agenda"), title="Where we are")
    name = phrase(random, split, 1, 2)
    pages: list[MadePage] = []
    for part in range(5):
        pages.append(dataclasses.replace(agenda, step=part % len(agenda.lines)))
        pages.append(MadePage("words", "Section", (f"Part {part + 1}: {name}",), 3))
        pages += [made_page(random, split) for _ in range(3)]
    return pages


def builds(split: Split, seed: int) -> list[MadePage]:
    """Bullets that come one by one, among charts and tables of which one value changes."""
    random = np.random.default_rng(seed)
    pages: list[MadePage] = []
    for _ in range(3):
        page = made_page(random, split, "bullets")
        lines = tuple(phrase(random, split, 2, 5) for _ in range(5))
        pages += build_series(dataclasses.replace(page, lines=lines), range(1, 6))
        chart = made_page(random, split, "bars")
        pages += [dataclasses.replace(chart, step=step) for step in range(3)]
        pages.append(made_page(random, split))
        table = made_page(random, split, "table")
        pages += [dataclasses.replace(table, step=step) for step in range(2)]
    return pages


def titles(split: Split, seed: int) -> list[MadePage]:
    """Pages of one title and one layout, which differ in a few words each."""
    random = np.random.default_rng(seed)
    pages: list[MadePage] = []
    for _ in range(4):
        title, lines = phrase(random, split, 2, 3).capitalize(), [""] * 4
        lines = [phrase(random, split, 3, 5) for _ in lines]
        for step in range(6):
            changed = list(lines)
            changed[step % 4] = phrase(random, split, 3, 5)
            pages.append(MadePage("bullets", title, tuple(changed), 9))
        pages.append(made_page(random, split))
    return pages


def twins(split: Split, seed: int) -> list[MadePage]:
    """A second half that repeats the first, with one line of each page in other words."""
    random = np.random.default_rng(seed)
    first = [made_page(random, split) for _ in range(13)]
    second = []
    for page in first:
        lines = list(page.lines)
        lines[-1] = phrase(random, split, 2, 5)
        second.append(dataclasses.replace(page, lines=tuple(lines)))
    middle = MadePage("words", "Now the same again", (phrase(random, split, 2, 3),), 6)
    return [*first, middle, *second]


MAKERS = {
    "repeated": repeated,
    "marked": marked,
    "builds": builds,
    "titles": titles,
    "twins": twins,
}


def alike(
    name: str, split: Split, seed: int, styles: dict[str, float], jumps: float, dwell_s: float
) -> Row:
    def make(workshop: Workshop) -> Case:
        pages = MAKERS[name](split, seed)
        themes = THEMES[split]
        theme = themes[seed % len(themes)]
        if name == "repeated":  # a page number would tell identical pages apart
            theme = dataclasses.replace(theme, numbers=False)
        deck = MadeDeck(theme, tuple(pages))
        path = deck.write(workshop.decks)
        twice = frozenset(k + 1 for k, page in enumerate(pages) if pages.count(page) > 1)
        timings = walk(
            range(1, len(pages) + 1), 270, seed, jumps=jumps, dwell_s=dwell_s, avoid=twice
        )
        spec = talk_spec(path, timings, 270, seed, styles=styles, cameras=CAMERAS)
        recording, talk = workshop.recording(f"lookalikes-{split}-{name}-{seed}", spec)
        return Case(recording, path, talk)

    return Row("lookalikes", f"{name}-{seed}", split, make)


ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        alike("repeated", split, 200 + k, MIXED, 0.08, 7.5),
        alike("repeated", split, 203 + k, ROOM, 0.15, 9.0),
        alike("marked", split, 210 + k, MIXED, 0.12, 8.0),
        alike("builds", split, 221 + k, CAPTURES, 0.06, 5.5),
        alike("builds", split, 226 + k, ROOM, 0.06, 6.5),
        alike("titles", split, 231 + k, MIXED, 0.1, 7.5),
        alike("twins", split, 240 + k, MIXED, 0.1, 8.5),
        alike("twins", split, 243 + k, FAR, 0.06, 9.5),
    )
)
