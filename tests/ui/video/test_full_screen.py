"""Full screen: its bars come and go, and Esc leaves it before the talk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.video import video_view
from duthviewer.ui.video.full_screen import FullScreen
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.focus import activate
from tests.ui.watch.test_page import LENGTH, showing
from tests.ui.watching import (
    is_paused,
    is_playing,
    open_paused,
    page_in_a_window,
    play,
    trigger,
)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from page_in_a_window(qtbot)


@pytest.fixture
def full(page: WatchPage, qtbot: QtBot) -> FullScreen:
    """Full screen with a talk, the pointer in the middle of the picture."""
    full = page.stage.full_screen
    full.rest_timer.setInterval(1)
    trigger(page, "full_screen")
    qtbot.waitUntil(lambda: page.window().isFullScreen())
    activate(qtbot, page.window())
    QCursor.setPos(page.mapToGlobal(page.rect().center()))
    qtbot.waitUntil(lambda: full.pointer == QCursor.pos())
    full.set_paused(False)
    return full


def hidden(full: FullScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not full.bars_are_shown())


def test_the_bars_hide_with_the_pointer_and_a_key_brings_them_back(
    page: WatchPage, full: FullScreen, qtbot: QtBot
) -> None:
    header, footer = full.bars
    hidden(full, qtbot)
    assert not header.isVisible()
    assert not footer.isVisible()
    full.rest_timer.setInterval(100_000)
    qtbot.keyClick(page, Qt.Key.Key_M)
    assert header.isVisible()
    assert footer.isVisible()
    assert full.rest_timer.isActive(), "they go again"


def test_the_pointer_hides_where_the_window_is_active(
    page: WatchPage, full: FullScreen, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is not None)
    assert QGuiApplication.overrideCursor().shape() is Qt.CursorShape.BlankCursor
    full.show_bars()
    assert QGuiApplication.overrideCursor() is None
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is not None)
    full.leave()
    assert QGuiApplication.overrideCursor() is None


def test_a_movement_brings_the_bars_back(page: WatchPage, full: FullScreen, qtbot: QtBot) -> None:
    hidden(full, qtbot)
    full.rest_timer.setInterval(100_000)
    QCursor.setPos(page.mapToGlobal(page.rect().center() + QPoint(40, 0)))
    qtbot.waitUntil(full.bars_are_shown)


def test_the_bars_stay_while_the_talk_is_paused(
    page: WatchPage, full: FullScreen, qtbot: QtBot, tmp_path: Path
) -> None:
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "talk.pdf", 6)))
    full.hide_bars()
    assert full.bars_are_shown()
    play(page, qtbot)
    hidden(full, qtbot)
    page.watched.toggle()
    qtbot.waitUntil(full.bars_are_shown)
    full.hide_bars()
    assert full.bars_are_shown()


def test_slides_have_the_whole_screen_while_the_talk_plays(
    page: WatchPage, full: FullScreen
) -> None:
    trigger(page, "layout_slides")

    def height() -> int:
        layout = page.layout()
        assert layout is not None
        layout.activate()
        return page.slides.height()

    assert height() == page.height()
    full.set_paused(True)
    assert height() == page.height() - sum(bar.height() for bar in full.bars)
    trigger(page, "layout_video")
    trigger(page, "layout_slides")
    full.set_paused(False)
    assert height() == page.height()


def test_the_bars_stay_while_the_pointer_or_the_focus_is_in_them(
    page: WatchPage, full: FullScreen, qtbot: QtBot
) -> None:
    footer = full.bars[1]
    full.rest_timer.stop()
    full.show_bars()
    full.rest_timer.stop()
    QCursor.setPos(footer.mapToGlobal(footer.rect().center()))
    qtbot.waitUntil(lambda: full.pointer == QCursor.pos())
    full.hide_bars()
    assert full.bars_are_shown()
    QCursor.setPos(page.mapToGlobal(page.rect().center()))
    page.time_bar.setFocus()
    full.hide_bars()
    assert full.bars_are_shown()
    page.setFocus()
    hidden(full, qtbot)


def test_the_bars_stay_while_a_menu_is_open(
    page: WatchPage, full: FullScreen, qtbot: QtBot
) -> None:
    full.rest_timer.setInterval(100_000)
    full.show_bars()
    menu = page.controls.speed_button.menu()
    menu.popup(page.mapToGlobal(page.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    full.hide_bars()
    assert full.bars_are_shown()
    menu.close()
    full.hide_bars()
    assert not full.bars_are_shown()


def test_esc_leaves_full_screen_and_then_the_talk(page: WatchPage, qtbot: QtBot) -> None:
    full = page.stage.full_screen

    def enters() -> bool:
        # A window that is just up may not have the keyboard yet.
        if not full.is_on():
            qtbot.keyClick(page, Qt.Key.Key_F)
        return full.is_on()

    qtbot.waitUntil(enters)
    assert page.actions_by_id["full_screen"].isChecked()
    with qtbot.assertNotEmitted(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not full.is_on()
    assert not page.window().isFullScreen()
    assert not page.actions_by_id["full_screen"].isChecked()
    header, footer = full.bars
    qtbot.waitUntil(lambda: footer.geometry().bottom() == page.rect().bottom())
    assert header.geometry().top() == 0
    assert page.splitter.geometry().top() >= header.geometry().bottom()
    assert page.splitter.geometry().bottom() < footer.geometry().top()
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a_double_click_fills_the_screen_and_the_talk_stays_as_it_was(
    page: WatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "talk.pdf", 6)))
    screen = page.video.layout().itemAt(0).widget()
    for on in (True, False):
        QTest.mousePress(screen, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: is_playing(page), timeout=10_000)
        QTest.mouseDClick(screen, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: is_paused(page), timeout=10_000)
        assert page.stage.full_screen.is_on() is on


def test_slides_are_never_under_the_bars(page: WatchPage, full: FullScreen, qtbot: QtBot) -> None:
    full.set_paused(True)
    header, footer = full.bars
    for name in ("side", "stacked", "slides", "corner", "swapped"):
        trigger(page, f"layout_{name}")
        qtbot.waitUntil(lambda: page.splitter.geometry().bottom() < footer.geometry().top())
        assert page.splitter.geometry().top() > header.geometry().bottom()
    trigger(page, "layout_video")
    qtbot.waitUntil(lambda: page.splitter.geometry() == page.rect())
    before = page.video.size()
    full.set_paused(False)
    hidden(full, qtbot)
    assert page.video.size() == before, "the picture does not change with the bars"


def test_going_to_the_talks_leaves_full_screen(
    page: WatchPage, full: FullScreen, qtbot: QtBot
) -> None:
    window = page.window()
    window.show_page(window.findChild(LibraryPage))
    assert not full.is_on()
    assert not window.isFullScreen()


def test_the_desktop_may_end_it(page: WatchPage, full: FullScreen, qtbot: QtBot) -> None:
    page.window().showNormal()
    qtbot.waitUntil(lambda: not full.is_on())
    assert full.bars_are_shown()
    assert not full.look_timer.isActive()


def test_over_a_native_video_the_bars_are_native_and_nothing_else_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(video_view.VARIABLE, "accelerated")
    video_view.paints_video.cache_clear()
    pages = page_in_a_window(qtbot)
    page = next(pages)
    page.video.sink()
    trigger(page, "full_screen")
    for bar in page.stage.full_screen.bars:
        assert bar.testAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        assert bar.windowHandle() is not None
    assert page.splitter.windowHandle() is None
    next(pages, None)
    video_view.paints_video.cache_clear()


def test_the_drawer_is_away_until_it_is_asked_for(
    page: WatchPage, full: FullScreen, qtbot: QtBot
) -> None:
    full.leave()
    page.drawer.show_tab("about")
    trigger(page, "full_screen")
    assert page.drawer.isHidden()
    trigger(page, "about_talk")
    assert page.drawer.isVisible()
    footer = full.bars[1]
    qtbot.waitUntil(lambda: footer.geometry().bottom() + 1 == page.drawer.geometry().top())
    full.leave()
    assert page.drawer.isVisible()


@pytest.fixture
def watched(page: WatchPage, qtbot: QtBot, tmp_path: Path) -> WatchPage:
    """A talk with slides and a timeline, in full screen and playing, without the bars."""
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    timeline = Timeline(tuple(Span(10.0 + 2 * n, 12.0 + 2 * n, n + 1) for n in range(3)))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "talk.pdf", 6)), 0.0)
    page.watched.set_timeline(timeline)
    page.stage.full_screen.rest_timer.setInterval(1)
    trigger(page, "full_screen")
    qtbot.waitUntil(lambda: page.window().isFullScreen())
    QCursor.setPos(page.mapToGlobal(page.rect().center()))
    return page


def lower_end(page: WatchPage, widget: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, widget.height())).y()


def test_one_bar_holds_the_page_beside_the_controls(watched: WatchPage, qtbot: QtBot) -> None:
    bar, footer = watched.slides.bar, watched.stage.full_screen.bars[1]
    qtbot.waitUntil(bar.isVisible)
    assert footer.isAncestorOf(bar)
    qtbot.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert watched.slides.page() == 2
    assert watched.slides.live.isEnabled(), "the badge brings back the talk's page"
    qtbot.mouseClick(watched.slides.live, Qt.MouseButton.LeftButton)
    assert watched.slides.page() == 1
    trigger(watched, "full_screen")
    assert watched.slides.isAncestorOf(bar)
    assert bar.isVisible()


def test_leafing_shows_the_page_s_number_and_no_bar(watched: WatchPage, qtbot: QtBot) -> None:
    full, slides = watched.stage.full_screen, watched.slides
    full.set_paused(False)
    hidden(full, qtbot)
    assert not slides.bar.isVisible()
    qtbot.keyClick(watched, Qt.Key.Key_PageDown)
    assert slides.page() == 2
    assert not full.bars_are_shown()
    assert slides.page_mark.text() == "2 / 6   ·   talk: 1"
    assert slides.page_mark.isVisible()
    assert slides.rect().contains(slides.page_mark.geometry())
    qtbot.keyClick(watched, Qt.Key.Key_PageUp)
    assert slides.page_mark.text() == "1 / 6"
    qtbot.waitUntil(lambda: not slides.page_mark.isVisible())


def test_subtitles_move_up_while_the_bars_lie_over_them(watched: WatchPage, qtbot: QtBot) -> None:
    full, strip = watched.stage.full_screen, watched.tools.cue_strip
    full.set_paused(False)
    strip.setText("Words")
    strip.show()
    hidden(full, qtbot)
    footer = full.bars[1]
    qtbot.waitUntil(lambda: lower_end(watched, strip) == lower_end(watched, watched.video))
    picture = watched.video.layout().itemAt(0).widget()
    size = picture.size()
    full.rest_timer.setInterval(100_000)
    full.show_bars()
    qtbot.waitUntil(lambda: lower_end(watched, strip) == footer.y())
    assert picture.size() == size, "the picture keeps its size"
    full.rest_timer.setInterval(1)
    full.show_bars()
    hidden(full, qtbot)
    qtbot.waitUntil(lambda: lower_end(watched, strip) == lower_end(watched, watched.video))


def test_the_video_in_a_corner_moves_up_too(watched: WatchPage, qtbot: QtBot) -> None:
    full = watched.stage.full_screen
    full.set_paused(False)
    trigger(watched, "layout_corner")
    hidden(full, qtbot)
    corner = watched.stage.layout.corner
    below = lower_end(watched, corner)
    full.rest_timer.setInterval(100_000)
    full.show_bars()
    assert lower_end(watched, corner) == below - full.bars[1].height()
