"""What each edit does to a conference, and what it refuses."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import pytest
from msgspec.structs import replace

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.edits import (
    AddRecording,
    AddTalk,
    AnchorRecording,
    Edit,
    EditGroup,
    EditSummary,
    JoinTalks,
    MoveTalk,
    RemoveRecording,
    RemoveTalk,
    ReplaceSpeakers,
    SetConferenceField,
    SetRecordingField,
    SetTalkField,
    SetTalkTimes,
    ShiftRecording,
    SplitTalk,
)
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.times import LONGEST_S


def _spans(*starts: tuple[float, int | None], end_s: float | None) -> Timeline:
    ends = [*(start_s for start_s, _ in starts[1:]), end_s]
    return Timeline(
        tuple(
            Span(start_s=start_s, end_s=until_s, page=page)
            for (start_s, page), until_s in zip(starts, ends, strict=True)
        )
    )


ANA, EVE = Speaker(name="Ana"), Speaker(name="Eve")
ONE = Talk(
    id="one",
    title="One",
    recording="d1",
    start_s=100.0,
    speakers=(ANA,),
    abstract="First.",
    slides="https://example.org/one.pdf",
    licence="CC0-1.0",
    timeline=_spans((100.0, 1), (150.0, 2), (180.0, 1), end_s=200.0),
)
TWO = Talk(id="two", title="Two", recording="d1", start_s=200.0, end_s=300.0, speakers=(EVE,))
THREE = Talk(id="three", title="Three", recording="d1", start_s=400.0)
FOUR = Talk(id="four", title="Four", recording="d2", start_s=0.0)
CONFERENCE = Conference(
    id="c",
    title="C",
    recordings=(Recording(id="d1", title="Day one", times="planned"), Recording(id="d2")),
    talks=(ONE, TWO, THREE, FOUR),
)
LENGTHS = {"d1": 500.0}


def _talks(*edits: Edit) -> dict[str, Talk]:
    conference = CONFERENCE
    for edit in edits:
        conference = edit.changed(conference, LENGTHS)
    return dict(conference.talk_by_id)


def _refusal(edit: Edit) -> str:
    with pytest.raises(EditRefused) as refused:
        edit.changed(CONFERENCE, LENGTHS)
    return str(refused.value)


# Fields.


@pytest.mark.parametrize(
    ("field", "written", "read"),
    [
        ("title", "  New\ttitle\n", "New title"),
        ("abstract", " One \r\n\r\nTwo\u202e ", "One\n\nTwo"),
        ("abstract", " ", None),
        ("slides", " https://example.org/a.pdf ", "https://example.org/a.pdf"),
        ("slides", "slides/a.pdf", "slides/a.pdf"),
        ("slides", "", None),
        ("also", ("https://youtu.be/x", " "), ("https://youtu.be/x",)),
        ("also", None, ()),
        ("licence", "CC-BY-4.0", "CC-BY-4.0"),
        ("recording", "d2", "d2"),
        ("planned_s", " 45m ", 2700.0),
        ("planned_s", "", None),
        ("speakers", (Speaker(name=" Ana ", twitter="@x", url=""),),
         (Speaker(name="Ana", twitter="x"),)),
    ],
)  # fmt: skip
def test_a_field_of_a_talk_is_set_as_the_reader_would_read_it(
    field: str, written: Any, read: Any
) -> None:
    talk = _talks(SetTalkField(talk="one", field=field, value=written))["one"]
    assert getattr(talk, field) == read
    assert talk.id == "one"


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("title", "", "A title is missing."),
        ("title", "\u202e", "A title is missing."),
        ("title", "x" * 301, "This text has 301 characters; at most 300 fit."),
        ("abstract", "x" * 20_001, "This text has 20001 characters; at most 20000 fit."),
        ("slides", "../a.pdf", "../a.pdf is neither a web address nor a"),
        ("also", ("ftp://x",), "ftp://x is not a web address. It has"),
        ("also", ("https://x.org/",) * 21, "A talk has at most 20 videos of its own."),
        ("recording", "d9", "The recording d9 is no longer in this conference."),
        ("speakers", (Speaker(name=" "),), "The name of a speaker is missing."),
        ("speakers", (Speaker(name="A", twitter="a b"),), "a b is not a name on Twitter."),
        ("speakers", (ANA,) * 101, "A talk has at most 100 speakers."),
    ],
)  # fmt: skip
def test_a_field_of_a_talk_is_refused_with_a_sentence(field: str, value: Any, reason: str) -> None:
    assert _refusal(SetTalkField(talk="one", field=field, value=value)).startswith(reason)


def test_a_field_that_cannot_be_edited_is_a_mistake_of_the_program() -> None:
    for field in ("id", "start_s", "base"):
        with pytest.raises(KeyError):
            SetTalkField(talk="one", field=field, value="x").changed(CONFERENCE)


def test_fields_of_recordings_and_the_conference() -> None:
    edits = (
        SetRecordingField(recording="d2", field="file", value="b/day 2.mkv"),
        SetRecordingField(recording="d2", field="date", value="2016-11-03"),
        SetRecordingField(recording="d1", field="title", value=""),
        SetConferenceField(field="start", value=dt.date(2016, 11, 3)),
        SetConferenceField(field="end", value="2016-11-03"),
        SetConferenceField(field="links", value={" photos ": "https://example.org/p"}),
    )
    conference = CONFERENCE
    for edit in edits:
        conference = edit.changed(conference)
    day = dt.date(2016, 11, 3)
    assert conference.recordings == (
        Recording(id="d1", times="planned"), Recording(id="d2", file="b/day 2.mkv", date=day)
    )  # fmt: skip
    assert (conference.start, conference.end) == (day, day)
    assert conference.links == {"photos": "https://example.org/p"}
    for edit, reason in (
        (SetRecordingField(recording="d2", field="file", value="/a"), "/a is not a file in the"),
        (SetRecordingField(recording="x", field="title", value="y"), "The recording x is no"),
        (SetConferenceField(field="start", value="3.11."), "3.11. is not a date. Write year-"),
        (SetConferenceField(field="title", value=" "), "A title is missing."),
        (SetConferenceField(field="links", value={"": "https://x.org"}), "A link needs a name"),
    ):
        with pytest.raises(EditRefused, match=reason):
            edit.changed(conference)
    with pytest.raises(EditRefused, match="The last day cannot be"):
        SetConferenceField(field="end", value="2016-11-02").changed(conference)


# Times.


def test_times_are_set_to_the_millisecond() -> None:
    talk = _talks(SetTalkTimes(talk="two", start_s=210.00049, end_s=310.0006))["two"]
    assert (talk.start_s, talk.end_s) == (210.0, 310.001)


@pytest.mark.parametrize(
    ("start_s", "end_s", "reason"),
    [
        (-0.01, None, "A talk cannot start before its recording."),
        (math.nan, None, "A talk cannot start before its recording."),
        (200.0, 200.0004, "The end of a talk has to be after its start."),
        (200.0, math.nan, "The end of a talk has to be after its start."),
        (500.0, None, "A talk has to start before its recording ends, at 8m20s."),
        (200.0, 502.0, "A talk has to end before its recording ends, at 8m20s."),
    ],
)
def test_times_outside_the_recording_are_refused(
    start_s: float, end_s: float | None, reason: str
) -> None:
    assert _refusal(SetTalkTimes(talk="two", start_s=start_s, end_s=end_s)) == reason


def test_an_end_just_after_the_recording_is_the_recordings_end() -> None:
    assert _talks(SetTalkTimes(talk="two", start_s=200, end_s=500.9))["two"].end_s == 500.0


def test_a_time_that_stays_may_be_beyond_the_file() -> None:
    short = {"d1": 250.0}
    edit = SetTalkTimes(talk="two", start_s=210.0, end_s=300.0)
    assert edit.changed(CONFERENCE, short).talk_by_id["two"].start_s == 210.0
    for other in (replace(edit, end_s=301.5), replace(edit, start_s=260.0)):
        with pytest.raises(EditRefused):
            other.changed(CONFERENCE, short)
    beyond = SetTalkTimes(talk="three", start_s=400.0, end_s=450.0)
    with pytest.raises(EditRefused):
        beyond.changed(CONFERENCE, short)
    # Nor is a time that stays rounded.
    exact = replace(CONFERENCE, talks=(replace(TWO, start_s=200.123456),))
    talk = SetTalkTimes(talk="two", start_s=200.123456, end_s=310.0).changed(exact).talks[0]
    assert (talk.start_s, talk.end_s) == (200.123456, 310.0)


def test_without_a_length_only_a_thousand_hours_are_the_limit() -> None:
    edit = SetTalkTimes(talk="four", start_s=LONGEST_S + 1)
    assert "at 1000h" in _refusal(edit)
    assert _talks(replace(edit, start_s=LONGEST_S))["four"].start_s == LONGEST_S


def test_a_timeline_follows_its_talks_end() -> None:
    # The next talk starts earlier, so this one ends earlier.
    earlier = _talks(SetTalkTimes(talk="two", start_s=170, end_s=300))["one"].timeline
    assert earlier == _spans((100.0, 1), (150.0, 2), (180.0, 1), end_s=None)
    later = _talks(SetTalkTimes(talk="two", start_s=250, end_s=300))["one"].timeline
    assert later == _spans((100.0, 1), (150.0, 2), (180.0, 1), end_s=250.0)
    # An end of its own cuts it.
    own = _talks(SetTalkTimes(talk="one", start_s=100, end_s=160))["one"].timeline
    assert own == _spans((100.0, 1), (150.0, 2), end_s=160.0)


def test_all_talks_of_a_recording_shift_with_their_timelines() -> None:
    talks = _talks(ShiftRecording(recording="d1", by_s=30.5))
    assert [talk.start_s for talk in talks.values()] == [130.5, 230.5, 430.5, 0.0]
    assert talks["two"].end_s == 330.5
    assert talks["one"].timeline == _spans((130.5, 1), (180.5, 2), (210.5, 1), end_s=230.5)
    there, back = (ShiftRecording(recording="d1", by_s=by_s) for by_s in (30.5, -30.5))
    assert _talks(there, back) == CONFERENCE.talk_by_id


def test_a_shift_out_of_the_recording_is_refused() -> None:
    reason = "One would start before the recording. Remove this talk first."
    assert _refusal(ShiftRecording(recording="d1", by_s=-100.1)) == reason
    assert _refusal(ShiftRecording(recording="d1", by_s=math.nan)) == reason
    assert "1000 hours" in _refusal(ShiftRecording(recording="d1", by_s=LONGEST_S))
    # Planned times may well be after the end: another program stopped the recording.
    assert _talks(ShiftRecording(recording="d1", by_s=200))["three"].start_s == 600.0


def test_an_anchor_makes_planned_times_exact() -> None:
    edit = AnchorRecording(recording="d1", talk="two", start_s=190.0)
    conference = edit.changed(CONFERENCE, LENGTHS)
    assert [talk.start_s for talk in conference.talks] == [90.0, 190.0, 390.0, 0.0]
    assert conference.recordings[0].times == "exact"
    assert _refusal(replace(edit, talk="four")) == "Four is not in this recording."
    assert "at 8m20s" in _refusal(replace(edit, start_s=600.0))


# Talks and recordings.


def test_a_talk_is_added_where_its_start_belongs() -> None:
    new = Talk(id="new", title=" New ", recording="d1", start_s=250.0, abstract="")
    assert list(_talks(AddTalk(talk=new))) == ["one", "two", "new", "three", "four"]
    first = _talks(AddTalk(talk=replace(new, start_s=0.0)))
    assert next(iter(first)) == "new"
    assert (first["new"].title, first["new"].abstract) == ("New", None)
    assert list(_talks(AddTalk(talk=new, index=4)))[4] == "new"
    third = AddRecording(recording=Recording(id="d3", url=" https://example.org/ "))
    assert list(_talks(third, AddTalk(talk=replace(new, recording="d3"))))[4] == "new"
    assert "already a talk" in _refusal(AddTalk(talk=replace(new, id="one")))
    assert "d9" in _refusal(AddTalk(talk=replace(new, recording="d9")))
    assert "already a recording" in _refusal(AddRecording(recording=Recording(id="d1")))


def test_talks_move_and_are_removed() -> None:
    assert list(_talks(MoveTalk(talk="one", index=2))) == ["two", "three", "one", "four"]
    assert next(iter(_talks(MoveTalk(talk="four", index=-5)))) == "four"
    assert list(_talks(RemoveTalk(talk="two"))) == ["one", "three", "four"]
    # The talk before ends where the one after starts.
    assert _talks(RemoveTalk(talk="two"))["one"].timeline[-1].end_s == 400.0
    assert list(_talks(RemoveRecording(recording="d1"))) == ["four"]
    assert "no longer" in _refusal(RemoveTalk(talk="x"))
    assert "no longer" in _refusal(RemoveRecording(recording="x"))


def test_a_split_gives_each_part_its_timeline_and_deck() -> None:
    talks = _talks(SplitTalk(talk="one", at_s=160.0, new_id="b", title="B"))
    assert list(talks) == ["one", "b", "two", "three", "four"]
    first, second = talks["one"], talks["b"]
    assert (first.start_s, first.end_s) == (100.0, 160.0)
    assert (second.start_s, second.end_s, second.title) == (160.0, None, "B")
    assert first.timeline == _spans((100.0, 1), (150.0, 2), end_s=160.0)
    assert second.timeline == _spans((160.0, 2), (180.0, 1), end_s=200.0)
    assert first.slides == second.slides == ONE.slides
    assert (first.speakers, second.speakers) == ((ANA,), ())
    assert (first.abstract, second.abstract, second.licence) == ("First.", None, "CC0-1.0")


def test_the_deck_goes_to_the_part_that_shows_it() -> None:
    def split(timeline: Timeline) -> list[bool]:
        edits = (
            SetTalkField(talk="one", field="timeline", value=timeline),
            SplitTalk(talk="one", at_s=150.0, new_id="b", title="B"),
        )
        talks = _talks(*edits)
        return [talks[talk].slides is not None for talk in ("one", "b")]

    assert split(_spans((100.0, 1), (150.0, None), end_s=200.0)) == [True, False]
    assert split(_spans((100.0, None), (150.0, 1), end_s=200.0)) == [False, True]
    assert split(_spans((100.0, None), end_s=200.0)) == [True, False]
    assert split(Timeline()) == [True, False]


@pytest.mark.parametrize("at_s", [100.0, 100.0004, 200.0, 99.0, math.nan])
def test_a_split_outside_the_talk_is_refused(at_s: float) -> None:
    assert "only between" in _refusal(SplitTalk(talk="one", at_s=at_s, new_id="b", title="B"))


def test_a_split_needs_an_unused_id_and_a_title() -> None:
    assert "already" in _refusal(SplitTalk(talk="one", at_s=150, new_id="two", title="B"))
    assert "title" in _refusal(SplitTalk(talk="one", at_s=150, new_id="b", title=" "))
    # The last talk ends with its recording.
    assert "only between" in _refusal(SplitTalk(talk="three", at_s=500, new_id="b", title="B"))


def test_joined_talks_have_the_texts_and_speakers_of_both() -> None:
    two = SetTalkField(talk="two", field="abstract", value="Second.")
    talks = _talks(two, JoinTalks(first="two", second="one"))
    assert list(talks) == ["two", "three", "four"]
    joined = talks["two"]
    assert (joined.title, joined.start_s, joined.end_s) == ("Two", 100.0, 300.0)
    assert joined.speakers == (ANA, EVE)
    assert joined.abstract == "First.\n\nSecond."
    assert (joined.slides, joined.licence) == (ONE.slides, "CC0-1.0")
    assert joined.timeline == _spans((100.0, 1), (150.0, 2), (180.0, 1), end_s=300.0)


def test_splitting_and_joining_again_gives_the_same_talk() -> None:
    talks = _talks(
        SplitTalk(talk="one", at_s=160, new_id="b", title="B"), JoinTalks(first="one", second="b")
    )
    assert talks == CONFERENCE.talk_by_id


def test_the_timeline_of_another_deck_is_left_out() -> None:
    edits = (
        SetTalkField(talk="two", field="slides", value="two.pdf"),
        SetTalkField(talk="two", field="timeline", value=_spans((200.0, 7), end_s=300.0)),
    )
    joined = _talks(*edits, JoinTalks(first="one", second="two"))["one"]
    assert joined.slides == ONE.slides
    assert 7 not in joined.timeline.pages
    joined = _talks(*edits, JoinTalks(first="two", second="one"))["two"]
    assert joined.timeline == _spans((200.0, 7), end_s=300.0)


def test_only_different_talks_of_one_recording_are_joined() -> None:
    assert "itself" in _refusal(JoinTalks(first="one", second="one"))
    assert "same recording" in _refusal(JoinTalks(first="one", second="four"))


def test_a_group_is_made_whole_or_not_at_all() -> None:
    good = SetTalkField(talk="one", field="title", value="New")
    group = EditGroup(edits=(good, RemoveTalk(talk="two")))
    assert _talks(group)["one"].title == "New"
    assert str(group.summary(CONFERENCE)) == "Change One"
    assert str(replace(group, text=EditSummary(template="Both")).summary(CONFERENCE)) == "Both"
    assert "x" in _refusal(EditGroup(edits=(good, RemoveTalk(talk="x"))))


def test_summaries_name_what_is_edited_as_it_was() -> None:
    summaries = {
        str(edit.summary(CONFERENCE))
        for edit in (
            SetTalkField(talk="one", field="title", value="x"),
            ReplaceSpeakers(talk="one", speakers=()),
            ShiftRecording(recording="d1", by_s=1),
            RemoveRecording(recording="d2"),
            AnchorRecording(recording="d1", talk="one", start_s=1),
        )
    }
    assert summaries == {
        "Change One",
        "Change the speakers of One",
        "Move all talks of Day one",
        "Remove d2",
        "Move all talks to the start of One",
    }
