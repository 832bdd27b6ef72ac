"""What the start page shows in which order, computed on plain values without Qt."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.folding import folded
from duthviewer.library.conferences.overview import AllTalks, ConferenceSummary, Overview

#: Conferences that were added this recently are listed under "Added lately".
_LATELY_S = 60 * 24 * 3600.0


class Section(enum.StrEnum):
    """A kind of card on the start page."""

    CONTINUE = "continue"
    QUEUE = "queue"
    ADDED = "added"
    CONFERENCES = "conferences"
    #: Talks that a search has found
    TALKS = "talks"


class Grouping(enum.StrEnum):
    """How the conferences are grouped."""

    NONE = "none"
    YEAR = "year"
    SERIES = "series"


class ConferenceSort(enum.StrEnum):
    """The order of the conferences."""

    OPENED = "opened"
    ADDED = "added"
    TITLE = "title"
    YEAR = "year"


class CardPlace(NamedTuple):
    """A card: its section, and what it shows.

    That is a talk's key, for a found talk with its place among all talks, or a conference's place.
    """

    section: Section
    key: str = ""
    conference: int = -1
    talk: int = -1


class SectionRange(NamedTuple):
    """Consecutive cards under one heading.

    ``group`` is the name of a group of conferences; "" for a whole section. ``first`` is the row of
    the first card; ``total`` counts the cards including those that only "Show all" shows.
    """

    section: Section
    group: str
    first: int
    shown: int
    total: int

    @property
    def is_cut(self) -> bool:
        return self.total > self.shown


class HomeView(NamedTuple):
    """What a person has chosen to see. ``only`` is a single section; None shows all."""

    words: tuple[str, ...] = ()
    only: Section | None = None
    grouping: Grouping = Grouping.NONE
    sort: ConferenceSort = ConferenceSort.OPENED


class CardArrangement(NamedTuple):
    """All cards in order, and the headings above them."""

    cards: tuple[CardPlace, ...] = ()
    sections: tuple[SectionRange, ...] = ()


def arranged(
    overview: Overview,
    talks: AllTalks,
    queue: Sequence[str],
    view: HomeView,
    columns: int,
    now: float | None = None,
) -> CardArrangement:
    """Arrange the cards for a number of columns.

    On the whole page, sections above the conferences have a single line of cards.
    """
    cards: list[CardPlace] = []
    sections: list[SectionRange] = []

    def add(
        section: Section, found: Sequence[CardPlace], most: int | None, group: str = ""
    ) -> None:
        shown = found if most is None else found[:most]
        if shown:
            sections.append(SectionRange(section, group, len(cards), len(shown), len(found)))
            cards.extend(shown)

    line = max(columns, 2)
    if view.words:
        conferences = [
            CardPlace(Section.CONFERENCES, conference=number)
            for number in _matching(range(len(overview.titles)), overview.titles, view.words)
        ]
        add(Section.CONFERENCES, conferences, line if view.only is None else None)
        found = _matching(range(len(talks.searched)), talks.searched, view.words)
        places = [CardPlace(Section.TALKS, talks.talks[n].key, talk=n) for n in found]
        add(Section.TALKS, places, None)
        return CardArrangement(tuple(cards), tuple(sections))
    parts: dict[Section, Sequence[CardPlace]] = {
        Section.CONTINUE: [CardPlace(Section.CONTINUE, key) for key in overview.in_progress()],
        Section.QUEUE: [CardPlace(Section.QUEUE, key) for key in queue if key in overview.talks],
        Section.ADDED: [
            CardPlace(Section.ADDED, conference=number)
            for number in added_lately(overview, now, all_of_them=view.only is Section.ADDED)
        ],
    }
    for section, of_one in parts.items():
        if view.only in (None, section):
            # What the page shows anyway needs no section of its own.
            if (
                section is Section.ADDED
                and view.only is None
                and (len(overview.conferences) <= 2 * columns)
            ):
                continue
            add(section, of_one, line if view.only is None else None)
    if view.only in (None, Section.CONFERENCES):
        for group, numbers in grouped(overview.conferences, view.grouping, view.sort):
            members = [CardPlace(Section.CONFERENCES, conference=number) for number in numbers]
            add(Section.CONFERENCES, members, None, group)
    return CardArrangement(tuple(cards), tuple(sections))


def added_lately(
    overview: Overview, now: float | None = None, *, all_of_them: bool = False
) -> list[int]:
    """Return the places of conferences that were added lately, the last one first."""
    since = (time.time() if now is None else now) - _LATELY_S
    found = [
        number
        for number, one in enumerate(overview.conferences)
        if not one.is_shipped and (all_of_them or one.listed.added_at >= since)
    ]
    return sorted(found, key=lambda number: -overview.conferences[number].listed.added_at)


def grouped(
    conferences: Sequence[ConferenceSummary], grouping: Grouping, sort: ConferenceSort
) -> list[tuple[str, list[int]]]:
    """Return names of groups with the places of their conferences.

    The name "" stands for all conferences, or for those that belong to no group, which come last.
    """
    numbers = sort_conferences(conferences, sort)
    if grouping is Grouping.NONE:
        return [("", numbers)]
    groups: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    for number in numbers:
        one = conferences[number]
        if grouping is Grouping.YEAR:
            name = "" if one.listed.year is None else str(one.listed.year)
        else:
            name = one.series
        key = folded(name)
        names.setdefault(key, name)
        groups.setdefault(key, []).append(number)
    if grouping is Grouping.YEAR:
        order = sorted(groups, key=lambda key: (key == "", -int(key or 0)))
        return [(names[key], groups[key]) for key in order]
    # A conference that was held once makes no series.
    alone = {key for key, members in groups.items() if len(members) == 1}
    several = [(names[key], groups[key]) for key in sorted(groups) if key not in alone]
    others = [number for number in numbers if folded(conferences[number].series) in alone]
    return [*several, ("", others)] if others else several


def sort_conferences(conferences: Sequence[ConferenceSummary], sort: ConferenceSort) -> list[int]:
    """Return the places of conferences in an order; equal ones stay as they were last opened."""
    keys: dict[ConferenceSort, Callable[[int], tuple[object, ...]]] = {
        ConferenceSort.OPENED: lambda number: (number,),
        ConferenceSort.ADDED: lambda number: (-conferences[number].listed.added_at,),
        ConferenceSort.TITLE: lambda number: (_natural(conferences[number].listed.title),),
        ConferenceSort.YEAR: lambda number: (
            -(conferences[number].listed.year or 0),
            _natural(conferences[number].listed.title),
        ),
    }
    return sorted(range(len(conferences)), key=keys[sort])


def name_of(path: Path) -> str:
    """Return a name for a conference whose catalogue was never read: its folder or file."""
    return (path.parent if path.stem == "catalogue" else path).name or str(path)


def _natural(title: str) -> str:
    return folded(title).strip()


def _matching(places: Sequence[int], texts: Sequence[str], words: Sequence[str]) -> Sequence[int]:
    """Return the places whose texts hold every word."""
    for word in words:
        places = [place for place in places if word in texts[place]]
    return places
