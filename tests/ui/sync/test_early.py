"""Slides that follow while synchronising still runs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
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
