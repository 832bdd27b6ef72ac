"""What a person's gestures make of a timeline, for any timeline and any order of gestures."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline
from duthviewer.sync.corrections import (
    anchors,
    change_near,
    confirmed,
    late_start,
    moved_change,
    page_starts,
    uncertain_near,
    whole_span,
    with_correction,
    with_decoded_ends,
    without_change,
)

#: Enough to find each fault that was put in to try; a hundred take half a minute
FEWER = settings(max_examples=40)
START, END = 100.0, 200.0
PAGES = st.none() | st.integers(1, 4)
TIMES = st.integers(0, 400).map(lambda quarters: START + quarters / 4)


def timeline_of(*rows):
    """A timeline of (start, end, page) and perhaps the confidence."""
    return Timeline(tuple(Span(*row) for row in rows))


def says(start_s, end_s, page):
    return Correction(start_s=start_s, end_s=end_s, page=page)


@st.composite
def timelines(draw):
    """A talk's timeline from START to END, whose neighbours differ; its end may be open."""
    cuts = draw(st.lists(st.integers(1, 399), max_size=8, unique=True).map(sorted))
    edges = [START, *(START + cut / 4 for cut in cuts), END]
    spans, before = [], 0
    for start_s, end_s in pairwise(edges):
        page = draw(PAGES.filter(lambda page, before=before: page != before))
        spans.append(Span(start_s=start_s, end_s=end_s, page=page, confidence=draw(LEVELS)))
        before = page
    if draw(st.booleans()):
        last = spans[-1]
        spans[-1] = Span(
            start_s=last.start_s, end_s=None, page=last.page, confidence=last.confidence
        )
    return Timeline(tuple(spans))


LEVELS = st.sampled_from((0.1, 0.4, 0.5, 0.9, 1.0))
CORRECTIONS = st.lists(
    st.tuples(TIMES, TIMES, PAGES)
    .map(lambda row: says(min(row[:2]), max(row[:2]), row[2]))
    .filter(lambda each: each.end_s > each.start_s),
    max_size=6,
)


def expect_whole(spans):
    """Ordered, without gaps or empty spans, neighbours differ, all of the talk."""
    assert spans[0].start_s == START
    assert spans[-1].end_s in (None, END)
    for before, after in pairwise(spans):
        assert before.end_s == after.start_s > before.start_s
        assert before.page != after.page


def uncertain(timeline):
    return [span for span in timeline if span.is_uncertain]


def pages(spans):
    """What is shown in each quarter of a second."""
    return [spans.page_at(START + quarter / 4) for quarter in range(round((END - START) * 4))]


# what holds always


@FEWER
@given(timelines(), CORRECTIONS)
def test_a_corrected_timeline_has_no_gaps_and_shows_the_corrections(spans, corrections):
    shown = spans.corrected(corrections)
    expect_whole(shown)
    wanted = pages(spans)
    for each in corrections:
        for quarter in range(round((END - START) * 4)):
            if each.start_s <= START + quarter / 4 < each.end_s:
                wanted[quarter] = each.page
    assert pages(shown) == wanted


@FEWER
@given(timelines(), CORRECTIONS)
def test_correcting_twice_changes_nothing(spans, corrections):
    once = spans.corrected(corrections)
    assert pages(once.corrected(corrections)) == pages(once)


@FEWER
@given(timelines(), CORRECTIONS)
def test_merged_corrections_are_sorted_and_have_the_same_effect(spans, corrections):
    kept = ()
    for each in corrections:
        kept = with_correction(kept, each)
    assert pages(spans.corrected(kept)) == pages(spans.corrected(corrections))
    for before, after in pairwise(kept):
        assert before.end_s <= after.start_s
        assert before.end_s < after.start_s or before.page != after.page
    for each in kept:
        assert with_correction(kept, each) == kept


@FEWER
@given(timelines(), CORRECTIONS)
def test_without_corrections_the_computed_timeline_is_back(spans, corrections):
    # Corrections lie over the spans; they never change them. So each step can be taken back.
    spans.corrected(corrections)
    assert spans.corrected(()) == spans


@FEWER
@given(timelines(), TIMES, PAGES)
def test_a_page_starts_now_until_the_next_change(spans, at_s, page):
    if at_s >= END:
        return
    correction = page_starts(spans, at_s, page, END)
    shown = spans.corrected([correction])
    expect_whole(shown)
    following = [change for change in spans.changes(START, END) if change > at_s]
    until_s = following[0] if following else END
    for quarter, (before, after) in enumerate(zip(pages(spans), pages(shown), strict=True)):
        assert after == (page if at_s <= START + quarter / 4 < until_s else before)
    assert page_starts(shown, at_s, page, END).end_s >= correction.end_s


@FEWER
@given(timelines(), st.data())
def test_a_change_can_be_moved_and_moved_back(spans, data):
    if len(spans) < 2:
        return
    change_s = data.draw(st.sampled_from(spans.changes(START, END)))
    to_s = data.draw(TIMES.filter(lambda time_s: time_s < END))
    moved = spans.corrected([moved_change(spans, change_s, to_s, apart_s=0.125)])
    expect_whole(moved)
    assert len(moved) == len(spans)
    now_s = moved[[span.start_s for span in spans].index(change_s)].start_s
    back = moved.corrected([moved_change(moved, now_s, change_s, apart_s=0.125)])
    assert pages(back) == pages(spans)


@FEWER
@given(timelines(), st.data())
def test_removing_a_change_keeps_all_other_changes(spans, data):
    if len(spans) < 2:
        return
    change_s = data.draw(st.sampled_from(spans.changes(START, END)))
    shown = spans.corrected([without_change(spans, change_s, END)])
    expect_whole(shown)
    assert change_s not in shown.changes(START, END)
    assert set(shown.changes(START, END)) <= set(spans.changes(START, END))


@FEWER
@given(timelines(), st.sampled_from((-2.5, 0.0, 4.0)))
def test_a_shift_moves_everything_and_back(spans, by_s):
    there = spans.shifted(by_s)
    assert there.changes(START + by_s, END + by_s) == tuple(
        at + by_s for at in spans.changes(START, END)
    )
    assert there.shifted(-by_s) == spans


def test_a_confirmed_slide_that_is_not_in_the_deck_stays_one():
    other = Span(5.0, 9.0, None, 0.4, other_slide=True)
    sure = confirmed(other, END)
    assert Timeline((other,)).corrected([sure])[0] == Span(5.0, 9.0, None, other_slide=True)
    both = with_correction([sure], Correction(start_s=9.0, end_s=12.0, page=None))
    assert [one.other_slide for one in both] == [True, False]


@FEWER
@given(timelines())
def test_a_confirmed_span_is_certain(spans):
    shown = spans
    while doubt := uncertain(shown):
        shown = shown.corrected([confirmed(doubt[0], END)])
        assert len(uncertain(shown)) < len(doubt) or shown[-1].end_s is None
        if shown[-1].end_s is None:
            return
    assert pages(shown) == pages(spans)


# what it looks like

TALK = timeline_of(
    (100, 120, 1, 0.9), (120, 150, 2, 0.3), (150, 160, None, 0.8), (160, None, 3, 0.4)
)


def test_a_page_that_starts_in_the_last_span_stays_to_the_end_of_the_talk():
    assert page_starts(TALK, 170.0, 4, END) == says(170.0, END, 4)
    closed = Timeline((*TALK.spans[:-1], Span(160, 180, 3)))
    assert page_starts(closed, 170.0, 4, END) == says(170.0, 180, 4)
    assert page_starts(closed, 190.0, 4, END) == says(190.0, END, 4)
    assert page_starts(NO_TIMELINE, 110.0, 1, END) == says(110.0, END, 1)


def test_a_change_stays_between_its_neighbours():
    assert moved_change(TALK, 150, 130.0) == says(130.0, 150, None)
    assert moved_change(TALK, 150, 155.0) == says(150, 155.0, 2)
    assert moved_change(TALK, 150, 90.0, apart_s=0.5) == says(120.5, 150, None)
    assert moved_change(TALK, 150, 300.0, apart_s=0.5) == says(150, 159.5, 2)


def test_removing_a_change_that_does_not_exist_is_an_error():
    with pytest.raises(ValueError, match="no change"):
        without_change(TALK, 151.0, END)


def test_the_page_before_a_removed_change_goes_on():
    assert without_change(TALK, 120, END) == says(120, 150, 1)
    assert without_change(TALK, 160, END) == says(160, END, None)


def test_the_nearest_change_is_found_within_reach():
    times = TALK.changes(START, END)
    assert times == (120, 150, 160)
    assert change_near(times, 148.0, 3.0) == 150
    assert change_near(times, 156.0, 5.0) == 160
    assert change_near(times, 130.0, 5.0) is None
    assert change_near((), 130.0, 5.0) is None


def test_stepping_through_uncertain_spans():
    assert [span.start_s for span in uncertain(TALK)] == [120, 160]
    assert uncertain_near(TALK, 100.0, +1) == TALK[1]
    # Who has jumped to one stands at its first frame, or just beside.
    assert uncertain_near(TALK, 119.95, +1) == TALK[3]
    assert uncertain_near(TALK, 160.0, +1) is None
    assert uncertain_near(TALK, 160.05, -1) == TALK[1]
    assert uncertain_near(TALK, 120.0, -1) is None


def test_no_span_is_found_outside_the_timeline():
    assert TALK.span_at(99.0) is None
    assert timeline_of((100, 110, 1)).span_at(110.0) is None
    assert NO_TIMELINE.page_at(100.0) is None


def test_a_correction_without_a_length_is_ignored():
    assert with_correction((says(100, 110, 1),), says(105, 105, 2)) == (says(100, 110, 1),)


def test_anchors_are_the_starts_of_corrections():
    both = [says(150, 160, None), says(110, 120, 2)]
    assert anchors(both) == ((110, 2, 120), (150, None, 160))
    assert anchors(both, {both[1]}) == ((110, 2, None), (150, None, 160))


@pytest.mark.parametrize(
    ("at_s", "page", "start_s"),
    [
        (152.0, 4, 150.0),  # The wrong page 3 came 2 s ago
        (156.0, 4, 156.0),  # 6 s are more than a few
        (152.0, 3, 152.0),  # It is the right page
        (152.0, None, 152.0),
        (122.0, 4, 122.0),  # No page was shown
        (95.0, 4, 95.0),  # Before the talk
    ],
)
def test_a_page_that_is_marked_late_starts_at_the_change(at_s, page, start_s):
    shown = timeline_of((100, 120, 1), (120, 150, None), (150, 180, 3), (180, END, 4))
    assert late_start(shown, (), at_s, page) == start_s


def test_a_change_that_a_person_marked_stays_where_it_is():
    shown = timeline_of((100, 150, 1), (150, 180, 3), (180, END, 4))
    assert late_start(shown, [says(150, 180, 3)], 152.0, 4) == 152.0
    assert late_start(shown, [says(140, 150, 1), says(152, 180, 3)], 152.0, 4) == 150.0


def test_another_slide_is_no_page_that_may_stay():
    other = Timeline((Span(100.0, 110.0, 1), Span(110.0, 120.0, None, 1.0, other_slide=True)))
    assert late_start(other, (), 113.0, 4) == 110.0
    assert whole_span(other[1], 4, END) == says(110, 120, 4)
    assert moved_change(other, 110.0, 105.0) == Correction(105.0, 110.0, None, other_slide=True)


def test_a_whole_span_shows_another_page():
    shown = timeline_of((100, 150, 1), (150, END, 3, 0.3))
    corrected = shown.corrected([whole_span(shown[1], 4, END)])
    assert [(span.start_s, span.page, span.confidence) for span in corrected] == [
        (100.0, 1, 1.0),
        (150.0, 4, 1.0),
    ]


def test_an_open_correction_ends_where_the_scores_say():
    corrections = (says(110, 150, 2), says(155, 170, 4))
    decoded = timeline_of(
        (100, 110, 1), (110, 130, 2), (130, 155, 3), (155, 165, 4), (165, None, 1)
    )
    assert with_decoded_ends(corrections, decoded, {110}) == (says(110, 130, 2), corrections[1])
    # It is never made longer, nor shortened by spans that do not heed it.
    assert with_decoded_ends((says(110, 120, 2),), decoded, {110}) == (says(110, 120, 2),)
    assert with_decoded_ends((says(110, 150, 9),), decoded, {110}) == (says(110, 150, 9),)
