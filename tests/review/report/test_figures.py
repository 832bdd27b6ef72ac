"""The report as JSON and CSV: every figure, explained, in the units that the docs give."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from duthviewer.review.pace.values import FillerCount
from duthviewer.review.report.choices import ReportChoices
from duthviewer.review.report.contents import ReportContents, read_figures
from duthviewer.review.report.figures_json import (
    DESCRIPTIONS,
    as_json,
    field_tables,
    report_schema,
    schema_path,
    schema_text,
)
from duthviewer.review.report.table import CSV_COLUMNS, as_csv
from duthviewer.review.sound.values import TalkSound, TimeRange
from tests.review.pace.talks import reviewed

ROOT = Path(__file__).parent.parent.parent.parent
SPANS = [(0, 30, 1), (30, 40, None), (40, 100, 3)]


@pytest.fixture
def contents() -> ReportContents:
    talk = reviewed(SPANS)
    return ReportContents(talk, read_figures(talk, ReportChoices()))


def full(contents: ReportContents) -> ReportContents:
    pages = tuple(
        msgspec.structs.replace(
            page, title="=1+1", words=30, words_per_minute=1 / 3, pauses=1, paused_s=2.0,
            fillers=1, terms=5, not_said=("@SUM(A1)", "naïve"),
        )
        for page in contents.pace.pages
    )  # fmt: skip
    sound = TalkSound(
        speech=(TimeRange(start_s=0, end_s=9),), pauses=(TimeRange(start_s=9, end_s=11),)
    )
    pace = msgspec.structs.replace(
        contents.pace, pages=pages, sound=sound, words=3, words_per_minute=2.0,
        fillers=(FillerCount(word="um", count=2),), said_not_shown=("spoken",),
    )  # fmt: skip
    return ReportContents(contents.talk, pace)


def test_the_schema_is_current_and_explains_every_field() -> None:
    """After a change of the figures: python -m duthviewer.review.report.figures_json"""
    assert schema_path().read_text(encoding="utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(report_schema())
    for name, definition in report_schema()["$defs"].items():
        assert list(definition["properties"]) == list(DESCRIPTIONS[name]), name
        for field, kind in definition["properties"].items():
            assert kind["description"].endswith("."), (name, field)


def test_the_page_of_the_docs_has_every_field() -> None:
    text = (ROOT / "docs" / "report.md").read_text(encoding="utf-8")
    assert field_tables() in text


@pytest.mark.parametrize("is_full", [False, True])
def test_the_json_follows_the_schema(contents: ReportContents, is_full: bool) -> None:
    value = json.loads(as_json(full(contents) if is_full else contents))
    jsonschema.validate(value, report_schema(), cls=jsonschema.Draft202012Validator)
    assert list(value) == list(DESCRIPTIONS["ReportFile"])
    assert [list(page) for page in value["pages"]] == [list(DESCRIPTIONS["PageEntry"])] * 2
    assert value["talk"] == "conf/one"
    assert value["length_s"] == 100.0
    assert value["covered"] == "1, 3"
    assert value["no_page_s"] == 10.0
    assert [page["shown_s"] for page in value["pages"]] == [30.0, 60.0]
    assert value["pages"][1]["address"] == "duthviewer:conf/one?t=40&page=3"
    assert value["visits"][1] == {
        "start_s": 30.0, "end_s": 40.0, "page": None, "confidence": 1.0
    }  # fmt: skip
    assert (value["words"], value["sound"] is None) == ((3, False) if is_full else (None, True))


def test_the_csv_has_a_row_a_page_and_no_formula(contents: ReportContents) -> None:
    text = as_csv(full(contents))
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert tuple(rows[0]) == CSV_COLUMNS
    assert [row["page"] for row in rows] == ["1", "3"]
    assert rows[1] == {
        "page": "3", "title": "'=1+1", "first_shown_s": "40", "shown_s": "60.0", "share": "0.6",
        "visits": "1", "confidence": "1.0", "words": "30", "words_per_minute": "0.3333",
        "pauses": "1", "paused_s": "2.0", "fillers": "1", "terms": "5",
        "not_said": "'@SUM(A1); naïve", "link": "", "address": "duthviewer:conf/one?t=40&page=3",
    }  # fmt: skip
    unknown = next(csv.DictReader(io.StringIO(as_csv(contents).removeprefix("\ufeff"), newline="")))
    assert unknown["words"] == unknown["pauses"] == ""
