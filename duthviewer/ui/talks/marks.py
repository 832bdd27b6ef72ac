"""Favourites, watched talks and reset positions, with undo."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from duthviewer.library.store.progress import TalkProgress
from duthviewer.ui.background.store_writer import StoreWriter

#: Limit of steps that can be undone
_MOST = 100


class _Step(NamedTuple):
    before: TalkProgress
    after: TalkProgress


class Marks(QObject):
    """Changes the stored progress of talks, and keeps the progress before each change.

    ``progress_of`` returns the stored progress of the talk with a key.
    """

    #: The progress of a talk changed (its TalkProgress)
    changed = Signal(object)
    #: Whether a step can be undone
    undo_changed = Signal(bool)

    def __init__(
        self,
        writer: StoreWriter,
        progress_of: Callable[[str], TalkProgress | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._writer = writer
        self._progress_of = progress_of
        self._steps: list[_Step] = []

    def set_favourite(self, key: str, favourite: bool) -> None:
        before = self._now(key)
        self._do(before, before._replace(favourite=favourite))

    def set_watched(self, key: str, watched: bool) -> None:
        before = self._now(key)
        self._do(before, before._replace(watched=watched, updated=time.time()))

    def forget_position(self, key: str) -> None:
        before = self._now(key)
        self._do(before, before._replace(position_s=0.0, updated=time.time()))

    def forget_steps(self) -> None:
        """Drop all undo steps, because another conference opened."""
        self._steps = []
        self.undo_changed.emit(False)

    def undo(self) -> str | None:
        """Undo the last step and return the key of its talk, or None if there is no step."""
        if not self._steps:
            return None
        step = self._steps.pop()
        now = self._now(step.before.talk)
        # Only the fields that the step changed: the talk may have been watched further since.
        back = {
            field: getattr(step.before, field)
            for field in ("favourite", "watched", "position_s")
            if getattr(step.before, field) != getattr(step.after, field)
        }
        self._apply(now, now._replace(**back))
        self.undo_changed.emit(bool(self._steps))
        return step.before.talk

    def _now(self, key: str) -> TalkProgress:
        return self._progress_of(key) or TalkProgress(key, 0.0, None, False, False, 0.0)

    def _do(self, before: TalkProgress, after: TalkProgress) -> None:
        if before._replace(updated=after.updated) == after:
            return
        self._steps = [*self._steps[1 - _MOST :], _Step(before, after)]
        self._apply(before, after)
        self.undo_changed.emit(True)

    def _apply(self, before: TalkProgress, after: TalkProgress) -> None:
        key = after.talk
        if after.position_s != before.position_s:
            if after.position_s:
                self._writer.save_position(key, after.position_s, after.length_s or 0.0)
                # Saving a position near the end would mark the talk as watched.
                self._writer.set_watched(key, after.watched)
            else:
                self._writer.forget_position(key)
        if after.watched != before.watched:
            self._writer.set_watched(key, after.watched)
        if after.favourite != before.favourite:
            self._writer.set_favourite(key, after.favourite)
        self.changed.emit(after)
