"""How a camera moved, by what is around the screen."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from duthviewer.sync.matching.fit import Motion
from duthviewer.sync.matching.scenery import ALIKE, Scenery
from duthviewer.sync.matching.views import box, place
from duthviewer.sync.recording.frames import shrunk
from tests.sync.scenes import SIZE, Grey, room

SCREEN = box(200, 60, 260, 170)
CORNERS = np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]])


def a_room(seed: int, shown: int) -> Grey:
    """A textured room with something, another for each number, on its screen."""
    frame = room(seed)
    picture = np.random.default_rng(100 + shown).integers(0, 255, (17, 26), dtype=np.uint8)
    frame[60:230, 200:460] = cv2.resize(picture, (260, 170), interpolation=cv2.INTER_CUBIC)
    return frame


def moved(frame: Grey, motion: Motion) -> Grey:
    return cv2.warpAffine(frame, motion[:2], SIZE, borderMode=cv2.BORDER_REPLICATE)


def a_motion(zoom: float, across: float, down: float) -> Motion:
    middle = np.array([319.5, 179.5])
    motion = np.diag([zoom, zoom, 1.0])
    motion[:2, 2] = middle * (1 - zoom) + [across, down]
    return motion


@pytest.fixture(scope="module")
def scenery() -> Scenery:
    return Scenery(a_room(5, 1), SCREEN)


@pytest.mark.parametrize(
    ("zoom", "across", "down"),
    [(1.0, 0, 0), (1.0, 45, -30), (1.0, -38, 34), (1.2, 12, 20), (0.88, -20, -8)],
)
def test_the_screen_is_found_again_whatever_it_shows(
    scenery: Scenery, zoom: float, across: float, down: float
) -> None:
    motion = a_motion(zoom, across, down)
    small = shrunk(moved(a_room(5, 2), motion))
    found, alike = scenery.motion(small)
    assert alike > 0.8
    there = place(motion @ SCREEN, CORNERS)
    assert np.abs(place(found @ SCREEN, CORNERS) - there).max() < 2.5


def test_starts_of_many_pictures_are_near_the_real_motion(scenery: Scenery) -> None:
    motions = [a_motion(1.0, 13 * k, -9 * k) for k in range(-3, 4)]
    smalls = [shrunk(moved(a_room(5, k), motion)) for k, motion in enumerate(motions)]
    for (start, alike), motion in zip(scenery.starts(smalls), motions, strict=True):
        assert alike > ALIKE
        # A coarse cell is 13 pixels wide.
        assert np.abs(start[:2, 2] - motion[:2, 2]).max() < 14


def test_a_guess_follows_a_camera_that_moved_far(scenery: Scenery) -> None:
    motion, guess = a_motion(1.0, 150, 10), a_motion(1.0, 141, 4)
    small = shrunk(moved(a_room(5, 2), motion))
    start = scenery.starts([small])[0]
    assert scenery.motion(small, None, start)[1] < ALIKE
    found, alike = scenery.motion(small, guess, start)
    assert alike > ALIKE
    there = place(motion @ SCREEN, CORNERS)
    assert np.abs(place(found @ SCREEN, CORNERS) - there).max() < 3.0


def test_a_near_guess_is_skipped_after_a_full_search(scenery: Scenery) -> None:
    small = shrunk(a_room(5, 2))
    nowhere = (np.eye(3), 0.1)
    assert scenery.motion(small, a_motion(1.0, 6, 4), nowhere)[1] == 0.0


def test_a_different_room_does_not_match(scenery: Scenery) -> None:
    assert all(scenery.motion(shrunk(a_room(seed, 1)))[1] < ALIKE for seed in range(20, 30))


def test_a_full_frame_screen_has_no_usable_scenery() -> None:
    assert not Scenery(a_room(5, 1), box(8, 4, 624, 352)).is_usable
