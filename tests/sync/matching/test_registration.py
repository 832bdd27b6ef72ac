"""How well pages lie on frames."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.matching.registration import Registration
from duthviewer.sync.matching.views import box
from duthviewer.sync.recording.frames import shrunk
from tests.sync.scenes import (
    Grey,
    beside_speaker,
    camera,
    draw_deck,
    room,
    speaker_only,
    write_pages,
)  # fmt: skip

#: Where `beside_speaker` puts the page
BOX = box(14, 20, 480, 270)


@pytest.fixture(scope="module")
def deck() -> list[Grey]:
    return draw_deck(6)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory, deck: list[Grey]) -> Registration:
    return Registration(Pages(write_pages(tmp_path_factory.mktemp("register") / "a.pdf", deck)))


def test_small_pictures_tell_which_frames_may_show_a_page(
    register: Registration, deck: list[Grey]
) -> None:
    random = np.random.default_rng(2)
    shown = [beside_speaker(page, 1.0, random) for page in deck]
    others = [speaker_only(None, 1.0, random), room(3), camera(deck[0], 2.0, random)]
    may_show_page = register.may_show_page([shrunk(frame) for frame in [*shown, *others]], BOX, 640)
    assert may_show_page.tolist() == [True] * len(deck) + [False] * len(others)


def test_small_pictures_cannot_exclude_a_very_small_page(register: Registration) -> None:
    assert register.may_show_page([shrunk(room(3))], box(20, 20, 120, 68), 640).all()


def test_many_frames_get_the_same_scores_as_single_ones(
    register: Registration, deck: list[Grey]
) -> None:
    random = np.random.default_rng(2)
    frames = [beside_speaker(page, 1.0, random) for page in deck]
    scores = register.scores(frames, BOX)
    assert scores.argmax(axis=1).tolist() == list(range(len(deck)))
    assert np.abs(scores - [register.score(frame, BOX) for frame in frames]).max() < 1e-5


def test_a_place_is_refined_by_its_page(register: Registration, deck: list[Grey]) -> None:
    frame = room(6)
    frame[50:230, 100:420] = cv2.resize(deck[3], (320, 180), interpolation=cv2.INTER_AREA)
    beside = box(104.5, 47.5, 316, 184)
    best = max(register.refine(frame, beside, [3]), key=lambda match: match.best)
    assert best.page == 3
    assert best.best > register.score(frame, beside).max() + 0.05
    assert np.abs(best.matrix / best.matrix[2, 2] - box(100, 50, 320, 180)).max() < 1.0


def test_no_page_is_fitted_where_none_is_likely(register: Registration) -> None:
    assert register.refine(room(3), BOX, None) == []
