"""Packing the open conference in the window."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.library.store.notes import new_note, with_text
from duthviewer.ui.application import Application
from duthviewer.ui.sharing.pack_dialog import PackDialog
from tests.decks import write_talk_deck
from tests.ui.program import starter, write_catalogue


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


@pytest.fixture
def program(start: Callable[..., Application], tmp_path: Path) -> Application:
    path = write_catalogue(tmp_path / "here")
    write_talk_deck(path.parent / "one.pdf", 2)
    Image.new("RGB", (16, 9)).save(path.parent / "one.jpg")
    program = start(path)
    program.notebook.keep(with_text(new_note("meeting/one", 70.0, None), "A note"))
    return program


def opened_dialog(program: Application, qtbot: QtBot) -> PackDialog:
    program.window.actions_by_id["pack_conference"].trigger()
    dialog = program.window.findChild(PackDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "(" in dialog.slides.text(), timeout=10_000)
    return dialog


def test_what_is_chosen_is_packed(
    program: Application, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened_dialog(program, qtbot)
    assert dialog.slides.text().startswith("Slides (1, ")
    assert not dialog.subtitles.isEnabled()
    assert "no licence" in dialog.licence.text()
    dialog.slides.setChecked(True)
    out = tmp_path / "meeting"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(program.packs.told, timeout=10_000) as told:
        dialog.save_button.click()
    assert "meeting.duth" in told.args[0]
    with zipfile.ZipFile(tmp_path / "meeting.duth") as pack:
        assert pack.namelist() == [
            "mimetype", "catalogue.yaml", "slides/one.pdf", "thumbnails/one.jpg",
        ]  # fmt: skip


def test_a_place_that_cannot_be_written_is_explained(
    program: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened_dialog(program, qtbot)
    dialog.write(tmp_path / "gone" / "meeting.duth")
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)
    assert "cannot be written" in dialog.problem.text()
    assert dialog.save_button.isEnabled()
    dialog.reject()
