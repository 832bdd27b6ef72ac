"""Accents that stand apart in the file, as from TeX: read as pdftotext reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.slides.accents import has_accents, join_accents
from duthviewer.slides.areas import Area
from duthviewer.slides.deck import Deck
from duthviewer.slides.text import find, fold
from tests.decks import write_accents_apart, write_deck

LINES = [
    "Schrödinger Gröbner naïve",
    "Ångström façade Čech ÀÉÎÕŮ",
    "cą ő ğ ż ~x a^b straße ﬁnd",
    "Dvořák São Żów ÇÀ",
]


@pytest.fixture(params=[(False, 0.0), (False, 0.15), (True, 0.0), (True, 0.15)])
def page(request, tmp_path: Path) -> Path:
    after, raised = request.param
    return write_accents_apart(tmp_path / "tex.pdf", LINES, after=after, raised=raised)


def test_letters_are_whole_in_every_reading(page: Path) -> None:
    wanted = "\n".join(LINES).replace("ﬁ", "fi")
    with Deck(page) as deck:
        assert deck.text(1) == wanted
        contents = deck.contents(1).text
        assert deck.letters(1) == contents.letters
        assert len(contents.letters) == len(contents.boxes)
        assert contents.text(0, len(contents.letters)) == wanted
        assert (deck.title(1) or "").startswith("Schrödinger Gröbner naïve")


@pytest.mark.parametrize("wanted", ["Schrödinger", "schrodinger", "Angstrom", "façade", "Dvorak"])
def test_words_are_found_where_they_stand_with_and_without_accents(page: Path, wanted) -> None:
    with Deck(page) as deck:
        text = deck.contents(1).text
    ((start, end),) = find(fold(text.letters), fold(wanted).text)
    assert len(text.text(start, end)) == len(wanted)
    (area,) = text.areas(start, end)
    assert area.left < area.right
    # The word under a point of it is the whole word.
    middle = text.at((area.left + area.right) / 2, (area.top + area.bottom) / 2)
    assert middle is not None
    assert text.word(middle) == (start, end)


def test_a_word_parted_at_a_line_end_is_whole(tmp_path: Path) -> None:
    path = write_accents_apart(tmp_path / "a.pdf", ["under high hyphen-", "ation is read"])
    with Deck(path) as deck:
        assert deck.text(1) == "under high hyphenation is read"
        text = deck.contents(1).text
        assert text.text(0, len(text.letters)) == "under high hyphenation is read"
        ((start, end),) = find(fold(text.letters), "hyphenation")
        assert len(text.areas(start, end)) == 2


def test_signs_beside_letters_stay_signs(tmp_path: Path) -> None:
    lines = ["~/home x^2 20^C a~b", "plain"]
    with Deck(write_accents_apart(tmp_path / "a.pdf", lines)) as deck:
        assert deck.text(1) == "\n".join(lines)


def test_pages_without_accents_are_left_alone(tmp_path: Path) -> None:
    with Deck(write_deck(tmp_path / "a.pdf", 1)) as deck:
        assert not has_accents(deck.letters(1))


def box(left: float, right: float, top: float = 0.0) -> Area:
    return Area(left, top, right, top + 1)


def test_an_accent_belongs_to_the_letter_that_it_lies_over() -> None:
    # The accent comes between two letters of the file, and lies over the second.
    boxes = [box(0, 1), box(1.2, 1.8), box(1, 2)]
    assert join_accents("a¨o", boxes)[0] == "aö"
    boxes[1] = box(0.2, 0.8)
    assert join_accents("a¨o", boxes)[0] == "äo"
    boxes[1] = box(2.2, 2.8)
    assert join_accents("a¨o", boxes) == ("a¨o", tuple(boxes))


def test_what_has_no_single_sign_keeps_a_box_for_each() -> None:
    letters, boxes = join_accents("q¨", [box(0, 1), box(0.2, 0.8)])
    assert letters == "q\u0308"
    assert len(boxes) == 2
    assert join_accents("\u0131\u00b8", [box(0, 1), box(0.2, 0.8)])[0] == "\u0131\u0327"


def test_two_accents_of_one_letter_are_both_joined() -> None:
    boxes = [box(0, 1), box(0.2, 0.8), box(0.2, 0.8)]
    assert join_accents("a\u02c6\u00b4", boxes)[0] == "ấ"
