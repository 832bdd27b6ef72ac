"""Building blocks of edits: finding and replacing parts of a conference, times, timelines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.times import LONGEST_S, format_time
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
    following = list(second)
    if spans and (spans[-1].page, spans[-1].confidence) == (second[0].page, second[0].confidence):
        # A span that was cut in two
        following[0] = msgspec.structs.replace(spans.pop(), end_s=second[0].end_s)
    return Timeline((*spans, *following))


def place_of(conference: Conference, talk: Talk) -> int:
    """Return the index at which a new talk belongs into the list of talks."""
    index = len(conference.talks)
    is_first = True
    for number, one in enumerate(conference.talks):
        if one.recording != talk.recording:
            continue
        if one.start_s <= talk.start_s:
            index = number + 1
        elif is_first:
            return number
        is_first = False
    return index


def fitting_start(start_s: float, length_s: float | None) -> float:
    """Return a valid start, to the millisecond. Raises EditRefused."""
    start_s = round(start_s, 3)
    # Not (start < 0), so that NaN is refused.
    if not start_s >= 0:
        raise EditRefused("A talk cannot start before its recording.")
    latest_s = LONGEST_S if length_s is None else min(length_s, LONGEST_S)
    if start_s > latest_s or start_s == length_s:
        raise EditRefused(
            "A talk has to start before its recording ends, at {time}.",
            time=format_time(round(latest_s, 3)),
        )
    return start_s


def fitting_end(start_s: float, end_s: float | None, length_s: float | None) -> float | None:
    """Return a valid end for a valid start, to the millisecond. Raises EditRefused."""
    if end_s is None:
        return None
    end_s = round(end_s, 3)
    latest_s = LONGEST_S if length_s is None else min(length_s, LONGEST_S)
    if not end_s > start_s:
        raise EditRefused("The end of a talk has to be after its start.")
    if end_s > latest_s:
        # Lengths of files differ from what decoders report by less.
        if end_s > latest_s + 1:
            raise EditRefused(
                "A talk has to end before its recording ends, at {time}.",
                time=format_time(round(latest_s, 3)),
            )
        end_s = max(round(latest_s, 3), round(start_s + 0.001, 3))
    return end_s


def shifted(conference: Conference, recording: str, by_s: float) -> Conference:
    """Return the conference with all talks of a recording later. Raises EditRefused."""
    talks = []
    for talk in conference.talks:
        if talk.recording == recording and by_s:
            start_s = round(talk.start_s + by_s, 3)
            end_s = None if talk.end_s is None else round(talk.end_s + by_s, 3)
            if not start_s >= 0:
                raise EditRefused(
                    "{talk} would start before the recording. Remove this talk first.",
                    talk=talk.title,
                )
            if max(start_s, end_s or 0.0) > LONGEST_S:
                raise EditRefused("No recording is longer than 1000 hours.")
            talk = msgspec.structs.replace(
                talk, start_s=start_s, end_s=end_s, timeline=_shifted_timeline(talk, by_s)
            )
        talks.append(talk)
    return with_talks(conference, talks)


def _shifted_timeline(talk: Talk, by_s: float) -> Timeline:
    """Return a talk's timeline later, without what would be before the recording."""
    _, shifted = cut(talk.timeline.shifted(by_s), 0.0)
    return Timeline(
        tuple(
            msgspec.structs.replace(
                span,
                start_s=round(span.start_s, 6),
                end_s=None if span.end_s is None else round(span.end_s, 6),
            )
            for span in shifted
        )
    )


def later_end(conference: Conference, earlier: Talk, later: Talk) -> float | None:
    """Return the end to write for two joined talks; None if the next talk's start is their end."""
    ends = [conference.end_by_talk_id[talk.id] for talk in (earlier, later)]
    if None in ends:
        return None
    end_s = max(end for end in ends if end is not None)
    if earlier.end_s is None or later.end_s is None:
        following = [
            one.start_s
            for one in conference.talks
            if one.recording == earlier.recording
            and one.id != later.id
            and one.start_s > earlier.start_s
        ]
        if following and min(following) == end_s:
            return None
    return end_s


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
