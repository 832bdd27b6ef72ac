"""Merging an update of a catalogue into a copy with a person's own changes."""

from __future__ import annotations

import random
from pathlib import Path

from msgspec.structs import replace

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.editing.changes import EditRefused
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.editing.edits import (
    AddRecording,
    AddTalk,
    Edit,
    EditSummary,
    MoveTalk,
    RemoveRecording,
    RemoveTalk,
    SetConferenceField,
    SetRecordingField,
    SetTalkField,
    SetTalkTimes,
    ShiftRecording,
)
from duthviewer.catalogue.editing.merge import MergeResult, ReplaceConference, merge
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.writer import write_catalogue
from tests.catalogue.editing.catalogues import CATALOGUES
from tests.catalogue.editing.random_edits import random_edit

BASE = Conference(
    id="c",
    title="Base",
    links={"a": "https://example.org/a", "b": "https://example.org/b"},
    recordings=(Recording(id="d1"), Recording(id="d2")),
    talks=tuple(
        Talk(id=name, title=name.upper(), recording=recording, start_s=start_s)
        for name, recording, start_s in (
            ("one", "d1", 0.0), ("two", "d1", 100.0), ("three", "d1", 200.0), ("four", "d2", 0.0)
        )
    ),
)  # fmt: skip


def _changed(*edits: Edit) -> Conference:
    conference = BASE
    for edit in edits:
        conference = edit.changed(conference)
    return conference


def _merged(mine: tuple[Edit, ...], theirs: tuple[Edit, ...]) -> MergeResult:
    return merge(BASE, _changed(*mine), _changed(*theirs))


def test_what_only_one_side_changed_is_taken_from_it() -> None:
    mine = (
        SetTalkField(talk="one", field="title", value="Mine"),
        SetTalkTimes(talk="two", start_s=110, end_s=190),
        SetConferenceField(field="place", value="Here"),
        SetConferenceField(field="links", value={"a": "https://example.org/x"}),
    )
    theirs = (
        SetTalkField(talk="one", field="speakers", value=(Speaker(name="Eve"),)),
        SetTalkField(talk="two", field="title", value="Theirs"),
        SetRecordingField(recording="d1", field="url", value="https://youtu.be/aaaaaaaaaaa"),
        SetConferenceField(field="links", value={**BASE.links, "c": "https://example.org/c"}),
    )
    result = _merged(mine, theirs)
    assert result.clashes == ()
    one, two = result.conference.talks[:2]
    assert (one.title, one.speakers[0].name) == ("Mine", "Eve")
    assert (two.title, two.start_s, two.end_s) == ("Theirs", 110.0, 190.0)
    assert result.conference.place == "Here"
    assert result.conference.recordings[0].url == "https://youtu.be/aaaaaaaaaaa"
    assert result.conference.links == {"a": "https://example.org/x", "c": "https://example.org/c"}
    assert (result.added, result.changed, result.removed) == ((), ("one", "two"), ())
    assert _merged(theirs, mine).conference.talks == result.conference.talks


def test_days_of_different_sides_that_do_not_fit_are_not_mixed() -> None:
    result = _merged(
        (SetConferenceField(field="start", value="2016-11-05"),),
        (SetConferenceField(field="end", value="2016-11-03"),),
    )
    assert (str(result.conference.start), result.conference.end) == ("2016-11-05", None)


def test_where_both_changed_the_same_mine_stays_and_a_clash_says_so() -> None:
    result = _merged(
        (
            SetTalkField(talk="one", field="title", value="Mine"),
            ShiftRecording(recording="d2", by_s=5),
            SetConferenceField(field="title", value="Same"),
        ),
        (
            SetTalkField(talk="one", field="title", value="Theirs"),
            ShiftRecording(recording="d2", by_s=7),
            SetConferenceField(field="title", value="Same"),
        ),
    )
    title, times = result.clashes
    assert (title.talk, title.field, title.mine, title.theirs) == (
        "one", "title", ("Mine",), ("Theirs",)
    )  # fmt: skip
    assert str(title) == "Mine: both versions have a new title. Yours is kept."
    assert (times.talk, times.field) == ("four", "times")
    assert result.conference.talk_by_id["four"].start_s == 5.0


def test_added_talks_go_where_they_are_in_the_update() -> None:
    new = Talk(id="new", title="New", recording="d1", start_s=150.0)
    own = Talk(id="own", title="Own", recording="d1", start_s=50.0)
    result = _merged((AddTalk(talk=own),), (AddTalk(talk=new),))
    assert [talk.id for talk in result.conference.talks] == [
        "one", "own", "two", "new", "three", "four",
    ]  # fmt: skip
    assert result.added == ("new",)
    # In my order
    moved = _merged((MoveTalk(talk="two", index=9),), (AddTalk(talk=new),))
    assert [talk.id for talk in moved.conference.talks] == ["one", "three", "four", "two", "new"]


def test_removed_talks_are_removed_unless_the_other_side_changed_them() -> None:
    title = SetTalkField(talk="two", field="title", value="Changed")
    assert _merged((), (RemoveTalk(talk="two"),)).removed == ("two",)
    kept = _merged((title,), (RemoveTalk(talk="two"),))
    assert "two" in kept.conference.talk_by_id
    assert str(kept.clashes[0]) == "Changed: it was removed, and you changed it. Yours is kept."
    gone = _merged((RemoveTalk(talk="two"),), (title,))
    assert "two" not in gone.conference.talk_by_id
    assert [clash.talk for clash in gone.clashes] == ["two"]
    assert _merged((RemoveTalk(talk="two"),), ()).clashes == ()


def test_recordings_stay_as_long_as_a_talk_needs_them() -> None:
    assert len(_merged((), (RemoveRecording(recording="d2"),)).conference.recordings) == 1
    title = SetTalkField(talk="four", field="title", value="Changed")
    kept = _merged((title,), (RemoveRecording(recording="d2"),)).conference
    assert (len(kept.recordings), kept.talks[-1].id) == (2, "four")
    # A recording that I removed does not come back with a new talk of it.
    new = AddTalk(talk=Talk(id="new", title="New", recording="d2", start_s=9.0))
    gone = _merged((RemoveRecording(recording="d2"),), (new,)).conference
    assert [recording.id for recording in gone.recordings] == ["d1"]
    assert "new" not in gone.talk_by_id
    to_d2 = SetTalkField(talk="one", field="recording", value="d2")
    stays = _merged((RemoveRecording(recording="d2"),), (to_d2,)).conference
    assert stays.talk_by_id["one"].recording == "d1"
    third = AddRecording(recording=Recording(id="d3"))
    assert [one.id for one in _merged((), (third,)).conference.recordings] == ["d1", "d2", "d3"]


def test_timelines_fit_the_merged_ends() -> None:
    timeline = Timeline((Span(start_s=0.0, end_s=100.0, page=1),))
    theirs = replace(BASE, talks=(replace(BASE.talks[0], timeline=timeline), *BASE.talks[1:]))
    result = merge(BASE, _changed(SetTalkTimes(talk="two", start_s=90)), theirs)
    fitting = result.conference.talks[0].timeline
    assert fitting[0].end_s == 90.0
    assert result.clashes == ()
    # My new start of the next talk is no change of this timeline.
    mine = _changed(SetTalkTimes(talk="two", start_s=90))
    mine = replace(mine, talks=(replace(theirs.talks[0], timeline=fitting), *mine.talks[1:]))
    other = Timeline((Span(start_s=0.0, end_s=100.0, page=2),))
    update = replace(theirs, talks=(replace(theirs.talks[0], timeline=other), *theirs.talks[1:]))
    result = merge(theirs, mine, update)
    assert result.clashes == ()
    assert result.conference.talks[0].timeline == replace(
        other, spans=(replace(other[0], end_s=90.0),)
    )
    # The end of a last span, which follows from the next talk, is no change of a timeline.
    with_it = replace(theirs, title="New")
    assert merge(theirs, result.conference, with_it).clashes == ()


def test_any_merge_can_be_written_and_read(tmp_path: Path) -> None:
    for seed in range(60):
        dice = random.Random(seed)
        text = CATALOGUES[dice.choice(("bundled", "commented", "handmade", "flow"))]
        path = tmp_path / "c.yaml"
        path.write_text(text, encoding="utf-8")
        documents = [CatalogueDocument.open(path) for _ in range(2)]
        base = documents[0].conference
        for document in documents:
            for _ in range(dice.randrange(40)):
                try:
                    document.apply(random_edit(document, dice))
                except EditRefused:
                    continue
        mine, theirs = documents
        result = merge(base, mine.conference, theirs.conference)
        assert parse_catalogue(write_catalogue(result.conference), path) == result.conference
        # Into the text, with its comments
        edit = ReplaceConference(conference=result.conference, text=EditSummary(template="Merge"))
        mine.apply(edit)
        assert parse_catalogue(mine.text, path) == result.conference
        # Merging once more changes nothing.
        again = merge(theirs.conference, result.conference, theirs.conference)
        assert (again.conference, again.clashes) == (result.conference, ())
        # Nothing of mine, so all of theirs: only the order may differ.
        taken = merge(base, base, theirs.conference)
        assert taken.clashes == ()
        assert taken.conference.talk_by_id == theirs.conference.talk_by_id
        assert taken.conference.recording_by_id == theirs.conference.recording_by_id
        assert merge(base, mine.conference, base).conference == mine.conference
