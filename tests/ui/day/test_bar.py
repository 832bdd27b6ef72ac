"""The day's bar with a mouse and with keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.ui.day.bar import DayBar
from duthviewer.ui.day.paint import DayPart
from duthviewer.ui.day.panel import DayPanel
from duthviewer.ui.day.times import TalkTimes
from duthviewer.ui.day.words import fault_text, moment_tooltip, part_words, summary_text
from duthviewer.ui.widgets import theme
from tests.ui.focus import activate

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
NO_KEY, SHIFTED = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def day_of(*times: tuple[str, float, float | None]) -> Conference:
    talks = tuple(
        Talk(id=name, title=name.title(), recording="day", start_s=start_s, end_s=end_s)
        for name, start_s, end_s in times
    )
    return Conference(id="c", title="C", recordings=(Recording(id="day"),), talks=talks)


#: A gap before and after one, an overlap of two and three, no own end of three
CONFERENCE = day_of(("one", 100, 1000), ("two", 1200, 2100), ("three", 2000, None))
LENGTH = 3600.0


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[DayBar]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, theme.Appearance.DARK)
    bar = DayBar()
    qtbot.addWidget(bar)
    bar.resize(1000, bar.height())
    bar.show_recording(CONFERENCE, "day", LENGTH)
    activate(qtbot, bar)
    bar.setFocus()
    yield bar
    bar.hide()


def chosen_of(bar: DayBar) -> list[TalkTimes]:
    chosen: list[TalkTimes] = []
    bar.times_chosen.connect(chosen.append)
    return chosen


def place(bar: DayBar, at_s: float, by_px: float = 0.0) -> QPoint:
    return QPoint(round(bar.x_of(at_s) + by_px), bar.height() // 2)


def drag(bar: DayBar, start: QPoint, end: QPoint, modifiers=NO_KEY) -> None:
    QTest.mousePress(bar, LEFT, modifiers, start)
    for step in (0.3, 0.6, 1.0):
        between = QPointF(start) + (QPointF(end) - QPointF(start)) * step
        QTest.mouseMove(bar, between.toPoint())
    QTest.mouseRelease(bar, LEFT, modifiers, end)


def test_the_start_of_a_talk_is_dragged_to_a_whole_second(bar) -> None:
    chosen = chosen_of(bar)
    per_px = bar.view_s / bar.width()
    drag(bar, place(bar, 1200, 2), place(bar, 1200, 2) + QPoint(40, 0))
    (times,) = chosen
    assert times.talk_id == "two"
    assert times.end_s == 2100
    assert times.start_s == pytest.approx(1200 + 40 * per_px, abs=0.5)
    assert times.start_s == round(times.start_s)
    # The new time stays in sight until the changed catalogue is shown.
    assert bar.day.block_of("two").start_s == times.start_s
    bar.reset()
    assert bar.day.block_of("two").start_s == 1200


def test_an_end_snaps_to_the_next_talk_and_to_the_playhead(bar) -> None:
    chosen = chosen_of(bar)
    drag(bar, place(bar, 1000, -3), place(bar, 1200, 2))
    assert chosen.pop() == TalkTimes("one", 100, 1200)
    bar.reset()
    bar.show_now(1100.7)
    drag(bar, place(bar, 1000, -3), place(bar, 1100, 0))
    assert chosen.pop() == TalkTimes("one", 100, 1100)


def test_a_dragged_end_makes_an_end_of_its_own(bar) -> None:
    chosen = chosen_of(bar)
    drag(bar, place(bar, LENGTH, -2), place(bar, 3000))
    (times,) = chosen
    assert times.talk_id == "three"
    assert times.end_s == pytest.approx(3000, abs=12)


def test_a_whole_talk_keeps_its_length(bar) -> None:
    chosen = chosen_of(bar)
    drag(bar, place(bar, 500), place(bar, 540))
    (times,) = chosen
    assert times.end_s - times.start_s == 900
    assert times.start_s == pytest.approx(140, abs=6)


def test_a_whole_talk_without_an_end_gets_none(bar) -> None:
    chosen = chosen_of(bar)
    drag(bar, place(bar, 2800), place(bar, 2900))
    assert [times.end_s for times in chosen] == [None]


def test_a_talk_keeps_at_least_a_second(bar) -> None:
    chosen = chosen_of(bar)
    drag(bar, place(bar, 100, 2), place(bar, 1900))
    assert chosen == [TalkTimes("one", 999, 1000)]


def test_a_click_selects_and_plays_only_where_that_is_wanted(bar) -> None:
    selected, played = [], []
    bar.talk_selected.connect(selected.append)
    bar.play_requested.connect(played.append)
    chosen = chosen_of(bar)
    QTest.mouseClick(bar, LEFT, NO_KEY, place(bar, 500))
    assert (selected, played, chosen) == (["one"], [], [])
    bar.plays_on_click = True
    QTest.mouseClick(bar, LEFT, NO_KEY, place(bar, 1500))
    assert selected == ["one", "two"]
    assert played == [pytest.approx(1500, abs=4)]
    assert chosen == []


def test_keys_choose_a_talk_and_nudge_its_ends(bar, qtbot) -> None:
    chosen = chosen_of(bar)
    for key in (Key.Key_Down, Key.Key_Down):
        QTest.keyClick(bar, key)
    assert bar.selected == "two"
    QTest.keyClick(bar, Key.Key_Right)
    QTest.keyClick(bar, Key.Key_Right, SHIFTED)
    QTest.keyClick(bar, Key.Key_Right)
    # Three nudges are one change.
    assert chosen == []
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [TalkTimes("two", 1212, 2100)]
    bar.reset()
    QTest.keyClick(bar, Key.Key_End)
    QTest.keyClick(bar, Key.Key_Left, SHIFTED)
    QTest.keyClick(bar, Key.Key_Up)
    # Another talk is selected: the change does not wait.
    assert chosen[1:] == [TalkTimes("two", 1200, 2090)]
    assert (bar.selected, bar.look.part) == ("one", DayPart.END)
    QTest.keyClick(bar, Key.Key_W)
    QTest.keyClick(bar, Key.Key_Right)
    bar.settle()
    assert chosen[2:] == [TalkTimes("one", 101, 1001)]


def test_escape_gives_a_nudge_up_and_return_plays(bar) -> None:
    chosen, played = chosen_of(bar), []
    bar.play_requested.connect(played.append)
    bar.select("two", DayPart.START)
    QTest.keyClick(bar, Key.Key_Left)
    QTest.keyClick(bar, Key.Key_Escape)
    QTest.keyClick(bar, Key.Key_Return)
    assert chosen == []
    assert played == [1200]
    assert bar.day.block_of("two").start_s == 1200


def test_a_time_is_nudged_to_whole_seconds_and_not_below_zero(bar) -> None:
    bar.show_recording(day_of(("one", 0.4, 50), ("two", 60.6, 100)), "day", LENGTH)
    chosen = chosen_of(bar)
    bar.select("one", DayPart.START)
    QTest.keyClick(bar, Key.Key_Left, SHIFTED)
    bar.settle()
    bar.reset()
    bar.select("two", DayPart.START)
    QTest.keyClick(bar, Key.Key_Right)
    bar.settle()
    assert chosen == [TalkTimes("one", 0, 50), TalkTimes("two", 61, 100)]


def test_the_wheel_zooms_at_the_pointer_and_a_drag_beside_talks_pans(bar) -> None:
    at = place(bar, 1100)
    wheel = QWheelEvent(
        QPointF(at), bar.mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 480),
        Qt.MouseButton.NoButton, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(bar, wheel)
    assert bar.view_s < LENGTH / 2
    assert bar.x_of(1100) == pytest.approx(at.x(), abs=2)
    left_s, _ = bar.range_s()
    drag(bar, at, at - QPoint(60, 0))
    assert bar.range_s()[0] > left_s
    QTest.keyClick(bar, Key.Key_0)
    assert bar.range_s()[0] <= 0
    assert bar.range_s()[1] >= LENGTH


def test_a_selected_talk_comes_into_sight(bar) -> None:
    bar.select("one")
    for _ in range(12):
        bar.zoom_in()
    assert bar.view_s == pytest.approx(20.0)
    bar.select("three", DayPart.START)
    left_s, right_s = bar.range_s()
    assert left_s <= 2000 <= right_s


def test_faults_in_words(bar) -> None:
    assert [fault_text(fault) for fault in bar.day.faults] == [
        "1:40 without a talk before One",
        "3:20 without a talk between One and Two",
        "Three starts 1:40 before Two ends",
    ]
    assert summary_text(bar.day) == "1 conflict · 2 gaps"
    day = day_of(("a", 0, 50), ("b", 70, 90))
    bar.show_recording(day, "day", 60.0)
    assert [fault_text(fault) for fault in bar.day.faults][1:] == [
        "B starts after the end of the recording"
    ]


def test_the_bar_says_what_is_selected(bar) -> None:
    assert bar.accessibleName()
    bar.select("two", DayPart.START)
    assert bar.accessibleDescription() == "Two: starts at 20:00"
    bar.select("three", DayPart.END)
    assert part_words(bar.day, bar.look) == ("Three: ends where the next talk starts, at 1:00:00")
    text = moment_tooltip(bar.day, bar.day.block_of("two"), 2050.0)
    assert text.splitlines() == ["Two", "20:00 – 35:00", "Three starts 1:40 before Two ends"]


def test_a_hostile_title_is_plain_text(bar) -> None:
    title = "<img src=x> \u202eevil\nline & more"
    talk = Talk(id="x", title=title, recording="day", start_s=0, end_s=100)
    bar.show_recording(
        Conference(id="c", title="C", recordings=(Recording(id="day"),), talks=(talk,)),
        "day",
        200.0,
    )
    bar.select("x")
    assert "\u202e" not in bar.accessibleDescription()
    assert "\n" not in bar.accessibleDescription()
    assert "<img" not in moment_tooltip(bar.day, bar.day.blocks[0], 5.0)
    bar.grab()


def test_a_long_title_leaves_the_buttons_their_room(qtbot: QtBot) -> None:
    panel = DayPanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 150)
    panel.show_recording(CONFERENCE, "day", "A very long name " * 20, LENGTH)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.title.is_cut()
    button = panel.faults_button
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())


def test_the_catalogue_may_change_while_a_talk_is_held(bar) -> None:
    chosen = chosen_of(bar)
    QTest.mousePress(bar, LEFT, NO_KEY, place(bar, 1200, 2))
    QTest.mouseMove(bar, place(bar, 1300))
    QTest.mouseMove(bar, place(bar, 1320))
    bar.show_recording(day_of(("one", 100, 1000)), "day", LENGTH)
    QTest.mouseMove(bar, place(bar, 1400))
    QTest.mouseRelease(bar, LEFT, NO_KEY, place(bar, 1400))
    assert chosen == []
    assert bar.selected == ""


@pytest.mark.parametrize("width", [300, 1280, 2560])
def test_forty_talks_of_eleven_hours_are_drawn(bar, width) -> None:
    times = [(f"t{n}", n * 980.0, n * 980.0 + 900) for n in range(40)]
    bar.resize(width, bar.height())
    bar.show_recording(day_of(*times), "day", 11 * 3600.0)
    bar.select("t20")
    assert not bar.grab().toImage().isNull()
