"""A person's own file for a talk: dropped or chosen, used at once, remembered, taken back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.cli import main
from duthviewer.library.store.chosen_files import setting_of
from duthviewer.ui.application import Application
from duthviewer.ui.watch.page import WatchPage
from duthviewer.ui.widgets.message import Message
from tests.decks import write_deck, write_garbage
from tests.recordings import Recipe, record
from tests.ui.program import starter, write_catalogue
from tests.ui.window.test_drop import answer, mime, question

start = pytest.fixture(name="start")(starter)

MEETING = """\
title: Meeting
id: meeting
recordings: {day-1: {title: Day one, url: "https://example.org/day"}, day-2: {}}
talks:
  - {id: one, title: The one, recording: day-1, start: 5,
     slides: "https://example.org/media/first.pdf"}
  - {id: two, title: The two, recording: day-1, start: 20}
  - {id: late, title: Late, recording: day-2, start: 1h}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_catalogue(tmp_path / "meeting", MEETING).parent


@pytest.fixture
def program(start, folder: Path, qtbot: QtBot) -> Application:
    program = start(folder)
    qtbot.waitUntil(lambda: program.file_choices is not None)
    return program


@pytest.fixture(scope="module")
def video() -> Path:
    return record(Recipe(duration_s=40, keyframes=50))


def watch(program: Application, qtbot: QtBot, talk: str = "one") -> WatchPage:
    program.library.talk_chosen.emit(talk, True)
    page = program.watching.page
    qtbot.waitUntil(lambda: page.watched.talk is not None and page.watched.talk.talk.id == talk)
    return page


def drop_at(program: Application, point: QPoint, *paths: Path) -> str:
    """Drop files at a point of the screen; returns what the veil said before."""
    body = program.window.body
    data, at = mime(*paths), body.mapFromGlobal(point)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(body, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, left, none))
    words = program.library_tools.drops.veil.words()
    QApplication.sendEvent(
        body, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, left, none)
    )
    return words


def drop_on_talk(program: Application, *paths: Path) -> str:
    return drop_at(program, program.watching.page.stage_area().center(), *paths)


def notice(program: Application, number: int = 0):
    return program.file_choices.notices[number]


def test_slides_dropped_on_a_talk_are_its_slides_at_once_and_undone(
    program, tmp_path, qtbot
) -> None:
    page = watch(program, qtbot)
    keynote = write_deck(tmp_path / "Keynote.pdf", 3)
    assert drop_on_talk(program, keynote) == "Use for “The one”"
    qtbot.waitUntil(lambda: page.slides.page_count() == 3)
    assert page.watched.talk.files.deck == keynote
    assert notice(program).text() == "Keynote.pdf is now the slides of “The one”."
    notice(program).undo_button.click()
    qtbot.waitUntil(lambda: page.slides.page_count() == 0)
    assert page.slides.message()[0] == "The slides of this talk are not on this computer"
    assert not notice(program).isVisible()


def test_it_is_remembered_by_the_window_and_by_the_command_line(
    program, start, folder, tmp_path, qtbot, capsys
) -> None:
    page = watch(program, qtbot)
    keynote = write_deck(tmp_path / "Keynote.pdf", 3)
    drop_on_talk(program, keynote)
    qtbot.waitUntil(lambda: page.slides.page_count() == 3)
    program.window.close()
    assert main(["talks", str(folder), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [talk["files"]["deck"] for talk in listed] == [str(keynote), None, None]
    again = start(folder)
    page = watch(again, qtbot)
    qtbot.waitUntil(lambda: page.slides.page_count() == 3)


def test_it_is_taken_back_from_the_menu(program, folder, tmp_path, qtbot) -> None:
    write_deck(folder / "one.pdf", 5)
    page = watch(program, qtbot)
    qtbot.waitUntil(lambda: page.slides.page_count() == 5)
    forget = page.actions_by_id["forget_chosen"]
    assert not forget.isEnabled()
    drop_on_talk(program, write_deck(tmp_path / "Keynote.pdf", 3))
    qtbot.waitUntil(lambda: page.slides.page_count() == 3)
    qtbot.waitUntil(forget.isEnabled)
    forget.trigger()
    qtbot.waitUntil(lambda: page.slides.page_count() == 5)
    assert not forget.isEnabled()


def test_a_file_dropped_on_a_card_is_for_its_talk(program, tmp_path, qtbot) -> None:
    grid = program.library.grid
    card = grid.visualRect(program.library.model.index_of("two"))
    point = grid.viewport().mapToGlobal(card.center())
    keynote = write_deck(tmp_path / "Keynote.pdf", 3)
    assert drop_at(program, point, keynote) == "Use for “The two”"
    files = program.conference.files
    qtbot.waitUntil(lambda: program.conference.files["two"].deck == keynote)
    assert files["one"].deck is None
    assert notice(program, 1).isVisible()


def test_beside_the_cards_the_folder_is_still_asked_about(program, tmp_path, qtbot) -> None:
    keynote = write_deck(tmp_path / "Keynote.pdf", 3)
    point = program.window.body.mapToGlobal(QPoint(20, 20))
    assert drop_at(program, point, keynote) == "Drop to open"
    box = question(qtbot)
    assert str(tmp_path) in box.informativeText()
    answer(box, "Cancel")


def test_a_folder_and_several_decks_are_for_no_talk(program, tmp_path, qtbot) -> None:
    watch(program, qtbot)
    two = [write_deck(tmp_path / f"{n}.pdf", 1) for n in range(2)]
    assert program.file_choices.target_at(QPoint(), two) is None
    assert program.file_choices.target_at(QPoint(), [tmp_path]) is None
    assert program.file_choices.target_at(QPoint(), []) is None


@pytest.mark.parametrize(
    ("button", "offset_s"), [("Only this talk", 0.0), ("The whole recording", 5.0)]
)
def test_a_video_that_may_hold_the_day_is_asked_about(
    program, video, qtbot, button: str, offset_s: float
) -> None:
    page = watch(program, qtbot)
    assert page.watched.has_failed()
    drop_on_talk(program, video)
    box = question(qtbot)
    assert "The one" in box.text()
    assert "Day one" in box.informativeText()
    assert box.defaultButton().text() == "The whole recording", "both talks would begin in it"
    answer(box, button)
    qtbot.waitUntil(lambda: not page.watched.has_failed())
    assert (page.watched.talk.files.recording, page.watched.talk.files.offset_s) == (
        video,
        offset_s,
    )
    other = program.conference.files["two"].recording
    assert other == (video if offset_s else None)


def test_a_video_too_short_for_the_day_is_the_talk_s_own(program, video, qtbot) -> None:
    page = watch(program, qtbot, "late")
    drop_on_talk(program, video)
    qtbot.waitUntil(lambda: page.watched.talk.files.recording == video)
    assert page.watched.talk.files.offset_s == 0


def test_a_file_that_is_no_video_is_refused_with_words(program, tmp_path, qtbot) -> None:
    page = watch(program, qtbot)
    broken = tmp_path / "talk.mp4"
    broken.write_text("no video")
    drop_on_talk(program, broken)
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    assert "talk.mp4" in program.window.error_strip.text()
    assert page.watched.talk.files.recording is None
    assert program.settings.get(setting_of("meeting")) is None


def test_the_button_in_the_empty_pane_chooses_a_file(program, tmp_path, qtbot, monkeypatch) -> None:
    page = watch(program, qtbot)
    keynote = write_deck(tmp_path / "Keynote.pdf", 3)
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(keynote), "")
    )
    buttons = page.slides.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "I have this file…").click()
    qtbot.waitUntil(lambda: page.slides.page_count() == 3)


def test_the_address_in_the_empty_pane_is_copied(program, qtbot) -> None:
    page = watch(program, qtbot)
    message = page.slides.findChild(Message)
    assert message.address == "https://example.org/media/first.pdf"
    message.address_row.copy.click()
    assert QGuiApplication.clipboard().text() == message.address
    assert message.address_row.copy.text() == "Copied"


def test_a_chosen_file_that_vanished_is_named_and_comes_back(
    program, folder, tmp_path, qtbot
) -> None:
    keynote = write_deck(tmp_path / "Keynote.pdf", 3)
    program.file_choices.give("one", [keynote])
    qtbot.waitUntil(lambda: program.conference.files["one"].deck == keynote)
    away = keynote.rename(tmp_path / "away.pdf")
    program.conference.look_again()
    qtbot.waitUntil(lambda: program.conference.files["one"].lost == (keynote,))
    page = watch(program, qtbot)
    assert f"The file you chose is missing: {keynote}" in page.slides.message()[1]
    page.drawer.show_tab("about")
    labels = [label.text() for label in page.tabs.about.findChildren(type(page.title).__base__)]
    assert "Keynote.pdf, which you chose, no longer exists" in labels
    away.rename(keynote)
    program.conference.look_again()
    qtbot.waitUntil(lambda: page.slides.page_count() == 3)


@pytest.mark.parametrize("way", ["replaced", "written in place"])
def test_a_broken_deck_heals_when_its_file_does(program, folder, tmp_path, qtbot, way) -> None:
    deck = write_garbage(folder / "one.pdf")
    page = watch(program, qtbot)
    qtbot.waitUntil(lambda: page.slides.message()[0] == "The slides cannot be shown")
    qtbot.waitUntil(lambda: str(deck) in program.library_tools.live.watched())
    good = write_deck(tmp_path / "good.pdf", 4)
    if way == "replaced":
        good.replace(deck)
    else:
        shutil.copyfile(good, deck)
    qtbot.waitUntil(lambda: page.slides.page_count() == 4)
    assert page.slides.message() == ("", "")


def test_a_broken_deck_is_tried_again_by_its_button(program, folder, tmp_path, qtbot) -> None:
    deck = write_garbage(folder / "one.pdf")
    page = watch(program, qtbot)
    qtbot.waitUntil(lambda: page.slides.message()[0] == "The slides cannot be shown")
    program.library_tools.live.files_changed.disconnect()
    shutil.copyfile(write_deck(tmp_path / "good.pdf", 4), deck)
    buttons = page.slides.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Try again").click()
    qtbot.waitUntil(lambda: page.slides.page_count() == 4)


def test_a_broken_recording_heals_where_the_talk_was(program, folder, video, qtbot) -> None:
    recording = folder / "day-1.mp4"
    recording.write_text("no video")
    page = watch(program, qtbot, "one")
    qtbot.waitUntil(lambda: page.pane.currentWidget() is page.pane.message)
    assert [one.text() for one in page.pane.message.findChildren(QPushButton)][:1] == ["Try again"]
    qtbot.waitUntil(lambda: str(recording) in program.library_tools.live.watched())
    shutil.copyfile(video, recording)
    qtbot.waitUntil(
        lambda: not page.watched.has_failed() and page.watched.length_s == pytest.approx(15)
    )
    assert page.pane.currentWidget() is page.video


def test_a_folder_plugged_in_again_brings_its_files(program, tmp_path, qtbot) -> None:
    disk = tmp_path / "media" / "disk"
    disk.parent.mkdir()
    program.settings.change("media_folders", [str(disk)])
    page = watch(program, qtbot)
    assert page.slides.page_count() == 0
    qtbot.waitUntil(lambda: str(disk.parent) in program.library_tools.live.watched())
    new = tmp_path / "new"
    new.mkdir()
    write_deck(new / "one.pdf", 2)
    new.rename(disk)
    qtbot.waitUntil(lambda: page.slides.page_count() == 2)


def test_words_about_a_talk_s_files_go_with_the_talk(program, folder, tmp_path, qtbot) -> None:
    page = watch(program, qtbot)
    page.trouble.emit("The subtitles cannot be read")
    strip = program.window.error_strip
    assert strip.isVisible()
    page.back_requested.emit()
    assert not strip.isVisible()
    program.window.show_trouble("The disk is full")
    page = watch(program, qtbot)
    page.back_requested.emit()
    assert strip.isVisible(), "its cause is not the talk"
