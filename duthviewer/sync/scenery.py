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

#: Width of the pictures that are compared
_WIDE = 128
#: Cells at the picture's edge that may move out of it
_EDGE = 5
#: Part of the screen's size, inwards from its edge, that still counts as scenery: the edge itself
#: is the surest thing in a dark room
_RIM = 0.035
#: Correlation from which on two pictures are of the same scene
ALIKE = 0.60
_LEAST_AREA = 0.12


class Scenery:
    """The surroundings of a screen in one frame, to be found again in others."""

    def __init__(self, frame: Grey, matrix: Matrix) -> None:
        height, width = frame.shape
        self._factor = width / _WIDE
        self._size = (_WIDE, max(8, round(height / self._factor)))
        whole = texture(self.shrunk(frame))
        mask = np.ones(whole.shape, np.uint8)
        inner = np.array([[_RIM, _RIM], [1 - _RIM, _RIM], [1 - _RIM, 1 - _RIM], [_RIM, 1 - _RIM]])
        corners = place(matrix, inner) / self._factor
        cv2.fillConvexPoly(mask, np.round(corners).astype(np.int32), 0)
        mask[:_EDGE] = mask[-_EDGE:] = 0
        mask[:, :_EDGE] = mask[:, -_EDGE:] = 0
        #: Whether there is enough around the screen to tell anything
        self.tells = float(mask.mean()) > _LEAST_AREA and float(whole[mask > 0].std()) > 0.2
        self._whole = whole
        self._fitted = Fitted(whole, mask > 0)

    def shrunk(self, frame: Grey) -> Floats:
        """The frame at the size at which sceneries are compared."""
        return np.asarray(
            cv2.resize(frame, self._size, interpolation=cv2.INTER_AREA), np.float32
        )

    def motion(self, seen: Floats, guesses: list[Motion]) -> tuple[Motion, float]:
        """How the frame of texture ``seen`` moved against this one, in pixels of frames, and how
        alike the sceneries are then."""
        to_cells = np.diag([1 / self._factor, 1 / self._factor, 1.0])
        to_cells[:2, 2] = 0.5 / self._factor - 0.5
        to_pixels = np.linalg.inv(to_cells)
        best: tuple[Motion, float] = (np.eye(3), -1.0)
        for guess in guesses:
            moved, alike = self._fitted.fit(
                to_cells @ guess @ to_pixels, lambda motion: warp(seen, motion, self._size)
            )
            if alike > best[1]:
                best = (to_pixels @ moved @ to_cells, alike)
            if alike > ALIKE:
                break
        motion, alike = best
        if np.abs(motion[:2, :2] - np.eye(2)).max() > 0.2 or np.abs(motion[2] - [0, 0, 1]).max() > 1e-6:
            return np.eye(3), 0.0
        return motion, alike

    def shift(self, seen: Floats) -> Motion:
        """A first guess of the motion, however far: by phase correlation."""
        window = cv2.createHanningWindow(self._size, cv2.CV_32F)
        (across, down), _ = cv2.phaseCorrelate(self._whole, seen, window)
        return np.array([[1, 0, across * self._factor], [0, 1, down * self._factor], [0, 0, 1.0]])
