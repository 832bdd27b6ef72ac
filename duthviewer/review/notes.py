"""Exporting notes as Markdown with pictures, CSV and JSON, and importing them from JSON."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from duthviewer.catalogue.clock import clock
from duthviewer.library.conferences.talks_with_notes import TalkWithNotes
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Merged, Note
from duthviewer.library.store.store import Store
from duthviewer.review.csv_cells import csv_cell
from duthviewer.review.exchange import (
    ExchangeFileError,
    NoteEntry,
    note_entry,
    note_of,
    read_exchange_file,
    stamp,
)
from duthviewer.slides.deck import Deck, DeckError
from duthviewer.writing import CannotWrite, write_whole

#: The suffixes of the kinds of files
KINDS = {"notes": ".md", "notes-csv": ".csv", "notes-json": ".json"}

FORMAT, VERSION = "duthviewer notes", 1
_MOST_NOTES = 100_000
_PAGE_PX = 960
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w+;))")
#: A line that starts with this is a list
_MARKDOWN_LINE = re.compile(r"([-+]|\d+(?=[.)]))")
#: Characters that end a link in Markdown, except in a host in brackets
_ENDS_LINK = re.compile(r"[()\[\]<>\"'\\`\s]")
_NUMBERED_HOST = re.compile(r"https?://\[[0-9A-Fa-f:.]+\]")
_CSV_COLUMNS = (
    "conference", "talk", "title", "speakers", "time", "at", "page", "text", "tags", "link",
    "created", "changed", "address",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NoteLabels:
    """The words in the Markdown besides the notes themselves."""

    heading: str = "Notes"
    page: str = "Page {page}"
    still: str = "Picture"


ENGLISH = NoteLabels()


def write_notes(
    path: Path,
    kind: str,
    talks: Sequence[TalkWithNotes],
    stills: NotePictures,
    words: NoteLabels = ENGLISH,
) -> int:
    """Write notes to a file; the pictures of Markdown go to a folder beside it.

    Returns the number of notes. Reads decks, so call it on a background thread. Raises CannotWrite.
    """
    if kind == "notes":
        text = markdown(talks, words, _PictureFolder(path, stills))
    elif kind == "notes-csv":
        # Without the byte order mark, spreadsheets assume the system's encoding.
        text = "\ufeff" + as_csv(talks)
    else:
        text = as_json(talks, stills)
    write_whole(path, text)
    return sum(len(noted.notes) for noted in talks)


# Markdown.


def markdown(
    talks: Sequence[TalkWithNotes],
    words: NoteLabels = ENGLISH,
    pictures: _PictureFolder | None = None,
) -> str:
    """Format notes as Markdown, each with its time as a link; ``pictures`` adds pictures."""
    parts = []
    many = len(talks) != 1
    if many:
        parts.append(f"# {words.heading}")
    for noted in talks:
        parts.append(f"{'##' if many else '#'} {_plain(noted.title)}")
        if line := _about(noted):
            parts.append(line)
        before: int | None = None
        with _DeckPictures(noted, pictures) as pages:
            for note in noted.notes:
                time, link = clock(noted.position_s(note)), noted.link(note)
                here = _address(noted.address(note))
                head = f"[{time}]({_address(link) if link else here})"
                page = "" if note.page is None else words.page.format(page=note.page)
                # The web link first: others may read these notes, too.
                more = [page, f"[duthviewer]({here})" if link else ""]
                line = " · ".join((head, *filter(None, more)))
                parts.append(f"{'###' if many else '##'} {line}")
                if note.page is not None and note.page != before and (at := pages.of(note.page)):
                    parts.append(f"![{page}]({at})")
                before = note.page
                if pictures is not None and note.still and (at := pictures.still(note.still)):
                    parts.append(f"![{words.still}]({at})")
                if text := note.text.strip("\n"):
                    # A person's own Markdown is kept.
                    parts.append(text)
    return "\n\n".join(parts) + "\n"


def _about(noted: TalkWithNotes) -> str:
    if noted.talk is None or noted.source is None:
        return ""
    speakers = ", ".join(speaker.name for speaker in noted.talk.speakers)
    return _plain(" · ".join(filter(None, (speakers, noted.source.conference.title))))


def _plain(text: str) -> str:
    """Escape Markdown in a stranger's text."""
    line = _MARKDOWN.sub(r"\\\1", " ".join(text.split()))
    if start := _MARKDOWN_LINE.match(line):
        # After a number, the sign behind it is escaped.
        at = start.end() if start[1].isdecimal() else 0
        line = f"{line[:at]}\\{line[at:]}"
    return line


def _address(link: str) -> str:
    """Escape the characters of a web address that would end a Markdown link."""
    host = found[0] if (found := _NUMBERED_HOST.match(link)) else ""
    return host + _ENDS_LINK.sub(lambda sign: f"%{ord(sign[0]):02X}", link[len(host) :])


class _PictureFolder:
    """The folder with the pictures of a Markdown file."""

    def __init__(self, path: Path, stills: NotePictures) -> None:
        self._folder = path.absolute().with_name(f"{path.stem}-pictures")
        self._stills = stills

    def still(self, name: str) -> str | None:
        """Copy a note's picture; return its address in the file, None if it is missing."""
        source = self._stills.path(name)
        if not source.is_file():
            return None
        return self._put(name, lambda to: shutil.copyfile(source, to))

    def page(self, deck: Deck, name: str, page: int) -> str | None:
        """Draw a page; return its address in the file, None if it cannot be drawn."""
        try:
            picture = deck.render(page, _PAGE_PX)
        except DeckError:
            return None
        # Imported here because Pillow is slow to load.
        from PIL import Image

        size = (picture.width, picture.height)
        image = Image.frombuffer("RGB", size, bytes(picture.data), "raw", "BGRX", picture.stride, 1)
        return self._put(name, lambda to: image.save(to, "PNG"))

    def _put(self, name: str, write: Any) -> str:
        try:
            self._folder.mkdir(exist_ok=True)
            write(self._folder / name)
        except OSError as error:
            raise CannotWrite(
                "{path} cannot be written: {reason}.",
                path=self._folder / name,
                reason=error.strerror or error,
            ) from error
        return f"{quote(os.fsencode(self._folder.name))}/{quote(name)}"


class _DeckPictures:
    """Pictures of the pages of one talk's deck, each drawn once."""

    def __init__(self, noted: TalkWithNotes, pictures: _PictureFolder | None) -> None:
        self._noted = noted
        self._pictures = pictures
        self._deck: Deck | None = None
        self._drawn: dict[int, str | None] = {}

    def __enter__(self) -> _DeckPictures:
        files = self._noted.files
        if self._pictures is not None and files is not None and files.deck is not None:
            try:
                self._deck = Deck(files.deck)
            except DeckError:
                self._deck = None
        return self

    def __exit__(self, *_: object) -> None:
        if self._deck is not None:
            self._deck.close()

    def of(self, page: int) -> str | None:
        """Return the address of a page's picture; None without the page."""
        if self._deck is None or self._pictures is None or page > self._deck.page_count:
            return None
        if page not in self._drawn:
            talk = self._noted.key.replace("/", "-")
            name = f"{re.sub(r'[^A-Za-z0-9._-]', '_', talk)}-page-{page}.png"
            self._drawn[page] = self._pictures.page(self._deck, name, page)
        return self._drawn[page]


# CSV.


def as_csv(talks: Sequence[TalkWithNotes]) -> str:
    """Format notes as CSV (RFC 4180), with formulas escaped."""
    out = io.StringIO(newline="")
    # All cells are quoted, so that a different separator does not split them.
    table = csv.writer(out, quoting=csv.QUOTE_ALL)
    table.writerow(_CSV_COLUMNS)
    for noted, note in _each(talks):
        conference_id, _, talk_id = noted.key.partition("/")
        speakers = () if noted.talk is None else noted.talk.speakers
        table.writerow(
            [
                csv_cell(conference_id),
                csv_cell(talk_id),
                csv_cell(noted.title),
                csv_cell(", ".join(speaker.name for speaker in speakers)),
                clock(noted.position_s(note)),
                round(note.at_s, 3),
                "" if note.page is None else note.page,
                csv_cell(note.text),
                csv_cell(" ".join(note.tags)),
                csv_cell(noted.link(note) or ""),
                stamp(note.created),
                stamp(note.changed),
                csv_cell(noted.address(note)),
            ]
        )
    return out.getvalue()


# JSON.


class _File(msgspec.Struct, kw_only=True):
    format: str
    version: int
    notes: list[NoteEntry]


def as_json(talks: Sequence[TalkWithNotes], stills: NotePictures | None = None) -> str:
    """Format notes with their pictures as JSON, which ``import_notes`` reads."""
    notes = [_entry(noted, note, stills) for noted, note in _each(talks)]
    content = msgspec.json.encode(_File(format=FORMAT, version=VERSION, notes=notes))
    return msgspec.json.format(content, indent=2).decode() + "\n"


def _entry(noted: TalkWithNotes, note: Note, stills: NotePictures | None) -> NoteEntry:
    return msgspec.structs.replace(
        note_entry(note, stills),
        title=None if noted.talk is None else noted.title,
        tags=note.tags,
        position=round(noted.position_s(note), 3),
        link=noted.link(note),
        address=noted.address(note),
    )


def import_notes(path: Path, store: Store, stills: NotePictures) -> Merged:
    """Import the notes of an exported file, all or none; see ``NoteTable.merge``.

    Raises ExchangeFileError and StoreError.
    """
    notes = []
    for note, picture in _read(read_exchange_file(path), path):
        still = None if picture is None else stills.keep(picture)
        notes.append(msgspec.structs.replace(note, still=still))
    return store.notes.merge(notes)


def _read(content: bytes, path: Path) -> list[tuple[Note, bytes | None]]:
    try:
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ExchangeFileError(
            "{path} is not a file of notes exported by duthviewer: {reason}.",
            path=path,
            reason=error,
        ) from error
    if file.format != FORMAT:
        raise ExchangeFileError("{path} is not a file of notes exported by duthviewer.", path=path)
    if file.version > VERSION:
        raise ExchangeFileError(
            "{path} was written by a newer duthviewer: update yours to read it.", path=path
        )
    if len(file.notes) > _MOST_NOTES:
        raise ExchangeFileError(
            "{path} contains more than {count} notes.", path=path, count=_MOST_NOTES
        )
    return [_note(one, number, path) for number, one in enumerate(file.notes, 1)]


def _note(entry: NoteEntry, number: int, path: Path) -> tuple[Note, bytes | None]:
    try:
        return note_of(entry)
    except ValueError as error:
        raise ExchangeFileError(
            "{path}: note {number} is invalid. Nothing was imported.", path=path, number=number
        ) from error


def _each(talks: Sequence[TalkWithNotes]) -> Iterator[tuple[TalkWithNotes, Note]]:
    for noted in talks:
        for note in noted.notes:
            yield noted, note
