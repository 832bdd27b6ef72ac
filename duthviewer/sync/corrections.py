"""What a person's gestures on a timeline mean: each makes a correction, and nothing else.

Pure functions over spans and corrections; all times are seconds in the recording. The value and
how it is laid over the spans stand in ``library/corrections.py``, where the store keeps it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence

import msgspec

from duthviewer.catalogue.conference import Span
from duthviewer.library.store.corrections import Correction, corrected, shifted

__all__ = [
    "Correction",
    "anchors",
    "change_near",
    "changes",
    "confirmed",
    "corrected",
    "doubtful_near",
    "moved_change",
    "page_at",
    "page_starts",
    "said",
    "settled",
    "shifted",
    "span_at",
    "uncertain",
    "without_change",
]

#: Two changes are kept so far apart, unless the recording's frames say otherwise
_APART_S = 0.02
#: A decoder begins an anchor's page at the anchor, or at the frame beside it
_SOON_S = 0.1


def page_at(spans: Sequence[Span], at_s: float) -> int | None:
    """The page that is shown at a time; None where none is, or nobody knows."""
    span = span_at(spans, at_s)
    return None if span is None else span.page


def span_at(spans: Sequence[Span], at_s: float) -> Span | None:
    """The span in which a time lies."""
    place = bisect_right(spans, at_s, key=_start) - 1
    if place < 0:
        return None
    span = spans[place]
    return span if span.end_s is None or at_s < span.end_s else None


def changes(spans: Sequence[Span], from_s: float, to_s: float) -> tuple[float, ...]:
    """When another page is shown, or none, within a talk; its start and its end are no changes.

    At the end one may lie where the last span is open and a person spoke of it.
    """
    return tuple(span.start_s for span in spans if from_s < span.start_s < to_s)


def change_near(times_s: Sequence[float], at_s: float, within_s: float) -> float | None:
    """The change nearest to a time, if one is near enough."""
    place = bisect_left(times_s, at_s)
    near = times_s[max(0, place - 1) : place + 1]
    best = min(near, key=lambda time_s: abs(time_s - at_s), default=None)
    return best if best is not None and abs(best - at_s) <= within_s else None


def page_starts(spans: Sequence[Span], at_s: float, page: int | None, end_s: float) -> Correction:
    """From here on this page is shown (None: no page), until the next change or the talk's end."""
    place = bisect_right(spans, at_s, key=_start)
    until_s = spans[place].start_s if place < len(spans) else end_s
    if place and place == len(spans) and (last_s := spans[-1].end_s) is not None and last_s > at_s:
        until_s = last_s
    return Correction(start_s=at_s, end_s=max(until_s, at_s), page=page)


def moved_change(
    spans: Sequence[Span], change_s: float, to_s: float, *, apart_s: float = _APART_S
) -> Correction:
    """The change at ``change_s`` is at ``to_s`` instead; it stays between its neighbours."""
    place = _place_of(spans, change_s)
    after = spans[place]
    if place:
        to_s = max(to_s, spans[place - 1].start_s + apart_s)
    if after.end_s is not None:
        to_s = min(to_s, after.end_s - apart_s)
    if to_s < change_s:
        return Correction(start_s=to_s, end_s=change_s, page=after.page)
    before = spans[place - 1].page if place else None
    return Correction(start_s=change_s, end_s=to_s, page=before)


def without_change(spans: Sequence[Span], change_s: float, end_s: float) -> Correction:
    """The page before ``change_s`` stays until the change after it, or until the talk's end."""
    place = _place_of(spans, change_s)
    before = spans[place - 1].page if place else None
    return confirmed(msgspec.structs.replace(spans[place], page=before), end_s)


def confirmed(span: Span, end_s: float) -> Correction:
    """It is as the span says, whatever its confidence."""
    until_s = max(end_s, span.start_s) if span.end_s is None else span.end_s
    return Correction(start_s=span.start_s, end_s=until_s, page=span.page)


def said(corrections: Iterable[Correction], latest: Correction) -> tuple[Correction, ...]:
    """All that a person has said, in order of time: what was said last holds where both speak."""
    if not latest.end_s > latest.start_s:
        return tuple(corrections)
    parts = [latest]
    for each in corrections:
        if each.start_s < latest.start_s:
            end_s = min(each.end_s, latest.start_s)
            parts.append(msgspec.structs.replace(each, end_s=end_s))
        if each.end_s > latest.end_s:
            start_s = max(each.start_s, latest.end_s)
            parts.append(msgspec.structs.replace(each, start_s=start_s))
    parts.sort(key=_start)
    joined: list[Correction] = []
    for each in parts:
        if joined and joined[-1].end_s == each.start_s and joined[-1].page == each.page:
            joined[-1] = msgspec.structs.replace(joined[-1], end_s=each.end_s)
        else:
            joined.append(each)
    return tuple(joined)


def settled(
    corrections: Iterable[Correction], spans: Sequence[Span], starts_s: Collection[float]
) -> tuple[Correction, ...]:
    """Corrections that end where ``spans``, decoded with them as anchors, say that they end.

    A person who says "this page starts now" has not said until when. ``starts_s`` are the starts
    of those corrections; the others stay as they are.
    """
    ended: list[Correction] = []
    for each in corrections:
        soon_s = min(each.start_s + _SOON_S, (each.start_s + each.end_s) / 2)
        span = span_at(spans, soon_s) if each.start_s in starts_s else None
        if span is not None and span.page == each.page and span.end_s is not None:
            each = msgspec.structs.replace(each, end_s=min(each.end_s, span.end_s))
        ended.append(each)
    return tuple(ended)


def anchors(corrections: Iterable[Correction]) -> tuple[tuple[float, int | None], ...]:
    """What the corrections say to one who decodes the scores again: (time, page) in order."""
    return tuple((each.start_s, each.page) for each in sorted(corrections, key=_start))


def uncertain(spans: Iterable[Span], below: float = 0.5) -> tuple[Span, ...]:
    """The spans whose confidence lies below a limit."""
    return tuple(span for span in spans if span.confidence < below)


def doubtful_near(
    spans: Iterable[Span], at_s: float, step: int, *, below: float = 0.5, within_s: float = 0.1
) -> Span | None:
    """The next (``step`` +1) or previous (−1) doubtful span, seen from a time.

    One that begins within ``within_s`` of the time is where the person stands already.
    """
    doubtful = uncertain(spans, below)
    if step > 0:
        return next((span for span in doubtful if span.start_s > at_s + within_s), None)
    return next((span for span in reversed(doubtful) if span.start_s < at_s - within_s), None)


def _place_of(spans: Sequence[Span], change_s: float) -> int:
    place = bisect_left(spans, change_s, key=_start)
    if place == len(spans) or spans[place].start_s != change_s:
        raise ValueError(f"no change at {change_s!r}")
    return place


def _start(value: Span | Correction) -> float:
    return value.start_s
