"""How good a timeline is: how much of it is certain, and whether the deck fits the recording."""

from __future__ import annotations

from itertools import pairwise

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.value import Value

#: A shorter span of a slide that is not in the deck can be an animation or a transition
_SHORTEST_S = 4.0
#: A less certain one is a doubt. So is a page that is named with less: often it was reworded, or
#: removed and resembles this one.
_LEAST_CONFIDENCE = 0.6
#: The fewest such spans with the doubts, and the fewest seconds of all of them, that make the deck
#: another version: a single one is often a sponsor's slide or a demo that looks like one
_FEWEST_SPANS, _LEAST_S = 2, 20.0
#: Pages of the deck must be shown at least this many times as long, else it is another talk's deck
_LEAST_RATIO = 1.0


class TimelineQuality(Value, frozen=True):
    """How many pages a timeline shows, what share of it is expected to be right, what to check."""

    pages: int
    certain: float
    to_check: int


class OtherVersion(Value, frozen=True):
    """The slides of a recording that its deck lacks: how many, and where.

    ``after`` are the pages shown before them, in order and each once; None is the talk's start.
    """

    slides: int
    after: tuple[int | None, ...]
    first_s: float


def timeline_quality(timeline: Timeline, start_s: float, end_s: float) -> TimelineQuality | None:
    """Measure a timeline between two times; None if it has no span there."""
    parts = [(span, _length_s(span, start_s, end_s)) for span in timeline]
    parts = [(span, length_s) for span, length_s in parts if length_s > 0]
    whole_s = sum(length_s for _, length_s in parts)
    if not whole_s:
        return None
    return TimelineQuality(
        pages=len({span.page for span, _ in parts} - {None}),
        certain=sum(span.confidence * length_s for span, length_s in parts) / whole_s,
        to_check=sum(span.is_uncertain for span, _ in parts),
    )


def other_version(timeline: Timeline, start_s: float, end_s: float) -> OtherVersion | None:
    """Find out whether the recording shows another version of the deck; None if not."""
    found, after, doubts_s, own_s = [], [], [], 0.0
    for before, span in pairwise([None, *timeline]):
        assert span is not None
        length_s = _length_s(span, start_s, end_s)
        is_doubt = span.confidence < _LEAST_CONFIDENCE
        if length_s < _SHORTEST_S or (span.page is None and not span.other_slide):
            continue
        if is_doubt:
            doubts_s.append(length_s)
        elif span.page is not None:
            own_s += length_s
        else:
            found.append((span, length_s))
            after.append(None if before is None else timeline.last_page_at(span.start_s))
    other_s = sum(doubts_s) + sum(length_s for _, length_s in found)
    is_too_little = len(found) + len(doubts_s) < _FEWEST_SPANS or other_s < _LEAST_S
    if not found or is_too_little or own_s < _LEAST_RATIO * other_s:
        return None
    first_s = max(found[0][0].start_s, start_s)
    return OtherVersion(slides=len(found), after=tuple(dict.fromkeys(after)), first_s=first_s)


def _length_s(span: Span, start_s: float, end_s: float) -> float:
    last_s = end_s if span.end_s is None else min(span.end_s, end_s)
    return max(0.0, last_s - max(span.start_s, start_s))
