"""The undo keys while watching: they undo what was changed last, slides or catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from duthviewer.ui.commands.ids import CommandId

_PAIRS: tuple[tuple[CommandId, CommandId], ...] = (
    ("undo_edit", "undo_correction"),
    ("redo_edit", "redo_correction"),
)


class UndoKeys(QObject):
    """Lends the keys of undoing corrections to undoing changes of the catalogue, and back."""

    def __init__(self, actions: Mapping[CommandId, QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._lent: dict[CommandId, list[QKeySequence]] = {}

    def take(self) -> None:
        """Let the keys undo changes of the catalogue."""
        for mine, theirs in _PAIRS:
            if keys := self._actions[theirs].shortcuts():
                self._lent[theirs] = keys
                self._actions[theirs].setShortcuts([])
                own = self._actions[mine].shortcuts()
                self._actions[mine].setShortcuts([*own, *keys])

    def give_back(self, *_: object) -> None:
        """Let the keys undo corrections of the timeline again."""
        for mine, theirs in _PAIRS:
            keys = self._lent.pop(theirs, None)
            if keys is None:
                continue
            own = self._actions[mine].shortcuts()
            self._actions[mine].setShortcuts([key for key in own if key not in keys])
            # The keys may have been set again meanwhile, by the settings.
            if not self._actions[theirs].shortcuts():
                self._actions[theirs].setShortcuts(keys)
