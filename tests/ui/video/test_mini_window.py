"""The mini window: the video alone, with the page's keys, and back where it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.video.mini_window import MiniWindow
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.focus import activate
from tests.ui.watch.test_page import LENGTH, showing
from tests.ui.watch_pages import settings_of
from tests.ui.watching import (
    expect_frame,
    is_paused,
    is_playing,
    open_paused,
    page_with_a_talk,
    trigger,
)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WatchPage]:
    yield from page_with_a_talk(qtbot, tmp_path)


@pytest.fixture
def mini(page: WatchPage, qtbot: QtBot) -> MiniWindow:
    qtbot.keyClick(page, Qt.Key.Key_W)
    mini = page.stage.mini_window
    assert mini is not None
    qtbot.waitUntil(mini.isVisible)
    return mini


def button(mini: MiniWindow, name: str) -> QAbstractButton:
    return next(b for b in mini.findChildren(QAbstractButton) if b.accessibleName() == name)


def is_back(page: WatchPage) -> bool:
    return page.stage.mini_window is None and page.splitter.isAncestorOf(page.video)


def test_it_shows_the_same_video_and_the_page_the_slides(
    page: WatchPage, mini: MiniWindow, qtbot: QtBot
) -> None:
    assert mini.isAncestorOf(page.video)
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert mini.windowTitle() == "A <b>talk</b> — duthviewer"
    assert page.video.isVisible()
    assert page.slides.isVisible()
    qtbot.waitUntil(lambda: page.slides.width() == page.width())
    assert is_paused(page)
    expect_frame(page, qtbot, 3.0)
    assert page.actions_by_id["mini_window"].isChecked()


def test_its_button_and_the_keys_of_the_page_work_in_it(
    page: WatchPage, mini: MiniWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(mini, "Play"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_playing(page), timeout=10_000)
    activate(qtbot, mini)
    mini.setFocus()
    qtbot.waitUntil(mini.hasFocus)
    qtbot.keyClick(mini, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: is_paused(page), timeout=10_000)
    assert button(mini, "Play").toolTip() == "Play  (Space, K)"
    qtbot.keyClick(mini, Qt.Key.Key_5)
    expect_frame(page, qtbot, 15.0)


@pytest.mark.parametrize("way", ["button", "key", "escape", "double click"])
def test_it_goes_back_into_the_page(
    page: WatchPage, mini: MiniWindow, qtbot: QtBot, way: str
) -> None:
    activate(qtbot, mini)
    mini.setFocus()
    qtbot.waitUntil(mini.hasFocus)
    with qtbot.waitSignal(page.stage.return_requested):
        if way == "button":
            qtbot.mouseClick(button(mini, "Back to the window"), Qt.MouseButton.LeftButton)
        elif way == "key":
            trigger(page, "mini_window")
        elif way == "escape":
            qtbot.keyClick(mini, Qt.Key.Key_Escape)
        else:
            page.video.double_clicked.emit()
    assert is_back(page)
    assert page.video.isVisible()
    assert not mini.isVisible()
    assert not page.actions_by_id["mini_window"].isChecked()


def test_closing_it_pauses(page: WatchPage, mini: MiniWindow, qtbot: QtBot) -> None:
    page.watched.toggle()
    qtbot.waitUntil(lambda: is_playing(page), timeout=10_000)
    mini.close()
    qtbot.waitUntil(lambda: is_paused(page), timeout=10_000)
    assert is_back(page)


def test_closing_it_beside_the_talks_closes_the_talk(
    page: WatchPage, mini: MiniWindow, qtbot: QtBot
) -> None:
    window = page.window()
    assert page.stage.keeps_playing()
    window.show_page(window.findChild(LibraryPage))
    assert mini.isVisible()
    assert page.watched.talk is not None
    mini.close()
    assert page.watched.talk is None
    assert is_back(page)


def test_its_size_and_place_are_remembered(page: WatchPage, mini: MiniWindow) -> None:
    kept = settings_of(page).values
    mini.setGeometry(50, 60, 300, 240)
    trigger(page, "mini_window")
    assert kept["mini_window"] == [50, 60, 300, 240]
    trigger(page, "mini_window")
    again = page.stage.mini_window
    assert again is not None
    assert again.geometry().getRect() == (50, 60, 300, 240)


@pytest.mark.parametrize(
    "remembered", [[9000, 9000, 300, 200], [-500, -500, 10, 10], [0, 0, 9000, 9000], "there", [1]]
)
def test_it_never_comes_up_off_the_screen(
    page: WatchPage, mini: MiniWindow, remembered: object
) -> None:
    mini.place(remembered)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(mini.geometry())
    assert mini.width() >= mini.minimumWidth()


def test_it_is_moved_by_the_picture_and_resized_by_the_frame(
    page: WatchPage, mini: MiniWindow, qtbot: QtBot
) -> None:
    mini.setGeometry(100, 100, 400, 280)
    qtbot.waitUntil(lambda: mini.pos() == QPoint(100, 100))
    screen = page.video.layout().itemAt(0).widget()
    QTest.mousePress(screen, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseMove(screen, QPoint(80, 70))
    qtbot.waitUntil(lambda: mini.pos() == QPoint(130, 120))
    QTest.mouseRelease(screen, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert is_paused(page), "a drag is no click"
    mini.resize_by(Qt.Edge.LeftEdge | Qt.Edge.BottomEdge, QPoint(-20, 15))
    assert mini.geometry().getRect() == (110, 120, 420, 295)


def test_another_talk_goes_on_in_it(
    page: WatchPage, mini: MiniWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "b.pdf", 2)), 9.0)
    assert mini.isAncestorOf(page.video)
    assert mini.isVisible()
