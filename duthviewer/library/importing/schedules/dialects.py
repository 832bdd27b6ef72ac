"""Schedules of Indico and Sessionize, in the words of the other schedules in JSON.

Indico: ``/export/event/ID.json?detail=contributions``, https://docs.getindico.io, "HTTP API".
Sessionize: the views All, Sessions and GridSmart, https://sessionize.com/playbook/api.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from duthviewer.library.importing.texts.json_values import JsonObject, first_text, objects_of


def in_common_words(data: Any) -> Any:
    """Return JSON of Indico or Sessionize as a schedule, and any other JSON as it is."""
    if isinstance(data, dict):
        results = objects_of(data.get("results"))
        if results and "contributions" in results[0] and "startDate" in results[0]:
            return _of_indico(results[0])
        sessions = objects_of(data.get("sessions"))
        if sessions and "startsAt" in sessions[0]:
            return {**data, "sessions": [_of_sessionize(each) for each in sessions]}
        return data
    groups = objects_of(data)
    if groups and isinstance(groups[0].get("sessions"), list):
        found = [each for group in groups for each in objects_of(group.get("sessions"))]
        return {"sessions": [_of_sessionize(each) for each in found]}
    if groups and isinstance(groups[0].get("rooms"), list) and "date" in groups[0]:
        days = [
            each
            for day in groups
            for room in objects_of(day.get("rooms"))
            for each in objects_of(room.get("sessions"))
        ]
        return {"sessions": [_of_sessionize(each) for each in days]} if days else data
    return data


def _of_sessionize(session: JsonObject) -> JsonObject:
    room = first_text(session, "room") or session.get("roomId")
    return {
        **session,
        "start": session.get("startsAt"),
        "end": session.get("endsAt"),
        "room": room,
        "speakers": session.get("speakers") or [],
        "type": "break" if session.get("isServiceSession") is True else None,
        "video_url": session.get("recordingUrl"),
    }


def _of_indico(event: JsonObject) -> JsonObject:
    places = (first_text(event, key) for key in ("room", "location"))
    conference = {
        "title": event.get("title"),
        "start": _moment(event.get("startDate")),
        "end": _moment(event.get("endDate")),
        "venue": ", ".join(place for place in places if place),
        "url": event.get("url"),
        "description": event.get("description"),
        "time_zone_name": first_text(event, "timezone"),
    }
    contributions = objects_of(event.get("contributions"))
    for session in objects_of(event.get("sessions")):
        contributions += objects_of(session.get("contributions"))
    return {"conference": conference, "events": [_of_contribution(each) for each in contributions]}


def _of_contribution(contribution: JsonObject) -> JsonObject:
    return {
        "id": first_text(contribution, "friendly_id", "id", "db_id"),
        "title": contribution.get("title"),
        "description": contribution.get("description"),
        "start": _moment(contribution.get("startDate")),
        "end": _moment(contribution.get("endDate")),
        "duration": contribution.get("duration"),
        "room": first_text(contribution, "room", "roomFullname"),
        "persons": list(_people(contribution)),
        "attachments": list(_attachments(contribution)),
        "url": contribution.get("url"),
    }


def _people(contribution: JsonObject) -> Iterator[JsonObject]:
    for key in ("speakers", "presenters", "primaryauthors"):
        people = objects_of(contribution.get(key))
        for person in people:
            name = " ".join(
                filter(None, (first_text(person, "first_name"), first_text(person, "last_name")))
            )
            # fullName begins with the family name, and may contain a title.
            yield {"name": name or first_text(person, "fullName", "name")}
        if people:
            return


def _attachments(contribution: JsonObject) -> Iterator[JsonObject]:
    for folder in objects_of(contribution.get("folders")):
        for file in objects_of(folder.get("attachments")):
            yield {
                "title": first_text(file, "title", "filename"),
                "url": first_text(file, "download_url", "link_url"),
            }


def _moment(value: Any) -> str:
    """Return a date of Indico, an object, as a text in the event's time zone."""
    if not isinstance(value, dict):
        return ""
    date, time = first_text(value, "date"), first_text(value, "time")
    return f"{date}T{time}" if time else date
