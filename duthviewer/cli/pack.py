"""The `pack` and `unpack` commands."""

from __future__ import annotations

import argparse
from pathlib import Path

from duthviewer.cli.terminal import DONE, add_media, counted, expect_folders, print_error
from duthviewer.cli.work import expect_output, files_of
from duthviewer.names import path_of


def add_pack(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Pack a conference into one small file for other people: the catalogue with your timelines"
        " and the thumbnails; with options also slides, subtitles and your notes. Recordings are"
        " never in it. Share only what the licence of the conference allows."
    )
    parser.add_argument(
        "path", metavar="PATH", type=path_of, help="the conference's catalogue or its folder"
    )
    parser.add_argument(
        "-o", dest="out", metavar="OUT", type=path_of, required=True, help="the file: NAME.duth"
    )
    parser.add_argument("--slides", action="store_true", help="with the slides")
    parser.add_argument("--subtitles", action="store_true", help="with the subtitles")
    parser.add_argument("--notes", action="store_true", help="with your notes")
    parser.add_argument("--no-thumbnails", action="store_true", help="without thumbnails")
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    add_media(parser)
    parser.set_defaults(run=_pack)


def add_unpack(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Unpack a conference that was packed by duthviewer, into a folder of its own. Nothing"
        " existing is replaced."
    )
    parser.add_argument("file", metavar="FILE", type=path_of, help="a packed conference: NAME.duth")
    parser.add_argument(
        "--into",
        metavar="DIR",
        type=path_of,
        help="the folder for the catalogue and its files (default: a new one in your folder of"
        " videos)",
    )
    parser.add_argument(
        "--notes", action="store_true", help="also add the notes in it to your library"
    )
    parser.set_defaults(run=_unpack)


def _pack(arguments: argparse.Namespace) -> int:
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.talks_with_notes import OpenedConference
    from duthviewer.library.places import places
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.library.store.store import Store
    from duthviewer.review.pack import PackContents, write_pack

    expect_folders(arguments.media)
    out = arguments.out
    expect_output(out, overwrite=arguments.overwrite or not out.is_file())
    catalogue = find_catalogue(arguments.path)
    conference = read_catalogue(catalogue)
    contents = PackContents(
        thumbnails=not arguments.no_thumbnails,
        slides=arguments.slides,
        subtitles=arguments.subtitles,
        notes=arguments.notes,
    )
    with Store(places().store) as store:
        media = [*arguments.media, *media_folders(store)]
        files = files_of(conference, catalogue, media, store)
        opened = OpenedConference(catalogue, conference, files)
        written = write_pack(out, opened, store, NotePictures(places().stills), contents)
    notes = f", {counted(written.notes, 'note')}" if written.notes else ""
    print(
        f"{out}: {counted(len(conference.talks), 'talk')}, {counted(written.files, 'file')}{notes},"
        f" {written.bytes / 2**20:.1f} MB"
    )
    return DONE


def _unpack(arguments: argparse.Namespace) -> int:
    from duthviewer.library.conferences.collection import add_conference
    from duthviewer.library.importing.document import Document
    from duthviewer.library.importing.pack import NOTES, read, recognises
    from duthviewer.library.importing.sources import ImportContext
    from duthviewer.library.importing.values import Certainty, ImportFailed
    from duthviewer.library.importing.writing import (
        CATALOGUE_NAME,
        folder_of_import,
        write_import,
    )
    from duthviewer.library.places import places
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.library.store.store import Store
    from duthviewer.review.notes import import_notes

    document = Document(path=arguments.file)
    if not recognises(document):
        raise ImportFailed("{path} is not a packed conference.", path=arguments.file)
    imported = read(document, ImportContext())
    for finding in imported.findings:
        if finding.certainty is Certainty.LEFT_OUT:
            print_error(f"duthviewer unpack: left out: {finding}")
    with Store(places().store) as store:
        videos = [*media_folders(store), places().videos]
        folder: Path = arguments.into or folder_of_import(imported.conference, videos)
        written = write_import(folder / CATALOGUE_NAME, imported)
        add_conference(store, written.catalogue, imported.conference)
        print(f"{written.catalogue}: {counted(len(imported.conference.talks), 'talk')}")
        if arguments.notes and (notes := written.catalogue.parent / NOTES).exists():
            merged = import_notes(notes, store, NotePictures(places().stills))
            print(f"{notes}: {counted(merged.new + merged.doubled, 'new note')}")
    return DONE
