"""The `report` command: how a talk went, as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from duthviewer.cli.talk_argument import add_talk, read_talk
from duthviewer.cli.terminal import DONE, ProgressLine, counted, print_error
from duthviewer.cli.work import existing_store, expect_output
from duthviewer.names import path_of, shown


def add_report(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write how a talk went: the time, words and pauses of each page, what was said over it, and"
        " your notes. The talk needs a timeline; see `duthviewer sync`."
    )
    add_talk(parser)
    parser.add_argument(
        "-o",
        dest="out",
        metavar="OUT.html|OUT.json|OUT.csv",
        type=path_of,
        required=True,
        help="the file to write: .html to read, .json with every figure, .csv with a row a page",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    parser.add_argument(
        "--quick",
        dest="sound",
        action="store_false",
        help="leave out what takes seconds for an hour, unless it is known from before: pauses, and"
        " the text of pages that are pictures",
    )
    for what in ("pictures", "transcript", "notes"):
        parser.add_argument(
            f"--no-{what}",
            dest=what,
            action="store_false",
            help=f"leave the {what if what != 'notes' else 'notes that you made'} out of the HTML",
        )
    parser.set_defaults(run=_report)


def _report(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.review.report.choices import ReportChoices
    from duthviewer.review.report.saving import expect_report_ending, write_report

    out: Path = arguments.out
    expect_report_ending(out)
    expect_output(out, overwrite=arguments.overwrite)
    talk = read_talk(arguments)
    choices = ReportChoices(
        sound=arguments.sound,
        pictures=arguments.pictures,
        transcript=arguments.transcript,
        notes=arguments.notes,
    )
    notes = []
    if choices.notes:
        with existing_store() as store:
            if store is not None:
                notes = store.notes.of_talk(talk.key)
    with ProgressLine() as progress:
        made = write_report(
            out,
            talk,
            choices,
            notes,
            NotePictures(places().stills),
            report=lambda done: progress.show("writing the report", done),
        )
    if made.pictures.problem is not None:
        print_error(f"duthviewer report: {made.pictures.problem}")
    print(f"{shown(out)}: {counted(len(made.pace.pages), 'page')}")
    return DONE
