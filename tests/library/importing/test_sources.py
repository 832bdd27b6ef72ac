"""The one entry to all importers: each source finds its format, or a sentence."""

from __future__ import annotations

import inspect
import json
import threading
from pathlib import Path

import pytest

from duthviewer.errors import KnownError
from duthviewer.library.importing.context import ImportStopped
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.known_formats import FORMATS, formats
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import ImportFailed
from tests.library.importing.pyvideo_data import video, write_event

SCHEDULE = """<?xml version="1.0"?><schedule><conference><title>Meeting</title></conference>
<day date="2016-11-03"><room name="Hall"><event id="1"><date>2016-11-03T10:00:00+01:00</date>
<start>10:00</start><duration>00:30</duration><title>Testing</title></event></room></day></schedule>
"""
INFO = {
    "id": "abcdefghij1", "title": "Day 1", "webpage_url": "https://youtu.be/abcdefghij1",
    "extractor": "youtube", "duration": 9000,
    "chapters": [{"start_time": 0, "end_time": 60, "title": "Opening"},
                 {"start_time": 60, "end_time": 9000, "title": "Testing"}],
}  # fmt: skip
#: Which format reads which text, although every other is asked before
TEXTS = {
    "pyvideo": json.dumps(video()),
    "schedule_xml": SCHEDULE,
    "info_json": json.dumps(INFO),
    "times_list": "0:00 Opening\n0:10:00 Testing - Ana Balica\n1:00:00 Channels - Andrew Godwin",
    "catalogue_file": "title: A\nid: a\nrecordings: {day-1: {}}\ntalks:\n"
    "  - {id: b, title: B, recording: day-1, start: 0s}\n",
}


def name_of(module: object) -> str:
    return str(module.__name__).rpartition(".")[2]  # type: ignore[attr-defined]


def test_every_format_has_the_protocol() -> None:
    found = list(formats())
    assert [name_of(one) for one in found] == list(FORMATS)
    for one in found:
        assert list(inspect.signature(one.recognises).parameters) == ["document"]
        assert list(inspect.signature(one.read).parameters) == ["document", "context"]


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_content_decides_not_the_name(tmp_path: Path, name: str, encoding: str) -> None:
    file = tmp_path / "download"
    file.write_bytes(TEXTS[name].encode(encoding))
    known = next(one for one in formats() if one.recognises(Document.of(file)))
    assert name_of(known) == name
    (one,) = import_source(file)
    assert one.conference.talks
    if encoding == "utf-8":
        (pasted,) = import_source(TEXTS[name])
        assert pasted.conference.talks == one.conference.talks


@pytest.mark.parametrize(
    "source", ["", "\0", "Hello.", "{}", "[]", "<a/>", "%PDF-1.7", b"\xff" * 99]
)
def test_what_is_not_recognised_is_a_sentence(source: str | bytes) -> None:
    with pytest.raises(ImportFailed):
        list(import_source(source))


def test_an_empty_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed):
        list(import_source(tmp_path))


@pytest.mark.parametrize("address", ["ftp://host/a", "javascript:alert(1)", "https://a:b@host/"])
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(KnownError):
        list(import_source(address))


def test_an_import_can_be_cancelled(tmp_path: Path) -> None:
    for number in range(3):
        write_event(tmp_path / f"event-{number}", {"a": video()}, {"title": "A"})
    cancelled = threading.Event()
    found = import_source(tmp_path, cancelled=cancelled)
    next(found)
    cancelled.set()
    with pytest.raises(ImportStopped):
        next(found)


def test_a_recording_that_leads_elsewhere_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        list(import_source(TEXTS["times_list"], recordings=["https://user:word@host/a.mp4"]))


@pytest.mark.parametrize(
    ("count", "finding"),
    [
        (1, "Recordings that have no file and no address yet: 1."),
        (2, None),
        (3, "3 recordings were given, but the source has 2. The rest were not used."),
    ],
)
def test_given_recordings_are_counted(count: int, finding: str | None) -> None:
    days = "Day 1\n0:10:00 Testing - Ana Balica\n\nDay 2\n0:05:00 Channels - Andrew Godwin\n"
    given = [f"https://host/{number}.mp4" for number in range(count)]
    (imported,) = import_source(days, recordings=given)
    recordings = imported.conference.recordings
    assert [each.url for each in recordings] == [*given[:2], *[None] * (2 - count)]
    texts = [str(each) for each in imported.findings if "recordings" in str(each).lower()]
    assert texts == ([] if finding is None else [finding])


def test_a_folder_that_is_not_recognised_has_its_own_sentence(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="is a folder in which nothing was recognised"):
        list(import_source(tmp_path))
    with pytest.raises(ImportFailed, match="This text was not recognised"):
        list(import_source("Good morning"))
