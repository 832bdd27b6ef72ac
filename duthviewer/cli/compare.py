"""The `compare` command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.cli.talk_argument import read_talk
from duthviewer.cli.terminal import DONE, ProgressLine, add_media, columns
from duthviewer.cli.work import expect_output, json_file, write_json
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.review.comparison.compare import ComparedPage, PaceComparison
    from duthviewer.review.pace.values import PageFigures


def add_compare(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Compare two talks with the same slides, or with two versions of them: how long each page"
        " was shown, and which pages are longer, shorter, dropped, added or reordered in the"
        " second talk."
    )
    parser.add_argument(
        "talk", metavar="TALK", help="CONFERENCE/TALK, or the talk's id together with --in"
    )
    parser.add_argument("other", metavar="TALK", help="the other talk")
    parser.add_argument(
        "--in",
        dest="paths",
        metavar="PATH",
        type=path_of,
        action="append",
        default=[],
        help="the catalogue or its folder (default: the conferences that were opened); given twice,"
        " the second is that of the other talk",
    )
    add_media(parser)
    out = parser.add_mutually_exclusive_group()
    out.add_argument("--json", metavar="OUT", type=path_of, help="write JSON; -: standard output")
    out.add_argument("--csv", metavar="OUT", type=path_of, help="write CSV; -: standard output")
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    parser.set_defaults(run=_compare)


def _compare(arguments: argparse.Namespace) -> int:
    from duthviewer.review.comparison.compare import compare_talks, comparison_csv, comparison_json

    out = json_file(arguments.json or arguments.csv)
    if out is not None:
        # /dev/stdout and pipes are written into, not replaced.
        expect_output(out, overwrite=arguments.overwrite or not out.is_file())
    here, there = (
        read_talk(argparse.Namespace(talk=talk, path=path, media=arguments.media))
        for talk, path in _places(arguments)
    )
    with ProgressLine() as progress:
        comparison = compare_talks(
            here, there, lambda done: progress.show("comparing the pages", done)
        )
    if arguments.json is not None:
        write_json(comparison_json(comparison), out)
    elif arguments.csv is not None:
        _write(comparison_csv(comparison), out)
    else:
        print("\n".join(_lines(comparison)))
    return DONE


def _places(arguments: argparse.Namespace) -> Iterator[tuple[str, Path | None]]:
    """Yield the talks with the paths of their catalogues."""
    paths = arguments.paths
    yield arguments.talk, paths[0] if paths else None
    own, other = (name.rpartition("/")[0] for name in (arguments.talk, arguments.other))
    # One path is that of the first talk's conference.
    is_elsewhere = len(paths) == 1 and other not in ("", own)
    yield arguments.other, paths[-1] if paths and not is_elsewhere else None


def _write(text: str, out: Path | None) -> None:
    from duthviewer.writing import write_whole

    if out is None:
        sys.stdout.write(text)
    else:
        write_whole(out, text)


def _lines(comparison: PaceComparison) -> list[str]:
    rows = [("page", "other page", "time", "other time", "difference", "change", "title")]
    rows += map(_row, comparison.pages)
    return [*columns(rows, right=range(5)), "", _totals(comparison)]


def _row(row: ComparedPage) -> tuple[str, str, str, str, str, str, str]:
    change = "" if row.change in ("same", "unshown") else row.change
    return (
        _number(row.here),
        _number(row.there),
        _time(row.here),
        _time(row.there),
        f"{row.difference_s:+.0f} s" if row.change in ("longer", "shorter") else "",
        ", ".join(part for part in (change, "reordered" if row.reordered else "") if part),
        " ".join(row.title.split())[:60],
    )


def _number(page: PageFigures | None) -> str:
    return "-" if page is None else str(page.page)


def _time(page: PageFigures | None) -> str:
    from duthviewer.catalogue.clock import clock

    return "-" if page is None or not page.visits else clock(page.shown_s)


def _totals(comparison: PaceComparison) -> str:
    from duthviewer.catalogue.clock import clock

    counts = [
        f"{count} {change}"
        for change in ("longer", "shorter", "dropped", "added")
        if (count := comparison.count(change))
    ]
    if moved := sum(1 for row in comparison.pages if row.reordered):
        counts.append(f"{moved} reordered")
    lengths = f"{clock(comparison.here.length_s)} and {clock(comparison.there.length_s)}"
    return f"{lengths}: {', '.join(counts) or 'no page differs'}"
