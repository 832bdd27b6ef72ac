"""The archives that the window lists."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from duthviewer.library.importing.archives import ArchiveEvent, ConferenceArchive, ReportBytes
from duthviewer.library.importing.values import ImportedConference


class ArchiveFacts(NamedTuple):
    """What is shown of an archive before it is used."""

    name: str
    host: str
    size_bytes: int


class LazyArchive:
    """An archive whose modules are imported on the thread that first uses it.

    On the GUI thread, these imports would delay the dialog by a fifth of a second.
    """

    def __init__(self, facts: ArchiveFacts, make: Callable[[], ConferenceArchive]) -> None:
        self.name, self.host, self.size_bytes = facts
        self._make = make

    @cached_property
    def archive(self) -> ConferenceArchive:
        """The archive itself."""
        return self._make()

    def cached(self) -> Sequence[ArchiveEvent] | None:
        """See `ConferenceArchive`, here and below."""
        return self.archive.cached()

    def fetched_at(self) -> dt.datetime | None:
        return self.archive.fetched_at()

    def refresh(self, cancelled: threading.Event, report: ReportBytes) -> Sequence[ArchiveEvent]:
        return self.archive.refresh(cancelled, report)

    def imported(
        self, event: ArchiveEvent, cancelled: threading.Event, report: ReportBytes
    ) -> ImportedConference:
        return self.archive.imported(event, cancelled, report)


def known_archives() -> Sequence[LazyArchive]:
    """Return pyvideo and media.ccc.de."""
    pyvideo = ArchiveFacts("pyvideo", "github.com", 9_000_000)
    ccc = ArchiveFacts("media.ccc.de", "api.media.ccc.de", 500_000)
    return (LazyArchive(pyvideo, _pyvideo), LazyArchive(ccc, _ccc))


def _pyvideo() -> ConferenceArchive:
    from duthviewer.library.importing.formats.pyvideo_index import PyvideoArchive

    return PyvideoArchive()


def _ccc() -> ConferenceArchive:
    from duthviewer.library.importing.formats.ccc_archive import CccArchive

    return CccArchive()
