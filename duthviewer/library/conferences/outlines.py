"""The outline of a conference: what the library page shows, cached on its own for a quick start.

A whole conference needs msgspec (12 ms to import) and takes 20 ms with 10,000 talks; an outline is
plain tuples in Python's marshal format and takes 2 ms. It is created from the conference and is
valid until the catalogue changes.
"""

from __future__ import annotations

import marshal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from duthviewer.library.conferences.cache import (
    catalogue_file,
    is_settled,
    keep,
    name_of,
    open_conference,
    recall,
    state_of,
)
from duthviewer.library.places import places

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference

#: Identifies this layout of an outline and Python's format; increase the number on a change.
_SHAPE = f"outline 1 {sys.implementation.cache_tag} ".encode()


class Day(NamedTuple):
    """A recording: its id, its title, and its date as ``2016-11-03``."""

    id: str
    title: str | None
    date: str | None


class Card(NamedTuple):
    """A talk without its abstract, deck and timeline."""

    id: str
    title: str
    speakers: str
    recording: str
    start_s: float
    length_s: float | None


class Outline(NamedTuple):
    """A conference as the library page shows it. ``longest_title`` is its length in characters.

    ``cards`` are the fields of ``Card``, in the catalogue's order: ``Card._make`` is called only
    for the visible ones.
    """

    id: str
    title: str
    place: str | None
    days: tuple[Day, ...]
    cards: tuple[tuple[str, str, str, str, float, float | None], ...]
    longest_title: int


def outline_of(conference: Conference) -> Outline:
    """Return the outline of a conference."""
    ends = conference.end_by_talk_id
    cards = []
    for talk in conference.talks:
        end_s = ends[talk.id]
        cards.append(
            (
                talk.id,
                talk.title,
                ", ".join(speaker.name for speaker in talk.speakers),
                talk.recording,
                talk.start_s,
                None if end_s is None else end_s - talk.start_s,
            )
        )
    return Outline(
        id=conference.id,
        title=conference.title,
        place=conference.place,
        days=tuple(
            Day(one.id, one.title, None if one.date is None else one.date.isoformat())
            for one in conference.recordings
        ),
        cards=tuple(cards),
        longest_title=max((len(talk.title) for talk in conference.talks), default=0),
    )


def open_outline(path: Path, *, cache: Path | None = None) -> tuple[Outline, Conference | None]:
    """Return the outline of a catalogue, and the conference if it had to be parsed.

    Raises CatalogueError as ``open_conference`` does.
    """
    path = catalogue_file(path)
    kept = (places().outlines if cache is None else cache) / name_of(path)
    state = state_of(path)
    if state is not None:
        state = _SHAPE + state
        if (content := recall(kept, state)) is not None:
            identity, title, place, days, cards, longest = marshal.loads(content)
            days = tuple(map(Day._make, days))
            return Outline(identity, title, place, days, cards, longest), None
    conference = open_conference(path)
    outline = outline_of(conference)
    if state is not None and state == _SHAPE + (state_of(path) or b"") and is_settled(path):
        # Marshal does not support subclasses of tuple.
        plain = (*outline[:3], tuple(map(tuple, outline.days)), *outline[4:])
        keep(kept, state, marshal.dumps(plain))
    return outline, conference
