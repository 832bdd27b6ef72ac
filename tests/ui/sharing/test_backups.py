"""Backing up the library and restoring a backup, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.library.store.note_pictures import NotePictures
from duthviewer.library.store.notes import new_note, with_text
from duthviewer.library.store.store import Store
from duthviewer.review.backup import write_backup
from duthviewer.ui.application import Application
from tests.ui.program import starter, write_catalogue


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


def test_a_backup_of_another_computer_is_shown_at_once(
    start: Callable[..., Application], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = tmp_path / "backup.json"
    with Store(tmp_path / "other" / "library.sqlite3") as other:
        other.progress.set_favourite("meeting/two", True)
        other.notes.save(with_text(new_note("meeting/one", 70.0, None), "From there"))
        write_backup(backup, other, NotePictures(tmp_path / "other" / "stills"))
    program = start(write_catalogue(tmp_path / "here"))
    program.notebook.keep(with_text(new_note("meeting/one", 80.0, None), "From here"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    with qtbot.waitSignal(program.backups.told, timeout=10_000) as told:
        program.window.actions_by_id["restore_backup"].trigger()
    assert "1 of them new" in told.args[0]
    progress = program.conference.progress_of("meeting/two")
    assert progress is not None
    assert progress.favourite
    out = tmp_path / "written"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(program.backups.told, timeout=10_000) as told:
        program.window.actions_by_id["back_up"].trigger()
    assert "written.json (2 notes)" in told.args[0]
    text = out.with_suffix(".json").read_text(encoding="utf-8")
    assert "From here" in text
    assert "From there" in text


def test_a_file_that_is_no_backup_is_explained(
    start: Callable[..., Application], tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(write_catalogue(tmp_path / "here"))
    path = tmp_path / "talk.json"
    path.write_text("{}")
    with qtbot.waitSignal(program.store_writer.failed, timeout=10_000) as failed:
        program.backups.restore(path)
    assert "not a backup" in failed.args[0]
