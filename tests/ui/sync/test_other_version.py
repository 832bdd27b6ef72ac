"""A recording of another version of the slides, from the worker itself to the notice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from duthviewer.ui.sync import controller as synchronising
from tests.sync.scenes import beside_speaker, draw_deck, film, write_pages
from tests.ui.program import starter, write_catalogue

#: Pages that are shown for so many seconds each; the later deck lacks some of them
SHOWN, EACH_S, REMOVED = range(1, 16), 7.0, (4, 9, 12)

CATALOGUE = """\
title: Meeting
id: meeting
recordings: {day-1: {}}
talks:
  - {id: later, title: With the later deck, recording: day-1, start: 0}
  - {id: right, title: With the deck that was shown, recording: day-1, start: 0}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    there = tmp_path / "conference"
    write_catalogue(there, CATALOGUE)
    pages = draw_deck(16)
    film(there / "day-1.mp4", pages, [(EACH_S, beside_speaker, page) for page in SHOWN])
    write_pages(there / "right.pdf", pages)
    write_pages(
        there / "later.pdf",
        [page for number, page in enumerate(pages, 1) if number not in REMOVED],
    )
    return there


@pytest.fixture
def start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    monkeypatch.setattr(synchronising, "_AFTER_OPENING_MS", 0)
    yield from starter(qtbot)


def test_the_notice_tells_which_slides_the_deck_lacks(start, qtbot, folder: Path) -> None:
    program = start(folder)

    def timeline(talk: str):
        program.conference.choose(talk, False)
        watch = program.watching.page
        qtbot.waitUntil(lambda: watch.watched.key == f"meeting/{talk}", timeout=10_000)
        qtbot.waitUntil(lambda: bool(watch.watched.talk.timeline), timeout=120_000)
        return watch.watched.talk.timeline

    shown = timeline("later")
    notice, watch = program.corrections.version_notice, program.watching.page
    qtbot.waitUntil(notice.isVisible)
    assert notice.text.text() == (
        "The slides seem to be another version: 3 slides were shown that are not in this PDF,"
        " after pages 3, 7 and 9."
    )
    others = [span for span in shown if span.other_slide]
    for span, page in zip(others, REMOVED, strict=True):
        assert span.start_s == pytest.approx((page - 1) * EACH_S, abs=0.3)
        assert span.end_s == pytest.approx(page * EACH_S, abs=0.3)
    notice.first_button.click()
    qtbot.waitUntil(lambda: watch.slides.live.text() == "≠  Not in this PDF")
    assert watch.slides.page() == 3
    assert timeline("right").pages == set(SHOWN)
    assert notice.isHidden()
