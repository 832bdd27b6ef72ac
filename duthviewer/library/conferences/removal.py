"""Taking a conference off the list, and putting it back. No file is deleted here."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key_bounds

#: The tables with rows of talks that can be deleted with their conference. Notes are not among
#: them: the store marks a deleted note, so that other readers see the deletion.
_TABLES = ("progress", "timeline", "alignment", "watch_queue")


class RemovedConference(NamedTuple):
    """A conference that was taken off the list, with the rows that were deleted with it."""

    path: Path
    id: str
    rows: tuple[tuple[str, tuple[tuple[Any, ...], ...]], ...] = ()
    notes: tuple[str, ...] = ()


class StoredData(NamedTuple):
    """How much the store has of a conference's talks."""

    notes: int = 0
    positions: int = 0
    timelines: int = 0


def stored_data(store: Store, conference_id: str) -> StoredData:
    """Count what the store has of a conference's talks."""
    bounds = talk_key_bounds(conference_id)
    within = "talk > ? AND talk < ?"
    return StoredData(
        *(
            store.run(f"SELECT count(*) FROM {table} WHERE {within} {more}", *bounds)[0][0]
            for table, more in (
                ("note", "AND deleted IS NULL"),
                ("progress", ""),
                ("timeline", ""),
            )
        )
    )


def remove_conference(
    store: Store, path: Path, conference_id: str, *, with_data: bool = False
) -> RemovedConference:
    """Take a conference off the list. Its catalogue and its media stay.

    ``with_data`` also deletes notes, positions, marks, timelines and alignments of its talks, and
    its talks from the watch queue, unless another catalogue with the same id is listed.
    """
    store.conferences.remove(path)
    others = any(one.id == conference_id for one in store.conferences.all())
    if not with_data or others or not conference_id:
        return RemovedConference(path, conference_id)
    bounds = talk_key_bounds(conference_id)
    now = time.time()

    def work(connection: sqlite3.Connection) -> RemovedConference:
        kept = []
        for table in _TABLES:
            rows = connection.execute(
                f"SELECT * FROM {table} WHERE talk > ? AND talk < ?", bounds
            ).fetchall()
            connection.execute(f"DELETE FROM {table} WHERE talk > ? AND talk < ?", bounds)
            kept.append((table, tuple(rows)))
        notes = connection.execute(
            "SELECT id FROM note WHERE talk > ? AND talk < ? AND deleted IS NULL", bounds
        ).fetchall()
        _set_deleted(connection, [note for (note,) in notes], now)
        return RemovedConference(path, conference_id, tuple(kept), tuple(note for (note,) in notes))

    removed: RemovedConference = store.transact(work)
    return removed


def restore_conference(store: Store, removed: RemovedConference) -> None:
    """Put a removed conference back, with everything that was deleted with it.

    What was written since then is newer and stays.
    """
    store.conferences.restore(removed.path)
    if not removed.rows and not removed.notes:
        return

    def work(connection: sqlite3.Connection) -> None:
        for table, rows in removed.rows:
            for row in rows:
                marks = ", ".join("?" * len(row))
                connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)
        _set_deleted(connection, removed.notes, None)

    store.transact(work)


def _set_deleted(connection: sqlite3.Connection, notes: Sequence[str], at: float | None) -> None:
    connection.executemany(
        """UPDATE note SET deleted = ?,
        revision = (SELECT coalesce(max(revision), 0) + 1 FROM note)
        WHERE id = ? AND (text != '' OR still IS NOT NULL)""",
        [(at, note) for note in notes],
    )
