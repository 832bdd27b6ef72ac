"""What this computer stores about each talk, and the settings: one SQLite file."""

from __future__ import annotations

import contextlib
import functools
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.library.store import connection as connections
from duthviewer.library.store.database import Database
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.progress import ProgressTable
from duthviewer.library.store.settings import SettingsTable

if TYPE_CHECKING:
    from duthviewer.library.store.alignments import AlignmentTable
    from duthviewer.library.store.conferences import ConferenceTable
    from duthviewer.library.store.downloads import DownloadTable, FetchedFileTable
    from duthviewer.library.store.notes import NoteTable
    from duthviewer.library.store.timelines import TimelineTable
    from duthviewer.library.store.watch_queue import WatchQueueTable


class Store(Database):
    """Progress, settings, timelines and notes: the library's file.

    Everything written survives a killed process and a power cut. Any thread may call any method;
    they touch the disk, so the GUI thread calls them through a background task.

    Raises StoreError for an error of the file, the disk or another process, ValueError for an
    invalid value.
    """

    def __init__(self, path: Path | None, *, patience_s: float | None = None) -> None:
        """Open the file, creating it if missing; None keeps everything in memory.

        ``patience_s``: how long to wait for another process that holds the file.
        """
        super().__init__(path, patience_s=patience_s)
        self.progress = ProgressTable(self)
        self.settings = SettingsTable(self)
        self._absent: Path | None = None

    # The first window needs none of these, nor msgspec, which notes and timelines import.

    @functools.cached_property
    def timelines(self) -> TimelineTable:
        """The timelines of all talks."""
        from duthviewer.library.store.timelines import TimelineTable

        return TimelineTable(self)

    @functools.cached_property
    def alignments(self) -> AlignmentTable:
        """The alignments of talks' own videos with the recording of the day."""
        from duthviewer.library.store.alignments import AlignmentTable

        return AlignmentTable(self)

    @functools.cached_property
    def notes(self) -> NoteTable:
        """The notes of all talks."""
        from duthviewer.library.store.notes import NoteTable

        return NoteTable(self)

    @functools.cached_property
    def downloads(self) -> DownloadTable:
        """The queue of downloads."""
        from duthviewer.library.store.downloads import DownloadTable

        return DownloadTable(self)

    @functools.cached_property
    def conferences(self) -> ConferenceTable:
        """The list of conferences."""
        from duthviewer.library.store.conferences import ConferenceTable

        return ConferenceTable(self)

    @functools.cached_property
    def watch_queue(self) -> WatchQueueTable:
        """The talks to watch next."""
        from duthviewer.library.store.watch_queue import WatchQueueTable

        return WatchQueueTable(self)

    @functools.cached_property
    def fetched_files(self) -> FetchedFileTable:
        """The downloaded files and their servers' validators."""
        from duthviewer.library.store.downloads import FetchedFileTable

        return FetchedFileTable(self)

    @classmethod
    def stand_in(cls, path: Path) -> Store:
        """Return an empty store in memory that stands in for a file that cannot be used."""
        store = cls(None)
        store._absent = path
        return store

    @property
    def absent(self) -> Path | None:
        """The file that this store in memory replaces; None if it replaces no file."""
        return self._absent

    def rejoin(self) -> None:
        """Switch to the file that this store stands in for, and write what memory holds into it.

        Raises StoreError, and stays in memory, while the file cannot be used.
        """
        if self._absent is None:
            return
        found = Store(self._absent, patience_s=0.1)
        try:
            # Fail now if the file cannot be read, not at the next start.
            found.settings.all()
            self._switch_to(found)
        except BaseException:
            found.close()
            raise

    def absorb(self, path: Path) -> bool:
        """Merge the store that ``write_copy`` wrote elsewhere into this one.

        Returns whether all of it could be read.
        """
        from duthviewer.library.store.salvage import merge_rows, read_rows

        with (
            self._translated(),
            contextlib.closing(connections.connect(path, self._patience_s)) as other,
        ):
            rows = read_rows(other)
        self.transact(lambda connection: merge_rows(connection, rows, damaged=False))
        return not rows.unread

    def restore(self, copy: Path | None) -> None:
        """Set the damaged file aside and continue with a copy of it; None starts a new file.

        The readable rows of the damaged file, and what this store holds in memory, are merged into
        the new file. The damaged file stays in place until the new one is complete.
        """
        from duthviewer.library.store.copies import restored

        path = self._absent or self._path
        if path is None:
            raise ValueError("a store in memory has no file to restore")
        with self._translated(), self._lock:
            if self._path is not None:
                # Before the file is moved: on closing, SQLite deletes the log by the file's name,
                # which would be the new file's log.
                self._leave_file()
            restored(path, copy)
            self._switch_to(Store(path))

    def _switch_to(self, found: Store) -> None:
        """Use the file of another store, with what this one holds in memory merged into it."""
        from duthviewer.library.store.salvage import merge_rows

        with self._lock:
            if not self._open:
                raise StoreError("The library was closed meanwhile.")
            if self._absent is not None:
                rows = self.salvage()
                found.transact(lambda connection: merge_rows(connection, rows, damaged=False))
            self._exchange(found)
            self._absent, self._patience_s = None, connections.BUSY_TIMEOUT_S
            milliseconds = int(connections.BUSY_TIMEOUT_S * 1000)
            self._connection.execute(f"PRAGMA busy_timeout = {milliseconds}")
        found.close()

    def _leave_file(self) -> None:
        """Close the file and stand in for it in memory."""
        path = self._path
        memory = Store(None)
        self._exchange(memory)
        self._absent = path
        memory.close()
