"""The current keys of all commands: a preset with the user's own keys on top."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.key_presets import OWN, PRESETS
from duthviewer.ui.commands.table import COMMANDS, Command, Place, set_keys

NAME = "key-map"
"""The object name by which ``table.make_action`` finds the map in the window."""

#: By name: loading each class in PySide is slow.
_TEXT_FIELDS = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox")
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def portable(key: str) -> str:
    """Return a key as it is stored and compared: ``Ctrl+PgUp`` in every language."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """Return a key as the user reads it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def overlaps(one: Place, other: Place) -> bool:
    """Return whether commands of two places are active together and cannot share a key.

    Video and slides are on one page; the talks and the search have pages of their own.
    """
    if Place.ANYWHERE in (one, other) or one is other:
        return True
    return {one, other} == {Place.WATCH, Place.SLIDES}


class KeyMap(QObject):
    """The keys of every command, which it sets on the actions in ``window``.

    While a text field has the focus, it suppresses the player's shortcuts.
    """

    #: Emitted when the keys of a command have changed
    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName(NAME)
        self._window = window
        self._preset = OWN
        self._own: dict[str, tuple[str, ...]] = {}
        self._resolve()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def restore(self, settings: Mapping[str, Any]) -> None:
        """Load ``keys_preset`` and ``keys`` from the settings; invalid values are ignored."""
        preset, own = settings.get("keys_preset"), settings.get("keys")
        self._preset = preset if isinstance(preset, str) and preset in PRESETS else OWN
        self._own = {}
        if isinstance(own, Mapping):
            for name, keys in own.items():
                if isinstance(name, str) and isinstance(keys, list):
                    texts = (portable(key) for key in keys if isinstance(key, str))
                    self._own[name] = tuple(dict.fromkeys(text for text in texts if text))
        self._update()

    @property
    def preset(self) -> str:
        return self._preset

    def own(self) -> dict[str, list[str]]:
        """Return the user's own keys as they are stored."""
        return {name: list(keys) for name, keys in self._own.items()}

    def is_own(self, command_id: CommandId) -> bool:
        """Return whether the user has changed the keys of this command."""
        return command_id in self._own

    def keys(self, command_id: CommandId) -> tuple[str, ...]:
        """Return the current keys of a command, in portable form."""
        return self._keys[command_id]

    def set_preset(self, preset: str) -> None:
        """Use the keys of a player; the user's own keys stay on top."""
        self._preset = preset
        self._update()

    def set_keys(self, command_id: CommandId, keys: Iterable[str]) -> None:
        """Set a command's keys, and remove them from commands active at the same time."""
        wanted = tuple(dict.fromkeys(portable(key) for key in keys))
        for key in wanted:
            for other in self.holders(command_id, key):
                self._own[other.id] = tuple(k for k in self._keys[other.id] if k != key)
        self._own[command_id] = wanted
        self._drop_redundant()
        self._update()

    def reset(self, command_id: CommandId) -> None:
        """Reset a command to the preset's keys, and remove these from other commands."""
        self._own.pop(command_id, None)
        before = self._layered({})[command_id]
        for key in before:
            for other in self.holders(command_id, key):
                if other.id in self._own:
                    self._own[other.id] = tuple(k for k in self._own[other.id] if k != key)
        self._drop_redundant()
        self._update()

    def reset_all(self) -> None:
        self._own = {}
        self._update()

    def holders(self, command_id: CommandId, key: str) -> list[Command]:
        """Return the other commands with this key that are active together with the command."""
        place = next(command.place for command in COMMANDS if command.id == command_id)
        key = portable(key)
        return [
            command
            for command in COMMANDS
            if command.id != command_id
            and key in self._keys[command.id]
            and overlaps(command.place, place)
        ]

    def apply(self, window: QWidget) -> None:
        """Set the current keys on the actions in a window."""
        for action in window.findChildren(QAction):
            if isinstance(command := action.data(), Command):
                set_keys(action, self._keys[command.id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a text field receive keys that are player shortcuts.

        QLineEdit claims letters itself, but not Up, PgUp or Esc.
        """
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and not event.modifiers() & _HELD
            and self._is_players(event)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and any(map(now.inherits, _TEXT_FIELDS)):
            # Installing the same filter again only moves it to the front.
            now.installEventFilter(self)

    def _is_players(self, event: QKeyEvent) -> bool:
        # Shift belongs to Shift+P, but not to `?`.
        return bool(
            self._players_keys
            & {
                QKeySequence(event.keyCombination()).toString(),
                QKeySequence(event.key()).toString(),
            }
        )

    def _update(self) -> None:
        self._resolve()
        self.apply(self._window)
        self.changed.emit()

    def _resolve(self) -> None:
        self._keys = self._layered(self._own)
        self._players_keys = {
            key
            for command in COMMANDS
            if command.place in (Place.WATCH, Place.SLIDES)
            for key in self._keys[command.id]
        }

    def _drop_redundant(self) -> None:
        """Drop own keys equal to the preset's, one by one: each may make another redundant."""
        for name in list(self._own):
            rest = {other: keys for other, keys in self._own.items() if other != name}
            if name in self._keys and self._layered(rest) == self._layered(self._own):
                self._own = rest

    def _layered(self, own: Mapping[str, tuple[str, ...]]) -> dict[CommandId, tuple[str, ...]]:
        layers: tuple[Mapping[Any, tuple[str, ...]], ...] = (PRESETS[self._preset], own)
        keys = {c.id: tuple(portable(key) for key in c.keys) for c in COMMANDS}
        for layer in layers:
            named = [c for c in COMMANDS if c.id in layer]
            for command in named:
                keys[command.id] = tuple(portable(key) for key in layer[command.id])
            # A command named in a layer takes its keys from commands the layer leaves out.
            for command in named:
                taken = set(keys[command.id])
                for other in COMMANDS:
                    if other.id not in layer and overlaps(other.place, command.place):
                        keys[other.id] = tuple(k for k in keys[other.id] if k not in taken)
        return keys
