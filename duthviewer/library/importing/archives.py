"""Archives of many conferences on the web, of which a list is fetched once and kept."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from duthviewer.catalogue.value import Value
from duthviewer.library.importing.values import ImportedConference

#: Called with the bytes that have arrived, and their total if it is known
ReportBytes = Callable[[int, int | None], None]


class ArchiveEvent(Value, frozen=True):
    """A conference in the list of an archive."""

    #: Names the conference in its archive
    key: str
    title: str
    year: int | None = None
    #: The number of its talks; None if the list does not say
    talks: int | None = None
    #: "English", "en"; "" if the list does not say
    language: str = ""


class ConferenceArchive(Protocol):
    """An archive. Each method that reads the disk or the network is called on a thread."""

    @property
    def name(self) -> str:
        """The name that people know: "pyvideo"."""
        ...

    @property
    def host(self) -> str:
        """The host from which the list is fetched."""
        ...

    @property
    def size_bytes(self) -> int:
        """About how much is fetched for the list."""
        ...

    def cached(self) -> Sequence[ArchiveEvent] | None:
        """Return the list that is kept; None if it was never fetched. Uses no network."""
        ...

    def fetched_at(self) -> dt.datetime | None:
        """Return when the list was fetched or confirmed last."""
        ...

    def refresh(self, cancelled: threading.Event, report: ReportBytes) -> Sequence[ArchiveEvent]:
        """Fetch the list if it has changed, and return it. Raises KnownError."""
        ...

    def imported(
        self, event: ArchiveEvent, cancelled: threading.Event, report: ReportBytes
    ) -> ImportedConference:
        """Return one conference, fetching what the list does not have. Raises KnownError."""
        ...


class ImportedList:
    """An archive that is already read, such as a folder of pyvideo."""

    host, size_bytes = "", 0

    def __init__(self, name: str, imports: Sequence[ImportedConference]) -> None:
        self.name, self.imports = name, imports

    def cached(self) -> Sequence[ArchiveEvent]:
        """Return all conferences."""
        return [
            ArchiveEvent(
                key=str(number),
                title=one.conference.title,
                year=one.conference.start.year if one.conference.start else None,
                talks=len(one.conference.talks),
            )
            for number, one in enumerate(self.imports)
        ]

    def fetched_at(self) -> dt.datetime | None:
        """Return None: nothing is fetched."""
        return None

    def refresh(self, cancelled: threading.Event, report: ReportBytes) -> Sequence[ArchiveEvent]:
        """Return all conferences."""
        return self.cached()

    def imported(
        self, event: ArchiveEvent, cancelled: threading.Event, report: ReportBytes
    ) -> ImportedConference:
        """Return one of the conferences."""
        return self.imports[int(event.key)]
