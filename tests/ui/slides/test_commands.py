"""The commands on the slides within the watch page: in its menu, and with a recording."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.playback.engines import make_player
from duthviewer.playback.player import PlayerState
from duthviewer.ui.commands.table import COMMANDS, Place
from duthviewer.ui.slides.strip import PageStrip
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.focus import activate
from tests.ui.watch.test_page import START, open_paused, opened_page, showing
from tests.ui.watch_pages import settings_of

Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player("qt"))


def all_actions(menu: QMenu) -> set[str]:
    names = set()
    for action in menu.actions():
        inner = action.menu()
        names |= all_actions(inner) if isinstance(inner, QMenu) else {action.objectName()}
    return names


def test_every_command_on_the_slides_is_in_the_menu(page: WatchPage) -> None:
    commands = {command.id for command in COMMANDS if command.place is Place.SLIDES}
    assert commands <= all_actions(page.menu)


def test_jump_here_plays_the_moment_and_follows_again(
    qtbot: QtBot, page: WatchPage, tmp_path: Path
) -> None:
    recording = record(Recipe(duration_s=60.0, keyframes=50))
    timeline = Timeline(
        (
            Span(START, START + 8, 1),
            Span(START + 8, START + 16, 2),
            Span(START + 16, None, 3),
        )
    )
    deck = write_deck(tmp_path / "a.pdf", 6)
    settings_of(page).restore({"page_strip": {"open": True, "height": 150}})
    open_paused(page, qtbot, showing(recording, deck, timeline=timeline))
    qtbot.waitUntil(lambda: page.slides.page() == 1)
    strip = page.drawer.findChild(PageStrip)
    assert strip.isVisible()
    strip.list.setFocus()
    qtbot.keyClick(strip.list, Qt.Key.Key_Right)
    qtbot.keyClick(strip.list, Qt.Key.Key_Return, Ctrl)
    player = page.watched.player
    assert player is not None
    qtbot.waitUntil(lambda: player.state() is PlayerState.PLAYING, timeout=10_000)
    qtbot.waitUntil(lambda: page.watched.position_s() >= 8, timeout=10_000)
    qtbot.waitUntil(lambda: page.slides.page() >= 2, timeout=10_000)
    assert page.slides.is_following


def test_ctrl_f_on_the_watch_page_finds_in_the_slides(
    qtbot: QtBot, page: WatchPage, tmp_path: Path
) -> None:
    page.open_talk(showing(None, write_deck(tmp_path / "a.pdf", 3)))
    qtbot.waitUntil(lambda: page.slides.page() == 1)
    activate(qtbot, page)
    qtbot.keyClick(page, Qt.Key.Key_F, Ctrl)
    qtbot.waitUntil(page.slides.find_bar.field.hasFocus)
    qtbot.keyClick(page.slides.find_bar.field, Qt.Key.Key_Escape)
    assert not page.slides.find_bar.isVisible()
