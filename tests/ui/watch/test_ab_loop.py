"""The A–B loop: by itself, and by its keys on the page with a real recording."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.playback.engines import make_player
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.watch.loop import Loop
from duthviewer.ui.watch.page import WatchPage
from tests.recordings import Recipe, record
from tests.ui.watch.test_page import LENGTH, open_paused, opened_page, press, showing


@pytest.fixture
def loop() -> Loop:
    loop = Loop()
    loop.mark_a(10.0)
    loop.mark_b(20.0)
    return loop


def test_playing_past_b_goes_back_to_a(loop: Loop) -> None:
    loop.went_to(18.0)
    assert loop.played_to(19.9) is None
    assert loop.played_to(20.1) == 10.0
    assert loop.played_to(20.2) is None, "on the way back; a late position is no second wish"
    assert loop.played_to(10.0) is None
    assert loop.played_to(20.0) == 10.0


def test_from_before_a_it_plays_into_the_loop(loop: Loop) -> None:
    loop.went_to(2.0)
    assert loop.played_to(12.0) is None
    assert loop.played_to(20.0) == 10.0


def test_a_seek_outside_stays_there_and_keeps_the_loop(loop: Loop) -> None:
    loop.went_to(15.0)
    loop.went_to(30.0)
    assert loop.played_to(31.0) is None
    assert (loop.a_s, loop.b_s) == (10.0, 20.0)
    loop.went_to(19.0)
    assert loop.played_to(21.0) == 10.0


def test_b_before_a_changes_places_and_a_behind_b_begins_anew(loop: Loop) -> None:
    assert loop.mark_b(4.0)
    assert (loop.a_s, loop.b_s) == (4.0, 10.0)
    loop.mark_a(30.0)
    assert (loop.a_s, loop.b_s) == (30.0, None)
    assert not loop.mark_b(30.1)
    assert loop.b_s is None


def test_only_a_or_nothing_never_goes_back() -> None:
    loop = Loop()
    assert loop.played_to(5.0) is None
    loop.mark_a(1.0)
    assert loop.played_to(500.0) is None
    assert loop.came_to_end() is None


def test_the_end_of_the_recording_counts_as_b(loop: Loop) -> None:
    loop.went_to(19.0)
    assert loop.came_to_end() == 10.0
    loop.went_to(25.0)
    assert loop.came_to_end() is None


def test_ranges_are_played_in_turn() -> None:
    loop = Loop()
    assert loop.play_ranges([(40.0, 44.0), (10.0, 12.0), (20.0, 20.1)], 3.0) == 10.0
    assert loop.ranges == ((10.0, 12.0), (40.0, 44.0))
    assert loop.played_to(12.1) == 40.0
    assert loop.played_to(12.2) is None, "on its way to the next range"
    assert loop.played_to(40.1) is None
    assert (loop.a_s, loop.b_s) == (40.0, 44.0)
    assert loop.played_to(44.0) == 10.0
    assert loop.played_to(44.1) is None
    assert loop.played_to(10.1) is None
    loop.went_to(41.0)
    assert (loop.a_s, loop.b_s) == (40.0, 44.0)
    assert loop.is_of([(10.0, 12.0), (40.0, 44.0)])
    loop.mark_a(11.0)
    assert not loop.ranges


def test_ranges_begin_with_that_of_the_position() -> None:
    loop = Loop()
    assert loop.play_ranges([(10.0, 12.0), (40.0, 44.0)], 41.0) == 41.0
    assert loop.play_ranges([(10.0, 12.0), (40.0, 44.0)], 50.0) == 10.0
    assert loop.play_ranges([(10.0, 12.0)], 11.0) == 11.0
    assert loop.ranges == ()
    assert loop.play_ranges([(10.0, 10.1)], 0.0) is None


def test_a_and_b_are_moved_but_not_past_each_other(loop: Loop) -> None:
    assert loop.move_a(10.5) == 10.5
    assert loop.move_a(30.0) == pytest.approx(19.8)
    assert loop.move_a(-1.0) == 0.0
    assert loop.move_b(99.0, 50.0) == 50.0
    assert loop.move_b(-3.0, 50.0) == pytest.approx(0.2)
    assert Loop().move_a(1.0) is None
    loop.play_ranges([(10.0, 12.0), (40.0, 44.0)], 11.0)
    assert loop.move_b(13.0, 50.0) == 13.0
    assert loop.ranges == ((10.0, 13.0), (40.0, 44.0))


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture(params=["vlc", "qt"])
def page(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player(request.param))


def test_the_keys_make_a_loop_that_plays_again_and_again(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    open_paused(page, qtbot, showing(recording, None), 5.0)
    press(page, qtbot, Qt.Key.Key_A)
    page.watched.seek(6.0)
    press(page, qtbot, Qt.Key.Key_B)
    assert page.time_bar.loop == (pytest.approx(5.0, abs=0.1), 6.0)
    told: list[float] = []
    page.watched.player.position_changed.connect(lambda offset: told.append(offset - 10.0))
    page.watched.player.play()

    def returns() -> int:
        return sum(later < before for before, later in pairwise(told))

    qtbot.waitUntil(lambda: returns() >= 2, timeout=20_000)
    assert page.watched.player.state() is PlayerState.PLAYING
    page.watched.player.pause()
    press(page, qtbot, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert page.time_bar.loop == (None, None)
    assert not page.actions_by_id["loop_clear"].isEnabled()


def test_another_talk_begins_without_the_loop(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    open_paused(page, qtbot, showing(recording, None), 5.0)
    press(page, qtbot, Qt.Key.Key_A)
    assert page.tools.loop.a_s is not None
    open_paused(page, qtbot, showing(recording, None), 2.0)
    assert page.tools.loop.a_s is None
    assert page.time_bar.loop == (None, None)


def test_frames_step_out_of_the_loop(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    open_paused(page, qtbot, showing(recording, None), 5.0)
    press(page, qtbot, Qt.Key.Key_A)
    page.watched.seek(6.0)
    press(page, qtbot, Qt.Key.Key_B)
    with qtbot.waitSignal(
        page.watched.player.position_changed, check_params_cb=lambda at: at > 16.02, timeout=10_000
    ):
        press(page, qtbot, Qt.Key.Key_Period)
    assert page.watched.position_s() > 6.02


def test_a_loop_up_to_the_talks_end_goes_back_too(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    page.set_neighbours(False, True)
    open_paused(page, qtbot, showing(recording, None), 29.0)
    press(page, qtbot, Qt.Key.Key_A)
    page.watched.seek(30.0)
    press(page, qtbot, Qt.Key.Key_B)
    page.watched.seek(29.2)
    page.watched.player.play()
    with qtbot.waitSignal(
        page.watched.player.position_changed, check_params_cb=lambda at: at > 39.6, timeout=10_000
    ):
        pass
    with qtbot.waitSignal(
        page.watched.player.position_changed, check_params_cb=lambda at: at < 39.2, timeout=10_000
    ):
        pass
    assert not page.end_strip.isVisible()
    page.watched.player.pause()


def test_a_loop_up_to_the_recordings_end_goes_back_too(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    open_paused(page, qtbot, showing(recording, None), 29.0)
    press(page, qtbot, Qt.Key.Key_E)
    page.watched.seek(49.0)
    press(page, qtbot, Qt.Key.Key_A)
    page.watched.seek(60.0)
    press(page, qtbot, Qt.Key.Key_B)
    page.watched.seek(49.2)
    page.watched.player.play()
    with qtbot.waitSignal(
        page.watched.player.position_changed, check_params_cb=lambda at: at > 59.6, timeout=10_000
    ):
        pass
    with qtbot.waitSignal(
        page.watched.player.position_changed, check_params_cb=lambda at: at < 59.2, timeout=10_000
    ):
        pass
    assert not page.end_strip.isVisible()
    qtbot.waitUntil(lambda: page.watched.player.state() is PlayerState.PLAYING, timeout=10_000)
    page.watched.player.pause()
