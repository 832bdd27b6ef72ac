"""The demo conference as committed is whole and true; and the pure parts of its maker are right."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PIL import Image

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences.files import find_files
from duthviewer.resources import resource

DEMO = resource("demo")
TOOLS = Path(__file__).parents[1] / "tools"
SIZE = (160, 90)
"""Pictures are compared at this size: a page's words still tell, and noise does not."""


@pytest.fixture(scope="module")
def conference() -> Conference:
    return read_catalogue(DEMO / "catalogue.yaml")


@pytest.fixture(scope="module")
def recording(conference: Conference) -> Path:
    return DEMO / str(conference.recordings[0].file)


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(TOOLS))
    yield
    for name in [name for name in sys.modules if name == "demo" or name.startswith("demo.")]:
        del sys.modules[name]


def deck_of(talk: Talk) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(str(DEMO / f"{talk.id}.pdf"))


def small(picture: Image.Image) -> NDArray[np.float64]:
    """A picture as a row of numbers of mean 0 and length 1."""
    values = np.asarray(picture.convert("L").resize(SIZE, Image.Resampling.BOX), dtype=np.float64)
    values = values.ravel() - values.mean()
    return values / np.linalg.norm(values)


def frame_at(recording: Path, at_s: float) -> Image.Image:
    with av.open(str(recording)) as container:
        stream = container.streams.video[0]
        assert stream.time_base is not None
        container.seek(int(at_s / stream.time_base), stream=stream)
        for frame in container.decode(stream):
            if frame.time is not None and frame.time + 0.04 >= at_s:
                return frame.to_image()
    raise AssertionError(f"no frame at {at_s}")


def cues(text: str) -> list[tuple[float, float, str]]:
    def seconds(stamp: str) -> float:
        hours, minutes, rest = stamp.split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(rest)

    head, *blocks = text.strip().split("\n\n")
    assert head == "WEBVTT"
    result = []
    for block in blocks:
        times, *lines = block.split("\n")
        start, arrow, end = times.split(" ")
        assert arrow == "-->"
        result.append((seconds(start), seconds(end), " ".join(lines)))
    return result


def test_the_whole_is_small() -> None:
    assert sum(path.stat().st_size for path in DEMO.rglob("*")) <= 8_000_000


def test_the_conference_has_three_talks_of_one_livestream(conference: Conference) -> None:
    assert conference.id == "demo"
    assert [recording.id for recording in conference.recordings] == ["day-1"]
    assert len(conference.talks) == 3
    for talk in conference.talks:
        assert talk.end_s is not None
        assert 80 <= talk.end_s - talk.start_s <= 120
        assert talk.speakers
        assert talk.abstract


def test_the_talks_do_not_overlap_and_a_break_lies_between(conference: Conference) -> None:
    pauses = [
        later.start_s - float(earlier.end_s or 0) for earlier, later in pairwise(conference.talks)
    ]
    assert min(pauses) > 3
    assert max(pauses) > 12


def test_every_file_is_there_under_the_name_that_is_searched(
    conference: Conference, recording: Path
) -> None:
    expected = {"catalogue.yaml", recording.name, f"{recording.stem}.en.vtt"}
    for talk in conference.talks:
        expected |= {f"{talk.id}.pdf", f"{talk.id}.jpg"}
    assert {path.name for path in DEMO.iterdir()} == expected
    for talk_id, files in find_files(conference, [DEMO]).items():
        assert files.recording == recording
        assert files.offset_s == conference.talk_by_id[talk_id].start_s
        assert files.deck == DEMO / f"{talk_id}.pdf"
        assert files.thumbnail == DEMO / f"{talk_id}.jpg"
        assert files.subtitles == (DEMO / f"{recording.stem}.en.vtt",)


def test_the_recording_plays_everywhere_and_holds_all_talks(
    conference: Conference, recording: Path
) -> None:
    with av.open(str(recording)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.codec_context.name, video.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (audio.codec_context.name, audio.channels) == ("aac", 1)
        assert video.duration is not None
        assert video.time_base is not None
        length_s = float(video.duration * video.time_base)
    assert length_s >= max(float(talk.end_s or 0) for talk in conference.talks)
    assert 5 * 60 <= length_s <= 6 * 60


def test_the_index_of_the_recording_lies_in_front(recording: Path) -> None:
    data = recording.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_keyframes_are_close_enough_for_quick_seeks(recording: Path) -> None:
    with av.open(str(recording)) as container:
        stream = container.streams.video[0]
        times = [
            float(packet.pts * stream.time_base)
            for packet in container.demux(stream)
            if packet.is_keyframe and packet.pts is not None and stream.time_base is not None
        ]
    assert np.diff(times).max() <= 4.01


def test_decks_are_wide_pages_of_real_text_in_embedded_fonts_and_have_titles(
    conference: Conference,
) -> None:
    for talk in conference.talks:
        deck = deck_of(talk)
        assert 8 <= len(deck) <= 15
        for page in deck:
            width, height = page.get_size()
            assert width / height == pytest.approx(16 / 9, abs=0.001)
            text = page.get_textpage().get_text_bounded()
            assert len(text.split()) >= 3
            assert "\x00" not in text
            assert "\ufffe" not in text
        assert [mark.get_dest().get_index() for mark in deck.get_toc()] == list(range(len(deck)))
        assert talk.title.lower() == next(deck.get_toc()).get_title().lower()
        assert talk.speakers[0].name in deck[0].get_textpage().get_text_bounded()
        deck.close()
        assert (DEMO / f"{talk.id}.pdf").read_bytes().count(b"/FontFile") >= 2


def test_one_deck_builds_a_list_step_by_step(conference: Conference) -> None:
    deck = deck_of(conference.talk_by_id["slides"])
    texts = [set(page.get_textpage().get_text_bounded().split("\r\n")) for page in deck]
    deck.close()
    grown = 0
    for earlier, later in pairwise(texts):
        # The footer's number is the one line that a build replaces.
        grown += len(earlier - later) <= 1 and len(later) > len(earlier)
    assert grown == 4


def test_each_timeline_covers_its_talk_and_shows_every_page_in_order(
    conference: Conference,
) -> None:
    for talk in conference.talks:
        deck = deck_of(talk)
        count = len(deck)
        deck.close()
        spans = talk.timeline
        assert spans[0].start_s == talk.start_s
        assert spans[-1].end_s == talk.end_s
        for earlier, later in pairwise(spans):
            assert earlier.end_s == later.start_s
        assert all(span.end_s - span.start_s > 1 for span in spans)
        assert [span.page for span in spans if span.page] == list(range(1, count + 1))
        assert any(span.page is None for span in spans)


def test_where_the_recording_shows_a_page_in_full_it_is_the_timelines_page(
    conference: Conference, recording: Path
) -> None:
    """The maker's truth, checked on the pictures.

    Where a frame is (nearly) one of the deck's pages, it must be the page of its span; builds
    differ by one line, so that a timeline which is off by a page does not pass.
    """
    for talk in conference.talks:
        deck = deck_of(talk)
        pages = np.stack([small(page.render(scale=0.5).to_pil()) for page in deck])
        deck.close()
        full: set[int | None] = set()
        for span in talk.timeline:
            # The edges tell that it turns in time; the last frame is one before the end.
            for at_s in (span.start_s, (span.start_s + span.end_s) / 2, span.end_s - 0.08):
                likeness = pages @ small(frame_at(recording, at_s))
                if likeness.max() >= 0.98:
                    assert span.page == int(likeness.argmax()) + 1, f"{talk.id} at {at_s:.2f}"
                    full.add(span.page)
        assert len(full) >= 4, talk.id


def test_a_page_is_shown_from_the_first_frame_of_its_span(
    conference: Conference, recording: Path
) -> None:
    talk = conference.talk_by_id["watching"]
    span = next(span for span in talk.timeline if span.page == 2)
    deck = deck_of(talk)
    page = small(deck[1].render(scale=0.5).to_pil())
    deck.close()
    assert page @ small(frame_at(recording, span.start_s)) > 0.98
    assert page @ small(frame_at(recording, span.start_s - 0.08)) < 0.5


def test_subtitles_are_in_order_and_within_the_recording(
    conference: Conference, recording: Path
) -> None:
    text = (DEMO / f"{recording.stem}.en.vtt").read_text(encoding="utf-8")
    found = cues(text)
    with av.open(str(recording)) as container:
        assert container.duration is not None
        length_s = container.duration / 1_000_000
    assert all(0 <= start < end <= length_s for start, end, _ in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    for talk in conference.talks:
        said = [c for c in found if talk.start_s <= c[0] and c[1] <= float(talk.end_s or 0)]
        assert len(said) >= 15
    assert all(len(line) <= 45 for line in text.splitlines())


def test_thumbnails_are_wide_pictures_and_differ(conference: Conference) -> None:
    pictures = []
    for talk in conference.talks:
        with Image.open(DEMO / f"{talk.id}.jpg") as picture:
            assert picture.size == (640, 360)
            pictures.append(small(picture))
    assert max(pictures[0] @ pictures[1], pictures[0] @ pictures[2]) < 0.98


@pytest.mark.usefixtures("maker")
def test_the_speech_decides_when_pages_turn() -> None:
    from demo.schedule import SENTENCE_GAP_S, make_schedule
    from demo.script import Event, Interlude, Line, TalkScript, Voice

    voice = Voice("en", 150)
    talk = TalkScript(
        "t", "T", "S", voice, "",
        ((Line("One. Two.", "stage"), Line("Me.", "speaker")), (Line("Three.", "capture"),)),
    )  # fmt: skip
    event = Event(
        "e", "E", "", "", dt.date(2026, 1, 1), "day-1", voice, (Interlude("holding", "", 2.0), talk)
    )
    schedule = make_schedule(event, lambda _voice, text: float(len(text)))

    assert [shot.view for shot in schedule.shots] == [None, "stage", "speaker", "capture"]
    assert [page for _, page in schedule.timeline("t")] == [1, None, 2]
    one, two, me, three = schedule.utterances
    lengths = [u.end_s - u.start_s for u in (one, two, me, three)]
    assert lengths == pytest.approx([4.0, 4.0, 3.0, 6.0])
    assert two.start_s == pytest.approx(one.end_s + SENTENCE_GAP_S)
    turned_s = schedule.timeline("t")[2][0]
    assert me.end_s < turned_s <= three.start_s
    assert schedule.bounds["t"] == (2.0, schedule.duration_s)
    for shot in schedule.shots:
        assert round(shot.end_s / 0.08, 6) == round(shot.end_s / 0.08)


@pytest.mark.usefixtures("maker")
def test_the_committed_catalogue_tells_the_script(conference: Conference) -> None:
    from demo.script import EVENT

    assert conference.title == EVENT.title
    for talk, script in zip(conference.talks, EVENT.talks, strict=True):
        assert (talk.id, talk.title, talk.abstract) == (script.id, script.title, script.abstract)
        deck = deck_of(talk)
        assert len(deck) == len(script.pages)
        deck.close()


@pytest.mark.usefixtures("maker")
def test_long_cues_are_broken_into_two_even_lines() -> None:
    from demo.publish import balanced, vtt_time

    assert balanced("Short.") == "Short."
    first, second = balanced("This sentence is far too long to be read in a single line.").split(
        "\n"
    )
    assert abs(len(first) - len(second)) < 12
    assert vtt_time(3725.0456) == "01:02:05.046"
