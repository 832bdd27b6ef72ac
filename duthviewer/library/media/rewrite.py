"""A rewritten copy of a recording that can be played from any position.

Nothing is encoded again unless the user requests new keyframes. The packets are copied into a
Matroska file with an index; damaged packets are left out, and time continues where the clock was
restarted (see `playback.clock`).
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from duthviewer.errors import KnownError
from duthviewer.library.media.packet_copy import CopyTarget, PacketCopy
from duthviewer.library.media.rewrite_encoder import can_encode
from duthviewer.library.media.rewrite_errors import RewriteError, rewrite_cancelled, source_gone
from duthviewer.library.places import places
from duthviewer.playback.damage import damage_reported
from duthviewer.playback.probe import Unplayable, probe
from duthviewer.writing import CannotWrite

#: Free disk space required beyond the size of the recording
_SPARE_BYTES = 1 << 20
SUFFIX = ".mkv"


def copy_path(source: Path, videos: Path | None = None) -> Path:
    """Return an unused path for the copy of ``source``: beside it, else in the videos folder.

    ``videos`` is the user's folder for recordings, by default the one of `places`.
    """
    folder = source.absolute().parent
    if not os.access(folder, os.W_OK):
        folder = places().videos if videos is None else videos
    path = folder / f"{source.stem} (rewritten){SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{source.stem} (rewritten {number}){SUFFIX}"
        number += 1
    return path


def rewrite(
    source: Path,
    target: Path,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    new_keyframes: bool = False,
) -> None:
    """Write a copy of ``source`` to ``target``, a Matroska file. ``source`` is not changed.

    With ``new_keyframes`` the video is encoded again (see `can_encode`), so that seeking is quick
    everywhere; this takes minutes for each hour of video and costs a little quality.
    ``report`` receives the part of the recording that was read, 0 to 1. An existing ``target`` is
    kept until the copy is complete. Raises KnownError: RewriteError, CannotWrite, RewriteCancelled.
    """
    if target.suffix.lower() != SUFFIX:
        raise CannotWrite(
            "{path} has to end in {suffix}: the copy is a Matroska file.",
            path=target,
            suffix=SUFFIX,
        )
    if target.exists() and source.exists() and target.samefile(source):
        raise CannotWrite(
            "{path} is the recording itself: name another file for the copy.", path=target
        )
    if new_keyframes and not can_encode():
        raise RewriteError(
            "This installation has no encoder for H.264: the recording can only be rewritten"
            " without new keyframes."
        )
    size = size_of(source)
    unfinished = target.with_name(f".{target.name}.part")
    try:
        # The remains of a killed process take space that this copy needs.
        unfinished.unlink(missing_ok=True)
        _expect_room(target.parent, size)
        with unfinished.open("xb") as file:
            _copy(source, size, file, report, cancelled, new_keyframes)
            file.flush()
            os.fsync(file.fileno())
        if cancelled():
            raise rewrite_cancelled()
        _expect_playable(source, unfinished)
        unfinished.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    report(1.0)


def size_of(source: Path) -> int:
    """Return the size of a recording in bytes. Raises RewriteError."""
    try:
        return source.stat().st_size
    except OSError as error:
        raise source_gone(source, error) from error


def _expect_room(folder: Path, size: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE_BYTES:
        raise CannotWrite(
            "There is not enough room in {folder}: the copy takes {needed}, and {free} are "
            "free. Make room there, and try again.",
            folder=folder,
            needed=size_text(size),
            free=size_text(free),
        )


def size_text(size: float) -> str:
    """Format a file size in the units of file managers: 1.2 GB."""
    for unit in ("bytes", "kB", "MB"):
        if size < 999.5:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def _not_written(target: Path, error: OSError) -> CannotWrite:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CannotWrite(
            "The disk of {folder} is full; the unfinished copy was deleted. Make room "
            "there, and try again.",
            folder=target.parent,
        )
    return CannotWrite(
        "{path} cannot be written: {reason}.", path=target, reason=error.strerror or error
    )


def _expect_playable(source: Path, copy: Path) -> None:
    """Raise RewriteError if the copy cannot be played."""
    try:
        probe(copy)
    except Unplayable as error:
        raise RewriteError(
            "{path} is too badly damaged: a copy could not be played either. Download it "
            "again, or put a good copy in its place.",
            path=source,
        ) from error


def _sync_folder(folder: Path) -> None:
    """Flush the new name to the disk where folders can be opened."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _copy(
    source: Path,
    size: int,
    file: BinaryIO,
    report: Callable[[float], None],
    cancelled: Callable[[], bool],
    new_keyframes: bool,
) -> None:
    import av

    def damaged(error: Exception) -> KnownError:
        if isinstance(error, OSError) and not isinstance(error, av.FFmpegError):
            return source_gone(source, error)
        return RewriteError(
            "{path} is too badly damaged to be rewritten: {reason}. Download it "
            "again, or put a good copy in its place.",
            path=source,
            reason=error,
        )

    target = CopyTarget(file)
    try:
        with damage_reported(damaged):
            copied = PacketCopy(source, size, target, report, cancelled, new_keyframes)
            copied.run()
    except KnownError:
        if target.error is not None:
            raise target.error from None
        raise
    if target.error is not None:
        raise target.error
    if not copied.written:
        raise RewriteError(
            "{path} holds nothing that can be rewritten. Download it again, or put a good "
            "copy in its place.",
            path=source,
        )
    if not source.exists():
        raise source_gone(source, FileNotFoundError())
