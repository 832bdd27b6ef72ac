"""How well the same pages of two decks are found, on a folder of decks.

``python -m tests.benchmarks.page_pairs [FOLDER] [SEED]`` prints JSON. The folder (else the
environment's DUTHVIEWER_SYNC_DATA) holds decks/. Of each deck a second version is made: a tenth of
the pages is dropped, three are moved, and three pages of another deck come in. Then decks that have
nothing in common are compared: each pair is wrong.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path

import pypdfium2

from duthviewer.review.comparison.page_pairs import page_pairs
from duthviewer.review.pace.reading import read_deck


def second_version(deck: Path, other: Path, out: Path, dice: random.Random) -> dict[int, int]:
    """Write another version of a deck; return its pages by those of the deck, from 1."""
    source, foreign = pypdfium2.PdfDocument(deck), pypdfium2.PdfDocument(other)
    order: list[int | None] = list(range(len(source)))
    for _ in range(max(2, len(order) // 10)):
        order.pop(dice.randrange(len(order)))
    for _ in range(3):
        moved = order.pop(dice.randrange(len(order)))
        order.insert(dice.randrange(len(order) + 1), moved)
    for _ in range(3):
        order.insert(dice.randrange(len(order) + 1), None)
    made = pypdfium2.PdfDocument.new()
    added = itertools.count(5)
    for page in order:
        if page is None:
            made.import_pages(foreign, [next(added)])
        else:
            made.import_pages(source, [page])
    made.save(out)
    return {page + 1: at for at, page in enumerate(order, 1) if page is not None}


def main(folder: Path, seed: int) -> int:
    dice = random.Random(seed)
    decks = sorted((folder / "decks").glob("*.pdf"))
    known = {deck: read_deck(deck) for deck in decks}
    with tempfile.TemporaryDirectory() as made:
        for number, deck in enumerate(decks):
            out = Path(made) / deck.name
            truth = second_version(deck, decks[number - 1], out, dice)
            began = time.perf_counter()
            pairs = page_pairs((deck, known[deck]), (out, read_deck(out)))
            result = {
                "deck": deck.stem,
                "pages": known[deck].page_count,
                "right": sum(truth.get(one) == other for one, other in pairs.items()),
                "wrong": sum(truth.get(one) != other for one, other in pairs.items()),
                "missed": sum(one not in pairs for one in truth),
                "seconds": round(time.perf_counter() - began, 2),
            }
            print(json.dumps(result))
    unrelated = sum(
        len(page_pairs((one, known[one]), (other, known[other])))
        for one, other in itertools.combinations(decks, 2)
    )
    print(json.dumps({"unrelated_pairs": unrelated}))
    return 0


if __name__ == "__main__":
    place = Path(sys.argv[1] if sys.argv[1:] else os.environ["DUTHVIEWER_SYNC_DATA"])
    sys.exit(main(place, int(sys.argv[2]) if sys.argv[2:] else 1))
