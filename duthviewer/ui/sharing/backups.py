"""The commands that back up the library and restore a backup."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from duthviewer.library.store.progress import TalkProgress
from duthviewer.library.store.store import Store
from duthviewer.ui.commands.table import connect
from duthviewer.ui.notes.notebook import Notebook
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.window.main_window import MainWindow


class _WrittenBackup(NamedTuple):
    path: Path
    notes: int


class RestoredLibrary(NamedTuple):
    """What a restored backup changed in the library, for the window to show."""

    notes: int
    new_notes: int
    talks: int
    settings: Mapping[str, Any]
    #: The progress of the talks of the open conference
    progress: Mapping[str, TalkProgress]


class BackupController(QObject):
    """Writes and restores backups, after what waits to be written."""

    #: A command was carried out (text to show)
    told = Signal(str)
    #: A backup was merged into the library (`RestoredLibrary`)
    restored = Signal(object)

    def __init__(self, window: MainWindow, conference: OpenConference, notebook: Notebook) -> None:
        super().__init__(window)
        self._window = window
        self._conference = conference
        self._notebook = notebook
        connect(
            window.actions_by_id, {"back_up": self._back_up, "restore_backup": self._choose_backup}
        )

    def _back_up(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Back up the library"),
            str(Path(folder) / f"duthviewer-{dt.date.today().isoformat()}.json"),
            self.tr("Backups (*.json)"),
        )
        stills = self._notebook.stills
        if not name or stills is None:
            return
        path = Path(name)
        path = path if path.suffix else path.with_suffix(".json")

        def write(store: Store) -> _WrittenBackup:
            from duthviewer.review.backup import write_backup

            return _WrittenBackup(path, write_backup(path, store, stills))

        self._notebook.save_now()
        self._notebook.writer.run(write, self._on_written)

    def _on_written(self, written: _WrittenBackup) -> None:
        text = self.tr("Library backed up: {name} ({count} notes)")
        self.told.emit(text.format(name=written.path.name, count=written.notes))

    def _choose_backup(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore a backup"), "", self.tr("Backups (*.json)")
        )
        if name:
            self.restore(Path(name))

    def restore(self, path: Path) -> None:
        """Merge a backup into the library."""
        stills, conference_id = self._notebook.stills, self._conference.id
        if stills is None:
            return

        def take(store: Store) -> RestoredLibrary:
            from duthviewer.review.backup import restore_backup

            merged = restore_backup(path, store, stills)
            return RestoredLibrary(
                merged.notes,
                merged.new_notes,
                merged.talks,
                store.settings.all(),
                store.progress.of_conference(conference_id),
            )

        self._notebook.save_now()
        self._notebook.writer.run(take, self._on_restored)

    def _on_restored(self, restored: RestoredLibrary) -> None:
        self.restored.emit(restored)
        text = self.tr("Backup restored: {notes} notes, {new} of them new; {talks} positions")
        self.told.emit(
            text.format(notes=restored.notes, new=restored.new_notes, talks=restored.talks)
        )
