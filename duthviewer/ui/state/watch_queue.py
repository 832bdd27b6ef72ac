"""The talks to watch next, from any conference, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from duthviewer.library.store.progress import TalkProgress
from duthviewer.ui.background.store_writer import StoreWriter

if TYPE_CHECKING:
    from duthviewer.library.conferences.overview import WatchQueueEntry
    from duthviewer.library.store.store import Store


class WatchQueue(QObject):
    """The watch queue: keys of talks, the next one first. Every change is saved.

    A talk leaves the queue when it was watched to its end.
    """

    #: The queue or what is known of its talks has changed
    changed = Signal()

    def __init__(self, writer: StoreWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = writer
        self._keys: list[str] = []
        self._known: dict[str, WatchQueueEntry] = {}
        #: Whether the saved queue was read; until then, changes wait for it
        self.is_read = False
        self._added_early: list[str] = []
        self.read()

    def read(self) -> None:
        """Read the saved queue, which another store may have changed."""
        self._writer.run(_read, self._on_read)

    def keys(self) -> list[str]:
        """Return the keys of the talks, the next one first."""
        return list(self._keys)

    def has(self, key: str) -> bool:
        """Return whether a talk is in the queue."""
        return key in self._keys

    def next_besides(self, key: str) -> WatchQueueEntry | None:
        """Return the next talk that is not ``key`` and whose conference is known."""
        return next(
            (self._known[one] for one in self._keys if one != key and one in self._known), None
        )

    def add(self, keys: Sequence[str]) -> None:
        """Add talks at the end; those in the queue keep their places."""
        if not self.is_read:
            self._added_early += keys
        self._set([*self._keys, *keys])

    def remove(self, keys: Sequence[str]) -> None:
        """Remove talks."""
        self._set([key for key in self._keys if key not in keys])

    def move(self, key: str, places: int) -> None:
        """Move a talk towards the end, or with a negative number towards the front."""
        if key not in self._keys:
            return
        place = self._keys.index(key)
        target = min(max(place + places, 0), len(self._keys) - 1)
        keys = [one for one in self._keys if one != key]
        keys.insert(target, key)
        self._set(keys)

    def set(self, keys: Sequence[str]) -> None:
        """Replace the queue, to undo a change."""
        self._set(keys)

    def take_progress(self, progress: Mapping[str, TalkProgress]) -> None:
        """Remove talks that were watched to their end."""
        ended = [key for key, one in progress.items() if one.position_s > 0 and one.resume_s == 0.0]
        if any(key in self._keys for key in ended):
            self.remove(ended)

    def _set(self, keys: Sequence[str]) -> None:
        keys = list(dict.fromkeys(keys))
        if keys == self._keys:
            return
        self._keys = keys
        if self.is_read:
            self._save()
        self.changed.emit()

    def _save(self) -> None:
        keys = list(self._keys)

        def save(store: Store) -> list[WatchQueueEntry]:
            store.watch_queue.set(keys)
            return _known(store, keys)

        self._writer.run(save, self._take)

    def _on_read(self, found: tuple[list[str], list[WatchQueueEntry]]) -> None:
        keys, known = found
        self.is_read = True
        early, self._added_early = self._added_early, []
        self._keys = list(dict.fromkeys([*keys, *early]))
        if early:
            self._save()
        self._take(known)

    def _take(self, known: list[WatchQueueEntry]) -> None:
        self._known = {one.key: one for one in known}
        self.changed.emit()


def _read(store: Store) -> tuple[list[str], list[WatchQueueEntry]]:
    keys = store.watch_queue.all()
    return keys, _known(store, keys)


def _known(store: Store, keys: Sequence[str]) -> list[WatchQueueEntry]:
    if not keys:
        return []
    # Imported here because most starts have no queue.
    from duthviewer.library.conferences.overview import queued_talks

    return queued_talks(store, keys)
