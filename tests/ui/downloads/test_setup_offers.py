"""What a person reads whose computer has no yt-dlp, before anything fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from duthviewer.library.downloads import yt_dlp
from duthviewer.library.downloads.yt_dlp_setup import Origin, Tool
from duthviewer.ui.downloads import sheet_services, welcome
from tests.ui.downloads.test_controller import sheet_of
from tests.ui.focus import activate
from tests.ui.program import write_catalogue

CATALOGUE = """\
title: Meeting
id: meeting
recordings:
  day-1: {url: "https://youtu.be/rsEkQbMLCH4"}
talks:
  - {id: one, title: Zebras, recording: day-1, start: 1}
  - {id: two, title: Apes, recording: day-1, start: 2}
"""


@pytest.fixture
def videos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A conference on YouTube, on a computer without yt-dlp."""
    for module in (yt_dlp, sheet_services, welcome):
        monkeypatch.setattr(module, "find_tool", lambda _: None)
    write_catalogue(tmp_path / "videos", CATALOGUE)
    return tmp_path / "videos"


def test_the_first_start_offers_to_set_up_yt_dlp(qtbot: QtBot, start, videos: Path) -> None:
    program = start(videos)
    strip = program.welcome.strip
    qtbot.waitUntil(strip.isVisible)
    assert "yt-dlp" in strip.text.text()
    assert strip.button.text() == "Set up…"
    qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.objectName() == "settings"
    dialog.close()


def test_the_sheet_tells_what_is_missing(qtbot: QtBot, start, videos: Path, monkeypatch) -> None:
    program = start(videos)
    sheet = sheet_of(program, qtbot)
    qtbot.waitUntil(sheet.setup.isVisible)
    assert sheet.obstacle.text() == "Videos of this site need yt-dlp, which is not installed."
    qtbot.waitUntil(lambda: sheet.total.text() == "2 files · size unknown")
    with qtbot.waitSignal(sheet.setup_requested):
        sheet.setup.click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    # It has been set up in the settings: one that does not start, here.
    broken = Tool(("/nowhere/yt-dlp",), Origin.SYSTEM)
    monkeypatch.setattr(sheet_services, "find_tool", lambda _: broken)
    activate(qtbot, dialog)
    dialog.close()
    activate(qtbot, sheet)
    qtbot.waitUntil(lambda: "cannot be started" in sheet.obstacle.text())
    sheet.reject()
