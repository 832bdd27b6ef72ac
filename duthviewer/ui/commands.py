"""Every command of the program with its keys: menus, tooltips and the help are made from here."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_CONTEXT = "Commands"
#: Property of an action: its keys that widgets hear
_ELSEWHERE = "keys_of_widgets"


class Place(enum.StrEnum):
    """Where a command works; the help is grouped by it."""

    ANYWHERE = QT_TRANSLATE_NOOP("Commands", "Anywhere")
    LIBRARY = QT_TRANSLATE_NOOP("Commands", "Talks")
    WATCH = QT_TRANSLATE_NOOP("Commands", "Watching")
    SLIDES = QT_TRANSLATE_NOOP("Commands", "Slides")


class Command(msgspec.Struct, frozen=True):
    """One thing that a person can do. ``value`` is what it carries: seconds, a share, a count."""

    id: str
    place: Place
    text: str
    keys: tuple[str, ...]
    value: float = 0.0


def _command(place: Place, name: str, text: object, *keys: str, value: float = 0.0) -> Command:
    return Command(name, place, str(text), keys, value)


_N = QT_TRANSLATE_NOOP
_ANYWHERE, _LIBRARY, _WATCH, _SLIDES = Place.ANYWHERE, Place.LIBRARY, Place.WATCH, Place.SLIDES

COMMANDS: tuple[Command, ...] = (
    _command(_ANYWHERE, "open", _N("Commands", "Open a conference…"), "Ctrl+O"),
    _command(_ANYWHERE, "settings", _N("Commands", "Settings…"), "Ctrl+,"),
    _command(_ANYWHERE, "help", _N("Commands", "Keys and help"), "?", "F1"),
    _command(_ANYWHERE, "about", _N("Commands", "About duthviewer")),
    _command(_ANYWHERE, "quit", _N("Commands", "Quit"), "Ctrl+Q"),
    _command(_LIBRARY, "search", _N("Commands", "Search the talks"), "/", "Ctrl+F"),
    _command(_LIBRARY, "watch", _N("Commands", "Watch, from where you left"), "Return"),
    _command(_LIBRARY, "watch_from_start", _N("Commands", "Watch from the start"), "Shift+Return"),
    _command(_WATCH, "toggle", _N("Commands", "Play or pause"), "Space", "K"),
    _command(_WATCH, "back_5", _N("Commands", "Back 5 seconds"), "Left", value=-5),
    _command(_WATCH, "on_5", _N("Commands", "Forward 5 seconds"), "Right", value=5),
    _command(_WATCH, "back_10", _N("Commands", "Back 10 seconds"), "J", value=-10),
    _command(_WATCH, "on_10", _N("Commands", "Forward 10 seconds"), "L", value=10),
    _command(_WATCH, "back_60", _N("Commands", "Back a minute"), "Down", value=-60),
    _command(_WATCH, "on_60", _N("Commands", "Forward a minute"), "Up", value=60),
    *(
        _command(_WATCH, f"share_{n}", _N("Commands", "To 0 … 90 % of the talk"), str(n), value=n)
        for n in range(10)
    ),
    _command(_WATCH, "frame_back", _N("Commands", "One frame back"), ",", value=-1),
    _command(_WATCH, "frame_on", _N("Commands", "One frame on"), ".", value=1),
    _command(_WATCH, "slower", _N("Commands", "Slower"), "<", value=-1),
    _command(_WATCH, "faster", _N("Commands", "Faster"), ">", value=1),
    _command(_WATCH, "normal_speed", _N("Commands", "Normal speed"), "="),
    _command(_WATCH, "mute", _N("Commands", "Mute"), "M"),
    _command(_WATCH, "louder", _N("Commands", "Louder"), "Shift+Up", value=0.05),
    _command(_WATCH, "quieter", _N("Commands", "Quieter"), "Shift+Down", value=-0.05),
    _command(_WATCH, "restart", _N("Commands", "From the start"), "Home"),
    _command(_WATCH, "previous_talk", _N("Commands", "Previous talk"), "Shift+P", value=-1),
    _command(_WATCH, "next_talk", _N("Commands", "Next talk"), "Shift+N", value=1),
    _command(_WATCH, "save_picture", _N("Commands", "Save the picture…"), "Shift+S"),
    _command(_WATCH, "back", _N("Commands", "Back to the talks"), "Esc"),
    _command(_SLIDES, "page_back", _N("Commands", "Previous page"), "PgUp", value=-1),
    _command(_SLIDES, "page_on", _N("Commands", "Next page"), "PgDown", value=1),
    _command(_SLIDES, "follow", _N("Commands", "Follow the talk again"), "G"),
    _command(_SLIDES, "zoom_in", _N("Commands", "Enlarge the page"), "+", "Ctrl++", value=1),
    _command(_SLIDES, "zoom_out", _N("Commands", "Reduce the page"), "-", "Ctrl+-", value=-1),
    _command(_SLIDES, "fit_page", _N("Commands", "Fit the page"), "Ctrl+0"),
)
_BY_ID = {command.id: command for command in COMMANDS}


def text_of(command_id: str) -> str:
    """The command's name in the person's language."""
    return QCoreApplication.translate(_CONTEXT, _BY_ID[command_id].text)


def place_text(place: Place) -> str:
    """The place's name in the person's language."""
    return QCoreApplication.translate(_CONTEXT, place)


def make_action(command_id: str, owner: QWidget) -> QAction:
    """An action with the command's name and keys, working while ``owner`` is in sight.

    Its ``data()`` is the command. The owner holds it, so that its keys work without a menu.
    """
    command = _BY_ID[command_id]
    action = QAction(text_of(command_id), owner)
    action.setObjectName(command_id)
    set_keys(action, _present_keys(command, owner))
    action.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut
        if command.place is Place.ANYWHERE
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    action.setData(command)
    owner.addAction(action)
    return action


def value_of(action: QAction) -> float:
    """What the command of an action carries."""
    command = action.data()
    assert isinstance(command, Command)
    return command.value


def set_keys(action: QAction, keys: Iterable[str]) -> None:
    """Give an action these keys, but for those that widgets hear by themselves."""
    elsewhere = action.property(_ELSEWHERE) or ()
    action.setShortcuts([QKeySequence(key) for key in keys if key not in elsewhere])


def leave_to_widgets(action: QAction, *keys: str) -> None:
    """These keys are heard by widgets; as shortcuts of the action they would come before."""
    action.setProperty(_ELSEWHERE, list(keys))
    set_keys(action, [key.toString() for key in action.shortcuts()])


def _present_keys(command: Command, owner: QWidget) -> tuple[str, ...]:
    """The keys that the window of ``owner`` gives a command: see ``key_map.KeyMap``."""
    above: QObject | None = owner
    while above is not None:
        directly = Qt.FindChildOption.FindDirectChildrenOnly
        found = above.findChild(QObject, "key-map", directly)
        if found is not None:
            from duthviewer.ui.key_map import KeyMap

            assert isinstance(found, KeyMap)
            return found.keys(command.id)
        above = above.parent()
    return command.keys


def help_rows(
    keys_of: Callable[[str], Iterable[str]] | None = None,
) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
    """For each place its name and its (text, keys), the digits folded into one row.

    ``keys_of`` says the present keys of a command's id; without it they are the program's own.
    """
    native = QKeySequence.SequenceFormat.NativeText
    groups = []
    for place in Place:
        rows: dict[str, tuple[str, ...]] = {}
        for command in COMMANDS:
            present = command.keys if keys_of is None else tuple(keys_of(command.id))
            if command.place is not place or not present:
                continue
            text = QCoreApplication.translate(_CONTEXT, command.text)
            keys = tuple(QKeySequence(key).toString(native) for key in present)
            if text in rows:
                keys = (f"{rows[text][0].split(' … ')[0]} … {keys[0]}",)
            rows[text] = keys
        groups.append((place_text(place), list(rows.items())))
    return groups
