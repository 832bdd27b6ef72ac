"""A view: where the screen stands in one camera's or one mixer layout's picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from duthviewer.sync.matching.scenery import Scenery

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class View:
    """Where a page lies in the pictures of one viewpoint.

    ``matrix`` takes a page's unit square (x and y from 0 to 1) to pixels of the picture.
    ``fixed`` tells that it never moves: a mixer's box, not a camera.
    ``strength`` is the best cosine by which it was seen.
    """

    matrix: Matrix = field(compare=False)
    fixed: bool
    strength: float = 0.0
    #: What is around the screen in the frame in which it was found; None where nothing is
    scenery: Scenery | None = field(default=None, compare=False)

    def corners(self) -> Matrix:
        """The page's four corners in pixels, clockwise from its top left."""
        return place(self.matrix, np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]]))


def place(matrix: Matrix, points: Matrix) -> Matrix:
    """Points taken through a homography."""
    put = np.hstack([points, np.ones((len(points), 1))]) @ matrix.T
    return np.asarray(put[:, :2] / put[:, 2:], np.float64)


def box(left: float, top: float, width: float, height: float) -> Matrix:
    """The matrix of an upright box."""
    return np.array([[width, 0, left], [0, height, top], [0, 0, 1.0]])


def free_views(size: tuple[int, int], aspect: float) -> list[View]:
    """What needs no search: the page over the whole picture, in its shape or stretched to it."""
    width, height = size
    views = [View(_fitted(size, aspect), True)]
    if abs(aspect - width / height) > 0.02:
        views.append(View(box(0, 0, width, height), True))
    return views


def _fitted(size: tuple[int, int], aspect: float) -> Matrix:
    width, height = float(size[0]), float(size[1])
    wide, high = (height * aspect, height) if width / height > aspect else (width, width / aspect)
    return box((width - wide) / 2, (height - high) / 2, wide, high)


def snapped(matrix: Matrix, aspect: float) -> tuple[Matrix, bool]:
    """A found place, made an upright box of the page's shape where it very nearly is one."""
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
