"""Timelines put into a catalogue: the person's own text stays as they wrote it."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from duthviewer.catalogue.problems import CatalogueError
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.timeline_writer import amend_catalogue, fitted, with_timelines
from duthviewer.catalogue.writer import write_catalogue
from tests.catalogue.conferences import conferences

PATH = Path("catalogue.yaml")
HANDMADE = """\
# Our meeting: kept by hand
title: Meeting   # in Ghent
id: meeting
recordings: {day-1: {}}

talks:
  # the opening
  - id: one
    title: "The one"
    recording: day-1
    start: 10   # after the coffee
    end: 1m40s  # roughly

  - {id: two, title: Zwö, recording: day-1, start: 2m}
  - id: three
    timeline:
      - [300.0, 7]   # guessed
      - [310.0, 8]
    abstract: >-
      Words over
      two lines

    title: Three
    recording: day-1
    start: 5m
# the end
"""
SPANS = Timeline(
    (
        Span(start_s=10.0, end_s=20.5, page=1, confidence=0.9),
        Span(start_s=20.5, end_s=30.0, page=None),
        Span(start_s=30.0, end_s=100.0, page=2, confidence=0.5),
    )
)


def test_comments_order_and_style_of_the_file_stay():
    two = Timeline((Span(start_s=120.0, end_s=300.0, page=3),))
    three = Timeline((Span(start_s=300.0, end_s=None, page=1),))
    amended = amend_catalogue(HANDMADE, {"one": SPANS, "two": two, "three": three}, PATH)
    expected = (
        HANDMADE.replace(
            "  # roughly\n",
            "  # roughly\n    timeline:\n      - [10.0, 1, 0.9]\n      - [20.5, null]\n"
            "      - [30.0, 2, 0.5]\n",
        )
        .replace("start: 2m}", "start: 2m, timeline: [[120.0, 3]]}")
        .replace("- [300.0, 7]   # guessed\n      - [310.0, 8]\n", "- [300.0, 1]   # guessed\n")
    )
    assert amended == expected
    assert parse_catalogue(amended, PATH).talk_by_id["one"].timeline == SPANS


def test_amending_again_changes_nothing_more():
    once = amend_catalogue(HANDMADE, {"one": SPANS}, PATH)
    assert amend_catalogue(once, {"one": SPANS}, PATH) == once
    # Taken away again, nothing of it is left to be read.
    away = amend_catalogue(once, {"one": NO_TIMELINE}, PATH)
    assert parse_catalogue(away, PATH) == parse_catalogue(HANDMADE, PATH)


@pytest.mark.parametrize(
    "text",
    [
        HANDMADE.replace("\n", "\r\n"),
        HANDMADE.replace("    end: 1m40s  # roughly\n", "    end: 1m40s\n    abstract:\n"),
        HANDMADE.replace("end: 1m40s  # roughly", "abstract: |\n      Kept\n      lines\n"),
        HANDMADE.replace("Zwö", "Zw\u2028ö"),
        '{"title": "M", "id": "m", "recordings": {"day-1": {}}, "talks": [{"id": "one", '
        '"title": "T", "recording": "day-1", "start": 10, "end": 100}]}',
        "\ufefftitle: M\nid: m\nrecordings: {day-1: {}}\ntalks:\n- id: one\n  title: T\n"
        "  recording: day-1\n  start: 10\n  end: 100",
    ],
)
def test_a_timeline_is_inserted_into_any_style_of_file(text):
    amended = amend_catalogue(text, {"one": SPANS}, PATH)
    assert parse_catalogue(amended, PATH) == parse_catalogue(
        write_catalogue(with_timelines(parse_catalogue(text, PATH), {"one": SPANS})), PATH
    )


@settings(max_examples=40, deadline=None)
@given(conferences())
def test_any_conference_takes_its_timelines(conference):
    text = write_catalogue(conference)
    bare = write_catalogue(
        with_timelines(conference, {t.id: NO_TIMELINE for t in conference.talks})
    )
    timelines = {talk.id: talk.timeline for talk in conference.talks if talk.timeline}
    wanted = write_catalogue(with_timelines(conference, timelines))
    for before in (text, bare):
        amended = amend_catalogue(before, timelines, PATH)
        assert parse_catalogue(amended, PATH) == parse_catalogue(wanted, PATH)


def test_a_wrong_catalogue_is_refused():
    with pytest.raises(CatalogueError):
        amend_catalogue("title: x", {"one": SPANS}, PATH)


def test_spans_are_fitted_into_the_talk():
    spans = Timeline(
        (
            Span(start_s=5.0, end_s=12.0, page=1, confidence=0.9),
            Span(start_s=12.0, end_s=12.0002, page=2),
            Span(start_s=12.0002, end_s=20.0, page=1, confidence=0.7777),
            Span(start_s=20.0, end_s=200.0, page=3, confidence=0.5),
            Span(start_s=200.0, end_s=None, page=4),
        )
    )
    assert fitted(spans, 10.0, 100.0).spans == (
        Span(start_s=10.0, end_s=20.0, page=1, confidence=0.78),
        Span(start_s=20.0, end_s=100.0, page=3, confidence=0.5),
    )
    assert fitted(spans, 10.0, None)[-1] == Span(start_s=200.0, end_s=None, page=4)
