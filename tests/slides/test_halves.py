"""Decks with notes beside the slides: what is shown, read and drawn is the slide's half."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from duthviewer.slides.deck import Clip, Deck, Part
from duthviewer.slides.picture import PagePicture
from duthviewer.slides.text import find, fold
from tests.decks import PageSpec, photo, pixels, read_page, write_deck, write_notes_deck

SIDES = ["left", "right", "top", "bottom"]
SIZES = [(800.0, 600.0), (960.0, 540.0), (960.0, 600.0), (960.0, 540.0)]


def image(picture: PagePicture) -> Image.Image:
    size = (picture.width, picture.height)
    data = bytes(picture.data)
    return Image.frombuffer("RGB", size, data, "raw", "BGRX", picture.stride, 1)


def page_in(shown: Image.Image) -> int | None:
    return read_page(pixels(shown))


@pytest.fixture(params=SIDES)
def side(request) -> str:
    return str(request.param)


@pytest.mark.parametrize(("side", "size"), list(zip(SIDES, SIZES, strict=True)))
def test_the_half_with_the_slide_is_the_page(side: str, size, tmp_path: Path) -> None:
    with Deck(write_notes_deck(tmp_path / "a.pdf", side, size=size)) as deck:
        assert deck.has_notes()
        assert deck.page_size(3) == size
        assert "remember" not in deck.text(3)
        assert deck.text(3).startswith("Slide 3")
        assert deck.title(3) == "Slide 3"
        assert deck.letters(3) == deck.contents(3).text.letters
        picture = deck.render(3, 640)
        assert (picture.width, picture.height) == (640, round(640 * size[1] / size[0]))
        assert page_in(image(picture)) == 3


def test_the_notes_are_the_other_half_and_the_whole_is_both(side: str, tmp_path: Path) -> None:
    path = write_notes_deck(tmp_path / "a.pdf", side)
    with Deck(path, part=Part.NOTES) as notes:
        assert notes.page_size(2) == (960, 540)
        assert notes.text(2) == "remember to say this 2\nand then wait for the laugh 2"
        assert page_in(image(notes.render(2, 640))) is None
    with Deck(path, part=Part.WHOLE) as whole:
        assert whole.page_size(2) in ((1920, 540), (960, 1080))
        assert "remember" in whole.text(2)
        assert "Slide 2" in whole.text(2)


def test_a_turned_half_is_drawn_as_the_half_and_turned(side: str, tmp_path: Path) -> None:
    with Deck(write_notes_deck(tmp_path / "a.pdf", side, pages=3)) as deck:
        straight = image(deck.render(2, 480))
        for turns in (1, 2, 3):
            turned = image(deck.render(2, 270 if turns % 2 else 480, turns=turns))
            back = turned.rotate(90 * turns, expand=True)
            assert back.size == straight.size
            assert page_in(back) == page_in(straight) == 2


@pytest.mark.parametrize("side", ["right", "bottom"])
def test_a_clip_is_of_the_half(side: str, tmp_path: Path) -> None:
    with Deck(write_notes_deck(tmp_path / "a.pdf", side)) as deck:
        whole = image(deck.render(2, 640))
        part = image(deck.render(2, 640, Clip(100, 50, 300, 200)))
    assert part.tobytes() == whole.crop((100, 50, 400, 250)).tobytes()


def test_letters_and_links_stand_where_they_are_in_the_half(side: str, tmp_path: Path) -> None:
    with Deck(write_notes_deck(tmp_path / "a.pdf", side, link=True)) as deck:
        contents = deck.contents(2)
    (link,) = contents.links
    assert link.page == 2
    assert link.areas[0].left == pytest.approx(10 / 960, abs=0.01)
    assert link.areas[0].top == pytest.approx(40 / 540, abs=0.01)
    ((start, end),) = find(fold(contents.text.letters), "slide 2")
    (area,) = contents.text.areas(start, end)
    # As in a deck of slides alone.
    with Deck(write_deck(tmp_path / "b.pdf", [PageSpec(title="Slide 2")])) as alone:
        text = alone.contents(1).text
    ((start, end),) = find(fold(text.letters), "slide 2")
    (wanted,) = text.areas(start, end)
    assert area.left == pytest.approx(wanted.left, abs=0.002)
    assert area.bottom == pytest.approx(wanted.bottom, abs=0.002)


@pytest.mark.parametrize(("side", "dark"), [("right", False), ("left", False), ("bottom", True)])
def test_slides_are_told_from_notes_in_large_letters(side: str, dark, tmp_path: Path) -> None:
    notes = ["a rather long line of the notes"] * 6
    path = write_notes_deck(tmp_path / "a.pdf", side, dark=dark, letters=1 / 12, notes=notes)
    with Deck(path) as deck:
        assert page_in(image(deck.render(1, 640))) == 1


@pytest.mark.parametrize("side", ["right", "top"])
def test_blank_notes_are_notes_too(side: str, tmp_path: Path) -> None:
    with Deck(write_notes_deck(tmp_path / "a.pdf", side, notes=())) as deck:
        assert deck.page_size(1) == (960, 540)
        assert page_in(image(deck.render(1, 640))) == 1


@pytest.mark.parametrize(
    "size",
    [
        (960, 540),
        (1920, 540),
        (800, 300),
        (540, 960),
        (595, 842),
        (612, 792),
        (600, 900),
        (900, 900),
    ],
)
def test_pages_of_one_slide_are_whole_however_wide(size, tmp_path: Path) -> None:
    picture = photo(1, (320, 180))
    specs = [PageSpec(size=size, lines=["words"] * 9, picture=picture) for _ in range(4)]
    with Deck(write_deck(tmp_path / "a.pdf", specs)) as deck:
        assert not deck.has_notes()
        assert deck.page_size(1) == size


def test_a_page_of_another_size_is_whole(tmp_path: Path) -> None:
    path = write_notes_deck(tmp_path / "a.pdf", pages=9)
    data = path.read_bytes().replace(b"[0 0 1920 540]", b"[0 0 0960 540]", 1)
    path.write_bytes(data)
    with Deck(path) as deck:
        assert deck.page_size(1) == (960, 540)
        assert page_in(image(deck.render(1, 640))) == 1
        assert deck.page_size(2) == (960, 540)
        assert page_in(image(deck.render(2, 640))) == 2
