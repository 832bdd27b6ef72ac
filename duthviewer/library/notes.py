"""Notes: what a person writes at a moment of a talk, and how the store keeps it."""

from __future__ import annotations

import math
import re
import sqlite3
import time
import uuid
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from duthviewer.catalogue.conference import Value

if TYPE_CHECKING:
    from duthviewer.library.store import Store

#: More than anybody types; what is pasted is cut to it.
LONGEST_TEXT = 100_000

#: A Unix time in the year 8307: what is later no calendar knows.
_LATEST = 2e11

_TAG = re.compile(r"(?<![^\s(\[{,;])#(\w[\w/-]*\w|\w)")
_STILL = re.compile(r"[0-9a-f]{40}\.jpg")


class Note(Value, frozen=True):
    """A person's text at a moment of a talk.

    ``talk`` is the talk's key, ``at_s`` the offset in the catalogue's recording (as timelines
    have it, so that a talk whose start is corrected keeps its notes at their moments), ``page``
    the page that was shown. ``still`` is the file name of a picture among those of the notes.
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

    @property
    def tags(self) -> tuple[str, ...]:
        """The hashtags in the text, each once, in lower case."""
        return tags_of(self.text)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that would be missed."""
        return not self.text.strip() and self.still is None


class NoteChanges(NamedTuple):
    """What became of notes since a revision: those that are new or changed, and those gone."""

    revision: int
    notes: tuple[Note, ...]
    #: The ids of notes that were deleted
    gone: tuple[str, ...]


class Merged(NamedTuple):
    """What an import has done, in notes."""

    new: int = 0
    newer: int = 0
    #: Those that were here already, as they are or newer
    known: int = 0
    #: Those that were changed in both places at the same moment: they are here twice now
    doubled: int = 0


def new_note(talk: str, at_s: float, page: int | None) -> Note:
    """A note that nothing is written in yet."""
    now = _now()
    return Note(
        id=str(uuid.uuid4()), talk=talk, at_s=max(at_s, 0.0), page=page, created=now, changed=now
    )


def with_text(note: Note, text: str) -> Note:
    """The note with another text, as it can be kept."""
    return msgspec.structs.replace(note, text=keepable(text), changed=_now())


def with_still(note: Note, still: str | None) -> Note:
    """The note with another picture, or without."""
    return msgspec.structs.replace(note, still=still, changed=_now())


def _now() -> float:
    # Whole microseconds, as an exported file has them: what comes back is then the same.
    return round(time.time(), 6)


def keepable(text: str) -> str:
    """A text without what no file can hold: lone halves of characters, and NUL."""
    text = text.replace("\r\n", "\n").replace("\0", "\ufffd")[:LONGEST_TEXT]
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def tags_of(text: str) -> tuple[str, ...]:
    """The hashtags of a text: ``#django``. A number alone (``#12``) is an issue, and no tag."""
    found = (text[start + 1 : start + length].casefold() for start, length in tag_places(text))
    return tuple(dict.fromkeys(found))


def tag_places(text: str) -> list[tuple[int, int]]:
    """Where the hashtags of a text are, and how long, with their signs."""
    return [
        (match.start(), len(match.group()))
        for match in _TAG.finditer(text)
        if not match.group(1).isdigit()
    ]


def check(note: Note) -> None:
    """Raise ValueError for a note that makes no sense."""
    conference_id, _, talk_id = note.talk.partition("/")
    if not conference_id or not talk_id:
        raise ValueError(f"not the key of a talk (conference-id/talk-id): {note.talk!r}")
    if (
        not 0 < len(note.id) <= 100
        or not (math.isfinite(note.at_s) and note.at_s >= 0)
        or (note.page is not None and not 1 <= note.page < 2**31)
        or (note.still is not None and not is_still_name(note.still))
        or not (0 <= note.created < _LATEST and 0 <= note.changed < _LATEST)
        or len(note.text) > LONGEST_TEXT
    ):
        raise ValueError(f"not a note: {note!r:.500}")


def is_still_name(name: str) -> bool:
    """Whether a name can be that of a note's picture, and leads nowhere else."""
    return _STILL.fullmatch(name) is not None


class NoteTable:
    """The notes in the store; see ``Store.notes``. Every method may be called from any thread.

    A deleted note can be restored until ``purge``; of it stays an empty row, so that whoever
    follows ``changes_since`` hears that it is gone. ``revision`` grows with every change.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._run = store.run
        self._transact = store.transact

    def save(self, note: Note) -> None:
        """Keep a note as it is now, whether it is new, known or deleted. Durable on return."""
        self.write(note)
        self.flush()

    def write(self, note: Note) -> None:
        """As ``save``, but only safe from a power cut after ``flush``."""
        self._store.write(_SAVE, *_row(note))

    def flush(self) -> None:
        """Wait until what was written is on the disk."""
        self._store.flush()

    def delete(self, note_id: str) -> None:
        """Delete a note; ``restore`` brings it back until it is purged.

        Safe from a power cut after ``flush``.
        """
        self._store.write(
            f"UPDATE note SET deleted = ?, revision = {_NEXT} WHERE id = ? AND deleted IS NULL",
            time.time(),
            note_id,
        )

    def restore(self, note_id: str) -> None:
        """Bring back a note that was deleted."""
        self._run(
            f"""UPDATE note SET deleted = NULL, revision = {_NEXT}
            WHERE id = ? AND deleted IS NOT NULL AND (text != '' OR still IS NOT NULL)""",
            note_id,
        )

    def of_talk(self, talk: str) -> list[Note]:
        """The notes of a talk, by time."""
        return _notes(
            self._run(
                f"SELECT {_COLUMNS} FROM note WHERE talk = ? AND deleted IS NULL"
                " ORDER BY at_s, created, id",
                talk,
            )
        )

    def of_all_talks(self) -> list[Note]:
        """Every note, by talk and time."""
        return _notes(
            self._run(
                f"SELECT {_COLUMNS} FROM note WHERE deleted IS NULL"
                " ORDER BY talk, at_s, created, id"
            )
        )

    def note(self, note_id: str) -> Note | None:
        """The note of an id, unless it is deleted."""
        rows = self._run(f"SELECT {_COLUMNS} FROM note WHERE id = ? AND deleted IS NULL", note_id)
        return _notes(rows)[0] if rows else None

    def revision(self) -> int:
        """A number that grows with every change of a note; 0 before the first."""
        ((revision,),) = self._run("SELECT coalesce(max(revision), 0) FROM note")
        return int(revision)

    def changes_since(self, revision: int) -> NoteChanges:
        """What became of notes after a revision; from 0 on all of them."""
        rows = self._run(
            f"SELECT revision, deleted, {_COLUMNS} FROM note WHERE revision > ? ORDER BY revision",
            revision,
        )
        return NoteChanges(
            revision=rows[-1][0] if rows else revision,
            notes=tuple(_notes(row[2:] for row in rows if row[1] is None)),
            gone=tuple(row[2] for row in rows if row[1] is not None),
        )

    def purge(self, before: float, ids: Sequence[str] | None = None) -> tuple[str, ...]:
        """Forget for good what was deleted before this Unix time, of ``ids`` if they are given.

        Returns the pictures that no note has any more.
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
        """The pictures of all notes, those included that can be restored."""
        rows = self._run("SELECT still FROM note WHERE still IS NOT NULL")
        return frozenset(row[0] for row in rows)

    def merge(self, notes: Iterable[Note]) -> Merged:
        """Take notes from elsewhere, all or none. Of one that is here too, the newer stays.

        Where both were changed at the same moment both stay. One that was deleted here comes
        back: whoever imports it wants it.
        """
        notes = list(notes)

        def work(connection: sqlite3.Connection) -> Merged:
            counted = {"new": 0, "newer": 0, "known": 0, "doubled": 0}
            for note in notes:
                counted[_merge_one(connection, note)] += 1
            return Merged(**counted)

        merged: Merged = self._transact(work)
        return merged


_COLUMNS = "id, talk, at_s, text, page, still, created, changed"
#: Rows are never taken out of the table, so that this only grows.
_NEXT = "(SELECT coalesce(max(revision), 0) + 1 FROM note)"
_SAVE = f"""INSERT INTO note ({_COLUMNS}, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, {_NEXT})
    ON CONFLICT (id) DO UPDATE SET
        at_s = excluded.at_s, text = excluded.text, page = excluded.page, still = excluded.still,
        changed = excluded.changed, revision = excluded.revision, deleted = NULL"""


def _merge_one(connection: sqlite3.Connection, note: Note) -> str:
    """Take one note in; what became of it."""
    found = connection.execute(
        f"SELECT deleted, {_COLUMNS} FROM note WHERE id = ?", (note.id,)
    ).fetchone()
    outcome = "new"
    if found is not None and found[0] is None:
        here = _notes([found[1:]])[0]
        if here.changed > note.changed or here == note:
            return "known"
        outcome = "newer"
        if here.changed == note.changed:
            if here.text == note.text:
                # They differ in the picture's name at most.
                return "known"
            outcome = "doubled"
            # Of the same name each time: to import the file again makes no third one.
            twin = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{note.id}\0{note.text}"))
            note = msgspec.structs.replace(note, id=twin)
            if connection.execute("SELECT 1 FROM note WHERE id = ?", (twin,)).fetchone():
                return "known"
    connection.execute(_SAVE, _row(note))
    return outcome


def _row(note: Note) -> tuple[object, ...]:
    """A note as the store keeps it. Raises ValueError for one that makes no sense."""
    check(note)
    return (
        note.id, note.talk, float(note.at_s), note.text, note.page, note.still,
        float(note.created), float(note.changed),
    )  # fmt: skip


def _notes(rows: Iterable[Sequence[Any]]) -> list[Note]:
    return [
        Note(
            id=row[0], talk=row[1], at_s=row[2], text=row[3], page=row[4], still=row[5],
            created=row[6], changed=row[7],
        )
        for row in rows
    ]  # fmt: skip
