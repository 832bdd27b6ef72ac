"""Copying a link, fine speeds, and the words that confirm them over the picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording
from duthviewer.playback.engines import make_player
from duthviewer.ui.commands.table import COMMANDS
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.watch import speed_and_volume
from duthviewer.ui.watch.page import WatchPage
from tests.recordings import Recipe, record
from tests.ui.watch.test_page import LENGTH, open_paused, opened_page, press, showing
from tests.ui.watch_pages import settings_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=LENGTH, keyframes=50))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player("qt"))


def published_at(url: str | None, recording: Path) -> OpenTalk:
    what = showing(recording, None)
    conference = Conference(
        id="conf", title="Conf", recordings=(Recording(id="day-1", url=url),), talks=(what.talk,)
    )
    return OpenTalk(conference, what.talk, what.day, what.files)


def test_the_link_to_this_moment_is_copied(page: WatchPage, qtbot: QtBot, recording: Path) -> None:
    open_paused(page, qtbot, published_at("https://youtu.be/rsEkQbMLCH4", recording), 5.5)
    press(page, qtbot, Qt.Key.Key_Y)
    assert QGuiApplication.clipboard().text() == "https://youtu.be/rsEkQbMLCH4?t=15"
    assert page.toast.text() == "Link to 0:05 copied"


def test_without_an_address_there_is_no_link_and_a_reason(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    QGuiApplication.clipboard().setText("before")
    open_paused(page, qtbot, published_at(None, recording))
    action = page.actions_by_id["copy_link"]
    assert not action.isEnabled()
    assert "no address" in action.toolTip()
    press(page, qtbot, Qt.Key.Key_Y)
    assert QGuiApplication.clipboard().text() == "before"
    open_paused(page, qtbot, published_at("https://a.example/v", recording))
    assert action.isEnabled()
    assert action.toolTip() == action.text()


def test_speeds_change_by_little_and_stay_within_what_engines_do(
    page: WatchPage, qtbot: QtBot, recording: Path
) -> None:
    open_paused(page, qtbot, showing(recording, None))
    press(page, qtbot, Qt.Key.Key_Greater, CONTROL)
    press(page, qtbot, Qt.Key.Key_Greater, CONTROL)
    assert page.watched.player.rate() == pytest.approx(1.1)
    assert page.controls.speed_button.text() == "1.1×"
    assert page.toast.text() == "Speed 1.1×"
    press(page, qtbot, Qt.Key.Key_Less, CONTROL)
    assert page.watched.player.rate() == pytest.approx(1.05)
    press(page, qtbot, Qt.Key.Key_Greater)
    assert page.watched.player.rate() == 1.25, "the next of the menu"
    for _ in range(20):
        press(page, qtbot, Qt.Key.Key_Greater)
    assert page.watched.player.rate() == 4.0
    press(page, qtbot, Qt.Key.Key_Greater, CONTROL)
    assert page.watched.player.rate() == 4.0
    assert page.controls.speed_button.text() == "4×"
    for _ in range(20):
        press(page, qtbot, Qt.Key.Key_Less)
    assert page.watched.player.rate() == 0.25


def test_words_over_the_picture_take_no_focus_and_go_away(
    page: WatchPage, qtbot: QtBot, recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speed_and_volume, "has_output", lambda: True)
    open_paused(page, qtbot, showing(recording, None))
    held = page.window().focusWidget()
    press(page, qtbot, Qt.Key.Key_Down, SHIFT)
    toast = page.toast
    assert toast.text() == "Volume 95 %"
    assert toast.isVisible()
    corner = toast.mapToGlobal(toast.rect().topLeft())
    assert page.pane.rect().contains(page.pane.mapFromGlobal(corner))
    press(page, qtbot, Qt.Key.Key_M)
    assert toast.text() == "Muted"
    assert page.window().focusWidget() is held
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=10_000)


def test_what_is_remembered_is_not_announced(page: WatchPage) -> None:
    settings_of(page).restore({"volume": 0.3, "rate": 2.0, "muted": True})
    assert page.toast.text() == ""
    assert not page.toast.isVisible()


def reached(menu: QMenu) -> set[str]:
    """The commands in a menu and in those that open from it."""
    names = set()
    for action in menu.actions():
        names.add(action.objectName())
        if (inner := action.menu()) is not None:
            names |= reached(inner)
    return names


def test_what_is_new_is_in_the_menu_of_the_page(page: WatchPage) -> None:
    known = {command.id for command in COMMANDS}
    menus = [menu for menu in page.findChildren(QMenu) if menu.actions()]
    names = set().union(*(reached(menu) for menu in menus)) & known
    assert names >= {
        "loop_a", "loop_b", "loop_clear", "copy_link", "rest_of_day", "play_next", "bit_slower",
        "bit_faster", "subtitles", "open_subtitles", "subtitles_sooner", "subtitles_later",
    }  # fmt: skip
