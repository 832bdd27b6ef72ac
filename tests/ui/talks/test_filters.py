"""Filters, order and marks of the talks, with their empty states and the way back."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.ui.application import Application
from duthviewer.ui.commands.table import pick
from duthviewer.ui.talks.model import TalkModel
from duthviewer.ui.talks.order import Show, Sort
from duthviewer.ui.talks.page import LibraryPage
from tests.ui.focus import activate
from tests.ui.program import OTHER, starter, store_of, titles, write_catalogue

CONTROL = Qt.KeyboardModifier.ControlModifier
start = pytest.fixture(name="start")(starter)

KNOWN = {
    "talk-1": {"begun": True, "progress": 0.5, "updated": 10.0},
    "talk-3": {"begun": True, "watched": True, "updated": 30.0},
    "talk-5": {"favourite": True, "has_recording": True, "updated": 99.0},
    "talk-6": {"begun": True, "updated": 20.0},
}


@pytest.fixture
def page(qtbot: QtBot, conference: Conference) -> LibraryPage:
    menu = QMenu()
    page = LibraryPage(menu, {})
    qtbot.addWidget(menu)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show_conference(conference)
    page.update_rows(KNOWN)
    activate(qtbot, page)
    page.grid.setFocus()
    return page


def shown(page: LibraryPage) -> list[int]:
    rows = range(page.model.rowCount())
    return [int(page.model.row_at(number).talk_id.rpartition("-")[2]) for number in rows]


def chip(page: LibraryPage, text: str):
    widgets = [*page.day_chips, *page.filters.widgets[1:]]
    # One chip shows a number after its name.
    return next(one for one in widgets if one.text() in (text, f"{text} 2", f"{text} 1"))


@pytest.mark.parametrize(
    ("text", "talks"),
    [
        ("In progress", [1, 6]),
        ("Not watched", [0, 1, 2, 4, 5, 6, 7, 8]),
        ("Favourites", [5]),
        ("On this computer", [5]),
    ],
)
def test_a_filter_shows_its_talks_and_a_second_click_all(
    page: LibraryPage, text: str, talks: list[int]
) -> None:
    chip(page, text).click()
    assert shown(page) == talks
    assert chip(page, text).isChecked()
    assert not chip(page, "All 9").isChecked()
    chip(page, text).click()
    assert shown(page) == list(range(9))
    assert not chip(page, text).isChecked()
    assert chip(page, "All 9").isChecked()


def test_filter_day_and_search_narrow_together_and_all_frees_them(page: LibraryPage) -> None:
    chip(page, "In progress").click()
    chip(page, "Day 2").click()
    assert shown(page) == [6]
    page.search.setText("number 1")
    assert shown(page) == []
    page.search.clear()
    chip(page, "Day 2").click()
    assert shown(page) == [1, 6]
    chip(page, "Day 1").click()
    chip(page, "All 9").click()
    assert shown(page) == list(range(9))
    assert not chip(page, "In progress").isChecked()


def test_the_chip_says_how_many_talks_are_begun(page: LibraryPage) -> None:
    (begun,) = [one for one in page.filters.widgets[1:] if one.wanted is Show.CONTINUE]
    assert begun.text() == "In progress 2"
    page.update_rows({"talk-6": {"watched": True}})
    assert begun.text() == "In progress 1"
    page.set_show(Show.FAVOURITES)
    page.search.setText("no such talk")
    assert begun.text() == "In progress 1", "of all talks, whatever is shown"
    page.update_rows({"talk-1": {"begun": False}})
    assert begun.text() == "In progress"


def test_the_filters_have_keys(page: LibraryPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_4, CONTROL)
    assert shown(page) == [5]
    assert page.filters.shows[Show.FAVOURITES].isChecked()
    assert chip(page, "Favourites").isChecked()
    qtbot.keyClick(page.grid, Qt.Key.Key_1, CONTROL)
    assert len(shown(page)) == 9


@pytest.mark.parametrize(
    ("sort", "talks"),
    [
        (Sort.TITLE, [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        (Sort.LAST_WATCHED, [3, 6, 1, 0, 2, 4, 5, 7, 8]),
    ],
)
def test_the_order_goes_by_what_was_chosen(
    page: LibraryPage, qtbot: QtBot, sort: Sort, talks: list[int]
) -> None:
    with qtbot.waitSignal(page.sort_changed) as changed:
        page.filters.sorts[sort].trigger()
    assert changed.args == [sort]
    assert shown(page) == talks
    assert page.filters.sort_button.text().startswith("Sorted by")


def test_a_newly_watched_talk_comes_first_when_sorted_by_that(page: LibraryPage) -> None:
    page.set_sort(Sort.LAST_WATCHED)
    page.select("talk-8")
    page.update_rows({"talk-8": {"begun": True, "updated": 40.0}})
    assert shown(page)[:3] == [8, 3, 6]
    assert page.current_row().talk_id == "talk-8"


def test_titles_and_speakers_sort_without_case_and_accents(qapp) -> None:
    def talk(id_: str, title: str, name: str, day: str, start_s: float, length_s: float) -> Talk:
        speakers = (Speaker(name=name),) if name else ()
        end_s = start_s + length_s if length_s else None
        return Talk(
            id=id_, title=title, speakers=speakers, recording=day, start_s=start_s, end_s=end_s
        )

    days = (
        Recording(id="b", date=dt.date(2016, 11, 4)),
        Recording(id="a", date=dt.date(2016, 11, 3)),
    )
    talks = (
        talk("1", "banana", "Øyvind", "b", 5.0, 0.0),
        talk("2", "Éclair", "", "b", 1.0, 600.0),
        talk("3", "apple", "ann", "a", 9.0, 60.0),
        talk("4", "Date", "Bob", "a", 2.0, 7200.0),
    )
    model = TalkModel()
    model.show(Conference(id="c", title="C", recordings=days, talks=talks))

    def order() -> str:
        return "".join(model.row_at(number).talk_id for number in range(model.rowCount()))

    assert order() == "4321"
    expected = {Sort.TITLE: "3142", Sort.SPEAKER: "3412", Sort.LENGTH: "4231", Sort.TIME: "4321"}
    for sort, wanted in expected.items():
        model.set_sort(sort)
        assert order() == wanted, sort
        for number in range(4):
            assert model.index_of(model.row_at(number).talk_id).row() == number


def test_a_talk_that_leaves_the_filter_hands_the_focus_to_its_neighbour(page: LibraryPage) -> None:
    page.set_show(Show.NOT_WATCHED)
    page.select("talk-4")
    page.update_rows({"talk-4": {"watched": True}})
    assert 4 not in shown(page)
    assert page.current_row().talk_id == "talk-5"
    page.update_rows({"talk-4": {"watched": False}})
    assert page.current_row().talk_id == "talk-5"
    page.select("talk-8")
    page.update_rows({"talk-8": {"watched": True}})
    assert page.current_row().talk_id == "talk-7"


@pytest.mark.parametrize("show", [show for show in Show if show is not Show.ALL])
def test_each_empty_filter_says_what_to_do(page: LibraryPage, show: Show) -> None:
    every = {f"talk-{n}": {"watched": True, "favourite": False} for n in range(9)}
    page.update_rows({talk: {**fields, "has_recording": False} for talk, fields in every.items()})
    page.set_show(show)
    assert page.message.isVisible()
    assert page.message.title != "No talk matches"
    assert page.message.detail
    buttons = page.message.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Show all talks").click()
    assert len(shown(page)) == 9
    assert page.grid.isVisible()


def test_a_search_within_a_filter_says_so(page: LibraryPage) -> None:
    page.set_show(Show.FAVOURITES)
    page.search.setText("zzz")
    assert page.message.title == "No talk matches"
    assert "Only some" in page.message.detail


def test_a_message_about_a_broken_catalogue_outlives_other_news(page: LibraryPage) -> None:
    page.show_message("This conference cannot be opened", "why")
    page.update_rows({"talk-0": {"watched": True}})
    page.set_show(Show.ALL)
    page.show_message("This conference cannot be opened", "why")
    page._show = Show.NOT_WATCHED
    page.model.set_show(Show.NOT_WATCHED)
    page.update_rows({"talk-1": {"watched": True}})
    assert page.message.isVisible()


def test_the_chips_take_a_second_line_in_a_narrow_window(page: LibraryPage, qtbot: QtBot) -> None:
    wide = page.chips.height()
    page.resize(420, 600)
    qtbot.waitUntil(lambda: page.chips.height() > wide)
    inside = page.chips.rect()
    widgets = [*page.day_chips, *page.filters.widgets, page.filters.sort_button]
    assert all(inside.contains(one.geometry()) for one in widgets)
    for one, other in itertools.combinations(widgets, 2):
        assert not one.geometry().intersects(other.geometry())


def test_a_favourite_has_a_star_and_a_watched_talk_a_check_mark(
    page: LibraryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy computer, a frame would show cached cards until the next one.
    monkeypatch.setattr("duthviewer.ui.talks.card_grid.FRAME_S", 10.0)
    grid = page.grid
    picture = QImage(290, 163, QImage.Format.Format_RGB32)
    picture.fill(QColor("navy"))
    page.grid.set_picture("talk-0", picture)

    def corner(number: int):
        card = grid.visualRect(page.model.index(number))
        shot = grid.viewport().grab().toImage()
        return shot.copy(card.x() + 8, card.y() + 8, 54, 24)

    def white(image) -> int:
        pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(24)]
        return sum(pixel.lightness() > 160 for pixel in pixels)

    assert white(corner(0)) == 0
    page.update_rows({"talk-0": {"favourite": True}})
    star = corner(0)
    page.update_rows({"talk-0": {"favourite": False, "watched": True}})
    check = corner(0)
    page.update_rows({"talk-0": {"favourite": True, "watched": True}})
    both = corner(0)
    assert white(star) > 10
    assert white(check) > 5
    assert star != check
    assert white(both) > white(star)
    said = page.model.data(page.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("favourite, watched")


def test_ten_thousand_talks_filter_without_making_rows(
    page: LibraryPage, conference_of: Callable[[int], Conference]
) -> None:
    page.show_conference(conference_of(10_000))
    page.update_rows({f"talk-{n}": {"begun": True} for n in range(0, 10_000, 2)})
    page.set_show(Show.CONTINUE)
    page.set_sort(Sort.TITLE)
    assert page.model.rowCount() == 5_000
    assert len(page.model._made) < 200


# In the whole program.


@pytest.fixture
def program(start, tmp_path: Path) -> Application:
    return start(write_catalogue(tmp_path / "meeting"))


def notice(program: Application):
    return program.library_tools.talk_actions.notice


def test_marks_are_set_kept_and_taken_back(program, home, qtbot) -> None:
    grid, library = program.library.grid, program.library
    qtbot.keyClick(grid, Qt.Key.Key_D, CONTROL)
    assert library.model.rows()[0].favourite
    assert "Zebras <b>first</b>" in notice(program).text()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_M, CONTROL)
    assert [row.watched for row in library.model.rows()] == [False, True, False]
    qtbot.keyClick(grid, Qt.Key.Key_Z, CONTROL)
    assert not any(row.watched for row in library.model.rows())
    assert library.model.rows()[0].favourite
    qtbot.keyClick(grid, Qt.Key.Key_M, CONTROL)
    program.window.close()
    with store_of(home) as store:
        assert store.progress.of_talk("meeting/one").favourite
        assert not store.progress.of_talk("meeting/one").watched
        assert store.progress.of_talk("meeting/two").watched


def test_all_can_be_taken_back_in_turn(program, home, qtbot) -> None:
    grid, library = program.library.grid, program.library
    for key in (Qt.Key.Key_D, Qt.Key.Key_M, Qt.Key.Key_D, Qt.Key.Key_Z, Qt.Key.Key_Z):
        qtbot.keyClick(grid, key, CONTROL)
    assert (library.model.rows()[0].favourite, library.model.rows()[0].watched) == (True, False)
    notice(program).undo_button.click()
    assert not library.model.rows()[0].favourite
    assert not program.library.actions_by_id["undo"].isEnabled()
    program.window.close()
    with store_of(home) as store:
        assert not store.progress.of_talk("meeting/one").favourite


def test_a_position_is_forgotten_and_comes_back(start, tmp_path, home, qtbot) -> None:
    with store_of(home) as store:
        store.progress.save_position("meeting/two", 590.0, 600.0)
        store.progress.set_watched("meeting/two", False)
    program = start(write_catalogue(tmp_path / "meeting"))
    library = program.library
    actions = library.actions_by_id
    assert not actions["forget_position"].isEnabled()
    library.select("two")
    actions["forget_position"].trigger()
    assert (library.model.rows()[1].begun, library.model.rows()[1].progress) == (False, 0.0)
    assert not actions["forget_position"].isEnabled()
    actions["undo"].trigger()
    assert library.model.rows()[1].progress == pytest.approx(590 / 600)
    program.window.close()
    with store_of(home) as store:
        kept = store.progress.of_talk("meeting/two")
        assert (kept.position_s, kept.watched) == (590.0, False)


def test_a_mark_cannot_be_taken_back_into_another_conference(program, tmp_path, qtbot) -> None:
    qtbot.keyClick(program.library.grid, Qt.Key.Key_D, CONTROL)
    program.conference.open(write_catalogue(tmp_path / "other", OTHER))
    qtbot.waitUntil(lambda: titles(program) == ["X"])
    assert not program.library.actions_by_id["undo"].isEnabled()
    assert not notice(program).isVisible()


def test_the_order_is_remembered(program, start, tmp_path) -> None:
    program.library.filters.sorts[Sort.TITLE].trigger()
    assert titles(program) == ["apes", "Émus", "Zebras <b>first</b>"]
    program.window.close()
    again = start(tmp_path / "meeting")
    assert titles(again) == ["apes", "Émus", "Zebras <b>first</b>"]
    assert again.library.filters.sorts[Sort.TITLE].isChecked()


def test_a_card_has_a_menu_with_everything(program, qtbot) -> None:
    grid = program.library.grid
    middle = grid.visualRect(program.library.model.index(1)).center()
    grid.customContextMenuRequested.emit(middle)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names == [
        *("watch", "watch_from_start", "download", "remove_files", "download_day"),
        *("queue_talk", "favourite", "watched", "forget_position"),
        *("show_in_folder", "open_slides", "open_web_page", "copy_talk_link", "copy_talk_address"),
        *("choose_slides_of", "choose_recording_of", "forget_chosen_of", "edit_talk"),
        *("sync_talk", "sync_day", "sync_all"),
    ]
    enabled = {action.objectName() for action in menu.actions() if action.isEnabled()}
    assert "open_web_page" in enabled
    assert not enabled & {"show_in_folder", "open_slides", "forget_position"}
    menu.close()


def test_the_window_s_menu_reaches_every_command_of_the_page(program) -> None:
    from duthviewer.ui.commands.table import COMMANDS, Place

    def reached(menu: QMenu) -> set[str]:
        names = {action.objectName() for action in menu.actions()}
        for action in menu.actions():
            if (below := action.menu()) is not None:
                names |= reached(below)
        return names

    wanted = {one.id for one in COMMANDS if one.place in (Place.LIBRARY, Place.ANYWHERE)}
    assert wanted - reached(program.library.menu) == set()


def test_a_link_to_the_talk_is_copied_with_its_second(program, qtbot) -> None:
    QApplication.clipboard().clear()
    qtbot.keyClick(program.library.grid, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "https://youtu.be/rsEkQbMLCH4?t=65"
    assert not notice(program).undo_button.isVisible()
    program.library.select("three")
    assert not program.library.actions_by_id["copy_talk_link"].isEnabled()


def test_files_and_pages_go_to_the_system(start, tmp_path, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl",
        lambda url: bool(opened.append(url.toString())) or not url.path().endswith(".pdf"),
    )
    catalogue = write_catalogue(tmp_path / "meeting")
    (catalogue.parent / "day-1.mkv").write_bytes(b"no video")
    (catalogue.parent / "one.pdf").write_bytes(b"no deck")
    program = start(catalogue)
    actions = program.library.actions_by_id
    for action in pick(actions, "show_in_folder", "open_slides", "open_web_page"):
        action.trigger()
    folder = catalogue.parent.as_uri()
    assert opened == [folder, f"{folder}/one.pdf", "https://youtu.be/rsEkQbMLCH4?t=65"]
    assert "one.pdf" in program.window.error_strip.text()
    opened.clear()
    program.library_tools.talk_actions.open_web("file:///etc/passwd")
    program.library_tools.talk_actions.open_web("javascript:alert(1)")
    assert opened == []


def test_the_menu_key_opens_the_menu_of_the_current_card(program, qtbot) -> None:
    grid = program.library.grid
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    point = grid.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, grid.mapToGlobal(point))
    QApplication.sendEvent(grid.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert program.library.current_row().talk_id == "two"
    menu.close()


def test_a_count_that_comes_while_the_page_is_hidden_widens_its_chip(
    page: LibraryPage, qtbot: QtBot
) -> None:
    wide = chip(page, "In progress").width()
    page.update_rows({talk: {**known, "begun": False} for talk, known in KNOWN.items()})
    qtbot.waitUntil(lambda: chip(page, "In progress").width() < wide)
    page.hide()
    page.update_rows(KNOWN)
    page.show()
    assert chip(page, "In progress").text() == "In progress 2"
    assert chip(page, "In progress").width() == wide
