"""Schedules in XML, as pentabarf, frab, pretalx and the CCC's VOC publish them.

The format is described at https://c3voc.de/wiki/schedule. EuroPython 2014 published another one,
with entries directly in days, times such as 0930 and durations in minutes; it is read, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from duthviewer.catalogue.conference import Speaker
from duthviewer.catalogue.problems import quoted
from duthviewer.library.importing.dates import parse_clock, parse_date, parse_duration
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.schedule_talks import MOST_LINKS, conference_of, resolved
from duthviewer.library.importing.schedule_values import (
    DayClock,
    Schedule,
    ScheduleDay,
    ScheduledEvent,
)
from duthviewer.library.importing.slide_links import LabelledLink
from duthviewer.library.importing.sources import ImportContext
from duthviewer.library.importing.values import ImportedConference, ImportFailed

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?schedule[\s>/]")
_EVENT_TAG = re.compile(r"<(?:[\w.-]{1,40}:)?(?:event|entry|talk)[\s>/]")
_EVENTS = ("event", "entry", "talk")
_TRUE = frozenset(("true", "1", "yes", "t", "y"))
#: How EuroPython says that something takes place everywhere
_ALL_ROOMS = frozenset(("all", "all rooms"))


def recognises(document: Document) -> bool:
    """Return whether this is a schedule in XML."""
    if document.is_folder or document.is_binary:
        return False
    head = document.head_text
    return head.startswith("<") and "<html" not in head[:2000].lower() and bool(_ROOT.search(head))


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a schedule. Raises ImportFailed."""
    root = document.xml
    if _name(root) != "schedule":
        found = next((each for each in root.iter() if _name(each) == "schedule"), None)
        if found is None:
            raise ImportFailed(
                "{source} is XML, but not the schedule of a conference: it should "
                "contain <schedule>.",
                source=quoted(document.name, 200),
            )
        root = found
    draft = Draft(document.name)
    schedule = _XmlSchedule(document, root, context).schedule()
    conference_of(schedule, draft)
    return draft.finish()


class _XmlSchedule:
    """Reads the elements of one schedule."""

    def __init__(self, document: Document, root: Element, context: ImportContext) -> None:
        self._document = document
        self._root = root
        self._context = context
        self._schedule = Schedule()
        self._zone = ""
        self._change_s: float | None = None
        self._lines = _lines_of_events(document, root)

    def schedule(self) -> Schedule:
        """Return the schedule."""
        schedule, root = self._schedule, self._root
        conference = _child(root, "conference")
        if conference is not None:
            schedule.title = _text(conference, "title")
            schedule.acronym = _text(conference, "acronym")
            schedule.place = ", ".join(
                filter(None, (_text(conference, "venue"), _text(conference, "city")))
            )
            schedule.start = parse_date(_text(conference, "start"))
            schedule.end = parse_date(_text(conference, "end"))
            schedule.description = _text(conference, "description") or _text(conference, "subtitle")
            schedule.licence = _text(conference, "license")
            self._zone = _text(conference, "time_zone_name") or _text(conference, "timezone")
            change = _text(conference, "day_change")
            self._change_s = parse_clock(change[:5]) if change else None
            schedule.website = _text(conference, "url")
        schedule.base_url = (
            (_text(conference, "base_url") if conference is not None else "")
            or _text(root, "base_url")
            or self._document.address
            or ""
        )
        if not schedule.website:
            website = _text(root, "url") or schedule.base_url
            schedule.website = website if website != self._document.address else ""
        days = [each for each in root if _name(each) == "day"]
        for number, element in enumerate(days, 1):
            self._context.check()
            self._read_day(element, number)
        if not days:
            day = ScheduleDay(1, schedule.start)
            clock = DayClock(
                schedule.start, zone=self._zone, change_s=self._change_s, stand_in=day.stand_in
            )
            self._read_place(root, day, clock, "")
        dates = sorted(day.date for day in schedule.days if day.date is not None)
        if dates:
            schedule.start = schedule.start or dates[0]
            schedule.end = schedule.end or dates[-1]
        return schedule

    def _read_day(self, element: Element, number: int) -> None:
        date = parse_date(element.get("date", "")) or parse_date(element.get("start", ""))
        day = ScheduleDay(number, date)
        clock = DayClock(
            date,
            start=element.get("start", ""),
            zone=self._zone,
            change_s=self._change_s,
            stand_in=day.stand_in,
        )
        self._read_place(element, day, clock, "")

    def _read_place(self, element: Element, day: ScheduleDay, clock: DayClock, room: str) -> None:
        """Read the events of a day, and of the rooms in it."""
        for child in element:
            name = _name(child)
            if name == "room" and not room:
                title = (child.get("name") or _text(child, "name")).strip()
                self._schedule.add_room(day, title)
                self._read_place(child, day, clock, title or " ")
            elif name in _EVENTS:
                self._read_event(child, day, clock, room.strip())

    def _read_event(self, element: Element, day: ScheduleDay, clock: DayClock, room: str) -> None:
        rooms = [room] if room else _rooms(_text(element, "room"))
        date, start = _text(element, "date"), _text(element, "start")
        start_s, _ = clock.start_s(date, start)
        duration_s = parse_duration(_text(element, "duration"))
        if duration_s is None and start_s is not None:
            end_s = clock.seconds(_text(element, "end"))
            duration_s = end_s - start_s if end_s is not None and end_s > start_s else None
        recording = _child(element, "recording")
        licence = _text(recording, "license") if recording is not None else ""
        optout = _text(recording, "optout") if recording is not None else ""
        base = self._schedule.base_url
        videos = [
            _text(element, "video_download_url"),
            _text(element, "video_url"),
            *((_text(recording, "url"), _text(recording, "link")) if recording is not None else ()),
        ]
        self._schedule.add_room(day, rooms[0] if rooms else "")
        self._schedule.events.append(
            ScheduledEvent(
                title=_text(element, "title"),
                day=day,
                room=rooms[0] if rooms else "",
                other_rooms=tuple(rooms[1:]),
                start_s=start_s,
                duration_s=duration_s,
                id=element.get("id") or element.get("code") or element.get("guid") or "",
                subtitle=_text(element, "subtitle"),
                abstract=_text(element, "abstract"),
                description=_text(element, "description"),
                speakers=tuple(_speakers(element)),
                links=tuple(islice(_links(element), MOST_LINKS + 1)),
                videos=tuple(resolved(each, base) for each in videos if each),
                thumbnail=_text(element, "logo"),
                licence=licence or _text(element, "license"),
                kind=_text(element, "type") or _text(element, "category"),
                is_unrecorded=(optout or _text(element, "do_not_record")).lower() in _TRUE,
                line=self._lines.get(element),
            )
        )


def _speakers(event: Element) -> Iterator[Speaker]:
    for group in event:
        if _name(group) not in ("persons", "speakers"):
            continue
        for person in group:
            name = _text(person, "public_name") or _text(person, "name") or _all_text(person)
            url = person.get("url") or _text(person, "url") or _text(person, "profile")
            if name.strip():
                is_address = url.startswith(("http://", "https://")) and " " not in url.strip()
                yield Speaker(name=name, url=url.strip() if is_address else None)


def _links(event: Element) -> Iterator[LabelledLink]:
    for group in event:
        kind = _name(group)
        if kind not in ("links", "attachments"):
            continue
        for link in group:
            address = (link.get("href") or link.get("url") or _text(link, "url")).strip()
            label = " ".join((_text(link, "title") or _all_text(link)).split())
            if not address and re.match(r"https?://\S+$", label):
                address = label
            if address:
                yield LabelledLink(
                    address,
                    label,
                    link.get("type", "") or ("attachment" if kind == "attachments" else ""),
                )
    url = _text(event, "url")
    if url:
        yield LabelledLink(url)


def _rooms(text: str) -> list[str]:
    """Return the rooms of an event; of one everywhere, an empty first room."""
    if text.lower() in _ALL_ROOMS:
        return ["", text]
    return [room.strip() for room in text.split(",") if room.strip()]


def _lines_of_events(document: Document, root: Element) -> dict[Element, int]:
    """Return the lines on which the events start; nothing if that is not certain."""
    events = [each for each in root.iter() if _name(each) in _EVENTS]
    text = document.text
    starts = [found.start() for found in _EVENT_TAG.finditer(text)]
    if len(starts) != len(events):
        # Tags in comments, or in descriptions that are CDATA
        return {}
    lines: dict[Element, int] = {}
    line, at = 1, 0
    for event, start in zip(events, starts, strict=True):
        line += text.count("\n", at, start)
        at = start
        lines[event] = line
    return lines


def _name(element: Element) -> str:
    """Return the name of an element in lower case, without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _child(element: Element, name: str) -> Element | None:
    return next((child for child in element if _name(child) == name), None)


def _text(element: Element | None, name: str) -> str:
    """Return the text of a child, without the space around it."""
    child = None if element is None else _child(element, name)
    return "" if child is None else _all_text(child)


def _all_text(element: Element) -> str:
    return "".join(element.itertext()).strip()
