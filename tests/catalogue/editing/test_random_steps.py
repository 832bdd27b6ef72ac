"""Every catalogue edited in 500 random steps keeps its comments and equals the expected values."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.reader import parse_catalogue, read_catalogue
from tests.catalogue.editing.catalogues import CATALOGUES, many_talks
from tests.catalogue.editing.random_edits import random_edit

STEPS = 500
LINE_BREAK = re.compile(r"\r\n|\n|\r")


def _numbered(*numbers: int) -> tuple[str, ...]:
    return tuple(f"# c{number}" for number in numbers)


#: The comments that stay as long as their talk (None: always). The others are within items of
#: lists and recordings, and are removed with them.
COMMENTS: Mapping[str | None, Sequence[str]] = {
    None: _numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 22, 23, 39, 40, 49, 50),
    "first": _numbered(24, 25, 26, 27, 28, 29, 30, 33, 35, 36, 37),
    "third": _numbered(41, 42, 44),
    "fourth": _numbered(45, 46),
}
HANDMADE_COMMENTS: Mapping[str | None, Sequence[str]] = {
    None: ("# Our meeting: kept by hand", "# in Ghent", "# the opening", "# the end"),
    "one": ("# after the coffee", "# roughly"),
}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", CATALOGUES)
def test_random_steps(name: str, seed: int, tmp_path: Path) -> None:
    comments = COMMENTS if CATALOGUES[name].lstrip("\ufeff").startswith("# c1 ") else {}
    if name == "handmade":
        comments = HANDMADE_COMMENTS
    run_steps(CATALOGUES[name], tmp_path / "c.yaml", random.Random(seed), comments)


def test_random_steps_of_many_talks(tmp_path: Path) -> None:
    comments: dict[str | None, tuple[str, ...]] = {
        f"talk-{number}": (f"  # id {number}", f"  # start {number}") for number in range(0, 400, 2)
    }
    comments[None] = tuple(f"  # before {number}" for number in range(0, 400, 2))
    run_steps(many_talks(), tmp_path / "c.yaml", random.Random(1), comments, every=25)


def run_steps(
    text: str,
    path: Path,
    dice: random.Random,
    comments: Mapping[str | None, Sequence[str]],
    *,
    every: int = 1,
) -> None:
    """Make random edits, with undo, redo and saving.

    The comments of None always stay, the others as long as there is the talk with this id.
    """
    path.write_bytes(text.encode())
    document = CatalogueDocument.open(path)
    #: The text of each state that has been asked for, by its number
    texts = {0: text}
    number = 0
    for step in range(STEPS):
        choice = dice.random()
        if choice < 0.15:
            number -= document.can_undo
            document.undo()
        elif choice < 0.25:
            number += document.can_redo
            document.redo()
        else:
            before = document.conference
            try:
                document.apply(random_edit(document, dice))
            except EditRefused:
                assert document.conference is before
                continue
            if document.conference is not before:
                number += 1
                texts = {key: known for key, known in texts.items() if key < number}
        if step % every == 0:
            # Reads the text and compares it with the expected values.
            assert document.text == texts.setdefault(number, document.text)
            lost = [
                comment
                for talk, expected in comments.items()
                if talk is None or talk in document.conference.talk_by_id
                for comment in expected
                if not re.search(rf"{re.escape(comment)}\b", document.text)
            ]
            assert not lost
            assert set(LINE_BREAK.findall(document.text)) <= set(LINE_BREAK.findall(text))
            if dice.random() < 0.05:
                document.save()
                assert path.read_bytes() == document.text.encode()
                assert read_catalogue(path) == document.conference
    last = document.conference
    document.save()
    assert parse_catalogue(path.read_bytes(), path) == last
    while document.can_undo:
        document.undo()
        number -= 1
        if number in texts:
            assert document.text == texts[number]
    document.save()
    assert path.read_bytes() == text.encode()
