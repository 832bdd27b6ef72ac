"""Synchronising one talk from its job: the work of the command line and of each cluster task."""

from __future__ import annotations

import logging
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from duthviewer.catalogue.timeline import Timeline
from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import DownloadKind
from duthviewer.sync.archive.inputs import local_file, opened_recording
from duthviewer.sync.archive.jobs import DayJob, LocatedDeck, PlannedTalk, TalkJob
from duthviewer.sync.archive.results import TalkResults
from duthviewer.sync.talks import SyncOutcome, SyncStatus
from duthviewer.sync.worker_lines import NO_MEMORY

logger = logging.getLogger(__name__)


def synchronise_job(
    job: TalkJob,
    folder: Path,
    *,
    scores: Path | None = None,
    report: Callable[[str, float], None] | None = None,
) -> Timeline:
    """Find the timeline of a talk, in seconds of its recording.

    What is at an address is fetched into ``folder``. The result depends on nothing but the job and
    its files. ``scores`` is the file for the scores, from which corrections later decode again.
    Raises KnownError.
    """
    # Imported here: OpenCV and NumPy take half a second.
    from duthviewer.playback.probe import choose_video
    from duthviewer.sync.synchronise import synchronise

    if job.video is not None and not job.recording.is_address:
        choose_video(job.recording.path, job.video)
    deck = local_file(job.deck, DownloadKind.SLIDES, folder)
    subtitles = (
        None if job.subtitles is None else local_file(job.subtitles, DownloadKind.SUBTITLES, folder)
    )
    with opened_recording(job.recording, folder) as recording:
        return synchronise(
            recording,
            deck,
            start_s=job.start_s,
            end_s=job.end_s,
            subtitles=subtitles,
            report=report,
            scores=scores,
        )


def locate_job(
    job: DayJob, *, report: Callable[[str, float], None] | None = None
) -> list[LocatedDeck]:
    """Find the talks of decks in a day's recording, sorted by time. Raises KnownError.

    A damaged deck has no talk.
    """
    # Imported here: OpenCV and NumPy take half a second.
    from duthviewer.sync.locate import locate

    decks = {each.path: number for number, each in enumerate(job.decks)}
    return [
        LocatedDeck(
            deck=decks[one.deck],
            start_s=float(one.start_s),
            end_s=float(one.end_s),
            confidence=float(one.confidence),
            timeline=tuple(one.timeline),
        )
        for one in locate(job.recording.path, list(decks), report=report)
    ]


def synchronise_talk(
    one: PlannedTalk, results: TalkResults, report: Callable[[str, float], None] | None = None
) -> SyncOutcome:
    """Find the timeline of a planned talk on this computer and save it.

    Every error, a bug included, becomes an outcome, so that the remaining talks are still
    synchronised. Raises ValueError for a talk without a job.
    """
    if one.job is None:
        raise ValueError(f"{one.key} has no recording or no deck here")
    try:
        with tempfile.TemporaryDirectory(prefix="duthviewer-talk-") as folder:
            scores = results.scores_file(one)
            timeline = synchronise_job(one.job, Path(folder), scores=scores, report=report)
        results.save(one, timeline)
    except KnownError as error:
        return _failed(one, str(error))
    except OSError as error:
        return _failed(
            one, f"{error.filename or one.job.recording.place}: {error.strerror or error}"
        )
    except MemoryError:
        return _failed(one, NO_MEMORY)
    except Exception as error:
        logger.debug("synchronising %s failed", one.key, exc_info=True)
        return _failed(one, f"A bug in duthviewer: {_in_a_line(error)}")
    return SyncOutcome(talk=one.talk, status=SyncStatus.FOUND, timeline=timeline)


def _failed(one: PlannedTalk, error: str) -> SyncOutcome:
    return SyncOutcome(talk=one.talk, status=SyncStatus.FAILED, error=" ".join(error.split()))


def _in_a_line(error: Exception) -> str:
    """Describe an unexpected error and the line of code that raised it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"
