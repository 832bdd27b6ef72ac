"""Where timelines go: into the library of this computer, or into a folder of JSON files."""

from __future__ import annotations

import contextlib
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.timeline import Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.resolved_timelines import alignments_of
from duthviewer.library.conferences.talk_clocks import TalkClock, talk_clock
from duthviewer.library.places import Places
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import KeptTimeline
from duthviewer.sync.archive.jobs import PlannedTalk
from duthviewer.sync.archive.versions import sync_versions
from duthviewer.sync.talks import SyncStatus, skip_reason
from duthviewer.sync.worker_lines import segments
from duthviewer.writing import make_private_folder, unfinished_file, write_whole


class TalkResults(ABC):
    """Knows which talks of an opened conference are done, and saves the results of others."""

    #: Whether files that are not on this computer are read from their addresses
    takes_addresses = False

    @abstractmethod
    def open(self, conference: Conference, files: Mapping[str, TalkFiles]) -> None:
        """Read what is known of a conference; ``files`` are those of its talks, by their ids."""

    @abstractmethod
    def skip_reason(self, one: PlannedTalk, *, redo: bool) -> SyncStatus | None:
        """Return why a talk that has its files is skipped, or None. Reads the disk."""

    def scores_file(self, one: PlannedTalk) -> Path | None:
        """Return the file for the scores of a talk; None to keep none."""
        return None

    @abstractmethod
    def save(self, one: PlannedTalk, timeline: Timeline) -> Path | None:
        """Save a timeline completely or not at all; return the file, if it is one.

        Raises KnownError.
        """


class LibraryResults(TalkResults):
    """The library of this computer, as the window uses it; with the scores for corrections."""

    def __init__(self, store: Store, places: Places) -> None:
        self._store, self._places = store, places
        self._kept: dict[str, dict[str, KeptTimeline]] = {}
        self._clocks: dict[str, TalkClock] = {}

    def open(self, conference: Conference, files: Mapping[str, TalkFiles]) -> None:
        self._kept |= self._store.timelines.clocks_of_conference(conference.id)
        alignments = alignments_of(
            conference, files, self._store.alignments.of_conference(conference.id)
        )
        for talk in conference.talks:
            key = f"{conference.id}/{talk.id}"
            self._clocks[key] = talk_clock(talk, files[talk.id], alignments.get(key))

    def skip_reason(self, one: PlannedTalk, *, redo: bool) -> SyncStatus | None:
        clock = self._clocks[one.key]
        row = self._kept.get(one.key, {}).get(clock.name)
        return skip_reason(one.talk, one.files, clock, row, redo=redo)

    def scores_file(self, one: PlannedTalk) -> Path | None:
        folder = self._places.sync / one.conference.id
        with contextlib.suppress(OSError):
            make_private_folder(folder)
        # Without stored scores, a correction has to score the frames again.
        is_own = self._clocks[one.key].is_own
        name = f"{one.talk.id}.own.npz" if is_own else f"{one.talk.id}.npz"
        return folder / name if folder.is_dir() else None

    def save(self, one: PlannedTalk, timeline: Timeline) -> Path | None:
        name = self._clocks[one.key].name
        recording, deck, *_ = one.prints
        self._store.timelines.save_computed(one.key, timeline, recording, deck, name)
        return None


class FolderResults(TalkResults):
    """A folder with a JSON file for each talk: ``FOLDER/conference-id/talk-id.json``.

    A file holds the talk, what identifies its inputs, the versions and the result, and nothing
    that differs between two computers.
    """

    takes_addresses = True

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, conference: Conference, files: Mapping[str, TalkFiles]) -> None:
        """Do nothing: each talk has a file of its own."""

    def skip_reason(self, one: PlannedTalk, *, redo: bool) -> SyncStatus | None:
        try:
            kept = json.loads(self._file(one).read_text("utf-8"))
            is_done = kept["inputs"] == _inputs(one) and bool(kept["segments"])
        except (OSError, ValueError, TypeError, KeyError):
            return None
        return SyncStatus.UP_TO_DATE if is_done and not redo else None

    def save(self, one: PlannedTalk, timeline: Timeline) -> Path | None:
        content = {
            "conference": one.conference.id,
            "talk": one.talk.id,
            "inputs": _inputs(one),
            "versions": sync_versions(),
            "segments": segments(timeline),
        }
        file = self._file(one)
        with contextlib.suppress(OSError):
            # If it fails, so does writing, which says why.
            file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps(content, indent=1, allow_nan=False) + "\n")
        return file

    def _file(self, one: PlannedTalk) -> Path:
        # Ids consist of lower-case letters, digits, "-", "_" and ".".
        return self._folder / one.conference.id / f"{one.talk.id}.json"


def _inputs(one: PlannedTalk) -> dict[str, Any]:
    assert one.job is not None
    recording, deck, *subtitles = one.prints
    return {
        "recording": recording,
        "deck": deck,
        "subtitles": subtitles[0] if subtitles else None,
        "start": one.job.start_s,
        "end": one.job.end_s,
    }


def save_scores(scores: bytes | None, file: Path | None) -> None:
    """Save scores that another computer made. Without them the next correction is slow."""
    if scores is None or file is None:
        return
    with contextlib.suppress(OSError), unfinished_file(file) as unfinished:
        unfinished.write_bytes(scores)
