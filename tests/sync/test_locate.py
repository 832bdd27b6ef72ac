"""Where in a day each talk is."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.sync.locate import locate
from tests.sync.scenes import beside_speaker, capture, draw_deck, film, speaker_only, write_pages


def test_talks_are_found_and_a_deck_that_is_not_shown_is_not(tmp_path: Path) -> None:
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
    assert [[span.page for span in talk.spans] for talk in found] == [[1, 2, 3, 4], [1, 2, 4]]
    assert all(talk.confidence > 0.8 for talk in found)
    assert told == sorted(told)


def test_no_decks_no_talks(tmp_path: Path) -> None:
    assert locate(tmp_path / "gone.mp4", []) == ()
