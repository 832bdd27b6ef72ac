"""Connections to the store's file, and checks that need no more than a connection."""

from __future__ import annotations

import contextlib
import operator
import sqlite3
import time
from pathlib import Path
from urllib.parse import quote

from duthviewer.library.store.errors import READING_ERRORS, DamagedStoreError, store_error

#: How long to wait for another process that is writing; its writes take milliseconds.
BUSY_TIMEOUT_S = 2.0

#: Decodes a text of the database; bytes that are not UTF-8 become replacement characters. A
#: method caller is as fast as ``str``; a Python function would not be.
lossy = operator.methodcaller("decode", "utf-8", "replace")


def connect(place: str | Path, patience_s: float, *, uri: bool = False) -> sqlite3.Connection:
    """Open a connection in autocommit mode that any thread may use."""
    connection = sqlite3.connect(
        place, timeout=patience_s, isolation_level=None, check_same_thread=False, uri=uri
    )
    # A damaged byte must not prevent the rest of its row from being read.
    connection.text_factory = lossy
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a connection that cannot write."""
    return connect(f"file:{quote(str(path.absolute()))}?mode=ro", BUSY_TIMEOUT_S, uri=True)


def run_patiently(connection: sqlite3.Connection, sql: str, patience_s: float) -> None:
    """Repeat a statement for which SQLite does not itself wait while the file is locked."""
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


def problems_of(path: Path) -> list[str]:
    """Return SQLite's complaints about a library's file; an empty list if it is intact.

    Reads the whole file; other connections may read and write meanwhile.
    """
    try:
        with contextlib.closing(connect_to_read(path)) as connection:
            rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
            for table in ("progress", "setting", "timeline", "note", "download"):
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    except READING_ERRORS as error:
        if isinstance(store_error(error, path), DamagedStoreError):
            return [str(error)]
        raise store_error(error, path) from error
    return [str(row[0]) for row in rows if row[0] != "ok"]
