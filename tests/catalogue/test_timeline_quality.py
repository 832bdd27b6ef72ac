"""How much of a timeline is certain, and whether the deck is another version."""

import pytest

from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.timeline_quality import (
    OtherVersion,
    TimelineQuality,
    other_version,
    timeline_quality,
)


def spans(*rows):
    """A timeline of (length, page or "other", confidence) from 100 on; the last is open."""
    made, at_s = [], 100.0
    for number, (length_s, page, confidence) in enumerate(rows):
        end_s = None if number + 1 == len(rows) else at_s + length_s
        is_other = page == "other"
        made.append(Span(at_s, end_s, None if is_other else page, confidence, is_other))
        at_s += length_s
    return Timeline(tuple(made))


def test_what_is_certain_is_weighed_by_time():
    found = timeline_quality(spans((30, 1, 1.0), (10, 2, 0.4), (60, 1, 0.9)), 100.0, 200.0)
    assert found == TimelineQuality(pages=2, certain=pytest.approx(0.88), to_check=1)


def test_only_the_talk_counts():
    found = timeline_quality(spans((30, 1, 1.0), (10, 2, 0.4), (60, 1, 0.9)), 100.0, 120.0)
    assert found == TimelineQuality(pages=1, certain=1.0, to_check=0)
    assert timeline_quality(NO_TIMELINE, 0.0, 10.0) is None
    assert timeline_quality(spans((30, 1, 1.0)), 300.0, 300.0) is None


OTHER = ((40, 3, 1.0), (12, "other", 0.9), (40, 4, 1.0), (15, "other", 0.9), (40, 6, 1.0))


def test_slides_that_the_deck_lacks_and_the_pages_before_them():
    assert other_version(spans(*OTHER), 100.0, 300.0) == OtherVersion(2, (3, 4), 140.0)


def test_a_slide_before_the_first_page_comes_after_none():
    found = other_version(spans((15, "other", 0.9), *OTHER), 100.0, 300.0)
    assert found == OtherVersion(3, (None, 3, 4), 100.0)


@pytest.mark.parametrize("doubt", [(12, 4, 0.5), (12, "other", 0.5)])
def test_a_doubt_speaks_for_another_version_beside_one_slide(doubt):
    rows = ((40, 3, 1.0), (12, "other", 0.9), (40, 4, 1.0), doubt, (40, 6, 1.0))
    assert other_version(spans(*rows), 100.0, 300.0) == OtherVersion(1, (3,), 140.0)


@pytest.mark.parametrize(
    "rows",
    [
        OTHER[:3],  # A single one
        ((40, 3, 1.0), (5, "other", 0.9), (40, 4, 1.0), (6, "other", 0.9), (40, 5, 1.0)),  # Short
        ((40, 3, 1.0), (12, "other", 0.5), (40, 4, 1.0), (15, "other", 0.5), (40, 5, 1.0)),
        ((40, 3, 1.0), (15, 7, 0.5), (40, 4, 1.0), (15, 8, 0.5), (40, 5, 1.0)),
        ((40, 3, 1.0), (8, "other", 0.9), (40, 4, 1.0), (9, 8, 0.5), (40, 5, 1.0)),
        ((5, 3, 1.0), (80, "other", 0.9), (5, 4, 1.0), (80, "other", 0.9), (5, 5, 1.0)),
        ((40, 3, 1.0), (12, None, 0.9), (40, 4, 1.0), (15, None, 0.9), (40, 5, 1.0)),
    ],
)
def test_too_little_speaks_for_another_version(rows):
    assert other_version(spans(*rows), 100.0, 400.0) is None
