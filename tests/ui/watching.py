"""What the tests of the watch page's windows share: a page with a talk that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.playback.engines import Players
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.state.open_talk import OpenTalk
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets import theme
from duthviewer.ui.window.main_window import MainWindow
from tests.decks import write_deck
from tests.recordings import Recipe, read_image, record
from tests.ui.focus import activate
from tests.ui.watch.test_page import FPS, LENGTH, START, showing
from tests.ui.watch_pages import close_page, new_page


def page_in_a_window(qtbot: QtBot) -> Iterator[WatchPage]:
    """A watch page in a main window, as the program has it; closed after the ``yield``."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, theme.Appearance.DARK)
    tasks = Tasks(threads=2)
    window = MainWindow()
    window.add_page(LibraryPage(window.conference_menu, window.actions_by_id, window))
    qtbot.addWidget(window)
    players = Players("vlc")
    page = new_page(players.player_for, tasks, window)
    window.add_page(page)
    window.resize(1000, 640)
    window.show_page(page, "A talk")
    activate(qtbot, window)
    page.setFocus()
    yield page
    close_page(page)
    players.close()
    tasks.close()


def page_with_a_talk(qtbot: QtBot, folder: Path) -> Iterator[WatchPage]:
    """The same, with a talk of six pages that stands at its third second."""
    for page in page_in_a_window(qtbot):
        recording = record(Recipe(duration_s=LENGTH, keyframes=50))
        open_paused(page, qtbot, showing(recording, write_deck(folder / "talk.pdf", 6)))
        yield page


def open_paused(page: WatchPage, qtbot: QtBot, what: OpenTalk, at_s: float = 3.0) -> None:
    page.open_talk(what, at_s, playing=False)
    qtbot.waitUntil(lambda: is_paused(page), timeout=10_000)
    expect_frame(page, qtbot, at_s)
    qtbot.waitUntil(lambda: page.slides.page() == 1)


def is_paused(page: WatchPage) -> bool:
    return page.watched.player is not None and page.watched.player.state() is PlayerState.PAUSED


def is_playing(page: WatchPage) -> bool:
    return page.watched.player is not None and page.watched.player.state() is PlayerState.PLAYING


def play(page: WatchPage, qtbot: QtBot) -> None:
    page.watched.toggle()
    qtbot.waitUntil(lambda: is_playing(page), timeout=10_000)


def expect_frame(page: WatchPage, qtbot: QtBot, position_s: float) -> None:
    """Wait until the player shows this position."""
    wanted = round((START + position_s) * FPS)

    def is_there() -> bool:
        frame = None if page.watched.player is None else read_image(page.watched.player.snapshot())
        return frame is not None and abs(frame - wanted) <= 1

    qtbot.waitUntil(is_there, timeout=10_000)


def trigger(page: WatchPage, name: str) -> None:
    """What the command's key and menu do."""
    page.actions_by_id[name].trigger()
