"""The menu of conferences: recent ones and those that ship with the program."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from duthviewer.catalogue.conference import Conference
from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.conferences.collection import (
    add_conference,
    contents_of,
    listed_as,
    shipped,
)
from duthviewer.library.conferences.own_copies import own_copy_of
from duthviewer.library.store.conferences import ListedConference
from duthviewer.library.store.store import Store
from duthviewer.names import path_text
from duthviewer.ui.background.store_writer import StoreWriter
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.head_start import LAST_CONFERENCE, those_there
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.widgets.plain_text import menu_action
from duthviewer.ui.window.main_window import MainWindow

#: How many recent conferences the menu shows
MOST = 12


class ConferenceEntry(NamedTuple):
    """A conference in the menu. ``is_there`` is False if its file is missing."""

    title: str
    path: Path
    is_there: bool = True


class Shelf(QObject):
    """Fills the menu of conferences, the last opened first, and lists those that are opened."""

    #: A conference was chosen (its catalogue)
    chosen = Signal(Path)
    #: The list of conferences has changed
    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        writer: StoreWriter,
        tasks: Tasks,
        *,
        keeps_last: bool = True,
    ) -> None:
        """With ``keeps_last``, the next start without a path opens the last conference."""
        super().__init__(window)
        self._keeps_last = keeps_last
        self._window = window
        self._settings = settings
        self._writer = writer
        self._tasks = tasks
        self._recent: list[ConferenceEntry] = []
        self._shipped: Sequence[ConferenceEntry] = ()
        self._is_looking = False
        self._open: Path | None = None
        self._group: QActionGroup | None = None
        self._made: tuple[object, ...] = ()
        window.conference_menu.aboutToShow.connect(self._look)
        settings.changed.connect(self._on_setting)
        self._on_setting("")

    def _on_setting(self, key: str) -> None:
        """Read the list when the settings were read, because the store is open then."""
        if not key:
            self.read()

    def read(self) -> None:
        """Read the list again, because a conference was added or removed."""
        self._writer.run(lambda store: store.conferences.opened(MOST), self._on_read)

    def show_opened(self, conference: Conference, path: Path) -> None:
        """Add an opened conference to the list."""
        # A path from the command line may be relative or contain "..".
        path = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
        self._open = path
        is_shipped = path in shipped()
        # The file of a shipped conference moves with an update, so no title is reported missing.
        if self._keeps_last:
            last = ["" if is_shipped else conference.title, path_text(path)]
            self._settings.change(LAST_CONFERENCE, last)
        if is_shipped:
            self._fill()
            return

        def add(store: Store) -> list[ListedConference]:
            add_conference(store, path, conference, opened=True)
            return store.conferences.opened(MOST)

        self._writer.run(add, self._on_read)

    def show_reloaded(self, conference: Conference, path: Path) -> None:
        """Follow a changed catalogue, unless it was removed from the list."""

        def update(store: Store) -> list[ListedConference]:
            store.conferences.update(listed_as(path, conference), contents_of(conference))
            return store.conferences.opened(MOST)

        self._writer.run(update, self._on_read)

    def _on_read(self, listed: list[ListedConference]) -> None:
        there = {entry.path: entry.is_there for entry in self._recent}
        self._recent = [
            ConferenceEntry(one.title, one.path, there.get(one.path, True)) for one in listed
        ]
        self._look()
        self._fill()
        self.changed.emit()

    def _look(self) -> None:
        if self._is_looking:
            return  # A disk that does not answer blocks one thread, not all of them.
        self._is_looking = True
        recent, shipped = list(self._recent), self._shipped

        def look(_: Task) -> tuple[list[ConferenceEntry], Sequence[ConferenceEntry]]:
            there = those_there(entry.path for entry in recent)
            now = [entry._replace(is_there=entry.path in there) for entry in recent]
            return now, shipped or _read_shipped()

        self._tasks.run(look, self._on_looked)

    def _on_looked(self, found: tuple[list[ConferenceEntry], Sequence[ConferenceEntry]]) -> None:
        self._is_looking = False
        looked, self._shipped = found
        there = {entry.path: entry.is_there for entry in looked}
        self._recent = [
            entry._replace(is_there=there.get(entry.path, entry.is_there)) for entry in self._recent
        ]
        self._fill()
        if any(entry.path not in there for entry in self._recent):
            self._look()

    def _fill(self) -> None:
        made = (tuple(self._recent), tuple(self._shipped), self._open)
        if made == self._made:
            return
        self._made = made
        before, self._group = self._group, QActionGroup(self)
        self._group.triggered.connect(self._choose)
        recent = [self._action(entry) for entry in self._recent]
        shipped = [self._action(entry) for entry in self._shipped]
        self._window.set_conferences(recent, shipped)
        if before is not None:
            before.deleteLater()

    def _action(self, entry: ConferenceEntry) -> QAction:
        title = entry.title
        if not entry.is_there:
            title = self.tr("{title} (file not found)").format(title=title)
        action = menu_action(title, self._group)
        action.setData(entry.path)
        action.setCheckable(True)
        action.setChecked(self._open is not None and entry.path == self._open)
        action.setEnabled(entry.is_there)
        return action

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def _read_shipped() -> list[ConferenceEntry]:
    """Return the conferences that ship with the program. On a thread."""
    return [
        ConferenceEntry(open_conference(path).title, path)
        for path in shipped()
        # An edited copy is listed in the place of its original.
        if path.exists() and own_copy_of(path) is None
    ]
