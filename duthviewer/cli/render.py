"""The `render` command: a talk as one video, the page beside the speaker."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from duthviewer.cli.talk_argument import add_talk, read_talk
from duthviewer.cli.terminal import DONE, ProgressLine, print_error, time_argument
from duthviewer.cli.work import add_priority, apply_priority, expect_output
from duthviewer.names import path_of, shown

#: The time left is shown after this time
_ESTIMATE_S = 3.0


def add_render(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write a talk as one video: the page of each moment beside the speaker, with chapters,"
        " subtitles and licence. The talk needs its recording, its slides and a timeline (see"
        " `duthviewer sync`). Share only what the licence allows."
    )
    add_talk(parser)
    parser.add_argument(
        "-o", "--output", metavar="OUT.mp4", type=path_of, required=True,
        help="the file to write; its ending chooses the format: .mp4, .mkv or .webm",
    )  # fmt: skip
    parser.add_argument(
        "--layout", choices=("side", "swapped", "stacked", "corner"), default="side",
        help="speaker left and page right (side, the default), the other way round (swapped),"
        " speaker above the page (stacked), or in a corner of the page (corner)",
    )  # fmt: skip
    parser.add_argument(
        "--height", type=int, choices=(720, 1080), default=720,
        help="height of the picture in pixels (default: 720)",
    )  # fmt: skip
    parser.add_argument(
        "--from", dest="from_s", metavar="TIME", type=time_argument, default=0.0,
        help="where to begin, from the start of the talk: 12:30, 1:02:03 or seconds",
    )  # fmt: skip
    parser.add_argument(
        "--to", dest="to_s", metavar="TIME", type=time_argument, help="where to end"
    )
    parser.add_argument(
        "--software", action="store_true", help="do not encode with the graphics card"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    add_priority(parser)
    parser.set_defaults(run=_render)


def _render(arguments: argparse.Namespace) -> int:
    from duthviewer.review.render.layout import RenderLayout, RenderSettings
    from duthviewer.review.render.render import FORMATS, render

    out: Path = arguments.output
    # A wrong ending is the first thing to report, also of /dev/stdout.
    if out.suffix.lower() in FORMATS:
        expect_output(out, overwrite=arguments.overwrite)
    reviewed = read_talk(arguments)
    apply_priority(arguments)
    settings = RenderSettings(RenderLayout(arguments.layout), arguments.height)
    begun_s = time.monotonic()

    def report(done: float) -> None:
        passed_s = time.monotonic() - begun_s
        text = "rendering"
        if passed_s > _ESTIMATE_S and done > 0:
            text += f", {_left(passed_s * (1 - done) / done)} left"
        progress.show(text, done)

    with ProgressLine() as progress:
        made = render(
            reviewed,
            out,
            settings,
            from_s=arguments.from_s,
            to_s=arguments.to_s,
            hardware=not arguments.software,
            report=report,
        )
    for page in made.bad_pages:
        print_error(f"duthviewer: page {page} cannot be shown; its place is empty")
    print(f"{shown(out)}  ({made.frames} frames, {made.encoder})")
    return DONE


def _left(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
