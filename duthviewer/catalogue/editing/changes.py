"""Building blocks of edits: finding and replacing parts of a conference, cutting timelines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.errors import KnownError


class EditRefused(KnownError):
    """An edit that the catalogue's rules do not allow; the sentence says why."""


def talk_of(conference: Conference, talk: str) -> Talk:
    """Return the talk with an id. Raises EditRefused."""
    try:
        return conference.talk_by_id[talk]
    except KeyError:
        raise EditRefused("The talk {talk} is no longer in this conference.", talk=talk) from None


def recording_of(conference: Conference, recording: str) -> Recording:
    """Return the recording with an id. Raises EditRefused."""
    try:
        return conference.recording_by_id[recording]
    except KeyError:
        raise EditRefused(
            "The recording {recording} is no longer in this conference.", recording=recording
        ) from None


def with_talks(conference: Conference, talks: Iterable[Talk]) -> Conference:
    """Return the conference with these talks; timelines are cut and extended to fit their ends."""
    changed = msgspec.structs.replace(conference, talks=tuple(talks))
    ends_before, ends = conference.end_by_talk_id, changed.end_by_talk_id
    before = conference.talk_by_id
    fitting = []
    for talk in changed.talks:
        if talk.timeline and (
            ends_before.get(talk.id) != ends[talk.id] or before.get(talk.id) is not talk
        ):
            timeline = fitting_timeline(talk.timeline, ends[talk.id], talk.end_s)
            if timeline != talk.timeline:
                talk = msgspec.structs.replace(talk, timeline=timeline)
        fitting.append(talk)
    return msgspec.structs.replace(changed, talks=tuple(fitting))


def with_talk(conference: Conference, talk: str, **changes: Any) -> Conference:
    """Return the conference with fields of one talk replaced."""
    return with_talks(
        conference,
        (
            msgspec.structs.replace(one, **changes) if one.id == talk else one
            for one in conference.talks
        ),
    )


def with_recording(conference: Conference, recording: str, **changes: Any) -> Conference:
    """Return the conference with fields of one recording replaced."""
    recordings = tuple(
        msgspec.structs.replace(one, **changes) if one.id == recording else one
        for one in conference.recordings
    )
    return msgspec.structs.replace(conference, recordings=recordings)


def fitting_timeline(timeline: Timeline, end_s: float | None, own_end_s: float | None) -> Timeline:
    """Return a timeline as the catalogue's reader gives it for a talk with this end.

    ``end_s`` is where the talk ends, ``own_end_s`` its own end, which the next talk's start does
    not replace. The last span reaches up to the talk's end.
    """
    spans = list(timeline)
    if own_end_s is not None:
        spans = [span for span in spans if span.start_s < own_end_s]
    elif end_s is not None:
        while spans and spans[-1].page is None and spans[-1].start_s >= end_s:
            spans.pop()
    if not spans:
        return NO_TIMELINE
    last = spans[-1]
    last_end_s = end_s if end_s is None or last.start_s < end_s else None
    spans[-1] = msgspec.structs.replace(last, end_s=last_end_s)
    for number, following in enumerate(spans[1:]):
        if spans[number].end_s != following.start_s:
            spans[number] = msgspec.structs.replace(spans[number], end_s=following.start_s)
    return Timeline(tuple(spans))


def cut(timeline: Timeline, at_s: float) -> tuple[Timeline, Timeline]:
    """Cut a timeline in two; a span that contains ``at_s`` is in both."""
    return Timeline(tuple(_before(timeline, at_s))), Timeline(tuple(_after(timeline, at_s)))


def concatenated(first: Timeline, second: Timeline) -> Timeline:
    """Put one timeline after another; a gap between them becomes a span without a page."""
    if not first or not second:
        return first or second
    start_s = second[0].start_s
    spans = list(_before(first, start_s))
    end_s = spans[-1].end_s if spans else None
    if end_s is not None and end_s < start_s:
        spans.append(Span(start_s=end_s, end_s=start_s, page=None, confidence=0.0))
    return Timeline((*spans, *second))


def _before(timeline: Timeline, at_s: float) -> Iterator[Span]:
    for span in timeline:
        if span.end_s is not None and span.end_s <= at_s:
            yield span
        elif span.start_s < at_s:
            yield msgspec.structs.replace(span, end_s=at_s)


def _after(timeline: Timeline, at_s: float) -> Iterator[Span]:
    for span in timeline:
        if span.start_s >= at_s:
            yield span
        elif span.end_s is None or span.end_s > at_s:
            yield msgspec.structs.replace(span, start_s=at_s)
