"""Rewriting the recording that is watched: offered, done beside it, used at once, taken back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.errors import KnownError
from duthviewer.library.media import rewrite as rewriting
from duthviewer.ui.application import Application
from tests import odd_recordings
from tests.recordings import read_image
from tests.ui.files.test_choices import notice, watch
from tests.ui.program import starter, write_catalogue
from tests.ui.window.test_drop import answer, question

start = pytest.fixture(name="start")(starter)

MEETING = """\
title: Meeting
id: meeting
recordings: {day-1: {title: Day one}, day-2: {}}
talks:
  - {id: one, title: The one, recording: day-1, start: 1}
  - {id: two, title: The two, recording: day-1, start: 8}
  - {id: other, title: Other, recording: day-2, start: 0}
"""


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("joined") / "day.mpg"
    odd_recordings.joined_mpg(path)
    return path.read_bytes()


@pytest.fixture
def folder(tmp_path: Path, joined: bytes) -> Path:
    folder = write_catalogue(tmp_path / "meeting", MEETING).parent
    (folder / "day-1.mpg").write_bytes(joined)
    return folder


@pytest.fixture
def program(start, folder: Path, qtbot: QtBot) -> Application:
    program = start(folder)
    qtbot.waitUntil(lambda: program.rewriting is not None, timeout=10_000)
    return program


def strip(program: Application, number: int = 0):
    return program.rewriting.strips[number]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def offered(program: Application, qtbot: QtBot) -> None:
    watch(program, qtbot)
    qtbot.waitUntil(strip(program).isVisible, timeout=20_000)


def button(program: Application, text: str, number: int = 0) -> QPushButton:
    buttons = strip(program, number).findChildren(QPushButton)
    return next(one for one in buttons if one.text() == text)


class Held:
    """Rewriting that waits halfway until the test lets it go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, error: KnownError | None = None) -> None:
        self.go_on = threading.Event()
        whole = rewriting.rewrite

        def rewrite(source, target, report, cancelled, *, new_keyframes) -> None:
            self.new_keyframes = new_keyframes
            report(0.5)
            while not self.go_on.wait(0.02):
                if cancelled():
                    break
            if error is not None:
                raise error
            whole(source, target, report, cancelled, new_keyframes=new_keyframes)

        monkeypatch.setattr(rewriting, "rewrite", rewrite)


def test_what_cannot_be_reached_is_offered_and_rewritten(program, folder, qtbot) -> None:
    offered(program, qtbot)
    assert strip(program).text().startswith("The clock of this recording restarts after 0:0")
    button(program, "Rewrite this recording…").click()
    box = question(qtbot)
    assert box.text() == "Make a copy of day-1.mpg that plays from any place?"
    assert "day-1 (rewritten).mkv. It takes about 881 kB in" in box.informativeText()
    assert not box.checkBox().isChecked()
    answer(box, "Rewrite")
    page, copy = program.watching.page, folder / "day-1 (rewritten).mkv"
    qtbot.waitUntil(lambda: page.watched.talk.files.recording == copy, timeout=20_000)
    text = "Created day-1 (rewritten).mkv. It is used for this recording from now on."
    assert notice(program).text() == text
    assert not strip(program).isVisible()
    assert names(folder) == ["catalogue.yaml", "day-1 (rewritten).mkv", "day-1.mpg"]
    # What could not be reached before: 1 s into the second part.
    qtbot.waitUntil(lambda: page.watched.is_settled() and page.watched.length_s > 6, timeout=20_000)
    page.watched.seek(6.02)
    qtbot.waitUntil(lambda: read_image(page.watched.player.snapshot()) == 25, timeout=20_000)
    # It is for all talks of the day, and taken back at once.
    qtbot.waitUntil(lambda: program.conference.files["two"].recording == copy)
    notice(program).undo_button.click()
    original = folder / "day-1.mpg"
    qtbot.waitUntil(lambda: page.watched.talk.files.recording == original, timeout=20_000)
    assert copy.exists()


def test_progress_is_shown_where_the_person_is_and_cancelled(
    program, folder, qtbot, monkeypatch
) -> None:
    Held(monkeypatch)
    offered(program, qtbot)
    action = program.watching.page.actions_by_id["rewrite_recording"]
    action.trigger()
    answer(question(qtbot), "Rewrite")
    text = "Rewriting day-1.mpg… 50 %"
    qtbot.waitUntil(lambda: strip(program).text() == text, timeout=10_000)
    assert not action.isEnabled()
    program.watching.page.back_requested.emit()
    assert strip(program, 1).isVisible()
    assert strip(program, 1).text() == text
    button(program, "Cancel", 1).click()
    qtbot.waitUntil(program.rewriting.tasks.is_idle, timeout=10_000)
    assert not strip(program, 1).isVisible()
    assert names(folder) == ["catalogue.yaml", "day-1.mpg"]
    assert program.conference.files["one"].recording == folder / "day-1.mpg"


def test_why_it_failed_is_shown(program, qtbot, monkeypatch) -> None:
    held = Held(monkeypatch, KnownError("The disk is full."))
    held.go_on.set()
    offered(program, qtbot)
    program.watching.page.actions_by_id["rewrite_recording"].trigger()
    answer(question(qtbot), "Rewrite")
    qtbot.waitUntil(lambda: strip(program).text() == "The disk is full.", timeout=10_000)
    assert strip(program).isVisible()
    assert program.watching.page.actions_by_id["rewrite_recording"].isEnabled()


def test_quitting_leaves_nothing(program, folder, qtbot, monkeypatch) -> None:
    Held(monkeypatch)
    offered(program, qtbot)
    program.watching.page.actions_by_id["rewrite_recording"].trigger()
    answer(question(qtbot), "Rewrite")
    qtbot.waitUntil(lambda: strip(program).text().endswith("50 %"), timeout=10_000)
    program.window.close()
    assert names(folder) == ["catalogue.yaml", "day-1.mpg"]


def test_it_is_offered_where_the_player_fails(program, qtbot) -> None:
    offered(program, qtbot)
    page = program.watching.page
    page.watched.failed.emit("It holds nothing that can be shown.")
    message = page.pane.message
    assert [one.text() for one in message.findChildren(QPushButton) if one.text()][:2] == [
        "Try again",
        "Rewrite this recording…",
    ]
    assert "A copy with the same video and sound may play." in message.detail


def test_new_keyframes_are_offered_where_seeks_take_long(program, qtbot, monkeypatch) -> None:
    held = Held(monkeypatch)
    page = watch(program, qtbot)
    qtbot.waitUntil(strip(program).isVisible, timeout=20_000)
    # As for a recording that is whole but has a single keyframe.
    program.rewriting._offered = None
    page.watched.player.keyframes_missed.emit()
    assert strip(program).text().startswith("Seeking is slow in this recording")
    button(program, "Rewrite this recording…").click()
    box = question(qtbot)
    assert box.checkBox().isChecked()
    answer(box, "Rewrite")
    qtbot.waitUntil(lambda: strip(program).text().endswith("50 %"), timeout=10_000)
    assert held.new_keyframes
    program.rewriting.cancel()
    qtbot.waitUntil(program.rewriting.tasks.is_idle, timeout=10_000)


def test_without_a_recording_there_is_nothing_to_rewrite(program, qtbot) -> None:
    page = watch(program, qtbot, "other")
    assert not page.actions_by_id["rewrite_recording"].isEnabled()
    assert not strip(program).isVisible()
