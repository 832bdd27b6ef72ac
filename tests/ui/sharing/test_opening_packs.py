"""A packed conference is opened by a double click: what is in it is shown before it is added."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.library.importing.formats.pack import MIME_TYPE
from duthviewer.ui.application import Application, LaunchOptions
from duthviewer.ui.desktop.instance import Handed
from tests.ui.program import CATALOGUE, OTHER, starter, write_catalogue


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot, Application.is_complete)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("mimetype", MIME_TYPE)
        file.writestr("catalogue.yaml", CATALOGUE)
    path = tmp_path / "meeting.duth"
    path.write_bytes(out.getvalue())
    return path


def shows_review(program: Application) -> Callable[[], bool]:
    def shows() -> bool:
        dialog = program.imports.dialog if program.is_complete() else None
        return dialog is not None and dialog.pages.currentWidget() is dialog.review

    return shows


def test_a_pack_is_reviewed_when_the_program_starts_with_it(
    pack: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = write_catalogue(tmp_path / "other", OTHER)
    program = Application(LaunchOptions(path=other, playing=False, pack=pack))
    qtbot.waitUntil(shows_review(program), timeout=10_000)
    assert program.conference.id == "other"
    program.imports.close()
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def test_a_pack_that_a_later_start_hands_over_is_reviewed(
    start: Callable[..., Application], pack: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(write_catalogue(tmp_path / "other", OTHER))
    program.take_handed(Handed(path=pack))
    qtbot.waitUntil(shows_review(program), timeout=10_000)
    program.imports.close()
