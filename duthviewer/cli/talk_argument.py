"""The TALK argument of the commands that make something of one talk."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.cli.terminal import add_media, expect_folders
from duthviewer.cli.work import existing_store, files_of, use_chosen_videos
from duthviewer.errors import KnownError
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference
    from duthviewer.library.store.store import Store
    from duthviewer.review.reviewed_talk import ReviewedTalk


def add_talk(parser: argparse.ArgumentParser) -> None:
    """Add TALK, --in and --media."""
    parser.add_argument(
        "talk", metavar="TALK", help="CONFERENCE/TALK, or the talk's id together with --in"
    )
    parser.add_argument(
        "--in",
        dest="path",
        metavar="PATH",
        type=path_of,
        help="the catalogue or its folder (default: the conferences that were opened)",
    )
    add_media(parser)


def read_talk(arguments: argparse.Namespace) -> ReviewedTalk:
    """Find the talk that the arguments name, with its files and timeline. Raises KnownError."""
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.review.reviewed_talk import reviewed_talk

    expect_folders(arguments.media)
    with existing_store() as store:
        catalogue, conference, talk_id = _find(arguments, store)
        talk = conference.talk_by_id.get(talk_id)
        if talk is None:
            known = ", ".join(f"{conference.id}/{one.id}" for one in conference.talks[:20])
            raise KnownError(f"duthviewer: {conference.id} has no talk {talk_id}. It has: {known}")
        media = [*arguments.media]
        if store is not None:
            use_chosen_videos(store)
            media += media_folders(store)
        files = files_of(conference, catalogue, media, store)
        return reviewed_talk(conference, talk, files, store)


def _find(arguments: argparse.Namespace, store: Store | None) -> tuple[Path, Conference, str]:
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.cache import bundled, open_conference
    from duthviewer.library.conferences.find import find_conference

    conference_id, _, talk_id = arguments.talk.rpartition("/")
    if arguments.path is not None:
        catalogue = find_catalogue(arguments.path)
        conference = read_catalogue(catalogue)
        if conference_id not in ("", conference.id):
            raise KnownError(f"duthviewer: {catalogue} is {conference.id}, not {conference_id}")
        return catalogue, conference, talk_id
    if not conference_id:
        raise KnownError(
            f"duthviewer: name the talk as CONFERENCE/TALK, or its catalogue with --in PATH, not"
            f" {arguments.talk}"
        )
    if store is not None:
        return (*find_conference(conference_id, store), talk_id)
    for catalogue in bundled():
        conference = open_conference(catalogue)
        if conference.id == conference_id:
            return catalogue, conference, talk_id
    raise KnownError(f"duthviewer: there is no conference {conference_id}. Add --in PATH.")
