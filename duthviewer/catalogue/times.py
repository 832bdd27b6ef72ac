"""Parsing and formatting of times as people write them: ``55m9s``, ``2:17:10``, ``…?t=3309``."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from duthviewer.catalogue.problems import quoted
from duthviewer.errors import KnownError, translatable

LONGEST_S = 1000 * 3600.0
"""The longest valid offset: 1,000 hours."""

_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,20})?")
_CLOCK = re.compile(r"(?:([0-9]{1,9}):)?([0-9]{1,9}):([0-9]{1,2}(?:\.[0-9]{1,20})?)")
_UNITS = re.compile(
    r"(?:([0-9]{1,9})h)? ?(?:([0-9]{1,9})m)? ?(?:([0-9]{1,9}(?:\.[0-9]{1,20})?)s)?", re.IGNORECASE
)
_LINK = re.compile(r"https?://", re.IGNORECASE)
_NO_TIME = translatable(
    "{text} is not a time: write 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 or a link that carries t="
)


class TimeError(KnownError):
    """A text is not a time. The message gives examples of valid times."""


def parse_time(text: str) -> float:
    """Parse a time in any written form; return seconds, to the microsecond. Raises TimeError."""
    text = text.strip()
    seconds = _parse_link(text) if _LINK.match(text) else _parse_plain(text)
    if seconds is None:
        if re.match(r"[-\u2212] ?[0-9.]", text):
            raise TimeError(
                "{text} is negative: a time counts from the start, at 0", text=quoted(text)
            )
        raise TimeError(_NO_TIME, text=quoted(text))
    if seconds > LONGEST_S:
        raise TimeError("{text} is longer than 1000 hours", text=quoted(text))
    return round(seconds, 6)


def format_time(seconds: float) -> str:
    """Format seconds as ``2h17m10s`` or ``55m9.5s``.

    ``parse_time`` returns the same number, to the microsecond.
    """
    whole, micros = divmod(round(seconds * 1_000_000), 1_000_000)
    minutes, second = divmod(whole, 60)
    hour, minute = divmod(minutes, 60)
    fraction = f".{micros:06d}".rstrip("0") if micros else ""
    text = (f"{hour}h" if hour else "") + (f"{minute}m" if minute else "")
    return text + (f"{second}{fraction}s" if second or fraction or not text else "")


def _parse_plain(text: str) -> float | None:
    if _NUMBER.fullmatch(text):
        return float(text)
    if match := _CLOCK.fullmatch(text):
        hour, minute, second = match.groups()
        # 0:90 and 1:75:00 are typing errors that could mean two things.
        if float(second) >= 60 or (hour is not None and int(minute) >= 60):
            return None
        return int(hour or 0) * 3600 + int(minute) * 60 + float(second)
    if text and (match := _UNITS.fullmatch(text)):
        hour, minute, second = match.groups()
        return int(hour or 0) * 3600 + int(minute or 0) * 60 + float(second or 0)
    return None


def _parse_link(text: str) -> float | None:
    """Parse ``t=`` or ``start=`` in a link's query or fragment; ``t=10,20`` starts at 10."""
    try:
        parts = urlsplit(text)
        fields = parse_qs(parts.query, max_num_fields=100), parse_qs(parts.fragment)
    except ValueError:
        return None
    for name in ("t", "start"):
        for field in fields:
            if name in field:
                return _parse_plain(field[name][0].partition(",")[0].strip())
    return None
