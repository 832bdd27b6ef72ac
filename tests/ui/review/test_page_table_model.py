"""The table of the pages: sorted by every column, and copied."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt

from duthviewer.review.pace.values import PageFigures
from duthviewer.ui.review.page_table_model import PageColumn, PageTableModel
from tests.review.pace.test_chart import report_of

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
INITIAL = Qt.ItemDataRole.InitialSortOrderRole
PAGES = (
    PageFigures(
        page=1, title="Welcome", first_shown_s=0.0, shown_s=90.0, share=0.5, visits=2,
        words=200, words_per_minute=133.3, pauses=3, not_said=("a", "b"),
    ),
    PageFigures(page=2, title="", not_said=(), words=0, pauses=0),
    PageFigures(
        page=3, title="apples", first_shown_s=60.0, shown_s=30.0, share=1 / 6, visits=1,
        words=90, words_per_minute=180.0, pauses=1, not_said=(),
    ),
    PageFigures(
        page=10, title="Page 10", first_shown_s=3700.0, shown_s=60.0, share=1 / 3, visits=1,
        words=100, words_per_minute=100.0, pauses=0, not_said=("c",),
    ),
)  # fmt: skip


@pytest.fixture
def model() -> PageTableModel:
    model = PageTableModel()
    report = report_of([(60.0, 1), (30.0, 3), (30.0, 1), (60.0, 10)], words=390)
    model.show_report(msgspec.structs.replace(report, pages=PAGES))
    return model


def pages_in(model: PageTableModel) -> list[int]:
    return [model.row_at(model.index(row, 0)).page for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("column", "upwards", "downwards"),
    [
        (PageColumn.PAGE, [1, 2, 3, 10], [10, 3, 2, 1]),
        (PageColumn.TITLE, [3, 1, 2, 10], [1, 3, 2, 10]),
        (PageColumn.FIRST, [1, 3, 10, 2], [10, 3, 1, 2]),
        (PageColumn.TIME, [3, 10, 1, 2], [1, 10, 3, 2]),
        (PageColumn.SHARE, [3, 10, 1, 2], [1, 10, 3, 2]),
        (PageColumn.VISITS, [2, 3, 10, 1], [1, 3, 10, 2]),
        (PageColumn.WORDS, [3, 10, 1, 2], [1, 10, 3, 2]),
        (PageColumn.PACE, [10, 1, 3, 2], [3, 1, 10, 2]),
        (PageColumn.PAUSES, [10, 3, 1, 2], [1, 3, 10, 2]),
        (PageColumn.NOT_SAID, [2, 3, 10, 1], [1, 10, 2, 3]),
    ],
)
def test_every_column_sorts_and_pages_without_a_figure_are_last(
    model: PageTableModel, column: PageColumn, upwards: list[int], downwards: list[int]
) -> None:
    model.sort(column, ASCENDING)
    assert pages_in(model) == upwards
    model.sort(column, DESCENDING)
    assert pages_in(model) == downwards


def test_a_figure_that_does_not_exist_is_no_zero(model: PageTableModel) -> None:
    def text(row: int, column: PageColumn) -> str:
        return model.index(row, column).data()

    assert [text(1, column) for column in (PageColumn.FIRST, PageColumn.TIME, PageColumn.PACE)] == [
        "–", "–", "–",
    ]  # fmt: skip
    assert text(3, PageColumn.FIRST) == "1:01:40"
    assert text(3, PageColumn.TITLE) == "", "no title but its number"
    assert text(0, PageColumn.SHARE) == "50.0 %"
    assert text(0, PageColumn.NOT_SAID) == "a, b"
    assert PageColumn.FILLERS not in model.columns()
    assert PageColumn.WORDS in model.columns()
    assert not {PageColumn.WORDS, PageColumn.PACE, PageColumn.PAUSES, PageColumn.NOT_SAID} & set(
        columns_without_measuring()
    )


def columns_without_measuring() -> list[PageColumn]:
    model = PageTableModel()
    model.show_report(report_of([(60.0, 1)]))
    return model.columns()


def test_a_selected_page_stays_selected_in_a_new_order(model: PageTableModel) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    third = QPersistentModelIndex(model.index(2, PageColumn.TITLE))
    model.sort(PageColumn.TIME, DESCENDING)
    assert model.row_at(third).page == 3


def test_the_copy_is_for_spreadsheets_and_has_no_formulas() -> None:
    hostile = PageFigures(page=1, title='=HYPERLINK("x")\tand\nmore', visits=1, shown_s=5.0)
    model = PageTableModel()
    model.show_report(msgspec.structs.replace(report_of([(5.0, 1)]), pages=(hostile, *PAGES[1:3])))
    columns = [PageColumn.PAGE, PageColumn.TITLE, PageColumn.TIME]
    lines = model.as_tsv(columns).splitlines()
    assert lines[0] == "Page\tTitle\tTime"
    assert lines[1] == '1\t\'=HYPERLINK("x") and more\t0:05'
    assert lines[3] == "3\tapples\t0:30"
    assert model.as_tsv(columns, [2]).splitlines()[1:] == ["3\tapples\t0:30"]


def test_a_first_click_shows_the_longest_but_the_first_page(model: PageTableModel) -> None:
    wanted = {
        column: model.headerData(column, Qt.Orientation.Horizontal, INITIAL)
        for column in (PageColumn.PAGE, PageColumn.TITLE, PageColumn.TIME, PageColumn.PACE)
    }
    assert wanted == {
        PageColumn.PAGE: None,
        PageColumn.TITLE: None,
        PageColumn.TIME: DESCENDING,
        PageColumn.PACE: DESCENDING,
    }
