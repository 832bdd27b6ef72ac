"""The program while the video is in a window of its own, and what it remembers of its windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application
from duthviewer.ui.watch.layout import Arrangement
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.focus import activate
from tests.ui.program import starter

CATALOGUE = """\
title: Meeting
id: meeting
recordings:
  day-1: {}
talks:
  - {id: one, title: The one, recording: day-1, start: 5}
  - {id: two, title: The two, recording: day-1, start: 20}
"""


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """A catalogue with its recording and its decks."""
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    recording = record(Recipe(duration_s=60, keyframes=50))
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    write_deck(folder / "one.pdf", 3)
    write_deck(folder / "two.pdf", 5)
    return folder


@pytest.fixture
def start(qtbot: QtBot, media: Path) -> Iterator[Callable[[], Application]]:
    for begin in starter(qtbot, lambda program: program.is_complete()):
        yield partial(begin, media)


def watch(program: Application, qtbot: QtBot, talk_id: str) -> WatchPage:
    program.conference.choose(talk_id, True)
    page = program.watching.page
    assert page is not None
    qtbot.waitUntil(
        lambda: (
            page.watched.player is not None and page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=10_000,
    )
    assert page.watched.talk is not None
    assert page.watched.talk.talk.id == talk_id
    return page


def test_the_talk_goes_on_in_the_mini_window_beside_the_grid(
    start: Callable[[], Application], qtbot: QtBot
) -> None:
    program = start()
    page = watch(program, qtbot, "one")
    page.actions_by_id["mini_window"].trigger()
    page.back_requested.emit()
    assert program.window.page() is program.library
    assert page.watched.talk is not None
    assert page.watched.player is not None
    assert page.watched.player.state() is PlayerState.PAUSED
    mini = page.stage.mini_window
    assert mini is not None
    assert mini.isVisible()
    # Another talk takes the window over.
    watch(program, qtbot, "two")
    assert program.window.page() is page
    assert mini.isVisible()
    page.back_requested.emit()
    page.video.double_clicked.emit()
    assert program.window.page() is page
    assert page.video.isVisible()
    assert page.stage.mini_window is None
    assert program.window.windowTitle().startswith("The two")
    page.back_requested.emit()
    assert page.watched.talk is None, "nothing is elsewhere now: going back closes the talk"


def test_another_conference_ends_what_plays_elsewhere(
    start: Callable[[], Application], qtbot: QtBot, media: Path
) -> None:
    program = start()
    page = watch(program, qtbot, "one")
    page.actions_by_id["mini_window"].trigger()
    page.actions_by_id["slides_elsewhere"].trigger()
    page.back_requested.emit()
    program.conference.open(media)
    qtbot.waitUntil(lambda: page.watched.talk is None, timeout=10_000)
    assert page.stage.mini_window is None
    assert page.stage.slides_window is None


def test_closing_the_window_closes_the_others(
    start: Callable[[], Application], qtbot: QtBot
) -> None:
    program = start()
    page = watch(program, qtbot, "one")
    page.actions_by_id["slides_elsewhere"].trigger()
    page.actions_by_id["mini_window"].trigger()
    program.window.close()
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert left == []


def test_quit_works_in_the_other_windows(start: Callable[[], Application], qtbot: QtBot) -> None:
    program = start()
    page = watch(program, qtbot, "one")
    page.actions_by_id["mini_window"].trigger()
    mini = page.stage.mini_window
    assert mini is not None
    activate(qtbot, mini)
    mini.setFocus()
    qtbot.waitUntil(mini.hasFocus)
    qtbot.keyClick(mini, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not program.window.isVisible())
    assert page.stage.mini_window is None


def test_window_layout_and_mini_window_are_remembered(
    start: Callable[[], Application], qtbot: QtBot
) -> None:
    program = start()
    page = watch(program, qtbot, "one")
    place = QRect(30, 40, 800, 520)
    program.window.setGeometry(place)
    qtbot.waitUntil(lambda: program.window.geometry() == place)
    page.actions_by_id["layout_corner"].trigger()
    page.actions_by_id["mini_window"].trigger()
    assert page.stage.mini_window is not None
    page.stage.mini_window.setGeometry(60, 70, 320, 260)
    page.actions_by_id["mini_window"].trigger()
    page.actions_by_id["full_screen"].trigger()
    program.window.close()

    again = start()
    assert again.window.geometry() == place, "the place behind the full screen"
    assert not again.window.isFullScreen()
    page = watch(again, qtbot, "one")
    assert page.stage.layout.shown() is Arrangement.CORNER
    page.actions_by_id["mini_window"].trigger()
    assert page.stage.mini_window is not None
    assert page.stage.mini_window.geometry() == QRect(60, 70, 320, 260)


def test_every_command_of_the_windows_is_in_the_menu(
    start: Callable[[], Application], qtbot: QtBot
) -> None:
    page = start().watching.page
    assert page is not None
    page_menu = page.menu
    reached = {action.objectName() for action in page_menu.actions()}
    for action in page_menu.actions():
        if action.menu() is not None:
            reached |= {one.objectName() for one in action.menu().actions()}
    for name in (
        *(f"layout_{one}" for one in Arrangement),
        "next_layout", "next_corner", "full_screen", "mini_window", "slides_elsewhere",
        "video_elsewhere",
    ):  # fmt: skip
        assert name in reached
        action = page.actions_by_id[name]
        assert not action.shortcut().isEmpty()
        assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
