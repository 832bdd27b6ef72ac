"""Judging whether a frame shows the page that it resembles most, or a slide not in the deck.

A deck that was changed after the talk lacks pages that the recording shows. Some page resembles
such a slide: the title, the template and the lines of text are in the same places. The right page
agrees with the frame in every part of the picture, whatever the blur; the wrong one only in some.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.decoding.page_scores import NOT_OTHER
from duthviewer.sync.matching.pages import PageMaps
from duthviewer.sync.matching.registration import patch
from duthviewer.sync.matching.view_finder import ViewFinder
from duthviewer.sync.matching.views import Matrix, part_matrix, visible_part
from duthviewer.sync.pixels.gradients import (
    MAP_HEIGHT,
    MAP_WIDTH,
    Floats,
    gradient_field,
    unit,
)
from duthviewer.sync.recording.video import Grey

#: Size of a part in cells: a word or two. Parts of 12 x 9 cells mix words that agree with others.
_PART_WIDTH, _PART_HEIGHT = 8, 6
#: Parts of two pictures with a lower cosine differ; with a higher one they show the same. Blur and
#: another font leave most parts of the right page above both.
_DIFFERENT, _SAME = 0.35, 0.7
#: Pages with a lower share of the best cosine, and further ones, are not compared in parts
_CANDIDATE, _MOST_CANDIDATES = 0.4, 12
#: Below this cosine, too little of any page is seen to tell what is missing
_LEAST_COSINE = 0.28
#: Pages that are more alike than this say the same about a frame
_SAME_PAGE = 0.97
#: The quantiles of the noise and of what is missing, over the pages of a view, that are usual for
#: the view: most of its pages are in the deck
_USUAL_NOISE, _USUAL_MISSING = 0.3, 0.3
#: A view seldom reaches less; with few pages the usual of a poor view would be too low
_LEAST_USUAL = 0.3
#: Below this share a view is too blurred to tell versions
_LEAST_EXPLAINED = 0.5
#: Log-odds of "another slide": the weights of the five measures of `_log_odds`, and the constant.
#: Logistic regression on 1121 pairs of a frame and a deck with or without its page, of 30
#: recordings (captures, insets, cameras; five later decks). Left out one recording at a time, it
#: tells 95 % right; the cosine alone 87 %.
_WEIGHTS, _CONSTANT = (1.28, 13.9, 0.75, -0.92, 1.37), -2.35
#: From this number of pages on, the usual is known. The log-odds with no page are this much less.
_ENOUGH_PAGES, _UNKNOWN = 8, 1.5
#: A fit never says more than this, for or against
_MOST_SURE_PAGE, _MOST_SURE_OTHER = 6.0, 4.0
#: A picture that lasts less is most likely a fade, and then the log-odds are at most these
_SHORTEST_S, _BRIEF = 1.0, -3.0
#: A slide can be an earlier version of a page: the same lines with another title. Log-odds of that
#: against a slide that is in no version of the deck, by how much of the frame the page explains.
_VERSION, _BY_EXPLAINED, _ALL_EXPLAINED = -2.0, 10.0, 0.75
#: and the most that this counts; then for the best page, if it has nearly everything that the frame
#: shows. Of 36 slides in no version of a deck none had more than 0.8 of it in a page; five pages
#: that got another line had 0.98 and more.
_MOST_FOR_VERSION = 0.1
_NEARLY_ALL, _BY_NEARLY_ALL = 0.9, 50.0


@dataclass(frozen=True)
class SlideFit:
    """How the candidate pages fit a frame, the best page first.

    ``missing`` is the share of the best page's edges that the frame lacks, ``foreign`` the share of
    the frame's edges that the page lacks. ``unexplained`` is the highest partial correlation of the
    frame with any other page, given the best one: near 0 for a page and noise. ``explained`` is the
    share of the frame's edges that each candidate has. ``cells`` is the number of cells that the
    best page's edges are worth: a word is worth 100, a slide of text 2000.
    """

    pages: tuple[int, ...]
    cosine: float
    missing: float
    foreign: float
    unexplained: float
    explained: Floats
    cells: float


class SlideFits:
    """Measures fits of one deck's pages, or of their parts in a zoomed picture. Thread-safe."""

    def __init__(self, finder: ViewFinder) -> None:
        self._finder = finder
        self._edges: WeakKeyDictionary[PageMaps, _PageEdges] = WeakKeyDictionary()

    def measure(self, frame: Grey, matrix: Matrix, evidence: Floats) -> SlideFit | None:
        """Compare a frame with the most likely pages in parts; None where no page is likely."""
        part = visible_part(matrix, (frame.shape[1], frame.shape[0]))
        if part is not None and not any(part):
            part = None
        maps = self._finder.registration(part).pages
        assert isinstance(maps, PageMaps)
        cells = patch(frame, matrix @ part_matrix(part), MAP_WIDTH, MAP_HEIGHT)
        seen = unit(gradient_field(cells).reshape(1, -1))
        seen = unit(maps.without_template(seen))[0]
        cosines = np.asarray(maps.maps @ seen, np.float32)
        best = int(evidence.argmax())
        if cosines[best] < _LEAST_COSINE:
            return None
        edges = self._edges.get(maps)
        if edges is None:
            edges = self._edges[maps] = _PageEdges(maps)
        near = np.flatnonzero(cosines > _CANDIDATE * cosines[best])
        near = near[np.argsort(-cosines[near], kind="stable")]
        pages = [best, *(int(page) for page in near if page != best)][:_MOST_CANDIDATES]
        own = _by_part(seen * seen)
        both = np.array([_by_part(maps.maps[page] * seen) for page in pages])
        alike = both / np.sqrt(edges.by_part[pages] * own + 1e-12)
        first, of_best = alike[0] < _DIFFERENT, edges.by_part[best]
        return SlideFit(
            tuple(pages),
            cosine=float(cosines[best]),
            missing=float(of_best[first].sum() / max(1e-6, float(of_best.sum()))),
            foreign=float(own[first].sum() / max(1e-6, float(own.sum()))),
            unexplained=_unexplained(maps.likeness[best], cosines, best),
            explained=np.asarray(((alike > _SAME) * own).sum(axis=1) / own.sum(), np.float32),
            cells=float(edges.cells[best]),
        )


class _PageEdges:
    """The edges of pages: their shares by part, and the number of cells that they are worth."""

    def __init__(self, pages: PageMaps) -> None:
        self.by_part = np.array([_by_part(page * page) for page in pages.maps], np.float32)
        squares = (pages.maps**2).reshape(len(pages.maps), 2, -1).sum(axis=1)
        self.cells = 1 / np.maximum(1e-6, (squares**2).sum(axis=1))


def _unexplained(likeness: Floats, cosines: Floats, best: int) -> float:
    others = np.flatnonzero(likeness < _SAME_PAGE)
    if not len(others):
        return 0.0
    rest = cosines[others] - cosines[best] * likeness[others]
    spread = (1.001 - cosines[best] ** 2) * (1 - likeness[others] ** 2)
    return float((rest / np.sqrt(spread)).max())


def weigh_other_slides(
    times: NDArray[np.float64],
    evidence: Floats,
    views: Sequence[int],
    fits: Sequence[SlideFit | None],
) -> tuple[Floats, Floats]:
    """Return the evidence by sample and page with versions of pages, and that of other slides.

    Both are log-likelihood ratios against no page. A page counts as shown, too, if the frame shows
    an earlier version of it.
    """
    usual = _usual(views, fits)
    edges = _edges(times)
    weighed = evidence.copy()
    other = np.full(len(evidence), NOT_OTHER, np.float32)
    for first, end in _same_picture(evidence, views):
        known = [(i, fit) for i, fit in enumerate(fits[first:end], first) if fit is not None]
        if not known:
            continue
        numbers = np.array([i for i, _ in known])
        every = np.array([_log_odds(fit, usual[views[i]]) for i, fit in known])
        odds = _middle(every, times[numbers])
        if edges[end] - edges[first] < _SHORTEST_S:
            odds = min(odds, _BRIEF)
        for i, fit in known:
            other[i] = float(evidence[i].max()) + odds
            pages, version = _versions(fit, usual[views[i]])
            weighed[i, pages] = np.logaddexp(evidence[i, pages], other[i] + version)
    return weighed, other


def _middle(odds: NDArray[np.float64], times: NDArray[np.float64]) -> float:
    """Return the log-odds that hold for half of a picture's time, the lower ones of two.

    A frame of a fade shows two pages and fits neither, and fades are sampled often.
    """
    edges = _edges(times)
    order = np.argsort(odds, kind="stable")
    passed_s = np.cumsum(np.maximum(np.diff(edges), 1e-6)[order])
    return float(odds[order][np.searchsorted(passed_s, passed_s[-1] / 2 - 1e-9)])


def _edges(times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the times between which each sample stands for the picture."""
    return np.concatenate([times[:1], (times[1:] + times[:-1]) / 2, times[-1:]])


def _same_picture(evidence: Floats, views: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return where the samples begin and end that one view sees the same page in."""
    best = evidence.argmax(axis=1)
    first = 0
    for i in range(1, len(best) + 1):
        if i == len(best) or best[i] != best[first] or views[i] != views[first]:
            yield first, i
            first = i


def _versions(fit: SlideFit, usual: _Usual) -> tuple[list[int], Floats]:
    """Return the log-odds of each candidate that another slide is an earlier version of it."""
    most = float(fit.explained.max())
    whole = min(_MOST_FOR_VERSION, most / usual.explained - _ALL_EXPLAINED)
    unlike = fit.explained - most + whole
    odds = _VERSION + _BY_EXPLAINED * unlike
    odds[0] += _BY_NEARLY_ALL * max(0.0, float(fit.explained[0]) - _NEARLY_ALL)
    return list(fit.pages), np.asarray(odds, np.float32)


@dataclass(frozen=True)
class _Usual:
    """What is usual for the pages of a view: their noise, and the two shares of edges."""

    pages: int
    noise: float
    cells: float
    missing: float
    explained: float

    def cosine(self, cells: float) -> float:
        """Return the cosine of a page worth this many cells.

        The noise is the same for all pages, so a page with a single word has a low cosine.
        """
        return max(_LEAST_USUAL, 1 / float(np.sqrt(1 + self.noise / cells)))


def _noise(fit: SlideFit) -> float:
    """Return the noise in a frame, if it shows the page: a multiple of the edges of one cell."""
    return (1 / fit.cosine**2 - 1) * fit.cells


def _usual(views: Sequence[int], fits: Sequence[SlideFit | None]) -> dict[int, _Usual]:
    """Return what is usual for each view.

    By pages and not by time, because one page can be shown for half of a talk.
    """
    of_view: dict[int, dict[int, list[SlideFit]]] = {}
    for view, fit in zip(views, fits, strict=True):
        if fit is not None:
            of_view.setdefault(view, {}).setdefault(fit.pages[0], []).append(fit)
    usual = {}
    for view, of_page in of_view.items():
        pages = of_page.values()
        noise = _quantile(_USUAL_NOISE, [min(_noise(f) for f in page) for page in pages])
        explained = _quantile(0.5, [max(float(f.explained[0]) for f in page) for page in pages])
        usual[view] = _Usual(
            pages=len(of_page),
            noise=noise,
            cells=float(np.median([page[0].cells for page in pages])),
            missing=_quantile(_USUAL_MISSING, [min(f.missing for f in page) for page in pages]),
            explained=max(_LEAST_EXPLAINED, explained),
        )
    return usual


def _quantile(share: float, values: Sequence[float]) -> float:
    return float(np.quantile(values, share))


def _log_odds(fit: SlideFit, usual: _Usual) -> float:
    """Return the log-odds that a frame shows a slide that is not in the deck."""
    cosine = usual.cosine(fit.cells)
    # More of the frame is noise than usual where the page has little.
    foreign = max(0.0, fit.foreign - max(0.0, usual.cosine(usual.cells) ** 2 - cosine**2))
    measures = (
        np.log(fit.missing + 0.01),
        fit.unexplained,
        np.log(foreign + 0.02),
        np.log(usual.missing + 0.01),
        # 1.02: a view that shows pages exactly differs by the noise of its coding.
        np.log((1.02 - fit.cosine) / (1.02 - cosine)),
    )
    odds = _CONSTANT + sum(w * float(m) for w, m in zip(_WEIGHTS, measures, strict=True))
    odds -= _UNKNOWN * max(0.0, 1 - usual.pages / _ENOUGH_PAGES)
    return min(_MOST_SURE_OTHER, max(-_MOST_SURE_PAGE, odds))


def _by_part(cells: Floats) -> Floats:
    """Sum a map over its parts."""
    shape = (2, MAP_HEIGHT // _PART_HEIGHT, _PART_HEIGHT, MAP_WIDTH // _PART_WIDTH, _PART_WIDTH)
    return np.asarray(cells.reshape(shape).sum(axis=(0, 2, 4)).ravel(), np.float32)
