"""What does not fit in a recording: talks that overlap, gaps, talks beyond its end."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterator
from itertools import islice

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.value import Value

#: Ends set by hand are rarely closer.
_TOLERANCE_S = 0.5
#: Of a catalogue without times, all talks overlap with all others.
_MOST_OVERLAPS = 1000


class ConflictKind(enum.Enum):
    """How times of a recording do not fit."""

    #: Two talks are at the same time.
    OVERLAP = "overlap"
    #: A part of the recording, before, between or after talks, is in no talk.
    GAP = "gap"
    #: A talk starts or ends after the recording's end.
    BEYOND = "beyond"


class TimeConflict(Value, frozen=True):
    """A part of a recording where its talks do not fit, in seconds from the recording's start.

    ``talks``: of an overlap both, the earlier first; of a gap the one before and the one after it,
    as far as there are any; else the one talk.
    """

    kind: ConflictKind
    start_s: float
    end_s: float
    talks: tuple[str, ...]


def conflicts(
    conference: Conference,
    recording: str,
    length_s: float | None = None,
    *,
    shortest_gap_s: float = 60.0,
) -> tuple[TimeConflict, ...]:
    """Return what does not fit in a recording, by start. ``length_s``: its length, if known."""
    ends = conference.end_by_talk_id
    talks = sorted(
        (talk for talk in conference.talks if talk.recording == recording),
        key=lambda talk: talk.start_s,
    )
    spans = [(talk, _end(ends[talk.id], talk, length_s)) for talk in talks]
    found = [
        *islice(_overlaps(spans), _MOST_OVERLAPS),
        *_gaps(spans, length_s, shortest_gap_s),
        *_beyond(spans, length_s),
    ]
    return tuple(sorted(found, key=lambda conflict: (conflict.start_s, conflict.end_s)))


def _end(end_s: float | None, talk: Talk, length_s: float | None) -> float:
    """Return a talk's end; infinity if it ends with a recording of unknown length."""
    if end_s is not None:
        return end_s
    return float("inf") if length_s is None else max(length_s, talk.start_s)


def _overlaps(spans: list[tuple[Talk, float]]) -> Iterator[TimeConflict]:
    for number, (talk, end_s) in enumerate(spans):
        for other, other_end_s in spans[number + 1 :]:
            if other.start_s >= end_s - _TOLERANCE_S and other.start_s > talk.start_s:
                break
            last_s = min(end_s, other_end_s)
            yield TimeConflict(
                kind=ConflictKind.OVERLAP,
                start_s=other.start_s,
                end_s=other.start_s if math.isinf(last_s) else last_s,
                talks=(talk.id, other.id),
            )


def _gaps(
    spans: list[tuple[Talk, float]], length_s: float | None, shortest_s: float
) -> Iterator[TimeConflict]:
    covered_s, last = 0.0, None
    for talk, end_s in spans:
        start_s = talk.start_s if length_s is None else min(talk.start_s, length_s)
        if start_s - covered_s >= shortest_s:
            yield _gap(covered_s, start_s, last, talk)
        if end_s >= covered_s:
            covered_s, last = end_s, talk
    if spans and length_s is not None and length_s - covered_s >= shortest_s:
        yield _gap(covered_s, length_s, last, None)


def _gap(start_s: float, end_s: float, before: Talk | None, after: Talk | None) -> TimeConflict:
    talks = tuple(talk.id for talk in (before, after) if talk is not None)
    return TimeConflict(kind=ConflictKind.GAP, start_s=start_s, end_s=end_s, talks=talks)


def _beyond(spans: list[tuple[Talk, float]], length_s: float | None) -> Iterator[TimeConflict]:
    if length_s is None:
        return
    for talk, end_s in spans:
        last_s = max(talk.start_s, end_s)
        if last_s > length_s + _TOLERANCE_S:
            yield TimeConflict(
                kind=ConflictKind.BEYOND,
                start_s=max(talk.start_s, length_s),
                end_s=last_s,
                talks=(talk.id,),
            )
