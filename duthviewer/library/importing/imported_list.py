"""The conferences of one source, listed like an archive."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence

from duthviewer.library.importing.archives import ArchiveEvent, ReportBytes
from duthviewer.library.importing.values import ImportedConference


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
