"""A media file in the making: under a temporary name until it is complete."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Iterator
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.writing import CannotWrite, expect_writable

#: Unfinished files that were not written to for this long are the remains of killed processes
_ABANDONED_S = 600.0


class MediaCancelled(KnownError):
    """The user cancelled the work; nothing of the file is kept."""


def media_cancelled() -> MediaCancelled:
    return MediaCancelled("Cancelled; the unfinished file was deleted.")


@contextlib.contextmanager
def unfinished_media(target: Path) -> Iterator[Path]:
    """Yield the path to write to; after the block, the file takes the place of ``target``.

    On any exception it is removed, and an old ``target`` stays. An OSError of the block counts as
    one of writing, so report those of reading as a KnownError. Raises CannotWrite.
    """
    expect_writable(target)
    # Replace the target of a link, not the link.
    target = target.resolve()
    # Another process may be writing to the same target.
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _remove_remains(target)
        unfinished.unlink(missing_ok=True)
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
    except OSError as error:
        raise _not_written(target, error) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _remove_remains(target: Path) -> None:
    """Delete the unfinished files of killed processes; they take space that ``target`` needs."""
    for file in target.parent.iterdir():
        if file.name.startswith(f".{target.name}.") and file.suffix == ".part":
            with contextlib.suppress(OSError):
                if file.stat().st_mtime < time.time() - _ABANDONED_S:
                    file.unlink()


def _not_written(target: Path, error: OSError) -> CannotWrite:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CannotWrite(
            "The disk of {folder} is full; the unfinished file was deleted. Make room there, and"
            " try again.",
            folder=target.parent,
        )
    return CannotWrite(
        "{path} cannot be written: {reason}.", path=target, reason=error.strerror or error
    )
