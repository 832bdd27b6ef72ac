"""The talks of one recording as blocks, and what is odd about their times."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.recording_day import FaultKind, recording_day


def conference_of(*times: tuple[float, float | None], recording: str = "day") -> Conference:
    talks = tuple(
        Talk(id=f"t{n}", title=f"Talk {n}", recording=recording, start_s=start_s, end_s=end_s)
        for n, (start_s, end_s) in enumerate(times)
    )
    return Conference(id="c", title="C", recordings=(Recording(id="day"),), talks=talks)


def faults(conference: Conference, duration_s: float | None = None) -> list[tuple]:
    day = recording_day(conference, "day", duration_s)
    return [
        (
            fault.kind.name, fault.start_s, fault.end_s,
            fault.before and fault.before.id, fault.after and fault.after.id,
        )
        for fault in day.faults
    ]  # fmt: skip


def test_blocks_lie_in_the_order_of_their_starts():
    day = recording_day(conference_of((600, None), (0, 300), (300, 500)), "day")
    assert [block.talk_id for block in day.blocks] == ["t1", "t2", "t0"]
    assert [(block.start_s, block.end_s) for block in day.blocks[:2]] == [(0, 300), (300, 500)]
    assert day.block_of("t2").has_own_end
    assert not day.block_of("t0").has_own_end
    assert day.block_of("gone") is None


def test_a_talk_without_an_end_ends_with_the_next_or_the_recording():
    conference = conference_of((0, None), (100, None))
    day = recording_day(conference, "day", 450.0)
    assert [block.end_s for block in day.blocks] == [100, 450]
    assert not any(block.is_open for block in day.blocks)
    assert day.faults == ()
    # Its length is a guess while the recording's is unknown.
    unknown = recording_day(conference, "day")
    assert unknown.blocks[1].is_open
    assert unknown.blocks[1].end_s > 100
    assert unknown.length_s == unknown.blocks[1].end_s


def test_gaps_and_overlaps_are_between_the_right_talks():
    conference = conference_of((10, 100), (90, 200), (260, 300))
    assert faults(conference, 400.0) == [
        ("GAP", 0.0, 10, None, "t0"),
        ("OVERLAP", 90, 100, "t0", "t1"),
        ("GAP", 200, 260, "t1", "t2"),
        ("GAP", 300, 400.0, "t2", None),
    ]


def test_a_talk_inside_another_one_overlaps_and_leaves_no_gap():
    assert faults(conference_of((0, 500), (100, 200), (500, 600))) == [
        ("OVERLAP", 100, 200, "t0", "t1"),
    ]


def test_two_talks_with_the_same_start_overlap():
    assert ("OVERLAP", 100, 300, "t0", "t1") in faults(conference_of((100, 300), (100, 300)))


def test_rounded_times_are_no_faults():
    assert faults(conference_of((0, 100.2), (100, 200), (200.4, 300))) == []


def test_what_lies_after_the_end_of_the_recording():
    assert faults(conference_of((0, 50), (50, 170), (300, None)), 160.0) == [
        ("BEYOND", 160.0, 170, "t1", None),
        ("GAP", 170, 300, "t1", "t2"),
        ("BEYOND", 300, 2100, "t2", None),
    ]


def test_only_the_talks_of_the_recording_count():
    assert recording_day(conference_of((0, 50), recording="other"), "day").blocks == ()


@given(st.lists(st.tuples(st.floats(0, 40_000), st.none() | st.floats(0.001, 20_000)), max_size=40))
def test_gaps_and_talks_fill_the_day(times):
    conference = conference_of(
        *(
            (start_s, None if length_s is None else start_s + length_s)
            for start_s, length_s in times
        )
    )
    day = recording_day(conference, "day", 50_000.0)
    for block in day.blocks:
        assert block.end_s > block.start_s
    covered = sorted(
        [(block.start_s, block.end_s) for block in day.blocks]
        + [(gap.start_s, gap.end_s) for gap in day.faults_of(FaultKind.GAP)]
    )
    reached_s = 0.0
    for start_s, end_s in covered:
        assert start_s - reached_s < 0.5
        reached_s = max(reached_s, end_s)
    assert not covered or reached_s >= 50_000.0 - 0.5
    # A gap belongs to no talk.
    for gap in day.faults_of(FaultKind.GAP):
        assert all(b.end_s <= gap.start_s or b.start_s >= gap.end_s for b in day.blocks)
