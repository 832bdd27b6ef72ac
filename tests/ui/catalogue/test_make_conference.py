"""Making a conference from files in the window, and saving chapters and timelines."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from duthviewer.catalogue.reader import read_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.store.timelines import fingerprint
from duthviewer.ui.application import Application
from duthviewer.ui.catalogue.make_conference import MakeConferenceDialog
from duthviewer.ui.state.dropped_files import films_and_decks
from duthviewer.ui.widgets.file_list import FileList
from tests.library.videos import make_video
from tests.talk_videos import write_words
from tests.ui.program import starter, store_of, titles, write_catalogue

start = pytest.fixture(name="start")(starter)
COPY, NO_KEY = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
WORKER = Path(__file__).parents[1] / "locate_worker.py"


@pytest.fixture
def program(start, tmp_path: Path) -> Application:
    return start(write_catalogue(tmp_path / "meeting"))


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A folder with two recordings and three decks, and no catalogue."""
    folder = tmp_path / "The day"
    (folder / "slides").mkdir(parents=True)
    make_video(folder / "one.mkv", 20)
    make_video(folder / "two.mkv", 20)
    for number, name in enumerate("abc", 1):
        write_words(folder / "slides" / f"talk-{name}.pdf", 2, number)
    return folder


def found(folder: Path, name: str, start_s: float, confidence: float = 0.95) -> dict:
    segment = {"start": start_s, "end": start_s + 6, "page": 1, "confidence": 0.9}
    return {
        "deck": str(folder / "slides" / f"talk-{name}.pdf"),
        "start": start_s, "end": start_s + 8, "confidence": confidence, "segments": [segment],
    }  # fmt: skip


def answer(program: Application, folder: Path, **answers: object) -> None:
    """What the worker says of the recording of a name."""
    told = folder.parent / "answers.json"
    told.write_text(json.dumps({f"{name}.mkv": said for name, said in answers.items()}))
    program.catalogues.command = [sys.executable, str(WORKER), str(told)]


def dialog_of(qtbot) -> MakeConferenceDialog:
    def dialogs():
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, MakeConferenceDialog) and widget.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(dialogs()), timeout=10_000)
    return dialogs()[0]


def opened(program, qtbot, folder: Path) -> MakeConferenceDialog:
    program.catalogues.make_of([folder])
    dialog = dialog_of(qtbot)
    qtbot.waitUntil(lambda: len(dialog.decks.paths()) == 3)
    return dialog


def is_at(dialog: MakeConferenceDialog, page: str) -> bool:
    return dialog.pages.currentWidget() is getattr(dialog, page)


def test_recordings_and_slides_among_files_and_folders(day, tmp_path):
    (day / "slides" / "notes.txt").write_text("x")
    (day / ".hidden.pdf").write_bytes(b"x")
    films, decks = films_and_decks([day, day / "one.mkv", tmp_path / "gone"])
    assert films == [day / "one.mkv", day / "two.mkv"]
    assert [deck.name for deck in decks] == ["talk-a.pdf", "talk-b.pdf", "talk-c.pdf"]


def test_from_files_to_a_conference_that_is_open(program, qtbot, day):
    answer(
        program, day,
        one={"talks": [found(day, "b", 11), found(day, "a", 2, 0.6)]},
        two={"talks": [found(day, "b", 3, 0.4)]},
    )  # fmt: skip
    dialog = opened(program, qtbot, day)
    assert dialog.go.isEnabled()
    # Nothing is missing, so Enter begins.
    assert dialog.focusWidget() is dialog.go
    dialog.go.click()
    qtbot.waitUntil(lambda: is_at(dialog, "found_page"), timeout=10_000)
    first, second = dialog.talks.rows
    assert (first.title.text(), first.start.text()) == ("Talk a", "0:02")
    assert "60%" in first.sure.text()
    assert (second.title.text(), second.start.text()) == ("Talk b", "0:11")
    assert dialog.talks.missing.text().endswith(": talk-c.pdf")
    assert dialog.title.text() == "The day"
    # A person knows better.
    first.title.selectAll()
    qtbot.keyClicks(first.title, "Of apes")
    first.start.selectAll()
    qtbot.keyClicks(first.start, "soon")
    assert not dialog.go.isEnabled()
    first.start.selectAll()
    qtbot.keyClicks(first.start, "0:04")
    assert dialog.go.isEnabled()
    dialog.go.click()
    qtbot.waitUntil(lambda: titles(program) == ["Of apes", "Talk b"], timeout=10_000)
    conference = read_catalogue(day / "catalogue.yaml")
    assert conference.title == "The day"
    assert [one.start_s for one in conference.talks] == [4.0, 11.0]
    assert conference.talks[0].timeline[0] == Span(start_s=4.0, end_s=8.0, page=1, confidence=0.9)
    qtbot.waitUntil(program.is_settled, timeout=10_000)
    assert all(of_talk.deck and of_talk.recording for of_talk in program.conference.files.values())
    # As after importing: watch it, or undo.
    assert program.imports.strip.text.text() == "“The day” was added, with 2 talks."
    program.imports.strip.undo.click()
    qtbot.waitUntil(lambda: not (day / "catalogue.yaml").exists(), timeout=10_000)
    qtbot.waitUntil(lambda: titles(program) != ["Of apes", "Talk b"], timeout=10_000)
    assert (day / "one.mkv").exists()


def drop(dialog: MakeConferenceDialog, *paths: Path) -> bool:
    """Drop files onto the dialog as a file manager does; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = QPointF(dialog.rect().center())
    enter = QDragEnterEvent(at.toPoint(), COPY, data, Qt.MouseButton.LeftButton, NO_KEY)
    QApplication.sendEvent(dialog, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(at, COPY, data, Qt.MouseButton.LeftButton, NO_KEY)
    QApplication.sendEvent(dialog, event)
    return event.isAccepted()


def test_files_and_folders_are_dropped_onto_the_dialog(program, qtbot, day, tmp_path):
    program.catalogues.make_of([])
    dialog = dialog_of(qtbot)
    assert drop(dialog, day / "slides")
    qtbot.waitUntil(lambda: len(dialog.decks.paths()) == 3)
    assert not dialog.go.isEnabled()
    assert drop(dialog, day / "one.mkv", day / "slides" / "talk-a.pdf")
    qtbot.waitUntil(lambda: dialog.recordings.paths() == [day / "one.mkv"])
    assert len(dialog.decks.paths()) == 3
    assert dialog.go.isEnabled()
    (tmp_path / "notes.txt").write_text("x")
    assert drop(dialog, tmp_path / "notes.txt")
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "no recording and no PDF" in dialog.problem.text()
    assert drop(dialog, day)
    qtbot.waitUntil(lambda: len(dialog.recordings.paths()) == 2)
    assert not dialog.problem.isVisible()


def test_speakers_and_times_can_be_written_over(program, qtbot, day):
    Image.new("RGB", (320, 180)).save(
        day / "slides" / "talk-a.pdf", "PDF", title="Of apes", author="Ana Balica and Bo Ek"
    )
    answer(program, day, one={"talks": [found(day, "a", 2)]}, two={"talks": []})
    dialog = opened(program, qtbot, day)
    dialog.go.click()
    qtbot.waitUntil(lambda: is_at(dialog, "found_page"), timeout=10_000)
    (row,) = dialog.talks.rows
    assert (row.title.text(), row.speakers.text()) == ("Of apes", "Ana Balica, Bo Ek")
    assert row.end.text() == "0:10"
    row.speakers.selectAll()
    qtbot.keyClicks(row.speakers, "Ana Balica, , Zoe")
    row.end.selectAll()
    qtbot.keyClicks(row.end, "0:01")
    assert not dialog.go.isEnabled()
    row.end.selectAll()
    qtbot.keyClicks(row.end, "0:09")
    dialog.go.click()
    qtbot.waitUntil(lambda: titles(program) == ["Of apes"], timeout=10_000)
    (made,) = read_catalogue(day / "catalogue.yaml").talks
    assert [speaker.name for speaker in made.speakers] == ["Ana Balica", "Zoe"]
    assert (made.start_s, made.end_s) == (2.0, 9.0)


def test_talks_left_out_are_not_in_the_catalogue(program, qtbot, day):
    answer(
        program, day, one={"talks": [found(day, "a", 2), found(day, "b", 11)]}, two={"talks": []}
    )
    dialog = opened(program, qtbot, day)
    dialog.go.click()
    qtbot.waitUntil(lambda: is_at(dialog, "found_page"), timeout=10_000)
    for row in dialog.talks.rows:
        row.tick.click()
    assert not dialog.go.isEnabled()
    dialog.talks.rows[1].tick.click()
    dialog.go.click()
    qtbot.waitUntil(lambda: titles(program) == ["Talk b"], timeout=10_000)


def test_a_catalogue_that_is_there_is_never_written_over_unasked(program, qtbot, day, monkeypatch):
    (day / "catalogue.yaml").write_text("mine")
    asked = []

    def save_as(parent, title, where, patterns):
        asked.append(where)
        return where, patterns

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    answer(program, day, one={"talks": [found(day, "a", 2)]}, two={"talks": []})
    dialog = opened(program, qtbot, day)
    dialog.go.click()
    qtbot.waitUntil(lambda: is_at(dialog, "found_page"), timeout=10_000)
    dialog.go.click()
    qtbot.waitUntil(lambda: titles(program) == ["Talk a"], timeout=10_000)
    assert asked == [str(day / "catalogue-2.yaml")]
    assert (day / "catalogue.yaml").read_text() == "mine"


def test_enter_presses_the_button_that_has_the_focus(qtbot, monkeypatch, tmp_path):
    files = FileList("Recordings", "Add recordings", ("mp4",))
    qtbot.addWidget(files)
    name = str(tmp_path / "day-1.mp4")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([name], ""))
    files.add_button.setFocus()
    qtbot.keyClick(files.add_button, Qt.Key.Key_Return)
    assert files.paths() == [Path(name)]


def test_what_goes_wrong_is_said_where_the_files_are_chosen(program, qtbot, day):
    answer(program, day, one={"error": "one.mkv is broken."}, two={"talks": []})
    dialog = opened(program, qtbot, day)
    dialog.go.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)
    assert is_at(dialog, "files_page")
    assert "one.mkv is broken." in dialog.problem.text()
    # Nothing found is an answer, too.
    answer(program, day, one={"talks": []}, two={"talks": []})
    dialog.locator.command = program.catalogues.command
    dialog.go.click()
    assert not dialog.problem.isVisible()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)
    assert "None of these slides" in dialog.problem.text()
    dialog.reject()


def test_a_deck_that_cannot_be_read_is_said_beside_what_was_found(program, qtbot, day):
    bad = {"deck": str(day / "slides" / "talk-c.pdf"), "error": "talk-c.pdf is locked."}
    said = {"talks": [found(day, "a", 2)], "unreadable": [bad]}
    answer(program, day, one=said, two={"talks": []})
    dialog = opened(program, qtbot, day)
    dialog.go.click()
    qtbot.waitUntil(lambda: is_at(dialog, "found_page"), timeout=10_000)
    assert dialog.problem.text() == "talk-c.pdf is locked."
    assert dialog.talks.missing.text().endswith(": talk-b.pdf")
    dialog.reject()


def test_the_search_can_be_stopped_and_the_dialog_left(program, qtbot, day):
    answer(program, day, one=None, two=None)
    dialog = opened(program, qtbot, day)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.bar.value() > 100, timeout=10_000)
    assert "Recording 1 of 2" in dialog.stage.text()
    dialog.cancel.click()
    qtbot.waitUntil(lambda: is_at(dialog, "files_page"), timeout=10_000)
    assert not dialog.locator.is_running()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.bar.value() > 100, timeout=10_000)
    process = dialog.locator.findChild(QProcess)
    with qtbot.waitSignal(process.finished, timeout=10_000):
        dialog.reject()


def test_the_window_can_close_while_it_searches(program, qtbot, day):
    answer(program, day, one=None, two=None)
    dialog = opened(program, qtbot, day)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.bar.value() > 100, timeout=10_000)
    process = dialog.locator.findChild(QProcess)
    program.window.close()
    assert process.state() is process.ProcessState.NotRunning
    dialog.reject()


def test_a_dropped_folder_without_a_catalogue_can_become_a_conference(program, qtbot, day):
    program.library_tools.take([day])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    next(button for button in box.buttons() if "Make a conference" in button.text()).click()
    dialog = dialog_of(qtbot)
    qtbot.waitUntil(lambda: len(dialog.decks.paths()) == 3)
    assert [path.name for path in dialog.recordings.paths()] == ["one.mkv", "two.mkv"]
    dialog.recordings.list.selectAll()
    dialog.recordings.remove_button.click()
    assert not dialog.go.isEnabled()
    dialog.reject()


# Sharing.


@pytest.fixture
def shared(start, home, tmp_path):
    """A program whose first talk has a timeline of its own."""
    folder = tmp_path / "meeting"
    catalogue = write_catalogue(folder)
    make_video(folder / "day-1.mkv", 90)
    write_words(folder / "one.pdf", 2)
    spans = Timeline(
        (
            Span(start_s=65.0, end_s=70.0, page=1, confidence=0.9),
            Span(start_s=70.0, end_s=300.0, page=2),
        )
    )
    with store_of(home) as store:
        prints = fingerprint(folder / "day-1.mkv"), fingerprint(folder / "one.pdf")
        store.timelines.save_computed("meeting/one", spans, *prints)
    return start(catalogue)


def choose(monkeypatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_timelines_are_saved_into_a_catalogue(shared, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch, tmp_path / "new")
    shared.window.actions_by_id["save_timelines"].trigger()
    notice = shared.library_tools.talk_actions.notice
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    assert "new.yaml" in notice.text()
    conference = read_catalogue(tmp_path / "new.yaml")
    assert len(conference.talk_by_id["one"].timeline) == 2


def test_without_timelines_nothing_is_written_and_it_is_said(program, qtbot, monkeypatch, tmp_path):
    target = tmp_path / "meeting" / "catalogue.yaml"
    before = target.read_text(encoding="utf-8")
    choose(monkeypatch, target)
    program.window.actions_by_id["save_timelines"].trigger()
    strip = lambda: program.window.error_strip  # noqa: E731
    qtbot.waitUntil(lambda: strip().isVisible(), timeout=10_000)
    assert target.read_text(encoding="utf-8") == before
    choose(monkeypatch, "")
    program.window.actions_by_id["save_timelines"].trigger()


def test_a_folder_without_a_catalogue_offers_to_make_one(start, qtbot, day):
    program = start(None)
    program.conference.open(day)
    message = lambda: program.library.message  # noqa: E731
    qtbot.waitUntil(lambda: message() is not None and message().isVisible(), timeout=10_000)
    buttons = message().findChildren(QPushButton)
    next(button for button in buttons if "Make a conference" in button.text()).click()
    dialog = dialog_of(qtbot)
    qtbot.waitUntil(lambda: len(dialog.decks.paths()) == 3)
    dialog.reject()
    # Another one has nothing to do with that folder.
    program.conference.open(write_catalogue(day.parent / "meeting"))
    qtbot.waitUntil(lambda: "apes" in titles(program), timeout=10_000)
    program.window.actions_by_id["make_conference"].trigger()
    again = dialog_of(qtbot)
    assert again.decks.paths() == []
    again.reject()
