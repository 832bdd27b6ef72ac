"""Finding the screen in a frame by features of the pages on it (SIFT, ratio test, homography).

SIFT and not ORB: its descriptors stand blur and low contrast better, and real-valued ones are
compared by one matrix product, which is quicker here than counting bits page by page.

A small page full of code leaves no feature that is unlike all others, so that no ratio test can be
passed. Where it stands upright, each feature by itself tells by its size where the page is, and
many weak ones vote for the same box (Lowe, IJCV 2004, section 7.3).
"""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.matching.pages import PAGE_PX, Pages, Pile
from duthviewer.sync.matching.views import Matrix, box, place
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import THREADS
from duthviewer.sync.recording.video import Grey

_PAGE_FEATURES, _MANY_PAGES = 360, 150
#: SIFT doubles a picture first; at their full size pages and frames would take thrice the time.
#: Pages at 0.42 are found as often, but placed two pixels wrong instead of half a one.
_PAGE_SCALE, _FRAME_SCALE = 0.56, 0.75
#: Lowe's ratio, for squared distances
_RATIO_SQUARED = 0.82**2
_FEWEST = 8
#: Pages whose homography is tried
_TRIED = 6
#: Homographies and boxes that are worth a closer look
_MOST_FOUND, _MOST_BOXES = 4, 3
#: For a vote: the least likeness, and how far a feature may be turned, in degrees
_VOTES_FROM, _UPRIGHT = 0.75, 15.0
_MOST_VOTES = 100
#: Votes agree on a box when width (logarithm), left and top (parts of the frame) differ less
_SAME_BOX = np.array([0.2, 0.05, 0.05], np.float32)
#: A page's widths in parts of the frame's
_NARROWEST, _WIDEST = 0.12, 1.2
#: Cells over which features are spread: logos and blurred noise would win them all
_GRID = (8, 6)


@dataclass(frozen=True)
class Found:
    """A place at which features of a page (from 0) lie."""

    page: int
    inliers: int
    matrix: Matrix


class _Points(NamedTuple):
    """Features: places in pixels (from the first one's corner), RootSIFT descriptors, sizes in
    pixels, directions in degrees."""

    places: Floats
    descriptors: Floats
    sizes: Floats
    angles: Floats


def _features(picture: Grey, most: int, scale: float) -> _Points:
    """The features of a picture, spread out."""
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
        none = np.zeros(0, np.float32)
        return _Points(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32), none, none)
    kept = kept[:most]
    found = found[kept]
    roots = np.sqrt(np.maximum(found, 0) / np.maximum(found.sum(axis=1, keepdims=True), 1e-6))
    places = (np.array([points[k].pt for k in kept]) + 0.5) / scale
    sizes = np.array([points[k].size for k in kept], np.float32) / scale
    angles = np.array([points[k].angle for k in kept], np.float32)
    return _Points(np.asarray(places, np.float32), np.asarray(roots, np.float32), sizes, angles)


class PageFeatures:
    """The features of all pages of a deck or a pile, to be looked for in frames."""

    def __init__(self, pages: Pages | Pile) -> None:
        self._aspects = pages.aspects
        # Of a pile fewer: what is looked for is where the screen is, not which page it shows.
        self._most = _PAGE_FEATURES if pages.count <= _MANY_PAGES else _PAGE_FEATURES // 2
        with ThreadPoolExecutor(THREADS, "duthviewer-features") as pool:
            found = list(pool.map(lambda p: _features(p, self._most, _PAGE_SCALE), pages.pictures))
        self._starts = np.cumsum([0, *(len(points.places) for points in found)]).tolist()
        sides = [[PAGE_PX, picture.shape[0]] for picture in pages.pictures]
        self._places = np.concatenate(
            [points.places / side for points, side in zip(found, sides, strict=True)]
        )
        self._descriptors = np.concatenate([points.descriptors for points in found])
        #: In parts of the page's width
        self._sizes = np.concatenate([points.sizes for points in found]) / PAGE_PX
        self._angles = np.concatenate([points.angles for points in found])

    def find(self, frame: Grey) -> list[Found]:
        """Where pages may lie in the frame, the best supported first; boxes by votes at last."""
        points = _features(frame, 2 * self._most, _FRAME_SCALE)
        if len(points.places) < _FEWEST or not len(self._descriptors):
            return []
        matched: list[tuple[int, int, NDArray[np.intp], NDArray[np.intp]]] = []
        boxes: list[Found] = []
        rows = np.arange(len(points.places))
        for page, (start, end) in enumerate(itertools.pairwise(self._starts)):
            if end - start < _FEWEST:
                continue
            # Page by page: what one product gives is read again while it is at hand.
            alike = points.descriptors @ self._descriptors[start:end].T
            nearest = alike.argmax(axis=1)
            first = alike[rows, nearest]
            boxes += self._voted(page, points, first, nearest + start, frame.shape)
            alike[rows, nearest] = -1
            second = alike.max(axis=1)
            good = np.flatnonzero(((1 - first) < _RATIO_SQUARED * (1 - second)) & (first > 0.6))
            if len(good) >= _FEWEST:
                matched.append((len(good), page, good, nearest[good] + start))
        found = self._homographies(points, matched, frame.shape)
        boxes.sort(key=lambda one: -one.inliers)
        return [*found[:_MOST_FOUND], *boxes[:_MOST_BOXES]]

    def _voted(
        self, page: int, points: _Points, likeness: Floats, nearest: NDArray[np.intp],
        shape: tuple[int, ...],
    ) -> list[Found]:  # fmt: skip
        """The upright box on which most features of the frame agree, each with the page's feature
        that is most like it."""
        chosen = np.flatnonzero(likeness > _VOTES_FROM)
        if len(chosen) < _FEWEST:
            return []
        nearest = nearest[chosen]
        turned = np.abs((points.angles[chosen] - self._angles[nearest] + 180) % 360 - 180)
        wide = points.sizes[chosen] / self._sizes[nearest]
        good = (wide > _NARROWEST * shape[1]) & (wide < _WIDEST * shape[1]) & (turned < _UPRIGHT)
        good = np.flatnonzero(good)
        if len(good) < _FEWEST:
            return []
        good = good[np.argsort(-likeness[chosen[good]])[:_MOST_VOTES]]
        chosen, nearest, wide = chosen[good], nearest[good], wide[good]
        corners = points.places[chosen] - self._places[nearest] * np.stack(
            [wide, wide / self._aspects[page]], axis=1
        )
        votes = np.column_stack([np.log(wide), corners / shape[1]]) / _SAME_BOX
        agree = np.ones((len(votes), len(votes)), bool)
        for one in votes.T:
            agree &= np.abs(one[:, None] - one) < 1
        most = agree[agree.sum(axis=1).argmax()]
        if int(most.sum()) < _FEWEST:
            return []
        left, top = np.median(corners[most], axis=0)
        width = float(np.median(wide[most]))
        place = box(float(left), float(top), width, width / self._aspects[page])
        return [Found(page, int(most.sum()), place)]

    def _homographies(
        self, points: _Points, matched: list[tuple[int, int, NDArray[np.intp], NDArray[np.intp]]],
        shape: tuple[int, ...],
    ) -> list[Found]:  # fmt: skip
        """Where the pages with most features of their own lie, the best supported first."""
        matched.sort(key=lambda one: -one[0])
        found = []
        for _, page, rows, columns in matched[:_TRIED]:
            aspect = self._aspects[page]
            found_matrix: Any
            found_matrix, inside = cv2.findHomography(
                self._places[columns] * [aspect, 1.0] * 1000,
                points.places[rows],
                cv2.USAC_MAGSAC,
                3.0,
                maxIters=3000,
                confidence=0.999,
            )
            if found_matrix is None:
                continue
            matrix: Matrix = found_matrix @ np.diag([aspect * 1000, 1000, 1.0])
            inliers = int(inside.sum())
            if inliers >= _FEWEST and _plausible(matrix, shape, aspect):
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
