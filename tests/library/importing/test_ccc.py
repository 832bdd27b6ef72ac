"""media.ccc.de, by a server on loopback that returns what its public interface does."""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from duthviewer.library.downloads.values import DownloadError, DownloadStopped
from duthviewer.library.importing.archives import ConferenceArchive
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats import ccc
from duthviewer.library.importing.formats.ccc_archive import CccArchive
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import ImportedConference, ImportFailed
from tests.library.importing.catalogues import check_valid
from tests.servers import FileServer, Reply


def conference(acronym: str, **more: Any) -> dict[str, Any]:
    return {
        "acronym": acronym, "aspect_ratio": "16:9", "title": f"The {acronym}",
        "slug": f"congress/{acronym}", "webgen_location": f"congress/{acronym}",
        "event_last_released_at": "2015-01-10T00:00:00.000+01:00",
        "link": "https://events.example.org/", "description": "Four days.", "schedule_url": "",
        "logo_url": "https://static.example.org/logo.png",
        "url": f"https://api.media.ccc.de/public/conferences/{acronym}", **more,
    }  # fmt: skip


def event(guid: str, title: str, **more: Any) -> dict[str, Any]:
    return {
        "guid": guid, "title": title, "subtitle": "Sub", "slug": f"31c3-{guid}",
        "link": f"https://fahrplan.example.org/{guid}.html", "description": "<p>Text</p>",
        "original_language": "deu", "persons": ["Ada Byron", "tlb"], "tags": ["31c3"],
        "date": "2014-12-27T14:00:00.000+01:00", "release_date": "2014-12-28T00:00:00.000+01:00",
        "updated_at": "2015-03-01T10:00:00.000+01:00", "length": 3600, "duration": 3600,
        "thumb_url": f"https://static.example.org/{guid}.jpg",
        "poster_url": f"https://static.example.org/{guid}_preview.jpg",
        "frontend_link": f"https://media.ccc.de/v/31c3-{guid}",
        "url": f"https://api.media.ccc.de/public/events/{guid}",
        "conference_title": "The 31c3",
        "conference_url": "https://api.media.ccc.de/public/conferences/31c3", **more,
    }  # fmt: skip


def file(
    name: str, mime: str, height: int = 0, language: str = "deu", **more: Any
) -> dict[str, Any]:
    return {
        "size": 100, "length": 3600, "mime_type": mime, "language": language, "filename": name,
        "state": "new", "folder": "h264-hd", "high_quality": height >= 720, "width": 1280,
        "height": height, "recording_url": f"https://cdn.example.org/{name}", **more,
    }  # fmt: skip


FILES = {
    "aaa": [
        file("a.mp3", "audio/mpeg"),
        file("a-hd.webm", "video/webm", 1080),
        file("a-sd.mp4", "video/mp4", 576),
        file("a-720.webm", "video/webm", 720),
        file("a-720.mp4", "video/mp4", 720, "deu-eng"),
        file("a-eng.mp4", "video/mp4", 720, "eng"),
        file("a-slides.mp4", "video/mp4", 720, folder="slides-h264"),
        file("a.pdf", "application/pdf", folder="slides-pdf"),
        file("a.srt", "application/x-subrip", folder="subtitles"),
    ],
    "bbb": [file("b.webm", "video/webm", 1080), file("b.mpd", "application/dash+xml", 1080)],
    "ccc": [file("c.opus", "audio/opus")],
    "ddd": [],
}
EVENTS = [
    event("bbb", "Second", date="2014-12-27T16:00:00.000+01:00"),
    event("aaa", "First"),
    event("ccc", "Sound", date="2014-12-28T10:00:00.000+01:00", persons=[]),
    event("ddd", "Page", date="2014-12-28T12:00:00.000+01:00"),
    event("eee", "Gone", date="2014-12-29T12:00:00.000+01:00", frontend_link=None),
]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    with FileServer() as server:
        monkeypatch.setattr(ccc, "API", server.url)
        listed = [
            conference("30c3", slug="congress/2013"),
            conference("31c3", slug="congress/2014"),
            conference("empty", event_last_released_at=None),
            conference("gpn", slug="conferences/gpn", title="GPN 22"),
        ]
        add(server, "/public/conferences", {"conferences": listed})
        add(server, "/public/conferences/31c3", conference("31c3", events=EVENTS))
        for each in EVENTS:
            if (guid := each["guid"]) in FILES:
                add(server, f"/public/events/{guid}", {**each, "recordings": FILES[guid]})
        add(server, "/public/events/31c3-aaa", {**event("aaa", "First"), "recordings": FILES["aaa"]})  # fmt: skip  # noqa: E501
        yield server


def add(server: FileServer, path: str, value: object) -> None:
    # As the real one does, with a weak tag.
    server.add(path, json.dumps(value).encode(), content_type="application/json")


def read(address: str) -> ImportedConference:
    (found,) = import_source(address)
    check_valid(found)
    return found


def test_a_conference(server: FileServer) -> None:
    found = read("https://media.ccc.de/c/31c3")
    result = found.conference
    assert (result.id, result.title, result.website) == (
        "31c3", "The 31c3", "https://events.example.org/",
    )  # fmt: skip
    assert result.links == {"media.ccc.de": "https://media.ccc.de/c/31c3"}
    assert (result.start, result.end) == (dt.date(2014, 12, 27), dt.date(2014, 12, 28))
    assert [each.title for each in result.talks] == ["First", "Second", "Sound", "Page"]
    assert {each.id: each.url for each in result.recordings} == {
        "first": "https://cdn.example.org/a-720.mp4",
        "second": "https://cdn.example.org/b.webm",
        "sound": "https://cdn.example.org/c.opus",
        "page": "https://media.ccc.de/v/31c3-ddd",
    }
    first = result.talk_by_id["first"]
    assert [each.name for each in first.speakers] == ["Ada Byron", "tlb"]
    assert first.slides == "https://cdn.example.org/a.pdf"
    assert first.thumbnail == "https://static.example.org/aaa_preview.jpg"
    assert first.abstract == (
        "Sub\n\nText\n\nhttps://media.ccc.de/v/31c3-aaa\nhttps://fahrplan.example.org/aaa.html"
    )
    assert all(each.times == "exact" for each in result.recordings)
    texts = [str(each) for each in found.findings]
    assert "Gone has no recording." in texts
    assert "Sound has sound only, no video." in texts
    assert any(each.startswith("Subtitles of 1 of the talks") for each in texts)


def test_a_talk(server: FileServer) -> None:
    for address in ("https://media.ccc.de/v/31c3-aaa", f"{server.url}/public/events/aaa"):
        found = read(address)
        assert [each.title for each in found.conference.talks] == ["First"]
        assert found.conference.title == "The 31c3"
        assert found.conference.id == "31c3-aaa"


def test_a_folder_of_the_site(server: FileServer) -> None:
    assert read("https://media.ccc.de/b/congress/2014").conference.id == "31c3"
    with pytest.raises(ImportFailed, match="several conferences"):
        read("https://media.ccc.de/b/congress")


def test_what_did_not_change_is_not_requested_again(server: FileServer) -> None:
    read("https://media.ccc.de/c/31c3")
    count, sent = len(server.requests), server.bytes_sent
    read("https://media.ccc.de/c/31c3")
    # The conference itself, and the talk that could not be fetched
    assert (len(server.requests) - count, server.bytes_sent) == (2, sent)
    changed = [{**each, "updated_at": "2999-01-01T00:00:00Z"} for each in EVENTS]
    add(server, "/public/conferences/31c3", conference("31c3", events=changed))
    count = len(server.requests)
    read("https://media.ccc.de/c/31c3")
    assert len(server.requests) - count == 6


def test_without_a_network_what_is_kept_is_used(server: FileServer) -> None:
    first = read("https://media.ccc.de/c/31c3").conference
    server.stop()
    found = read("https://media.ccc.de/c/31c3")
    assert found.conference == first
    assert any(
        str(each).startswith("This is a copy that was fetched earlier") for each in found.findings
    )
    with pytest.raises(DownloadError):
        read("https://media.ccc.de/c/30c3")


def test_the_list_of_conferences(server: FileServer, tmp_path: Path) -> None:
    archive = CccArchive(tmp_path / "cache", server.url)
    contract: ConferenceArchive = archive
    assert contract.host == server.url.removeprefix("http://")
    assert archive.cached() is None
    assert archive.fetched_at() is None
    reports: list[int] = []
    found = archive.refresh(threading.Event(), lambda done, _: reports.append(done))
    assert [(each.key, each.year) for each in found] == [
        ("gpn", 2015), ("31c3", 2014), ("30c3", 2013),
    ]  # fmt: skip
    assert reports
    assert archive.fetched_at() is not None
    imported = archive.imported(found[1], threading.Event(), lambda *_: None)
    assert len(imported.conference.talks) == 4
    server.stop()
    assert archive.cached() == found
    with pytest.raises(DownloadError):
        archive.refresh(threading.Event(), lambda *_: None)


def test_cancelling(server: FileServer) -> None:
    cancelled = threading.Event()
    server.files["/public/events/aaa"].always = Reply(stall_after=10)

    def report(title: str) -> None:
        cancelled.set()

    document = Document(address="https://media.ccc.de/c/31c3", cancelled=cancelled)
    with pytest.raises(DownloadStopped):
        ccc.read(document, ImportContext(cancelled=cancelled, report=report))


def test_a_file_of_the_interface_fetches_nothing(server: FileServer) -> None:
    (found,) = import_source(json.dumps(conference("31c3", events=EVENTS)))
    check_valid(found)
    assert {each.url for each in found.conference.recordings} == {
        each["frontend_link"] for each in EVENTS if each["frontend_link"]
    }
    (one,) = import_source(json.dumps({**event("aaa", "First"), "recordings": FILES["aaa"]}))
    assert one.conference.recordings[0].url == "https://cdn.example.org/a-720.mp4"
    assert not server.requests


@pytest.mark.parametrize(
    "address",
    [
        "https://media.ccc.de/", "https://media.ccc.de/about.html", "https://example.org/c/31c3",
        "https://media.ccc.de.example.org/c/31c3", "https://media.ccc.de/c/",
    ],
)  # fmt: skip
def test_other_addresses_are_not_recognised(address: str) -> None:
    assert not ccc.recognises(Document(address=address))


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"{}", b"{" * 10_000, b"\xff"])
def test_an_answer_that_is_no_conference_ends_in_a_sentence(
    body: bytes, server: FileServer
) -> None:
    server.add("/public/conferences/31c3", body)
    with pytest.raises(ImportFailed):
        read("https://media.ccc.de/c/31c3")


ODD = (None, [], {}, 0, -1, 1e308, "x" * 3000, True, [None], {"en": None}, "\x00", "javascript:1")


def test_values_of_the_wrong_kind_end_in_a_sentence() -> None:
    whole = conference("31c3", events=[{**event("a", "A"), "recordings": FILES["aaa"]}])
    holders: list[dict[str, Any]] = [whole, whole["events"][0], whole["events"][0]["recordings"][4]]
    for holder in holders:
        for key in holder:
            before = holder[key]
            for odd in ODD:
                holder[key] = odd
                document = Document(data=json.dumps(whole).encode(), name="x.json")
                try:
                    if ccc.recognises(document):
                        ccc.read(document, ImportContext())
                except ImportFailed as failed:
                    assert "x.json" in str(failed)  # noqa: PT017
            holder[key] = before
