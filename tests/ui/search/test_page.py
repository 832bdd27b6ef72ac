"""The search page: hits as one types, walked from the field, filtered, and what it says if none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from duthviewer.library.index import HitKind
from duthviewer.ui.search import delegate as search_delegate
from duthviewer.ui.search.model import RowKind
from duthviewer.ui.search.page import SearchPage
from duthviewer.ui.search.page_pictures import PagePictures
from duthviewer.ui.search.searcher import Searcher
from duthviewer.ui.search.start import MOST_RECENT, read_recent, with_recent
from duthviewer.ui.state.moment import Moment
from duthviewer.ui.widgets import theme
from tests.decks import pixels, read_page, write_deck
from tests.ui.focus import activate
from tests.ui.searches import Words, write_index

Key = Qt.Key
ZEBRAS = Words(
    "Zebras <b>first</b>",
    ("Ann Żółć", "Bo"),
    start_s=60.0,
    abstract="Everything on stripes, and why they are there.",
    pages=[(1, "Stripes", 62.0), (3, "Why stripes <i>help</i> against flies", None)],
    said=[(65.0, "let me show you some stripes"), (300.0, "and no zebra was hurt")],
    notes=[(90.0, "ask about stripes at night")],
)
APES = Words("Apes", ("Cy",), start_s=1000.0, said=[(1010.0, "apes have no stripes at all")])
TIGERS = Words("Tigers", ("Di",), said=[(5.0 + n * 30, f"stripes number {n}") for n in range(40)])


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[SearchPage]:
    index = tmp_path / "search.sqlite3"
    write_index(index, "meeting", {"one": ZEBRAS, "two": APES})
    write_index(index, "other", {"x": TIGERS}, title="Other & more")
    deck = write_deck(tmp_path / "one.pdf", 5)
    searcher = Searcher(index)
    pictures = PagePictures({"meeting/one": deck}.get)
    page = SearchPage(searcher, pictures, {})
    qtbot.addWidget(page)
    page.resize(1000, 700)
    activate(qtbot, page)
    page.begin()
    yield page
    searcher.close()
    pictures.close()


def type_in(qtbot: QtBot, page: SearchPage, text: str) -> None:
    page.field.clear()
    if text.isascii():
        qtbot.keyClicks(page.field, text)
    else:
        page.field.insert(text)  # QTest has no keys for these.
    qtbot.waitUntil(page.is_settled)


def shown(page: SearchPage) -> QWidget:
    return page.body.currentWidget()


def current(page: SearchPage) -> tuple[str, HitKind | None]:
    row = page.list.current()
    return row.talk, None if row.hit is None else row.hit.kind


def test_hits_come_as_one_types_grouped_by_talk(qtbot, page) -> None:
    assert shown(page) is page.start
    type_in(qtbot, page, "stri")
    assert shown(page) is page.list
    talks = [row.talk for row in page.model.rows() if row.kind is RowKind.TALK]
    assert sorted(talks) == ["meeting/one", "meeting/two", "other/x"]
    kinds = {row.hit.kind for row in page.model.rows() if row.hit is not None}
    assert kinds == {HitKind.NOTE, HitKind.ABSTRACT, HitKind.PAGE, HitKind.CUE}
    assert page.count.text().endswith("matches in 3 talks")
    type_in(qtbot, page, "stripes against flies")
    assert [row.hit.page for row in page.model.rows() if row.hit is not None] == [3]
    assert page.count.text() == "1 match"


def test_arrows_walk_the_hits_from_the_field_and_enter_opens_one(qtbot, page) -> None:
    type_in(qtbot, page, "stripes speaker:ann")
    walked = [current(page)]
    for _ in range(4):
        qtbot.keyClick(page.field, Key.Key_Down)
        walked.append(current(page))
    assert [kind for _, kind in walked] == [
        HitKind.NOTE, HitKind.ABSTRACT, HitKind.PAGE, HitKind.PAGE, HitKind.CUE,
    ]  # fmt: skip
    qtbot.waitUntil(page.field.hasFocus)
    assert "let me show you some stripes" in page.field.accessibleDescription()
    with qtbot.waitSignal(page.moment_requested) as asked:
        qtbot.keyClick(page.field, Key.Key_Return)
    assert asked.args == [Moment("meeting/one", 65.0, None)]
    qtbot.keyClick(page.field, Key.Key_Up)
    with qtbot.waitSignal(page.moment_requested) as asked:
        qtbot.keyClick(page.field, Key.Key_Return)
    assert asked.args == [Moment("meeting/one", None, 3, ("stripes",))]


def test_a_title_or_an_abstract_opens_the_talk_where_it_was_left(qtbot, page) -> None:
    for query, found in (("zebras", None), ("everything on", HitKind.ABSTRACT)):
        type_in(qtbot, page, query)
        assert current(page) == ("meeting/one", found)
        with qtbot.waitSignal(page.moment_requested) as asked:
            qtbot.keyClick(page.field, Key.Key_Return)
        assert asked.args == [Moment("meeting/one", None, None)]


def test_a_click_opens_a_hit_and_leaves_the_keyboard_in_the_field(qtbot, page) -> None:
    type_in(qtbot, page, "flies")
    row = next(n for n, row in enumerate(page.model.rows()) if row.hit is not None)
    place = page.list.visualRect(page.model.index(row)).center()
    with qtbot.waitSignal(page.moment_requested) as asked:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [Moment("meeting/one", None, 3, ("flies",))]
    qtbot.waitUntil(page.field.hasFocus)


def test_pages_walk_by_screens_and_stop_at_the_end(qtbot, page) -> None:
    type_in(qtbot, page, "stripes in:said")
    page.resize(1000, 400)
    last = page.model.rowCount() - 1
    qtbot.keyClick(page.field, Key.Key_PageDown)
    first_go = page.list.currentIndex().row()
    assert 1 < first_go < last
    for _ in range(20):
        qtbot.keyClick(page.field, Key.Key_PageDown)
    assert page.list.currentIndex().row() == last
    sight = page.list.viewport().rect()
    assert sight.contains(page.list.visualRect(page.model.index(last)).center())
    for _ in range(20):
        qtbot.keyClick(page.field, Key.Key_PageUp)
    assert page.list.currentIndex().row() == page.model.first()
    # The title above it is in sight, too.
    assert page.list.verticalScrollBar().value() == 0


def test_chips_and_their_keys_choose_a_kind(qtbot, page) -> None:
    type_in(qtbot, page, "stripes")
    chips = {chip.text(): chip for chip in page.filters.chips.buttons()}
    for name, key, wanted in (
        ("Slides", Key.Key_3, {HitKind.PAGE}),
        ("Said", Key.Key_4, {HitKind.CUE}),
        ("Notes", Key.Key_5, {HitKind.NOTE}),
        ("Titles", Key.Key_2, {HitKind.ABSTRACT}),
    ):
        for by_key in (False, True):
            qtbot.mouseClick(chips["All"], Qt.MouseButton.LeftButton)
            if by_key:
                qtbot.keyClick(page.field, key, Qt.KeyboardModifier.ControlModifier)
            else:
                qtbot.mouseClick(chips[name], Qt.MouseButton.LeftButton)
            qtbot.waitUntil(page.is_settled)
            assert [one.text() for one in chips.values() if one.isChecked()] == [name]
            kinds = {row.hit.kind for row in page.model.rows() if row.hit is not None}
            assert kinds == wanted
    qtbot.waitUntil(page.field.hasFocus)


def test_one_conference_can_be_chosen(qtbot, page) -> None:
    page.set_conferences([("meeting", "Meeting"), ("other", "Other & more")])
    type_in(qtbot, page, "stripes")
    page.filters.conferences.actions()[2].trigger()
    qtbot.waitUntil(page.is_settled)
    assert {row.talk for row in page.model.rows()} == {"other/x"}
    chip = page.filters.conference_chip
    assert chip.isChecked()
    assert chip.accessibleName() == "Conference: Other & more"
    # One that is gone is no longer searched alone.
    page.set_conferences([("meeting", "Meeting")])
    qtbot.waitUntil(page.is_settled)
    assert len({row.talk for row in page.model.rows()}) == 3
    assert not chip.isChecked()


def test_more_hits_of_a_talk_are_shown_where_they_are_asked_for(qtbot, page) -> None:
    type_in(qtbot, page, "stripes")
    rows = list(page.model.rows())
    more = next(n for n, row in enumerate(rows) if row.kind is RowKind.MORE)
    before = rows[more].group
    assert before.talk == "other/x"
    page.list.go_to(more)
    with qtbot.waitSignal(page.searcher.answered):
        qtbot.keyClick(page.field, Key.Key_Return)
    now = [row for row in page.model.rows() if row.talk == "other/x"]
    assert not [row for row in now if row.kind is RowKind.MORE]
    assert len(now) - 1 == len(before.hits) + before.more
    assert page.list.current().kind is RowKind.HIT
    assert page.list.currentIndex().row() == more


def test_a_misspelt_word_gets_a_suggestion_by_key_and_by_click(qtbot, page) -> None:
    for take in ("click", "Return", "Ctrl+Return"):
        type_in(qtbot, page, "stirpes")
        assert shown(page) is page.message
        assert page.message.title == "Nothing found for “stirpes”"
        button = page.message.findChildren(QPushButton)[-1]
        assert button.text() == "Did you mean “stripes”?"
        if take == "click":
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        elif take == "Return":
            qtbot.keyClick(page.field, Key.Key_Return)
        else:
            qtbot.keyClick(page.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(page.is_settled)
        assert page.field.text() == "stripes"
        assert shown(page) is page.list


def test_what_was_searched_is_told_where_nothing_is_found(qtbot, page) -> None:
    type_in(qtbot, page, "qqqqqq")
    assert "were searched" in page.message.detail
    assert not page.message.findChildren(QPushButton)
    page.show_indexing(0.3)
    type_in(qtbot, page, "qqqqqqq")
    assert "still being built" in page.message.detail
    qtbot.keyClick(page.field, Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.is_settled)
    assert "filters" in page.message.detail
    button = page.message.findChildren(QPushButton)[-1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.is_settled)
    assert page.filters.kinds() == ()


def test_the_progress_of_the_index_is_shown_while_there_is_some(qtbot, page) -> None:
    assert not page.indexing.isVisible()
    page.show_indexing(0.34)
    assert page.indexing.isVisible()
    assert "34 %" in page.indexing_text.text()
    page.show_indexing(None)
    assert not page.indexing.isVisible()


def test_what_the_index_learns_is_shown_and_one_stays_where_one_is(qtbot, page, tmp_path) -> None:
    type_in(qtbot, page, "stripes")
    rows = [number for number, row in enumerate(page.model.rows()) if row.talk == "meeting/two"]
    page.list.go_to(rows[-1])
    row = page.list.current()
    more = {"y": Words("Stripes everywhere", said=[(5.0, "stripes")])}
    write_index(tmp_path / "search.sqlite3", "third", more, title="Third")
    page.index_changed()
    qtbot.waitUntil(page.is_settled)
    assert "third/y" in {row.talk for row in page.model.rows()}
    assert page.list.current().hit == row.hit


def test_recent_searches_are_offered_walked_and_cleared(qtbot, page) -> None:
    told: list[list[str]] = []
    page.recent_changed.connect(told.append)
    for text in ("flies", "zebras"):
        type_in(qtbot, page, text)
        qtbot.keyClick(page.field, Key.Key_Return)
    assert told[-1] == ["zebras", "flies"]
    page.field.clear()
    assert shown(page) is page.start
    qtbot.keyClick(page.field, Key.Key_Down)
    qtbot.keyClick(page.field, Key.Key_Down)
    assert page.field.accessibleDescription() == "flies"
    qtbot.keyClick(page.field, Key.Key_Return)
    assert page.field.text() == "flies"
    page.actions_by_id["clear_recent"].trigger()
    assert told[-1] == []
    assert page.start.recent() == []


def test_an_example_begins_a_search(qtbot, page) -> None:
    example = next(
        one for one in page.start.findChildren(QPushButton) if one.text() == "speaker:balica"
    )
    qtbot.mouseClick(example, Qt.MouseButton.LeftButton)
    assert page.field.text() == "speaker:"
    qtbot.waitUntil(page.field.hasFocus)
    qtbot.keyClicks(page.field, "ann")
    qtbot.waitUntil(page.is_settled)
    assert {row.talk for row in page.model.rows()} == {"meeting/one"}


def test_recent_searches_are_few_and_each_only_once() -> None:
    assert with_recent(["a", "B"], " b ") == ["b", "a"]
    assert with_recent(["a"], "  ") == ["a"]
    assert len(with_recent([str(number) for number in range(30)], "x")) == MOST_RECENT
    assert read_recent(None) == []
    assert read_recent(["a", 5, "", ["b"]]) == ["a"]


def test_escape_goes_back(qtbot, page) -> None:
    type_in(qtbot, page, "stripes")
    for widget in (page.field, page.list, page.filters.chips.buttons()[1]):
        widget.setFocus()
        with qtbot.waitSignal(page.back_requested, timeout=1000):
            qtbot.keyClick(widget, Key.Key_Escape)


def test_letters_typed_in_the_list_go_on_in_the_field(qtbot, page) -> None:
    type_in(qtbot, page, "stri")
    page.list.setFocus()
    qtbot.keyClicks(page.list, "p")
    assert page.field.text() == "strip"
    qtbot.waitUntil(page.field.hasFocus)


def test_a_page_in_sight_is_drawn(qtbot, page) -> None:
    type_in(qtbot, page, "flies")
    qtbot.waitUntil(lambda: page.pictures.of_page("meeting/one", 3) is not None)
    assert read_page(pixels(page.pictures.of_page("meeting/one", 3).scaledToWidth(640))) == 3
    row = next(n for n, row in enumerate(page.model.rows()) if row.hit is not None)
    area = page.list.visualRect(page.model.index(row))
    white = (pixels(page.list.viewport().grab(area).toImage()).min(axis=2) > 250).mean()
    assert white > 0.02


def test_texts_of_strangers_are_shown_as_they_are(qtbot, page) -> None:
    type_in(qtbot, page, "zebras first")
    words = page.model.words(page.model.row_at(0))
    assert "<b>first</b>" in words
    type_in(qtbot, page, '<b>" OR NEAR(x) -')
    assert page.message.title.count("<b>") == 1


@pytest.mark.parametrize(
    "text", ["(", '"', "-", "*", "a AND", "NEAR(", ":", "in:", "speaker:", "🦓", "שלום", "測試"]
)
def test_whatever_is_typed_is_answered(qtbot, page, text) -> None:
    type_in(qtbot, page, text)
    assert shown(page) in (page.list, page.message)


def test_marked_words_stand_out_and_not_by_colour_alone(qtbot, page) -> None:
    """The ground behind them is tinted, and their strokes are thicker."""
    from PySide6.QtCore import QPointF, QSize
    from PySide6.QtGui import QImage, QPainter

    from duthviewer.ui.widgets.marked_text import MarkedTexts, Style

    role = QPalette.ColorRole
    palette = theme.palette(theme.DARK)
    style = Style(theme.font(13), role.Text, 2)

    def painted(*marks: tuple[int, int]) -> QImage:
        image = QImage(QSize(300, 40), QImage.Format.Format_RGB32)
        image.fill(palette.color(role.Window))
        painter = QPainter(image)
        MarkedTexts().paint(painter, QPointF(0, 0), 300, "some words here", marks, style, palette)
        painter.end()
        return image

    plain, marked = pixels(painted()), pixels(painted((5, 10)))
    changed = (plain != marked).any(axis=2)
    assert changed.sum() > 300
    bright = 200
    assert (marked.min(axis=2) > bright).sum() > (plain.min(axis=2) > bright).sum()


def test_a_frame_without_time_leaves_rows_for_the_next(qtbot, page, monkeypatch) -> None:
    """All in sight is painted in the end, however little each frame has time for."""
    type_in(qtbot, page, "stripes")
    delegate = page.list.itemDelegate()
    monkeypatch.setattr(search_delegate, "FRAME_S", -1.0)
    delegate.forget_rows()
    page.list.viewport().grab()
    assert delegate.late
    assert delegate.drawn == set()
    late = set(delegate.late)
    monkeypatch.setattr(search_delegate, "FRAME_S", 10.0)
    qtbot.waitUntil(lambda: delegate.drawn >= late)
    assert not page.list.unpainted
