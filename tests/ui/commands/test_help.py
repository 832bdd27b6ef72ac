"""The help: from the same table as the keys, found by typing, closed as it was opened."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.ui.application import Application
from duthviewer.ui.commands.help import HelpDialog
from duthviewer.ui.commands.key_map import KeyMap
from duthviewer.ui.commands.key_presets import PRESETS
from duthviewer.ui.commands.table import COMMANDS, text_of
from duthviewer.ui.preferences.dialog import SettingsDialog


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def keys(window: QWidget) -> KeyMap:
    return KeyMap(window)


def show(qtbot: QtBot, keys: KeyMap, window: QWidget) -> HelpDialog:
    dialog = HelpDialog(keys, window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.mark.parametrize("preset", PRESETS)
def test_every_command_with_a_key_stands_there(
    qtbot: QtBot, keys: KeyMap, window: QWidget, preset: str
) -> None:
    keys.set_preset(preset)
    dialog = show(qtbot, keys, window)
    assert set(dialog.shown()) == {text_of(c.id) for c in COMMANDS if keys.keys(c.id)}
    dialog.close()


def test_it_shows_the_present_keys(qtbot: QtBot, keys: KeyMap, window: QWidget) -> None:
    keys.set_preset("VLC")
    keys.set_keys("mute", ["X"])
    dialog = show(qtbot, keys, window)
    shown = dialog.shown()
    assert shown["Next talk"] == "N"
    assert shown["Mute"] == "X"
    assert shown["Play or pause"] == "Space"
    assert shown["Jump to 0 … 90 % of the talk"] == "0 … 9"
    dialog.close()


def test_typing_finds_a_command_or_a_key(qtbot: QtBot, keys: KeyMap, window: QWidget) -> None:
    dialog = show(qtbot, keys, window)
    qtbot.keyClicks(dialog.search, "second BACK")
    assert list(dialog.shown()) == ["Back 5 seconds", "Back 10 seconds"]
    dialog.search.setText("shift+n")
    assert list(dialog.shown()) == ["Add a conference…", "Next talk"]
    dialog.search.setText("no such thing")
    assert dialog.shown() == {}
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert len(dialog.shown()) > 20
    assert not dialog.nothing.isVisible()
    dialog.close()


@pytest.mark.parametrize(
    ("width", "height", "columns"), [(1280, 720, 3), (860, 600, 2), (720, 480, 1), (2560, 1440, 3)]
)
def test_it_fits_the_window(
    qtbot: QtBot, keys: KeyMap, window: QWidget, width: int, height: int, columns: int
) -> None:
    window.resize(width, height)
    dialog = show(qtbot, keys, window)
    assert dialog.columns() == columns
    assert dialog.width() <= width
    assert dialog.height() <= height
    rows = [row.widget for row in dialog.rows]
    assert all(row.width() <= dialog.width() / columns for row in rows)
    lowest = max(row.geometry().bottom() for row in rows)
    assert dialog.page.height() > lowest, "all rows can be scrolled to"
    dialog.close()


def test_it_opens_and_closes_with_its_key(whole: Callable[..., Application], qtbot: QtBot) -> None:
    program = whole()
    for close in (Qt.Key.Key_Question, Qt.Key.Key_Escape, Qt.Key.Key_F1):
        qtbot.keyClick(program.window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), HelpDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HelpDialog)
        with qtbot.waitSignal(dialog.destroyed):
            if close == Qt.Key.Key_Question:
                qtbot.keyClicks(dialog.search, "?")
            else:
                qtbot.keyClick(dialog.search, close)


def test_it_leads_to_the_keys_in_the_settings(
    whole: Callable[..., Application], qtbot: QtBot
) -> None:
    program = whole()
    program.dialogs.show_help()
    help_dialog = program.window.findChild(HelpDialog)
    help_dialog.change_keys()
    dialog = program.window.findChild(SettingsDialog)
    assert dialog.stack.currentWidget() is dialog.keys
    dialog.close()
