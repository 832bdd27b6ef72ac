"""Saving clips in the window: what is offered, what is said, what is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.library.store.notes import new_note, with_text
from duthviewer.ui.application import Application
from duthviewer.ui.exports.clip_dialog import ClipDialog
from duthviewer.ui.exports.clip_values import ClipPart
from duthviewer.ui.state.moment import TalkRequest
from tests.clip_recordings import see
from tests.recordings import Recipe, record
from tests.ui.program import starter, write_catalogue

CATALOGUE = """\
title: Meeting
id: meeting
licence: CC-BY-4.0
recordings: {day-1: {}}
talks:
  - id: one
    title: "Zebras: first"
    recording: day-1
    start: 2
    end: 11
    timeline: [[2, 1], [5, 2], [11, null]]
"""
start = pytest.fixture(name="start")(starter)


@pytest.fixture
def program(start: Callable[..., Application], tmp_path: Path, qtbot: QtBot) -> Application:
    path = write_catalogue(tmp_path / "here", CATALOGUE)
    recording = record(Recipe("mp4", duration_s=12.0, keyframes=50, bframes=2))
    (path.parent / "day-1.mp4").write_bytes(recording.read_bytes())
    program = start(path)
    qtbot.waitUntil(program.is_complete, timeout=10_000)
    program.watching.watch(TalkRequest("one", 1.0))
    action = program.watching.page.actions_by_id["save_clip"]
    qtbot.waitUntil(action.isEnabled, timeout=10_000)
    qtbot.waitUntil(lambda: program.watching.watched.length_s > 0, timeout=20_000)
    return program


@pytest.fixture
def dialog(program: Application, qtbot: QtBot) -> Iterator[Callable[..., ClipDialog]]:
    def open_dialog(ask: Callable[..., None] | None = None, *arguments: object) -> ClipDialog:
        (ask or program.clips.ask)(*arguments)
        shown = program.window.findChild(ClipDialog)
        assert shown is not None
        qtbot.waitUntil(lambda: shown.kind_box.count() > 0, timeout=10_000)
        return shown

    return open_dialog


def close(dialog: ClipDialog, program: Application, qtbot: QtBot) -> None:
    dialog.reject()
    qtbot.waitUntil(lambda: program.window.findChild(ClipDialog) is None)


def test_parts_are_offered(program, dialog, qtbot: QtBot) -> None:
    shown = dialog()
    assert [shown.part_box.itemText(n) for n in range(shown.part_box.count())] == [
        "Page 1", "The whole talk", "Other times",
    ]  # fmt: skip
    assert (shown.start.text(), shown.end.text()) == ("0:00", "0:03")
    assert shown.licence.text() == "Licence of the talk: CC-BY-4.0"
    # The talk begins with a keyframe.
    qtbot.waitUntil(lambda: "there is a keyframe" in shown.cut_hint.text(), timeout=10_000)
    shown.start.setText("0:01.4")
    shown.start.textEdited.emit("")
    assert shown.part_box.currentData() == ClipPart.OWN
    qtbot.waitUntil(lambda: "1.4 s earlier" in shown.cut_hint.text(), timeout=10_000)
    shown.end.setText("0:01")
    shown.end.textEdited.emit("")
    assert shown.problem.text().startswith("The clip would be empty")
    assert not shown.save_button.isEnabled()
    close(shown, program, qtbot)
    program.watching.page.tools.loop.mark_a(4.0)
    program.watching.page.tools.loop.mark_b(6.0)
    shown = dialog()
    assert shown.part_box.currentData() == ClipPart.LOOP
    assert (shown.start.text(), shown.end.text()) == ("0:04", "0:06")
    close(shown, program, qtbot)
    shown = dialog(program.watching.page.slides_commands.clip_requested.emit, 2)
    assert (shown.start.text(), shown.end.text()) == ("0:03", "0:09")
    close(shown, program, qtbot)
    note = with_text(new_note("meeting/one", 3.0, 1), "Look")
    shown = dialog(program.notes.clip_requested.emit, note)
    assert shown.part_box.currentText() == "Around the note at 0:01"
    close(shown, program, qtbot)
    shown = dialog(program.watching.page.tabs.clip_requested.emit, 1.25, 2.5)
    assert (shown.start.text(), shown.end.text()) == ("0:01.25", "0:02.5")
    close(shown, program, qtbot)


def test_an_exact_clip_is_saved(
    program, dialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    out = tmp_path / "clip"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *found: (names.append(found[2]), (str(out), ""))[1]
    )
    shown = dialog()
    shown.start.setText("0:01.4")
    shown.end.setText("0:03.2")
    shown.start.textEdited.emit("")
    shown.cut_box.setCurrentIndex(1)
    assert "Only the first and the last moments" in shown.cut_hint.text()
    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        shown.save_button.click()
    assert Path(names[0]).name == "Zebras first 0.01–0.03.mp4"
    assert see(tmp_path / "clip.mp4").numbers == list(range(85, 130))
    assert program.export_jobs.strips[0].text() == "Saved clip.mp4"
    # The next time it asks with what was chosen before.
    qtbot.waitUntil(lambda: program.window.findChild(ClipDialog) is None)
    shown = dialog()
    assert shown.is_exact
    close(shown, program, qtbot)


def test_a_moving_picture_is_saved(program, dialog, tmp_path: Path, qtbot: QtBot) -> None:
    shown = dialog(program.clips.ask_for_gif)
    assert shown.suffix == ".gif"
    assert shown.start.text() == "0:01"
    assert not shown.cut_box.isVisible()
    shown.end.setText("0:02")
    shown.end.textEdited.emit("")
    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        shown.save(tmp_path / "moment.gif")
    assert (tmp_path / "moment.gif").read_bytes()[:3] == b"GIF"


def test_without_a_recording_it_says_so(
    start: Callable[..., Application], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(write_catalogue(tmp_path / "here", CATALOGUE))
    qtbot.waitUntil(program.is_complete, timeout=10_000)
    program.watching.watch(TalkRequest("one", None))
    action = program.watching.page.actions_by_id["save_clip"]
    qtbot.waitUntil(action.isEnabled, timeout=10_000)
    with qtbot.waitSignal(program.clips.trouble) as caught:
        action.trigger()
    assert "not on this computer" in caught.args[0]
