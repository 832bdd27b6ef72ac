"""What changes on disk while the window is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, Qt
from pytestqt.qtbot import QtBot

from duthviewer.ui.application import Application
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.state.live_reload import LiveReload
from duthviewer.ui.talks.order import Show, Sort
from tests.ui.program import CATALOGUE, starter, titles, write_catalogue

start = pytest.fixture(name="start")(starter)


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    return write_catalogue(tmp_path / "meeting")


@pytest.fixture
def program(start, catalogue: Path, qtbot: QtBot) -> Application:
    program = start(catalogue)
    qtbot.waitUntil(lambda: str(catalogue) in program.library_tools.live.watched())
    return program


def replace(path: Path, text: str) -> None:
    """As editors do: a new file takes the place of the old one."""
    new = path.with_name("new.part")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


@pytest.mark.parametrize("way", [replace, lambda path, text: path.write_text(text)])
def test_a_changed_catalogue_is_shown_and_what_was_asked_for_stays(
    program, catalogue, qtbot, way
) -> None:
    library = program.library
    library.set_sort(Sort.TITLE)
    library.update_rows({"two": {"favourite": True}, "three": {"favourite": True}})
    library.set_show(Show.FAVOURITES)
    library.select("two")
    assert titles(program) == ["apes", "Émus"]
    way(catalogue, CATALOGUE.replace("apes", "gnus"))
    qtbot.waitUntil(lambda: titles(program) == ["Émus", "gnus"])
    assert library.current_row().talk_id == "two"
    # Once more: a file that was replaced is still watched.
    way(catalogue, CATALOGUE.replace("apes", "bees"))
    qtbot.waitUntil(lambda: titles(program) == ["bees", "Émus"])


def test_a_catalogue_that_became_wrong_keeps_the_talks_and_says_where(
    program, catalogue, qtbot
) -> None:
    before = titles(program)
    replace(catalogue, CATALOGUE.replace("place:", "plaze:"))
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    assert f"{catalogue}:3:1" in program.window.error_strip.text()
    assert titles(program) == before
    qtbot.keyClick(program.library.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert program.library.model.rows()[0].favourite
    replace(catalogue, CATALOGUE)
    qtbot.waitUntil(lambda: not program.window.error_strip.isVisible())
    assert program.library.model.rows()[0].favourite


def test_a_catalogue_that_is_gone_keeps_the_talks(program, catalogue, qtbot) -> None:
    catalogue.unlink()
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    assert len(titles(program)) == 3
    catalogue.write_text(CATALOGUE.replace("apes", "gnus"))
    qtbot.waitUntil(lambda: "gnus" in titles(program))
    assert not program.window.error_strip.isVisible()


def test_another_message_is_left_alone(program, catalogue, qtbot) -> None:
    replace(catalogue, "title: x\n")
    qtbot.waitUntil(lambda: program.window.error_strip.isVisible())
    program.window.show_trouble("The disk is full.")
    replace(catalogue, CATALOGUE.replace("apes", "gnus"))
    qtbot.waitUntil(lambda: "gnus" in titles(program))
    assert program.window.error_strip.isVisible()


def test_a_wrong_catalogue_opens_once_it_is_mended(start, tmp_path, qtbot) -> None:
    from duthviewer.ui.application import LaunchOptions

    wrong = write_catalogue(tmp_path / "wrong", "title: x\n")
    program = Application(LaunchOptions(path=wrong))
    qtbot.waitUntil(lambda: program.library.message.isVisible(), timeout=10_000)
    qtbot.waitUntil(
        lambda: program.is_complete() and str(wrong) in program.library_tools.live.watched()
    )
    replace(wrong, CATALOGUE)
    qtbot.waitUntil(lambda: len(titles(program)) == 3)
    assert program.library.grid.isVisible()
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def test_files_that_come_and_go_are_seen(program, catalogue, qtbot) -> None:
    rows = program.library.model.rows
    qtbot.waitUntil(lambda: rows()[0].has_recording is False)
    below = catalogue.parent / "videos"
    below.mkdir()
    qtbot.waitUntil(lambda: str(below) in program.library_tools.live.watched())
    (catalogue.parent / "whole.mkv").write_bytes(b"no video")
    (catalogue.parent / "whole.mkv").rename(below / "day-1.mkv")
    qtbot.waitUntil(lambda: rows()[0].has_recording is True)
    (below / "day-1.mkv").unlink()
    qtbot.waitUntil(lambda: rows()[0].has_recording is False)


def test_a_changed_catalogue_does_not_end_the_watching(program, catalogue, qtbot) -> None:
    qtbot.keyClick(program.library.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.page() is program.watching.page)
    replace(catalogue, CATALOGUE.replace("apes", "gnus"))
    qtbot.waitUntil(lambda: "gnus" in titles(program))
    assert program.window.page() is program.watching.page


def test_a_talk_that_is_gone_hands_the_focus_to_its_neighbour(program, catalogue, qtbot) -> None:
    program.library.select("two")
    lines = CATALOGUE.splitlines(keepends=True)
    replace(catalogue, "".join(line for line in lines if "id: two" not in line))
    qtbot.waitUntil(lambda: len(titles(program)) == 2)
    assert program.library.current_row().talk_id == "three"


def test_what_is_not_written_yet_is_not_forgotten(program, catalogue, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(program.store_writer, "set_favourite", lambda *_: None)
    qtbot.keyClick(program.library.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    replace(catalogue, CATALOGUE.replace("apes", "gnus"))
    qtbot.waitUntil(lambda: "gnus" in titles(program))
    assert program.library.model.rows()[0].favourite
    assert program.conference.progress_of("meeting/one") is not None


class CountingTasks(Tasks):
    count = 0

    def run(self, *arguments):
        self.count += 1
        return super().run(*arguments)


def test_many_changes_are_told_as_few(tmp_path: Path, qtbot: QtBot) -> None:
    catalogue = write_catalogue(tmp_path / "meeting")
    tasks = CountingTasks(threads=1)
    live = LiveReload(tasks)
    told: list[None] = []
    live.files_changed.connect(lambda: told.append(None))
    live.watch(catalogue, ())
    # The first look after watching began is told too: what came before it was watched.
    qtbot.waitUntil(lambda: len(told) == 1)
    tasks.count = 0
    watcher = live.findChild(QFileSystemWatcher)
    (catalogue.parent / "one.pdf").write_bytes(b"x")
    for _ in range(50):
        watcher.directoryChanged.emit(str(catalogue.parent))
    qtbot.waitUntil(lambda: len(told) >= 2)
    assert (len(told), tasks.count) == (2, 1)
    live.deleteLater()
    tasks.close()
    tasks.deleteLater()


def test_a_folder_chosen_in_the_settings_is_watched_at_once(program, tmp_path, qtbot) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    program.settings.change("media_folders", [str(folder)])
    qtbot.waitUntil(lambda: str(folder) in program.library_tools.live.watched())
