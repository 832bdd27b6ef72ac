"""Every style of picture with decks that no method was fitted to; and decks of another talk."""

from __future__ import annotations

import dataclasses

import numpy as np
import pypdfium2

from tests.benchmarks.sync_kinds.made_decks import made_deck
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


def made(split: Split, seed: int, pages: int) -> Row:
    def make(workshop: Workshop) -> Case:
        deck = made_deck(seed, split, pages).write(workshop.decks)
        timings = walk(range(1, pages + 1), 250, seed, back=0.1)
        spec = talk_spec(deck, timings, 250, seed, styles=MIXED, cameras=cameras(seed))
        recording, talk = workshop.recording(f"mixed-{split}-{seed}", spec)
        return Case(recording, deck, talk)

    return Row("mixed", f"made-{seed}", split, make)


def lecture(split: Split, seed: int, name: str) -> Row:
    def make(workshop: Workshop) -> Case:
        deck = workshop.lecture(name)
        count = len(pypdfium2.PdfDocument(deck))
        timings = walk(range(1, count + 1), 300, seed, jumps=0.12, dwell_s=7)
        spec = talk_spec(deck, timings, 300, seed, cameras=cameras(seed))
        recording, talk = workshop.recording(f"mixed-{split}-{seed}", spec)
        return Case(recording, deck, talk)

    return Row("mixed", name, split, make)


def cameras(seed: int) -> list[dict[str, object]]:
    """Two ordinary viewpoints: a screen to either side, seen from below or at an angle."""
    random = np.random.default_rng(seed)
    views: list[dict[str, object]] = []
    for left in (True, False):
        x, y = random.uniform(0.05, 0.12), random.uniform(0.04, 0.14)
        width, height = random.uniform(0.48, 0.62), random.uniform(0.46, 0.6)
        x = x if left else 1 - x - width
        tilt = random.uniform(-0.05, 0.05, 4)
        corners = [
            [x, y + tilt[0]], [x + width, y + tilt[1]],
            [x + width + tilt[2] / 2, y + height + tilt[2]], [x + tilt[3] / 2, y + height],
        ]  # fmt: skip
        views.append(
            {"screen": corners, "podium": 0.86 if left else 0.12, "occlude": 0.35,
             "white": random.uniform(0.72, 0.88), "ambient": random.uniform(0.06, 0.15)}
        )  # fmt: skip
    return views


def wrong(name: str, split: Split, seed: int) -> Row:
    """A deck that is never shown, in the template of the one shown or of another talk."""

    def make(workshop: Workshop) -> Case:
        shown = made_deck(seed, split, 26)
        path = shown.write(workshop.decks)
        timings = walk(range(1, 27), 240, seed)
        spec = talk_spec(path, timings, 240, seed, cameras=cameras(seed))
        recording, talk = workshop.recording(f"wrong-{split}-{seed}", spec)
        if name.endswith("-template"):
            theme = seed if name == "same-template" else seed + 1
            other = made_deck(seed + 1000, split, 26, theme)
            # without the last page, which thanks in the same words
            deck = dataclasses.replace(other, pages=other.pages[:-1]).write(workshop.decks)
        else:
            deck = workshop.lecture(LECTURES[split][seed % 4])
        return Case(recording, deck, talk, {n: None for n in range(1, 27)}, wrong=True)

    return Row("wrong", f"{name}-{seed}", split, make)


ROWS = tuple(
    row
    for k, split in enumerate(SPLITS)
    for row in (
        made(split, 300 + k, 24),
        made(split, 302 + k, 30),
        lecture(split, 310 + k, LECTURES[split][0]),
        lecture(split, 312 + k, LECTURES[split][2]),
        wrong("same-template", split, 320 + k),
        wrong("same-template", split, 322 + k),
        wrong("other-template", split, 320 + k),
        wrong("lecture", split, 322 + k),
    )
)
