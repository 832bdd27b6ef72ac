"""Two deliveries of a talk, and two versions of its deck, page by page."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from duthviewer.errors import KnownError
from duthviewer.review.comparison.compare import (
    ComparingCancelled,
    PaceComparison,
    compare_talks,
    comparison_csv,
    comparison_json,
)
from duthviewer.review.reviewed_talk import ReviewedTalk
from tests.decks import PageSpec, write_deck
from tests.review.pace.talks import files_of, reviewed

TOPICS = {
    "Start": ("Validation in depth, Amsterdam 2016", "A talk about forms and models"),
    "Forms": ("Fields clean their own values first", "then the whole form is cleaned"),
    "Models": ("Constraints of the database come last", "and raise integrity errors"),
    "Signals": ("Receivers are called in the order of registration", "weak references"),
    "Caching": ("Keys expire after a timeout in seconds", "versions make old keys vanish"),
    "Thanks": ("Ask me anything about validators", "slides are on the website"),
}


def deck(path: Path, *titles: str, dark: bool = False) -> Path:
    pages = [PageSpec(title=title, lines=TOPICS[title], dark=dark) for title in titles]
    return write_deck(path, pages)


def talk(path: Path, *pages: tuple[int, float]) -> ReviewedTalk:
    """Return a talk that shows these pages of a deck, each for some seconds."""
    spans, at_s = [], 0.0
    for page, length_s in pages:
        spans.append((at_s, at_s + length_s, page))
        at_s += length_s
    return reviewed(spans, at_s, files=files_of(deck=path))


def rows(comparison: PaceComparison) -> list[tuple[int | None, int | None, str, bool]]:
    return [
        (row.here and row.here.page, row.there and row.there.page, row.change, row.reordered)
        for row in comparison.pages
    ]


def test_two_deliveries_of_one_deck(tmp_path: Path) -> None:
    one = deck(tmp_path / "one.pdf", "Start", "Forms", "Models", "Signals", "Caching", "Thanks")
    here = talk(one, (1, 60), (2, 60), (3, 60), (4, 60))
    there = talk(one, (2, 100), (1, 62), (4, 20), (5, 30))
    comparison = compare_talks(here, there)
    assert rows(comparison) == [
        (1, 1, "same", True),
        (2, 2, "longer", False),
        (3, 3, "dropped", False),
        (4, 4, "shorter", False),
        (5, 5, "added", False),
        (6, 6, "unshown", False),
    ]
    assert [row.difference_s for row in comparison.pages] == [2, 40, -60, -40, 30, 0]


def test_another_version_of_the_deck_in_other_colours(tmp_path: Path) -> None:
    one = deck(tmp_path / "one.pdf", "Start", "Forms", "Models", "Signals", "Thanks")
    two = deck(tmp_path / "two.pdf", "Start", "Signals", "Caching", "Forms", "Thanks", dark=True)
    here = talk(one, (1, 60), (2, 60), (3, 60), (4, 60), (5, 60))
    there = talk(two, (1, 60), (2, 60), (3, 60), (4, 60), (5, 60))
    found = rows(compare_talks(here, there))
    assert [row[:2] for row in found if row[0] is None] == [(None, 3)]
    pairs = {first: second for first, second, _, _ in found if first is not None}
    assert pairs == {1: 1, 2: 4, 3: None, 4: 2, 5: 5}
    changes = {row[:2]: row[2] for row in found}
    assert (changes[3, None], changes[None, 3]) == ("dropped", "added")
    assert sum(1 for row in found if row[3]) == 1
    assert next(row for row in found if row[3])[0] in (2, 4)


def test_pages_added_at_the_start_and_after_their_predecessors(tmp_path: Path) -> None:
    one = deck(tmp_path / "one.pdf", "Forms", "Thanks")
    two = deck(tmp_path / "two.pdf", "Start", "Forms", "Models", "Thanks")
    here, there = talk(one, (1, 60), (2, 60)), talk(two, (1, 60), (2, 60), (3, 60), (4, 60))
    found = [row[:2] for row in rows(compare_talks(here, there))]
    assert found == [(None, 1), (1, 2), (None, 3), (2, 4)]


def test_what_cannot_be_compared_says_why(tmp_path: Path) -> None:
    one = deck(tmp_path / "one.pdf", "Start")
    shown = talk(one, (1, 60))
    with pytest.raises(KnownError, match="unknown which page of “One” is shown"):
        compare_talks(shown, talk(one))
    with pytest.raises(KnownError, match="the slides of one of the talks are missing"):
        compare_talks(shown, reviewed(((0, 60, 1),), files=files_of()))
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7")
    with pytest.raises(KnownError, match=r"broken\.pdf cannot be read"):
        compare_talks(shown, talk(broken, (1, 60)))
    with pytest.raises(ComparingCancelled):
        compare_talks(shown, shown, cancelled=lambda: True)


def test_json_and_csv_have_the_figures_of_both(tmp_path: Path) -> None:
    one = write_deck(tmp_path / "one.pdf", [PageSpec(title="=sum(one)"), PageSpec(title="Two")])
    comparison = compare_talks(talk(one, (1, 60)), talk(one, (1, 30), (2, 30)))
    first, second = comparison_json(comparison)["pages"]
    assert (first["change"], first["difference_s"], first["here"]["shown_s"]) == (
        "shorter",
        -30.0,
        60.0,
    )
    assert (second["change"], second["here"]["first_shown_s"]) == ("added", None)
    table = list(csv.DictReader(io.StringIO(comparison_csv(comparison))))
    assert [(row["title"], row["here_shown_s"], row["there_page"]) for row in table] == [
        ("'=sum(one)", "60.0", "1"),
        ("Two", "0.0", "2"),
    ]
