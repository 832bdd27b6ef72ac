"""Decoding scores into a timeline, which needs neither the recording nor the deck."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import msgspec
import numpy as np

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.sync.decoding.anchors import (
    Anchor,
    anchored_ranges,
    obeying,
    usable_anchors,
)
from duthviewer.sync.decoding.learning import learned
from duthviewer.sync.decoding.page_scores import CAUGHT_S, PageScores
from duthviewer.sync.decoding.temporal_model import DecodedPages, TemporalModel

#: Stop reporting a page that has been hidden for longer than this; it may have changed
_LONGEST_HIDDEN_S = 240.0
_SURE_ENOUGH = 0.6
#: "No page" may be a view that was never found. That is likelier the more of the talk has no page
#: and the longer such a span is, so its confidence falls with both.
_SUREST_OF_NONE, _LEAST_SURE, _LESS_SURE, _LONG_S = 0.97, 0.45, 0.15, 400.0
#: Log-odds of another slide are right for 95 % of the pictures in recordings left out of their fit
_SUREST_OF_OTHER = 0.95
#: Between these shares of a talk without a page it becomes likelier that the deck is of a different
#: talk, for which "no page" is right: 6 % of all seconds in the benchmark of kinds.
_FOREIGN, _SURE_OF_FOREIGN = (0.85, 0.95), 0.82


def decode(scores: PageScores, anchors: Sequence[Anchor] = ()) -> Timeline:
    """Find the timeline that fits the scores best and obeys the anchors."""
    model = TemporalModel(scores.page_count)
    timeline = timeline_of(scores, model.decode(scores))
    usable = usable_anchors(anchors, scores.page_count, scores.start_s, scores.end_s)
    if not usable:
        return timeline
    held = anchored_ranges(usable, timeline, scores.end_s)
    scores = learned(scores, held, timeline)
    # With a sample just before each anchor the change is found where the person put it.
    scores = _with_samples(scores, [t for a in usable for t in (a.at_s - 0.02, a.at_s)])
    decoded = timeline_of(scores, model.decode(scores, held))
    return _rounded(obeying(held, decoded, timeline))


def _with_samples(scores: PageScores, at: Sequence[float]) -> PageScores:
    """Add a sample at each of these times, with the evidence of the sample before it."""
    for at_s in at:
        i = int(np.searchsorted(scores.times, at_s))
        if i < len(scores.times) and abs(scores.times[i] - at_s) < 1e-6:
            continue
        nearest = min(max(0, i - 1), len(scores.times) - 1)
        scores = scores.at_samples(np.insert(np.arange(len(scores.times)), i, nearest))
        scores.times[i] = at_s
    return scores


def _rounded(timeline: Timeline) -> Timeline:
    return Timeline(
        tuple(
            msgspec.structs.replace(span, confidence=round(span.confidence, 4)) for span in timeline
        )
    )


def timeline_of(scores: PageScores, decoded: DecodedPages) -> Timeline:
    """Return the timeline of decoded samples, with the confidence of each span."""
    shown = _shown(scores, decoded)
    other = decoded.other & (np.array(shown) < 0)
    times = scores.times
    covered_s = np.gradient(times) if len(times) > 1 else np.ones(1)
    away = float(covered_s[np.array(shown) < 0].sum() / max(1e-6, covered_s.sum()))
    foreign = min(1.0, max(0.0, (away - _FOREIGN[0]) / (_FOREIGN[1] - _FOREIGN[0])))
    sure_of_none = _SUREST_OF_NONE - _LEAST_SURE * max(0.0, (away - 0.4) / 0.6)
    edges = [scores.start_s]
    for before, after in itertools.pairwise(times):
        edges.append(float(after) if after - before <= CAUGHT_S else float(before + after) / 2)
    edges.append(scores.end_s)
    spans = []
    first = 0
    for i in range(1, len(times) + 1):
        if i < len(times) and shown[i] == shown[first] and other[i] == other[first]:
            continue
        lengths = np.maximum(1e-3, np.diff(edges[first : i + 1]))
        page = int(shown[first])
        chance = decoded.probability if page >= 0 else decoded.away
        sure = float((chance[first:i] * lengths).sum() / lengths.sum())
        if other[first]:
            sure = min(sure, _SUREST_OF_OTHER)
        elif page < 0:
            long = min(1.0, float(lengths.sum()) / _LONG_S)
            placed = float((scores.placed[first:i] * lengths).sum() / lengths.sum())
            known = min(sure, sure_of_none - _LESS_SURE * long) * placed
            sure = (1 - foreign) * known + foreign * min(sure, _SURE_OF_FOREIGN)
        span = Span(
            start_s=round(float(edges[first]), 3),
            end_s=round(float(edges[i]), 3),
            page=page + 1 if page >= 0 else None,
            confidence=round(float(min(1.0, max(0.0, sure))), 4),
            other_slide=bool(other[first]),
        )
        spans.append(span)
        first = i
    lasting = tuple(span for span in spans if (span.end_s or 0) > span.start_s)
    return _rounded(Timeline(lasting).joined())


def _shown(scores: PageScores, decoded: DecodedPages) -> list[int]:
    """Return the page to report for each sample, -1 for no page.

    The most likely sequence can contain a page whose probability of being visible is small: in a
    large deck some page always looks a little like a demo. Such a sample has no page. A page that
    goes out of sight and comes back is reported throughout; if a different page comes back, the
    time of the change is unknown and the samples between have no page.
    """
    hidden = decoded.away - decoded.other_probability
    in_sight = decoded.in_sight & (decoded.probability >= hidden)
    shown = [int(p) if seen else -1 for p, seen in zip(decoded.pages, in_sight, strict=True)]
    seen = [i for i, page in enumerate(shown) if page >= 0]
    for before, after in itertools.pairwise(seen):
        if after - before < 2 or shown[before] != shown[after]:
            continue
        inside = decoded.pages[before + 1 : after]
        away_s = scores.times[after] - scores.times[before]
        sure = float(decoded.probability[before + 1 : after].min())
        stayed = (inside == shown[before]).all() and sure > _SURE_ENOUGH
        if away_s <= _LONGEST_HIDDEN_S and stayed:
            shown[before + 1 : after] = [shown[before]] * (after - before - 1)
    return shown
