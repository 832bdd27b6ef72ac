"""The index is brought up to date in the background, once at a time, and says nothing of it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

from duthviewer.library.index import SearchIndex
from duthviewer.library.places import places
from duthviewer.ui.search.indexer import Indexer, index_command
from tests.library.index.searching import Library

_WORKER = """
import json, sys, time
open(sys.argv[1], "a").write("begun ")
print(json.dumps({"stage": "reading", "done": 0.5}), flush=True)
if sys.argv[2] == "waits":
    sys.stdin.read()
elif sys.argv[2] == "fails":
    sys.exit(1)
print(json.dumps({"changed": sys.argv[2] == "changed"}), flush=True)
"""


class Told(QObject):
    def __init__(self, indexer: Indexer) -> None:
        super().__init__()
        self.said: list[object] = []
        indexer.busy_changed.connect(self._on_busy)
        indexer.progressed.connect(self._on_progress)
        indexer.updated.connect(self._on_updated)

    def _on_busy(self, is_busy: bool) -> None:
        self.said.append(is_busy)

    def _on_progress(self, done: float) -> None:
        self.said.append(done)

    def _on_updated(self) -> None:
        self.said.append("updated")


@pytest.fixture
def begin(qtbot, tmp_path):
    indexers = []

    def make(what: str) -> tuple[Indexer, Told]:
        log = tmp_path / "log"
        command = [sys.executable, "-S", "-E", "-c", _WORKER, str(log), what]
        indexer = Indexer(command, after_ms=10, later_ms=600_000)
        indexers.append(indexer)
        return indexer, Told(indexer)

    yield make
    for indexer in indexers:
        indexer.close()
        indexer.deleteLater()


@pytest.mark.parametrize(("what", "last"), [("changed", ["updated"]), ("same", [])])
def test_a_change_is_followed_by_one_run(begin, qtbot, tmp_path, what, last) -> None:
    indexer, told = begin(what)
    for _ in range(3):
        indexer.want()
    assert not indexer.is_busy
    qtbot.waitUntil(lambda: told.said == [True, 0.5, False, *last], timeout=10_000)
    assert (tmp_path / "log").read_text() == "begun "


def test_a_change_while_it_runs_is_followed_by_another_run(begin, qtbot, tmp_path) -> None:
    indexer, told = begin("same")
    indexer.want()
    qtbot.waitUntil(lambda: 0.5 in told.said, timeout=10_000)
    indexer.want()
    qtbot.waitUntil(lambda: told.said == [True, 0.5, False] * 2, timeout=10_000)
    assert (tmp_path / "log").read_text() == "begun begun "


def test_what_is_wanted_sooner_is_not_put_off(begin, qtbot) -> None:
    indexer, told = begin("same")
    indexer.want_later()
    indexer.want()
    indexer.want_later()
    qtbot.waitUntil(lambda: told.said == [True, 0.5, False], timeout=10_000)


def test_a_run_that_fails_is_logged(begin, qtbot, caplog) -> None:
    indexer, told = begin("fails")
    indexer.want()
    qtbot.waitUntil(lambda: told.said == [True, 0.5, False], timeout=10_000)
    assert "was not brought up to date" in caplog.text


def test_it_ends_with_the_window(begin, qtbot) -> None:
    indexer, told = begin("waits")
    indexer.want()
    qtbot.waitUntil(lambda: 0.5 in told.said, timeout=10_000)
    indexer.close()
    indexer.want()
    assert not indexer.is_busy
    assert "updated" not in told.said


def test_the_program_itself_indexes_a_conference(qtbot, tmp_path) -> None:
    library = Library(tmp_path)
    library.say((110, "spoken words"))
    with library.store as store:
        del store
    indexer = Indexer([*index_command(), str(library.folder)], after_ms=10)
    with qtbot.waitSignal(indexer.updated, timeout=30_000):
        indexer.want()
    index = SearchIndex(places().search)
    assert index.find("spoken").hits == 1
    index.close()
    indexer.close()
    indexer.deleteLater()
