"""Migrations of the store's tables, each from one version to the next.

To add one, write a function and append it to ``MIGRATIONS``. Never change a released one.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from duthviewer.writing import unfinished_file

Migration = Callable[[sqlite3.Connection], None]
"""Changes tables and rows, with ``execute`` only: ``executescript`` would commit half-way."""

BACKUPS_KEPT = 3


def _progress_and_settings(connection: sqlite3.Connection) -> None:
    """1: the progress of each talk, and the settings."""
    connection.execute(
        """CREATE TABLE progress (
            talk TEXT PRIMARY KEY NOT NULL,
            position_s REAL NOT NULL DEFAULT 0 CHECK (position_s >= 0),
            length_s REAL CHECK (length_s > 0),
            watched INTEGER NOT NULL DEFAULT 0 CHECK (watched IN (0, 1)),
            favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
            updated REAL NOT NULL
        ) WITHOUT ROWID"""
    )
    connection.execute(
        """CREATE TABLE setting (
            key TEXT PRIMARY KEY NOT NULL,
            value TEXT NOT NULL
        ) WITHOUT ROWID"""
    )


def _timelines(connection: sqlite3.Connection) -> None:
    """2: which page of a talk is shown when, as computed, and the corrections by a person.

    ``spans`` and ``corrections`` are JSON lists of rows (``store/timelines.py``).
    """
    connection.execute(
        """CREATE TABLE timeline (
            talk TEXT PRIMARY KEY NOT NULL,
            spans TEXT NOT NULL DEFAULT '[]',
            recording TEXT NOT NULL DEFAULT '',
            deck TEXT NOT NULL DEFAULT '',
            made REAL NOT NULL DEFAULT 0,
            corrections TEXT NOT NULL DEFAULT '[]',
            shift_s REAL NOT NULL DEFAULT 0
        )"""
    )


def _notes(connection: sqlite3.Connection) -> None:
    """3: notes (``store/notes.py``).

    ``deleted`` is a Unix time; the row stays, so that ``revision`` never decreases.
    """
    connection.execute(
        """CREATE TABLE note (
            id TEXT PRIMARY KEY NOT NULL,
            talk TEXT NOT NULL,
            at_s REAL NOT NULL CHECK (at_s >= 0),
            text TEXT NOT NULL,
            page INTEGER CHECK (page >= 1),
            still TEXT,
            created REAL NOT NULL,
            changed REAL NOT NULL,
            revision INTEGER NOT NULL,
            deleted REAL
        )"""
    )
    connection.execute("CREATE INDEX note_of_talk ON note (talk, at_s)")
    connection.execute("CREATE INDEX note_revision ON note (revision)")


def _downloads(connection: sqlite3.Connection) -> None:
    """4: the queue of downloads, and the validators of downloaded files (``store/downloads.py``).

    ``download`` and ``error`` are JSON.
    """
    connection.execute(
        """CREATE TABLE download (
            id TEXT PRIMARY KEY NOT NULL,
            place REAL NOT NULL,
            state TEXT NOT NULL,
            download TEXT NOT NULL,
            bytes INTEGER NOT NULL DEFAULT 0,
            total INTEGER,
            error TEXT
        )"""
    )
    connection.execute(
        """CREATE TABLE fetched_file (
            path TEXT PRIMARY KEY NOT NULL,
            url TEXT NOT NULL,
            validator TEXT NOT NULL,
            size INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            at REAL NOT NULL
        )"""
    )


def _clocks(connection: sqlite3.Connection) -> None:
    """5: alignments of talks' own videos, and the clock of each timeline and note.

    ``clock`` names the own video that a time counts in; "" is the recording of the day, which all
    older rows count in. A talk has a timeline for each clock.
    """
    connection.execute(
        """CREATE TABLE alignment (
            talk TEXT NOT NULL,
            clock TEXT NOT NULL,
            pieces TEXT NOT NULL DEFAULT '[]',
            origin TEXT NOT NULL,
            confidence REAL NOT NULL DEFAULT 0,
            own TEXT NOT NULL DEFAULT '',
            day TEXT NOT NULL DEFAULT '',
            made REAL NOT NULL DEFAULT 0,
            PRIMARY KEY (talk, clock)
        )"""
    )
    connection.execute("ALTER TABLE note ADD COLUMN clock TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE timeline RENAME TO old_timeline")
    connection.execute(
        """CREATE TABLE timeline (
            talk TEXT NOT NULL,
            spans TEXT NOT NULL DEFAULT '[]',
            recording TEXT NOT NULL DEFAULT '',
            deck TEXT NOT NULL DEFAULT '',
            made REAL NOT NULL DEFAULT 0,
            corrections TEXT NOT NULL DEFAULT '[]',
            shift_s REAL NOT NULL DEFAULT 0,
            clock TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (talk, clock)
        )"""
    )
    connection.execute(
        """INSERT INTO timeline (talk, spans, recording, deck, made, corrections, shift_s)
        SELECT talk, spans, recording, deck, made, corrections, shift_s FROM old_timeline"""
    )
    connection.execute("DROP TABLE old_timeline")


def _conferences(connection: sqlite3.Connection) -> None:
    """6: the list of conferences (``store/conferences.py``), and the watch queue.

    ``contents`` is a JSON list of talks. The conferences come from a setting that had the last
    twelve.
    """
    # Imported here because both modules use the tables that are made here.
    from duthviewer.library.store.conferences import add_recent
    from duthviewer.library.store.setting_kinds import read_setting

    connection.execute(
        """CREATE TABLE conference (
            path TEXT PRIMARY KEY NOT NULL,
            id TEXT NOT NULL DEFAULT '',
            title TEXT NOT NULL DEFAULT '',
            year INTEGER,
            talks INTEGER NOT NULL DEFAULT 0,
            contents TEXT NOT NULL DEFAULT '[]',
            state TEXT NOT NULL DEFAULT '',
            added_at REAL NOT NULL,
            opened_at REAL,
            removed_at REAL,
            bytes INTEGER
        )"""
    )
    connection.execute(
        """CREATE TABLE watch_queue (
            talk TEXT PRIMARY KEY NOT NULL,
            place REAL NOT NULL,
            added_at REAL NOT NULL
        )"""
    )
    found = connection.execute("SELECT value FROM setting WHERE key = 'recent_conferences'")
    for (text,) in found.fetchall():
        # A setting that cannot be read is dropped, as the settings do.
        with contextlib.suppress(ValueError):
            add_recent(connection.execute, read_setting(text), time.time())
    connection.execute("DELETE FROM setting WHERE key = 'recent_conferences'")


MIGRATIONS: tuple[Migration, ...] = (
    _progress_and_settings,
    _timelines,
    _notes,
    _downloads,
    _clocks,
    _conferences,
)


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of a file: the number of applied migrations, 0 for a new file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Migrate the file to the newest version, each step completely or not at all.

    The connection must be in autocommit mode (``isolation_level=None``).
    """
    while (version := version_of(connection)) < len(migrations):
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another process may have migrated while this one waited for the lock.
            if version_of(connection) == version:
                migrations[version](connection)
                if not connection.in_transaction:
                    raise RuntimeError(f"migration {version + 1} ended the transaction it ran in")
                connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def back_up(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy the file to a backup beside it; the newest three backups are kept."""
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = path.with_name(f"{path.name}.{stamp}.v{version_of(connection)}.backup")
    copy_to(connection, copy)
    _keep_newest(path, "backup")
    return copy


def back_up_daily(connection: sqlite3.Connection, path: Path) -> Path | None:
    """Copy the file unless it was copied today; the newest three daily copies are kept.

    Only for an intact library: each copy replaces an older one.
    """
    day = time.strftime("%Y%m%d")
    copy = path.with_name(f"{path.name}.{day}.v{version_of(connection)}.daily")
    if any(path.parent.glob(f"{path.name}.{day}.*.daily")):
        return None
    copy_to(connection, copy)
    _keep_newest(path, "daily")
    return copy


def copies_of(path: Path) -> list[Path]:
    """Return the daily copies and the backups of a file, newest first."""
    copies = [
        copy
        for kind in ("daily", "backup")
        for copy in path.parent.glob(f"{path.name}.*.{kind}")
        if copy.is_file()
    ]
    return sorted(copies, key=lambda copy: copy.stat().st_mtime, reverse=True)


def copy_to(connection: sqlite3.Connection, copy: Path) -> None:
    """Copy a database to a file that only its owner can read, completely or not at all."""
    with unfinished_file(copy) as unfinished:
        os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with contextlib.closing(sqlite3.connect(unfinished)) as target:
            connection.backup(target)
            # A single file without a log
            target.execute("PRAGMA journal_mode = DELETE")


def _keep_newest(path: Path, kind: str) -> None:
    for old in sorted(path.parent.glob(f"{path.name}.*.{kind}"))[:-BACKUPS_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
