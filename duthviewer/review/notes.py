"""Exporting notes as Markdown with pictures, CSV and JSON, and importing them from JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

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
from duthviewer.review.markdown_text import markdown_address, markdown_text
from duthviewer.review.picture_folder import DeckPictures, PictureFolder
from duthviewer.writing import write_whole

#: The suffixes of the kinds of files
KINDS = {"notes": ".md", "notes-csv": ".csv", "notes-json": ".json"}

FORMAT, VERSION = "duthviewer notes", 1
_MOST_NOTES = 100_000
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
NO_SENTENCES: Mapping[str, str] = {}


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
        text = markdown(talks, words, PictureFolder(path, stills))
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
    pictures: PictureFolder | None = None,
    sentences: Mapping[str, str] = NO_SENTENCES,
) -> str:
    """Format notes as Markdown, each with its time as a link; ``pictures`` adds pictures.

    ``sentences`` are what was said when the notes were made, by their ids.
    """
    parts = []
    many = len(talks) != 1
    if many:
        parts.append(f"# {words.heading}")
    for noted in talks:
        parts.append(f"{'##' if many else '#'} {markdown_text(noted.title)}")
        if line := _about(noted):
            parts.append(line)
        before: int | None = None
        with DeckPictures(noted, pictures) as pages:
            for note in noted.notes:
                time, link = clock(noted.position_s(note)), noted.link(note)
                here = markdown_address(noted.address(note))
                head = f"[{time}]({markdown_address(link) if link else here})"
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
                if sentence := sentences.get(note.id):
                    parts.append(f"> {markdown_text(sentence)}")
                if text := note.text.strip("\n"):
                    # A person's own Markdown is kept.
                    parts.append(text)
    return "\n\n".join(parts) + "\n"


def _about(noted: TalkWithNotes) -> str:
    if noted.talk is None or noted.source is None:
        return ""
    speakers = ", ".join(speaker.name for speaker in noted.talk.speakers)
    return markdown_text(" · ".join(filter(None, (speakers, noted.source.conference.title))))


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
