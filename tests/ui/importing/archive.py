"""An archive of conferences that needs no network."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence

from duthviewer.errors import KnownError
from duthviewer.library.importing.archives import ArchiveEvent, ReportBytes
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.values import ImportedConference

EN, FR = "English", "French"
EVENTS = (
    ArchiveEvent(key="pycon-2015", title="PyCon <b>US</b> 2015", year=2015, talks=130, language=EN),
    ArchiveEvent(key="ep-2016", title="EuroPython 2016", year=2016, talks=160, language=EN),
    ArchiveEvent(key="pyconfr-2016", title="PyCon FR & amis", year=2016, talks=40, language=FR),
    ArchiveEvent(key="misc", title="Miscellaneous"),
)  # fmt: skip


def conference(title: str, talks: int = 3) -> ImportedConference:
    """A conference of one day with talks of ten minutes."""
    draft = Draft("a list", title)
    day = draft.add_recording(title="Day 1", date=dt.date(2016, 11, 3), url="https://example.org/1")
    for number in range(1, talks + 1):
        draft.add_talk(f"Talk {number}", recording=day, start_s=600.0 * number)
    draft.understood("{count} talks.", line=1, count=talks)
    return draft.finish()


class TestArchive:
    """Answers with `events`, or with `error`; waits for `gate` before it answers."""

    __test__ = False
    name, host, size_bytes = "Archive", "archive.example.org", 5_000_000

    def __init__(self, kept: Sequence[ArchiveEvent] | None = None) -> None:
        self.kept = kept
        self.events: Sequence[ArchiveEvent] = EVENTS
        self.error: KnownError | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.fetches = 0
        self.imports: list[str] = []

    def cached(self) -> Sequence[ArchiveEvent] | None:
        return self.kept

    def fetched_at(self) -> dt.datetime | None:
        return None if self.kept is None else dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)

    def refresh(self, cancelled: threading.Event, report: ReportBytes) -> Sequence[ArchiveEvent]:
        self.fetches += 1
        report(1_000_000, self.size_bytes)
        self._wait(cancelled)
        if self.error is not None:
            raise self.error
        self.kept = self.events
        return self.events

    def imported(
        self, event: ArchiveEvent, cancelled: threading.Event, report: ReportBytes
    ) -> ImportedConference:
        self.imports.append(event.key)
        self._wait(cancelled)
        if self.error is not None:
            raise self.error
        return conference(event.title)

    def _wait(self, cancelled: threading.Event) -> None:
        while not self.gate.wait(0.01):
            if cancelled.is_set():
                raise KnownError("It was stopped.")
