"""The passages that match a query, grouped by talk, best talks first."""

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

#: Limit of matches per tier. Among a million cues "a" matches 150,000 passages, and nobody reads
#: beyond the first ones; a list of titles is complete up to this number.
MOST_OF_A_TIER = 2000
#: A filter that leaves more talks than this is applied to the matches instead.
_MOST_RANGES = 48
EVERYTHING: Range = (0, (1 << 63) - 1)


class Stopped(Exception):
    """Raised when the search was interrupted."""


@dataclass(frozen=True, slots=True)
class TalkMatches:
    """The matching passages of a talk by tier, in the order of the talk.

    ``joined`` are cue passages whose match continues in the next passage, which is not listed.
    """

    talk: int
    tiers: Mapping[Tier, Sequence[int]]
    joined: frozenset[int] = frozenset()

    @property
    def count(self) -> int:
        return sum(map(len, self.tiers.values()))


@dataclass(frozen=True, slots=True)
class Matches:
    """The best matching talks. ``count`` is the number of all matching passages; ``is_cut``: there
    are more than that.
    """

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
    """Search each tier within ``ranges`` of passages and return at most ``most`` talks.

    ``heading`` is the column of the title tier to search, or "" for both.
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
    """Sort talks by their best tier, then exact titles first, then by the number of matches."""
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
    """Merge matches in consecutive cue passages: a passage contains the beginning of the next."""
    kept: list[int] = []
    joined: set[int] = set()
    before = -2
    for number in numbers:
        if number == before + 1:
            joined.add(before)
            # A third passage starts a new hit.
            before = -2
        else:
            kept.append(number)
            before = number
    return kept, joined


def all_talks(connection: sqlite3.Connection, ranges: Sequence[Range]) -> Matches:
    """Return all talks in these ranges, by title, in order."""
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
    """Return the numbers of the talks by the speakers in the query, in order."""
    name = table(Tier.TITLE)
    match = " AND ".join(f"speakers : {quoted(speaker)}" for speaker in query.speakers)
    rows = connection.execute(
        f"SELECT rowid FROM {name} WHERE {name} MATCH ? ORDER BY rowid LIMIT ?",
        (match, MOST_OF_A_TIER),
    )
    return [talk_of(number) for (number,) in rows]


def within(ranges: Sequence[Range], others: Sequence[Range]) -> list[Range]:
    """Return the intersection of two sorted lists of ranges."""
    return [
        (max(first, other_first), min(last, other_last))
        for first, last in ranges
        for other_first, other_last in others
        if first <= other_last and other_first <= last
    ]


def _matching(
    connection: sqlite3.Connection, tier: Tier, match: str, ranges: Sequence[Range]
) -> tuple[list[int], bool]:
    """Return the sorted numbers of matching passages of a tier, and whether there are more."""
    asked = ranges
    if len(ranges) > _MOST_RANGES:
        asked = [(ranges[0][0], ranges[-1][1])]
    name = table(tier)
    numbers: list[int] = []
    for first, last in asked:
        room = MOST_OF_A_TIER - len(numbers)
        # As one text: with one row per number, Python's lock would be released and taken 2000
        # times, each time waiting for a busy GUI thread.
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
