"""Conferences from the chapters of recordings, and from files of chapters."""

from __future__ import annotations

from pathlib import Path

import pytest

from duthviewer.library.importing.document import Document
from duthviewer.library.importing.formats.chapters import recognises
from duthviewer.library.importing.sources import import_source
from tests.library.importing.catalogues import check_valid
from tests.library.media.test_chapters import record_chapters
from tests.recordings import Recipe, record

_FORMS = {
    "ffmetadata": """;FFMETADATA1
title=DUTH 2016
[CHAPTER]
TIMEBASE=1/1000
START=3309000
END=8230000
title=Channels \\= more – Andrew Godwin
[CHAPTER]
TIMEBASE=1/1000
START=8230000
END=9000000
title=Testing – Ana Balica
""",
    "webvtt": """WEBVTT

1
00:55:09.000 --> 02:17:10.000
Channels = more – Andrew Godwin

2
02:17:10.000 --> 03:00:00.000
Testing – Ana Balica
""",
    "matroska": """<?xml version="1.0"?>
<Chapters><EditionEntry>
<ChapterAtom><ChapterTimeStart>00:55:09.000000000</ChapterTimeStart>
<ChapterDisplay><ChapterString>Channels = more – Andrew Godwin</ChapterString></ChapterDisplay>
</ChapterAtom>
<ChapterAtom><ChapterTimeStart>02:17:10.000</ChapterTimeStart>
<ChapterDisplay><ChapterString>Testing – Ana Balica</ChapterString></ChapterDisplay>
</ChapterAtom>
</EditionEntry></Chapters>
""",
    "podcast": """{"version": "1.2.0", "title": "DUTH 2016", "chapters": [
{"startTime": 3309, "title": "Channels = more – Andrew Godwin"},
{"startTime": 8230.0, "title": "Testing – Ana Balica"}]}
""",
    "ogm": """CHAPTER01=00:55:09.000
CHAPTER01NAME=Channels = more – Andrew Godwin
CHAPTER02=02:17:10.000
CHAPTER02NAME=Testing – Ana Balica
""",
}


@pytest.mark.parametrize("form", _FORMS)
def test_files_of_chapters_are_read(form: str) -> None:
    (imported,) = import_source(_FORMS[form])
    check_valid(imported)
    talks = imported.conference.talks
    assert [(each.title, each.speakers[0].name, each.start_s) for each in talks] == [
        ("Channels = more", "Andrew Godwin", 3309.0), ("Testing", "Ana Balica", 8230.0),
    ]  # fmt: skip


def test_the_chapters_of_a_recording_are_talks(tmp_path: Path) -> None:
    path = record_chapters(
        tmp_path / "DUTH day 1.mkv", Recipe(duration_s=20),
        (0, 5, "Intro"), (5, 12, "Channels – Andrew Godwin"), (12, 20, "Testing – Ana Balica"),
    )  # fmt: skip
    (imported,) = import_source(path)
    check_valid(imported)
    conference = imported.conference
    assert conference.recordings[0].file == "./DUTH day 1.mkv"
    assert [(each.title, each.start_s) for each in conference.talks] == [
        ("Channels", 5.0), ("Testing", 12.0),
    ]  # fmt: skip


def test_a_recording_without_chapters_is_one_talk(tmp_path: Path) -> None:
    path = record(Recipe(duration_s=2), tmp_path)
    (imported,) = import_source(path)
    assert len(imported.conference.talks) == 1
    assert any("no chapters" in str(each) for each in imported.findings)


def test_subtitles_are_no_chapters() -> None:
    cues = "".join(f"00:00:0{n}.000 --> 00:00:0{n + 1}.000\nwords\n\n" for n in range(8))
    assert not recognises(Document.of(f"WEBVTT\n\n{cues}"))
