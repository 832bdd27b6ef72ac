"""Conferences from what yt-dlp writes about videos."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats.info_json import conference_of, read, recognises
from duthviewer.library.importing.lectures import slide_videos
from duthviewer.library.importing.sources import import_source
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed
from tests.library.importing.catalogues import check_valid
from tests.library.importing.test_times_list import written

_STREAM: dict[str, Any] = {
    "id": "rsEkQbMLCH4",
    "title": "Django: Under the Hood 2016, day 1",
    "extractor": "youtube",
    "extractor_key": "Youtube",
    "webpage_url": "https://www.youtube.com/watch?v=rsEkQbMLCH4",
    "upload_date": "20161103",
    "duration": 28_800,
    "live_status": "was_live",
    "license": "Creative Commons Attribution license (reuse allowed)",
    "description": "The first day.",
    "formats": [{"format_id": "22", "url": "https://r1.googlevideo.com/videoplayback"}],
}


def _imported(info: dict[str, Any], folder: Path) -> ImportedConference:
    file = folder / "stream.info.json"
    file.write_text(json.dumps(info), encoding="utf-8")
    (imported,) = import_source(file)
    check_valid(imported)
    return imported


def _chapters(*chapters: tuple[float, str]) -> list[dict[str, Any]]:
    ends = [start for start, _ in chapters[1:]] + [28_800.0]
    return [
        {"start_time": start, "end_time": end, "title": title}
        for (start, title), end in zip(chapters, ends, strict=True)
    ]


def test_chapters_become_talks(tmp_path: Path) -> None:
    chapters = _chapters(
        (0, "<Untitled Chapter 1>"),
        (3309, "Channels - Andrew Godwin"),
        (8230, "Testing - Ana Balica"),
        (11_400, "Lunch"),
        (15_600, "Debugging - Aymeric Augustin"),
    )
    imported = _imported({**_STREAM, "chapters": chapters}, tmp_path)
    assert written(imported).split("\n") == [
        "@ https://www.youtube.com/watch?v=rsEkQbMLCH4",
        "0:55:09 Channels | Andrew Godwin",
        "2:17:10-3:10:00 Testing | Ana Balica",
        "4:20:00 Debugging | Aymeric Augustin",
    ]
    conference = imported.conference
    assert conference.title == "Django: Under the Hood 2016, day 1"
    assert conference.start == dt.date(2016, 11, 3)
    assert conference.licence == "CC-BY-3.0"
    assert conference.recordings[0].date == dt.date(2016, 11, 3)


def test_a_description_with_the_times_of_the_chapters_says_more(tmp_path: Path) -> None:
    chapters = _chapters((0, "Intro"), (3309, "Channels"), (8230, "Testing"))
    text = "0:00 Intro\n55:09 Channels\nAndrew Godwin\n2:17:10 Testing\nAna Balica"
    imported = _imported({**_STREAM, "chapters": chapters, "description": text}, tmp_path)
    assert written(imported).split("\n")[1:] == [
        "0:55:09 Channels | Andrew Godwin", "2:17:10 Testing | Ana Balica",
    ]  # fmt: skip


def test_without_chapters_the_description_has_the_times(tmp_path: Path) -> None:
    text = "Welcome!\n\n0:55:09 Channels (Andrew Godwin)\n2:17:10 Testing (Ana Balica)\n9:30:00 No"
    imported = _imported({**_STREAM, "description": text, "chapters": None}, tmp_path)
    assert written(imported).split("\n")[1:] == [
        "0:55:09 Channels | Andrew Godwin", "2:17:10 Testing | Ana Balica",
    ]  # fmt: skip
    assert any("after the end of the recording" in str(each) for each in imported.findings)


def test_the_length_tells_hours_from_minutes(tmp_path: Path) -> None:
    text = "0:55 Channels\n2:17 Testing\n5:40 Debugging"
    imported = _imported({**_STREAM, "description": text}, tmp_path)
    assert [each.start_s for each in imported.conference.talks] == [3300, 8220, 20_400]


def test_times_of_other_days_are_left_out(tmp_path: Path) -> None:
    text = (
        "Day 1: https://youtu.be/rsEkQbMLCH4\n0:55:09 Channels\n2:17:10 Testing\n\n"
        "Day 2: https://youtu.be/bbbbbbbbbbb\n0:10:00 Forms\n0:50:00 Models\n"
    )
    imported = _imported({**_STREAM, "description": text}, tmp_path)
    assert [each.title for each in imported.conference.talks] == ["Channels", "Testing"]
    assert any("times of other recordings" in str(each) for each in imported.findings)


def test_a_video_without_times_is_one_talk(tmp_path: Path) -> None:
    text = "How channels work.\nSlides: https://example.org/channels.pdf"
    info = {**_STREAM, "title": "Channels - Andrew Godwin", "duration": 3000, "description": text}
    (talk,) = _imported(info, tmp_path).conference.talks
    assert (talk.title, talk.speakers[0].name, talk.end_s, talk.slides) == (
        "Channels", "Andrew Godwin", 3000.0, "https://example.org/channels.pdf",
    )  # fmt: skip


@pytest.mark.parametrize(("status", "words"), [
    ("is_live", "still being streamed"), ("post_live", "still being processed"),
])  # fmt: skip
def test_a_stream_that_may_change_is_marked(status: str, words: str, tmp_path: Path) -> None:
    imported = _imported({**_STREAM, "live_status": status}, tmp_path)
    (finding,) = [each for each in imported.findings if words in str(each)]
    assert finding.certainty is Certainty.GUESSED


def test_an_upcoming_stream_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="not been streamed yet"):
        _imported({**_STREAM, "live_status": "is_upcoming"}, tmp_path)


def test_a_playlist_has_a_recording_for_each_entry(tmp_path: Path) -> None:
    entries = [
        {**_STREAM, "chapters": _chapters((0, "Channels"), (4000, "Testing"))},
        {"_type": "url", "id": "bbbbbbbbbbb", "ie_key": "Youtube", "title": "Forms - Ana Balica",
         "url": "https://www.youtube.com/watch?v=bbbbbbbbbbb", "duration": 1800.0},
        {"_type": "url", "id": "ccccccccccc", "title": "[Private video]"},
        {**_STREAM, "id": "ddddddddddd", "live_status": "is_upcoming"},
        None,
    ]  # fmt: skip
    info = {"_type": "playlist", "id": "PL1", "title": "DUTH 2016", "entries": entries,
            "extractor": "youtube:tab",
            "webpage_url": "https://www.youtube.com/playlist?list=PL1"}  # fmt: skip
    imported = _imported(info, tmp_path)
    conference = imported.conference
    assert (conference.title, conference.website) == (
        "DUTH 2016", "https://www.youtube.com/playlist?list=PL1",
    )  # fmt: skip
    assert [(each.recording, each.title) for each in conference.talks] == [
        ("day-1", "Channels"), ("day-1", "Testing"), ("day-2", "Forms"),
    ]  # fmt: skip
    left_out = [str(each) for each in imported.findings if each.certainty is Certainty.LEFT_OUT]
    assert len(left_out) == 3


def test_a_playlist_may_have_a_line_for_each_video() -> None:
    lines = [json.dumps({**_STREAM, "id": f"aaaaaaaaaa{n}", "title": f"Talk {n}"}) for n in "123"]
    (imported,) = import_source("\n".join(lines))
    assert [each.title for each in imported.conference.talks] == ["Talk 1", "Talk 2", "Talk 3"]


def test_the_recording_beside_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "stream.mkv").write_bytes(b"")
    imported = _imported(_STREAM, tmp_path)
    assert imported.conference.recordings[0].file == "./stream.mkv"


def test_the_slides_of_slides_live_come_with_their_times(monkeypatch: pytest.MonkeyPatch) -> None:
    info = {
        **_STREAM,
        "extractor_key": "SlidesLive",
        "webpage_url": "https://slideslive.com/38902413/gcc",
        "chapters": _chapters((0, "Slide 001"), (30, "Slide 002"), (90, "Slide 003")),
        "thumbnails": [
            {"id": "001", "url": "https://slides.slideslive.com/1.png"},
            {"id": "002", "url": "http://127.0.0.1/2.png"},
        ],
    }
    asked: list[str] = []

    def fetch(_: ImportContext, address: str) -> Document:
        asked.append(address)
        return Document.of(b"no picture")

    monkeypatch.setattr(ImportContext, "fetch", fetch)
    imported = conference_of(info, "x", ImportContext())
    (talk,) = imported.conference.talks
    assert [(span.start_s, span.page) for span in talk.timeline.spans] == [
        (0, 1), (30, 2), (90, 3),
    ]  # fmt: skip
    # A file may name any address: pictures come from SlidesLive only.
    assert asked == ["https://slides.slideslive.com/1.png"]
    check_valid(imported)


def test_slides_without_times_are_no_timeline() -> None:
    info = {**_STREAM, "chapters": [{"title": "Slide 001", "start_time": -1}]}
    (talk,) = conference_of(info, "x", ImportContext()).conference.talks
    assert not talk.timeline.spans


def test_other_json_is_not_recognised() -> None:
    for text in ('{"title": "x"}', "[]", "{", '{"schedule": {"conference": {}}}'):
        assert not recognises(Document.of(text))


@pytest.mark.parametrize("value", [None, 7, [], {}, "x", float("nan"), [None], {"a": [1]}])
def test_odd_values_are_survived(value: Any, tmp_path: Path) -> None:
    for key in (*_STREAM, "chapters", "live_status", "entries", "thumbnails", "timestamp"):
        document = Document.of(json.dumps({**_STREAM, key: value}))
        if recognises(document):
            try:
                check_valid(read(document, ImportContext()))
            except ImportFailed:
                assert key == "entries"


def test_the_slides_of_panopto_come_with_their_times(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "https://demo.hosted.panopto.com/Panopto/Pages/Viewer"
    pictures = [f"{page}/Image.aspx?id=a&number={number}" for number in (1, 2, 1)]
    info = {
        **_STREAM,
        "extractor_key": "Panopto",
        "title": "Forms",
        "cast": ["Ana Balica"],
        "webpage_url": f"{page}.aspx?id=a",
        "chapters": _chapters((0, "Title"), (30, "Forms"), (90, "Title")),
        "formats": [
            {"format_id": "slides", "ext": "mhtml", "fragments": [{"url": url} for url in pictures]}
        ],
    }
    asked: list[str] = []

    def fetch(_: ImportContext, address: str) -> Document:
        asked.append(address)
        return Document.of(b"no picture")

    monkeypatch.setattr(ImportContext, "fetch", fetch)
    monkeypatch.setattr(slide_videos, "is_private", lambda url: False)
    imported = conference_of(info, "x", ImportContext())
    (talk,) = imported.conference.talks
    assert [(span.start_s, span.page) for span in talk.timeline.spans] == [
        (0, 1), (30, 2), (90, 1),
    ]  # fmt: skip
    assert talk.speakers[0].name == "Ana Balica"
    assert "30s Forms" in (talk.abstract or "")
    assert asked == pictures[:2]
    check_valid(imported)
    # Pictures elsewhere are not fetched.
    asked.clear()
    conference_of({**info, "webpage_url": "https://other.example/x"}, "x", ImportContext())
    assert not asked


def test_hosts_of_slides_are_compared_whole() -> None:
    def allowed(url: str) -> bool:
        return slide_videos._is_on(url, slide_videos.PICTURE_HOSTS)

    assert allowed("https://cdn.slideslive.com/a.png")
    assert not allowed("https://evilslideslive.com/a.png")
    assert not allowed("file://slideslive.com/etc/passwd")
