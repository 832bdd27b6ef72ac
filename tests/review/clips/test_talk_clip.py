"""Which part of a talk becomes a clip, and what it is called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.media.cues import Cue
from duthviewer.review.clips.talk_clip import (
    TalkRange,
    checked_range,
    clip_name,
    note_range,
    page_range,
    page_visits,
)
from duthviewer.review.clips.texts import subtitle_text
from duthviewer.review.media_file.shifted import shifted_cues
from duthviewer.review.reviewed_talk import ReviewedTalk


def reviewed(title: str = "Zebras") -> ReviewedTalk:
    talk = Talk(id="one", title=title, recording="day", start_s=100.0, end_s=700.0)
    conference = Conference(
        id="conf", title="Conf", recordings=(Recording(id="day"),), talks=(talk,)
    )
    spans = (
        Span(0.0, 50.0, 1), Span(50.0, 60.0, None), Span(60.0, 90.0, 1), Span(90.0, 100.0, 2),
        Span(100.0, 130.0, None), Span(130.0, 200.0, 2), Span(200.0, 205.0, 3),
        Span(205.0, None, 2),
    )  # fmt: skip
    files = TalkFiles(Path("day.mp4"), 100.0, None, None, ())
    return ReviewedTalk(conference, talk, files, 600.0, Timeline(spans))


def test_a_visit_lasts_while_the_camera_is_away_for_a_moment() -> None:
    talk = reviewed()
    assert page_visits(talk, 1) == (TalkRange(0, 90),)
    # Half a minute is no moment; another page ends a visit at once.
    assert page_visits(talk, 2) == (TalkRange(90, 100), TalkRange(130, 200), TalkRange(205, 600))
    assert page_range(talk, 2) == TalkRange(205, 600)
    # A timeline of the day may begin before the talk.
    early = replace(talk, timeline=talk.timeline.shifted(-95.0))
    assert page_visits(early, 1) == ()
    assert page_visits(early, 2)[0] == TalkRange(0, 5)
    assert page_range(talk, 2, 95.0) == TalkRange(90, 100)
    with pytest.raises(KnownError, match="Page 9 is not shown"):
        page_range(talk, 9)


def test_ranges_stay_within_the_talk() -> None:
    talk = reviewed()
    assert note_range(talk, 4.0) == TalkRange(0.0, 24.0)
    assert note_range(talk, 595.0) == TalkRange(585.0, 600.0)
    assert checked_range(talk, 10.0, 9999.0) == TalkRange(10.0, 600.0)
    with pytest.raises(KnownError, match="is 10:00 long: the clip cannot begin at 11:00"):
        checked_range(talk, 660.0, 700.0)
    with pytest.raises(KnownError, match="would be empty"):
        checked_range(talk, 20.0, 10.0)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Zebras", "Zebras 1.00–2.05.mp4"),
        ('a/b\\c: "d"?\n<e>', "a b c d e 1.00–2.05.mp4"),
        ("..", "clip 1.00–2.05.mp4"),
        ("斑馬", "斑馬 1.00–2.05.mp4"),
        ("斑" * 300, "斑" * 33 + " 1.00–2.05.mp4"),
    ],
)
def test_names_are_safe(title: str, name: str) -> None:
    assert clip_name(reviewed(title), TalkRange(60.0, 125.0), ".mp4") == name


def test_the_whole_talk_needs_no_times_in_its_name() -> None:
    assert clip_name(reviewed(), TalkRange(0.0, 600.0), ".mkv") == "Zebras.mkv"


def test_cues_are_shifted_and_written() -> None:
    cues = [Cue(1, 3, "early"), Cue(2, 9, "a\n\n<b>"), Cue(11, 12, "late"), Cue(4, 4.5, " ")]
    moved = shifted_cues(cues, 2.5, 8.0)
    assert moved == [Cue(0, 0.5, "early"), Cue(0, 5.5, "a\n\n<b>")]
    assert subtitle_text(moved[1:], "srt") == "1\n00:00:00,000 --> 00:00:05,500\na\n<b>\n"
    assert subtitle_text(moved[1:], "vtt") == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:05.500\na\n&lt;b&gt;\n"
    )
