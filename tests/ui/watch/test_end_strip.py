"""Where a talk ends: the next one is offered, the rest of the day is a key away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from duthviewer.playback.engines import make_player
from duthviewer.playback.player import PlayerState
from duthviewer.ui.commands.table import COMMANDS
from duthviewer.ui.watch.end_strip import COUNTDOWN_S, EndStrip
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.watch.time_bar import MarkKind
from tests.recordings import Recipe, record
from tests.ui.watch.test_page import LENGTH, open_paused, opened_page, press, showing
from tests.ui.watch_pages import settings_of


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture(params=["vlc", "qt"])
def page(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player(request.param))


@pytest.fixture
def strip(qtbot: QtBot) -> EndStrip:
    actions = {command.id: QAction(command.text) for command in COMMANDS}
    strip = EndStrip(actions)
    strip.kept = actions
    qtbot.addWidget(strip)
    strip.offer_next(True, "A <b>talk</b>")
    strip.show()
    return strip


def test_the_countdown_ends_with_the_next_talk(strip: EndStrip, qtbot: QtBot) -> None:
    strip.start_countdown()
    said = [strip.label.text()]
    with qtbot.waitSignal(strip.kept["next_talk"].triggered):
        for _ in range(COUNTDOWN_S):
            strip.tick()
            said.append(strip.label.text())
    assert said[0] == "Next talk in 10 s: A <b>talk</b>"
    assert said[9].startswith("Next talk in 1 s")
    assert strip.label.textFormat() is Qt.TextFormat.PlainText
    assert not strip.is_counting()


def test_a_button_stops_it_and_so_does_hiding(strip: EndStrip, qtbot: QtBot) -> None:
    strip.start_countdown()
    qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
    assert not strip.is_counting()
    assert strip.label.text() == "The talk ends here."
    assert not strip.cancel.isVisible()
    strip.start_countdown()
    strip.hide()
    assert not strip.is_counting()


def test_without_a_next_talk_nothing_counts(strip: EndStrip) -> None:
    strip.kept["next_talk"].setEnabled(False)
    strip.start_countdown()
    assert not strip.is_counting()


def play_to_the_end(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    page.set_neighbours(False, True, "What comes then")
    page.open_talk(showing(recording, None), 29.0)
    qtbot.waitUntil(page.end_strip.isVisible, timeout=10_000)


def test_who_plays_to_the_end_is_offered_the_next(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    play_to_the_end(page, qtbot, recording)
    assert page.end_strip.is_counting()
    with qtbot.assertNotEmitted(page.back_requested):
        press(page, qtbot, Qt.Key.Key_Escape)
    assert not page.end_strip.is_counting()
    assert page.end_strip.isVisible()
    with qtbot.waitSignal(page.back_requested):
        press(page, qtbot, Qt.Key.Key_Escape)


def test_any_seek_stops_the_countdown(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    play_to_the_end(page, qtbot, recording)
    press(page, qtbot, Qt.Key.Key_Right)
    assert not page.end_strip.is_counting()
    assert page.end_strip.isVisible(), "it is still the end"
    press(page, qtbot, Qt.Key.Key_Left)
    assert not page.end_strip.isVisible()


def test_who_had_paused_is_not_hurried_on(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    page.set_neighbours(False, True)
    open_paused(page, qtbot, showing(recording, None), 20.0)
    page.watched.seek(30.0)
    qtbot.waitUntil(page.end_strip.isVisible, timeout=10_000)
    assert not page.end_strip.is_counting()


def test_going_on_by_itself_can_be_switched_off_for_good(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    assert page.actions_by_id["play_next"].isChecked()
    page.actions_by_id["play_next"].trigger()
    kept = dict(settings_of(page).values)
    assert kept["play_next"] is False
    settings_of(page).restore({})
    assert page.actions_by_id["play_next"].isChecked()
    settings_of(page).restore(kept)
    play_to_the_end(page, qtbot, recording)
    assert not page.end_strip.is_counting()


def test_at_the_recordings_own_end_it_is_offered_too(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    page.set_neighbours(False, True)
    page.open_talk(showing(recording, None), 29.0)
    press(page, qtbot, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: page.watched.player.duration_s() > 0, timeout=10_000)
    page.watched.seek(LENGTH - 10.0 - 1.0)
    qtbot.waitUntil(page.end_strip.isVisible, timeout=15_000)
    assert page.end_strip.is_counting()


def test_a_key_plays_on_into_the_rest_of_the_day(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    open_paused(page, qtbot, showing(recording, None), 29.0)
    press(page, qtbot, Qt.Key.Key_E)
    assert page.time_bar.maximum() == pytest.approx(50_000, abs=100)
    assert [mark.position_s for mark in page.time_bar.marks[MarkKind.END]] == [30.0]
    page.watched.player.play()
    qtbot.waitUntil(lambda: page.watched.position_s() > 30.5, timeout=10_000)
    assert page.watched.player.state() is PlayerState.PLAYING
    assert not page.end_strip.isVisible()
    press(page, qtbot, Qt.Key.Key_E)
    qtbot.waitUntil(page.end_strip.isVisible, timeout=10_000)
    assert page.time_bar.maximum() == 30_000
    assert not page.time_bar.marks[MarkKind.END]
    press(page, qtbot, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: page.watched.player.state() is PlayerState.PLAYING, timeout=10_000)
    assert page.actions_by_id["rest_of_day"].isChecked()
    open_paused(page, qtbot, showing(recording, None), 2.0)
    assert not page.actions_by_id["rest_of_day"].isChecked()
    assert page.time_bar.maximum() == 30_000
