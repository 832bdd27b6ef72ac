"""Text on a page: selected by dragging, by word and whole, and copied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from duthviewer.slides.deck import Deck
from tests.decks import PageSpec, pixels, read_page, write_deck
from tests.ui.slides_views import Bench, bench, edges_of, middle_of, point_on, wait_for_contents

Left, Middle = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
Ctrl = Qt.KeyboardModifier.ControlModifier
Shape = Qt.CursorShape


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    lines = ["the first line of letters", "and the second line"]
    deck = write_deck(tmp_path / "a.pdf", [PageSpec(title="A title", lines=lines), PageSpec()])
    with bench(qtbot) as one:
        one.open(qtbot, deck)
        wait_for_contents(qtbot, one.slides)
        yield one


def drag(qtbot: QtBot, page: Bench, start: QPoint, end: QPoint, button=Left) -> None:
    qtbot.mousePress(page.slides, button, pos=start)
    qtbot.mouseMove(page.slides, QPoint((start + end) / 2))
    qtbot.mouseMove(page.slides, end)
    qtbot.mouseRelease(page.slides, button, pos=end)


def test_dragging_selects_and_ctrl_c_copies(qtbot: QtBot, page: Bench) -> None:
    copy = page.actions_by_id["copy_slides"]
    assert not copy.isEnabled()
    drag(qtbot, page, *edges_of(page.slides, "first line"))
    assert page.slides.hand.selected_text() == "first line"
    assert copy.isEnabled()
    page.slides.setFocus()
    qtbot.keyClick(page.slides, Qt.Key.Key_C, Ctrl)
    assert QGuiApplication.clipboard().text() == "first line"


def test_dragging_over_lines_selects_both(qtbot: QtBot, page: Bench) -> None:
    start, _ = edges_of(page.slides, "letters")
    _, end = edges_of(page.slides, "and the")
    drag(qtbot, page, start, end)
    assert page.slides.hand.selected_text() == "letters\nand the"
    assert len(page.slides.hand.selected_areas()) == 2


def test_dragging_backwards_selects_the_same(qtbot: QtBot, page: Bench) -> None:
    drag(qtbot, page, *reversed(edges_of(page.slides, "first line")))
    assert page.slides.hand.selected_text() == "first line"


def test_shift_click_extends(qtbot: QtBot, page: Bench) -> None:
    drag(qtbot, page, *edges_of(page.slides, "first"))
    _, end = edges_of(page.slides, "first line")
    qtbot.mouseClick(page.slides, Left, Qt.KeyboardModifier.ShiftModifier, pos=end)
    assert page.slides.hand.selected_text() == "first line"


def test_double_click_selects_a_word_and_a_click_beside_drops_it(qtbot: QtBot, page: Bench) -> None:
    qtbot.mouseDClick(page.slides, Left, pos=middle_of(page.slides, "second"))
    assert page.slides.hand.selected_text() == "second"
    assert page.slides.viewport.zoom() == 1
    qtbot.mouseClick(page.slides, Left, pos=point_on(page.slides, 0.95, 0.3))
    assert page.slides.hand.selected_text() == ""
    assert not page.actions_by_id["copy_slides"].isEnabled()


def test_ctrl_a_selects_the_page(qtbot: QtBot, page: Bench) -> None:
    page.slides.setFocus()
    qtbot.keyClick(page.slides, Qt.Key.Key_A, Ctrl)
    text = page.slides.hand.selected_text()
    assert text == "A title\n1\nthe first line of letters\nand the second line"


def test_the_selection_is_seen(qtbot: QtBot, page: Bench) -> None:
    before = pixels(page.slides.grab().toImage())
    at = middle_of(page.slides, "second")
    qtbot.mouseDClick(page.slides, Left, pos=at)
    after = pixels(page.slides.grab().toImage())
    ratio = page.devicePixelRatioF()
    y, x = round(at.y() * ratio), round(at.x() * ratio)
    row = slice(y - 3, y + 3), slice(x - 8, x + 8)
    assert (before[row] != after[row]).any(axis=2).mean() > 0.9


def test_another_page_has_nothing_selected(qtbot: QtBot, page: Bench) -> None:
    page.slides.hand.select_all()
    page.slides.set_page(2)
    assert page.slides.hand.selection() is None
    assert not page.actions_by_id["copy_slides"].isEnabled()


def test_the_pointer_shows_what_it_would_do(qtbot: QtBot, page: Bench) -> None:
    slides = page.slides
    qtbot.mouseMove(slides, middle_of(slides, "second"))
    qtbot.waitUntil(lambda: slides.cursor().shape() is Shape.IBeamCursor)
    qtbot.mouseMove(slides, point_on(slides, 0.95, 0.3))
    qtbot.waitUntil(lambda: slides.cursor().shape() is Shape.ArrowCursor)
    slides.viewport.zoom_to(2.0)
    qtbot.waitUntil(lambda: slides.cursor().shape() is Shape.OpenHandCursor)


def test_the_middle_button_pans_over_text_too(qtbot: QtBot, page: Bench) -> None:
    slides = page.slides
    slides.viewport.zoom_to(3.0)
    slides.hand.select(0, 1)
    contents = slides.contents()
    assert contents is not None
    slides.viewport.bring_into_sight(contents.text.lines[0].area)
    at = middle_of(slides, "title")
    before = slides.viewport.layout().page.topLeft()
    drag(qtbot, page, at, at - QPoint(30, 20), Middle)
    moved = slides.viewport.layout().page.topLeft() - before
    ratio = slides.devicePixelRatioF()
    assert (moved.x(), moved.y()) == (-30 * ratio, -20 * ratio)
    assert slides.hand.selected_text() == "A"


def test_a_turned_page_is_selected_where_it_is_seen(qtbot: QtBot, page: Bench) -> None:
    page.slides.rotate(1)
    wait_for_contents(qtbot, page.slides)
    qtbot.mouseDClick(page.slides, Left, pos=middle_of(page.slides, "second"))
    assert page.slides.hand.selected_text() == "second"
    area = page.slides.hand.selected_areas()[0]
    assert area.height() > area.width()  # it runs downwards now


def test_pages_turn_until_another_deck_is_shown(qtbot: QtBot, page: Bench, tmp_path: Path) -> None:
    slides = page.slides

    def shape() -> bool:
        where = slides.viewport.layout().page
        return where.width() > where.height()

    assert shape()
    slides.setFocus()
    qtbot.keyClick(slides, Qt.Key.Key_R)
    assert not shape()
    slides.set_page(2)
    qtbot.waitUntil(
        lambda: slides.pages.sharp(2, slides.viewport.layout().page.width()) is not None
    )
    picture = slides.pages.sharp(2, slides.viewport.layout().page.width())
    assert picture is not None
    upright = pixels(picture).swapaxes(0, 1)[::-1]
    assert read_page(upright) == 2
    qtbot.keyClick(slides, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert shape()
    slides.rotate(1)
    page.open(qtbot, write_deck(tmp_path / "b.pdf", 2))
    assert slides.pages.turns == 0
    assert shape()


def test_dark_pages_are_dark_and_remembered(qtbot: QtBot, page: Bench) -> None:
    slides = page.slides

    def corner() -> int:
        width = slides.viewport.layout().page.width()
        qtbot.waitUntil(lambda: slides.pages.sharp(1, width) is not None)
        return int(pixels(slides.pages.sharp(1, width))[5, 5].max())

    assert corner() == 255
    slides.setFocus()
    qtbot.keyClick(slides, Qt.Key.Key_I, Ctrl)
    assert corner() < 40
    assert page.settings[-1] == ("dark_pages", True)
    assert page.actions_by_id["dark_pages"].isChecked()
    page.stored.restore({})
    assert corner() == 255
    page.stored.restore({"dark_pages": True})
    assert corner() < 40


def test_a_page_is_copied_and_saved_as_a_picture(
    qtbot: QtBot, page: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.slides.set_page(2)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    page.actions_by_id["copy_page"].trigger()
    qtbot.waitUntil(lambda: not clipboard.image().isNull())
    assert clipboard.image().width() >= 1920
    assert read_page(pixels(clipboard.image())) == 2

    to = tmp_path / "saved.png"
    monkeypatch.setattr(
        "duthviewer.ui.slides.commands.QFileDialog.getSaveFileName",
        lambda *_: (str(to), ""),
    )
    page.actions_by_id["save_page"].trigger()
    qtbot.waitUntil(lambda: to.exists() and page.tasks.is_idle())
    assert read_page(pixels(to)) == 2
    to = tmp_path / "no" / "folder.png"
    page.actions_by_id["save_page"].trigger()
    qtbot.waitUntil(lambda: len(page.troubles) == 1)
    assert str(to) in page.troubles[0]


def test_the_deck_opens_in_the_system_s_viewer(
    page: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(
        "duthviewer.ui.system.outside.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()) or len(opened) == 1,
    )
    page.actions_by_id["open_outside"].trigger()
    assert opened[0].endswith("a.pdf")
    assert not page.troubles
    page.actions_by_id["open_outside"].trigger()
    assert "a.pdf" in page.troubles[0]


def test_without_a_deck_the_commands_rest(qtbot: QtBot, page: Bench) -> None:
    names = ("find_in_slides", "rotate_right", "print_slides", "copy_page")
    assert all(page.actions_by_id[name].isEnabled() for name in names)
    page.slides.close_deck()
    assert not any(page.actions_by_id[name].isEnabled() for name in names)


def test_titles_fit_what_a_deck_says(tmp_path: Path) -> None:
    """The letters that are selected are those that ``text`` gives."""
    with Deck(write_deck(tmp_path / "b.pdf", [PageSpec(title="Alpha", lines=["b c"])])) as deck:
        contents = deck.contents(1)
        assert contents.text.text(0, len(contents.text.letters)) == deck.text(1)
