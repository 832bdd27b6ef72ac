"""Dropping onto the window, opening a folder, and the picker of conferences."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference
from duthviewer.names import path_of
from duthviewer.ui.application import Application
from duthviewer.ui.state.dropped_files import given
from duthviewer.ui.subtitles.transcript_view import TranscriptView
from duthviewer.ui.window.shelf import MOST
from tests.ui.program import OTHER, starter, store_of, titles, write_catalogue

start = pytest.fixture(name="start")(starter)


@pytest.fixture
def program(start, tmp_path: Path) -> Application:
    return start(write_catalogue(tmp_path / "meeting"))


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


_BUTTON, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def enter(target: QWidget, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, _BUTTON, _NONE)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event


def drop(target: QWidget, data: QMimeData) -> QDropEvent:
    # Qt drops only where something was dragged to before.
    enter(target, data)
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, _BUTTON, _NONE)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event


def question(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    return QApplication.activeModalWidget()


def answer(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def test_what_is_given_is_told_apart(tmp_path: Path) -> None:
    catalogue = write_catalogue(tmp_path / "meeting")
    media = tmp_path / "media"
    media.mkdir()
    for name in ("a.mkv", "b.pdf", "c.xyz"):
        (media / name).write_bytes(b"x")
    assert given([catalogue]).catalogue == catalogue
    assert given([tmp_path / "meeting"]).catalogue == catalogue
    assert given([media / "a.mkv", catalogue]).catalogue == catalogue
    assert given([media]).folders == (media,)
    assert given([media / "a.mkv", media / "b.pdf"]).folders == (media,)
    assert given([media / "c.xyz"]) == (None, (), (), media / "c.xyz")
    (media / "schedule.xml").write_bytes(b"<schedule/>")
    assert given([media / "schedule.xml"]).sources == (media / "schedule.xml",)
    assert given([media / "gone.mkv"]).useless == media / "gone.mkv"


@pytest.mark.parametrize("name", ["catalogue.yaml", "."])
def test_a_catalogue_or_its_folder_opens(program, tmp_path, qtbot, name: str) -> None:
    other = write_catalogue(tmp_path / "other", OTHER).parent
    data = mime(other / name)
    assert enter(program.window.body, data).isAccepted()
    assert program.library_tools.drops.veil.isVisible()
    assert program.library_tools.drops.veil.geometry() == program.window.rect()
    assert drop(program.window.body, data).isAccepted()
    assert not program.library_tools.drops.veil.isVisible()
    qtbot.waitUntil(lambda: titles(program) == ["X"])


def test_a_folder_whose_name_is_not_utf_8_opens_and_is_remembered(
    program, tmp_path, home, qtbot
) -> None:
    catalogue = write_catalogue(tmp_path / os.fsdecode(b"Vortr\xe4ge %41"), OTHER)
    data = QMimeData()
    data.setUrls([QUrl.fromEncoded(catalogue.parent.as_uri().encode())])
    drop(program.window.body, data)
    qtbot.waitUntil(lambda: titles(program) == ["X"])
    qtbot.waitUntil(lambda: names(program)[0] == "Other")
    assert program.conference.now.path == catalogue
    program.window.close()
    with store_of(home) as store:
        assert path_of(store.settings.get("last_conference")[1]) == catalogue
        assert store.conferences.all()[0].path == catalogue


def test_it_works_over_the_search_field_and_leaving_lifts_the_veil(program, tmp_path) -> None:
    data = mime(tmp_path)
    assert enter(program.library.search, data).isAccepted()
    assert program.library_tools.drops.veil.isVisible()
    QApplication.sendEvent(program.library.search, QDragLeaveEvent())
    assert not program.library_tools.drops.veil.isVisible()
    text = QMimeData()
    text.setText("words")
    assert enter(program.window.body, text).isAccepted()
    assert program.library_tools.drops.veil.isVisible()
    QApplication.sendEvent(program.window.body, QDragLeaveEvent())
    assert not program.library_tools.drops.veil.isVisible()
    enter(program.library.search, text)
    assert not program.library_tools.drops.veil.isVisible(), "the field takes texts itself"
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/x.yaml")])
    assert enter(program.window.body, web).isAccepted()


def test_a_folder_of_recordings_is_searched_once_the_person_agrees(
    program, tmp_path, home, qtbot
) -> None:
    media = tmp_path / "media"
    media.mkdir()
    (media / "day-1.mkv").write_bytes(b"no video")
    drop(program.window.body, mime(media / "day-1.mkv"))
    box = question(qtbot)
    assert str(media) in box.informativeText()
    answer(box, "Add the folder")
    rows = program.library.model.rows
    qtbot.waitUntil(lambda: [row.has_recording for row in rows()] == [True, True, False])
    program.window.close()
    with store_of(home) as store:
        assert str(media) in store.settings.get("media_folders")


def test_nothing_happens_to_a_folder_without_consent(program, tmp_path, home, qtbot) -> None:
    media = tmp_path / "media"
    media.mkdir()
    drop(program.window.body, mime(media))
    answer(question(qtbot), "Cancel")
    program.window.close()
    with store_of(home) as store:
        assert store.settings.get("media_folders") is None


def test_anything_else_is_told(program, tmp_path, qtbot) -> None:
    (tmp_path / "song.xyz").write_bytes(b"x")
    drop(program.window.body, mime(tmp_path / "song.xyz"))
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    assert "song.xyz" in program.window.error_strip.text()
    assert titles(program)


def names(program: Application) -> list[str]:
    return [action.text() for action in program.window.conference_menu.actions() if action.text()]


def test_what_was_opened_stands_first_in_the_picker(program, start, tmp_path, qtbot) -> None:
    program.conference.open(write_catalogue(tmp_path / "other", OTHER))
    qtbot.waitUntil(lambda: titles(program) == ["X"])
    qtbot.waitUntil(lambda: len(names(program)) == 8)
    assert names(program)[:2] == ["Other", "Meeting"]
    opening = ["Add a conference…", "Open a conference…", "Open a folder…"]
    assert names(program)[-4:] == ["All conferences…", *opening]
    actions = program.window.conference_menu.actions()
    checked = [action.text() for action in actions if action.isChecked()]
    assert checked == ["Other"]
    around = tmp_path / "other" / ".." / "other"
    program.conference.open(around)
    qtbot.waitUntil(lambda: program.conference.now.path.parent == around)
    again = program.window.conference_menu.actions()
    assert [action.text() for action in again if action.isChecked()] == ["Other"]
    assert len(names(program)) == 8, "it is the same one"
    program.window.close()
    (tmp_path / "meeting" / "catalogue.yaml").unlink()
    again = start(None)
    qtbot.waitUntil(lambda: any("not found" in name for name in names(again)))
    other, gone = [one for one in again.window.conference_menu.actions() if one.text()][:2]
    assert (gone.text(), gone.isEnabled()) == ("Meeting (file not found)", False)
    other.trigger()
    qtbot.waitUntil(lambda: titles(again) == ["X"])


def test_a_conference_opened_again_stands_there_once(program, tmp_path, qtbot) -> None:
    program.conference.open(write_catalogue(tmp_path / "other", OTHER))
    qtbot.waitUntil(lambda: titles(program) == ["X"])
    program.conference.open(tmp_path / "meeting")
    qtbot.waitUntil(lambda: len(titles(program)) == 3)
    qtbot.waitUntil(lambda: names(program)[:2] == ["Meeting", "Other"])
    assert names(program).count("Meeting") == 1


def test_all_are_remembered_and_the_menu_has_the_last(program, tmp_path, home, qtbot) -> None:
    for number in range(MOST + 3):
        conference = Conference(id=f"c{number}", title=f"C {number}")
        program.library_tools.shelf.show_opened(conference, tmp_path / f"{number}.yaml")
    last = [f"C {number} (file not found)" for number in range(MOST + 2, 2, -1)]
    qtbot.waitUntil(lambda: names(program)[:MOST] == last)
    program.window.close()
    with store_of(home) as store:
        kept = [listed.title for listed in store.conferences.all()]
    assert kept == [*(f"C {number}" for number in range(MOST + 2, -1, -1)), "Meeting"]


@pytest.mark.parametrize("kept", ["no list", [1, ["a"], ["a", 2]], [["T", "/gone/x.yaml"]] * 20])
def test_a_strange_setting_does_no_harm(start, tmp_path, home, kept) -> None:
    with store_of(home) as store:
        store.settings.set("recent_conferences", kept)
        store.settings.set("sort", "sideways")
    program = start(write_catalogue(tmp_path / "meeting"))
    assert names(program)[0] == "Meeting"


def test_a_folder_is_opened_by_menu(program, tmp_path, qtbot, monkeypatch) -> None:
    other = write_catalogue(tmp_path / "other", OTHER).parent
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_: str(other))
    program.window.actions_by_id["open_folder"].trigger()
    qtbot.waitUntil(lambda: titles(program) == ["X"])


def test_a_drag_leave_without_a_drag_is_nobody_s(program) -> None:
    event = QDragLeaveEvent()
    assert event.type() == QEvent.Type.DragLeave
    QApplication.sendEvent(program.window.body, event)
    assert titles(program)


def test_subtitles_dropped_on_a_talk_are_read_there(program, tmp_path, qtbot) -> None:
    path = tmp_path / "a.srt"
    path.write_text("1\n00:01:10,000 --> 00:01:12,000\nStripes\n")
    program.library.talk_chosen.emit("one", True)
    qtbot.waitUntil(lambda: program.window.page() is program.watching.page)
    program.watching.page.drawer.show_tab("transcript")
    view = program.watching.page.drawer.findChild(TranscriptView)
    # What lies below the pointer is asked first, then what it lies in.
    drop(view.viewport(), mime(path))
    qtbot.waitUntil(lambda: view.transcript.text() == "Stripes", timeout=10_000)
    assert program.watching.page.drawer.shown() == "transcript"
    assert program.watching.page.tools.subtitles.current.source == path


@pytest.mark.parametrize(
    "sign",
    [QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress],
)
def test_the_veil_goes_when_the_source_of_a_drag_died(program, tmp_path, qtbot, sign) -> None:
    """Then no leave and no drop ever comes, but the pointer and the keyboard are the window's."""
    veil = program.library_tools.drops.veil
    enter(program.window.body, mime(tmp_path))
    assert veil.isVisible()
    grid = program.library.grid
    if sign is QEvent.Type.KeyPress:
        qtbot.keyPress(grid, Qt.Key.Key_Shift)
    elif sign is QEvent.Type.MouseMove:
        qtbot.mouseMove(grid.viewport(), QPoint(40, 40))
    else:
        qtbot.mousePress(grid.viewport(), Qt.MouseButton.RightButton, pos=QPoint(2, 2))
    qtbot.waitUntil(lambda: not veil.isVisible())


def test_the_veil_goes_after_a_while_without_news_and_comes_back_with_them(
    program, tmp_path, qtbot
) -> None:
    veil = program.library_tools.drops.veil
    veil.silence_timer.setInterval(1)
    data = mime(tmp_path)
    enter(program.window.body, data)
    qtbot.waitUntil(lambda: not veil.isVisible())
    veil.silence_timer.setInterval(60_000)
    enter(program.window.body, data)
    assert veil.isVisible()
