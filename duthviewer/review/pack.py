"""Packing a conference into one file that other people can open (`importing/formats/pack.py`)."""

from __future__ import annotations

import contextlib
import threading
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talks_with_notes import OpenedConference, talks_with_notes
from duthviewer.library.importing.formats.pack import (
    CATALOGUE,
    FOLDERS,
    KIND,
    LARGEST_FILE,
    LARGEST_PACK,
    MIME_TYPE,
    NOTES,
)
from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import Note
from duthviewer.library.store.store import Store
from duthviewer.review.notes import as_json
from duthviewer.review.timelines import catalogue_with, known_timelines
from duthviewer.writing import CannotWrite, unfinished_file


@dataclass(frozen=True)
class PackContents:
    """What goes into a pack besides the catalogue with its timelines."""

    thumbnails: bool = True
    slides: bool = False
    subtitles: bool = False
    notes: bool = False


class PackedFile(NamedTuple):
    """A file of this computer and its name in the pack."""

    name: str
    path: Path


class WrittenPack(NamedTuple):
    """What was packed."""

    path: Path
    files: int
    notes: int
    bytes: int


class PackSizes(NamedTuple):
    """How many files of each kind there are, with their bytes, and how many notes."""

    thumbnails: tuple[int, int]
    slides: tuple[int, int]
    subtitles: tuple[int, int]
    notes: int


def pack_sizes(opened: OpenedConference, store: Store) -> PackSizes:
    """Return what could go into a pack. Reads the disk."""

    def size(contents: PackContents) -> tuple[int, int]:
        sizes = []
        for file in packed_files(opened.conference, opened.files or {}, contents):
            with contextlib.suppress(OSError):
                sizes.append(file.path.stat().st_size)
        return len(sizes), sum(sizes)

    return PackSizes(
        thumbnails=size(PackContents(thumbnails=True)),
        slides=size(PackContents(thumbnails=False, slides=True)),
        subtitles=size(PackContents(thumbnails=False, subtitles=True)),
        notes=len(_notes_of(opened.conference, store)),
    )


def packed_files(
    conference: Conference, files: Mapping[str, TalkFiles], contents: PackContents
) -> list[PackedFile]:
    """Return the files that go into a pack, each once."""
    found: dict[str, PackedFile] = {}
    for talk in conference.talks:
        if (of_talk := files.get(talk.id)) is None:
            continue
        for file in _files_of(talk, of_talk, contents):
            found.setdefault(file.name, file)
    return list(found.values())


def write_pack(
    path: Path,
    opened: OpenedConference,
    store: Store,
    stills: NotePictures,
    contents: PackContents,
    cancelled: threading.Event | None = None,
) -> WrittenPack:
    """Write a conference with its timelines and files to one file. Reads the disk.

    Raises CatalogueError, CannotWrite, and KnownError for what cannot be packed.
    """
    conference, files = opened.conference, opened.files or {}
    text = catalogue_with(opened.catalogue, known_timelines(conference, files, store))
    chosen = packed_files(conference, files, contents)
    sizes = [file.path.stat().st_size for file in chosen]
    if sum(sizes) > LARGEST_PACK or max(sizes, default=0) > LARGEST_FILE:
        raise KnownError(
            "The files are too large for one pack: {size} MB, at most {limit} MB together and "
            "{each} MB each. Leave out the slides.",
            size=sum(sizes) >> 20, limit=LARGEST_PACK >> 20, each=LARGEST_FILE >> 20,
        )  # fmt: skip
    notes = _notes_of(conference, store) if contents.notes else []
    path = path.resolve()
    try:
        with unfinished_file(path) as unfinished:
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as pack:
                # As in EPUB, the kind comes first, so that programs recognise the file.
                pack.writestr(KIND, MIME_TYPE, zipfile.ZIP_STORED)
                pack.writestr(CATALOGUE, text)
                if notes:
                    pack.writestr(NOTES, as_json(talks_with_notes(notes, store, [opened]), stills))
                for file in chosen:
                    if cancelled is not None and cancelled.is_set():
                        raise KnownError("Packing was cancelled.")
                    # Pictures and PDF are compressed already.
                    is_text = file.name.startswith("subtitles/")
                    kind = zipfile.ZIP_DEFLATED if is_text else zipfile.ZIP_STORED
                    pack.write(file.path, file.name, kind)
            size = unfinished.stat().st_size
    except OSError as error:
        raise CannotWrite(
            "{path} cannot be written: {reason}.", path=path, reason=error.strerror or error
        ) from error
    return WrittenPack(path, len(chosen), len(notes), size)


def _notes_of(conference: Conference, store: Store) -> list[Note]:
    notes = store.notes.of_all_talks()
    return [note for note in notes if note.talk.partition("/")[0] == conference.id]


def _files_of(talk: Talk, files: TalkFiles, contents: PackContents) -> Iterator[PackedFile]:
    """Yield the files of a talk, named by its id: under that they are found with any catalogue."""
    for folder, path, is_wanted in (
        ("slides", files.deck, contents.slides),
        ("thumbnails", files.thumbnail, contents.thumbnails),
    ):
        if is_wanted and path is not None and _extension(path) in FOLDERS[folder]:
            yield PackedFile(f"{folder}/{talk.id}.{_extension(path)}", path)
    if not contents.subtitles:
        return
    for owner, recording in ((talk.recording, files.day), (talk.id, files.own_video)):
        for path in (*files.subtitles, *files.other_subtitles):
            is_beside = recording is not None and path.name.startswith(f"{recording.stem}.")
            if recording is not None and is_beside and _extension(path) in FOLDERS["subtitles"]:
                # The rest of the name has the language: "day.en.vtt"
                rest = path.name.removeprefix(recording.stem).lower()
                yield PackedFile(f"subtitles/{owner}{rest}", path)


def _extension(path: Path) -> str:
    return path.suffix[1:].lower()
