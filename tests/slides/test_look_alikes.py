"""Decks that look like handouts are shown page by page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from duthviewer.slides.deck import Deck
from tests.handouts import A4, A4_LANDSCAPE
from tests.look_alikes import (
    Figure,
    FigureSpec,
    card,
    chart,
    code,
    comic,
    photograph,
    screenshot,
    terminal,
    write_figures,
    write_paper,
    write_table,
)

WIDE, OLD, BEAMER, LETTER = (960, 540), (720, 540), (453.5, 255.1), (612, 792)

KINDS = {
    "four charts": FigureSpec(chart, BEAMER, heading=0.056, how="form"),
    "four charts alone": FigureSpec(chart, WIDE, shape=16 / 9, how="form"),
    "four charts on paper": FigureSpec(chart, A4_LANDSCAPE, how="form", heading=0.045),
    "six charts alone on paper": FigureSpec(chart, A4_LANDSCAPE, 3, 2, how="form"),
    "two charts alone on paper": FigureSpec(chart, A4, 1, 2, how="form"),
    "charts beside text": FigureSpec(chart, A4, 1, 3, how="form", text="right"),
    "a dashboard": FigureSpec(chart, WIDE, 3, 2, 16 / 9, "clip", heading=0.04),
    "a matrix": FigureSpec(card, WIDE, shape=16 / 9),
    "a matrix on paper": FigureSpec(card, A4_LANDSCAPE, heading=0.045),
    "a matrix alone on paper": FigureSpec(card, A4_LANDSCAPE),
    "a matrix on high paper": FigureSpec(card, A4, 1, 2, how="clip", heading=0.045, caption=True),
    "code beside output": FigureSpec(code, WIDE, 2, 1),
    "code on paper": FigureSpec(code, A4_LANDSCAPE, how="frame"),
    "before and after": FigureSpec(screenshot, WIDE, 2, 1, 16 / 9, heading=0.05),
    "before and after alone": FigureSpec(screenshot, A4, 1, 2),
    "terminals": FigureSpec(terminal, A4_LANDSCAPE, 2, 2, 16 / 9),
    "a comic": FigureSpec(comic, A4, 2, 3),
    "a comic in clips": FigureSpec(comic, A4, 2, 4, how="clip"),
    "four photos": FigureSpec(photograph, WIDE, shape=16 / 9),
    "nine photos on paper": FigureSpec(photograph, A4_LANDSCAPE, 3, 3, caption=True),
    "a picture beside text": FigureSpec(chart, OLD, 1, 1, how="form", text="right"),
    "pictures beside text": FigureSpec(screenshot, LETTER, 1, 3, text="right", heading=0.04),
    "a screenshot above text": FigureSpec(screenshot, WIDE, 1, 1, 16 / 9, "frame", text="below"),
    "the same on paper": FigureSpec(screenshot, LETTER, 1, 1, how="frame", text="below"),
    "the same with a heading": FigureSpec(
        code, A4, 1, 1, 16 / 9, "frame", heading=0.045, text="below", text_size=0.022
    ),
    "a chart above text": FigureSpec(chart, A4_LANDSCAPE, 1, 1, how="form", text="below"),
}


def is_handout(path: Path) -> bool:
    with Deck(path) as deck:
        return deck.is_handout()


@pytest.mark.parametrize("kind", KINDS)
def test_figures_in_the_same_places_are_no_slides(kind: str, tmp_path: Path) -> None:
    assert not is_handout(write_figures(tmp_path / "a.pdf", KINDS[kind]))


@pytest.mark.parametrize("size", [WIDE, OLD, A4_LANDSCAPE, A4, LETTER[::-1]])
@pytest.mark.parametrize("cells", [(2, 2), (2, 4), (3, 3), (4, 4)])
def test_cells_of_a_table_are_no_slides(
    size: tuple[float, float], cells: tuple[int, int], tmp_path: Path
) -> None:
    assert not is_handout(write_table(tmp_path / "a.pdf", size, *cells))


@pytest.mark.parametrize("size", [A4, LETTER])
def test_papers_in_two_columns_are_no_handouts(size: tuple[float, float], tmp_path: Path) -> None:
    assert not is_handout(write_paper(tmp_path / "a.pdf", size))


@pytest.mark.parametrize("figure", [photograph, screenshot, terminal])
def test_figures_on_flat_sheets_are_no_slides(
    figure: Callable[[int, float], Figure], tmp_path: Path
) -> None:
    path = write_figures(tmp_path / "a.pdf", FigureSpec(figure, A4_LANDSCAPE))
    flat = tmp_path / "flat.pdf"
    with pdfium.PdfDocument(path) as document:
        sheets = [sheet.render(scale=1.2).to_pil().convert("RGB") for sheet in document]
    sheets[0].save(flat, save_all=True, append_images=sheets[1:], resolution=86.4)
    assert not is_handout(flat)
