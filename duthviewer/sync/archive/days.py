"""The days of a folder without a catalogue: their talks are located by their decks."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from duthviewer.catalogue.problems import NoCatalogueError
from duthviewer.catalogue.texts import slug
from duthviewer.catalogue.timeline import Timeline
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.library.importing.formats.folder import DecksToLocate
from duthviewer.library.importing.sources import import_source
from duthviewer.sync.archive.jobs import DayJob, LocatedDeck, input_of
from duthviewer.sync.archive.versions import sync_versions
from duthviewer.sync.locate import LocatedTalk
from duthviewer.sync.located_folder import LocatedFolder
from duthviewer.sync.worker_lines import read_segments, segments
from duthviewer.writing import write_whole


def decks_to_locate(folder: Path, without: NoCatalogueError) -> DecksToLocate:
    """Return the recordings and decks of a folder that have to be compared.

    Raises ``without``, the error that it has no catalogue, if it has none of either, or if
    something else in it says where its talks are. Raises KnownError.
    """
    try:
        for _ in import_source(folder):
            break
    except DecksToLocate as needed:
        return needed
    raise without


class LocatedDays:
    """The days of one folder, with a JSON file for each: ``DIR/FOLDER/days/RECORDING.json``.

    ``jobs`` are the days that are not located yet. The catalogue of all days is written beside
    the folder ``days``.
    """

    def __init__(self, needed: DecksToLocate, output: Path, *, redo: bool) -> None:
        """Read what is done. Raises OSError if a file cannot be read."""
        self._located = LocatedFolder(needed)
        self._recordings = needed.recordings
        #: By recording: the talks of its file, or why there are none
        self._found: dict[Path, list[LocatedTalk] | str] = {}
        self._output = output / slug(needed.folder.absolute().name)
        self.jobs: list[DayJob] = []
        decks = tuple(input_of(deck) for deck in self._located.decks)
        for recording in needed.recordings:
            job = DayJob(recording=input_of(recording), decks=decks)
            kept = None if redo else self._kept(job)
            if kept is None:
                self.jobs.append(job)
            else:
                self._add(job, kept)

    def save(self, job: DayJob, located: Sequence[LocatedDeck]) -> Path:
        """Save the talks of a day completely or not at all. Raises KnownError."""
        talks = [
            {
                "deck": job.decks[one.deck].path.name,
                "start": round(one.start_s, 3),
                "end": round(one.end_s, 3),
                "confidence": round(one.confidence, 4),
                "segments": segments(Timeline(one.timeline)),
            }
            for one in located
        ]
        content = {"inputs": _inputs(job), "versions": sync_versions(), "talks": talks}
        file = self._file(job)
        with contextlib.suppress(OSError):
            # If it fails, so does writing, which says why.
            file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, json.dumps(content, indent=1, allow_nan=False) + "\n")
        # From the file's content, so that a day that was located before gives the same catalogue
        self._add(job, talks)
        return file

    def add_failure(self, job: DayJob, reason: str) -> None:
        """Note that a day could not be located."""
        self._found[job.recording.path] = reason

    def write_catalogue(self) -> Path:
        """Write the catalogue of all days. Raises KnownError if no talk was found."""
        # In the order of the folder, whichever day was done first
        for recording in self._recordings:
            found = self._found.get(recording.absolute(), "It was not compared.")
            if isinstance(found, str):
                self._located.add_failure(recording, found)
            else:
                self._located.add(recording, found)
        file = self._output / "catalogue.yaml"
        write_whole(file, write_catalogue(self._located.conference().conference))
        return file

    def _add(self, job: DayJob, talks: list[dict[str, Any]]) -> None:
        decks = {deck.path.name: deck.path for deck in job.decks}
        self._found[job.recording.path] = [
            LocatedTalk(
                deck=decks[one["deck"]],
                start_s=one["start"],
                end_s=one["end"],
                confidence=one["confidence"],
                timeline=read_segments(one["segments"]),
            )
            for one in talks
        ]

    def _kept(self, job: DayJob) -> list[dict[str, Any]] | None:
        """Return the talks of a day that were saved for the same files; None without."""
        try:
            kept = json.loads(self._file(job).read_text("utf-8"))
            if kept["inputs"] != _inputs(job):
                return None
            for one in kept["talks"]:
                read_segments(one["segments"])
            return list(kept["talks"])
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def _file(self, job: DayJob) -> Path:
        return self._output / "days" / f"{job.recording.file_name}.json"


def _inputs(job: DayJob) -> dict[str, Any]:
    return {
        "recording": job.recording.fingerprint,
        "decks": [deck.fingerprint for deck in job.decks],
    }
