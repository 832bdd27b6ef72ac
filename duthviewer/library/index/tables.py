"""The search index file: its tables, its numbering, and deleting it.

It is derived from the rest of the library, so a file that is damaged or from another release is
deleted and rebuilt.

A passage's number encodes conference, talk, tier and place in the talk, from the high bits to the
low ones. So the passages of a conference or a talk are one range of numbers, and the talk of a
match is known without reading its row.
"""

from __future__ import annotations

import contextlib
import enum
import sqlite3
import unicodedata
from pathlib import Path

from duthviewer.writing import make_private_folder

#: Increase with every change of the tables, of their contents, or of `words`
VERSION = 3

_TALK_BITS = 20
PASSAGE_BITS = 20
_PLACE_BITS = 17
MOST_PLACES = 1 << _PLACE_BITS

#: How long to wait for another process that writes, for a second or two at a time.
BUSY_TIMEOUT_S = 10.0

_KEPT_IN_MEMORY = 32 * 1024 * 1024

_BESIDE = ("-wal", "-shm")
_DAMAGED = ".damaged"


class Tier(enum.IntEnum):
    """The tiers of passages, best first. The numbers are stored in the file."""

    TITLE = 0
    NOTE = 1
    ABSTRACT = 2
    PAGE = 3
    CUE = 4


def table(tier: Tier) -> str:
    """Return the name of a tier's full-text table. Separate tables let the best be searched
    first.
    """
    return f"words_{tier.name.lower()}"


def talk_number(conference: int, talk: int) -> int:
    return conference << _TALK_BITS | talk


def passage_number(talk: int, tier: Tier, place: int = 0) -> int:
    return talk << PASSAGE_BITS | tier << _PLACE_BITS | place


def talk_of(passage: int) -> int:
    return passage >> PASSAGE_BITS


def tier_of(passage: int) -> Tier:
    return Tier(passage >> _PLACE_BITS & 7)


def conference_range(conference: int) -> tuple[int, int]:
    """Return the first and the last number of a conference's passages."""
    bits = _TALK_BITS + PASSAGE_BITS
    return conference << bits, ((conference + 1) << bits) - 1


def talk_range(talk: int) -> tuple[int, int]:
    """Return the first and the last number of a talk's passages."""
    return talk << PASSAGE_BITS, ((talk + 1) << PASSAGE_BITS) - 1


def format_name() -> str:
    """Return the format of index files that this program and this Python write."""
    # The folding of letters depends on Python's Unicode tables.
    return f"{VERSION} {unicodedata.unidata_version}"


def open_for_reading(path: Path) -> sqlite3.Connection | None:
    """Open the index; return None if it is missing or of another format. Raises sqlite3.Error."""
    try:
        connection = _connect(path, "rw")
    except sqlite3.OperationalError:
        return None
    try:
        connection.execute("PRAGMA query_only = ON")
        if _format_of(connection) == format_name():
            return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open the index, rebuilding an unusable one. Raises sqlite3.Error and OSError."""
    make_private_folder(path.parent)
    if _marker(path).exists():
        discard(path)
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.ExitStack() as undo:
        connection = _connect(path, "rwc")
        undo.callback(connection.close)
        _prepare(connection)
        if _format_of(connection) == format_name():
            undo.pop_all()
            return connection
    discard(path)
    connection = _connect(path, "rwc")
    try:
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def mark_damaged(path: Path) -> None:
    """Mark the index to be rebuilt when it is next opened for writing."""
    with contextlib.suppress(OSError):
        _marker(path).touch()


def discard(path: Path) -> None:
    """Delete the index. If this is interrupted, the next process to open the index deletes it."""
    mark_damaged(path)
    # The log first: it must not be taken for the log of the next file.
    for suffix in (*_BESIDE, "", _DAMAGED):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def is_damage(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or (
        # A table of this format is missing.
        code == sqlite3.SQLITE_ERROR and "no such" in str(error)
    )


def _marker(path: Path) -> Path:
    return path.with_name(path.name + _DAMAGED)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )


def _format_of(connection: sqlite3.Connection) -> str | None:
    try:
        row = connection.execute("SELECT format FROM about").fetchone()
    except sqlite3.OperationalError as error:
        if is_damage(error):
            return None
        raise
    return None if row is None else str(row[0])


def _prepare(connection: sqlite3.Connection) -> None:
    # With a write-ahead log, searches continue while the index is written.
    connection.execute("PRAGMA journal_mode = WAL")
    # NORMAL waits for the disk only at checkpoints; a power cut loses the last changes, which are
    # then repeated. OFF would not be faster (measured) and could leave a damaged file.
    connection.execute("PRAGMA synchronous = NORMAL")
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have created them meanwhile.
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            _make_tables(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _make_tables(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE about (format TEXT NOT NULL)")
    connection.execute("INSERT INTO about VALUES (?)", (format_name(),))
    connection.execute(
        """CREATE TABLE conference (
            number INTEGER PRIMARY KEY,
            id TEXT UNIQUE NOT NULL,
            title TEXT NOT NULL,
            path TEXT NOT NULL
        )"""
    )
    # The speakers are a JSON list.
    connection.execute(
        """CREATE TABLE talk (
            number INTEGER PRIMARY KEY,
            key TEXT UNIQUE NOT NULL,
            title TEXT NOT NULL,
            speakers TEXT NOT NULL,
            start_s REAL NOT NULL
        )"""
    )
    # The sources of a talk's passages: the same mark means the same passages.
    connection.execute(
        """CREATE TABLE source (
            talk INTEGER NOT NULL,
            name TEXT NOT NULL,
            mark TEXT NOT NULL,
            PRIMARY KEY (talk, name)
        ) WITHOUT ROWID"""
    )
    connection.execute(
        """CREATE TABLE passage (
            number INTEGER PRIMARY KEY,
            text TEXT NOT NULL,
            at_s REAL,
            page INTEGER,
            starts BLOB
        )"""
    )
    for tier in Tier:
        columns = "title, speakers" if tier is Tier.TITLE else "text"
        # Without a copy of the (folded) texts, and without their lengths, which only ranking by
        # rarity needs. With prefix indexes for searching while typing: without them "t" takes 200
        # ms among a million cues, with them 0.1 ms.
        connection.execute(
            f"""CREATE VIRTUAL TABLE {table(tier)} USING fts5(
                {columns}, content = '', columnsize = 0, tokenize = 'ascii', prefix = '1 2 3 4'
            )"""
        )
        # Keep this much in memory: fewer segments to merge later, half the time (measured).
        connection.execute(
            f"INSERT INTO {table(tier)} ({table(tier)}, rank) VALUES ('hashsize', ?)",
            (_KEPT_IN_MEMORY,),
        )
    # All words, for suggestions
    connection.execute(
        "CREATE TABLE vocabulary (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID"
    )
