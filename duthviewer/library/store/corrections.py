"""What a person says of a timeline, laid over what the program found out.

It lies in this room, below ``sync``, because the store keeps it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from duthviewer.catalogue.conference import Span, Value


class Correction(Value, frozen=True):
    """A person's word: this page (or none) is shown from start to end. It is hard."""

    start_s: float
    end_s: float
    page: int | None


def corrected(spans: Sequence[Span], corrections: Iterable[Correction]) -> tuple[Span, ...]:
    """The spans with the corrections laid over them in order, so that later ones win.

    Where a person spoke the confidence is 1. The result has no gaps, and neighbours that show
    the same page are one span, whose confidence is the mean over its length.
    """
    laid = list(spans)
    for correction in corrections:
        laid = _laid_over(laid, correction)
    return _joined(laid)


def shifted(spans: Iterable[Span], by_s: float) -> tuple[Span, ...]:
    """The spans, so many seconds later."""
    if not by_s:
        return tuple(spans)
    return tuple(
        msgspec.structs.replace(
            span,
            start_s=span.start_s + by_s,
            end_s=None if span.end_s is None else span.end_s + by_s,
        )
        for span in spans
    )


def _laid_over(spans: list[Span], correction: Correction) -> list[Span]:
    start_s, end_s = correction.start_s, correction.end_s
    if not end_s > start_s:
        return spans
    laid = []
    for span in spans:
        if span.start_s < start_s:
            cut = start_s if span.end_s is None else min(span.end_s, start_s)
            laid.append(msgspec.structs.replace(span, end_s=cut))
    laid.append(Span(start_s=start_s, end_s=end_s, page=correction.page))
    laid += [
        msgspec.structs.replace(span, start_s=max(span.start_s, end_s))
        for span in spans
        if span.end_s is None or span.end_s > end_s
    ]
    return laid


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and (end_s := joined[-1].end_s) is not None and end_s < span.start_s:
            # Nobody knows what is shown here: a correction lies beyond the spans.
            joined.append(Span(start_s=end_s, end_s=span.start_s, page=None, confidence=0.0))
        if joined and joined[-1].page == span.page:
            joined[-1] = _one(joined[-1], span)
        else:
            joined.append(span)
    return tuple(joined)


def _one(before: Span, after: Span) -> Span:
    """Two neighbours of the same page as one span."""
    if after.end_s is None or after.end_s <= before.start_s:
        confidence = after.confidence
    else:
        share = (after.start_s - before.start_s) / (after.end_s - before.start_s)
        confidence = share * before.confidence + (1 - share) * after.confidence
    return msgspec.structs.replace(before, end_s=after.end_s, confidence=confidence)
