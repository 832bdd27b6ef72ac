"""Writing the search index: adding, replacing and removing the passages of talks."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.errors import KnownError
from duthviewer.library.index.passages import Passage, on_one_line
from duthviewer.library.index.tables import (
    MOST_PLACES,
    Tier,
    discard,
    is_damage,
    mark_damaged,
    open_for_writing,
    passage_number,
    table,
    talk_number,
)
from duthviewer.library.index.words import fold
from duthviewer.names import path_of, path_text

#: Changes are written in batches: each transaction adds a segment that searches must read.
_PASSAGES_TOGETHER = 20_000
_SECONDS_TOGETHER = 3.0

#: Among very many words the rarest are probably misheard or misspelt.
_MOST_WORDS = 150_000
#: Extra weight of titles and pages, which are proof-read; subtitles are often machine-made.
_PROOF_READ = 2


class SearchIndexError(KnownError):
    """The search index cannot be written; the text gives the reason."""


@dataclass(slots=True)
class _Change:
    """A replacement of a talk's passages of one tier."""

    talk: int
    tier: Tier
    passages: Sequence[Passage]
    marks: Mapping[str, str]


@dataclass(slots=True)
class _PendingChanges:
    changes: dict[tuple[int, Tier], _Change] = field(default_factory=dict)
    passages: int = 0
    since: float = 0.0


class SearchWriter:
    """Writes passages to the index. Readers continue meanwhile and see each batch as a whole.

    A killed process leaves only complete batches. Two processes may write: each batch is a
    transaction.

    Every method raises SearchIndexError for an error of the disk or another process.
    """

    def __init__(self, path: Path, *, from_scratch: bool = False) -> None:
        self._path = path
        self._pending = _PendingChanges()
        #: Whether anything was written
        self.has_changed = False
        with self._translated():
            if from_scratch:
                discard(path)
            self._connection = open_for_writing(path)

    def __enter__(self) -> SearchWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and drop pending changes."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    # Conferences and talks.

    def conferences(self) -> dict[str, Path]:
        """Return the catalogues of the indexed conferences by id."""
        with self._translated():
            rows = self._connection.execute("SELECT id, path FROM conference").fetchall()
        return {name: path_of(path) for name, path in rows}

    def put_conference(self, conference: Conference, path: Path) -> dict[str, int]:
        """Add or update a conference and remove its missing talks; return the talks' numbers by id.

        Titles and start times are updated at once, passages are not.
        """
        prefix = f"{conference.id}/"
        with self._translated(), self._transaction():
            execute = self._connection.execute
            row = execute(
                """INSERT INTO conference (id, title, path) VALUES (?1, ?2, ?3)
                ON CONFLICT (id) DO UPDATE SET title = ?2, path = ?3 RETURNING number""",
                (conference.id, on_one_line(conference.title), path_text(path)),
            ).fetchone()
            number = int(row[0])
            first, last = talk_number(number, 0), talk_number(number + 1, 0) - 1
            there = {
                key[len(prefix) :]: int(talk)
                for key, talk in execute(
                    "SELECT key, number FROM talk WHERE number BETWEEN ? AND ?", (first, last)
                )
            }
            for gone in set(there) - set(conference.talk_by_id):
                self._remove_talk(there.pop(gone))
            free = max(there.values(), default=first) + 1
            for talk in conference.talks:
                if talk.id not in there:
                    there[talk.id] = free
                    free += 1
            self._connection.executemany(
                """INSERT INTO talk (number, key, title, speakers, start_s)
                VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (number) DO UPDATE
                SET title = ?3, speakers = ?4, start_s = ?5
                WHERE title != ?3 OR speakers != ?4 OR start_s != ?5""",
                [
                    (
                        there[talk.id],
                        prefix + talk.id,
                        on_one_line(talk.title),
                        json.dumps([on_one_line(speaker.name) for speaker in talk.speakers]),
                        talk.start_s,
                    )
                    for talk in conference.talks
                ],
            )
        return there

    def remove_conference(self, conference_id: str) -> None:
        """Remove a conference and its passages."""
        with self._translated(), self._transaction():
            execute = self._connection.execute
            row = execute("SELECT number FROM conference WHERE id = ?", (conference_id,)).fetchone()
            if row is None:
                return
            first, last = talk_number(row[0], 0), talk_number(row[0] + 1, 0) - 1
            talks = execute("SELECT number FROM talk WHERE number BETWEEN ? AND ?", (first, last))
            for (talk,) in talks.fetchall():
                self._remove_talk(talk)
            execute("DELETE FROM conference WHERE number = ?", (row[0],))
        self.has_changed = True

    def marks(self, conference_id: str) -> dict[int, dict[str, str]]:
        """Return the marks of the sources of a conference's passages, by talk number."""
        with self._translated():
            rows = self._connection.execute(
                """SELECT source.talk, source.name, source.mark FROM conference
                JOIN source ON source.talk >= conference.number << 20
                    AND source.talk < (conference.number + 1) << 20
                WHERE conference.id = ?""",
                (conference_id,),
            ).fetchall()
        marks: dict[int, dict[str, str]] = {}
        for talk, name, mark in rows:
            marks.setdefault(talk, {})[name] = mark
        return marks

    # Passages.

    def put(
        self, talk: int, tier: Tier, passages: Sequence[Passage], marks: Mapping[str, str]
    ) -> None:
        """Replace a talk's passages of a tier, and the marks of their sources.

        They are written in a batch, at the latest on ``flush``. The passage of the title tier has
        the speakers on a second line.
        """
        pending = self._pending
        if not pending.changes:
            pending.since = time.monotonic()
        pending.changes[talk, tier] = _Change(talk, tier, passages, marks)
        pending.passages += len(passages)
        if (
            pending.passages >= _PASSAGES_TOGETHER
            or time.monotonic() - pending.since > _SECONDS_TOGETHER
        ):
            self.flush()

    def put_pages_shown(
        self, talk: int, shown_s: Mapping[int, float], marks: Mapping[str, str]
    ) -> None:
        """Update the times at which the pages of a talk are first shown."""
        self.flush()
        first, last = passage_number(talk, Tier.PAGE), passage_number(talk, Tier.CUE) - 1
        with self._translated(), self._transaction():
            rows = self._connection.execute(
                "SELECT number, page FROM passage WHERE number BETWEEN ? AND ?", (first, last)
            ).fetchall()
            self._connection.executemany(
                "UPDATE passage SET at_s = ? WHERE number = ?",
                [(shown_s.get(page), number) for number, page in rows],
            )
            self._mark(talk, marks)
        self.has_changed = True

    def flush(self) -> None:
        """Write pending changes."""
        changes = list(self._pending.changes.values())
        self._pending = _PendingChanges()
        if not changes:
            return
        with self._translated(), self._transaction():
            for change in changes:
                self._take_out(change.talk, change.tier)
                self._mark(change.talk, change.marks)
            for tier in Tier:
                self._put_in(tier, [change for change in changes if change.tier is tier])
        self.has_changed = True

    def gather_words(self) -> None:
        """Collect the current words for suggestions."""
        with self._translated(), self._transaction():
            execute = self._connection.execute
            for tier in Tier:
                name = f"vocabulary_{tier.name.lower()}"
                execute(
                    f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{name}"
                    f" USING fts5vocab(main, {table(tier)}, row)"
                )
            union = " UNION ALL ".join(
                f"SELECT term, {'doc' if tier is Tier.CUE else f'doc + {_PROOF_READ}'} AS docs"
                f" FROM temp.vocabulary_{tier.name.lower()}"
                for tier in Tier
            )
            execute("DELETE FROM vocabulary")
            execute(
                f"""INSERT INTO vocabulary
                SELECT term, sum(docs) AS many FROM ({union})
                WHERE length(term) BETWEEN 3 AND 30 AND term NOT GLOB '*[0-9]*'
                GROUP BY term ORDER BY many DESC LIMIT {_MOST_WORDS}"""
            )

    def _take_out(self, talk: int, tier: Tier) -> None:
        first = passage_number(talk, tier)
        last = first + MOST_PLACES - 1
        rows = self._connection.execute(
            "SELECT number, text FROM passage WHERE number BETWEEN ? AND ?", (first, last)
        ).fetchall()
        if not rows:
            return
        name = table(tier)
        columns = "title, speakers" if tier is Tier.TITLE else "text"
        values = "?, ?" if tier is Tier.TITLE else "?"
        self._connection.executemany(
            f"INSERT INTO {name} ({name}, rowid, {columns}) VALUES ('delete', ?, {values})",
            [(number, *_folded(tier, text)) for number, text in rows],
        )
        self._connection.execute("DELETE FROM passage WHERE number BETWEEN ? AND ?", (first, last))

    def _put_in(self, tier: Tier, changes: Sequence[_Change]) -> None:
        numbered = [
            (passage_number(change.talk, tier, place), passage)
            for change in changes
            for place, passage in zip(_places(change.passages), change.passages, strict=False)
        ]
        columns = "title, speakers" if tier is Tier.TITLE else "text"
        values = "?, ?" if tier is Tier.TITLE else "?"
        self._connection.executemany(
            "INSERT INTO passage (number, text, at_s, page, starts) VALUES (?, ?, ?, ?, ?)",
            [
                (number, passage.text, passage.at_s, passage.page, passage.starts)
                for number, passage in numbered
            ],
        )
        self._connection.executemany(
            f"INSERT INTO {table(tier)} (rowid, {columns}) VALUES (?, {values})",
            [(number, *_folded(tier, passage.text)) for number, passage in numbered],
        )

    def _mark(self, talk: int, marks: Mapping[str, str]) -> None:
        self._connection.executemany(
            "INSERT OR REPLACE INTO source (talk, name, mark) VALUES (?, ?, ?)",
            [(talk, name, mark) for name, mark in marks.items()],
        )

    def _remove_talk(self, talk: int) -> None:
        for tier in Tier:
            self._take_out(talk, tier)
        self._connection.execute("DELETE FROM source WHERE talk = ?", (talk,))
        self._connection.execute("DELETE FROM talk WHERE number = ?", (talk,))
        self.has_changed = True

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                mark_damaged(self._path)
                raise DamagedIndexError(
                    "The search index {path} is damaged.", path=self._path
                ) from error
            if isinstance(error, sqlite3.OperationalError):
                raise SearchIndexError(
                    "The search index {path} cannot be written: {reason}.",
                    path=self._path,
                    reason=error,
                ) from error
            raise
        except OSError as error:
            why = error.strerror or error
            raise SearchIndexError(
                "The search index {path} cannot be written: {reason}.", path=self._path, reason=why
            ) from error


class DamagedIndexError(SearchIndexError):
    """The index is damaged; opening it again rebuilds it."""


def _places(passages: Sequence[Passage]) -> Iterator[int]:
    """Yield the places of passages in their talk: a gap separates passages that do not continue."""
    place = -1
    for passage in passages:
        place += 1 if passage.goes_on else 2
        if place >= MOST_PLACES:
            return
        yield place


def _folded(tier: Tier, text: str) -> tuple[str, ...]:
    if tier is Tier.TITLE:
        title, _, speakers = text.partition("\n")
        return fold(title), fold(speakers)
    return (fold(text),)
