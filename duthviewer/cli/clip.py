"""The `clip` command: a part of a talk as a file of its own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.cli.talk_argument import add_talk, read_talk
from duthviewer.cli.terminal import DONE, USAGE, ProgressLine, print_error, time_argument
from duthviewer.cli.work import add_priority, apply_priority, expect_output
from duthviewer.names import path_of, shown

if TYPE_CHECKING:
    from duthviewer.review.clips.values import TalkRange
    from duthviewer.review.reviewed_talk import ReviewedTalk


def add_clip(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Save a part of a talk as a file: a video (.mp4, .mkv, .webm), a moving picture (.gif,"
        " .webp) or one picture (.png). A video has the talk's subtitles, its pages as chapters,"
        " its title and its licence in it. Times count from the start of the talk."
    )
    add_talk(parser)
    parser.add_argument("--from", dest="start", metavar="T", type=time_argument, help="the start")
    parser.add_argument("--to", dest="end", metavar="T", type=time_argument, help="the end")
    parser.add_argument(
        "--page", type=int, metavar="N", help="the longest time for which a page is shown"
    )
    parser.add_argument("--talk", dest="whole", action="store_true", help="the whole talk")
    parser.add_argument(
        "--exact",
        action="store_true",
        help="begin and end at these frames, encoding some again; without it the clip is copied and"
        " begins at the keyframe before",
    )
    parser.add_argument(
        "--audio", metavar="N", type=int, help="the number of a sound track (default: all tracks)"
    )
    parser.add_argument("--no-subtitles", action="store_true", help="leave the subtitles out")
    parser.add_argument(
        "--subtitles-beside", action="store_true", help="write the subtitles beside OUT, too"
    )
    parser.add_argument("--no-chapters", action="store_true", help="leave the chapters out")
    parser.add_argument(
        "--width",
        metavar="PX",
        type=int,
        default=640,
        help="the largest width of a moving picture (default: 640)",
    )
    parser.add_argument("-o", "--output", metavar="OUT", type=path_of, required=True)
    parser.add_argument("--overwrite", action="store_true", help="replace an existing file")
    add_priority(parser)
    parser.set_defaults(run=_clip)


def _clip(arguments: argparse.Namespace) -> int:
    from duthviewer.review.clips.containers import ANIMATIONS, STILLS, container_of
    from duthviewer.review.clips.talk_clip import write_talk_clip
    from duthviewer.review.clips.values import ClipChoices

    out: Path = arguments.output
    kind = out.suffix.lower()
    if problem := _usage(arguments, is_still=kind in STILLS):
        print_error(f"duthviewer clip: {problem} (see `duthviewer clip --help`)")
        return USAGE
    if kind not in (*ANIMATIONS, *STILLS):
        container_of(out)
    expect_output(out, overwrite=arguments.overwrite)
    reviewed = read_talk(arguments)
    part = _part(arguments, reviewed)
    apply_priority(arguments)
    choices = ClipChoices(
        exact=arguments.exact,
        audio=None if arguments.audio is None else arguments.audio - 1,
        subtitles=not arguments.no_subtitles,
        subtitles_beside=arguments.subtitles_beside,
        chapters=not arguments.no_chapters,
        width_px=arguments.width,
    )
    with ProgressLine() as progress:
        written = write_talk_clip(
            reviewed,
            part,
            choices,
            out,
            lambda done: progress.show("writing the clip", done),
            replaces=arguments.overwrite,
        )
    early_s = reviewed.file_s(part.start_s) - written.start_s
    if early_s > 0.05 and not arguments.exact:
        start = _clock(written.start_s - reviewed.file_s(0.0))
        print_error(
            f"The clip begins {early_s:.1f} s earlier, at {start}: at the keyframe before. Use"
            " --exact to begin at the frame."
        )
    for note in written.notes:
        print_error(str(note))
    print(shown(out))
    return DONE


def _usage(arguments: argparse.Namespace, *, is_still: bool) -> str:
    """Return what is wrong with the arguments, or ""."""
    has_times = arguments.start is not None or arguments.end is not None
    if has_times + (arguments.page is not None) + arguments.whole != 1:
        return "give --from and --to, or --page, or --talk"
    if has_times and (arguments.start is None or (arguments.end is None and not is_still)):
        return "give both --from and --to"
    if not 16 <= arguments.width <= 1280:
        return "--width is between 16 and 1280"
    if arguments.audio is not None and arguments.audio < 1:
        return "sound tracks count from 1"
    return ""


def _part(arguments: argparse.Namespace, reviewed: ReviewedTalk) -> TalkRange:
    from duthviewer.review.clips.talk_clip import checked_range, page_range, whole_range

    if arguments.page is not None:
        return page_range(reviewed, arguments.page)
    if arguments.whole:
        return whole_range(reviewed)
    end_s = arguments.end
    return checked_range(reviewed, arguments.start, arguments.start + 1 if end_s is None else end_s)


def _clock(seconds: float) -> str:
    from duthviewer.catalogue.clock import clock

    return clock(seconds)
