"""What is known of a rendered video before it is made."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from duthviewer.review.render.layout import RenderLayout, RenderSettings, panes_of
from duthviewer.review.render.preview import render_estimate, render_preview
from duthviewer.review.render.render import RenderError, render
from tests.decks import read_page
from tests.recordings import read_number
from tests.review.render.talks import SMALL, START_S, deck_of, numbered, talk_of


def test_the_preview_is_the_picture_of_the_moment(tmp_path: Path) -> None:
    talk = talk_of(numbered(tmp_path), deck_of(tmp_path))
    settings = RenderSettings(RenderLayout.SWAPPED, 240)
    picture = render_preview(talk, settings, 3.5)
    pixels = np.frombuffer(picture.data, np.uint8).reshape(picture.height, -1, 4)
    assert (picture.width, picture.height) == settings.size
    box = panes_of(settings, 16 / 9).speaker
    assert box is not None
    speaker = pixels[box.y : box.y + box.height, box.x : box.x + box.width, :3]
    assert read_number(speaker.mean(2).astype(np.uint8)) == int((START_S + 3.5) * 25)
    assert read_page(pixels[:, : box.x, 2::-1]) == 3


def test_the_estimate_is_about_right(tmp_path: Path) -> None:
    talk = talk_of(numbered(tmp_path), deck_of(tmp_path))
    estimate = render_estimate(talk, SMALL)
    size = render(talk, tmp_path / "talk.mp4", SMALL).path.stat().st_size
    assert 0.5 * size < estimate.bytes < 2 * size
    assert estimate.seconds > 0
    with pytest.raises(RenderError, match="slides"):
        render_estimate(talk_of(talk.files.recording, None), SMALL)
