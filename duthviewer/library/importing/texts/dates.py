"""Dates, times of day and durations, in the forms in which people and programs write them."""

from __future__ import annotations

import datetime as dt
import re

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))(?:[:.](\d{2})(?:\.\d+)?)?\s?([ap]\.?m\.?)?", re.I)
_HOUR = re.compile(r"(\d{1,2})\s?([ap]\.?m\.?)", re.I)
_DURATION = re.compile(r"(\d{1,3}):(\d{1,2})(?::(\d{1,2}))?")
_MINUTES = re.compile(r"(\d{1,5}(?:\.\d{1,3})?)(?:\s?(?:m|min|mins|minutes|minuten))?", re.I)
_ISO_DURATION = re.compile(r"P(?:(\d{1,3})D)?T?(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?", re.I)
_SHORT_OFFSET = re.compile(r"([+-])(\d):?(\d{2})$")
#: Programs write year 1 for a date that they do not know.
_YEARS = range(1900, 2101)
_DAY_S = 24 * 3600.0
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan ene gen янв", "feb fév fev фев", "mar mär мар", "apr avr abr апр", "may mai maj мая",
         "jun juin июн", "jul juil lug июл", "aug aoû ago авг", "sep set сен", "oct okt out ott",
         "nov ноя", "dec dez déc dic дек"),
        1,
    )
    for name in names.split()
}  # fmt: skip
_NUMERIC_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d{2})(?:[-./]|年)(\d{1,2})(?:[-./]|月)(\d{1,2})(?!\d)"
)
_DOTTED_DATE = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)")
_WRITTEN_DATE = re.compile(
    r"(?<!\d)(?:(?P<d1>\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:of\s+|de\s+)?)?(?P<m>[^\W\d_]{3,12})\.?"
    r"(?:\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?)?,?\s+(?:de\s+)?(?P<y>(?:19|20)\d{2})(?!\d)"
)


def parse_clock(text: str) -> float | None:
    """Return the seconds from midnight of a time such as 09:30, 0930, 9:30 pm or 25:30."""
    plain = text.strip()
    if found := _CLOCK.fullmatch(plain):
        hours, minutes, seconds, half = found.groups()
    elif found := _HOUR.fullmatch(plain):
        hours, half = found.groups()
        minutes = seconds = None
    else:
        return None
    hour, minute, second = int(hours), int(minutes or 0), int(seconds or 0)
    if half:
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    if hour >= 48 or minute >= 60 or second >= 60:
        return None
    return hour * 3600.0 + minute * 60.0 + second


def parse_duration(text: str) -> float | None:
    """Return the seconds of a duration: 00:45, 1:30:00, PT45M, or minutes; None for none."""
    plain = text.strip()
    if found := _DURATION.fullmatch(plain):
        # Three numbers are hours, minutes and seconds, although pretalx writes days in front.
        hours, minutes, seconds = int(found[1]), int(found[2]), int(found[3] or 0)
        total = hours * 3600.0 + minutes * 60.0 + seconds
    elif found := _MINUTES.fullmatch(plain):
        total = float(found[1]) * 60.0
    elif len(plain) > 1 and (found := _ISO_DURATION.fullmatch(plain)):
        days, hours, minutes, seconds = (int(each or 0) for each in found.groups())
        total = days * _DAY_S + hours * 3600.0 + minutes * 60.0 + seconds
    else:
        return None
    return total if 0 < total <= 30 * _DAY_S else None


def parse_datetime(text: str) -> dt.datetime | None:
    """Return an ISO date with time, or None. A date alone is its midnight."""
    plain = _SHORT_OFFSET.sub(r"\g<1>0\2:\3", text.strip()[:40])
    try:
        return dt.datetime.fromisoformat(plain)
    except ValueError:
        return None


def parse_date(text: str) -> dt.date | None:
    """Return the date of an ISO date, with or without a time; None for any other text."""
    moment = parse_datetime(text)
    if moment is None:
        moment = parse_datetime(text.strip()[:10])
    return None if moment is None or moment.year not in _YEARS else moment.date()


def zone_named(name: str) -> dt.tzinfo | None:
    """Return a time zone such as Europe/Berlin, if this computer knows it."""
    from zoneinfo import ZoneInfo

    if not re.fullmatch(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}", name):
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return None


def date_in(text: str) -> dt.date | None:
    """Return the first date with a year in a text."""
    found: list[tuple[int, int, int, int]] = []
    for pattern, year_at, day_at in ((_NUMERIC_DATE, 1, 3), (_DOTTED_DATE, 3, 1)):
        found += [
            (match.start(), int(match[year_at]), int(match[2]), int(match[day_at]))
            for match in pattern.finditer(text)
        ]
    for match in _WRITTEN_DATE.finditer(text):
        day = match["d1"] or match["d2"]
        month = next(
            (number for name, number in _MONTHS.items() if match["m"].lower().startswith(name)), 0
        )
        if day and month:
            found.append((match.start(), int(match["y"]), month, int(day)))
    for _, year, month, day_number in sorted(found):
        try:
            return dt.date(year, month, day_number)
        except ValueError:
            continue
    return None
