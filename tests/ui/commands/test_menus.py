"""The menus as data, and the menus that are filled from it."""

from typing import get_args

from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.ui.commands import menus
from duthviewer.ui.commands.ids import CommandId
from duthviewer.ui.commands.menus import Entry, OwnMenu, Submenu, fill_menu
from duthviewer.ui.commands.table import COMMANDS, Place, make_actions


def ids_in(entries: tuple[Entry, ...]) -> list[str]:
    found = []
    for entry in entries:
        if isinstance(entry, Submenu):
            found += ids_in(entry.entries)
        elif isinstance(entry, str):
            found.append(entry)
    return found


def test_the_type_of_the_ids_has_every_command_once() -> None:
    assert sorted(get_args(CommandId)) == sorted(command.id for command in COMMANDS)


def test_a_menu_names_no_command_twice() -> None:
    for entries in (menus.LIBRARY_MENU, menus.TALK_MENU, menus.SEARCH_MENU, menus.SLIDES_MENU):
        ids = ids_in(entries)
        assert len(ids) == len(set(ids))


def test_the_menus_of_pages_fit_into_a_column_of_a_small_screen() -> None:
    for entries in (menus.LIBRARY_MENU, menus.HOME_MENU, menus.WATCH_MENU):
        assert sum(entry is not menus.LINE for entry in entries) <= 23


def test_the_drawer_submenu_has_the_tabs_in_order() -> None:
    drawer = next(
        one for one in menus.WATCH_MENU if isinstance(one, Submenu) and one.title == "Drawer"
    )
    assert drawer.entries[:5] == ("page_strip", "transcript", "notes", "review", "about_talk")


def test_a_menu_is_filled_with_actions_lines_and_submenus(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu, speeds = QMenu(owner), QMenu("Speeds", owner)
    actions = make_actions(owner, Place.ANYWHERE)
    entries: tuple[Entry, ...] = (
        "open", menus.LINE, Submenu("Loop", ("help", "loop_a")), OwnMenu.SPEED,
    )  # fmt: skip
    fill_menu(menu, entries, actions, {OwnMenu.SPEED: speeds})
    first, line, submenu, own = menu.actions()
    assert first is actions["open"]
    assert line.isSeparator()
    assert submenu.text() == "Loop"
    assert submenu.menu().actions() == [actions["help"]], "no action for the loop"
    assert own.menu() is speeds
