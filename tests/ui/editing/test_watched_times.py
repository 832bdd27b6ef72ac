"""Marking where talks start and end while watching, with a real recording and a real catalogue."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.editing import document
from duthviewer.catalogue.editing.edits import ShiftRecording
from duthviewer.catalogue.reader import read_catalogue
from duthviewer.library.conferences.own_copies import own_copy_of
from duthviewer.ui.application import Application
from duthviewer.ui.editing import session
from duthviewer.ui.editing.watched_times import WatchedTimes
from duthviewer.writing import CannotWrite
from tests.recordings import Recipe, read_image, record
from tests.ui.program import starter, store_of, write_catalogue

start = pytest.fixture(name="start")(starter)
FPS = 25
CATALOGUE = """\
# Written by hand
title: Meeting
id: meeting
recordings:
  day-1: {}
talks:
  - id: one
    title: The one   # a comment
    recording: day-1
    start: 5
  - {id: two, title: The two, recording: day-1, start: 0:20, end: 40}
  - {id: three, title: The three, recording: day-1, start: 0:45}
"""


@pytest.fixture(scope="module")
def recording() -> Path:
    return record(Recipe(duration_s=60.0, keyframes=50))


@pytest.fixture
def watch(start, qtbot, tmp_path, recording) -> Callable[..., Application]:
    def begin(talk: str, at_s: float, text: str = CATALOGUE) -> Application:
        folder = tmp_path / "meeting"
        write_catalogue(folder, text)
        shutil.copy(recording, folder / "day-1.mp4")
        program = start(folder, talk=talk, at_s=at_s)
        expect_frame(program, qtbot, program.watching.watched.talk.talk.start_s + at_s)
        return program

    return begin


def expect_frame(program: Application, qtbot: QtBot, day_s: float) -> None:
    """Wait until the player shows this time of the recording."""

    def is_there() -> bool:
        player = program.watching.watched.player
        frame = None if player is None else read_image(player.snapshot())
        return frame is not None and abs(frame - round(day_s * FPS)) <= 1

    qtbot.waitUntil(is_there)


def trigger(program: Application, name: str) -> None:
    program.watching.page.actions_by_id[name].trigger()


def times_of(program: Application) -> WatchedTimes:
    return program.editing.times


def file_of(tmp_path: Path) -> Path:
    return tmp_path / "meeting" / "catalogue.yaml"


def saved(program: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(program.editing.editor.is_settled)


def starts(path: Path) -> dict[str, tuple[float, float | None]]:
    return {talk.id: (talk.start_s, talk.end_s) for talk in read_catalogue(path).talks}


def test_a_start_is_corrected_and_the_picture_stays(watch, qtbot, tmp_path) -> None:
    program = watch("two", 2.4)
    watched = program.watching.watched
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: watched.talk.talk.start_s == 22.0)
    notice = times_of(program).notice
    assert notice.text() == "Start of The two moved to 0:22"
    assert notice.undo_button.isVisible()
    # The picture is the same, and its position counts from the new start.
    expect_frame(program, qtbot, 22.4)
    assert watched.position_s() == pytest.approx(0.4, abs=0.1)
    assert watched.length_s == pytest.approx(18.0)
    assert program.watching.page.time_bar.maximum() == 18_000
    saved(program, qtbot)
    text = file_of(tmp_path).read_text()
    assert text.startswith("# Written by hand\n")
    assert "# a comment" in text
    assert starts(file_of(tmp_path))["two"] == (22.0, 40.0)
    # The talk before it has no end of its own, and now ends here.
    assert program.conference.now.conference.end_by_talk_id["one"] == 22.0


def test_no_listener_sees_the_new_start_with_the_old_position(watch, qtbot) -> None:
    program = watch("two", 2.4)
    watched = program.watching.watched
    seen: list[float] = []

    def note() -> None:
        seen.append(watched.talk.talk.start_s + watched.shown_s)

    for signal in (watched.talk_edited, watched.timeline_changed, watched.length_changed):
        signal.connect(note)
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: watched.talk.talk.start_s == 22.0)
    assert seen == pytest.approx([22.4] * len(seen), abs=0.1)
    assert len(seen) >= 3


def test_undo_restores_the_file_to_the_letter(watch, qtbot, tmp_path) -> None:
    program = watch("two", 2.4)
    before = file_of(tmp_path).read_text()
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: times_of(program).notice.isVisible())
    saved(program, qtbot)
    assert file_of(tmp_path).read_text() != before
    times_of(program).notice.undo_button.click()
    saved(program, qtbot)
    assert file_of(tmp_path).read_text() == before
    watched = program.watching.watched
    assert watched.talk.talk.start_s == 20.0
    assert watched.position_s() == pytest.approx(2.4, abs=0.1)
    assert "Undone" in times_of(program).notice.text()
    trigger(program, "redo_edit")
    saved(program, qtbot)
    assert starts(file_of(tmp_path))["two"] == (22.0, 40.0)


def test_an_end_is_set_and_playing_goes_on(watch, qtbot, tmp_path) -> None:
    program = watch("two", 10.2)
    watched = program.watching.watched
    watched.play()
    qtbot.waitUntil(watched.is_playing)
    trigger(program, "talk_ends")
    qtbot.waitUntil(lambda: watched.talk.talk.end_s != 40.0)
    end_s = watched.talk.talk.end_s
    assert end_s == round(end_s)
    qtbot.waitUntil(lambda: watched.position_s() > end_s - 20.0 + 0.5)
    assert watched.is_playing()
    assert not program.watching.page.end_strip.isVisible()
    saved(program, qtbot)
    assert starts(file_of(tmp_path))["two"] == (20.0, end_s)


def test_the_next_talk_starts_where_it_is_heard(watch, qtbot, tmp_path) -> None:
    program = watch("one", 12.6)
    trigger(program, "next_starts")
    saved(program, qtbot)
    assert starts(file_of(tmp_path))["two"] == (17.0, 40.0)
    # The watched talk is the same, and shorter.
    watched = program.watching.watched
    assert watched.talk.talk.id == "one"
    assert watched.length_s == pytest.approx(12.0)
    assert times_of(program).notice.text() == "Start of The two moved to 0:17"


def test_a_conflict_is_named(watch, qtbot) -> None:
    program = watch("three", 1.2)
    trigger(program, "rest_of_day")
    program.watching.watched.show_outside(-7.5)
    expect_frame(program, qtbot, 37.5)
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: times_of(program).notice.isVisible())
    assert times_of(program).notice.text() == (
        "Start of The three moved to 0:37 · The three starts 0:03 before The two ends"
    )


def test_what_is_refused_changes_nothing(watch, qtbot, tmp_path) -> None:
    program = watch("two", 5.0)
    before = file_of(tmp_path).read_text()
    program.watching.watched.show_outside(-3.0)
    expect_frame(program, qtbot, 17.0)
    trigger(program, "talk_ends")
    qtbot.waitUntil(lambda: times_of(program).notice.isVisible())
    assert "after its start" in times_of(program).notice.text()
    assert not times_of(program).notice.undo_button.isVisible()
    saved(program, qtbot)
    assert file_of(tmp_path).read_text() == before


def test_the_first_start_of_planned_times_moves_the_whole_recording(watch, qtbot, tmp_path) -> None:
    text = CATALOGUE.replace("day-1: {}", "day-1: {times: planned}")
    program = watch("two", 3.0, text)
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: times_of(program).notice.isVisible())
    assert "planned times" in times_of(program).notice.text()
    assert "3 talks" in times_of(program).notice.text()
    saved(program, qtbot)
    assert starts(file_of(tmp_path)) == {
        "one": (8.0, None), "two": (23.0, 43.0), "three": (48.0, None)
    }  # fmt: skip
    (day,) = read_catalogue(file_of(tmp_path)).recordings
    assert day.times == "exact"
    # The second is an ordinary correction.
    program.watching.watched.seek(1.2)
    expect_frame(program, qtbot, 24.2)
    trigger(program, "talk_starts")
    saved(program, qtbot)
    assert starts(file_of(tmp_path))["one"] == (8.0, None)


def test_an_end_before_planned_times_are_anchored_is_refused(watch, qtbot, tmp_path) -> None:
    program = watch("two", 3.0, CATALOGUE.replace("day-1: {}", "day-1: {times: planned}"))
    trigger(program, "talk_ends")
    qtbot.waitUntil(lambda: times_of(program).notice.isVisible())
    assert "planned" in times_of(program).notice.text()
    assert starts(file_of(tmp_path))["two"] == (20.0, 40.0)


def test_the_undo_keys_undo_what_was_changed_last(watch, qtbot, tmp_path) -> None:
    program = watch("two", 2.4)
    actions = program.watching.page.actions_by_id
    usual = actions["undo_correction"].shortcuts()
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: times_of(program).notice.isVisible())
    qtbot.keyClick(program.watching.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    saved(program, qtbot)
    assert starts(file_of(tmp_path))["two"] == (20.0, 40.0)
    assert actions["undo_correction"].shortcuts() == []
    program.corrections.corrections.step_done.emit("Page 1 starts at 0:02")
    assert actions["undo_correction"].shortcuts() == usual
    assert actions["undo_edit"].shortcuts() == []


def test_positions_of_other_talks_stay_at_their_moments(watch, qtbot, tmp_path, home) -> None:
    program = watch("two", 2.4)
    program.conference.keep_position("meeting/three", 6.0, 15.0)
    program.editing.editor.apply(lambda _: ShiftRecording(recording="day-1", by_s=4.0))
    saved(program, qtbot)
    # At 51 s of the recording as before
    assert program.conference.progress_of("meeting/three").position_s == 2.0
    assert starts(file_of(tmp_path))["three"] == (49.0, None)
    program.window.close()
    with store_of(home) as store:
        assert store.progress.of_conference("meeting")["meeting/three"].position_s == 2.0


def test_the_grid_and_the_notes_follow(watch, qtbot) -> None:
    program = watch("two", 2.4)
    model, grid = program.library.model, program.library.grid
    assert model.row(grid.currentIndex()).talk_id == "two"
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: times_of(program).notice.isVisible())
    row = model.row(grid.currentIndex())
    assert (row.talk_id, row.talk.start_s) == ("two", 22.0)
    saved(program, qtbot)
    qtbot.waitUntil(lambda: program.conference.conference is not None)
    assert program.conference.files["two"].offset_s == 22.0


def test_the_days_bar_opens_plays_and_drags(watch, qtbot, tmp_path) -> None:
    program = watch("two", 2.4)
    trigger(program, "day_bar")
    panel = times_of(program).panel
    assert panel.isVisible()
    bar = panel.bar
    assert bar.selected == "two"
    qtbot.waitUntil(lambda: bar.day.duration_s is not None)
    assert bar.day.duration_s == pytest.approx(60.0, abs=0.2)
    # A click in the talk seeks there.
    middle = bar.height() // 2
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar.x_of(33.0)), middle))
    qtbot.waitUntil(lambda: abs(program.watching.watched.position_s() - 13.0) < 1.5)
    program.watching.watched.pause()
    # The end of another talk is nudged by keys.
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Up)
    assert bar.selected == "one"
    QTest.keyClick(bar, Qt.Key.Key_End)
    QTest.keyClick(bar, Qt.Key.Key_Left)
    bar.settle()
    saved(program, qtbot)
    assert starts(file_of(tmp_path))["one"] == (5.0, 19.0)
    # The start of the watched one is dragged, and the picture shows where.
    bar.select("two")
    begin = QPoint(round(bar.x_of(20.0)) + 2, middle)
    end = QPoint(round(bar.x_of(24.0)) + 2, middle)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(bar, begin + QPoint(12, 0))
    QTest.mouseMove(bar, end)
    expect_frame(program, qtbot, 24.0)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end)
    saved(program, qtbot)
    assert starts(file_of(tmp_path))["two"] == (24.0, 40.0)
    expect_frame(program, qtbot, 24.0)
    trigger(program, "day_bar")
    assert not panel.isVisible()


def test_a_click_in_another_talk_opens_it_there(watch, qtbot) -> None:
    program = watch("two", 2.4)
    trigger(program, "day_bar")
    times_of(program).play_at(50.0)
    qtbot.waitUntil(lambda: program.watching.watched.key == "meeting/three")
    qtbot.waitUntil(lambda: program.watching.watched.position_s() >= 5.0)


def test_a_bundled_catalogue_becomes_a_copy(watch, qtbot, tmp_path, monkeypatch) -> None:
    original = file_of(tmp_path)
    monkeypatch.setattr(session, "is_read_only", lambda path: path == original)
    program = watch("two", 2.4)
    before = original.read_text()
    trigger(program, "talk_starts")
    saved(program, qtbot)
    assert original.read_text() == before
    copy = own_copy_of(original)
    assert starts(copy)["two"] == (22.0, 40.0)
    assert "# a comment" in copy.read_text()
    assert program.conference.now.path == copy
    assert str(copy) in times_of(program).notice.text()
    # It is listed in the place of the original.
    listed = program.conference.store.conferences
    qtbot.waitUntil(lambda: [one.path for one in listed.all()] == [copy])
    # The files beside the original are found as before.
    qtbot.waitUntil(lambda: program.conference.conference is not None)
    assert program.conference.files["two"].recording == original.with_name("day-1.mp4")
    # Opening the original opens the copy.
    program.conference.open(original)
    qtbot.waitUntil(lambda: program.conference.now.path == copy)
    qtbot.waitUntil(lambda: program.conference.conference is not None)
    trigger(program, "undo_edit")


def test_another_program_changes_the_catalogue(watch, qtbot, tmp_path) -> None:
    program = watch("two", 2.4)
    trigger(program, "talk_starts")
    saved(program, qtbot)
    file = file_of(tmp_path)
    file.write_text(file.read_text().replace("title: The two", "title: Renamed"))
    qtbot.waitUntil(lambda: program.watching.watched.talk.talk.title == "Renamed")
    assert program.watching.page.title.text() == "Renamed"
    assert program.watching.watched.talk.talk.start_s == 22.0
    # Its change is kept by the next edit.
    qtbot.waitUntil(lambda: program.editing.editor.session is not None)
    assert program.editing.editor.undo_text() == ""
    program.watching.watched.seek(2.2)
    expect_frame(program, qtbot, 24.2)
    trigger(program, "talk_starts")
    saved(program, qtbot)
    assert "Renamed" in file.read_text()
    assert starts(file)["two"] == (24.0, 40.0)


def test_a_change_at_the_same_time_is_not_overwritten(watch, qtbot, tmp_path) -> None:
    program = watch("two", 2.4)
    program.editing.editor.prepare()
    qtbot.waitUntil(lambda: program.editing.editor.session is not None)
    program.library_tools.live.catalogue_changed.disconnect(program.conference.reload)
    file = file_of(tmp_path)
    file.write_text(file.read_text().replace("title: The two", "title: Renamed"))
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: "Both changes are kept" in times_of(program).notice.text())
    saved(program, qtbot)
    assert "Renamed" in file.read_text()
    assert starts(file)["two"] == (22.0, 40.0)
    assert program.watching.watched.talk.talk.title == "Renamed"
    assert program.watching.watched.talk.talk.start_s == 22.0


def test_a_folder_that_cannot_be_written_is_reported_until_it_can(
    watch, qtbot, tmp_path, monkeypatch
) -> None:
    program = watch("two", 2.4)
    write = document.write_whole

    def refuse(path: Path, text: str) -> None:
        raise CannotWrite("{path} cannot be written: the disk is full", path=path)

    monkeypatch.setattr(document, "write_whole", refuse)
    trigger(program, "talk_starts")
    qtbot.waitUntil(lambda: "the disk is full" in program.window.error_strip.text())
    assert program.window.error_strip.isVisible()
    # What was done is not lost: it is saved with the next try.
    assert program.watching.watched.talk.talk.start_s == 22.0
    monkeypatch.setattr(document, "write_whole", write)
    program.window.error_strip.button.click()
    qtbot.waitUntil(lambda: starts(file_of(tmp_path))["two"] == (22.0, 40.0))
    qtbot.waitUntil(lambda: not program.window.error_strip.isVisible())


def test_closing_while_a_save_runs_saves_the_next_edit_too(
    watch, qtbot, tmp_path, monkeypatch
) -> None:
    program = watch("two", 2.4)
    program.editing.editor.prepare()
    qtbot.waitUntil(lambda: program.editing.editor.session is not None)
    write, begun, may_go = document.write_whole, threading.Event(), threading.Event()

    def slow(path: Path, text: str) -> None:
        begun.set()
        may_go.wait(20)
        write(path, text)

    monkeypatch.setattr(document, "write_whole", slow)
    trigger(program, "talk_starts")
    assert begun.wait(20)
    program.editing.editor.apply(lambda _: ShiftRecording(recording="day-1", by_s=1.0))
    may_go.set()
    program.window.close()
    assert starts(file_of(tmp_path))["two"] == (23.0, 41.0)


def test_closing_at_once_saves(watch, qtbot, tmp_path) -> None:
    program = watch("two", 2.4)
    program.editing.editor.prepare()
    qtbot.waitUntil(lambda: program.editing.editor.session is not None)
    trigger(program, "talk_starts")
    program.window.close()
    assert starts(file_of(tmp_path))["two"] == (22.0, 40.0)


def test_a_nudge_is_given_up_with_escape_and_the_talk_stays_open(watch, qtbot) -> None:
    program = watch("two", 2.4)
    trigger(program, "day_bar")
    bar = times_of(program).panel.bar
    program.watching.watched.play()
    qtbot.waitUntil(program.watching.watched.is_playing)
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert not program.watching.watched.is_playing()
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert program.window.page() is program.watching.page
    assert bar.day.block_of("two").start_s == 20.0
    qtbot.waitUntil(program.watching.watched.is_playing)
    assert program.editing.editor.undo_text() == ""
