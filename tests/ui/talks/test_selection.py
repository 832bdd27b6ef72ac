"""Several cards are selected with Ctrl and Shift; a plain click still opens a talk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference
from duthviewer.ui.talks.page import LibraryPage
from tests.ui.focus import activate

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot: QtBot, conference: Conference) -> LibraryPage:
    menu = QMenu()
    page = LibraryPage(menu, {})
    qtbot.addWidget(menu)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show_conference(conference)
    activate(qtbot, page)
    page.grid.setFocus()
    return page


def middle(page: LibraryPage, number: int) -> QPoint:
    return page.grid.visualRect(page.model.index(number)).center()


def click(page: LibraryPage, qtbot: QtBot, number: int, keys: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(page.grid.viewport(), LEFT, keys, middle(page, number))


def selected(page: LibraryPage) -> list[int]:
    return page.grid.selected_rows()


def test_ctrl_adds_and_removes_a_card_and_opens_none(page: LibraryPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.talk_chosen):
        click(page, qtbot, 2, CONTROL)
        click(page, qtbot, 5, CONTROL)
        assert selected(page) == [0, 2, 5]
        click(page, qtbot, 2, CONTROL)
    assert selected(page) == [0, 5]
    assert page.selected_ids() == ["talk-0", "talk-5"]


def test_shift_selects_a_range_across_lines(page: LibraryPage, qtbot: QtBot) -> None:
    click(page, qtbot, 1, CONTROL)
    with qtbot.assertNotEmitted(page.talk_chosen):
        click(page, qtbot, 6, SHIFT)
        assert selected(page) == [1, 2, 3, 4, 5, 6]
        click(page, qtbot, 0, SHIFT)
    assert selected(page) == [0, 1]


def test_shift_with_arrows_selects_and_escape_ends_it(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    qtbot.keyClick(page.grid, Qt.Key.Key_Down, SHIFT)
    assert selected(page) == [1, 2, 3, 4, 5]
    qtbot.keyClick(page.grid, Qt.Key.Key_Left, SHIFT)
    assert selected(page) == [1, 2, 3, 4]
    qtbot.keyClick(page.grid, Qt.Key.Key_Escape)
    assert selected(page) == [4]
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    assert selected(page) == [5]


def test_all_are_selected_and_a_move_selects_one_again(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_A, CONTROL)
    assert selected(page) == list(range(9))
    qtbot.keyClick(page.grid, Qt.Key.Key_End)
    assert selected(page) == [8]


def test_a_click_opens_one_talk_and_ends_the_selection(page: LibraryPage, qtbot: QtBot) -> None:
    click(page, qtbot, 3, SHIFT)
    with qtbot.waitSignal(page.talk_chosen) as chosen:
        click(page, qtbot, 5)
    assert chosen.args == ["talk-5", False]
    assert selected(page) == [5]


def test_the_menu_is_that_of_all_selected_cards(page: LibraryPage, qtbot: QtBot) -> None:
    click(page, qtbot, 3, SHIFT)
    page.grid.customContextMenuRequested.emit(middle(page, 2))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names == ["queue_talk", "download", "remove_files"]
    menu.close()
    assert selected(page) == [0, 1, 2, 3]
    # Beside the selection, it is that of the card.
    page.grid.customContextMenuRequested.emit(middle(page, 6))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].objectName() == "watch"
    menu.close()
    assert selected(page) == [6]


def test_a_day_has_a_menu(page: LibraryPage, qtbot: QtBot) -> None:
    chip = page.day_chips[2]
    chip.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Download Day 2…",
        "Remove Day 2 from this computer…",
    ]
    with qtbot.waitSignal(page.menus.day_wanted) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args == ["day-2"]
    menu.close()
