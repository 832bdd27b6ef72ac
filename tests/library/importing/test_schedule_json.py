"""Schedules in JSON, in the shapes that frab, pretalx, the VOC and EuroPython publish."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from duthviewer.catalogue.conference import Speaker
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats import schedule_json
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import ImportedConference, ImportFailed
from tests.library.importing.catalogues import check_valid
from tests.servers import FileServer


def event(code: str, at: str, **more: Any) -> dict[str, Any]:
    return {
        "id": ord(code), "guid": f"guid-{code}", "date": f"2020-12-{at}:00+01:00",
        "start": at[3:], "duration": "00:30", "title": f"Talk {code}", "language": "en",
        "persons": [{"id": 1, "public_name": "Ada Byron"}], "links": [], "attachments": [], **more,
    }  # fmt: skip


FIRST_EDITION = {
    "$schema": "https://c3voc.de/schedule/schema.json",
    "schedule": {
        "version": "1.0",
        "base_url": "https://pretalx.example.org/con/schedule/",
        "conference": {
            "acronym": "con", "title": "Con", "start": "2020-12-14", "end": "2020-12-15",
            "daysCount": 2, "time_zone_name": "Europe/Berlin",
            "rooms": [{"name": "Gray"}, {"name": "Tan"}],
            "days": [
                {
                    "index": 1, "date": "2020-12-14",
                    "day_start": "2020-12-14T04:00:00+01:00",
                    "day_end": "2020-12-15T03:59:00+01:00",
                    "rooms": {
                        "Gray": [
                            event(
                                "A", "14T22:30",
                                logo="/media/con/a.png", subtitle="Sub", abstract="**Bold**",
                                recording_license="CC-BY-4.0",
                                persons=[{"code": "X", "name": "Ada Byron", "public_name": "Ada",
                                          "url": "https://pretalx.example.org/con/speaker/X/"}],
                                attachments=[
                                    {"title": "Slides", "url": "/media/con/a.pdf",
                                     "type": "related"}
                                ],
                            ),
                            event("B", "15T00:30", do_not_record=None),
                            event("C", "14T23:30", do_not_record=True),
                        ],
                        "Tan": [],
                    },
                },
                {
                    "index": 2, "date": "2020-12-15",
                    "day_start": "2020-12-15T04:00:00+01:00",
                    "day_end": "2020-12-16T03:59:00+01:00",
                    "rooms": {"Gray": [event("D", "15T10:00", persons=None, track=None)]},
                },
            ],
        },
    },
}  # fmt: skip

SECOND_EDITION = {
    "$schema": "../schema2.json",
    "schedule": {
        "base_url": "https://hub.example.org/",
        "conference": {
            "acronym": "38x", "title": "38X", "time_zone_name": "Europe/Berlin",
            "start": "2024-12-27T09:30:00+00:00", "end": "2024-12-28T17:45:00+00:00",
            "rooms": [{"name": "Saal 1", "guid": "r1", "slug": "saal-1"}],
            "days": [
                {"index": 1, "date": "2024-12-27", "start": "2024-12-27T09:30:00+00:00",
                 "end": "2024-12-28T06:00:00+01:00"},
                {"index": 2, "date": "2024-12-28", "start": "2024-12-28T06:00:00+01:00",
                 "end": "2024-12-28T17:45:00+00:00"},
            ],
        },
        "events": [
            {"guid": "g1", "code": "HQ", "title": "Opening", "type": "OTHER",
             "start": "2024-12-27T10:30:00+01:00", "end": "2024-12-27T11:00:00+01:00",
             "room": {"name": "Saal 1", "guid": "r1"}, "track": {"slug": "ccc"},
             "subtitle": None, "abstract": "Hi.", "logo": None,
             "participants": [{"guid": "p1", "name": "Ada", "role": "SPEAKER"},
                              {"guid": "p2", "name": "Bob", "role": "CONTRIBUTOR"}],
             "links": [{"type": "FEEDBACK", "url": "https://example.org/feedback"}],
             "attachments": [{"type": "SLIDES", "url": "https://example.org/1235.pdf"}]},
            {"guid": "g2", "title": "Night", "start": "2024-12-28T04:30:00+01:00",
             "end": "2024-12-28T05:30:00+01:00", "room": {"guid": "r1"}, "participants": []},
        ],
        "persons": [{"guid": "p1", "name": "Ada", "url": "https://hub.example.org/user/ada/"}],
    },
}  # fmt: skip

BY_DAY = {
    "days": {
        "2099-07-08": {
            "rooms": ["Room A", "Room B"],
            "events": [
                {"code": "LMN123", "title": "Welcome", "speakers": [], "rooms": ["Room A"],
                 "session_type": "Announcements", "start": "2099-07-08T08:00:00+02:00",
                 "duration": 60, "website_url": "https://ep.example.org/session/welcome"},
                {"event_type": "break", "title": "Lunch", "duration": 60,
                 "rooms": ["Room A", "Room B"], "start": "2099-07-08T12:00:00+02:00"},
                {"code": "OPQ456", "title": "Advanced", "rooms": ["Room A"], "duration": 90,
                 "speakers": [{"code": "RST789", "name": "John Doe",
                               "website_url": "https://ep.example.org/speaker/john-doe"}],
                 "start": "2099-07-08T10:00:00+02:00", "youtube_url": "https://youtu.be/abc"},
            ],
        }
    }
}  # fmt: skip

SESSIONS = {
    "A1B2C3": {
        "code": "A1B2C3", "title": "Example", "speakers": ["B4D5E6"], "duration": "60",
        "resources": [{"resource": "https://example.com/slides.pdf", "description": "For it"}],
        "room": "South Hall", "start": "2099-07-10T14:00:00+02:00",
        "end": "2099-07-10T15:00:00+02:00",
    },
    "F7G8H9": {
        "code": "F7G8H9", "title": "Not planned", "speakers": [], "room": None, "start": None,
        "end": None, "duration": "45", "youtube_url": "https://youtu.be/xyz",
    },
}  # fmt: skip

BY_TYPE = {
    "Keynotes": {},
    "Talk (30 mins)": {
        "5": {"title": "Second", "speakers": "A B, C D", "track_title": "A1",
              "timerange": "2016-07-18 11:30:00, 2016-07-18 12:00:00",
              "abstract_long": ["Long."], "language": "English"},
        "4": {"title": "First", "speakers": "A B", "track_title": "A1",
              "timerange": "2016-07-18 10:30:00, 2016-07-18 11:00:00;"
                           "2016-07-19 10:30:00, 2016-07-19 11:00:00",
              "abstract_long": []},
    },
}  # fmt: skip

INTERFACE = {
    "count": 2, "next": None,
    "results": [
        {"code": "AAA111", "title": "One", "submission_type": {"en": "Talk"},
         "speakers": [{"code": "S", "name": "Ada"}], "do_not_record": False,
         "slot": {"room": {"en": "Hall", "de": "Halle"}, "start": "2023-04-17T10:00:00+02:00",
                  "end": "2023-04-17T10:30:00+02:00"},
         "resources": [{"resource": "https://example.org/one.pdf", "description": "Deck"}]},
        {"code": "AAA112", "title": "Two", "speakers": [], "slot": None},
    ],
}  # fmt: skip

WIDGET = {
    "timezone": "Europe/Berlin", "event_start": "2023-04-17", "event_end": "2023-04-17",
    "talks": [
        {"code": "AAA111", "id": 1, "title": "One", "speakers": ["SAAA1"], "room": 7,
         "start": "2023-04-17T10:00:00+02:00", "end": "2023-04-17T10:30:00+02:00"},
        {"title": {"en": "Lunch"}, "room": 7, "start": "2023-04-17T12:00:00+02:00",
         "end": "2023-04-17T13:00:00+02:00"},
    ],
    "rooms": [{"id": 7, "name": {"en": "Hall"}}],
    "speakers": [{"code": "SAAA1", "name": "Ada"}],
}  # fmt: skip


def read(data: object) -> ImportedConference:
    (found,) = import_source(json.dumps(data, indent=1))
    check_valid(found)
    return found


def plan(found: ImportedConference) -> dict[str, tuple[str, float]]:
    return {each.title: (each.recording, each.start_s) for each in found.conference.talks}


def texts(found: ImportedConference) -> list[str]:
    return [str(each) for each in found.findings]


def test_the_first_edition() -> None:
    found = read(FIRST_EDITION)
    assert (found.conference.id, found.conference.title) == ("con", "Con")
    assert plan(found) == {
        "Talk A": ("gray-day-1", 0.0), "Talk B": ("gray-day-1", 7200.0),
        "Talk D": ("gray-day-2", 0.0),
    }  # fmt: skip
    assert all(each.times == "planned" for each in found.conference.recordings)
    talk = found.conference.talk_by_id["talk-a"]
    assert talk.speakers == (Speaker(name="Ada", url="https://pretalx.example.org/con/speaker/X/"),)
    assert talk.slides == "https://pretalx.example.org/media/con/a.pdf"
    assert talk.thumbnail == "https://pretalx.example.org/media/con/a.png"
    assert (talk.licence, talk.abstract, talk.end_s) == ("CC-BY-4.0", "Sub\n\nBold", 1800)
    assert "Talk C was not recorded." in texts(found)
    assert "Tan, day 1: there is no talk." in texts(found)
    line = next(each.line for each in found.findings if "not recorded" in str(each))
    assert '"id": 67' in json.dumps(FIRST_EDITION, indent=1).splitlines()[(line or 0) - 2]


def test_days_beside_the_conference_and_no_outer_object() -> None:
    inner: dict[str, Any] = FIRST_EDITION["schedule"]  # type: ignore[assignment]
    conference = {key: value for key, value in inner["conference"].items() if key != "days"}
    moved = {"conference": conference, "days": inner["conference"]["days"]}
    assert plan(read(moved)) == plan(read({"schedule": moved})) == plan(read(FIRST_EDITION))


def test_the_second_edition() -> None:
    found = read(SECOND_EDITION)
    assert plan(found) == {"Opening": ("saal-1", 0.0), "Night": ("saal-1", 18 * 3600.0)}
    assert found.conference.recordings[0].date == dt.date(2024, 12, 27)
    talk = found.conference.talk_by_id["opening"]
    assert talk.speakers == (Speaker(name="Ada", url="https://hub.example.org/user/ada/"),)
    assert (talk.slides, talk.end_s) == ("https://example.org/1235.pdf", 1800.0)


def test_sessions_by_day() -> None:
    found = read(BY_DAY)
    assert plan(found) == {"Welcome": ("room-a", 0.0), "Advanced": ("room-a", 7200.0)}
    talk = found.conference.talk_by_id["advanced"]
    assert talk.also == ("https://youtu.be/abc",)
    assert talk.speakers[0].url == "https://ep.example.org/speaker/john-doe"
    assert "Lunch is a break." in texts(found)


def test_sessions_by_code() -> None:
    found = read(SESSIONS)
    assert plan(found) == {"Example": ("south-hall", 0.0), "Not planned": ("not-planned", 0.0)}
    assert found.conference.talk_by_id["example"].speakers == ()
    assert found.conference.talk_by_id["example"].slides == "https://example.com/slides.pdf"
    assert found.conference.recording_by_id["not-planned"].url == "https://youtu.be/xyz"
    assert any("names of 1 speakers" in each for each in texts(found))


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as server:
        yield server


@pytest.mark.usefixtures("home")
def test_sessions_by_code_of_an_address_find_their_speakers(server: FileServer) -> None:
    address = server.add("/2099/sessions.json", json.dumps(SESSIONS).encode())
    server.add("/2099/speakers.json", json.dumps({"B4D5E6": {"code": "B4D5E6", "name": "Ada"}}).encode())  # fmt: skip  # noqa: E501
    found = schedule_json.read(Document(address=address), ImportContext())
    assert found.conference.talk_by_id["example"].speakers == (Speaker(name="Ada"),)
    assert not any("names of" in each for each in texts(found))


def test_sessions_by_type() -> None:
    found = read(BY_TYPE)
    assert plan(found) == {
        "First": ("a1-day-2", 0.0), "Second": ("a1-day-1", 3600.0),
    }  # fmt: skip
    assert [(each.recording, each.start_s, each.end_s) for each in found.conference.talks] == [
        ("a1-day-1", 0.0, 1800.0), ("a1-day-1", 3600.0, 5400.0), ("a1-day-2", 0.0, 1800.0),
    ]  # fmt: skip
    assert [each.name for each in found.conference.talk_by_id["second"].speakers] == ["A B", "C D"]


def test_the_interface_of_pretalx() -> None:
    found = read(INTERFACE)
    assert plan(found) == {"One": ("hall", 0.0)}
    assert found.conference.talk_by_id["one"].end_s == 1800.0
    assert found.conference.talk_by_id["one"].slides == "https://example.org/one.pdf"
    assert "Two has no start time." in texts(found)
    assert plan(read(INTERFACE["results"])) == plan(found)


def test_the_data_of_a_page_of_pretalx() -> None:
    found = read(WIDGET)
    assert plan(found) == {"One": ("hall", 0.0)}
    assert found.conference.talk_by_id["one"].speakers == (Speaker(name="Ada"),)
    assert "Lunch is a break." in texts(found)


@pytest.mark.parametrize(
    "data",
    [
        None, [], {}, [1], "x", {"schedule": None}, {"schedule": []}, {"schedule": {"days": 3}},
        {"days": [None, 1]}, {"events": [{"title": 1}]}, {"id": "x", "title": "y", "chapters": []},
        {"a": {"title": "x"}}, {"results": [{"name": "x"}]},
        {"videos": [], "title": "x", "recorded": "2020-01-01", "speakers": []},
    ],
)  # fmt: skip
def test_other_json_is_not_recognised(data: object) -> None:
    document = Document(data=json.dumps(data).encode(), name="x.json")
    assert not schedule_json.recognises(document)
    with pytest.raises(ImportFailed):
        schedule_json.read(document, ImportContext())


def contribution(number: int, start: str, minutes: int, **more: Any) -> dict[str, Any]:
    return {
        "_type": "Contribution", "_fossil": "contributionMetadata", "id": str(number),
        "title": f"Contribution {number}", "description": "<p>About it</p>", "duration": minutes,
        "startDate": {"date": "2023-05-08", "tz": "Europe/Zurich", "time": f"{start}:00"},
        "endDate": None, "room": None, "roomFullname": "500-1-001 Main Auditorium",
        "location": "CERN", "session": None, "track": None,
        "speakers": [{"first_name": "Ada", "last_name": "Byron", "fullName": "Byron, Ada",
                      "affiliation": "CERN"}],
        "url": f"https://indico.example.org/event/7/contributions/{number}/", **more,
    }  # fmt: skip


INDICO = {
    "count": 1, "_type": "HTTPAPIResult", "complete": True, "ts": 1,
    "results": [
        {"_type": "Conference", "title": "Workshop on Testing", "id": "7", "location": "CERN",
         "timezone": "Europe/Zurich", "url": "https://indico.example.org/event/7/",
         "startDate": {"date": "2023-05-08", "tz": "Europe/Zurich", "time": "09:00:00"},
         "endDate": {"date": "2023-05-08", "tz": "Europe/Zurich", "time": "18:00:00"},
         "contributions": [
             contribution(2, "10:30", 30),
             contribution(1, "09:00", 45, folders=[{"title": "Slides", "attachments": [
                 {"title": "talk.pdf", "download_url":
                     "https://indico.example.org/event/7/contributions/1/attachments/1/2/talk.pdf"}
             ]}]),
         ]},
    ],
}  # fmt: skip

SESSION = {
    "id": "14022", "title": "Opening Keynote", "description": "Text",
    "startsAt": "2023-09-16T09:00:00", "endsAt": "2023-09-16T10:00:00", "isServiceSession": False,
    "isPlenumSession": True, "speakers": ["0000-4"], "categoryItems": [], "roomId": 215,
    "liveUrl": None, "recordingUrl": "https://www.youtube.com/watch?v=abc",
}  # fmt: skip
LUNCH = {**SESSION, "id": "lunch", "title": "Food", "isServiceSession": True, "speakers": []}
SESSIONIZE = {
    "sessions": [SESSION, LUNCH],
    "speakers": [{"id": "0000-4", "fullName": "Ada Byron", "firstName": "Ada", "sessions": [1]}],
    "rooms": [{"id": 215, "name": "Aula", "sort": 0}], "categories": [], "questions": [],
}  # fmt: skip


def test_indico() -> None:
    found = read(INDICO)
    assert found.conference.title == "Workshop on Testing"
    assert found.conference.place == "CERN"
    room = "500-1-001-main-auditorium"
    assert plan(found) == {"Contribution 1": (room, 0.0), "Contribution 2": (room, 5400.0)}
    talk = found.conference.talk_by_id["contribution-1"]
    assert (talk.slides or "").endswith("/talk.pdf")
    assert talk.speakers == (Speaker(name="Ada Byron"),)
    assert talk.end_s == 2700.0
    assert talk.planned_s == 2700.0
    assert (talk.abstract or "").startswith("About it")


def test_sessionize() -> None:
    found = read(SESSIONIZE)
    assert plan(found) == {"Opening Keynote": ("aula", 0.0)}
    talk = found.conference.talks[0]
    assert talk.speakers == (Speaker(name="Ada Byron"),)
    assert talk.also == ("https://www.youtube.com/watch?v=abc",)
    assert "Food is a break." in texts(found)
    named = {**SESSION, "speakers": [{"id": "0000-4", "name": "Ada Byron"}], "room": "Aula"}
    grouped = [{"groupId": 1, "groupName": "All", "sessions": [named]}]
    grid = [{"date": "2023-09-16T00:00:00", "rooms": [{"id": 215, "name": "Aula",
             "sessions": [named]}], "timeSlots": []}]  # fmt: skip
    for view in (grouped, grid):
        assert read(view).conference.talks == found.conference.talks


ODD = (None, [], {}, 0, -1, 1e308, "x" * 3000, "\ud800", True, [None], {"en": None}, [[["x"]]])


@pytest.mark.parametrize(
    "data", [FIRST_EDITION, SECOND_EDITION, BY_DAY, SESSIONS, INTERFACE, INDICO, SESSIONIZE]
)
def test_values_of_the_wrong_kind_end_in_a_sentence(data: object, tmp_path: Path) -> None:
    text = json.dumps(data)
    places: list[tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in list(items):
            places.append((value, key))
            if isinstance(inner, dict | list):
                walk(inner)

    copy = json.loads(text)
    walk(copy)
    for holder, key in places:
        before = holder[key]
        for odd in ODD:
            holder[key] = odd
            document = Document(data=json.dumps(copy).encode(), name="x.json")
            try:
                if schedule_json.recognises(document):
                    schedule_json.read(document, ImportContext())
            except ImportFailed as failed:
                assert "x.json" in str(failed)  # noqa: PT017
        holder[key] = before
