"""Moves files to the trash of the desktop, or deletes them where there is none."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFile

from duthviewer.errors import KnownError
from duthviewer.names import is_text


def remove_files(paths: Iterable[Path]) -> tuple[bool, ...]:
    """Move each file to the trash, or delete it; return for each whether it is in the trash.

    Call it on a thread. Raises KnownError for a file that cannot be removed; those before it are
    gone.
    """
    results = []
    for path in paths:
        # Qt cannot name a file whose name is not UTF-8; such a file is deleted.
        moved = is_text(str(path)) and QFile(str(path)).moveToTrash()
        if not moved:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise KnownError(
                    "{path} cannot be removed: {reason}", path=path, reason=error.strerror or error
                ) from error
        results.append(moved)
    return tuple(results)
