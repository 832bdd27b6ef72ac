"""A talk of which a part was streamed is partly here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.library.downloads.part import open_part
from duthviewer.library.downloads.streamed_parts import StreamedParts
from duthviewer.ui.preferences.dialog import SettingsDialog
from duthviewer.ui.talks.model import Presence
from tests.ui.program import store_of


def stream(target: Path, home: Path) -> None:
    """Leave what watching a recording for a while leaves."""
    store = store_of(home)
    parts = StreamedParts(store, 10**9)
    parts.begin(target)
    part = open_part(target)
    edition = part.begin(5_000_000, '"1"')
    part.write(edition, 2_000_000, b"x" * 1_000_000)
    part.save()
    part.close()
    parts.end(target)
    store.close()


def test_the_talks_of_a_streamed_day_are_partly_here(qtbot: QtBot, start, folder, home) -> None:
    stream(folder / "day-1.mp4", home)
    program = start(folder)
    rows = program.library.model.rows
    qtbot.waitUntil(lambda: rows()[0].was_streamed)
    assert [row.presence for row in rows()] == [Presence.PARTLY, Presence.PARTLY, Presence.ONLINE]
    assert rows()[0].badge == "partly here"
    # Cleared in the settings
    assert program.conference.store is not None
    StreamedParts(program.conference.store, 10**9).drop_all()
    program.window.page_shown.emit(program.library)
    qtbot.waitUntil(lambda: rows()[0].presence is Presence.ONLINE)


def test_the_settings_remove_what_was_streamed(qtbot: QtBot, start, folder, home) -> None:
    stream(folder / "day-1.mp4", home)
    stream(folder / "day-2.mp4", home)
    program = start(folder)
    rows = program.library.model.rows
    qtbot.waitUntil(lambda: rows()[2].was_streamed)
    parts = program.recordings.parts()
    assert parts is not None
    parts.begin(folder / "day-2.mp4")
    program.dialogs.show_download_settings()
    dialog = program.window.findChild(SettingsDialog)
    assert dialog is not None
    page = dialog.downloads
    qtbot.waitUntil(page.remove.isEnabled)
    assert page.taken.text() == (
        "What you streamed takes 2.0 MB; 1.0 MB of that is open now and stays."
    )
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    text = "What you streamed takes 1.0 MB; 1.0 MB of that is open now and stays."
    qtbot.waitUntil(lambda: page.taken.text() == text)
    assert not page.remove.isEnabled()
    assert not (folder / "day-1.mp4.part").exists()
    assert (folder / "day-2.mp4.part").exists()
    qtbot.waitUntil(lambda: rows()[0].presence is Presence.ONLINE)
    parts.end(folder / "day-2.mp4")
    dialog.close()


def test_the_settings_tell_that_nothing_was_streamed(qtbot: QtBot, start, folder) -> None:
    program = start(folder)
    program.dialogs.show_download_settings()
    dialog = program.window.findChild(SettingsDialog)
    assert dialog is not None
    text = "Nothing that you streamed is on this computer."
    qtbot.waitUntil(lambda: dialog.downloads.taken.text() == text)
    assert not dialog.downloads.remove.isEnabled()
    dialog.close()
