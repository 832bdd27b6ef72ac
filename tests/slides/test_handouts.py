"""Handouts: the slides on their sheets are the pages, and no other deck is cut."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from duthviewer.slides.deck import Deck, Part
from tests.decks import PageSpec, photo, pixels, read_page, write_deck, write_notes_deck
from tests.handouts import A4, A4_LANDSCAPE, SheetSpec, add_titles, write_handout
from tests.slides.test_halves import image

NOTES = ["what the speaker wants to say about this slide, in a line", "and in another one"]
LAYOUTS = {
    "2": SheetSpec(1, 2, A4),
    "3": SheetSpec(1, 3, A4, border=True),
    "3 on the left": SheetSpec(1, 3, A4, is_left=True),
    "4": SheetSpec(),
    "4 with borders": SheetSpec(border=True, header="A course, 29 November 2026"),
    "4 without margins": SheetSpec(size=(960, 540), margin=0, gap=0),
    "4 pictures": SheetSpec(pictures=True, border=True),
    "6": SheetSpec(2, 3, A4, header="A course"),
    "8": SheetSpec(2, 4, A4),
    "9": SheetSpec(3, 3, A4_LANDSCAPE),
    "notes": SheetSpec(1, 1, A4, notes=NOTES),
    "notes and pictures": SheetSpec(1, 1, A4, notes=NOTES, pictures=True),
    "4 and boxes for notes": SheetSpec(1, 4, A4, border=True, is_left=True, blanks=True),
    "a title alone": SheetSpec(title_alone=True),
}


def slides(path: Path, count: int = 22, size: tuple[float, float] = (960, 540)) -> Path:
    """A deck whose pages have a title, a number and some lines."""
    specs = [
        PageSpec(size, title=f"Slide {n}", lines=["what this one is about", "and more of it"])
        for n in range(1, count + 1)
    ]
    return write_deck(path, specs)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_slides_on_the_sheets_are_the_pages(layout: str, tmp_path: Path) -> None:
    plain = slides(tmp_path / "plain.pdf")
    path = write_handout(plain, tmp_path / "a.pdf", LAYOUTS[layout])
    with Deck(path) as deck:
        assert deck.is_handout()
        assert deck.page_count == 22
        for page in (1, 2, 5, 14, 22):
            width, height = deck.page_size(page)
            assert width / height == pytest.approx(16 / 9, rel=0.03)
            assert read_page(pixels(image(deck.render(page, 640)))) == page
            if not LAYOUTS[layout].pictures:
                assert deck.title(page) == f"Slide {page}"
                assert f"Slide {page - 1}\n" not in deck.text(page)


@pytest.mark.parametrize("layout", ["4", "9"])
def test_white_slides_of_a_flat_handout_are_found(layout: str, tmp_path: Path) -> None:
    plain = slides(tmp_path / "plain.pdf")
    path = write_handout(plain, tmp_path / "a.pdf", LAYOUTS[layout])
    # Each sheet is one picture, as of a printer that makes PDFs.
    flat = tmp_path / "flat.pdf"
    with pdfium.PdfDocument(path) as document:
        sheets = [sheet.render(scale=1.5).to_pil().convert("RGB") for sheet in document]
    sheets[0].save(flat, save_all=True, append_images=sheets[1:], resolution=108.0)
    with Deck(flat) as deck:
        assert deck.is_handout()
        assert deck.page_count == 22
        assert 1.2 < deck.page_size(3)[0] / deck.page_size(3)[1] < 1.85


def test_slides_in_columns_are_read_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    plain = slides(tmp_path / "plain.pdf")
    path = write_handout(plain, tmp_path / "a.pdf", SheetSpec(by_column=True))
    with Deck(path) as deck:
        assert [deck.title(page) for page in (2, 3)] == ["Slide 2", "Slide 3"]
        assert deck.shown_area(2).left == deck.shown_area(1).left


def test_the_whole_sheet_and_the_notes_are_shown_on_request(tmp_path: Path) -> None:
    plain = slides(tmp_path / "plain.pdf")
    path = write_handout(plain, tmp_path / "a.pdf", LAYOUTS["notes"])
    with Deck(path, part=Part.WHOLE) as deck:
        assert deck.page_count == 22
        assert deck.page_size(3) == pytest.approx(A4, rel=0.001)
        assert deck.sheet(3) == 3
    with Deck(path, part=Part.NOTES) as deck:
        assert deck.has_notes()
        assert deck.text(3) == "\n".join(NOTES)
    four = write_handout(plain, tmp_path / "b.pdf", LAYOUTS["4"])
    with Deck(four, part=Part.WHOLE) as deck:
        assert deck.page_count == 22
        assert not deck.has_notes()
        assert [deck.sheet(page) for page in (4, 5, 22)] == [1, 2, 6]
        assert deck.page_size(5) == pytest.approx(A4_LANDSCAPE, rel=0.001)


def test_two_slides_side_by_side_are_no_slide_with_notes(tmp_path: Path) -> None:
    plain = slides(tmp_path / "plain.pdf")
    spec = SheetSpec(2, 1, (1920, 540), margin=0, gap=0)
    with Deck(write_handout(plain, tmp_path / "a.pdf", spec)) as deck:
        assert deck.page_count == 22
        assert deck.title(2) == "Slide 2"


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_a_slide_beside_its_notes_is_no_handout(side: str, tmp_path: Path) -> None:
    with Deck(write_notes_deck(tmp_path / "a.pdf", side)) as deck:
        assert not deck.is_handout()
        assert deck.page_count == 5


@pytest.mark.parametrize("size", [(960, 540), (720, 540), A4_LANDSCAPE, A4, (612, 792)])
@pytest.mark.parametrize("columns", [1, 2])
def test_slides_with_pictures_in_a_grid_are_no_handout(
    columns: int, size: tuple[float, float], tmp_path: Path
) -> None:
    shape = photo(1, (320, 180))
    specs = [PageSpec((320, 180), title="", picture=shape) for _ in range(24)]
    photos = write_deck(tmp_path / "photos.pdf", specs)
    # Each page has a title of its own above the pictures.
    spec = SheetSpec(columns, 2, size, margin=90, pictures=True, header="")
    path = write_handout(photos, tmp_path / "a.pdf", spec)
    with Deck(add_titles(path, 30)) as deck:
        assert not deck.is_handout()


@pytest.mark.parametrize(
    "size", [(960, 540), (720, 540), A4_LANDSCAPE, A4, (612, 792), (1920, 540)]
)
def test_ordinary_decks_are_no_handouts(size: tuple[float, float], tmp_path: Path) -> None:
    picture = photo(1, (320, 180))
    specs = [PageSpec(size, title=f"Slide {n}", lines=["w"] * 9, picture=picture) for n in range(9)]
    with Deck(write_deck(tmp_path / "a.pdf", specs)) as deck:
        assert not deck.is_handout()
        assert deck.page_count == 9
