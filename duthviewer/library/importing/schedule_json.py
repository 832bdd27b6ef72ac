"""Schedules in JSON: of frab, pretalx and the CCC's VOC, and what else conferences export.

The first form is described by https://c3voc.de/schedule/schema.json: days, rooms, events. Its
second edition, pretalx's interfaces and Sessionize list the events beside tables of rooms and
people. EuroPython exports its sessions by code, by day, and until 2019 by type.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from duthviewer.catalogue.conference import Speaker
from duthviewer.catalogue.problems import quoted
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.dates import parse_date, parse_duration
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.json_values import (
    JsonObject,
    first_text,
    objects_of,
    table_of,
    text_of,
    texts_of,
)
from duthviewer.library.importing.schedule_forms import ScheduleForm, form_of
from duthviewer.library.importing.schedule_talks import MOST_LINKS, conference_of, resolved
from duthviewer.library.importing.schedule_values import (
    DayClock,
    Schedule,
    ScheduleDay,
    ScheduledEvent,
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


def recognises(document: Document) -> bool:
    """Return whether this is a schedule in JSON."""
    if document.is_folder or document.is_binary or document.head_text[:1] not in ("{", "["):
        return False
    try:
        return form_of(document.json()) is not None
    except ImportFailed:
        return False


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a schedule. Raises ImportFailed."""
    form = form_of(document.json())
    if form is None:
        raise ImportFailed(
            "{source} is JSON, but not the schedule of a conference: it should "
            "contain days, rooms and events.",
            source=quoted(document.name, 200),
        )
    draft = Draft(document.name)
    schedule = _JsonSchedule(document, context, draft).schedule(form)
    conference_of(schedule, draft)
    return draft.finish()


class _JsonSchedule:
    """Reads the objects of one schedule."""

    def __init__(self, document: Document, context: ImportContext, draft: Draft) -> None:
        self._document = document
        self._context = context
        self._draft = draft
        self._schedule = Schedule()
        self._zone = ""
        self._rooms: dict[str, str] = {}
        self._people: dict[str, JsonObject] = {}
        self._lines: dict[str, int] = {}

    def schedule(self, form: ScheduleForm) -> Schedule:
        """Return the schedule."""
        schedule = self._schedule
        schedule.title = form.about("title", "name")
        schedule.acronym = form.about("acronym", "slug")
        schedule.place = form.about("venue", "city", "location")
        schedule.start = parse_date(form.about("start", "event_start", "date_from"))
        schedule.end = parse_date(form.about("end", "event_end", "date_to"))
        schedule.description = form.about("description")
        schedule.licence = form.about("license", "licence")
        schedule.base_url = form.about("base_url") or self._document.address or ""
        schedule.website = form.about("url", "website") or form.about("base_url")
        self._zone = form.about("time_zone_name", "timezone")
        self._lines = _lines_of_keys(self._document)
        for room in form.rooms:
            name = first_text(room, "name")
            for key in ("id", "guid", "slug", "name"):
                if text_of(room.get(key)):
                    self._rooms.setdefault(text_of(room.get(key)), name)
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

    def _read_day(self, value: JsonObject, number: int) -> None:
        start = first_text(value, "day_start", "start")
        date = parse_date(first_text(value, "date")) or parse_date(start)
        day = ScheduleDay(number, date)
        clock = DayClock(date, start=start, zone=self._zone, stand_in=day.stand_in)
        rooms = value.get("rooms")
        if isinstance(rooms, dict):
            for room, events in rooms.items():
                self._schedule.add_room(day, text_of(room))
                for event in objects_of(events):
                    self._add_event(event, day, clock, [text_of(room)])
        elif isinstance(rooms, list):
            for each in objects_of(rooms):
                name = first_text(each, "name")
                self._schedule.add_room(day, name)
                for event in objects_of(each.get("events")):
                    self._add_event(event, day, clock, [name])
        for event in objects_of(value.get("events")):
            self._add_event(event, day, clock, [])

    # Events that name their days themselves.

    def _read_flat(self, form: ScheduleForm) -> None:
        people = [objects_of(each.get("speakers")) for each in form.events]
        self._add_people(person for each in people for person in each)
        self._look_up_speakers(form.events)
        clock = DayClock(None, zone=self._zone)
        placed: list[tuple[JsonObject, str]] = []
        for event in form.events:
            placed += [(event, start) for start in _starts(event)]
        ranges = _ranges(form.days, clock)
        dates: list[Any] = []
        for _, start in placed:
            at_s, _ = clock.start_s(start, start)
            within = [day[2] for day in ranges if at_s is not None and day[0] <= at_s < day[1]]
            dates.append(within[0] if within else None if at_s is None else clock.local_date(at_s))
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
        self,
        event: JsonObject,
        day: ScheduleDay,
        clock: DayClock,
        rooms: list[str],
        start: str = "",
    ) -> None:
        slot = event.get("slot")
        if not isinstance(slot, dict):
            slot = next(iter(objects_of(event.get("slots"))), {})
        inner = event.get("submission")
        if isinstance(inner, dict):
            event = {**event, **inner}
        named = first_text(event, "date")
        begins = start or first_text(event, "start") or first_text(slot, "start")
        start_s, _ = clock.start_s(named if ":" in named else begins, begins)
        duration_s = parse_duration(first_text(event, "duration"))
        end = first_text(event, "end") or first_text(slot, "end") or _range(event, begins)[1]
        end_s = clock.seconds(end) if end else None
        if start_s is not None and end_s is not None and end_s > start_s:
            duration_s = end_s - start_s
        rooms = rooms or self._rooms_of(event, slot)
        name = first_text(event, "id", "code", "guid")
        lines = (self._lines.get(text_of(event.get(key))) for key in ("guid", "code", "id"))
        self._schedule.add_room(day, rooms[0] if rooms else "")
        base = self._schedule.base_url
        self._schedule.events.append(
            ScheduledEvent(
                title=first_text(event, "title"),
                day=day,
                room=rooms[0] if rooms else "",
                other_rooms=tuple(rooms[1:]),
                start_s=start_s,
                duration_s=duration_s,
                id=name,
                subtitle=first_text(event, "subtitle"),
                abstract=text_of(event.get("abstract") or event.get("abstract_long")),
                description=first_text(event, "description"),
                speakers=tuple(self._speakers(event)),
                links=tuple(islice(_links(event), MOST_LINKS + 1)),
                videos=tuple(
                    dict.fromkeys(resolved(each, base) for each in _videos(event) if each)
                ),
                thumbnail=first_text(event, "logo", "image"),
                licence=first_text(event, "recording_license", "license"),
                kind=_kind(event),
                is_unrecorded=first_text(event, "do_not_record").lower() in _TRUE
                or first_text(event, "optout").lower() in _TRUE,
                line=next((line for line in lines if line is not None), None),
            )
        )

    def _rooms_of(self, event: JsonObject, slot: JsonObject) -> list[str]:
        for value in (event.get("rooms"), event.get("room"), slot.get("room")):
            found = [self._room(each) for each in (value if isinstance(value, list) else [value])]
            if any(found):
                return [each for each in found if each]
        tracks = first_text(event, "track_title") if "timerange" in event else ""
        return list(dict.fromkeys(each.strip() for each in tracks.split(",") if each.strip()))

    def _room(self, value: Any) -> str:
        if isinstance(value, dict) and not _is_localised(value):
            value = next((value[key] for key in ("name", "id", "guid") if value.get(key)), "")
        text = text_of(value)
        return self._rooms.get(text, text)

    def _speakers(self, event: JsonObject) -> Iterator[Speaker]:
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
                    known = self._people.get(text_of(person.get("code") or person.get("guid")), {})
                    yield from _speaker({**known, **person})
                elif (text := text_of(person)) and text in self._people:
                    yield from _speaker(self._people[text])
                elif text:
                    yield Speaker(name=text)
            return

    def _add_people(self, people: Iterable[JsonObject]) -> None:
        for person in people:
            for key in ("code", "guid", "id"):
                if (text := text_of(person.get(key))) and _name(person):
                    self._people.setdefault(text, person)

    def _look_up_speakers(self, events: Iterable[JsonObject]) -> None:
        """Fetch the list of speakers beside a list of sessions that names them by codes."""
        codes = {
            code
            for event in events
            for code in texts_of(event.get("speakers"))
            if _CODE.fullmatch(code) and code not in self._people
        }
        if not codes:
            return
        if self._document.address is not None:
            try:
                beside = self._context.fetch(urljoin(self._document.address, "speakers.json"))
                self._add_people(table_of(beside.json()))
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


def _speaker(person: JsonObject) -> Iterator[Speaker]:
    url = first_text(person, "url", "website_url")
    is_address = url.startswith(("http://", "https://"))
    if name := _name(person):
        yield Speaker(name=name, url=url if is_address else None)


def _name(person: JsonObject) -> str:
    full = " ".join(
        filter(None, (first_text(person, "first_name"), first_text(person, "last_name")))
    )
    return first_text(person, "public_name", "name", "full_public_name", "fullName") or full


def _role(person: Any) -> str:
    return first_text(person, "role").lower() if isinstance(person, dict) else ""


def _kind(event: JsonObject) -> str:
    if first_text(event, "event_type").lower() == "break":
        return "break"
    return first_text(event, "type", "session_type", "submission_type")


def _links(event: JsonObject) -> Iterator[LabelledLink]:
    for key in ("links", "attachments", "resources"):
        for link in objects_of(event.get(key)):
            address = next(
                (text for name in ("url", "link", "resource", "href")
                 if (text := text_of(link.get(name)))), ""
            )  # fmt: skip
            kind = first_text(link, "type")
            if kind.lower() == "feedback" or not address:
                continue
            if kind.lower() in ("", "related", "origin"):
                kind = "attachment" if key != "links" else ""
            label = first_text(link, "title", "description")
            yield LabelledLink(address, " ".join(label.split()), kind)
    for name in ("slides", "slides_url"):
        if text := text_of(event.get(name)):
            yield LabelledLink(text, "", "slides")
    for name in ("url", "website_url"):
        if text := text_of(event.get(name)):
            yield LabelledLink(text)


def _videos(event: JsonObject) -> Iterator[str]:
    for name in ("video_download_url", "video_url", "youtube_url", "recording_url"):
        yield text_of(event.get(name))
    recording = event.get("recording")
    if isinstance(recording, dict):
        yield first_text(recording, "url")


def _starts(event: JsonObject) -> list[str]:
    """Return when an event takes place; an event may be repeated."""
    if ranges := first_text(event, "timerange"):
        return [each.split(",")[0].strip() for each in ranges.split(";") if each.strip()] or [""]
    slots = objects_of(event.get("slots"))
    slot = event.get("slot")
    if isinstance(slot, dict):
        slots = [slot]
    date = first_text(event, "date")
    start = date if ":" in date else first_text(event, "start")
    if start:
        return [start]
    return [first_text(each, "start") for each in slots] or [""]


def _range(event: JsonObject, start: str) -> tuple[str, str]:
    """Return the start and end of one of the times of an event of EuroPython until 2019."""
    for each in first_text(event, "timerange").split(";"):
        begin, _, end = each.partition(",")
        if begin.strip() == start.strip():
            return begin.strip(), end.strip()
    return start, ""


def _ranges(days: Iterable[JsonObject], clock: DayClock) -> list[tuple[float, float, Any]]:
    """Return the starts, ends and dates of days that say when they begin and end."""
    found = []
    for day in days:
        start, end = first_text(day, "day_start", "start"), first_text(day, "day_end", "end")
        begin_s, end_s = clock.seconds(start), clock.seconds(end)
        date = parse_date(first_text(day, "date")) or parse_date(start)
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


def _is_localised(value: JsonObject) -> bool:
    return all(len(key) in (2, 5) for key in value) and bool(value)
