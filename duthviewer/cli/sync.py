"""The `sync` command: which page of the slides is shown when."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import (
    DONE,
    USAGE,
    WRONG,
    ProgressLine,
    add_media,
    columns,
    counted,
    expect_folders,
    print_error,
    time_argument,
)
from duthviewer.cli.work import (
    Report,
    add_priority,
    apply_priority,
    chosen_talks,
    expect_files,
    files_of,
    json_file,
    report_on,
    use_chosen_videos,
    write_json,
)
from duthviewer.errors import KnownError
from duthviewer.names import path_of
from duthviewer.writing import make_private_folder

if TYPE_CHECKING:
    from duthviewer.catalogue.timeline import Span, Timeline
    from duthviewer.sync.talks import SyncOutcome


def add_sync(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "duthviewer sync PATH [--talk ID]... [--media DIR]... [--redo]\n"
        "       duthviewer sync --recording FILE --deck PDF [--start T] [--end T] [--json OUT]"
    )
    parser.description = (
        "Find which page of the slides is shown when: for the talks of a catalogue (saved in the"
        " library), or for one recording and one deck (printed)."
    )
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        type=path_of,
        help="a catalogue or its folder: synchronise its talks and save the timelines",
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
    # --part: the recording may be unfinished; only what has arrived is read.
    for name in ("--lines", "--again", "--part"):
        parser.add_argument(name, action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=_sync)


def _sync(arguments: argparse.Namespace) -> int:
    if wrong := _wrong_use(arguments):
        print_error(f"duthviewer sync: {wrong} (see `duthviewer sync --help`)")
        return USAGE
    apply_priority(arguments)
    if arguments.path is not None:
        return _sync_catalogue(arguments)
    if arguments.lines:
        from duthviewer.sync.worker_lines import run_worker, segments

        def work(report: Report) -> dict[str, Any]:
            if arguments.again or arguments.part:
                return {"segments": segments(_timeline(arguments, report))}
            from duthviewer.review.sound.background import sound_measured

            # The report of how the talk went needs it soon.
            with sound_measured(arguments.recording, arguments.start or 0.0, arguments.end):
                return {"segments": segments(_timeline(arguments, report))}

        return run_worker(work)
    out = json_file(arguments.json)
    with ProgressLine() as progress:
        timeline = _timeline(arguments, report_on(progress))
    if arguments.json is None:
        print("\n".join(_as_table(timeline)))
    else:
        from duthviewer.sync.worker_lines import segments

        write_json({"segments": segments(timeline)}, out)
    return DONE


def _wrong_use(arguments: argparse.Namespace) -> str | None:
    pair = arguments.recording is not None and arguments.deck is not None
    if arguments.path is not None:
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
    if arguments.again:
        return None if arguments.scores is not None else "--again needs --scores FILE"
    if not pair:
        return "PATH, or --recording FILE and --deck PDF are needed"
    start_s, end_s = arguments.start or 0.0, arguments.end
    return "--end is not after --start" if end_s is not None and end_s <= start_s else None


def _timeline(arguments: argparse.Namespace, report: Report | None) -> Timeline:
    """Synchronise one recording with one deck. Imports NumPy, OpenCV and PyAV."""
    from duthviewer.playback.probe import choose_video
    from duthviewer.sync import synchronise

    anchors = _anchors(arguments.anchors)
    if arguments.again:
        expect_files(arguments.scores)
        return synchronise.decode_again(arguments.scores, anchors)
    recording = arguments.recording
    if arguments.part:
        from duthviewer.library.downloads.unfinished import unfinished_recording

        recording = unfinished_recording(recording)
    expect_files(
        None if arguments.part else arguments.recording, arguments.deck, arguments.subtitles
    )
    choose_video(arguments.recording, arguments.video_track)
    return synchronise.synchronise(
        recording,
        arguments.deck,
        start_s=arguments.start or 0.0,
        end_s=arguments.end,
        subtitles=arguments.subtitles,
        anchors=anchors,
        report=report,
        scores=arguments.scores,
    )


def _anchors(path: Path | None) -> tuple[Any, ...]:
    """Read anchors from a JSON list of ``[start, page or null, end or null]``."""
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
            for at_s, page, end_s in listed
        )
    except OSError as error:
        raise KnownError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (TypeError, ValueError) as error:
        raise KnownError(f"{path} holds no list of [start, page, end].") from error


# A catalogue.


def _sync_catalogue(arguments: argparse.Namespace) -> int:
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.conferences.resolved_timelines import alignments_of
    from duthviewer.library.conferences.talk_clocks import talk_clock
    from duthviewer.library.places import places
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.library.store.store import Store
    from duthviewer.library.store.talk_key import talk_key
    from duthviewer.review.sound.background import sound_measured
    from duthviewer.sync.talks import (
        SyncOutcome,
        SyncStatus,
        file_range,
        skip_reason,
        synchronise_talk,
    )

    expect_folders(arguments.media)
    path = find_catalogue(arguments.path)
    conference = read_catalogue(path)
    talks = chosen_talks(conference, path, arguments.talk)
    outcomes = []
    with Store(places().store) as store, ProgressLine() as progress:
        media = [*arguments.media, *media_folders(store)]
        files = files_of(conference, path, media, store)
        use_chosen_videos(store)
        kept = store.timelines.clocks_of_conference(conference.id)
        alignments = alignments_of(conference, files, store.alignments.of_conference(conference.id))
        for number, talk in enumerate(talks, 1):
            of_talk, key = files[talk.id], talk_key(conference.id, talk.id)
            clock = talk_clock(talk, of_talk, alignments.get(key))
            row = kept.get(key, {}).get(clock.name)
            why = skip_reason(talk, of_talk, clock, row, redo=arguments.redo)
            if why is not None:
                outcome = SyncOutcome(talk=talk, status=why)
            else:
                before = f"{talk.title} ({number} of {len(talks)}): "
                name = f"{talk.id}.own" if clock.is_own else talk.id
                scores = places().sync / conference.id / f"{name}.npz"
                with contextlib.suppress(OSError):
                    make_private_folder(scores.parent)
                # Without stored scores, a correction has to score the frames again.
                kept_in = scores if scores.parent.is_dir() else None
                report = report_on(progress, before)
                with sound_measured(of_talk.recording, *file_range(conference, talk, of_talk)):
                    outcome = synchronise_talk(conference, talk, of_talk, store, kept_in, report)
            progress.wipe()
            _print_outcome(outcome)
            outcomes.append(outcome.status)
    lacking = {SyncStatus.NO_RECORDING, SyncStatus.NO_DECK, SyncStatus.NO_FILES}
    # For a whole catalogue, success means that any talk has its files.
    is_some = bool(arguments.talk)
    nothing = not lacking.isdisjoint(outcomes) if is_some else lacking.issuperset(outcomes)
    return WRONG if nothing or SyncStatus.FAILED in outcomes else DONE


def _print_outcome(outcome: SyncOutcome) -> None:
    from duthviewer.sync.talks import SyncStatus

    words = {
        SyncStatus.UP_TO_DATE: "is up to date (--redo synchronises it again)",
        SyncStatus.IN_CATALOGUE: "has a timeline in the catalogue (--redo makes your own)",
        SyncStatus.NO_RECORDING: "skipped: its recording is not on this computer",
        SyncStatus.NO_DECK: "skipped: its slides are not on this computer",
        SyncStatus.NO_FILES: "skipped: neither its recording nor its slides are on this computer",
    }
    name = outcome.talk.id
    if outcome.status is SyncStatus.FAILED:
        print_error(f"{name}: {outcome.error}")
    elif outcome.status is SyncStatus.FOUND:
        print(f"{name}: {_in_short(outcome.timeline)}", flush=True)
    else:
        print(f"{name}: {words[outcome.status]}", flush=True)


def _in_short(timeline: Timeline) -> str:
    """Summarise a timeline: the number of pages, how long they are shown, how much is uncertain."""
    from duthviewer.catalogue.clock import clock

    lengths = [(span, (span.end_s or span.start_s) - span.start_s) for span in timeline]
    whole_s = sum(length_s for _, length_s in lengths)
    if not timeline.pages:
        return "no page shown: the recording never shows these slides"
    shown_s = sum(length_s for span, length_s in lengths if span.page is not None)
    unsure_s = sum(length_s for span, length_s in lengths if span.is_uncertain)
    other_s = sum(length_s for span, length_s in lengths if span.other_slide)
    text = f"{counted(len(timeline.pages), 'page')} shown, for {clock(shown_s)} of {clock(whole_s)}"
    if other_s >= 1:
        text += f"; {clock(other_s)} shows slides that are not in the deck"
    return f"{text}; {clock(unsure_s)} of it is uncertain" if unsure_s >= 1 else text


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
