"""Practising with a recording that plays: loops, markers, the slower speed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.notes.edit import NoteEdit
from duthviewer.ui.slides.strip import PageList
from duthviewer.ui.state.moment import TalkRequest
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.watch.time_bar import MarkKind
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.program import starter, write_catalogue

#: Page 2 is shown twice, 1.5 s and 1 s long
CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day: {file: day.mp4}}
talks:
  - id: one
    title: The one
    recording: day
    start: 10
    end: 40
    slides: one.pdf
    timeline: [[10.0, 1], [12.0, 2], [13.5, 3], [15.0, 2], [16.0, 1]]
"""
SUBTITLES = """1
00:00:15,000 --> 00:00:15,600
A sentence in

2
00:00:15,600 --> 00:00:16,500
two cues.

3
00:00:17,000 --> 00:00:18,000
And another.
"""
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


@pytest.fixture
def program(start: Callable[..., Application], tmp_path: Path, qtbot: QtBot) -> Application:
    """The program with a talk that stands at 2.2 s, on page 2."""
    path = write_catalogue(tmp_path / "here", CATALOGUE)
    write_deck(path.parent / "one.pdf", 3)
    recording = record(Recipe(duration_s=60, keyframes=50)).read_bytes()
    (path.parent / "day.mp4").write_bytes(recording)
    (path.parent / "day.en.srt").write_text(SUBTITLES, encoding="utf-8")
    program = start(path)
    program.watching.watch(TalkRequest("one", 2.2))
    page = program.watching.page
    qtbot.waitUntil(lambda: state_of(page) is PlayerState.PAUSED)
    qtbot.waitUntil(lambda: page.slides.page() == 2)
    page.setFocus()
    return program


def state_of(page: WatchPage) -> PlayerState | None:
    return None if page.watched.player is None else page.watched.player.state()


def trigger(page: WatchPage, name: CommandId) -> None:
    assert page.actions_by_id[name].isEnabled()
    page.actions_by_id[name].trigger()


def test_the_moments_of_a_page_are_played_in_turn(program: Application, qtbot: QtBot) -> None:
    page = program.watching.page
    played: list[float] = []
    page.watched.position_reported.connect(played.append)
    trigger(page, "loop_page")
    assert page.tools.loop.ranges == ((2.0, 3.5), (5.0, 6.0))
    assert page.time_bar.loop_ranges == page.tools.loop.ranges

    def jumps() -> list[tuple[bool, bool]]:
        """Whether playing jumped from the first moment to the second, and back."""
        return [
            (before < 4.0 and later > 4.9, before > 5.5 and later < 3.0)
            for before, later in pairwise(played)
        ]

    qtbot.waitUntil(lambda: any(on for on, _ in jumps()))
    qtbot.waitUntil(lambda: any(back for _, back in jumps()))
    assert not [at_s for at_s in played if 4.2 < at_s < 4.9 or at_s > 7.0]
    assert state_of(page) is PlayerState.PLAYING
    page.watched.pause()
    # The second time, the command ends the loop; the strip's menu has it as well.
    trigger(page, "loop_page")
    assert page.tools.loop.a_s is None
    trigger(page, "page_strip")
    strip = page.findChild(PageList)
    assert strip is not None
    menu = strip.page_menu(3)
    next(one for one in menu.actions() if one.text().startswith("Loop")).trigger()
    menu.close()
    assert (page.tools.loop.a_s, page.tools.loop.b_s) == (3.5, 5.0)
    assert page.tools.loop.ranges == ()
    page.watched.pause()


def test_a_sentence_is_looped_by_one_key_and_its_ends_are_moved(
    program: Application, qtbot: QtBot
) -> None:
    page, loop = program.watching.page, program.watching.page.tools.loop
    page.watched.seek(5.8)
    qtbot.keyClick(page, Key.Key_J, Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: loop.b_s is not None)
    assert loop.a_s == pytest.approx(4.85, abs=0.01)
    assert loop.b_s == pytest.approx(6.65, abs=0.01)
    page.watched.pause()
    qtbot.waitUntil(lambda: state_of(page) is PlayerState.PAUSED)
    qtbot.keyClick(page, Key.Key_Right, Modifier.AltModifier)
    assert loop.a_s == pytest.approx(4.95, abs=0.01)
    qtbot.keyClick(page, Key.Key_Comma, Modifier.AltModifier)
    assert loop.a_s == pytest.approx(4.91, abs=0.01)
    # Paused, the frame at the new end is shown.
    qtbot.waitUntil(lambda: abs(page.watched.position_s() - 4.91) < 0.05)
    qtbot.keyClick(page, Key.Key_Down, Modifier.AltModifier)
    assert loop.b_s == pytest.approx(6.55, abs=0.01)
    trigger(page, "loop_b_frame_on")
    assert loop.b_s == pytest.approx(6.59, abs=0.01)
    # By the mouse, below the track.
    bar = page.time_bar
    at = QPointF(bar.x_of(loop.b_s * 1000), bar.height() - 4.0)
    to = QPointF(bar.x_of(20_000), bar.height() - 4.0)
    for kind, place in (
        (QEvent.Type.MouseButtonPress, at), (QEvent.Type.MouseMove, to),
        (QEvent.Type.MouseButtonRelease, to),
    ):  # fmt: skip
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, place, bar.mapToGlobal(place), button, button, Modifier.NoModifier
        )
        QApplication.sendEvent(bar, event)
    assert loop.b_s == pytest.approx(20.0, abs=0.2)
    assert page.watched.position_s() < 7.0
    loop.clear()
    assert not page.actions_by_id["loop_a_back"].isEnabled()


def test_markers_are_set_by_a_key_and_named_later(program: Application, qtbot: QtBot) -> None:
    page, notes = program.watching.page, program.notes
    assert not page.actions_by_id["next_note"].isEnabled()
    qtbot.keyClick(page, Key.Key_Q)
    assert [(row.note.text, row.note.page) for row in notes.rows()] == [("Marker", 2)]
    assert notes.rows()[0].position_s == pytest.approx(2.2, abs=0.05)
    # Nothing takes the keys, and a second one at the same place is none.
    assert QApplication.focusWidget() is page
    qtbot.keyClick(page, Key.Key_Q)
    assert len(notes.rows()) == 1
    page.watched.seek(9.0)
    qtbot.waitUntil(lambda: page.watched.position_s() == pytest.approx(9.0, abs=0.05))
    qtbot.keyClick(page, Key.Key_Q)
    assert [mark.text for mark in page.time_bar.marks[MarkKind.NOTE]] == ["Marker", "Marker"]
    qtbot.keyClick(page, Key.Key_Left, Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.watched.position_s() == pytest.approx(2.2, abs=0.05))
    qtbot.keyClick(page, Key.Key_Right, Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.watched.position_s() == pytest.approx(9.0, abs=0.05))
    # In the list, the name is typed over the word.
    notes.tab().list.edit_note(notes.rows()[0].note.id)
    field = notes.tab().list.editor_of(notes.rows()[0].note.id)
    assert isinstance(field, NoteEdit)
    qtbot.keyClicks(field, "Louder here")
    qtbot.keyClick(field, Key.Key_Return, Modifier.ControlModifier)
    assert [row.note.text for row in notes.rows()] == ["Louder here", "Marker"]
    store = program.notebook.store
    assert store is not None
    qtbot.waitUntil(
        lambda: (
            sorted(note.text for note in store.notes.of_talk("meeting/one"))
            == ["Louder here", "Marker"]
        )
    )


def test_the_practice_speed_is_switched_and_remembered(program: Application, qtbot: QtBot) -> None:
    page = program.watching.page
    speed, action = page.speed_and_volume, page.actions_by_id["practice_speed"]
    speed.set_rate(1.25)
    qtbot.keyClick(page, Key.Key_K, Modifier.ShiftModifier)
    assert speed.rate == 0.75
    assert action.isChecked()
    trigger(page, "slower")
    assert action.isChecked()
    slow = speed.rate
    assert slow < 0.75
    qtbot.keyClick(page, Key.Key_K, Modifier.ShiftModifier)
    assert (speed.rate, action.isChecked()) == (1.25, False)
    trigger(page, "practice_speed")
    assert speed.rate == slow
    assert program.settings.get("practice_rate") == slow
    trigger(page, "normal_speed")
    assert not action.isChecked()
