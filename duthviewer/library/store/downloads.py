"""The queue of downloads, and which downloaded files a server may have changed since."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from duthviewer.names import path_text

if TYPE_CHECKING:
    import sqlite3

    from duthviewer.library.store.database import Database

_COLUMNS = "id, place, state, download, bytes, total, error"


class SavedDownload(NamedTuple):
    """A row of the queue. ``download`` and ``error`` are JSON; ``place`` orders the queue."""

    id: str
    place: float
    state: str
    download: str
    bytes: int
    total: int | None
    error: str | None


class DownloadTable:
    """The queue of downloads in the store. Any thread may call every method.

    What is written survives a killed process; after a power cut the last seconds may be missing,
    which costs no file: what is downloaded already is found on the disk.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SavedDownload]:
        """Return the readable rows in the queue's order."""
        rows = self._database.run(f"SELECT {_COLUMNS} FROM download ORDER BY place, id")
        return [saved for row in rows if (saved := saved_download(row)) is not None]

    def change(self, saved: Sequence[SavedDownload], removed: Sequence[str]) -> None:
        """Write rows and remove others, as one transaction."""

        def work(connection: sqlite3.Connection) -> None:
            connection.executemany(
                f"INSERT OR REPLACE INTO download ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                saved,
            )
            connection.executemany("DELETE FROM download WHERE id = ?", [(one,) for one in removed])

        with self._database.unflushed():
            self._database.transact(work)


class FetchedFileTable:
    """The downloaded files with the validators of their servers, by path."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, path: Path, url: str, validator: str) -> None:
        """Save what the server sent with a finished file, and the version of the file itself."""
        status = path.stat()
        self._database.write(
            """INSERT OR REPLACE INTO fetched_file (path, url, validator, size, modified_ns, at)
            VALUES (?, ?, ?, ?, ?, ?)""",
            _key(path),
            url,
            validator,
            status.st_size,
            status.st_mtime_ns,
            time.time(),
        )

    def validator(self, path: Path, url: str) -> str | None:
        """Return the validator of a file that is still as it was downloaded from this address.

        None for a file that somebody else put there, or edited.
        """
        rows = self._database.run(
            "SELECT validator, size, modified_ns FROM fetched_file WHERE path = ? AND url = ?",
            _key(path),
            url,
        )
        try:
            status = path.stat()
        except OSError:
            return None
        for validator, size, modified_ns in rows:
            if isinstance(validator, str) and (size, modified_ns) == (
                status.st_size, status.st_mtime_ns,
            ):  # fmt: skip
                return validator
        return None

    def forget(self, path: Path) -> None:
        """Remove what is known about a file, as when it is deleted."""
        self._database.write("DELETE FROM fetched_file WHERE path = ?", _key(path))


def _key(path: Path) -> str:
    """Return the path as text, the same one however its folder is reached."""
    try:
        return path_text(path.parent.resolve() / path.name)
    except (OSError, RuntimeError):
        return path_text(path)


def saved_download(row: Sequence[object]) -> SavedDownload | None:
    """Return a row of the table, which may be damaged; None if it cannot be used."""
    download_id, place, state, download, size, total, error = row
    if not (
        isinstance(download_id, str)
        and isinstance(place, float | int)
        and isinstance(state, str)
        and isinstance(download, str)
    ):
        return None
    return SavedDownload(
        download_id,
        float(place),
        state,
        download,
        size if isinstance(size, int) and size >= 0 else 0,
        total if isinstance(total, int) and total >= 0 else None,
        error if isinstance(error, str) else None,
    )
