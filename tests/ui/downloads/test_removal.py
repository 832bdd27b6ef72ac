"""Removing files from this computer: what is asked, what goes, what stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from duthviewer.library.store.chosen_files import ChosenFileKind
from duthviewer.ui.application import Application
from duthviewer.ui.system.trash import remove_files
from duthviewer.ui.talks.model import Presence
from tests.servers import FileServer
from tests.ui.downloads.test_streamed_talks import stream


@pytest.fixture
def full(folder: Path, server: FileServer) -> Path:
    """The folder with every file in it."""
    for path, served in server.files.items():
        (folder / path.lstrip("/")).write_bytes(served.read(0, served.size))
    (folder / "day-1.info.json").write_text("{}")
    return folder


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trash of this test, on the disk of its files."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data-home"))
    (tmp_path / "data-home").mkdir()
    return tmp_path / "data-home" / "Trash" / "files"


def ask(program: Application, qtbot: QtBot, command: str) -> QMessageBox:
    program.download_requests.box = None
    program.library.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: program.download_requests.box is not None)
    box = program.download_requests.box
    assert box is not None
    return box


def test_a_talk_is_removed_after_a_question(qtbot, start, full: Path, trash: Path) -> None:
    program = start(full)
    program.store_writer.set_favourite("meeting/one", True)
    box = ask(program, qtbot, "remove_files")
    assert box.text() == "Remove “Zebras” from this computer?"
    words = box.informativeText()
    assert words.startswith("3 files (")
    assert ") go to the trash." in words
    assert "Notes, progress and timelines stay." in words
    assert "also holds “Apes”" in words
    remove = next(one for one in box.buttons() if one.text().startswith("Remove "))
    remove.click()
    qtbot.waitUntil(lambda: not (full / "day-1.mp4").exists())
    rows = program.library.model.rows
    qtbot.waitUntil(lambda: rows()[1].presence is Presence.PARTLY)
    left = {path.name for path in full.iterdir()}
    assert left >= {"two.pdf", "day-2.mp4", "catalogue.yaml"}
    assert not left & {"one.pdf", "day-1.info.json"}
    assert {path.name for path in trash.iterdir()} == {"day-1.mp4", "one.pdf", "day-1.info.json"}


def test_cancel_keeps_everything(qtbot, start, full: Path) -> None:
    program = start(full)
    before = {path.name for path in full.iterdir()}
    box = ask(program, qtbot, "remove_all")
    assert box.text() == "Remove “Meeting” from this computer?"
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.reject()
    assert {path.name for path in full.iterdir()} == before


def test_a_day_is_removed(qtbot, start, full: Path) -> None:
    program = start(full)
    program.library.select("two")
    box = ask(program, qtbot, "remove_day")
    assert box.text() == "Remove Day 1 of “Meeting” from this computer?"
    box.reject()


def test_a_file_that_the_user_chose_stays(qtbot, start, full: Path, tmp_path: Path) -> None:
    program = start(full)
    own = tmp_path / "my own.pdf"
    own.write_bytes((full / "one.pdf").read_bytes())
    given = program.conference.given_of("meeting")
    program.conference.set_given(
        "meeting", given.with_file(ChosenFileKind.SLIDES, "one", "day-1", own)
    )
    qtbot.waitUntil(lambda: program.conference.files["one"].deck == own)
    box = ask(program, qtbot, "remove_files")
    assert "Files that you chose yourself stay." in box.informativeText()
    assert str(own) not in box.detailedText()
    box.reject()


def test_what_was_streamed_is_deleted(qtbot, start, folder: Path, home: Path) -> None:
    stream(folder / "day-1.mp4", home)
    program = start(folder)
    remove_all = program.library.actions_by_id["remove_all"]
    qtbot.waitUntil(remove_all.isEnabled)
    box = ask(program, qtbot, "remove_all")
    assert box.informativeText() == "What was streamed (1.0 MB) is deleted."
    next(one for one in box.buttons() if one.text() == "Remove 1.0 MB").click()
    qtbot.waitUntil(lambda: not list(folder.glob("*.part*")))
    qtbot.waitUntil(lambda: program.library.model.rows()[0].presence is Presence.ONLINE)
    assert not remove_all.isEnabled()


def test_files_without_a_trash_are_deleted(tmp_path: Path) -> None:
    strange = Path(str(tmp_path) + "/na\udcffme.mp4")
    strange.write_bytes(b"film")
    assert remove_files([strange]) == (False,)
    assert not strange.exists()
