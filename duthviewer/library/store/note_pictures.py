"""The pictures of notes: JPEG files in a folder beside the store, named by their content."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Iterable
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.store.notes import is_still_name
from duthviewer.writing import make_private_folder, unfinished_file

#: An unused picture is moved aside if it is older than this; a newer one's note may not be saved
#: yet.
_ORPHAN_S = 24 * 3600.0


class NotePictureError(KnownError):
    """A picture cannot be written; the text gives the reason."""


class NotePictures:
    """Stores the pictures of notes. Every method touches the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        #: The folder for pictures that no note uses any more. The user may empty it.
        self.unused = folder.parent / "unused"

    def keep(self, jpeg: bytes) -> str:
        """Save a picture and return its name. Raises NotePictureError."""
        name = f"{hashlib.sha256(jpeg).hexdigest()[:40]}.jpg"
        path = self.folder / name
        try:
            if path.is_file() and path.stat().st_size == len(jpeg):
                # A new modification time, so that it is not taken for an orphan.
                os.utime(path)
                return name
            make_private_folder(self.folder)
            with unfinished_file(path) as unfinished:
                unfinished.touch(mode=0o600)
                unfinished.write_bytes(jpeg)
        except OSError as error:
            raise NotePictureError(
                "The picture cannot be kept in {folder}: {reason}.",
                folder=self.folder,
                reason=error.strerror or error,
            ) from error
        return name

    def path(self, name: str) -> Path:
        """Return the path of a picture; the file may have been deleted by hand."""
        if not is_still_name(name):
            raise ValueError(f"not the name of a picture: {name!r}")
        return self.folder / name

    def remove(self, names: Iterable[str]) -> None:
        """Move aside pictures that no note uses any more."""
        for name in names:
            with contextlib.suppress(OSError):
                self._move_aside(self.path(name))

    def sweep(self, wanted: frozenset[str]) -> None:
        """Move aside old pictures that no note uses, which are left after a crash.

        ``wanted`` are the pictures of all notes of a library that was read completely; those that
        were moved aside are restored. If no note has a picture nothing is moved: the library may be
        a new one, and the old one may return.
        """
        for name in wanted:
            if is_still_name(name) and not (self.folder / name).exists():
                with contextlib.suppress(OSError):
                    (self.unused / name).rename(self.folder / name)
        if not wanted:
            return
        before = time.time() - _ORPHAN_S
        with contextlib.suppress(OSError):
            for path in list(self.folder.iterdir()):
                if path.name in wanted or path.stat().st_mtime >= before:
                    continue
                if is_still_name(path.name):
                    self._move_aside(path)
                elif path.name.endswith(".part"):
                    # An incomplete picture from a killed process
                    path.unlink()

    def _move_aside(self, path: Path) -> None:
        make_private_folder(self.unused)
        path.replace(self.unused / path.name)
