"""The layouts of the watch page: the same two panes, arranged in six ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from duthviewer.ui.video import video_view
from duthviewer.ui.video.corner_video import Corner
from duthviewer.ui.watch.layout import Arrangement
from duthviewer.ui.watch.page import WatchPage
from tests.decks import write_deck
from tests.recordings import Recipe, record
from tests.ui.watch.test_page import LENGTH, showing
from tests.ui.watch_pages import changes_of, corrections_of, settings_of
from tests.ui.watching import (
    expect_frame,
    is_paused,
    is_playing,
    open_paused,
    page_in_a_window,
    trigger,
)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[WatchPage]:
    yield from page_in_a_window(qtbot)


@pytest.fixture
def opened(page: WatchPage, qtbot: QtBot, tmp_path: Path) -> WatchPage:
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "talk.pdf", 6)))
    return page


def pane_places(page: WatchPage) -> tuple[QPoint | None, QPoint | None]:
    """Where video and slides begin within the page; None for what is not to be seen."""
    origin = QPoint(0, 0)
    return tuple(
        pane.mapTo(page, origin) if pane.isVisible() else None for pane in (page.pane, page.slides)
    )


def test_each_layout_shows_what_it_says(opened: WatchPage, qtbot: QtBot) -> None:
    page = opened
    sink = page.video.sink()
    for number, arrangement in enumerate(Arrangement, 1):
        qtbot.keyClick(page, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert page.stage.layout.shown() is arrangement
        video, slides = pane_places(page)
        match arrangement:
            case Arrangement.SIDE:
                assert video is not None
                assert slides is not None
                assert video.x() < slides.x()
                assert video.y() == slides.y()
            case Arrangement.STACKED:
                assert video is not None
                assert slides is not None
                assert video.y() < slides.y()
                assert video.x() == slides.x()
            case Arrangement.VIDEO:
                assert slides is None
                qtbot.waitUntil(lambda: page.pane.width() == page.width())
            case Arrangement.SLIDES:
                assert video is None
                qtbot.waitUntil(lambda: page.slides.width() == page.width())
            case Arrangement.SWAPPED:
                assert video is not None
                assert slides is not None
                assert slides.x() < video.x()
            case Arrangement.CORNER:
                qtbot.waitUntil(lambda: page.slides.width() == page.width())
                assert page.slides.isAncestorOf(page.pane)
        assert page.video.sink() is sink
        assert is_paused(page)
        expect_frame(page, qtbot, 3.0)


def test_a_key_goes_round_the_layouts(page: WatchPage, qtbot: QtBot) -> None:
    seen = []
    page.stage.layout.changed.connect(seen.append)
    for _ in Arrangement:
        qtbot.keyClick(page, Qt.Key.Key_F6)
    assert seen == [*list(Arrangement)[1:], Arrangement.SIDE]


def test_the_current_layout_is_checked_in_header_and_menu(page: WatchPage, qtbot: QtBot) -> None:
    buttons = page.stage.layout_buttons.buttons
    for arrangement in reversed(Arrangement):
        qtbot.mouseClick(buttons[arrangement], Qt.MouseButton.LeftButton)
        assert page.stage.layout.shown() is arrangement
        assert [one for one in Arrangement if buttons[one].isChecked()] == [arrangement]
        checked = [a.objectName() for a in page.stage.layouts.actions() if a.isChecked()]
        assert checked == [f"layout_{arrangement}"]
        tip = buttons[arrangement].toolTip()
        assert buttons[arrangement].accessibleName() in tip
        assert "Ctrl+" in tip
    # Once more on what is shown already: nothing changes.
    qtbot.mouseClick(buttons[Arrangement.SIDE], Qt.MouseButton.LeftButton)
    assert buttons[Arrangement.SIDE].isChecked()


def test_a_narrow_header_keeps_its_room_for_the_title(page: WatchPage, qtbot: QtBot) -> None:
    assert page.stage.layout_buttons.isVisible()
    page.window().resize(760, 600)
    qtbot.waitUntil(lambda: not page.stage.layout_buttons.isVisible())
    page.window().resize(1000, 600)
    qtbot.waitUntil(page.stage.layout_buttons.isVisible)


def test_every_layout_remembers_its_own_share(page: WatchPage, qtbot: QtBot) -> None:
    kept = settings_of(page).values
    for name, place in (("side", 300), ("stacked", 200), ("swapped", 700)):
        trigger(page, f"layout_{name}")
        page.splitter.moveSplitter(place, 1)
        page.splitter.splitterMoved.emit(place, 1)
    shares = kept["layout_shares"]
    assert shares["side"] == pytest.approx(0.3, abs=0.01)
    assert shares["swapped"] == pytest.approx(0.3, abs=0.01), "the video's share, on the right"
    assert shares["stacked"] == pytest.approx(200 / page.splitter.height(), abs=0.01)
    for name, place in (("side", 300), ("stacked", 200), ("swapped", 700)):
        trigger(page, f"layout_{name}")
        assert page.splitter.sizes()[0] == pytest.approx(place, abs=5)

    settings_of(page).restore({"layout_shares": {"side": 0.7}, "watch_layout": "swapped"})
    assert page.stage.layout.shown() is Arrangement.SWAPPED
    assert page.stage.layout_buttons.buttons[Arrangement.SWAPPED].isChecked()
    trigger(page, "layout_side")
    assert page.splitter.sizes()[0] == pytest.approx(700, abs=5)


@pytest.mark.parametrize(
    "settings",
    [
        {"watch_layout": "upside-down", "layout_shares": {"side": "wide"}, "corner_video": [1, 2]},
        {"watch_layout": 3, "layout_shares": [1], "corner_video": ["middle", 0.5]},
        {"watch_layout": None, "layout_shares": {"side": 77}, "mini_window": "there"},
    ],
)
def test_nonsense_that_is_remembered_does_no_harm(page: WatchPage, settings: dict) -> None:
    settings_of(page).restore(settings)
    assert page.stage.layout.shown() is Arrangement.SIDE
    video, slides = pane_places(page)
    assert video is not None
    assert slides is not None


def test_the_zoom_of_the_slides_outlives_the_layouts(opened: WatchPage) -> None:
    opened.slides.viewport.zoom_in()
    opened.slides.viewport.zoom_in()
    zoom = opened.slides.viewport.zoom()
    assert zoom > 1.5
    for arrangement in [*Arrangement, Arrangement.SIDE]:
        trigger(opened, f"layout_{arrangement}")
        assert opened.slides.viewport.zoom() == pytest.approx(zoom)


def test_the_focus_leaves_what_is_hidden_for_the_page(page: WatchPage, qtbot: QtBot) -> None:
    page.slides.setFocus()
    qtbot.waitUntil(page.slides.hasFocus)
    trigger(page, "layout_video")
    qtbot.waitUntil(page.hasFocus)


def test_the_corner_video_is_dragged_into_another_corner(opened: WatchPage, qtbot: QtBot) -> None:
    page = opened
    kept = settings_of(page).values
    trigger(page, "layout_corner")
    frame = page.pane.parentWidget()
    slides = page.slides.rect()
    assert frame.width() == pytest.approx(0.28 * slides.width(), abs=1)
    assert frame.geometry().center().x() > slides.center().x()
    assert frame.geometry().center().y() > slides.center().y()

    screen = page.video.layout().itemAt(0).widget()
    start = QPoint(50, 50)
    QTest.mousePress(screen, Qt.MouseButton.LeftButton, pos=start)
    for by in (QPoint(-30, -20), QPoint(-400, -200)):
        # The picture moves along, so its own coordinates are those of the way that is left.
        QTest.mouseMove(screen, start + by)
        qtbot.waitUntil(lambda: page.stage.layout.corner.moving)
    QTest.mouseRelease(screen, Qt.MouseButton.LeftButton, pos=start)
    assert kept["corner_video"] == [Corner.TOP_LEFT, 0.28]
    assert frame.geometry().center().x() < slides.center().x()
    assert frame.geometry().center().y() < slides.center().y()
    assert is_paused(page), "a drag is no click"

    QTest.mouseClick(screen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_playing(page), timeout=10_000)


def test_a_key_puts_the_video_into_the_next_corner(page: WatchPage, qtbot: QtBot) -> None:
    changes = changes_of(settings_of(page))
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert changes[0] == ("watch_layout", "corner")
    assert [value[0] for _, value in changes[1:]] == [*list(Corner)[1:], Corner.BOTTOM_RIGHT]


def test_the_corner_video_is_resized_by_its_inner_edges(page: WatchPage) -> None:
    trigger(page, "layout_corner")
    frame = page.stage.layout.corner
    before, outer = frame.width(), frame.geometry().bottomRight()
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=QPoint(1, 60))
    QTest.mouseMove(frame, QPoint(-79, 60))
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=QPoint(1, 60))
    assert frame.width() == pytest.approx(before + 80, abs=2)
    assert frame.geometry().bottomRight() == outer
    assert not frame.edges_at(QPoint(frame.width() - 1, 60)), "the outer edges are fixed"


def test_the_corner_video_follows_the_size_of_the_slides(page: WatchPage, qtbot: QtBot) -> None:
    trigger(page, "layout_corner")
    frame = page.stage.layout.corner
    page.window().resize(1250, 700)
    qtbot.waitUntil(lambda: frame.width() == round(page.slides.width() * 0.28))
    assert page.slides.rect().contains(frame.geometry())


def test_a_native_video_keeps_its_sink_and_its_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(video_view.VARIABLE, "accelerated")
    video_view.paints_video.cache_clear()
    pages = page_in_a_window(qtbot)
    page = next(pages)
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    open_paused(page, qtbot, showing(recording, write_deck(tmp_path / "talk.pdf", 6)))
    sink = page.video.sink()
    for arrangement in reversed(Arrangement):
        trigger(page, f"layout_{arrangement}")
        assert page.video.sink() is sink
        expect_frame(page, qtbot, 3.0)
    next(pages, None)
    video_view.paints_video.cache_clear()


def test_a_talk_without_slides_has_its_video_alone_until_a_layout_is_chosen(
    page: WatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    recording = record(Recipe(duration_s=LENGTH, keyframes=50))
    changes = changes_of(settings_of(page))
    page.open_talk(showing(recording, None), 0.0, playing=False)
    qtbot.waitUntil(lambda: is_paused(page))
    assert pane_places(page)[1] is None
    assert page.actions_by_id["layout_video"].isChecked()
    assert not changes, "what the person has chosen stays"
    trigger(page, "layout_side")
    assert pane_places(page)[1] is not None
    assert page.slides.message()[0] == "No slides are known for this talk"
    page.open_talk(showing(recording, write_deck(tmp_path / "talk.pdf", 2)), 0.0, playing=False)
    assert pane_places(page)[1] is not None
    page.open_talk(showing(recording, None), 0.0, playing=False)
    assert pane_places(page)[1] is None
    files = replace(page.watched.talk.files, deck=tmp_path / "talk.pdf")
    page.set_files(files, video=False, slides=True)
    assert pane_places(page)[1] is not None, "slides have come"
    assert page.stage.layout.shown() is Arrangement.SIDE


def test_slides_that_are_published_elsewhere_keep_their_pane(page: WatchPage) -> None:
    page.open_talk(showing(None, None, slides="https://a.example/talk.pdf"))
    assert pane_places(page)[1] is not None


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640), (2560, 1440)])
def test_video_and_slides_keep_their_height_beside_drawer_and_panel(
    opened: WatchPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = opened
    page.window().setMinimumSize(0, 0)
    page.window().resize(*size)
    settings_of(page).restore({"drawer": {"open": True, "tab": "pages", "height": 900}})
    page.drawer.show_tab("about")
    trigger(page, "corrections")
    qtbot.waitUntil(lambda: corrections_of(page).panel.isVisible())
    qtbot.waitUntil(lambda: page.height() <= size[1])
    least = page.height() * 45 // 100 - 1
    qtbot.waitUntil(lambda: page.splitter.height() >= least)
    assert page.drawer.isVisible()
    if size[1] > 1000:
        assert page.drawer.height() > 300
    page.add_notice(notice := QLabel("A strip above the time bar"))
    notice.show()
    qtbot.waitUntil(lambda: page.splitter.height() >= least)
