"""The store's SQLite file as threads share it: statements, transactions, flushing."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from duthviewer.library.store import connection as connections
from duthviewer.library.store import migrations
from duthviewer.library.store.errors import (
    READING_ERRORS,
    DamagedStoreError,
    NewerStoreError,
    StoreError,
    store_error,
)
from duthviewer.library.store.progress import is_at_the_end
from duthviewer.writing import make_private, make_private_folder

if TYPE_CHECKING:
    from duthviewer.library.store.salvage import SalvagedRows

#: Distinguishes our files from another program's ("duth" in ASCII, in SQLite's file header)
APPLICATION_ID = 0x64757468

#: The files that SQLite keeps beside a database
SIDE_FILES = ("-wal", "-shm", "-journal")


class Database:
    """An SQLite connection that threads take turns to use; what is written is durable.

    ``path`` None is a database in memory. Every method raises StoreError for an error of the
    file, the disk or another process.
    """

    def __init__(self, path: Path | None, *, patience_s: float | None = None) -> None:
        """``patience_s``: how long to wait for another process that holds the file."""
        self._path = path
        self._patience_s = connections.BUSY_TIMEOUT_S if patience_s is None else patience_s
        #: Whether the file existed before
        self._is_found = False
        self._lock = threading.RLock()
        self._of_thread = threading.local()
        self._open = True
        #: The write-ahead log, for ``flush``; None if SQLite flushes by itself
        self._log: int | None = None
        with self._translated():
            if path is not None:
                self._make_file(path)
            self._connection = connections.connect(
                ":memory:" if path is None else path, self._patience_s
            )
        try:
            with self._translated():
                self._prepare()
        except BaseException:
            self._close()
            raise

    @property
    def path(self) -> Path | None:
        """The file; None for a database in memory, which knows nothing about any file."""
        return self._path

    def close(self) -> None:
        """Close the file; what was written stays. Closing twice is fine."""
        with self._lock:
            if self._open:
                self._open = False
                self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Statements

    def run(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Run one statement as one transaction: on disk when this returns."""
        rows, is_changed = self._execute(sql, values)
        if is_changed:
            self.flush()
        return rows

    def write(self, sql: str, *values: object) -> None:
        """Run one statement; a power cut may undo it until ``flush``, a killed process cannot."""
        self._execute(sql, values)

    def transact(self, work: Callable[[sqlite3.Connection], Any]) -> Any:
        """Run several statements as one transaction: all or none, on disk when this returns."""
        with self._used() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = work(connection)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        self.flush()
        return result

    @contextlib.contextmanager
    def unflushed(self) -> Iterator[None]:
        """Leave what this thread writes to a later ``flush``: until then a power cut may undo it.

        A killed process cannot.
        """
        self._of_thread.is_unflushed = True
        try:
            yield
        finally:
            self._of_thread.is_unflushed = False

    def flush(self) -> None:
        """Wait until everything written is on the disk.

        The lock is not held: on a busy disk this takes seconds, and other threads must be able to
        write notes meanwhile.
        """
        if self._log is not None and not getattr(self._of_thread, "is_unflushed", False):
            with self._translated():
                _flush(self._log)

    def make_ready(self) -> None:
        """Write the header of a new log now, so that the first real write need not wait for it."""

        def work(connection: sqlite3.Connection) -> None:
            # An unchanged value, but a write
            version = migrations.version_of(connection)
            connection.execute(f"PRAGMA user_version = {version}")

        self.transact(work)

    def _execute(self, sql: str, values: Sequence[object]) -> tuple[list[tuple[Any, ...]], bool]:
        with self._used() as connection:
            before = connection.total_changes
            rows = connection.execute(sql, values).fetchall()
            return rows, connection.total_changes != before

    @contextlib.contextmanager
    def _used(self) -> Iterator[sqlite3.Connection]:
        """Hold the lock, and translate SQLite's errors, while a statement uses the connection."""
        with self._lock:
            if not self._open:
                raise RuntimeError("the store is closed")
            with self._translated():
                yield self._connection

    # The whole file

    def salvage(self) -> SalvagedRows:
        """Read every readable row, even of a damaged file."""
        from duthviewer.library.store.salvage import read_rows

        with self._used() as connection:
            return read_rows(connection)

    def write_copy(self, path: Path) -> None:
        """Copy the whole database to another file, completely or not at all."""
        with self._used() as connection:
            migrations.copy_to(connection, path)

    def problems(self) -> list[str]:
        """Return SQLite's complaints about the file; an empty list if it is intact.

        Reads the whole file; other threads may read and write meanwhile.
        """
        return [] if self._path is None else connections.problems_of(self._path)

    # Opening and closing

    def _exchange(self, other: Database) -> None:
        """Exchange the connection, its file and its log with another database."""
        for name in ("_path", "_connection", "_log"):
            mine, theirs = getattr(self, name), getattr(other, name)
            setattr(self, name, theirs)
            setattr(other, name, mine)

    def _close(self) -> None:
        log, self._log = self._log, None
        if log is not None:
            # First: Windows does not delete a log that is still open.
            with contextlib.suppress(OSError):
                os.close(log)
        self._connection.close()

    def _prepare(self) -> None:
        """Check that the file is ours before anything writes to it, then migrate it."""
        connection = self._connection
        newest = len(migrations.MIGRATIONS)
        # One transaction, because another process may be creating the file at this moment.
        connection.execute("BEGIN")
        version = migrations.version_of(connection)
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("COMMIT")
        is_empty = not (tables or version)
        if is_empty and self._path and self._is_found and migrations.copies_of(self._path):
            # SQLite takes an empty file for a new database; a copy shows that there was one.
            raise DamagedStoreError(
                "The library {path} is damaged: it is empty. It was left as it is: use a copy "
                "of it, or set it aside to start a new one.",
                path=self._path,
            )
        if (tables and owner != APPLICATION_ID) or version < 0:
            raise DamagedStoreError(
                "{path} is a file of another program, not a library of duthviewer. It was left "
                "as it is: move it elsewhere to start a new library.",
                path=self._path,
            )
        if version > newest:
            raise NewerStoreError(
                "The library {path} is of version {version}, written by a newer duthviewer; "
                "this one knows versions up to {newest}. It was left as it is: update "
                "duthviewer, or set the file aside to start a new library.",
                path=self._path,
                version=version,
                newest=newest,
            )
        # On a file system without WAL support, SQLite keeps its rollback journal, which works too.
        connections.run_patiently(connection, "PRAGMA journal_mode = WAL", self._patience_s)
        # On disk before a write returns; macOS needs fullfsync for a real flush.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.create_function("at_the_end", 2, is_at_the_end, deterministic=True)
        if version < newest:
            if version and self._path is not None:
                migrations.back_up(connection, self._path)
            if not version:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.migrate(connection, migrations.MIGRATIONS)
        self._flush_apart()

    def _make_file(self, path: Path) -> None:
        """Create a missing file with permissions for its owner only."""
        folder = path.parent
        if folder.exists():
            make_private(folder)
        else:
            make_private_folder(folder)
        self._is_found = path.exists()
        if self._is_found:
            for suffix in ("", *SIDE_FILES):
                make_private(path.with_name(path.name + suffix))
        else:
            # SQLite gives its log the permissions of the file, and reports an error itself.
            with contextlib.suppress(OSError):
                os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))

    def _flush_apart(self) -> None:
        """Let ``flush`` wait for the disk, outside the lock, in place of SQLite.

        With a write-ahead log the database survives a power cut in both modes
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
        """Raise errors of SQLite and the system as StoreError; let our own errors pass."""
        try:
            yield
        except sqlite3.ProgrammingError:
            # A bug of ours: no file can cause it.
            raise
        except READING_ERRORS as error:
            raise store_error(error, self._path) from error
        except OSError as error:
            raise StoreError(
                "The library {path} cannot be opened: {reason}.",
                path=self._path,
                reason=error.strerror or error,
            ) from error


def _flush(file: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(file, fcntl.F_FULLFSYNC)
    else:
        os.fsync(file)
