"""A conference on a disk that does not answer, when the program starts."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.library.store.store import Store
from duthviewer.ui import application
from duthviewer.ui.application import Application, LaunchOptions
from duthviewer.ui.state import head_start as start
from duthviewer.ui.state.head_start import OpenResult, open_path
from tests.ui.program import write_catalogue


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    event = threading.Event()

    def ask(path: Path, store: Store | None) -> OpenResult:
        event.wait()
        return open_path(path, store)

    monkeypatch.setattr(start, "open_path", ask)
    monkeypatch.setattr(application, "_SLOW_START_MS", 20)
    yield event
    event.set()


def test_the_window_says_so_until_it_answers(
    qtbot: QtBot, tmp_path: Path, answers: threading.Event
) -> None:
    folder = write_catalogue(tmp_path / "meeting").parent
    program = Application(LaunchOptions(path=folder))
    window = program.window
    qtbot.waitUntil(lambda: window.error_strip.isVisible())
    words = f"{folder} takes long to open. Its disk may not answer."
    assert window.error_strip.text() == words
    answers.set()
    qtbot.waitUntil(lambda: len(program.library.model.rows()) == 3)
    assert not window.error_strip.isVisible()
    qtbot.waitUntil(program.is_settled)
    window.close()
    window.deleteLater()
    program.deleteLater()
