"""A conference's schedule, in whatever form it was published, and the times in one.

Schedules write times in many ways: with and without a date or an offset from UTC, after midnight
as 25:30 or as 01:30 of the day before. `DayClock` makes seconds since 1970 of all of them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from duthviewer.catalogue.conference import Speaker
from duthviewer.library.importing.texts.dates import (
    parse_clock,
    parse_date,
    parse_datetime,
    zone_named,
)
from duthviewer.library.importing.texts.slide_links import LabelledLink

_UTC = dt.UTC
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=_UTC)
#: When a day of a conference ends, unless the schedule says so
USUAL_DAY_CHANGE_S = 4 * 3600.0
_DAY_S = 24 * 3600.0
#: How far from its day's midnight an event may begin
_EARLIEST_S, _LATEST_S = -12 * 3600.0, 60 * 3600.0


@dataclass(frozen=True, kw_only=True)
class ScheduledEvent:
    """A talk, a break or anything else in a schedule. Empty texts are not known.

    ``start_s`` is in seconds since 1970.
    """

    title: str
    day: ScheduleDay
    room: str = ""
    #: Further rooms in which it takes place
    other_rooms: tuple[str, ...] = ()
    start_s: float | None = None
    duration_s: float | None = None
    id: str = ""
    subtitle: str = ""
    abstract: str = ""
    description: str = ""
    speakers: tuple[Speaker, ...] = ()
    links: tuple[LabelledLink, ...] = ()
    #: Videos of this talk alone
    videos: tuple[str, ...] = ()
    thumbnail: str = ""
    licence: str = ""
    #: "lecture", "workshop", "break"
    kind: str = ""
    #: Whether the speakers do not want it to be recorded
    is_unrecorded: bool = False
    line: int | None = None


@dataclass(frozen=True)
class ScheduleDay:
    """A day of a conference; ``number`` counts from 1."""

    number: int
    date: dt.date | None = None

    @property
    def stand_in(self) -> dt.date:
        """A date for arithmetic with times of the same day."""
        return _EPOCH.date() + dt.timedelta(days=min(self.number, 100_000))


@dataclass(kw_only=True)
class Schedule:
    """A schedule that is being read. Days and rooms without events are listed, too."""

    title: str = ""
    acronym: str = ""
    place: str = ""
    start: dt.date | None = None
    end: dt.date | None = None
    website: str = ""
    description: str = ""
    licence: str = ""
    #: Of relative addresses
    base_url: str = ""
    #: Talks whose relative addresses have no base
    relative_addresses: int = 0
    days: list[ScheduleDay] = field(default_factory=list)
    rooms: dict[ScheduleDay, dict[str, None]] = field(default_factory=dict)
    events: list[ScheduledEvent] = field(default_factory=list)

    def add_room(self, day: ScheduleDay, room: str) -> None:
        """Add a room in which something may happen on a day."""
        if day not in self.rooms:
            self.days.append(day)
            self.rooms[day] = {}
        self.rooms[day].setdefault(room)


class DayClock:
    """Converts the times of one day of a schedule."""

    def __init__(
        self,
        date: dt.date | None,
        *,
        start: str = "",
        zone: str = "",
        change_s: float | None = None,
        stand_in: dt.date | None = None,
    ) -> None:
        """``start`` is when the day begins, ``change_s`` the time of day at which it ends.

        ``stand_in`` is used for times of day if no date is known.
        """
        self.date = date
        self._stand_in = stand_in
        opening = parse_datetime(start)
        offset = None if opening is None else opening.utcoffset()
        self._zone: dt.tzinfo = zone_named(zone) or (dt.timezone(offset) if offset else _UTC)
        self._is_zone_known = bool(zone_named(zone)) or offset is not None
        if change_s is None and opening is not None and (date is None or opening.date() == date):
            change_s = opening.hour * 3600.0 + opening.minute * 60.0
        # A day that begins at 11:00 may have an event at 10:30 all the same, if there is no date.
        self._change_s = min(USUAL_DAY_CHANGE_S if change_s is None else change_s, 9 * 3600.0)

    def start_s(self, date: str, clock: str) -> tuple[float | None, bool]:
        """Return when an event starts, and whether its ``date`` contradicts the day.

        ``date`` may be a date with time; ``clock`` is a time of day. None if neither is a time.
        """
        moment = parse_datetime(date) if "T" in date or ":" in date else None
        if moment is None and (moment := parse_datetime(clock)) is not None and ":" not in clock:
            moment = None
        of_day_s = parse_clock(clock)
        if moment is not None:
            at_s = self._seconds(moment)
            if at_s is not None and self._fits(at_s):
                return at_s, False
            if of_day_s is None:
                of_day_s = moment.hour * 3600.0 + moment.minute * 60.0 + moment.second
        if of_day_s is None:
            return None, False
        day = self.date or parse_date(date) or self._stand_in
        if day is None:
            return None, moment is not None
        if of_day_s < self._change_s:
            of_day_s += _DAY_S
        midnight = dt.datetime(day.year, day.month, day.day, tzinfo=self._zone)
        midnight_s = self._seconds(midnight)
        return None if midnight_s is None else midnight_s + of_day_s, moment is not None

    def seconds(self, text: str) -> float | None:
        """Return the seconds since 1970 of a date with time."""
        moment = parse_datetime(text)
        return None if moment is None else self._seconds(moment)

    def local_date(self, at_s: float) -> dt.date | None:
        """Return the date of the conference's day at a moment: until 4:00, the one before."""
        try:
            local = (_EPOCH + dt.timedelta(seconds=at_s - self._change_s)).astimezone(self._zone)
        except OverflowError:
            return None
        return local.date()

    def _seconds(self, moment: dt.datetime) -> float | None:
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=self._zone)
        elif not self._is_zone_known and self._zone is _UTC and moment.utcoffset():
            # Of a schedule that names no zone, the first event with an offset tells it.
            self._zone = dt.timezone(moment.utcoffset() or dt.timedelta())
            self._is_zone_known = True
        try:
            return (moment - _EPOCH).total_seconds()
        except OverflowError:
            return None

    def _fits(self, at_s: float) -> bool:
        if self.date is None:
            return True
        midnight_s = self._seconds(
            dt.datetime(self.date.year, self.date.month, self.date.day, tzinfo=self._zone)
        )
        return midnight_s is not None and _EARLIEST_S <= at_s - midnight_s <= _LATEST_S
