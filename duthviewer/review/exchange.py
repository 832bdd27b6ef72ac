"""Reading files that another duthviewer wrote, and their notes. They may come from a stranger."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import io
import os
import stat
from pathlib import Path

import msgspec

from duthviewer.errors import KnownError
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note, check, keepable

_LARGEST_FILE = 512 * 2**20
_LARGEST_PICTURE = 16 * 2**20


class ExchangeFileError(KnownError):
    """A file was not written by this program, or is damaged; the message says which."""


class NoteEntry(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A note in a JSON file."""

    id: str
    talk: str
    at: float
    text: str = ""
    page: int | None = None
    created: str
    changed: str
    #: The talk's own video that ``at`` counts in; "" is the recording of the day
    clock: str = ""
    #: The picture as a JPEG file in base64
    picture: str | None = None
    #: The rest is for other programs; importing ignores it
    title: str | None = None
    position: float | None = None
    tags: tuple[str, ...] = ()
    link: str | None = None
    address: str | None = None


def note_entry(note: Note, stills: NotePictures | None) -> NoteEntry:
    """Return the entry of a note, with its picture if ``stills`` is given. Reads the disk."""
    picture = None
    if stills is not None and note.still:
        try:
            picture = base64.b64encode(stills.path(note.still).read_bytes()).decode()
        except OSError:
            picture = None
    return NoteEntry(
        id=note.id, talk=note.talk, at=note.at_s, text=note.text, page=note.page,
        created=stamp(note.created), changed=stamp(note.changed), picture=picture,
        clock=note.clock,
    )  # fmt: skip


def note_of(entry: NoteEntry) -> tuple[Note, bytes | None]:
    """Return the note of an entry and its picture. Raises ValueError for an invalid note.

    An invalid picture is left out, so that the text is still imported.
    """
    try:
        created, changed = (
            dt.datetime.fromisoformat(text).timestamp() for text in (entry.created, entry.changed)
        )
        note = Note(
            id=keepable(entry.id), talk=keepable(entry.talk), at_s=entry.at, text=entry.text,
            page=entry.page, created=created, changed=changed, clock=keepable(entry.clock),
        )  # fmt: skip
        check(note)
    except (OverflowError, OSError) as error:
        raise ValueError("the time of a note is invalid") from error
    note = msgspec.structs.replace(note, text=keepable(entry.text))
    return note, None if entry.picture is None else _picture(entry.picture)


def stamp(seconds: float) -> str:
    """Return a Unix time as text (ISO 8601, UTC), to the microsecond."""
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def read_exchange_file(path: Path) -> bytes:
    """Read a file, without a byte order mark. Raises ExchangeFileError.

    Devices and pipes, which may never end, are refused.
    """
    try:
        # Without O_NONBLOCK, opening a pipe would block.
        with os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise ExchangeFileError("{path} is not a file.", path=path)
            content = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise ExchangeFileError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    if len(content) > _LARGEST_FILE:
        raise ExchangeFileError("{path} is too large for such a file.", path=path)
    return content.removeprefix(b"\xef\xbb\xbf")


def _picture(text: str) -> bytes | None:
    """Return the JPEG file in a note; None if it is invalid."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(content) > _LARGEST_PICTURE:
        return None
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
            image.verify()
    # A malicious picture can raise any exception.
    except Exception:
        return None
    return content
