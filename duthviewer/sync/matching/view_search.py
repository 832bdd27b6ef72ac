"""Finding the views of a recording, and scoring each frame through the one that explains it.

Free guesses first; then features, on frames that nothing explains yet, spread over their scenes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.matching.features import Found, PageFeatures
from duthviewer.sync.matching.likelihood import of_cosines
from duthviewer.sync.matching.pages import Pages, Pile
from duthviewer.sync.matching.register import Match, Register
from duthviewer.sync.matching.scenery import Scenery
from duthviewer.sync.matching.views import Matrix, View, free_views, snapped
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import THREADS, Frames
from duthviewer.sync.recording.video import Grey

#: The best cosine that explains a frame
EXPLAINED = 0.40
#: Nor is a frame explained that shows much less than its view did at its best: another camera with
#: its screen in nearly the same place makes some page resemble it
_USUAL = 0.6
#: What a frame must show before its view counts: a high cosine, and a margin over the next page
#: that does not look alike. Weaker views let a wrong deck claim a fifth of a talk.
_STRONG, _MARGIN = 0.45, 0.12
#: The cosine at which one page alone proves a view; below it, two different ones have to
_SURE = 0.74
#: A view found at less than this is tried last: it may lie askew, and what it explains badly is not
#: looked at again
_CLEAR = 0.6
#: Parts of the page (of 48) over which the likeness is spread. Pages of one template agree in a
#: title's place and a frame; a narrow likeness (a page with a word or two) has to be a high one.
_BROAD, _NARROW, _CERTAIN = 10.0, 5.0, 0.80
#: A view's best frames that are asked for this
_PROOFS = 12
#: A cosine that no finer placing would raise
_EXACT = 0.985
#: Below this cosine no page is to be seen at all; one that somebody stands before has more
_NO_PAGE = 0.20
#: Likeness of the surroundings that tells the screen's place though all of the screen changed: a
#: demo also fills the bars beside a page
_SAME_PLACE = 0.38
#: Glances more alike than this are of one scene
_SAME_SCENE = 0.86
#: Frames of a scene that are tried before it is given up, and frames in all
_TRIES_A_SCENE, _FEWEST_TRIES, _TRIES_A_MINUTE = 4, 32, 0.25
#: Frames that one thread scores in a row
_CHUNK = 64
#: Corners nearer to each other than this, in pixels, are of one view
_SAME_VIEW_PX = 1.0
#: A view is followed from a frame to those after it for so long
_FOLLOWED_S = 30.0
#: A scene shorter than this in all is not searched
_SHORTEST_S = 1.0


@dataclass(frozen=True)
class Seen:
    """What one frame shows: its cosines, where, and through which view (-1: none)."""

    scores: Floats
    matrix: Matrix
    view: int


class Search:
    """The views of one deck in one recording, and what each frame shows through them."""

    def __init__(
        self, frames: Frames, pages: Pages | Pile, known: Sequence[View] = (),
        report: Callable[[float], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self._frames, self._pages, self._report = frames, pages, report
        self._known = known
        self.register = Register(pages)
        self._features: PageFeatures | None = None
        self.views: list[View] = []
        blank = Seen(np.zeros(pages.count, np.float32), np.eye(3), -1)
        self.seen: list[Seen] = [blank] * len(frames)
        self.best: Floats = np.zeros(len(frames), np.float32)
        #: How alike each frame's surroundings are to those of any view that moves
        self._around: Floats = np.zeros(len(frames), np.float32)

    def run(self) -> None:
        """Find what there is to find."""
        with ThreadPoolExecutor(THREADS, "duthviewer-search") as pool:
            everything = np.arange(len(self._frames))
            aspects = sorted({round(aspect, 2): aspect for aspect in self._pages.aspects}.values())
            guesses = [view for a in aspects for view in free_views(self._frames.size, a)]
            for view in [*self._known, *guesses]:
                if not self._has(view):
                    self._try(pool, view, everything)
            self._look(pool)

    def match(self, frame: Grey, nearby: list[Seen]) -> Seen:
        """Score one more frame, whose neighbours in time were seen so."""
        best: Seen | None = None
        guesses = {seen.view: seen.matrix for seen in nearby if seen.view >= 0}
        for number, view in enumerate(self.views):
            if guesses and number not in guesses:
                continue
            match = self.register.match(frame, view, guesses.get(number))
            if best is None or match.best > float(best.scores.max()):
                best = Seen(match.scores, match.matrix, number)
        if best is None:
            return Seen(np.zeros(self._pages.count, np.float32), np.eye(3), -1)
        return best

    def _try(
        self,
        pool: ThreadPoolExecutor,
        view: View,
        numbers: NDArray[np.intp],
        polished: bool = False,
    ) -> None:
        """Score frames through one more view; keep it where it explains any of them."""
        if not len(numbers):
            return
        chunks = np.array_split(numbers, -(-len(numbers) // _CHUNK))
        through = self._through_box if view.fixed else self._through
        done: list[tuple[int, Match]] = []
        around: list[tuple[int, float]] = []
        for rows, likenesses in pool.map(lambda part: through(view, part), chunks):
            done += rows
            around += likenesses
        strong = [(number, match) for number, match in done if self._is_strong(match)]
        strong.sort(key=lambda row: -row[1].best)
        if not self._is_proven(strong):
            return
        if view.fixed and strong[0][1].best < _EXACT and not polished:
            better = self._polished(view, strong)
            if better is not None:
                likely = np.array([number for number, _ in done], np.intp)
                self._try(pool, better, likely, polished=True)
                return
        self.views.append(replace(view, strength=strong[0][1].best))
        for number, match in done:
            if match.best > self.best[number]:
                self.best[number] = match.best
                self.seen[number] = Seen(match.scores, match.matrix, len(self.views) - 1)
        for number, alike in around:
            self._around[number] = max(self._around[number], alike)

    def _has(self, view: View) -> bool:
        """Whether this very box is tried already."""
        return view.fixed and any(
            other.fixed and np.abs(other.corners() - view.corners()).max() < _SAME_VIEW_PX
            for other in self.views
        )

    def _through_box(
        self, view: View, numbers: NDArray[np.intp]
    ) -> tuple[list[tuple[int, Match]], list[tuple[int, float]]]:
        """What frames show in a box that never moves: those of them that may show a page there."""
        smalls = [self._frames.small(int(number)) for number in numbers]
        likely = numbers[self.register.likely(smalls, view.matrix, self._frames.size[0])]
        if not len(likely):
            return [], []
        frames = (self._frames.get(int(number)) for number in likely)
        scores = self.register.scores(frames, view.matrix)
        rows = [
            (int(number), Match(one, view.matrix))
            for number, one in zip(likely, scores, strict=True)
        ]
        return rows, []

    def _through(
        self, view: View, numbers: NDArray[np.intp]
    ) -> tuple[list[tuple[int, Match]], list[tuple[int, float]]]:
        """What frames show on a screen that moves, and how alike its surroundings are in each."""
        rows: list[tuple[int, Match]] = []
        around: list[tuple[int, float]] = []
        guess, guess_s = None, -1e9
        starts = None
        if view.scenery is not None and view.scenery.tells:
            starts = view.scenery.starts([self._frames.small(int(n)) for n in numbers])
        for k, number in enumerate(numbers.tolist()):
            at_s = float(self._frames.times[number])
            if at_s - guess_s > _FOLLOWED_S:
                guess = None
            if starts is None:
                match = self.register.match(self._frames.get(number), view, guess)
            else:
                small = self._frames.small(number)
                moved, alike = self.register.moved(small, view, guess, starts[k])
                around.append((number, alike))
                if moved is None:
                    continue
                match = self.register.there(self._frames.get(number), moved)
            if match.best > EXPLAINED:
                guess, guess_s = match.matrix, at_s
            rows.append((number, match))
        return rows, around

    def _is_strong(self, match: Match) -> bool:
        if match.best < _STRONG:
            return False
        others = match.scores.copy()
        others[self._pages.groups[match.page]] = -1
        return match.best - float(others.max()) >= _MARGIN

    def _is_proven(self, strong: list[tuple[int, Match]]) -> bool:
        """Whether frames that strongly show pages (the strongest first) prove a view.

        One page may resemble by chance what was never this deck; several in one place do not.
        """
        for number, match in strong[:_PROOFS]:
            breadth = self.register.breadth(self._frames.get(number), match)
            if breadth >= _NARROW and match.best >= _CERTAIN:
                return True
            if breadth < _BROAD:
                continue
            group = self._pages.groups[match.page]
            if match.best >= _SURE or any(other.page not in group for _, other in strong):
                return True
        return False

    def _polished(self, view: View, strong: list[tuple[int, Match]]) -> View | None:
        """A box that lies better than this one on its strongest frames, if there is any.

        Features place a box to a pixel or two, and then builds cannot be told apart.
        """
        shown: dict[int, tuple[int, Match]] = {}
        for number, match in strong:
            shown.setdefault(match.page, (number, match))
        proofs = [(self._frames.get(number), match) for number, match in list(shown.values())[:5]]

        def worth(matrix: Matrix) -> float:
            return sum(float(self.register.score(f, matrix)[m.page]) for f, m in proofs)

        best, best_worth = None, worth(view.matrix) + 0.003 * len(proofs)
        for frame, match in proofs:
            for refined in self.register.refine(frame, view.matrix, [match.page]):
                upright = snapped(refined.matrix, self._pages.aspects[match.page])[0]
                for matrix in (refined.matrix, upright):
                    if worth(matrix) > best_worth:
                        best, best_worth = matrix, worth(matrix)
        return None if best is None else replace(view, matrix=best)

    def _look(self, pool: ThreadPoolExecutor) -> None:
        """Features on unexplained frames, the longest unexplained scenes first."""
        own_s = self._frames.own_s()
        budget = _FEWEST_TRIES + _TRIES_A_MINUTE * own_s.sum() / 60
        tried: set[int] = set()
        tries: dict[int, int] = {}
        scenes = _scenes(self._frames.glances)
        spent = 0
        doubtful: list[tuple[int, View]] = []
        while spent < budget:
            numbers = self._next(scenes, own_s, tried, tries)
            if not numbers:
                break
            if self._features is None:
                self._features = PageFeatures(self._pages)
            spent += len(numbers)
            tried.update(numbers)
            results = list(pool.map(self._find, numbers))
            for number, view in zip(numbers, results, strict=True):
                tries[scenes[number]] = tries.get(scenes[number], 0) + 1
                if view is None or not self._is_open(number):
                    continue
                if view.strength < _CLEAR:
                    doubtful.append((number, view))
                    continue
                tries[scenes[number]] = 0
                self._try_where_needed(pool, view)
            self._report(min(1.0, spent / budget))
        for number, view in sorted(doubtful, key=lambda one: -one[1].strength):
            if self._is_open(number):
                self._try_where_needed(pool, view)

    def _try_where_needed(self, pool: ThreadPoolExecutor, view: View) -> None:
        self._try(pool, view, np.flatnonzero(self.best < max(0.6, EXPLAINED)))

    def _is_open(self, number: int) -> bool:
        """Whether no view explains a frame so far."""
        view = self.seen[number].view
        usual = _USUAL * self.views[view].strength if view >= 0 else 0.0
        return bool(self.best[number] < max(EXPLAINED, usual))

    def _next(
        self,
        scenes: NDArray[np.intp],
        own_s: NDArray[np.float64],
        tried: set[int],
        tries: dict[int, int],
    ) -> list[int]:
        """The next frames to try, of different scenes: where most time is unexplained."""
        open_ = np.array([self._is_open(number) for number in range(len(self.best))])
        weight: dict[int, float] = {}
        for scene in np.unique(scenes[open_]):
            if tries.get(int(scene), 0) >= _TRIES_A_SCENE:
                continue
            inside = open_ & (scenes == scene)
            time_s = float(own_s[inside].sum())
            if time_s >= _SHORTEST_S:
                weight[int(scene)] = time_s / (1 + tries.get(int(scene), 0)) ** 2
        chosen = []
        for scene in sorted(weight, key=lambda one: -weight[one])[: 2 * THREADS]:
            inside = [
                int(n) for n in np.flatnonzero(open_ & (scenes == scene)) if int(n) not in tried
            ]
            if inside:
                chosen.append(self._richest_apart(inside, tried))
        return chosen

    def _richest_apart(self, numbers: list[int], tried: set[int]) -> int:
        """A frame with much detail, far in time from those tried."""
        times = self._frames.times
        done = times[sorted(tried)] if tried else np.array([])

        def merit(number: int) -> float:
            apart = float(np.abs(done - times[number]).min()) if len(done) else 60.0
            return float(self._frames.richness[number] * np.sqrt(min(60.0, apart + 5.0)))

        return max(numbers, key=merit)

    def _find(self, number: int) -> View | None:
        """A view in which this frame strongly shows a page."""
        assert self._features is not None
        frame = self._frames.get(number)
        best: tuple[Match, Found] | None = None
        for found in self._features.find(frame):
            first = Match(self.register.score(frame, found.matrix), found.matrix)
            for match in [first, *self.register.refine(frame, found.matrix, [found.page])]:
                if best is None or match.best > best[0].best:
                    best = (match, found)
            if best is not None and best[0].best > 0.7:
                break
        if best is None or not self._is_strong(best[0]):
            return None
        matrix, fixed = snapped(best[0].matrix, self._pages.aspects[best[0].page])
        if fixed:
            # A camera can stand straight too; it is fixed only if the upright box fits as well.
            fixed = float(self.register.score(frame, matrix).max()) > best[0].best - 0.03
        matrix = matrix if fixed else best[0].matrix
        scenery = Scenery(frame, matrix)
        return View(matrix, fixed, strength=best[0].best, scenery=scenery)

    def shows_something_else(self, number: int) -> bool:
        """Whether a frame shows a known screen, by what is around it, and no page on it."""
        if self.best[number] >= _NO_PAGE:
            return False
        if self._around[number] >= _SAME_PLACE:
            return True
        small = self._frames.small(number)
        return any(
            view.scenery.alike(small) >= _SAME_PLACE
            for view in self.views
            if view.fixed and view.scenery is not None and view.scenery.tells
        )

    def evidence(self) -> Floats:
        """Log-likelihood ratios by frame and page."""
        return of_cosines(np.array([seen.scores for seen in self.seen]))


def _scenes(glances: Floats) -> NDArray[np.intp]:
    """A number for each frame: frames that look alike at a glance share it."""
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
