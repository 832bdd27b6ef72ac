"""The list of all conferences of media.ccc.de, to choose from."""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from duthviewer.library.importing.archives import ArchiveEvent, ReportBytes
from duthviewer.library.importing.formats import ccc
from duthviewer.library.importing.formats.ccc import CccFetcher, decoded_json
from duthviewer.library.importing.texts.dates import parse_datetime
from duthviewer.library.importing.texts.json_values import first_text, objects_of
from duthviewer.library.importing.values import ImportedConference, ImportFailed
from duthviewer.library.importing.web_cache import WebCache

#: About the size of the list
LIST_BYTES = 500_000
_YEAR = re.compile(r"(?<!\d)(?:19[89]\d|20\d\d)(?!\d)")


class CccArchive:
    """The conferences of media.ccc.de; a `ConferenceArchive`."""

    name = ccc.SITE
    size_bytes = LIST_BYTES

    def __init__(self, folder: Path | None = None, api: str = "") -> None:
        """``folder``: of the cache; ``api``: the address of the interface."""
        self._cache = WebCache(folder)
        self._api = (api or ccc.API).rstrip("/")

    @property
    def host(self) -> str:
        """The host from which the list is fetched."""
        return urlsplit(self._api).netloc

    def cached(self) -> Sequence[ArchiveEvent] | None:
        """Return the list that is kept; None if it was never fetched. Uses no network."""
        kept = self._cache.kept(self._address)
        if kept is None:
            return None
        try:
            return _archive_events(decoded_json(kept.content, self._address))
        except ImportFailed:
            return None

    def fetched_at(self) -> dt.datetime | None:
        """Return when the list was fetched or confirmed last."""
        kept = self._cache.kept(self._address)
        return None if kept is None else dt.datetime.fromtimestamp(kept.checked_at, dt.UTC)

    def refresh(self, cancelled: threading.Event, report: ReportBytes) -> Sequence[ArchiveEvent]:
        """Fetch the list if it has changed, and return it. Raises KnownError.

        Without a network this is an error, too: the list that is kept is `cached`.
        """
        found = self._cache.get(
            self._address, cancelled=cancelled, on_bytes=lambda count: report(count, None)
        )
        if found.trouble is not None:
            raise found.trouble
        return _archive_events(decoded_json(found.content, self._address))

    def imported(
        self, event: ArchiveEvent, cancelled: threading.Event, report: ReportBytes
    ) -> ImportedConference:
        """Return one conference, fetching what is not kept of it. Raises KnownError."""
        fetcher = CccFetcher(self._cache, cancelled, self._api, report)
        return fetcher.conference(event.key, f"https://{ccc.SITE}/c/{event.key}")

    @property
    def _address(self) -> str:
        return f"{self._api}/public/conferences"


def _archive_events(data: Any) -> list[ArchiveEvent]:
    """Return the list of conferences, the latest first."""
    conferences = objects_of(data.get("conferences")) if isinstance(data, dict) else []
    found = []
    for each in conferences:
        acronym = first_text(each, "acronym")
        # Without a talk that was published there is nothing to watch.
        released = first_text(each, "event_last_released_at")
        if not acronym or not released:
            continue
        places = (first_text(each, key) for key in ("slug", "acronym", "title"))
        years = [int(year) for place in places for year in _YEAR.findall(place)]
        moment = parse_datetime(released)
        year = years[0] if years else moment.year if moment else None
        found.append(
            ArchiveEvent(key=acronym, title=first_text(each, "title") or acronym, year=year)
        )
    return sorted(found, key=lambda each: (-(each.year or 0), each.title.lower()))
