"""The `check` and `talks` commands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import DONE, add_media, columns, counted, expect_folders, print_error
from duthviewer.cli.work import existing_store, files_of
from duthviewer.names import path_of, path_text

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference, Talk
    from duthviewer.library.conferences.files import TalkFiles


def add_check(parser: argparse.ArgumentParser) -> None:
    parser.description = "Check a catalogue and print each mistake as FILE:LINE:COLUMN: message."
    parser.add_argument("path", metavar="PATH", type=path_of, help="a catalogue, or its folder")
    parser.set_defaults(run=_check)


def add_talks(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "List the talks of a catalogue, and which of their files are on this computer."
    )
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        type=path_of,
        help="a catalogue or its folder (default: the conferences that come with the program)",
    )
    add_media(parser)
    parser.add_argument("--json", action="store_true", help="print JSON, times in seconds")
    parser.set_defaults(run=_talks)


def _check(arguments: argparse.Namespace) -> int:
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.problems import printable
    from duthviewer.catalogue.reader import check_catalogue

    path = find_catalogue(arguments.path)
    conference, warnings = check_catalogue(path)
    for warning in warnings:
        where = f"{printable(str(path))}:{warning.line}:{warning.column}"
        print_error(f"{where}: warning: {warning.message}")
    talks = counted(len(conference.talks), "talk")
    recordings = counted(len(conference.recordings), "recording")
    found = counted(len(warnings), "warning") if warnings else "no problems"
    print(f"{printable(str(path))}: {talks} in {recordings}, {found}")
    return DONE


def _talks(arguments: argparse.Namespace) -> int:
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.resources import resource

    expect_folders(arguments.media)
    if arguments.path is None:
        paths = sorted(resource("conferences").glob("*.yaml"))
    else:
        paths = [find_catalogue(arguments.path)]
    found = []
    for path in paths:
        conference = read_catalogue(path)
        with existing_store() as store:
            files = files_of(conference, path, [*arguments.media, *media_folders(store)], store)
        found.append((conference, files))
    if arguments.json:
        import json

        entries = [
            _as_json(conference, talk, files[talk.id])
            for conference, files in found
            for talk in conference.talks
        ]
        print(json.dumps(entries, indent=2, ensure_ascii=False, allow_nan=False))
    else:
        print("\n\n".join(_as_table(conference, files) for conference, files in found))
    return DONE


def _as_json(conference: Conference, talk: Talk, files: TalkFiles) -> dict[str, Any]:
    def named(path: Path | None) -> str | None:
        return None if path is None else path_text(path)

    return {
        "conference": conference.id,
        "id": talk.id,
        "title": talk.title,
        "speakers": [speaker.name for speaker in talk.speakers],
        "recording": talk.recording,
        "start": talk.start_s,
        "end": conference.end_by_talk_id[talk.id],
        "slides": talk.slides,
        "thumbnail": talk.thumbnail,
        "files": {
            "recording": named(files.recording),
            "deck": named(files.deck),
            "thumbnail": named(files.thumbnail),
            "subtitles": [path_text(path) for path in files.subtitles] or None,
        },
    }


def _as_table(conference: Conference, files: dict[str, TalkFiles]) -> str:
    from duthviewer.catalogue.clock import clock

    rows = [("recording", "start", "id", "title", "speakers", "here")]
    for talk in conference.talks:
        of_talk = files[talk.id]
        here = {
            "recording": of_talk.recording,
            "slides": of_talk.deck,
            "thumbnail": of_talk.thumbnail,
            "subtitles": of_talk.subtitles,
        }
        rows.append(
            (
                talk.recording,
                clock(talk.start_s),
                talk.id,
                talk.title,
                ", ".join(speaker.name for speaker in talk.speakers),
                ", ".join(name for name, present in here.items() if present) or "-",
            )
        )
    return "\n".join((conference.title, "", *columns(rows, right=[1])))
