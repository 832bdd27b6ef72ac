"""Files made in the background: one after the other, shown, cancelled, reported."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.errors import KnownError
from duthviewer.ui.application import Application


class Work:
    """Work that reports half of it, then waits until the test lets it go on."""

    def __init__(self, path: Path, error: KnownError | None = None) -> None:
        self.path, self.error = path, error
        self.go_on = threading.Event()
        self.begun = self.ended = False

    def __call__(self, report, cancelled) -> Path:
        self.begun = True
        unfinished = self.path.with_suffix(".part")
        unfinished.write_text("half")
        report(0.5)
        try:
            while not self.go_on.wait(0.01):
                if cancelled():
                    raise KnownError("Cancelled.")
            if self.error is not None:
                raise self.error
            self.path.write_text("whole")
            return self.path
        finally:
            unfinished.unlink()
            self.ended = True


@pytest.fixture
def program(whole) -> Application:
    return whole()


def strip(program: Application):
    return program.export_jobs.strips[1]


def button(program: Application, text: str) -> QPushButton:
    buttons = strip(program).findChildren(QPushButton)
    return next(one for one in buttons if one.text() == text and one.isVisible())


def test_jobs_run_one_after_the_other(program, tmp_path, qtbot: QtBot, monkeypatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("duthviewer.ui.exports.jobs.outside.show_in_folder", shown.append)
    jobs, first, second = program.export_jobs, Work(tmp_path / "a.mp4"), Work(tmp_path / "b.pdf")
    jobs.start("a.mp4", first)
    jobs.start("b.pdf", second)
    qtbot.waitUntil(lambda: strip(program).text() == "Saving a.mp4… 50 % · 1 more waiting")
    assert strip(program).isVisible()
    assert not second.begun
    first.go_on.set()
    qtbot.waitUntil(lambda: strip(program).text() == "Saving b.pdf… 50 %")
    second.go_on.set()
    qtbot.waitUntil(lambda: strip(program).text() == "Saved a.mp4, b.pdf")
    assert not jobs.is_busy()
    button(program, "Show in folder").click()
    assert shown == [tmp_path / "b.pdf"]


def test_cancelling_stops_the_running_job_only(program, tmp_path, qtbot: QtBot) -> None:
    jobs, first, second = program.export_jobs, Work(tmp_path / "a.mp4"), Work(tmp_path / "b.mp4")
    jobs.start("a.mp4", first)
    jobs.start("b.mp4", second)
    qtbot.waitUntil(lambda: "50 %" in strip(program).text())
    button(program, "Cancel").click()
    qtbot.waitUntil(lambda: strip(program).text() == "Saving b.mp4… 50 %")
    button(program, "Cancel").click()
    qtbot.waitUntil(lambda: second.ended)
    assert not strip(program).isVisible()
    assert not list(tmp_path.glob("[ab].*"))


def test_failures_are_shown(program, tmp_path, qtbot: QtBot) -> None:
    full = KnownError("The disk is full.")
    jobs = program.export_jobs
    first, second = (Work(tmp_path / name, full) for name in "ab")
    first.go_on.set()
    jobs.start("a", first)
    jobs.start("b", second)
    # The next job takes the strip.
    with qtbot.waitSignal(jobs.trouble) as caught:
        pass
    assert caught.args == ["The disk is full."]
    qtbot.waitUntil(lambda: strip(program).text() == "Saving b… 50 %")
    second.go_on.set()
    qtbot.waitUntil(lambda: strip(program).text() == "The disk is full.")


def test_closing_the_window_leaves_nothing(program, tmp_path, qtbot: QtBot) -> None:
    work = Work(tmp_path / "a.mp4")
    program.export_jobs.start("a.mp4", work)
    qtbot.waitUntil(lambda: "50 %" in strip(program).text())
    program.window.close()
    # The work of minutes is not thrown away without a question.
    closing = program.export_closing
    assert program.window.isVisible()
    assert "a.mp4" in closing.question.informativeText()
    closing.question.reject()
    qtbot.waitUntil(lambda: closing.question is None)
    assert program.window.isVisible()
    program.window.close()
    discard = next(one for one in closing.question.buttons() if one.text() == "Discard and close")
    discard.click()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    assert work.ended
    assert not list(tmp_path.glob("a.*"))
