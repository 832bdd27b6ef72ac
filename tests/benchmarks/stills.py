"""Which page a still shows, without the help of time: pictures of a room against a deck's pages.

A still is brought into the page's own frame, by the whole picture, by a view that its neighbours
share, or by features. There its local contrast is compared tile by tile. A tile of the page whose
ink is not in the still costs little, because handwriting and builds come later and a speaker
stands before it; ink of the still that the page explains is what counts. A plain cosine punishes
every missing line, and took pages full of handwriting for the emptiest one beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

_WIDTH = 192
_TILE = 8
#: The reach of local contrast, and the contrast that is only noise, in pixels and grey levels
_REACH = 6.0
_NOISE = 9.0
#: What a tile costs whose ink is missing, as a part of that ink, which counts up to a bound
_MISSING = 0.05
_BOUND = 4.0
#: How far a still may lie beside its view, in pixels of the page map
_SHIFT = 1
#: The cosine of a page, and its lead before the next, that only a right registration has
_STRONG = 0.4
_MARGIN = 0.08
_MOST_VIEWS = 8
#: Views whose corners are this near, as a part of the picture's width, are one.
_SAME_VIEW = 0.01
#: How many pages are tried by features, at some 20 ms each
_MOST_TRIED = 60
_FEATURE_WIDTH = 640
_FEWEST_MATCHES = 12
_RATIO = 0.85
#: How much longer one side of a screen may be in a picture than the one across
_SLANT = 3.0


@dataclass(frozen=True)
class _Features:
    points: Floats
    descriptors: Floats


def match(frames: Sequence[Grey], pages: Sequence[Grey]) -> list[list[tuple[int, float]]]:
    """For each still all pages (from 1), the likeliest first, each with its score.

    Stills and pages are grey pictures of any size; stills of one call are taken to share their
    cameras, so that one in which the screen is found helps the others. A score is about the
    share of the still's ink that the page explains: 1 is all of it, 0 or less is none.
    """
    if not pages:
        return [[] for _ in frames]
    deck = _Deck(pages)
    views: list[npt.NDArray[np.float64]] = []
    found = []
    for frame in frames:
        seen = deck.registered(frame, views)
        found.append(seen)
        view = np.linalg.inv(_whole(frame)) @ seen.geometry
        if seen.is_strong and len(views) < _MOST_VIEWS and _is_new(view, views):
            views.append(view)
    # Once more for those that came before the still that shows their view clearly.
    return [
        deck.ranked(seen if seen.is_strong else deck.by_views(frame, views, seen))
        for frame, seen in zip(frames, found, strict=True)
    ]


@dataclass(frozen=True)
class _Seen:
    """A still in the page's frame: the map from page to still, its gradients, and how like."""

    geometry: npt.NDArray[np.float64]
    gradients: Floats
    cosine: float
    margin: float
    page: int

    @property
    def is_strong(self) -> bool:
        """Whether it shows a page so clearly that its geometry is right beyond doubt."""
        return self.cosine >= _STRONG and self.margin >= _MARGIN


class _Deck:
    """The pages as they are compared: gradients of local contrast, and features when needed."""

    def __init__(self, pages: Sequence[Grey]) -> None:
        height, width = pages[0].shape[:2]
        self._pages = pages
        self._size = (_WIDTH, max(1, round(_WIDTH * height / width / _TILE)) * _TILE)
        maps = np.stack([self._gradients(_resized(page, self._size)) for page in pages])
        self._maps = maps
        self._flat = maps.reshape(len(pages), -1)
        self._energy = _tiles(np.square(maps).sum(axis=1))
        self._norms = np.sqrt(self._energy.sum(axis=(1, 2))) + 1e-6
        self._coarse = _unit(np.stack([_coarse(one) for one in maps]))
        self._sift: Any = cv2.SIFT.create(nfeatures=1500, contrastThreshold=0.02)
        self._features: dict[int, _Features] = {}

    def registered(self, frame: Grey, views: Sequence[npt.NDArray[np.float64]]) -> _Seen:
        """The still by its whole picture or a known view, else by features of one page."""
        best = self.by_views(frame, views, self.seen(frame, _whole(frame)))
        if best.is_strong:
            return best
        likeness = self._coarse @ _unit(_coarse(best.gradients)[None])[0]
        features = self._features_of(frame)
        # A page that shares a template's ink with the still registers it as well as its own.
        for page in np.argsort(-likeness)[:_MOST_TRIED]:
            geometry = self._by_features(features, int(page), frame)
            if geometry is not None:
                best = max(best, self.seen(frame, geometry), key=lambda seen: seen.cosine)
            if best.is_strong:
                break
        return best

    def by_views(self, frame: Grey, views: Sequence[npt.NDArray[np.float64]], own: _Seen) -> _Seen:
        """The still by the view that shows a page best, if any does better than its own."""
        whole = _whole(frame)
        shared = [self.seen(frame, whole @ view) for view in views]
        return max([own, *shared], key=lambda seen: seen.cosine)

    def seen(self, frame: Grey, geometry: npt.NDArray[np.float64]) -> _Seen:
        """The still drawn into the page's frame; ``geometry`` maps the unit square to it."""
        width, height = self._size
        to_map = np.diag([width, height, 1.0]) @ np.linalg.inv(geometry)
        # Shrunk first, because warping alone would take single pixels of a larger picture.
        shrink = _shrink(frame, geometry, width)
        small = _resized(frame, shrink)
        back = np.diag([frame.shape[1] / shrink[0], frame.shape[0] / shrink[1], 1.0])
        drawn = cv2.warpPerspective(
            small,
            to_map @ back,
            self._size,
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        gradients = self._gradients(np.asarray(drawn, dtype=np.uint8))
        steps = range(-_SHIFT, _SHIFT + 1)
        shifted = [np.roll(gradients, (dy, dx), (1, 2)) for dy in steps for dx in steps]
        flat = np.stack([one.ravel() for one in shifted], axis=1)
        norm = float(np.linalg.norm(gradients)) + 1e-6
        cosines = self._flat @ flat / (self._norms[:, None] * norm)
        page, place = np.unravel_index(int(cosines.argmax()), cosines.shape)
        others = np.delete(cosines[:, place], page)
        best = float(cosines[page, place])
        margin = best - float(others.max()) if len(others) else best
        return _Seen(geometry, shifted[int(place)], best, margin, int(page))

    def ranked(self, seen: _Seen) -> list[tuple[int, float]]:
        scores = self._scores(seen)
        return [(int(page) + 1, float(scores[page])) for page in np.argsort(-scores, kind="stable")]

    def _scores(self, seen: _Seen) -> npt.NDArray[np.float64]:
        """How much of the still's ink each page explains, less what is missing from the still.

        What a template puts on all pages adds the same to each, so it needs no part of its own.
        """
        still = np.asarray(_tiles(np.square(seen.gradients).sum(axis=0)), dtype=np.float64)
        shared = np.asarray(_tiles((self._maps * seen.gradients).sum(axis=1)), dtype=np.float64)
        gain = self._gain(still, shared[seen.page], self._energy[seen.page])
        ink = gain**2 * self._energy
        explained = 2 * gain * shared - ink
        inked = ink[ink > np.median(ink)]
        bound = _BOUND * float(np.median(inked)) if len(inked) else 1.0
        tiles = np.maximum(explained, -_MISSING * np.minimum(ink, bound))
        # A still without ink is nobody's: no division by next to nothing.
        least = 0.05 * float(ink.sum(axis=(1, 2)).mean()) + 1e-6
        total: npt.NDArray[np.float64] = tiles.sum(axis=(1, 2)) / max(float(still.sum()), least)
        return total

    def _gain(
        self, still: npt.NDArray[Any], shared: npt.NDArray[Any], ink: npt.NDArray[Any]
    ) -> float:
        """How strong the still's contrast is beside the page's, where the two agree."""
        agree = shared / np.sqrt(still * ink + 1e-6) > 0.5
        agree &= ink > np.median(ink)
        if not agree.any():
            return 0.5
        return float(np.clip(shared[agree].sum() / ink[agree].sum(), 0.15, 1.5))

    def _gradients(self, picture: Grey) -> Floats:
        contrast = _local_contrast(picture, _REACH)
        return np.stack(
            [cv2.Sobel(contrast, cv2.CV_32F, 1, 0), cv2.Sobel(contrast, cv2.CV_32F, 0, 1)]
        )

    def _features_of(self, picture: Grey) -> _Features:
        scale = picture.shape[1] / _FEATURE_WIDTH
        size = (_FEATURE_WIDTH, max(1, round(picture.shape[0] / scale)))
        contrast = _local_contrast(_resized(picture, size), 2 * _REACH)
        drawn = np.clip(contrast * 40 + 128, 0, 255).astype(np.uint8)
        points, descriptors = self._sift.detectAndCompute(drawn, None)
        if descriptors is None:
            return _Features(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32))
        # Parts of the picture, so that no size matters. RootSIFT: Arandjelović, Zisserman 2012.
        places = np.array([(p.pt[0] / size[0], p.pt[1] / size[1]) for p in points], np.float32)
        shares = descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-9)
        return _Features(places, np.asarray(np.sqrt(shares), dtype=np.float32))

    def _by_features(
        self, found: _Features, page: int, frame: Grey
    ) -> npt.NDArray[np.float64] | None:
        if page not in self._features:
            self._features[page] = self._features_of(self._pages[page])
        known = self._features[page]
        if min(len(found.points), len(known.points)) < _FEWEST_MATCHES:
            return None
        likeness = found.descriptors @ known.descriptors.T
        second, first = np.partition(likeness, -2, axis=1)[:, -2:].T
        clear = np.sqrt(np.maximum(2 - 2 * first, 0)) < 0.85 * np.sqrt(
            np.maximum(2 - 2 * second, 0)
        )
        if clear.sum() < _FEWEST_MATCHES:
            return None
        size = np.array([frame.shape[1], frame.shape[0]], np.float32)
        geometry, inliers = cv2.findHomography(
            known.points[likeness.argmax(axis=1)[clear]],
            found.points[clear] * size,
            cv2.USAC_MAGSAC,
            3.0,
            maxIters=2000,
            confidence=0.999,
        )
        if geometry is None or inliers.sum() < _FEWEST_MATCHES or not _is_screen(geometry, size):
            return None
        return np.asarray(geometry, dtype=np.float64)


def _whole(frame: Grey) -> npt.NDArray[np.float64]:
    """The geometry of a page that fills the picture."""
    return np.diag([float(frame.shape[1]), float(frame.shape[0]), 1.0])


def _is_new(view: npt.NDArray[np.float64], views: Sequence[npt.NDArray[np.float64]]) -> bool:
    quad = _corners(view)
    return all(np.abs(quad - _corners(other)).max() > _SAME_VIEW for other in views)


def _corners(geometry: npt.NDArray[np.float64]) -> Floats:
    square = np.array([[[0, 0], [1, 0], [1, 1], [0, 1]]], dtype=np.float32)
    return np.asarray(cv2.perspectiveTransform(square, geometry)[0], dtype=np.float32)


def _is_screen(geometry: npt.NDArray[np.float64], size: Floats) -> bool:
    """Whether a page could stand so in a picture: convex, not mirrored, neither tiny nor vast.

    Nor seen at a slant at which nobody could read it.
    """
    quad = _corners(geometry)
    sides = np.linalg.norm(np.roll(quad, -1, axis=0) - quad, axis=1)
    facing = (sides[:2] + 1e-6) / (sides[2:] + 1e-6)
    if max(facing.max(), (1 / facing).max()) > _SLANT:
        return False
    area = float(cv2.contourArea(quad, True)) / float(size.prod())
    return bool(cv2.isContourConvex(quad)) and 0.03 < area < 4


def _shrink(frame: Grey, geometry: npt.NDArray[np.float64], width: int) -> tuple[int, int]:
    """The size at which the page in the still is about twice as wide as its map."""
    quad = _corners(geometry)
    wide = max(float(np.linalg.norm(quad[1] - quad[0])), 1.0)
    factor = min(1.0, width / wide)
    return max(1, round(frame.shape[1] * factor)), max(1, round(frame.shape[0] * factor))


def _resized(picture: Grey, size: tuple[int, int]) -> Grey:
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _local_contrast(picture: Grey, reach: float) -> Floats:
    """The picture less its surroundings, in units of their contrast: light falls off, ink stays."""
    plain = picture.astype(np.float32)
    rest = plain - cv2.GaussianBlur(plain, (0, 0), reach)
    spread = cv2.GaussianBlur(rest * rest, (0, 0), reach)
    return np.asarray(rest / np.sqrt(spread + _NOISE**2), dtype=np.float32)


def _coarse(gradients: Floats) -> Floats:
    """How much ink is where, too coarse to need a registration."""
    strength = np.sqrt(np.square(gradients).sum(axis=0))
    return np.asarray(cv2.resize(strength, (48, 36), interpolation=cv2.INTER_AREA)).ravel()


def _unit(rows: Floats) -> Floats:
    rows = rows - rows.mean(axis=1, keepdims=True)
    return np.asarray(rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6), np.float32)


def _tiles(values: Floats) -> Floats:
    """Sums over tiles of the last two axes."""
    *rest, height, width = values.shape
    tiled = values.reshape(*rest, height // _TILE, _TILE, width // _TILE, _TILE)
    return np.asarray(tiled.sum(axis=(-3, -1)), dtype=np.float32)
