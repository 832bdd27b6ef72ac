"""Finding the screen in a frame by features of the pages on it (SIFT, ratio test, homography).

SIFT rather than ORB, because its descriptors withstand blur and low contrast better, and one matrix
product compares them, which is faster here than counting bits page by page.

In a small page full of code every feature resembles another one, so none passes the ratio test. If
the page is upright, each feature's size and place predict a box for the page, and many weak
features vote for the same box (Lowe, IJCV 2004, section 7.3).
"""

from __future__ import annotations

import copy
import itertools
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.matching.pages import PAGE_PX, DeckStack, Pages
from duthviewer.sync.matching.views import Matrix, box, place
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import THREADS
from duthviewer.sync.recording.video import Grey

_PAGE_FEATURES, _MANY_PAGES = 360, 150
#: SIFT first doubles a picture; full-size pages and frames would take three times as long. Pages at
#: a scale of 0.42 are found as often, but two pixels off instead of half a pixel.
PAGE_SCALE, _FRAME_SCALE = 0.56, 0.75
#: Lowe's ratio, for squared distances
_RATIO_SQUARED = 0.82**2
_FEWEST = 8
#: Pages whose homography is tried
_TRIED = 6
#: The most homographies and boxes returned for one frame
_MOST_FOUND, _MOST_BOXES = 4, 3
#: For a vote: the least likeness, and the most rotation of a feature, in degrees
_VOTES_FROM, _UPRIGHT = 0.75, 15.0
_MOST_VOTES = 100
#: Votes agree if their boxes' width (logarithm), left and top (shares of the frame) differ by less
_SAME_BOX = np.array([0.2, 0.05, 0.05], np.float32)
#: The least and the most width of a page, as a share of the frame's. Editors zoom into a page to
#: up to three times its size.
_NARROWEST, _WIDEST = 0.12, 3.6
#: A page wider than this share of the frame is zoomed, so it may be seen in part, and the part has
#: to fill this share of the frame
_WHOLE, _FILLED = 1.6, 0.3
#: Opposite sides of a zoomed page differ by less than this factor: it is a picture, not a screen
#: seen from the side
_EVEN_SIDES = 1.3
#: Features are taken evenly from these cells, or logos and blurred noise would provide them all
_GRID = (8, 6)


@dataclass(frozen=True)
class PageCandidate:
    """A place in a frame where a page may be.

    ``page`` is the page (from 0) of which ``inliers`` features were found; None for any page.
    """

    page: int | None
    inliers: int
    matrix: Matrix


class PagePoints(NamedTuple):
    """Features of a picture.

    Places in pixels from the top left corner of the picture, RootSIFT descriptors, sizes in pixels,
    directions in degrees.
    """

    places: Floats
    descriptors: Floats
    sizes: Floats
    angles: Floats


@dataclass(frozen=True)
class FeatureScale:
    """The scales of pages and frames for features, the most features of each, the frame's cells.

    ``cost`` is that of a try, in tries at the usual scale.
    """

    page: float
    frame: float
    most: int
    most_in_frame: int
    cells: tuple[int, int]
    cost: float = 1.0


USUAL = FeatureScale(PAGE_SCALE, _FRAME_SCALE, _PAGE_FEATURES, 2 * _PAGE_FEATURES, _GRID)
#: For a distant screen: few of a frame's features are on it, and they show the page's large shapes
#: only. Of frames from five weak cameras 24 of 40 show their page like this; at the usual scale it
#: was 22 of 50, from the same recordings.
SMALL = FeatureScale(0.3, 1.0, 200, 1600, (16, 12))
#: For a zoomed page, whose shapes are large in the frame: of ten zoomed frames of two recordings
#: this finds nine, at a third of the cost, and the usual scale eight. The pages' features are the
#: usual ones.
COARSE = replace(USUAL, frame=0.35, cost=0.3)


#: For a zoomed page with a line chart or a few words: it finds fourteen of the same frames and
#: five more, but the pages' features take four times as long, so only once a zoomed view is found.
FINE = FeatureScale(0.8, 0.6, 500, 2 * _PAGE_FEATURES, _GRID)


def scale_of_try(number: int, zoomed: bool) -> FeatureScale:
    """Return the scale for a try in a scene; those before it (``number`` of them) were in vain.

    ``zoomed`` tells whether the recording has zoomed views: it is then edited, not a weak camera.
    """
    if number == 1:
        return COARSE
    if zoomed and number:
        return FINE
    return USUAL if number % 2 or not number else SMALL


def page_points(
    picture: Grey, most: int, scale: float, grid: tuple[int, int] = _GRID
) -> PagePoints:
    """Return the strongest features of a picture, spread over its cells."""
    height, width = (round(side * scale) for side in picture.shape)
    small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    sift = cv2.SIFT_create(  # type: ignore[attr-defined]
        nfeatures=0, contrastThreshold=0.012, edgeThreshold=18
    )
    # One call, because each call builds the scale space, which takes most of the time.
    points, found = sift.detectAndCompute(small, None)
    cells: dict[tuple[int, int], list[int]] = {}
    for k in sorted(range(len(points)), key=lambda k: -points[k].response):
        x, y = points[k].pt
        cells.setdefault((int(x * grid[0] / width), int(y * grid[1] / height)), []).append(k)
    kept: list[int] = []
    rank = 0
    while len(kept) < most and any(rank < len(cell) for cell in cells.values()):
        kept += [cell[rank] for cell in cells.values() if rank < len(cell)]
        rank += 1
    if not kept:
        none = np.zeros(0, np.float32)
        return PagePoints(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32), none, none)
    kept = kept[:most]
    found = found[kept]
    roots = np.sqrt(np.maximum(found, 0) / np.maximum(found.sum(axis=1, keepdims=True), 1e-6))
    places = (np.array([points[k].pt for k in kept]) + 0.5) / scale
    sizes = np.array([points[k].size for k in kept], np.float32) / scale
    angles = np.array([points[k].angle for k in kept], np.float32)
    return PagePoints(np.asarray(places, np.float32), np.asarray(roots, np.float32), sizes, angles)


class PageFeatures:
    """The features of all pages of a deck or a stack, to be found in frames."""

    def __init__(self, pages: Pages | DeckStack, scale: FeatureScale = USUAL) -> None:
        self._aspects, self._scale = pages.aspects, scale
        # Fewer for a stack: they are to find the screen, not the page.
        share = 1 if pages.count <= _MANY_PAGES else 2
        most, self._most_in_frame = scale.most // share, scale.most_in_frame // share
        with ThreadPoolExecutor(THREADS, "duthviewer-features") as pool:
            found = list(pool.map(lambda p: page_points(p, most, scale.page), pages.pictures))
        self._starts = np.cumsum([0, *(len(points.places) for points in found)]).tolist()
        sides = [[PAGE_PX, picture.shape[0]] for picture in pages.pictures]
        self._places = np.concatenate(
            [points.places / side for points, side in zip(found, sides, strict=True)]
        )
        self._descriptors = np.concatenate([points.descriptors for points in found])
        #: As shares of the page's width
        self._sizes = np.concatenate([points.sizes for points in found]) / PAGE_PX
        self._angles = np.concatenate([points.angles for points in found])

    def at(self, scale: FeatureScale) -> PageFeatures:
        """Return the same features, to be found in frames at another scale."""
        other = copy.copy(self)
        other._scale = scale
        return other

    def find(self, frame: Grey) -> list[PageCandidate]:
        """Find where pages may be in a frame: homographies, best first, then boxes by votes."""
        scale = self._scale
        points = page_points(frame, self._most_in_frame, scale.frame, scale.cells)
        if len(points.places) < _FEWEST or not len(self._descriptors):
            return []
        matched: list[tuple[int, int, NDArray[np.intp], NDArray[np.intp]]] = []
        boxes: list[PageCandidate] = []
        rows = np.arange(len(points.places))
        for page, (start, end) in enumerate(itertools.pairwise(self._starts)):
            if end - start < _FEWEST:
                continue
            # Page by page, so that the product is still in the cache when it is read again.
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
        self, page: int, points: PagePoints, likeness: Floats, nearest: NDArray[np.intp],
        shape: tuple[int, ...],
    ) -> list[PageCandidate]:  # fmt: skip
        """Return the upright box that most features of the frame vote for.

        Each feature is paired with the page's most similar one.
        """
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
        return [PageCandidate(page, int(most.sum()), place)]

    def _homographies(
        self, points: PagePoints,
        matched: list[tuple[int, int, NDArray[np.intp], NDArray[np.intp]]], shape: tuple[int, ...],
    ) -> list[PageCandidate]:  # fmt: skip
        """Return the places of the pages with the most distinctive features, best first."""
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
                found.append(
                    PageCandidate(page, inliers, np.asarray(matrix / matrix[2, 2], np.float64))
                )
        return sorted(found, key=lambda one: -one.inliers)


def _plausible(matrix: Matrix, shape: tuple[int, ...], aspect: float) -> bool:
    """Return whether a camera could see the screen like this: upright, convex, of sensible size."""
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
    if max(lengths) > _WHOLE * max(shape) and not _is_zoomed(corners, lengths, shape):
        return False
    if sides[0][0] < 0.8 * lengths[0] or sides[1][1] < 0.8 * lengths[1]:
        return False
    seen = (lengths[0] + lengths[2]) / (lengths[1] + lengths[3])
    return bool(0.5 < seen / aspect < 1.8)


def _is_zoomed(corners: Matrix, lengths: Matrix, shape: tuple[int, ...]) -> bool:
    """Return whether a page larger than the frame is likely zoomed."""
    if max(lengths) > _WIDEST * max(shape):
        return False
    if (
        np.maximum(lengths[:2], lengths[2:]) > _EVEN_SIDES * np.minimum(lengths[:2], lengths[2:])
    ).any():
        return False
    height, width = shape[:2]
    frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    filled, _ = cv2.intersectConvexConvex(corners.astype(np.float32), frame)
    return bool(filled > _FILLED * width * height)


#: The features that `page_features` has computed, as long as the pages are there
_known: WeakKeyDictionary[Pages | DeckStack, dict[FeatureScale, PageFeatures]]
_known = WeakKeyDictionary()
_lock = threading.Lock()


def page_features(pages: Pages | DeckStack, scale: FeatureScale = USUAL) -> PageFeatures:
    """Return the features of pages, computed once.

    A window around the watched position is searched before the whole talk.
    """
    with _lock:
        of_pages = _known.setdefault(pages, {})
        if scale not in of_pages:
            alike = (
                one for one in of_pages if replace(one, frame=scale.frame, cost=scale.cost) == scale
            )
            same = next(alike, None)
            of_pages[scale] = of_pages[same].at(scale) if same else PageFeatures(pages, scale)
        return of_pages[scale]
