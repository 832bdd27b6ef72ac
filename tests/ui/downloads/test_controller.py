"""Downloads in the whole window, from a real server on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.library.downloads.values import JobState
from duthviewer.ui.application import Application
from duthviewer.ui.downloads.rows import RowGroup
from duthviewer.ui.downloads.sheet import DownloadSheet
from duthviewer.ui.talks.model import Presence
from tests.decks import PageSpec, write_deck
from tests.recordings import Recipe, record
from tests.servers import FileServer
from tests.ui.program import starter, write_catalogue

CATALOGUE = """\
title: Meeting
id: meeting
recordings:
  day-1: {{title: Monday, url: "{url}/day-1.mp4"}}
  day-2: {{title: Tuesday, url: "{url}/day-2.mp4"}}
talks:
  - {{id: one, title: Zebras, recording: day-1, start: 1, slides: "{url}/one.pdf",
      also: ["{url}/own-one.mp4"]}}
  - {{id: two, title: Apes, recording: day-1, start: 2, slides: "{url}/two.pdf"}}
  - {{id: three, title: Emus, recording: day-2, start: 0}}
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FileServer]:
    recording = record(Recipe(duration_s=4.0))
    deck = write_deck(tmp_path / "any.pdf", [PageSpec(title="A page")])
    with FileServer() as server:
        for name in ("day-1", "day-2", "own-one"):
            server.add(f"/{name}.mp4", recording)
        server.add("/one.pdf", deck)
        server.add("/two.pdf", deck)
        yield server


@pytest.fixture
def folder(tmp_path: Path, server: FileServer) -> Path:
    folder = tmp_path / "meeting"
    write_catalogue(folder, CATALOGUE.format(url=server.url))
    return folder


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot)


def sheet_of(program: Application, qtbot: QtBot) -> DownloadSheet:
    """The open sheet, when the downloads are planned."""
    qtbot.waitUntil(lambda: program.download_requests.sheet is not None)
    sheet = program.download_requests.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.start.isEnabled)
    return sheet


def presences(program: Application) -> list[Presence]:
    return [row.presence for row in program.library.model.rows()]


def states(program: Application) -> set[JobState]:
    return {job.state for job in program.downloads.jobs()}


def test_a_conference_is_downloaded_and_found(qtbot, start, folder) -> None:
    program = start(folder)
    assert presences(program) == [Presence.ONLINE] * 3
    program.library.actions_by_id["download_all"].trigger()
    sheet = sheet_of(program, qtbot)
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(program) == {JobState.DONE})
    qtbot.waitUntil(lambda: presences(program) == [Presence.HERE] * 3)
    assert {path.name for path in folder.iterdir()} >= {"one.pdf", "day-1.mp4", "day-2.mp4"}
    assert program.downloads.panel is not None
    assert program.downloads.panel.isVisible()
    assert [row.group for row in program.downloads.rows()] == [RowGroup.DONE] * 3
