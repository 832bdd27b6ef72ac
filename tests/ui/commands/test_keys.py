"""The keys: one table, presets of other players, a person's own, and silence in text fields."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.library.store.store import Store
from duthviewer.ui.application import Application
from duthviewer.ui.commands.key_map import KeyMap, overlaps, portable
from duthviewer.ui.commands.key_presets import PRESETS
from duthviewer.ui.commands.table import COMMANDS, Command, Place, leave_to_widgets, make_action
from duthviewer.ui.widgets.buttons import IconButton
from tests.ui.focus import activate

BY_ID = {command.id: command for command in COMMANDS}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(300, 200)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def keys(window: QWidget) -> KeyMap:
    return KeyMap(window)


def shortcuts(action: QAction) -> list[str]:
    return [key.toString() for key in action.shortcuts()]


# The table and the presets


def test_every_key_of_the_table_is_one_that_qt_knows() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert portable(key), (command.id, key)
    for name, preset in PRESETS.items():
        for command_id, its_keys in preset.items():
            assert command_id in BY_ID, f"{name} names {command_id}, which is no command"
            assert all(map(portable, its_keys)), (name, command_id)


@pytest.mark.parametrize("preset", PRESETS)
def test_no_two_commands_of_one_place_share_a_key(keys: KeyMap, preset: str) -> None:
    keys.set_preset(preset)
    shared = [
        (one.id, other.id, key)
        for one, other in combinations(COMMANDS, 2)
        if overlaps(one.place, other.place)
        for key in set(keys.keys(one.id)) & set(keys.keys(other.id))
    ]
    assert shared == []


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_names_no_key_twice(preset: str) -> None:
    named = [
        (BY_ID[command_id].place, portable(key), command_id)
        for command_id, its_keys in PRESETS[preset].items()
        for key in its_keys
    ]
    assert [
        (one, other)
        for one, other in combinations(named, 2)
        if one[1] == other[1] and overlaps(one[0], other[0])
    ] == []


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_names_differences_only(preset: str) -> None:
    same = [
        command_id
        for command_id, its_keys in PRESETS[preset].items()
        if list(map(portable, its_keys)) == list(map(portable, BY_ID[command_id].keys))
    ]
    assert same == []


def test_a_menu_or_a_key_reaches_every_command(whole: Callable[..., Application]) -> None:
    program = whole()
    program.home.show()
    keys = program.window.findChild(KeyMap)
    in_menus = {
        command.id
        for menu in program.window.findChildren(QMenu)
        for action in menu.actions()
        if isinstance(command := action.data(), Command)
    }
    made = {
        command.id
        for action in program.window.findChildren(QAction)
        if isinstance(command := action.data(), Command)
    }
    assert {command.id for command in COMMANDS} - made == set(), "commands that nothing makes"
    for preset in PRESETS:
        keys.set_preset(preset)
        lost = [c.id for c in COMMANDS if c.id not in in_menus and not keys.keys(c.id)]
        assert lost == [], f"with the keys of {preset} nothing reaches these commands"


# The key map


def test_a_preset_takes_its_keys_from_whom_it_does_not_name(keys: KeyMap) -> None:
    assert "+" in keys.keys("zoom_in")
    keys.set_preset("mpv")
    assert keys.keys("next_talk") == (">",)
    assert ">" not in keys.keys("faster")
    assert keys.keys("share_0") == ("Alt+0",)
    # A talk is opened with Return in the list of talks, which is another place.
    assert keys.keys("watch") == ("Return",)


def test_own_keys_stand_over_a_preset_and_are_taken_from_the_others(keys: KeyMap) -> None:
    keys.set_keys("mute", ["N"])
    assert keys.keys("mute") == ("N",)
    keys.set_preset("VLC")
    assert keys.keys("mute") == ("N",)
    assert keys.keys("next_talk") == ()
    keys.reset("mute")
    assert (keys.keys("mute"), keys.keys("next_talk")) == (("M",), ("N",))
    assert keys.own() == {}


def test_taking_a_key_leaves_the_other_command_the_rest(keys: KeyMap) -> None:
    assert [command.id for command in keys.holders("follow", "K")] == ["toggle"]
    keys.set_keys("follow", ["K"])
    assert keys.keys("toggle") == ("Space",)
    assert keys.own() == {"follow": ["K"]}
    keys.set_keys("toggle", ["Space", "K"])
    assert keys.keys("follow") == ()
    assert keys.own() == {"follow": []}
    keys.set_keys("toggle", ["X"])
    keys.set_keys("mute", ["X"])
    assert keys.keys("toggle") == ()
    keys.reset("toggle")
    assert (keys.keys("toggle"), keys.keys("mute")) == (("Space", "K"), ("X",))
    keys.reset_all()
    assert keys.own() == {}
    assert all(keys.keys(c.id) == tuple(map(portable, c.keys)) for c in COMMANDS)


def test_a_key_of_the_list_of_talks_may_be_the_players_too(keys: KeyMap) -> None:
    assert keys.holders("mute", "Ctrl+D") == []
    keys.set_keys("mute", ["Ctrl+D"])
    assert keys.keys("favourite") == ("Ctrl+D",)
    assert [command.id for command in keys.holders("mute", "/")] == ["search_everything"]
    assert [command.id for command in keys.holders("mute", "?")] == ["help"]


def test_what_was_remembered_comes_back_and_nonsense_does_not(keys: KeyMap) -> None:
    keys.restore({"keys_preset": "mpv", "keys": {"mute": ["Ctrl+M"], "gone": ["X"]}})
    assert keys.preset == "mpv"
    assert keys.keys("mute") == ("Ctrl+M",)
    keys.restore({"keys_preset": "WinAmp", "keys": {"mute": "M", 3: ["X"], "follow": [4, ""]}})
    assert keys.preset == "duthviewer"
    assert keys.keys("mute") == ("M",)
    keys.restore({"keys_preset": None, "keys": ["M"]})
    assert keys.own() == {}


def test_actions_follow_at_once_and_so_do_those_made_later(window: QWidget, keys: KeyMap) -> None:
    early = make_action("mute", window)
    button = IconButton("volume", "Mute", window)
    button.describe("Mute", early)
    assert button.toolTip() == "Mute  (M)"
    keys.set_keys("mute", ["Ctrl+M"])
    assert shortcuts(early) == ["Ctrl+M"]
    assert button.toolTip() == "Mute  (Ctrl+M)"
    pane = QWidget(window)
    late = make_action("mute", pane)
    assert shortcuts(late) == ["Ctrl+M"]
    keys.set_keys("mute", [])
    assert shortcuts(late) == []
    assert button.toolTip() == "Mute"


def test_what_widgets_hear_by_themselves_is_no_shortcut(window: QWidget, keys: KeyMap) -> None:
    watch = make_action("watch", window)
    leave_to_widgets(watch, "Return", "Enter")
    assert shortcuts(watch) == []
    keys.set_preset("VLC")
    assert shortcuts(watch) == []
    keys.set_keys("watch", ["Return", "Ctrl+W"])
    assert shortcuts(watch) == ["Ctrl+W"]


def test_keys_are_remembered(whole: Callable[..., Application], home: Path) -> None:
    program = whole()
    keys = program.window.findChild(KeyMap)
    keys.set_preset("mpv")
    keys.set_keys("mute", ["Ctrl+M"])
    assert shortcuts(program.watching.page.actions_by_id["next_talk"]) == [">"]
    program.window.close()
    with Store(home / "data" / "library.sqlite3") as store:
        assert store.settings.get("keys_preset") == "mpv"
        assert store.settings.get("keys") == {"mute": ["Ctrl+M"]}
    again = whole()
    assert shortcuts(again.watching.page.actions_by_id["mute"]) == ["Ctrl+M"]


def test_the_new_key_works_and_the_old_one_no_longer(
    whole: Callable[..., Application], qtbot: QtBot
) -> None:
    program = whole()
    page = program.watching.page
    program.window.show_page(page)
    program.window.findChild(KeyMap).set_keys("mute", ["X"])
    qtbot.keyClick(page, Qt.Key.Key_M)
    assert not page.speed_and_volume.muted
    qtbot.keyClick(page, Qt.Key.Key_X)
    assert page.speed_and_volume.muted


# Text fields


@pytest.mark.parametrize("field_class", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_no_player_key_is_heard_in_a_text_field(
    window: QWidget, keys: KeyMap, qtbot: QtBot, field_class: type[QWidget]
) -> None:
    heard: list[str] = []

    class Recorder(QWidget):
        def hear(self) -> None:
            heard.append(self.sender().objectName())

    page = Recorder(window)
    field = field_class(page)
    for command in COMMANDS:
        if command.place in (Place.WATCH, Place.SLIDES):
            make_action(command.id, page).triggered.connect(page.hear)
    activate(qtbot, window)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert heard == ["on_60"], "the keys are heard outside of the field"
    heard.clear()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    tried = 0
    for preset in PRESETS:
        keys.set_preset(preset)
        for command in COMMANDS:
            if command.place not in (Place.WATCH, Place.SLIDES):
                continue
            for text in keys.keys(command.id):
                key = QKeySequence(text)[0]
                if not key.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier:
                    qtbot.keyClick(field, key.key(), key.keyboardModifiers())
                    tried += 1
    assert heard == []
    assert tried > 100


def test_a_text_field_gets_what_is_typed(whole: Callable[..., Application], qtbot: QtBot) -> None:
    program = whole()
    page = program.watching.page
    program.window.show_page(page)
    field = QLineEdit(page)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "k 5,.?<>=+/mJ")
    assert field.text() == "k 5,.?<>=+/mJ"
    assert QApplication.activeModalWidget() is None
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Qt.Key.Key_Right)
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Left)
    qtbot.keyClicks(field, "9")
    assert field.text() == "0k 5,.?<>=+/m9J"
    # It stays on the page: Esc is the field's.
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert program.window.page() is page
    assert not page.speed_and_volume.muted
    assert page.speed_and_volume.rate == 1.0
