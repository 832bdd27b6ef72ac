"""Filters and orders of talks, computed on plain rows without Qt."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping, Sequence
from typing import Any

from duthviewer.catalogue.conference import Conference, Recording, Talk

Talks = Sequence[Talk]
Changes = Mapping[str, Mapping[str, Any]]

_NONE: Mapping[str, Any] = {}


class Show(enum.StrEnum):
    """The filters of talks, besides that of a day."""

    ALL = "all"
    CONTINUE = "continue"
    NOT_WATCHED = "not_watched"
    FAVOURITES = "favourites"
    HERE = "here"


class Sort(enum.StrEnum):
    """The orders of talks."""

    TIME = "time"
    TITLE = "title"
    SPEAKER = "speaker"
    LENGTH = "length"
    LAST_WATCHED = "last_watched"


#: Fields of a row that each filter depends on
DECIDING = {
    Show.CONTINUE: ("begun", "watched"),
    Show.NOT_WATCHED: ("watched",),
    Show.FAVOURITES: ("favourite",),
    Show.HERE: ("has_recording",),
}


def wanted(places: Sequence[int], talks: Talks, changes: Changes, show: Show) -> Sequence[int]:
    """Return the places of talks that pass the filters, in order.

    ``changes`` has by talk the fields that differ from those of a new talk.
    """
    if show is Show.ALL:
        return places
    if show is Show.NOT_WATCHED:
        return [p for p in places if not changes.get(talks[p].id, _NONE).get("watched")]
    chosen: set[str]
    if show is Show.CONTINUE:
        chosen = {
            talk for talk, one in changes.items() if one.get("begun") and not one.get("watched")
        }
    else:
        (field,) = DECIDING[show]
        chosen = {talk for talk, one in changes.items() if one.get(field)}
    return [place for place in places if talks[place].id in chosen]


def ranks(days: Sequence[Recording]) -> dict[str, int]:
    """Return the recordings by date, or in the order of the catalogue if a date is missing."""
    ordered = list(days)
    if all(day.date for day in days):
        ordered.sort(key=lambda day: str(day.date))
    return {day.id: rank for rank, day in enumerate(ordered)}


def first_of_days(days: Sequence[Recording]) -> dict[str, str]:
    """Return for each recording the first one of its day.

    A day has several recordings if it has several rooms, or if each talk has one of its own.
    """
    firsts: dict[dt.date, str] = {}
    return {
        day.id: day.id if day.date is None else firsts.setdefault(day.date, day.id) for day in days
    }


def by_time(talks: Talks, rank: Mapping[str, int]) -> Sequence[int]:
    """Return all places by day and time; a range if the catalogue has this order."""
    before = (-1, 0.0)
    for talk in talks:
        now = (rank.get(talk.recording, 0), talk.start_s)
        if now < before:
            break
        before = now
    else:
        return range(len(talks))
    return sorted(
        range(len(talks)),
        key=lambda place: (rank.get(talks[place].recording, 0), talks[place].start_s),
    )


def length_of(conference: Conference, talk: Talk) -> float | None:
    """Return a talk's length by the catalogue, in seconds; None if it ends with the recording."""
    end_s = conference.end_by_talk_id[talk.id]
    return None if end_s is None else end_s - talk.start_s


def ordered(
    places: Sequence[int],
    conference: Conference,
    changes: Changes,
    sort: Sort,
    names: Sequence[str],
) -> Sequence[int]:
    """Sort places that are given by day and time; equal ones keep their order.

    ``names`` holds by place the key of a sort by title or by speaker. Talks without a speaker,
    without a length or never watched come last; the longest and the last watched come first.
    """
    talks = conference.talks
    if sort is Sort.TIME:
        return places
    if sort in (Sort.TITLE, Sort.SPEAKER):
        return sorted(places, key=lambda place: (not names[place], names[place]))
    if sort is Sort.LENGTH:
        return sorted(places, key=lambda place: -(length_of(conference, talks[place]) or 0.0))
    watched = {
        talk: one.get("updated", 0.0)
        for talk, one in changes.items()
        if one.get("begun") or one.get("watched")
    }
    return sorted(places, key=lambda place: -watched.get(talks[place].id, 0.0))
