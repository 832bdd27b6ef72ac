"""What synchronising one talk needs, as plain data that another computer can work on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.value import Value
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.store.talk_key import talk_key
from duthviewer.library.store.timelines import fingerprint
from duthviewer.names import path_of, path_text
from duthviewer.sync.talks import SyncStatus

_FILE_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_spans_in = msgspec.json.Decoder(list[Span])


class SyncInput(Value, frozen=True):
    """A file that a talk is synchronised from: its path as text, or its http or https address.

    ``size`` is the file's size in bytes, so that a computer that has another file at this path
    notices it; None for an address.
    """

    place: str
    size: int | None = None

    @property
    def is_address(self) -> bool:
        """Whether the file is fetched from the network."""
        return is_web_address(self.place)

    @property
    def path(self) -> Path:
        """The path of a file that is not at an address."""
        return path_of(self.place)

    @property
    def file_name(self) -> str:
        """A safe name for a copy, with the extension of the original."""
        name = _FILE_NAME.sub("-", self.place.partition("?")[0].rpartition("/")[2])
        return name[-100:].lstrip(".-") or "file"

    @property
    def fingerprint(self) -> str:
        """What tells this version of the file from others; an address stands for its content.

        Reads the disk.
        """
        return self.place if self.is_address else fingerprint(self.path)


def input_of(file: Path | str) -> SyncInput:
    """Return the input at a path, which must exist, or at an address. Raises OSError."""
    if isinstance(file, str):
        return SyncInput(place=file)
    return SyncInput(place=path_text(file.absolute()), size=file.stat().st_size)


class TalkJob(Value, frozen=True, tag="talk"):
    """One talk to synchronise. ``key`` is its key in the store.

    ``start_s`` and ``end_s`` (None: to the end) are seconds in the recording; ``video`` is the
    number of the video stream that a person chose.
    """

    key: str
    recording: SyncInput
    deck: SyncInput
    start_s: float = 0.0
    end_s: float | None = None
    subtitles: SyncInput | None = None
    video: int | None = None

    @property
    def inputs(self) -> tuple[SyncInput, ...]:
        """All files that the job reads."""
        found = (self.recording, self.deck, self.subtitles)
        return tuple(each for each in found if each is not None)

    @property
    def length_s(self) -> float:
        """How long the talk is at most; infinite if that is unknown."""
        return float("inf") if self.end_s is None else self.end_s - self.start_s


class DayJob(Value, frozen=True, tag="day"):
    """A day's recording in which the talks of decks are to be located."""

    recording: SyncInput
    decks: tuple[SyncInput, ...]

    @property
    def key(self) -> str:
        """The name of the recording."""
        return self.recording.path.name

    @property
    def inputs(self) -> tuple[SyncInput, ...]:
        """All files that the job reads."""
        return (self.recording, *self.decks)

    @property
    def length_s(self) -> float:
        """How long the recording is at most: unknown, and longer than a talk."""
        return float("inf")


SyncJob = TalkJob | DayJob
"""What one task of a cluster works on."""


class LocatedDeck(Value, frozen=True):
    """Where a talk was located in a day's recording; ``deck`` is its index in the job."""

    deck: int
    start_s: float
    end_s: float
    confidence: float
    timeline: tuple[Span, ...]


@dataclass(frozen=True)
class PlannedTalk:
    """A talk with its job, or with the reason for skipping it.

    ``prints`` are the fingerprints of the job's inputs before the work: a file that changes during
    the work makes the result stale.
    """

    conference: Conference
    talk: Talk
    files: TalkFiles
    job: TalkJob | None = None
    status: SyncStatus | None = None
    prints: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The talk's key in the store."""
        return talk_key(self.conference.id, self.talk.id)


def timeline_text(timeline: Timeline) -> str:
    """Convert a timeline to JSON from which `read_timeline` restores it exactly."""
    return msgspec.json.encode(list(timeline), enc_hook=_plain_number).decode()


def read_timeline(text: str) -> Timeline:
    """Convert the JSON of `timeline_text` to a timeline. Raises ValueError for anything else."""
    return Timeline(tuple(_spans_in.decode(text)))


def located_text(located: Sequence[LocatedDeck]) -> str:
    """Convert located talks to JSON, which `read_located` reads."""
    return msgspec.json.encode(located, enc_hook=_plain_number).decode()


def read_located(text: str) -> list[LocatedDeck]:
    """Convert the JSON of `located_text` back. Raises ValueError for anything else."""
    return msgspec.json.decode(text, type=list[LocatedDeck])


def _plain_number(value: Any) -> Any:
    """Convert NumPy numbers, which msgspec rejects, to Python's. NumPy is not imported here."""
    if item := getattr(value, "item", None):
        return item()
    raise TypeError(f"not a number: {value!r}")
