"""Synchronising a conference's talks and saving the timelines in the library."""

from __future__ import annotations

import enum
import logging
import traceback
from collections.abc import Callable
from pathlib import Path

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import DAY, TalkClock, talk_clock
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key
from duthviewer.library.store.timelines import KeptTimeline, fingerprint
from duthviewer.sync.worker_lines import NO_MEMORY

logger = logging.getLogger(__name__)


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
        if files.recording is files.deck:
            return SyncStatus.NO_FILES
        return SyncStatus.NO_RECORDING if files.recording is None else SyncStatus.NO_DECK
    if redo:
        return None
    if kept is not None and kept.is_of(files.recording, files.deck):
        return SyncStatus.UP_TO_DATE
    # A shared timeline is used until a person asks for one of their own.
    has_own = kept is not None and bool(kept.computed)
    is_shared = bool(talk.timeline) and clock.is_aligned_with(DAY)
    return SyncStatus.IN_CATALOGUE if is_shared and not has_own else None


def file_range(conference: Conference, talk: Talk, files: TalkFiles) -> tuple[float, float | None]:
    """Return where the talk starts and ends in the recording file; None: with the file."""
    end_s = conference.end_by_talk_id[talk.id]
    # A separate video of the talk may be cut differently from the day's recording.
    if end_s is None or files.plays_own(talk):
        return files.offset_s, None
    return files.offset_s, end_s


def synchronise_talk(
    conference: Conference,
    talk: Talk,
    files: TalkFiles,
    store: Store,
    scores: Path | None = None,
    report: Callable[[str, float], None] | None = None,
) -> SyncOutcome:
    """Find the timeline of a talk and save it.

    ``scores`` is the file for the scores, from which corrections later decode again. Every error,
    a bug included, becomes an outcome, so that the remaining talks are still synchronised.
    Raises ValueError for a talk without a recording or a deck.
    """
    recording, deck = files.recording, files.deck
    if recording is None or deck is None:
        raise ValueError(f"{talk.id} has no recording or no deck here")
    try:
        timeline = _synchronised(conference, talk, files, recording, deck, store, scores, report)
    except KnownError as error:
        return _failed(talk, str(error))
    except OSError as error:
        return _failed(talk, f"{error.filename or recording}: {error.strerror or error}")
    except MemoryError:
        return _failed(talk, NO_MEMORY)
    except Exception as error:
        logger.debug("synchronising %s failed", talk.id, exc_info=True)
        return _failed(talk, f"A bug in duthviewer: {_in_a_line(error)}")
    return SyncOutcome(talk=talk, status=SyncStatus.FOUND, timeline=timeline)


def _failed(talk: Talk, error: str) -> SyncOutcome:
    return SyncOutcome(talk=talk, status=SyncStatus.FAILED, error=" ".join(error.split()))


def _in_a_line(error: Exception) -> str:
    """Describe an unexpected error and the line of code that raised it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"


def _synchronised(
    conference: Conference,
    talk: Talk,
    files: TalkFiles,
    recording: Path,
    deck: Path,
    store: Store,
    scores: Path | None,
    report: Callable[[str, float], None] | None,
) -> Timeline:
    # Imported here: OpenCV and NumPy take half a second.
    from duthviewer.sync.synchronise import synchronise

    # Taken first: a file that changes during the work makes the result stale.
    prints = fingerprint(recording), fingerprint(deck)
    start_s, end_s = file_range(conference, talk, files)
    timeline = synchronise(
        recording,
        deck,
        start_s=start_s,
        end_s=end_s,
        subtitles=files.subtitles[0] if files.subtitles else None,
        report=report,
        scores=scores,
    )
    clock = talk_clock(talk, files)
    key = talk_key(conference.id, talk.id)
    store.timelines.save_computed(key, timeline, *prints, clock.name)
    return timeline.shifted(clock.later_s)
