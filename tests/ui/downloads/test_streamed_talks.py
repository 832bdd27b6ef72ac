"""A talk of which a part was streamed is partly here."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from duthviewer.library.downloads.part import open_part
from duthviewer.library.downloads.streamed_parts import StreamedParts
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
    program.recordings.parts().drop_all()
    program.window.page_shown.emit(program.library)
    qtbot.waitUntil(lambda: rows()[0].presence is Presence.ONLINE)
