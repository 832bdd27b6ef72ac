"""Fitting a page's texture to a frame's by an affine motion, whatever stands before the screen.

Inverse compositional Gauss-Newton (Baker and Matthews, IJCV 2004) with Huber's weights. OpenCV's
ECC was tried first: it has no robust weights, and moved pages that lay exactly right.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.gradients import Floats

#: Cells along the page's edge that the fit leaves out: what is behind them is not the page's
EDGE = 3
_MOST_STEPS = 12
_SMALLEST_STEP = 0.01


def texture(cells: Floats) -> Floats:
    """The picture without its light: what is brighter or darker than around, in equal strength."""
    smooth = cv2.GaussianBlur(cells, (0, 0), 1.0)
    bumps = smooth - cv2.GaussianBlur(smooth, (0, 0), 6.0)
    local = np.sqrt(cv2.GaussianBlur(bumps * bumps, (0, 0), 6.0))
    floor = 0.5 * float(np.sqrt(np.mean(bumps * bumps))) + 0.3
    return np.asarray(bumps / (local + floor), np.float32)


class Fitted:
    """One page, ready to be fitted to frames."""

    def __init__(self, cells: Floats) -> None:
        whole = texture(cells)
        inner = (slice(EDGE, -EDGE), slice(EDGE, -EDGE))
        across = cv2.Sobel(whole, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)[inner]
        down = cv2.Sobel(whole, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)[inner]
        self._page = np.ascontiguousarray(whole[inner])
        height, width = self._page.shape
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        # Around the middle, so that turning and shifting are told apart.
        self._middle = np.array([(width - 1) / 2, (height - 1) / 2])
        x, y = (x - self._middle[0]) / width, (y - self._middle[1]) / width
        self._scale = float(width)
        parts = [across * x, across * y, across, down * x, down * y, down]
        self._steepest = np.stack([part.ravel() for part in parts])

    def fit(self, seen: Floats, shift: tuple[float, float]) -> NDArray[np.float64] | None:
        """The affine motion (3×3) from the page's cells to those of ``seen``.

        ``shift`` is where the page's first cell is looked for. None where nothing holds.
        """
        height, width = self._page.shape
        inside = np.eye(3)
        inside[:2, 2] = EDGE
        motion = np.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1.0]]) @ inside
        outside = np.linalg.inv(inside)
        flat = self._page.ravel()
        for _ in range(_MOST_STEPS):
            straight = cv2.warpAffine(
                seen, (motion @ outside)[:2], (width + 2 * EDGE, height + 2 * EDGE),
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE,
            )  # fmt: skip
            # Evened out only now, as the page was: else the dark around it would weigh in.
            warped = texture(np.asarray(straight, np.float32))[EDGE:-EDGE, EDGE:-EDGE].ravel()
            energy = float(warped @ warped)
            if energy < 1e-6:
                return None
            gain = min(3.0, max(0.3, float(warped @ flat) / energy))
            wrong = gain * warped - flat
            spread = 1.5 * float(np.mean(np.abs(wrong))) + 1e-6
            weights = spread / np.maximum(np.abs(wrong), spread)
            weighted = self._steepest * weights
            normal = weighted @ self._steepest.T
            # What the page does not tell (an empty one tells nothing) stays as it was.
            normal[np.diag_indices(6)] += 1e-3 * np.trace(normal) + 1e-4
            step = np.linalg.solve(normal.astype(np.float64), (weighted @ wrong).astype(np.float64))
            a, b, c, d, e, f = step
            a, b, d, e = (v / self._scale for v in (a, b, d, e))
            turn = np.array([[1 + a, b], [d, 1 + e]])
            delta = np.eye(3)
            delta[:2, :2] = turn
            delta[:2, 2] = [c, f] + self._middle - turn @ self._middle
            motion = motion @ np.linalg.inv(delta)
            if max(abs(c), abs(f), abs(a * width), abs(e * width)) < _SMALLEST_STEP:
                break
        return motion @ outside
