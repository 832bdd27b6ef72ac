"""The fields that can be edited, and what a catalogue accepts in them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from duthviewer.catalogue.addresses import address_or_path, inner_path, web_address
from duthviewer.catalogue.conference import Conference, Speaker
from duthviewer.catalogue.editing.changes import EditRefused, recording_of
from duthviewer.catalogue.entry_values import parse_length
from duthviewer.catalogue.schema import (
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_ALSO,
    MOST_SPEAKERS,
)
from duthviewer.catalogue.texts import one_line
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.errors import KnownError

#: Takes a value that is not empty, and the conference
Fit: TypeAlias = Callable[[Any, Conference], Any]

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_TWITTER = re.compile(r"@?[A-Za-z0-9_]{1,30}")


def fitting_value(
    fields: Mapping[str, tuple[Fit, Any]], field: str, value: Any, conference: Conference
) -> Any:
    """Return a value as the catalogue's reader would give it. Raises EditRefused.

    An empty text is None; invisible characters and space around a text are removed.
    """
    fit, empty = fields[field]
    if isinstance(value, str):
        value = value.strip()
    if not value:
        if empty is _REQUIRED:
            raise EditRefused("A title is missing.")
        return empty
    return fit(value, conference)


def _line(longest: int) -> Fit:
    def fit(text: str, _: Conference) -> str | None:
        plain = one_line(text)
        if len(plain) > longest:
            raise EditRefused(
                "This text has {length} characters; at most {count} fit.",
                length=len(plain), count=longest,
            )  # fmt: skip
        return plain or None

    return fit


def _title(text: str, conference: Conference) -> str:
    plain = _line(LONGEST_TITLE)(text, conference)
    if not plain:
        raise EditRefused("A title is missing.")
    return str(plain)


def _lines(text: str, _: Conference) -> str | None:
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = "\n".join(line.rstrip() for line in _INVISIBLE.sub("", unified).split("\n")).strip()
    if len(plain) > LONGEST_TEXT:
        raise EditRefused(
            "This text has {length} characters; at most {count} fit.",
            length=len(plain), count=LONGEST_TEXT,
        )  # fmt: skip
    return plain or None


def _address(text: str, conference: Conference) -> str:
    try:
        return web_address(text, conference.base)
    except KnownError:
        raise EditRefused(
            "{address} is not a web address. It has to begin with https:// and has no spaces.",
            address=_shown(text),
        ) from None


def _address_or_path(text: str, conference: Conference) -> str:
    try:
        return address_or_path(text, conference.base)
    except KnownError:
        raise EditRefused(
            "{address} is neither a web address nor a file in the folder of the catalogue.",
            address=_shown(text),
        ) from None


def _path(text: str, _: Conference) -> str:
    try:
        return inner_path(text)
    except KnownError:
        raise EditRefused(
            "{path} is not a file in the folder of the catalogue.", path=_shown(text)
        ) from None


def _date(date: dt.date | str, _: Conference) -> dt.date:
    if isinstance(date, dt.date):
        return date
    try:
        return dt.date.fromisoformat(date)
    except ValueError:
        raise EditRefused(
            "{text} is not a date. Write year-month-day, as in 2016-11-03.", text=_shown(date)
        ) from None


def _links(links: Mapping[str, str], conference: Conference) -> dict[str, str]:
    fitting = {}
    for name, url in links.items():
        label = _line(LONGEST_NAME)(name, conference)
        if not label or not url.strip():
            raise EditRefused("A link needs a name and an address.")
        fitting[label] = _address(url.strip(), conference)
    return fitting


def _speakers(speakers: tuple[Speaker, ...], conference: Conference) -> tuple[Speaker, ...]:
    if len(speakers) > MOST_SPEAKERS:
        raise EditRefused("A talk has at most {count} speakers.", count=MOST_SPEAKERS)
    return tuple(_speaker(speaker, conference) for speaker in speakers)


def _speaker(speaker: Speaker, conference: Conference) -> Speaker:
    name = _line(LONGEST_NAME)(speaker.name, conference)
    if not name:
        raise EditRefused("The name of a speaker is missing.")
    twitter, url = (speaker.twitter or "").strip(), (speaker.url or "").strip()
    if twitter and not _TWITTER.fullmatch(twitter):
        raise EditRefused("{text} is not a name on Twitter.", text=_shown(twitter))
    return Speaker(
        name=name,
        twitter=twitter.removeprefix("@") or None,
        url=_address(url, conference) if url else None,
    )


def _also(addresses: tuple[str, ...], conference: Conference) -> tuple[str, ...]:
    written = [address.strip() for address in addresses if address.strip()]
    if len(written) > MOST_ALSO:
        raise EditRefused("A talk has at most {count} videos of its own.", count=MOST_ALSO)
    return tuple(_address(address, conference) for address in written)


def _times(text: str, _: Conference) -> str:
    if text not in ("exact", "planned"):
        raise ValueError(f"times are exact or planned, not {text!r}")
    return text


def _length(text: str | float, _: Conference) -> float:
    try:
        return parse_length(str(text))
    except KnownError:
        raise EditRefused(
            "{text} is not the length of a slot. Write 45m or 0:45:00.", text=_shown(str(text))
        ) from None


def _recording(recording: str, conference: Conference) -> str:
    return recording_of(conference, recording).id


def _timeline(timeline: Timeline, _: Conference) -> Timeline:
    return timeline


def _shown(text: str) -> str:
    return one_line(text[:80])


#: Marks a field that cannot be empty
_REQUIRED = object()

CONFERENCE_FIELDS: Mapping[str, tuple[Fit, Any]] = {
    "title": (_title, _REQUIRED),
    "place": (_line(LONGEST_NAME), None),
    "start": (_date, None),
    "end": (_date, None),
    "website": (_address, None),
    "description": (_lines, None),
    "links": (_links, {}),
    "licence": (_line(LONGEST_NAME), None),
}
RECORDING_FIELDS: Mapping[str, tuple[Fit, Any]] = {
    "title": (_line(LONGEST_TITLE), None),
    "date": (_date, None),
    "url": (_address, None),
    "file": (_path, None),
    "times": (_times, "exact"),
    "licence": (_line(LONGEST_NAME), None),
}
TALK_FIELDS: Mapping[str, tuple[Fit, Any]] = {
    "title": (_title, _REQUIRED),
    "recording": (_recording, _REQUIRED),
    "planned_s": (_length, None),
    "speakers": (_speakers, ()),
    "abstract": (_lines, None),
    "slides": (_address_or_path, None),
    "thumbnail": (_address_or_path, None),
    "also": (_also, ()),
    "licence": (_line(LONGEST_NAME), None),
    "timeline": (_timeline, NO_TIMELINE),
}
