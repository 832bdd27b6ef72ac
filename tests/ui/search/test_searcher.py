"""Asking the index off the GUI thread: the newest question is the one that is answered."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.errors import KnownError
from duthviewer.library.index import SearchIndex, SearchResult
from duthviewer.ui.search.searcher import Searcher, SearchRequest, SearchResponse
from tests.ui.searches import Words, write_index


@pytest.fixture
def searcher(qtbot: QtBot, tmp_path: Path) -> Iterator[Searcher]:
    write_index(
        tmp_path / "search.sqlite3",
        "meeting",
        {"one": Words("Zebras", ("Ann",), said=[(65.0, "stripes are black and white")])},
    )
    searcher = Searcher(tmp_path / "search.sqlite3")
    yield searcher
    searcher.close()


def test_a_question_is_answered(qtbot, searcher) -> None:
    with qtbot.waitSignal(searcher.answered) as told:
        searcher.ask(SearchRequest("stripes"))
    answer: SearchResponse = told.args[0]
    assert answer.question.text == "stripes"
    assert [one.talk for one in answer.found.groups] == ["meeting/one"]
    assert searcher.is_idle()


def test_only_the_newest_question_is_answered(qtbot, searcher, monkeypatch) -> None:
    answers: list[SearchResponse] = []
    searcher.answered.connect(answers.append)
    for text in ("z", "ze", "zeb", "stripes"):
        searcher.ask(SearchRequest(text))
    qtbot.waitUntil(searcher.is_idle)
    assert [answer.question.text for answer in answers] == ["stripes"]


def test_an_older_question_that_runs_is_stopped(qtbot, searcher, monkeypatch) -> None:
    """It would keep the thread for as long as it takes, and the newer one waiting."""
    calls: list[str] = []
    stopped = []

    def find(self: SearchIndex, query: str, **more: object) -> SearchResult:
        calls.append(query)
        if query == "slow":
            waiting = threading.Event()
            stopped.append(waiting)
            assert waiting.wait(60)
        return SearchResult(hits=len(query))

    monkeypatch.setattr(SearchIndex, "find", find)
    monkeypatch.setattr(SearchIndex, "interrupt", lambda _: [one.set() for one in stopped])
    answers: list[SearchResponse] = []
    searcher.answered.connect(answers.append)
    searcher.ask(SearchRequest("slow"))
    qtbot.waitUntil(lambda: bool(stopped))
    searcher.ask(SearchRequest("quick"))
    qtbot.waitUntil(searcher.is_idle)
    assert calls == ["slow", "quick"]
    assert [answer.question.text for answer in answers] == ["quick"]


def test_what_goes_wrong_is_told(qtbot, searcher, monkeypatch) -> None:
    def find(self: SearchIndex, query: str, **more: object) -> SearchResult:
        raise KnownError("the disk is gone")

    monkeypatch.setattr(SearchIndex, "find", find)
    with qtbot.waitSignal(searcher.failed) as told:
        searcher.ask(SearchRequest("stripes"))
    assert told.args == ["the disk is gone"]
    assert searcher.is_idle()


def test_without_an_index_nothing_is_found(qtbot, tmp_path) -> None:
    searcher = Searcher(tmp_path / "none.sqlite3")
    with qtbot.waitSignal(searcher.answered) as told:
        searcher.ask(SearchRequest("stripes"))
    assert told.args[0].found.groups == ()
    searcher.close()
    assert not (tmp_path / "none.sqlite3").exists()
