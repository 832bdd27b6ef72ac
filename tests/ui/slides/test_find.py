"""Finding in the slides: hits over the whole deck, counted, marked and stepped through."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from duthviewer.slides.deck import Deck
from duthviewer.ui.slides import find as slides_find
from duthviewer.ui.slides.find import FindBar
from duthviewer.ui.widgets import theme
from tests.decks import PageSpec, pixels, write_broken_page, write_deck
from tests.ui.slides_views import Bench, bench, wait_for_contents

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    specs = [PageSpec(title="Plain") for _ in range(12)]
    specs[2] = PageSpec(title="Café", lines=["one cafe, two CAFÉS"])
    specs[7] = PageSpec(title="Nothing", lines=["but a café at the end"])
    with bench(qtbot) as one:
        one.open(qtbot, write_deck(tmp_path / "a.pdf", specs))
        yield one


def find(qtbot: QtBot, page: Bench, text: str) -> FindBar:
    page.actions_by_id["find_in_slides"].trigger()
    bar = page.slides.find_bar
    assert bar.isVisible()
    bar.field.setText(text)
    qtbot.waitUntil(lambda: not bar.typing_timer.isActive() and not bar.finder.is_searching)
    return bar


def test_hits_are_counted_over_the_whole_deck(qtbot: QtBot, page: Bench) -> None:
    bar = find(qtbot, page, "CAFE")
    assert bar.count.text() == "1 of 4"
    assert dict(page.slides.hits_by_page()) == {3: 3, 8: 1}
    assert page.slides.page() == 3


def test_the_first_hit_is_the_next_from_the_page_in_sight(qtbot: QtBot, page: Bench) -> None:
    page.slides.set_page(5)
    bar = find(qtbot, page, "cafe")
    assert (page.slides.page(), bar.count.text()) == (8, "4 of 4")


def test_after_the_last_page_it_begins_at_the_first(qtbot: QtBot, page: Bench) -> None:
    page.slides.set_page(10)
    bar = find(qtbot, page, "cafe")
    assert (page.slides.page(), bar.count.text()) == (3, "1 of 4")


def test_enter_steps_on_and_back_and_round(qtbot: QtBot, page: Bench) -> None:
    bar = find(qtbot, page, "cafe")
    seen = []
    for modifier in (None, None, None, None, Shift):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return, modifier or Qt.KeyboardModifier.NoModifier)
        seen.append((page.slides.page(), bar.count.text()))
    assert seen == [(3, "2 of 4"), (3, "3 of 4"), (8, "4 of 4"), (3, "1 of 4"), (8, "4 of 4")]
    page.actions_by_id["find_next"].trigger()
    assert bar.count.text() == "1 of 4"
    page.actions_by_id["find_previous"].trigger()
    assert bar.count.text() == "4 of 4"


def test_enter_right_after_typing_looks_at_once(qtbot: QtBot, page: Bench) -> None:
    page.actions_by_id["find_in_slides"].trigger()
    bar = page.slides.find_bar
    qtbot.keyClicks(bar.field, "cafe")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 4")


def marked(page: Bench) -> int:
    """How many pixels have the marker's colour."""
    amber = theme.DARK.amber
    colour = [int(amber[at : at + 2], 16) for at in (1, 3, 5)]
    shown = pixels(page.slides.grab().toImage()).astype(int)
    return int((abs(shown - colour) < 8).all(2).sum())


def test_hits_are_marked_on_the_page(qtbot: QtBot, page: Bench) -> None:
    find(qtbot, page, "cafe")
    wait_for_contents(qtbot, page.slides)
    qtbot.waitUntil(lambda: marked(page) > 500)
    page.slides.find_bar.close_bar()
    assert marked(page) == 0


def test_words_of_a_search_are_marked_until_their_page_goes(qtbot: QtBot, page: Bench) -> None:
    slides = page.slides
    slides.set_page(3)
    slides.mark(3, ("two", "on"))
    wait_for_contents(qtbot, slides)
    qtbot.waitUntil(lambda: marked(page) > 0)
    one_word = marked(page)
    slides.mark(3, ("two", "one"))
    assert marked(page) > one_word, "“on” is no word of the page, though it begins one"
    slides.open_find()
    assert marked(page) == 0, "the person looks for something else"
    slides.find_bar.close_bar()
    slides.mark(3, ("two",))
    assert marked(page) == one_word
    slides.set_page(4)
    slides.set_page(3)
    wait_for_contents(qtbot, slides)
    assert marked(page) == 0


def test_no_hits_is_said(qtbot: QtBot, page: Bench) -> None:
    bar = find(qtbot, page, "elephant")
    assert bar.count.text() == "No matches"
    assert page.slides.page() == 1
    assert dict(page.slides.hits_by_page()) == {}


def test_esc_closes_and_gives_the_focus_back(qtbot: QtBot, page: Bench) -> None:
    page.slides.setFocus()
    qtbot.keyClick(page.slides, Qt.Key.Key_F, Ctrl)
    bar = page.slides.find_bar
    qtbot.waitUntil(bar.field.hasFocus)
    top = page.slides.viewport.layout().page.top()
    assert top >= bar.geometry().bottom() * page.devicePixelRatioF()
    bar.field.setText("cafe")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 4")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    qtbot.waitUntil(page.slides.hasFocus)
    assert dict(page.slides.hits_by_page()) == {}


def test_the_player_s_keys_are_silent_in_the_field(qtbot: QtBot, page: Bench) -> None:
    page.actions_by_id["find_in_slides"].trigger()
    bar = page.slides.find_bar
    played = []
    for name in ("toggle", "mute", "restart", "page_strip", "rotate_right", "back", "louder"):
        page.actions_by_id[name].triggered.connect(lambda *_, name=name: played.append(name))
    for key in (
        Qt.Key.Key_Space, Qt.Key.Key_M, Qt.Key.Key_T, Qt.Key.Key_R, Qt.Key.Key_Home,
    ):  # fmt: skip
        qtbot.keyClick(bar.field, key)
    qtbot.keyClick(bar.field, Qt.Key.Key_Up, Shift)
    assert bar.field.text() == " mtr"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert played == []


def test_what_is_selected_is_looked_for(qtbot: QtBot, page: Bench) -> None:
    page.slides.set_page(3)
    wait_for_contents(qtbot, page.slides)
    page.slides.hand.select(0, 4)
    page.actions_by_id["find_in_slides"].trigger()
    assert page.slides.find_bar.field.text() == "Café"
    qtbot.waitUntil(lambda: page.slides.find_bar.count.text() == "1 of 4")


def test_a_zoomed_page_scrolls_to_its_hit(qtbot: QtBot, page: Bench) -> None:
    page.slides.set_page(3)
    page.slides.viewport.zoom_to(6.0)
    find(qtbot, page, "cafés")
    wait_for_contents(qtbot, page.slides)
    slides = page.slides
    hit = slides.find_bar.finder.current
    assert hit is not None

    def is_seen() -> bool:
        layout = slides.viewport.layout()
        area = layout.on_screen(slides.contents().text.areas(hit.start, hit.end)[0])
        return bool(slides.rect().contains(area.toAlignedRect()))

    qtbot.waitUntil(is_seen)


def test_the_window_lives_while_a_long_deck_is_searched(
    qtbot: QtBot, page: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open(qtbot, write_deck(tmp_path / "long.pdf", 300))
    letters, go, main = Deck.letters, threading.Event(), threading.get_ident()
    threads = set()

    def slow(deck: Deck, number: int) -> str:
        threads.add(threading.get_ident())
        if number == 200:
            go.wait(60)
        return letters(deck, number)

    monkeypatch.setattr(Deck, "letters", slow)
    monkeypatch.setattr(slides_find, "_TURN_S", 0.0)
    page.actions_by_id["find_in_slides"].trigger()
    bar = page.slides.find_bar
    bar.field.setText("page")
    qtbot.waitUntil(lambda: 0 < len(bar.finder.hits) < 300)
    assert bar.count.text().endswith("…")
    page.slides.set_page(40)  # the window answers meanwhile
    assert page.slides.page() == 40
    go.set()
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 300")
    assert main not in threads


def test_typing_on_drops_the_search_before(qtbot: QtBot, page: Bench) -> None:
    bar = find(qtbot, page, "cafe")
    bar.field.setText("cafex")
    qtbot.waitUntil(lambda: bar.count.text() == "No matches")
    bar.field.setText("but a")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    assert page.slides.page() == 8


def test_a_damaged_page_is_passed_over(qtbot: QtBot, page: Bench, tmp_path: Path) -> None:
    page.open(qtbot, write_broken_page(tmp_path / "b.pdf", 5, broken=3))
    bar = find(qtbot, page, "page")
    assert bar.count.text() == "1 of 4"


def test_another_deck_ends_the_search(qtbot: QtBot, page: Bench, tmp_path: Path) -> None:
    bar = find(qtbot, page, "cafe")
    page.open(qtbot, write_deck(tmp_path / "b.pdf", 3))
    assert not bar.isVisible()
    bar = find(qtbot, page, "page")
    assert bar.count.text() == "1 of 3"


def test_every_button_has_a_name_and_a_tooltip(qtbot: QtBot, page: Bench) -> None:
    bar = find(qtbot, page, "cafe")
    for button in (bar.previous_button, bar.next_button, bar.close_button):
        assert button.accessibleName()
        assert "(" in button.toolTip()
    bar.next_button.click()
    assert bar.count.text() == "2 of 4"
    bar.close_button.click()
    assert not bar.isVisible()
