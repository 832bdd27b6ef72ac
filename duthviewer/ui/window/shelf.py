"""The menu of conferences: recent ones and those that ship with the program."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from duthviewer.library.conferences.cache import bundled, open_conference
from duthviewer.names import path_of, path_text
from duthviewer.resources import resource
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.state.head_start import LAST_CONFERENCE, those_there
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.widgets.plain_text import menu_action
from duthviewer.ui.window.main_window import MainWindow

#: Limit of saved recent conferences
MOST = 12
SETTING = "recent_conferences"


class ConferenceEntry(NamedTuple):
    """A conference in the menu. ``is_there`` is False if its file is missing."""

    title: str
    path: Path
    is_there: bool = True


class Shelf(QObject):
    """Fills the menu of conferences and saves the recent ones, the last one first."""

    #: A conference was chosen (its catalogue)
    chosen = Signal(Path)

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        tasks: Tasks,
        *,
        keeps_last: bool = True,
    ) -> None:
        """With ``keeps_last``, the next start without a path opens the last conference."""
        super().__init__(window)
        self._keeps_last = keeps_last
        self._window = window
        self._settings = settings
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
        """List the saved conferences after those opened since the start, once read."""
        if key:
            return
        opened = {entry.path for entry in self._recent}
        kept = [entry for entry in _read(self._settings.get(SETTING)) if entry.path not in opened]
        self._recent = [*self._recent, *kept][:MOST]
        self._look()

    def show_opened(self, title: str, path: Path) -> None:
        """Add an opened conference to the recent ones."""
        # A path from the command line may be relative or contain "..".
        path = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
        self._open = path
        shipped = (*bundled(), resource("demo", "catalogue.yaml"))
        # The file of a shipped conference moves with an update, so no title is reported missing.
        if self._keeps_last:
            last = ["" if path in shipped else title, path_text(path)]
            self._settings.change(LAST_CONFERENCE, last)
        if path not in shipped:
            others = [entry for entry in self._recent if entry.path != path]
            self._recent = [ConferenceEntry(title, path), *others][:MOST]
            kept = [[entry.title, path_text(entry.path)] for entry in self._recent]
            self._settings.change(SETTING, kept)
        self._fill()

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
        recent, self._shipped = found
        there = {entry.path: entry.is_there for entry in recent}
        self._recent = [
            entry._replace(is_there=there.get(entry.path, entry.is_there)) for entry in self._recent
        ]
        self._fill()

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


def _read(kept: object) -> list[ConferenceEntry]:
    """Return the saved conferences, without invalid entries."""
    return [
        ConferenceEntry(one[0], path_of(one[1]))
        for one in (kept if isinstance(kept, list) else [])
        if isinstance(one, list) and len(one) == 2 and all(isinstance(text, str) for text in one)
    ][:MOST]


def _read_shipped() -> list[ConferenceEntry]:
    """Return the conferences that ship with the program. On a thread."""
    paths = [*bundled(), resource("demo", "catalogue.yaml")]
    return [ConferenceEntry(open_conference(path).title, path) for path in paths if path.exists()]
