"""How titles are broken into lines."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from duthviewer.ui.talks.card import _Ink, _lines
from duthviewer.ui.widgets import theme


@pytest.fixture
def ink(qtbot: QtBot) -> _Ink:
    widget = QWidget()
    qtbot.addWidget(widget)
    ink = _Ink(widget, theme.font(15))
    ink.owner = widget
    return ink


@pytest.mark.parametrize(
    "title",
    ["A plain title of many words", "🎉🎉🎉 a party 🚀🚀 for everyone 👩‍💻 here", "שלום עולם " * 3],
)
def test_lines_hold_the_whole_title_and_fit(ink: _Ink, title: str) -> None:
    room = ink.width_px(title) * 2 // 3
    lines = _lines(ink, title, room, 3)
    assert len(lines) > 1
    assert " ".join(lines).split() == title.split()
    assert all(ink.width_px(line) <= room for line in lines)


def test_what_has_no_room_is_dots(ink: _Ink) -> None:
    title = "🎉 words and 🎉 more words " * 8
    lines = _lines(ink, title, 150, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(ink.width_px(line) <= 150 for line in lines)
    assert title.startswith(lines[0])
