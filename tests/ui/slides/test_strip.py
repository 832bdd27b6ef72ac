"""The page strip: all pages in a row, their times, and the way to the moment of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from duthviewer.ui.slides.strip import PageList, PageStrip
from tests.decks import pixels, read_page, write_deck
from tests.ui.slides_views import Bench, bench, spans

Left = Qt.MouseButton.LeftButton
Ctrl = Qt.KeyboardModifier.ControlModifier
TIMELINE = spans(1, 2, None, 2, 3, 2)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with bench(qtbot) as one:
        one.open(qtbot, write_deck(tmp_path / "a.pdf", 12), TIMELINE)
        yield one


def opened(page: Bench) -> PageStrip:
    page.actions_by_id["page_strip"].trigger()
    strip = strip_of(page)
    assert strip.isVisible()
    return strip


def strip_of(page: Bench) -> PageStrip:
    strip = page.drawer.findChild(PageStrip)
    assert isinstance(strip, PageStrip)
    return strip


def cell(pages: PageList, page: int) -> QPoint:
    return pages.visualRect(pages.model().index(page - 1, 0)).center()


def double_click(qtbot: QtBot, pages: PageList, page: int) -> None:
    """As a mouse does it: a click, and then the event that tells of the second."""
    qtbot.mouseClick(pages.viewport(), Left, pos=cell(pages, page))
    qtbot.mouseDClick(pages.viewport(), Left, pos=cell(pages, page))


def wait_for_pictures(qtbot: QtBot, page: Bench, pages: PageList) -> None:
    deck = page.slides.pages
    qtbot.waitUntil(lambda: deck.requested_pages and deck.next_request() is None)


def words(pages: PageList, page: int) -> str:
    return str(pages.model().index(page - 1, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def picture_of(pages: PageList, page: int) -> int | None:
    area = pages.visualRect(pages.model().index(page - 1, 0))
    return read_page(pixels(pages.viewport().grab(area).toImage()))


def test_it_shows_each_page(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    wait_for_pictures(qtbot, page, pages)
    assert pages.model().rowCount() == 12
    for number in (2, 3, 4):
        qtbot.waitUntil(lambda number=number: picture_of(pages, number) == number)


def test_it_says_what_a_page_is_and_when_it_was_shown(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    assert words(pages, 1) == "Page 1, on the screen now, shown in the talk now, shown at 0:00"
    assert words(pages, 2) == "Page 2, shown at 0:10, 0:30, 0:50"
    assert words(pages, 7) == "Page 7"
    page.watched.go(12.0)
    assert (
        words(pages, 2)
        == "Page 2, on the screen now, shown in the talk now, shown at 0:10, 0:30, 0:50"
    )


def test_the_page_of_now_is_marked(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    wait_for_pictures(qtbot, page, pages)
    area = pages.visualRect(pages.model().index(2, 0))
    before = pixels(pages.viewport().grab(area).toImage())
    page.slides.set_page(3)
    after = pixels(pages.viewport().grab(area).toImage())
    ratio = page.devicePixelRatioF()
    line = slice(round((area.height() - 22) * ratio), None)
    assert (before != after).any(axis=2).sum() > 300
    # Not by colour alone: the number says it as well.
    assert (before[line] != after[line]).any(axis=2).sum() > 20


def test_a_click_shows_the_page_and_detaches(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    with qtbot.waitSignal(page.slides.page_turned_by_hand) as turned:
        qtbot.mouseClick(pages.viewport(), Left, pos=cell(pages, 4))
    assert turned.args == [4]
    page.watched.go(12.0)
    assert page.slides.page() == 4
    assert page.watched.played == []
    assert not pages.hasFocus()


def test_a_double_click_plays_the_first_moment(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    double_click(qtbot, pages, 2)
    assert page.watched.played == [pytest.approx(10, abs=0.1)]
    double_click(qtbot, pages, 5)
    assert len(page.watched.played) == 1  # nobody knows when page 5 was shown
    assert page.slides.page() == 5


def test_jump_here_plays_the_moment_of_the_page_in_sight(qtbot: QtBot, page: Bench) -> None:
    jump: QAction = page.actions_by_id["jump_here"]
    page.slides.turn_by_hand(3)
    assert jump.isEnabled()
    page.slides.setFocus()
    qtbot.keyClick(page.slides, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert page.watched.played == [pytest.approx(40, abs=0.1)]
    page.slides.set_page(5)
    assert not jump.isEnabled()


def test_the_menu_of_a_page_offers_every_time(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    menu = pages.page_menu(2)
    offered = [action.text() for action in menu.actions() if action.text()]
    assert offered == [
        "Show this page", "Jump here: 0:10", "Jump here: 0:30", "Jump here: 0:50",
        "Save clip of this page…", "Loop the moments of this page",
    ]  # fmt: skip
    menu.actions()[3].trigger()
    assert page.watched.played == [pytest.approx(30, abs=0.1)]
    for action, signal in zip(
        menu.actions()[-2:], (pages.clip_requested, pages.loop_requested), strict=True
    ):
        with qtbot.waitSignal(signal) as asked:
            action.trigger()
        assert asked.args == [2]
    menu.actions()[0].trigger()
    assert page.slides.page() == 2
    menu.deleteLater()


def test_keys_walk_show_and_jump(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    sought = []
    for name in ("on_5", "back_5", "restart"):
        page.actions_by_id[name].triggered.connect(lambda *_, name=name: sought.append(name))
    pages.setFocus()
    Key = Qt.Key
    for key, row in (
        (Key.Key_Right, 1), (Key.Key_Right, 2), (Key.Key_Left, 1), (Key.Key_End, 11),
        (Key.Key_Right, 11), (Key.Key_Home, 0), (Key.Key_Left, 0), (Key.Key_Right, 1),
    ):  # fmt: skip
        qtbot.keyClick(pages, key)
        assert pages.currentIndex().row() == row
    assert page.slides.page() == 1
    qtbot.keyClick(pages, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.slides.page() == 2
    assert not page.watched.played
    qtbot.keyClick(pages, Key.Key_Return)
    assert page.watched.played == [pytest.approx(10, abs=0.1)]
    assert sought == []


def test_the_player_s_other_keys_still_work_in_it(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    played = []
    page.actions_by_id["toggle"].triggered.connect(lambda *_: played.append("toggle"))
    pages.setFocus()
    qtbot.keyClick(pages, Qt.Key.Key_Space)
    assert played == ["toggle"]


def test_it_follows_the_page_in_sight(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    page.slides.set_page(12)
    area = pages.visualRect(pages.model().index(11, 0))
    qtbot.waitUntil(lambda: pages.viewport().rect().contains(area.center()) or _seen(pages, 12))


def _seen(pages: PageList, page: int) -> bool:
    return pages.viewport().rect().contains(cell(pages, page))


def test_pages_with_hits_say_so(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    page.slides.open_find()
    page.slides.find_bar.field.setText("page 4")
    qtbot.waitUntil(lambda: page.slides.find_bar.count.text() == "1 of 1")
    assert words(pages, 4).endswith("matches: 1")
    page.slides.find_bar.close_bar()
    assert "matches" not in words(pages, 4)


def test_pages_with_hits_stand_out_among_the_others(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    wait_for_pictures(qtbot, page, pages)

    def middle(number: int) -> bytes:
        """The middle of a page's picture, beside rings and pills."""
        area = pages.visualRect(pages.model().index(number - 1, 0)).adjusted(20, 40, -20, -32)
        return pixels(pages.viewport().grab(area).toImage()).tobytes()

    pages.scrollTo(pages.model().index(0, 0))
    before = {number: middle(number) for number in (2, 3)}
    page.slides.open_find()
    page.slides.find_bar.field.setText("page 3")
    qtbot.waitUntil(lambda: page.slides.find_bar.count.text() == "1 of 1")
    pages.scrollTo(pages.model().index(0, 0))
    qtbot.waitUntil(lambda: middle(2) != before[2])
    assert middle(3) == before[3]
    page.slides.find_bar.close_bar()
    qtbot.waitUntil(lambda: middle(2) == before[2])


def test_three_hundred_pages_draw_only_what_is_in_sight(
    qtbot: QtBot, page: Bench, tmp_path: Path
) -> None:
    page.open(qtbot, write_deck(tmp_path / "long.pdf", 300))
    pages = opened(page).list
    wait_for_pictures(qtbot, page, pages)
    assert pages.model().rowCount() == 300
    assert len(page.slides.pages.requested_pages) < 60
    bar = pages.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert 300 in page.slides.pages.requested_pages
    assert 1 not in page.slides.pages.requested_pages
    wait_for_pictures(qtbot, page, pages)
    qtbot.waitUntil(lambda: picture_of(pages, 299) == 299)
    assert page.slides.pages.requested_pictures.bytes <= 48 * 2**20


def test_closed_it_requests_no_pictures(qtbot: QtBot, page: Bench) -> None:
    opened(page)
    page.actions_by_id["page_strip"].trigger()
    assert not strip_of(page).isVisible()
    assert page.slides.pages.requested_pages == ()


def test_it_shows_the_pages_of_each_deck_or_says_that_there_are_none(
    qtbot: QtBot, page: Bench, tmp_path: Path
) -> None:
    strip = opened(page)
    page.slides.close_deck()
    assert not strip.list.isVisible()
    assert strip.no_pages.isVisible()
    page.open(qtbot, write_deck(tmp_path / "b.pdf", 4))
    assert strip.list.isVisible()
    assert not strip.no_pages.isVisible()
    assert strip.list.model().rowCount() == 4


def test_turned_and_dark_pages_are_so_in_the_strip(qtbot: QtBot, page: Bench) -> None:
    pages = opened(page).list
    wide = pages.cell().width()
    page.slides.rotate(1)
    assert pages.cell().width() < wide
    page.slides.rotate(-1)
    page.slides.set_dark(True)
    wait_for_pictures(qtbot, page, pages)
    area = pages.visualRect(pages.model().index(3, 0))

    def darkness() -> float:
        return float((pixels(pages.viewport().grab(area).toImage()).max(axis=2) < 60).mean())

    qtbot.waitUntil(lambda: darkness() > 0.3)
