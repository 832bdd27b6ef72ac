"""Results of a search and of an update of the index."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from duthviewer.errors import KnownError

#: Receives what is being done and the part of the work that is done, 0 to 1
IndexReport = Callable[[str, float], None]


class HitKind(enum.StrEnum):
    """The kind of text that a hit is in."""

    TITLE = "title"
    SPEAKER = "speaker"
    ABSTRACT = "abstract"
    PAGE = "page"
    CUE = "cue"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place that matches a query.

    ``talk`` is ``conference-id/talk-id``; ``at_s`` is in seconds of the recording, None if the
    index does not know it; ``page`` counts from 1. ``text`` is plain text to show: of a long text
    the part around the matching words. ``marks`` are the character ranges in it that match.
    """

    kind: HitKind
    talk: str
    at_s: float | None
    page: int | None
    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TalkHits:
    """The hits in one talk, best first; ``more`` hits are not listed.

    ``conference`` is its id; ``start_s`` is the talk's start in seconds of the recording.
    """

    talk: str
    title: str
    speakers: tuple[str, ...]
    conference: str
    conference_title: str
    hits: tuple[SearchHit, ...]
    more: int = 0
    start_s: float = 0.0


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The result of a query: talks, best first.

    ``hits`` counts the hits in all talks, listed or not; ``is_cut``: there are more than that.
    ``suggestion`` is a whole query that the user may have meant. ``problem`` explains to the user
    why the query cannot be answered; ``is_interrupted``: the search was cancelled.
    """

    groups: tuple[TalkHits, ...] = ()
    hits: int = 0
    is_cut: bool = False
    suggestion: str | None = None
    problem: KnownError | None = None
    is_interrupted: bool = False


@dataclass(frozen=True, slots=True)
class IndexedConference:
    """A conference in the search index: its id, its title and its catalogue."""

    id: str
    title: str
    path: Path


@dataclass(frozen=True, slots=True)
class IndexUpdate:
    """The result of an update: the number of talks, and of sources that were read again.

    ``left`` sources were skipped because they are large; ``has_changed``: searches now find
    something different. ``skipped`` lists unreadable conferences and files with the reason.
    """

    talks: int = 0
    read: int = 0
    left: int = 0
    has_changed: bool = False
    skipped: tuple[str, ...] = ()
