"""Which times, notes and timelines hold on the file of a talk that is played."""

import os
from pathlib import Path

import pytest

from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline
from duthviewer.library.conferences.due_alignments import due_alignments
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import (
    DAY,
    own_clock,
    talk_clock,
    usable_timeline,
    valid_alignments,
)
from duthviewer.library.store.alignments import AlignmentOrigin, KeptAlignment
from duthviewer.library.store.timelines import KeptTimeline, fingerprint

CATALOGUE = Timeline((Span(1000.0, 1100.0, 1), Span(1100.0, 1600.0, 2)))
TALK = Talk(id="one", title="One", recording="day-1", start_s=1000.0, timeline=CATALOGUE)
#: The own video begins 12 s before the talk.
SHIFTED = Alignment.shifted(988.0, 612.0)


@pytest.fixture
def paths(tmp_path):
    found = [tmp_path / name for name in ("day-1.mkv", "One [abc123].webm", "one.pdf")]
    for path in found:
        path.write_bytes(path.name.encode())
    return found


def of_day(paths):
    day, own, deck = paths
    return TalkFiles(day, 1000.0, deck, None, (), day=day, own_video=own)


def of_own(paths):
    day, own, deck = paths
    return TalkFiles(own, 0.0, deck, None, (), day=day, own_video=own)


def kept(recording, deck, *rows, clock=DAY, corrections=(), shift_s=0.0):
    return KeptTimeline(
        computed=Timeline(tuple(Span(*row) for row in rows)),
        recording=fingerprint(recording),
        deck=fingerprint(deck),
        made=1.0,
        corrections=corrections,
        shift_s=shift_s,
        clock=clock,
    )


def test_the_clock_of_a_video_is_its_id_or_its_name():
    assert own_clock(Path("/x/One [abc123].webm")) == own_clock(Path("/y/one-720p [abc123].mp4"))
    assert own_clock(Path("/x/one.webm")) != own_clock(Path("/x/one.mp4"))


def test_times_of_the_other_file_need_an_alignment(paths):
    clock = own_clock(paths[1])
    day, own = talk_clock(TALK, of_day(paths)), talk_clock(TALK, of_own(paths))
    assert day.offset_of(1200.0, DAY) == 1200.0
    assert day.offset_of(200.0, clock) is None
    # The position on a video of its own counts from its start.
    assert own.offset_of(200.0, clock) == 1200.0
    assert own.offset_of(1200.0, DAY) is None
    assert own.time_of(1200.0) == 200.0


def test_an_alignment_converts_between_the_files(paths):
    clock = own_clock(paths[1])
    day = talk_clock(TALK, of_day(paths), {clock: SHIFTED})
    own = talk_clock(TALK, of_own(paths), {clock: SHIFTED})
    assert day.offset_of(212.0, clock) == 1200.0
    assert own.offset_of(1200.0, DAY) == 1212.0
    assert own.offset_of(10.0, DAY) is None
    assert day.day_of(212.0, clock) == 1200.0


def test_the_catalogues_timeline_is_used_on_the_own_video_only_if_they_are_aligned(paths):
    files = of_own(paths)
    alone = usable_timeline(TALK, files, talk_clock(TALK, files), {})
    assert alone.shown == NO_TIMELINE
    aligned = talk_clock(TALK, files, {own_clock(paths[1]): SHIFTED})
    shown = usable_timeline(TALK, files, aligned, {}).shown
    assert [(span.start_s, span.page) for span in shown] == [(1012.0, 1), (1112.0, 2)]


def test_a_timeline_computed_from_the_own_video_is_used_on_the_day_if_aligned(paths):
    _, own, deck = paths
    clock = own_clock(own)
    rows = {clock: kept(own, deck, (0, 12, None), (12, 50, 1), (50, 600, 3), clock=clock)}
    files = of_day(paths)
    alone = usable_timeline(TALK, files, talk_clock(TALK, files), rows)
    assert (alone.shown, alone.is_computed) == (CATALOGUE, False)
    aligned = usable_timeline(TALK, files, talk_clock(TALK, files, {clock: SHIFTED}), rows)
    assert [(span.start_s, span.page) for span in aligned.shown] == [
        (988.0, None), (1000.0, 1), (1038.0, 3)
    ]  # fmt: skip
    on_own = usable_timeline(TALK, of_own(paths), talk_clock(TALK, of_own(paths)), rows)
    assert on_own.is_computed
    assert on_own.shown[1].start_s == 1012.0
    # The own video was replaced: what was computed from it is of no use.
    own.write_bytes(b"another")
    stale = usable_timeline(TALK, files, talk_clock(TALK, files, {clock: SHIFTED}), rows)
    assert stale.shown == CATALOGUE


def test_corrections_stay_with_their_file_until_it_is_aligned(paths):
    day, own, deck = paths
    clock = own_clock(own)
    said = Correction(start_s=1200.0, end_s=1300.0, page=9)
    rows = {DAY: kept(day, deck, corrections=(said,), shift_s=2.0)}
    files = of_own(paths)
    assert usable_timeline(TALK, files, talk_clock(TALK, files), rows).shown == NO_TIMELINE
    aligned = usable_timeline(TALK, files, talk_clock(TALK, files, {clock: SHIFTED}), rows)
    # 2 s later by the person, 12 s later in this file
    assert aligned.shown.page_at(1214.5) == 9
    assert aligned.shown.page_at(1213.5) == 2
    assert aligned.shown.page_at(1113.5) == 1
    assert aligned.kept.corrections == (said.shifted(14.0),)


def test_an_old_timeline_of_the_own_video_stays_with_it(paths):
    _, own, deck = paths
    # Before there were clocks, it was stored as if the video began with the talk.
    rows = {DAY: kept(own, deck, (1000.0, 1600.0, 5))}
    files = of_own(paths)
    usable = usable_timeline(TALK, files, talk_clock(TALK, files), rows)
    assert usable.is_computed
    assert usable.shown.page_at(1010.0) == 5


def test_files_are_compared_once_and_again_when_they_have_changed(paths):
    day, own, _ = paths
    conference = Conference(id="meeting", title="", recordings=(Recording(id="day-1"),),
                            talks=(TALK,))  # fmt: skip
    files = {"one": of_day(paths)}
    (job,) = due_alignments(conference, files, {})
    assert (job.key, job.own, job.day, job.near_s) == ("meeting/one", own, day, 1000.0)
    unsure = KeptAlignment(
        talk=job.key, clock=job.clock, origin=AlignmentOrigin.UNSURE,
        own=job.own_print, day=job.day_print,
    )  # fmt: skip
    rows = {job.key: {job.clock: unsure}}
    assert due_alignments(conference, files, rows) == []
    # It may still grow: its end is waited for.
    day.write_bytes(b"more")
    assert due_alignments(conference, files, rows) == []
    os.utime(day, (1, 1))
    (again,) = due_alignments(conference, files, rows)
    assert again.day_print == "day-1.mkv:4:1000000000"
    without = {"one": TalkFiles(day, 1000.0, None, None, (), day=day)}
    assert due_alignments(conference, without, {}) == []


def test_an_alignment_holds_for_the_files_that_were_compared(paths):
    day, own, _ = paths
    clock = own_clock(own)
    found = KeptAlignment(
        talk="meeting/one", clock=clock, alignment=SHIFTED, own=fingerprint(own),
        day=fingerprint(day),
    )  # fmt: skip
    files = of_day(paths)
    assert valid_alignments(files, {clock: found}) == {clock: SHIFTED}
    # The own video was removed after the notes were made: the notes still have their places.
    without = TalkFiles(day, 1000.0, None, None, (), day=day)
    assert valid_alignments(without, {clock: found}) == {clock: SHIFTED}
    day.write_bytes(b"another recording")
    assert valid_alignments(files, {clock: found}) == {}
    by_hand = KeptAlignment(
        talk="meeting/one", clock=clock, alignment=SHIFTED, origin=AlignmentOrigin.HAND
    )
    assert valid_alignments(files, {clock: by_hand}) == {clock: SHIFTED}
    refused = KeptAlignment(talk="meeting/one", clock=clock, origin=AlignmentOrigin.REFUSED)
    assert valid_alignments(files, {clock: refused}) == {}
