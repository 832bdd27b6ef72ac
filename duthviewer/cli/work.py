"""What the commands that work for a while share: their priority, progress, and files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import Progress, complain
from duthviewer.errors import KnownError
from duthviewer.names import path_of

if TYPE_CHECKING:
    from duthviewer.catalogue.conference import Conference
    from duthviewer.library.conferences.files import TalkFiles
    from duthviewer.library.store.store import Store

Report = Callable[[str, float], None]

#: What a terminal is told of a stage of the work
_STAGES = {
    "pages": "reading the slides",
    "views": "looking for the screen",
    "scores": "comparing",
    "changes": "finding the changes",
    "decks": "reading the slides",
    "talks": "looking for the talks",
}


def add_priority(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-nice", action="store_true", help="work at full speed, whatever else is running"
    )


def make_way(arguments: argparse.Namespace) -> None:
    from duthviewer.sync.worker_lines import lower_priority

    if not arguments.no_nice:
        lower_priority()


def told_by(progress: Progress, before: str = "") -> Report:
    def tell(stage: str, done: float) -> None:
        progress.show(f"{before}{_STAGES.get(stage, stage)}", done)

    return tell


def expect_files(*paths: Path | None) -> None:
    for path in paths:
        if path is None:
            continue
        if path.is_dir():
            raise KnownError(f"duthviewer: {path} is a folder, not a file")
        if not path.exists():
            raise KnownError(f"duthviewer: there is no {path}")


def use_chosen_videos(store: Store) -> None:
    """Mean the video that the person chose in the window, in recordings that have several."""
    from duthviewer.library.store.setting_kinds import valid_setting
    from duthviewer.playback.probe import choose_video

    for path, video in (
        valid_setting("video_tracks", store.settings.get("video_tracks")) or {}
    ).items():
        choose_video(path_of(path), video)


def files_of(
    conference: Conference, catalogue: Path, media: Sequence[Path], store: Store | None
) -> dict[str, TalkFiles]:
    """The files of each talk, by the talk's id; a folder that does not answer is named.

    The store knows the files that the person has chosen.
    """
    from duthviewer.library.conferences.files import files_in
    from duthviewer.library.conferences.folder_files import list_folders
    from duthviewer.library.store.given_files import read_given

    listed = list_folders([catalogue.parent], media)
    for folder in listed.silent:
        complain(f"duthviewer: {folder} does not answer; its files are left out")
    return files_in(conference, listed, read_given(store, conference.id))


def json_file(json_to: Path | None) -> Path | None:
    """The file to write, looked at before the work; None for standard output."""
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
