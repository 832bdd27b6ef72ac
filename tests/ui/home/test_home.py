"""Tests of the start page in the real window."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.ui.application import Application
from duthviewer.ui.home.page import HomePage
from duthviewer.ui.home.removal_dialog import RemovalDialog
from duthviewer.ui.home.sections import ConferenceSort, Grouping, Section
from tests.ui.program import starter, store_of, write_catalogue

Key = Qt.Key
NAMES = ("PyCon 2016", "PyCon 2017", "EuroPython 2016", "DjangoCon 2015")


def catalogue(number: int, title: str) -> str:
    year = title[-4:]
    return (
        f"title: {title}\nid: c{number}\nstart: {year}-05-0{number + 1}\nrecordings: {{d: {{}}}}\n"
        "talks:\n"
        f"  - {{id: one, title: Zebras {number}, recording: d, start: 0, end: 60,"
        f" speakers: [{{name: Loïc {number}}}]}}\n"
        f"  - {{id: two, title: Apes {number}, recording: d, start: 60, end: 120}}\n"
    )


@pytest.fixture
def paths(tmp_path: Path, home: Path) -> list[Path]:
    """Four listed conferences, one talk in progress, one to watch next."""
    found = [
        write_catalogue(tmp_path / f"c{number}", catalogue(number, title))
        for number, title in enumerate(NAMES)
    ]
    with store_of(home) as store:
        for path in reversed(found):
            add_conference(store, path, opened=True)
        store.progress.save_position("c1/two", 20.0, 60.0)
        store.progress.set_watched("c2/one", True)
        store.watch_queue.set(["c3/one", "c0/two"])
    return found


@pytest.fixture
def start(qtbot: QtBot, home: Path) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot)


@pytest.fixture
def program(start: Callable[..., Application], paths: list[Path], qtbot: QtBot) -> Application:
    program = start(paths[0])
    program.window.resize(1300, 800)
    show_home(program, qtbot)
    return program


def show_home(program: Application, qtbot: QtBot) -> HomePage:
    program.window.actions_by_id["home"].trigger()
    page = program.home.page
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    assert program.window.page() is page
    return page


def shown(page: HomePage) -> list[tuple[str, list[str]]]:
    """The headings with the titles below them."""
    return [
        (
            page.grid.heading(one),
            [page.model.row_at(one.first + n).title for n in range(one.shown)],
        )
        for one in page.model.sections()
    ]


def select(page: HomePage, section: Section, key: str) -> None:
    """Make a card the current one, by the talk's key or the conference's id."""
    for row in range(page.model.rowCount()):
        card = page.model.row_at(row)
        if card.section is section and key in (card.key, None if card.key else card.conference):
            page.grid.setCurrentIndex(page.model.index(row))
            return
    raise AssertionError(f"no card {section} {key}")


def answer(program: Application, qtbot: QtBot, *, with_data: bool = False) -> None:
    """Confirm the removal of a conference."""
    qtbot.waitUntil(lambda: program.window.findChild(RemovalDialog) is not None)
    dialog = program.window.findChild(RemovalDialog)
    if with_data:
        dialog.with_data.setChecked(True)
    dialog.remove.click()


# What it shows.


def test_it_shows_what_is_begun_what_is_next_and_all_conferences(program: Application) -> None:
    page = program.home.page
    sections = shown(page)
    assert sections[0] == ("Continue", ["Apes 1"])
    assert sections[1] == ("Up next", ["Zebras 3", "Apes 0"])
    name, titles = sections[-1]
    assert name == "Conferences"
    # The demo and the bundled conference come last.
    assert titles[:4] == list(NAMES)
    assert len(titles) == 6
    assert page.facts.text() == "6 conferences · 20 talks"
    card = page.model.row_at(page.model.sections()[-1].first + 2)
    assert (card.speakers, card.length, card.progress) == ("2016 · 1 of 2 watched", "2 talks", 0.5)


def test_the_home_button_leads_there_and_esc_back(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Key.Key_Escape)
    assert program.window.page() is program.library
    assert program.window.windowTitle().startswith("PyCon 2016")
    program.library.home_button.click()
    assert program.window.page() is page
    assert program.window.windowTitle() == "All conferences — duthviewer"
    assert program.library.home_button.accessibleName() == "All conferences"


def test_enter_opens_a_conference(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    select(page, Section.CONFERENCES, "c2")
    qtbot.keyClick(page.grid, Key.Key_Return)
    qtbot.waitUntil(lambda: program.conference.title == "EuroPython 2016")
    assert program.window.page() is program.library


def test_enter_on_the_open_conference_shows_its_talks(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    select(page, Section.CONFERENCES, "c0")
    qtbot.keyClick(page.grid, Key.Key_Return)
    assert program.window.page() is program.library


def test_a_talk_in_progress_goes_on_and_esc_returns(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    select(page, Section.CONTINUE, "c1/two")
    qtbot.keyClick(page.grid, Key.Key_Return)
    watched = program.watching.page.watched
    qtbot.waitUntil(lambda: watched.talk is not None)
    assert watched.talk.key == "c1/two"
    qtbot.waitUntil(lambda: program.watching.page.time_bar.value() == 20_000)
    program.watching.page.actions_by_id["back"].trigger()
    assert program.window.page() is page
    # Not after a talk that was opened from the talks of the conference
    qtbot.keyClick(page.grid, Key.Key_Escape)
    program.library.talk_chosen.emit("one", True)
    qtbot.waitUntil(lambda: program.window.page() is program.watching.page)
    program.watching.page.actions_by_id["back"].trigger()
    assert program.window.page() is program.library


def test_arrows_go_through_all_sections(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Key.Key_Home)
    seen = []
    for _ in range(4):
        seen.append(page.current_card().section)
        qtbot.keyClick(page.grid, Key.Key_Down)
    assert seen[:3] == [Section.CONTINUE, Section.QUEUE, Section.CONFERENCES]
    for _ in range(5):
        qtbot.keyClick(page.grid, Key.Key_Up)
    assert page.current_card().section is Section.CONTINUE
    qtbot.keyClick(page.grid, Key.Key_End)
    assert page.grid.currentIndex().row() == page.model.rowCount() - 1


# Searching.


def test_typing_searches_titles_and_speakers_of_all_conferences(
    program: Application, qtbot: QtBot
) -> None:
    page = program.home.page
    page.grid.setFocus()
    qtbot.keyClicks(page.grid, "l")
    qtbot.keyClicks(page.search, "oic europy")
    qtbot.waitUntil(lambda: ("Talks", ["Zebras 2"]) in shown(page))
    page.search.setText("pycon")
    assert shown(page)[0] == ("Conferences", ["PyCon 2016", "PyCon 2017"])
    qtbot.keyClick(page.search, Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.page() is program.library)


def test_a_search_without_results_says_what_helps(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    page.search.setText("xyzzy")
    assert page.message.isVisible()
    assert page.message.title == "No conference or talk matches"
    qtbot.keyClick(page.search, Key.Key_Escape)
    assert page.grid.isVisible()
    assert page.model.rowCount() > 6


# Sections, order, groups.


def test_chips_show_a_single_section(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    chip = page.section_chips[Section.QUEUE]
    assert chip.text() == "Up next 2"
    chip.click()
    assert shown(page) == [("Up next", ["Zebras 3", "Apes 0"])]
    assert chip.isChecked()
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Key.Key_Escape)
    assert len(shown(page)) == 3
    page.actions_by_id["home_continue"].trigger()
    assert shown(page) == [("Continue", ["Apes 1"])]


def test_groups_and_order_are_remembered(
    program: Application, start: Callable[..., Application], qtbot: QtBot, home: Path
) -> None:
    page = program.home.page
    page.actions_by_id["group_series"].trigger()
    groups = shown(page)[2:]
    assert groups[0] == ("PyCon", ["PyCon 2016", "PyCon 2017"])
    assert groups[1][0] == "Other conferences"
    page.actions_by_id["group_year"].trigger()
    page.actions_by_id["order_title"].trigger()
    years = [name for name, _ in shown(page)[2:]]
    assert years == ["2026", "2017", "2016", "2015"]
    by_name = dict(shown(page))
    assert by_name["2016"] == ["Django: Under the Hood 2016", "EuroPython 2016", "PyCon 2016"]
    program.window.close()
    again = start(None)
    view = show_home(again, qtbot).model.view
    assert (view.sort, view.grouping) == (ConferenceSort.TITLE, Grouping.YEAR)


def test_a_long_section_has_one_line_until_all_is_shown(
    start: Callable[..., Application], paths: list[Path], home: Path, qtbot: QtBot
) -> None:
    with store_of(home) as store:
        for number in range(4):
            for talk in ("one", "two"):
                store.progress.save_position(f"c{number}/{talk}", 20.0, 60.0)
    program = start(paths[0])
    program.window.resize(1300, 800)
    page = show_home(program, qtbot)
    section = page.model.sections()[0]
    assert section.is_cut
    assert section.total == 7
    band = QPoint(40, 30)
    assert page.grid.heading_at(band) == section
    qtbot.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=band)
    assert [one.shown for one in page.model.sections()] == [7]


# The watch queue.


def test_a_talk_is_added_from_the_library_page(program: Application, qtbot: QtBot) -> None:
    program.show_library()
    library = program.library
    library.select("one")
    library.grid.setFocus()
    qtbot.keyClick(library.grid, Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert program.queue.keys() == ["c3/one", "c0/two", "c0/one"]
    assert library.actions_by_id["queue_talk"].isChecked()
    assert "added to Up next" in program.library_tools.talk_actions.notice.text()
    qtbot.keyClick(library.grid, Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert program.queue.keys() == ["c3/one", "c0/two"]


def test_the_queue_is_reordered_and_shortened(
    program: Application, qtbot: QtBot, home: Path
) -> None:
    page = program.home.page
    select(page, Section.QUEUE, "c0/two")
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert program.queue.keys() == ["c0/two", "c3/one"]
    assert page.current_card().key == "c0/two"
    assert page.current_card().badge == "next"
    qtbot.keyClick(page.grid, Key.Key_Delete)
    assert program.queue.keys() == ["c3/one"]
    assert page.notice.isVisible()
    qtbot.keyClick(page.grid, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.queue.keys() == ["c0/two", "c3/one"]
    program.window.close()
    with store_of(home) as store:
        assert store.watch_queue.all() == ["c0/two", "c3/one"]


def test_talks_of_removed_conferences_leave_no_gap_in_the_numbers(program: Application) -> None:
    page = program.home.page
    program.queue.set(["c3/one", "removed/one", "c0/two"])
    cards = [page.model.row_at(row) for row in range(page.model.rowCount())]
    assert [card.badge for card in cards if card.section is Section.QUEUE] == ["next", "2"]


def test_the_next_talk_is_that_of_the_queue_even_of_another_conference(
    program: Application, qtbot: QtBot
) -> None:
    program.show_library()
    program.library.talk_chosen.emit("two", True)
    page = program.watching.page
    qtbot.waitUntil(lambda: page.watched.talk is not None)
    assert page.watched.talk.key == "c0/two"
    assert page.end_strip._next_title == "Zebras 3"
    page.actions_by_id["next_talk"].trigger()
    qtbot.waitUntil(
        lambda: page.watched.talk is not None and page.watched.talk.key == "c3/one", timeout=10_000
    )
    assert program.window.page() is page
    assert program.conference.title == "DjangoCon 2015"
    # The talk that was left is done with.
    assert program.queue.keys() == ["c3/one"]
    # Without a further talk in the queue, the conference goes on.
    assert page.end_strip._next_title == "Apes 3"


def test_a_talk_that_was_watched_to_its_end_leaves_the_queue(program: Application) -> None:
    program.conference.keep_position("c0/two", 59.9, 60.0)
    assert program.queue.keys() == ["c3/one"]
    program.conference.keep_position("c3/one", 10.0, 60.0)
    assert program.queue.keys() == ["c3/one"]


# Removing.


def test_a_removed_conference_keeps_its_notes_and_comes_back(
    program: Application, qtbot: QtBot, home: Path, paths: list[Path]
) -> None:
    page = program.home.page
    select(page, Section.CONFERENCES, "c1")
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Key.Key_Delete)
    answer(program, qtbot)
    qtbot.waitUntil(lambda: "PyCon 2017" not in shown(page)[-1][1])
    # Its talk in progress is hidden with it.
    assert "Continue" not in dict(shown(page))
    assert paths[1].is_file()
    with store_of(home) as store:
        assert store.progress.of_talk("c1/two").position_s == 20.0
    page.notice.undo_button.click()
    qtbot.waitUntil(lambda: "PyCon 2017" in shown(page)[-1][1])
    assert dict(shown(page))["Continue"] == ["Apes 1"]


def test_what_was_done_with_it_goes_if_asked(
    start: Callable[..., Application], paths: list[Path], home: Path, qtbot: QtBot
) -> None:
    with store_of(home) as store:
        store.notes.save(with_text(new_note("c1/two", 1.0, None), "a note"))
    program = start(paths[0])
    page = show_home(program, qtbot)
    select(page, Section.CONFERENCES, "c1")
    page.actions_by_id["remove_card"].trigger()
    qtbot.waitUntil(lambda: program.window.findChild(RemovalDialog) is not None)
    dialog = program.window.findChild(RemovalDialog)
    assert dialog.with_data.text() == "Also delete what you did with it: 1 note, 1 position"
    assert not dialog.with_data.isChecked()
    answer(program, qtbot, with_data=True)
    qtbot.waitUntil(lambda: "PyCon 2017" not in shown(page)[-1][1])
    with store_of(home) as store:
        assert store.notes.of_all_talks() == []
        assert store.progress.of_talk("c1/two") is None
    page.actions_by_id["home_undo"].trigger()
    qtbot.waitUntil(lambda: "PyCon 2017" in shown(page)[-1][1])
    with store_of(home) as store:
        assert [note.text for note in store.notes.of_all_talks()] == ["a note"]
        assert store.progress.of_talk("c1/two").position_s == 20.0


def test_a_shipped_conference_is_hidden_until_it_is_opened(
    program: Application, qtbot: QtBot
) -> None:
    page = program.home.page
    select(page, Section.CONFERENCES, "demo")
    page.actions_by_id["remove_card"].trigger()
    answer(program, qtbot)
    qtbot.waitUntil(lambda: len(shown(page)[-1][1]) == 5)
    page.actions_by_id["home_undo"].trigger()
    qtbot.waitUntil(lambda: len(shown(page)[-1][1]) == 6)


def test_the_open_conference_can_be_removed_for_good(
    program: Application, qtbot: QtBot, start: Callable[..., Application]
) -> None:
    page = program.home.page
    select(page, Section.CONFERENCES, "c0")
    page.actions_by_id["remove_card"].trigger()
    answer(program, qtbot)
    qtbot.waitUntil(lambda: "PyCon 2016" not in shown(page)[-1][1])
    # A changed catalogue is read again, which lists nothing.
    program.conference.reload()
    program.window.close()
    again = start(None)
    assert "PyCon 2016" not in shown(show_home(again, qtbot))[-1][1]


def test_progress_is_reset_from_continue_and_undone(program: Application, qtbot: QtBot) -> None:
    page = program.home.page
    select(page, Section.CONTINUE, "c1/two")
    page.actions_by_id["remove_card"].trigger()
    qtbot.waitUntil(lambda: "Continue" not in dict(shown(page)))
    page.actions_by_id["home_undo"].trigger()
    qtbot.waitUntil(lambda: dict(shown(page)).get("Continue") == ["Apes 1"])


def test_menus_have_what_fits_the_card(program: Application) -> None:
    page = program.home.page
    for section, key, wanted in (
        (Section.CONFERENCES, "c1", ["home_open", "home_folder", "remove_card"]),
        (Section.QUEUE, "c0/two", [
            "home_open", "queue_card", "queue_earlier", "queue_later", "remove_card"]),
    ):  # fmt: skip
        select(page, section, key)
        middle = page.grid.visualRect(page.grid.currentIndex()).center()
        page.grid.customContextMenuRequested.emit(middle)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
        assert names == wanted
        menu.close()


# What is wrong with a conference.


def test_missing_and_broken_catalogues_are_marked(
    program: Application, qtbot: QtBot, paths: list[Path]
) -> None:
    paths[1].unlink()
    paths[2].write_text("title: [")
    page = show_home(program, qtbot)

    def badges() -> dict[str, str]:
        section = page.model.sections()[-1]
        cards = [page.model.row_at(section.first + n) for n in range(section.shown)]
        return {card.conference: card.badge for card in cards if card.badge}

    qtbot.waitUntil(lambda: badges() == {"c1": "file not found", "c2": "catalogue has mistakes"})
    select(page, Section.CONFERENCES, "c2")
    qtbot.keyClick(page.grid, Key.Key_Return)
    qtbot.waitUntil(lambda: program.library.message.isVisible())


def test_a_changed_catalogue_is_read_again(
    program: Application, qtbot: QtBot, paths: list[Path]
) -> None:
    write_catalogue(paths[3].parent, catalogue(3, "Renamed 2015"))
    page = show_home(program, qtbot)
    qtbot.waitUntil(lambda: "Renamed 2015" in shown(page)[-1][1])


# Pictures and sizes.


def test_covers_and_sizes_come(
    start: Callable[..., Application], paths: list[Path], qtbot: QtBot, home: Path
) -> None:
    Image.new("RGB", (320, 180), "navy").save(paths[2].parent / "one.jpg")
    (paths[2].parent / "d.mp4").write_bytes(b"x" * 5_000_000)
    text = paths[2].read_text().replace("id: one,", "id: one, thumbnail: one.jpg,")
    paths[2].write_text(text)
    os.utime(paths[2], (1, 1))
    program = start(paths[0])
    program.window.resize(1300, 800)
    page = show_home(program, qtbot)
    card_id = f"conferences:{paths[2]}"
    qtbot.waitUntil(lambda: card_id in page.grid.card_painter._pictures)
    card = page.model.row_at(page.model.index_of(card_id).row())
    assert card.meta == "5.0 MB on this computer"
    qtbot.waitUntil(program.store_writer.is_idle)
    with store_of(home) as store:
        assert store.conferences.at(paths[2]).bytes == 5_000_000


# How it appears.


def test_the_setting_starts_with_it(
    start: Callable[..., Application], paths: list[Path], home: Path, qtbot: QtBot
) -> None:
    with store_of(home) as store:
        store.settings.set("start_with", "home")
    program = start(None)
    page = program.home.page
    assert program.window.page() is page
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    assert program.window.windowTitle() == "All conferences — duthviewer"
    program.window.close()
    named = start(paths[1])
    assert named.window.page() is named.library


def test_a_library_without_conferences_says_what_to_do(
    start: Callable[..., Application], home: Path, qtbot: QtBot
) -> None:
    with store_of(home) as store:
        store.settings.set("hidden_conferences", ["duth-2016", "demo"])
        store.settings.set("start_with", "home")
    program = start(None)
    program.settings.change("hidden_conferences", ["duth-2016", "demo"])
    program.window.actions_by_id["home"].trigger()
    page = program.home.page
    qtbot.waitUntil(page.message.isVisible)
    assert page.message.title == "No conferences yet"


def test_the_first_start_shows_what_ships_with_the_program(
    start: Callable[..., Application], qtbot: QtBot
) -> None:
    page = show_home(start(None), qtbot)
    ((name, titles),) = shown(page)
    assert name == "Conferences"
    assert len(titles) == 2
    assert titles[0] == "Django: Under the Hood 2016"
    page.section_chips[Section.QUEUE].click()
    assert page.message.title == "Nothing is up next"
    assert "Ctrl+U" in page.message.detail


def test_all_texts_of_hostile_conferences_are_plain(
    start: Callable[..., Application], tmp_path: Path, qtbot: QtBot
) -> None:
    words = "<b>Tom</b> & Jerry " + "very long " * 24
    path = write_catalogue(
        tmp_path / "h",
        f'title: "{words}"\nid: h\nrecordings: {{d: {{}}}}\n'
        f'talks: [{{id: x, title: "{words}", recording: d, start: 0}}]\n',
    )
    program = start(path)
    page = show_home(program, qtbot)
    select(page, Section.CONFERENCES, "h")
    page.actions_by_id["remove_card"].trigger()
    qtbot.waitUntil(lambda: program.window.findChild(RemovalDialog) is not None)
    dialog = program.window.findChild(RemovalDialog)
    assert dialog.textFormat() is Qt.TextFormat.PlainText
    assert "<b>Tom</b> & Jerry" in dialog.text()
    dialog.reject()
