"""The rows of the search page: what an answer becomes, how it is walked and cut to size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from duthviewer.library.index import HitKind, SearchHit, SearchResult, TalkHits
from duthviewer.ui.search.model import (
    ResultRow,
    RowKind,
    SearchModel,
    excerpt,
    marks_in,
    position_s,
)


def hit(
    kind: HitKind, text: str = "some words", *, talk: str = "meeting/one", **more: object
) -> SearchHit:
    fields = {"at_s": None, "page": None, "marks": ((0, 4),), **more}
    return SearchHit(kind, talk, text=text, **fields)


def group(*hits: SearchHit, talk: str = "meeting/one", more: int = 0) -> TalkHits:
    return TalkHits(
        talk, "Zebras", ("Ann", "Bo"), "meeting", "Meeting", hits, more=more, start_s=60.0
    )


def found(*groups: TalkHits, suggestion: str | None = None) -> SearchResult:
    return SearchResult(groups, sum(len(one.hits) for one in groups), suggestion=suggestion)


@pytest.fixture
def model(qapp) -> SearchModel:
    model = SearchModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def kinds(model: SearchModel) -> list[str]:
    return [row.kind.name for row in model.rows()]


def test_each_talk_stands_above_its_hits(model) -> None:
    cue = hit(HitKind.CUE, at_s=70.0)
    page = hit(HitKind.PAGE, page=4)
    model.show(found(group(page, cue, more=3), group(cue, talk="meeting/two")))
    assert kinds(model) == ["TALK", "HIT", "HIT", "MORE", "TALK", "HIT"]
    assert [row.hit for row in model.rows() if row.kind is RowKind.HIT] == [page, cue, cue]


def test_what_was_found_in_the_title_is_marked_there_and_no_row_of_its_own(model) -> None:
    title = hit(HitKind.TITLE, "Zebras", marks=((0, 3),))
    speaker = hit(HitKind.SPEAKER, "Ann, Bo", marks=((5, 7),))
    model.show(found(group(title, speaker, hit(HitKind.CUE))))
    assert kinds(model) == ["TALK", "HIT"]
    row = model.row_at(0)
    assert row.titles() == [title, speaker]
    assert marks_in("Zebras", row.titles(), HitKind.TITLE) == ((0, 3),)
    assert marks_in(row.speakers, row.titles(), HitKind.SPEAKER) == ((5, 7),)


def test_arrows_stop_at_hits_and_pass_over_titles_in_which_nothing_was_found(model) -> None:
    title = hit(HitKind.TITLE, "Zebras")
    model.show(
        found(group(hit(HitKind.CUE), more=1), group(title, talk="meeting/two"), suggestion="x")
    )
    assert kinds(model) == ["SUGGESTION", "TALK", "HIT", "MORE", "TALK"]
    assert model.first() == 2
    assert [model.step(number, 1) for number in (0, 2, 3, 4)] == [2, 3, 4, 4]
    assert [model.step(number, -1) for number in (4, 3, 2, 0)] == [3, 2, 0, 0]


def test_a_row_says_in_words_what_it_shows(model) -> None:
    page = hit(HitKind.PAGE, "Stripes\nare  black", page=4, at_s=130.0)
    model.show(found(group(hit(HitKind.TITLE, "Zebras"), page, more=1), suggestion="stripes"))
    spoken = [
        str(model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)) for number in range(4)
    ]
    assert spoken == [
        "Did you mean “stripes”?",
        "Zebras, Ann, Bo, Meeting, Title",
        "Slide 4, 1:10, Stripes are black",
        "1 more match in this talk",
    ]


def test_a_position_counts_from_the_talk_s_start() -> None:
    cue = hit(HitKind.CUE, at_s=70.0)
    assert position_s(ResultRow(RowKind.HIT, group(cue), cue)) == 10.0
    early = hit(HitKind.CUE, at_s=50.0)
    assert position_s(ResultRow(RowKind.HIT, group(early), early)) == 0.0
    page = hit(HitKind.PAGE, page=1)
    assert position_s(ResultRow(RowKind.HIT, group(page), page)) is None


def test_a_talk_is_opened_in_its_place(model) -> None:
    few = hit(HitKind.CUE, "first", at_s=70.0)
    many = tuple(hit(HitKind.CUE, f"line {number}", at_s=70.0 + number) for number in range(50))
    last = group(few, talk="meeting/two", more=2)
    model.show(found(group(few, more=49), last))
    model.open_talk(group(*many))
    assert kinds(model) == ["TALK", *["HIT"] * 50, "TALK", "HIT", "MORE"]
    model.show(found(group(few, more=49), last), keep_opened=True)
    assert model.rowCount() == 54
    model.show(found(group(few, more=49), last))
    assert model.rowCount() == 6


def test_a_talk_that_is_gone_is_not_opened(model) -> None:
    model.show(found(group(hit(HitKind.CUE))))
    model.open_talk(group(hit(HitKind.CUE), talk="meeting/gone"))
    assert kinds(model) == ["TALK", "HIT"]


def test_a_row_is_found_again_in_another_answer(model) -> None:
    cue, page = hit(HitKind.CUE, at_s=70.0), hit(HitKind.PAGE, page=4)
    model.show(found(group(cue)))
    row = model.row_at(1)
    model.show(found(group(page, cue), group(page, talk="meeting/two")))
    assert model.same(row) == 2
    model.clear()
    assert model.same(row) == -1
    assert model.first() == -1


def test_an_excerpt_is_one_line_and_begins_near_the_first_mark() -> None:
    text = "word " * 60 + "needle\n\tin a\x00 haystack " + "word " * 200
    at = text.index("needle")
    shown, marks = excerpt(text, ((at, at + 6),))
    assert shown.startswith("… word")
    assert shown.endswith(" …")
    assert "needle in a haystack" in shown
    assert [shown[start:stop] for start, stop in marks] == ["needle"]
    assert marks[0][0] < 70


@given(st.text(), st.tuples(st.integers(0, 400), st.integers(1, 30)), st.integers(0, 400))
def test_whatever_is_cut_the_marks_stay_on_their_words(text, mark, long) -> None:
    text = "x" * long + text + "y" * 30
    start = min(mark[0], len(text) - 1)
    stop = min(start + mark[1], len(text))
    shown, marks = excerpt(text, ((start, stop),))
    assert shown.isprintable() or not text.isprintable()
    assert "\n" not in shown
    for first, last in marks:
        assert 0 <= first < last <= len(shown)
    word = "".join(text[start:stop].split())
    if word.isprintable() and marks:
        assert "".join(shown[marks[0][0] : marks[0][1]].split()) in word
