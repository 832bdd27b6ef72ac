"""Finding the views of a recording, and scoring each frame through the view that explains it best.

Views that need no search come first. Then features are matched on frames that no view explains
yet, spread over their scenes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.matching.features import FeatureScale, scale_of_try
from duthviewer.sync.matching.likelihood import evidence_of_cosines
from duthviewer.sync.matching.pages import DeckStack, Pages
from duthviewer.sync.matching.registration import ViewMatch
from duthviewer.sync.matching.scenery import scenes
from duthviewer.sync.matching.slide_fit import SlideFit
from duthviewer.sync.matching.view_finder import ViewFinder
from duthviewer.sync.matching.views import Matrix, ScreenView, free_views, snapped
from duthviewer.sync.matching.zooms import ZoomFollower
from duthviewer.sync.pixels.gradients import Floats
from duthviewer.sync.recording.frames import THREADS, SampledFrames, shrunk
from duthviewer.sync.recording.video import Grey

#: The best cosine that explains a frame
EXPLAINED = 0.40
#: A frame is also unexplained below this share of its view's best cosine: through a different
#: camera with its screen in nearly the same place, some page resembles the frame
_USUAL = 0.6
#: The cosine at which a single page proves a view; below it, two different pages are needed
_SURE = 0.74
#: Views with a lower cosine are tried last: they may be misaligned, and frames that they explain
#: badly are not searched again
_CLEAR = 0.6
#: The least breadth of likeness (of 48 parts), the least for a narrow likeness, and the least
#: cosine of that. Pages of one template agree in the title's place and the frame, so a narrow
#: likeness, of a page with a word or two, has to be high.
_BROAD, _NARROW, _CERTAIN = 10.0, 5.0, 0.80
#: The number of a view's best frames that are checked for this
_PROOFS = 12
#: A cosine that a finer placement would not raise
_EXACT = 0.985
#: Below this cosine no page is visible; a page with somebody in front of it has more
_NO_PAGE = 0.20
#: From this likeness of the surroundings on, the screen is in the frame whatever it shows: a demo
#: also fills the bars beside a page
_SAME_PLACE = 0.38
#: The fewest and the most tries in vain per scene, and the seconds of it for one try: a weak
#: camera shows its page in one of four frames. Then the fewest frames tried in all, and per minute.
_TRIES_A_SCENE, _MOST_TRIES_A_SCENE, _TRY_S = 4, 12, 15.0
_FEWEST_TRIES, _TRIES_A_MINUTE = 32, 0.25
#: Frames that are tried before it is decided which to try next. Not by the number of threads, on
#: which no result may depend.
_TRIES_AT_ONCE = 4
#: Frames that one thread scores in a row
_CHUNK = 64
#: Views whose corners differ by less than this, in pixels, are the same
_SAME_VIEW_PX = 1.0
#: For this long a frame's place is the guess for the frames after it
_FOLLOWED_S = 30.0
#: A screen narrower than this share of the frame can look upright by its size alone
_SMALL = 0.4
#: A weak view that no page proves is accepted if it was found in this many frames: what resembles a
#: page by chance is elsewhere in each frame.
_CONSISTENT = 2
#: Scenes with less time in all are not searched
_SHORTEST_S = 1.0


@dataclass(frozen=True)
class FrameMatch:
    """The cosines of one frame with all pages, the place, and the number of the view (-1: none).

    ``fit`` tells how the most likely pages fit; None where no page is likely.
    """

    scores: Floats
    matrix: Matrix
    view: int
    fit: SlideFit | None = None


class ViewSearch:
    """Finds the views of a deck in a recording, and matches each frame through them."""

    def __init__(
        self, frames: SampledFrames, pages: Pages | DeckStack, known: Sequence[ScreenView] = (),
        report: Callable[[float], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self._frames, self._pages, self._report = frames, pages, report
        self._known = known
        self.finder = ViewFinder(pages)
        self._follower = ZoomFollower(frames, self.finder)
        self.views: list[ScreenView] = []
        #: The zoomed views whose part moves
        self._moving: set[int] = set()
        blank = FrameMatch(np.zeros(pages.count, np.float32), np.eye(3), -1)
        self.seen: list[FrameMatch] = [blank] * len(frames)
        self.best: Floats = np.zeros(len(frames), np.float32)
        #: The likeness of each frame's surroundings to those of the best moving view
        self._around: Floats = np.zeros(len(frames), np.float32)

    def run(self) -> None:
        """Find the views and match all frames."""
        with ThreadPoolExecutor(THREADS, "duthviewer-search") as pool:
            everything = np.arange(len(self._frames))
            aspects = sorted({round(aspect, 2): aspect for aspect in self._pages.aspects}.values())
            guesses = [view for a in aspects for view in free_views(self._frames.size, a)]
            for view in [*self._known, *guesses]:
                if not self._has_box(view):
                    self._try_view(pool, view, everything)
            self._search_features(pool)

    def match(self, frame: Grey, nearby: list[FrameMatch]) -> FrameMatch:
        """Match another frame, given the matches of its neighbours in time."""
        guesses = {seen.view: seen.matrix for seen in nearby if seen.view >= 0}
        best = FrameMatch(np.zeros(self._pages.count, np.float32), np.eye(3), -1)
        for number in sorted(guesses) or range(len(self.views)):
            view = self.views[number]
            match = self.finder.registration(view.part).match(frame, view, guesses.get(number))
            if number in self._moving and match.best < _USUAL * view.strength:
                places = [seen.matrix for seen in nearby if seen.view == number]
                match = self._follower.between(frame, places, view.strength) or match
            best = _better(best, match, number)
        if guesses and not self._explains(best):
            # A shot may have come and gone between the neighbours.
            small = shrunk(frame)
            for number, view in enumerate(self.views):
                if view.fixed and number not in guesses:
                    register = self.finder.registration(view.part)
                    if register.may_show_page([small], view.matrix, self._frames.size[0]).all():
                        best = _better(best, register.match(frame, view), number)
        return best

    def _try_view(
        self,
        pool: ThreadPoolExecutor,
        view: ScreenView,
        numbers: NDArray[np.intp],
        polished: bool = False,
        proven: bool = False,
    ) -> None:
        """Match frames through a view, and keep the view if they prove it or it is ``proven``."""
        if not len(numbers):
            return
        chunks = np.array_split(numbers, -(-len(numbers) // _CHUNK))
        through = self._match_box if view.fixed else self._match_moving
        done: list[tuple[int, ViewMatch]] = []
        around: list[tuple[int, float]] = []
        for rows, likenesses in pool.map(lambda part: through(view, part), chunks):
            done += rows
            around += likenesses
        strong = [row for row in done if self.finder.is_strong(row[1], view.part)]
        strong.sort(key=lambda row: -row[1].best)
        if not strong or not (proven or self._is_proven(view, strong)):
            return
        if view.fixed and strong[0][1].best < _EXACT and not polished:
            better = self._polished(view, strong)
            if better is not None:
                likely = np.array([number for number, _ in done], np.intp)
                self._try_view(pool, better, likely, polished=True, proven=proven)
                return
        self.views.append(replace(view, strength=strong[0][1].best))
        for number, match in done:
            if match.best > self.best[number]:
                self.best[number] = match.best
                self.seen[number] = FrameMatch(match.scores, match.matrix, len(self.views) - 1)
        for number, alike in around:
            self._around[number] = max(self._around[number], alike)

    def _has_box(self, view: ScreenView) -> bool:
        """Return whether this box is among the views."""
        return view.fixed and any(
            other.fixed and np.abs(other.corners() - view.corners()).max() < _SAME_VIEW_PX
            for other in self.views
        )

    def _match_box(
        self, view: ScreenView, numbers: NDArray[np.intp]
    ) -> tuple[list[tuple[int, ViewMatch]], list[tuple[int, float]]]:
        """Match frames in a box that never moves, except those that cannot show a page there."""
        smalls = [self._frames.small(int(number)) for number in numbers]
        register = self.finder.registration(view.part)
        likely = numbers[register.may_show_page(smalls, view.matrix, self._frames.size[0])]
        if not len(likely):
            return [], []
        frames = (self._frames.get(int(number)) for number in likely)
        scores = register.scores(frames, view.matrix)
        rows = [
            (int(number), ViewMatch(one, view.matrix))
            for number, one in zip(likely, scores, strict=True)
        ]
        return rows, []

    def _match_moving(
        self, view: ScreenView, numbers: NDArray[np.intp]
    ) -> tuple[list[tuple[int, ViewMatch]], list[tuple[int, float]]]:
        """Match frames on a screen that moves; also return the likeness of its surroundings."""
        rows: list[tuple[int, ViewMatch]] = []
        around: list[tuple[int, float]] = []
        guess, guess_s = None, -1e9
        register = self.finder.registration(view.part)
        starts = None
        if view.scenery is not None and view.scenery.is_usable:
            starts = view.scenery.starts([self._frames.small(int(n)) for n in numbers])
        for k, number in enumerate(numbers.tolist()):
            at_s = float(self._frames.times[number])
            if at_s - guess_s > _FOLLOWED_S:
                guess = None
            if starts is None:
                match = register.match(self._frames.get(number), view, guess)
            else:
                small = self._frames.small(number)
                moved, alike = register.locate_screen(small, view, guess, starts[k])
                around.append((number, alike))
                if moved is None:
                    continue
                match = register.match_at(self._frames.get(number), moved)
            if match.best > EXPLAINED:
                guess, guess_s = match.matrix, at_s
            rows.append((number, match))
        return rows, around

    def _is_proven(self, view: ScreenView, strong: list[tuple[int, ViewMatch]]) -> bool:
        """Return whether frames that strongly show pages (strongest first) prove a view.

        A single page can resemble something else by chance; several pages in one place do not.
        """
        register = self.finder.registration(view.part)
        for number, match in strong[:_PROOFS]:
            breadth = register.breadth(self._frames.get(number), match)
            if breadth >= _NARROW and match.best >= _CERTAIN:
                return True
            if breadth < _BROAD:
                continue
            group = register.groups[match.page]
            if match.best >= _SURE or any(other.page not in group for _, other in strong):
                return True
        return False

    def _polished(self, view: ScreenView, strong: list[tuple[int, ViewMatch]]) -> ScreenView | None:
        """Return a box that fits the strongest frames better, or None.

        Features place a box to a pixel or two, which is too inexact to distinguish builds.
        """
        shown: dict[int, tuple[int, ViewMatch]] = {}
        for number, match in strong:
            shown.setdefault(match.page, (number, match))
        proofs = [(self._frames.get(number), match) for number, match in list(shown.values())[:5]]

        register = self.finder.registration(view.part)

        def worth(matrix: Matrix) -> float:
            return sum(float(register.score(f, matrix)[m.page]) for f, m in proofs)

        best, best_worth = None, worth(view.matrix) + 0.003 * len(proofs)
        for frame, match in proofs:
            for refined in register.refine(frame, view.matrix, [match.page]):
                upright = snapped(refined.matrix, self._pages.aspects[match.page], view.part)[0]
                for matrix in (refined.matrix, upright):
                    if worth(matrix) > best_worth:
                        best, best_worth = matrix, worth(matrix)
        return None if best is None else replace(view, matrix=best)

    def _search_features(self, pool: ThreadPoolExecutor) -> None:
        """Find views by features on unexplained frames, longest unexplained scenes first."""
        covered_s = self._frames.covered_s()
        budget = _FEWEST_TRIES + _TRIES_A_MINUTE * covered_s.sum() / 60
        tried: set[tuple[int, FeatureScale]] = set()
        tries: dict[int, int] = {}
        scene_of = scenes(self._frames.glances)
        spent = 0.0
        doubtful: list[tuple[int, ScreenView]] = []
        while spent < budget:
            chosen = self._next_frames(scene_of, covered_s, tried, tries)
            if not chosen:
                break
            spent += sum(scale.cost for _, scale in chosen)
            tried.update(chosen)
            for _, scale in chosen:
                self.finder.prepare(scale)
            results = list(pool.map(lambda one: self.find_view(*one), chosen))
            for (number, scale), view in zip(chosen, results, strict=True):
                tries[scene_of[number]] = tries.get(scene_of[number], 0) + 1
                if view is None or not self.is_unexplained(number):
                    continue
                if view.strength < _CLEAR:
                    doubtful.append((number, view))
                    continue
                tries[scene_of[number]] = 0
                self._try_where_needed(pool, view)
                self._follow(number)
                if view.part is not None:
                    # An editor can zoom differently each time.
                    budget += scale.cost
            self._report(min(1.0, spent / budget))
        for number, view in sorted(doubtful, key=lambda one: -one[1].strength):
            # In a box that never moves, what resembles a page askew is a slide not in the deck.
            in_box = any(other.fixed and view.is_near(other) for other in self.views)
            if self.is_unexplained(number) and not (view.by_outline and in_box):
                self._try_where_needed(pool, view)
                self._follow(number)
        for view in _consistent([one for one in doubtful if self.is_unexplained(one[0])]):
            if not any(view.is_near(other) for other in self.views):
                self._try_view(pool, view, self._unclear(), proven=True)

    def _try_where_needed(self, pool: ThreadPoolExecutor, view: ScreenView) -> None:
        known, needed = len(self.views), self._unclear()
        self._try_view(pool, view, needed)
        around = view.scenery
        width = float(np.ptp(view.corners()[:, 0]))
        small = view.fixed and width < _SMALL * self._frames.size[0]
        if len(self.views) == known and small and around is not None and around.is_usable:
            # A small screen before a camera that moves is an upright box in one frame only.
            self._try_view(pool, replace(view, fixed=False), needed)

    def _unclear(self) -> NDArray[np.intp]:
        """Return the frames that no view explains clearly."""
        return np.flatnonzero(self.best < max(0.6, EXPLAINED))

    def _follow(self, number: int) -> None:
        """Follow the zoomed page of a frame through the unexplained frames around it."""
        seen = self.seen[number]
        if seen.view < 0 or self.views[seen.view].part is None:
            return
        found = ViewMatch(seen.scores, seen.matrix)
        for other, match in self._follower.follow(number, found, self.is_unexplained):
            if match.best > self.best[other]:
                self.best[other] = match.best
                self.seen[other] = FrameMatch(match.scores, match.matrix, seen.view)
                if np.abs(match.matrix - seen.matrix).max() > _SAME_VIEW_PX:
                    self._moving.add(seen.view)

    def is_unexplained(self, number: int) -> bool:
        """Return whether no view explains a frame yet."""
        return not self._explains(self.seen[number])

    def _explains(self, seen: FrameMatch) -> bool:
        """Return whether a frame shows a page through the view that fits it best."""
        usual = _USUAL * self.views[seen.view].strength if seen.view >= 0 else 0.0
        return float(seen.scores.max()) >= max(EXPLAINED, usual)

    def _next_frames(
        self,
        scene_of: NDArray[np.intp],
        covered_s: NDArray[np.float64],
        tried: set[tuple[int, FeatureScale]],
        tries: dict[int, int],
    ) -> list[tuple[int, FeatureScale]]:
        """Return the next frames to try and the scales, longest unexplained scenes first.

        A frame is tried again at another scale if its scene has no other.
        """
        open_ = np.array([self.is_unexplained(number) for number in range(len(self.best))])
        weight: dict[int, float] = {}
        zoomed = any(view.part is not None for view in self.views)
        next_: dict[int, tuple[list[int], FeatureScale]] = {}
        for scene in np.unique(scene_of[open_]):
            inside = open_ & (scene_of == scene)
            time_s = float(covered_s[inside].sum())
            most = min(_MOST_TRIES_A_SCENE, max(_TRIES_A_SCENE, time_s / _TRY_S))
            made = tries.get(int(scene), 0)
            if made >= most or time_s < _SHORTEST_S:
                continue
            scale = scale_of_try(made, zoomed)
            left = [n for n in np.flatnonzero(inside).tolist() if (n, scale) not in tried]
            if left:
                weight[int(scene)] = time_s / (1 + made) ** 2
                next_[int(scene)] = left, scale
        chosen = []
        done = {number for number, _ in tried}
        for scene in sorted(weight, key=lambda one: -weight[one])[:_TRIES_AT_ONCE]:
            left, scale = next_[scene]
            chosen.append((self._richest_apart(left, done), scale))
        return chosen

    def _richest_apart(self, numbers: list[int], tried: set[int]) -> int:
        """Return a frame with much detail, far in time from the frames tried."""
        times = self._frames.times
        done = times[sorted(tried)] if tried else np.array([])

        def merit(number: int) -> float:
            apart = float(np.abs(done - times[number]).min()) if len(done) else 60.0
            return float(self._frames.richness[number] * np.sqrt(min(60.0, apart + 5.0)))

        return max(numbers, key=merit)

    def find_view(self, number: int, scale: FeatureScale) -> ScreenView | None:
        """Find a view in which this frame strongly shows a page, by features at a scale."""
        return self.finder.find(self._frames.get(number), scale)

    def shows_something_else(self, number: int) -> bool:
        """Return whether a frame shows a known screen, by its surroundings, but no page."""
        if self.best[number] >= _NO_PAGE:
            return False
        if self._around[number] >= _SAME_PLACE:
            return True
        small = self._frames.small(number)
        return any(
            view.scenery.alike(small) >= _SAME_PLACE
            for view in self.views
            if view.fixed and view.scenery is not None and view.scenery.is_usable
        )

    def exactness(self) -> float:
        """Return the cosine that two pages reach in boxes that do not move; 1 without two pages."""
        best: dict[int, float] = {}
        for seen in self.seen:
            if seen.view >= 0 and self.views[seen.view].fixed and seen.scores.max() > EXPLAINED:
                page = int(seen.scores.argmax())
                best[page] = max(best.get(page, 0.0), float(seen.scores[page]))
        return sorted(best.values())[-2] if len(best) > 1 else 1.0

    def evidence(self) -> Floats:
        """Return the log-likelihood ratios by frame and page."""
        return evidence_of_cosines(np.array([seen.scores for seen in self.seen]))


def _consistent(found: Sequence[tuple[int, ScreenView]]) -> list[ScreenView]:
    """Return the strongest view of each place in which enough frames have one, strongest first."""
    views: list[ScreenView] = []
    left = sorted(found, key=lambda one: -one[1].strength)
    while left:
        view = left[0][1]
        if len({number for number, one in left if one.is_near(view)}) >= _CONSISTENT:
            views.append(view)
        left = [one for one in left if not one[1].is_near(view)]
    return views


def _better(best: FrameMatch, match: ViewMatch, number: int) -> FrameMatch:
    if best.view >= 0 and match.best <= float(best.scores.max()):
        return best
    return FrameMatch(match.scores, match.matrix, number)
