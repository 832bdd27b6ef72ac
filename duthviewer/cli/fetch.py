"""The `fetch` command: download what a conference lacks on this computer."""

from __future__ import annotations

import argparse
import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.cli.fetch_events import FetchEvents, JsonEvents, TerminalEvents
from duthviewer.cli.terminal import DONE, WRONG, answer_in_time, print_error
from duthviewer.cli.work import chosen_talks, files_of
from duthviewer.errors import KnownError
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.library.downloads.plan import FetchPlan
    from duthviewer.library.downloads.values import Download
    from duthviewer.library.store.store import Store

#: The values of --only, with the kinds that they mean
_KINDS = {
    "recordings": "recording",
    "slides": "slides",
    "thumbnails": "thumbnail",
    "subtitles": "subtitles",
}
_USUAL_HEIGHT = 720
_HEIGHTS = range(100, 10_001)
#: Further tries are those of the transfer, and those that a server asks for, within this time.
_WAITS_S = ()
_LONGEST_ASKED_S = 300.0
#: How long stopping may take: unfinished files are written to the disk
_CLOSING_S = 10.0


def add_fetch(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "duthviewer fetch PATH [--talk ID]... [--only KIND]... [--into DIR] [--height N] [--json]"
    )
    parser.description = (
        "Download the recordings, slides, thumbnails and subtitles of a conference that are not on"
        " this computer. Run again, it continues unfinished files and fetches those that have"
        " changed on their server."
    )
    parser.add_argument(
        "path",
        metavar="PATH",
        type=path_of,
        help="a catalogue, its folder, or the id of a conference that was opened before or comes"
        " with the program",
    )
    parser.add_argument(
        "--talk",
        metavar="ID",
        action="append",
        default=[],
        help="fetch only what this talk needs; may be given several times",
    )
    parser.add_argument(
        "--only",
        metavar="KIND",
        action="append",
        choices=tuple(_KINDS),
        help="fetch only recordings, slides, thumbnails or subtitles; may be given several times",
    )
    parser.add_argument(
        "--into",
        metavar="DIR",
        type=path_of,
        help="the folder for the files (default: the catalogue's folder; for a catalogue that comes"
        " with the program, a folder of its own in the videos folder)",
    )
    parser.add_argument(
        "--height",
        metavar="N",
        type=_height,
        default=_USUAL_HEIGHT,
        help="the largest height of a recording that can be chosen (default: %(default)s)",
    )
    parser.add_argument("--json", action="store_true", help="print a line of JSON for each event")
    parser.set_defaults(run=_fetch)


def _fetch(arguments: argparse.Namespace) -> int:
    from duthviewer.library.places import places
    from duthviewer.library.store.store import Store

    with contextlib.ExitStack() as stack:
        store = None
        try:
            store = stack.enter_context(Store(places().store))
        except KnownError as error:
            # Nothing of the downloads is lost with it, only whether a file has changed.
            print_error(f"duthviewer: {error}")
        plan, folder = _plan(arguments, store)
        events = stack.enter_context(JsonEvents() if arguments.json else TerminalEvents())
        _report_plan(plan, folder, events)
        downloads = [*plan.missing, *_changed(plan, store)]
        events.begin(downloads, folder)
        _download(downloads, store, events)
        return WRONG if events.count_failed else DONE


def _height(text: str) -> int:
    try:
        height = int(text)
    except ValueError:
        height = 0
    if height not in _HEIGHTS:
        raise argparse.ArgumentTypeError(f"{text} is no height in pixels, such as 720")
    return height


def _plan(arguments: argparse.Namespace, store: Store | None) -> tuple[FetchPlan, Path]:
    """Return what is missing and what is here, and the folder for the files."""
    from duthviewer.catalogue.files import find_catalogue
    from duthviewer.catalogue.reader import read_catalogue
    from duthviewer.library.downloads.plan import FetchOptions, folder_for, plan_downloads
    from duthviewer.library.downloads.values import DownloadKind
    from duthviewer.library.store.chosen_files import download_folders, media_folders

    into = arguments.into
    if into is not None:
        into = into.expanduser().absolute()
        if answer_in_time(lambda: into.exists() and not into.is_dir()):
            raise KnownError(f"duthviewer: {into} is a file: --into needs a folder")
    path = _named_conference(arguments.path, store) or find_catalogue(arguments.path)
    conference = read_catalogue(path)
    talks = chosen_talks(conference, path, arguments.talk)
    media = media_folders(store)
    searched = media if into is None else [into, *media]
    files = files_of(conference, path, searched, store)
    folder = folder_for(conference, path, download_folders(store)) if into is None else into
    kinds = [_KINDS[one] for one in arguments.only or _KINDS]
    options = FetchOptions(
        talks=frozenset(talk.id for talk in talks),
        kinds=frozenset(map(DownloadKind, kinds)),
        height=arguments.height,
    )
    plan = plan_downloads(conference, files, folder, options)
    if into is not None:
        # Subtitles lie beside their recording; nothing is written elsewhere on this request.
        within = tuple(one for one in plan.missing if one.folder == folder)
        plan = replace(plan, missing=within)
    return plan, folder


def _named_conference(name: Path, store: Store | None) -> Path | None:
    """Return the catalogue of the conference with this id; None for a path."""
    from duthviewer.library.conferences.find import UnknownConference, find_conference

    if store is None or name.name != str(name) or answer_in_time(name.exists) is not False:
        return None
    try:
        return find_conference(str(name), store)[0]
    except UnknownConference:
        return None


def _report_plan(plan: FetchPlan, folder: Path, events: FetchEvents) -> None:
    for one in plan.present:
        events.is_here(one)
    for kind, of in plan.without_address:
        events.has_no_address(kind, of, folder)


def _changed(plan: FetchPlan, store: Store | None) -> list[Download]:
    """Return the downloads of files that are here and have changed on their server."""
    if store is None or not plan.present:
        return []
    from duthviewer.library.downloads.changed_files import changed_files

    return changed_files(plan.present, store.fetched_files)


def _download(downloads: list[Download], store: Store | None, events: FetchEvents) -> None:
    """Fetch files, and wait until all are done or failed."""
    if not downloads:
        return
    from duthviewer.library.downloads.fetchers import Fetchers
    from duthviewer.library.downloads.queue import DownloadQueue
    from duthviewer.library.downloads.yt_dlp import YtDlp
    from duthviewer.library.places import places

    fetchers = Fetchers(YtDlp(places()), store)
    # Without the stored jobs: those are the window's.
    queue = DownloadQueue(
        None,
        events.on_change,
        fetch=fetchers.fetch,
        discard=fetchers.discard,
        fetched_files=None if store is None else store.fetched_files,
        waits_s=_WAITS_S,
        longest_asked_s=_LONGEST_ASKED_S,
    )
    try:
        queue.add(downloads)
        while not queue.wait(0.2):
            events.raise_error()
    finally:
        queue.close(_CLOSING_S)
    events.raise_error()
