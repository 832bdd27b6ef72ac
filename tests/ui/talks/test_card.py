"""How titles are broken into lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from duthviewer.ui.talks.card import TextStyle, broken_lines
from duthviewer.ui.widgets import theme


@pytest.fixture
def style(qtbot: QtBot) -> TextStyle:
    return TextStyle(theme.font(15), QPalette.ColorRole.WindowText)


@pytest.mark.parametrize(
    "title",
    ["A plain title of many words", "🎉🎉🎉 a party 🚀🚀 for everyone 👩‍💻 here", "שלום עולם " * 3],
)
def test_lines_hold_the_whole_title_and_fit(style: TextStyle, title: str) -> None:
    room = style.width_px(title) * 2 // 3
    lines = broken_lines(style, title, room, 3)
    assert len(lines) > 1
    assert " ".join(lines).split() == title.split()
    assert all(style.width_px(line) <= room for line in lines)


def test_what_has_no_room_is_dots(style: TextStyle) -> None:
    title = "🎉 words and 🎉 more words " * 8
    lines = broken_lines(style, title, 150, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(style.width_px(line) <= 150 for line in lines)
    assert title.startswith(lines[0])
