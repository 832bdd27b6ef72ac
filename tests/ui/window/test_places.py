"""Where the main window stood, for each set of screens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from duthviewer.ui.window.places import on_screen, restore_place, screens_key, with_place_of


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(200, 100)
    return window


def test_a_window_comes_back_where_it_was(window: QWidget, qtbot: QtBot) -> None:
    window.setGeometry(120, 90, 500, 300)
    kept = with_place_of(window, None)
    other = QWidget()
    qtbot.addWidget(other)
    restore_place(other, kept)
    assert other.geometry() == QRect(120, 90, 500, 300)
    assert not other.isMaximized()


def test_another_set_of_screens_has_its_own_place(window: QWidget) -> None:
    before = {"Hall 1024x768+0+0": [1, 2, 300, 200, False]}
    window.setGeometry(120, 90, 500, 300)
    kept = with_place_of(window, before)
    assert kept["Hall 1024x768+0+0"] == [1, 2, 300, 200, False]
    assert kept[screens_key()] == [120, 90, 500, 300, False]
    window.setGeometry(0, 0, 400, 300)
    restore_place(window, before)
    assert window.geometry() == QRect(0, 0, 400, 300), "nothing is known for these screens"


def test_the_sets_seen_last_are_kept(window: QWidget) -> None:
    kept: object = {f"set {number}": [0, 0, 300, 200, False] for number in range(20)}
    kept = with_place_of(window, kept)
    assert list(kept) == [f"set {number}" for number in range(13, 20)] + [screens_key()]


def test_full_screen_and_maximized_windows_keep_the_place_behind(
    window: QWidget, qtbot: QtBot
) -> None:
    window.setGeometry(120, 90, 500, 300)
    window.show()
    qtbot.waitUntil(lambda: window.geometry() == QRect(120, 90, 500, 300))
    window.showFullScreen()
    assert with_place_of(window, None)[screens_key()] == [120, 90, 500, 300, False]
    window.showNormal()
    window.showMaximized()
    kept = with_place_of(window, None)
    assert kept[screens_key()][-1] is True
    other = QWidget()
    qtbot.addWidget(other)
    restore_place(other, kept)
    assert other.isMaximized()


@pytest.mark.parametrize(
    "place",
    [
        QRect(-3000, 50, 400, 300),
        QRect(50, -200, 400, 300),
        QRect(9000, 9000, 400, 300),
        QRect(0, 0, 9000, 9000),
        QRect(10, 10, 0, 0),
    ],
)
def test_no_window_comes_up_off_the_screen(place: QRect, qapp: object) -> None:
    found = on_screen(place, QSize(200, 100))
    assert QGuiApplication.primaryScreen().availableGeometry().contains(found)
    assert found.width() >= 200


@pytest.mark.parametrize("kept", [None, "there", {"": 1}, {"x": [1, 2]}])
def test_nonsense_leaves_the_window_where_it_is(window: QWidget, kept: object) -> None:
    before = window.geometry()
    restore_place(window, kept)
    restore_place(window, {screens_key(): kept})
    assert window.geometry() == before
