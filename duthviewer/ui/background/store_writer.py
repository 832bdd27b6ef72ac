"""The store as the window uses it: written off the GUI thread, in order, done before the end."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.error_text import error_text
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.store import Store
from duthviewer.ui.background.tasks import Task, Tasks

logger = logging.getLogger(__name__)

_SETTINGS_AFTER_MS = 400
#: Settings that could not be written are tried again this much later.
_AGAIN_MS = 4000
#: How long closing waits for a disk that takes what is written, but slowly
_CLOSING_S = 5.0


class Memory(QObject):
    """Takes what is to be remembered and returns at once; one thread writes it."""

    #: Something could not be remembered (words for the person)
    failed = Signal(str)
    #: What was reported as failed works again (the same words)
    recovered = Signal(str)
    #: Settings could not be written, and are to be tried again (what, error). On a thread.
    _settings_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._tasks = Tasks(self, threads=1)
        self._settings: dict[str, Any] = {}
        # A dragged slider changes a setting a hundred times; the last value is written.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTINGS_AFTER_MS)
        self._timer.timeout.connect(self._write_settings)
        self._settings_failed.connect(self._take_back)
        #: The trouble that was reported last, while there is any
        self._trouble = ""

    def use(self, store: Store) -> None:
        """Write into this store from now on, and close it in the end."""
        self._store = store
        if self._settings:
            self._timer.start()

    def save_position(self, key: str, position_s: float, length_s: float) -> None:
        store = self._store
        if store is None:
            return

        def save(_: Task) -> None:
            store.progress.save_position(key, position_s, length_s or None)

        self._tasks.run(save, self._done, self._on_failed)

    def set_watched(self, key: str, watched: bool) -> None:
        if (store := self._store) is not None:
            self._tasks.run(
                lambda _: store.progress.set_watched(key, watched), self._done, self._on_failed
            )

    def set_favourite(self, key: str, favourite: bool) -> None:
        if (store := self._store) is not None:
            self._tasks.run(
                lambda _: store.progress.set_favourite(key, favourite), self._done, self._on_failed
            )

    def forget_position(self, key: str) -> None:
        if (store := self._store) is not None:
            self._tasks.run(
                lambda _: store.progress.forget_position(key), self._done, self._on_failed
            )

    def run(
        self,
        work: Callable[[Store], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do ``work(store)`` after all that waits to be written, even while the window closes.

        ``done`` and ``failed`` are bound methods and called on this thread, but not any more
        once it has closed.
        """
        if (store := self._store) is not None:
            self._tasks.run(lambda _: work(store), done, failed)

    def set_setting(self, key: str, value: Any) -> None:
        self._settings[key] = value
        self._timer.start(_SETTINGS_AFTER_MS)

    def close(self) -> None:
        """Finish all writing, then close the store."""
        self.save_now()
        if self._tasks.close(finish=True, within_s=_CLOSING_S) and self._store is not None:
            self._store.close()
        self._store = None

    def save_now(self) -> None:
        """Write the settings without waiting for more changes. Returns at once."""
        self._timer.stop()
        self._write_settings()

    def is_idle(self) -> bool:
        """Whether all was written that was handed over to be written."""
        return self._tasks.is_idle()

    def _write_settings(self) -> None:
        store, settings = self._store, self._settings
        if store is None or not settings:
            return
        self._settings = {}

        def save(_: Task) -> None:
            try:
                for key, value in settings.items():
                    store.settings.set(key, value)
            except StoreError:
                self._settings_failed.emit(settings)
                raise

        self._tasks.run(save, self._done, self._on_failed)

    def _take_back(self, settings: dict[str, Any]) -> None:
        """Try these settings again later, unless they have changed meanwhile."""
        self._settings = settings | self._settings
        self._timer.start(_AGAIN_MS)

    def _done(self, _: object) -> None:
        if self._trouble:
            trouble, self._trouble = self._trouble, ""
            self.recovered.emit(trouble)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, StoreError):
            # Once, not every five seconds: a person may have closed the message.
            if self._trouble != error_text(error):
                self._trouble = error_text(error)
                self.failed.emit(self._trouble)
        else:
            logger.error("the store failed", exc_info=error)
