"""What the numbers of a list of times mean: minutes or hours, offsets or times of the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from duthviewer.library.importing.times.marks import (
    TimeKind,
)
from duthviewer.library.importing.times.values import TimedPart, TimeEntry

# What the numbers mean.


def interpret(part: TimedPart, duration_s: float | None) -> None:
    """Decide whether two numbers are hours or minutes, and turn times of day into offsets."""
    entries = part.entries
    if not entries:
        return
    if all(each.kind is TimeKind.OF_DAY or each.is_short for each in entries) and any(
        each.kind is TimeKind.OF_DAY for each in entries
    ):
        _plan(part, [_hours(each) if each.is_short else each for each in entries])
        return
    if all(each.is_short for each in entries):
        if _is_of_day(entries):
            _plan(part, [_hours(each) for each in entries])
        elif _is_hours(entries, duration_s):
            part.is_hours = True
            part.entries = [_hours(each) for each in entries]
        return
    if _is_long_of_day(entries):
        _plan(part, entries)
        return
    # 2:17:10, then 2:45: only hours keep the order.
    highest = 0.0
    for at, each in enumerate(entries):
        if (
            each.is_short
            and each.kind is TimeKind.COLONS
            and highest >= 3600
            and each.start_s < highest
            and highest <= each.start_s * 60
            and (at + 1 == len(entries) or _later(entries[at + 1]) >= each.start_s * 60)
        ):
            entries[at] = each = _hours(each)
            part.is_hours = True
        highest = max(highest, each.start_s)
    _drop_odd_first(part)


def _later(entry: TimeEntry) -> float:
    return entry.start_s * 60 if entry.is_short else entry.start_s


def _hours(entry: TimeEntry) -> TimeEntry:
    """Read two numbers as hours and minutes."""
    return replace(
        entry,
        start_s=entry.start_s * 60 if entry.is_short else entry.start_s,
        end_s=entry.end_s * 60 if entry.end_s is not None and entry.is_end_short else entry.end_s,
        is_short=False,
        is_end_short=False,
    )


def _gaps(entries: Sequence[TimeEntry]) -> list[float]:
    starts = [each.start_s for each in entries]
    return [b - a for a, b in pairwise(starts) if b > a]


def _is_round(entries: Sequence[TimeEntry], step_s: int = 5) -> bool:
    return all(each.start_s % step_s == 0 for each in entries)


def _is_of_day(entries: Sequence[TimeEntry]) -> bool:
    """Return whether two numbers are times of a day: 9:00, 9:45, 10:30, 13:00."""
    # As minutes and seconds such talks would last less than two minutes each.
    starts = [each.start_s for each in entries]
    gaps = [(b - a) % (24 * 60) for a, b in pairwise(starts)]
    return (
        len(entries) >= 3
        and _is_round(entries)
        and max(starts) < 24 * 60
        and starts[0] >= 6 * 60
        # Once past midnight
        and sum(b < a for a, b in pairwise(starts)) <= 1
        and max(gaps) <= 360
        and median(gaps) <= 90
    )


def _is_long_of_day(entries: Sequence[TimeEntry]) -> bool:
    starts = [each.start_s for each in entries]
    return (
        len(entries) >= 3
        and not any(each.is_short or each.kind is not TimeKind.COLONS for each in entries)
        and _is_round(entries, 300)
        and starts[0] >= 7 * 3600
        and max(starts) < 24 * 3600
    )


def _is_hours(entries: Sequence[TimeEntry], duration_s: float | None) -> bool:
    """Return whether two numbers are hours and minutes from the start of a recording."""
    last = max(each.end_s or each.start_s for each in entries)
    gaps = _gaps(entries)
    if duration_s:
        return last * 60 <= duration_s and last < duration_s / 20 and len(entries) >= 2
    if len(entries) < 4 or last > 14 * 60 or not gaps:
        return False
    middle = median(gaps)
    ends = [each.end_s - each.start_s for each in entries if each.end_s is not None]
    if ends and len(ends) >= len(entries) / 2:
        middle = median(ends)
    if all(each.start_s % 60 == 0 for each in entries):
        return False
    # "0:52", "1:37" may be hours; "00:52" hardly is.
    is_bare = last >= 150 and not any(each.is_padded for each in entries)
    return 5 <= middle <= 75 and (_is_round(entries) or is_bare)


def _plan(part: TimedPart, entries: Sequence[TimeEntry]) -> None:
    """Turn times of day into seconds after the first."""
    part.is_planned = True
    day_s, last_s = 0.0, entries[0].start_s
    origin_s = entries[0].start_s
    planned = []
    for each in entries:
        start_s = each.start_s + day_s
        if start_s < last_s:
            # 12:30, then 1:15; or after midnight.
            half_s = 12 * 3600.0
            is_half = each.start_s < half_s and start_s + half_s >= last_s
            step_s = half_s if is_half else 2 * half_s
            if last_s - start_s < step_s:
                day_s += step_s if last_s - start_s > 3600 else 0
                start_s = each.start_s + day_s
        end_s = None
        if each.end_s is not None:
            end_s = each.end_s + day_s
            if end_s <= start_s:
                end_s += 12 * 3600 if each.end_s < 12 * 3600 else 0
            end_s = end_s - origin_s if end_s > start_s else None
        planned.append(replace(each, start_s=start_s - origin_s, end_s=end_s))
        last_s = max(last_s, start_s)
    first_s = min(each.start_s for each in planned)
    part.entries = [
        replace(
            each,
            start_s=each.start_s - first_s,
            end_s=None if each.end_s is None else each.end_s - first_s,
        )
        for each in planned
    ]


def _drop_odd_first(part: TimedPart) -> None:
    """Drop a first entry that belongs to the text around the list: "9:00 - 17:00 in hall B"."""
    entries = part.entries
    if (
        len(entries) >= 3
        and entries[0].is_short
        and not any(each.is_short for each in entries[1:])
        and entries[0].start_s > entries[1].start_s
    ):
        part.entries = entries[1:]


def pieces(part: TimedPart) -> Iterator[TimedPart]:
    """Divide a part where its times begin again, without a heading."""
    entries = part.entries
    cuts = [0]
    highest_s = entries[0].start_s if entries else 0.0
    for at in range(1, len(entries)):
        start_s, begins_s = entries[at].start_s, entries[cuts[-1]].start_s
        rest = entries[at : at + 3]
        if (
            not part.is_planned
            and at - cuts[-1] >= 2
            and len(rest) >= 2
            and highest_s - start_s > 300
            and start_s <= begins_s + max(600.0, highest_s * 0.1)
            and rest[-1].start_s < highest_s
            and all(a.start_s <= b.start_s for a, b in pairwise(rest))
        ):
            highest_s = start_s
            cuts.append(at)
        highest_s = max(highest_s, start_s)
    if len(cuts) == 1:
        yield part
        return
    for number, (begin, end) in enumerate(zip(cuts, [*cuts[1:], len(entries)], strict=True)):
        piece = replace(part, entries=entries[begin:end])
        if number:
            piece.is_split_guessed = True
            piece.url = None
            piece.heading = ""
            piece.line = entries[begin].line
        yield piece
