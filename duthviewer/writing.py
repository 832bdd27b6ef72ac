"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path

from duthviewer.errors import KnownError


class CannotWrite(KnownError):
    """A file cannot be written; the text says why."""


def write_whole(path: Path, text: str) -> None:
    """Put ``text`` into a file. What was there stays until the new content is on the disk.

    Something that is no file, such as ``/dev/stdout`` or a pipe, is written into.
    Raises CannotWrite.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8")
            return
        # A link stays a link: what it leads to is replaced.
        path = path.resolve()
        unfinished = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
        try:
            with unfinished.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            with contextlib.suppress(OSError):
                unfinished.chmod(path.stat().st_mode & 0o777)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(f"{path} cannot be written: {error.strerror or error}.") from error


def expect_writable(path: Path) -> None:
    """Raise CannotWrite where ``path`` can plainly not be written: before the work, not after."""
    folder = path.absolute().parent
    if path.is_dir():
        raise CannotWrite(f"{path} is a folder: name a file to write.")
    if not folder.is_dir():
        raise CannotWrite(f"{path} cannot be written: there is no folder {folder}.")
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise CannotWrite(f"{path} cannot be written: you are not allowed to.")
