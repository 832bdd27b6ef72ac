"""Pages that the file turns, or draws, on their side: they are shown upright."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from duthviewer.slides.deck import Deck
from duthviewer.slides.text import find, fold
from tests.decks import PageSpec, pixels, read_page, write_deck
from tests.slides.test_halves import image


def write_turned(path: Path, rotation: int, every: int, pages: int = 10) -> Path:
    """A deck in which every so many pages have ``/Rotate``, from the first one."""
    specs = [
        PageSpec(title=f"Slide {number}", lines=["some words of it"]) for number in range(1, 11)
    ]
    with pdfium.PdfDocument(write_deck(path.with_suffix(".plain.pdf"), specs[:pages])) as deck:
        for number in range(0, pages, every):
            deck[number].set_rotation(rotation)
        deck.save(path)
    return path


@pytest.mark.parametrize("every", [1, 5])
@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_pages_are_upright_whatever_the_file_says(
    rotation: int, every: int, tmp_path: Path
) -> None:
    with Deck(write_turned(tmp_path / "a.pdf", rotation, every)) as deck:
        for page in (1, 2, 6):
            assert deck.page_size(page) == (960, 540)
            assert read_page(pixels(image(deck.render(page, 640)))) == page
            text = deck.contents(page).text
            ((start, end),) = find(fold(text.letters), f"slide {page}")
            (area,) = text.areas(start, end)
            assert area.right - area.left > area.bottom - area.top
            assert area.bottom < 0.3


def write_photos(path: Path, sizes: Sequence[tuple[int, int]], rotations: Sequence[int]) -> Path:
    """Pages of a picture each, without text."""
    pictures = [Image.effect_noise(size, 64).convert("RGB") for size in sizes]
    plain = path.with_suffix(".plain.pdf")
    pictures[0].save(plain, save_all=True, append_images=pictures[1:], resolution=72.0)
    with pdfium.PdfDocument(plain) as deck:
        for number, rotation in enumerate(rotations):
            deck[number].set_rotation(rotation)
        deck.save(path)
    return path


def test_a_picture_takes_the_shape_of_the_slides(tmp_path: Path) -> None:
    path = write_photos(tmp_path / "a.pdf", [(96, 54)] * 5, [0, 0, 90, 0, 180])
    with Deck(path) as deck:
        assert [deck.page_size(page) for page in (2, 3, 5)] == [(96, 54)] * 3
        assert deck.doubtful_turn(2) is None
        assert deck.doubtful_turn(3) == (1, 3)
        assert deck.doubtful_turn(5) == (2, 0)


@pytest.mark.parametrize(
    ("size", "rotation"), [((60, 84), 0), ((84, 60), 90), ((60, 84), 180), ((84, 60), 270)]
)
def test_portrait_pages_of_pictures_stay(
    size: tuple[int, int], rotation: int, tmp_path: Path
) -> None:
    with Deck(write_photos(tmp_path / "a.pdf", [size] * 4, [rotation] * 4)) as deck:
        assert deck.page_size(2) == (60, 84)


def test_a_portrait_page_with_upright_text_stays_among_slides(tmp_path: Path) -> None:
    specs = [PageSpec(title=f"Slide {number}") for number in range(1, 6)]
    specs[2] = PageSpec((540, 960), title="A poster", lines=["with a few words"])
    with Deck(write_deck(tmp_path / "a.pdf", specs)) as deck:
        assert deck.page_size(3) == (540, 960)
