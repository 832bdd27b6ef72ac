"""Corrections that express a person's edits of a timeline: moved, removed and confirmed changes.

Pure functions of a timeline and corrections. All times are seconds in the recording.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

import msgspec

from duthviewer.catalogue.timeline import Correction, Span, Timeline, shows_same

#: The least time between two changes, unless the recording's frames allow less
_APART_S = 0.02
#: How long after a change a person who watches marks it: seeing it, turning to the page, the key.
#: Of the 495 spans that people marked in nine lectures (MaViLS), 6 % are shorter.
LATE_S = 5.0
#: A decoder starts an anchor's page at the anchor or at the frame beside it
_SOON_S = 0.1


def change_near(times_s: Sequence[float], at_s: float, within_s: float) -> float | None:
    """Return the change nearest to a time, or None if none is within reach."""
    place = bisect_left(times_s, at_s)
    near = times_s[max(0, place - 1) : place + 1]
    best = min(near, key=lambda time_s: abs(time_s - at_s), default=None)
    return best if best is not None and abs(best - at_s) <= within_s else None


def page_starts(timeline: Timeline, at_s: float, page: int | None, end_s: float) -> Correction:
    """Show a page (None: no page) from a time until the next change or the talk's end."""
    index = timeline.index_at(at_s) + 1
    until_s = timeline[index].start_s if index < len(timeline) else end_s
    if index and index == len(timeline) and (last_s := timeline[-1].end_s) and last_s > at_s:
        until_s = last_s
    return Correction(start_s=at_s, end_s=max(until_s, at_s), page=page)


def late_start(
    timeline: Timeline, corrections: Iterable[Correction], at_s: float, page: int | None
) -> float:
    """Return when a page starts whose start a person marked at a time, while watching.

    If the timeline turned to another page a few seconds before, the person meant that change: the
    wrong page would otherwise stay for these seconds. A change that a person set stays.
    """
    span = timeline.span_at(at_s)
    if span is None or at_s - span.start_s > LATE_S or page is None:
        return at_s
    is_wrong = span.other_slide or span.page not in (None, page)
    is_marked = any(each.start_s < at_s and each.end_s > span.start_s for each in corrections)
    return span.start_s if is_wrong and not is_marked else at_s


def whole_span(span: Span, page: int, end_s: float) -> Correction:
    """Show a page throughout a span."""
    return confirmed(msgspec.structs.replace(span, page=page, other_slide=False), end_s)


def moved_change(
    timeline: Timeline, change_s: float, to_s: float, *, apart_s: float = _APART_S
) -> Correction:
    """Move the change at ``change_s`` to ``to_s``, but not past its neighbours."""
    index = timeline.index_of_start(change_s)
    after = timeline[index]
    if index:
        to_s = max(to_s, timeline[index - 1].start_s + apart_s)
    if after.end_s is not None:
        to_s = min(to_s, after.end_s - apart_s)
    if to_s < change_s:
        return Correction(to_s, change_s, after.page, after.other_slide)
    if not index:
        return Correction(change_s, to_s, None)
    before = timeline[index - 1]
    return Correction(change_s, to_s, before.page, before.other_slide)


def without_change(timeline: Timeline, change_s: float, end_s: float) -> Correction:
    """Keep the page before ``change_s`` until the change after it, or until the talk's end."""
    index = timeline.index_of_start(change_s)
    before = timeline[index - 1].page if index else None
    other = timeline[index - 1].other_slide if index else False
    span = msgspec.structs.replace(timeline[index], page=before, other_slide=other)
    return confirmed(span, end_s)


def confirmed(span: Span, end_s: float) -> Correction:
    """Confirm a span as it is, whatever its confidence."""
    until_s = max(end_s, span.start_s) if span.end_s is None else span.end_s
    return Correction(
        start_s=span.start_s, end_s=until_s, page=span.page, other_slide=span.other_slide
    )


def with_correction(
    corrections: Iterable[Correction], latest: Correction
) -> tuple[Correction, ...]:
    """Add a correction, which overrides the earlier ones where they overlap. Sorted by time."""
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
        if joined and joined[-1].end_s == each.start_s and shows_same(joined[-1], each):
            joined[-1] = msgspec.structs.replace(joined[-1], end_s=each.end_s)
        else:
            joined.append(each)
    return tuple(joined)


def with_decoded_ends(
    corrections: Iterable[Correction], timeline: Timeline, starts_s: Collection[float]
) -> tuple[Correction, ...]:
    """Shorten corrections to the spans of a timeline that was decoded with them as anchors.

    "This page starts now" does not say until when; the decoded timeline does. ``starts_s`` are
    the starts of these open corrections; all other corrections stay as they are.
    """
    ended: list[Correction] = []
    for each in corrections:
        soon_s = min(each.start_s + _SOON_S, (each.start_s + each.end_s) / 2)
        span = timeline.span_at(soon_s) if each.start_s in starts_s else None
        if span is not None and span.page == each.page and span.end_s is not None:
            each = msgspec.structs.replace(each, end_s=min(each.end_s, span.end_s))
        ended.append(each)
    return tuple(ended)


def anchors(
    corrections: Iterable[Correction], starts_only: Collection[Correction] = ()
) -> tuple[tuple[float, int | None, float | None], ...]:
    """Return corrections as anchors for decoding the scores again: (start, page, end), sorted.

    The end of those in ``starts_only`` is None: the decoder finds it.
    """
    return tuple(
        (each.start_s, each.page, None if each in starts_only else each.end_s)
        for each in sorted(corrections, key=_start)
    )


def uncertain_near(
    spans: Iterable[Span], at_s: float, step: int, *, within_s: float = 0.1
) -> Span | None:
    """Return the next (``step`` +1) or previous (−1) uncertain span, seen from a time.

    A span that starts within ``within_s`` of the time counts as the current one.
    """
    uncertain = [span for span in spans if span.is_uncertain]
    if step > 0:
        return next((span for span in uncertain if span.start_s > at_s + within_s), None)
    return next((span for span in reversed(uncertain) if span.start_s < at_s - within_s), None)


def _start(value: Correction) -> float:
    return value.start_s
