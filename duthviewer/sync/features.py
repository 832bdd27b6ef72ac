"""Finding the screen in a frame by features of the pages on it (SIFT, ratio test, homography).

SIFT and not ORB: its descriptors stand blur and low contrast better, and real-valued ones are
compared by one matrix product, which is quicker here than counting bits page by page.
"""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.frames import THREADS
from duthviewer.sync.gradients import Floats
from duthviewer.sync.pages import PAGE_PX, Pages, Pile
from duthviewer.sync.video import Grey
from duthviewer.sync.views import Matrix, place

_PAGE_FEATURES, _MANY_PAGES = 360, 150
#: SIFT doubles a picture first; at their full size pages and frames would take thrice the time
_PAGE_SCALE, _FRAME_SCALE = 0.56, 0.75
#: Lowe's ratio, for squared distances
_RATIO_SQUARED = 0.82**2
_FEWEST = 8
#: Pages whose homography is tried
_TRIED = 6
#: Cells over which features are spread: logos and blurred noise would win them all
_GRID = (8, 6)


@dataclass(frozen=True)
class Found:
    """A place at which features of a page (from 0) lie."""

    page: int
    inliers: int
    matrix: Matrix


def _features(picture: Grey, most: int, scale: float) -> tuple[Floats, Floats]:
    """Places in pixels (from the first one's corner) and RootSIFT descriptors, spread out."""
    height, width = (round(side * scale) for side in picture.shape)
    small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    sift = cv2.SIFT_create(  # type: ignore[attr-defined]
        nfeatures=0, contrastThreshold=0.012, edgeThreshold=18
    )
    # In one call: each builds the scales anew, and they are what takes the time.
    points, found = sift.detectAndCompute(small, None)
    cells: dict[tuple[int, int], list[int]] = {}
    for k in sorted(range(len(points)), key=lambda k: -points[k].response):
        x, y = points[k].pt
        cells.setdefault((int(x * _GRID[0] / width), int(y * _GRID[1] / height)), []).append(k)
    kept: list[int] = []
    rank = 0
    while len(kept) < most and any(rank < len(cell) for cell in cells.values()):
        kept += [cell[rank] for cell in cells.values() if rank < len(cell)]
        rank += 1
    if not kept:
        return np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32)
    kept = kept[:most]
    found = found[kept]
    roots = np.sqrt(np.maximum(found, 0) / np.maximum(found.sum(axis=1, keepdims=True), 1e-6))
    places = (np.array([points[k].pt for k in kept]) + 0.5) / scale
    return np.asarray(places, np.float32), np.asarray(roots, np.float32)


class PageFeatures:
    """The features of all pages of a deck or a pile, to be looked for in frames."""

    def __init__(self, pages: Pages | Pile) -> None:
        self._aspects = pages.aspects
        # Of a pile fewer: what is looked for is where the screen is, not which page it shows.
        self._most = _PAGE_FEATURES if pages.count <= _MANY_PAGES else _PAGE_FEATURES // 2
        places, descriptors, self._starts = [], [], [0]
        with ThreadPoolExecutor(THREADS, "duthviewer-features") as pool:
            found = list(pool.map(lambda p: _features(p, self._most, _PAGE_SCALE), pages.pictures))
        for picture, (points, roots) in zip(pages.pictures, found, strict=True):
            places.append(points / [PAGE_PX, picture.shape[0]])
            descriptors.append(roots)
            self._starts.append(self._starts[-1] + len(roots))
        self._places = np.concatenate(places)
        self._descriptors = np.concatenate(descriptors)

    def find(self, frame: Grey) -> list[Found]:
        """Where pages may lie in the frame, the best supported first."""
        points, roots = _features(frame, 2 * self._most, _FRAME_SCALE)
        if len(points) < _FEWEST or not len(self._descriptors):
            return []
        alike = roots @ self._descriptors.T
        votes: list[tuple[int, int, NDArray[np.intp], NDArray[np.intp]]] = []
        for page, (start, end) in enumerate(itertools.pairwise(self._starts)):
            if end - start < _FEWEST:
                continue
            part = alike[:, start:end]
            nearest = part.argmax(axis=1)
            rows = np.arange(len(part))
            first = part[rows, nearest].copy()
            part[rows, nearest] = -1
            second = part.max(axis=1)
            good = np.flatnonzero(((1 - first) < _RATIO_SQUARED * (1 - second)) & (first > 0.6))
            if len(good) >= _FEWEST:
                votes.append((len(good), page, good, nearest[good] + start))
        votes.sort(key=lambda vote: -vote[0])
        found = []
        for _, page, rows, columns in votes[:_TRIED]:
            aspect = self._aspects[page]
            found_matrix: Any
            found_matrix, inside = cv2.findHomography(
                self._places[columns] * [aspect, 1.0] * 1000,
                points[rows],
                cv2.USAC_MAGSAC,
                3.0,
                maxIters=3000,
                confidence=0.999,
            )
            if found_matrix is None:
                continue
            matrix: Matrix = found_matrix @ np.diag([aspect * 1000, 1000, 1.0])
            inliers = int(inside.sum())
            if inliers >= _FEWEST and _plausible(matrix, frame.shape, aspect):
                found.append(Found(page, inliers, np.asarray(matrix / matrix[2, 2], np.float64)))
        return sorted(found, key=lambda one: -one.inliers)


def _plausible(matrix: Matrix, shape: tuple[int, ...], aspect: float) -> bool:
    """Whether a camera could see a screen so: upright, convex, of a sensible size and shape."""
    unit_square = np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]])
    depth = np.hstack([unit_square, np.ones((4, 1))]) @ matrix[2]
    if (depth * np.sign(depth[0]) <= 0.2 * abs(depth).max()).any():
        return False
    corners = place(matrix, unit_square)
    sides = np.roll(corners, -1, axis=0) - corners
    after = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * after[:, 1] - sides[:, 1] * after[:, 0]
    if (turns <= 0).any():
        return False
    lengths = np.hypot(*sides.T)
    if lengths[0] < 0.1 * shape[1] or lengths[1] < 0.06 * shape[0]:
        return False
    if max(lengths[0], lengths[2]) > 2.2 * min(lengths[0], lengths[2]) or max(
        lengths[1], lengths[3]
    ) > 2.2 * min(lengths[1], lengths[3]):
        return False
    if max(lengths) > 1.6 * max(shape):
        return False
    if sides[0][0] < 0.8 * lengths[0] or sides[1][1] < 0.8 * lengths[1]:
        return False
    seen = (lengths[0] + lengths[2]) / (lengths[1] + lengths[3])
    return bool(0.5 < seen / aspect < 1.8)
