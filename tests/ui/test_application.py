"""The whole program in one process: start, choose, remember, and what may go wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from duthviewer.library.store.notes import new_note, with_text
from duthviewer.playback.player_state import PlayerState
from duthviewer.ui.application import Application, LaunchOptions
from duthviewer.ui.search.indexer import Indexer
from duthviewer.ui.talks.order import Show
from duthviewer.ui.widgets.buttons import IconButton
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.program import starter, store_of

CATALOGUE = """\
title: Meeting
id: meeting
recordings:
  day-1: {}
talks:
  - {id: one, title: The one, recording: day-1, start: 5}
  - {id: two, title: The two, recording: day-1, start: 20}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "meeting"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text(CATALOGUE, encoding="utf-8")
    return folder


@pytest.fixture
def media(folder: Path) -> Path:
    """The recording and one deck, beside the catalogue."""
    recording = record(Recipe(duration_s=60, keyframes=50))
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    write_deck(folder / "one.pdf", 3)
    return folder


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, lambda program: program.is_complete())


def watch(program: Application, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in (*keys, Qt.Key.Key_Return):
        qtbot.keyClick(program.library.grid, key)
    qtbot.waitUntil(
        lambda: (
            program.is_complete()
            and program.watching.page.watched.player is not None
            and program.watching.page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=10_000,
    )


def test_a_position_is_kept_and_gone_on_from(start, media, home, qtbot) -> None:
    program = start(media)
    watch(program, qtbot, Qt.Key.Key_Right)
    assert program.watching.page.watched.talk.talk.id == "two"
    program.watching.page.watched.seek(12.0)
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Escape)
    row = program.library.model.rows()[1]
    assert row.progress == pytest.approx(12 / 40, abs=0.01)
    program.window.close()
    with store_of(home) as store:
        assert store.progress.of_talk("meeting/two").position_s == 12.0
    again = start(media)
    watch(again, qtbot, Qt.Key.Key_Right)
    assert again.watching.page.watched.position_s() == pytest.approx(12.0, abs=0.05)
    qtbot.keyClick(again.watching.page, Qt.Key.Key_Escape)
    qtbot.keyClick(again.library.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(
        lambda: again.watching.page.watched.player.state() is PlayerState.PAUSED, timeout=10_000
    )
    assert again.watching.page.watched.position_s() == pytest.approx(0.0, abs=0.05)


def test_settings_are_kept(start, media, home, qtbot) -> None:
    program = start(media)
    watch(program, qtbot)
    program.watching.page.speed_and_volume.set_rate(1.5)
    program.watching.page.speed_and_volume.set_volume(0.4)
    program.window.close()
    again = start(media)
    watch(again, qtbot)
    assert again.watching.page.watched.player.rate() == 1.5
    assert again.watching.page.watched.player.volume() == pytest.approx(0.4)


def test_the_next_talk_is_a_key_away(start, media, qtbot) -> None:
    program = start(media)
    watch(program, qtbot)
    qtbot.keyClick(program.watching.page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: program.watching.page.watched.talk.talk.id == "two")
    assert not program.watching.page.actions_by_id["next_talk"].isEnabled()
    qtbot.keyClick(program.watching.page, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: program.watching.page.watched.talk.talk.id == "one")


def test_cards_say_what_is_missing_and_see_what_comes(start, folder, qtbot) -> None:
    program = start(folder)
    assert [row.badge for row in program.library.model.rows()] == ["no recording", "no recording"]
    recording = record(Recipe(duration_s=60, keyframes=50))
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    watch(program, qtbot)
    assert [row.badge for row in program.library.model.rows()] == ["no slides", "no slides"]


def test_a_talk_without_files_opens_with_what_to_do(start, folder, qtbot) -> None:
    program = start(folder)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.is_complete() and program.watching.page.isVisible())
    assert str(folder) in program.watching.page.pane.message.detail


def test_a_conference_that_cannot_be_opened_stands_under_its_own_name(
    start, folder, tmp_path, qtbot
) -> None:
    program = start(folder)
    library, conference = program.library, program.conference
    wrong = tmp_path / "A & B" / "catalogue.yaml"
    wrong.parent.mkdir()
    wrong.write_text("title: x\nspekers: []\n", encoding="utf-8")
    library.search.setText("one")
    with qtbot.waitSignal(conference.opened):
        conference.open(wrong)
    assert library.title.text() == "A && B  ▾"
    assert program.window.windowTitle().startswith("A & B — ")
    assert (library.facts.text(), library.chips.isVisible()) == ("", False)
    # Nothing that a person types or chooses brings the talks of the other one back under it.
    assert not library.search.isEnabled()
    library.filters.show_chosen.emit(Show.FAVOURITES)
    library.set_searched(["one", "two"])
    assert library.message.isVisible()
    conference.go_to(folder, None)
    qtbot.waitUntil(library.grid.isVisible)
    assert library.title.text() == "Meeting  ▾"
    assert library.chips.isVisible()
    assert library.search.isEnabled()
    assert library.model.rowCount() == 2
    assert program.window.windowTitle().startswith("Meeting — ")


def test_a_wrong_catalogue_is_told_with_lines_and_another_can_be_opened(
    start, folder, tmp_path, qtbot
) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("title: x\nspekers: []\n", encoding="utf-8")
    program = Application(LaunchOptions(path=wrong))
    qtbot.waitUntil(program.window.isVisible, timeout=10_000)
    message = program.library.message
    qtbot.waitUntil(lambda: program.library.message.isVisible())
    message = program.library.message
    assert "cannot be opened" in message.title
    assert "wrong.yaml:2:1" in message.detail
    program.conference.open(folder)
    qtbot.waitUntil(lambda: len(program.library.model.rows()) == 2)
    assert program.library.grid.isVisible()
    program.window.close()
    program.window.deleteLater()


def test_a_store_that_cannot_be_used_is_told_and_the_talks_still_open(
    start, media, home, qtbot
) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data" / "library.sqlite3").write_bytes(b"no database " * 1000)
    program = start(media)
    assert program.window.error_strip.isVisible()
    assert program.window.error_strip.isVisible()
    watch(program, qtbot)
    assert (home / "data" / "library.sqlite3").read_bytes().startswith(b"no database")


def test_an_unknown_talk_is_told(start, media, qtbot) -> None:
    program = start(media, talk="three")
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    assert "one, two" in program.window.error_strip.text()
    assert program.window.page() is program.library


def test_a_talk_can_be_asked_for_at_a_time(start, media, qtbot) -> None:
    program = start(media, talk="meeting/two", at_s=7.0)
    qtbot.waitUntil(
        lambda: program.watching.page.watched.player.state() is PlayerState.PAUSED, timeout=10_000
    )
    assert program.watching.page.watched.position_s() == pytest.approx(7.0, abs=0.05)


def test_closing_while_a_recording_opens_is_quiet(start, media, qtbot) -> None:
    program = start(media)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    program.window.close()
    assert not program.window.isVisible()


def test_help_lists_every_key(start, media, qtbot) -> None:
    from duthviewer.ui.commands.table import COMMANDS, help_rows, text_of

    program = start(media)
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    shown = {text for _, rows in help_rows() for text, _ in rows}
    assert {text_of(command.id) for command in COMMANDS if command.keys} == shown
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_recording_that_comes_is_opened_in_place_of_the_message(start, folder, qtbot) -> None:
    program = start(folder)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.is_complete() and program.watching.page.isVisible())
    recording = record(Recipe(duration_s=60, keyframes=50))
    (folder / f"day-1{recording.suffix}").hardlink_to(recording)
    program.window.activated.emit()
    qtbot.waitUntil(
        lambda: (
            program.watching.page.watched.player is not None
            and program.watching.page.watched.player.state() is PlayerState.PAUSED
        ),
        timeout=10_000,
    )
    assert program.watching.page.watched.position_s() == pytest.approx(0.0, abs=0.05)


def test_whatever_takes_the_focus_has_a_name(start, media, qtbot) -> None:
    program = start(media)
    watch(program, qtbot)
    nameless = [
        widget
        for page in (program.library, program.watching.page)
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QScrollBar | QLabel)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
    ]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []


def test_cards_get_their_pictures_after_a_talk_that_was_asked_for(start, media, qtbot) -> None:
    program = start(media, talk="one")
    grid = program.library.grid
    width = round(grid.visualRect(program.library.model.index(0)).width())
    assert not grid.has_picture("two", width)
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(grid.isVisible)
    width = round(grid.visualRect(program.library.model.index(0)).width())
    qtbot.waitUntil(lambda: grid.has_picture("two", width), timeout=10_000)


def test_a_card_gets_its_picture(start, media, qtbot) -> None:
    program = start(media)
    grid = program.library.grid
    width = round(grid.visualRect(program.library.model.index(0)).width())
    qtbot.waitUntil(lambda: grid.has_picture("one", width), timeout=10_000)
    qtbot.waitUntil(lambda: grid.has_picture("two", width), timeout=10_000)


def test_what_cannot_be_opened_is_settled_too(folder, qtbot, start) -> None:
    path = folder / "catalogue.yaml"
    path.write_text(CATALOGUE.replace("start: 20", "strat: 20"))
    # `start` waits for it, and a picture of the window does.
    program = start(folder)
    assert "strat" in program.conference.problem
    path.write_text(CATALOGUE)
    program.conference.open(folder)
    qtbot.waitUntil(lambda: len(program.library.model.rows()) == 2)
    assert program.conference.problem == ""


def test_a_talk_without_slides_offers_the_folder_for_them(start, media, qtbot, monkeypatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("duthviewer.ui.video.video_pane.outside.open_file", shown.append)
    more = media / "more"
    program = start(media, media=(more,))
    watch(program, qtbot, Qt.Key.Key_Right)
    slides = program.watching.page.slides
    assert slides.message()[0] == "No slides are known for this talk"
    # A talk without slides shows its video alone; their pane is a click away.
    program.watching.page.actions_by_id["layout_side"].trigger()
    own, button = [one for one in slides.findChildren(QPushButton) if one.isVisible()]
    assert own.text() == "I have this file…"
    assert button.text() == "Show the folder"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown == [program.watching.page.watched.talk.folders[-1]]
    assert shown[0].is_dir()


def test_a_folder_without_a_catalogue_is_offered_one(start, tmp_path, qtbot) -> None:
    program = start(tmp_path)
    library = program.library
    message = library.message
    assert message.title == "There is no conference in this folder yet"
    assert str(tmp_path) in message.detail
    first = message.findChildren(QAbstractButton)[0]
    assert first.text() == program.window.actions_by_id["make_conference"].text()
    assert not library.chips.isVisible()


def test_the_menu_of_the_watch_page_fits_a_small_screen(start, media, qtbot) -> None:
    program = start(media)
    watch(program, qtbot)
    menu = program.watching.page.menu
    menu.aboutToShow.emit()
    assert menu.sizeHint().height() < 660, "720 without the header"
    for action in menu.actions():
        if action.menu() is not None:
            assert action.menu().sizeHint().height() < 720


def test_a_long_title_leaves_the_buttons_their_room(start, folder, media, qtbot) -> None:
    text = CATALOGUE.replace("The one", "A title of many words and more " * 6)
    (folder / "catalogue.yaml").write_text(text, encoding="utf-8")
    program = start(media, size=(1280, 720))
    watch(program, qtbot)
    header = program.watching.page.stage.header
    for button in header.findChildren(IconButton):
        assert button.isVisible()
        assert button.width() == button.sizeHint().width(), button.accessibleName()


def test_the_menu_of_a_talk_shows_the_key_that_opens_it(start, folder) -> None:
    actions = start(folder).library.actions_by_id
    watch_action, from_start = actions["watch"], actions["watch_from_start"]
    assert watch_action.shortcut().isEmpty(), "the grid hears it"
    assert watch_action.text().partition("\t")[2] == "Return"
    assert from_start.shortcut().toString() == "Shift+Return"


def test_a_typed_note_is_indexed_when_typing_pauses(start, media, home, monkeypatch) -> None:
    """Each pause of a few seconds would start the indexing process otherwise."""
    requested: list[str] = []
    for name in ("want", "want_later"):
        monkeypatch.setattr(Indexer, name, lambda _, name=name: requested.append(name))
    program = start(media, shares=True)
    requested.clear()
    program.notebook.keep(with_text(new_note("meeting/one", 3.0, None), "typed"))
    assert requested == ["want_later"]
    program.notebook.imported.emit()
    assert "want" in requested
