"""The letters of a page: found whatever their case and accents, and where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.slides.deck import Deck
from duthviewer.slides.text import SOFT_HYPHEN, PageText, find, fold
from tests.decks import PageSpec, write_deck


@pytest.fixture
def text(tmp_path: Path) -> PageText:
    spec = PageSpec(title="Überall Café", lines=["first line of text", "second line"])
    with Deck(write_deck(tmp_path / "a.pdf", [spec])) as deck:
        assert deck.letters(1) == deck.contents(1).text.letters
        return deck.contents(1).text


def found(text: str, wanted: str) -> list[str]:
    return [text[start:end] for start, end in find(fold(text), fold(wanted).text)]


@pytest.mark.parametrize(
    ("text", "wanted", "hits"),
    [
        ("Über über UBER", "uber", ["Über", "über", "UBER"]),
        ("cafe\u0301 Café", "CAFÉ", ["cafe", "Café"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("ﬁnding ﬁve", "fi", ["ﬁ", "ﬁ"]),
        ("mutation\r\n testing", "mutation testing", ["mutation\r\n testing"]),
        (f"muta{SOFT_HYPHEN}\r\ntion", "mutation", [f"muta{SOFT_HYPHEN}\r\ntion"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("nothing", "x", []),
        ("nothing", "", []),
    ],
)
def test_case_accents_and_line_ends_make_no_difference(
    text: str, wanted: str, hits: list[str]
) -> None:
    assert found(text, wanted) == hits


def test_a_hit_stands_where_its_letters_are(text: PageText) -> None:
    ((start, end),) = find(fold(text.letters), "second line")
    (area,) = text.areas(start, end)
    # The second of the lines, which begin at a 15th of the height from the left.
    assert area.left == pytest.approx(36 / 960, abs=0.005)
    assert 0.58 < area.top < area.bottom < 0.68
    assert text.text(start, end) == "second line"


def test_a_run_over_two_lines_has_an_area_each(text: PageText) -> None:
    ((start, end),) = find(fold(text.letters), "text second")
    first, second = text.areas(start, end)
    assert first.bottom <= second.top + 0.02
    assert text.text(start, end) == "text\nsecond"


def test_letters_and_words_under_a_point(text: PageText) -> None:
    ((start, _end),) = find(fold(text.letters), "line of")
    (area,) = text.areas(start, start + 4)
    index = text.at((area.left + area.right) / 2, (area.top + area.bottom) / 2)
    assert index is not None
    assert text.text(*text.word(index)) == "line"
    assert text.at(0.9, 0.05) is None
    assert text.is_near(area.left, area.top)
    assert not text.is_near(0.9, 0.05)
    middle = (area.top + area.bottom) / 2
    assert text.caret(area.left + 0.001, middle) == start
    assert text.caret(area.right, middle) == start + 4


@pytest.mark.parametrize("single", [False, True])
def test_a_title_is_read_however_its_letters_are_placed(tmp_path: Path, single: bool) -> None:
    spec = PageSpec(title="Collect the tests", single=single, lines=["First find them"])
    with Deck(write_deck(tmp_path / "a.pdf", [spec])) as deck:
        assert deck.title(1) == "Collect the tests"
