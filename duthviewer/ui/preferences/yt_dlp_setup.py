"""Checks, installs and updates yt-dlp off the GUI thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.downloads.yt_dlp_setup import (
    Step,
    ToolState,
    find_tool,
    inspect,
    install,
    why_not_installable,
)
from duthviewer.library.places import Places
from duthviewer.ui.background.tasks import Task, Tasks


class YtDlpSetup(QObject):
    """The yt-dlp that is used. Installing it continues while the settings are closed."""

    #: The state, the step or the problem has changed
    changed = Signal()
    #: yt-dlp was installed or updated
    installed = Signal()
    #: Emitted on the worker thread (step, name of the file that is downloaded)
    _stepped = Signal(Step, str)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._tasks = Tasks(self, threads=1)
        self._cancelled = threading.Event()
        #: What is used, or None; meaningful when `is_known`
        self.state: ToolState | None = None
        self.is_known = False
        #: The step of the running installation, with the file that is downloaded
        self.step: tuple[Step, str] | None = None
        #: Why the last check or installation failed
        self.problem = ""
        #: Why this program cannot install yt-dlp
        self.hindrance = ""
        self._stepped.connect(self._on_step)

    def check(self) -> None:
        """Find out which yt-dlp is used; ``changed`` follows. Does nothing while it works."""
        if self.step is None and self._tasks.is_idle():
            self._cancelled.clear()
            self._tasks.run(self._look, self._on_looked, self._on_failed)

    def install(self) -> None:
        """Install the newest yt-dlp in the data folder."""
        if self.step is not None:
            return
        self._cancelled.clear()
        self.problem = ""
        self.step = (Step.ENVIRONMENT, "")
        self._tasks.run(self._install, self._on_installed, self._on_failed)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop the installation; the yt-dlp before it stays in use."""
        self._cancelled.set()

    def close(self) -> None:
        """End all work, because the window closes."""
        self._cancelled.set()
        self._tasks.close()

    def _look(self, _: Task) -> tuple[ToolState | None, KnownError | None]:
        hindrance = why_not_installable()
        tool = find_tool(self._places)
        try:
            return (None if tool is None else inspect(tool, self._cancelled)), hindrance
        except DownloadStopped:
            return None, hindrance

    def _install(self, _: Task) -> ToolState | None:
        try:
            return install(self._places, self._stepped.emit, self._cancelled)
        except DownloadStopped:
            return None

    def _on_step(self, step: Step, name: str) -> None:
        if self.step is not None:
            self.step = (step, name)
            self.changed.emit()

    def _on_looked(self, found: tuple[ToolState | None, KnownError | None]) -> None:
        self.state, hindrance = found
        self.hindrance = "" if hindrance is None else error_text(hindrance)
        self.is_known = True
        self.problem = ""
        self.changed.emit()

    def _on_installed(self, state: ToolState | None) -> None:
        self.step = None
        if state is not None:
            self.state, self.is_known = state, True
            self.installed.emit()
        self.changed.emit()

    def _on_failed(self, error: KnownError) -> None:
        self.step = None
        self.is_known = True
        self.problem = error_text(error)
        self.changed.emit()
