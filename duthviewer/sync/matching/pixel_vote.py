"""Distinguishing similar pages, such as the builds of one slide, by the pixels that differ.

Gradient maps cannot distinguish them. Where the candidates agree, the frame's lighting is fitted
and objects in front of the screen are found. Where they differ, each pixel votes for the candidate
whose brightness is nearer to it.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.matching.pages import Pages
from duthviewer.sync.matching.registration import patch, seen_cells
from duthviewer.sync.matching.view_search import FrameMatch
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.video import Grey

#: Width of the compared pictures, in which a bullet point is a few pixels high
_WIDE = 240
#: A pixel votes only where the candidates differ by more than this, in grey levels
_DIFFERENT = 14.0
#: Neighbouring pixels depend on each other: this many count as one vote
_SHARED = 10.0
#: The fewest pixels of a visible difference, and the most that one frame's votes weigh
_FEWEST, _MOST_SURE = 4, 14.0
_MOST_CANDIDATES = 10
#: A cosine this near to the best one leaves the page a candidate
_NEAR = 0.07
#: Blurs of the page that are tried to match the frame's sharpness, in pixels
_BLURS = (0.0, 0.7, 1.3)
#: Below this cosine the page is not aligned well enough to compare pixels
_LEAST_COSINE = 0.35


class PixelVote:
    """The pixel comparison for one deck. Thread-safe."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._high = max(8, round(_WIDE / pages.aspect))
        size = (_WIDE, self._high)
        self._pictures = np.array(
            [cv2.resize(p, size, interpolation=cv2.INTER_AREA) for p in pages.pictures], np.uint8
        )

    def weigh(self, frame: Grey, seen: FrameMatch, evidence: Floats) -> Floats:
        """Re-rank the candidate pages of a frame by their differing pixels."""
        candidates = self._candidates(seen.scores)
        if len(candidates) < 2:
            return evidence
        votes = self._votes(frame, seen, candidates)
        if votes is None:
            return evidence
        settled = evidence.copy()
        settled[candidates] = evidence[candidates].max() + votes - votes.max()
        return settled

    def _candidates(self, cosines: Floats) -> list[int]:
        best = int(cosines.argmax())
        if cosines[best] < _LEAST_COSINE:
            return []
        near = set(np.flatnonzero(cosines > cosines[best] - _NEAR).tolist())
        alike = {p for p in self._pages.groups[best] if cosines[p] > 0.6 * cosines[best]}
        ranked = sorted(near | alike, key=lambda page: -cosines[page])
        return ranked[:_MOST_CANDIDATES]

    def _votes(self, frame: Grey, seen: FrameMatch, candidates: list[int]) -> Floats | None:
        pictures = self._pictures[candidates].astype(np.float32)
        spread = pictures.max(axis=0) - pictures.min(axis=0)
        # A zoomed page is only partly in the frame.
        inside = seen_cells(frame.shape, seen.matrix, _WIDE, self._high)
        differ = (spread > _DIFFERENT) & inside
        if int(differ.sum()) < _FEWEST:
            return None
        cells = patch(frame, seen.matrix, _WIDE, self._high)
        # Blur mixes the pages around a difference, so common pixels keep away from it.
        common = inside & (cv2.dilate(differ.astype(np.uint8), np.ones((5, 5), np.uint8)) == 0)
        if common.mean() < 0.05:
            common = inside & ~differ
        if int(common.sum()) < 200:
            return None
        blur = self._sharpness(cells, pictures.mean(axis=0), common)
        noise, gain, offset, clear, soft = self._light(cells, pictures, common, blur)
        if gain < 0.08:
            # The frame does not show the page's text, so there is nothing to compare.
            return None
        reach = np.maximum(gain * (soft.max(axis=0) - soft.min(axis=0)), 1e-3)
        off = np.abs(cells[None] - (gain * soft + offset))
        # A pixel's vote is limited to the difference between the pages.
        off = np.minimum(off, reach)
        weight = (clear * differ).astype(np.float32)
        if float(weight.sum()) < _FEWEST:
            return None
        trust = min(1.0, max(0.15, (float(seen.scores.max()) - 0.3) / 0.4))
        votes = -(off * weight).sum(axis=(1, 2)) / (noise * _SHARED) * trust
        votes = np.asarray(votes - votes.max(), np.float32)
        return np.asarray(-_MOST_SURE * np.tanh(-votes / _MOST_SURE), np.float32)

    @staticmethod
    def _sharpness(cells: Floats, page: Floats, common: NDArray[np.bool_]) -> float:
        """Return the blur that makes the page most like the frame where the candidates agree."""
        seen = cells[common][::2]

        def alike(blur: float) -> float:
            soft = cv2.GaussianBlur(page, (0, 0), blur) if blur else page
            shown = soft[common][::2]
            shown = shown - shown.mean()
            return float(shown @ (seen - seen.mean())) / float(np.sqrt(shown @ shown) + 1e-6)

        return max(_BLURS, key=alike)

    def _light(
        self, cells: Floats, pictures: Floats, common: NDArray[np.bool_], blur: float
    ) -> tuple[float, float, Floats, Floats, Floats]:
        """Fit the frame's lighting to the page.

        Returns noise, gain, offset, a mask of the unobstructed pixels, and the blurred pages.
        """
        soft = pictures
        if blur:
            soft = np.stack([cv2.GaussianBlur(picture, (0, 0), blur) for picture in pictures])
        page = soft.mean(axis=0)
        seen, shown = cells[common], page[common]
        good = np.ones(len(seen), bool)
        gain, shift = 1.0, 0.0
        for _ in range(3):
            x, y = shown[good], seen[good]
            x_mean, y_mean = float(x.mean()), float(y.mean())
            spread = float(((x - x_mean) ** 2).mean())
            gain = float(((x - x_mean) * (y - y_mean)).mean()) / max(spread, 1.0)
            shift = y_mean - gain * x_mean
            wrong = np.abs(seen - gain * shown - shift)
            good = wrong <= 2.5 * float(np.median(wrong)) + 2.0
        rest = np.where(common, cells - gain * page - shift, 0.0).astype(np.float32)
        limit = 3.0 * float(np.median(np.abs(rest[common]))) + 6.0
        fits = (common & (np.abs(rest) < limit)).astype(np.float32)
        near = _smooth(fits, 7.0)
        all_near = _smooth(common.astype(np.float32), 7.0)
        clear = (near > 0.5 * all_near).astype(np.float32)
        # The projector's hot spot and dim corners: the residual, smoothed over pixels that fit.
        glow = _smooth(rest * fits, 10.0) / np.maximum(_smooth(fits, 10.0), 1e-3)
        noise = float(np.abs(rest - glow)[fits > 0].mean()) + 1.5
        return noise, gain, np.asarray(shift + glow, np.float32), clear, soft


def _smooth(picture: Floats, sigma: float) -> Floats:
    """Blur widely, at a quarter of the size for speed."""
    height, width = picture.shape
    small = cv2.resize(picture, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(small, (0, 0), sigma / 4)
    return np.asarray(
        cv2.resize(blurred, (width, height), interpolation=cv2.INTER_LINEAR), np.float32
    )
