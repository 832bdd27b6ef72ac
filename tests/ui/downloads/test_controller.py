"""Downloads in the whole window, from a real server on loopback."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from duthviewer.library.downloads import disk
from duthviewer.library.downloads.values import JobState
from duthviewer.ui.application import Application
from duthviewer.ui.downloads import row_commands
from duthviewer.ui.downloads.row_widget import DownloadRowWidget, RowAction
from duthviewer.ui.downloads.rows import RowGroup
from duthviewer.ui.downloads.sheet import DownloadSheet
from duthviewer.ui.talks.model import DownloadMark, Presence
from duthviewer.ui.talks.order import Show
from tests.servers import FileServer, Reply
from tests.ui.focus import activate

MISSING = Reply(status=404)


def sheet_of(program: Application, qtbot: QtBot, command: str = "download_all") -> DownloadSheet:
    """The sheet that a command opens, when the downloads are planned."""
    program.library.actions_by_id[command].trigger()
    sheet = program.download_requests.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.start.isEnabled)
    return sheet


def download(program: Application, qtbot: QtBot, command: str = "download_all") -> None:
    qtbot.mouseClick(sheet_of(program, qtbot, command).start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(program.downloads.jobs()))
    activate(qtbot, program.window)


def presences(program: Application) -> list[Presence]:
    return [row.presence for row in program.library.model.rows()]


def states(program: Application) -> dict[str, JobState]:
    return {job.download.id: job.state for job in program.downloads.jobs()}


def are_done(program: Application) -> bool:
    return set(states(program).values()) == {JobState.DONE}


def widget_of(program: Application, title: str) -> DownloadRowWidget:
    panel = program.downloads.panel
    assert panel is not None
    row = next(row for row in program.downloads.rows() if row.title == title)
    widget = panel.widget_of(row.key)
    assert widget is not None
    return widget


def test_the_panel_and_the_information_share_a_narrow_window(qtbot, start, folder) -> None:
    program = start(folder)
    info = program.library.actions_by_id["info"]
    downloads = program.window.actions_by_id["downloads"]
    program.window.resize(1280, 720)
    info.trigger()
    downloads.trigger()
    assert downloads.isChecked()
    assert not info.isChecked()
    assert program.library_tools.pane.isHidden()
    info.trigger()
    assert info.isChecked()
    assert not downloads.isChecked()
    assert program.downloads.panel.isHidden()
    program.window.resize(1400, 720)
    downloads.trigger()
    assert info.isChecked(), "there is room for both"
    assert downloads.isChecked()


def test_a_conference_is_downloaded_and_found(qtbot, start, folder) -> None:
    program = start(folder)
    assert presences(program) == [Presence.ONLINE] * 3
    download(program, qtbot)
    qtbot.waitUntil(lambda: are_done(program))
    qtbot.waitUntil(lambda: presences(program) == [Presence.HERE] * 3)
    # Apes are only in their day's recording, which has the zebras, too.
    names = {path.name for path in folder.iterdir()}
    assert names >= {"one.pdf", "two.pdf", "day-1.mp4", "own-three.mp4"}
    assert not names & {"own-one.mp4", "day-2.mp4"}
    assert program.downloads.panel is not None
    assert program.downloads.panel.isVisible()
    assert {row.group for row in program.downloads.rows()} == {RowGroup.DONE}
    program.library.set_show(Show.HERE)
    assert program.library.model.rowCount() == 3


def test_the_cards_show_the_progress_and_the_panel_pauses(qtbot, start, folder, server) -> None:
    program = start(folder)
    server.rate = 20_000
    download(program, qtbot)

    def marks() -> list[DownloadMark]:
        return [row.download for row in program.library.model.rows()]

    qtbot.waitUntil(lambda: DownloadMark.RUNNING in marks())
    qtbot.waitUntil(lambda: any(row.badge.endswith("%") for row in program.library.model.rows()))
    program.window.actions_by_id["pause_downloads"].trigger()
    qtbot.waitUntil(lambda: DownloadMark.PAUSED in marks() and DownloadMark.RUNNING not in marks())
    assert program.window.actions_by_id["pause_downloads"].text() == "Resume all downloads"
    widget = widget_of(program, "Monday")
    assert widget.status.text().startswith("Paused")
    server.rate = None
    qtbot.mouseClick(widget.toggle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(program)["meeting/recording/day-1"] is JobState.DONE)
    program.window.actions_by_id["pause_downloads"].trigger()
    qtbot.waitUntil(lambda: are_done(program))


def test_a_failure_says_why_and_a_file_takes_its_place(qtbot, start, folder, server) -> None:
    recording = server.files["/day-1.mp4"].read(0, server.files["/day-1.mp4"].size)
    server.files["/day-1.mp4"].always = MISSING
    program = start(folder)
    download(program, qtbot)
    qtbot.waitUntil(lambda: states(program).get("meeting/recording/day-1") is JobState.FAILED)
    widget = widget_of(program, "Monday")
    assert "404" in widget.problem.text()
    assert widget.offers[RowAction.OPEN_PAGE].isVisible()
    assert widget.offers[RowAction.USE_FILE].isVisible()
    qtbot.waitUntil(lambda: program.library.model.rows()[1].download is DownloadMark.FAILED)
    assert program.library.model.rows()[1].badge == "download failed"
    # Found in the folder, by whatever means it came there
    (folder / "day-1.mp4").write_bytes(recording)
    program.conference.look_again()
    qtbot.waitUntil(lambda: "meeting/recording/day-1" not in states(program))
    qtbot.waitUntil(lambda: presences(program)[1] is Presence.HERE)


def test_a_paused_download_is_done_when_its_file_is_found(qtbot, start, folder, server) -> None:
    day = server.files["/day-1.mp4"]
    day.always = Reply(rate=1000.0)
    program = start(folder)
    download(program, qtbot)
    qtbot.waitUntil(lambda: states(program).get("meeting/recording/day-1") is JobState.RUNNING)
    program.downloads.toggle_all()
    qtbot.waitUntil(lambda: program.library.model.rows()[1].download is DownloadMark.PAUSED)
    # Other talks of the day have an own video, which is not what was paused.
    (folder / "own-one.mp4").write_bytes(day.read(0, day.size))
    program.conference.look_again()
    qtbot.waitUntil(lambda: program.conference.files["one"].own_video is not None)
    assert states(program)["meeting/recording/day-1"] is JobState.PAUSED
    (folder / "day-1.mp4").write_bytes(day.read(0, day.size))
    program.conference.look_again()
    qtbot.waitUntil(lambda: "meeting/recording/day-1" not in states(program))
    qtbot.waitUntil(lambda: program.library.model.rows()[1].download is DownloadMark.NONE)
    assert (folder / "day-1.mp4").exists()


def test_a_full_disk_offers_another_folder(qtbot, start, folder, tmp_path, monkeypatch) -> None:
    def usage(place: Path) -> SimpleNamespace:
        return SimpleNamespace(free=0 if place == folder else 10**12)

    program = start(folder)
    monkeypatch.setattr(disk.shutil, "disk_usage", usage)
    download(program, qtbot)
    qtbot.waitUntil(lambda: states(program).get("meeting/recording/day-1") is JobState.FAILED)
    widget = widget_of(program, "Monday")
    assert "choose another folder" in widget.problem.text()
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    assert not widget.offers[RowAction.OPEN_PAGE].isVisible()
    # As if much of it were there
    monkeypatch.setattr(row_commands, "_LARGE", 0)
    widget.offers[RowAction.CHOOSE_FOLDER].click()
    box = program.downloads.commands.box
    assert box is not None
    assert box.text() == "Download “Monday” to another folder from its beginning?"
    next(one for one in box.buttons() if one.text() == "Download").click()
    qtbot.waitUntil(lambda: states(program).get("meeting/recording/day-1") is JobState.DONE)
    assert (other / "day-1.mp4").exists()
    qtbot.waitUntil(lambda: program.conference.files["two"].recording == other / "day-1.mp4")


def test_a_file_is_dropped_onto_a_failed_download(qtbot, start, folder, server) -> None:
    server.files["/own-three.mp4"].always = MISSING
    program = start(folder)
    download(program, qtbot)
    qtbot.waitUntil(lambda: JobState.FAILED in states(program).values())
    widget = widget_of(program, "Emus")
    drops = program.library_tools.drops
    middle = widget.mapToGlobal(QPoint(widget.width() // 2, 30))
    assert drops.target_at is not None
    target = drops.target_at(middle, [Path("film.mp4")])
    assert target is not None
    assert target.talk_id == "three"
    assert target.words == "Use for “Emus”"


def test_a_row_is_retried_moved_and_removed_by_keys(qtbot, start, folder, server) -> None:
    server.files["/own-three.mp4"].always = MISSING
    program = start(folder)
    download(program, qtbot)
    qtbot.waitUntil(lambda: JobState.FAILED in states(program).values())
    server.files["/own-three.mp4"].always = Reply()
    # Not by the mouse: the row moves while other files land.
    widget_of(program, "Emus").offers[RowAction.RETRY].click()
    qtbot.waitUntil(lambda: are_done(program))
    widget = widget_of(program, "Monday")
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "meeting/recording/day-1" not in states(program))
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), DownloadRowWidget))
    assert (folder / "day-1.mp4").exists()
    assert program.downloads.panel is not None
    program.downloads.panel.clear_requested.emit()
    qtbot.waitUntil(lambda: not program.downloads.jobs())


def test_the_order_of_recordings_is_changed(qtbot, start, folder, server) -> None:
    server.rate = 1_000
    program = start(folder)
    download(program, qtbot)
    program.window.actions_by_id["pause_downloads"].trigger()

    def order() -> list[str]:
        return [row.title for row in program.downloads.rows() if row.is_recording]

    assert order() == ["Monday", "Emus"]
    widget = widget_of(program, "Emus")
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    qtbot.keyClick(widget, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order() == ["Emus", "Monday"]
    assert widget.hasFocus()
    qtbot.keyClick(widget, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order() == ["Monday", "Emus"]
    qtbot.keyClick(widget, Qt.Key.Key_Up)
    assert widget_of(program, "Monday").hasFocus()


def test_downloads_continue_at_the_next_start(qtbot, start, folder, server) -> None:
    server.rate = 20_000
    first = start(folder)
    download(first, qtbot)
    qtbot.waitUntil(lambda: any(job.progress.bytes for job in first.downloads.jobs()))
    first.window.close()
    server.rate = None
    second = start(folder)
    qtbot.waitUntil(lambda: bool(second.downloads.jobs()))
    qtbot.waitUntil(lambda: JobState.QUEUED not in states(second).values())
    qtbot.waitUntil(lambda: presences(second) == [Presence.HERE] * 3)


def test_talks_are_fetched_at_once_for_another_part(qtbot, start, folder, server) -> None:
    """What the watch page asks for: the slides now, then the recording to keep."""
    program = start(folder)
    sheet = sheet_of(program, qtbot)
    wanted = {one.id: one for one in sheet._downloads}
    sheet.reject()
    with qtbot.waitSignal(program.downloads.downloaded):
        program.downloads.fetch_now([wanted["meeting/slides/one"]])
    program.downloads.keep(wanted["meeting/recording/day-1"])
    qtbot.waitUntil(lambda: presences(program)[0] is Presence.HERE)


def test_the_panel_is_opened_and_closed(qtbot, start, folder) -> None:
    program = start(folder)
    action = program.window.actions_by_id["downloads"]
    assert program.downloads.panel is None, "not built before it is needed"
    qtbot.mouseClick(program.downloads.button, Qt.MouseButton.LeftButton)
    panel = program.downloads.panel
    assert panel is not None
    assert panel.isVisible()
    assert action.isChecked()
    assert panel.message.title == "No downloads"
    qtbot.keyClick(program.window, Qt.Key.Key_D, Qt.KeyboardModifier(0x06000000))
    assert not panel.isVisible()
    assert program.library.grid.hasFocus()
    action.trigger()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_person_with_nothing_reads_one_sentence(qtbot, start, folder, server: FileServer) -> None:
    program = start(folder)
    qtbot.waitUntil(program.welcome.strip.isVisible)
    assert program.welcome.strip.button.text() == "Download…"
    qtbot.mouseClick(program.welcome.strip.button, Qt.MouseButton.LeftButton)
    assert program.download_requests.sheet is not None
    program.download_requests.sheet.reject()
    program.welcome.strip.close_requested.emit()
    assert not program.welcome.strip.isVisible()
    program.conference.look_again()
    qtbot.waitUntil(program.is_settled)
    assert not program.welcome.strip.isVisible()


def test_many_finished_files_are_few_searches(qtbot, start, folder, monkeypatch) -> None:
    program = start(folder)
    download(program, qtbot)
    qtbot.waitUntil(lambda: are_done(program))
    qtbot.waitUntil(lambda: presences(program) == [Presence.HERE] * 3)
    searches: list[int] = []
    monkeypatch.setattr(program.conference, "look_again", lambda: searches.append(1))
    monitor = program.downloads.monitor
    assert monitor is not None
    jobs = program.downloads.jobs()
    for _ in range(20):
        monitor.ended.emit(jobs[:1])
    assert len(searches) <= 1
    known = len(searches)
    # What ended meanwhile is searched for a little later, once.
    qtbot.waitUntil(lambda: len(searches) == known + 1)
