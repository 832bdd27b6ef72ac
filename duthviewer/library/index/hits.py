"""Hits to show for the matching passages: extracts with the matching words marked."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from duthviewer.library.index.matches import Matches, TalkMatches
from duthviewer.library.index.passages import unpack_starts
from duthviewer.library.index.results import HitKind, SearchHit, TalkHits
from duthviewer.library.index.tables import Tier, tier_of
from duthviewer.library.index.words import Term, find_terms

_KINDS = {Tier.NOTE: HitKind.NOTE, Tier.ABSTRACT: HitKind.ABSTRACT, Tier.PAGE: HitKind.PAGE}

#: Hits listed first per talk and tier, so that other talks stay visible
_AT_FIRST = {Tier.TITLE: 1, Tier.NOTE: 2, Tier.ABSTRACT: 1, Tier.PAGE: 2, Tier.CUE: 2}
#: Hits listed per talk if the limit allows
_MOST_OF_A_TALK = 12
#: Subtitle hits closer than this are one hit in two languages.
_SAME_MOMENT_S = 1.0

#: Length of the extract of a long text, and of its part before the first match, in characters
_EXTRACT = 220
_BEFORE = 60
#: The cut moves to a word boundary within this distance.
_NEAR = 20

#: How many marks of a long text are compared to find the best extract
_MARKS_COMPARED = 40

#: A statement may have at least this many values in every build of SQLite.
_MOST_VALUES = 900


class _PassageRow(NamedTuple):
    text: str
    at_s: float | None
    page: int | None
    starts: bytes | None


class _TalkRow(NamedTuple):
    key: str
    title: str
    speakers: tuple[str, ...]
    start_s: float
    conference: str
    conference_title: str


def list_hits(
    connection: sqlite3.Connection,
    matches: Matches,
    terms: Sequence[Term],
    kinds: Collection[HitKind],
    limit: int,
) -> list[TalkHits]:
    """Return at most ``limit`` of the best hits, grouped by talk.

    Titles and speakers are hits only if ``kinds`` contains them. Raises sqlite3.Error.
    """
    chosen = _chosen(matches.talks, limit)
    wanted = [number for _, numbers in chosen for number in numbers]
    joined = {number + 1 for talk, _ in chosen for number in talk.joined}
    rows = _rows(connection, [*wanted, *joined])
    talks = _talks(connection, [talk.talk for talk, _ in chosen])
    groups = []
    room = limit
    for talk, numbers in chosen:
        row = talks.get(talk.talk)
        # An update may have removed the talk since it was found.
        if row is None or room <= 0:
            continue
        hits: list[SearchHit] = []
        for number in _without_builds(numbers, rows):
            hits += _hits(number, row, rows, talk, terms, kinds)
        hits = _without_repeats(hits)[:room]
        if hits:
            room -= len(hits)
            groups.append(_group(row, hits, more=talk.count - len(numbers)))
    return groups


def _group(row: _TalkRow, hits: Sequence[SearchHit], more: int) -> TalkHits:
    return TalkHits(
        talk=row.key,
        title=row.title,
        speakers=row.speakers,
        conference=row.conference,
        conference_title=row.conference_title,
        hits=tuple(hits),
        more=more,
        start_s=row.start_s,
    )


def _chosen(talks: Sequence[TalkMatches], limit: int) -> list[tuple[TalkMatches, list[int]]]:
    """Choose the talks and passages to list: a few of each tier first, more if the limit allows."""
    chosen: list[tuple[TalkMatches, list[int]]] = []
    room = limit
    for talk in talks:
        if room <= 0:
            break
        numbers = [
            number
            for tier, of_tier in sorted(talk.tiers.items())
            for number in of_tier[: _AT_FIRST[tier]]
        ][:room]
        room -= len(numbers)
        chosen.append((talk, numbers))
    most = limit if len(chosen) == 1 else _MOST_OF_A_TALK
    for talk, numbers in chosen:
        listed = set(numbers)
        rest = [
            number
            for _, of_tier in sorted(talk.tiers.items())
            for number in of_tier
            if number not in listed
        ]
        taken = rest[: max(0, min(room, most - len(numbers)))]
        room -= len(taken)
        numbers += taken
        numbers.sort()
    return chosen


def _without_builds(numbers: Sequence[int], rows: Mapping[int, _PassageRow]) -> Iterator[int]:
    """Skip pages that repeat the previous page with a line added (builds of one slide)."""
    before: _PassageRow | None = None
    for number in numbers:
        row = rows.get(number)
        if row is not None and row.page is not None and row.starts is None:
            is_build = (
                before is not None
                and before.page is not None
                and row.page == before.page + 1
                and row.text.startswith(before.text)
            )
            before = row
            if is_build:
                continue
        yield number


def _rows(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, _PassageRow]:
    rows: dict[int, _PassageRow] = {}
    for some in _in_parts(numbers):
        marks = ",".join("?" * len(some))
        for number, *row in connection.execute(
            f"SELECT number, text, at_s, page, starts FROM passage WHERE number IN ({marks})", some
        ):
            rows[number] = _PassageRow(*row)
    return rows


def _talks(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, _TalkRow]:
    talks: dict[int, _TalkRow] = {}
    for some in _in_parts(numbers):
        marks = ",".join("?" * len(some))
        for number, key, title, speakers, *rest in connection.execute(
            f"""SELECT talk.number, key, talk.title, speakers, start_s, id, conference.title
            FROM talk JOIN conference ON conference.number = talk.number >> 20
            WHERE talk.number IN ({marks})""",
            some,
        ):
            talks[number] = _TalkRow(key, title, tuple(json.loads(speakers)), *rest)
    return talks


def _in_parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(numbers), _MOST_VALUES):
        yield numbers[first : first + _MOST_VALUES]


def _hits(
    number: int,
    talk: _TalkRow,
    rows: dict[int, _PassageRow],
    matches: TalkMatches,
    terms: Sequence[Term],
    kinds: Collection[HitKind],
) -> Iterator[SearchHit]:
    tier = tier_of(number)
    if tier is Tier.TITLE:
        yield from _title_hits(talk, terms, kinds)
        return
    row = rows.get(number)
    if row is None:
        return
    marks = find_terms(row.text, terms)
    at_s = row.at_s
    kind = HitKind.CUE
    if tier is Tier.CUE:
        own, starts = unpack_starts(row.starts or b"")
        following = rows.get(number + 1) if number in matches.joined else None
        if following is not None and marks and marks[0][0] > own:
            # The match begins in the overlap with the next passage, which contains all of it.
            row = following
            marks = find_terms(row.text, terms)
            own, starts = unpack_starts(row.starts or b"")
        first = marks[0][0] if marks else 0
        at_s = max((at for at in starts if at[0] <= first), default=(0, row.at_s))[1]
    else:
        kind = _KINDS[tier]
    text, marks = extract(row.text, marks)
    yield SearchHit(kind, talk.key, at_s, row.page, text, tuple(marks))


def _title_hits(
    talk: _TalkRow, terms: Sequence[Term], kinds: Collection[HitKind]
) -> Iterator[SearchHit]:
    title = find_terms(talk.title, terms)
    if HitKind.TITLE in kinds and (title or not terms):
        yield SearchHit(HitKind.TITLE, talk.key, talk.start_s, None, talk.title, tuple(title))
    speakers = ", ".join(talk.speakers)
    marks = find_terms(speakers, terms)
    if HitKind.SPEAKER in kinds and marks:
        yield SearchHit(HitKind.SPEAKER, talk.key, talk.start_s, None, speakers, tuple(marks))


def _without_repeats(hits: Sequence[SearchHit]) -> list[SearchHit]:
    kept: list[SearchHit] = []
    said: list[float] = []
    for hit in hits:
        if hit.kind is HitKind.CUE and hit.at_s is not None:
            if any(abs(hit.at_s - at_s) < _SAME_MOMENT_S for at_s in said):
                continue
            said.append(hit.at_s)
        kept.append(hit)
    return kept


def extract(text: str, marks: Sequence[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """Return the part of a text with the most different marked words, and the marks in it."""
    if len(text) <= _EXTRACT + _NEAR:
        return text, list(marks)
    marks = marks[_best_mark(text, marks) :]
    first = marks[0][0] if marks else 0
    start = max(0, min(first - _BEFORE, len(text) - _EXTRACT))
    if start:
        space = text.find(" ", start, min(start + _NEAR, max(first, start)))
        start = space + 1 if space >= 0 else start
    end = min(len(text), max(start + _EXTRACT, marks[0][1] if marks else 0))
    if end < len(text):
        space = text.rfind(" ", max(end - _NEAR, marks[0][1] if marks else 0), end)
        end = space if space >= 0 else end
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    inside = [(mark[0] + shift, mark[1] + shift) for mark in marks if mark[1] <= end]
    return f"{before}{text[start:end]}{after}", inside


def _best_mark(text: str, marks: Sequence[tuple[int, int]]) -> int:
    """Return the index of the mark that is followed closely by the most different words."""
    best, most = 0, 0
    for number, (start, _) in enumerate(marks[:_MARKS_COMPARED]):
        end = start + _EXTRACT - _BEFORE
        near = {text[a:b].casefold() for a, b in marks[number:] if b <= end}
        if len(near) > most:
            best, most = number, len(near)
    return best
