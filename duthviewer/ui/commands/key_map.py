"""Which keys the commands have now: a preset's, and over it the person's own."""

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
"""The object's name, by which ``commands.make_action`` finds it in the window."""

#: By name, because PySide takes its time to make each class.
_TEXT_FIELDS = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox")
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def portable(key: str) -> str:
    """A key as it is remembered and compared: ``Ctrl+PgUp``, whatever the person's language."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as the person reads it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def meet(one: Place, other: Place) -> bool:
    """Whether commands of these places hear keys at the same time, so that they may not share one.

    Video and slides stand on one page; the list of talks and the search are others.
    """
    if Place.ANYWHERE in (one, other) or one is other:
        return True
    return {one, other} == {Place.WATCH, Place.SLIDES}


class KeyMap(QObject):
    """The keys of every command, and of the actions made from them in ``window``.

    It keeps the player's keys from a text field that has the focus.
    """

    #: The keys of some command have changed
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
        """Take what was remembered: ``keys_preset`` and ``keys``. What makes no sense is left."""
        preset, own = settings.get("keys_preset"), settings.get("keys")
        self._preset = preset if isinstance(preset, str) and preset in PRESETS else OWN
        self._own = {}
        if isinstance(own, Mapping):
            for name, keys in own.items():
                if isinstance(name, str) and isinstance(keys, list):
                    texts = (portable(key) for key in keys if isinstance(key, str))
                    self._own[name] = tuple(dict.fromkeys(text for text in texts if text))
        self._spread()

    @property
    def preset(self) -> str:
        return self._preset

    def own(self) -> dict[str, list[str]]:
        """The person's own keys, as they are remembered."""
        return {name: list(keys) for name, keys in self._own.items()}

    def is_own(self, command_id: CommandId) -> bool:
        """Whether the person has given this command keys of their own."""
        return command_id in self._own

    def keys(self, command_id: CommandId) -> tuple[str, ...]:
        """The present keys of a command, portable."""
        return self._keys[command_id]

    def set_preset(self, preset: str) -> None:
        """Take the keys of another player; the person's own stay over them."""
        self._preset = preset
        self._spread()

    def set_keys(self, command_id: CommandId, keys: Iterable[str]) -> None:
        """Give a command these keys, and take them from the commands that they meet there."""
        wanted = tuple(dict.fromkeys(portable(key) for key in keys))
        for key in wanted:
            for other in self.holders(command_id, key):
                self._own[other.id] = tuple(k for k in self._keys[other.id] if k != key)
        self._own[command_id] = wanted
        self._forget_needless()
        self._spread()

    def reset(self, command_id: CommandId) -> None:
        """Give a command the preset's keys again, which the others then lose."""
        self._own.pop(command_id, None)
        before = self._layered({})[command_id]
        for key in before:
            for other in self.holders(command_id, key):
                if other.id in self._own:
                    self._own[other.id] = tuple(k for k in self._own[other.id] if k != key)
        self._forget_needless()
        self._spread()

    def reset_all(self) -> None:
        self._own = {}
        self._spread()

    def holders(self, command_id: CommandId, key: str) -> list[Command]:
        """The other commands that have this key where this command is."""
        place = next(command.place for command in COMMANDS if command.id == command_id)
        key = portable(key)
        return [
            command
            for command in COMMANDS
            if command.id != command_id
            and key in self._keys[command.id]
            and meet(command.place, place)
        ]

    def apply(self, window: QWidget) -> None:
        """Give the actions in a window their present keys."""
        for action in window.findChildren(QAction):
            if isinstance(command := action.data(), Command):
                set_keys(action, self._keys[command.id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave to a text field the keys that are the player's elsewhere.

        QLineEdit keeps letters for itself, but not Up, PgUp or Esc.
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
            # To install it once more only moves it to the front.
            now.installEventFilter(self)

    def _is_players(self, event: QKeyEvent) -> bool:
        # Shift is part of Shift+P, but not of `?`.
        return bool(
            self._players_keys
            & {
                QKeySequence(event.keyCombination()).toString(),
                QKeySequence(event.key()).toString(),
            }
        )

    def _spread(self) -> None:
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

    def _forget_needless(self) -> None:
        """Forget own keys that are the preset's anyway, one by one: each may free another."""
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
            # Whom a layer names takes its keys from whom it does not name.
            for command in named:
                taken = set(keys[command.id])
                for other in COMMANDS:
                    if other.id not in layer and meet(other.place, command.place):
                        keys[other.id] = tuple(k for k in keys[other.id] if k not in taken)
        return keys
