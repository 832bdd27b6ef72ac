"""The talks of a recording as chapters, in every format."""

import json
from xml.etree import ElementTree

import av
import pytest

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.reader import read_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.times import parse_time
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.importing.sources import import_source
from duthviewer.library.media.chapters import Chapter
from duthviewer.library.media.cues import read_cues
from duthviewer.resources import resource
from duthviewer.review.chapter_formats import (
    CHAPTER_FORMATS,
    ChapterLabels,
    TalkChapter,
    chapter_text,
    youtube_chapters,
)
from duthviewer.review.day_chapters import (
    day_chapters,
    recording_length,
    recordings_with_talks,
    talk_pages,
)
from tests.decks import PageSpec, write_deck
from tests.library.videos import make_video


def talk(name, start_s, **fields):
    return Talk(id=name.lower(), title=name, recording="day-1", start_s=float(start_s), **fields)


def day(*talks):
    return Conference(
        id="c",
        title="C",
        recordings=(Recording(id="day-1"), Recording(id="day-2"), Recording(id="empty")),
        talks=(*talks, Talk(id="other", title="Other", recording="day-2", start_s=0.0)),
    )


CHANNELS = talk(
    "Channels",
    3309,
    end_s=6000.0,
    speakers=(Speaker(name="Andrew Godwin"), Speaker(name="Ana")),
    slides="https://example.org/channels.pdf",
    thumbnail="pictures/channels.jpg",
)
TESTING = talk("Testing", 8230)


def times(chapters):
    return [(one.start_s, one.end_s, one.title) for one in chapters]


def test_talks_follow_each_other_with_a_chapter_for_a_long_break():
    conference = day(TESTING, CHANNELS, talk("Debugging", 12000.5, end_s=13000.0))
    assert times(day_chapters(conference, "day-1", length_s=14000.0)) == [
        (3309.0, 6000.0, "Channels – Andrew Godwin, Ana"),
        (6000.0, 8230.0, "Break"),
        (8230.0, 12000.5, "Testing"),
        (12000.5, 13000.0, "Debugging"),
        (13000.0, 14000.0, "Break"),
    ]
    assert [one.id for one in recordings_with_talks(conference)] == ["day-1", "day-2"]


def test_an_unknown_or_impossible_end_is_assumed():
    assert times(day_chapters(day(TESTING), "day-1")) == [(8230.0, 11830.0, "Testing")]
    # The file is a part of the recording.
    assert times(day_chapters(day(TESTING), "day-1", length_s=60.0)) == [
        (8230.0, 11830.0, "Testing")
    ]
    overlapping = day(talk("A", 0, end_s=500.0), talk("B", 100, end_s=130.0), talk("C", 200))
    assert times(day_chapters(overlapping, "day-1", length_s=300.0)) == [
        (0.0, 100.0, "A"),
        (100.0, 200.0, "B"),
        (200.0, 300.0, "C"),
    ]


def test_talks_that_start_together_share_a_chapter():
    parallel = day(talk("A", 0), talk("B", 0), talk("C", 60))
    chapters = day_chapters(parallel, "day-1", length_s=300.0)
    assert times(chapters) == [(0.0, 60.0, "A / B"), (60.0, 300.0, "C")]


def test_many_speakers_are_shortened():
    panel = talk("Panel", 0, speakers=tuple(Speaker(name=f"S{n}") for n in range(9)))
    assert day_chapters(day(panel), "day-1")[0].title == "Panel – S0, S1, S2, S3, …"


def test_pages_are_chapters_within_their_talk(tmp_path):
    deck = write_deck(tmp_path / "d.pdf", [PageSpec(title="Hello"), PageSpec(title="World")])
    spans = [(3309, 3400, 1), (3400, 3500, None), (3500, 5000, 2), (5000, 7000, 1)]
    timeline = Timeline(tuple(Span(start_s=float(a), end_s=float(b), page=p) for a, b, p in spans))
    files = {"channels": TalkFiles(None, 3309.0, deck, None, ())}
    conference = day(CHANNELS, TESTING)
    pages = talk_pages(conference, "day-1", files, {"channels": timeline})
    chapters = day_chapters(conference, "day-1", length_s=9000.0, pages=pages)
    assert times(chapters[0].pages) == [
        (3309.0, 3500.0, "Hello"),
        (3500.0, 5000.0, "World"),
        (5000.0, 6000.0, "Hello"),
    ]
    made = chapter_text("youtube", chapters)
    assert made.text.splitlines() == [
        "0:00 Start",
        "55:09 Channels – Andrew Godwin, Ana",
        "58:20 World",
        "1:23:20 Hello",
        "1:40:00 Break",
        "2:17:10 Testing",
    ]
    assert (made.count, made.caution) == (6, "")
    root = ElementTree.fromstring(chapter_text("matroska", chapters).text)
    first = root.find("EditionEntry/ChapterAtom")
    assert [one.findtext("ChapterDisplay/ChapterString") for one in first.iter("ChapterAtom")] == [
        "Channels – Andrew Godwin, Ana",
        "Hello",
        "World",
        "Hello",
    ]
    assert chapter_text("vtt", chapters).count == 5


def test_youtube_gets_what_it_accepts():
    chapters = (
        TalkChapter(4.0, 100.9, "A"),
        Chapter(100.9, 105.0, "Break"),
        TalkChapter(105.0, 110.0, "B <i>"),
        TalkChapter(110.0, 4000.0, "C"),
        TalkChapter(4000.0, 4003.0, "End"),
    )
    listed = youtube_chapters(chapters, "Start")
    assert times(listed) == [
        (0.0, 105.0, "A"),
        (105.0, 4003.0, "B <i> / C / End"),
    ]
    made = chapter_text("youtube", chapters)
    assert made.text == "0:00 A\n1:45 B ‹i› / C / End\n"
    assert "at least three" in made.caution
    long = tuple(TalkChapter(n * 60.0, n * 60.0 + 60, "word " * 12) for n in range(120))
    assert "5,000" in chapter_text("youtube", long).caution
    assert chapter_text("youtube", ()).text == ""


def test_times_of_a_description_are_those_of_the_talks():
    words = ChapterLabels(start="Anfang", pause="Pause")
    chapters = day_chapters(day(CHANNELS, TESTING), "day-1", length_s=9e4, words=words)
    lines = chapter_text("youtube", chapters, words=words).text.splitlines()
    found = [line.partition(" ") for line in lines]
    assert [parse_time(at) for at, _, _ in found] == [0, 3309, 6000, 8230]
    assert [title for _, _, title in found][::2] == ["Anfang", "Pause"]


def test_the_program_reads_its_own_description():
    conference = read_catalogue(resource("conferences", "duth-2016.yaml"))
    assert len(recordings_with_talks(conference)) == 2
    for recording in recordings_with_talks(conference):
        text = chapter_text("youtube", day_chapters(conference, recording.id)).text
        (imported,) = import_source(text)
        written = [talk for talk in conference.talks if talk.recording == recording.id]
        assert [(talk.start_s, talk.title, talk.speakers[0].name) for talk in written] == [
            (talk.start_s, talk.title, talk.speakers[0].name) for talk in imported.conference.talks
        ]


AWKWARD = "a = b; # c\\d & <i>e</i> Größe 大 --> \n[CHAPTER]"


@pytest.fixture
def awkward():
    return (
        TalkChapter(0.0, 4.0, AWKWARD, url="https://example.org/a.pdf"),
        TalkChapter(4.0, 7.25, "Two", picture="https://example.org/a.jpg"),
        TalkChapter(7.25, 10.0, "Three"),
    )


def test_every_format_keeps_times_and_titles(tmp_path, awkward):
    title = " ".join(AWKWARD.split())
    texts = {kind: chapter_text(kind, awkward, "Day").text for kind in CHAPTER_FORMATS}
    path = tmp_path / "day.ffmetadata"
    path.write_text(texts["ffmetadata"], encoding="utf-8")
    with av.open(str(path), format="ffmetadata") as read:
        assert [one["start"] for one in read.chapters()] == [0, 4000, 7250]
        assert read.chapters()[0]["metadata"]["title"] == title
    path = tmp_path / "day.vtt"
    path.write_text(texts["vtt"], encoding="utf-8")
    assert [(cue.start_s, cue.end_s) for cue in read_cues(path)] == [(0, 4), (4, 7.25), (7.25, 10)]
    root = ElementTree.fromstring(texts["matroska"])
    assert root.findtext(".//ChapterString") == title
    starts = [one.text for one in root.iter("ChapterTimeStart")]
    assert starts == ["00:00:00.000000000", "00:00:04.000000000", "00:00:07.250000000"]
    assert json.loads(texts["podcast"]) == {
        "version": "1.2.0",
        "title": "Day",
        "chapters": [
            {"startTime": 0, "title": title, "url": "https://example.org/a.pdf"},
            {"startTime": 4, "title": "Two", "img": "https://example.org/a.jpg"},
            {"startTime": 7.25, "title": "Three"},
        ],
    }


def test_the_length_of_a_recording_is_that_of_its_file(tmp_path):
    video = make_video(tmp_path / "day-1.mkv", 10)
    files = {"testing": TalkFiles(video, 0.0, None, None, (), day=video)}
    assert recording_length(day(TESTING), "day-1", files) == pytest.approx(10, abs=0.6)
    assert recording_length(day(TESTING), "day-2", files) is None
    (tmp_path / "broken.mkv").write_bytes(b"no video")
    files = {"testing": TalkFiles(None, 0.0, None, None, (), day=tmp_path / "broken.mkv")}
    assert recording_length(day(TESTING), "day-1", files) is None
