"""Searching the index for moments: cues, pages, notes and titles."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.index.hits import list_hits
from duthviewer.library.index.matches import (
    EVERYTHING,
    Range,
    Stopped,
    all_talks,
    find_matches,
    talks_by,
    within,
)
from duthviewer.library.index.query import Query, parse_query
from duthviewer.library.index.results import (
    HitKind,
    IndexedConference,
    IndexReport,
    IndexUpdate,
    SearchResult,
)
from duthviewer.library.index.suggestions import Suggester
from duthviewer.library.index.tables import (
    Tier,
    conference_range,
    is_damage,
    mark_damaged,
    open_for_reading,
    talk_range,
)
from duthviewer.library.store.store import Store

_TIERS = {
    HitKind.TITLE: Tier.TITLE,
    HitKind.SPEAKER: Tier.TITLE,
    HitKind.NOTE: Tier.NOTE,
    HitKind.ABSTRACT: Tier.ABSTRACT,
    HitKind.PAGE: Tier.PAGE,
    HitKind.CUE: Tier.CUE,
}
#: The kinds of hits in each place that a query can name
_KINDS = {
    "titles": {HitKind.TITLE, HitKind.SPEAKER},
    "slides": {HitKind.PAGE},
    "said": {HitKind.CUE},
    "notes": {HitKind.NOTE},
    "abstracts": {HitKind.ABSTRACT},
}


class SearchIndex:
    """The search index. One thread at a time can search it; any other thread can ``interrupt``.

    While the index is missing, damaged or of another release, nothing is found. A new index file is
    noticed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._suggester = Suggester()
        self._is_stopped = False

    def update(
        self,
        store: Store,
        paths: Sequence[Path] = (),
        media: Sequence[Path] = (),
        *,
        from_scratch: bool = False,
        most_bytes: int | None = None,
        report: IndexReport | None = None,
    ) -> IndexUpdate:
        """Index new and changed conferences and files; see ``build.index_library``."""
        # Searching does not need the modules that read catalogues and slides.
        from duthviewer.library.index.build import index_library

        return index_library(
            self._path, store, paths, media,
            from_scratch=from_scratch, most_bytes=most_bytes, report=report,
        )  # fmt: skip

    def find(
        self,
        query: str,
        *,
        conference: str | None = None,
        talk: str | None = None,
        kinds: Collection[HitKind] = (),
        limit: int = 60,
    ) -> SearchResult:
        """Return at most ``limit`` hits.

        ``conference`` (an id), ``talk`` (a key) and ``kinds`` filter the hits as the query does.
        With ``talk``, up to ``limit`` of its hits are listed; else fewer of each talk.
        """
        with self._lock:
            self._is_stopped = False
            try:
                connection = self._opened()
                if connection is None:
                    return SearchResult(problem=KnownError("Nothing can be searched yet."))
                search = _OneSearch(
                    connection, self._suggester, conference, talk, frozenset(kinds), limit,
                    self._stopped,
                )  # fmt: skip
                return search.find(query)
            except Stopped:
                return SearchResult(is_interrupted=True)
            except sqlite3.DatabaseError as error:
                return self._failed(error)

    def conferences(self) -> list[IndexedConference]:
        """Return the conferences in the index; an empty list if it cannot be read."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            if (connection := self._opened()) is not None:
                rows = connection.execute("SELECT id, title, path FROM conference").fetchall()
                return [IndexedConference(name, title, Path(path)) for name, title, path in rows]
        return []

    def interrupt(self) -> None:
        """Cancel a ``find`` that runs on another thread."""
        self._is_stopped = True
        connection = self._connection
        if connection is not None:
            # The connection may have been closed meanwhile.
            with contextlib.suppress(sqlite3.ProgrammingError):
                connection.interrupt()

    def close(self) -> None:
        """Close the file; the next search opens it again."""
        self.interrupt()
        with self._lock:
            self._close()

    def _stopped(self) -> bool:
        return self._is_stopped

    def _opened(self) -> sqlite3.Connection | None:
        """Return a connection to the current file: an update may have replaced it."""
        try:
            status = os.stat(self._path)  # noqa: PTH116 - for each key that is pressed
            file = (status.st_dev, status.st_ino)
        except OSError:
            file = None
        if self._connection is None or file != self._file:
            self._close()
            self._connection, self._file = open_for_reading(self._path), file
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection, self._file = None, None
        self._suggester.forget()

    def _failed(self, error: sqlite3.DatabaseError) -> SearchResult:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            return SearchResult(is_interrupted=True)
        self._close()
        if is_damage(error):
            mark_damaged(self._path)
            return SearchResult(
                problem=KnownError("The search index was damaged and is being rebuilt.")
            )
        if isinstance(error, sqlite3.OperationalError):
            problem = KnownError(
                "The search index {path} cannot be read: {reason}.", path=self._path, reason=error
            )
            return SearchResult(problem=problem)
        raise error


@dataclass(frozen=True, slots=True)
class _OneSearch:
    """One search of the index."""

    connection: sqlite3.Connection
    suggester: Suggester
    conference: str | None
    talk: str | None
    kinds: frozenset[HitKind]
    limit: int
    stopped: Callable[[], bool]

    def find(self, text: str) -> SearchResult:
        query = parse_query(text)
        filters = bool(query.speakers or query.conferences)
        if not query.terms:
            if query.without:
                return SearchResult(problem=KnownError("Add at least one word to search for."))
            if query.places and not filters:
                return SearchResult(
                    problem=KnownError("Add at least one word to search for there.")
                )
            if not filters:
                return SearchResult()
        ranges = self._ranges(query)
        if ranges is None:
            wanted = " or ".join(query.conferences) or self.conference or self.talk
            problem = KnownError("{name} has not been indexed for searching.", name=wanted)
            return SearchResult(problem=problem)
        found = self._found(query, ranges)
        if found.hits or not query.terms:
            return found
        return replace(found, suggestion=self._suggestion(query, text, ranges))

    def _found(self, query: Query, ranges: Sequence[Range]) -> SearchResult:
        kinds = self._kinds(query)
        if query.terms:
            tiers = {_TIERS[kind] for kind in kinds}
            heading = {HitKind.TITLE: "title", HitKind.SPEAKER: "speakers"}
            columns = [name for kind, name in heading.items() if kind in kinds]
            column = columns[0] if len(columns) == 1 else ""
            matches = find_matches(
                self.connection, query, tiers, ranges, self.stopped, self.limit, column
            )
        else:
            matches = all_talks(self.connection, ranges)
        if self.stopped():
            raise Stopped
        groups = list_hits(self.connection, matches, query.terms, kinds, self.limit)
        return SearchResult(tuple(groups), matches.count, matches.is_cut)

    def _kinds(self, query: Query) -> frozenset[HitKind]:
        every = frozenset(HitKind)
        of_query = frozenset[HitKind]().union(*(_KINDS[place] for place in query.places))
        return (self.kinds or every) & (of_query or every)

    def _ranges(self, query: Query) -> list[Range] | None:
        """Return the ranges to search: everything, or what the filters leave. None for unknown
        names.

        An empty list: the filters exclude everything.
        """
        ranges = [EVERYTHING]
        for names in ([self.conference] if self.conference else [], query.conferences):
            if names:
                chosen = self._conferences(names)
                if not chosen:
                    return None
                ranges = within(ranges, chosen)
        if self.talk is not None:
            row = self.connection.execute(
                "SELECT number FROM talk WHERE key = ?", (self.talk,)
            ).fetchone()
            if row is None:
                return None
            ranges = within(ranges, [talk_range(row[0])])
        if query.speakers:
            ranges = within(ranges, [talk_range(each) for each in talks_by(self.connection, query)])
        return ranges

    def _conferences(self, names: Sequence[str]) -> list[Range]:
        """Return the conferences with these ids; else, while typing, those whose ids begin with
        them.
        """
        rows = self.connection.execute("SELECT id, number FROM conference").fetchall()
        chosen = {number for name, number in rows if name in names}
        chosen = chosen or {
            number
            for name, number in rows
            if any(name.lower().startswith(start.lower()) for start in names)
        }
        return [conference_range(number) for number in sorted(chosen)]

    def _suggestion(self, query: Query, text: str, ranges: Sequence[Range]) -> str | None:
        """Return a similar query that has matches."""
        better = self.suggester.suggestion(self.connection, query, text, self.stopped)
        if better is None or not self._found(parse_query(better), ranges).hits:
            return None
        return better
