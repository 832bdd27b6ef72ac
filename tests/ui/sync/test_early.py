"""Slides that follow while synchronising still runs."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import NO_TIMELINE
from duthviewer.sync import early_spans
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
recordings: {day-1: {}}
talks:
  - {id: one, title: The one, recording: day-1, start: 2, end: 22}
  - {id: two, title: The two, recording: day-1, start: 22}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A recording with a talk of three pages, and its deck."""
    folder = tmp_path_factory.mktemp("talk")
    deck = write_words(folder / "one.pdf", 3)
    film(folder / "day-1.mkv", [(2, None, 0), (6, deck, 1), (6, deck, 2), (8, deck, 3)])
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


#: The worker itself with windows of a few seconds, whose whole talk waits for a second position
SLOW = """
import sys, time
from duthviewer.cli import main
from duthviewer.sync import early_spans
early_spans._BEFORE_S, early_spans._AHEAD_S, early_spans._SOON_S = 2.0, 4.0, 1.0
follow = early_spans.EarlySpans.follow
def follow_later(self):
    until_s = time.monotonic() + 30
    while len(self._windows) == 1 and not self._next_window() and time.monotonic() < until_s:
        time.sleep(0.01)
    follow(self)
early_spans.EarlySpans.follow = follow_later
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def slow(play, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the worker itself synchronise, and wait where only the first early spans are known."""
    play("early")
    command = [sys.executable, "-c", SLOW, "sync"]
    monkeypatch.setattr(synchroniser, "worker_command", lambda: command)


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[..., Application]]:
    yield from starter(qtbot)


def opened(program: Application, qtbot: QtBot, talk: str = "one"):
    """The watch page with the talk, its deck and its first early spans."""
    program.conference.choose(talk, False)
    watch = program.watching.page
    assert watch is not None
    qtbot.waitUntil(lambda: watch.watched.key == f"meeting/{talk}", timeout=10_000)
    qtbot.waitUntil(lambda: watch.slides.page() > 0, timeout=10_000)
    return watch


def with_early(program: Application, qtbot: QtBot):
    watch = opened(program, qtbot)
    qtbot.waitUntil(lambda: bool(watch.watched.talk.early), timeout=10_000)
    return watch


def test_slides_bar_and_strip_follow_what_is_certain(start, play, qtbot, folder, home, log) -> None:
    play("early")
    program = start(folder)
    watch = with_early(program, qtbot)
    assert not watch.watched.talk.timeline, "what is early is never the timeline"
    watch.watched.seek(5.0)
    assert (watch.slides.page(), watch.slides.live.text()) == (2, "●  Following")
    assert watch.slides.times_of(2) == [4.0]
    assert watch.time_bar.gaps_s == ((6.0, 20.0),)
    assert watch.time_bar.changes_s == (4.0, 6.0)
    assert watch.slides.is_filling()
    # Where nothing is known the page stays, and the badge tells so.
    watch.watched.seek(9.0)
    assert (watch.slides.page(), watch.slides.live.text()) == (2, "○  Page not known yet")
    # The worker learns where the talk is watched, and fills the gap.
    watch.watched.seek(12.0)
    qtbot.waitUntil(lambda: watch.slides.page() == 3, timeout=10_000)
    assert watch.time_bar.gaps_s == ((6.0, 10.0), (14.0, 20.0))
    positions = [row["position"] for row in jobs_of(log)[1:] if isinstance(row, dict)]
    assert positions[-1] == pytest.approx(14.0)
    assert program.conference.timeline_of("meeting/one") is None
    with store_of(home) as store:
        assert store.timelines.of_talk("meeting/one") is None


def test_what_is_found_replaces_it(start, play, qtbot, folder) -> None:
    play("early-good")
    program = start(folder)
    watch = with_early(program, qtbot)
    watch.watched.seek(12.0)
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=10_000)
    assert watch.watched.talk.early == NO_TIMELINE
    assert watch.time_bar.gaps_s == ()
    assert watch.time_bar.changes_s == (4.0, 9.0)
    assert not watch.slides.is_filling()
    assert watch.slides.page() == 3


def test_what_is_certain_stays_when_it_is_stopped(start, play, qtbot, folder) -> None:
    play("early")
    program = start(folder)
    watch = with_early(program, qtbot)
    pill = program.sync.pill
    qtbot.waitUntil(pill.isVisible)
    pill.cancel_button.click()
    qtbot.waitUntil(lambda: pill.text() == "Synchronise", timeout=10_000)
    watch.watched.seek(5.0)
    assert watch.slides.page() == 2
    assert not watch.slides.is_filling()
    # It is gone with the talk.
    program.show_library()
    again = opened(program, qtbot)
    assert not again.watched.talk.early


def test_what_is_certain_stays_when_it_fails(start, play, qtbot, folder) -> None:
    play("early-error")
    program = start(folder)
    watch = with_early(program, qtbot)
    watch.watched.seek(12.0)
    strip = program.sync.watch_strip
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert "The recording is damaged." in strip.text()
    assert watch.slides.page() == 3
    assert not watch.slides.is_filling()


def test_a_correction_meanwhile_is_laid_over_and_kept(start, play, qtbot, folder, home) -> None:
    play("early-good")
    program = start(folder)
    watch = with_early(program, qtbot)
    qtbot.waitUntil(watch.actions_by_id["page_starts"].isEnabled, timeout=10_000)
    watch.watched.seek(2.0)
    watch.slides.turn_by_hand(3)
    watch.actions_by_id["page_starts"].trigger()
    # Up to the next change among the early spans, not to the talk's end.
    shown = [(s.page, round(s.start_s), round(s.end_s)) for s in watch.watched.talk.followed]
    assert shown == [(1, 2, 4), (3, 4, 6), (2, 6, 8)]
    assert watch.slides.page() == 3
    watch.actions_by_id["undo_correction"].trigger()
    assert [s.page for s in watch.watched.talk.followed] == [1, 2]
    watch.actions_by_id["redo_correction"].trigger()
    watch.watched.seek(12.0)
    qtbot.waitUntil(lambda: len(watch.watched.talk.timeline) == 4, timeout=10_000)
    assert [span.page for span in watch.watched.talk.timeline] == [1, 3, 2, 3]
    with store_of(home) as store:
        kept = store.timelines.of_talk("meeting/one")
    assert [span.page for span in kept.computed] == [1, 2, 3]
    assert [one.page for one in kept.corrections] == [3]


def test_between_early_spans_nothing_is_claimed(start, play, qtbot, folder) -> None:
    play("early")
    program = start(folder)
    watch = with_early(program, qtbot)
    qtbot.waitUntil(watch.actions_by_id["whole_span"].isEnabled, timeout=10_000)
    watch.watched.seek(12.0)
    qtbot.waitUntil(lambda: watch.slides.page() == 3, timeout=10_000)
    watch.actions_by_id["corrections"].trigger()
    panel, start_s = program.corrections.panel, program.corrections.start_s
    assert (panel.uncertain_label.text(), panel.strip.isVisible()) == ("Nothing to check", True)

    def menu(at_s: float) -> list[str]:
        return [action.text() for action in panel.menu_at(start_s + at_s, None).actions()]

    # Between 6 and 10 s there may be any number of pages.
    watch.watched.seek(8.0)
    before = watch.watched.talk.followed
    for name in ("right_page", "whole_span"):
        watch.actions_by_id[name].trigger()
    assert watch.watched.talk.followed == before
    assert not any("span" in text for text in menu(8.0))
    assert "Confirm page 2 in this span" in menu(5.0)
    watch.watched.seek(5.0)
    watch.actions_by_id["right_page"].trigger()
    assert [span.confidence for span in watch.watched.talk.followed] == [0.9, 1.0, 0.0, 0.9]


def test_a_talk_that_is_opened_again_meanwhile(start, play, qtbot, folder, log) -> None:
    play("early")
    program = start(folder)
    with_early(program, qtbot)
    program.show_library()
    qtbot.waitUntil(
        lambda: any(row["position"] is None for row in jobs_of(log) if isinstance(row, dict)),
        timeout=10_000,
    )
    watch = opened(program, qtbot)
    assert watch.watched.talk.early
    assert len([row for row in jobs_of(log) if isinstance(row, list)]) == 1


def test_the_worker_itself_shows_the_page_before_it_has_finished(
    start, play, qtbot, folder, monkeypatch
) -> None:
    play("early")
    monkeypatch.setattr(early_spans, "_AHEAD_S", 8.0)
    monkeypatch.setattr(synchroniser, "worker_command", worker_command)
    program = start(folder)
    shown = []
    watch = opened(program, qtbot)
    watch.watched.early_changed.connect(lambda: shown.append(watch.watched.talk.early))
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=60_000)
    early = next(spans for spans in shown if spans)
    assert early.page_at(3.0) == 1
    assert watch.watched.talk.timeline.page_at(3.0) == 1


def test_a_worker_that_is_killed_meanwhile(start, slow, qtbot, folder) -> None:
    program = start(folder)
    watch = with_early(program, qtbot)
    early, strip = watch.watched.talk.early, program.sync.watch_strip
    os.kill(program.sync.queue._process.findChild(QProcess).processId(), signal.SIGKILL)
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert strip.text() == (
        "“The one” could not be synchronised: Its program crashed or was killed."
    )
    # What was certain still is, and it is clear that no more comes.
    assert watch.watched.talk.early == early
    watch.watched.seek(1.0)
    assert (watch.slides.page(), watch.slides.live.text()) == (1, "●  Following")
    assert not watch.slides.is_filling()
    watch.watched.seek(18.0)
    assert watch.slides.live.text() == "○  Page not known yet"
    strip.again_requested.emit()
    qtbot.waitUntil(lambda: watch.slides.is_filling() and not strip.isVisible())
    qtbot.waitUntil(lambda: watch.slides.page() == 3, timeout=20_000)
    watch.watched.seek(1.0)
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=60_000)
    assert watch.watched.talk.timeline.pages == {1, 2, 3}
    assert not watch.watched.talk.early


def test_the_worker_itself_follows_a_seek(start, slow, qtbot, folder) -> None:
    program = start(folder)
    watch = with_early(program, qtbot)
    assert watch.watched.talk.early.pages == {1}
    watch.watched.seek(16.0)
    assert watch.slides.live.text() == "○  Page not known yet"
    qtbot.waitUntil(lambda: watch.slides.page() == 3, timeout=20_000)
    assert not watch.watched.talk.timeline
    # What was known before still is.
    watch.watched.seek(1.0)
    assert watch.slides.page() == 1
    qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=60_000)
    assert watch.slides.page() == 1


def test_a_shift_moves_early_spans_too(start, play, qtbot, folder) -> None:
    play("early-good")
    program = start(folder)
    watch = with_early(program, qtbot)
    qtbot.waitUntil(watch.actions_by_id["shift_timeline"].isEnabled, timeout=10_000)
    program.corrections.corrections.shift_to(1.5)
    assert watch.time_bar.changes_s == (1.5, 5.5, 7.5)
    watch.watched.seek(5.0)
    assert watch.slides.page() == 1
    watch.watched.seek(6.0)
    watch.slides.turn_by_hand(3)
    watch.actions_by_id["page_starts"].trigger()
    shown = [(s.page, round(s.start_s, 1), round(s.end_s, 1)) for s in watch.watched.talk.followed]
    assert shown == [(1, 3.5, 7.5), (2, 7.5, 8.0), (3, 8.0, 9.5)]
    assert watch.watched.talk.followed == program.corrections.corrections.followed
    watch.actions_by_id["undo_correction"].trigger()
    watch.watched.seek(12.0)
    qtbot.waitUntil(lambda: len(watch.watched.talk.timeline) == 3, timeout=10_000)
    assert watch.time_bar.changes_s == (1.5, 5.5, 10.5)


def test_another_deck_meanwhile_is_synchronised_in_its_place(
    start, play, qtbot, folder, log, tmp_path
) -> None:
    play("early")
    program = start(folder)
    watch = with_early(program, qtbot)
    qtbot.waitUntil(lambda: program.file_choices is not None)
    other = write_words(tmp_path / "other.pdf", 3, seed=1)
    program.file_choices.give("one", [other])
    qtbot.waitUntil(lambda: watch.watched.talk.files.deck == other, timeout=10_000)
    assert not watch.watched.talk.early
    qtbot.waitUntil(lambda: bool(watch.watched.talk.early), timeout=10_000)
    first, second = (row for row in jobs_of(log) if isinstance(row, list))
    assert (str(folder / "one.pdf") in first, str(other) in second) == (True, True)
