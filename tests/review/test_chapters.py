"""A talk's timeline as chapters that other players open."""

import av
import pytest

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.media.chapters import Chapter, read_chapters
from duthviewer.library.media.cues import read_cues
from duthviewer.review.chapter_formats import ffmetadata, webvtt
from duthviewer.review.chapters import chapters_of, page_titles, talk_chapters
from tests.decks import PageSpec, write_deck
from tests.library.videos import make_video


def span(start_s, end_s, page):
    return Span(start_s=float(start_s), end_s=end_s, page=page)


TITLES = {1: "One", 2: "Two"}


def test_a_chapter_for_each_page_and_none_for_a_glance_at_the_speaker():
    spans = Timeline(
        (
            span(10, 20, None),
            span(20, 60, 1),
            span(60, 65, None),
            span(65, 80, 1),
            span(80, 90, 2),
            span(90, 130, None),
            span(130, None, 2),
        )
    )
    assert chapters_of(spans, TITLES, no_page="–") == (
        Chapter(10.0, 20.0, "–"),
        Chapter(20.0, 80.0, "One"),
        Chapter(80.0, 90.0, "Two"),
        Chapter(90.0, 130.0, "–"),
        Chapter(130.0, 190.0, "Two"),
    )


def test_chapters_of_a_video_of_its_own_begin_at_its_start():
    found = chapters_of((span(100, 110, 1), span(110, 120, 2)), TITLES, shift_s=-105.0)
    assert [(one.start_s, one.end_s) for one in found] == [(0.0, 5.0), (5.0, 15.0)]
    assert chapters_of((span(100, 110, 1),), TITLES, shift_s=-200.0) == ()


def test_page_titles_come_from_outline_then_text_then_number(tmp_path):
    specs = [PageSpec(title="Big words"), PageSpec(), PageSpec(title="x")]
    outline = [("The end; really = it", 3), ("word " * 20, 2)]
    deck = write_deck(tmp_path / "d.pdf", specs, outline=outline)
    titles = page_titles(deck, [1, 2, 3, 9], "Seite {page}")
    assert titles[2] == "word " * 15 + "word…"
    assert titles[1] == "Big words"
    assert titles[3] == "The end; really = it"
    assert titles[9] == "Seite 9"
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-")
    assert page_titles(tmp_path / "broken.pdf", [1]) == {1: "Page 1"}
    assert page_titles(None, [1]) == {1: "Page 1"}


AWKWARD = "a = b; # c\\d & <i>e</i> Größe 大"


@pytest.fixture
def chapters():
    return (Chapter(0.0, 4.0, "Start"), Chapter(4.0, 7.25, AWKWARD), Chapter(7.25, 10.0, "End"))


def test_ffmpeg_reads_the_chapters_and_puts_them_into_a_video(tmp_path, chapters):
    video = make_video(tmp_path / "v.mkv", 10)
    metadata = tmp_path / "chapters.txt"
    metadata.write_text(ffmetadata(chapters, AWKWARD), encoding="utf-8")
    with av.open(str(metadata), format="ffmetadata") as read, av.open(str(video)) as source:
        assert read.metadata["title"] == AWKWARD
        with av.open(str(tmp_path / "out.mkv"), "w") as out:
            out.set_chapters(read.chapters())
            stream = out.add_stream_from_template(source.streams.video[0])
            for packet in source.demux(video=0):
                if packet.dts is not None:
                    packet.stream = stream
                    out.mux(packet)
    assert read_chapters(tmp_path / "out.mkv") == chapters


def test_webvtt_is_read_as_cues(tmp_path, chapters):
    path = tmp_path / "chapters.vtt"
    path.write_text(webvtt(chapters), encoding="utf-8")
    assert path.read_text(encoding="utf-8").startswith(
        "WEBVTT\n\n1\n00:00:00.000 --> 00:00:04.000\nStart\n"
    )
    cues = read_cues(path)
    assert [(cue.start_s, cue.end_s) for cue in cues] == [(0.0, 4.0), (4.0, 7.25), (7.25, 10.0)]
    assert [cue.text for cue in cues] == ["Start", AWKWARD.replace("&", "&"), "End"]
    with av.open(str(path)) as container:
        assert container.format.name == "webvtt"


def test_chapters_have_the_times_of_the_local_file(tmp_path):
    talk = Talk(id="t", title="T", recording="day-1", start_s=100.0)
    spans = Timeline((span(100, 130, 1), span(130, 160, 2)))
    day = TalkFiles(tmp_path / "day.mkv", 100.0, None, None, ())
    own = TalkFiles(tmp_path / "own.mkv", 0.0, None, None, ())
    none = TalkFiles(None, 100.0, None, None, ())
    assert "START=130000" in talk_chapters(talk, day, spans, "ffmetadata").text
    assert "START=30000" in talk_chapters(talk, own, spans, "ffmetadata").text
    made = talk_chapters(talk, none, spans, "vtt")
    assert "00:02:10.000 --> 00:02:40.000\nPage 2" in made.text
    assert made.count == 2


def test_no_title_begins_another_cue_or_key() -> None:
    title = "One\n\n00:00:00.000 --> 09:00:00.000\n[CHAPTER]\r\ntitle=Two"
    chapters = (Chapter(0, 5, title),)
    assert webvtt(chapters).count("-->") == 1
    assert len(webvtt(chapters).split("\n\n")) == 2
    lines = ffmetadata(chapters).splitlines()
    assert [line for line in lines if line == "[CHAPTER]"] == ["[CHAPTER]"]
    assert len(lines) == 6
