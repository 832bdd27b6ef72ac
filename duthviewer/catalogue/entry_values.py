"""Parsing the values of a catalogue's entries that have a form of their own."""

from __future__ import annotations

import datetime as dt
import re

from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.times import parse_time
from duthviewer.errors import KnownError

_TWITTER = re.compile(r"@?[A-Za-z0-9_]{1,30}")
#: A shorter slot is a number of minutes without its unit.
_SHORTEST_SLOT_S = 60.0
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def parse_date(text: str) -> dt.date:
    """Parse a date such as 2016-11-03. Raises KnownError."""
    try:
        if _DATE.fullmatch(text):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise KnownError(f"{quoted(text)} is no date: write year-month-day, as in 2016-11-03")


def parse_twitter(text: str) -> str:
    """Return a name on Twitter without its @. Raises KnownError."""
    if not _TWITTER.fullmatch(text):
        raise KnownError(f"{quoted(text)} is no name on Twitter")
    return text.removeprefix("@")


def parse_times_kind(text: str) -> str:
    """Return `exact` or `planned`. Raises KnownError for anything else."""
    if text not in ("exact", "planned"):
        raise KnownError(f"{quoted(text)} is no kind of times: write `exact` or `planned`")
    return text


def parse_length(text: str) -> float:
    """Return the length of a slot in seconds. Raises KnownError."""
    length_s = parse_time(text)
    if length_s < _SHORTEST_SLOT_S:
        raise KnownError(f"{quoted(text)} is less than a minute: write 45m or 0:45:00")
    return length_s
