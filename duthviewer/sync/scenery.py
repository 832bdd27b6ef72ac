"""What is around the screen: it tells how a camera moved, whatever the page.

On a page with a word or two, fitting the page itself goes astray: the word is found wherever it
stands. The room does not change with the page.
"""

from __future__ import annotations

import cv2
import numpy as np

from duthviewer.sync.fit import Fitted, Motion, texture, warp
from duthviewer.sync.gradients import Floats
from duthviewer.sync.video import Grey
from duthviewer.sync.views import Matrix, place

#: Widths of the pictures that are compared, first and at last
_COARSE, _FINE = 64, 128
#: Cells at the picture's edge that may move out of it
_EDGE = 5
#: Part of the screen's size, inwards from its edge, that still counts as scenery: the edge itself
#: is the surest thing in a dark room
_RIM = 0.035
#: Correlation from which on two pictures are of the same scene
ALIKE = 0.55
_LEAST_AREA, _LEAST_TEXTURE = 0.12, 0.2
#: Correlation of the small pictures that is worth going on with
_WORTH_TRYING = 0.25
#: Cells of the small pictures by which the camera may have moved, and how it may have zoomed
_REACH, _ZOOMS = 5, (0.92, 0.96, 1.0, 1.04, 1.08)
#: Zoom and turn that no slow camera has
_MOST_TURNED = 0.25


class _Level:
    """The surroundings at one size."""

    def __init__(self, frame: Grey, matrix: Matrix, width: int, edge: int) -> None:
        height, wide = frame.shape
        factor = wide / width
        self.size = (width, max(8, round(height / factor)))
        self.to_cells = np.diag([1 / factor, 1 / factor, 1.0])
        self.to_cells[:2, 2] = 0.5 / factor - 0.5
        self.to_pixels = np.linalg.inv(self.to_cells)
        self.whole = self.texture(frame)
        mask = np.ones(self.whole.shape, np.uint8)
        inner = np.array([[_RIM, _RIM], [1 - _RIM, _RIM], [1 - _RIM, 1 - _RIM], [_RIM, 1 - _RIM]])
        corners = place(matrix, inner) / factor
        cv2.fillConvexPoly(mask, np.round(corners).astype(np.int32), 0)
        mask[:edge] = mask[-edge:] = 0
        mask[:, :edge] = mask[:, -edge:] = 0
        self.mask = mask > 0
        self.fitted = Fitted(self.whole, self.mask)

    def texture(self, frame: Grey) -> Floats:
        small = cv2.resize(frame, self.size, interpolation=cv2.INTER_AREA)
        return texture(np.asarray(small, np.float32))

    def fit(self, seen: Floats, guess: Motion) -> tuple[Motion, float]:
        """The motion in pixels of frames, and how alike the sceneries are then."""
        moved, alike = self.fitted.fit(
            self.to_cells @ guess @ self.to_pixels, lambda motion: warp(seen, motion, self.size)
        )
        return self.to_pixels @ moved @ self.to_cells, alike


class Scenery:
    """The surroundings of a screen in one frame, to be found again in others."""

    def __init__(self, frame: Grey, matrix: Matrix) -> None:
        self._coarse = _Level(frame, matrix, _COARSE, _EDGE // 2)
        self._fine = _Level(frame, matrix, _FINE, _EDGE)
        around = self._fine.mask
        #: Whether there is enough around the screen to tell anything
        self.tells = float(around.mean()) > _LEAST_AREA and bool(
            self._fine.whole[around].std() > _LEAST_TEXTURE
        )

    def motion(self, frame: Grey, guess: Motion | None = None) -> tuple[Motion, float]:
        """How the camera has moved since this scenery was taken, in pixels (affine, 3×3), and how
        alike the surroundings are then (below `ALIKE` it is another scene)."""
        fine = self._fine.texture(frame)
        best: tuple[Motion, float] = (np.eye(3), 0.0)
        if guess is not None:
            best = self._fine.fit(fine, guess)
        if best[1] < ALIKE:
            # Far, or never seen before: small pictures, in which every place can be tried.
            start, alike = self._searched(self._coarse.texture(frame))
            if alike > _WORTH_TRYING:
                best = max(best, self._fine.fit(fine, start), key=lambda one: one[1])
        motion, alike = best
        if np.abs(motion[:2, :2] - np.eye(2)).max() > _MOST_TURNED:
            return np.eye(3), 0.0
        return motion, alike

    def alike(self, frame: Grey) -> float:
        """How alike the surroundings are where nothing moves (a mixer's picture)."""
        seen = self._fine.texture(frame)[self._fine.mask]
        known = self._fine.whole[self._fine.mask]
        return float(seen @ known) / float(np.sqrt((seen @ seen) * (known @ known)) + 1e-6)

    def _searched(self, seen: Floats) -> tuple[Motion, float]:
        """The best shift and zoom of those that a slow camera may have made."""
        level = self._coarse
        width, height = level.size
        inside = (slice(_REACH, height - _REACH), slice(_REACH, width - _REACH))
        wanted, mask = level.whole[inside], level.mask[inside].astype(np.float32)
        middle = np.array([(width - 1) / 2, (height - 1) / 2])
        best: tuple[Motion, float] = (np.eye(3), -1.0)
        for zoom in _ZOOMS:
            motion = np.diag([zoom, zoom, 1.0])
            motion[:2, 2] = middle * (1 - zoom)
            scaled = warp(seen, motion, level.size)
            found = cv2.matchTemplate(scaled, wanted, cv2.TM_CCORR_NORMED, mask=mask)
            _, alike, _, (x, y) = cv2.minMaxLoc(np.nan_to_num(found, posinf=-1.0, neginf=-1.0))
            if alike > best[1]:
                moved = motion @ np.array([[1, 0, x - _REACH], [0, 1, y - _REACH], [0, 0, 1.0]])
                best = (level.to_pixels @ moved @ level.to_cells, float(alike))
        return best
