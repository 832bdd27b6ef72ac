"""Reading the text of pages that are pictures."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from duthviewer.library.places import places
from duthviewer.review.pace.reading import read_deck
from duthviewer.review.terms.picture_text import kept_texts, read_pictures
from duthviewer.slides.picture_deck import PictureDeck, PicturePage


def picture_of(text: str) -> bytes:
    picture = np.full((540, 960, 3), 255, np.uint8)
    cv2.putText(picture, text, (80, 280), cv2.FONT_HERSHEY_SIMPLEX, 2.0, (0, 0, 0), 4)
    return cv2.imencode(".jpg", picture)[1].tobytes()


@pytest.fixture
def deck(tmp_path: Path, home: Path) -> Path:
    deck = PictureDeck("Deck")
    deck.add(PicturePage(picture_of("Unreadable"), text="Written"))
    deck.add(PicturePage(picture_of("Failover cluster"), text="2"))
    path = tmp_path / "deck.pdf"
    path.write_bytes(deck.content())
    return path


def test_pictures_are_read_and_kept(deck: Path) -> None:
    done: list[float] = []
    assert read_pictures(deck, [2], done.append)[2].split() == ["Failover", "cluster"]
    assert done == [1.0]
    assert kept_texts(deck).keys() == {2}
    assert read_deck(deck).texts == {1: "Written", 2: kept_texts(deck)[2]}


def test_a_cancelled_reading_reads_nothing(deck: Path) -> None:
    assert read_pictures(deck, [2], cancelled=lambda: True) == {}
    assert kept_texts(deck) == {}


def test_what_was_kept_is_used_only_for_pages_without_text_of_the_same_file(deck: Path) -> None:
    from duthviewer.review.terms.picture_text import _keep

    _keep(deck, {1: "other", 2: "Failover cluster"})
    assert read_deck(deck).texts == {1: "Written", 2: "Failover cluster"}
    with deck.open("ab") as file:
        file.write(b"\n")
    assert read_deck(deck).texts == {1: "Written", 2: "2"}


def test_damaged_texts_are_read_again(deck: Path) -> None:
    from duthviewer.review.terms.picture_text import _keep

    _keep(deck, {2: "Failover"})
    (kept,) = places().page_texts.iterdir()
    kept.write_bytes(b"\x00{")
    assert kept_texts(deck) == {}
