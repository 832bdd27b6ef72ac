"""Priority, progress and files, shared by the commands that run for a while."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import ProgressLine, print_error
from duthviewer.errors import KnownError
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference, Talk
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.store.store import Store

Report = Callable[[str, float], None]

#: Progress text of each stage of the work
_STAGES = {
    "pages": "reading the slides",
    "views": "finding the screen",
    "scores": "comparing frames with pages",
    "changes": "finding page changes",
    "decks": "reading the slides",
    "talks": "finding the talks",
    "own": "listening to the talk's own video",
    "search": "searching the recording",
    "day": "listening to the recording",
    "match": "comparing the sound",
}


def add_priority(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-nice", action="store_true", help="do not lower the priority of this process"
    )


def apply_priority(arguments: argparse.Namespace) -> None:
    """Lower the priority of this process, unless --no-nice is given."""
    from duthviewer.sync.worker_lines import lower_priority

    if not arguments.no_nice:
        lower_priority()


def report_on(progress: ProgressLine, before: str = "") -> Report:
    """Return a function that shows a stage of the work on the progress line."""

    def report(stage: str, done: float) -> None:
        progress.show(f"{before}{_STAGES.get(stage, stage)}", done)

    return report


def expect_files(*paths: Path | None) -> None:
    """Raise KnownError if a path is not an existing file; None passes."""
    for path in paths:
        if path is None:
            continue
        if path.is_dir():
            raise KnownError(f"duthviewer: {path} is a folder, not a file")
        if not path.exists():
            raise KnownError(f"duthviewer: there is no {path}")


def expect_output(out: Path, *, overwrite: bool) -> None:
    """Raise CannotWrite if a file cannot be written, or exists and may not be replaced."""
    from duthviewer.writing import CannotWrite, expect_writable

    expect_writable(out)
    if out.exists() and not overwrite:
        raise CannotWrite(f"{out} already exists: name another file, or add --overwrite.")


def use_chosen_videos(store: Store) -> None:
    """In recordings with several videos, use the one that the person chose in the window."""
    from duthviewer.library.store.setting_kinds import valid_setting
    from duthviewer.playback.probe import choose_video

    for path, video in (
        valid_setting("video_tracks", store.settings.get("video_tracks")) or {}
    ).items():
        choose_video(path_of(path), video)


@contextlib.contextmanager
def existing_store() -> Iterator[Store | None]:
    """Open the store for what a person chose; yield None if there is none that can be opened."""
    from duthviewer.library.places import places
    from duthviewer.library.store.store import Store

    path, store = places().store, None
    if path.exists():
        # The command is useful without the store.
        with contextlib.suppress(KnownError):
            store = Store(path)
    try:
        yield store
    finally:
        if store is not None:
            store.close()


def chosen_talks(conference: Conference, catalogue: Path, names: Sequence[str]) -> list[Talk]:
    """Return the talks that ``--talk`` names, or all. Raises KnownError for an unknown one."""
    names = [name.removeprefix(f"{conference.id}/") for name in names]
    for name in names:
        if name not in conference.talk_by_id:
            known = ", ".join(list(conference.talk_by_id)[:20])
            raise KnownError(f"duthviewer: {catalogue} has no talk {name}. It has: {known}")
    return [talk for talk in conference.talks if not names or talk.id in names]


def files_of(
    conference: Conference, catalogue: Path, media: Sequence[Path], store: Store | None
) -> dict[str, TalkFiles]:
    """Return the files of each talk, by talk id. Reports folders that do not answer.

    Files that a person chose are read from the store.
    """
    from duthviewer.library.conferences.files import files_in
    from duthviewer.library.conferences.folder_files import list_folders
    from duthviewer.library.store.chosen_files import read_chosen_files

    listed = list_folders([catalogue.parent], media)
    for folder in listed.silent:
        print_error(f"duthviewer: {folder} does not answer; its files are left out")
    return files_in(conference, listed, read_chosen_files(store, conference.id))


def json_file(json_to: Path | None) -> Path | None:
    """Return the file to write, checked before the work begins; None for standard output."""
    if json_to is None or str(json_to) == "-":
        return None
    from duthviewer.writing import expect_writable

    expect_writable(json_to)
    return json_to


def write_json(value: dict[str, Any], out: Path | None) -> None:
    import json

    text = json.dumps(value, indent=1, allow_nan=False) + "\n"
    if out is None:
        sys.stdout.write(text)
        return
    from duthviewer.writing import write_whole

    write_whole(out, text)
