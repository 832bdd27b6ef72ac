"""Links on the pages: told, followed within the deck, and out of it only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from duthviewer.ui.slides.link_dialog import LinkDialog
from tests.decks import PageSpec, pixels, write_deck
from tests.ui.slides_views import Bench, bench, point_on, wait_for_contents

Left = Qt.MouseButton.LeftButton
Shape = Qt.CursorShape
ADDRESS = "https://example.org/a<b>b</b>"
#: In points from the lower left corner of a page of 960 by 540.
INNER, OUTER, REFUSED = (480, 400, 600, 500), (650, 400, 770, 500), (820, 400, 940, 500)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    first = PageSpec(links=[(INNER, 3), (OUTER, ADDRESS), (REFUSED, "run:/usr/bin/true")])
    deck = write_deck(tmp_path / "a.pdf", [first, PageSpec(), PageSpec()])
    with bench(qtbot) as one:
        one.open(qtbot, deck)
        wait_for_contents(qtbot, one.slides)
        yield one


def at(page: Bench, box: tuple[int, int, int, int]) -> QPoint:
    left, bottom, right, top = box
    return point_on(page.slides, (left + right) / 2 / 960, 1 - (bottom + top) / 2 / 540)


def dialog(page: Bench) -> LinkDialog | None:
    return next(iter(page.slides.findChildren(LinkDialog)), None)


def tip(qtbot: QtBot, page: Bench, point: QPoint) -> str:
    slides = page.slides
    event = QHelpEvent(QEvent.Type.ToolTip, point, slides.mapToGlobal(point))
    QApplication.sendEvent(slides, event)
    return QToolTip.text()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls: list[str] = []
    monkeypatch.setattr(
        "duthviewer.ui.slides.link_dialog.QDesktopServices.openUrl",
        lambda url: urls.append(url.toString()) or True,
    )
    return urls


def test_a_click_goes_to_the_page_as_a_hand_does(qtbot: QtBot, page: Bench) -> None:
    with qtbot.waitSignal(page.slides.page_turned_by_hand) as turned:
        qtbot.mouseClick(page.slides, Left, pos=at(page, INNER))
    assert turned.args == [3]


def test_a_press_that_is_dragged_off_follows_nothing(qtbot: QtBot, page: Bench) -> None:
    qtbot.mousePress(page.slides, Left, pos=at(page, INNER))
    qtbot.mouseMove(page.slides, QPoint(20, 20))
    qtbot.mouseRelease(page.slides, Left, pos=QPoint(20, 20))
    assert page.slides.page() == 1


def test_the_way_out_is_asked_for(qtbot: QtBot, page: Bench, opened: list[str]) -> None:
    qtbot.mouseClick(page.slides, Left, pos=at(page, OUTER))
    asked = dialog(page)
    assert asked is not None
    assert asked.isVisible()
    assert asked.where.toPlainText() == ADDRESS
    assert opened == []
    qtbot.keyClick(asked, Qt.Key.Key_Return)  # the careless Enter
    assert opened == []
    qtbot.waitUntil(lambda: dialog(page) is None)
    qtbot.mouseClick(page.slides, Left, pos=at(page, OUTER))
    asked = dialog(page)
    assert asked is not None
    asked.open_button.click()
    assert opened == ["https://example.org/a%3Cb%3Eb%3C/b%3E"]
    qtbot.waitUntil(lambda: dialog(page) is None)


def test_the_address_can_be_copied_instead(qtbot: QtBot, page: Bench, opened: list[str]) -> None:
    qtbot.mouseClick(page.slides, Left, pos=at(page, OUTER))
    asked = dialog(page)
    assert asked is not None
    asked.copy_button.click()
    assert QGuiApplication.clipboard().text() == ADDRESS
    assert opened == []
    qtbot.waitUntil(lambda: dialog(page) is None)


def test_other_links_are_told_and_not_followed(
    qtbot: QtBot, page: Bench, opened: list[str]
) -> None:
    qtbot.mouseClick(page.slides, Left, pos=at(page, REFUSED))
    assert dialog(page) is None
    assert opened == []
    assert page.slides.page() == 1
    assert "Unsupported" in QToolTip.text()
    QToolTip.hideText()


def test_pointer_and_tooltip_tell_where_it_leads(qtbot: QtBot, page: Bench) -> None:
    for box, shape, words in (
        (INNER, Shape.PointingHandCursor, "Go to page 3"),
        (OUTER, Shape.PointingHandCursor, "a&lt;b&gt;b&lt;/b&gt;"),
        (REFUSED, Shape.ForbiddenCursor, "/usr/bin/true"),
    ):
        qtbot.mouseMove(page.slides, at(page, box))
        qtbot.waitUntil(lambda shape=shape: page.slides.cursor().shape() is shape)
        assert words in tip(qtbot, page, at(page, box))
    QToolTip.hideText()


def test_tab_steps_through_the_links_and_enter_follows(qtbot: QtBot, page: Bench) -> None:
    slides = page.slides
    slides.setFocus()
    plain = pixels(slides.grab().toImage())
    qtbot.keyClick(slides, Qt.Key.Key_Tab)
    qtbot.waitUntil(slides.hasFocus)
    link = slides.hand.link()
    assert link is not None
    assert link.page == 3
    assert slides.accessibleDescription() == "Link: Go to page 3"
    assert (pixels(slides.grab().toImage()) != plain).any()
    qtbot.keyClick(slides, Qt.Key.Key_Tab)
    assert slides.accessibleDescription() == f"Link: {ADDRESS}"
    qtbot.keyClick(slides, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(slides, Qt.Key.Key_Return)
    assert slides.page() == 3
    assert slides.hand.link() is None
    assert slides.accessibleDescription() == "Page 3 of 3"


def test_tab_leaves_after_the_last_link(qtbot: QtBot, page: Bench) -> None:
    slides = page.slides
    slides.setFocus()
    for _ in range(3):
        qtbot.keyClick(slides, Qt.Key.Key_Tab)
        qtbot.waitUntil(slides.hasFocus)
    qtbot.keyClick(slides, Qt.Key.Key_Tab)
    assert not slides.hasFocus()
    assert slides.hand.link() is None


def test_the_context_menu_offers_the_link(qtbot: QtBot, page: Bench) -> None:
    page.slides.customContextMenuRequested.emit(at(page, OUTER))
    menu = page.commands.context_menu
    qtbot.waitUntil(menu.isVisible)
    offered = [action.text() for action in menu.actions() if action.isVisible()]
    assert offered[:2] == ["Follow the link", "Copy the address"]
    assert {"Find in the slides…", "Print the slides…", "Dark pages"} <= set(offered)
    next(a for a in menu.actions() if a.text() == "Copy the address").trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == ADDRESS
    page.slides.customContextMenuRequested.emit(point_on(page.slides, 0.3, 0.95))
    qtbot.waitUntil(menu.isVisible)
    assert "Follow the link" not in [a.text() for a in menu.actions() if a.isVisible()]
    menu.close()
