"""Watch pages for tests, with settings that are not saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from duthviewer.library.places import places
from duthviewer.playback.player import Player
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.corrections.controller import CorrectionsController
from duthviewer.ui.notes.controller import NotesController
from duthviewer.ui.state.head_start import LaunchOptions
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.state.watched_talk import WatchedTalk
from duthviewer.ui.watch.page import WatchPage


class Forgetful(StoreWriter):
    """A store writer that writes nothing."""

    def set_setting(self, key: str, value: Any) -> None:
        pass


def new_settings(values: Mapping[str, Any] | None = None) -> Settings:
    """Settings with these values, which are not saved."""
    writer = Forgetful()
    settings = Settings(LaunchOptions(), places(), writer)
    writer.setParent(settings)
    settings.restore(values or {})
    return settings


def changes_of(settings: Settings) -> list[tuple[str, Any]]:
    """The changes of settings from now on: key and value, the last one at the end."""
    changes: list[tuple[str, Any]] = []
    settings.changed.connect(lambda key: key and changes.append((key, settings.get(key))))
    return changes


class RecordedTalk(WatchedTalk):
    """A talk without a player, which records the positions that it was sent to."""

    def __init__(self) -> None:
        super().__init__()
        self.sought: list[float] = []
        self.played: list[float] = []

    def go(self, position_s: float) -> None:
        """Show a position."""
        self.shown_s = position_s
        self.position_changed.emit(position_s)

    def seek(self, position_s: float) -> None:
        self.sought.append(position_s)

    def play_at(self, position_s: float) -> None:
        self.played.append(position_s)


def new_page(
    player_for: Callable[[Path], Player], tasks: Tasks, parent: QWidget | None = None
) -> WatchPage:
    """A watch page with corrections and notes, as the program makes it."""
    settings = new_settings()
    page = WatchPage(settings, player_for, tasks, {}, parent)
    settings.setParent(page)
    CorrectionsController(page, settings, tasks)
    NotesController(page, tasks).trouble.connect(page.trouble)
    return page


def close_page(page: WatchPage) -> None:
    """Close a page in the order in which the program does."""
    notes_of(page).shut_down()
    page.shut_down()
    corrections_of(page).shut_down()


def settings_of(page: WatchPage) -> Settings:
    return page.findChild(Settings)


def notes_of(page: WatchPage) -> NotesController:
    return page.findChild(NotesController)


def corrections_of(page: WatchPage) -> CorrectionsController:
    return page.findChild(CorrectionsController)
