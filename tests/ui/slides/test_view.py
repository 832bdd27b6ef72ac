"""The slides view: which page it shows, how sharp, and what it says when it cannot."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from duthviewer.slides.deck import Deck
from duthviewer.ui.background.tasks import Tasks
from duthviewer.ui.slides import pages as slides_pages
from duthviewer.ui.slides.view import SlidesView
from tests.decks import (
    PageSpec,
    pixels,
    read_page,
    write_broken_page,
    write_deck,
    write_empty,
    write_garbage,
    write_truncated,
)
from tests.ui.focus import activate

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks(threads=2)
    yield tasks
    tasks.close()


@pytest.fixture
def view(qtbot: QtBot, tasks: Tasks) -> SlidesView:
    view = SlidesView(tasks)
    view.resize(640, 480)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return write_deck(tmp_path / "deck.pdf", 20)


def open_deck(qtbot: QtBot, view: SlidesView, path: Path, page: int = 1) -> None:
    with qtbot.waitSignal(view.deck_opened):
        view.open_deck(path, page)
    wait_for_sharp(qtbot, view)


def is_sharp(view: SlidesView) -> bool:
    layout = view.viewport.layout()
    if layout.clip is not None:
        detail = view.pages.detail(view.page(), layout.page.width())
        return detail is not None and detail[0] == layout.clip
    return view.pages.sharp(view.page(), layout.page.width()) is not None


def wait_for_sharp(qtbot: QtBot, view: SlidesView) -> None:
    qtbot.waitUntil(lambda: is_sharp(view))


def wait_for_rest(qtbot: QtBot, view: SlidesView) -> None:
    """Until everything that is worth drawing is drawn."""
    qtbot.waitUntil(
        lambda: (
            not view.viewport.settling.isActive()
            and view.pages.drawing is None
            and view.pages.next_job() is None
        )
    )


def shown(view: SlidesView) -> int | None:
    return read_page(pixels(view.grab().toImage()))


def turn_wheel(
    view: SlidesView,
    angle: int,
    *,
    ctrl: bool = False,
    at: QPointF | None = None,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    at = QPointF(view.rect().center()) if at is None else at
    modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        phase,
        False,
    )
    QApplication.sendEvent(view, event)


def button(view: SlidesView, name: str) -> QAbstractButton:
    found = [each for each in view.findChildren(QAbstractButton) if each.accessibleName() == name]
    assert len(found) == 1
    return found[0]


# Opening and turning


def test_a_deck_opens_at_the_page_asked_for(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    assert (view.page(), view.page_count()) == (0, 0)
    with qtbot.waitSignal(view.page_changed) as changed:
        view.open_deck(deck, 7)
    assert changed.args == [7]
    wait_for_sharp(qtbot, view)
    assert (view.page(), view.page_count(), shown(view)) == (7, 20, 7)
    assert view.accessibleDescription() == "Page 7 of 20"


def test_a_page_set_while_opening_is_the_first_shown(
    qtbot: QtBot, view: SlidesView, deck: Path
) -> None:
    with qtbot.waitSignal(view.deck_opened):
        view.open_deck(deck)
        view.set_page(9)
    assert view.page() == 9


def test_pages_end_at_the_first_and_the_last(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck, 99)
    assert view.page() == 20
    view.next_page()
    assert view.page() == 20
    assert not button(view, "Next page").isEnabled()
    view.set_page(-3)
    view.previous_page()
    assert view.page() == 1
    assert not button(view, "Previous page").isEnabled()


def test_only_turning_by_hand_is_told_as_such(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    changed: list[int] = []
    by_hand: list[int] = []
    view.page_changed.connect(changed.append)
    view.page_turned_by_hand.connect(by_hand.append)
    view.next_page()
    view.set_page(5)
    view.set_page(5)
    assert (changed, by_hand) == ([2, 5], [])
    qtbot.mouseClick(button(view, "Next page"), Left)
    qtbot.mouseClick(button(view, "Previous page"), Left)
    turn_wheel(view, -120)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert by_hand == [6, 5, 6, 7, 6]
    assert changed == [2, 5, 6, 5, 6, 7, 6]
    wait_for_sharp(qtbot, view)
    assert shown(view) == 6


def test_a_typed_number_goes_to_that_page(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    view.setFocus()
    field = view.findChild(QLineEdit)
    assert field is not None
    assert not field.isVisible()
    qtbot.mouseClick(button(view, "Go to a page"), Left)
    assert field.isVisible()
    qtbot.keyClicks(field, "17")
    with qtbot.waitSignal(view.page_turned_by_hand):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.page() == 17
    assert not field.isVisible()

    qtbot.mouseClick(button(view, "Go to a page"), Left)
    qtbot.keyClicks(field, "99")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (view.page(), field.isVisible()) == (17, True)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not field.isVisible())
    assert button(view, "Go to a page").text() == "17 / 20"


def test_rapid_turning_ends_on_the_right_page(
    qtbot: QtBot, view: SlidesView, tmp_path: Path
) -> None:
    open_deck(qtbot, view, write_deck(tmp_path / "long.pdf", 120))
    seen: set[int | None] = set()
    for page in range(2, 120):
        view.next_page()
        qtbot.wait(2)
        if page % 10 == 0:
            qtbot.waitUntil(lambda page=page: shown(view) == page)
        found = shown(view)
        # Never an old page under a new number: this page, or none drawn yet.
        assert found in (page, None)
        seen.add(found)
    view.previous_page()
    wait_for_sharp(qtbot, view)
    assert shown(view) == 118
    assert len(seen) > 10


def test_one_drawing_at_a_time_however_fast_the_pages_turn(
    qtbot: QtBot, view: SlidesView, deck: Path, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_deck(qtbot, view, deck)
    # The text of the first page is read, too.
    qtbot.waitUntil(tasks.is_idle)
    drawn: list[int] = []
    render = Deck.render

    def slowly(self: Deck, page: int, *rest: object) -> object:
        drawn.append(page)
        time.sleep(0.02)
        return render(self, page, *rest)  # type: ignore[arg-type]

    view.resize(500, 400)
    monkeypatch.setattr(Deck, "render", slowly)
    for page in range(1, 20):
        view.set_page(page)
        assert len(tasks._waiting) + len(tasks._running) <= 1
    view.set_page(20)
    wait_for_sharp(qtbot, view)
    assert shown(view) == 20
    # The pages passed on the way were not drawn for nothing before the one in sight.
    assert drawn.index(20) <= 2


def test_neighbours_and_thumbnails_are_ready_before_they_are_wanted(
    qtbot: QtBot, view: SlidesView, deck: Path
) -> None:
    open_deck(qtbot, view, deck, 10)
    wait_for_rest(qtbot, view)
    for page in (8, 9, 11, 12):
        view.set_page(page)
        assert is_sharp(view)
        assert shown(view) == page
    view.set_page(18)
    assert not is_sharp(view)
    assert shown(view) == 18  # its thumbnail


def test_a_hidden_view_draws_nothing(
    qtbot: QtBot, tasks: Tasks, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = SlidesView(tasks)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.deck_opened):
        view.open_deck(deck, 4)
    qtbot.wait(50)
    assert view.pages.drawing is None
    assert view.pages.rough(4, 100) is None
    view.show()
    wait_for_sharp(qtbot, view)
    assert shown(view) == 4


# The wheel


def test_fine_wheels_turn_once_a_notch(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck, 10)
    for _ in range(3):
        turn_wheel(view, -30)
    assert view.page() == 10
    turn_wheel(view, -30)
    assert view.page() == 11
    turn_wheel(view, -90)
    turn_wheel(view, 90)  # the other way begins anew
    assert view.page() == 11
    turn_wheel(view, 30)
    assert view.page() == 10
    turn_wheel(view, -240)
    assert view.page() == 12


def test_momentum_does_not_run_through_the_deck(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck, 10)
    for _ in range(10):
        turn_wheel(view, -120, phase=Qt.ScrollPhase.ScrollMomentum)
    assert view.page() == 10


def test_a_zoomed_page_scrolls_and_turns_at_its_edge(
    qtbot: QtBot, view: SlidesView, deck: Path
) -> None:
    open_deck(qtbot, view, deck, 10)
    view.viewport.zoom_to(2.0)
    turns = 0
    while view.page() == 10:
        before = view.viewport.layout().page.top()
        turn_wheel(view, -120)
        turns += 1
        assert turns < 30
        assert view.page() == 11 or view.viewport.layout().page.top() < before
    assert turns > 2
    assert view.viewport.layout().scroll.y() == 0  # the next page begins at its top
    turn_wheel(view, 120)
    assert view.page() == 10
    layout = view.viewport.layout()
    assert layout.scroll.y() == layout.scroll_limits.y()  # and the one before at its end


def test_ctrl_wheel_zooms_about_the_pointer(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    at = QPointF(200, 220)

    def place() -> tuple[float, float]:
        layout = view.viewport.layout()
        point = at * layout.ratio
        return (
            (point.x() - layout.page.x()) / layout.page.width(),
            (point.y() - layout.page.y()) / layout.page.height(),
        )

    before = place()
    turn_wheel(view, 120 * 3, ctrl=True, at=at)
    assert view.viewport.zoom() == pytest.approx(1.25**3)
    assert place() == pytest.approx(before, abs=0.005)
    turn_wheel(view, 120, ctrl=True, at=at)
    assert place() == pytest.approx(before, abs=0.005)
    assert view.page() == 1
    turn_wheel(view, -120 * 9, ctrl=True, at=at)
    assert view.viewport.zoom() == 1


# Zoom


def test_zoom_has_bounds_and_a_way_back(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    assert view.viewport.zoom() == 1
    assert not button(view, "Zoom out").isEnabled()
    for _ in range(30):
        view.viewport.zoom_in()
    assert view.viewport.zoom() == 16
    for _ in range(30):
        view.viewport.zoom_out()
    assert view.viewport.zoom() == 1
    qtbot.mouseClick(button(view, "Zoom in"), Left)
    assert view.viewport.zoom() == pytest.approx(1.25)
    qtbot.mouseClick(button(view, "Fit the whole page"), Left)
    assert view.viewport.zoom() == 1
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.viewport.zoom() == pytest.approx(1.25)
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.zoom() == 1


def test_fitting_the_width(qtbot: QtBot, view: SlidesView, tmp_path: Path) -> None:
    open_deck(qtbot, view, write_deck(tmp_path / "a.pdf", [PageSpec((600, 900))] * 3))
    view.viewport.fit_width()
    wait_for_sharp(qtbot, view)
    layout = view.viewport.layout()
    assert layout.page.width() == layout.room.width()
    assert view.viewport.zoom() == pytest.approx(
        layout.page.height() / layout.room.height(), rel=0.01
    )
    view.resize(900, 500)
    assert view.viewport.layout().page.width() == view.viewport.layout().room.width()


def test_a_zoomed_page_is_dragged(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    view.viewport.zoom_to(3.0)
    before = view.viewport.layout().page.topLeft()
    qtbot.mousePress(view, Left, pos=QPoint(300, 200))
    qtbot.mouseMove(view, QPoint(260, 180))
    qtbot.mouseMove(view, QPoint(240, 170))
    qtbot.mouseRelease(view, Left, pos=QPoint(240, 170))
    moved = view.viewport.layout().page.topLeft() - before
    ratio = view.devicePixelRatioF()
    assert (moved.x(), moved.y()) == (-60 * ratio, -30 * ratio)
    qtbot.mouseMove(view, QPoint(100, 100))
    assert view.viewport.layout().page.topLeft() - before == moved


def test_double_click_zooms_and_back(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    qtbot.mouseDClick(view, Left, pos=QPoint(300, 200))
    assert view.viewport.zoom() == 2
    qtbot.mouseDClick(view, Left, pos=QPoint(300, 200))
    assert view.viewport.zoom() == 1


# Sharpness


def assert_screen_shows(view: SlidesView, path: Path) -> None:
    """What is on the screen is the page as PDFium draws it there, pixel by pixel."""
    layout = view.viewport.layout()
    with Deck(path) as deck:
        picture = deck.render(view.page(), layout.page.width())
    expected = np.frombuffer(picture.data, np.uint8)
    expected = expected.reshape(picture.height, picture.width, 4)[..., 2::-1]
    screen = pixels(view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    seen = layout.page.intersected(layout.stage)
    bar = round((480 - view.bar.y()) * layout.ratio)
    rows = slice(seen.top(), min(seen.bottom() + 1, layout.stage.height() - bar))
    part = screen[rows, seen.left() : seen.right() + 1].astype(int)
    x, y = seen.left() - layout.page.left(), seen.top() - layout.page.top()
    same = expected[y : y + part.shape[0], x : x + part.shape[1]].astype(int)
    # Not to the last bit, because PDFium draws the edges of a clip's letters a little otherwise.
    assert (np.abs(part - same).max(axis=2) > 80).mean() < 0.0005


def test_a_fitted_page_meets_the_screens_pixels(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck, 3)
    layout = view.viewport.layout()
    picture = view.pages.sharp(3, layout.page.width())
    assert picture is not None
    assert picture.size() == layout.page.size()
    assert layout.page.width() == round(layout.page.width() / layout.ratio * layout.ratio)
    assert_screen_shows(view, deck)


@pytest.mark.parametrize("zoom", [1.3, 4.0, 9.0])
def test_a_zoomed_page_is_sharp(qtbot: QtBot, view: SlidesView, deck: Path, zoom: float) -> None:
    open_deck(qtbot, view, deck, 3)
    view.viewport.zoom_to(zoom, QPointF(150, 150))
    wait_for_sharp(qtbot, view)
    assert_screen_shows(view, deck)


def test_twice_the_density_gives_twice_the_pixels(
    qtbot: QtBot, view: SlidesView, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_deck(qtbot, view, deck)
    once = view.viewport.layout().page
    ratio = 2 * view.devicePixelRatioF()
    monkeypatch.setattr(SlidesView, "devicePixelRatioF", lambda self: ratio)
    view._lay_out()
    wait_for_sharp(qtbot, view)
    twice = view.viewport.layout().page
    assert abs(twice.width() - 2 * once.width()) <= 2
    picture = view.pages.sharp(1, twice.width())
    assert picture is not None
    assert picture.width() == twice.width()


def test_resizing_shows_the_old_picture_and_then_a_sharp_one(
    qtbot: QtBot, view: SlidesView, deck: Path
) -> None:
    open_deck(qtbot, view, deck, 6)
    wait_for_rest(qtbot, view)
    jobs: list[object] = []
    view.pages.drawn.connect(jobs.append)
    for width in range(650, 900, 10):
        view.resize(width, 500)
        assert shown(view) == 6
    assert jobs == []
    wait_for_sharp(qtbot, view)
    assert shown(view) == 6


# Memory


def test_memory_is_bounded(
    qtbot: QtBot, view: SlidesView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slides_pages, "_SHARP_BYTES", 6_000_000)
    monkeypatch.setattr(slides_pages, "_THUMBNAIL_BYTES", 2_000_000)
    monkeypatch.setattr(slides_pages, "_THUMBNAILS_AROUND", 5)
    open_deck(qtbot, view, write_deck(tmp_path / "a.pdf", 60))
    for page in range(1, 61):
        view.set_page(page)
        wait_for_sharp(qtbot, view)
        assert view.pages.sharp_pictures.bytes <= 6_000_000
        assert view.pages.thumbnails.bytes <= 2_000_000
    # It comes to rest: what is drawn ahead does not push out what was drawn ahead.
    wait_for_rest(qtbot, view)
    assert is_sharp(view)
    kept = view.pages.sharp_pictures.images
    assert view.pages.sharp_pictures.bytes == sum(image.sizeInBytes() for image in kept.values())


def test_pages_of_all_sizes(qtbot: QtBot, view: SlidesView, tmp_path: Path) -> None:
    sizes = [(960, 540), (540, 960), (14400, 14400), (0, 0), (1, 14400), (14400, 1), (960, 540)]
    open_deck(qtbot, view, write_deck(tmp_path / "a.pdf", [PageSpec(size) for size in sizes]))
    for page in range(1, 8):
        view.set_page(page)
        wait_for_sharp(qtbot, view)
        if page in (1, 2, 3, 7):
            assert shown(view) == page
        view.grab()
    wait_for_rest(qtbot, view)


def test_nothing_of_a_page_before_stays_on_the_screen(
    qtbot: QtBot, view: SlidesView, tmp_path: Path
) -> None:
    sizes = [(960, 540), (540, 960), (960, 540), (960, 540), (800, 600)]
    open_deck(qtbot, view, write_deck(tmp_path / "a.pdf", [PageSpec(size) for size in sizes]))

    def screen_is_right() -> bool:
        # The real screen: grab() would paint everything anew.
        screen = pixels(view.screen().grabWindow(view.winId()).toImage())
        return np.array_equal(screen, pixels(view.grab().toImage()))

    for page in (1, 2, 3, 4, 5, 4):
        view.set_page(page)
        wait_for_sharp(qtbot, view)
        qtbot.waitUntil(screen_is_right)
    view.show_message("No slides", "Nothing to be done.")
    qtbot.waitUntil(screen_is_right)


# States


def shows_words(view: SlidesView) -> str:
    title, detail = view.message()
    return f"{title}|{detail}" if title else ""


def test_no_deck_says_what_to_do(
    qtbot: QtBot, view: SlidesView, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_deck(qtbot, view, deck)
    with qtbot.waitSignal(view.page_changed) as changed:
        view.show_message("No slides for this talk", "Put testing.pdf into Videos.")
    assert changed.args == [0]
    assert (view.page(), view.page_count()) == (0, 0)
    assert not view.bar.isVisible()
    assert view.accessibleDescription() == "No slides for this talk Put testing.pdf into Videos."
    assert shows_words(view) == "No slides for this talk|Put testing.pdf into Videos."


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: write_deck(path, 2, password="x"), "password"),
        (write_garbage, "not a PDF"),
        (write_truncated, "damaged"),
        (write_empty, "empty"),
        (lambda path: write_deck(path, []), "no pages"),
        (lambda path: path, "no longer"),
    ],
)
def test_a_bad_deck_is_told_where_it_would_be(
    qtbot: QtBot,
    view: SlidesView,
    tmp_path: Path,
    make: Callable[[Path], Path],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = make(tmp_path / "testing.pdf")
    with qtbot.waitSignal(view.failed) as failed:
        view.open_deck(path)
    assert words in failed.args[0]
    said = shows_words(view)
    assert said.startswith("The slides cannot be shown|")
    assert "testing.pdf" in said
    assert words in said


def test_after_a_bad_deck_comes_a_good_one(
    qtbot: QtBot, view: SlidesView, deck: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(view.failed):
        view.open_deck(write_garbage(tmp_path / "bad.pdf"))
    open_deck(qtbot, view, deck, 2)
    assert shown(view) == 2


def test_opening_another_deck_meanwhile_shows_only_the_last(
    qtbot: QtBot, view: SlidesView, deck: Path, tmp_path: Path
) -> None:
    opened: list[int] = []
    view.deck_opened.connect(opened.append)
    other = write_deck(tmp_path / "other.pdf", 8)
    view.open_deck(deck, 3)
    view.open_deck(tmp_path / "missing.pdf")
    view.open_deck(other, 5)
    qtbot.waitUntil(lambda: view.page_count() == 8)
    wait_for_sharp(qtbot, view)
    assert (opened, shown(view)) == ([8], 5)
    view.open_deck(deck, 4)
    view.open_deck(None)
    qtbot.wait(100)
    assert (view.page(), opened) == (0, [8])


def test_a_broken_page_is_told_and_the_others_shown(
    qtbot: QtBot, view: SlidesView, tmp_path: Path
) -> None:
    open_deck(qtbot, view, write_broken_page(tmp_path / "a.pdf", 5, broken=3), 2)
    view.next_page()
    qtbot.waitUntil(lambda: view.pages.broken(3) is not None)
    assert "Page 3 of a.pdf" in str(view.pages.broken(3))
    assert shown(view) is None
    view.next_page()
    wait_for_sharp(qtbot, view)
    assert shown(view) == 4


def test_the_file_may_go_while_it_is_shown(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    write_garbage(deck)
    view.set_page(15)
    wait_for_sharp(qtbot, view)
    assert shown(view) == 15
    deck.unlink()
    view.set_page(20)
    wait_for_sharp(qtbot, view)
    assert shown(view) == 20


# The house


def test_every_button_has_a_name_and_a_tooltip(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    view.viewport.zoom_in()
    tips = {each.accessibleName(): each.toolTip() for each in view.findChildren(QAbstractButton)}
    assert tips == {
        "Previous page": "Previous page (PgUp)",
        "Next page": "Next page (PgDn)",
        "Go to a page": "Go to a page",
        "Zoom in": "Zoom in (+)",
        "Zoom out": "Zoom out (\N{MINUS SIGN})",
        "Fit the whole page": "Fit the whole page (Ctrl+0)",
    }
    assert view.accessibleName() == "Slides"


def test_clicking_a_button_leaves_the_focus_where_it_is(
    qtbot: QtBot, view: SlidesView, deck: Path
) -> None:
    open_deck(qtbot, view, deck)
    view.setFocus()
    qtbot.mouseClick(button(view, "Next page"), Left)
    assert view.focusWidget() in (view, None) or view.hasFocus()
    assert not button(view, "Next page").hasFocus()


def test_the_focus_is_seen_when_it_came_by_key(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    activate(qtbot, view)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    before = pixels(view.grab().toImage())
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    after = pixels(view.grab().toImage())
    accent = view.palette().highlight().color()
    colour = np.array([accent.red(), accent.green(), accent.blue()])
    assert (after == colour).all(axis=2).sum() > (before == colour).all(axis=2).sum() + 1000


def test_the_bar_fits_into_narrow_views(qtbot: QtBot, view: SlidesView, deck: Path) -> None:
    open_deck(qtbot, view, deck)
    badge = QLabel("Live")
    view.bar.add(badge)
    for width in (640, 230, 180, 640):
        view.resize(width, 300)
        QApplication.sendPostedEvents()
        assert view.bar.x() >= 0
        assert view.bar.geometry().right() < width
        assert badge.isVisible()
        assert button(view, "Zoom in").isVisible() == (width == 640)
        assert button(view, "Next page").isVisible()
    qtbot.wait(20)
    asked: list[None] = []
    view.bar.content_changed.connect(lambda: asked.append(None))
    qtbot.wait(50)
    assert asked == []  # it comes to rest
    wide = view.bar.width()
    badge.hide()
    qtbot.waitUntil(lambda: view.bar.width() < wide)


def test_closing_leaves_no_thread(qtbot: QtBot, deck: Path) -> None:
    before = threading.active_count()
    tasks = Tasks()
    view = SlidesView(tasks)
    view.show()
    with qtbot.waitSignal(view.deck_opened):
        view.open_deck(deck)
    tasks.close()
    view.close()
    view.deleteLater()
    qtbot.waitUntil(lambda: threading.active_count() == before)
