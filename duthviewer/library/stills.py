"""The pictures of notes: JPEG files in a folder beside the store, named by their content."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.notes import is_still_name

#: What no note has is removed when it is older: the note of a new one may be on its way.
_ORPHAN_S = 24 * 3600.0


class CannotKeep(KnownError):
    """A picture cannot be written; the text says why."""


class Stills:
    """Keeps and gives the pictures. Every method touches the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, jpeg: bytes) -> str:
        """Put a picture on the disk; its name. Raises CannotKeep."""
        name = f"{hashlib.sha256(jpeg).hexdigest()[:40]}.jpg"
        path = self.folder / name
        unfinished = path.with_name(f".{name}.{os.getpid()}-{threading.get_ident()}.part")
        try:
            if path.is_file() and path.stat().st_size == len(jpeg):
                # As young as a new one, so that it is not taken for an orphan.
                os.utime(path)
                return name
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                with unfinished.open("wb") as file:
                    file.write(jpeg)
                    file.flush()
                    os.fsync(file.fileno())
                unfinished.replace(path)
            finally:
                unfinished.unlink(missing_ok=True)
        except OSError as error:
            raise CannotKeep(
                f"The picture cannot be kept in {self.folder}: {error.strerror or error}."
            ) from error
        return name

    def path(self, name: str) -> Path:
        """Where a picture is; it may have been deleted by hand."""
        if not is_still_name(name):
            raise ValueError(f"not the name of a picture: {name!r}")
        return self.folder / name

    def remove(self, names: Iterable[str]) -> None:
        """Delete these pictures."""
        for name in names:
            with contextlib.suppress(OSError):
                self.path(name).unlink()

    def sweep(self, wanted: frozenset[str]) -> None:
        """Delete what is old and in no note: a crash came between the two."""
        before = time.time() - _ORPHAN_S
        with contextlib.suppress(OSError):
            for path in list(self.folder.iterdir()):
                is_ours = is_still_name(path.name) or path.name.endswith(".part")
                if is_ours and path.name not in wanted and path.stat().st_mtime < before:
                    path.unlink()
