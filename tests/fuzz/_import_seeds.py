"""Sound sources of every format that is imported, for the fuzzer to damage."""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from tests.decks import write_deck
from tests.library.importing import lectures, meetings, pyvideo_data
from tests.library.importing import test_ccc as ccc
from tests.library.importing import test_chapters as chapters
from tests.library.importing import test_schedule_json as schedule_json
from tests.library.importing import test_schedule_xml as schedule_xml
from tests.library.media.test_chapters import record_chapters
from tests.recordings import Recipe

Damage: TypeAlias = Callable[[bytes], bytes]

_EXAMPLES = Path(__file__).parent.parent / "library" / "importing"

INFO: dict[str, Any] = {
    "id": "rsEkQbMLCH4", "title": "DUTH 2016, day 1 - Ana Balica", "extractor_key": "Youtube",
    "webpage_url": "https://www.youtube.com/watch?v=rsEkQbMLCH4", "upload_date": "20161103",
    "duration": 28_800, "live_status": "was_live", "license": "CC-BY-4.0",
    "description": "0:55:09 Channels – Andrew Godwin\n2:17:10 Testing\nhttps://x.org/a.pdf",
    "chapters": [{"start_time": 0.0, "end_time": 60, "title": "Slide 001"},
                 {"start_time": 60, "end_time": 28_800, "title": "Testing - Ana Balica"}],
    "thumbnails": [{"id": "001", "url": "https://slides.slideslive.com/1.png"}],
}  # fmt: skip
PLAYLIST: dict[str, Any] = {
    "_type": "playlist", "id": "PL1", "title": "DUTH", "webpage_url": "https://youtube.com/x",
    "entries": [INFO, {"_type": "url", "id": "bbbbbbbbbbb", "ie_key": "Youtube", "title": "A - B"}],
}  # fmt: skip
PANOPTO: dict[str, Any] = {
    **INFO, "extractor_key": "Panopto", "cast": ["Ana Balica"],
    "webpage_url": "https://demo.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=a",
    "formats": [{"format_id": "slides", "ext": "mhtml", "fragments": [
        {"url": "https://demo.hosted.panopto.com/Panopto/Pages/Viewer/Image.aspx?id=a&number=1"},
        {"url": "https://demo.hosted.panopto.com/Panopto/Pages/Viewer/Image.aspx?id=a&number=2"},
    ]}],
}  # fmt: skip
SLIDES_LIVE: dict[str, Any] = {
    **INFO, "extractor_key": "SlidesLive",
    "chapters": [{"start_time": n * 30.0, "end_time": n * 30 + 30, "title": f"Slide 00{n}"}
                 for n in range(4)],
}  # fmt: skip
NFO = """<?xml version="1.0" encoding="UTF-8"?>
<episodedetails><title>Channels</title><showtitle>DUTH</showtitle><plot>0:10:00 A – Ann Lee
0:50:00 B – Bo Chen</plot><aired>2016-11-03</aired><runtime>45</runtime>
<uniqueid type="youtube">rsEkQbMLCH4</uniqueid><actor><name>Andrew Godwin</name></actor>
<epbookmark>30</epbookmark></episodedetails>
"""
CATALOGUE = """title: "DUTH 2016"
id: duth-2016
recordings:
  day-1: {title: "Day 1", url: "https://youtu.be/rsEkQbMLCH4", file: day-1.mkv}
talks:
  - {id: channels, title: Channels, speakers: [Andrew Godwin], recording: day-1, start: 55m9s}
"""


def times_lists() -> list[str]:
    """Return lists of times."""
    texts = [(_EXAMPLES / name).read_text("utf-8") for name in
             ("times_examples.txt", "times_held_out.txt")]  # fmt: skip
    examples = [each for text in texts for each in re.split(r"^=== .*\n", text, flags=re.M)[1:]]
    return [example.partition("\n---\n")[0] for example in examples]


def texts() -> list[str]:
    """Return sources that are text of some structure, other than JSON."""
    return [
        NFO, CATALOGUE, *(text for name, text in chapters._FORMS.items() if name != "podcast"),
        schedule_xml.FRAB, schedule_xml.PENTABARF, schedule_xml.EUROPYTHON,
        lectures.manifest(), meetings.METADATA.format(meeting=meetings.MEETING),
    ]  # fmt: skip


def structures() -> list[Any]:
    """Return sources that are JSON."""
    return [
        INFO, PLAYLIST, json.loads(chapters._FORMS["podcast"]), pyvideo_data.video(),
        schedule_json.FIRST_EDITION, schedule_json.SECOND_EDITION, schedule_json.BY_DAY,
        schedule_json.SESSIONS, schedule_json.BY_TYPE, schedule_json.INTERFACE,
        schedule_json.WIDGET, ccc.conference("31c3", events=ccc.EVENTS),
        {**ccc.event("aaa", "First"), "recordings": ccc.FILES["aaa"]},
        PANOPTO, SLIDES_LIVE, json.loads(lectures.search_result(lectures.episode("https://video.example.org"))),
    ]  # fmt: skip


def conferences() -> list[Any]:
    """Return what media.ccc.de says about its conferences, and about one of them."""
    listed = [ccc.conference(name) for name in ("30c3", "31c3")]
    return [
        {"conferences": listed}, {"conferences": listed, "events": ccc.EVENTS},
        ccc.conference("31c3", events=ccc.EVENTS, conferences=listed),
    ]  # fmt: skip


def pack() -> bytes:
    """Return a conference pack."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("catalogue.yaml", CATALOGUE)
        archive.writestr("channels.pdf", b"%PDF-1.7 a deck")
        archive.writestr("thumbnails/channels.jpg", b"\xff\xd8\xff a picture")
    return content.getvalue()


def archive(damage: Callable[[], bytes], names: Sequence[str], tar_damage: Damage) -> bytes:
    """Return an archive of pyvideo with these further members, damaged before it is packed."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as packed:
        for name in (
            "data-main/a-2019/category.json", "data-main/a-2019/videos/one.json",
            "data-main/b/category.json", "data-main/b/videos/two.json", *names,
        ):  # fmt: skip
            member, raw = tarfile.TarInfo(name), damage()
            member.size = len(raw)
            packed.addfile(member, io.BytesIO(raw))
    return gzip.compress(tar_damage(data.getvalue()))


def make_folders(root: Path) -> list[Path]:
    """Write a folder of each format that is one."""
    meeting = meetings.make_meeting(root / "meeting")
    package = lectures.make_package(root / "package")
    event = pyvideo_data.write_event(
        root / "event",
        {"one": pyvideo_data.video("One"), "two": pyvideo_data.video("Two - Ana Balica")},
        {"title": "PyCon", "url": "https://us.pycon.org"},
    )
    media = root / "media"
    media.mkdir()
    record_chapters(media / "day-1.mkv", Recipe(duration_s=4.0), (0, 2, "Intro"), (2, 4, "A - Bo"))
    (media / "day-1.info.json").write_text(json.dumps(INFO))
    (media / "day-2.mp4").write_bytes(b"no video")
    (media / "day-2.nfo").write_text(NFO)
    (media / "day-3.mp4").write_bytes(b"")
    (media / "day-3.description").write_text("0:10:00 A – Ann Lee\n0:50:00 B – Bo Chen\n")
    (media / "times.txt").write_text("0:10:00 A – Ann Lee\n0:50:00 B – Bo Chen\n")
    write_deck(media / "channels.pdf")
    return [meeting, package, event, media]
