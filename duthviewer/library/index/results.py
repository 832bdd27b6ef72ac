"""What a search finds, as it is shown."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path


class Kind(enum.StrEnum):
    """What a hit was found in."""

    TITLE = "title"
    SPEAKER = "speaker"
    ABSTRACT = "abstract"
    PAGE = "page"
    CUE = "cue"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand.

    ``talk`` is ``conference-id/talk-id``; ``at_s`` are seconds of the recording as far as the
    index knew them, else None; ``page`` counts from 1. ``text`` is plain and ready to show, of a
    long text the part around the words; ``marks`` are the ranges of its characters that match.
    """

    kind: Kind
    talk: str
    at_s: float | None
    page: int | None
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TalkHits:
    """The hits of one talk, best first; ``more`` are not listed. ``conference`` is its id.

    ``start_s`` is where the talk starts, in seconds of the recording.
    """

    talk: str
    title: str
    speakers: tuple[str, ...]
    conference: str
    conference_title: str
    hits: tuple[Hit, ...]
    more: int = 0
    start_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Searched:
    """A conference that can be searched: its id, its title, and its catalogue."""

    id: str
    title: str
    path: Path


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: talks, best first.

    ``hits`` counts those of all talks, listed or not; with ``is_cut`` there are still more.
    ``suggestion`` is a whole query that may have been meant. ``problem`` says, in words for the
    person, why the query cannot be answered; ``is_interrupted`` that it was not, as was asked.
    """

    groups: tuple[TalkHits, ...] = ()
    hits: int = 0
    is_cut: bool = False
    suggestion: str | None = None
    problem: str | None = None
    is_interrupted: bool = False
