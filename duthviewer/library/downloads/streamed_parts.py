"""The unfinished recordings that were only watched: the oldest are dropped when they need room."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duthviewer.errors import KnownError
from duthviewer.library.downloads.part import discard_part, known_part
from duthviewer.library.store.store import Store
from duthviewer.names import path_of, path_text

logger = logging.getLogger(__name__)

_SETTING = "streamed_parts"
#: The list is one setting, whose size is limited.
_MOST_PARTS = 200

# Shared by all objects below, because they read and write the same setting.
_lock = threading.Lock()
#: Targets that are being watched, which are not dropped
_in_use: dict[Path, int] = {}


@dataclass(frozen=True)
class StreamedPart:
    """An unfinished recording that was only watched."""

    #: The place of the finished file
    target: Path
    #: When it was last watched, as Unix time
    used: float
    #: How much of it is on this computer
    bytes: int


class StreamedParts:
    """The list of parts that were only watched. A part that the user keeps is not in it.

    Thread-safe; touches the disk, so not for the GUI thread. Raises StoreError.
    """

    def __init__(self, store: Store, most_bytes: int) -> None:
        """``most_bytes``: how much all parts together may take."""
        self._store = store
        self.most_bytes = most_bytes

    def all(self) -> list[StreamedPart]:
        """Return the parts that exist, the one watched last first."""
        found = []
        for target, used in self._listed().items():
            known = known_part(target)
            if known is not None:
                found.append(StreamedPart(target, used, known.stored_bytes))
        return sorted(found, key=lambda one: -one.used)

    def has(self, target: Path) -> bool:
        """Return whether a recording was only watched so far."""
        return target in self._listed()

    def watched(self) -> frozenset[Path]:
        """Return the targets that are being watched, which are not dropped."""
        with _lock:
            return frozenset(_in_use)

    def begin(self, target: Path) -> None:
        """Note that a recording is being watched, and make room for it.

        A part that exists and is not in the list belongs to a download, so it stays out of it.
        """
        with _lock:
            _in_use[target] = _in_use.get(target, 0) + 1
            listed = self._listed()
            if target in listed or known_part(target) is None:
                self._save({**listed, target: time.time()})
        self.trim()

    def end(self, target: Path) -> None:
        """Note that a recording is no longer being watched, and drop what takes too much."""
        with _lock:
            _in_use[target] = _in_use.get(target, 1) - 1
            if not _in_use[target]:
                del _in_use[target]
            listed = self._listed()
            if target in listed:
                self._save({**listed, target: time.time()})
        self.trim()

    def add(self, target: Path) -> None:
        """List a part again that was kept, and is not any more."""
        with _lock:
            self._save({**self._listed(), target: time.time()})

    def keep(self, target: Path) -> None:
        """Take a part out of the list: the user keeps it, or it is finished."""
        with _lock:
            listed = self._listed()
            if listed.pop(target, None) is not None:
                self._save(listed)

    def trim(self) -> int:
        """Drop the parts watched longest ago until the rest fits; return the bytes freed."""
        freed = 0
        with _lock:
            parts = self.all()
            total = sum(part.bytes for part in parts)
            for part in reversed(parts):
                if total - freed <= self.most_bytes:
                    break
                freed += self._drop(part)
        return freed

    def drop_oldest(self) -> bool:
        """Drop the part watched longest ago, for a full disk; return whether there was one."""
        with _lock:
            return any(self._drop(part) for part in reversed(self.all()))

    def drop_all(self) -> int:
        """Drop every part that is not being watched; return the bytes freed."""
        with _lock:
            return sum(self._drop(part) for part in self.all())

    def drop(self, parts: Iterable[StreamedPart]) -> int:
        """Drop parts unless they are being watched; return the bytes freed."""
        with _lock:
            return sum(self._drop(part) for part in parts)

    def _drop(self, part: StreamedPart) -> int:
        """Delete a part unless it is in use; return the bytes freed."""
        if part.target in _in_use:
            return 0
        try:
            discard_part(part.target)
        except KnownError as error:
            # Another window is watching it, or its disk is gone.
            logger.info("%s stays: %s", part.target, error)
            return 0
        if known_part(part.target) is not None:
            # It is open in this process.
            return 0
        listed = self._listed()
        listed.pop(part.target, None)
        self._save(listed)
        return part.bytes

    def _listed(self) -> dict[Path, float]:
        kept: Any = self._store.settings.get(_SETTING, [])
        if not isinstance(kept, list):
            return {}
        return {
            path_of(entry[0]): float(entry[1])
            for entry in kept
            if isinstance(entry, list)
            and len(entry) == 2
            and isinstance(entry[0], str)
            and isinstance(entry[1], int | float)
        }

    def _save(self, listed: dict[Path, float]) -> None:
        """Save the list, without parts that no longer exist and are not in use."""
        entries = [
            (used, target)
            for target, used in listed.items()
            if target in _in_use or known_part(target) is not None
        ]
        newest = sorted(entries, reverse=True)[:_MOST_PARTS]
        self._store.settings.set(_SETTING, [[path_text(path), used] for used, path in newest])
