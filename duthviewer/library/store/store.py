"""What this computer remembers of each talk, and the settings: one SQLite file."""

from __future__ import annotations

import contextlib
import functools
import json
import logging
import math
import operator
import os
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from duthviewer.library.store import migrations
from duthviewer.library.store.errors import (
    READING_ERRORS,
    DamagedStoreError,
    NewerStoreError,
    StoreError,
)
from duthviewer.library.store.setting_kinds import read_setting
from duthviewer.writing import make_private, make_private_folder

if TYPE_CHECKING:
    from duthviewer.catalogue.timeline import Correction, Timeline
    from duthviewer.library.store.notes import NoteTable
    from duthviewer.library.store.salvage import SalvagedRows
    from duthviewer.library.store.timelines import KeptTimeline

__all__ = ["DamagedStoreError", "NewerStoreError", "Store", "StoreError"]

logger = logging.getLogger(__name__)

#: Tells our files from another program's ("duth" in ASCII; SQLite keeps it in the header).
APPLICATION_ID = 0x64757468

#: How long to wait for another process that writes; its writes take milliseconds.
BUSY_TIMEOUT_S = 2.0

LONGEST_SETTING = 64 * 1024
LONGEST_KEY = 200

_WATCHED_FRACTION = 0.95
_CLOSING_S = 60.0
_LONG_TALK_S = 600.0

_BESIDE = ("-wal", "-shm", "-journal")


class Progress(NamedTuple):
    """How far a talk was watched.

    ``talk`` is ``conference-id/talk-id``; ``position_s`` counts from the talk's start;
    ``length_s`` is None until it is known; ``updated`` is the Unix time when the position or the
    watched mark last changed (a favourite's star does not move it).
    """

    talk: str
    position_s: float
    length_s: float | None
    watched: bool
    favourite: bool
    updated: float

    @property
    def fraction(self) -> float:
        """How much of the talk lies before the position, 0 to 1; 0 without a length."""
        return min(1.0, self.position_s / self.length_s) if self.length_s else 0.0

    @property
    def resume_s(self) -> float:
        """Where to go on: the position, or the start for one who had reached the end."""
        return 0.0 if _at_the_end(self.position_s, self.length_s) else self.position_s


def moved(
    before: Progress | None, talk: str, position_s: float, length_s: float | None
) -> Progress:
    """What ``save_position`` makes of what was remembered of a talk before."""
    length_s = length_s or (before.length_s if before else None)
    return Progress(
        talk=talk,
        position_s=position_s,
        length_s=length_s,
        watched=(before is not None and before.watched) or _at_the_end(position_s, length_s),
        favourite=before is not None and before.favourite,
        updated=time.time(),
    )


def talk_key(conference_id: str, talk_id: str) -> str:
    """The key of a talk in the store: ``conference-id/talk-id``."""
    return f"{conference_id}/{talk_id}"


def set_aside(path: Path) -> Path:
    """Move a store that cannot be used out of the way, whole, and return where it went.

    Its write-ahead log goes with it: it may hold what the file itself does not yet.
    """
    import datetime as dt  # Not needed by the first window.

    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.name}.{stamp}.aside")
    try:
        path.rename(aside)
        for suffix in _BESIDE:
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StoreError(
            f"The library {path} could not be moved out of the way: {error.strerror or error}."
        ) from error
    return aside


class Store:
    """Progress, notes and settings, durable: what is written survives a kill and a power cut.

    Every method may be called from any thread; they take turns. They touch the disk, so the GUI
    thread calls them through its tasks. Talks are keyed ``conference-id/talk-id``.

    ``path`` None gives a store in memory that forgets. ``stand_in`` gives one that stands in for
    a file that cannot be used at the moment, until ``rejoin``.

    Raises ``StoreError`` here and from every method for what the world did, ``ValueError`` for
    a value that makes no sense.
    """

    def __init__(self, path: Path | None, *, patience_s: float | None = None) -> None:
        """``patience_s``: how long to wait for another process that holds the file."""
        self._path = path
        self._patience_s = BUSY_TIMEOUT_S if patience_s is None else patience_s
        #: Whether there was a file before
        self._is_found = False
        #: The file that this store in memory stands in for
        self._absent: Path | None = None
        self._lock = threading.RLock()
        self._open = True
        #: The write-ahead log, for ``flush``; None where SQLite flushes by itself
        self._log: int | None = None
        with self._translated():
            if path is not None:
                self._make_file(path)
            self._connection = _connect(":memory:" if path is None else path, self._patience_s)
        try:
            with self._translated():
                self._prepare()
        except BaseException:
            self._close()
            raise

    @classmethod
    def stand_in(cls, path: Path) -> Store:
        """An empty store in memory, in the place of a file that cannot be used at the moment."""
        store = cls(None)
        store._absent = path
        return store

    @property
    def path(self) -> Path | None:
        """The file; None for a store in memory, whose answers say nothing about any file."""
        return self._path

    @property
    def absent(self) -> Path | None:
        """The file that this store stands in for; None where it is in use, or there is none."""
        return self._absent

    def rejoin(self) -> None:
        """Go over to the file that this store stands in for, with all that was written meanwhile.

        Raises StoreError, and goes on in memory, while the file cannot be used.
        """
        if self._absent is None:
            return
        found = Store(self._absent, patience_s=0.1)
        try:
            # The file is only good for the session if what a start reads can be read.
            found.settings()
            self._go_over(found)
        except BaseException:
            found.close()
            raise

    def _go_over(self, found: Store) -> None:
        """Use the file of another store from now on, with what this one holds in memory."""
        from duthviewer.library.store.salvage import merge_rows, read_rows

        with self._lock:
            if not self._open:
                raise StoreError("The library was closed meanwhile.")
            if self._absent is not None:
                rows = read_rows(self._connection)
                found.transact(lambda connection: merge_rows(connection, rows, damaged=False))
            memory, self._connection = self._connection, found._connection
            self._log, found._log = found._log, self._log
            self._path, self._absent, self._patience_s = found._path, None, BUSY_TIMEOUT_S
            self._connection.execute(f"PRAGMA busy_timeout = {int(BUSY_TIMEOUT_S * 1000)}")
            # What is left of the other store is what this one had.
            found._connection, found._path = memory, None
        found.close()

    def salvage(self) -> SalvagedRows:
        """Everything that can be read, also of a file that is damaged."""
        from duthviewer.library.store.salvage import read_rows

        with self._lock:
            if not self._open:
                raise RuntimeError("the store is closed")
            return read_rows(self._connection)

    def absorb(self, path: Path) -> bool:
        """Merge what an earlier session wrote elsewhere (see ``write_copy``) into this store.

        Returns whether all of it could be read.
        """
        from duthviewer.library.store.salvage import merge_rows, read_rows

        with self._translated(), contextlib.closing(_connect(path, self._patience_s)) as other:
            rows = read_rows(other)
        self.transact(lambda connection: merge_rows(connection, rows, damaged=False))
        return not rows.unread

    def write_copy(self, path: Path) -> None:
        """Write all of this store into another file, whole or not at all."""
        with self._lock:
            if not self._open:
                raise RuntimeError("the store is closed")
            with self._translated():
                migrations.copy_to(self._connection, path)

    def problems(self) -> list[str]:
        """What SQLite finds wrong with the file; nothing for one that is whole. Reads all of it.

        Others read and write meanwhile.
        """
        if self._path is None:
            return []
        return problems_of(self._path)

    def restore(self, copy: Path | None) -> None:
        """Set the damaged file aside, and go on with a copy of it; None begins a new one.

        What can be read of the damaged file, and what this store holds in memory, is merged into
        it. The damaged file stays as it is until the new one is complete. Raises StoreError.
        """
        from duthviewer.library.store.copies import restored

        path = self._absent or self._path
        if path is None:
            raise ValueError("a store in memory has no file to restore")
        with self._translated(), self._lock:
            if self._path is not None:
                # Before the file is moved: SQLite deletes the log of the file's old name at the
                # end, which would be that of the new file.
                self._leave_file()
            restored(path, copy)
            self._go_over(Store(path))

    def _leave_file(self) -> None:
        """Close the file, and stand in for it."""
        memory = Store.stand_in(self._path or Path())
        self._close()
        self._connection, self._path, self._absent = memory._connection, None, memory._absent

    def close(self) -> None:
        """Close the file; what was written stays. Closing twice is fine."""
        with self._lock:
            if self._open:
                self._open = False
                self._close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # progress

    def progress(self, talk: str) -> Progress | None:
        """What is remembered of a talk, or None."""
        rows = self.run(f"SELECT {_COLUMNS} FROM progress WHERE talk = ?", _checked(talk))
        return _progress(rows).get(talk)

    def all_progress(self, conference_id: str) -> dict[str, Progress]:
        """What is remembered of the talks of a conference, by their keys (``conference/talk``)."""
        # "0" follows "/" in ASCII, so that the primary key's index serves the prefix.
        rows = self.run(
            f"SELECT {_COLUMNS} FROM progress WHERE talk > ? AND talk < ?",
            f"{conference_id}/",
            f"{conference_id}0",
        )
        return _progress(rows)

    def save_position(self, talk: str, position_s: float, length_s: float | None) -> None:
        """Remember the position, in seconds from the talk's start.

        A talk counts as watched from 95 % on, and in one of more than ten minutes also within the
        last minute (applause, thanks). It stays watched when it is watched again. Without a
        length the one known before remains.
        """
        if not (math.isfinite(position_s) and position_s >= 0):
            raise ValueError(f"not a position: {position_s!r}")
        if length_s is not None and not (math.isfinite(length_s) and length_s > 0):
            raise ValueError(f"not a length: {length_s!r}")
        self.run(
            """INSERT INTO progress (talk, position_s, length_s, watched, updated)
            VALUES (?1, ?2, ?3, at_the_end(?2, ?3), ?4)
            ON CONFLICT (talk) DO UPDATE SET
                position_s = excluded.position_s,
                length_s = coalesce(excluded.length_s, length_s),
                watched = watched OR at_the_end(?2, coalesce(excluded.length_s, length_s)),
                updated = excluded.updated""",
            _checked(talk),
            float(position_s),
            length_s,
            time.time(),
        )

    def set_watched(self, talk: str, watched: bool) -> None:
        """Mark a talk as watched, or take the mark away."""
        self.run(
            """INSERT INTO progress (talk, watched, updated) VALUES (?, ?, ?)
            ON CONFLICT (talk) DO UPDATE SET
                watched = excluded.watched, updated = excluded.updated""",
            _checked(talk),
            bool(watched),
            time.time(),
        )

    def set_favourite(self, talk: str, favourite: bool) -> None:
        """Make a talk a favourite, or no longer."""
        self.run(
            """INSERT INTO progress (talk, favourite, updated) VALUES (?, ?, ?)
            ON CONFLICT (talk) DO UPDATE SET favourite = excluded.favourite""",
            _checked(talk),
            bool(favourite),
            time.time(),
        )

    def forget_position(self, talk: str) -> None:
        """Let a talk begin at its start again; its marks stay."""
        self.run(
            "UPDATE progress SET position_s = 0, updated = ? WHERE talk = ?",
            time.time(),
            _checked(talk),
        )

    # timelines (the module of their values is not needed by the first window)

    def timeline(self, talk: str) -> KeptTimeline | None:
        """What this computer keeps of a talk's timeline, or None."""
        rows = self.run(f"SELECT {_TIMELINE} FROM timeline WHERE talk = ?", _checked(talk))
        return _timelines(rows).get(talk)

    def timelines(self, conference_id: str) -> dict[str, KeptTimeline]:
        """What is kept of the timelines of a conference's talks, by their keys."""
        rows = self.run(
            f"SELECT {_TIMELINE} FROM timeline WHERE talk > ? AND talk < ?",
            f"{conference_id}/",
            f"{conference_id}0",
        )
        return _timelines(rows)

    def save_timeline(self, talk: str, timeline: Timeline, recording: str, deck: str) -> None:
        """Remember what was computed from the files of these fingerprints; corrections stay."""
        from duthviewer.library.store.timelines import spans_text

        self.run(
            """INSERT INTO timeline (talk, spans, recording, deck, made) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (talk) DO UPDATE SET
                spans = excluded.spans, recording = excluded.recording,
                deck = excluded.deck, made = excluded.made""",
            _checked(talk),
            spans_text(timeline),
            recording,
            deck,
            time.time(),
        )

    def save_corrections(
        self, talk: str, corrections: Sequence[Correction], shift_s: float
    ) -> None:
        """Remember what a person said of a talk's timeline, in place of what they said before."""
        from duthviewer.library.store.timelines import corrections_text

        if not math.isfinite(shift_s):
            raise ValueError(f"not a shift: {shift_s!r}")
        self.run(
            """INSERT INTO timeline (talk, corrections, shift_s) VALUES (?, ?, ?)
            ON CONFLICT (talk) DO UPDATE SET
                corrections = excluded.corrections, shift_s = excluded.shift_s""",
            _checked(talk),
            corrections_text(corrections),
            float(shift_s),
        )

    def forget_timeline(self, talk: str) -> None:
        """Forget what was computed of a talk, and what a person said of it."""
        self.run("DELETE FROM timeline WHERE talk = ?", _checked(talk))

    # notes (their module is not needed by the first window)

    @functools.cached_property
    def notes(self) -> NoteTable:
        """The notes of all talks."""
        from duthviewer.library.store.notes import NoteTable

        return NoteTable(self)

    # settings

    def setting(self, key: str, default: Any = None) -> Any:
        """The value of a setting, or ``default`` where it was never set (or is unreadable)."""
        rows = self.run("SELECT key, value FROM setting WHERE key = ?", key)
        return _readable(rows).get(key, default)

    def settings(self) -> dict[str, Any]:
        """All settings that are set and readable."""
        return _readable(self.run("SELECT key, value FROM setting"))

    def set_setting(self, key: str, value: Any) -> None:
        """Remember a setting: a JSON value of at most 64 KiB. Raises ValueError for another."""
        if not 0 < len(key) <= LONGEST_KEY:
            raise ValueError(f"not a key of a setting: {key[:LONGEST_KEY]!r}")
        try:
            text = json.dumps(value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise ValueError(f"not a value for the setting {key!r}: {error}") from error
        if len(text) > LONGEST_SETTING:
            raise ValueError(f"the value of the setting {key!r} is too long")
        self.run(
            """INSERT INTO setting (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
            key,
            text,
        )

    def run(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """One statement, which is one transaction: on disk when this returns."""
        rows, is_changed = self._execute(sql, values)
        if is_changed:
            self.flush()
        return rows

    def write(self, sql: str, *values: object) -> None:
        """As ``run``, but a power cut may undo it before the next ``flush``; a kill never does."""
        self._execute(sql, values)

    def flush(self) -> None:
        """Wait until all that was written is on the disk. Others may write meanwhile.

        A busy disk takes seconds for it, in which nothing may keep a note from being written.
        """
        if self._log is not None:
            with self._translated():
                _flush(self._log)

    def make_ready(self) -> None:
        """Do beforehand what the first write would wait for: the head of a new log is flushed."""

        def work(connection: sqlite3.Connection) -> None:
            # It is what it was, but written.
            version = migrations.version_of(connection)
            connection.execute(f"PRAGMA user_version = {version}")

        self.transact(work)

    def _execute(self, sql: str, values: Sequence[object]) -> tuple[list[tuple[Any, ...]], bool]:
        with self._lock:
            if not self._open:
                raise RuntimeError("the store is closed")
            with self._translated():
                before = self._connection.total_changes
                rows = self._connection.execute(sql, values).fetchall()
                return rows, self._connection.total_changes != before

    def transact(self, work: Callable[[sqlite3.Connection], Any]) -> Any:
        """Several statements as one transaction: on disk, all or none, when this returns."""
        with self._lock:
            if not self._open:
                raise RuntimeError("the store is closed")
            with self._translated():
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    result = work(self._connection)
                    self._connection.execute("COMMIT")
                except BaseException:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                    raise
        self.flush()
        return result

    def _close(self) -> None:
        log, self._log = self._log, None
        if log is not None:
            # First: Windows deletes no log that is open elsewhere.
            with contextlib.suppress(OSError):
                os.close(log)
        self._connection.close()

    def _prepare(self) -> None:
        """Check whose file it is before anything writes to it, then bring it up to date."""
        connection = self._connection
        newest = len(migrations.MIGRATIONS)
        # In one look: another process may be making the file at this moment.
        connection.execute("BEGIN")
        version = migrations.version_of(connection)
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("COMMIT")
        if not (tables or version) and self._path and self._is_found and copies_of(self._path):
            # SQLite takes an empty file for a new database; a copy shows that it was none.
            raise DamagedStoreError(
                f"The library {self._path} is damaged: it is empty. It was left as it is: "
                "use a copy of it, or set it aside to start a new one."
            )
        if (tables and owner != APPLICATION_ID) or version < 0:
            raise DamagedStoreError(
                f"{self._path} is a file of another program, not a library of duthviewer. "
                "It was left as it is: move it elsewhere to start a new library."
            )
        if version > newest:
            raise NewerStoreError(
                f"The library {self._path} is of version {version}, written by a newer "
                f"duthviewer; this one knows versions up to {newest}. It was left as it is: "
                "update duthviewer, or set the file aside to start a new library."
            )
        # Where a file system cannot do WAL, SQLite stays with its journal, which serves too.
        _patiently(connection, "PRAGMA journal_mode = WAL", self._patience_s)
        # On disk before a write returns; macOS needs fullfsync for a true flush.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.create_function("at_the_end", 2, _at_the_end, deterministic=True)
        if version < newest:
            if version and self._path is not None:
                migrations.back_up(connection, self._path)
            if not version:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.migrate(connection, migrations.MIGRATIONS)
        self._flush_apart()

    def _make_file(self, path: Path) -> None:
        """Create the file where there is none, so that nobody else may ever read it."""
        folder = path.parent
        if folder.exists():
            make_private(folder)
        else:
            make_private_folder(folder)
        self._is_found = path.exists()
        if self._is_found:
            for suffix in ("", *_BESIDE):
                make_private(path.with_name(path.name + suffix))
        else:
            # SQLite gives its log the permissions of the file, and reports what prevents it.
            with contextlib.suppress(OSError):
                os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))

    def _flush_apart(self) -> None:
        """From now on SQLite leaves it to ``flush`` to wait for the disk, out of the lock.

        With a log it is whole after a power cut either way
        (https://www.sqlite.org/pragma.html#pragma_synchronous).
        """
        (mode,) = self._connection.execute("PRAGMA journal_mode").fetchone()
        if mode != "wal" or self._path is None:
            return
        flags = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        try:
            self._log = os.open(f"{self._path}-wal", flags)
        except OSError:
            return
        self._connection.execute("PRAGMA synchronous = NORMAL")

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn SQLite's and the system's errors into words; ours pass, bugs stay as they are."""
        try:
            yield
        except sqlite3.ProgrammingError:
            # A wrong call of ours: no file brings it about.
            raise
        except READING_ERRORS as error:
            raise in_words(error, self._path) from error
        except OSError as error:
            raise StoreError(
                f"The library {self._path} cannot be opened: {error.strerror or error}."
            ) from error


_COLUMNS = "talk, position_s, length_s, watched, favourite, updated"
_TIMELINE = "talk, spans, recording, deck, made, corrections, shift_s"


def _flush(file: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(file, fcntl.F_FULLFSYNC)
    else:
        os.fsync(file)


def _readable(rows: list[tuple[Any, ...]]) -> dict[str, Any]:
    found = {}
    for key, text in rows:
        try:
            found[key] = read_setting(text)
        except ValueError as error:
            logger.warning("the setting %r is unreadable: %s", key, error)
    return found


def _progress(rows: list[tuple[Any, ...]]) -> dict[str, Progress]:
    """By their keys; in a damaged file any column may hold anything."""
    return {
        row[0]: Progress(
            row[0], _number(row[1]), _number(row[2]) or None, row[3] == 1, row[4] == 1,
            _number(row[5]),
        )
        for row in rows
        if isinstance(row[0], str)
    }  # fmt: skip


def _number(value: object) -> float:
    """A finite number from 0 on; 0 for everything else."""
    return float(value) if isinstance(value, (float, int)) and 0 <= value < math.inf else 0.0


def _timelines(rows: list[tuple[Any, ...]]) -> dict[str, KeptTimeline]:
    if not rows:
        return {}
    from duthviewer.library.store.timelines import kept_timeline

    found = {}
    for talk, *kept in rows:
        try:
            if isinstance(talk, str):
                found[talk] = kept_timeline(*kept)
        except (TypeError, ValueError):
            logger.warning("the timeline of %s is unreadable", talk)
    return found


def _at_the_end(position_s: float, length_s: float | None) -> bool:
    if length_s is None:
        return False
    if length_s > _LONG_TALK_S and position_s >= length_s - _CLOSING_S:
        return True
    return position_s >= _WATCHED_FRACTION * length_s


def _patiently(connection: sqlite3.Connection, sql: str, patience_s: float) -> None:
    """Run what SQLite does not wait for by itself where another process is at the file."""
    until = time.monotonic() + patience_s
    while True:
        try:
            connection.execute(sql)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def _checked(talk: str) -> str:
    conference_id, _, talk_id = talk.partition("/")
    if not conference_id or not talk_id:
        raise ValueError(f"not the key of a talk (conference-id/talk-id): {talk!r}")
    return talk


def in_words(error: Exception, path: Path | None) -> StoreError:
    """The error as a person can act on it."""
    # https://www.sqlite.org/rescode.html: the low byte is the primary code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    words = {
        sqlite3.SQLITE_BUSY: "is in use by another program. Close that one and try again",
        sqlite3.SQLITE_LOCKED: "is in use by another program. Close that one and try again",
        sqlite3.SQLITE_FULL: "cannot grow: the disk is full. Free some space and try again",
        sqlite3.SQLITE_READONLY: "may not be written. Check the permissions of it and its folder",
        sqlite3.SQLITE_PERM: "may not be opened. Check the permissions of it and its folder",
        sqlite3.SQLITE_AUTH: "may not be opened. Check the permissions of it and its folder",
        sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check it, its folder and their permissions",
        sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error. Check it",
        sqlite3.SQLITE_PROTOCOL: "cannot be locked. Keep it on a disk of this computer",
        sqlite3.SQLITE_NOMEM: "cannot be read: there is not enough memory. Close other programs",
    }.get(code)
    if words is not None:
        return StoreError(f"The library {path} {words}.")
    # A table that is missing, or one more than there should be, is damage as well: our own
    # statements are always the same.
    return DamagedStoreError(
        f"The library {path} is damaged ({error}). It was left as it is: "
        "set it aside to start a new one, or put a backup in its place."
    )


def problems_of(path: Path) -> list[str]:
    """What SQLite finds wrong with a library; nothing for one that is whole."""
    try:
        with contextlib.closing(connect_to_read(path)) as connection:
            rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
            for table in ("progress", "setting", "timeline", "note"):
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    except READING_ERRORS as error:
        if isinstance(in_words(error, path), DamagedStoreError):
            return [str(error)]
        raise in_words(error, path) from error
    return [str(row[0]) for row in rows if row[0] != "ok"]


def copies_of(path: Path) -> list[Path]:
    """The copies that were made of a library, the newest first."""
    return migrations.copies_of(path)


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing; damaged text is read with replacement characters."""
    from urllib.parse import quote

    return _connect(f"file:{quote(str(path.absolute()))}?mode=ro", BUSY_TIMEOUT_S, uri=True)


def _connect(place: str | Path, patience_s: float, *, uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        place, timeout=patience_s, isolation_level=None, check_same_thread=False, uri=uri
    )
    # One damaged byte must not keep the rest of a row from being read.
    connection.text_factory = lossy
    return connection


#: Decodes a text of the database; bytes that are not UTF-8 become replacement characters. As
#: quick as ``str``, which a function of ours would not be.
lossy = operator.methodcaller("decode", "utf-8", "replace")
