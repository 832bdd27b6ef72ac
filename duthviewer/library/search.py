"""Finding the moment: what is said, shown, noted and titled, asked of the search index."""

from __future__ import annotations

import contextlib
import enum
import sqlite3
import threading
from collections.abc import Collection
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
    """The hits of one talk, best first; ``more`` are not listed. ``conference`` is its id."""

    talk: str
    title: str
    speakers: tuple[str, ...]
    conference: str
    conference_title: str
    hits: tuple[Hit, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: talks, best first.

    ``hits`` counts those of all talks, listed or not; with ``is_cut`` there are still more.
    ``suggestion`` is a whole query that may have been meant. ``problem`` says, in words for the
    person, why the query cannot be answered.
    """

    groups: tuple[TalkHits, ...] = ()
    hits: int = 0
    is_cut: bool = False
    suggestion: str | None = None
    problem: str | None = None


class SearchIndex:
    """The search index, to be asked. One thread asks at a time; any other may ``interrupt``.

    A file that is not there, is of another version or is damaged finds nothing: the builder makes
    it anew, and then this object sees it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    @classmethod
    def open(cls, path: Path) -> SearchIndex:
        return cls(path)

    def find(
        self,
        query: str,
        *,
        conference: str | None = None,
        talk: str | None = None,
        kinds: Collection[Kind] = (),
        limit: int = 60,
    ) -> Found:
        """What matches, at most ``limit`` hits of it; empty when it is interrupted.

        ``conference`` (an id), ``talk`` (a key) and ``kinds`` narrow it down as the query does.
        """
        return Found()

    def interrupt(self) -> None:
        """Let a ``find`` that runs on another thread end, with nothing found."""
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()

    def close(self) -> None:
        with self._lock, contextlib.suppress(sqlite3.Error):
            if self._connection is not None:
                self._connection.close()
                self._connection = None
