"""Decoding scores into a timeline, which needs neither the recording nor the deck."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import msgspec
import numpy as np

from duthviewer.catalogue.timeline import Correction, Span, Timeline
from duthviewer.sync.decoding.anchors import Anchor
from duthviewer.sync.decoding.page_scores import CAUGHT_S, PageScores
from duthviewer.sync.decoding.temporal_model import AnchoredRange, DecodedPages, TemporalModel

#: Stop reporting a page that has been hidden for longer than this; it may have changed
_LONGEST_HIDDEN_S = 240.0
_SURE_ENOUGH = 0.6
#: A change this soon after an anchor is the change that the person corrected
_SAME_CHANGE_S = 1.5
#: "No page" may be a view that was never found. That is likelier the more of the talk has no page
#: and the longer such a span is, so its confidence falls with both.
_SUREST_OF_NONE, _LEAST_SURE, _LESS_SURE, _LONG_S = 0.97, 0.45, 0.15, 400.0


def decode(scores: PageScores, anchors: Sequence[Anchor] = ()) -> Timeline:
    """Find the timeline that fits the scores best and obeys the anchors."""
    model = TemporalModel(scores.page_count)
    timeline = _timeline(scores, model.decode(scores))
    usable = sorted(
        (a for a in anchors if scores.start_s <= a.at_s < scores.end_s), key=lambda a: a.at_s
    )
    usable = [a for a in usable if a.page is None or 1 <= a.page <= scores.page_count]
    if not usable:
        return timeline
    held = _held(usable, timeline, scores.end_s)
    # With a sample just before each anchor the change is found where the person put it.
    scores = _with_samples(scores, [t for a in usable for t in (a.at_s - 0.02, a.at_s)])
    return _obeying(held, _timeline(scores, model.decode(scores, held)))


def _held(anchors: Sequence[Anchor], timeline: Timeline, end_s: float) -> list[AnchoredRange]:
    """Find how long each anchor holds: until the next change in the pictures or next anchor."""
    held = []
    for k, anchor in enumerate(anchors):
        changes = timeline.changes(anchor.at_s + _SAME_CHANGE_S, end_s)
        until_s = changes[0] if changes else end_s
        if k + 1 < len(anchors):
            until_s = min(until_s, anchors[k + 1].at_s)
        now = timeline.span_at(anchor.at_s)
        # "Starts now" implies that the page was not shown before.
        since_s = now.start_s if now is not None and now.page == anchor.page else anchor.at_s
        earlier = [s.page for s in timeline if s.start_s < since_s]
        if k and anchors[k - 1].at_s >= since_s:
            since_s = anchor.at_s
        page = None if anchor.page is None else anchor.page - 1
        before = earlier[-1] - 1 if earlier and earlier[-1] is not None else None
        held.append(AnchoredRange(since_s, anchor.at_s, until_s, page, before))
    return held


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


def _obeying(held: Sequence[AnchoredRange], timeline: Timeline) -> Timeline:
    """Lay the anchored ranges over the timeline."""
    corrections = []
    for one in held:
        # An anchor that does not reach back has since_s == at_s: an empty correction, ignored.
        corrections.append(_correction(one.since_s, one.at_s, one.before))
        corrections.append(_correction(one.at_s, one.until_s, one.page))
    return _rounded(timeline.corrected(corrections))


def _correction(start_s: float, end_s: float, page: int | None) -> Correction:
    return Correction(start_s=start_s, end_s=end_s, page=None if page is None else page + 1)


def _rounded(timeline: Timeline) -> Timeline:
    return Timeline(
        tuple(
            msgspec.structs.replace(span, confidence=round(span.confidence, 4)) for span in timeline
        )
    )


def _timeline(scores: PageScores, decoded: DecodedPages) -> Timeline:
    shown = _shown(scores, decoded)
    times = scores.times
    covered_s = np.gradient(times) if len(times) > 1 else np.ones(1)
    away = float(covered_s[np.array(shown) < 0].sum() / max(1e-6, covered_s.sum()))
    sure_of_none = _SUREST_OF_NONE - _LEAST_SURE * max(0.0, (away - 0.4) / 0.6)
    edges = [scores.start_s]
    for before, after in itertools.pairwise(times):
        edges.append(float(after) if after - before <= CAUGHT_S else float(before + after) / 2)
    edges.append(scores.end_s)
    spans = []
    first = 0
    for i in range(1, len(times) + 1):
        if i < len(times) and shown[i] == shown[first]:
            continue
        lengths = np.maximum(1e-3, np.diff(edges[first : i + 1]))
        page = int(shown[first])
        chance = decoded.probability if page >= 0 else decoded.away
        sure = float((chance[first:i] * lengths).sum() / lengths.sum())
        if page < 0:
            long = min(1.0, float(lengths.sum()) / _LONG_S)
            sure = min(sure, sure_of_none - _LESS_SURE * long)
        span = Span(
            start_s=round(float(edges[first]), 3),
            end_s=round(float(edges[i]), 3),
            page=page + 1 if page >= 0 else None,
            confidence=round(float(min(1.0, max(0.0, sure))), 4),
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
    in_sight = decoded.in_sight & (decoded.probability >= decoded.away)
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
