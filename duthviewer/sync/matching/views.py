"""Views: where the screen is in the picture of one camera or one mixer layout."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from duthviewer.sync.matching.scenery import Scenery

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class ScreenView:
    """The place of a page in the pictures of one camera or mixer layout.

    ``matrix`` maps the page's unit square (x and y from 0 to 1) to pixels of the picture. A
    ``fixed`` view never moves: a mixer's box, not a camera. ``strength`` is the best cosine found
    through the view.
    """

    matrix: Matrix = field(compare=False)
    fixed: bool
    strength: float = 0.0
    #: The surroundings of the screen in the frame where the view was found; None for a full frame
    scenery: Scenery | None = field(default=None, compare=False)

    def corners(self) -> Matrix:
        """Return the page's four corners in pixels, clockwise from the top left."""
        return place(self.matrix, np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]]))


def place(matrix: Matrix, points: Matrix) -> Matrix:
    """Map points through a homography."""
    put = np.hstack([points, np.ones((len(points), 1))]) @ matrix.T
    return np.asarray(put[:, :2] / put[:, 2:], np.float64)


def box(left: float, top: float, width: float, height: float) -> Matrix:
    """Return the matrix of an upright box."""
    return np.array([[width, 0, left], [0, height, top], [0, 0, 1.0]])


def free_views(size: tuple[int, int], aspect: float) -> list[ScreenView]:
    """Return the views that need no search: full frame, in the page's shape or scaled to fill."""
    width, height = size
    views = [ScreenView(_fitted(size, aspect), True)]
    if abs(aspect - width / height) > 0.02:
        views.append(ScreenView(box(0, 0, width, height), True))
    return views


def _fitted(size: tuple[int, int], aspect: float) -> Matrix:
    width, height = float(size[0]), float(size[1])
    wide, high = (height * aspect, height) if width / height > aspect else (width, width / aspect)
    return box((width - wide) / 2, (height - high) / 2, wide, high)


def snapped(matrix: Matrix, aspect: float) -> tuple[Matrix, bool]:
    """Snap a place to an upright box of the page's shape if it is nearly one.

    Returns the matrix and whether it was snapped.
    """
    corners = place(matrix, np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]]))
    left, right = corners[[0, 3], 0].mean(), corners[[1, 2], 0].mean()
    top, bottom = corners[[0, 1], 1].mean(), corners[[2, 3], 1].mean()
    upright = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    wide, high = right - left, bottom - top
    slack = 0.006 * max(wide, high) + 0.8
    if np.abs(corners - upright).max() > slack:
        return matrix, False
    if abs(wide / high / aspect - 1) > 0.03:
        return box(left, top, wide, high), True
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    wide = (wide + high * aspect) / 2
    high = wide / aspect
    return box(middle_x - wide / 2, middle_y - high / 2, wide, high), True
