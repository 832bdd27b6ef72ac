"""Keeps the search index up to date in a separate process while the window is open."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.names import path_text
from duthviewer.surroundings import program_command
from duthviewer.ui.background.worker_process import WorkerProcess

logger = logging.getLogger(__name__)

#: The index is updated this long after a change: more changes often follow.
AFTER_MS = 2500
#: The delay if more changes are likely to follow
LATER_MS = 20_000


def index_command() -> list[str]:
    """Return the command of the worker without its arguments."""
    return program_command("index")


class IndexProcess(WorkerProcess):
    """One run of the worker; ``found`` carries whether the index has changed."""

    name = "indexing worker"

    def update(self, media: Sequence[Path]) -> None:
        """Start the process; it runs once."""
        arguments = ["--lines"]
        for folder in media:
            arguments += ["--media", path_text(folder)]
        self.run(arguments)

    def _result_of(self, message: Any) -> object:
        for why in message.get("skipped", ()):
            logger.warning("%s", why)
        return bool(message["changed"])


class Indexer(QObject):
    """Updates the index after changes, one update at a time, without notifying the user.

    A failed update is logged: searches use the existing index.
    """

    #: Indexing has started or ended (whether it is running)
    busy_changed = Signal(bool)
    #: The progress of indexing (0 to 1)
    progressed = Signal(float)
    #: The index has changed
    updated = Signal()

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject | None = None,
        *,
        after_ms: int = AFTER_MS,
        later_ms: int = LATER_MS,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._after_ms = after_ms
        self._later_ms = later_ms
        self._media: tuple[Path, ...] = ()
        self._process: IndexProcess | None = None
        self._is_wanted_again = False
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    @property
    def is_busy(self) -> bool:
        return self._process is not None

    def want(self) -> None:
        """Update the index soon after a change."""
        self._want_after(self._after_ms)

    def want_later(self) -> None:
        """Update the index later: when the user pauses writing a note, or searches."""
        self._want_after(self._later_ms)

    def want_now(self) -> None:
        """Update the index now, before a search."""
        self._want_after(0)

    def _want_after(self, wait_ms: int) -> None:
        if self._is_closed:
            return
        if self._process is not None:
            self._is_wanted_again = True
            return
        # Each key typed in a note must not delay it further, only advance it.
        if not self._timer.isActive() or self._timer.remainingTime() > wait_ms:
            self._timer.start(wait_ms)

    def use(self, media: Sequence[Path]) -> None:
        """Set further folders to search, in addition to those in the settings."""
        self._media = tuple(media)

    def close(self) -> None:
        """Stop the update; the next update does the rest."""
        self._is_closed = True
        self._timer.stop()
        if self._process is not None:
            self._process.close()
            self._process = None

    def _begin(self) -> None:
        process = IndexProcess(self._command, self)
        process.progressed.connect(self._on_progress)
        process.found.connect(self._on_found)
        process.failed.connect(self._on_failed)
        self._process = process
        self._is_wanted_again = False
        self.busy_changed.emit(True)
        process.update(self._media)

    def _on_progress(self, _: str, done: float) -> None:
        self.progressed.emit(done)

    def _on_found(self, has_changed: bool) -> None:
        self._end()
        if has_changed:
            self.updated.emit()

    def _on_failed(self, why: str) -> None:
        logger.warning("the search index was not brought up to date: %s", why)
        self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self.busy_changed.emit(False)
        if self._is_wanted_again:
            self.want()
