"""Registration: aligning pages with a frame through a view, and scoring how well each one fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from duthviewer.sync.matching.fit import FittedTexture, Motion, texture, warp
from duthviewer.sync.matching.pages import COARSE_HEIGHT, COARSE_WIDTH, DeckStack, PageMaps
from duthviewer.sync.matching.scenery import ALIKE
from duthviewer.sync.matching.views import Matrix, Region, ScreenView, part_matrix, place
from duthviewer.sync.pixels.gradients import MAP_HEIGHT, MAP_WIDTH, Floats, gradient_field, unit
from duthviewer.sync.recording.frames import SMALL_PX, shrunk
from duthviewer.sync.recording.video import Grey

#: Cells around the page by which a drifting screen may have moved
_MARGIN_X, _MARGIN_Y = 16, 12
_WIDE, _HIGH = MAP_WIDTH + 2 * _MARGIN_X, MAP_HEIGHT + 2 * _MARGIN_Y
#: The number of pages for which the shift is searched
_TRIED = 2
#: Cells along the page's edge that a fit leaves out, because they can show what is behind it
_EDGE = 3
#: From this share of the view's best score on, the place is not refined
_GOOD = 0.93
#: From this cosine of half-size maps on, a frame may show a page. Of 800 frames with pages of nine
#: decks (partly hidden, blurred, noisy) it missed two with 0.4 or more at full size and one in
#: twenty of the others. Three in four frames without a page are below.
_LIKELY = 0.2
#: The same when many places are tried, because one of them may resemble a page by chance
_LIKELY_SOMEWHERE = 0.24
#: Small pictures can be used only if the box in them is about as wide as half-size maps
_LEAST_SMALL_PX = 40.0
#: The most pages whose prepared textures are kept, at half a megabyte each
_MOST_FITTED = 80


@dataclass(frozen=True)
class ViewMatch:
    """The cosines of a frame with all pages through one view, and where the page was found.

    ``matrix`` maps the page's unit square to pixels of this frame.
    """

    scores: Floats
    matrix: Matrix

    @property
    def best(self) -> float:
        return float(self.scores.max())

    @property
    def page(self) -> int:
        return int(self.scores.argmax())


def patch(
    frame: Grey, matrix: Matrix, width: int, height: int, margin: tuple[int, int] = (0, 0)
) -> Floats:
    """Rectify a frame: ``width`` × ``height`` cells over the page, plus a margin."""
    wide, high = width + 2 * margin[0], height + 2 * margin[1]
    corner = matrix @ np.array([[0.5, 0.0], [0.5, 0.5], [1, 1]])
    across = np.hypot(*(matrix[:2, 0] / corner[2, 0])) / width
    # Several samples per cell if the frame is finer, or a screen's text would alias.
    fine = 1 if across < 1.6 else 2 if across < 3.2 else 3
    cells = np.array(
        [
            [1 / (width * fine), 0, (0.5 / fine - margin[0]) / width],
            [0, 1 / (height * fine), (0.5 / fine - margin[1]) / height],
            [0, 0, 1.0],
        ]
    )
    # Pixel centres: the page's unit square covers whole pixels of the frame.
    shift = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1.0]])
    straight = cv2.warpPerspective(
        frame,
        shift @ matrix @ cells,
        (wide * fine, high * fine),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    if fine > 1:
        straight = cv2.resize(straight, (wide, high), interpolation=cv2.INTER_AREA)
    return np.asarray(straight, np.float32)


def seen_cells(
    shape: tuple[int, ...], matrix: Matrix, width: int, height: int
) -> NDArray[np.bool_]:
    """Return which cells of a `patch` are in a frame of this shape (rows, columns)."""
    across, down = (np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / height
    put = place(matrix, np.stack(np.meshgrid(across, down), axis=-1).reshape(-1, 2))
    inside = (put >= 0).all(axis=1) & (put <= [shape[1], shape[0]]).all(axis=1)
    return np.asarray(inside.reshape(height, width), np.bool_)


def _is_rich(cells: Floats) -> bool:
    """Return whether a page has detail in most of its parts, so that it can be fitted by itself."""
    strength = np.abs(cv2.Laplacian(cv2.GaussianBlur(cells, (0, 0), 0.8), cv2.CV_32F))
    tiles = (strength > 4.0).reshape(4, MAP_HEIGHT // 4, 4, MAP_WIDTH // 4).mean(axis=(1, 3))
    return int((tiles > 0.03).sum()) >= 7


def _around(frame: Grey, matrix: Matrix) -> Floats:
    """Rectify a frame with the margin around the page."""
    return patch(frame, matrix, MAP_WIDTH, MAP_HEIGHT, (_MARGIN_X, _MARGIN_Y))


class Registration:
    """Scores frames against the pages of one deck or several. Thread-safe.

    ``part`` is the part of the pages that ``pages`` shows, if it is only a part. The matrices of
    all methods are those of whole pages.
    """

    def __init__(self, pages: PageMaps | DeckStack, part: Region | None = None) -> None:
        self.pages = pages
        #: From the unit square of the part to that of the page, and back
        self._part = part_matrix(part)
        self._whole = np.linalg.inv(self._part)
        mask = np.zeros((MAP_HEIGHT, MAP_WIDTH), bool)
        mask[_EDGE:-_EDGE, _EDGE:-_EDGE] = True
        self._inner = mask
        #: Prepared textures by page
        self._fitted: dict[int, FittedTexture] = {}
        self._rich = [_is_rich(cells) for cells in pages.cells]

    @property
    def groups(self) -> list[list[int]]:
        """The pages that look alike, for each page."""
        return self.pages.groups

    def score(self, frame: Grey, matrix: Matrix) -> Floats:
        """Return the cosines of all pages with the frame at exactly this place."""
        return self.score_cells(patch(frame, matrix @ self._part, MAP_WIDTH, MAP_HEIGHT))

    def score_cells(self, cells: Floats) -> Floats:
        """Return the cosines of all pages with a rectified part of a frame."""
        seen = unit(gradient_field(cells).reshape(1, -1))
        return np.asarray(self.pages.cosines(seen)[0], np.float32)

    def scores(self, frames: Iterable[Grey], matrix: Matrix) -> Floats:
        """Return the cosines of many frames at one place, a row for each frame."""
        there = matrix @ self._part
        cells = (patch(frame, there, MAP_WIDTH, MAP_HEIGHT) for frame in frames)
        fields = np.stack([gradient_field(each).ravel() for each in cells])
        return np.asarray(self.pages.cosines(unit(fields)), np.float32)

    def may_show_page(
        self, smalls: Sequence[Grey], matrix: Matrix, width: float
    ) -> NDArray[np.bool_]:
        """Tell from small pictures which frames may show a page at a place.

        ``width`` is that of the full frames. This takes a tenth of the time of scoring them, and
        most frames of a recording show no page in most boxes.
        """
        factor = SMALL_PX / width
        small_matrix = np.diag([factor, factor, 1.0]) @ matrix @ self._part
        if small_matrix[0, 0] < _LEAST_SMALL_PX:
            return np.ones(len(smalls), bool)
        cells = [patch(small, small_matrix, COARSE_WIDTH, COARSE_HEIGHT) for small in smalls]
        fields = np.stack([gradient_field(each).ravel() for each in cells])
        alike = self.pages.coarse_cosines(unit(fields))
        return np.asarray(alike.max(axis=1) >= _LIKELY, np.bool_)

    def breadth(self, frame: Grey, match: ViewMatch) -> float:
        """Return over how many of the page's 48 parts the likeness is spread.

        A word, a box or a bar can match anything; a page that is really shown agrees in many parts.
        """
        cells = patch(frame, match.matrix @ self._part, MAP_WIDTH, MAP_HEIGHT)
        seen = unit(gradient_field(cells).reshape(1, -1))
        added = self.pages.agreement(match.page, seen).reshape(2, 6, MAP_HEIGHT // 6, 8, -1)
        parts = np.maximum(0.0, added.sum(axis=(0, 2, 4))).ravel()
        return float(parts.sum() ** 2 / max(1e-9, float((parts**2).sum())))

    def match(self, frame: Grey, view: ScreenView, guess: Matrix | None = None) -> ViewMatch:
        """Find the screen near the view's place or near ``guess``, and score all pages there."""
        if view.fixed:
            return ViewMatch(self.score(frame, view.matrix), view.matrix)
        if view.scenery is not None and view.scenery.is_usable:
            moved, _ = self.locate_screen(shrunk(frame), view, guess)
            if moved is None:
                # A different scene, in which the screen cannot be found by its surroundings.
                return ViewMatch(self.score(frame, view.matrix), view.matrix)
            return self.match_at(frame, moved)
        matches = [ViewMatch(self.score(frame, view.matrix), view.matrix)]
        if guess is not None:
            matches.append(ViewMatch(self.score(frame, guess), guess))
        start = max(matches, key=lambda match: match.best)
        sure = start.best >= _GOOD * view.strength
        if view.part is not None:
            # A part that moves farther is followed from frame to frame.
            if start.best < _LIKELY:
                return start
            sure = True
        matches += self.refine(frame, start.matrix, [start.page] if sure else None)
        return max(matches, key=lambda match: match.best)

    def match_at(self, frame: Grey, matrix: Matrix) -> ViewMatch:
        """Score all pages at a place known from the scenery, fitted to the most likely page."""
        cells = _around(frame, matrix @ self._part)
        own = cells[_MARGIN_Y:-_MARGIN_Y, _MARGIN_X:-_MARGIN_X]
        steady = ViewMatch(self.score_cells(np.ascontiguousarray(own)), matrix)
        if steady.best < 0.2 or not self._rich[steady.page]:
            return steady
        matches = [steady, *self._refined(frame, matrix, cells, [(steady.page, 0.0, 0.0)])]
        return max(matches, key=lambda match: match.best)

    @staticmethod
    def locate_screen(
        small: Grey,
        view: ScreenView,
        guess: Matrix | None,
        start: tuple[Motion, float] | None = None,
    ) -> tuple[Matrix | None, float]:
        """Find the view's screen in a small picture of a frame by its surroundings.

        Returns the place, None if the scene is a different one, and the likeness of the
        surroundings. ``start`` is that of `Scenery.motion`.
        """
        assert view.scenery is not None
        before = None
        if guess is not None:
            before = guess @ np.linalg.inv(view.matrix)
            before /= before[2, 2]
            # A fit to the page may have added perspective; a camera's motion is affine.
            before[2] = [0, 0, 1]
        motion, alike = view.scenery.motion(small, before, start)
        return motion @ view.matrix if alike >= ALIKE else None, alike

    def refine(self, frame: Grey, matrix: Matrix, tried: list[int] | None) -> list[ViewMatch]:
        """Fit the place to the most likely pages, or to the pages in ``tried``."""
        cells = _around(frame, matrix @ self._part)
        starts = self._search(cells) if tried is None else [(page, 0.0, 0.0) for page in tried]
        return self._refined(frame, matrix, cells, starts)

    def _refined(
        self, frame: Grey, matrix: Matrix, cells: Floats, starts: list[tuple[int, float, float]]
    ) -> list[ViewMatch]:
        found = []
        for page, across, down in starts:
            moved = self._fit(cells, page, across, down)
            if moved is not None:
                there = matrix @ self._part @ moved @ self._whole
                found.append(ViewMatch(self.score(frame, there), there))
        return found

    def _search(self, cells: Floats) -> list[tuple[int, float, float]]:
        """Return the most likely pages with their shifts in cells, best first."""
        half = cv2.resize(cells, (_WIDE // 2, _HIGH // 2), interpolation=cv2.INTER_AREA)
        seen = gradient_field(np.asarray(half, np.float32))
        windows = sliding_window_view(seen, (COARSE_HEIGHT, COARSE_WIDTH), axis=(1, 2))
        windows = np.moveaxis(windows, 0, 2)
        rows, columns = windows.shape[:2]
        flat = unit(np.ascontiguousarray(windows, np.float32).reshape(rows * columns, -1))
        scores = self.pages.coarse_cosines(flat)
        starts = []
        for page in np.argsort(-scores.max(axis=0))[:_TRIED]:
            if float(scores[:, page].max()) < _LIKELY_SOMEWHERE:
                break
            row, column = divmod(int(scores[:, page].argmax()), columns)
            starts.append((int(page), 2.0 * column - _MARGIN_X, 2.0 * row - _MARGIN_Y))
        return starts

    def _fit(self, seen: Floats, page: int, across: float, down: float) -> Matrix | None:
        """Return an affine correction in the page's unit square, or None if the fit diverged."""
        home = (_MARGIN_X + across, _MARGIN_Y + down)
        start = np.array([[1, 0, home[0]], [0, 1, home[1]], [0, 0, 1.0]])

        def sample(motion: Matrix) -> Floats:
            # Normalised after cutting to the page, as the page's texture was, so that the dark
            # surroundings have no effect.
            return texture(warp(seen, motion, (MAP_WIDTH, MAP_HEIGHT)))

        fitted = self._fitted.get(page)
        if fitted is None:
            if len(self._fitted) >= _MOST_FITTED:
                self._fitted.clear()
            fitted = self._fitted[page] = FittedTexture(
                texture(self.pages.cells[page]), self._inner
            )
        motion, _ = fitted.fit(start, sample)
        if np.abs(motion[:2, :2] - np.eye(2)).max() > 0.15:
            return None
        middle = np.array([MAP_WIDTH / 2, MAP_HEIGHT / 2])
        if np.abs(motion[:2, :2] @ middle + motion[:2, 2] - middle - home).max() > 6:
            return None
        # From the page's cells, counted by their centres, to its unit square.
        into = np.diag([MAP_WIDTH, MAP_HEIGHT, 1.0])
        into[:2, 2] = -0.5
        back = np.diag([1 / MAP_WIDTH, 1 / MAP_HEIGHT, 1.0])
        back[:2, 2] = [(0.5 - _MARGIN_X) / MAP_WIDTH, (0.5 - _MARGIN_Y) / MAP_HEIGHT]
        return np.asarray(back @ motion @ into, np.float64)
