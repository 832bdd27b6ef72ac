"""The notes of all talks: found by words and tags, opened at their moments, out and in by files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store
from duthviewer.ui.application import Application
from duthviewer.ui.notes.all_notes import AllNotes
from duthviewer.ui.notes.export_dialog import NotesExportDialog
from tests.ui.program import OTHER, starter, store_of, write_catalogue
from tests.ui.watch_pages import notes_of

Key = Qt.Key


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, lambda program: program.note_tools is not None)


@pytest.fixture
def notes(home: Path) -> None:
    with Store(home / "data" / "library.sqlite3") as store:
        for talk, at_s, text in (
            ("meeting/one", 75.0, "Stripes are #zebra, ask Ann"),
            ("meeting/two", 310.0, "Grüße from the #APE house"),
            ("meeting/one", 65.0, "The beginning #zebra"),
            ("other/x", 3.0, "In another conference"),
            ("nowhere/y", 1.0, "Of an unknown talk"),
        ):
            store.notes.save(with_text(new_note(talk, at_s, None), text))


def dialog_of(qtbot: QtBot, program: Application) -> AllNotes:
    action = next(a for a in program.window.actions() if a.objectName() == "all_notes")
    action.trigger()
    assert program.note_tools is not None
    dialog = program.note_tools.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.count_label.text() != "" and dialog.list.notes.rowCount() > 0)
    return dialog


def texts(dialog: AllNotes) -> list[str]:
    return [row.note.text for row in dialog.list.notes.rows()]


@pytest.mark.usefixtures("notes")
def test_all_notes_are_found_by_words_and_tags(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application]
) -> None:
    dialog = dialog_of(qtbot, start(write_catalogue(tmp_path / "c")))
    assert texts(dialog) == [
        "The beginning #zebra",
        "Stripes are #zebra, ask Ann",
        "Grüße from the #APE house",
        "Of an unknown talk",
        "In another conference",
    ]
    first = dialog.list.notes.rows()[0]
    assert (first.position_s, first.heading) == (0.0, "Zebras <b>first</b> · Meeting")
    qtbot.keyClicks(dialog.field, "GRUSSE ape")
    assert texts(dialog) == ["Grüße from the #APE house"]
    assert dialog.count_label.text() == "1 of 5 notes"
    dialog.field.clear()
    chips = {button.text(): button for button in dialog.tag_group.buttons()}
    assert list(chips) == ["#zebra", "#ape"]
    qtbot.mouseClick(chips["#zebra"], Qt.MouseButton.LeftButton)
    assert len(texts(dialog)) == 2
    assert isinstance(chips["#zebra"], QToolButton)
    assert chips["#zebra"].isChecked()
    qtbot.mouseClick(chips["#zebra"], Qt.MouseButton.LeftButton)
    assert len(texts(dialog)) == 5
    dialog.field.setText("no such word")
    assert dialog.empty_label.isVisible()
    dialog.close()


@pytest.mark.usefixtures("notes")
@pytest.mark.parametrize(
    ("suffix", "kind"), [(".md", "notes"), (".csv", "notes-csv"), (".json", "notes-json")]
)
def test_the_notes_in_the_list_are_exported(
    qtbot: QtBot,
    tmp_path: Path,
    start: Callable[..., Application],
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
    kind: str,
) -> None:
    dialog = dialog_of(qtbot, start(write_catalogue(tmp_path / "c")))
    qtbot.keyClicks(dialog.field, "#zebra")
    out = tmp_path / f"out{suffix}"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(out), ""))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    choose(export_dialog(dialog), kind)
    qtbot.waitUntil(lambda: out.is_file() and "ask Ann" in out.read_text())
    text = out.read_text()
    assert "The beginning" in text
    assert "APE house" not in text, "it is not in the list"
    dialog.field.setText("nothing like it")
    assert not dialog.export_button.isEnabled()


@pytest.mark.usefixtures("notes")
def test_enter_opens_the_talk_at_the_moment(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application]
) -> None:
    program = start(write_catalogue(tmp_path / "c"))
    dialog = dialog_of(qtbot, program)
    qtbot.keyClicks(dialog.field, "#zebra")
    qtbot.keyClick(dialog.field, Key.Key_Down)
    qtbot.keyClick(dialog.field, Key.Key_Return)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: program.watching.page.watched.talk is not None)
    assert program.watching.page.watched.talk.key == "meeting/one"
    # Without a recording the slides' clock tells.
    qtbot.waitUntil(lambda: program.watching.page.time_bar.value() == 10_000)


@pytest.mark.usefixtures("notes")
def test_a_note_of_another_conference_opens_that(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application], home: Path
) -> None:
    other = write_catalogue(tmp_path / "other", OTHER)
    with store_of(home) as store:
        add_conference(store, other)
    program = start(write_catalogue(tmp_path / "c"))
    dialog = dialog_of(qtbot, program)
    qtbot.keyClicks(dialog.field, "another")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: program.watching.page.watched.talk is not None, timeout=10_000)
    assert program.watching.page.watched.talk.key == "other/x"


@pytest.mark.usefixtures("notes")
def test_a_note_of_an_unknown_talk_says_what_helps(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application]
) -> None:
    program = start(write_catalogue(tmp_path / "c"))
    dialog = dialog_of(qtbot, program)
    qtbot.keyClicks(dialog.field, "unknown")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    assert "nowhere/y" in program.window.error_strip.text()


def export_dialog(parent: QWidget) -> NotesExportDialog:
    dialog = parent.findChild(NotesExportDialog)
    assert dialog is not None
    return dialog


def choose(dialog: NotesExportDialog, kind: str) -> None:
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(kind))
    dialog.save_button.click()


def trigger(program: Application, name: str) -> None:
    next(a for a in program.window.actions() if a.objectName() == name).trigger()


@pytest.mark.usefixtures("notes")
@pytest.mark.parametrize(
    ("kind", "name", "begins"),
    [("notes", "n.md", "# Notes"), ("notes-csv", "n.csv", '\ufeff"conference"')],
)
def test_all_notes_are_exported(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application],
    monkeypatch: pytest.MonkeyPatch, kind: str, name: str, begins: str,
) -> None:  # fmt: skip
    program, out = start(write_catalogue(tmp_path / "c")), tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    trigger(program, "export_all_notes")
    choose(export_dialog(program.window), kind)
    qtbot.waitUntil(
        lambda: "(5)" in program.library_tools.talk_actions.notice.text(), timeout=10_000
    )
    assert out.read_text(encoding="utf-8").startswith(begins)


@pytest.mark.usefixtures("notes")
def test_notes_of_a_talk_go_out_and_come_in(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application],
    monkeypatch: pytest.MonkeyPatch, home: Path,
) -> None:  # fmt: skip
    program, out = start(write_catalogue(tmp_path / "c")), tmp_path / "notes"
    program.library.talk_chosen.emit("one", True)
    qtbot.waitUntil(lambda: len(notes_of(program.watching.page).rows()) == 2, timeout=10_000)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    program.watching.page.actions_by_id["export_notes"].trigger()
    choose(export_dialog(program.window), "notes-json")
    path = out.with_suffix(".json")
    qtbot.waitUntil(path.is_file, timeout=10_000)
    content = json.loads(path.read_text())
    assert len(content["notes"]) == 2
    content["notes"][0] |= {"id": "new", "text": "from there"}
    path.write_text(json.dumps(content))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    trigger(program, "import_notes")
    qtbot.waitUntil(lambda: len(notes_of(program.watching.page).rows()) == 3, timeout=10_000)
    path.write_text("{}")
    trigger(program, "import_notes")
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible(), timeout=10_000)
    assert "not a file of notes" in program.window.error_strip.text()


def test_without_notes_it_says_how_to_begin(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application]
) -> None:
    program = start(write_catalogue(tmp_path / "c"))
    trigger(program, "all_notes")
    dialog = program.note_tools.dialog
    qtbot.waitUntil(lambda: dialog.empty_label.isVisible())
    assert "Press N" in dialog.empty_label.text()
    dialog.close()


@pytest.mark.usefixtures("notes")
def test_notes_for_other_programs_and_what_was_chosen_last(
    qtbot: QtBot, tmp_path: Path, start: Callable[..., Application],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    program = start(write_catalogue(tmp_path / "c"))
    template = tmp_path / "mine.j2"
    template.write_text("{{ talk.titel }}")
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(template), ""))

    def asked() -> NotesExportDialog:
        qtbot.waitUntil(lambda: program.window.findChild(NotesExportDialog) is None)
        trigger(program, "export_all_notes")
        return export_dialog(program.window)

    dialog = asked()
    dialog.format_box.setCurrentIndex(dialog.format_box.findData("template"))
    assert not dialog.save_button.isEnabled()
    assert dialog.front_matter.isHidden()
    dialog.template_button.click()
    dialog.sentences.setChecked(True)
    dialog.save_button.click()
    # An error of the template is shown with its line.
    qtbot.waitUntil(lambda: "line 1" in program.window.error_strip.text(), timeout=10_000)
    dialog = asked()
    assert dialog.format_box.currentData() == "template"
    assert dialog.sentences.isChecked()
    template.write_text("{{ talk.title }}: {{ notes | length }}")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: len(list(out.glob("*.md"))) > 1, timeout=10_000)
    dialog = asked()
    with qtbot.waitSignal(program.export_jobs.saved, timeout=30_000):
        choose(dialog, "anki")
    assert out.with_suffix(".apkg").is_file()
