"""Atomic writing of files, and folders that only their owner can read."""

from __future__ import annotations

import contextlib
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

from duthviewer.errors import KnownError


class CannotWrite(KnownError):
    """A file cannot be written; the text states the reason."""


def make_private_folder(folder: Path) -> None:
    """Create a folder that only its owner can read, or restrict an existing folder to its owner.

    Missing parent folders are created with the same permissions, as the XDG specification
    requires. Windows protects personal folders itself. Raises OSError if the folder cannot be
    created.
    """
    missing = [folder, *folder.parents]
    while missing and missing[-1].exists():
        missing.pop()
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)
    make_private(folder)


def make_private(path: Path) -> None:
    """Remove the permissions of group and others, if this user owns the file."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        mode = path.lstat().st_mode
        if mode & 0o077 and not stat.S_ISLNK(mode):
            path.chmod(stat.S_IMODE(mode) & ~0o077)


def make_all_private(folder: Path) -> None:
    """Remove the permissions of group and others from a folder and everything in it."""
    if os.name != "posix":
        return
    make_private(folder)
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            make_private(Path(parent, name))


@contextlib.contextmanager
def unfinished_file(path: Path, *, is_synced: bool = True) -> Iterator[Path]:
    """Yield the path of a file beside ``path`` that replaces it when the block ends.

    If the block raises an error, ``path`` stays as it was. With ``is_synced`` the content is on the
    disk before it replaces the old one. Raises OSError.
    """
    name = f".{path.name}.{os.getpid()}-{threading.get_ident()}.part"
    unfinished = path.with_name(name)
    try:
        yield unfinished
        if is_synced:
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file atomically: the old content stays until the new is on the disk.

    Text is written in UTF-8. A path that is not a regular file, such as ``/dev/stdout`` or a pipe,
    is written directly. Raises CannotWrite.
    """
    try:
        data = content if isinstance(content, bytes) else content.encode("utf-8")
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        # Replace the target of a link, not the link.
        path = path.resolve()
        with unfinished_file(path) as unfinished:
            unfinished.write_bytes(data)
            with contextlib.suppress(OSError):
                unfinished.chmod(path.stat().st_mode & 0o777)
    except OSError as error:
        raise CannotWrite(
            "{path} cannot be written: {reason}.", path=path, reason=error.strerror or error
        ) from error


def expect_writable(path: Path) -> None:
    """Raise CannotWrite if ``path`` is known to be unwritable, before the work begins."""
    folder = path.absolute().parent
    if path.is_dir():
        raise CannotWrite("{path} is a folder: name a file to write.", path=path)
    if not folder.is_dir():
        raise CannotWrite(
            "{path} cannot be written: there is no folder {folder}.", path=path, folder=folder
        )
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise CannotWrite("{path} cannot be written: you are not allowed to.", path=path)
