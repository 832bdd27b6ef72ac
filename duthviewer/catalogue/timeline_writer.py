"""Writing timelines into a person's catalogue without changing the rest of the file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.editing.errors import CannotKeepFormat
from duthviewer.catalogue.editing.text_change import text_of_change
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.writer import write_catalogue

#: Shorter spans are dropped, because a catalogue is written to the millisecond
_SHORTEST_S = 0.001


def fitted(timeline: Timeline, start_s: float, end_s: float | None) -> Timeline:
    """Fit a timeline into a talk as a catalogue writes it: to the millisecond, joined.

    Joined neighbours with the same page get the confidence of the longer one.
    """
    kept: list[Span] = []
    for span in timeline:
        first = round(max(span.start_s, start_s), 3)
        last = end_s if span.end_s is None else span.end_s
        if last is not None:
            last = round(last if end_s is None else min(last, end_s), 3)
        if last is not None and last - first < _SHORTEST_S:
            continue
        before = kept[-1] if kept else None
        if before is not None and before.page == span.page and before.end_s == first:
            first, confidence = before.start_s, max(before, span, key=_length).confidence
            kept.pop()
        else:
            confidence = span.confidence
        kept.append(
            Span(start_s=first, end_s=last, page=span.page, confidence=round(confidence, 2))
        )
    return Timeline(tuple(kept))


def with_timelines(conference: Conference, timelines: Mapping[str, Timeline]) -> Conference:
    """Replace the timelines of talks, by the talks' ids; an empty timeline removes one."""
    ends = conference.end_by_talk_id
    return msgspec.structs.replace(
        conference,
        talks=tuple(
            msgspec.structs.replace(
                talk, timeline=fitted(timelines[talk.id], talk.start_s, ends[talk.id])
            )
            if talk.id in timelines
            else talk
            for talk in conference.talks
        ),
    )


def amend_catalogue(text: str, timelines: Mapping[str, Timeline], path: Path) -> str:
    """Return the text of a catalogue with these timelines; comments and order stay.

    A file that cannot be changed in place is rewritten completely. Raises CatalogueError if the
    text is not a catalogue; ``path`` is used only in that error.
    """
    before = parse_catalogue(text, path)
    # As it is read: timelines end where talks do.
    wanted = parse_catalogue(write_catalogue(with_timelines(before, timelines)), path)
    try:
        return text_of_change(text, before, wanted, path)
    except CannotKeepFormat:
        return write_catalogue(wanted)


def _length(span: Span) -> float:
    return float("inf") if span.end_s is None else span.end_s - span.start_s
