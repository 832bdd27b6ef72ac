"""The grid and the page around it, in a real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.ui.talks.card_layout import columns_for
from duthviewer.ui.talks.model import searched_texts
from duthviewer.ui.talks.page import LibraryPage
from duthviewer.ui.widgets.buttons import Button
from tests.ui.focus import activate


@pytest.fixture
def page(qtbot: QtBot, conference: Conference) -> LibraryPage:
    menu = QMenu()
    page = LibraryPage(menu, {})
    qtbot.addWidget(menu)
    qtbot.addWidget(page)
    # Where an earlier test has left the pointer, a card would be lit.
    QCursor.setPos(page.screen().geometry().bottomRight())
    page.resize(1280, 720)
    page.show_conference(conference)
    page.set_searched(searched_texts(conference)[1])
    activate(qtbot, page)
    page.grid.setFocus()
    return page


def current(page: LibraryPage) -> int:
    return page.grid.currentIndex().row()


def chip(page: LibraryPage, text: str):
    return next(chip for chip in page.day_chips if chip.text() == text)


@pytest.mark.parametrize(
    ("width", "columns"),
    [(320, 1), (720, 2), (1280, 4), (1440, 4), (1920, 6), (2560, 8), (3840, 11)],
)
def test_a_wider_window_gains_columns_and_cards_keep_their_size(width: int, columns: int) -> None:
    assert columns_for(width) == columns
    if columns > 1:
        assert 240 <= (width - 48 - (columns - 1) * 20) / columns <= 340


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Right], 1),
        ([Qt.Key.Key_Down], 4),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down], 8),
        ([Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up], 1),
        ([Qt.Key.Key_End], 8),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 8),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down], 7),
        ([Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Down], 8),
    ],
)
def test_arrows_home_and_end_walk(page: LibraryPage, qtbot: QtBot, keys: list, row: int) -> None:
    for key in keys:
        qtbot.keyClick(page.grid, key)
    assert current(page) == row


def test_enter_chooses_the_current_talk(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.talk_chosen) as chosen:
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert chosen.args == ["talk-1", False]


def test_a_click_chooses_and_a_drag_off_the_card_does_not(page: LibraryPage, qtbot: QtBot) -> None:
    grid = page.grid
    third = grid.visualRect(page.model.index(2)).center()
    with qtbot.waitSignal(page.talk_chosen) as chosen:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert chosen.args == ["talk-2", False]
    with qtbot.assertNotEmitted(page.talk_chosen):
        qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=third)
        qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_typing_in_the_grid_searches(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.grid, "m")
    qtbot.waitUntil(page.search.hasFocus)
    qtbot.keyClicks(page.search, "utation")
    assert page.search.text() == "mutation"
    assert page.model.rowCount() == 1
    with qtbot.waitSignal(page.talk_chosen) as chosen:
        qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert chosen.args == ["talk-3", False]


def test_escape_clears_the_search_and_returns_to_the_same_talk(
    page: LibraryPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.grid, "n")
    qtbot.keyClicks(page.search, "umber 7")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert page.model.rowCount() == 9
    assert current(page) == 7
    qtbot.waitUntil(page.grid.hasFocus)


def test_typing_after_a_talk_was_opened_begins_a_new_search(
    page: LibraryPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.grid, "n")
    qtbot.keyClicks(page.search, "umber 7")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    # Back from the talk the grid has the focus, and the talks found before are shown.
    page.grid.setFocus()
    assert page.model.rowCount() == 1
    qtbot.keyClicks(page.grid, "m")
    qtbot.keyClicks(page.search, "utation")
    assert page.search.text() == "mutation"
    assert page.model.rowCount() == 1


def test_escape_among_the_talks_shows_all_of_them_again(page: LibraryPage, qtbot: QtBot) -> None:
    for widget in (page.grid, page.day_chips[0]):
        page.search.setText("number 7")
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
        assert page.search.text() == ""
        assert page.model.rowCount() == 9
        assert current(page) == 7


def test_a_key_goes_to_the_search(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.hasFocus)
    assert page.search.text() == ""


def test_a_search_without_a_hit_says_so_and_offers_a_way_out(
    page: LibraryPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.grid, "zzz")
    assert page.message is not None
    assert page.message.isVisible()
    assert page.message.title == "No talk matches"
    page.show_all.trigger()
    assert page.grid.isVisible()
    assert page.model.rowCount() == 9


def test_a_day_chip_shows_its_talks(page: LibraryPage) -> None:
    chip(page, "Day 2").click()
    assert page.model.rowCount() == 4
    assert chip(page, "Day 2").isChecked()
    assert not chip(page, "All 9").isChecked()
    chip(page, "All 9").click()
    assert page.model.rowCount() == 9


def test_another_conference_replaces_the_first_whole(
    page: LibraryPage, conference_of: Callable[[int], Conference]
) -> None:
    chip(page, "Day 2").click()
    page.search.setText("7")
    page.show_conference(conference_of(3))
    assert page.model.rowCount() == 3
    assert [chip.text() for chip in page.day_chips] == ["All 3", "Day 1", "Day 2"]


def test_a_picture_covers_its_card(page: LibraryPage, qtbot: QtBot) -> None:
    image = QImage(272, 153, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    page.grid.set_picture("talk-1", image)
    card = page.grid.visualRect(page.model.index(1))
    at = card.topLeft() + QPoint(card.width() // 3, 60)

    def is_covered() -> bool:
        # A frame draws as many cards as it has time for.
        return page.grid.viewport().grab().toImage().pixelColor(at) == QColor("#ff00ff")

    qtbot.waitUntil(is_covered)
    shot = page.grid.viewport().grab().toImage()
    other = page.grid.visualRect(page.model.index(2)).topLeft() + QPoint(60, 60)
    assert shot.pixelColor(other) != QColor("#ff00ff")


def test_only_cards_in_sight_ask_for_pictures(
    page: LibraryPage, qtbot: QtBot, conference_of: Callable[[int], Conference]
) -> None:
    with qtbot.waitSignal(page.pictures_wanted) as wanted:
        page.show_conference(conference_of(10_000))
    rows, width = wanted.args
    assert 8 <= len(rows) <= 28
    assert rows[0].talk_id == "talk-0"
    assert width == round(page.grid.visualRect(page.model.index(0)).width())
    with qtbot.waitSignal(page.pictures_wanted) as wanted:
        qtbot.keyClick(page.grid, Qt.Key.Key_End)
    rows, _ = wanted.args
    assert rows[-1].talk_id == "talk-9999"
    assert len(rows) <= 28


def test_the_current_card_is_scrolled_into_sight(
    page: LibraryPage, qtbot: QtBot, conference_of: Callable[[int], Conference]
) -> None:
    page.show_conference(conference_of(200))
    for _ in range(12):
        qtbot.keyClick(page.grid, Qt.Key.Key_PageDown)
        card = page.grid.visualRect(page.grid.currentIndex())
        assert page.grid.viewport().rect().contains(card)
    page.resize(700, 500)
    card = page.grid.visualRect(page.grid.currentIndex())
    assert page.grid.viewport().rect().intersects(card)


def test_titles_are_plain_text(page: LibraryPage) -> None:
    nasty = Conference(id="x", title="<b>bold</b> & <img src=x>")
    page.show_conference(nasty)
    assert "<b>bold</b> && <" in page.title.text(), "what follows & is no key"
    assert page.message is not None
    assert page.message.title == "No talks here"


def test_kept_cards_look_like_those_drawn_straight(page: LibraryPage, qtbot: QtBot) -> None:
    grid = page.grid
    page.model.update_rows({"talk-2": {"progress": 0.5, "has_recording": False}})
    grid.keeps_cards = False
    straight = grid.viewport().grab().toImage()
    grid.keeps_cards = True
    qtbot.waitUntil(lambda: all(grid.card_painter.is_drawn(row) for row in page.model.rows()))
    assert grid.viewport().grab().toImage() == straight


def test_a_frame_without_time_is_finished_by_the_next(
    page: LibraryPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = page.grid
    qtbot.waitUntil(lambda: all(grid.card_painter.is_drawn(row) for row in page.model.rows()))
    whole = grid.viewport().grab().toImage()
    grid.card_painter.forget_drawn()
    monkeypatch.setattr("duthviewer.ui.talks.card_grid.FRAME_S", 0.0)
    assert grid.viewport().grab().toImage() != whole
    qtbot.waitUntil(lambda: all(grid.card_painter.is_drawn(row) for row in page.model.rows()))
    assert grid.viewport().grab().toImage() == whole


def test_a_card_that_a_frame_left_without_text_is_painted_again(
    page: LibraryPage, qtbot: QtBot
) -> None:
    grid = page.grid
    row = page.model.row_at(5)
    qtbot.waitUntil(lambda: grid.keeps_cards and grid.card_painter.is_drawn(row))
    painted: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(event.region().boundingRect())
            return False

    watch = Watch()
    grid.viewport().installEventFilter(watch)
    qtbot.wait(50)
    painted.clear()
    grid._late.add(5)
    grid._draw_ahead()
    middle = grid.visualRect(page.model.index(5)).center()
    qtbot.waitUntil(lambda: any(area.contains(middle) for area in painted))


def shown(page: LibraryPage) -> list[str]:
    return [page.model.row_at(number).title for number in range(page.model.rowCount())]


def show_days(page: LibraryPage, count: int, title: str = "Recording {} of a talk") -> None:
    recordings = tuple(
        Recording(id=f"r-{number}", title=title.format(number)) for number in range(count)
    )
    talks = tuple(
        Talk(id=f"t-{number}", title=f"Talk {number}", recording=f"r-{number}", start_s=0.0)
        for number in range(count)
    )
    conference = Conference(id="many", title="Many", recordings=recordings, talks=talks)
    page.show_conference(conference)


@pytest.mark.parametrize("count", [2, 8, 9, 300])
def test_many_days_leave_room_for_the_talks(page: LibraryPage, count: int) -> None:
    show_days(page, count, "The very long title of the recording with the number {}")
    assert len(page.day_chips) == 1 + (count if count <= 8 else 6)
    assert page.chips.height() < page.height() / 3
    assert (page.more_days is None) == (count <= 8)
    if page.more_days is not None:
        assert page.more_days.text() == f"{count - 6} more  ▾"


def test_a_day_of_the_menu_is_shown_and_taken_back(page: LibraryPage) -> None:
    show_days(page, 300)
    more = page.more_days
    assert more is not None
    menu = more.menu()
    menu.aboutToShow.emit()
    assert [action.data() for action in menu.actions()] == [f"r-{n}" for n in range(6, 300)]
    menu.actions()[10].trigger()
    assert shown(page) == ["Talk 16"]
    assert more.isChecked()
    name = menu.actions()[10].text()
    assert more.text() == f"{name}  ▾"
    assert not page.day_chips[0].isChecked()
    menu.aboutToShow.emit()
    assert [action.data() for action in menu.actions() if action.isChecked()] == ["r-16"]
    # A chip takes its place, and the menu says how many there are again.
    page.day_chips[2].click()
    assert shown(page) == ["Talk 1"]
    assert (more.isChecked(), more.text()) == (False, "294 more  ▾")
    menu.actions()[10].trigger()
    menu.actions()[10].trigger()
    assert page.model.rowCount() == 300
    assert page.day_chips[0].isChecked()
    show_days(page, 3)
    assert page.more_days is None


def test_a_button_is_not_lit_any_longer_than_its_menu(page: LibraryPage, qtbot: QtBot) -> None:
    button = Button(page)
    menu = QMenu(button)
    menu.addAction("An action")
    button.setMenu(menu)
    button.setGeometry(0, 0, 40, 40)
    button.show()
    QCursor.setPos(page.mapToGlobal(QPoint(300, 300)))
    # While a menu is open, nobody tells the button that the pointer has left it.
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    menu.popup(page.mapToGlobal(QPoint(0, 40)))
    menu.close()
    qtbot.waitUntil(lambda: not button.underMouse())
