"""Maintains the library file: retries, checks, copies and restores it."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDate, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QAction

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.places import Places
from duthviewer.library.store.errors import DamagedStoreError
from duthviewer.library.store.store import Store
from duthviewer.ui.background.tasks import Task, Tasks
from duthviewer.writing import make_all_private

if TYPE_CHECKING:
    from duthviewer.ui.window.main_window import MainWindow

logger = logging.getLogger(__name__)

#: Interval of the retries while the library cannot be opened
RETRY_MS = 4000
#: The file is checked and copied this long after the start
QUIET_MS = 30_000


class _CheckResult(NamedTuple):
    """The result of checking the file; ``copy``, made at ``copied_s``, can replace a damaged file.

    ``unread`` are the tables of a damaged file with unreadable rows.
    """

    problems: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    copy: Path | None = None
    copied_s: float = 0.0


def _check_damaged(path: Path, problems: tuple[str, ...] = ()) -> _CheckResult:
    """Find what a damaged file has lost, and its best copy. Runs on a thread."""
    from duthviewer.library.store.copies import unread_tables, usable_copy

    unread, copy = unread_tables(path), usable_copy(path)
    return _CheckResult(problems, unread, copy, 0.0 if copy is None else copy.stat().st_mtime)


class StoreKeeper(QObject):
    """Reopens a library that could not be opened, and offers a copy for a damaged one.

    The work runs on a thread of its own, because the disk may not respond.
    """

    #: Emitted when the store uses the library again (its settings)
    recovered = Signal(object)

    def __init__(self, window: MainWindow, store: Store, places: Places) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._places = places
        self._tasks = Tasks(self, threads=1)
        #: The message about the library in the window
        self._shown = ""
        self._copy: Path | None = None
        #: Whether the message offers to restore the library
        self._is_offered = False
        self._restore = QAction(self)
        self._restore.triggered.connect(self._begin_to_restore)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_again)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.check)
        self._quiet.start()

    def use_stand_in(self, trouble: str, *, is_damaged: bool) -> None:
        """Retry to open the library that the store replaces; ``trouble`` is the error."""
        self._show(trouble)
        self._retry.start()
        if is_damaged:
            self._look_for_copy()

    def check(self) -> None:
        """Check the file, and copy it once a day if it is intact."""
        store, places = self._store, self._places

        def work(_: Task) -> _CheckResult:
            from duthviewer.library.store.copies import copy_daily

            for folder in (places.data, places.config, places.log, places.cache):
                make_all_private(folder)
            if store.path is None:
                return _CheckResult()
            if problems := store.problems():
                return _check_damaged(store.path, tuple(problems))
            copy_daily(store.path)
            return _CheckResult()

        self._tasks.run(work, self._on_checked, self._on_failed)

    def close(self) -> None:
        self._retry.stop()
        self._quiet.stop()
        self._tasks.close()

    # Retrying.

    def _try_again(self) -> None:
        if not self._tasks.is_idle():
            # The last attempt still waits for the disk.
            return
        store = self._store

        def work(_: Task) -> Mapping[str, Any]:
            store.rejoin()
            return store.settings.all()

        self._tasks.run(work, self._on_recovered, self._on_absent)

    def _on_recovered(self, settings: Mapping[str, Any]) -> None:
        self._retry.stop()
        self._copy, self._is_offered = None, False
        self._hide()
        self.recovered.emit(settings)
        self._quiet.start()

    def _on_absent(self, error: KnownError) -> None:
        """Show the error if it has changed since the last attempt."""
        if error_text(error) != self._shown and not self._is_offered:
            self._show(error_text(error))
            if isinstance(error, DamagedStoreError):
                self._look_for_copy()

    # A damaged library.

    def _look_for_copy(self) -> None:
        path = self._store.absent or self._store.path

        def work(_: Task) -> _CheckResult:
            return _CheckResult() if path is None else _check_damaged(path)

        self._tasks.run(work, self._offer, self._on_failed)

    def _on_checked(self, result: _CheckResult) -> None:
        if result.problems:
            logger.warning("the library is damaged: %s", "; ".join(result.problems))
            self._offer(result)

    def _offer(self, result: _CheckResult) -> None:
        """Show the damage, and offer the copy that can replace the library."""
        self._copy, self._is_offered = result.copy, True
        path = self._store.absent or self._store.path
        if result.copy is not None:
            day = _day_of(result.copied_s)
            self._restore.setText(self.tr("Use the copy from {day}").format(day=day))
            text = self.tr(
                "The library {path} is damaged. duthviewer has a copy from {day}. Everything"
                " that can still be read is added to the copy, and the damaged file is kept."
            ).format(path=path, day=day)
        else:
            self._restore.setText(self.tr("Keep what can be read"))
            text = self.tr(
                "The library {path} is damaged, and there is no copy of it. duthviewer can"
                " start a new library with everything that can still be read. The damaged"
                " file is kept."
            ).format(path=path)
        self._show(f"{text} {self._unread_text(result.unread)}".strip(), self._restore)

    def _unread_text(self, unread: tuple[str, ...]) -> str:
        """Return a sentence that names the unreadable tables."""
        names = {
            "alignment": self.tr("alignments of videos"),
            "note": self.tr("notes"),
            "progress": self.tr("positions"),
            "setting": self.tr("settings"),
            "timeline": self.tr("page changes"),
        }
        if not unread:
            return ""
        parts = ", ".join(names[table] for table in sorted(unread))
        return self.tr("Not all of these can be read: {parts}.").format(parts=parts)

    def _begin_to_restore(self) -> None:
        store, copy = self._store, self._copy
        self._restore.setEnabled(False)

        def work(_: Task) -> Mapping[str, Any]:
            store.restore(copy)
            return store.settings.all()

        self._tasks.run(work, self._on_restored, self._on_not_restored)

    def _on_restored(self, settings: Mapping[str, Any]) -> None:
        self._restore.setEnabled(True)
        self._on_recovered(settings)

    def _on_not_restored(self, error: KnownError) -> None:
        self._restore.setEnabled(True)
        if self._store.path is None:
            self._retry.start()
        self._show(error_text(error), self._restore)

    def _on_failed(self, error: KnownError) -> None:
        # The copy is retried tomorrow; errors of the disk show where they matter.
        logger.warning("the library could not be checked: %s", error)

    # The message.

    def _show(self, text: str, action: QAction | None = None) -> None:
        self._shown = text
        self._window.show_trouble(text, action)

    def _hide(self) -> None:
        self._window.hide_trouble(self._shown)
        self._shown = ""


def _day_of(copied_s: float) -> str:
    """Return the day on which a copy was made: 27 November."""
    when = time.localtime(copied_s)
    return QLocale().toString(QDate(when.tm_year, when.tm_mon, when.tm_mday), "d MMMM")
