"""Screens that are found by their lit outline in a dark room."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from duthviewer.sync.matching.outlines import screen_outlines
from duthviewer.sync.matching.views import ScreenView
from tests.sync.scenes import SIZE, Grey, draw_page

CORNERS = [[258, 48], [447, 42], [445, 140], [256, 146]]


def dark_room(page: Grey, corners: list[list[int]] = CORNERS, light: float = 0.5) -> Grey:
    """A dark room with a page on a screen."""
    height, width = page.shape
    source = np.float32([[0, 0], [width, 0], [width, height], [0, height]])
    warp = cv2.getPerspectiveTransform(source, np.float32(corners))
    screen = cv2.warpPerspective(cv2.GaussianBlur(page, (0, 0), 2), warp, SIZE)
    frame = np.maximum(18, screen.astype(np.float32) * light)
    random = np.random.default_rng(3)
    return np.clip(frame + random.normal(0, 3, frame.shape), 0, 255).astype(np.uint8)


def found(frame: Grey) -> list[np.ndarray]:
    return [ScreenView(one.matrix, False).corners() for one in screen_outlines(frame)]


@pytest.mark.parametrize("light", [0.25, 0.5, 1.0])
def test_a_lit_screen_has_four_corners(light: float) -> None:
    (corners,) = found(dark_room(draw_page(1), light=light))
    assert np.abs(corners - CORNERS).max() < 4


def test_somebody_may_stand_before_its_edge() -> None:
    frame = dark_room(draw_page(1))
    cv2.ellipse(frame, (330, 170), (14, 60), 0, 0, 360, 20, -1)
    (corners,) = found(frame)
    assert np.abs(corners - CORNERS).max() < 8


def test_the_larger_of_two_screens_comes_first() -> None:
    other = [[40, 60], [140, 60], [140, 116], [40, 116]]
    frame = np.maximum(dark_room(draw_page(1)), dark_room(draw_page(2), other))
    large, small = found(frame)
    assert np.abs(large - CORNERS).max() < 4
    assert np.abs(small - other).max() < 4


def test_what_has_no_four_sides_or_no_size_is_no_screen() -> None:
    frame = dark_room(draw_page(1), [[300, 50], [340, 50], [340, 72], [300, 72]])
    cv2.circle(frame, (120, 200), 80, 200, -1)
    assert found(frame) == []
    assert found(np.full(SIZE[::-1], 200, np.uint8)) == []
    assert found(np.zeros(SIZE[::-1], np.uint8)) == []
