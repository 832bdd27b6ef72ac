"""The talks of one recording in order, with the overlaps and gaps between them."""

from __future__ import annotations

import enum
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference, Talk

#: A shorter gap or overlap is the rounding of a time.
LEAST_FAULT_S = 0.5
#: The length to show for a last talk without an end, in a recording of unknown length
_GUESS_S = 1800.0
#: A talk's shortest shown length
_SHORTEST_S = 1.0


class TalkBlock(NamedTuple):
    """A talk within its recording. ``end_s`` is never unknown: ``is_open`` says that it is a guess.

    Without an end of its own, a talk ends where the next one starts, or with the recording.
    """

    talk: Talk
    start_s: float
    end_s: float
    has_own_end: bool
    is_open: bool = False

    @property
    def talk_id(self) -> str:
        return self.talk.id


class FaultKind(enum.Enum):
    """What is odd about the times of a day."""

    #: A talk starts before the previous one ends
    OVERLAP = enum.auto()
    #: Time of the recording that belongs to no talk
    GAP = enum.auto()
    #: A talk starts or ends after the end of the recording
    BEYOND = enum.auto()


class DayFault(NamedTuple):
    """A range of the recording that belongs to two talks, to none, or lies after its end.

    ``before`` and ``after`` are the talks on both sides; None before the first and after the last.
    """

    kind: FaultKind
    start_s: float
    end_s: float
    before: Talk | None
    after: Talk | None

    @property
    def length_s(self) -> float:
        return self.end_s - self.start_s


class RecordingDay(NamedTuple):
    """The blocks of a recording's talks in order of their starts, and the faults among them."""

    recording: str = ""
    blocks: tuple[TalkBlock, ...] = ()
    faults: tuple[DayFault, ...] = ()
    #: The length to show: the recording's if it is known, else up to the last end
    length_s: float = 0.0
    #: The recording's own length; None if it is unknown
    duration_s: float | None = None

    def block_of(self, talk_id: str) -> TalkBlock | None:
        """Return the block of a talk."""
        return next((block for block in self.blocks if block.talk.id == talk_id), None)

    def faults_of(self, kind: FaultKind) -> tuple[DayFault, ...]:
        return tuple(fault for fault in self.faults if fault.kind is kind)


def recording_day(
    conference: Conference, recording: str, duration_s: float | None = None
) -> RecordingDay:
    """Return the talks of a recording as blocks; ``duration_s`` is its length if that is known."""
    talks = sorted(
        (talk for talk in conference.talks if talk.recording == recording),
        key=lambda talk: talk.start_s,
    )
    blocks: list[TalkBlock] = []
    for talk in talks:
        end_s, is_open = conference.end_by_talk_id[talk.id], False
        if end_s is None:
            end_s, is_open = duration_s, duration_s is None
            if end_s is None or end_s <= talk.start_s:
                end_s = talk.start_s + _GUESS_S
        end_s = max(end_s, talk.start_s + _SHORTEST_S)
        blocks.append(TalkBlock(talk, talk.start_s, end_s, talk.end_s is not None, is_open))
    last_s = max((block.end_s for block in blocks), default=0.0)
    length_s = max(last_s, duration_s or 0.0)
    faults = tuple(_faults(blocks, duration_s))
    return RecordingDay(recording, tuple(blocks), faults, length_s, duration_s)


def _faults(blocks: list[TalkBlock], duration_s: float | None) -> list[DayFault]:
    faults: list[DayFault] = []
    # The talk that ends last among those so far
    latest: TalkBlock | None = None
    for block in blocks:
        reached_s = 0.0 if latest is None else latest.end_s
        before = None if latest is None else latest.talk
        if block.start_s - reached_s >= LEAST_FAULT_S:
            gap = DayFault(FaultKind.GAP, reached_s, block.start_s, before, block.talk)
            faults.append(gap)
        elif latest is not None and reached_s - block.start_s >= LEAST_FAULT_S:
            end_s = min(reached_s, block.end_s)
            overlap = DayFault(FaultKind.OVERLAP, block.start_s, end_s, before, block.talk)
            faults.append(overlap)
        if duration_s is not None and _reaches_beyond(block, duration_s):
            start_s = max(block.start_s, duration_s)
            faults.append(DayFault(FaultKind.BEYOND, start_s, block.end_s, block.talk, None))
        if latest is None or block.end_s > latest.end_s:
            latest = block
    if latest is not None and duration_s is not None:
        rest = DayFault(FaultKind.GAP, latest.end_s, duration_s, latest.talk, None)
        if rest.length_s >= LEAST_FAULT_S:
            faults.append(rest)
    return faults


def _reaches_beyond(block: TalkBlock, duration_s: float) -> bool:
    """Return whether a talk starts after the recording's end, or its own end lies after it."""
    if block.start_s >= duration_s:
        return True
    return block.has_own_end and block.end_s - duration_s >= LEAST_FAULT_S
