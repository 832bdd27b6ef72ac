"""Copies of the library: made while it is intact, restored when it is damaged."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import shutil
import sqlite3
import tempfile
from pathlib import Path

from duthviewer.library.store import migrations
from duthviewer.library.store.connection import connect_to_read, lossy, problems_of
from duthviewer.library.store.database import SIDE_FILES
from duthviewer.library.store.errors import READING_ERRORS, StoreError, store_error
from duthviewer.library.store.salvage import SalvagedRows, merge_rows, read_rows
from duthviewer.library.store.store import Store

logger = logging.getLogger(__name__)


def copy_daily(path: Path) -> Path | None:
    """Copy an intact library that is not empty, at most once a day. Raises StoreError."""
    try:
        with contextlib.closing(connect_to_read(path)) as connection:
            if read_rows(connection).is_empty:
                # An empty copy must not replace a useful one.
                return None
            return migrations.back_up_daily(connection, path)
    except READING_ERRORS as error:
        raise store_error(error, path) from error
    except OSError as error:
        raise StoreError(
            "The library {path} cannot be copied: {reason}.",
            path=path,
            reason=error.strerror or error,
        ) from (error)


def usable_copy(path: Path) -> Path | None:
    """Return the newest intact copy of a library, or None. Reads the disk."""
    for copy in migrations.copies_of(path):
        try:
            with contextlib.closing(connect_to_read(copy)) as connection:
                version = migrations.version_of(connection)
                is_ours = 0 < version <= len(migrations.MIGRATIONS)
                rows = connection.execute("PRAGMA integrity_check(1)").fetchall()
        except READING_ERRORS:
            logger.warning("the copy %s is damaged too", copy)
            continue
        if is_ours and rows == [("ok",)]:
            return copy
    return None


def unread_tables(path: Path) -> tuple[str, ...]:
    """Return the tables of a damaged library that have unreadable rows."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix="reading-") as folder:
        rows = _read(_duplicate(path, Path(folder)))
    return ("note", "progress", "setting", "timeline") if rows is None else rows.unread


def restored(path: Path, copy: Path | None) -> None:
    """Replace a library with a copy (None: a new library), and merge its readable rows into it.

    The damaged file is set aside. Nothing is moved before the new file is complete.
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
            raise StoreError(
                "The library {path} cannot be restored: {reason}.", path=path, reason=problems[0]
            )
        if path.exists():
            set_aside(path)
        new.replace(path)


def set_aside(path: Path) -> Path:
    """Rename an unusable library, with its side files, and return its new path.

    The write-ahead log may hold changes that the file itself does not have yet.
    """
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.name}.{stamp}.aside")
    try:
        path.rename(aside)
        for suffix in SIDE_FILES:
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    except OSError as error:
        raise StoreError(
            "The library {path} could not be moved out of the way: {reason}.",
            path=path,
            reason=error.strerror or error,
        ) from error
    return aside


def _duplicate(path: Path, folder: Path) -> Path:
    """Copy a damaged library for reading: SQLite changes even a file that it only reads."""
    damaged = folder / "damaged.sqlite3"
    for suffix in ("", "-wal"):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(f"{path}{suffix}", f"{damaged}{suffix}")
    return damaged


def _read(damaged: Path) -> SalvagedRows | None:
    """Return the readable rows; None if SQLite cannot even open the file."""
    try:
        with contextlib.closing(sqlite3.connect(damaged)) as connection:
            connection.text_factory = lossy
            return read_rows(connection)
    except READING_ERRORS as error:
        logger.warning("the damaged library cannot be read: %s", error)
        return None
