"""The sheet: which videos by default, sizes as they come, free space, several talks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.library.downloads.values import DownloadKind
from duthviewer.ui.application import Application
from duthviewer.ui.downloads.offers import offers_of, usual_own_videos
from duthviewer.ui.downloads.sheet import DownloadSheet
from tests.ui.downloads.test_controller import sheet_of, states


def talk(talk_id: str, day: str, *also: str) -> Talk:
    return Talk(id=talk_id, title=talk_id, recording=day, start_s=0.0, also=also)


@pytest.mark.parametrize(
    ("talks", "own"),
    [
        # Day 1 is needed for "b", so "a" is in it already; day 2 is not needed at all.
        ([talk("a", "1", "u"), talk("b", "1"), talk("c", "2", "u")], {"c"}),
        ([talk("a", "1", "u"), talk("c", "2", "u")], {"a", "c"}),
        # Day 3 has no recording.
        ([talk("d", "3", "u"), talk("e", "3")], {"d"}),
    ],
)
def test_a_talk_has_its_own_video_unless_its_day_is_needed(
    talks: list[Talk], own: set[str]
) -> None:
    days = (Recording(id="1", url="u"), Recording(id="2", url="u"), Recording(id="3"))
    conference = Conference(id="c", title="C", recordings=days, talks=tuple(talks))
    assert usual_own_videos(offers_of(conference, {}, talks)) == own


def shows_all_sizes(sheet: DownloadSheet) -> bool:
    return "…" not in sheet.total.text() and "least" not in sheet.total.text()


def choose(sheet: DownloadSheet, data: str) -> None:
    sheet.videos.setCurrentIndex(sheet.videos.findData(data))
    sheet.videos.activated.emit(sheet.videos.currentIndex())


def names(sheet: DownloadSheet) -> set[str]:
    return {one.name for one in sheet._downloads}


def test_sizes_are_asked_and_added_up(qtbot: QtBot, start, folder, server) -> None:
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    qtbot.waitUntil(lambda: shows_all_sizes(sheet))
    assert sheet.total.text().startswith("4 files · ")
    assert sheet.space.text().endswith("free")
    assert sheet.folder.text() == str(folder)
    assert sheet.talks is not None
    assert sheet.talks._sizes["two"].text() not in ("", "…")
    sheet.reject()


def test_a_talk_is_downloaded_as_chosen(qtbot: QtBot, start, folder) -> None:
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    assert sheet.videos.currentData() == "usual"
    assert names(sheet) == {"one.pdf", "two.pdf", "day-1.mp4", "own-three.mp4"}
    choose(sheet, "own")
    qtbot.waitUntil(lambda: "own-one.mp4" in names(sheet))
    choose(sheet, "day")
    qtbot.waitUntil(lambda: names(sheet) == {"one.pdf", "two.pdf", "day-1.mp4", "day-2.mp4"})
    assert sheet.talks is not None
    sheet.talks.videos["three"].setCurrentIndex(0)
    qtbot.waitUntil(lambda: "own-three.mp4" in names(sheet))
    assert sheet.videos.currentData() == "usual"
    sheet.talks.ticks["one"].click()
    sheet.talks.ticks["two"].click()
    sheet.kinds[DownloadKind.SLIDES].click()
    qtbot.waitUntil(lambda: names(sheet) == {"own-three.mp4"})
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: set(states(program)) == {"meeting/recording/talk:three"})
    # The kinds are remembered.
    again = sheet_of(program, qtbot, "download_all")
    assert not again.kinds[DownloadKind.SLIDES].isChecked()
    again.reject()


def test_download_is_not_lost_while_the_choice_is_planned(qtbot, start, folder) -> None:
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    sheet.kinds[DownloadKind.RECORDING].click()
    qtbot.mouseClick(sheet.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: set(states(program)) == {"meeting/slides/one", "meeting/slides/two"})


def test_nothing_chosen_and_nothing_missing_are_told(qtbot, start, folder, server) -> None:
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    for box in sheet.kinds.values():
        box.click()
    qtbot.waitUntil(lambda: sheet.total.text() == "Nothing is selected")
    assert not sheet.start.isEnabled()
    sheet.reject()


def test_a_talk_that_is_here_names_the_files_that_are_not(qtbot, start, folder, server) -> None:
    served = server.files["/day-1.mp4"]
    (folder / "day-1.mp4").write_bytes(served.read(0, served.size))
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    qtbot.waitUntil(lambda: shows_all_sizes(sheet))
    assert sheet.talks is not None
    assert {talk: label.text() for talk, label in sheet.talks.presences.items()} == {
        "one": "Slides", "two": "Slides",
    }  # fmt: skip
    sheet.talks.ticks["two"].click()
    qtbot.waitUntil(lambda: sheet.talks.presences["two"].text() == "on this computer")
    sheet.reject()


def test_the_selected_talks_are_named(qtbot: QtBot, start, folder) -> None:
    program: Application = start(folder)
    actions = program.library.actions_by_id
    assert actions["download"].text() == "Download…"
    program.library.grid.selectAll()
    assert actions["download"].text() == "Download 3 talks…"
    assert not actions["remove_files"].isEnabled()
    sheet = sheet_of(program, qtbot, "download")
    assert sheet.talks is not None
    assert len(sheet.talks.ticks) == 3
    sheet.reject()
    program.library.grid.select_only_current()
    alone = sheet_of(program, qtbot, "download")
    assert alone.talks is None, "one talk needs no list"
    assert alone.videos.currentText() == "Its own video"
    alone.reject()


def test_a_folder_that_cannot_hold_it_is_told(qtbot: QtBot, start, folder, monkeypatch) -> None:
    from duthviewer.ui.downloads import sheet_services

    class Usage:
        free = 1000

    monkeypatch.setattr(sheet_services.shutil, "disk_usage", lambda _: Usage)
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    qtbot.waitUntil(lambda: shows_all_sizes(sheet))
    assert sheet.space.text() == "Only 1 kB free: not enough space"
    sheet.reject()


def test_a_sheet_ends_with_the_window(qtbot: QtBot, start, folder: Path) -> None:
    program = start(folder)
    sheet_of(program, qtbot)
    program.window.close()
    assert program.download_requests.sheet is None
