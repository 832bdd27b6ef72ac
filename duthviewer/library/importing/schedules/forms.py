"""Which of the known forms of a schedule in JSON a document has, and where its parts are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from duthviewer.library.importing.schedules.dialects import in_common_words
from duthviewer.library.importing.texts.json_values import JsonObject, objects_of, table_of, text_of


@dataclass
class ScheduleForm:
    """The parts of a schedule, whatever it calls them."""

    #: About the conference, the more specific first
    parts: list[JsonObject] = field(default_factory=list)
    #: Days with rooms, each with a list of events
    days: list[JsonObject] = field(default_factory=list)
    #: Events that name their days themselves
    events: list[JsonObject] = field(default_factory=list)
    rooms: list[JsonObject] = field(default_factory=list)
    people: list[JsonObject] = field(default_factory=list)

    def about(self, *keys: str) -> str:
        """Return the first text that the schedule has for one of these keys of the conference."""
        for key in keys:
            for values in self.parts:
                if text := text_of(values.get(key)):
                    return text
        return ""


def form_of(data: Any) -> ScheduleForm | None:
    """Return the parts of a schedule, or None if the JSON is something else."""
    data = in_common_words(data)
    if isinstance(data, list):
        events = objects_of(data)
        return ScheduleForm(events=events) if events and all(map(_is_event, events[:20])) else None
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
    form = ScheduleForm(
        parts=[conference, whole],
        days=_days(days),
        rooms=objects_of(conference.get("rooms")) or objects_of(whole.get("rooms")),
        people=table_of(whole.get("persons")) or table_of(whole.get("speakers")),
    )
    for key in ("events", "talks", "sessions", "submissions", "slots", "results"):
        events = [each for each in table_of(whole.get(key)) if _is_event(each)]
        if events:
            form.events = events
            return form
    if any(_has_events(day) for day in form.days):
        return form
    values = table_of(data)
    if values and len(values) == len(data):
        if all(_is_event(each) for each in values[:20]):
            return ScheduleForm(events=values)
        grouped = [one for each in values for one in table_of(each)]
        if grouped and all("timerange" in one and "title" in one for one in grouped[:20]):
            return ScheduleForm(events=grouped)
    return None


def _is_event(value: JsonObject) -> bool:
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


def _has_events(day: JsonObject) -> bool:
    rooms = day.get("rooms")
    if isinstance(rooms, dict) and any(isinstance(each, list) for each in rooms.values()):
        return True
    if isinstance(rooms, list) and any("events" in each for each in objects_of(rooms)):
        return True
    return isinstance(day.get("events"), list)


def _days(value: Any) -> list[JsonObject]:
    if isinstance(value, dict):
        return [{"date": date, **day} for date, day in value.items() if isinstance(day, dict)]
    return objects_of(value)
