"""The times of a talk that is dragged or nudged on the day's bar."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.recording_day import RecordingDay, TalkBlock
from duthviewer.catalogue.times import LONGEST_S
from duthviewer.ui.day.paint import DayPart

#: A talk is at least this long.
SHORTEST_S = 1.0


class TalkTimes(NamedTuple):
    """New times of a talk. Without an end of its own, ``end_s`` is None."""

    talk_id: str
    start_s: float
    end_s: float | None


class Snap(NamedTuple):
    """A time to which a dragged end has moved, and whether it belongs to something else."""

    at_s: float
    target_s: float | None = None


def times_of(block: TalkBlock) -> TalkTimes:
    """Return the present times of a talk."""
    return TalkTimes(block.talk_id, block.start_s, block.talk.end_s)


def snap(at_s: float, targets: Iterable[float], within_s: float) -> Snap:
    """Return the nearest target, or else the whole second."""
    near = min(targets, key=lambda target: abs(target - at_s), default=None)
    if near is not None and abs(near - at_s) <= within_s:
        return Snap(near, near)
    return Snap(float(round(at_s)))


def targets_of(day: RecordingDay, talk_id: str, now_s: float | None) -> list[float]:
    """Return the times to which an end of a talk snaps: other talks, the playhead, the ends."""
    targets = [0.0] if day.duration_s is None else [0.0, day.duration_s]
    for block in day.blocks:
        if block.talk_id != talk_id:
            targets.append(block.start_s)
            if block.has_own_end:
                targets.append(block.end_s)
    if now_s is not None:
        targets.append(float(math.floor(now_s)))
    return targets


def with_start(block: TalkBlock, start_s: float) -> TalkTimes:
    """Move the start of a talk, and no further than its end."""
    last_s = (LONGEST_S if block.is_open else block.end_s) - SHORTEST_S
    return TalkTimes(block.talk_id, min(max(start_s, 0.0), max(last_s, 0.0)), block.talk.end_s)


def with_end(block: TalkBlock, end_s: float) -> TalkTimes:
    """Give a talk this end."""
    end_s = min(max(end_s, block.start_s + SHORTEST_S), LONGEST_S)
    return TalkTimes(block.talk_id, block.start_s, end_s)


def moved_to(block: TalkBlock, start_s: float) -> TalkTimes:
    """Move a whole talk; an end of its own moves with it."""
    length_s = 0.0 if block.talk.end_s is None else block.talk.end_s - block.start_s
    start_s = min(max(start_s, 0.0), LONGEST_S - max(length_s, SHORTEST_S))
    end_s = None if block.talk.end_s is None else start_s + length_s
    return TalkTimes(block.talk_id, start_s, end_s)


def nudged(block: TalkBlock, part: DayPart, by_s: float) -> TalkTimes:
    """Move an end of a talk, or all of it, by whole seconds."""
    if part is DayPart.END:
        return with_end(block, _stepped(block.end_s, by_s))
    start_s = _stepped(block.start_s, by_s)
    return with_start(block, start_s) if part is DayPart.START else moved_to(block, start_s)


def _stepped(at_s: float, by_s: float) -> float:
    """Return the whole second that is this much later or earlier."""
    whole_s = math.floor(at_s) if by_s > 0 else math.ceil(at_s)
    return float(whole_s + round(by_s))


def with_times(conference: Conference, times: TalkTimes) -> Conference:
    """Return a conference in which a talk has these times."""
    talks = tuple(
        msgspec.structs.replace(talk, start_s=times.start_s, end_s=times.end_s)
        if talk.id == times.talk_id
        else talk
        for talk in conference.talks
    )
    return msgspec.structs.replace(conference, talks=talks)


def only_recording(conference: Conference, recording: str) -> Conference:
    """Return a conference with the talks of one recording, which is fast to change."""
    talks = tuple(talk for talk in conference.talks if talk.recording == recording)
    return msgspec.structs.replace(conference, talks=talks)
