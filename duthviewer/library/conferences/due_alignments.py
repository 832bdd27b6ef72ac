"""Which talks' own videos are to be aligned with the recording of the day."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.value import Value
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import own_clock
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.talk_key import talk_key
from duthviewer.library.store.timelines import fingerprint

#: A file that was compared before is compared again only if it has not changed for this long.
_SETTLED_AFTER_S = 120.0


class AlignmentJob(Value, frozen=True):
    """Two files of a talk to align, with their fingerprints; ``near_s`` is the talk's start."""

    key: str
    clock: str
    own: Path
    day: Path
    near_s: float
    own_print: str
    day_print: str


def due_alignments(
    conference: Conference,
    files: Mapping[str, TalkFiles],
    kept: Mapping[str, Mapping[str, KeptAlignment]],
) -> list[AlignmentJob]:
    """Return the talks with both files whose sound was not compared yet. Reads the disk."""
    jobs = []
    for talk in conference.talks:
        of_talk = files.get(talk.id)
        if of_talk is None or of_talk.day is None or of_talk.own_video is None:
            continue
        job = AlignmentJob(
            key=talk_key(conference.id, talk.id),
            clock=own_clock(of_talk.own_video),
            own=of_talk.own_video,
            day=of_talk.day,
            near_s=talk.start_s,
            own_print=fingerprint(of_talk.own_video),
            day_print=fingerprint(of_talk.day),
        )
        before = kept.get(job.key, {}).get(job.clock)
        if before is None or _has_changed(job, before):
            jobs.append(job)
    return jobs


def _has_changed(job: AlignmentJob, before: KeptAlignment) -> bool:
    """Return whether other files were compared before, and the new ones have settled."""
    if before.is_of(job.own_print, job.day_print):
        return False
    pairs = ((job.own, job.own_print, before.own), (job.day, job.day_print, before.day))
    return not any(_grows(path) for path, now, then in pairs if now != then)


def _grows(path: Path) -> bool:
    """Return whether a file was changed a moment ago: it may still be recorded or copied."""
    try:
        return 0 <= time.time() - path.stat().st_mtime < _SETTLED_AFTER_S
    except OSError:
        return False


def kept_alignment_of(files: TalkFiles, kept: Mapping[str, KeptAlignment]) -> KeptAlignment | None:
    """Return what is stored of the talk's own video: of the one that is here, else of any."""
    if files.own_video is not None:
        return kept.get(own_clock(files.own_video))
    return next((one for one in kept.values() if one.alignment), None)
