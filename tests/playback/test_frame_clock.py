"""Counting frames by when they are shown."""

from __future__ import annotations

import pytest

from duthviewer.playback.frame_clock import FrameClock


def test_counts_frames_that_come_in_time_and_late():
    clock = FrameClock(0.04)
    clock.land(5.0, 100.0)
    for number, late in enumerate((0.0, 0.012, -0.004, 0.015, 0.003), start=1):
        assert clock.shown(100.0 + number * 0.04 + late) == pytest.approx(5.0 + number * 0.04)


def test_counts_the_frames_that_were_dropped():
    clock = FrameClock(0.04)
    clock.land(5.0, 100.0)
    assert clock.shown(100.2) == pytest.approx(5.2)


def test_a_frame_shown_again_is_not_counted():
    clock = FrameClock(0.2)
    # The landing was reported late, which the frames after it show.
    clock.land(5.0, 100.09)
    assert clock.shown(100.15) == pytest.approx(5.0)
    assert clock.shown(100.2) == pytest.approx(5.2)
    assert clock.shown(100.26) == pytest.approx(5.2)
    assert clock.shown(100.38) == pytest.approx(5.4)


@pytest.mark.parametrize("drift", [-0.005, 0.005])
def test_follows_frames_that_come_a_little_faster_or_slower(drift: float):
    clock = FrameClock(0.04)
    clock.land(5.0, 100.0)
    for number in range(1, 1001):
        shown = clock.shown(100.0 + number * 0.04 * (1 + drift))
        assert shown == pytest.approx(5.0 + number * 0.04)


def test_twice_the_speed_counts_twice_the_time():
    clock = FrameClock(0.04)
    clock.set_rate(2.0)
    clock.land(5.0, 100.0)
    assert clock.shown(100.5) == pytest.approx(6.0)


def test_the_engines_clock_corrects_whole_frames_only():
    clock = FrameClock(0.04)
    clock.land(5.0, 100.0)
    clock.correct(5.02, 100.0)
    assert clock.position == pytest.approx(5.0)
    clock.correct(5.08, 100.0)
    assert clock.position == pytest.approx(5.08)
