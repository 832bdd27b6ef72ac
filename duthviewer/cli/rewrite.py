"""The command that makes a copy of a recording that plays from any place."""

from __future__ import annotations

import argparse
from pathlib import Path

from duthviewer.cli.terminal import DONE, Progress
from duthviewer.cli.work import add_priority, expect_files, make_way
from duthviewer.names import path_of, shown


def add_rewrite(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Make a copy of a recording that plays from any place: the same video and sound in a new"
        " Matroska file. Nothing is encoded again unless you ask for it, and the recording stays"
        " as it is."
    )
    parser.add_argument("recording", metavar="RECORDING", type=path_of)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT.mkv",
        type=path_of,
        help="the file to write; without it, “NAME (rewritten).mkv” beside the recording",
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace a file that is there already"
    )
    parser.add_argument(
        "--new-keyframes",
        action="store_true",
        help="encode the video again so that seeks are quick; takes much longer and a little"
        " quality",
    )
    add_priority(parser)
    parser.set_defaults(run=_rewrite)


def _rewrite(arguments: argparse.Namespace) -> int:
    from duthviewer.library.media.rewrite import copy_path, rewrite
    from duthviewer.writing import CannotWrite, expect_writable

    recording: Path = arguments.recording
    expect_files(recording)
    out: Path | None = arguments.output
    if out is None:
        out = copy_path(recording)
    else:
        expect_writable(out)
        if out.exists() and not arguments.overwrite:
            raise CannotWrite(f"{out} is there already: name another file, or say --overwrite.")
    make_way(arguments)
    with Progress() as progress:
        rewrite(
            recording,
            out,
            lambda done: progress.show("rewriting", done),
            new_keyframes=arguments.new_keyframes,
        )
    print(shown(out))
    return DONE
