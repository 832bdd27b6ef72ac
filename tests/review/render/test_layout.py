"""Where page and speaker are."""

from __future__ import annotations

import pytest

from duthviewer.review.render.layout import CORNERS, Box, RenderLayout, RenderSettings, panes_of


@pytest.mark.parametrize("layout", list(RenderLayout))
@pytest.mark.parametrize("aspect", [16 / 9, 4 / 3, 9 / 16, 20.0, 0.05])
@pytest.mark.parametrize("height", [720, 1080, 181])
def test_everything_is_even_and_within_the_picture(
    layout: RenderLayout, aspect: float, height: int
) -> None:
    for share in (None, 0.0, 0.33, 2.0):
        settings = RenderSettings(layout, height, share)
        width, height = settings.size
        panes = panes_of(settings, aspect)
        assert panes.speaker is not None
        for box in (panes.page, panes.speaker, panes.frame or panes.page):
            assert all(side % 2 == 0 for side in (box.x, box.y, box.width, box.height))
            assert min(box.width, box.height) >= 2
            assert box.x >= 0
            assert box.y >= 0
            assert box.x + box.width <= width
            assert box.y + box.height <= height


def test_page_and_speaker_are_beside_each_other_as_in_the_window() -> None:
    panes = panes_of(RenderSettings(RenderLayout.SIDE), 16 / 9)
    assert panes.page == Box(742, 0, 538, 720)
    assert panes.speaker == Box(0, 152, 742, 418)
    panes = panes_of(RenderSettings(RenderLayout.SWAPPED), 16 / 9)
    assert panes.page == Box(0, 0, 742, 720)
    assert panes.speaker == Box(742, 208, 538, 302)


def test_the_speaker_is_in_the_corner_that_was_chosen() -> None:
    centres = []
    for corner in CORNERS:
        panes = panes_of(RenderSettings(RenderLayout.CORNER, corner=corner), 16 / 9)
        assert panes.speaker is not None
        assert panes.frame is not None
        centres.append((panes.frame.x > 640, panes.frame.y > 360))
    assert centres == [(True, True), (False, True), (False, False), (True, False)]
