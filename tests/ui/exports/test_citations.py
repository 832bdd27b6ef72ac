"""Copying citations in the window."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from duthviewer.ui.application import Application
from duthviewer.ui.state.moment import TalkRequest
from tests.ui.program import starter, write_catalogue


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


def test_a_citation_of_the_open_talk_is_copied(
    start: Callable[..., Application], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(write_catalogue(tmp_path / "here"))
    actions = program.watching.page.actions_by_id
    assert not actions["copy_bibtex"].isEnabled()
    program.watching.watch(TalkRequest("one", None))
    qtbot.waitUntil(actions["copy_bibtex"].isEnabled)
    actions["copy_bibtex"].trigger()
    text = QGuiApplication.clipboard().text()
    assert "title = {{Zebras <b>first</b>}}" in text
    assert "author = {Ann and Bo}" in text
    actions["copy_csl"].trigger()
    assert json.loads(QGuiApplication.clipboard().text())[0]["type"] == "speech"
