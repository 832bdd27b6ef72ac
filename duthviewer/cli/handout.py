"""The `handout` command."""

from __future__ import annotations

import argparse
from pathlib import Path

from duthviewer.cli.talk_argument import add_talk, read_talk
from duthviewer.cli.terminal import DONE, ProgressLine, counted, print_error
from duthviewer.cli.work import existing_store, expect_output
from duthviewer.errors import KnownError
from duthviewer.names import path_of, shown


def add_handout(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write a handout of a talk: a PDF with each slide beside what was said over it, your notes,"
        " times and links. Pass it on only if the licence of the slides allows it."
    )
    add_talk(parser)
    parser.add_argument(
        "-o", dest="out", metavar="OUT", type=path_of, required=True, help="the PDF to write"
    )
    parser.add_argument(
        "--paper", choices=("a4", "letter"), default="a4", help="the size of paper (default: a4)"
    )
    parser.add_argument(
        "--lines",
        action="store_true",
        help="lines for writing beside the slides, instead of what was said and the notes",
    )
    parser.add_argument("--no-notes", action="store_true", help="without your notes")
    parser.add_argument("--no-transcript", action="store_true", help="without what was said")
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    parser.set_defaults(run=_handout)


def _handout(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store.note_pictures import NotePictures
    from duthviewer.library.store.notes import Note
    from duthviewer.review.handout.handout_file import write_handout
    from duthviewer.review.handout.values import HandoutLayout, HandoutOptions, Paper

    out: Path = arguments.out
    if out.suffix.lower() != ".pdf":
        raise KnownError("{path}: a handout is a PDF, so its name ends in .pdf.", path=shown(out))
    expect_output(out, overwrite=arguments.overwrite)
    talk = read_talk(arguments)
    notes: list[Note] = []
    with existing_store() as store:
        if store is not None:
            notes = store.notes.of_talk(talk.key)
    options = HandoutOptions(
        paper=Paper.LETTER if arguments.paper == "letter" else Paper.A4,
        layout=HandoutLayout.LINES if arguments.lines else HandoutLayout.TEXT,
        with_transcript=not arguments.no_transcript,
        with_notes=not arguments.no_notes,
    )
    with ProgressLine() as progress:
        handout = write_handout(
            out,
            talk,
            notes,
            NotePictures(places().stills),
            options,
            report=lambda done: progress.show("making the handout", done),
        )
    for line in handout.missing:
        print_error(f"duthviewer handout: {line}")
    slides = sum(1 for section in handout.sections if section.page)
    written = sum(1 for part in handout.sections for text in part.texts if text.kind == "note")
    parts = [counted(slides, "slide"), *([counted(written, "note")] if written else [])]
    print(f"{shown(out)}: {', '.join(parts)}")
    return DONE
