"""Filters and orders of talks, computed on plain rows without Qt."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from typing import Any

from duthviewer.library.conferences.outlines import Day

Cards = Sequence[tuple[Any, ...]]
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


def wanted(places: Sequence[int], cards: Cards, changes: Changes, show: Show) -> Sequence[int]:
    """Return the places of talks that pass the filters, in order.

    ``changes`` has by talk the fields that differ from those of a new talk.
    """
    if show is Show.ALL:
        return places
    if show is Show.NOT_WATCHED:
        return [p for p in places if not changes.get(cards[p][0], _NONE).get("watched")]
    chosen: set[str]
    if show is Show.CONTINUE:
        chosen = {
            talk for talk, one in changes.items() if one.get("begun") and not one.get("watched")
        }
    else:
        (field,) = DECIDING[show]
        chosen = {talk for talk, one in changes.items() if one.get(field)}
    return [place for place in places if cards[place][0] in chosen]


def ranks(days: Sequence[Day]) -> dict[str, int]:
    """Return the recordings by date, or in the order of the catalogue if a date is missing."""
    ordered = list(days)
    if all(day.date for day in days):
        ordered.sort(key=lambda day: day.date or "")
    return {day.id: rank for rank, day in enumerate(ordered)}


def by_time(cards: Cards, rank: Mapping[str, int]) -> Sequence[int]:
    """Return all places by day and time; a range if the catalogue has this order."""
    before = (-1, 0.0)
    for card in cards:
        now = (rank.get(card[3], 0), card[4])
        if now < before:
            break
        before = now
    else:
        return range(len(cards))
    return sorted(range(len(cards)), key=lambda p: (rank.get(cards[p][3], 0), cards[p][4]))


def ordered(
    places: Sequence[int], cards: Cards, changes: Changes, sort: Sort, names: Sequence[str]
) -> Sequence[int]:
    """Sort places that are given by day and time; equal ones keep their order.

    ``names`` holds by place the key of a sort by title or by speaker. Talks without a speaker,
    without a length or never watched come last; the longest and the last watched come first.
    """
    if sort is Sort.TIME:
        return places
    if sort in (Sort.TITLE, Sort.SPEAKER):
        return sorted(places, key=lambda place: (not names[place], names[place]))
    if sort is Sort.LENGTH:
        return sorted(places, key=lambda place: -(cards[place][5] or 0.0))
    watched = {
        talk: one.get("updated", 0.0)
        for talk, one in changes.items()
        if one.get("begun") or one.get("watched")
    }
    return sorted(places, key=lambda place: -watched.get(cards[place][0], 0.0))
