"""Finding the view through which one frame shows a page, by features and registration."""

from __future__ import annotations

from dataclasses import replace

from duthviewer.sync.matching.features import (
    FeatureScale,
    PageCandidate,
    PageFeatures,
    page_features,
)
from duthviewer.sync.matching.outlines import screen_outlines
from duthviewer.sync.matching.pages import DeckStack, Pages
from duthviewer.sync.matching.registration import Registration, ViewMatch, patch
from duthviewer.sync.matching.scenery import Scenery
from duthviewer.sync.matching.views import Region, ScreenView, part_matrix, snapped, visible_part
from duthviewer.sync.pixels.gradients import MAP_HEIGHT, MAP_WIDTH, gradient_field, unit
from duthviewer.sync.recording.video import Grey

#: The least cosine of a frame that counts for its view, and its margin over the best page that does
#: not look alike. Weaker views let a wrong deck claim a fifth of a talk.
_STRONG, _MARGIN = 0.45, 0.12
#: A candidate this good ends the search in a frame
_GOOD = 0.7
#: The least cosine of a frame with the part of a page that it is to show, before the place is
#: refined. Of 87 candidates in four recordings, all 31 that proved a view had .43 or more, the
#: others .30 or less; the maps of all pages' parts would take 18 ms for each of those.
_LIKELY_PART = 0.35
#: The parts of a page whose maps are kept: 110 kB a page each
_MOST_PARTS = 16


class ViewFinder:
    """Finds views of the pages of a deck or a stack in frames. Thread-safe."""

    def __init__(self, pages: Pages | DeckStack) -> None:
        self._pages = pages
        #: Registration with the whole pages
        self.whole = Registration(pages)
        self._parts: dict[Region, Registration] = {}
        self._features: dict[FeatureScale, PageFeatures] = {}

    def prepare(self, scale: FeatureScale) -> None:
        """Compute the pages' features, which `find` needs."""
        if scale not in self._features:
            self._features[scale] = page_features(self._pages, scale)

    def registration(self, part: Region | None) -> Registration:
        """Return the registration with a part of the pages (None: all of it)."""
        if part is None or isinstance(self._pages, DeckStack):
            return self.whole
        found = self._parts.get(part)
        if found is None:
            while len(self._parts) >= _MOST_PARTS:
                self._parts.pop(next(iter(self._parts)), None)
            found = self._parts[part] = Registration(self._pages.part(part), part)
        return found

    def is_strong(self, match: ViewMatch, part: Region | None) -> bool:
        """Return whether a page stands out from all that do not look like it."""
        if match.best < _STRONG:
            return False
        others = match.scores.copy()
        others[self.registration(part).groups[match.page]] = -1
        return match.best - float(others.max()) >= _MARGIN

    def find(self, frame: Grey, scale: FeatureScale) -> ScreenView | None:
        """Find a view in which this frame strongly shows a page.

        By features at a scale, and by the outline of a lit screen.
        """
        best: tuple[ViewMatch, PageCandidate, Region | None] | None = None
        for found in [*self._features[scale].find(frame), *screen_outlines(frame)]:
            part = visible_part(found.matrix, (frame.shape[1], frame.shape[0]))
            if part is not None and not self._is_likely(frame, found, part):
                continue
            register = self.registration(part)
            first = ViewMatch(register.score(frame, found.matrix), found.matrix)
            tried = None if found.page is None else [found.page]
            for match in [first, *register.refine(frame, found.matrix, tried)]:
                if best is None or match.best > best[0].best:
                    best = (match, found, part)
            if best is not None and best[0].best > _GOOD:
                break
        if best is None or not self.is_strong(best[0], best[2]):
            return None
        return self._view(frame, *best)

    def _is_likely(self, frame: Grey, found: PageCandidate, part: Region) -> bool:
        """Return whether a frame resembles the part of a page that a candidate claims it shows."""
        if isinstance(self._pages, DeckStack) or not any(part) or found.page is None:
            return False
        cells = patch(frame, found.matrix @ part_matrix(part), MAP_WIDTH, MAP_HEIGHT)
        seen = unit(gradient_field(cells).reshape(1, -1))
        return self._pages.part_cosine(found.page, part, seen) >= _LIKELY_PART

    def _view(
        self, frame: Grey, match: ViewMatch, found: PageCandidate, part: Region | None
    ) -> ScreenView:
        matrix, fixed = snapped(match.matrix, self._pages.aspects[match.page], part)
        if fixed:
            # A camera can be straight, too: the view is fixed only if the upright box fits as well.
            seen = float(self.registration(part).score(frame, matrix).max())
            fixed = seen > match.best - 0.03
        view = ScreenView(
            matrix if fixed else match.matrix, fixed, match.best, part=part,
            by_outline=found.page is None,
        )  # fmt: skip
        return replace(view, scenery=Scenery(frame, view.matrix))
