"""The sizes of the files of a Download sheet, asked on threads and shown as they come."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import Download, DownloadKind, DownloadStopped
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.ui.downloads.sheet_services import SheetServices

#: Limit of files whose size is asked; a whole conference of slides would ask thousands of times.
_MOST_ASKED = 80

#: What the size of a download depends on: its address and its height
_SizeKey = tuple[str, int]


class SizeSum(NamedTuple):
    """The known sizes of files in bytes, and of how many files they are."""

    size: int
    known: int
    #: Files whose server has not answered yet
    waiting: int


class SheetSizes(QObject):
    """Asks for each size once, and keeps it while the sheet is open."""

    #: A size is known now, or its server does not tell it
    changed = Signal()

    def __init__(
        self,
        services: SheetServices,
        tasks: Tasks,
        closed: threading.Event,
        parent: QObject | None = None,
    ) -> None:
        """``closed`` ends queries that have begun."""
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._closed = closed
        #: None is unknown
        self._sizes: dict[_SizeKey, int | None] = {}
        self._asked: set[_SizeKey] = set()

    def ask(self, downloads: Sequence[Download]) -> None:
        """Ask for the sizes that were not asked for yet."""
        # Recordings first: they are nearly all of the total.
        by_size = sorted(downloads, key=lambda one: one.kind is not DownloadKind.RECORDING)
        for download in by_size:
            if len(self._asked) >= _MOST_ASKED:
                return
            key = _key(download)
            if key not in self._asked:
                self._asked.add(key)
                self._tasks.run(self._asker(download), self._on_size)

    def by_id(self, downloads: Sequence[Download]) -> dict[str, int | None]:
        """Return the sizes that servers have told, or have not (None), by download."""
        return {one.id: self._sizes[key] for one in downloads if (key := _key(one)) in self._sizes}

    def sum_of(self, downloads: Sequence[Download]) -> SizeSum:
        """Add up what is known."""
        keys = [_key(one) for one in downloads]
        known = [size for key in keys if (size := self._sizes.get(key)) is not None]
        waiting = sum(key in self._asked and key not in self._sizes for key in keys)
        return SizeSum(sum(known), len(known), waiting)

    def _asker(self, download: Download) -> Callable[[Task], tuple[_SizeKey, int | None]]:
        services, closed = self._services, self._closed

        def ask(_: Task) -> tuple[_SizeKey, int | None]:
            try:
                return _key(download), services.size(download, closed)
            except (KnownError, DownloadStopped):
                # The download itself will tell why its server does not answer.
                return _key(download), None

        return ask

    def _on_size(self, answer: tuple[_SizeKey, int | None]) -> None:
        key, size = answer
        self._sizes[key] = size
        self.changed.emit()


def _key(download: Download) -> _SizeKey:
    return download.url, download.height
