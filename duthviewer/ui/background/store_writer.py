"""The window's access to the store: its thread's jobs, with results on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from duthviewer.error_text import error_text
from duthviewer.errors import KnownError
from duthviewer.library.store.errors import StoreError
from duthviewer.library.store.store import Store
from duthviewer.library.store.store_thread import StoreThread
from duthviewer.ui.background.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from duthviewer.library.store.notes import Note

T = TypeVar("T")

_SETTINGS_AFTER_MS = 400
#: Settings that could not be written are tried again this much later.
_AGAIN_MS = 4000
#: How long closing waits for a disk that is slow, but writes
_CLOSING_S = 5.0


class StoreWriter(TaskRunner):
    """Takes what is to be written, and returns at once; a `StoreThread` writes it in order.

    What comes before there is a store waits for it. ``failed`` reports an error once, not every
    five seconds: the user may have closed the message.
    """

    #: An error that was reported is over (the same text)
    recovered = Signal(str)
    #: Notes cannot be written (text to show), or they can again ("")
    notes_failed = Signal(str)
    #: Settings could not be written, and are to be tried again; emitted on the store's thread
    _settings_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._thread: StoreThread | None = None
        self._is_closed = False
        #: What to do once there is a store
        self._early: list[Callable[[StoreThread], object]] = []
        self._settings: dict[str, Any] = {}
        # A dragged slider changes a setting a hundred times; the last value is written.
        self._timer = QTimer(self, singleShot=True, interval=_SETTINGS_AFTER_MS)
        self._timer.timeout.connect(self._write_settings)
        self._settings_failed.connect(self._retry_settings)
        #: The error that was reported last, until it is over
        self._trouble = ""

    def use(self, store: Store) -> None:
        """Write into this store, and close it in the end."""
        self._store = store
        self._thread = StoreThread(store, self.notes_failed.emit, describe=error_text)
        early, self._early = self._early, []
        for do in early:
            do(self._thread)
        if self._settings:
            self._timer.start()

    def run(
        self,
        work: Callable[[Store], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
        *,
        flushes: bool = False,
    ) -> None:
        """Run ``work(store)`` after everything that waits to be written.

        Then ``done(result)`` or ``failed(error)`` is called here, but no more once this has
        closed. See `TaskRunner` for these, and `StoreThread` for ``flushes``.
        """
        task = Task(work, self._on_written if done is None else done, failed)

        def job(store: Store) -> None:
            self.perform(task, store)

        self._do(lambda thread: thread.run(job, flushes=flushes))

    # Progress and settings

    def save_position(self, key: str, position_s: float, length_s: float) -> None:
        self.run(lambda store: store.progress.save_position(key, position_s, length_s or None))

    def set_watched(self, key: str, watched: bool) -> None:
        self.run(lambda store: store.progress.set_watched(key, watched))

    def set_favourite(self, key: str, favourite: bool) -> None:
        self.run(lambda store: store.progress.set_favourite(key, favourite))

    def forget_position(self, key: str) -> None:
        self.run(lambda store: store.progress.forget_position(key))

    def set_setting(self, key: str, value: Any) -> None:
        self._settings[key] = value
        self._timer.start(_SETTINGS_AFTER_MS)

    def save_now(self) -> None:
        """Write the settings without waiting for more changes. Returns at once."""
        self._timer.stop()
        self._write_settings()

    # Notes

    def save_note(self, note: Note) -> None:
        """Write a note soon; a newer version may follow."""
        self._do(lambda thread: thread.save_note(note))

    def save_notes_now(self) -> None:
        """Write the typed notes without waiting for more keys. Returns at once."""
        self._do(StoreThread.save_notes_now)

    def forget_note(self, note_id: str) -> None:
        """Do not write this note: it is about to be deleted."""
        self._do(lambda thread: thread.forget_note(note_id))

    def unsaved_notes(self) -> tuple[Note, ...]:
        """Return the notes whose latest version is not written."""
        return () if self._thread is None else self._thread.unsaved_notes()

    def settle(self, longest_s: float) -> tuple[Note, ...]:
        """Try to write everything now. Return the notes that could not be written in this time.

        Any thread may call it.
        """
        return () if self._thread is None else self._thread.settle(longest_s)

    # The end

    def is_idle(self) -> bool:
        """Return whether everything but typed notes is written."""
        return self._thread is None or self._thread.is_idle()

    def close(self) -> None:
        """Write everything, then close the store."""
        self.save_now()
        self._is_closed = True
        thread, self._thread = self._thread, None
        if thread is not None and self._store is not None and thread.close(_CLOSING_S):
            self._store.close()
        self._store = None

    def report(self, error: KnownError) -> None:
        if self._trouble != error_text(error):
            self._trouble = error_text(error)
            self.failed.emit(self._trouble)

    def _do(self, what: Callable[[StoreThread], object]) -> None:
        if self._thread is not None:
            what(self._thread)
        elif not self._is_closed:
            self._early.append(what)

    def _write_settings(self) -> None:
        if self._thread is None or not self._settings:
            return
        settings, self._settings = self._settings, {}

        def save(store: Store) -> None:
            try:
                for key, value in settings.items():
                    store.settings.set(key, value)
            except StoreError:
                self._settings_failed.emit(settings)
                raise

        self.run(save)

    def _retry_settings(self, settings: dict[str, Any]) -> None:
        """Try these settings again later, unless they have changed meanwhile."""
        self._settings = settings | self._settings
        self._timer.start(_AGAIN_MS)

    def _on_written(self, _: object) -> None:
        if self._trouble:
            trouble, self._trouble = self._trouble, ""
            self.recovered.emit(trouble)
