"""The writer: what it writes is read back equal, and is good to read."""

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from duthviewer.catalogue.conference import Conference, Recording, Talk
from duthviewer.catalogue.reader import parse_catalogue, read_catalogue
from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.resources import resource
from tests.catalogue.conferences import conferences

PATH = Path("c.yaml")


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(conferences())
def test_what_is_written_is_read_back_equal(conference):
    text = write_catalogue(conference)
    assert parse_catalogue(text, PATH) == conference
    assert parse_catalogue(text.encode(), PATH, loader=yaml.SafeLoader) == conference
    assert write_catalogue(parse_catalogue(text, PATH)) == text


def test_the_bundled_conference_is_written_as_a_person_would():
    conference = read_catalogue(resource("conferences", "duth-2016.yaml"))
    text = write_catalogue(conference)
    assert parse_catalogue(text, PATH) == conference
    assert (
        """\
  - id: validation
    title: Validation
    speakers:
      - {name: Loïc Bistuer, twitter: loic84}
    recording: day-2
    start: 1h15m
"""
        in text
    )
    assert "    slides: /media/2016/11/validation.pdf\n" in text
    assert "\n\n  - id: oss\n" in text
    assert "date: 2016-11-03\n" in text
    assert max(map(len, text.splitlines())) <= 110


@pytest.fixture
def conference():
    talk = Talk(id="t", title="T", recording="r", start_s=10, end_s=100)
    return Conference(id="c", title="C", recordings=(Recording(id="r"),), talks=(talk,))


def test_a_timeline_is_written_one_span_a_line(conference):
    spans = Timeline((Span(start_s=10, end_s=20.5, page=1), Span(start_s=20.5, end_s=100, page=2)))
    text = write_catalogue(
        replace(conference, talks=(replace(conference.talks[0], timeline=spans),))
    )
    assert text.endswith("    timeline:\n      - [10.0, 1]\n      - [20.5, 2]\n")


def test_gaps_in_a_timeline_are_written_as_spans_without_a_page(conference):
    spans = Timeline((Span(start_s=10, end_s=20, page=1), Span(start_s=30, end_s=40, page=2)))
    text = write_catalogue(
        replace(conference, talks=(replace(conference.talks[0], timeline=spans),))
    )
    assert [
        (span.start_s, span.end_s, span.page)
        for span in parse_catalogue(text, PATH).talks[0].timeline
    ] == [(10, 20, 1), (20, 30, None), (30, 40, 2), (40, 100, None)]


def test_an_empty_conference_is_written(conference):
    empty = replace(conference, recordings=(), talks=())
    assert parse_catalogue(write_catalogue(empty), PATH) == empty
