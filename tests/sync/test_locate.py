"""Where in a day each talk is."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.sync.locate import locate
from tests.sync.scenes import (
    Grey,
    beside_speaker,
    capture,
    draw_deck,
    film,
    speaker_only,
    write_pages,
)


def test_shown_decks_are_found_and_others_left_out(tmp_path: Path) -> None:
    first, second, third = (
        draw_deck(4, seed=1),
        draw_deck(4, seed=2, dark=True),
        draw_deck(4, seed=3),
    )
    decks = [
        write_pages(tmp_path / f"{n}.pdf", deck) for n, deck in enumerate((first, second, third))
    ]
    pages = first + second
    recording = film(
        tmp_path / "day.mp4",
        pages,
        [(10, speaker_only, None)]
        + [(9, beside_speaker, n) for n in (1, 2, 3, 4)]
        + [(14, speaker_only, None)]
        + [(9, capture, n) for n in (5, 6, 8)]
        + [(8, speaker_only, None)],
        keyframe_s=5,
    )
    told: list[float] = []
    found = locate(recording, decks, report=lambda stage, done: told.append(done))
    assert [talk.deck for talk in found] == [decks[0], decks[1]]
    assert [talk.start_s for talk in found] == pytest.approx([10, 60], abs=0.5)
    assert [talk.end_s for talk in found] == pytest.approx([46, 87], abs=1.0)
    assert [[span.page for span in talk.timeline] for talk in found] == [[1, 2, 3, 4], [1, 2, 4]]
    assert all(talk.confidence > 0.8 for talk in found)
    assert told == sorted(told)


def test_what_two_decks_have_in_common_belongs_to_the_one_it_fits_better(tmp_path: Path) -> None:
    first, second = draw_deck(4, seed=1), draw_deck(4, seed=2)
    # Each also has a page that is almost one of the other's, as in a conference's template.
    decks = [
        write_pages(tmp_path / "first.pdf", [*first, _like(second[0])]),
        write_pages(tmp_path / "second.pdf", [*second, _like(first[3])]),
    ]
    recording = film(
        tmp_path / "day.mp4",
        first + second,
        [(9, capture, n) for n in (1, 2, 3, 4)]
        + [(6, speaker_only, None)]
        + [(9, capture, n) for n in (5, 6, 7, 8)],
        keyframe_s=5,
    )
    found = locate(recording, decks)
    assert [talk.deck for talk in found] == decks
    assert [talk.start_s for talk in found] == pytest.approx([0, 42], abs=0.5)
    assert [talk.end_s for talk in found] == pytest.approx([36, 78], abs=0.5)


def _like(page: Grey) -> Grey:
    """The page with something of its own in a corner."""
    other = page.copy()
    height, width = page.shape[:2]
    other[: height // 4, : width // 3] = 128
    return other


def test_no_decks_no_talks(tmp_path: Path) -> None:
    assert locate(tmp_path / "gone.mp4", []) == ()
