"""Which talks of a conference are to be synchronised, and what became of each."""

from __future__ import annotations

import enum

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import DAY, TalkClock
from duthviewer.library.store.timelines import KeptTimeline


class SyncStatus(enum.Enum):
    """The result of synchronising a talk, or the reason for skipping it."""

    #: The timeline was found and saved
    FOUND = enum.auto()
    #: Skipped: the saved timeline was computed from these files
    UP_TO_DATE = enum.auto()
    #: Skipped: the catalogue has a timeline
    IN_CATALOGUE = enum.auto()
    #: Skipped for lack of files
    NO_RECORDING = enum.auto()
    NO_DECK = enum.auto()
    NO_FILES = enum.auto()
    #: Synchronising failed
    FAILED = enum.auto()


class SyncOutcome(Value, frozen=True):
    """The status of one talk, its timeline if it was found, or the error.

    The timeline counts offsets (see `TalkClock`).
    """

    talk: Talk
    status: SyncStatus
    timeline: Timeline = NO_TIMELINE
    error: str = ""


def skip_reason(
    talk: Talk, files: TalkFiles, clock: TalkClock, kept: KeptTimeline | None, *, redo: bool
) -> SyncStatus | None:
    """Return why a talk is skipped, or None if it is to be synchronised. Reads the disk.

    ``kept`` is what is stored for the clock of the file. ``redo`` synchronises a talk that
    already has a timeline.
    """
    if files.recording is None or files.deck is None:
        return missing_files(files.recording, files.deck)
    if redo:
        return None
    if kept is not None and kept.is_of(files.recording, files.deck):
        return SyncStatus.UP_TO_DATE
    # A shared timeline is used until a person asks for one of their own.
    has_own = kept is not None and bool(kept.computed)
    is_shared = bool(talk.timeline) and clock.is_aligned_with(DAY)
    return SyncStatus.IN_CATALOGUE if is_shared and not has_own else None


def missing_files(recording: object, deck: object) -> SyncStatus:
    """Return which of the two is missing, of which at least one is None."""
    if recording is deck:
        return SyncStatus.NO_FILES
    return SyncStatus.NO_RECORDING if recording is None else SyncStatus.NO_DECK


def file_range(conference: Conference, talk: Talk, files: TalkFiles) -> tuple[float, float | None]:
    """Return where the talk starts and ends in the recording file; None: with the file."""
    end_s = conference.end_by_talk_id[talk.id]
    # A separate video of the talk may be cut differently from the day's recording.
    if end_s is None or files.plays_own(talk):
        return files.offset_s, None
    return files.offset_s, end_s
