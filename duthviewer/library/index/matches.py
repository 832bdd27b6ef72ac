"""Which passages match a query, talk by talk, the best talks first."""

from __future__ import annotations

import itertools
import sqlite3
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from duthviewer.library.index.query import Query, quoted
from duthviewer.library.index.tables import (
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


@dataclass(frozen=True, slots=True)
class TalkMatches:
    """The passages of a talk that match, by tier, in the talk's order.

    ``joined`` are passages of cues whose match goes on in the next one, which is not listed.
    """

    talk: int
    tiers: Mapping[Tier, Sequence[int]]
    joined: frozenset[int] = frozenset()

    @property
    def count(self) -> int:
        return sum(map(len, self.tiers.values()))


@dataclass(frozen=True, slots=True)
class Matches:
    """The best talks that match. ``count`` is of the passages of all; ``is_cut``: of more."""

    talks: tuple[TalkMatches, ...] = ()
    count: int = 0
    is_cut: bool = False


def find_matches(
    connection: sqlite3.Connection,
    query: Query,
    tiers: Collection[Tier],
    ranges: Sequence[Range],
    stopped: Callable[[], bool],
    most: int,
    heading: str = "",
) -> Matches:
    """Ask each tier in turn, in ``ranges`` of passages, in order; ``most`` talks are wanted.

    ``heading`` is the column of the title tier that is searched, or "" for both.
    Raises Stopped between two tiers, and sqlite3.Error.
    """
    found: dict[Tier, list[int]] = {}
    exact: frozenset[int] = frozenset()
    joined: set[int] = set()
    is_cut = False
    for tier in sorted(tiers):
        if stopped():
            raise Stopped
        column = f"{heading} : " if heading and tier is Tier.TITLE else ""
        numbers, was_cut = _matching(connection, tier, f"{column}({query.match})", ranges)
        is_cut = is_cut or was_cut
        if tier is Tier.CUE:
            numbers, joined = _joined(numbers)
        elif tier is Tier.TITLE and numbers and (whole := query.whole_match):
            wholes, _ = _matching(connection, tier, f"{column}({whole})", ranges)
            exact = frozenset(map(talk_of, wholes))
        found[tier] = numbers
    best = _best_talks(found, exact, most)
    by_talk: dict[int, dict[Tier, list[int]]] = {talk: {} for talk in best}
    for tier, numbers in found.items():
        for number in numbers:
            of_talk = by_talk.get(number >> PASSAGE_BITS)
            if of_talk is not None:
                of_talk.setdefault(tier, []).append(number)
    talks = [
        TalkMatches(talk, of_talk, frozenset(joined.intersection(of_talk.get(Tier.CUE, ()))))
        for talk, of_talk in by_talk.items()
    ]
    return Matches(tuple(talks), sum(map(len, found.values())), is_cut)


def _best_talks(
    found: Mapping[Tier, Sequence[int]], exact: Collection[int], most: int
) -> list[int]:
    """By their best tier; then titles in which no word goes on; then by how much there is."""
    of_tiers = [[number >> PASSAGE_BITS for number in numbers] for numbers in found.values()]
    counts = Counter(itertools.chain.from_iterable(of_tiers))
    best: list[int] = []
    seen: set[int] = set()
    for talks in of_tiers:
        new = set(talks) - seen
        seen |= new
        best += sorted(new, key=lambda talk: (talk not in exact, -counts[talk], talk))
        if len(best) >= most:
            break
    return best[:most]


def _joined(numbers: Sequence[int]) -> tuple[list[int], set[int]]:
    """Cues that go on in each other are one hit: a passage holds the beginning of the next."""
    kept: list[int] = []
    joined: set[int] = set()
    before = -2
    for number in numbers:
        if number == before + 1:
            joined.add(before)
            # A third one begins another hit.
            before = -2
        else:
            kept.append(number)
            before = number
    return kept, joined


def all_talks(connection: sqlite3.Connection, ranges: Sequence[Range]) -> Matches:
    """Every talk of these ranges by its title, in order."""
    talks = []
    for first, last in ranges:
        rows = connection.execute(
            "SELECT number FROM talk WHERE number BETWEEN ? AND ? LIMIT ?",
            (talk_of(first), talk_of(last), MOST_OF_A_TIER),
        )
        talks += [
            TalkMatches(number, {Tier.TITLE: [passage_number(number, Tier.TITLE)]})
            for (number,) in rows
        ]
    return Matches(tuple(talks), len(talks), len(talks) >= MOST_OF_A_TIER)


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
        # As one text: for each row of its own Python's lock would be let go and taken again, and
        # a busy window would be waited for 2000 times.
        (listed,) = connection.execute(
            f"""SELECT group_concat(rowid) FROM (
                SELECT rowid FROM {name} WHERE {name} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?
            )""",
            (match, first, last, room),
        ).fetchone()
        if listed:
            numbers += map(int, str(listed).split(","))
        if len(numbers) >= MOST_OF_A_TIER:
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
