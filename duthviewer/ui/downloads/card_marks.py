"""What the cards of talks show about downloads, computed from the jobs of the queue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from duthviewer.catalogue.conference import Conference
from duthviewer.library.downloads.values import DownloadKind, Job, JobState
from duthviewer.ui.talks.model import DownloadMark

_MARKS = {
    JobState.QUEUED: DownloadMark.WAITING,
    JobState.RUNNING: DownloadMark.RUNNING,
    JobState.PAUSED: DownloadMark.PAUSED,
    JobState.FAILED: DownloadMark.FAILED,
}
_SHOWN = (DownloadKind.RECORDING, DownloadKind.SLIDES)
_NOTHING: Mapping[str, Any] = {
    "download": DownloadMark.NONE,
    "downloaded": None,
    "has_part": False,
}


def card_fields(jobs: Iterable[Job], conference: Conference) -> dict[str, Mapping[str, Any]]:
    """Return the fields of the cards that have something to show, by the talk's id.

    The recording counts before the slides, and a talk's own video before its day's recording.
    Pictures and subtitles are not shown: without them a talk can be watched.
    """
    jobs_of: dict[str, list[Job]] = {}
    for job in jobs:
        download = job.download
        is_shown = job.state in _MARKS and download.kind in _SHOWN
        if is_shown and download.conference == conference.id:
            jobs_of.setdefault(download.talk or f"/{download.recording}", []).append(job)
    if not jobs_of:
        return {}
    fields: dict[str, Mapping[str, Any]] = {}
    for talk in conference.talks:
        found = [*jobs_of.get(talk.id, ()), *jobs_of.get(f"/{talk.recording}", ())]
        if found:
            found.sort(key=lambda job: job.download.kind is not DownloadKind.RECORDING)
            fields[talk.id] = _fields_of(found[0])
    return fields


def changed_fields(
    before: Mapping[str, Mapping[str, Any]], now: Mapping[str, Mapping[str, Any]]
) -> dict[str, Mapping[str, Any]]:
    """Return the fields that differ, also of the cards that have nothing to show any more."""
    changes = {talk_id: one for talk_id, one in now.items() if before.get(talk_id) != one}
    return {**dict.fromkeys(before.keys() - now.keys(), _NOTHING), **changes}


def _fields_of(job: Job) -> Mapping[str, Any]:
    progress = job.progress
    share = None
    if progress.total:
        # Rounded, so that a card is drawn at most a hundred times.
        share = round(min(1.0, progress.bytes / progress.total), 2)
    return {
        "download": _MARKS[job.state],
        "downloaded": share,
        "has_part": job.download.kind is DownloadKind.RECORDING and progress.bytes > 0,
    }
