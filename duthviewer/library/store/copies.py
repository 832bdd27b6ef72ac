"""Copies of the library: made while it is whole, and put in its place when it is damaged."""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
import tempfile
from pathlib import Path

from duthviewer.library.store import migrations
from duthviewer.library.store.errors import READING_ERRORS, StoreError
from duthviewer.library.store.salvage import SalvagedRows, merge_rows, read_rows
from duthviewer.library.store.store import (
    Store,
    connect_to_read,
    copies_of,
    in_words,
    lossy,
    problems_of,
    set_aside,
)

logger = logging.getLogger(__name__)


def copy_daily(path: Path) -> Path | None:
    """Copy a whole library that holds something, at most once a day. Raises StoreError."""
    try:
        with contextlib.closing(connect_to_read(path)) as connection:
            if read_rows(connection).is_empty:
                # It must not push a copy out that holds something.
                return None
            return migrations.back_up_daily(connection, path)
    except READING_ERRORS as error:
        raise in_words(error, path) from error
    except OSError as error:
        raise StoreError(f"The library {path} cannot be copied: {error.strerror or error}.") from (
            error
        )


def usable_copy(path: Path) -> Path | None:
    """The newest copy of a library that is whole; None where there is none. Reads the disk."""
    for copy in copies_of(path):
        try:
            with contextlib.closing(connect_to_read(copy)) as connection:
                version = migrations.version_of(connection)
                is_ours = 0 < version <= len(migrations.MIGRATIONS)
                rows = connection.execute("PRAGMA integrity_check(1)").fetchall()
        except READING_ERRORS:
            logger.warning("the copy %s is damaged, too", copy)
            continue
        if is_ours and rows == [("ok",)]:
            return copy
    return None


def unread_tables(path: Path) -> tuple[str, ...]:
    """The tables of a damaged library of which not every row can be read."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix="reading-") as folder:
        rows = _read(_duplicate(path, Path(folder)))
    return ("note", "progress", "setting", "timeline") if rows is None else rows.unread


def restored(path: Path, copy: Path | None) -> None:
    """Put a copy in a library's place (None: a new library), with all that can still be read.

    The damaged file is set aside, and nothing is moved before the new one is complete.
    Raises StoreError and OSError.
    """
    with tempfile.TemporaryDirectory(dir=path.parent, prefix="restoring-") as folder:
        new = Path(folder, "new.sqlite3")
        if copy is not None:
            shutil.copyfile(copy, new)
        with Store(new) as store:
            rows = _read(_duplicate(path, Path(folder)))
            if rows is not None:
                store.transact(lambda connection: merge_rows(connection, rows, damaged=True))
        if problems := problems_of(new):
            raise StoreError(f"The library {path} cannot be restored: {problems[0]}.")
        if path.exists():
            set_aside(path)
        new.replace(path)


def _duplicate(path: Path, folder: Path) -> Path:
    """A copy of a damaged library to read from: SQLite changes even a file that it only reads."""
    damaged = folder / "damaged.sqlite3"
    for suffix in ("", "-wal"):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(f"{path}{suffix}", f"{damaged}{suffix}")
    return damaged


def _read(damaged: Path) -> SalvagedRows | None:
    """The rows that can be read; None where SQLite cannot even open the file."""
    try:
        with contextlib.closing(sqlite3.connect(damaged)) as connection:
            connection.text_factory = lossy
            return read_rows(connection)
    except READING_ERRORS as error:
        logger.warning("nothing can be read of the damaged library: %s", error)
        return None
