"""Runs the program on a screen, gives it every command by key and by menu, and prints JSON.

It is called with the FOLDER of a conference.
Keys and clicks are real (xdotool). What arrives at a command is noted and goes no further, so that
no command changes what the next one meets. Printed is, for each command, which of its keys arrived,
whether a menu holds it, and whether it came when it was clicked there.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import SIGNAL, QEvent, QEventLoop, QObject, QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from duthviewer.ui.application import Application
from duthviewer.ui.commands import table as commands
from duthviewer.ui.commands.table import COMMANDS, Command, Place
from duthviewer.ui.state.head_start import LaunchOptions
from duthviewer.ui.talks.card_grid import CardGrid

NAMES = {
    "Esc": "Escape", "Del": "Delete", "Ins": "Insert", "PgUp": "Prior", "PgDown": "Next",
    "?": "question",
    ",": "comma", ".": "period", "<": "less", ">": "greater", "=": "equal", "/": "slash",
    "+": "plus", "-": "minus", "Space": "space", "Shift": "shift", "Ctrl": "ctrl", "Alt": "alt",
}  # fmt: skip
#: How long a step in a menu may take, and all of them on a page
STEP_S, WALK_S = 10.0, 800.0
#: What a busy screen has not done is tried again
TRIES = 3
_ASIDE = itertools.cycle((-8, 8))


def x_name(key: str) -> str:
    """A key of ours as xdotool calls it: "Ctrl++" is ctrl+plus."""
    parts = [*key[:-1].split("+")[:-1], "+"] if key.endswith("+") else key.split("+")
    return "+".join(NAMES.get(part, part.lower() if len(part) == 1 else part) for part in parts)


class Recorder(QObject):
    """Notes which command arrived, by its key or from a menu."""

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

    def take_over(self, actions: list[QAction]) -> None:
        """What is chosen in a menu comes here, and nowhere else."""
        for action in actions:
            QObject.disconnect(action, SIGNAL("triggered(bool)"), None, None)
            action.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        command = action.data()
        assert isinstance(command, Command)
        self.arrived = command.id


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


class Hand:
    """Keys and clicks from one xdotool that reads them from a pipe.

    Starting an xdotool for each of the 900 took 150 s of 190 s on a busy computer.
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)

    def does(self, *arguments: object) -> None:
        """Send keys and clicks; they arrive after all that the program has asked of the screen."""
        QApplication.sync()
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, arguments)) + "\n")
        self._process.stdin.flush()

    def rests(self) -> None:
        """End the process."""
        self._process.communicate(timeout=60)


def press(hand: Hand, key: str, recorder: Recorder, wanted: str, action: QAction | None) -> bool:
    """Whether a key arrives, at the latest when pressed for the third time: what the program finds
    out meanwhile (that a talk has no timeline, say) disables an action between the two."""
    for _ in range(TRIES):
        if action is not None:
            action.setEnabled(True)  # A loop that is not there cannot be cleared, and so on.
        recorder.arrived = None
        hand.does("key", x_name(key))
        if spin(lambda: recorder.arrived == wanted, 2.5):
            return True
    return False


class Door(NamedTuple):
    """Where a click opens a menu."""

    widget: QWidget
    button: int

    def place(self) -> QPoint:
        # Of the grid its first card.
        at = QPoint(120, 80) if isinstance(self.widget, CardGrid) else self.widget.rect().center()
        return self.widget.mapToGlobal(at)


def popup() -> QMenu | None:
    """The menu that is open, once the screen has it: a click before would go to what is below."""
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu) or not menu.isVisible():
        return None
    return menu if menu.windowHandle().isExposed() else None


#: A walk through menus: each step says what it waits for before the next
Steps = Generator[Callable[[], Any], None, None]


class Walk(QObject):
    """Takes steps from a timer: a button's menu has Qt work in a loop of its own while it is open,
    so that who opens it by a click does not come back before it is closed.
    """

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self._wanted: Callable[[], Any] = bool
        self._until = 0.0
        self.is_done = self._is_stepping = False
        self.problem: Exception | None = None
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._is_stepping or (not self._wanted() and time.monotonic() < self._until):
            return
        self._is_stepping = True  # A step lets Qt work while it waits for the screen.
        try:
            self._wanted, self._until = next(self._steps), time.monotonic() + STEP_S
        except StopIteration:
            self.is_done = True
        except Exception as error:
            self.is_done, self.problem = True, error
        self._is_stepping = False
        if self.is_done:
            self._timer.stop()


def open_menu(door: Door, hand: Hand) -> Steps:
    for _ in range(TRIES):
        # Elsewhere than the last time, or the two would be a double click.
        at = door.place() + QPoint(next(_ASIDE), 0)
        hand.does("mousemove", at.x(), at.y(), "click", "--delay", 0, door.button)
        yield popup
        if popup() is not None:
            return


def close_menus(hand: Hand) -> Steps:
    while (menu := popup()) is not None:
        hand.does("key", "Escape")
        yield lambda menu=menu: popup() is not menu


def entries(menu: QMenu) -> Iterator[tuple[str, ...]]:
    """The way to each command in a menu: the texts of the entries to click."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        below = action.menu()
        if not action.isVisible():
            continue
        if isinstance(below, QMenu):
            yield from ((action.text(), *way) for way in entries(below))
        elif isinstance(action.data(), Command):
            yield (action.data().id,)


def place_of(menu: QMenu, name: str) -> QPoint | None:
    """Where an entry is, by the command's id or the submenu's text; None if it is out of sight."""
    for action in menu.actions():
        command = action.data()
        if (command.id if isinstance(command, Command) else action.text()) == name:
            place = menu.actionGeometry(action)
            in_sight = menu.rect().contains(place)
            return menu.mapToGlobal(place.center()) if in_sight else None
    return None


def choose(door: Door, way: tuple[str, ...], recorder: Recorder, hand: Hand) -> Steps:
    """Open a menu and click down to a command in it."""
    recorder.arrived = None
    yield from open_menu(door, hand)
    for name in way:
        menu = popup()
        at = None if menu is None else place_of(menu, name)
        if at is None:
            break
        hand.does("mousemove", at.x(), at.y(), "click", "--delay", 0, 1)
        if name == way[-1]:
            yield lambda name=name: recorder.arrived == name
        else:
            yield lambda menu=menu: popup() not in (None, menu)
    yield from close_menus(hand)


def choose_everything(
    doors: list[Door],
    actions: list[QAction],
    recorder: Recorder,
    chosen: dict[str, bool],
    hand: Hand,
) -> Steps:
    """Choose each command in the menus once, and in each menu at least one."""
    for door in doors:
        yield from open_menu(door, hand)
        menu = popup()
        assert menu is not None, f"no menu opens at {door}"
        ways = list(entries(menu))
        yield from close_menus(hand)
        new = [way for way in ways if way[-1] not in chosen]
        for way in new or ways[:1]:
            for _ in range(TRIES):
                for action in actions:
                    action.setEnabled(True)
                yield from choose(door, way, recorder, hand)
                if recorder.arrived == way[-1]:
                    break
            chosen[way[-1]] = chosen.get(way[-1], True) and recorder.arrived == way[-1]


def in_menus(program: Application) -> set[str]:
    """The commands that the menus hold, those that are filled when they open as well."""
    found = set()
    for menu in program.window.findChildren(QMenu):
        menu.aboutToShow.emit()
        found |= {a.data().id for a in menu.actions() if isinstance(a.data(), Command)}
    return found


def main(folder: Path) -> int:
    application = QApplication([])
    program = Application(LaunchOptions(path=folder, playing=False, shares=False))
    window, recorder, hand = program.window, Recorder(), Hand()
    assert spin(program.is_settled, 60)
    # With each menu that closes it would look for files, and enable what makes sense of them.
    window.activated.disconnect()
    talk = program.library.model.rows()[0].talk_id
    result: dict[str, dict[str, Any]] = {}
    chosen: dict[str, bool] = {}
    taken: set[QAction] = set()

    def choose_on_page() -> None:
        page = window.page()
        made = [a for a in window.findChildren(QAction) if isinstance(a.data(), Command)]
        recorder.take_over([action for action in made if action not in taken])
        taken.update(made)
        buttons = [one for one in page.findChildren(QToolButton) if one.menu() is not None]
        doors = [Door(one, 1) for one in buttons if one.isVisible()]
        if page is program.library:
            doors.append(Door(program.library.grid, 3))
        elif program.home is not None and page is program.home.page:
            doors.append(Door(program.home.page.grid, 3))
        elif page is program.watching.page:
            doors.append(Door(program.watching.page.slides, 3))
        walk = Walk(choose_everything(doors, made, recorder, chosen, hand))
        assert spin(lambda: walk.is_done, WALK_S), "the walk through the menus does not end"
        if walk.problem is not None:
            raise walk.problem

    application.installEventFilter(recorder)
    for place in (
        Place.LIBRARY,
        Place.ANYWHERE,
        Place.HOME,
        Place.SEARCH,
        Place.WATCH,
        Place.SLIDES,
        Place.EDITING,
    ):
        if place is Place.HOME:
            choose_on_page()
            program.home.show()
            page = program.home.page
            assert spin(lambda page=page: page.model.rowCount() > 0, 60)
            page.grid.setFocus()
        if place is Place.SEARCH:
            choose_on_page()
            program.searching.show()
            # Its field hears Esc itself.
            program.searching.page.start.setFocus()
        if place is Place.WATCH:
            choose_on_page()
            program.library.talk_chosen.emit(talk, True)
            assert spin(lambda: program.is_complete() and program.watching.page.isVisible(), 20)
            assert spin(program.is_settled, 60)
        if place is Place.EDITING:
            choose_on_page()
            program.editing.edit(talk)
            assert spin(lambda: program.editing.editor.session is not None, 60)
        assert spin(window.isActiveWindow, 60)
        actions = {a.objectName(): a for a in window.findChildren(QAction)}
        for command in COMMANDS:
            if command.place is not place:
                continue
            action = actions.get(command.id)
            left = action.property(commands._ELSEWHERE) if action is not None else None
            keys = [key for key in command.keys if key not in (left or ())]
            result[command.id] = {
                "made": action is not None,
                "keys": {key: press(hand, key, recorder, command.id, action) for key in keys},
                "by widget": list(left or ()),
            }
    choose_on_page()
    held = in_menus(program)
    for name, entry in result.items():
        entry["menu"] = name in held
        entry["chosen"] = chosen.get(name, False)
    application.removeEventFilter(recorder)
    window.close()
    hand.rests()
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
