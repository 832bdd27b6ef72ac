"""Pages without text whose turn the file leaves open: the recording says how they are turned."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest

from duthviewer.sync.matching.orientation import projected_turns
from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.recording.frames import read_frames
from duthviewer.sync.synchronise import synchronise
from tests.sync.scenes import beside_speaker, capture, draw_deck, film, write_pages

SHOTS = [(6.0, capture, 1), (6.0, capture, 2), (6.0, beside_speaker, 3), (6.0, capture, 4)]


def turned(path: Path, rotations: list[int]) -> Path:
    with pdfium.PdfDocument(path) as deck:
        for number, rotation in enumerate(rotations):
            deck[number].set_rotation(rotation)
        deck.save(path.with_suffix(".turned.pdf"))
    return path.with_suffix(".turned.pdf")


@pytest.mark.parametrize("rotations", [[90] * 5, [270] * 5, [0, 180, 0, 180, 0]])
def test_pictures_are_turned_as_they_are_projected(rotations: list[int], tmp_path: Path) -> None:
    slides = draw_deck(5, seed=3)
    deck = turned(write_pages(tmp_path / "a.pdf", slides), rotations)
    recording = film(tmp_path / "a.mp4", slides, SHOTS)
    timeline = synchronise(recording, deck)
    assert [timeline.page_at(at_s) for at_s in (3, 9, 15, 21)] == [1, 2, 3, 4]


def test_pages_that_are_projected_on_their_side_stay_there(tmp_path: Path) -> None:
    slides = [page[:, ::-1].T.copy() for page in draw_deck(4, seed=4)]
    deck = write_pages(tmp_path / "a.pdf", slides)
    recording = film(tmp_path / "a.mp4", slides, [(8.0, capture, 1), (8.0, capture, 2)])
    pages = Pages(deck)
    assert set(pages.doubtful) == {0, 1, 2, 3}
    with read_frames(recording, 0.0, None, lambda _: None) as frames:
        assert not projected_turns(pages.doubtful, frames)


def test_a_foreign_deck_turns_nothing(tmp_path: Path) -> None:
    deck = turned(write_pages(tmp_path / "a.pdf", draw_deck(5, seed=8)), [90] * 5)
    recording = film(tmp_path / "a.mp4", draw_deck(4, seed=9), SHOTS)
    with read_frames(recording, 0.0, None, lambda _: None) as frames:
        assert not projected_turns(Pages(deck).doubtful, frames)
