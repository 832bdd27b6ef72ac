"""Opens the dialogs of the main menu: open a conference, settings, help, about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from duthviewer.library.places import Places
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.commands.table import connect
from duthviewer.ui.state.settings import Settings
from duthviewer.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from duthviewer.ui.preferences.streamed_space import StreamedSpace
    from duthviewer.ui.preferences.yt_dlp_setup import YtDlpSetup


class Dialogs(QObject):
    """Opens dialogs for commands; each is imported when it is first opened."""

    #: Emitted when a conference was chosen to be opened (its catalogue)
    open_requested = Signal(Path)

    def __init__(
        self, window: MainWindow, settings: Settings, places: Places, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._places = places
        self._tasks = tasks
        self._yt_dlp: YtDlpSetup | None = None
        #: What streamed recordings take; None until downloads are possible
        self.space: StreamedSpace | None = None
        connect(
            window.actions_by_id,
            {
                "settings": self.show_settings,
                "open": self._ask_for_conference,
                "help": self.show_help,
                "about": self.show_about,
            },
        )

    def show_settings(self) -> None:
        self._open_settings()

    def show_download_settings(self) -> None:
        self._open_settings("downloads")

    def close(self) -> None:
        """End what the settings have started, because the window closes."""
        if self._yt_dlp is not None:
            self._yt_dlp.close()

    def show_help(self) -> None:
        from duthviewer.ui.commands.help import HelpDialog

        dialog = HelpDialog(self._settings.keys(self._window), self._window)
        dialog.keys_requested.connect(self._show_key_settings)
        dialog.open()

    def show_about(self) -> None:
        from duthviewer.ui.faults.about import AboutDialog

        AboutDialog(self._settings.engine(), self._tasks, self._window).open()

    def _show_key_settings(self) -> None:
        self._open_settings("keys")

    def _open_settings(self, page: str = "") -> None:
        from duthviewer.ui.preferences.dialog import SettingsDialog
        from duthviewer.ui.preferences.yt_dlp_setup import YtDlpSetup

        if self._yt_dlp is None:
            self._yt_dlp = YtDlpSetup(self._places, self)
        dialog = SettingsDialog(
            self._settings,
            self._settings.keys(self._window),
            self._places,
            self._tasks,
            self._yt_dlp,
            self.space,
            self._window,
        )
        if page == "keys":
            dialog.show_keys()
        elif page == "downloads":
            dialog.show_downloads()
        dialog.open()

    def _ask_for_conference(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a conference"),
            "",
            self.tr("Conferences (*.yaml *.yml *.duth);;All files (*)"),
        )
        if path:
            self.open_requested.emit(Path(path))
