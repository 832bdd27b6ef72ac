"""Slides and video on another screen, and in a window where there is only one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.video.second_screen import SlidesWindow, VideoWindow
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.focus import activate
from tests.ui.watch.test_page import LENGTH, showing
from tests.ui.watching import expect_frame, is_paused, open_paused, page_with_a_talk, trigger

TWO_SCREENS = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [
        {"name": name, "x": x, "y": 0, "width": width, "height": height,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}
        for name, x, width, height in (("Desk", 0, 1280, 800), ("Hall", 1280, 1024, 768))
    ],
}  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WatchPage]:
    yield from page_with_a_talk(qtbot, tmp_path)


@pytest.fixture
def slides(page: WatchPage, qtbot: QtBot) -> SlidesWindow:
    qtbot.keyClick(page, Qt.Key.Key_F7)
    window = page.stage.slides_window
    assert window is not None
    qtbot.waitUntil(lambda: window.view.page() == 1)
    return window


@pytest.fixture
def video(page: WatchPage, qtbot: QtBot) -> VideoWindow:
    qtbot.keyClick(page, Qt.Key.Key_F8)
    window = page.stage.video_window
    assert window is not None
    qtbot.waitUntil(window.isVisible)
    return window


def test_second_slides_show_the_page_of_the_first(
    page: WatchPage, slides: SlidesWindow, qtbot: QtBot
) -> None:
    assert slides.isVisible()
    assert not slides.isFullScreen(), "there is one screen only"
    page.slides.set_page(4)
    assert slides.view.page() == 4
    page.slides.viewport.zoom_in()
    assert slides.view.viewport.zoom() == 1, "its zoom is its own"
    slides.view.turn_by_hand(2)
    assert page.slides.page() == 2
    assert page.slides.is_following is False, "turned by a hand, as in the page"
    assert page.actions_by_id["slides_elsewhere"].isChecked()


def test_second_slides_take_the_next_talk_and_go_with_the_page(
    page: WatchPage, slides: SlidesWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "b.pdf", 2)), 9.0)
    qtbot.waitUntil(lambda: slides.view.page_count() == 2)
    page.open_talk(showing(recording, None), 9.0, playing=False)
    assert slides.view.page_count() == 0
    assert slides.view.message()[0] == "No slides for this talk"
    window = page.window()
    window.show_page(window.findChild(LibraryPage))
    assert not slides.isVisible()
    assert not page.actions_by_id["slides_elsewhere"].isChecked()


@pytest.mark.parametrize("way", ["key", "escape", "close"])
def test_second_slides_close(page: WatchPage, slides: SlidesWindow, qtbot: QtBot, way: str) -> None:
    if way == "key":
        trigger(page, "slides_elsewhere")
    elif way == "escape":
        activate(qtbot, slides)
        slides.setFocus()
        qtbot.waitUntil(slides.hasFocus)
        qtbot.keyClick(slides, Qt.Key.Key_Escape)
    else:
        slides.close()
    assert page.stage.slides_window is None
    assert not slides.isVisible()
    page.slides.set_page(3)


def test_the_video_goes_elsewhere_and_comes_back(
    page: WatchPage, video: VideoWindow, qtbot: QtBot
) -> None:
    sink = page.video.sink()
    assert video.isAncestorOf(page.video)
    assert is_paused(page)
    expect_frame(page, qtbot, 3.0)
    qtbot.waitUntil(lambda: page.slides.width() == page.width())
    page.video.double_clicked.emit()
    assert video.isFullScreen()
    video.close()
    assert page.stage.video_window is None
    assert page.splitter.isAncestorOf(page.video)
    assert page.video.isVisible()
    assert page.video.sink() is sink
    assert not page.actions_by_id["video_elsewhere"].isChecked()


def test_the_keys_of_the_page_work_in_both(
    page: WatchPage, slides: SlidesWindow, video: VideoWindow, qtbot: QtBot
) -> None:
    for number, window in enumerate((slides, video), 2):
        activate(qtbot, window)
        window.setFocus()
        qtbot.waitUntil(window.hasFocus)
        qtbot.keyClick(window, Qt.Key.Key_PageDown)
        assert page.slides.page() == number
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"))
        expect_frame(page, qtbot, 3.0 * number)


def test_the_mini_window_takes_the_video_from_the_other_screen(
    page: WatchPage, video: VideoWindow
) -> None:
    trigger(page, "mini_window")
    assert page.stage.video_window is None
    assert page.stage.mini_window is not None
    assert page.stage.mini_window.isAncestorOf(page.video)
    trigger(page, "video_elsewhere")
    assert page.stage.mini_window is None
    assert page.actions_by_id["video_elsewhere"].isChecked()


def test_a_screen_that_goes_away_brings_both_back(page: WatchPage, qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    page.stage.open_slides_window(screen.name())
    page.stage.open_video_window(screen.name())
    slides, video = page.stage.slides_window, page.stage.video_window
    assert slides is not None
    assert video is not None
    assert slides.isFullScreen()
    assert video.screen_name() == screen.name()
    QGuiApplication.instance().screenRemoved.emit(screen)
    assert page.stage.slides_window is None
    assert page.stage.video_window is None
    assert page.splitter.isAncestorOf(page.video)


def test_with_two_screens_it_fills_the_other_one(tmp_path: Path) -> None:
    configuration = tmp_path / "screens.json"
    configuration.write_text(json.dumps(TWO_SCREENS))
    done = subprocess.run(
        [sys.executable, "-c", ON_TWO_SCREENS, write_deck(tmp_path / "talk.pdf", 3)],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={configuration}"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "Slides on Desk, 1280 × 800; Slides on Hall, 1024 × 768; "
        "Video on Desk, 1280 × 800; Video on Hall, 1024 × 768",
        "Hall 1280 0 1024 768 True",
        "Hall 1280 0 1024 768 True",
        "Desk 0 0 1280 800 True",
        "['Slides on Desk, 1280 × 800', 'Video on Hall, 1024 × 768']",
    ]


#: Opens both windows on the next screen, then the slides on the first by the menu.
ON_TWO_SCREENS = """
import sys
from PySide6.QtWidgets import QApplication
from duthviewer.playback.engines import Players
from duthviewer.ui.background.tasks import Tasks
from tests.ui.watch_pages import close_page, new_page
application = QApplication(["test", "-style", "fusion"])
tasks = Tasks(threads=1)
page = new_page(Players("qt").player_for, tasks)
page.show()
stage = page.stage
def choices():
    stage.screen_menu.aboutToShow.emit()
    return [a for a in stage._screen_choice.actions() if not a.isSeparator()]
def tell(window):
    where = window.geometry()
    print(window.screen().name(), *where.getRect(), window.isFullScreen())
print("; ".join(action.text() for action in choices()))
page.actions_by_id["slides_elsewhere"].trigger()
tell(stage.slides_window)
page.actions_by_id["video_elsewhere"].trigger()
tell(stage.video_window)
next(a for a in choices() if "Slides on Desk" in a.text()).trigger()
tell(stage.slides_window)
print([a.text() for a in choices() if a.isChecked()])
close_page(page)
tasks.close()
"""
