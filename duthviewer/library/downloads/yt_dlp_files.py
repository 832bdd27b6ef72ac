"""The unfinished files of yt-dlp, and how finished ones get their names and places."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from duthviewer.library.conferences.file_types import AUDIO, SUBTITLE, VIDEO
from duthviewer.library.downloads.disk import disk_error, flush_data, flush_folder, open_locked
from duthviewer.library.downloads.values import Download, DownloadError
from duthviewer.library.downloads.verify import verify

#: The name of the lock in a work folder
_LOCK = "lock"


def work_folder(download: Download) -> Path:
    """Return the hidden folder that holds the unfinished files of a download.

    Another height makes another folder, or yt-dlp would continue the files of the first.
    """
    key = f"{download.kind}\0{download.url}\0{download.height}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return download.folder / f".duthviewer-{digest}.part"


@contextlib.contextmanager
def locked(folder: Path, name: str) -> Iterator[None]:
    """Keep other processes out of a work folder."""
    try:
        fd = open_locked(folder / _LOCK, name)
    except OSError as error:
        raise disk_error(error, folder.parent) from error
    try:
        yield
    finally:
        os.close(fd)
        # A failure before the first byte leaves nothing.
        with contextlib.suppress(OSError):
            if [path.name for path in folder.iterdir()] == [_LOCK]:
                shutil.rmtree(folder)


def make_folder(folder: Path) -> Path:
    """Create a folder. Raises DownloadError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_error(error, folder.parent) from error
    return folder


def info_path(download: Download) -> Path:
    """Return the place of what yt-dlp knows about a recording, beside it."""
    return download.folder / f"{download.name}.info.json"


def place_recording(folder: Path, moved: str, download: Download) -> Path:
    """Check the finished recording and move it with its info.json to their places."""
    # yt-dlp names it relative to its folder; only the name counts.
    source = folder / Path(moved).name
    extension = source.suffix[1:].lower()
    if extension not in (*VIDEO, *AUDIO):
        raise DownloadError(
            "yt-dlp brought a file of an unknown kind (.{extension}). Download the video by other"
            " means and drop the file here.",
            extension=extension,
        )
    target = download.folder / f"{download.name}.{extension}"
    try:
        verify(source, replace(download, name=target.name))
    except DownloadError:
        # yt-dlp would take it for finished the next time.
        shutil.rmtree(folder, ignore_errors=True)
        raise
    info = next(iter(folder.glob("*.info.json")), None)
    if info is not None:
        _move(info, info_path(download))
    _move(source, target)
    shutil.rmtree(folder, ignore_errors=True)
    return target


def place_subtitles(folder: Path, download: Download) -> list[Path]:
    """Check the subtitles and move them to their places, named by language.

    Raises DownloadError if there are some, and none of them can be used.
    """
    found: list[Path] = []
    refused: DownloadError | None = None
    for source in sorted(folder.iterdir()):
        # "subtitles [id].en-orig.vtt"
        name = re.fullmatch(r".*\.([A-Za-z0-9-]{2,20})\.([a-z0-9]{2,5})", source.name)
        if name is None or name[2] not in SUBTITLE:
            continue
        target = download.folder / f"{download.name}.{name[1]}.{name[2]}"
        try:
            verify(source, replace(download, name=target.name))
        except DownloadError as error:
            refused = error
            continue
        _move(source, target)
        found.append(target)
    shutil.rmtree(folder, ignore_errors=True)
    if refused is not None and not found:
        raise refused
    return found


def _move(source: Path, target: Path) -> None:
    """Move a file within a disk so that it is whole at its place, also after a power failure."""
    try:
        with source.open("rb+") as file:
            flush_data(file.fileno())
        source.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        raise disk_error(error, target.parent) from error
