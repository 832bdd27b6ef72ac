"""The timeline value: which page is shown at a time, shifting, joining and correcting."""

import msgspec
import pytest

from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Span, Timeline


def timeline(*rows):
    """A timeline of (start, end, page) and perhaps the confidence."""
    return Timeline(tuple(Span(*row) for row in rows))


def says(start_s, end_s, page):
    return Correction(start_s=start_s, end_s=end_s, page=page)


COMPUTED = timeline((10.0, 20.0, 1, 0.9), (20.0, 30.5, None, 0.4), (30.5, 60.0, 2, 0.7))


def test_the_page_at_a_time():
    pages = {0: None, 10: 1, 19.9: 1, 20: None, 30.5: 2, 59.9: 2, 60: None}
    assert {at_s: COMPUTED.page_at(at_s) for at_s in pages} == pages
    assert timeline((10, None, 3)).page_at(1e6) == 3
    assert NO_TIMELINE.page_at(10.0) is None


def test_the_last_page_before_a_time():
    pages = {0: None, 10: 1, 25: 1, 40: 2, 100: 2}
    assert {at_s: COMPUTED.last_page_at(at_s) for at_s in pages} == pages
    assert NO_TIMELINE.last_page_at(10.0) is None


def test_changes_exclude_both_ends():
    assert COMPUTED.changes(10.0, 60.0) == (20.0, 30.5)
    assert COMPUTED.changes(20.0, 30.5) == ()
    assert COMPUTED.changes(0.0, 30.6) == (10.0, 20.0, 30.5)


def test_a_span_is_found_by_its_exact_start():
    assert COMPUTED.index_of_start(30.5) == 2
    with pytest.raises(ValueError, match="no change"):
        COMPUTED.index_of_start(30.4)


def test_pages_and_when_they_are_first_shown():
    shown = timeline((0, 5, 2), (5, 8, None), (8, 9, 1), (9, 12, 2))
    assert shown.pages == {1, 2}
    assert shown.first_shown == {2: 0, 1: 8}


def test_neighbours_with_the_same_page_are_joined():
    apart = timeline((0, 5, 2), (5, 15, 1, 0.5), (15, 25, 1, 1.0), (25, None, 1, 0.2))
    assert apart.joined() == timeline((0, 5, 2), (5, None, 1, 0.2))
    assert COMPUTED.joined() == COMPUTED


def test_no_slide_and_another_slide_are_not_joined():
    shown = timeline(
        (0, 5, None), (5, 9, None, 0.8, True), (9, 12, None, 0.6, True), (12, 14, None)
    )
    joined = shown.joined()
    assert [(span.start_s, span.other_slide) for span in joined] == [
        (0, False),
        (5, True),
        (12, False),
    ]
    assert joined[1].end_s == 12
    assert shown.shifted(2)[1] == Span(7, 11, None, 0.8, other_slide=True)


def test_a_correction_takes_the_place_of_another_slide():
    shown = timeline((0, 10, None, 0.8, True), (10, 20, 2))
    assert shown.corrected([says(0, 10, None)])[0] == Span(0, 10, None)
    sure = Correction(start_s=2, end_s=10, page=None, other_slide=True)
    assert shown.corrected([sure])[0] == Span(0, 10, None, pytest.approx(0.96), other_slide=True)


def test_a_gap_beside_a_span_without_a_page_stays_unknown():
    shown = timeline((0, 10, 1), (10, 20, None, 0.9)).corrected([says(25, 30, 4)])
    assert shown == timeline((0, 10, 1), (10, 20, None, 0.9), (20, 25, None, 0.0), (25, 30, 4))
    assert [span.is_gap for span in shown] == [False, False, True, False]
    assert shown.joined() == shown


def test_a_shift_moves_every_span():
    assert timeline((0, 5, 1), (5, None, 2)).shifted(3) == timeline((3, 8, 1), (8, None, 2))
    assert COMPUTED.shifted(0.0) is COMPUTED


def test_it_is_compared_by_its_spans_and_survives_encoding():
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(COMPUTED), type=Timeline)
    assert again == COMPUTED
    assert COMPUTED.starts == (10.0, 20.0, 30.5)
    assert again == COMPUTED, "what is computed once is no part of the value"
    assert not NO_TIMELINE
    assert len(COMPUTED) == 3


def test_a_correction_lies_over_what_was_computed():
    assert COMPUTED.corrected([says(15, 25, 7)]) == timeline(
        (10.0, 15, 1, 0.9), (15, 25, 7), (25, 30.5, None, 0.4), (30.5, 60.0, 2, 0.7)
    )


def test_a_later_correction_wins():
    shown = COMPUTED.corrected([says(10, 60, 7), says(20, 30, 8)])
    assert shown == timeline((10, 20, 7), (20, 30, 8), (30, 60.0, 7))


def test_neighbours_that_show_the_same_page_are_one_span():
    shown = timeline((0, 10, 1, 0.5), (10, 20, 2)).corrected([says(10, 20, 1)])
    assert shown == timeline((0, 20, 1, 0.75))


def test_a_correction_beyond_the_spans_leaves_no_gap():
    shown = timeline((10, 20, 1)).corrected([says(0, 5, 3), says(25, 30, 4)])
    assert [(span.start_s, span.end_s, span.page) for span in shown] == [
        (0, 5, 3),
        (5, 10, None),
        (10, 20, 1),
        (20, 25, None),
        (25, 30, 4),
    ]


def test_a_correction_within_a_span_without_an_end():
    shown = timeline((0, None, 1)).corrected([says(5, 10, 2)])
    assert shown == timeline((0, 5, 1), (5, 10, 2), (10, None, 1))
