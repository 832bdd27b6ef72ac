"""Which passages match a query, talk by talk, the best talks first."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from duthviewer.library.search_query import Query, quoted
from duthviewer.library.search_tables import (
    PASSAGE_BITS,
    Tier,
    passage_number,
    table,
    talk_of,
)

Range = tuple[int, int]

#: Of each tier no more is looked at. On a million cues "a" matches 150,000 passages, and nobody
#: reads more than the first of them; a list of titles is shown whole up to this.
MOST_OF_A_TIER = 2000
#: A filter that leaves more talks than this is applied to what was found instead.
_MOST_RANGES = 48
EVERYTHING: Range = (0, (1 << 63) - 1)


class Stopped(Exception):
    """The search was interrupted."""


@dataclass(slots=True)
class TalkMatches:
    """The passages of a talk that match, by tier, in the talk's order."""

    talk: int
    tiers: dict[Tier, list[int]] = field(default_factory=dict)
    #: Passages of cues whose match goes on in the next one, which is not listed for itself
    joined: set[int] = field(default_factory=set)
    #: Whether the title matches without a word going on
    is_exact: bool = False

    count: int = 0

    def add(self, tier: Tier, number: int) -> None:
        numbers = self.tiers.get(tier)
        if numbers is None:
            self.tiers[tier] = [number]
        # Cues that go on in each other are one hit: a passage holds the beginning of the next.
        elif tier is Tier.CUE and number == numbers[-1] + 1 and numbers[-1] not in self.joined:
            self.joined.add(numbers[-1])
            return
        else:
            numbers.append(number)
        self.count += 1

    def rank(self) -> tuple[int, bool, int, int]:
        """The smaller, the better."""
        best = min(self.tiers)
        return best, not self.is_exact, -self.count, self.talk


@dataclass(frozen=True, slots=True)
class Matches:
    """The talks that match, best first. ``is_cut``: there may be more."""

    talks: tuple[TalkMatches, ...] = ()
    is_cut: bool = False

    @property
    def count(self) -> int:
        return sum([talk.count for talk in self.talks])


def find_matches(
    connection: sqlite3.Connection,
    query: Query,
    tiers: Collection[Tier],
    ranges: Sequence[Range],
    stopped: Callable[[], bool],
    heading: str = "",
) -> Matches:
    """Ask each tier in turn. ``ranges`` of passages, in order, are searched.

    ``heading`` is the column of the title tier that is searched, or "" for both.
    Raises Stopped between two tiers, and sqlite3.Error.
    """
    talks: dict[int, TalkMatches] = {}
    is_cut = False
    for tier in sorted(tiers):
        if stopped():
            raise Stopped
        column = f"{heading} : " if heading and tier is Tier.TITLE else ""
        numbers, was_cut = _matching(connection, tier, f"{column}({query.match})", ranges)
        is_cut = is_cut or was_cut
        for number in numbers:
            talk = number >> PASSAGE_BITS
            of_talk = talks.get(talk)
            if of_talk is None:
                of_talk = talks[talk] = TalkMatches(talk)
            of_talk.add(tier, number)
        if tier is Tier.TITLE and (whole := query.whole_match):
            for number in _matching(connection, tier, f"{column}({whole})", ranges)[0]:
                if (of_talk := talks.get(talk_of(number))) is not None:
                    of_talk.is_exact = True
    return Matches(tuple(sorted(talks.values(), key=TalkMatches.rank)), is_cut)


def all_talks(connection: sqlite3.Connection, ranges: Sequence[Range]) -> Matches:
    """Every talk of these ranges by its title, in order."""
    talks = []
    for first, last in ranges:
        rows = connection.execute(
            "SELECT number FROM talk WHERE number BETWEEN ? AND ? LIMIT ?",
            (talk_of(first), talk_of(last), MOST_OF_A_TIER),
        )
        talks += [
            TalkMatches(number, {Tier.TITLE: [passage_number(number, Tier.TITLE)]}, count=1)
            for (number,) in rows
        ]
    return Matches(tuple(talks), len(talks) >= MOST_OF_A_TIER)


def talks_by(connection: sqlite3.Connection, query: Query) -> list[int]:
    """The talks whose speakers are named in the query, by their numbers, in order."""
    name = table(Tier.TITLE)
    match = " AND ".join(f"speakers : {quoted(speaker)}" for speaker in query.speakers)
    rows = connection.execute(
        f"SELECT rowid FROM {name} WHERE {name} MATCH ? ORDER BY rowid LIMIT ?",
        (match, MOST_OF_A_TIER),
    )
    return [talk_of(number) for (number,) in rows]


def within(ranges: Sequence[Range], others: Sequence[Range]) -> list[Range]:
    """What both cover; both in order."""
    return [
        (max(first, other_first), min(last, other_last))
        for first, last in ranges
        for other_first, other_last in others
        if first <= other_last and other_first <= last
    ]


def _matching(
    connection: sqlite3.Connection, tier: Tier, match: str, ranges: Sequence[Range]
) -> tuple[list[int], bool]:
    """The numbers of the passages of a tier that match, in order, and whether there are more."""
    asked = ranges
    if len(ranges) > _MOST_RANGES:
        asked = [(ranges[0][0], ranges[-1][1])]
    name = table(tier)
    numbers: list[int] = []
    for first, last in asked:
        room = MOST_OF_A_TIER - len(numbers)
        rows = connection.execute(
            f"SELECT rowid FROM {name} WHERE {name} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
            (match, first, last, room),
        ).fetchall()
        numbers += [number for (number,) in rows]
        if len(rows) == room:
            break
    is_cut = len(numbers) >= MOST_OF_A_TIER
    if asked is not ranges:
        starts = [first for first, _ in ranges]
        numbers = [
            number
            for number in numbers
            if (at := bisect_right(starts, number) - 1) >= 0 and number <= ranges[at][1]
        ]
    return numbers, is_cut
