"""Scenery: the surroundings of the screen, which show how a camera moved, whatever the page.

Fitting a page with only a word or two fails, because the word is found in many places. The room
does not change with the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from duthviewer.sync.matching.fit import FittedTexture, Motion, texture, warp
from duthviewer.sync.matching.views import Matrix, place
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import SMALL_PX, shrunk
from duthviewer.sync.recording.video import Grey

#: Glances more alike than this belong to one scene
_SAME_SCENE = 0.86
#: Width of the coarse pictures, in which every place is tried
_COARSE_PX = 48
#: Cells at the picture's edge that are ignored because they may move out of the picture
_EDGE = 5
#: Rim inside the screen that counts as scenery, as a share of the screen's size: in a dark room the
#: screen's edge is the most reliable feature
_RIM = 0.035
#: From this correlation on, two pictures show the same scene
ALIKE = 0.55
_LEAST_AREA, _LEAST_TEXTURE = 0.12, 0.2
#: From this correlation of the coarse pictures on, a fine fit is tried. In the same scene it was
#: 0.69 or more, in different scenes below 0.55 (four recordings, nine views).
_WORTH_TRYING = 0.45
#: How far the camera may have moved, in coarse cells, and zoom factors
_REACH, _ZOOMS = 4, (0.92, 0.96, 1.0, 1.04, 1.08)
#: The least share of the surroundings that remains in the picture after a move
_LEFT = 0.5
#: More zoom or rotation than a slow camera makes
_MOST_TURNED = 0.25


class Scenery:
    """The surroundings of a screen in one frame, to be found in other frames.

    The other frames are passed as small pictures (`shrunk`). Motions are in pixels of full frames.
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
        #: Whether the surroundings are large and detailed enough
        self.is_usable = float(self._mask.mean()) > _LEAST_AREA and bool(
            self._whole[self._mask].std() > _LEAST_TEXTURE
        )

    def motion(
        self, small: Grey, guess: Motion | None = None, start: tuple[Motion, float] | None = None
    ) -> tuple[Motion, float]:
        """Find how the camera moved between the scenery's frame and a small picture.

        Returns the motion (affine, 3×3) and the likeness of the surroundings after it; below
        `ALIKE` the scene is a different one. ``start`` is the result of `starts` for this picture.
        """
        best: tuple[Motion, float] = (np.eye(3), 0.0)
        if start is not None and start[1] <= _WORTH_TRYING and self._reaches(guess):
            # `starts` has searched these places.
            return best
        fine: Floats | None = None
        if guess is not None:
            fine = texture(np.asarray(small, np.float32))
            best = self._fit(fine, guess)
        if best[1] < ALIKE:
            # The guess is far off or missing: try every place in the coarse pictures.
            near, alike = start or self.starts([small])[0]
            if alike > _WORTH_TRYING:
                fine = texture(np.asarray(small, np.float32)) if fine is None else fine
                best = max(best, self._fit(fine, near), key=lambda one: one[1])
        motion, alike = best
        if np.abs(motion[:2, :2] - np.eye(2)).max() > _MOST_TURNED:
            return np.eye(3), 0.0
        return motion, alike

    def starts(self, smalls: Sequence[Grey]) -> list[tuple[Motion, float]]:
        """Return for each small picture the most likely shift and zoom of a slow camera.

        Each comes with the likeness of the coarse surroundings.
        """
        seen = np.stack([self._places.texture(small).ravel() for small in smalls])
        numbers, alike = self._places.best(seen)
        return [
            (self._to_pixels @ self._places.motions[number] @ self._to_cells, float(one))
            for number, one in zip(numbers, alike, strict=True)
        ]

    def alike(self, small: Grey) -> float:
        """Return the likeness of the surroundings in a picture that does not move (a mixer's)."""
        seen = texture(np.asarray(small, np.float32))[self._mask]
        known = self._whole[self._mask]
        return float(seen @ known) / float(np.sqrt((seen @ seen) * (known @ known)) + 1e-6)

    def _reaches(self, guess: Motion | None) -> bool:
        """Return whether a guess is among the places that `starts` searches."""
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
    def _fitted(self) -> FittedTexture:
        return FittedTexture(self._whole, self._mask)

    @cached_property
    def _places(self) -> _Places:
        return _Places(self._small, self._mask)


class _Places:
    """Coarse surroundings at every place to which a slow camera may have moved them.

    They are rows of a matrix, so one product compares many pictures with all of them. ``motions``
    are in cells of the small picture.
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
        # Places that move too much of the surroundings out of the picture never match.
        left = self._masks.sum(axis=1) >= _LEFT * max(1.0, float(around.sum()))
        self._rows = rows * (left / np.maximum(lengths, 1e-6))[:, None].astype(np.float32)

    def texture(self, small: Grey) -> Floats:
        """Return a picture's texture at the coarse size."""
        cells = cv2.resize(small, self._size, interpolation=cv2.INTER_AREA)
        return texture(np.asarray(cells, np.float32))

    def best(self, seen: Floats) -> tuple[np.ndarray, Floats]:
        """Return the best place for each picture (a row of texture) and the likeness there."""
        lengths = np.sqrt(np.maximum((seen * seen) @ self._masks.T, 1e-6))
        alike = (seen @ self._rows.T) / lengths
        numbers = alike.argmax(axis=1)
        return numbers, np.asarray(alike[np.arange(len(seen)), numbers], np.float32)


def _shifted(picture: Floats) -> Floats:
    """Return the picture at every shift, as rows, from the far bottom right to the top left."""
    padded = cv2.copyMakeBorder(
        picture, _REACH, _REACH, _REACH, _REACH, cv2.BORDER_CONSTANT, value=0.0
    )
    windows = sliding_window_view(padded, picture.shape)
    return np.ascontiguousarray(windows, np.float32).reshape(-1, picture.size)


def _smaller(factor: float) -> Motion:
    """Return the map from pixels, counted by their centres, to those of a scaled-down picture."""
    matrix = np.diag([1 / factor, 1 / factor, 1.0])
    matrix[:2, 2] = 0.5 / factor - 0.5
    return matrix


def scenes(glances: Floats) -> NDArray[np.intp]:
    """Return a scene number for each frame: frames with similar glances share it."""
    leaders: list[Floats] = []
    numbers = np.empty(len(glances), np.intp)
    for i, glance in enumerate(glances):
        if leaders:
            alike = np.array(leaders) @ glance
            nearest = int(alike.argmax())
            if alike[nearest] > _SAME_SCENE:
                numbers[i] = nearest
                continue
        leaders.append(glance)
        numbers[i] = len(leaders) - 1
    return numbers
