"""The talks of a catalogue: the jobs of those to synchronise, and why others are skipped."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.files import find_catalogue
from duthviewer.catalogue.problems import NoCatalogueError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.plan import recording_download
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import DownloadKind
from duthviewer.playback.probe import chosen_video
from duthviewer.sync.archive.jobs import PlannedTalk, TalkJob, input_of
from duthviewer.sync.archive.results import TalkResults
from duthviewer.sync.talks import SyncStatus, file_range, missing_files


def find_catalogues(path: Path) -> list[Path]:
    """Return the catalogue at a path, or those of the folders in a folder. Raises KnownError."""
    try:
        return [find_catalogue(path)]
    except NoCatalogueError:
        found = []
        for folder in sorted(path.iterdir()):
            if folder.is_dir() and not folder.name.startswith("."):
                with contextlib.suppress(NoCatalogueError):
                    found.append(find_catalogue(folder))
        if not found:
            raise
        return found


def plan_talks(
    conference: Conference,
    talks: Sequence[Talk],
    files: Mapping[str, TalkFiles],
    results: TalkResults,
    *,
    redo: bool,
) -> Iterator[PlannedTalk]:
    """Yield the talks, each with its job or with the reason for skipping it. Reads the disk."""
    results.open(conference, files)
    for talk in talks:
        one = PlannedTalk(conference, talk, files[talk.id])
        made = _job_of(one, by_address=results.takes_addresses)
        if isinstance(made, SyncStatus):
            yield replace(one, status=made)
            continue
        one = replace(one, job=made, prints=tuple(each.fingerprint for each in made.inputs))
        yield replace(one, status=results.skip_reason(one, redo=redo))


def _job_of(one: PlannedTalk, *, by_address: bool) -> TalkJob | SyncStatus:
    """Return the job of a talk, or which of its files is missing."""
    conference, talk, files = one.conference, one.talk, one.files
    recording: Path | str | None = files.recording
    deck: Path | str | None = files.deck
    start_s, end_s = file_range(conference, talk, files)
    if recording is None and by_address:
        download = recording_download(conference, talk, Path())
        if download is not None and is_direct(download.url, DownloadKind.RECORDING):
            recording = download.url
            is_own = download.talk is not None
            start_s = 0.0 if is_own else talk.start_s
            end_s = None if is_own else conference.end_by_talk_id[talk.id]
    if deck is None and by_address and talk.slides is not None and is_web_address(talk.slides):
        deck = talk.slides
    subtitles = files.subtitles[0] if files.subtitles else None
    try:
        if recording is None or deck is None:
            return missing_files(recording, deck)
        return TalkJob(
            key=one.key,
            recording=input_of(recording),
            deck=input_of(deck),
            start_s=start_s,
            end_s=end_s,
            subtitles=None if subtitles is None else input_of(subtitles),
            video=None if isinstance(recording, str) else chosen_video(recording),
        )
    except OSError:
        # A file vanished since the folder was listed.
        return SyncStatus.NO_FILES
