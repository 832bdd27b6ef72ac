"""Synchronising the talks of a conference, the results into the library."""

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
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key
from duthviewer.library.store.timelines import KeptTimeline, fingerprint

logger = logging.getLogger(__name__)


class Standing(enum.Enum):
    """How it stands with a talk: what was done, or why nothing was."""

    #: Its timeline was worked out and is kept
    FOUND = enum.auto()
    #: Nothing was done: what is kept was made from these files
    UP_TO_DATE = enum.auto()
    #: Nothing was done: the catalogue brings a timeline
    IN_CATALOGUE = enum.auto()
    NO_RECORDING = enum.auto()
    NO_DECK = enum.auto()
    NO_FILES = enum.auto()
    #: It could not be worked out
    FAILED = enum.auto()


class Outcome(Value, frozen=True):
    """What came of a talk. ``timeline`` in seconds of the catalogue's recording, for one found."""

    talk: Talk
    standing: Standing
    timeline: Timeline = NO_TIMELINE
    trouble: str = ""


def standing(
    talk: Talk, files: TalkFiles, kept: KeptTimeline | None, *, anew: bool
) -> Standing | None:
    """Why a talk need not, or cannot, be synchronised; None for one to be done. Reads the disk."""
    if files.recording is None or files.deck is None:
        if files.recording is files.deck:
            return Standing.NO_FILES
        return Standing.NO_RECORDING if files.recording is None else Standing.NO_DECK
    if anew:
        return None
    if kept is not None and kept.is_of(files.recording, files.deck):
        return Standing.UP_TO_DATE
    # A shared timeline serves until a person asks for one of their own.
    return Standing.IN_CATALOGUE if talk.timeline and (kept is None or not kept.computed) else None


def stretch(conference: Conference, talk: Talk, files: TalkFiles) -> tuple[float, float | None]:
    """Where the talk starts and ends in the file that is here; no end: with the file."""
    end_s = conference.end_by_talk_id[talk.id]
    # The talk as a video of its own may be cut in another way than the day's recording.
    if end_s is None or files.offset_s != talk.start_s:
        return files.offset_s, None
    return files.offset_s, end_s


def synchronise_talk(
    conference: Conference,
    talk: Talk,
    files: TalkFiles,
    store: Store,
    scores: Path | None = None,
    report: Callable[[str, float], None] | None = None,
) -> Outcome:
    """Work out the timeline of a talk whose files are here, and keep it.

    ``scores`` is where to keep what corrections need later. Whatever goes wrong, a fault of ours
    too, is an outcome: the other talks are still to be done.
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
        return _failed(talk, "There is too little memory free. Close a program and try again.")
    except Exception as error:
        logger.debug("synchronising %s failed", talk.id, exc_info=True)
        return _failed(talk, f"A fault of duthviewer: {_in_a_line(error)}")
    return Outcome(talk=talk, standing=Standing.FOUND, timeline=timeline)


def _failed(talk: Talk, trouble: str) -> Outcome:
    return Outcome(talk=talk, standing=Standing.FAILED, trouble=" ".join(trouble.split()))


def _in_a_line(error: Exception) -> str:
    """Name an unexpected error, and the line of code that raised it."""
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

    # Before the work: a file that changes meanwhile makes the result stale.
    prints = fingerprint(recording), fingerprint(deck)
    start_s, end_s = stretch(conference, talk, files)
    timeline = synchronise(
        recording,
        deck,
        start_s=start_s,
        end_s=end_s,
        subtitles=files.subtitles[0] if files.subtitles else None,
        report=report,
        scores=scores,
    )
    timeline = timeline.shifted(talk.start_s - files.offset_s)
    store.timelines.save_computed(talk_key(conference.id, talk.id), timeline, *prints)
    return timeline
