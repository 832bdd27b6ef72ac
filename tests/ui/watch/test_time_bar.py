"""The talk's own time bar and the controls below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.ui.commands.table import COMMANDS
from duthviewer.ui.watch.controls import Controls
from duthviewer.ui.watch.time_bar import Mark, MarkKind, TimeBar
from duthviewer.ui.widgets import theme
from tests.ui.test_accessibility import contrast
from tests.ui.watch_pages import RecordedTalk, new_settings


@pytest.fixture
def watched() -> RecordedTalk:
    return RecordedTalk()


@pytest.fixture
def bar(qtbot: QtBot, watched: RecordedTalk) -> TimeBar:
    bar = TimeBar(watched)
    qtbot.addWidget(bar)
    bar.setPalette(theme.palette(theme.DARK))
    bar.resize(440, 30)
    bar.set_length(100.0, [25.0, 50.0])
    bar.show()
    return bar


def played(bar: TimeBar) -> list[bool]:
    """For each pixel along the middle of the track whether it has the accent's colour."""
    image = bar.grab().toImage()
    accent = bar.palette().color(QPalette.ColorRole.Highlight)
    return [image.pixelColor(x, bar.height() // 2) == accent for x in range(bar.width())]


def test_what_was_played_is_coloured(bar: TimeBar) -> None:
    bar.set_position(0.0)
    assert not any(played(bar))
    bar.set_position(75.0)
    line = played(bar)
    assert line[60]
    assert line[310]
    assert not line[350]


def test_the_track_is_cut_where_pages_change(bar: TimeBar) -> None:
    bar.set_position(100.0)
    line = played(bar)
    cuts = [x for x in range(30, 400) if not line[x]]
    assert {x // 100 for x in cuts} == {1, 2}
    assert all(abs(x - 119) <= 2 or abs(x - 219) <= 2 for x in cuts)


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_what_was_not_played_and_its_cuts_are_seen(bar: TimeBar, colours: theme.Colours) -> None:
    for ground in (colours.surface, colours.background):
        palette = theme.palette(colours)
        palette.setColor(QPalette.ColorRole.Window, QColor(ground))
        bar.setPalette(palette)
        bar.set_position(0.0)
        image = bar.grab().toImage()
        line = [image.pixelColor(x, bar.height() // 2).name() for x in range(30, 400)]
        track = max(set(line), key=line.count)
        assert contrast(track, ground) >= 3
        at_cut = line[219 - 30]
        assert contrast(track, at_cut) >= 3


def test_a_click_and_a_drag_seek(bar: TimeBar, watched: RecordedTalk, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(220, 15))
    assert watched.sought[-1] == pytest.approx(50.0, abs=0.3)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(120, 15))
    qtbot.mouseMove(bar, QPoint(320, 15))
    assert watched.sought[-1] == pytest.approx(75.0, abs=0.3)
    bar.set_position(10.0)
    assert bar.value() == pytest.approx(75_000, abs=300), "the hand has it"
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(320, 15))
    bar.set_position(10.0)
    assert bar.value() == 10_000


def test_outside_the_track_it_stays_within_the_talk(
    bar: TimeBar, watched: RecordedTalk, qtbot: QtBot
) -> None:
    for x, seconds in ((1, 0.0), (438, 100.0)):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 15))
        assert watched.sought[-1] == seconds


def test_without_a_length_nothing_seeks(bar: TimeBar, watched: RecordedTalk, qtbot: QtBot) -> None:
    bar.set_length(0.0)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(220, 15))
    assert watched.sought == []


@pytest.fixture
def controls(qtbot: QtBot) -> Controls:
    actions = {command.id: QAction(command.text) for command in COMMANDS}
    settings = new_settings()
    watched = RecordedTalk()
    controls = Controls(watched, settings, actions)
    settings.setParent(controls)
    qtbot.addWidget(controls)
    controls.kept, controls.talk = actions, watched
    return controls


def show(controls: Controls, position_s: float, length_s: float) -> None:
    controls.talk.length_s = length_s
    controls.talk.go(position_s)


def test_times_are_the_talks(controls: Controls) -> None:
    show(controls, 3725.0, 5400.0)
    assert (controls.time_label.text(), controls.length_button.text()) == ("1:02:05", "/ 1:30:00")
    show(controls, 40.96, 0.0)
    assert (controls.time_label.text(), controls.length_button.text()) == ("0:41", "")
    show(controls, 85.92, 85.92)
    assert (controls.time_label.text(), controls.length_button.text()) == ("1:25", "/ 1:25")
    show(controls, 86.0, 85.92)
    assert controls.time_label.text() == "1:25", "the first frame after the end"
    show(controls, 90.0, 85.92)
    assert controls.time_label.text() == "1:30", "the rest of the day"
    show(controls, -3.0, 60.0)
    assert controls.time_label.text() == "0:00"


def test_every_control_has_a_name(controls: Controls) -> None:
    for child in (
        controls.play_button,
        controls.mute_button,
        controls.speed_button,
        controls.volume_slider,
    ):
        assert child.accessibleName()
        assert child.toolTip()


def test_a_speed_from_the_menu_is_asked_for(controls: Controls, qtbot: QtBot) -> None:
    fastest = next(action for action in controls.speed_menu.actions() if action.data() == 4.0)
    with qtbot.waitSignal(controls.rate_requested) as asked:
        fastest.trigger()
    assert asked.args == [4.0]
    assert controls.speed_button.menu() is controls.speed_menu


def test_the_wheel_over_the_volume_turns_it_as_over_the_picture(
    controls: Controls, qtbot: QtBot
) -> None:
    centre = QPointF(controls.volume_slider.rect().center())
    wheel = QWheelEvent(
        centre, centre, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = controls.volume_slider.value()
    with qtbot.waitSignal(controls.volume_turned) as turned:
        QApplication.sendEvent(controls.volume_slider, wheel)
    assert turned.args == [2.0]
    assert controls.volume_slider.value() == before, "the page decides"


def colours_at(bar: TimeBar, x: int) -> set[str]:
    image = bar.grab().toImage()
    return {image.pixelColor(x, y).name() for y in range(bar.height())}


def test_a_and_b_are_brackets_with_a_line_between(bar: TimeBar) -> None:
    amber = bar.palette().color(QPalette.ColorRole.BrightText).name()
    bar.set_loop(25.0, 75.0)
    image = bar.grab().toImage()
    rows = [y for y in range(bar.height()) if image.pixelColor(220, y).name() == amber]
    assert rows, "the line"
    assert min(rows) > bar.height() / 2, "below the track"
    top = 5
    assert image.pixelColor(122, top).name() == amber, "A opens to the right"
    assert image.pixelColor(117, top).name() != amber
    assert image.pixelColor(317, top).name() == amber, "B opens to the left"
    assert image.pixelColor(322, top).name() != amber
    bar.set_loop(None, None)
    assert amber not in colours_at(bar, 220) | colours_at(bar, 120)


def test_each_kind_of_mark_has_its_place_and_its_words(bar: TimeBar) -> None:
    plain = colours_at(bar, 170)
    bar.set_marks(MarkKind.CHAPTER, [Mark(37.5, "Chapter"), Mark(900.0, "beyond")])
    bar.set_marks(MarkKind.NOTE, [Mark(62.5, "Note")])
    image = bar.grab().toImage()
    back = image.pixelColor(200, 2).name()
    below = range(bar.height() // 2 + 5, bar.height())
    above = range(bar.height() // 2 - 5)
    assert any(image.pixelColor(170, y).name() != back for y in below)
    assert all(image.pixelColor(170, y).name() == back for y in above)
    assert any(image.pixelColor(270, y).name() != back for y in above)
    assert all(image.pixelColor(270, y).name() == back for y in below)
    assert [mark.text for mark in bar.marks_at(172)] == ["Chapter"]
    assert bar.marks_at(200) == ()
    bar.set_marks(MarkKind.CHAPTER, [])
    assert colours_at(bar, 170) == plain
    assert [mark.text for mark in bar.marks_at(270)] == ["Note"]
