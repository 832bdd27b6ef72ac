"""Looks after the library's file: tries it again, checks and copies it, and restores it."""

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

if TYPE_CHECKING:
    from duthviewer.ui.window.main_window import MainWindow

logger = logging.getLogger(__name__)

#: How often a library that cannot be used is tried again
RETRY_MS = 4000
#: The file is checked and copied this long after the start, when a person looks at the talks.
QUIET_MS = 30_000


class _CheckResult(NamedTuple):
    """What a check of the file has found; ``copy`` can take the place of a damaged one.

    ``unread`` are the tables of a damaged file of which not every row can be read.
    """

    problems: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    copy: Path | None = None


class StoreKeeper(QObject):
    """Brings a library back that could not be used, and offers a copy for a damaged one.

    All work is done on a thread of its own: the disk may not answer.
    """

    #: The store writes into the library again (its settings)
    recovered = Signal(object)

    def __init__(self, window: MainWindow, store: Store, places: Places) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._places = places
        self._tasks = Tasks(self, threads=1)
        #: The message that the window shows for the library
        self._shown = ""
        self._copy: Path | None = None
        #: Whether the window offers to restore the library
        self._is_offered = False
        self._restore = QAction(self)
        self._restore.triggered.connect(self._begin_to_restore)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_again)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.check)
        self._quiet.start()

    def use_stand_in(self, trouble: str, *, is_damaged: bool) -> None:
        """The store stands in for a library that cannot be used; ``trouble`` is why."""
        self._show(trouble)
        self._retry.start()
        if is_damaged:
            self._look_for_copy()

    def check(self) -> None:
        """Check the file, and copy it if it is whole and was not copied today."""
        store, places = self._store, self._places

        def work(_: Task) -> _CheckResult:
            from duthviewer.library.store.copies import copy_daily, unread_tables, usable_copy
            from duthviewer.writing import make_all_private

            for folder in (places.data, places.config, places.log, places.cache):
                make_all_private(folder)
            if store.path is None:
                return _CheckResult()
            if problems := store.problems():
                unread = unread_tables(store.path)
                return _CheckResult(tuple(problems), unread, usable_copy(store.path))
            copy_daily(store.path)
            return _CheckResult()

        self._tasks.run(work, self._on_checked, self._on_failed)

    def close(self) -> None:
        self._retry.stop()
        self._quiet.stop()
        self._tasks.close()

    # Trying again.

    def _try_again(self) -> None:
        if not self._tasks.is_idle():
            # The attempt before still waits for the disk.
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
        """It still cannot be used; perhaps for another reason."""
        if error_text(error) != self._shown and not self._is_offered:
            self._show(error_text(error))
            if isinstance(error, DamagedStoreError):
                self._look_for_copy()

    # A damaged library.

    def _look_for_copy(self) -> None:
        path = self._store.absent or self._store.path

        def work(_: Task) -> _CheckResult:
            from duthviewer.library.store.copies import unread_tables, usable_copy

            if path is None:
                return _CheckResult()
            return _CheckResult(unread=unread_tables(path), copy=usable_copy(path))

        self._tasks.run(work, self._offer, self._on_failed)

    def _on_checked(self, result: _CheckResult) -> None:
        if result.problems:
            logger.warning("the library is damaged: %s", "; ".join(result.problems))
            self._offer(result)

    def _offer(self, result: _CheckResult) -> None:
        """Show what is wrong with the library, with the copy that can take its place."""
        self._copy, self._is_offered = result.copy, True
        path = self._store.absent or self._store.path
        if result.copy is not None:
            day = _day_of(result.copy)
            self._restore.setText(self.tr("Use the copy of {day}").format(day=day))
            text = self.tr(
                "The library {path} is damaged. duthviewer has a copy of {day}. What can still be"
                " read of the damaged library is added to it, and the damaged file is kept."
            ).format(path=path, day=day)
        else:
            self._restore.setText(self.tr("Keep what can be read"))
            text = self.tr(
                "The library {path} is damaged, and there is no copy of it. duthviewer can start a"
                " new library with what can still be read. The damaged file is kept."
            ).format(path=path)
        self._show(f"{text} {self._unread_text(result.unread)}".strip(), self._restore)

    def _unread_text(self, unread: tuple[str, ...]) -> str:
        """A sentence that names what cannot be read any more."""
        names = {
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
        # A copy that cannot be made is made tomorrow; what is wrong shows where it is met.
        logger.warning("the library could not be checked: %s", error)

    # The message.

    def _show(self, text: str, action: QAction | None = None) -> None:
        self._shown = text
        self._window.show_trouble(text, action)

    def _hide(self) -> None:
        self._window.hide_trouble(self._shown)
        self._shown = ""


def _day_of(copy: Path) -> str:
    """The day on which a copy was made, as a person writes it: 27 November."""
    when = time.localtime(copy.stat().st_mtime)
    return QLocale().toString(QDate(when.tm_year, when.tm_mon, when.tm_mday), "d MMMM")
