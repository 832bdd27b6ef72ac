"""A talk's stored timeline: computed spans, corrections, and the files they belong to."""

import contextlib
import json
import math
import os
import sqlite3

import pytest

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import talk_clock, usable_timeline
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import KeptTimeline, fingerprint, kept_timeline

TALK = "duth-2016/testing"


def timeline(*rows):
    """A timeline of (start, end, page) and perhaps the confidence."""
    return Timeline(tuple(Span(*row) for row in rows))


def says(start_s, end_s, page):
    return Correction(start_s=start_s, end_s=end_s, page=page)


def timeline_of(catalogue, kept, recording, deck):
    """The timeline that is shown for a talk of the recording of the day."""
    talk = Talk(id="testing", title="", recording="day-1", start_s=10.0, timeline=catalogue)
    files = TalkFiles(recording, 10.0, deck, None, (), day=recording)
    rows = {} if kept is None else {kept.clock: kept}
    return usable_timeline(talk, files, talk_clock(talk, files), rows).shown


COMPUTED = timeline((10.0, 20.0, 1, 0.9), (20.0, 30.5, None, 0.4), (30.5, 60.0, 2, 0.7))
FIRST = timeline((10.0, 20.0, 1, 0.9))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite3"


@pytest.fixture
def store(path):
    with Store(path) as store:
        yield store


@pytest.fixture
def files(tmp_path):
    recording, deck = tmp_path / "day-1.mp4", tmp_path / "testing.pdf"
    recording.write_bytes(b"video")
    deck.write_bytes(b"pages")
    return recording, deck


# the store


OTHER_SLIDE = Timeline((Span(0.0, 5.0, None), Span(5.0, 9.0, None, 0.8, other_slide=True)))


def test_a_slide_that_is_not_in_the_deck_comes_back(store):
    store.timelines.save_computed(TALK, OTHER_SLIDE, "a", "b")
    confirmed = Correction(start_s=5.0, end_s=9.0, page=None, other_slide=True)
    store.timelines.save_corrections(TALK, [says(2, 3, None), confirmed], 0)
    kept = store.timelines.of_talk(TALK)
    assert kept.computed == OTHER_SLIDE
    assert kept.corrections == (says(2, 3, None), confirmed)


def test_earlier_versions_can_read_what_marks_such_a_slide(path, store):
    store.timelines.save_computed(TALK, OTHER_SLIDE, "a", "b")
    with contextlib.closing(sqlite3.connect(path)) as connection:
        ((text,),) = connection.execute("SELECT spans FROM timeline").fetchall()
    # They take any rows of four values whose end is not before the start, and join neighbours.
    rows = json.loads(text)
    assert {len(row) for row in rows} == {4}
    assert timeline(*rows).joined() == timeline((0.0, 9.0, None, pytest.approx(0.911, abs=1e-3)))


def test_rows_of_earlier_versions_are_read_as_they_are():
    text = "[[0, 5, null, 0.5], [5, 5, 2, 1.0], [5, 9, null, 1.0], [9, 9, null, 1.0]]"
    kept = kept_timeline(text, "a", "b", 1.0, "[[5, 9, null]]", 0.0)
    assert kept.computed == timeline((0, 5, None, 0.5), (5, 5, 2), (5, 9, None), (9, 9, None))
    assert not any(span.other_slide for span in kept.computed)


def test_a_page_cannot_be_another_slide(store):
    both = Span(0.0, 5.0, 3, other_slide=True)
    with pytest.raises(ValueError, match="not a span"):
        store.timelines.save_computed(TALK, Timeline((both,)), "a", "b")


def test_a_talk_that_was_never_synchronised_has_no_timeline(store):
    assert store.timelines.of_talk(TALK) is None
    assert store.timelines.of_conference("duth-2016") == {}


def test_a_timeline_comes_back_after_reopening(path):
    with Store(path) as store:
        store.timelines.save_computed(TALK, COMPUTED, "day-1.mp4:5:1", "testing.pdf:5:1")
    with Store(path) as store:
        kept = store.timelines.of_talk(TALK)
        assert store.timelines.of_conference("duth-2016") == {TALK: kept}
        assert store.timelines.of_conference("duth-201") == {}
    assert kept.computed == kept.shown == COMPUTED
    assert (kept.recording, kept.deck) == ("day-1.mp4:5:1", "testing.pdf:5:1")
    assert kept.made > 1.7e9
    assert kept.corrections == ()


def test_synchronising_again_keeps_what_a_person_said(store):
    store.timelines.save_computed(TALK, COMPUTED, "a", "b")
    store.timelines.save_corrections(TALK, [says(20, 25, 7)], -1.5)
    store.timelines.save_computed(TALK, FIRST, "c", "d")
    kept = store.timelines.of_talk(TALK)
    assert kept.computed == FIRST
    assert (kept.recording, kept.deck) == ("c", "d")
    assert kept.corrections == (says(20, 25, 7),)
    assert kept.shift_s == -1.5


def test_a_person_may_correct_a_talk_that_only_the_catalogue_knows(store, files):
    store.timelines.save_corrections(TALK, [says(15, 20, 9)], 0)
    kept = store.timelines.of_talk(TALK)
    assert kept.computed == NO_TIMELINE
    assert timeline_of(FIRST, kept, *files) == timeline((10.0, 15.0, 1, 0.9), (15.0, 20.0, 9))


def test_a_timeline_that_is_forgotten_is_gone(store):
    store.timelines.save_computed(TALK, COMPUTED, "a", "b")
    store.timelines.save_corrections(TALK, [says(20, 25, 7)], 1)
    store.timelines.forget(TALK)
    assert store.timelines.of_talk(TALK) is None


@pytest.mark.parametrize(
    "wrong",
    [(math.nan, 1.0, 1), (0.0, math.inf, 1), (5.0, 4.0, 1), (0.0, 1.0, 0), (0.0, 1.0, 1, 1.5)],
)
def test_spans_that_make_no_sense_are_not_kept(store, wrong):
    store.timelines.save_computed(TALK, COMPUTED, "a", "b")
    with pytest.raises(ValueError, match="not a span"):
        store.timelines.save_computed(TALK, timeline(wrong), "a", "b")
    assert store.timelines.of_talk(TALK).computed == COMPUTED


def test_corrections_that_make_no_sense_are_not_kept(store):
    with pytest.raises(ValueError, match="not a correction"):
        store.timelines.save_corrections(TALK, [says(5, 4, 1)], 0)
    with pytest.raises(ValueError, match="not a shift"):
        store.timelines.save_corrections(TALK, [], math.nan)
    assert store.timelines.of_talk(TALK) is None


def test_a_row_that_cannot_be_read_is_as_none(path, store, caplog):
    store.timelines.save_computed(TALK, COMPUTED, "a", "b")
    store.timelines.save_computed("duth-2016/other", COMPUTED, "a", "b")
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE timeline SET spans = '[[1' WHERE talk = ?", [TALK])
    assert list(store.timelines.of_conference("duth-2016")) == ["duth-2016/other"]
    assert "unreadable" in caplog.text


def test_the_last_span_may_be_without_an_end(store):
    open_end = timeline((0.0, None, 3))
    store.timelines.save_computed(TALK, open_end, "a", "b")
    assert store.timelines.of_talk(TALK).shown == open_end


# whose it is


def test_this_computers_timeline_goes_before_the_catalogues(files):
    recording, deck = files
    kept = KeptTimeline(
        computed=COMPUTED, recording=fingerprint(recording), deck=fingerprint(deck), made=1.0
    )
    catalogue = timeline((0.0, 60.0, 4))
    assert timeline_of(catalogue, None, recording, deck) == catalogue
    assert timeline_of(catalogue, kept, recording, deck) == COMPUTED


@pytest.mark.parametrize("changed", [0, 1])
def test_another_file_makes_it_stale(files, changed):
    recording, deck = files
    kept = KeptTimeline(
        computed=COMPUTED, recording=fingerprint(recording), deck=fingerprint(deck), made=1.0
    )
    os.utime(files[changed], ns=(1, 1))
    assert timeline_of(NO_TIMELINE, kept, recording, deck) == NO_TIMELINE
    files[changed].unlink()
    assert timeline_of(NO_TIMELINE, kept, recording, deck) == NO_TIMELINE
    assert not kept.is_of(None, deck)


# corrections


def test_shifting_moves_spans_and_corrections_together():
    kept = KeptTimeline(
        computed=COMPUTED,
        recording="a",
        deck="b",
        made=1.0,
        corrections=(says(15, 20, 7),),
        shift_s=2,
    )
    assert kept.shown == COMPUTED.corrected([says(15, 20, 7)]).shifted(2)
    assert timeline((0, None, 1)).shifted(3) == timeline((3, None, 1))
