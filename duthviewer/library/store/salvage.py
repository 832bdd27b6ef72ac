"""Reading all readable rows of a library, even a damaged one, and merging them into another."""

from __future__ import annotations

import contextlib
import json
import logging
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from duthviewer.library.store.alignments import (
    SAVE_ALIGNMENT,
    KeptAlignment,
    alignment_row,
    kept_alignment,
)
from duthviewer.library.store.columns import number
from duthviewer.library.store.conferences import CONFERENCE_WIDTH, add_recent, merge_conference
from duthviewer.library.store.downloads import SavedDownload, saved_download
from duthviewer.library.store.errors import READING_ERRORS
from duthviewer.library.store.notes import Merged, Note, merge_note, note_of_row
from duthviewer.library.store.setting_kinds import read_setting
from duthviewer.library.store.talk_key import is_talk_key
from duthviewer.library.store.timelines import kept_timeline

logger = logging.getLogger(__name__)

#: How many rows are looked up one by one if neither an index nor a scan reaches them
_MOST_PROBES = 100_000
_DAY_S = 24 * 3600.0


class SalvagedRows(NamedTuple):
    """The readable rows of a library. ``unread`` lists the tables with missing rows."""

    settings: Mapping[str, str]
    progress: tuple[tuple[Any, ...], ...]
    timelines: tuple[tuple[Any, ...], ...]
    notes: tuple[Note, ...]
    #: The times of deletion of notes, by id
    deleted: Mapping[str, float]
    unread: tuple[str, ...] = ()
    alignments: tuple[KeptAlignment, ...] = ()
    #: Not among ``unread``: a queue that is lost costs a click, and older libraries have none.
    downloads: tuple[SavedDownload, ...] = ()
    #: The lists of conferences and of talks to watch next, not among ``unread`` either
    conferences: tuple[tuple[Any, ...], ...] = ()
    watch_queue: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it has no progress, timelines, alignments, notes or watch queue."""
        return not (
            self.progress or self.timelines or self.alignments or self.notes or self.watch_queue
        )


def read_rows(connection: sqlite3.Connection) -> SalvagedRows:
    """Read all readable rows. Never raises an error of SQLite.

    ``connection`` must decode text with ``connection.lossy``.
    """
    unread = []
    tables = {}
    for table, key, width in _TABLES:
        tables[table], is_whole = _rows(connection, table, key, width)
        # Lost alignments are found again by the sound.
        if not is_whole and table != "alignment":
            unread.append(table)
    notes, deleted = [], {}
    for *row, _revision, when, clock in tables["note"]:
        note = note_of_row([*row, clock])
        if note is None:
            continue
        if when is None:
            notes.append(note)
        elif _is_time_after(when, note.changed):
            deleted[note.id] = float(when)
        elif not note.is_empty:
            # The time of deletion is damaged; in doubt the note is kept.
            notes.append(note)
    return SalvagedRows(
        settings={
            key: text
            for key, text in tables["setting"]
            if isinstance(key, str) and isinstance(text, str)
        },
        progress=tuple(row for row in map(_progress_row, tables["progress"]) if row is not None),
        timelines=tuple(row for row in map(_timeline_row, tables["timeline"]) if row is not None),
        notes=tuple(notes),
        deleted=deleted,
        unread=tuple(unread),
        alignments=tuple(_readable_alignments(tables["alignment"])),
        downloads=_downloads(connection),
        conferences=tuple(
            _until_damage(connection, _select("conference", "rowid", CONFERENCE_WIDTH))
        ),
        watch_queue=_watch_queue(connection),
    )


def merge_rows(
    connection: sqlite3.Connection, rows: SalvagedRows, *, damaged: bool, is_later: bool = True
) -> Merged:
    """Merge the rows of another library into this one, within the caller's transaction.

    Lists and mappings are united, and the newer position of each talk is kept. With ``is_later``,
    the other library was written later: its settings and corrections take precedence. Without, it
    belongs to another computer: settings stay where both have one, and merging two libraries into
    each other gives the same timelines and notes in both. With ``damaged``, a note with a
    different text but the same time of change is not changed: the difference is damage.
    """
    for key, text in rows.settings.items():
        _merge_setting(connection, key, text, is_later=is_later)
    for row in rows.progress:
        connection.execute(_MERGE_PROGRESS, row)
    for row in rows.timelines:
        _merge_timeline(connection, row, is_later=is_later)
    for alignment in rows.alignments:
        _merge_alignment(connection, alignment)
    for conference in rows.conferences:
        merge_conference(connection.execute, conference)
    for talk in rows.watch_queue:
        # After the talks that are in the queue
        connection.execute(
            """INSERT OR IGNORE INTO watch_queue (talk, place, added_at) VALUES
            (?, (SELECT coalesce(max(place), 0) + 1 FROM watch_queue), ?)""",
            (talk, time.time()),
        )
    for download in rows.downloads:
        connection.execute(
            """INSERT OR IGNORE INTO download (id, place, state, download, bytes, total, error)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            download,
        )
    counted = {"new": 0, "newer": 0, "known": 0, "doubled": 0}
    for note in rows.notes:
        if damaged and _is_same_version(connection, note):
            counted["known"] += 1
        else:
            counted[merge_note(connection, note)] += 1
    for note_id, deleted in rows.deleted.items():
        connection.execute(
            """UPDATE note SET deleted = ?, revision =
            (SELECT coalesce(max(revision), 0) + 1 FROM note)
            WHERE id = ? AND deleted IS NULL AND changed <= ?""",
            (deleted, note_id, deleted),
        )
    return Merged(**counted)


# Reading.

#: Each table with its key and its number of columns. Columns are read by position: damage may have
#: changed their names.
_TABLES = (
    ("setting", "key", 2),
    ("progress", "talk", 6),
    ("timeline", "rowid", 8),
    ("note", "rowid", 11),
    ("alignment", "rowid", 8),
)
#: The columns that each table had in files before the fifth migration
_OLD_WIDTHS = {"timeline": 7, "note": 10}
#: The table that these files did not have
_NEW_TABLE = "alignment"


def _rows(
    connection: sqlite3.Connection, table: str, key: str, width: int
) -> tuple[list[tuple[Any, ...]], bool]:
    """Return the readable rows of a table, and whether they are all rows."""
    columns = _column_count(connection, table)
    if columns is None and table == _NEW_TABLE and _is_old(connection):
        return [], True
    if columns is not None and columns == _OLD_WIDTHS.get(table):
        rows, is_whole = _rows_of_width(connection, table, key, columns)
        return [(*row, *[""] * (width - columns)) for row in rows], is_whole
    return _rows_of_width(connection, table, key, width)


def _column_count(connection: sqlite3.Connection, table: str) -> int | None:
    """Return how many columns a table has; None if it is missing or cannot be read."""
    try:
        return len(connection.execute(f"SELECT * FROM {table} LIMIT 0").description)
    except READING_ERRORS:
        return None


def _is_old(connection: sqlite3.Connection) -> bool:
    """Return whether a file is from before the fifth migration."""
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except READING_ERRORS:
        return False
    return 0 < int(version) < 5


def _rows_of_width(
    connection: sqlite3.Connection, table: str, key: str, width: int
) -> tuple[list[tuple[Any, ...]], bool]:
    try:
        return connection.execute(_select(table, key, width)).fetchall(), True
    except READING_ERRORS as error:
        logger.warning("the table %s of the library is damaged: %s", table, error)
    found: dict[Any, tuple[Any, ...]] = {}
    # Read from both ends up to the damage.
    for rest in ("ORDER BY key ASC", "ORDER BY key DESC"):
        sql = _select(table, key, width, rest, with_key=True)
        found.update((row[0], row[1:]) for row in _until_damage(connection, sql))
    if key == "rowid":
        for rowid in _hidden_rowids(connection, table, set(found)):
            one = _select(table, key, width, f"WHERE key = {rowid}")
            found.update((rowid, row) for row in _until_damage(connection, one))
    return [found[one] for one in sorted(found, key=lambda key: (str(type(key)), key))], False


def _select(table: str, key: str, width: int, rest: str = "", *, with_key: bool = False) -> str:
    """Return a query for the columns of a table, with names of our own."""
    names = ", ".join(f"c{number}" for number in range(width))
    return (
        f"WITH found (key, {names}) AS (SELECT {key}, * FROM {table} NOT INDEXED)"
        f" SELECT {'key, ' if with_key else ''}{names} FROM found {rest}"
    )


def _until_damage(connection: sqlite3.Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    try:
        # One by one: fetchall would lose the rows before the damage.
        yield from connection.execute(sql)
    except READING_ERRORS:
        return


def _hidden_rowids(connection: sqlite3.Connection, table: str, known: set[Any]) -> list[int]:
    """Return the ids of rows between damaged pages: those in an index, and those in the gaps."""
    ids: set[Any] = set()
    indices = f"SELECT name FROM pragma_index_list('{table}')"
    for (index,) in list(_until_damage(connection, indices)):
        sql = f'SELECT rowid FROM {table} INDEXED BY "{index}" ORDER BY 1'
        ids.update(row[0] for row in _until_damage(connection, sql))
    if known:
        first, last = min(known), max(known)
        if last - first <= _MOST_PROBES:
            ids.update(range(first, last))
    return sorted(one for one in ids - known if isinstance(one, int))[:_MOST_PROBES]


def _progress_row(row: tuple[Any, ...]) -> tuple[Any, ...] | None:
    talk, position_s, length_s, watched, favourite, updated = row
    if not is_talk_key(talk):
        return None
    return (
        talk, number(position_s), number(length_s) or None,
        int(watched == 1), int(favourite == 1), number(updated),
    )  # fmt: skip


def _timeline_row(row: tuple[Any, ...]) -> tuple[Any, ...] | None:
    talk, spans, recording, deck, made, corrections, shift_s, clock = row
    if not is_talk_key(talk):
        return None
    try:
        kept_timeline(spans, recording, deck, made, corrections, shift_s)
    except (TypeError, ValueError):
        return None
    return (*row[:-1], clock if isinstance(clock, str) else "")


def _readable_alignments(rows: Iterable[tuple[Any, ...]]) -> Iterator[KeptAlignment]:
    for row in rows:
        with contextlib.suppress(TypeError, ValueError):
            yield kept_alignment(row)


def _is_time_after(when: object, changed: float) -> bool:
    return isinstance(when, int | float) and changed <= when < time.time() + _DAY_S


def _downloads(connection: sqlite3.Connection) -> tuple[SavedDownload, ...]:
    rows = _until_damage(connection, _select("download", "rowid", 7))
    return tuple(saved for row in rows if (saved := saved_download(row)) is not None)


def _watch_queue(connection: sqlite3.Connection) -> tuple[str, ...]:
    rows = _until_damage(connection, _select("watch_queue", "place", 3, "ORDER BY key"))
    return tuple(talk for talk, *_ in rows if is_talk_key(talk))


# Merging.

_MERGE_PROGRESS = """
    INSERT INTO progress (talk, position_s, length_s, watched, favourite, updated)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (talk) DO UPDATE SET
        position_s = iif(excluded.updated > updated
            OR (excluded.updated = updated AND excluded.position_s > position_s),
            excluded.position_s, position_s),
        length_s = coalesce(iif(excluded.updated >= updated, excluded.length_s, length_s),
            length_s, excluded.length_s),
        watched = watched OR excluded.watched,
        favourite = favourite OR excluded.favourite,
        updated = max(updated, excluded.updated)"""


def _merge_setting(connection: sqlite3.Connection, key: str, text: str, *, is_later: bool) -> None:
    try:
        new = read_setting(text)
    except ValueError:
        return
    if key == "recent_conferences":
        # A library from before the sixth migration
        add_recent(connection.execute, new, time.time())
        return
    before = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    try:
        old = None if before is None else read_setting(before[0])
    except ValueError:
        old = None
    if old is not None and not is_later:
        new, old = old, new
        text = json.dumps(new)
    if isinstance(new, dict) and isinstance(old, dict):
        text = json.dumps({**old, **new})
    elif key in _UNITED and isinstance(new, list) and isinstance(old, list):
        text = json.dumps([*new, *(one for one in old if one not in new)])
    connection.execute(
        """INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
        (key, text),
    )


#: Settings that are lists with the newest entry first
_UNITED = ("recent_searches", "media_folders")


def _merge_timeline(
    connection: sqlite3.Connection, row: tuple[Any, ...], *, is_later: bool
) -> None:
    talk, spans, recording, deck, made, corrections, shift_s, clock = row
    found = connection.execute(
        "SELECT made, corrections, shift_s FROM timeline WHERE talk = ? AND clock = ?",
        (talk, clock),
    ).fetchone()
    if found is None:
        connection.execute(
            """INSERT INTO timeline
            (talk, spans, recording, deck, made, corrections, shift_s, clock)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            row,
        )
        return
    if made > found[0]:
        connection.execute(
            """UPDATE timeline SET spans = ?, recording = ?, deck = ?, made = ?
            WHERE talk = ? AND clock = ?""",
            (spans, recording, deck, made, talk, clock),
        )
    new = json.loads(corrections)
    if not new and not shift_s:
        return
    old = json.loads(found[1])
    if not is_later:
        shift_s, both = _united_corrections((old, found[2]), (new, shift_s))
        corrections = json.dumps(both)
    elif shift_s == found[2]:
        # Later corrections override earlier ones.
        corrections = json.dumps([*(one for one in old if one not in new), *new])
    connection.execute(
        "UPDATE timeline SET corrections = ?, shift_s = ? WHERE talk = ? AND clock = ?",
        (corrections, shift_s, talk, clock),
    )


#: A correction as it is stored: start, end, page
_Correction = list[Any]


def _united_corrections(
    one: tuple[list[_Correction], float], other: tuple[list[_Correction], float]
) -> tuple[float, list[_Correction]]:
    """Unite the corrections of two computers, each with its shift; return shift and corrections.

    The result is the same whichever comes first.
    """
    shift_s = max(one[1], other[1], key=lambda shift: (abs(shift), shift))
    here, there = (
        [
            [round(start + from_s - shift_s, 6), round(end + from_s - shift_s, 6), page]
            for start, end, page in corrections
        ]
        for corrections, from_s in (one, other)
    )
    # Later corrections override earlier ones; without times, any fixed order will do.
    first, last = sorted((here, there), key=json.dumps)
    if all(correction in first for correction in last):
        # All is known there already, unless it is the other way round, too.
        return shift_s, last if all(correction in last for correction in first) else first
    return shift_s, [*(each for each in first if each not in last), *last]


def _merge_alignment(connection: sqlite3.Connection, kept: KeptAlignment) -> None:
    """Take over an alignment unless the one here is newer."""
    found = connection.execute(
        "SELECT made FROM alignment WHERE talk = ? AND clock = ?", (kept.talk, kept.clock)
    ).fetchone()
    if found is None or kept.made > found[0]:
        connection.execute(SAVE_ALIGNMENT, alignment_row(kept))


def _is_same_version(connection: sqlite3.Connection, note: Note) -> bool:
    found = connection.execute("SELECT changed FROM note WHERE id = ?", (note.id,)).fetchone()
    return found is not None and found[0] == note.changed
