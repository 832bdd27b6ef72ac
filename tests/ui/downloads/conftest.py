"""A conference on a loopback server, and the program on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.ui.application import Application
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
  - {{id: three, title: Emus, recording: day-2, start: 0, also: ["{url}/own-three.mp4"]}}
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FileServer]:
    recording = record(Recipe(duration_s=4.0))
    deck = write_deck(tmp_path / "any.pdf", [PageSpec(title="A page")])
    with FileServer() as server:
        for name in ("day-1", "day-2", "own-one", "own-three"):
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
