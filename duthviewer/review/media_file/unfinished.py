"""A media file in the making: under a temporary name until it is complete."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.writing import CannotWrite, expect_writable


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
    unfinished = target.with_name(f".{target.name}.part")
    try:
        # The remains of a killed process take space that this file needs.
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
