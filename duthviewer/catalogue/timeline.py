"""A talk's timeline: which page of its deck the recording shows at each time.

All times are seconds from the start of the recording; pages count from 1.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

import msgspec

from duthviewer.catalogue.value import Value

#: A span with less confidence than this is offered to the person to check. In 33 recordings of
#: tests.benchmarks with 640 spans these are 14 spans, at most 5 in one; with 0.5 they would be 3.
UNCERTAIN_BELOW = 0.8


class Span(Value, frozen=True):
    """A part of a recording that shows one page, or no page (None).

    ``confidence`` lies between 0 and 1. ``end_s`` is None for the last span of a talk that ends
    with its recording, whose length the catalogue does not know. With ``other_slide``, ``page`` is
    None but a slide is in sight that is not in the deck: perhaps the deck is another version.
    """

    start_s: float
    end_s: float | None
    page: int | None
    confidence: float = 1.0
    other_slide: bool = False

    @property
    def is_uncertain(self) -> bool:
        """Whether a person should check the span."""
        return self.confidence < UNCERTAIN_BELOW

    @property
    def is_gap(self) -> bool:
        """Whether nothing is known of this range, see `Timeline.corrected`."""
        return self.page is None and self.confidence == 0

    def shifted(self, by_s: float) -> Span:
        """Return the span ``by_s`` seconds later."""
        end_s = None if self.end_s is None else self.end_s + by_s
        return msgspec.structs.replace(self, start_s=self.start_s + by_s, end_s=end_s)


class Correction(Value, frozen=True):
    """A person's statement that a page (or no page) is shown from start to end.

    It overrides whatever was computed. ``other_slide`` is that of `Span`: the person confirmed a
    span of a slide that is not in the deck.
    """

    start_s: float
    end_s: float
    page: int | None
    other_slide: bool = False

    def shifted(self, by_s: float) -> Correction:
        """Return the correction ``by_s`` seconds later."""
        return msgspec.structs.replace(self, start_s=self.start_s + by_s, end_s=self.end_s + by_s)


def shows_same(one: Span | Correction, other: Span | Correction) -> bool:
    """Return whether both show the same page, no slide, or a slide that is not in the deck."""
    return (one.page, one.other_slide) == (other.page, other.other_slide)


class Timeline(Value, frozen=True, dict=True):
    """The spans of a talk, in order of time and without overlaps. Empty if nothing is known.

    Only the last span can have an open end.
    """

    spans: tuple[Span, ...] = ()

    def __len__(self) -> int:
        return len(self.spans)

    def __iter__(self) -> Iterator[Span]:
        return iter(self.spans)

    def __getitem__(self, number: int) -> Span:
        return self.spans[number]

    @cached_property
    def starts(self) -> tuple[float, ...]:
        """The start of each span. Computed once: a player asks for the page at every frame."""
        return tuple(span.start_s for span in self.spans)

    def index_at(self, at_s: float) -> int:
        """Return the index of the last span that has started by a time; -1 before the first."""
        return bisect_right(self.starts, at_s) - 1

    def index_of_start(self, start_s: float) -> int:
        """Return the index of the span that starts exactly here. Raise ValueError for none."""
        index = bisect_left(self.starts, start_s)
        if index == len(self) or self.starts[index] != start_s:
            raise ValueError(f"no change at {start_s!r}")
        return index

    def span_at(self, at_s: float) -> Span | None:
        """Return the span that contains a time; its end is not part of it."""
        index = self.index_at(at_s)
        if index < 0:
            return None
        span = self.spans[index]
        return span if span.end_s is None or at_s < span.end_s else None

    def page_at(self, at_s: float) -> int | None:
        """Return the page shown at a time; None for no page, and outside the spans."""
        span = self.span_at(at_s)
        return None if span is None else span.page

    def last_page_at(self, at_s: float) -> int | None:
        """Return the page shown at a time or, if none is, the page shown last before it."""
        shown = (self.spans[index].page for index in range(self.index_at(at_s), -1, -1))
        return next((page for page in shown if page is not None), None)

    @cached_property
    def pages(self) -> frozenset[int]:
        """The pages that are shown."""
        return frozenset(span.page for span in self.spans if span.page is not None)

    @property
    def length_s(self) -> float:
        """The length of all spans, without gaps and without an open end."""
        return sum(span.end_s - span.start_s for span in self.spans if span.end_s is not None)

    @cached_property
    def first_shown(self) -> dict[int, float]:
        """When each page is first shown."""
        shown_s: dict[int, float] = {}
        for span in self.spans:
            if span.page is not None:
                shown_s.setdefault(span.page, span.start_s)
        return shown_s

    def changes(self, from_s: float, to_s: float) -> tuple[float, ...]:
        """Return the starts of the spans between two times, both excluded."""
        return self.starts[bisect_right(self.starts, from_s) : bisect_left(self.starts, to_s)]

    def shifted(self, by_s: float) -> Timeline:
        """Return the timeline ``by_s`` seconds later."""
        if not by_s:
            return self
        return Timeline(tuple(span.shifted(by_s) for span in self.spans))

    def joined(self) -> Timeline:
        """Join neighbours that show the same, see `shows_same`; gaps stay apart from no page.

        The joined span has their mean confidence, weighted by length.
        """
        joined: list[Span] = []
        for span in self.spans:
            before = joined[-1] if joined else None
            if before is not None and shows_same(before, span) and before.is_gap == span.is_gap:
                joined[-1] = _joined(before, span)
            else:
                joined.append(span)
        return Timeline(tuple(joined))

    def overlaid(self, spans: Iterable[Span]) -> Timeline:
        """Return the timeline with spans laid over it; later ones win."""
        shown = list(self.spans)
        for over in spans:
            before = [
                msgspec.structs.replace(span, end_s=min(end_of(span), over.start_s))
                for span in shown
                if span.start_s < over.start_s
            ]
            after = [
                msgspec.structs.replace(span, start_s=max(span.start_s, end_of(over)))
                for span in shown
                if end_of(span) > end_of(over)
            ]
            shown = [*before, over, *after]
        return Timeline(tuple(shown))

    def corrected(self, corrections: Iterable[Correction]) -> Timeline:
        """Return the timeline with corrections laid over it; later corrections win.

        Corrected spans have confidence 1. Gaps become spans without a page, with confidence 0,
        and neighbours that show the same page are joined.
        """
        spans = self.overlaid(
            Span(
                start_s=each.start_s,
                end_s=each.end_s,
                page=each.page,
                other_slide=each.other_slide,
            )
            for each in corrections
            if each.end_s > each.start_s
        )
        return Timeline(tuple(_without_gaps(spans))).joined()


#: The timeline of a talk of which nothing is known
NO_TIMELINE = Timeline()


def end_of(span: Span) -> float:
    """Return where a span ends in seconds, infinity if it is the last and open."""
    return math.inf if span.end_s is None else span.end_s


def _without_gaps(spans: Iterable[Span]) -> Iterator[Span]:
    end_s: float | None = None
    for span in spans:
        if end_s is not None and end_s < span.start_s:
            # A correction beyond the computed spans leaves a gap of which nothing is known.
            yield Span(start_s=end_s, end_s=span.start_s, page=None, confidence=0.0)
        yield span
        end_s = span.end_s


def _joined(before: Span, after: Span) -> Span:
    if after.end_s is None or after.end_s <= before.start_s:
        confidence = after.confidence
    else:
        share = (after.start_s - before.start_s) / (after.end_s - before.start_s)
        confidence = share * before.confidence + (1 - share) * after.confidence
    return msgspec.structs.replace(before, end_s=after.end_s, confidence=confidence)
