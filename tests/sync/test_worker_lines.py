"""The rows of a timeline as the worker writes and the window reads them."""

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.cli.sync import _as_table
from duthviewer.sync.worker_lines import read_segments, segments

SHOWN = Timeline((Span(0.0, 5.0, 1), Span(5.0, 9.0, None), Span(9.0, 12.0, None, 0.8, True)))


def test_only_a_slide_that_is_not_in_the_deck_has_a_mark():
    rows = segments(SHOWN)
    assert [row.get("other_slide") for row in rows] == [None, None, True]
    assert "other_slide" not in rows[0]
    assert read_segments(rows) == SHOWN


def test_a_page_is_no_other_slide():
    row = {"start": 0, "end": 5, "page": 3, "confidence": 1.0, "other_slide": True}
    assert read_segments([row])[0] == Span(0.0, 5.0, 3)


def test_the_table_names_such_a_slide():
    assert [line.split("  ")[-2].strip() for line in _as_table(SHOWN)[1:]] == [
        "1",
        "-",
        "other slide",
    ]
