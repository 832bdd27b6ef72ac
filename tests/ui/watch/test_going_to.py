"""Going to a time or a page, the remaining time, the wheel on the time bar, the A–B button."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.ui.slides.page_titles import PageTitles
from duthviewer.ui.watch.go_to_dialog import Aim, GoToDialog, aim
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.ui.watch_pages import changes_of, settings_of
from tests.ui.watching import expect_frame, page_with_a_talk, trigger


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WatchPage]:
    for page in page_with_a_talk(qtbot, tmp_path):
        page.watched.set_timeline(Timeline((Span(10, 15, 1), Span(15, 22, 2), Span(22, 40, 3))))
        yield page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1:02:03", (0, 3723)),
        (" 62m ", (0, 3720)),
        ("90", (0, 90)),
        ("p12", (12, 0)),
        ("P. 3", (3, 0)),
        ("page 7", (7, 0)),
    ],
)
def test_times_and_pages_are_told_apart(text: str, found: tuple[int, float]) -> None:
    assert aim(text, 7200, 20) == found


@pytest.mark.parametrize(
    ("text", "pages", "words"),
    [
        ("soon", 20, "neither a time nor a page"),
        ("", 20, "neither a time nor a page"),
        ("-3", 20, "neither a time nor a page"),
        ("3:00:00", 20, "only 2:00:00 long"),
        ("p21", 20, "pages 1 to 20"),
        ("p0", 20, "pages 1 to 20"),
        ("p1", 0, "no slides"),
    ],
)
def test_what_cannot_be_gone_to_is_explained(text: str, pages: int, words: str) -> None:
    with pytest.raises(Aim, match=words):
        aim(text, 7200, pages)


def dialog_of(page: WatchPage, qtbot: QtBot) -> GoToDialog:
    qtbot.keyClick(page, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), GoToDialog))
    return QApplication.activeModalWidget()


def test_a_key_asks_and_a_time_is_gone_to(page: WatchPage, qtbot: QtBot) -> None:
    dialog = dialog_of(page, qtbot)
    assert dialog.field.text() == "0:03"
    assert dialog.field.selectedText() == "0:03"
    qtbot.keyClicks(dialog.field, "later")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "neither" in dialog.error.text()
    qtbot.keyClicks(dialog.field, "0:09")
    assert dialog.error.text() == ""
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    expect_frame(page, qtbot, 9)


def test_a_page_is_gone_to_with_the_talk(page: WatchPage, qtbot: QtBot) -> None:
    dialog = dialog_of(page, qtbot)
    qtbot.keyClicks(dialog.field, "p3")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    expect_frame(page, qtbot, 12)
    assert page.slides.page() == 3


def test_a_page_that_the_talk_never_shows_is_shown_alone(page: WatchPage, qtbot: QtBot) -> None:
    dialog = dialog_of(page, qtbot)
    qtbot.keyClicks(dialog.field, "p6")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert page.slides.page() == 6
    expect_frame(page, qtbot, 3)


def test_a_click_on_the_length_shows_the_rest_and_is_remembered(
    page: WatchPage, qtbot: QtBot
) -> None:
    changes = changes_of(settings_of(page))
    length = page.controls.length_button
    assert length.text() == "/ 0:30"
    qtbot.mouseClick(length, Qt.MouseButton.LeftButton)
    assert length.text() == "/ −0:27"
    assert changes == [("remaining_time", True)]
    page.watched.seek(29.95)
    assert length.text() == "/ −0:00"
    trigger(page, "remaining_time")
    assert length.text() == "/ 0:30"
    settings_of(page).restore({"remaining_time": True})
    assert length.text() == "/ −0:00"


def turn(page: WatchPage, eighths: int) -> None:
    bar = page.time_bar
    point = QPointF(bar.rect().center())
    event = QWheelEvent(
        point, QPointF(bar.mapToGlobal(point.toPoint())), QPoint(), QPoint(0, eighths),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(bar, event)


def test_the_wheel_over_the_bar_skips(page: WatchPage, qtbot: QtBot) -> None:
    turn(page, 120)
    expect_frame(page, qtbot, 8)
    turn(page, -120)
    expect_frame(page, qtbot, 3)
    for _ in range(3):
        turn(page, 40)
    expect_frame(page, qtbot, 8)


def test_the_button_sets_a_then_b_then_clears(page: WatchPage, qtbot: QtBot) -> None:
    button, loop = page.controls.loop_button, page.tools.loop
    assert (button.text(), button.isChecked()) == ("A–B", False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (loop.a_s, loop.b_s) == (pytest.approx(3, abs=0.1), None)
    assert (button.text(), button.isChecked()) == ("A–…", False)
    assert "end here" in button.toolTip()
    page.watched.seek(7)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert loop.b_s == pytest.approx(7, abs=0.1)
    assert (button.text(), button.isChecked()) == ("A–B", True)
    qtbot.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert (loop.a_s, loop.b_s) == (None, None)
    assert (button.text(), button.isChecked()) == ("A–B", False)


def test_the_preview_names_the_page_by_its_title(
    page: WatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    outline = [("Why we test", 2), ("Page 3", 3)]
    with qtbot.waitSignal(page.slides.deck_opened):
        page.slides.open_deck(write_deck(tmp_path / "named.pdf", 6, outline=outline))
    words, bar = page.tools.preview.words, page.time_bar
    bar.hovered.emit(6.0, round(bar.x_of(6000)))
    qtbot.waitUntil(lambda: words.text() == "Page 2 · Why we test")
    bar.hovered.emit(14.0, round(bar.x_of(14000)))
    with qtbot.waitSignal(page.findChild(PageTitles).ready):
        pass
    assert words.text() == "Page 3", "a title that says no more is left out"
    bar.hover_ended.emit()
