"""Marking on the slides what was shown and not said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.playback.engines import make_player
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.review.unsaid_marks import UnsaidMarks
from duthviewer.ui.watch.page import WatchPage
from tests.decks import PageSpec, pixels, write_deck
from tests.recordings import Recipe, record
from tests.ui.slides_views import wait_for_contents
from tests.ui.watch.test_page import START, open_paused, opened_page, showing
from tests.ui.watch_pages import settings_of

CUES = (
    "WEBVTT\n\n00:11.000 --> 00:14.000\nAnd this is what we have to say about it\n\n"
    "00:25.000 --> 00:28.000\nAnd so it was that a zebra is what they have\n"
)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player("vlc"))


@pytest.fixture
def recording() -> Path:
    return record(Recipe(duration_s=60.0, keyframes=50))


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks(threads=1)
    yield tasks
    tasks.close()


def shown(page: WatchPage) -> np.ndarray:
    return pixels(page.slides.grab().toImage()).astype(int)


def test_terms_that_were_not_said_are_marked_on_their_page(
    qtbot: QtBot,
    page: WatchPage,
    recording: Path,
    tasks: Tasks,
    tmp_path: Path,
) -> None:
    deck = write_deck(
        tmp_path / "deck.pdf",
        [PageSpec(title="Beginning"), PageSpec(title="Zebra", lines=["Okapi", "Zebra"])],
    )
    (tmp_path / "talk.en.vtt").write_text(CUES)
    marks = UnsaidMarks(page, settings_of(page), tasks)
    told: list[str] = []
    marks.told.connect(told.append)
    talk = showing(recording, deck)
    spans = [Span(START, START + 10, 1, 1.0), Span(START + 10, None, 2, 1.0)]
    files = replace(talk.files, subtitles=(tmp_path / "talk.en.vtt",))
    talk = replace(talk, timeline=Timeline(spans), files=files)
    open_paused(page, qtbot, talk, 15.0)
    qtbot.waitUntil(lambda: page.slides.page() == 2)
    wait_for_contents(qtbot, page.slides)
    before = shown(page)

    page.actions_by_id["mark_unsaid"].trigger()
    qtbot.waitUntil(lambda: bool(told))

    assert told == ["Pages with terms that were not said: 1"]
    assert page.actions_by_id["mark_unsaid"].isChecked()
    assert "Okapi" in page.slides.accessibleDescription()
    assert "Zebra" not in page.slides.accessibleDescription()
    rows = np.flatnonzero((abs(shown(page) - before).sum(2) > 60).any(1))
    contents = page.slides.contents()
    assert contents is not None
    okapi = contents.text.letters.index("Okapi")
    area = page.slides.viewport.layout().on_screen(contents.text.areas(okapi, okapi + 5)[0])
    assert area.top() - 2 <= rows.min()
    assert rows.max() <= area.bottom() + 8

    page.actions_by_id["mark_unsaid"].trigger()
    assert (shown(page) == before).all()
    assert not page.slides.accessibleDescription().startswith("Not said")


def test_why_nothing_is_marked_is_told(
    qtbot: QtBot,
    page: WatchPage,
    recording: Path,
    tasks: Tasks,
    tmp_path: Path,
) -> None:
    deck = write_deck(tmp_path / "deck.pdf", 2)
    marks = UnsaidMarks(page, settings_of(page), tasks)
    told: list[str] = []
    marks.told.connect(told.append)
    talk = showing(recording, deck)
    open_paused(page, qtbot, talk)
    page.actions_by_id["mark_unsaid"].trigger()
    assert told == ["Without a timeline, it is unknown what was said on each page"]
    page.actions_by_id["mark_unsaid"].trigger()
    page.watched.set_timeline(Timeline([Span(START, None, 1, 1.0)]))
    page.actions_by_id["mark_unsaid"].trigger()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == "Without subtitles, it is unknown what was said"
