"""Synchronising in the window: by itself or asked for, what is said of it, and what follows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Correction
from duthviewer.library.store.timelines import fingerprint
from duthviewer.playback.player_state import PlayerState
from duthviewer.slides import slides_per_page
from duthviewer.ui.application import Application
from duthviewer.ui.sync import controller as synchronising
from duthviewer.ui.sync import queue as synchroniser
from duthviewer.ui.sync.process import worker_command
from tests.talk_videos import film, write_words
from tests.ui.program import starter, store_of, write_catalogue
from tests.ui.sync.test_process import jobs_of, worker

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day-1: {}, day-2: {}}
talks:
  - {id: one, title: The one, recording: day-1, start: 2, end: 22}
  - {id: two, title: The two, recording: day-1, start: 22}
  - {id: three, title: The three, recording: day-2, start: 0}
  - {id: four, title: The four, recording: day-1, start: 24}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A recording with a talk of three pages from 4 s to 22 s, and its deck."""
    folder = tmp_path_factory.mktemp("talk")
    deck = write_words(folder / "one.pdf", 3)
    shown = [(4, None, 0), (6, deck, 1), (6, deck, 2), (6, deck, 3), (6, None, 0)]
    film(folder / "day-1.mkv", shown)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    there = tmp_path / "conference"
    write_catalogue(there, CATALOGUE)
    for name, kept in (("one.pdf", "one.pdf"), ("two.pdf", "one.pdf"), ("day-1.mkv", "day-1.mkv")):
        os.link(made / kept, there / name)
    return there


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, log: Path) -> Callable[[str], None]:
    """Let a script play the worker."""
    monkeypatch.setattr(synchronising, "_AFTER_OPENING_MS", 0)

    def with_mode(mode: str) -> None:
        monkeypatch.setattr(synchroniser, "worker_command", lambda: worker(mode, log))

    return with_mode


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot)


def opened(program: Application, qtbot: QtBot, talk: str = "one") -> None:
    """The talk is watched, with its deck."""
    program.conference.choose(talk, False)
    watch = program.watching.page
    assert watch is not None
    qtbot.waitUntil(
        lambda: watch.watched.talk is not None and watch.watched.talk.talk.id == talk,
        timeout=10_000,
    )
    qtbot.waitUntil(lambda: watch.slides.page() > 0, timeout=10_000)


def sync_of(program: Application):
    assert program.sync is not None
    return program.sync


def is_synchronised(program: Application, home: Path, key: str) -> bool:
    assert program.conference.store is not None
    return program.conference.store.timelines.of_talk(key) is not None


def press(strip, text: str) -> None:
    (button,) = [b for b in strip.findChildren(QPushButton) if b.text() == text]
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_talk_that_is_opened_is_synchronised_and_followed_at_once(
    start, play, qtbot, folder, home
) -> None:
    play("good")
    program = start(folder)
    opened(program, qtbot)
    watch, sync = program.watching.page, sync_of(program)
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=10_000)
    assert watch.time_bar.changes_s == (4.0, 8.0, 12.0)
    assert watch.slides.times_of(2) == [8.0]
    assert watch.tools.words_at(9.0) == "Page 2"
    assert watch.slides.live.isVisible()
    assert not sync.pill.isVisible()
    watch.watched.seek(9.0)
    assert watch.slides.page() == 2
    watch.watched.seek(13.0)
    assert watch.slides.page() == 3
    watch.watched.seek(5.0)
    assert (watch.slides.page(), watch.slides.live.text()) == (1, "●  No slide on screen")
    with store_of(home) as store:
        assert [span.page for span in store.timelines.of_talk("meeting/one").computed] == [
            1,
            None,
            2,
            3,
        ]


def test_meanwhile_it_says_how_far_it_is_and_can_be_stopped(
    start, play, qtbot, folder, log
) -> None:
    play("waits")
    program = start(folder)
    opened(program, qtbot)
    watch, pill = program.watching.page, sync_of(program).pill
    qtbot.waitUntil(lambda: pill.text() == "Synchronising… 34 %", timeout=10_000)
    qtbot.waitUntil(pill.isVisible)
    assert watch.actions_by_id["synchronise"].text() == "Stop synchronising"
    # The library page says so, too.
    program.show_library()
    strip = sync_of(program).strip
    qtbot.waitUntil(strip.isVisible)
    assert strip.text() == "Synchronising “The one”, 34 %"
    opened(program, qtbot)
    qtbot.waitUntil(pill.cancel_button.isVisible)
    QTest.mouseClick(pill.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pill.text() == "Synchronise", timeout=10_000)
    qtbot.waitUntil(lambda: "put away" in jobs_of(log), timeout=10_000)
    assert not strip.isVisibleTo(program.library)
    assert watch.actions_by_id["synchronise"].text() == "Synchronise the slides"
    # It does not begin again by itself, but when it is asked to.
    program.show_library()
    opened(program, qtbot)
    sync_of(program).start_automatically()
    assert sync_of(program).queue.is_idle()
    qtbot.waitUntil(pill.offer_button.isVisible)
    QTest.mouseClick(pill.offer_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pill.text() == "Synchronising… 34 %", timeout=10_000)
    watch.actions_by_id["synchronise"].trigger()
    qtbot.waitUntil(lambda: pill.text() == "Synchronise", timeout=10_000)


def test_who_does_not_want_it_is_only_offered_it(start, play, qtbot, folder, home, log) -> None:
    with store_of(home) as store:
        store.settings.set("sync_at_opening", False)
    play("good")
    program = start(folder)
    opened(program, qtbot)
    sync = sync_of(program)
    qtbot.waitUntil(lambda: not sync.opening_timer.isActive())
    qtbot.waitUntil(sync.pill.offer_button.isVisible)
    assert sync.queue.is_idle()
    assert jobs_of(log) == []
    program.watching.page.actions_by_id["synchronise"].trigger()
    qtbot.waitUntil(lambda: bool(program.watching.page.watched.talk.timeline), timeout=10_000)


@pytest.mark.parametrize(
    ("mode", "words"), [("error", "is encrypted: save it"), ("crash", "crashed or was killed")]
)
def test_a_worker_that_fails_says_so_in_place_and_can_be_tried_again(
    start, play, qtbot, folder, log, mode, words
) -> None:
    play(mode)
    program = start(folder)
    opened(program, qtbot)
    strip = sync_of(program).watch_strip
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert strip.text().startswith("“The one” could not be synchronised: ")
    assert words in strip.text()
    assert not sync_of(program).pill.isVisible()
    assert not program.watching.page.watched.talk.timeline
    press(strip, "Try again")
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert len(jobs_of(log)) == 2
    strip.close_button.click()
    assert not strip.isVisible()
    qtbot.waitUntil(sync_of(program).pill.offer_button.isVisible)


def test_what_was_found_is_there_the_next_time_until_a_file_changes(
    start, play, qtbot, folder, home, log
) -> None:
    play("good")
    program = start(folder)
    opened(program, qtbot)
    qtbot.waitUntil(lambda: bool(program.watching.page.watched.talk.timeline), timeout=10_000)
    program.conference.store.timelines.save_corrections(
        "meeting/one", [Correction(start_s=6, end_s=10, page=3)], shift_s=0.0
    )
    program.window.close()
    again = start(folder)
    opened(again, qtbot)
    assert [span.page for span in again.watching.page.watched.talk.timeline] == [1, 3, 2, 3]
    qtbot.waitUntil(lambda: not sync_of(again).opening_timer.isActive())
    assert sync_of(again).queue.is_idle()
    assert len(jobs_of(log)) == 1
    again.window.close()
    # Another deck of that name: what is kept of it is another's.
    deck = folder / "one.pdf"
    deck.unlink()
    write_words(deck, 4)
    third = start(folder)
    opened(third, qtbot)
    assert [span.page for span in third.watching.page.watched.talk.timeline] == [3]
    qtbot.waitUntil(lambda: len(jobs_of(log)) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: len(third.watching.page.watched.talk.timeline) == 4, timeout=10_000)


def test_another_number_of_slides_on_a_page_starts_synchronising_again(
    start, play, qtbot, folder, home, log, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(slides_per_page, "_find_file", lambda: tmp_path / "choices.json")
    play("good")
    program = start(folder)
    opened(program, qtbot)
    watch = program.watching.page
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=10_000)
    menu = watch.slides_commands.per_page.menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "2").trigger()
    assert not watch.watched.talk.timeline, "the old page numbers no longer apply"
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=10_000)
    assert [bool(watch.slides.page_count()), len(jobs_of(log))] == [True, 2]
    with store_of(home) as store:
        assert store.timelines.of_talk("meeting/one").deck == fingerprint(folder / "one.pdf")


def test_slides_of_which_no_page_was_found(start, play, qtbot, folder) -> None:
    play("none")
    program = start(folder)
    opened(program, qtbot)
    strip = sync_of(program).watch_strip
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert strip.text() == "No page of these slides was found in the recording of this talk."
    assert program.watching.page.slides.page() == 1
    assert program.watching.page.slides.live.text() == "●  No slide on screen"
    program.show_library()
    assert not strip.isVisibleTo(program.watching.page)


def test_a_deck_that_cannot_be_shown_is_not_synchronised_by_itself(
    start, play, qtbot, folder, log
) -> None:
    play("good")
    (folder / "one.pdf").unlink()
    (folder / "one.pdf").write_bytes(b"no deck" * 99)
    program = start(folder)
    watch, sync = program.watching.page, sync_of(program)
    with qtbot.waitSignal(watch.slides.failed, timeout=10_000):
        program.conference.choose("one", False)
    qtbot.waitUntil(lambda: not sync.opening_timer.isActive())
    assert sync.queue.is_idle()
    assert not sync.pill.isVisible()
    assert jobs_of(log) == []


def test_nor_a_recording(start, play, qtbot, folder, home, log) -> None:
    play("good")
    (folder / "day-1.mkv").unlink()
    (folder / "day-1.mkv").write_bytes(b"no video" * 99)
    program = start(folder)
    program.settings.change("sync_at_opening", False)
    opened(program, qtbot)
    player = program.watching.page.watched.player
    qtbot.waitUntil(lambda: player.state() is PlayerState.FAILED, timeout=10_000)
    program.settings.change("sync_at_opening", True)
    sync_of(program).start_automatically()
    assert sync_of(program).queue.is_idle()
    assert jobs_of(log) == []


def test_all_talks_are_synchronised_on_demand_but_those_without_files(
    start, play, qtbot, folder, home, log
) -> None:
    play("good")
    program = start(folder)
    sync, library = sync_of(program), program.library
    of_day, of_all = library.actions_by_id["sync_day"], library.actions_by_id["sync_all"]
    of_all.trigger()
    assert sync.strip.isVisible()
    skipped = "· 2 talks were skipped: they have no recording or no slides here"
    assert sync.strip.text() == f"Synchronising 1 of 2: “The one”, 0 % {skipped}"
    qtbot.waitUntil(lambda: sync.strip.text().startswith("2 talks were"), timeout=15_000)
    assert sync.strip.text() == f"2 talks were synchronised {skipped}"
    for key in ("meeting/one", "meeting/two"):
        assert is_synchronised(program, home, key)
    library.select("one")
    of_day.trigger()
    assert sync.strip.text().startswith("Nothing to synchronise: 2 talks have")
    assert len(jobs_of(log)) == 2


def test_talks_in_which_no_page_was_found_are_not_called_synchronised(
    start, play, qtbot, folder, home
) -> None:
    play("none")
    program = start(folder)
    sync, library = sync_of(program), program.library
    library.select("one")
    program.library.actions_by_id["sync_talk"].trigger()
    one = "No page of the slides was found in the recording of “The one”"
    qtbot.waitUntil(lambda: sync.strip.text() == one)
    program.library.actions_by_id["sync_talk"].trigger()
    library.select("two")
    program.library.actions_by_id["sync_talk"].trigger()
    two = "No page of the slides was found in the recordings of 2 talks"
    qtbot.waitUntil(lambda: sync.strip.text() == two)
    assert is_synchronised(program, home, "meeting/two")


def test_a_card_s_menu_synchronises_its_talk_again(start, play, qtbot, folder, log) -> None:
    play("good")
    program = start(folder)
    sync, library = sync_of(program), program.library
    library.select("two")
    library.grid.customContextMenuRequested.emit(
        library.grid.visualRect(library.grid.currentIndex()).center()
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions()]
    menu.close()
    assert {"sync_talk", "sync_day", "sync_all"} <= set(names)
    of_talk = library.actions_by_id["sync_talk"]
    for count in (1, 2):
        of_talk.trigger()
        assert sync.strip.text() == "Synchronising “The two”, 0 %"
        qtbot.waitUntil(lambda: sync.strip.text() == "1 talk was synchronised", timeout=10_000)
        assert len(jobs_of(log)) == count
    library.select("three")
    assert not of_talk.isEnabled()


def test_the_troubles_of_a_queue_stand_on_the_library_page(start, play, qtbot, folder) -> None:
    play("error")
    program = start(folder)
    sync = sync_of(program)
    program.library.actions_by_id["sync_all"].trigger()
    qtbot.waitUntil(lambda: len(sync.queue.failures()) == 2, timeout=10_000)
    qtbot.waitUntil(sync.queue.is_idle)
    lines = sync.strip.text().splitlines()
    assert [line.partition(" could")[0] for line in lines] == ["“The one”", "“The two”"]
    press(sync.strip, "Try again")
    assert sync.strip.text().startswith("Synchronising 1 of 2")
    press(sync.strip, "Stop")
    qtbot.waitUntil(sync.queue.is_idle, timeout=10_000)
    assert program.library.actions_by_id["sync_stop"].isEnabled() is False


def test_closing_the_window_ends_the_worker(start, play, qtbot, folder, log) -> None:
    play("waits")
    program = start(folder)
    opened(program, qtbot)
    pill = sync_of(program).pill
    qtbot.waitUntil(lambda: pill.text() == "Synchronising… 34 %", timeout=10_000)
    program.window.close()
    assert "put away" in jobs_of(log)


def test_the_worker_itself_finds_when_each_page_is_shown(
    start, play, qtbot, folder, monkeypatch
) -> None:
    play("good")
    monkeypatch.setattr(synchroniser, "worker_command", worker_command)
    program = start(folder)
    opened(program, qtbot)
    watch = program.watching.page
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=60_000)
    assert watch.slides.times_of(2) == pytest.approx([8], abs=1.1)
    assert watch.slides.times_of(3) == pytest.approx([14], abs=1.1)
    kept = [file.name for file in program.places.sync.rglob("*") if file.is_file()]
    assert kept == ["one.npz"]
    watch.watched.seek(9.5)
    assert watch.slides.page() == 2


def test_a_recording_and_a_deck_that_cannot_be_read(
    start, play, qtbot, folder, monkeypatch
) -> None:
    play("good")
    monkeypatch.setattr(synchroniser, "worker_command", worker_command)
    (folder / "two.pdf").unlink()
    write_words(folder / "two.pdf", 2, password="secret")
    (folder / "day-2.mkv").write_bytes(b"\x1aE\xdf\xa3" + b"no video" * 99)
    os.link(folder / "one.pdf", folder / "three.pdf")
    program = start(folder)
    sync = sync_of(program)
    for talk in ("two", "three"):
        program.library.select(talk)
        program.library.actions_by_id["sync_talk"].trigger()
    qtbot.waitUntil(lambda: len(sync.queue.failures()) == 2, timeout=60_000)
    two, three = sync.strip.text().splitlines()
    assert "two.pdf" in two
    assert "password" in two
    assert "day-2.mkv" in three
