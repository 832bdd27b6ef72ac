"""Tests that a conference keeps its name however many were opened after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.library.conferences.find import find_conference
from duthviewer.library.conferences.talks_with_notes import talks_with_notes
from duthviewer.library.index import SearchIndex
from duthviewer.library.index.build import index_library
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.ui.application import Application
from tests.ui.program import starter, store_of, write_catalogue

NUMBER = 14


@pytest.fixture
def start(qtbot: QtBot, home: Path) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot)


def test_the_first_of_many_keeps_its_name(
    qtbot: QtBot, tmp_path: Path, home: Path, start: Callable[..., Application]
) -> None:
    catalogues = [
        write_catalogue(
            tmp_path / f"{number}",
            f"title: Conference {number}\nid: c{number}\nrecordings: {{d: {{}}}}\n"
            f"talks: [{{id: x, title: Zebra {number}, recording: d, start: 0}}]\n",
        )
        for number in range(NUMBER)
    ]
    program = start(catalogues[0])
    for number in range(1, NUMBER):
        program.conference.open(catalogues[number])
        qtbot.waitUntil(lambda number=number: program.conference.title == f"Conference {number}")
    program.window.close()
    with store_of(home) as store:
        store.notes.save(with_text(new_note("c0/x", 1.0, None), "a note"))
        (noted,) = talks_with_notes(store.notes.of_all_talks(), store)
        assert noted.title == "Zebra 0"
        assert find_conference("c0", store)[0] == catalogues[0]
        index_library(tmp_path / "index", store, from_scratch=True)
    index = SearchIndex(tmp_path / "index")
    assert {group.conference for group in index.find("zebra").groups} >= {"c0", "c13"}
    index.close()
