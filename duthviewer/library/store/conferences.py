"""The conferences on this computer's list, in the store: where each is, and what it contains.

Everything but the path and the three times is copied from the catalogue, so that a list of many
conferences needs no catalogue.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from duthviewer.library.store.columns import number
from duthviewer.library.store.database import Database
from duthviewer.names import path_of, path_text

#: The first year of a conference; a smaller number is a mistake.
_FIRST_YEAR = 1900


class ListedTalk(NamedTuple):
    """A talk of a listed conference. ``speakers`` are names separated by commas.

    ``length_s`` is None if the catalogue does not tell it.
    """

    id: str
    title: str
    speakers: str = ""
    length_s: float | None = None


class ListedConference(NamedTuple):
    """A conference on the list. ``path`` is its catalogue.

    ``id`` is "" until the catalogue was read once, and ``state`` identifies the version of the
    catalogue that was read. ``opened_at`` is None if it was added but never opened, ``removed_at``
    None unless it was removed from the list: its title is then still known to its notes.
    ``bytes`` is the size of its files on this computer, None if it was never measured.
    """

    path: Path
    id: str = ""
    title: str = ""
    year: int | None = None
    talks: int = 0
    added_at: float = 0.0
    opened_at: float | None = None
    removed_at: float | None = None
    state: str = ""
    bytes: int | None = None


class ConferenceTable:
    """The list of conferences in the store. Any thread may call every method."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[ListedConference]:
        """Return the listed conferences: the last opened first, then the last added."""
        return self._read("WHERE removed_at IS NULL")

    def removed(self) -> list[ListedConference]:
        """Return the conferences that were removed from the list."""
        return self._read("WHERE removed_at IS NOT NULL")

    def opened(self, most: int) -> list[ListedConference]:
        """Return the conferences opened last, at most ``most``."""
        return self._read("WHERE removed_at IS NULL AND opened_at IS NOT NULL", most)

    def at(self, path: Path) -> ListedConference | None:
        """Return the entry of a catalogue, even if it was removed."""
        return next(iter(self._read("WHERE path = ?", -1, path_text(path))), None)

    def contents(self, paths: Sequence[Path] | None = None) -> dict[Path, list[ListedTalk]]:
        """Return the talks of listed conferences by their catalogues, by default of all."""
        sql = "SELECT path, contents FROM conference WHERE removed_at IS NULL"
        if paths is None:
            rows = self._database.run(sql)
        else:
            # A JSON list has no limit, unlike the number of placeholders.
            chosen = json.dumps([path_text(path) for path in paths])
            sql += " AND path IN (SELECT value FROM json_each(?))"
            rows = self._database.run(sql, chosen) if paths else []
        return {
            path_of(path): _talks(text)
            for path, text in rows
            if isinstance(path, str) and isinstance(text, str)
        }

    def add(
        self, listed: ListedConference, contents: Sequence[ListedTalk] = (), *, opened: bool = False
    ) -> None:
        """Add a conference, or update its entry; a removed one is listed again."""
        now = time.time()
        self._database.run(
            """INSERT INTO conference
            (path, id, title, year, talks, contents, state, added_at, opened_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (path) DO UPDATE SET
                id = excluded.id, title = excluded.title, year = excluded.year,
                talks = excluded.talks, contents = excluded.contents, state = excluded.state,
                added_at = iif(removed_at IS NULL, added_at, excluded.added_at),
                opened_at = coalesce(excluded.opened_at, opened_at),
                removed_at = NULL""",
            path_text(listed.path),
            *_described(listed, contents),
            now,
            now if opened else None,
        )

    def list_again(self, path: Path, *, opened: bool = False) -> None:
        """Note that an unchanged conference was opened or added again."""
        now = time.time()
        self._database.run(
            """UPDATE conference SET
                opened_at = coalesce(?, opened_at),
                added_at = iif(removed_at IS NULL, added_at, ?),
                removed_at = NULL
            WHERE path = ?""",
            now if opened else None,
            now,
            path_text(path),
        )

    def update(self, listed: ListedConference, contents: Sequence[ListedTalk]) -> None:
        """Update what the entry of a changed catalogue contains; a missing entry stays missing."""
        self._database.run(
            """UPDATE conference SET
            id = ?, title = ?, year = ?, talks = ?, contents = ?, state = ? WHERE path = ?""",
            *_described(listed, contents),
            path_text(listed.path),
        )

    def set_bytes(self, path: Path, size: int) -> None:
        """Save the size of a conference's files on this computer."""
        self._database.run("UPDATE conference SET bytes = ? WHERE path = ?", size, path_text(path))

    def remove(self, path: Path) -> None:
        """Remove a conference from the list. No file and nothing else in the store is deleted."""
        self._database.run(
            "UPDATE conference SET removed_at = ? WHERE path = ? AND removed_at IS NULL",
            time.time(),
            path_text(path),
        )

    def restore(self, path: Path) -> None:
        """List a removed conference again, as it was."""
        self._database.run(
            "UPDATE conference SET removed_at = NULL WHERE path = ?", path_text(path)
        )

    def _read(self, where: str, most: int = -1, *values: object) -> list[ListedConference]:
        rows = self._database.run(
            f"SELECT {_COLUMNS} FROM conference {where} {_ORDER} LIMIT ?", *values, most
        )
        return [listed for row in rows if (listed := _listed(row)) is not None]


_COLUMNS = "path, id, title, year, talks, added_at, opened_at, removed_at, state, bytes"
_ORDER = "ORDER BY opened_at DESC NULLS LAST, added_at DESC, rowid DESC"


def _described(listed: ListedConference, contents: Sequence[ListedTalk]) -> tuple[object, ...]:
    text = json.dumps([list(talk) for talk in contents], separators=(",", ":"), allow_nan=False)
    return (listed.id, listed.title, listed.year, listed.talks, text, listed.state)


def _listed(row: tuple[Any, ...]) -> ListedConference | None:
    """Return the entry in a row; None if a damaged file has lost its path."""
    path, conference_id, title, year, talks, added_at, opened_at, removed_at, state, size = row
    if not isinstance(path, str) or not path:
        return None
    return ListedConference(
        path_of(path),
        conference_id if isinstance(conference_id, str) else "",
        title if isinstance(title, str) else "",
        year if isinstance(year, int) and year >= _FIRST_YEAR else None,
        int(number(talks)),
        number(added_at),
        None if opened_at is None else number(opened_at),
        None if removed_at is None else number(removed_at),
        state if isinstance(state, str) else "",
        None if size is None else int(number(size)),
    )


def _talks(text: str) -> list[ListedTalk]:
    """Return the talks in a row; an empty list if it is damaged."""
    # Imported here because a start needs no contents.
    import msgspec

    try:
        rows = msgspec.json.decode(text, type=list[tuple[str, str, str, float | None]])
    except (msgspec.DecodeError, ValueError):
        return []
    return [ListedTalk(*row) for row in rows]


# Libraries of other versions.

#: The columns of a row as `salvage.read_rows` reads them
CONFERENCE_WIDTH = 11


def add_recent(execute: Any, recent: object, now: float) -> None:
    """Add the entries of the former setting ``recent_conferences`` ([title, path], newest first).

    ``execute`` runs a statement. Entries that are listed already are not changed.
    """
    for place, entry in enumerate(recent if isinstance(recent, list) else []):
        if (
            not isinstance(entry, list)
            or len(entry) != 2
            or not all(isinstance(text, str) for text in entry)
            or not path_of(entry[1]).is_absolute()
            or "\0" in entry[1]
        ):
            continue
        # The setting has no times: a millisecond apart, they keep the order.
        at = now - place / 1000
        execute(
            """INSERT OR IGNORE INTO conference (path, title, added_at, opened_at)
            VALUES (?, ?, ?, ?)""",
            (entry[1], entry[0], at, at),
        )


def merge_conference(execute: Any, row: Sequence[Any]) -> None:
    """Merge a row of another library: the earlier addition, the later opening."""
    path, conference_id, title, year, talks, contents, state, added_at, opened_at = row[:9]
    listed = _listed(
        (path, conference_id, title, year, talks, added_at, opened_at, row[9], state, None)
    )
    if listed is None:
        return
    text = contents if isinstance(contents, str) else "[]"
    execute(
        """INSERT INTO conference
        (path, id, title, year, talks, contents, state, added_at, opened_at, removed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET
            opened_at = nullif(
                max(coalesce(opened_at, -1), coalesce(excluded.opened_at, -1)), -1),
            added_at = min(added_at, excluded.added_at),
            removed_at = excluded.removed_at""",
        (
            path_text(listed.path), listed.id, listed.title, listed.year, listed.talks, text,
            listed.state, listed.added_at, listed.opened_at, listed.removed_at,
        ),
    )  # fmt: skip
