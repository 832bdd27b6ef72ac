"""What a person does with a row of the Downloads panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from duthviewer.library.downloads.values import Download, JobState
from duthviewer.names import path_of, path_text
from duthviewer.ui.downloads.row_widget import RowAction
from duthviewer.ui.downloads.rows import DownloadRow, RowGroup
from duthviewer.ui.state.open_conference import OpenConference
from duthviewer.ui.system import outside
from duthviewer.ui.widgets.units import size_text
from duthviewer.ui.window.drop import DropArea, DropTarget
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.ui.downloads.controller import DownloadsController

#: Cancelling asks from this size on: it took a while to download.
_LARGE = 50_000_000

TargetAt = Callable[[QPoint, Sequence[Path]], DropTarget | None]


class RowCommands(QObject):
    """Pauses, moves, cancels and retries downloads, and helps with failed ones."""

    #: The settings of downloads are requested
    settings_requested = Signal()
    #: Files take the place of a download (id of a talk of the open conference, paths)
    files_given = Signal(str, list)
    #: Files are downloaded to this folder, and have to be found there
    folder_chosen = Signal(Path)
    #: An error to show (its text)
    trouble = Signal(str)

    def __init__(
        self, downloads: DownloadsController, window: MainWindow, conference: OpenConference
    ) -> None:
        super().__init__(downloads)
        self._downloads = downloads
        self._window = window
        self._conference = conference
        #: Asks before a download is cancelled
        self.box: QMessageBox | None = None
        self._asked_row: DownloadRow | None = None
        self._asked_folder = Path()
        self._other_targets: TargetAt | None = None

    def perform(self, row: DownloadRow, action: RowAction) -> None:
        """Do what was requested for a row."""
        monitor = self._downloads.monitor
        if monitor is None:
            return
        queue = monitor.queue
        if action is RowAction.TOGGLE:
            if row.state is JobState.PAUSED:
                queue.resume(*row.ids)
            else:
                queue.pause(*row.ids)
        elif action is RowAction.RETRY:
            queue.retry(*row.ids)
        elif action is RowAction.REMOVE:
            self._remove(row)
        elif action in (RowAction.TOP, RowAction.UP, RowAction.DOWN):
            self._move(row, action)
        else:
            self._help(row.first.download, row, action)
        monitor.refresh()

    def _move(self, row: DownloadRow, action: RowAction) -> None:
        monitor = self._downloads.monitor
        assert monitor is not None
        ids = [
            one.first.download.id
            for one in self._downloads.rows()
            if one.group is RowGroup.OPEN and one.is_recording
        ]
        own = row.first.download.id
        if own not in ids:
            return
        place = ids.index(own)
        if action is RowAction.DOWN and place + 1 < len(ids):
            monitor.queue.move(ids[place + 1], own)
        elif action is not RowAction.DOWN and place:
            monitor.queue.move(own, ids[0] if action is RowAction.TOP else ids[place - 1])

    def _help(self, download: Download, row: DownloadRow, action: RowAction) -> None:
        if action is RowAction.OPEN_PAGE:
            if not outside.open_web(download.url):
                text = self.tr("No program was found on this computer to open {what}")
                self.trouble.emit(text.format(what=download.url))
        elif action is RowAction.COPY_ADDRESS:
            QGuiApplication.clipboard().setText(download.url)
        elif action is RowAction.SHOW_FILE:
            outside.show_in_folder(row.first.path or download.target)
        elif action is RowAction.SETTINGS:
            self.settings_requested.emit()
        elif action is RowAction.CHOOSE_FOLDER:
            self._choose_folder(row)
        elif action is RowAction.USE_FILE and (talk_id := self._talk_of(download)):
            path, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Use a file for “{title}”").format(title=row.title)
            )
            if path:
                self.files_given.emit(talk_id, [Path(path)])

    def _choose_folder(self, row: DownloadRow) -> None:
        """Download failed files to a folder that the user chooses."""
        current = row.first.download.folder
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Save downloads in"), path_text(current)
        )
        monitor = self._downloads.monitor
        if not chosen or monitor is None:
            return
        folder = path_of(chosen)
        if folder == current:
            # What is there is continued.
            monitor.queue.retry(*row.ids)
        elif row.bytes < _LARGE:
            self._move_to(row, folder)
        else:
            self._ask_about_folder(row, folder)

    def _ask_about_folder(self, row: DownloadRow, folder: Path) -> None:
        self._asked_row, self._asked_folder = row, folder
        self.box = box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Download to another folder"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = self.tr("Download “{title}” to another folder from its beginning?")
        box.setText(text.format(title=row.title))
        text = self.tr("{size} of it are on this computer and will be deleted.")
        box.setInformativeText(text.format(size=size_text(row.bytes)))
        download = box.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole)
        download.clicked.connect(self._on_folder)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()

    def _on_folder(self) -> None:
        row, self._asked_row = self._asked_row, None
        if row is not None:
            self._move_to(row, self._asked_folder)

    def _move_to(self, row: DownloadRow, folder: Path) -> None:
        if self._downloads.monitor is not None:
            self.folder_chosen.emit(folder)
            self._downloads.monitor.queue.move_to(folder, *row.ids)
            self._downloads.monitor.refresh()

    def _talk_of(self, download: Download) -> str:
        """Return a talk of the open conference that a download is for, or ""."""
        conference = self._conference.conference
        if conference is None or conference.id != download.conference:
            return ""
        if download.talk is not None:
            return download.talk if download.talk in conference.talk_by_id else ""
        return next(iter(talks_of_day(self._conference, download)), "")

    # Cancelling

    def _remove(self, row: DownloadRow) -> None:
        """Take a row out of the list; ask before a large part of a file is deleted."""
        monitor = self._downloads.monitor
        assert monitor is not None
        if row.group is RowGroup.DONE:
            monitor.queue.forget(*row.ids)
        elif row.bytes < _LARGE:
            monitor.queue.cancel(*row.ids)
        else:
            self._ask_about(row)

    def _ask_about(self, row: DownloadRow) -> None:
        self._asked_row = row
        self.box = box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Cancel a download"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Cancel the download of “{title}”?").format(title=row.title))
        text = self.tr("{size} of it are on this computer and will be deleted. Pause keeps them.")
        box.setInformativeText(text.format(size=size_text(row.bytes)))
        cancel = box.addButton(self.tr("Cancel the download"), QMessageBox.ButtonRole.AcceptRole)
        cancel.clicked.connect(self._on_cancel)
        keep = box.addButton(self.tr("Continue"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.open()

    def _on_cancel(self) -> None:
        row, self._asked_row = self._asked_row, None
        if row is not None and self._downloads.monitor is not None:
            self._downloads.monitor.queue.cancel(*row.ids)
            self._downloads.monitor.refresh()

    # Dropping

    def serve(self, drops: DropArea) -> None:
        """Let files be dropped onto failed downloads; the other targets stay."""
        self._other_targets, drops.target_at = drops.target_at, self._target_at

    def _target_at(self, point: QPoint, paths: Sequence[Path]) -> DropTarget | None:
        panel = self._downloads.panel
        if panel is not None and panel.isVisible():
            row = panel.row_at(QApplication.widgetAt(point))
            if row is not None and row.group is RowGroup.FAILED:
                talk_id, widget = self._talk_of(row.first.download), panel.widget_of(row.key)
                if talk_id and widget is not None:
                    words = self.tr("Use for “{title}”").format(title=row.title)
                    area = QRect(widget.mapToGlobal(QPoint()), widget.size())
                    return DropTarget(talk_id, words, area)
        return None if self._other_targets is None else self._other_targets(point, paths)


def talks_of_day(conference: OpenConference, download: Download) -> list[str]:
    """Return the talks in the recording of a download, if it is one of the open conference."""
    now = conference.conference
    if now is None or now.id != download.conference:
        return []
    return [talk.id for talk in now.talks if talk.recording == download.recording]
