"""Conferences and talks of media.ccc.de, by its public interface.

The interface is that of https://github.com/voc/voctoweb: ``/public/conferences`` lists all
conferences, ``/public/conferences/ACRONYM`` the talks of one, and ``/public/events/GUID`` the files
of a talk. A talk that has not changed since it was fetched is not requested again.
"""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import msgspec

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.texts import slug
from duthviewer.errors import KnownError, translatable
from duthviewer.library.downloads.values import DownloadError, TemporaryDownloadError
from duthviewer.library.importing.archives import ReportBytes
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.texts.dates import parse_datetime
from duthviewer.library.importing.texts.json_values import (
    JsonObject,
    first_text,
    objects_of,
    texts_of,
)
from duthviewer.library.importing.texts.markup import plain_text
from duthviewer.library.importing.values import ImportedConference, ImportFailed
from duthviewer.library.importing.web_cache import WebCache

#: Where the interface is, and the pages for people
API = "https://api.media.ccc.de"
SITE = "media.ccc.de"

_PAGE = re.compile(r"/(c|v|b|public/conferences|public/events)/(.+)")
#: Talks that are requested at the same time
_AT_ONCE = 4
#: Recordings of more lines are needless on most screens, and large.
_USUAL_HEIGHT = 720
_MIME_TYPES = ("video/mp4", "video/webm", "video/ogg")
_AUDIO_TYPES = ("audio/mpeg", "audio/opus", "audio/ogg")
#: Clocks of computers differ.
_CLOCK_S = 3600.0


def recognises(document: Document) -> bool:
    """Return whether this is a page of media.ccc.de, or what its interface returns."""
    if document.address is not None:
        return _place(document.address) is not None
    value = document.json_object()
    return _is_conference(value) or _is_event(value)


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a page of media.ccc.de, or of the interface's JSON."""
    if document.address is None:
        # Nothing is fetched because a file says so.
        return _conference_of(document.json_object(), document.name, lambda events: events)
    return CccFetcher(WebCache(), context.cancelled, API).of_address(document.address, context)


class CccFetcher:
    """Fetches one conference or talk."""

    def __init__(
        self,
        cache: WebCache,
        cancelled: threading.Event,
        api: str,
        report: ReportBytes = lambda done, total: None,
        say: Callable[[str], None] = lambda text: None,
    ) -> None:
        self._cache = cache
        self._cancelled = cancelled
        self._api = api
        self._report = report
        self._say = say
        self._lock = threading.Lock()
        self._bytes = 0
        self._done = 0
        #: Why what was fetched before is used
        self.trouble: KnownError | None = None

    def of_address(self, address: str, context: ImportContext) -> ImportedConference:
        """Return what a page shows."""
        self._say = context.report
        place = _place(address)
        if place is None:
            raise ImportFailed(
                "{address} is not the page of a conference or a talk.", address=quoted(address, 200)
            )
        kind, key = place
        if kind == "event":
            event = self._get(f"{self._api}/public/events/{quote(key, safe='')}")
            return _single(event, address)
        if kind == "folder":
            listed = self._get(f"{self._api}/public/conferences")
            conferences = objects_of(listed.get("conferences"))
            keys = [
                first_text(each, "acronym")
                for each in conferences
                if first_text(each, "slug", "webgen_location") == key
            ]
            if not keys:
                raise ImportFailed(
                    "{address} is a folder of several conferences: choose one of them on the page, "
                    "and use its address.",
                    address=quoted(address, 200),
                )
            key = keys[0]
        return self.conference(key, address)

    def conference(self, acronym: str, source: str) -> ImportedConference:
        """Return a conference with the recordings of its talks."""
        found = self._get(f"{self._api}/public/conferences/{quote(acronym, safe='')}")
        if not _is_conference(found):
            raise ImportFailed(
                "{source} returned no conference. Check the address.", source=quoted(source, 200)
            )
        return _conference_of(found, source, self._with_recordings, self.trouble)

    def _with_recordings(self, events: Sequence[JsonObject]) -> list[JsonObject]:
        """Return the same talks with their files."""
        with ThreadPoolExecutor(_AT_ONCE, "duthviewer-ccc") as threads:
            try:
                return list(threads.map(self._whole, events, repeat(len(events))))
            finally:
                threads.shutdown(wait=True, cancel_futures=True)

    def _whole(self, event: JsonObject, total: int) -> JsonObject:
        guid = first_text(event, "guid")
        if objects_of(event.get("recordings")) or not guid:
            return event
        address = f"{self._api}/public/events/{quote(guid, safe='')}"
        changed = parse_datetime(first_text(event, "updated_at"))
        try:
            found = self._get(address, changed)
        except DownloadError as error:
            if self.trouble is None and isinstance(error, TemporaryDownloadError):
                raise
            return event
        with self._lock:
            self._done += 1
            self._report(self._bytes, round(self._bytes * total / self._done))
        self._say(first_text(event, "title"))
        return {**event, **found}

    def _get(self, address: str, changed: dt.datetime | None = None) -> JsonObject:
        fresh_s = 0.0
        kept = None if changed is None or changed.tzinfo is None else self._cache.kept(address)
        if kept is not None and changed is not None:
            age_s = kept.checked_at - changed.timestamp()
            if age_s > _CLOCK_S:
                fresh_s = float("inf")
        found = self._cache.get(address, fresh_s=fresh_s, cancelled=self._cancelled)
        with self._lock:
            self._bytes += len(found.content)
            self.trouble = self.trouble or found.trouble
        value = decoded_json(found.content, address)
        if not isinstance(value, dict):
            raise ImportFailed("{source} returned no object.", source=quoted(address, 200))
        return value


def _conference_of(
    value: JsonObject,
    source: str,
    complete: Callable[[Sequence[JsonObject]], Sequence[JsonObject]],
    trouble: KnownError | None = None,
) -> ImportedConference:
    """Return the conference of what the interface returns for it, or for a talk."""
    if _is_event(value):
        return _single(value, source)
    acronym = first_text(value, "acronym")
    draft = Draft(source, first_text(value, "title") or acronym, acronym)
    page = f"https://{SITE}/c/{quote(acronym, safe='')}"
    link = first_text(value, "link")
    draft.website = link if is_web_address(link) else page
    draft.description = plain_text(first_text(value, "description")) or None
    draft.add_link(SITE, page)
    if trouble is not None:
        draft.guessed(
            translatable(
                "This is a copy that was fetched earlier, because fetching failed: {reason}"
            ),
            reason=trouble,
        )
    events = sorted(objects_of(value.get("events")), key=_order)
    _add_talks(draft, complete(events))
    return draft.finish()


def _single(event: JsonObject, source: str) -> ImportedConference:
    """Return a conference with one talk."""
    draft = Draft(source, first_text(event, "conference_title", "title"))
    draft.id_hint = first_text(event, "slug") or draft.title
    page = first_text(event, "frontend_link")
    if is_web_address(page):
        draft.website = page
    _add_talks(draft, [event])
    return draft.finish()


def _add_talks(draft: Draft, events: Iterable[JsonObject]) -> None:
    dates = []
    with_subtitles = 0
    hints: set[str] = set()
    for event in events:
        title = first_text(event, "title")
        files = objects_of(event.get("recordings"))
        page = first_text(event, "frontend_link")
        video = _video(files, first_text(event, "original_language"))
        if video is None:
            video = next((one for kind in _AUDIO_TYPES for one in files if _mime(one) == kind), {})
        url = first_text(video, "recording_url") or (page if is_web_address(page) else "")
        if not url:
            draft.left_out(translatable("{title} has no recording."), title=title)
            continue
        moment = parse_datetime(first_text(event, "date", "release_date"))
        if moment is not None:
            dates.append(moment.date())
        name = slug(title) or slug(first_text(event, "slug"))
        if name in hints:
            name = f"{name}-{slug(first_text(event, 'guid'))[:8]}"
        hints.add(name)
        recording = draft.add_recording(
            id_hint=name, title=title, date=moment.date() if moment else None, url=url
        )
        talk = draft.add_talk(
            title,
            recording=recording,
            id_hint=name,
            speakers=texts_of(event.get("persons")),
            abstract=_abstract(event),
            slides=next(
                (first_text(one, "recording_url") for one in files
                 if _mime(one) == "application/pdf"), None,
            ),
            thumbnail=first_text(event, "poster_url", "thumb_url") or None,
        )  # fmt: skip
        if not video:
            draft.guessed(
                translatable("The recording of {title} is the one on its page."),
                talk=talk, title=title,
            )  # fmt: skip
        elif not _mime(video).startswith("video/"):
            draft.guessed(translatable("{title} has sound only, no video."), talk=talk, title=title)
        with_subtitles += any(_mime(one) in ("text/vtt", "application/x-subrip") for one in files)
    if dates:
        draft.start, draft.end = min(dates), max(dates)
    draft.understood(
        translatable("Talks, each with its own recording: {talks}."), talks=len(draft.talks)
    )
    if with_subtitles:
        draft.left_out(
            translatable(
                "Subtitles of {count} of the talks, because a catalogue has no place "
                "for them. Download them from the pages of the talks."
            ),
            count=with_subtitles,
        )


def _abstract(event: JsonObject) -> str:
    texts = [plain_text(first_text(event, key)) for key in ("subtitle", "description")]
    links = [first_text(event, key) for key in ("frontend_link", "link")]
    lines = "\n".join(dict.fromkeys(link for link in links if is_web_address(link)))
    return "\n\n".join(text for text in (*texts, lines) if text)


def _video(files: Iterable[JsonObject], language: str) -> JsonObject | None:
    """Return the best video in the original language, of a moderate height."""
    videos = [
        one
        for one in files
        if _mime(one) in _MIME_TYPES
        and "slides" not in first_text(one, "folder")
        and first_text(one, "recording_url")
    ]

    def rank(one: JsonObject) -> tuple[bool, bool, float, int]:
        height = _number(one.get("height"))
        is_high = not 0 < height <= _USUAL_HEIGHT
        spoken = first_text(one, "language").split("-")
        is_other = bool(language) and language not in spoken
        return is_other, is_high, height if is_high else -height, _MIME_TYPES.index(_mime(one))

    return min(videos, key=rank, default=None)


def _mime(file: JsonObject) -> str:
    return first_text(file, "mime_type").lower()


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and abs(value) < 1e9 else 0.0


def _order(event: JsonObject) -> tuple[str, str]:
    return first_text(event, "date", "release_date"), first_text(event, "title")


def _place(address: str) -> tuple[str, str] | None:
    """Return what a page shows ("conference", "event" or "folder") and the key of it."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.")
        is_api = parts.netloc == urlsplit(API).netloc
    except ValueError:
        return None
    if host != SITE and not is_api:
        return None
    found = _PAGE.fullmatch(parts.path.rstrip("/"))
    if found is None:
        return None
    kind, key = found.groups()
    if kind == "b":
        return "folder", unquote(key)
    key = unquote(key.partition("/")[0])
    return "event" if kind in ("v", "public/events") else "conference", key


def _is_conference(value: Mapping[str, Any]) -> bool:
    return "acronym" in value and isinstance(value.get("events"), list)


def _is_event(value: Mapping[str, Any]) -> bool:
    return {"guid", "frontend_link", "conference_url"} <= value.keys()


def decoded_json(content: bytes, address: str) -> Any:
    """Return JSON. Raises ImportFailed."""
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise ImportFailed(
            "{source} returned no JSON. Try again later.", source=quoted(address, 200)
        ) from error
