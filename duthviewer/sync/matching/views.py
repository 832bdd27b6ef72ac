"""Views: where the screen is in the picture of one camera or one mixer layout."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from duthviewer.sync.matching.scenery import Scenery

Matrix = NDArray[np.float64]
#: A part of a page: left, top, right and bottom as shares of its width and height
Region = tuple[float, float, float, float]

#: The parts of a page are counted in this many steps across and down
_STEPS = 32
#: From this share of a page on in the picture, the whole page is compared: cropped recordings lose
#: a rim, and a rim hardly changes a cosine
_NEARLY_WHOLE = 0.9
#: Corners that differ by less than this share of the screen's width are nearly in the same place
_NEAR = 0.15
#: The least share of a part that has to be in the picture: a screen in perspective is no box
_PART_SEEN = 0.85


@dataclass(frozen=True)
class ScreenView:
    """The place of a page in the pictures of one camera or mixer layout.

    ``matrix`` maps the page's unit square (x and y from 0 to 1) to pixels of the picture. A
    ``fixed`` view never moves: a mixer's box, not a camera. ``strength`` is the best cosine found
    through the view. ``part`` is the part of the page in the picture, if it is zoomed; ``matrix``
    is that of the whole page all the same. ``by_outline`` tells that the screen's outline was found
    first, and not features of a page.
    """

    matrix: Matrix = field(compare=False)
    fixed: bool
    strength: float = 0.0
    #: The surroundings of the screen in the frame where the view was found; None for a full frame
    scenery: Scenery | None = field(default=None, compare=False)
    part: Region | None = None
    by_outline: bool = False

    def corners(self) -> Matrix:
        """Return the page's four corners in pixels, clockwise from the top left."""
        return place(self.matrix, np.array([[0.0, 0], [1, 0], [1, 1], [0, 1]]))

    def is_near(self, other: ScreenView) -> bool:
        """Return whether the screens of two views are nearly in the same place."""
        corners = other.corners()
        apart = _NEAR * float(np.ptp(corners[:, 0]))
        return bool(np.abs(self.corners() - corners).max() < apart)


def place(matrix: Matrix, points: Matrix) -> Matrix:
    """Map points through a homography."""
    put = np.hstack([points, np.ones((len(points), 1))]) @ matrix.T
    return np.asarray(put[:, :2] / put[:, 2:], np.float64)


def box(left: float, top: float, width: float, height: float) -> Matrix:
    """Return the matrix of an upright box."""
    return np.array([[width, 0, left], [0, height, top], [0, 0, 1.0]])


def visible_part(matrix: Matrix, size: tuple[int, int]) -> Region | None:
    """Return the part of a page that is in a picture of this size; None: nearly the whole page.

    An empty part (0, 0, 0, 0) is that of a page whose part in the picture is no box.
    """
    if _inside(matrix, size, (np.arange(_STEPS) + 0.5) / _STEPS).mean() >= _NEARLY_WHOLE:
        return None
    inside = _inside(matrix, size, np.linspace(0.0, 1.0, _STEPS + 1))
    cells = inside[1:, 1:] & inside[1:, :-1] & inside[:-1, 1:] & inside[:-1, :-1]
    rows, columns = np.flatnonzero(cells.any(axis=1)), np.flatnonzero(cells.any(axis=0))
    if not len(rows):
        return 0.0, 0.0, 0.0, 0.0
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    if cells[top:bottom, left:right].mean() < _PART_SEEN:
        return 0.0, 0.0, 0.0, 0.0
    return (
        float(left) / _STEPS, float(top) / _STEPS, float(right) / _STEPS, float(bottom) / _STEPS
    )  # fmt: skip


def _inside(matrix: Matrix, size: tuple[int, int], steps: Matrix) -> NDArray[np.bool_]:
    """Return which points of a grid on the page are in a picture, to a pixel."""
    put = place(matrix, np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2))
    inside = ((put >= -1.0) & (put <= np.array(size) + 1.0)).all(axis=1)
    return np.asarray(inside.reshape(len(steps), len(steps)), np.bool_)


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


def part_matrix(part: Region | None) -> Matrix:
    """Return the map from the unit square of a part to that of the page."""
    left, top, right, bottom = part or (0.0, 0.0, 1.0, 1.0)
    return box(left, top, right - left, bottom - top)


def snapped(matrix: Matrix, aspect: float, part: Region | None = None) -> tuple[Matrix, bool]:
    """Snap a place to an upright box of the page's shape if it is nearly one.

    Returns the matrix and whether it was snapped. Only ``part`` of the page is judged: what is far
    outside the picture is not measured.
    """
    if part is not None:
        into = part_matrix(part)
        own, is_box = snapped(matrix @ into, aspect * into[0, 0] / into[1, 1])
        return (own @ np.linalg.inv(into) if is_box else matrix), is_box
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
