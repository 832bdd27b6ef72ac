"""Local-contrast-normalised gradient maps, which are alike for two pictures of one page.

A map holds the direction and strength of the edges in `MAP_WIDTH` × `MAP_HEIGHT` cells, relative to
the edges around them. That cancels lighting, gain and a camera's dim corners.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

MAP_WIDTH, MAP_HEIGHT = 96, 72
#: Length of a map as a vector: two directions per cell
LENGTH = 2 * MAP_WIDTH * MAP_HEIGHT
#: Cells over which contrast is normalised
_LOCAL = 7.0
#: Blur in cells that absorbs what registration leaves
_SOFT = 0.8


def gradient_field(picture: Floats, soft: float = _SOFT) -> Floats:
    """Return the normalised gradients of a picture, shape (2, height, width)."""
    smooth = cv2.GaussianBlur(picture, (0, 0), soft)
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)
    strength = cv2.magnitude(across, down)
    local = wide_blur(strength, _LOCAL)
    # The floor keeps noise in empty parts from counting as much as letters.
    floor = 0.5 * float(np.sqrt(np.mean(np.square(strength)))) + 0.15
    # The square root keeps one hard edge from outweighing a line of text.
    weight = 1.0 / np.sqrt((strength + 1e-3) * (local + floor))
    gain = np.minimum(1.0, strength / (0.35 * floor))
    weight = (weight * gain).astype(np.float32)
    return np.stack([across * weight, down * weight])


def wide_blur(picture: NDArray[Any], reach: float) -> Floats:
    """Blur by several cells, at half the size, which takes a third of the time."""
    height, width = picture.shape
    half = cv2.resize(picture, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    half = cv2.GaussianBlur(half, (0, 0), reach / 2)
    return np.asarray(cv2.resize(half, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def unit(vectors: Floats) -> Floats:
    """Scale vectors along the last axis to length 1."""
    length = np.sqrt(np.einsum("...i,...i->...", vectors, vectors))[..., None]
    return np.asarray(vectors / np.maximum(length, 1e-6), np.float32)
