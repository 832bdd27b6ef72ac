"""The `backup` and `restore` commands."""

from __future__ import annotations

import argparse

from duthviewer.cli.terminal import DONE, counted
from duthviewer.cli.work import expect_output
from duthviewer.names import path_of


def add_backup(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write what your library remembers to a file: notes with pictures, positions, watched and"
        " favourite talks, timelines with your corrections, settings. Recordings, slides and"
        " catalogues are not in it."
    )
    parser.add_argument("file", metavar="FILE", type=path_of, help="the file to write")
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    parser.set_defaults(run=_backup)


def add_restore(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Merge a backup into your library. Nothing is lost: newer notes and positions stay, and so"
        " do your settings. Two computers that exchange backups know the same afterwards."
    )
    parser.add_argument(
        "file", metavar="FILE", type=path_of, help="a file written by `duthviewer backup`"
    )
    parser.set_defaults(run=_restore)


def _backup(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.library.store.store import Store
    from duthviewer.review.backup import write_backup

    out = arguments.file
    expect_output(out, overwrite=arguments.overwrite or not out.is_file())
    with Store(places().store) as store:
        notes = write_backup(out, store, NotePictures(places().stills))
    print(f"{out}: the library with {counted(notes, 'note')}")
    return DONE


def _restore(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.library.store.store import Store
    from duthviewer.review.backup import restore_backup

    with Store(places().store) as store:
        merged = restore_backup(arguments.file, store, NotePictures(places().stills))
    print(
        f"{arguments.file}: {counted(merged.notes, 'note')}, {merged.new_notes} of them new;"
        f" {counted(merged.talks, 'position')}, {counted(merged.timelines, 'timeline')}"
    )
    return DONE
