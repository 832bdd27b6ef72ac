"""Dark pages: light and dark change places, hues stay."""

from __future__ import annotations

import colorsys

import numpy as np
import pytest

from duthviewer.slides.dark import darkened
from duthviewer.slides.picture import PagePicture


def dark(red: int, green: int, blue: int) -> tuple[int, ...]:
    data = memoryview(bytearray([blue, green, red, 255] * 4))
    result = darkened(PagePicture(2, 2, 8, data))
    pixels = np.frombuffer(result.data, np.uint8).reshape(2, result.stride)[:, :8]
    assert (pixels.reshape(4, 4) == pixels.reshape(4, 4)[0]).all()
    return tuple(int(each) for each in pixels[0, 2::-1])


def test_white_becomes_dark_and_black_white() -> None:
    assert max(dark(255, 255, 255)) == min(dark(255, 255, 255)) < 32
    assert dark(0, 0, 0) == (255, 255, 255)


@pytest.mark.parametrize("colour", [(200, 30, 30), (20, 120, 60), (40, 60, 220), (250, 240, 190)])
def test_a_colour_keeps_its_hue(colour: tuple[int, int, int]) -> None:
    before = colorsys.rgb_to_hls(*(part / 255 for part in colour))
    after = colorsys.rgb_to_hls(*(part / 255 for part in dark(*colour)))
    assert after[0] == pytest.approx(before[0], abs=0.02)
    assert after[1] == pytest.approx(1 - before[1], abs=0.09)


def test_rows_may_be_longer_than_the_picture() -> None:
    data = memoryview(bytearray([0, 0, 0, 255, 9, 9, 9, 9] * 3))
    result = darkened(PagePicture(1, 3, 8, data))
    assert (result.width, result.height) == (1, 3)
    assert bytes(result.data[:3]) == b"\xff\xff\xff"
