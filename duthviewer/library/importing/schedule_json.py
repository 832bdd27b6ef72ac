"""Schedules in JSON: of frab, pretalx and the CCC's VOC, and what else conferences export.

The first form is described by https://c3voc.de/schedule/schema.json: days, rooms, events. Its
second edition, and pretalx's interfaces, list the events beside tables of rooms and people.
EuroPython exports its sessions by code, by day, and until 2019 by type.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from duthviewer.catalogue.conference import Speaker
from duthviewer.catalogue.problems import quoted
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.schedule_talks import conference_of, resolved
from duthviewer.library.importing.schedule_values import (
    DayClock,
    Schedule,
    ScheduleDay,
    ScheduledEvent,
    parse_date,
    parse_duration,
)
from duthviewer.library.importing.slide_links import LabelledLink
from duthviewer.library.importing.sources import ImportContext, ImportStopped
from duthviewer.library.importing.values import ImportedConference, ImportFailed

_TRUE = frozenset(("true", "1", "yes"))
_LINE_KEYS = re.compile(r'"(?:guid|code|id)"\s{0,8}:\s{0,8}"?([^",}\s]{1,80})')
#: Roles of people who give no talk
_NO_SPEAKERS = frozenset(
    ("host", "moderator", "herald", "organizer", "editor", "angel", "reviewer")
)
_CODE = re.compile(r"[A-Z0-9]{4,12}")

_Object = Mapping[str, Any]


def recognises(document: Document) -> bool:
    """Return whether this is a schedule in JSON."""
    if document.is_folder or document.is_binary or document.head_text[:1] not in ("{", "["):
        return False
    try:
        return _form_of(document.json()) is not None
    except ImportFailed:
        return False


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a schedule. Raises ImportFailed."""
    form = _form_of(document.json())
    if form is None:
        raise ImportFailed(
            "{source} is JSON, but no schedule of a conference: it should have days, rooms and "
            "events.",
            source=quoted(document.name, 200),
        )
    draft = Draft(document.name)
    schedule = _JsonSchedule(document, context, draft).schedule(form)
    conference_of(schedule, draft)
    return draft.finish()


@dataclass
class _Form:
    """The parts of a schedule, whatever it calls them."""

    #: About the conference, the more specific first
    about: list[_Object] = field(default_factory=list)
    #: Days with rooms, each with a list of events
    days: list[_Object] = field(default_factory=list)
    #: Events that name their days themselves
    events: list[_Object] = field(default_factory=list)
    rooms: list[_Object] = field(default_factory=list)
    people: list[_Object] = field(default_factory=list)


def _form_of(data: Any) -> _Form | None:
    """Return the parts of a schedule, or None if the JSON is something else."""
    if isinstance(data, list):
        events = _objects(data)
        return _Form(events=events) if events and all(map(_is_event, events[:20])) else None
    if not isinstance(data, dict):
        return None
    outer = data.get("schedule")
    whole = outer if isinstance(outer, dict) else data
    conference = whole.get("conference")
    if not isinstance(conference, dict):
        conference = {}
    days = conference.get("days")
    if not isinstance(days, list | dict):
        # Some exporters write them one level higher.
        days = whole.get("days")
    form = _Form(
        about=[conference, whole],
        days=_days(days),
        rooms=_objects(conference.get("rooms")) or _objects(whole.get("rooms")),
        people=_table(whole.get("persons")) or _table(whole.get("speakers")),
    )
    for key in ("events", "talks", "sessions", "submissions", "slots", "results"):
        events = [each for each in _table(whole.get(key)) if _is_event(each)]
        if events:
            form.events = events
            return form
    if any(_has_events(day) for day in form.days):
        return form
    values = _table(data)
    if values and len(values) == len(data):
        if all(_is_event(each) for each in values[:20]):
            return _Form(events=values)
        grouped = [one for each in values for one in _table(each)]
        if grouped and all("timerange" in one and "title" in one for one in grouped[:20]):
            return _Form(events=grouped)
    return None


def _is_event(value: _Object) -> bool:
    """Return whether an object looks like something that is planned."""
    if "title" not in value and "submission" not in value:
        return False
    if "timerange" in value or "slot" in value or "slots" in value:
        return True
    is_timed = "start" in value or ("date" in value and "duration" in value)
    return is_timed and any(
        key in value
        for key in ("room", "rooms", "speakers", "persons", "participants", "code", "guid", "end")
    )


def _has_events(day: _Object) -> bool:
    rooms = day.get("rooms")
    if isinstance(rooms, dict) and any(isinstance(each, list) for each in rooms.values()):
        return True
    if isinstance(rooms, list) and any("events" in each for each in _objects(rooms)):
        return True
    return isinstance(day.get("events"), list)


class _JsonSchedule:
    """Reads the objects of one schedule."""

    def __init__(self, document: Document, context: ImportContext, draft: Draft) -> None:
        self._document = document
        self._context = context
        self._draft = draft
        self._schedule = Schedule()
        self._zone = ""
        self._rooms: dict[str, str] = {}
        self._people: dict[str, _Object] = {}
        self._lines: dict[str, int] = {}

    def schedule(self, form: _Form) -> Schedule:
        """Return the schedule."""
        schedule = self._schedule
        schedule.title = _about(form, "title", "name")
        schedule.acronym = _about(form, "acronym", "slug")
        schedule.place = _about(form, "venue", "city", "location")
        schedule.start = parse_date(_about(form, "start", "event_start", "date_from"))
        schedule.end = parse_date(_about(form, "end", "event_end", "date_to"))
        schedule.description = _about(form, "description")
        schedule.licence = _about(form, "license", "licence")
        schedule.base_url = _about(form, "base_url") or self._document.address or ""
        schedule.website = _about(form, "url", "website") or _about(form, "base_url")
        self._zone = _about(form, "time_zone_name", "timezone")
        self._lines = _lines_of_keys(self._document)
        for room in form.rooms:
            name = _text(room.get("name"))
            for key in ("id", "guid", "slug", "name"):
                if _text(room.get(key)):
                    self._rooms.setdefault(_text(room.get(key)), name)
        self._add_people(form.people)
        if form.events:
            self._read_flat(form)
        else:
            for number, day in enumerate(form.days, 1):
                self._context.check()
                self._read_day(day, number)
        dates = sorted(day.date for day in schedule.days if day.date is not None)
        if dates:
            schedule.start = schedule.start or dates[0]
            schedule.end = schedule.end or dates[-1]
        return schedule

    # Events in days.

    def _read_day(self, value: _Object, number: int) -> None:
        start = _text(value.get("day_start")) or _text(value.get("start"))
        date = parse_date(_text(value.get("date"))) or parse_date(start)
        day = ScheduleDay(number, date)
        clock = DayClock(date, start=start, zone=self._zone, stand_in=day.stand_in)
        rooms = value.get("rooms")
        if isinstance(rooms, dict):
            for room, events in rooms.items():
                self._schedule.add_room(day, _text(room))
                for event in _objects(events):
                    self._add_event(event, day, clock, [_text(room)])
        elif isinstance(rooms, list):
            for each in _objects(rooms):
                name = _text(each.get("name"))
                self._schedule.add_room(day, name)
                for event in _objects(each.get("events")):
                    self._add_event(event, day, clock, [name])
        for event in _objects(value.get("events")):
            self._add_event(event, day, clock, [])

    # Events that name their days themselves.

    def _read_flat(self, form: _Form) -> None:
        people = [_objects(each.get("speakers")) for each in form.events]
        self._add_people(person for each in people for person in each)
        self._look_up_speakers(form.events)
        clock = DayClock(None, zone=self._zone)
        placed: list[tuple[_Object, str]] = []
        for event in form.events:
            placed += [(event, start) for start in _starts(event)]
        ranges = _ranges(form.days, clock)
        dates: list[Any] = []
        for _, start in placed:
            at_s, _ = clock.start_s(start, start)
            found = (
                None
                if at_s is None
                else next(
                    (date for begin_s, end_s, date in ranges if begin_s <= at_s < end_s), None
                )
            )
            if at_s is not None and found is None:
                found = clock.local_date(at_s)
            dates.append(found)
        known = sorted({date for date in dates if date is not None} | {date for *_, date in ranges})
        days = {date: ScheduleDay(number, date) for number, date in enumerate(known, 1)}
        unknown = ScheduleDay(len(days) + 1)
        for (event, start), date in zip(placed, dates, strict=True):
            self._context.check()
            day = days.get(date, unknown)
            of_day = DayClock(date, zone=self._zone, stand_in=day.stand_in)
            self._add_event(event, day, of_day, [], start)

    # One event.

    def _add_event(
        self, event: _Object, day: ScheduleDay, clock: DayClock, rooms: list[str], start: str = ""
    ) -> None:
        slot = event.get("slot")
        if not isinstance(slot, dict):
            slot = next(iter(_objects(event.get("slots"))), {})
        inner = event.get("submission")
        if isinstance(inner, dict):
            event = {**event, **inner}
        named = _text(event.get("date"))
        begins = start or _text(event.get("start")) or _text(slot.get("start"))
        start_s, _ = clock.start_s(named if ":" in named else begins, begins)
        duration_s = parse_duration(_text(event.get("duration")))
        end = _text(event.get("end")) or _text(slot.get("end")) or _range(event, begins)[1]
        end_s = clock.seconds(end) if end else None
        if start_s is not None and end_s is not None and end_s > start_s:
            duration_s = end_s - start_s
        rooms = rooms or self._rooms_of(event, slot)
        name = _text(event.get("id")) or _text(event.get("code")) or _text(event.get("guid"))
        lines = (self._lines.get(_text(event.get(key))) for key in ("guid", "code", "id"))
        self._schedule.add_room(day, rooms[0] if rooms else "")
        base = self._schedule.base_url
        self._schedule.events.append(
            ScheduledEvent(
                title=_text(event.get("title")),
                day=day,
                room=rooms[0] if rooms else "",
                other_rooms=tuple(rooms[1:]),
                start_s=start_s,
                duration_s=duration_s,
                id=name,
                subtitle=_text(event.get("subtitle")),
                abstract=_text(event.get("abstract") or event.get("abstract_long")),
                description=_text(event.get("description")),
                speakers=tuple(self._speakers(event)),
                links=tuple(_links(event)),
                videos=tuple(
                    dict.fromkeys(resolved(each, base) for each in _videos(event) if each)
                ),
                thumbnail=_text(event.get("logo")) or _text(event.get("image")),
                licence=_text(event.get("recording_license")) or _text(event.get("license")),
                kind=_kind(event),
                is_unrecorded=_text(event.get("do_not_record")).lower() in _TRUE
                or _text(event.get("optout")).lower() in _TRUE,
                line=next((line for line in lines if line is not None), None),
            )
        )

    def _rooms_of(self, event: _Object, slot: _Object) -> list[str]:
        for value in (event.get("rooms"), event.get("room"), slot.get("room")):
            found = [self._room(each) for each in (value if isinstance(value, list) else [value])]
            if any(found):
                return [each for each in found if each]
        tracks = _text(event.get("track_title")) if "timerange" in event else ""
        return list(dict.fromkeys(each.strip() for each in tracks.split(",") if each.strip()))

    def _room(self, value: Any) -> str:
        if isinstance(value, dict) and not _is_localised(value):
            value = next((value[key] for key in ("name", "id", "guid") if value.get(key)), "")
        text = _text(value)
        return self._rooms.get(text, text)

    def _speakers(self, event: _Object) -> Iterator[Speaker]:
        for key in ("persons", "speakers", "participants"):
            value = event.get(key)
            if isinstance(value, str):
                value = value.split(",")
            if not isinstance(value, list) or not value:
                continue
            roles = {_role(person) for person in value}
            for person in value:
                if isinstance(person, dict):
                    is_other = _role(person) in _NO_SPEAKERS
                    if is_other or ("speaker" in roles and _role(person) != "speaker"):
                        continue
                    known = self._people.get(_text(person.get("code") or person.get("guid")), {})
                    yield from _speaker({**known, **person})
                elif (text := _text(person)) and text in self._people:
                    yield from _speaker(self._people[text])
                elif text:
                    yield Speaker(name=text)
            return

    def _add_people(self, people: Iterable[_Object]) -> None:
        for person in people:
            for key in ("code", "guid", "id"):
                if (text := _text(person.get(key))) and _name(person):
                    self._people.setdefault(text, person)

    def _look_up_speakers(self, events: Iterable[_Object]) -> None:
        """Fetch the list of speakers beside a list of sessions that names them by codes."""
        codes = {
            code
            for event in events
            for code in _texts(event.get("speakers"))
            if _CODE.fullmatch(code) and code not in self._people
        }
        if not codes:
            return
        if self._document.address is not None:
            try:
                beside = self._context.fetch(urljoin(self._document.address, "speakers.json"))
                self._add_people(_table(beside.json()))
            except ImportStopped:
                raise
            except KnownError:
                pass
        if missing := codes - self._people.keys():
            self._draft.left_out(
                translatable(
                    "The names of {count} speakers: the file only has codes such as {code}."
                ),
                count=len(missing), code=min(missing),
            )  # fmt: skip
            # A code is no name.
            self._people.update({code: {} for code in missing})


def _speaker(person: _Object) -> Iterator[Speaker]:
    url = _text(person.get("url")) or _text(person.get("website_url"))
    is_address = url.startswith(("http://", "https://"))
    if name := _name(person):
        yield Speaker(name=name, url=url if is_address else None)


def _name(person: _Object) -> str:
    full = " ".join(filter(None, (_text(person.get("first_name")), _text(person.get("last_name")))))
    return (
        _text(person.get("public_name"))
        or _text(person.get("name"))
        or _text(person.get("full_public_name"))
        or full
    )


def _role(person: Any) -> str:
    return _text(person.get("role")).lower() if isinstance(person, dict) else ""


def _kind(event: _Object) -> str:
    if _text(event.get("event_type")).lower() == "break":
        return "break"
    for key in ("type", "session_type", "submission_type"):
        if text := _text(event.get(key)):
            return text
    return ""


def _links(event: _Object) -> Iterator[LabelledLink]:
    for key in ("links", "attachments", "resources"):
        for link in _objects(event.get(key)):
            address = next(
                (text for name in ("url", "link", "resource", "href")
                 if (text := _text(link.get(name)))), ""
            )  # fmt: skip
            kind = _text(link.get("type"))
            if kind.lower() == "feedback" or not address:
                continue
            if kind.lower() in ("", "related", "origin"):
                kind = "attachment" if key != "links" else ""
            label = _text(link.get("title")) or _text(link.get("description"))
            yield LabelledLink(address, " ".join(label.split()), kind)
    for name in ("slides", "slides_url"):
        if text := _text(event.get(name)):
            yield LabelledLink(text, "", "slides")
    for name in ("url", "website_url"):
        if text := _text(event.get(name)):
            yield LabelledLink(text)


def _videos(event: _Object) -> Iterator[str]:
    for name in ("video_download_url", "video_url", "youtube_url", "recording_url"):
        yield _text(event.get(name))
    recording = event.get("recording")
    if isinstance(recording, dict):
        yield _text(recording.get("url"))


def _starts(event: _Object) -> list[str]:
    """Return when an event takes place; an event may be repeated."""
    if ranges := _text(event.get("timerange")):
        return [each.split(",")[0].strip() for each in ranges.split(";") if each.strip()] or [""]
    slots = _objects(event.get("slots"))
    slot = event.get("slot")
    if isinstance(slot, dict):
        slots = [slot]
    date = _text(event.get("date"))
    start = date if ":" in date else _text(event.get("start"))
    if start:
        return [start]
    return [_text(each.get("start")) for each in slots] or [""]


def _range(event: _Object, start: str) -> tuple[str, str]:
    """Return the start and end of one of the times of an event of EuroPython until 2019."""
    for each in _text(event.get("timerange")).split(";"):
        begin, _, end = each.partition(",")
        if begin.strip() == start.strip():
            return begin.strip(), end.strip()
    return start, ""


def _ranges(days: Iterable[_Object], clock: DayClock) -> list[tuple[float, float, Any]]:
    """Return the starts, ends and dates of days that say when they begin and end."""
    found = []
    for day in days:
        start, end = _text(day.get("start")), _text(day.get("end"))
        start = _text(day.get("day_start")) or start
        end = _text(day.get("day_end")) or end
        begin_s, end_s = clock.seconds(start), clock.seconds(end)
        date = parse_date(_text(day.get("date"))) or parse_date(start)
        if begin_s is not None and end_s is not None and date is not None:
            found.append((begin_s, end_s, date))
    return found


def _lines_of_keys(document: Document) -> dict[str, int]:
    """Return the lines on which ids are first named."""
    lines: dict[str, int] = {}
    text, line, at = document.text, 1, 0
    for found in _LINE_KEYS.finditer(text):
        line += text.count("\n", at, found.start())
        at = found.start()
        lines.setdefault(found[1], line)
    return lines


# Values of any kind.


def _days(value: Any) -> list[_Object]:
    if isinstance(value, dict):
        return [{"date": date, **day} for date, day in value.items() if isinstance(day, dict)]
    return _objects(value)


def _objects(value: object) -> list[_Object]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _table(value: object) -> list[_Object]:
    """Return the objects of a list, or of an object that has them by their keys."""
    if isinstance(value, dict):
        return [each for each in value.values() if isinstance(each, dict)]
    return _objects(value)


def _about(form: _Form, *keys: str) -> str:
    for key in keys:
        for values in form.about:
            if text := _text(values.get(key)):
                return text
    return ""


def _texts(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _is_localised(value: _Object) -> bool:
    return all(len(key) in (2, 5) for key in value) and bool(value)


def _text(value: Any) -> str:
    """Return a value as text; of a text in several languages, the English one."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict):
        texts = [value[key] for key in ("en", "name", "title", "url", *value) if key in value]
        return next((each.strip() for each in texts if isinstance(each, str) and each.strip()), "")
    if isinstance(value, list):
        return "\n\n".join(_texts(value))
    return ""
