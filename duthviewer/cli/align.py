"""The `align` command: where a talk's own video is in the day's recording, by their sound."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import DONE, ProgressLine, columns, time_argument
from duthviewer.cli.work import (
    Report,
    add_priority,
    apply_priority,
    expect_files,
    report_on,
    write_json,
)
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.sync.align import SoundAlignment


def add_align(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Find where a talk's own video is in the recording of the day, by their sound."
        " The exit code is 1 if the sound leaves a doubt."
    )
    parser.add_argument("own", metavar="VIDEO", type=path_of, help="the talk's own video")
    parser.add_argument(
        "day", metavar="RECORDING", type=path_of, help="the recording of the day that contains it"
    )
    parser.add_argument(
        "--near",
        metavar="TIME",
        type=time_argument,
        help="where the talk starts in the recording, if that is known: it is searched first",
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    add_priority(parser)
    parser.add_argument("--lines", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=_align)


def _align(arguments: argparse.Namespace) -> int:
    from duthviewer.sync.worker_lines import run_worker

    apply_priority(arguments)
    files = arguments.own, arguments.day, arguments.near
    if arguments.lines:
        return run_worker(lambda report: _as_line(*files, report))
    with ProgressLine() as progress:
        found = _aligned(*files, report_on(progress))
    if arguments.json:
        write_json(_as_json(found), None)
    else:
        print("\n".join(_table(found)))
    return DONE


def _aligned(own: Path, day: Path, near_s: float | None, report: Report) -> SoundAlignment:
    from duthviewer.sync.align import align

    expect_files(own, day)
    return align(own, day, near_s, report=report)


def _as_line(own: Path, day: Path, near_s: float | None, report: Report) -> dict[str, Any]:
    """Return the result for the window: no pieces if the sound leaves a doubt."""
    from duthviewer.sync.align import NotAligned

    try:
        return _as_json(_aligned(own, day, near_s, report))
    except NotAligned as error:
        return {"pieces": [], "confidence": 0.0, "why": str(error)}


def _as_json(found: SoundAlignment) -> dict[str, Any]:
    from duthviewer.sync.worker_lines import piece_rows

    return {"pieces": piece_rows(found.alignment), "confidence": found.confidence}


def _table(found: SoundAlignment) -> list[str]:
    from duthviewer.catalogue.clock import clock

    rows = [("video from", "to", "recording from", "to", "shift")]
    rows += [
        (
            clock(piece.start_s),
            clock(piece.end_s),
            clock(piece.day_s),
            clock(piece.day_end_s),
            f"{piece.shift_s:+.2f} s",
        )
        for piece in found.alignment.pieces
    ]
    return [*columns(rows, right=range(5)), f"{found.confidence:.0%} sure"]
