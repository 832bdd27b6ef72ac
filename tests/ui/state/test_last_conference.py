"""A plain start shows the conference that was open last."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.ui.application import Application
from duthviewer.ui.state import head_start as start
from duthviewer.ui.state.head_start import _last_conference
from tests.ui.program import OTHER, starter, write_catalogue

Run = Callable[..., tuple[str, str]]


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[Run]:
    """Start the program and end it again: which conference it showed, and what it said."""

    def is_ready(program: Application) -> bool:
        return program.is_complete()

    for begin in starter(qtbot, is_ready):
        yield partial(_once, begin)


def _once(
    begin: Callable[..., Application], path: Path | None = None, **wish: object
) -> tuple[str, str]:
    program = begin(path, **wish)
    said = program.window.error_strip.text()
    program.window.close()
    return program.conference.id, said


def test_it_is_opened_again(run: Run, tmp_path: Path) -> None:
    path = write_catalogue(tmp_path / "own", OTHER)
    assert run() == ("duth-2016", "")
    assert run(path) == ("other", "")
    assert run() == ("other", "")
    # Who takes a picture is not there to watch, but the picture shows what a person would see.
    picture = tmp_path / "x.png"
    assert run(write_catalogue(tmp_path / "b"), screenshot=picture) == ("meeting", "")
    assert run(screenshot=picture) == ("other", "")
    # The talk of the conference that ships.
    assert run(talk="channels") == ("duth-2016", "")
    assert run() == ("duth-2016", "")


def test_where_its_file_is_gone_it_says_so(run: Run, tmp_path: Path) -> None:
    path = write_catalogue(tmp_path / "own", OTHER)
    run(path)
    path.unlink()
    said = f"“Other” was open last but cannot be found: {path}"
    assert run() == ("duth-2016", said)
    assert run() == ("duth-2016", "")


def test_a_disk_that_does_not_answer_is_not_waited_for(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_catalogue(tmp_path / "own", OTHER)
    run(path)
    answers = threading.Event()
    is_file = Path.is_file

    def hangs(asked: Path) -> bool:
        if asked == path:
            answers.wait(60)
        return is_file(asked)

    monkeypatch.setattr(Path, "is_file", hangs)
    monkeypatch.setattr(start, "_PATIENCE_S", 0.1)
    said = f"“Other” was open last but cannot be found: {path}"
    try:
        assert run() == ("duth-2016", said)
    finally:
        answers.set()


@pytest.mark.parametrize(
    "kept", ["x", [1, 2], ["x"], ["x", 1], ["x", "relative"], ["x", "/\0"], {}, None, [None, "/x"]]
)
def test_what_is_remembered_may_make_no_sense(kept: object) -> None:
    assert _last_conference({"last_conference": kept}) is None
