"""What is around the screen: it tells how a camera moved, whatever the page.

On a page with a word or two, fitting the page itself goes astray: the word is found wherever it
stands. The room does not change with the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from duthviewer.sync.matching.fit import Fitted, Motion, texture, warp
from duthviewer.sync.matching.views import Matrix, place
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import SMALL_PX, shrunk
from duthviewer.sync.recording.video import Grey

#: Width of the pictures in which every place is tried
_COARSE_PX = 48
#: Cells at the picture's edge that may move out of it
_EDGE = 5
#: Part of the screen's size, inwards from its edge, that still counts as scenery: the edge itself
#: is the surest thing in a dark room
_RIM = 0.035
#: Correlation from which on two pictures are of the same scene
ALIKE = 0.55
_LEAST_AREA, _LEAST_TEXTURE = 0.12, 0.2
#: Correlation of the coarse pictures that is worth going on with. Where the scene proved to be the
#: same it was 0.69 or more, elsewhere below 0.55 (four recordings, 9 views).
_WORTH_TRYING = 0.45
#: Coarse cells by which the camera may have moved, and how it may have zoomed
_REACH, _ZOOMS = 4, (0.92, 0.96, 1.0, 1.04, 1.08)
#: Part of the surroundings that has to be left in the picture after a move
_LEFT = 0.5
#: Zoom and turn that no slow camera has
_MOST_TURNED = 0.25


class Scenery:
    """The surroundings of a screen in one frame, to be found again in others.

    The others are given small (`shrunk`); motions are in pixels of whole frames.
    """

    def __init__(self, frame: Grey, matrix: Matrix) -> None:
        small = shrunk(frame)
        self._size = (SMALL_PX, small.shape[0])
        self._to_cells = _smaller(frame.shape[1] / SMALL_PX)
        self._to_pixels = np.linalg.inv(self._to_cells)
        self._whole = texture(np.asarray(small, np.float32))
        mask = np.ones(self._whole.shape, np.uint8)
        inner = np.array([[_RIM, _RIM], [1 - _RIM, _RIM], [1 - _RIM, 1 - _RIM], [_RIM, 1 - _RIM]])
        corners = place(matrix, inner) * SMALL_PX / frame.shape[1]
        cv2.fillConvexPoly(mask, np.round(corners).astype(np.int32), 0)
        mask[:_EDGE] = mask[-_EDGE:] = 0
        mask[:, :_EDGE] = mask[:, -_EDGE:] = 0
        self._mask = mask > 0
        self._small = small
        #: Whether there is enough around the screen to tell anything
        self.tells = float(self._mask.mean()) > _LEAST_AREA and bool(
            self._whole[self._mask].std() > _LEAST_TEXTURE
        )

    def motion(
        self, small: Grey, guess: Motion | None = None, start: tuple[Motion, float] | None = None
    ) -> tuple[Motion, float]:
        """How the camera has moved since this scenery was taken (affine, 3×3), and how alike the
        surroundings are then (below `ALIKE` it is another scene).

        ``start`` is what `starts` says of this very picture, where it is known.
        """
        best: tuple[Motion, float] = (np.eye(3), 0.0)
        if start is not None and start[1] <= _WORTH_TRYING and self._reaches(guess):
            # It was looked for there already.
            return best
        fine: Floats | None = None
        if guess is not None:
            fine = texture(np.asarray(small, np.float32))
            best = self._fit(fine, guess)
        if best[1] < ALIKE:
            # Far, or never seen before: coarse pictures, in which every place can be tried.
            near, alike = start or self.starts([small])[0]
            if alike > _WORTH_TRYING:
                fine = texture(np.asarray(small, np.float32)) if fine is None else fine
                best = max(best, self._fit(fine, near), key=lambda one: one[1])
        motion, alike = best
        if np.abs(motion[:2, :2] - np.eye(2)).max() > _MOST_TURNED:
            return np.eye(3), 0.0
        return motion, alike

    def starts(self, smalls: Sequence[Grey]) -> list[tuple[Motion, float]]:
        """For each picture the likeliest of the shifts and zooms that a slow camera may have made,
        and how alike the coarse surroundings are then."""
        seen = np.stack([self._places.texture(small).ravel() for small in smalls])
        numbers, alike = self._places.best(seen)
        return [
            (self._to_pixels @ self._places.motions[number] @ self._to_cells, float(one))
            for number, one in zip(numbers, alike, strict=True)
        ]

    def alike(self, small: Grey) -> float:
        """How alike the surroundings are where nothing moves (a mixer's picture)."""
        seen = texture(np.asarray(small, np.float32))[self._mask]
        known = self._whole[self._mask]
        return float(seen @ known) / float(np.sqrt((seen @ seen) * (known @ known)) + 1e-6)

    def _reaches(self, guess: Motion | None) -> bool:
        """Whether `starts` would have found the surroundings where a guess has them."""
        if guess is None:
            return True
        middle = np.array([(self._size[0] - 1) / 2, (self._size[1] - 1) / 2, 1.0])
        moved = self._to_cells @ guess @ self._to_pixels @ middle
        farthest = (_REACH - 0.5) * SMALL_PX / _COARSE_PX
        return bool(np.abs(moved[:2] / moved[2] - middle[:2]).max() < farthest)

    def _fit(self, fine: Floats, guess: Motion) -> tuple[Motion, float]:
        moved, alike = self._fitted.fit(
            self._to_cells @ guess @ self._to_pixels, lambda motion: warp(fine, motion, self._size)
        )
        return self._to_pixels @ moved @ self._to_cells, alike

    @cached_property
    def _fitted(self) -> Fitted:
        return Fitted(self._whole, self._mask)

    @cached_property
    def _places(self) -> _Places:
        return _Places(self._small, self._mask)


class _Places:
    """Coarse surroundings at every place to which a slow camera may have brought them.

    As rows of a matrix: one product compares many pictures with all of them. ``motions`` are in
    cells of the small picture.
    """

    def __init__(self, small: Grey, mask: np.ndarray) -> None:
        height, width = small.shape
        factor = width / _COARSE_PX
        self._size = (_COARSE_PX, max(6, round(height / factor)))
        whole = self.texture(small)
        share = cv2.resize(mask.astype(np.float32), self._size, interpolation=cv2.INTER_AREA)
        around = (share > 0.5).astype(np.float32)
        middle = np.array([(self._size[0] - 1) / 2, (self._size[1] - 1) / 2])
        inwards = _smaller(factor)
        outwards = np.linalg.inv(inwards)
        steps = range(_REACH, -_REACH - 1, -1)
        self.motions: list[Motion] = []
        pictures, masks = [], []
        for zoom in _ZOOMS:
            zoomed = np.diag([zoom, zoom, 1.0])
            zoomed[:2, 2] = middle * (1 - zoom)
            drawn = cv2.warpAffine(whole, zoomed[:2], self._size, flags=cv2.INTER_LINEAR)
            there = cv2.warpAffine(around, zoomed[:2], self._size, flags=cv2.INTER_LINEAR) > 0.99
            masks.append(_shifted(there.astype(np.float32)))
            pictures.append(_shifted(np.asarray(drawn, np.float32)) * masks[-1])
            for down in steps:
                for across in steps:
                    shift = np.array([[1, 0, across], [0, 1, down], [0, 0, 1.0]])
                    self.motions.append(outwards @ shift @ zoomed @ inwards)
        rows, self._masks = np.concatenate(pictures), np.concatenate(masks)
        lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))
        # What has left the picture tells nothing.
        left = self._masks.sum(axis=1) >= _LEFT * max(1.0, float(around.sum()))
        self._rows = rows * (left / np.maximum(lengths, 1e-6))[:, None].astype(np.float32)

    def texture(self, small: Grey) -> Floats:
        """A picture's texture at this size."""
        cells = cv2.resize(small, self._size, interpolation=cv2.INTER_AREA)
        return texture(np.asarray(cells, np.float32))

    def best(self, seen: Floats) -> tuple[np.ndarray, Floats]:
        """For each row, the texture of a picture: the best place, and how alike it is there."""
        lengths = np.sqrt(np.maximum((seen * seen) @ self._masks.T, 1e-6))
        alike = (seen @ self._rows.T) / lengths
        numbers = alike.argmax(axis=1)
        return numbers, np.asarray(alike[np.arange(len(seen)), numbers], np.float32)


def _shifted(picture: Floats) -> Floats:
    """The picture at every shift, as rows: from far down and across to far up and back."""
    padded = cv2.copyMakeBorder(
        picture, _REACH, _REACH, _REACH, _REACH, cv2.BORDER_CONSTANT, value=0.0
    )
    windows = sliding_window_view(padded, picture.shape)
    return np.ascontiguousarray(windows, np.float32).reshape(-1, picture.size)


def _smaller(factor: float) -> Motion:
    """From pixels, counted by their centres, to those of a picture so many times as small."""
    matrix = np.diag([1 / factor, 1 / factor, 1.0])
    matrix[:2, 2] = 0.5 / factor - 0.5
    return matrix
