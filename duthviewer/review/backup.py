"""Backups: what the library remembers, as one documented JSON file (``docs/backup.md``).

Restoring merges. Two computers that exchange backups, in either order, know the same afterwards:
all notes, the later position of each talk, all marks, the newest timelines with all corrections.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta

from duthviewer import __version__
from duthviewer.library.store.alignments import KeptAlignment, kept_alignment, pieces_text
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Merged, Note
from duthviewer.library.store.progress import TalkProgress
from duthviewer.library.store.salvage import SalvagedRows, merge_rows
from duthviewer.library.store.setting_kinds import valid_settings
from duthviewer.library.store.settings import LONGEST_KEY
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import checked_talk_key
from duthviewer.library.store.timelines import kept_timeline
from duthviewer.review.exchange import (
    ExchangeFileError,
    NoteEntry,
    note_entry,
    note_of,
    read_exchange_file,
    stamp,
)
from duthviewer.writing import write_whole

FORMAT, VERSION = "duthviewer backup", 1
SUFFIX = ".duthviewer-backup.json"

#: Settings that name files, folders, windows or devices of this computer
_OF_THIS_COMPUTER = frozenset(
    (
        "cookies_browser", "corner_video", "download_folder", "engine", "last_conference",
        "media_folders", "mini_window", "recent_conferences", "subtitle_files", "system_dark",
        "window_places",
    )
)  # fmt: skip
#: The files that a person gave to the talks of a conference
_GIVEN_FILES = "given_files/"

_Seconds = Annotated[float, Meta(ge=-1e9, le=1e9)]
_UnixTime = Annotated[float, Meta(ge=0, lt=2e11)]
_Page = Annotated[int, Meta(ge=1, lt=2**31)]
_Share = Annotated[float, Meta(ge=0, le=1)]


class RestoredBackup(NamedTuple):
    """How many things of a backup were merged into the library."""

    notes: int
    new_notes: int
    talks: int
    timelines: int


class _ProgressEntry(msgspec.Struct, kw_only=True, omit_defaults=True):
    talk: str
    position: Annotated[float, Meta(ge=0, le=1e9)] = 0.0
    length: Annotated[float, Meta(gt=0, le=1e9)] | None = None
    watched: bool = False
    favourite: bool = False
    updated: _UnixTime = 0.0


class _TimelineEntry(msgspec.Struct, kw_only=True, omit_defaults=True):
    talk: str
    clock: str = ""
    #: Start, end, page, confidence
    spans: list[tuple[_Seconds, _Seconds | None, _Page | None, _Share]] = []
    recording: str = ""
    deck: str = ""
    made: _UnixTime = 0.0
    #: Start, end, page
    corrections: list[tuple[_Seconds, _Seconds, _Page | None]] = []
    shift: _Seconds = 0.0


class _AlignmentEntry(msgspec.Struct, kw_only=True, omit_defaults=True):
    talk: str
    clock: str
    #: Start and end in the talk's own video, start in the day's recording, rate
    pieces: list[tuple[_Seconds, _Seconds, _Seconds, float]] = []
    origin: str
    confidence: _Share = 0.0
    own: str = ""
    day: str = ""
    made: _UnixTime = 0.0


class _Backup(msgspec.Struct, kw_only=True):
    format: str
    version: int
    made: str = ""
    program: str = ""
    settings: dict[str, Any] = {}
    progress: list[_ProgressEntry] = []
    watch_queue: list[str] = []
    timelines: list[_TimelineEntry] = []
    alignments: list[_AlignmentEntry] = []
    notes: list[NoteEntry] = []


def write_backup(path: Path, store: Store, stills: NotePictures) -> int:
    """Write what the library remembers to a file; return the number of its notes.

    Raises CannotWrite and StoreError.
    """
    rows = store.salvage()
    backup = _Backup(
        format=FORMAT,
        version=VERSION,
        made=stamp(time.time()),
        program=__version__,
        settings={
            key: value
            for key, value in sorted(store.settings.all().items())
            if not _is_of_this_computer(key)
        },
        progress=[_progress_entry(TalkProgress(*row)) for row in sorted(rows.progress)],
        watch_queue=list(rows.watch_queue),
        timelines=[_timeline_entry(row) for row in sorted(rows.timelines, key=_talk_and_clock)],
        alignments=[_alignment_entry(kept) for kept in rows.alignments],
        notes=[note_entry(note, stills) for note in sorted(rows.notes, key=_note_order)],
    )
    content = msgspec.json.format(msgspec.json.encode(backup), indent=1)
    write_whole(path, content + b"\n")
    return len(backup.notes)


def restore_backup(path: Path, store: Store, stills: NotePictures) -> RestoredBackup:
    """Merge a backup into the library, all of it or nothing.

    Nothing here is lost: a setting that is set here stays. Raises ExchangeFileError and StoreError.
    """
    backup = _read(path)
    try:
        notes = [note_of(entry) for entry in backup.notes]
        rows = _rows(backup)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise ExchangeFileError(
            "{path} is damaged: {reason}. Nothing was changed.", path=path, reason=error
        ) from error
    # The pictures first: a note must not name a picture that is missing.
    kept = tuple(
        note if picture is None else msgspec.structs.replace(note, still=stills.keep(picture))
        for note, picture in notes
    )
    rows = rows._replace(notes=kept)

    def work(connection: sqlite3.Connection) -> Merged:
        return merge_rows(connection, rows, damaged=False, is_later=False)

    merged: Merged = store.transact(work)
    return RestoredBackup(
        notes=len(kept),
        new_notes=merged.new + merged.doubled,
        talks=len(rows.progress),
        timelines=len(rows.timelines),
    )


def _is_of_this_computer(key: str) -> bool:
    return key in _OF_THIS_COMPUTER or key.startswith(_GIVEN_FILES)


# Writing.


def _progress_entry(progress: TalkProgress) -> _ProgressEntry:
    return _ProgressEntry(
        talk=progress.talk, position=progress.position_s, length=progress.length_s or None,
        watched=bool(progress.watched), favourite=bool(progress.favourite),
        updated=progress.updated,
    )  # fmt: skip


def _timeline_entry(row: Sequence[Any]) -> _TimelineEntry:
    talk, spans, recording, deck, made, corrections, shift_s, clock = row
    return _TimelineEntry(
        talk=talk, clock=clock, spans=json.loads(spans), recording=recording, deck=deck,
        made=made, corrections=json.loads(corrections), shift=shift_s,
    )  # fmt: skip


def _alignment_entry(kept: KeptAlignment) -> _AlignmentEntry:
    return _AlignmentEntry(
        talk=kept.talk, clock=kept.clock, pieces=json.loads(pieces_text(kept.alignment)),
        origin=str(kept.origin), confidence=kept.confidence, own=kept.own, day=kept.day,
        made=kept.made,
    )  # fmt: skip


def _talk_and_clock(row: Sequence[Any]) -> tuple[str, str]:
    return str(row[0]), str(row[7])


def _note_order(note: Note) -> tuple[str, float, str]:
    return note.talk, note.at_s, note.id


# Reading.


def _read(path: Path) -> _Backup:
    content = read_exchange_file(path)
    try:
        backup = msgspec.json.decode(content, type=_Backup)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ExchangeFileError(
            "{path} is not a backup of duthviewer, or damaged: {reason}. Nothing was changed.",
            path=path,
            reason=error,
        ) from error
    if backup.format != FORMAT:
        raise ExchangeFileError("{path} is not a backup of duthviewer.", path=path)
    if backup.version > VERSION:
        raise ExchangeFileError(
            "{path} was written by a newer duthviewer: update yours to read it.", path=path
        )
    return backup


def _rows(backup: _Backup) -> SalvagedRows:
    """Return the rows of a backup, without its notes. Raises ValueError and TypeError."""
    settings = {
        key: value
        for key, value in valid_settings(backup.settings).items()
        if not _is_of_this_computer(key) and 0 < len(key) <= LONGEST_KEY
    }
    return SalvagedRows(
        settings={key: json.dumps(value, allow_nan=False) for key, value in settings.items()},
        progress=tuple(_progress_row(entry) for entry in backup.progress),
        timelines=tuple(_timeline_row(entry) for entry in backup.timelines),
        notes=(),
        deleted={},
        alignments=tuple(_alignment(entry) for entry in backup.alignments),
        watch_queue=tuple(checked_talk_key(talk) for talk in backup.watch_queue),
    )


def _progress_row(entry: _ProgressEntry) -> tuple[Any, ...]:
    return (
        checked_talk_key(entry.talk), entry.position, entry.length, int(entry.watched),
        int(entry.favourite), entry.updated,
    )  # fmt: skip


def _timeline_row(entry: _TimelineEntry) -> tuple[Any, ...]:
    spans, corrections = json.dumps(entry.spans), json.dumps(entry.corrections)
    # Checks what the types do not: a span must not end before it starts.
    kept_timeline(spans, entry.recording, entry.deck, entry.made, corrections, entry.shift)
    return (
        checked_talk_key(entry.talk), spans, entry.recording, entry.deck, entry.made, corrections,
        entry.shift, entry.clock,
    )  # fmt: skip


def _alignment(entry: _AlignmentEntry) -> KeptAlignment:
    return kept_alignment(
        (
            entry.talk,
            entry.clock,
            json.dumps(entry.pieces),
            entry.origin,
            entry.confidence,
            entry.own,
            entry.day,
            entry.made,
        )
    )
