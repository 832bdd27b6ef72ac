"""Anchors: a person's corrections as the decoder takes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from duthviewer.catalogue.timeline import Correction, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.sync.decoding.temporal_model import AnchoredRange

#: A change this soon after an anchor is the change that the person corrected
_SAME_CHANGE_S = 1.5
#: What the decoder leaves of a wrong page after an anchored range is part of the range if it is
#: not longer: of the 495 spans that people marked in nine lectures (MaViLS) 1 % are shorter.
_STUB_S = 3.0


class Anchor(Value, frozen=True):
    """A page that is shown from a time until another one; no score can outweigh it.

    ``at_s`` and ``until_s`` count seconds in the recording, ``page`` from 1; page None means that
    no page of the deck is shown. ``until_s`` None: until the next change.
    """

    at_s: float
    page: int | None
    until_s: float | None = None


def usable_anchors(
    anchors: Iterable[Anchor], page_count: int, start_s: float, end_s: float
) -> list[Anchor]:
    """Return the anchors that lie in a talk and name pages of its deck, in order of time."""
    usable = (
        one
        for one in anchors
        if start_s <= one.at_s < end_s and (one.page is None or 1 <= one.page <= page_count)
    )
    return sorted(usable, key=lambda one: one.at_s)


def anchored_ranges(
    anchors: Sequence[Anchor], timeline: Timeline, end_s: float
) -> list[AnchoredRange]:
    """Find from when until when each anchor holds, given the timeline decoded without anchors."""
    held = []
    for k, anchor in enumerate(anchors):
        until_s = anchor.until_s
        if until_s is None:
            until_s = next(iter(timeline.changes(anchor.at_s + _SAME_CHANGE_S, end_s)), end_s)
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
        held.append(AnchoredRange(since_s, anchor.at_s, min(until_s, end_s), page, before))
    return held


def obeying(held: Sequence[AnchoredRange], timeline: Timeline, before: Timeline) -> Timeline:
    """Lay the anchored ranges over a timeline that was decoded with them.

    ``before`` is the timeline without them: a short rest of the page that a range replaced is part
    of the range.
    """
    return timeline.corrected(
        correction for one in held for correction in _corrections(one, held, timeline, before)
    )


def _corrections(
    one: AnchoredRange, held: Sequence[AnchoredRange], timeline: Timeline, before: Timeline
) -> Iterator[Correction]:
    # An anchor that does not reach back has since_s == at_s: an empty correction, ignored.
    yield _correction(one.since_s, one.at_s, one.before)
    yield _correction(one.at_s, one.until_s, one.page)
    rest = timeline.span_at(one.until_s)
    if rest is None or rest.end_s is None or rest.end_s - one.until_s > _STUB_S:
        return
    replaced = {span.page for span in before if _overlap_s(one, span.start_s, span.end_s) > 0}
    is_replaced = rest.page in replaced and one.page is not None and rest.page != one.page + 1
    if is_replaced and not any(one.until_s <= other.since_s < rest.end_s for other in held):
        yield _correction(one.until_s, rest.end_s, one.page)


def _overlap_s(one: AnchoredRange, start_s: float, end_s: float | None) -> float:
    last_s = one.until_s if end_s is None else min(one.until_s, end_s)
    return last_s - max(one.at_s, start_s)


def _correction(start_s: float, end_s: float, page: int | None) -> Correction:
    return Correction(start_s=start_s, end_s=end_s, page=None if page is None else page + 1)
