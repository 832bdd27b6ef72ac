"""Alignments: conversions between a talk's own video and the recording of the day."""

import math

import pytest

from duthviewer.catalogue.alignment import AlignedPiece, Alignment, checked_alignment
from duthviewer.catalogue.timeline import Correction, Span, Timeline


def piece(start_s, end_s, day_s, rate=1.0):
    return AlignedPiece(start_s=start_s, end_s=end_s, day_s=day_s, rate=rate)


#: An intro of 10 s, then the talk from 1000 on; 30 s are cut out at 100, and 20 s of advertisement
#: are put in at 200
CUT = Alignment(
    pieces=(piece(10, 100, 1000), piece(100, 200, 1120), piece(220, 300, 1220)),
)


def timeline(*rows):
    return Timeline(tuple(Span(*row) for row in rows))


@pytest.mark.parametrize(
    ("own_s", "day_s"),
    [(10, 1000), (99, 1089), (100, 1120), (199, 1219), (220, 1220), (300, 1300)],
)
def test_a_moment_of_both_files_is_converted_both_ways(own_s, day_s):
    assert CUT.day_s(own_s) == day_s
    assert CUT.own_s(day_s) == own_s


@pytest.mark.parametrize("own_s", [0, 9.9, 210, 301])
def test_what_the_day_lacks_has_no_time_there(own_s):
    assert CUT.day_s(own_s) is None


@pytest.mark.parametrize("day_s", [0, 999, 1100, 1301])
def test_what_was_cut_out_has_no_time_in_the_own_video(day_s):
    assert CUT.own_s(day_s) is None


@pytest.mark.parametrize(("day_s", "own_s"), [(900, 10), (1100, 100), (1150, 130), (2000, 300)])
def test_the_nearest_time_is_the_next_that_is_there(day_s, own_s):
    assert CUT.nearest_own_s(day_s) == own_s


def test_a_drift_is_converted_both_ways():
    drifting = Alignment(pieces=(piece(0, 2400, 1000, 1.001),))
    assert drifting.day_s(2000) == pytest.approx(3002)
    assert drifting.own_s(3002) == pytest.approx(2000)


def test_another_slide_is_converted_too():
    of_day = Timeline((Span(1000, 1050, None, 0.8, other_slide=True),))
    assert CUT.timeline_of_own(of_day) == Timeline((Span(10, 60, None, 0.8, other_slide=True),))
    confirmed = Correction(start_s=1000, end_s=1050, page=None, other_slide=True)
    assert CUT.corrections_of_own([confirmed])[0].other_slide


def test_a_timeline_of_the_day_is_cut_as_the_video_is():
    of_day = timeline((1000, 1050, 1), (1050, 1125, 2), (1125, 1250, 3, 0.4), (1250, None, 4))
    assert CUT.timeline_of_own(of_day) == timeline(
        (10, 60, 1), (60, 105, 2), (105, 200, 3, 0.4), (200, 220, None, 0.0),
        (220, 250, 3, 0.4), (250, 300, 4),
    )  # fmt: skip


def test_a_timeline_of_the_own_video_lacks_what_was_cut_out():
    of_own = timeline((0, 100, 1), (100, 300, 2))
    assert CUT.timeline_of_day(of_own) == timeline(
        (1000, 1090, 1), (1090, 1120, None, 0.0), (1120, 1300, 2)
    )


def test_a_correction_over_a_cut_becomes_two():
    (over,) = [Correction(start_s=1050, end_s=1240, page=7)]
    assert CUT.corrections_of_own([over]) == (
        Correction(start_s=60, end_s=100, page=7),
        Correction(start_s=100, end_s=200, page=7),
        Correction(start_s=220, end_s=240, page=7),
    )
    gone = Correction(start_s=1095, end_s=1110, page=7)
    assert CUT.corrections_of_own([gone]) == ()


def test_cuts_and_the_start_are_told():
    assert CUT.cuts_s() == (100, 220)
    assert CUT.begins_s() == 990


def test_a_shift_by_hand_is_one_piece():
    assert Alignment.shifted(990, 300).pieces == (piece(0, 300, 990),)
    # The own video begins 5 s before the recording.
    assert Alignment.shifted(-5, 300).pieces == (piece(5, 300, 0),)
    assert not Alignment.shifted(-500, 300)


@pytest.mark.parametrize(
    "pieces",
    [
        [(10, 5, 0)],
        [(0, 10, -1)],
        [(0, 10, 0), (5, 20, 10)],
        [(0, 10, 100), (10, 20, 50)],
        [(0, 10, math.nan)],
        [(0, 10, 0, 0.0)],
    ],
)
def test_pieces_that_make_no_sense_are_refused(pieces):
    with pytest.raises(ValueError, match="not a piece"):
        checked_alignment(Alignment(pieces=tuple(piece(*one) for one in pieces)))
    assert checked_alignment(CUT) is CUT
