"""The `sync` command: which page of the slides is shown when."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import (
    DONE,
    USAGE,
    ProgressLine,
    add_media,
    columns,
    print_error,
    time_argument,
)
from duthviewer.cli.work import (
    Report,
    add_priority,
    apply_priority,
    expect_files,
    json_file,
    report_on,
    write_json,
)
from duthviewer.errors import KnownError
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.catalogue.timeline import Span, Timeline
    from duthviewer.playback.network_recording import Source
    from duthviewer.sync.watched_position import WatchedPosition


def add_sync(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "duthviewer sync PATH... [--talk ID]... [--media DIR]... [--redo] [--output DIR]\n"
        "                       [--scheduler ADDRESS [--retries N]]\n"
        "       duthviewer sync --recording FILE --deck PDF [--start T] [--end T] [--json OUT]"
    )
    parser.description = (
        "Find which page of the slides is shown when: for the talks of catalogues (saved in the"
        " library, or in a folder), or for one recording and one deck (printed)."
    )
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="*",
        type=path_of,
        help="a catalogue, its folder, or a folder of such folders: synchronise the talks and save"
        " the timelines",
    )
    parser.add_argument(
        "--talk",
        metavar="ID",
        action="append",
        default=[],
        help="synchronise only this talk; may be given several times",
    )
    add_media(parser)
    parser.add_argument(
        "--redo", action="store_true", help="also synchronise talks that have a timeline"
    )
    parser.add_argument(
        "--output",
        metavar="DIR",
        type=path_of,
        help="save each timeline as JSON in DIR/CONFERENCE/TALK.json instead of in the library;"
        " files that are not on this computer are read from their addresses",
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="work on the computers of this dask cluster, such as tcp://10.0.0.1:8786, and print a"
        " line of JSON for each event",
    )
    parser.add_argument(
        "--retries",
        metavar="N",
        type=_count,
        default=2,
        help="with --scheduler: how often a talk is tried again whose worker was lost (default:"
        " %(default)s)",
    )
    # The name that --redo had before
    parser.add_argument("--anew", dest="redo", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(
        "--recording", metavar="FILE", type=path_of, help="without a catalogue: the recording"
    )
    parser.add_argument("--deck", metavar="PDF", type=path_of, help="the slides of --recording")
    parser.add_argument(
        "--start", metavar="T", type=time_argument, help="where the talk starts: 55m9s, 2:17:10"
    )
    parser.add_argument("--end", metavar="T", type=time_argument, help="where the talk ends")
    parser.add_argument(
        "--video-track",
        metavar="N",
        type=int,
        help="for a recording with several videos: the index of the video among all streams, from 0"
        " (default: the video that players show)",
    )
    parser.add_argument(
        "--subtitles",
        metavar="FILE",
        type=path_of,
        help="subtitles of the recording, used to improve the result",
    )
    parser.add_argument(
        "--json",
        metavar="OUT",
        type=path_of,
        help="write the result as JSON, times in seconds of the recording; - for standard output",
    )
    add_priority(parser)
    for name in ("--scores", "--anchors"):
        parser.add_argument(name, type=path_of, help=argparse.SUPPRESS)
    # --from: where the talk is watched, whose spans come first; lines of standard input follow it.
    parser.add_argument("--from", dest="watched_s", type=float, help=argparse.SUPPRESS)
    # --part: the recording may be unfinished; only what has arrived is read.
    for name in ("--lines", "--again", "--part"):
        parser.add_argument(name, action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=_sync)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is no count")
    return int(text)


def _sync(arguments: argparse.Namespace) -> int:
    if wrong := _wrong_use(arguments):
        print_error(f"duthviewer sync: {wrong} (see `duthviewer sync --help`)")
        return USAGE
    apply_priority(arguments)
    if arguments.path:
        from duthviewer.cli.sync_talks import synchronise_catalogues

        return synchronise_catalogues(arguments)
    if arguments.lines:
        return _sync_for_window(arguments)
    out = json_file(arguments.json)
    with ProgressLine() as progress:
        timeline = _timeline(arguments, report_on(progress))
    if arguments.json is None:
        print("\n".join(_as_table(timeline)))
    else:
        from duthviewer.sync.worker_lines import segments

        write_json({"segments": segments(timeline)}, out)
    return DONE


def _sync_for_window(arguments: argparse.Namespace) -> int:
    """Print JSON lines for the window: progress, early spans and the result."""
    from duthviewer.sync.watched_position import WatchedPosition
    from duthviewer.sync.worker_lines import WorkerOutput, run_watched_worker, segments

    watched = WatchedPosition(at_s=arguments.watched_s)

    def work(output: WorkerOutput) -> dict[str, Any]:
        watched.show = lambda spans: output.write({"early": segments(spans)})
        if arguments.again or arguments.part:
            return {"segments": segments(_timeline(arguments, output.report, watched))}
        from duthviewer.review.sound.background import sound_measured

        # The report of how the talk went needs it soon, but not as soon as the first spans.
        span = (arguments.recording, arguments.start or 0.0, arguments.end)
        with sound_measured(*span, after=watched.served):
            return {"segments": segments(_timeline(arguments, output.report, watched))}

    return run_watched_worker(work, watched.take_line)


def _wrong_use(arguments: argparse.Namespace) -> str | None:
    pair = arguments.recording is not None and arguments.deck is not None
    if arguments.path:
        single = (
            "recording", "deck", "start", "end", "subtitles", "json", "scores", "anchors",
            "video_track",
        )  # fmt: skip
        for name in single:
            if getattr(arguments, name) is not None:
                return f"PATH and --{name} do not go together"
        return "PATH and --lines do not go together" if arguments.lines else None
    if arguments.talk or arguments.media or arguments.redo:
        return "--talk, --media and --redo need PATH, a catalogue"
    if arguments.output or arguments.scheduler:
        return "--output and --scheduler need PATH, a catalogue"
    if arguments.again:
        return None if arguments.scores is not None else "--again needs --scores FILE"
    if not pair:
        return "PATH, or --recording FILE and --deck PDF are needed"
    start_s, end_s = arguments.start or 0.0, arguments.end
    return "--end is not after --start" if end_s is not None and end_s <= start_s else None


def _timeline(
    arguments: argparse.Namespace, report: Report | None, watched: WatchedPosition | None = None
) -> Timeline:
    """Synchronise one recording with one deck. Imports NumPy, OpenCV and PyAV."""
    from duthviewer.library.downloads.unfinished import UnfinishedRecording, unfinished_recording
    from duthviewer.playback.probe import choose_video
    from duthviewer.sync import synchronise

    anchors = _anchors(arguments.anchors)
    if arguments.again:
        expect_files(arguments.scores)
        return synchronise.decode_again(arguments.scores, anchors)
    recording: Source = arguments.recording
    if arguments.part:
        recording = unfinished_recording(arguments.recording)
    expect_files(
        None if arguments.part else arguments.recording, arguments.deck, arguments.subtitles
    )
    choose_video(arguments.recording, arguments.video_track)
    try:
        return synchronise.synchronise(
            recording,
            arguments.deck,
            start_s=arguments.start or 0.0,
            end_s=arguments.end,
            subtitles=arguments.subtitles,
            anchors=anchors,
            report=report,
            scores=arguments.scores,
            watched=watched,
        )
    except KnownError:
        if isinstance(recording, UnfinishedRecording):
            # A decoder takes what has not arrived for damage.
            recording.expect_no_gap()
        raise


def _anchors(path: Path | None) -> tuple[Any, ...]:
    """Read anchors from a JSON list of ``[start, page or null, perhaps the end]``."""
    if path is None:
        return ()
    import json

    from duthviewer.sync.decoding.anchors import Anchor

    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        return tuple(
            Anchor(
                at_s=float(at_s),
                page=None if page is None else int(page),
                until_s=None if end_s is None else float(end_s),
            )
            for at_s, page, end_s in ((*one, None)[:3] for one in listed)
        )
    except OSError as error:
        raise KnownError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (TypeError, ValueError) as error:
        raise KnownError(f"{path} holds no list of [start, page, end].") from error


def _as_table(timeline: Timeline) -> list[str]:
    from duthviewer.catalogue.clock import clock

    rows = [("from", "to", "page", "sure")]
    rows += [
        (
            clock(span.start_s),
            "" if span.end_s is None else clock(span.end_s),
            _page_text(span),
            f"{span.confidence:.0%}",
        )
        for span in timeline
    ]
    return columns(rows, right=[0, 1, 2, 3])


def _page_text(span: Span) -> str:
    if span.page is None:
        return "other slide" if span.other_slide else "-"
    return str(span.page)
