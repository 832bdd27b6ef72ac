"""How well each page lies on a frame, through a view: registered gradient scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from duthviewer.sync.matching.fit import Fitted, Motion, texture, warp
from duthviewer.sync.matching.pages import COARSE_HEIGHT, COARSE_WIDTH, Pages, Pile
from duthviewer.sync.matching.scenery import ALIKE
from duthviewer.sync.matching.views import Matrix, View
from duthviewer.sync.pixels.gradients import MAP_HEIGHT, MAP_WIDTH, Floats, gradient_field, unit
from duthviewer.sync.recording.frames import SMALL_PX, shrunk
from duthviewer.sync.recording.video import Grey

#: Cells around the page that a drifting screen may have moved by
_MARGIN_X, _MARGIN_Y = 16, 12
_WIDE, _HIGH = MAP_WIDTH + 2 * _MARGIN_X, MAP_HEIGHT + 2 * _MARGIN_Y
#: Pages that a search for the shift tries
_TRIED = 2
#: Cells along the page's edge that a fit leaves out: what is behind them is not the page's
_EDGE = 3
#: How much of the view's best score says that nothing needs to be refined
_GOOD = 0.93
#: A page may be there from this cosine of half-size maps on. Of 800 frames with pages of nine decks
#: (hidden in part, blurred, noisy) two with 0.4 or more at full size were missed, and one in
#: twenty with less; where there is no page, three in four are below.
_LIKELY = 0.2
#: The same where many places are tried, of which some resembles a page a little
_LIKELY_SOMEWHERE = 0.24
#: Small pictures tell so only if the box is about as wide in them as half-size maps are
_LEAST_SMALL_PX = 40.0
#: Most pages with a prepared fit, which takes half a megabyte
_MOST_FITTED = 80


@dataclass(frozen=True)
class Match:
    """The cosine of a frame with every page through one view, and where the page was found.

    ``matrix`` takes the page's unit square to pixels of this very frame.
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
    """The frame seen straight: ``width`` × ``height`` cells over the page, and a margin around."""
    wide, high = width + 2 * margin[0], height + 2 * margin[1]
    corner = matrix @ np.array([[0.5, 0.0], [0.5, 0.5], [1, 1]])
    across = np.hypot(*(matrix[:2, 0] / corner[2, 0])) / width
    # Several samples a cell where the frame is finer: a screen's letters would alias.
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


def _is_rich(cells: Floats) -> bool:
    """Whether a page holds detail in most of its parts, so that it can be fitted by itself."""
    strength = np.abs(cv2.Laplacian(cv2.GaussianBlur(cells, (0, 0), 0.8), cv2.CV_32F))
    tiles = (strength > 4.0).reshape(4, MAP_HEIGHT // 4, 4, MAP_WIDTH // 4).mean(axis=(1, 3))
    return int((tiles > 0.03).sum()) >= 7


def _around(frame: Grey, matrix: Matrix) -> Floats:
    """The frame seen straight, with what is around the page."""
    return patch(frame, matrix, MAP_WIDTH, MAP_HEIGHT, (_MARGIN_X, _MARGIN_Y))


class Register:
    """Scores frames against the pages of a deck or of several. Safe to use from several threads."""

    def __init__(self, pages: Pages | Pile) -> None:
        self._pages = pages
        mask = np.zeros((MAP_HEIGHT, MAP_WIDTH), bool)
        mask[_EDGE:-_EDGE, _EDGE:-_EDGE] = True
        self._inner = mask
        #: Made when first needed
        self._fitted: dict[int, Fitted] = {}
        self._rich = [_is_rich(cells) for cells in pages.cells]

    def score(self, frame: Grey, matrix: Matrix) -> Floats:
        """Cosines of all pages with what the frame shows at exactly this place."""
        return self.score_cells(patch(frame, matrix, MAP_WIDTH, MAP_HEIGHT))

    def score_cells(self, cells: Floats) -> Floats:
        """The same, of the part of the frame that is already seen straight."""
        seen = unit(gradient_field(cells).reshape(1, -1))
        return np.asarray(self._pages.cosines(seen)[0], np.float32)

    def scores(self, frames: Iterable[Grey], matrix: Matrix) -> Floats:
        """The same for many frames, in rows."""
        cells = (patch(frame, matrix, MAP_WIDTH, MAP_HEIGHT) for frame in frames)
        fields = np.stack([gradient_field(each).ravel() for each in cells])
        return np.asarray(self._pages.cosines(unit(fields)), np.float32)

    def likely(self, smalls: Sequence[Grey], matrix: Matrix, width: float) -> NDArray[np.bool_]:
        """Which frames, given small (`width` is that of whole ones), may show a page there.

        It takes a tenth of the time, and most frames of a recording show no page in most boxes.
        """
        factor = SMALL_PX / width
        there = np.diag([factor, factor, 1.0]) @ matrix
        if matrix[0, 0] * factor < _LEAST_SMALL_PX:
            return np.ones(len(smalls), bool)
        cells = [patch(small, there, COARSE_WIDTH, COARSE_HEIGHT) for small in smalls]
        fields = np.stack([gradient_field(each).ravel() for each in cells])
        alike = self._pages.coarse_cosines(unit(fields))
        return np.asarray(alike.max(axis=1) >= _LIKELY, np.bool_)

    def breadth(self, frame: Grey, match: Match) -> float:
        """Over how many of the page's 48 parts the likeness is spread.

        A word, a box or a bar can be found in anything; a page that is really there agrees in
        many places.
        """
        cells = patch(frame, match.matrix, MAP_WIDTH, MAP_HEIGHT)
        seen = unit(gradient_field(cells).reshape(1, -1))
        added = self._pages.agreement(match.page, seen).reshape(2, 6, MAP_HEIGHT // 6, 8, -1)
        parts = np.maximum(0.0, added.sum(axis=(0, 2, 4))).ravel()
        return float(parts.sum() ** 2 / max(1e-9, float((parts**2).sum())))

    def match(self, frame: Grey, view: View, guess: Matrix | None = None) -> Match:
        """Find the screen near the view's place, or near ``guess``, and score all pages there."""
        if view.fixed:
            return Match(self.score(frame, view.matrix), view.matrix)
        if view.scenery is not None and view.scenery.tells:
            moved, _ = self.moved(shrunk(frame), view, guess)
            if moved is None:
                # Another scene: the screen cannot be where this view has it.
                return Match(self.score(frame, view.matrix), view.matrix)
            return self.there(frame, moved)
        matches = [Match(self.score(frame, view.matrix), view.matrix)]
        if guess is not None:
            matches.append(Match(self.score(frame, guess), guess))
        start = max(matches, key=lambda match: match.best)
        sure = start.best >= _GOOD * view.strength
        matches += self.refine(frame, start.matrix, [start.page] if sure else None)
        return max(matches, key=lambda match: match.best)

    def there(self, frame: Grey, matrix: Matrix) -> Match:
        """All pages' scores at a place that is known from the scenery, fitted to the likeliest."""
        cells = _around(frame, matrix)
        own = cells[_MARGIN_Y:-_MARGIN_Y, _MARGIN_X:-_MARGIN_X]
        steady = Match(self.score_cells(np.ascontiguousarray(own)), matrix)
        if steady.best < 0.2 or not self._rich[steady.page]:
            return steady
        matches = [steady, *self._refined(frame, matrix, cells, [(steady.page, 0.0, 0.0)])]
        return max(matches, key=lambda match: match.best)

    @staticmethod
    def moved(
        small: Grey, view: View, guess: Matrix | None, start: tuple[Motion, float] | None = None
    ) -> tuple[Matrix | None, float]:
        """Where the view's screen is in a frame, given small, by what is around it: None in front
        of another scene; and how alike the surroundings are. ``start`` as in `Scenery.motion`."""
        assert view.scenery is not None
        before = None
        if guess is not None:
            before = guess @ np.linalg.inv(view.matrix)
            before /= before[2, 2]
            # A page's own fit may have bent it; a camera's motion is affine.
            before[2] = [0, 0, 1]
        motion, alike = view.scenery.motion(small, before, start)
        return motion @ view.matrix if alike >= ALIKE else None, alike

    def refine(self, frame: Grey, matrix: Matrix, tried: list[int] | None) -> list[Match]:
        """Move the place so that it fits the likeliest pages, or those that are ``tried``."""
        cells = _around(frame, matrix)
        starts = self._search(cells) if tried is None else [(page, 0.0, 0.0) for page in tried]
        return self._refined(frame, matrix, cells, starts)

    def _refined(
        self, frame: Grey, matrix: Matrix, cells: Floats, starts: list[tuple[int, float, float]]
    ) -> list[Match]:
        found = []
        for page, across, down in starts:
            moved = self._fit(cells, page, across, down)
            if moved is not None:
                place = matrix @ moved
                found.append(Match(self.score(frame, place), place))
        return found

    def _search(self, cells: Floats) -> list[tuple[int, float, float]]:
        """The likeliest pages with their shifts in cells, best first."""
        half = cv2.resize(cells, (_WIDE // 2, _HIGH // 2), interpolation=cv2.INTER_AREA)
        seen = gradient_field(np.asarray(half, np.float32))
        windows = sliding_window_view(seen, (COARSE_HEIGHT, COARSE_WIDTH), axis=(1, 2))
        windows = np.moveaxis(windows, 0, 2)
        rows, columns = windows.shape[:2]
        flat = unit(np.ascontiguousarray(windows, np.float32).reshape(rows * columns, -1))
        scores = self._pages.coarse_cosines(flat)
        starts = []
        for page in np.argsort(-scores.max(axis=0))[:_TRIED]:
            if float(scores[:, page].max()) < _LIKELY_SOMEWHERE:
                break
            row, column = divmod(int(scores[:, page].argmax()), columns)
            starts.append((int(page), 2.0 * column - _MARGIN_X, 2.0 * row - _MARGIN_Y))
        return starts

    def _fit(self, seen: Floats, page: int, across: float, down: float) -> Matrix | None:
        """An affine correction in the page's unit square, or None where the fit ran away."""
        home = (_MARGIN_X + across, _MARGIN_Y + down)
        start = np.array([[1, 0, home[0]], [0, 1, home[1]], [0, 0, 1.0]])

        def sample(motion: Matrix) -> Floats:
            # Evened out only when cut to the page, as the page was: else the dark around it
            # would weigh in.
            return texture(warp(seen, motion, (MAP_WIDTH, MAP_HEIGHT)))

        fitted = self._fitted.get(page)
        if fitted is None:
            if len(self._fitted) >= _MOST_FITTED:
                self._fitted.clear()
            fitted = self._fitted[page] = Fitted(texture(self._pages.cells[page]), self._inner)
        motion, _ = fitted.fit(start, sample)
        if np.abs(motion[:2, :2] - np.eye(2)).max() > 0.15:
            return None
        middle = np.array([MAP_WIDTH / 2, MAP_HEIGHT / 2])
        if np.abs(motion[:2, :2] @ middle + motion[:2, 2] - middle - home).max() > 6:
            return None
        # From cells of the page, counted by their centres, to its unit square.
        into = np.diag([MAP_WIDTH, MAP_HEIGHT, 1.0])
        into[:2, 2] = -0.5
        back = np.diag([1 / MAP_WIDTH, 1 / MAP_HEIGHT, 1.0])
        back[:2, 2] = [(0.5 - _MARGIN_X) / MAP_WIDTH, (0.5 - _MARGIN_Y) / MAP_HEIGHT]
        return np.asarray(back @ motion @ into, np.float64)
