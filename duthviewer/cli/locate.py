"""The `locate` command: where in a day's recording each talk is."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import DONE, WRONG, ProgressLine, columns, counted, print_error
from duthviewer.cli.work import (
    Report,
    add_priority,
    apply_priority,
    expect_files,
    expect_output,
    json_file,
    report_on,
    write_json,
)
from duthviewer.errors import KnownError
from duthviewer.names import is_text, path_of, path_text

if TYPE_CHECKING:
    from duthviewer.sync.locate import LocatedTalk


def add_locate(parser: argparse.ArgumentParser) -> None:
    parser.description = "Find where the talk of each deck is in a day's recording."
    parser.add_argument(
        "--recording", metavar="FILE", type=path_of, required=True, help="the recording of a day"
    )
    parser.add_argument(
        "--deck",
        metavar="PDF",
        action="append",
        required=True,
        help="the slides of a talk that may be in it; may be given several times",
    )
    parser.add_argument(
        "--json",
        metavar="OUT",
        type=path_of,
        help="write the result as JSON, times in seconds of the recording; - for standard output",
    )
    parser.add_argument(
        "--catalogue",
        metavar="OUT.yaml",
        type=path_of,
        help="write a catalogue of the talks found; put it into the folder of the files",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing catalogue")
    add_priority(parser)
    parser.add_argument("--lines", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=_locate)


def _locate(arguments: argparse.Namespace) -> int:
    from duthviewer.sync.worker_lines import run_worker

    apply_priority(arguments)
    #: Output names each deck as the arguments do.
    named = {path_of(text): _as_text(text) for text in reversed(arguments.deck)}
    decks = list(dict.fromkeys(map(path_of, arguments.deck)))
    if arguments.lines:
        return run_worker(lambda report: _as_line(arguments.recording, decks, named, report))
    if arguments.catalogue is not None:
        expect_output(arguments.catalogue, overwrite=arguments.overwrite)
    out = json_file(arguments.json)
    with ProgressLine() as progress:
        found, unreadable = _located(arguments.recording, decks, report_on(progress))
    for why in unreadable.values():
        print_error(why)
    if arguments.json is not None:
        write_json({"talks": [_as_json(one, named) for one in found]}, out)
    if out is not None or arguments.json is None:
        readable = [deck for deck in decks if deck not in unreadable]
        print("\n".join(_found_table(readable, found)))
    if arguments.catalogue is not None:
        if not found:
            raise KnownError(f"No talk was found, so {arguments.catalogue} was not written.")
        _write_catalogue(arguments, found)
    return WRONG if unreadable else DONE


def _as_text(given: str) -> str:
    return given if is_text(given) else path_text(Path(given))


def _located(
    recording: Path, decks: Sequence[Path], report: Report
) -> tuple[tuple[LocatedTalk, ...], dict[Path, str]]:
    """Locate the talks of readable decks; also return the error of each unreadable deck."""
    from duthviewer.slides.deck import Deck, DeckError
    from duthviewer.sync.locate import locate

    expect_files(recording, *decks)
    unreadable: dict[Path, str] = {}
    for deck in decks:
        try:
            Deck(deck).close()
        except DeckError as error:
            unreadable[deck] = str(error)
    readable = [deck for deck in decks if deck not in unreadable]
    if not readable:
        raise KnownError(next(iter(unreadable.values())))
    return locate(recording, readable, report=report), unreadable


def _as_line(
    recording: Path, decks: Sequence[Path], named: Mapping[Path, str], report: Report
) -> dict[str, Any]:
    found, unreadable = _located(recording, decks, report)
    return {
        "talks": [_as_json(one, named) for one in found],
        "unreadable": [{"deck": named[deck], "error": why} for deck, why in unreadable.items()],
    }


def _as_json(found: LocatedTalk, named: Mapping[Path, str]) -> dict[str, Any]:
    from duthviewer.sync.worker_lines import segments

    return {
        "deck": named[found.deck],
        "start": round(found.start_s, 3),
        "end": round(found.end_s, 3),
        "confidence": round(found.confidence, 4),
        "segments": segments(found.timeline),
    }


def _found_table(decks: Sequence[Path], found: Sequence[LocatedTalk]) -> list[str]:
    from duthviewer.catalogue.clock import clock

    rows = [("from", "to", "sure", "slides")]
    rows += [
        (clock(one.start_s), clock(one.end_s), f"{one.confidence:.0%}", str(one.deck))
        for one in sorted(found, key=lambda one: one.start_s)
    ]
    there = {one.deck for one in found}
    rows += [("-", "-", "", f"{deck} was not found") for deck in decks if deck not in there]
    return columns(rows, right=[0, 1, 2])


def _write_catalogue(arguments: argparse.Namespace, found: Sequence[LocatedTalk]) -> None:
    from duthviewer.catalogue.writer import write_catalogue
    from duthviewer.sync.made_conference import FoundTalk, conference_of, described
    from duthviewer.writing import write_whole

    talks = [
        FoundTalk(
            recording=arguments.recording,
            deck=one.deck,
            title="",
            start_s=one.start_s,
            end_s=one.end_s,
            timeline=one.timeline,
        )
        for one in found
    ]
    made = conference_of(arguments.catalogue.absolute().parent, described(talks))
    write_whole(arguments.catalogue, write_catalogue(made.conference))
    print_error(
        f"{arguments.catalogue}: {counted(len(talks), 'talk')}."
        f" Open it with `duthviewer {arguments.catalogue}`"
    )
    for outside in made.outside:
        print_error(
            f"{outside} is not in the folder of the catalogue:"
            f" move it there, or add --media {outside.parent} when you open it"
        )
