"""The command that writes what is known of a talk for other programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.terminal import add_media, counted, expect_folders

if TYPE_CHECKING:
    from duthviewer.library.store import Store

_WHATS = ("chapters", "ffmetadata", "timeline")


def add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "talk",
        metavar="TALK",
        help="a talk: conference-id/talk-id; for --what timeline a conference's id will do",
    )
    parser.add_argument(
        "--what",
        choices=_WHATS,
        required=True,
        help="chapters: a WebVTT file; ffmetadata: chapters for mpv and FFmpeg;"
        " timeline: the catalogue with the timelines in it",
    )
    parser.add_argument(
        "-o", dest="out", metavar="OUT", type=Path, help="a file; without it, standard output"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace a file that is there already"
    )
    parser.add_argument(
        "--in",
        dest="path",
        metavar="PATH",
        type=Path,
        help="the conference's catalogue, or its folder; without it, one that was opened before",
    )
    add_media(parser)
    parser.set_defaults(run=_export)


def _export(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store import Store
    from duthviewer.writing import CannotWrite, expect_writable, write_whole

    expect_folders(arguments.media)
    out = arguments.out if str(arguments.out) != "-" else None
    if out is not None:
        expect_writable(out)
        if out.is_file() and not arguments.overwrite:
            raise CannotWrite(f"{out} is there already: name another file, or say --overwrite.")
    with Store(places().store) as store:
        text, what = _exported(arguments, store)
    if out is None:
        sys.stdout.write(text)
    else:
        write_whole(out, text)
        print(f"{out}: {what}")
    return 0


def _exported(arguments: argparse.Namespace, store: Store) -> tuple[str, str]:
    """The text that was asked for, and what is in it."""
    from duthviewer.catalogue.reader import find_catalogue, read_catalogue
    from duthviewer.errors import KnownError
    from duthviewer.library.files import find_files
    from duthviewer.library.known import find_known, talk_of
    from duthviewer.library.places import places
    from duthviewer.review.chapters import talk_chapters
    from duthviewer.review.timelines import catalogue_with, known_timelines

    conference_id, _, talk_id = arguments.talk.rpartition("/")
    if arguments.path is not None:
        catalogue = find_catalogue(arguments.path)
        conference = read_catalogue(catalogue)
        if not conference_id and arguments.talk == conference.id:
            talk_id = ""
        elif conference_id not in ("", conference.id):
            raise KnownError(f"duthviewer: {catalogue} is {conference.id}, not {conference_id}")
    else:
        if not conference_id:
            # One word can only be a conference: its talks have two.
            conference_id, talk_id = talk_id, ""
        catalogue, conference = find_known(conference_id, store)
    talks = [talk_of(conference, talk_id)] if talk_id else list(conference.talks)
    if not talk_id and arguments.what != "timeline":
        some = ", ".join(f"{conference.id}/{talk.id}" for talk in talks[:20])
        raise KnownError(f"duthviewer: name a talk of {conference.id}: {some}")
    folders = store.setting("media_folders") or [str(places().videos)]
    media = [*arguments.media, *map(Path, folders)]
    files = find_files(conference, [catalogue.parent], media)
    known = known_timelines(conference, files, store)
    if not any(talk.id in known for talk in talks):
        what = f"{conference.id}/{talk_id}" if talk_id else conference.id
        raise KnownError(
            f"There is no timeline of {what} yet: make one with `duthviewer sync {catalogue}`."
        )
    if arguments.what == "timeline":
        chosen = {talk.id: known[talk.id] for talk in talks if talk.id in known}
        return catalogue_with(catalogue, chosen), f"{counted(len(chosen), 'timeline')} in it"
    talk = talks[0]
    text, count = talk_chapters(talk, files[talk.id], known[talk.id], arguments.what)
    return text, counted(count, "chapter")
