"""Synchronising with a handout: the slides on its sheets are found, and counted."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.synchronise import synchronise
from tests.handouts import A4, SheetSpec, write_handout
from tests.sync.scenes import capture, draw_deck, film, write_pages

SHOTS = [(6.0, capture, 1), (6.0, capture, 6), (6.0, capture, 9)]


@pytest.mark.parametrize(
    "spec",
    [
        SheetSpec(border=True, header="A course"),
        SheetSpec(pictures=True),
        SheetSpec(1, 1, A4, notes=["what to say about this slide"] * 3),
    ],
    ids=["vectors", "pictures", "notes"],
)
def test_the_slides_of_a_handout_are_found(spec: SheetSpec, tmp_path: Path) -> None:
    slides = draw_deck(10, seed=3)
    plain = write_pages(tmp_path / "plain.pdf", slides)
    deck = write_handout(plain, tmp_path / "a.pdf", spec)
    timeline = synchronise(film(tmp_path / "a.mp4", slides, SHOTS), deck)
    assert [timeline.page_at(at_s) for at_s in (3, 9, 15)] == [1, 6, 9]


def test_the_border_of_a_slide_on_a_sheet_is_no_part_of_it(tmp_path: Path) -> None:
    slides = draw_deck(9, seed=3)
    word = np.full_like(slides[0], 250)
    cv2.putText(word, "Part 2", (330, 290), cv2.FONT_HERSHEY_DUPLEX, 1.6, 25, 4)
    plain = write_pages(tmp_path / "plain.pdf", [*slides, word])
    bordered = Pages(write_handout(plain, tmp_path / "a.pdf", SheetSpec(border=True)))
    assert bordered.count == 10
    cosines = bordered.cosines(Pages(plain).raw)
    assert (np.diag(cosines)[:9] > 0.87).all()
    assert cosines[9, 9] > 0.6
