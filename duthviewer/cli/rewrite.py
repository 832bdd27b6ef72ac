"""The `rewrite` command: a copy of a recording that plays from any position."""

from __future__ import annotations

import argparse
from pathlib import Path

from duthviewer.cli.terminal import DONE, ProgressLine
from duthviewer.cli.work import add_priority, apply_priority, expect_files, expect_output
from duthviewer.names import path_of, shown


def add_rewrite(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Copy a recording so that it plays from any position: the same video and sound in a new"
        " Matroska file. Nothing is encoded again without --new-keyframes, and the recording is not"
        " changed."
    )
    parser.add_argument("recording", metavar="RECORDING", type=path_of)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT.mkv",
        type=path_of,
        help="the file to write (default: “NAME (rewritten).mkv” beside the recording)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    parser.add_argument(
        "--new-keyframes",
        action="store_true",
        help="encode the video again so that seeking is fast; takes much longer and loses a"
        " little quality",
    )
    add_priority(parser)
    parser.set_defaults(run=_rewrite)


def _rewrite(arguments: argparse.Namespace) -> int:
    from duthviewer.library.media.rewrite import copy_path, rewrite

    recording: Path = arguments.recording
    expect_files(recording)
    out: Path | None = arguments.output
    if out is None:
        out = copy_path(recording)
    else:
        expect_output(out, overwrite=arguments.overwrite)
    apply_priority(arguments)
    with ProgressLine() as progress:
        rewrite(
            recording,
            out,
            lambda done: progress.show("rewriting", done),
            new_keyframes=arguments.new_keyframes,
        )
    print(shown(out))
    return DONE
