"""Runs the program on a screen and presses the keys of every command: ``… FOLDER`` prints JSON.

The keys are real (xdotool). What arrives at a command is noted and goes no further, so that no
command changes what the next one meets. Printed is, for each command, which of its keys arrived
and whether a menu holds it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from duthviewer.ui import commands
from duthviewer.ui.application import Application
from duthviewer.ui.commands import COMMANDS, Command, Place
from duthviewer.ui.start import Wish

NAMES = {
    "Esc": "Escape", "PgUp": "Prior", "PgDown": "Next", "?": "question", ",": "comma",
    ".": "period", "<": "less", ">": "greater", "=": "equal", "/": "slash", "+": "plus",
    "-": "minus", "Space": "space", "Shift": "shift", "Ctrl": "ctrl", "Alt": "alt",
}  # fmt: skip


def x_name(key: str) -> str:
    """A key of ours as xdotool calls it: "Ctrl++" is ctrl+plus."""
    parts = [*key[:-1].split("+")[:-1], "+"] if key.endswith("+") else key.split("+")
    return "+".join(NAMES.get(part, part.lower() if len(part) == 1 else part) for part in parts)


class Recorder(QObject):
    """Notes which command's key arrived."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: str | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut and isinstance(watched, QAction):
            command = watched.data()
            if isinstance(command, Command):
                self.arrived = command.id
                return True
        return super().eventFilter(watched, event)


def spin(until: Callable[[], Any], timeout_s: float) -> bool:
    """Let Qt work until something is so."""
    loop, deadline = QEventLoop(), time.monotonic() + timeout_s
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(loop.quit)
    timer.start()
    while not until() and time.monotonic() < deadline:
        loop.exec()
    return bool(until())


def press(key: str, recorder: Recorder, wanted: str) -> bool:
    recorder.arrived = None
    process = subprocess.Popen(["xdotool", "key", x_name(key)])
    spin(lambda: process.poll() is not None, 5)
    return spin(lambda: recorder.arrived == wanted, 3)


def in_menus(program: Application) -> set[str]:
    """The commands that the menus hold, those that are filled when they open as well."""
    found = set()
    for menu in program.window.findChildren(QMenu):
        menu.aboutToShow.emit()
        found |= {a.data().id for a in menu.actions() if isinstance(a.data(), Command)}
    return found


def main(folder: Path) -> int:
    application = QApplication([])
    program = Application(Wish(path=folder, playing=False, shares=False))
    window, recorder = program.window, Recorder()
    assert spin(lambda: program.is_settled() and window.is_dressed, 20)
    talk = window.library.rows()[0].talk_id
    result: dict[str, dict[str, Any]] = {}
    application.installEventFilter(recorder)
    for place in (Place.LIBRARY, Place.ANYWHERE, Place.WATCH, Place.SLIDES):
        if place is Place.WATCH:
            window.library.talk_chosen.emit(talk, True)
            assert spin(lambda: program._watch is not None and program._watch.isVisible(), 20)
            assert spin(program.is_settled, 20)
        assert spin(window.isActiveWindow, 20)
        actions = {a.objectName(): a for a in window.findChildren(QAction)}
        for command in COMMANDS:
            if command.place is not place:
                continue
            action = actions.get(command.id)
            left = action.property(commands._ELSEWHERE) if action is not None else None
            keys = [key for key in command.keys if key not in (left or ())]
            if action is not None:
                action.setEnabled(True)  # A loop that is not there cannot be cleared, and so on.
            result[command.id] = {
                "made": action is not None,
                "keys": {key: press(key, recorder, command.id) for key in keys},
                "by widget": list(left or ()),
            }
    held = in_menus(program)
    for name, entry in result.items():
        entry["menu"] = name in held
    application.removeEventFilter(recorder)
    window.close()
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
