"""Notes at moments of talks, and their table in the store."""

from __future__ import annotations

import logging
import math
import re
import sqlite3
import time
import uuid
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from duthviewer.catalogue.value import Value
from duthviewer.library.store.columns import number
from duthviewer.library.store.errors import DamagedStoreError
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import checked_talk_key

logger = logging.getLogger(__name__)

#: More than anybody types; pasted text is cut to it.
LONGEST_TEXT = 100_000

#: No file name is longer.
LONGEST_CLOCK = 1000

#: A Unix time in the year 8307; later times are invalid.
_LATEST = 2e11

#: A network-synchronised clock is set back by less than this.
_CLOCK_STEPS_S = 60.0
#: How much the clocks of two computers may differ
_CLOCKS_DIFFER_S = 24 * 3600.0

_TAG = re.compile(r"(?<![^\s(\[{,;])#(\w[\w/-]*\w|\w)")
_STILL = re.compile(r"[0-9a-f]{40}\.jpg")


class Note(Value, frozen=True):
    """A person's text at a moment of a talk.

    ``talk`` is the talk's key, ``at_s`` the time in seconds of the file that it was written on (as
    in timelines, so that notes keep their moments when a talk's start is corrected), ``page`` the
    page that was shown. ``clock`` names that file if it was the talk's own video (see
    `talk_clocks.own_clock`); "" is the catalogue's recording.
    ``still`` is the file name of the note's picture.
    ``created`` and ``changed`` are Unix times.
    """

    id: str
    talk: str
    at_s: float
    text: str = ""
    page: int | None = None
    still: str | None = None
    created: float = 0.0
    changed: float = 0.0
    clock: str = ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The hashtags in the text, without duplicates, in lower case."""
        return tags_of(self.text)

    @property
    def is_empty(self) -> bool:
        """Whether the note has neither text nor picture."""
        return not self.text.strip() and self.still is None


class NoteChanges(NamedTuple):
    """The changes of notes since a revision: new, changed and deleted notes."""

    revision: int
    notes: tuple[Note, ...]
    #: The ids of notes that were deleted
    gone: tuple[str, ...]


class Merged(NamedTuple):
    """The numbers of notes by what an import did with them."""

    new: int = 0
    newer: int = 0
    #: Notes that already existed, identical or newer
    known: int = 0
    #: Notes that were changed in both places at the same time: both versions are kept
    doubled: int = 0


def _later_than(before: float) -> float:
    """Return the time of a change, later than the previous change even if the clock was set
    back.
    """
    return max(_now(), round(before + 1e-6, 6))


def new_note(talk: str, at_s: float, page: int | None, clock: str = "") -> Note:
    """Return a new, empty note."""
    now = _now()
    return Note(
        id=str(uuid.uuid4()),
        talk=talk,
        at_s=max(at_s, 0.0),
        page=page,
        created=now,
        changed=now,
        clock=clock,
    )


def with_text(note: Note, text: str) -> Note:
    """Return the note with a new text that can be stored."""
    return msgspec.structs.replace(note, text=keepable(text), changed=_later_than(note.changed))


def with_still(note: Note, still: str | None) -> Note:
    """Return the note with a new picture, or without."""
    return msgspec.structs.replace(note, still=still, changed=_later_than(note.changed))


def _now() -> float:
    # Whole microseconds, as in exported files, so that an imported note is identical.
    return round(time.time(), 6)


def keepable(text: str) -> str:
    """Return the text without characters that cannot be stored: lone surrogates and NUL."""
    text = text.replace("\r\n", "\n").replace("\0", "\ufffd")[:LONGEST_TEXT]
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def tags_of(text: str) -> tuple[str, ...]:
    """Return the hashtags of a text: ``#django``. A bare number (``#12``) is an issue, not a
    tag.
    """
    found = (text[start + 1 : start + length].casefold() for start, length in tag_places(text))
    return tuple(dict.fromkeys(found))


def tag_places(text: str) -> list[tuple[int, int]]:
    """Return the positions and lengths of the hashtags in a text, including the ``#``."""
    return [
        (match.start(), len(match.group()))
        for match in _TAG.finditer(text)
        if not match.group(1).isdigit()
    ]


def check(note: Note) -> None:
    """Raise ValueError for an invalid note."""
    checked_talk_key(note.talk)
    if (
        not 0 < len(note.id) <= 100
        or not (math.isfinite(note.at_s) and note.at_s >= 0)
        or (note.page is not None and not 1 <= note.page < 2**31)
        or (note.still is not None and not is_still_name(note.still))
        or not (0 <= note.created < _LATEST and 0 <= note.changed < _LATEST)
        or len(note.text) > LONGEST_TEXT
        or not (isinstance(note.clock, str) and len(note.clock) <= LONGEST_CLOCK)
    ):
        # Without its text: errors may be logged.
        shown = (note.id[:100], note.talk, note.at_s, note.page, note.created, note.changed)
        raise ValueError(f"not a note: {shown!r:.500}")


def is_still_name(name: str) -> bool:
    """Return whether a name is a valid name of a note's picture."""
    return _STILL.fullmatch(name) is not None


class NoteTable:
    """The notes in the store. Any thread may call every method.

    A deleted note can be restored until ``purge``; its row stays, empty, so that readers
    of ``changes_since`` see the deletion. ``revision`` grows with every change.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._run = store.run
        self._transact = store.transact

    def save(self, note: Note) -> None:
        """Save a note, whether it is new, existing or deleted. Durable on return."""
        self.write(note)
        self.flush()

    def write(self, note: Note) -> None:
        """Save a note; it survives a power cut only after ``flush``."""
        self.store.write(_SAVE, *_row(note))

    def flush(self) -> None:
        """Wait until everything written is on the disk."""
        self.store.flush()

    def delete(self, note_id: str) -> None:
        """Delete a note; ``restore`` brings it back until it is purged.

        The deletion survives a power cut only after ``flush``.
        """
        self.store.write(
            f"UPDATE note SET deleted = ?, revision = {_NEXT} WHERE id = ? AND deleted IS NULL",
            time.time(),
            note_id,
        )

    def restore(self, note_id: str) -> None:
        """Restore a deleted note."""
        self._run(
            f"""UPDATE note SET deleted = NULL, revision = {_NEXT}
            WHERE id = ? AND deleted IS NOT NULL AND (text != '' OR still IS NOT NULL)""",
            note_id,
        )

    def of_talk(self, talk: str) -> list[Note]:
        """Return the notes of a talk, by time."""
        return self._read("talk = ?", talk)

    def of_all_talks(self) -> list[Note]:
        """Return all notes, by talk and time."""
        return self._read("TRUE")

    def _read(self, where: str, *values: object) -> list[Note]:
        """Read the notes; a damaged part of the file does not prevent reading the rest."""
        # A damaged index would hide notes too.
        sql = f"SELECT {NOTE_COLUMNS} FROM note NOT INDEXED WHERE deleted IS NULL AND {where}"
        try:
            notes = _notes(self._run(sql, *values))
        except DamagedStoreError:
            talk = values[0] if values else None
            notes = [
                note for note in self.store.salvage().notes if talk is None or note.talk == talk
            ]
        return sorted(notes, key=lambda note: (note.talk, note.at_s, note.created, note.id))

    def note(self, note_id: str) -> Note | None:
        """Return the note with an id, unless it is deleted."""
        rows = self._run(
            f"SELECT {NOTE_COLUMNS} FROM note WHERE id = ? AND deleted IS NULL", note_id
        )
        return note_of_row(rows[0]) if rows else None

    def revision(self) -> int:
        """Return a number that grows with every change of a note; 0 before the first."""
        ((revision,),) = self._run("SELECT coalesce(max(revision), 0) FROM note")
        return int(revision)

    def changes_since(self, revision: int) -> NoteChanges:
        """Return the changes of notes after a revision; after 0, all notes."""
        rows = self._run(
            f"SELECT revision, deleted, {NOTE_COLUMNS} FROM note WHERE revision > ?"
            " ORDER BY revision",
            revision,
        )
        return NoteChanges(
            revision=rows[-1][0] if rows else revision,
            notes=tuple(_notes(row[2:] for row in rows if row[1] is None)),
            gone=tuple(row[2] for row in rows if row[1] is not None),
        )

    def purge(self, before: float, ids: Sequence[str] | None = None) -> tuple[str, ...]:
        """Erase the notes that were deleted before a Unix time; only those in ``ids`` if given.

        Returns the pictures that no note uses any more.
        """

        def work(connection: sqlite3.Connection) -> tuple[str, ...]:
            rows = connection.execute(
                """SELECT id, still FROM note WHERE deleted < ?
                AND (text != '' OR still IS NOT NULL)""",
                (before,),
            ).fetchall()
            chosen = [row for row in rows if ids is None or row[0] in ids]
            connection.executemany(
                f"UPDATE note SET text = '', still = NULL, revision = {_NEXT} WHERE id = ?",
                [(note_id,) for note_id, _ in chosen],
            )
            return tuple(still for _, still in chosen if still)

        stills: tuple[str, ...] = self._transact(work)
        return stills

    def stills(self) -> frozenset[str]:
        """Return the pictures of all notes, including deleted ones that can be restored."""
        rows = self._run("SELECT still FROM note WHERE still IS NOT NULL")
        return frozenset(row[0] for row in rows)

    def merge(self, notes: Iterable[Note]) -> Merged:
        """Import notes, all or none. Of two versions of a note the newer is kept.

        Where both were changed at the same moment, or a clock was wrong when one of them was
        changed, both stay. A note that was deleted here comes back, because the person imports it.
        """
        notes = list(notes)

        def work(connection: sqlite3.Connection) -> Merged:
            counted = {"new": 0, "newer": 0, "known": 0, "doubled": 0}
            for note in notes:
                counted[merge_note(connection, note)] += 1
            return Merged(**counted)

        merged: Merged = self._transact(work)
        return merged


NOTE_COLUMNS = "id, talk, at_s, text, page, still, created, changed, clock"
#: Rows are never deleted, so this only grows.
_NEXT = "(SELECT coalesce(max(revision), 0) + 1 FROM note)"
_SAVE = f"""INSERT INTO note ({NOTE_COLUMNS}, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, {_NEXT})
    ON CONFLICT (id) DO UPDATE SET
        at_s = excluded.at_s, text = excluded.text, page = excluded.page, still = excluded.still,
        changed = excluded.changed, clock = excluded.clock,
        revision = excluded.revision, deleted = NULL"""


def merge_note(connection: sqlite3.Connection, note: Note) -> str:
    """Merge one note within a transaction; return the field of ``Merged`` that counts it."""
    found = connection.execute(
        f"SELECT deleted, {NOTE_COLUMNS} FROM note WHERE id = ?", (note.id,)
    ).fetchone()
    here = None if found is None or found[0] is not None else note_of_row(found[1:])
    outcome = "new"
    if here is not None:
        outcome = _compared(here, note)
        if outcome == "known":
            return outcome
        if outcome == "doubled":
            # The same version keeps the id on every computer, and the id of the other one is the
            # same each time: importing the file again creates no third note.
            kept, other = sorted((here, note), key=lambda each: (each.text, each.changed))
            twin = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{note.id}\0{other.text}"))
            if kept is note:
                connection.execute(_SAVE, _row(note))
            note = msgspec.structs.replace(other, id=twin)
            if connection.execute("SELECT 1 FROM note WHERE id = ?", (twin,)).fetchone():
                return "known" if kept is here else "doubled"
        elif note.still is None:
            # A file of notes may lack its pictures.
            note = msgspec.structs.replace(note, still=here.still)
    connection.execute(_SAVE, _row(note))
    return outcome


def _compared(here: Note, there: Note) -> str:
    """Compare an imported note with the existing note of the same id; return what to do."""
    if here.text == there.text and (there.still is None or here.still is not None):
        return "newer" if there.changed > here.changed else "known"
    if there.is_empty:
        return "known"
    if here.is_empty:
        return "newer"
    if here.changed == there.changed or not (_has_trusted_time(here) and _has_trusted_time(there)):
        # It is unknown which text is newer. Keep both.
        return "doubled" if here.text != there.text and there.text.strip() else "known"
    return "newer" if there.changed > here.changed else "known"


def _has_trusted_time(note: Note) -> bool:
    """Return whether the clock was probably right when the note was changed.

    A change before the creation of the note, or in the future, shows a wrong clock.
    """
    return note.created - _CLOCK_STEPS_S <= note.changed <= time.time() + _CLOCKS_DIFFER_S


def _row(note: Note) -> tuple[object, ...]:
    """Return a note as a row of the table. Raises ValueError for an invalid note."""
    check(note)
    return (
        note.id, note.talk, float(note.at_s), note.text, note.page, note.still,
        float(note.created), float(note.changed), note.clock,
    )  # fmt: skip


def _notes(rows: Iterable[Sequence[Any]]) -> list[Note]:
    return [note for note in map(note_of_row, rows) if note is not None]


def note_of_row(row: Sequence[Any]) -> Note | None:
    """Return the note in a row; None if neither text nor picture can be read.

    In a damaged file any column may hold any value: the text is kept, and invalid other values are
    dropped.
    """
    note_id, talk, at_s, text, page, still, created, changed, clock = row
    if isinstance(text, str) and "\0" in text:
        text = keepable(text)
    note = Note(id=note_id, talk=talk, at_s=at_s, text=text, page=page, still=still,
                created=created, changed=changed, clock=clock)  # fmt: skip
    try:
        check(note)
    except (TypeError, ValueError, AttributeError):
        pass
    else:
        return note
    if not (isinstance(note_id, str) and note_id and isinstance(talk, str)):
        logger.warning("a damaged note cannot be read: it has no id, or no talk")
        return None
    text = keepable(text) if isinstance(text, str) else ""
    still = still if isinstance(still, str) and is_still_name(still) else None
    note = Note(
        id=note_id[:100],
        talk=talk,
        at_s=number(at_s),
        text=text,
        page=page if isinstance(page, int) and 1 <= page < 2**31 else None,
        still=still,
        created=number(created, below=_LATEST),
        changed=number(changed, below=_LATEST),
        clock=clock[:LONGEST_CLOCK] if isinstance(clock, str) else "",
    )
    try:
        check(note)
    except ValueError:
        logger.warning("a damaged note of %r cannot be read", talk)
        return None
    return note
