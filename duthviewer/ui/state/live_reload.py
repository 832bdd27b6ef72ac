"""Watching of the open catalogue and the folders of its files for changes on disk."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import state_of
from duthviewer.library.conferences.folder_files import DEEPEST
from duthviewer.names import is_text
from duthviewer.ui.background.tasks import Task, Tasks

#: Files are often written in several steps; changes within this time count as one.
_AFTER_MS = 300
#: Most folders to watch; systems limit the number per user.
MOST_FOLDERS = 200


class _Seen(NamedTuple):
    """The watched paths, and their state on disk."""

    catalogue: Path
    state: bytes | None
    watched: list[str]
    #: Parents of missing folders, where these may reappear
    above: frozenset[str]


class LiveReload(QObject):
    """Reports changes of the catalogue and the files around it, after a short delay."""

    #: The catalogue has changed or is gone
    catalogue_changed = Signal()
    #: Files were added, removed or changed
    files_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._catalogue: Path | None = None
        self._folders: Sequence[Path] = ()
        #: Files watched one by one: a folder does not report a file that is written in place
        self._files: Sequence[Path] = ()
        self._state: bytes | None = None
        self._is_fresh = True
        self._above: frozenset[str] = frozenset()
        #: Whether a watched path has changed, not just a parent folder
        self._is_changed = False
        self._is_looking = False
        self._look_again = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._check)

    def watch(self, catalogue: Path, folders: Sequence[Path]) -> None:
        """Watch this catalogue, its folder, and these folders."""
        if (catalogue, tuple(folders)) == (self._catalogue, self._folders):
            return
        self._is_fresh = catalogue != self._catalogue
        self._is_changed = True
        self._catalogue, self._folders = catalogue, tuple(folders)
        self._check()

    def watch_files(self, files: Sequence[Path]) -> None:
        """Watch these files too, instead of the previous ones: those open in the window."""
        if tuple(files) != tuple(self._files):
            self._files = tuple(files)
            self._check()

    def watched(self) -> list[str]:
        """Return the watched paths."""
        return [*self._watcher.files(), *self._watcher.directories()]

    def _on_changed(self, path: str) -> None:
        # Most changes in a parent of a missing folder are irrelevant.
        self._is_changed = self._is_changed or path not in self._above
        # Not restarted by each change: a folder that never rests would never be reported.
        if not self._timer.isActive():
            self._timer.start()

    def _check(self) -> None:
        catalogue, folders, files = self._catalogue, self._folders, self._files
        if catalogue is None:
            return

        def look(_: Task) -> _Seen:
            own = catalogue if catalogue.is_dir() else catalogue.parent
            paths = [str(one) for one in dict.fromkeys([catalogue, *files]) if one.is_file()]
            roots = [own, *folders]
            inside, above = _folders_of(roots), _folders_above(roots)
            # Qt cannot watch a path that is not valid text.
            watched = list(filter(is_text, dict.fromkeys([*paths, *inside, *above])))
            return _Seen(catalogue, state_of(catalogue), watched, above - set(inside))

        # One at a time: folders that change constantly must not keep every thread busy.
        self._look_again = self._is_looking
        if not self._is_looking:
            self._is_looking = True
            self._tasks.run(look, self._on_seen, self._on_failed)

    def _on_failed(self, _: KnownError) -> None:
        self._is_looking = False

    def _on_seen(self, seen: _Seen) -> None:
        self._is_looking = False
        if self._look_again:
            self._check()
        if seen.catalogue != self._catalogue:
            return
        self._above = seen.above
        # Qt stops watching a file that is replaced by another of the same name.
        now = set(self.watched())
        if gone := now - set(seen.watched):
            self._watcher.removePaths(sorted(gone))
        if new := [path for path in seen.watched if path not in now]:
            self._watcher.addPaths(new)
            self._is_changed = True
            # A second pass sees changes made before the path was watched.
            self._timer.start()
        fresh, self._is_fresh = self._is_fresh, False
        before, self._state = self._state, seen.state
        if fresh:
            return
        changed, self._is_changed = self._is_changed, False
        if seen.state != before:
            self.catalogue_changed.emit()
        elif changed:
            self.files_changed.emit()


def _folders_of(roots: Sequence[Path]) -> list[str]:
    """Return folders with their subfolders, as deep as a scan goes. Call it on a thread."""
    found: dict[str, None] = {}
    level = [str(root) for root in roots if root.is_dir()]
    for depth in range(DEEPEST + 1):
        found.update(dict.fromkeys(level))
        if depth == DEEPEST or len(found) >= MOST_FOLDERS:
            break
        level = [below for folder in level for below in _below(folder)]
    return list(found)[:MOST_FOLDERS]


def _folders_above(roots: Sequence[Path]) -> frozenset[str]:
    """Return the nearest existing parent of each missing folder, as of an unplugged disk."""
    found = set()
    for root in roots:
        if not root.is_dir():
            above = next((one for one in root.absolute().parents if one.is_dir()), None)
            # The root directory is above everything; changes there are seen by the next scan.
            if above is not None and above != above.parent:
                found.add(str(above))
    return frozenset(found)


def _below(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return sorted(
                entry.path
                for entry in entries
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            )
    except OSError:
        return []
