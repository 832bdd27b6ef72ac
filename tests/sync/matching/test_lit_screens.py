"""Pictures that may hold a screen whose place is unknown."""

from __future__ import annotations

import numpy as np

from duthviewer.sync.matching.lit_screens import is_lit_deck, no_screen_chances
from duthviewer.sync.recording.frames import shrunk
from tests.sync.scenes import beside_speaker, capture, draw_deck, room, speaker_only

RANDOM = np.random.default_rng(1)


def test_a_speaker_alone_is_no_screen() -> None:
    smalls = [shrunk(speaker_only(None, 0.0, RANDOM)), shrunk(room(3))]
    assert no_screen_chances(smalls).tolist() == [1.0, 1.0]


def test_a_large_bright_area_may_be_a_screen() -> None:
    page = draw_deck(1)[0]
    smalls = [shrunk(scene(page, 0.0, RANDOM)) for scene in (capture, beside_speaker)]
    assert (no_screen_chances(smalls) < 0.6).all()


def test_dark_decks_are_known() -> None:
    assert is_lit_deck(draw_deck(3))
    assert not is_lit_deck(draw_deck(3, dark=True))
