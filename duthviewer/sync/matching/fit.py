"""Fitting one picture's texture to another's by an affine motion, robust to objects in front.

Inverse compositional Gauss-Newton (Baker and Matthews, IJCV 2004) with Huber weights. OpenCV's ECC
has no such weights and moved pages that were already aligned.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.pixels.gradients import Floats, wide_blur

Motion = NDArray[np.float64]

_MOST_STEPS = 10
_SMALLEST_STEP = 0.04
#: Blur and Huber weights shorten each step by about the same factor; this over-relaxation halves
#: the number of steps
_FURTHER = 1.4
#: Give up if the correlation is below the first after this many steps
_HOPELESS, _SOON = 0.3, 3
#: The two factors of each of the 21 products of six parameters
_ROWS, _COLUMNS = np.triu_indices(6)


def texture(cells: Floats) -> Floats:
    """Remove the lighting: return local differences in brightness, normalised in strength."""
    smooth = cv2.GaussianBlur(cells, (0, 0), 1.0)
    bumps = smooth - wide_blur(smooth, 6.0)
    squares = bumps * bumps
    floor = 0.5 * math.sqrt(cv2.mean(squares)[0]) + 0.3
    local = np.sqrt(wide_blur(squares, 6.0))
    return np.asarray(bumps / (local + floor), np.float32)


def warp(picture: Floats, motion: Motion, size: tuple[int, int]) -> Floats:
    """Cut out the part of the picture that the motion maps a picture of this size to."""
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(picture, motion[:2], size, flags=flags, borderMode=cv2.BORDER_REPLICATE),
        np.float32,
    )


class FittedTexture:
    """A texture prepared for fitting, restricted to where ``mask`` is true."""

    def __init__(self, whole: Floats, mask: NDArray[np.bool_]) -> None:
        height, width = whole.shape
        self._mask = mask.ravel()
        across = cv2.Sobel(whole, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)[mask]
        down = cv2.Sobel(whole, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)[mask]
        self._flat = whole[mask]
        self._energy = float(self._flat @ self._flat)
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        # Around the middle, so that rotation and shift are independent.
        self._middle = np.array([(width - 1) / 2, (height - 1) / 2])
        self._scale = float(width)
        x, y = (x - self._middle[0])[mask] / width, (y - self._middle[1])[mask] / width
        parts = [across * x, across * y, across, down * x, down * y, down]
        self._steepest = np.stack(parts).astype(np.float32)
        # The normal matrix is a weighted sum of these, so it takes one product.
        self._products = self._steepest[_ROWS] * self._steepest[_COLUMNS]

    def fit(self, motion: Motion, sample: Callable[[Motion], Floats]) -> tuple[Motion, float]:
        """Find the motion (3×3) whose ``sample`` is most like this texture.

        Returns the motion and the correlation there, -1 to 1.
        """
        alike = 0.0
        for step_number in range(_MOST_STEPS):
            warped = sample(motion).ravel()[self._mask]
            energy = float(warped @ warped)
            if energy < 1e-6:
                return motion, 0.0
            product = float(warped @ self._flat)
            alike = product / math.sqrt(energy * self._energy + 1e-9)
            if step_number >= _SOON and alike < _HOPELESS:
                break
            gain = min(3.0, max(0.3, product / energy))
            wrong = gain * warped - self._flat
            off = np.abs(wrong)
            spread = 1.5 * float(off.sum()) / max(1, len(off)) + 1e-6
            weight = spread / np.maximum(off, spread)
            normal = np.empty((6, 6))
            normal[_ROWS, _COLUMNS] = normal[_COLUMNS, _ROWS] = self._products @ weight
            # Damping keeps parameters unchanged that the picture does not determine.
            normal.flat[::7] += 1e-3 * normal.trace() + 1e-4
            step = np.linalg.solve(normal, (self._steepest @ (weight * wrong)).astype(np.float64))
            step *= _FURTHER
            delta = np.eye(3)
            delta[:2, :2] += step[[0, 1, 3, 4]].reshape(2, 2) / self._scale
            delta[:2, 2] = step[[2, 5]] + self._middle - delta[:2, :2] @ self._middle
            motion = motion @ np.linalg.inv(delta)
            if np.abs(step).max() < _SMALLEST_STEP:
                break
        return motion, alike
