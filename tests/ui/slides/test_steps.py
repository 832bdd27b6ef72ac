"""Through the talk by slides: the next one's moment, a page's moments, what a double click does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.playback.engines import make_player
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.ui.slides_views import START, Bench
from tests.ui.watch.test_page import opened_page, showing

Ctrl = Qt.KeyboardModifier.ControlModifier


def spans(*rows: tuple[float, float | None, int | None]) -> Timeline:
    """A timeline in positions of the talk."""
    return Timeline(
        tuple(
            Span(start_s=START + start, end_s=None if end is None else START + end, page=page)
            for start, end, page in rows
        )
    )


TIMELINE = spans(
    (0, 5, None), (5, 20, 1), (20, 25, 2), (25, 30, 2), (30, 40, None), (40, 60, 3),
    (60, 80, 1), (80, None, 2),
)  # fmt: skip


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    tasks = Tasks(threads=2)
    page = Bench(tasks)
    qtbot.addWidget(page)
    page.show()
    page.open(qtbot, write_deck(tmp_path / "a.pdf", 6), TIMELINE)
    yield page
    page.commands.shut_down()
    page.slides.close_deck()
    tasks.close()


def steps(bench: Bench, *names: str) -> list[float]:
    """Where a step leads, and the next from there, and so on."""
    sought = bench.watched.sought = []
    for name in names:
        bench.actions_by_id[name].trigger()
        if sought:
            bench.watched.go(sought[-1])
    return sought


def test_steps_lead_from_slide_to_slide(bench: Bench) -> None:
    bench.watched.go(0.0)
    assert steps(bench, *["slide_on"] * 6) == pytest.approx([5, 20, 40, 60, 80], abs=0.1)
    assert steps(bench, *["slide_back"] * 6) == pytest.approx([60, 40, 20, 5, 5, 5], abs=0.1)


def test_back_in_a_stretch_without_a_page_leads_to_the_last_one(bench: Bench) -> None:
    bench.watched.go(35.0)
    assert steps(bench, "slide_back") == pytest.approx([20], abs=0.1)


def test_a_recording_with_few_frames_does_not_hold_a_step_back(bench: Bench) -> None:
    sought = bench.watched.sought
    bench.watched.go(6.0)
    bench.actions_by_id["slide_on"].trigger()
    bench.watched.go(19.4)  # the frame that is shown at 20 s
    bench.actions_by_id["slide_on"].trigger()
    assert sought == pytest.approx([20, 40], abs=0.1)
    bench.watched.go(39.4)
    bench.actions_by_id["slide_back"].trigger()
    assert sought[-1] == pytest.approx(20, abs=0.1)


def test_without_a_timeline_there_are_no_steps(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    assert bench.actions_by_id["slide_on"].isEnabled()
    bench.open(qtbot, write_deck(tmp_path / "b.pdf", 3))
    assert not bench.actions_by_id["slide_on"].isEnabled()
    assert not bench.actions_by_id["slide_back"].isEnabled()
    assert not bench.actions_by_id["jump_here"].isEnabled()


@pytest.mark.parametrize(
    ("position", "page", "moment"),
    [(0, 1, 5), (10, 1, 60), (70, 1, 60), (22, 2, 80), (85, 2, 80), (0, 3, 40), (99, 3, 40)],
)
def test_of_several_moments_the_next_one_is_played(bench: Bench, position, page, moment) -> None:
    bench.watched.go(float(position))
    assert bench.slides.moment_of(page) == moment
    bench.slides.turn_by_hand(page)
    bench.actions_by_id["jump_here"].trigger()
    assert bench.watched.played == [pytest.approx(moment, abs=0.1)]


def test_the_menu_offers_all_moments_of_a_page(bench: Bench) -> None:
    moments = bench.commands.steps.moments
    bench.slides.turn_by_hand(3)
    assert not moments.menuAction().isVisible()
    bench.slides.turn_by_hand(1)
    assert moments.menuAction().isVisible()
    moments.aboutToShow.emit()
    assert [action.text() for action in moments.actions()] == ["Jump here: 0:05", "Jump here: 1:00"]
    moments.actions()[1].trigger()
    assert bench.watched.played == [pytest.approx(60, abs=0.1)]


def test_a_double_click_plays_the_moment_of_a_page_that_a_hand_turned_to(
    bench: Bench, qtbot: QtBot
) -> None:
    slides = bench.slides
    bench.watched.go(10.0)
    middle = QPoint(slides.width() // 2, slides.height() // 3)
    qtbot.mouseDClick(slides, Qt.MouseButton.LeftButton, pos=middle)
    assert bench.watched.played == []
    slides.viewport.fit_page()
    slides.turn_by_hand(3)
    qtbot.mouseDClick(slides, Qt.MouseButton.LeftButton, pos=middle)
    assert bench.watched.played == [pytest.approx(40, abs=0.1)]
    slides.turn_by_hand(5)
    qtbot.mouseDClick(slides, Qt.MouseButton.LeftButton, pos=middle)
    assert len(bench.watched.played) == 1, "nobody knows a moment of this page"


def test_where_no_page_is_shown_the_last_one_stays_wherever_one_comes_from(bench: Bench) -> None:
    for position, page in ((70, 1), (35, 2), (45, 3), (35, 2)):
        bench.watched.go(float(position))
        assert bench.slides.page() == page


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from opened_page(qtbot, lambda: make_player("qt"))


def test_keys_step_through_the_talk_and_follow_again(
    qtbot: QtBot, page: WatchPage, tmp_path: Path
) -> None:
    from tests.recordings import Recipe, record
    from tests.ui.watch.test_page import START as FROM
    from tests.ui.watch.test_page import expect_frame, open_paused

    timeline = Timeline(
        (
            Span(start_s=FROM, end_s=FROM + 8, page=1),
            Span(start_s=FROM + 8, end_s=FROM + 16, page=4),
            Span(start_s=FROM + 16, end_s=None, page=2),
        )
    )
    deck = write_deck(tmp_path / "a.pdf", 6)
    recording = record(Recipe(duration_s=60.0, keyframes=50))
    open_paused(page, qtbot, showing(recording, deck, timeline=timeline))
    qtbot.waitUntil(lambda: page.slides.page() == 1)
    page.slides.turn_by_hand(6)
    for key, number, at_s in ((Qt.Key.Key_Right, 4, 8), (Qt.Key.Key_Right, 2, 16),
                              (Qt.Key.Key_Left, 4, 8)):  # fmt: skip
        qtbot.keyClick(page, key, Ctrl)
        expect_frame(page, qtbot, at_s)
        qtbot.waitUntil(lambda number=number: page.slides.page() == number)
    assert page.slides.is_following
    # Another timeline comes: the bar, the words and the slides know it at once.
    told: list[None] = []
    page.watched.timeline_changed.connect(lambda: told.append(None))
    page.watched.set_timeline(Timeline((Span(start_s=FROM, end_s=None, page=5),)))
    assert page.slides.page() == 5
    assert page.time_bar.changes_s == ()
    assert page.tools.words_at(8.0) == "Page 5"
    assert len(told) == 1
