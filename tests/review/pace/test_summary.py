"""The summary of a talk in three sentences."""

from __future__ import annotations

import pytest

from duthviewer.review.pace.measure import DeckContent, measure
from duthviewer.review.pace.summary import pace_summary
from duthviewer.review.pace.values import PaceReport, page_ranges
from tests.review.pace.talks import reviewed

DECK = DeckContent({1: "Start", 2: "Page 2", 3: "C"}, {1: "Start", 3: "Thanks"}, 3)


def sentences(report: PaceReport) -> list[str]:
    return [str(sentence) for sentence in pace_summary(report)]


def test_everything_that_is_known() -> None:
    spans = ((0.0, 600.0, 1), (600.0, 700.0, 2), (700.0, 900.0, 1), (900.0, 1000.0, 3))
    assert sentences(measure(reviewed(spans, 1000.0, planned_s=900.0), DECK)) == [
        "Page 1, “Start”, was shown longest: 13:20, 80 % of the talk.",
        "All 3 pages were shown; page 1 came back.",
        "The talk lasted 16:40, 1:40 more than its slot of 15:00, with 1:40 for questions.",
    ]


def test_nothing_that_is_unknown() -> None:
    spans = ((0.0, 40.0, 1), (40.0, 100.0, 2))
    assert sentences(measure(reviewed(spans), DECK)) == [
        "Page 2 was shown longest: 1:00, 60 % of the talk.",
        "Page 3 of 3 was skipped; no page came back.",
        "The talk lasted 1:40.",
    ]
    # Without a deck, pages may have been skipped or not.
    without = measure(reviewed(spans, planned_s=110.0), DeckContent({}, {}, 0))
    assert sentences(without)[1:] == [
        "No page came back.",
        "The talk lasted 1:40 and kept to its slot of 1:50.",
    ]
    assert sentences(measure(reviewed(length_s=0.0), DECK)) == []


@pytest.mark.parametrize(
    ("shown", "says"),
    [
        ((1, 2, 3, 4, 5, 6), "All 6 pages were shown, each once."),
        ((1, 2, 3, 1, 4, 2, 5, 6), "All 6 pages were shown; pages 1, 2 came back."),
        ((1, 3), "4 of 6 pages were skipped (2, 4–6); no page came back."),
        ((1, 3, 1), "4 of 6 pages were skipped (2, 4–6); page 1 came back."),
    ],
)
def test_pages_skipped_and_revisited(shown: tuple[int, ...], says: str) -> None:
    spans = [(10.0 * at, 10.0 * at + 10, page) for at, page in enumerate(shown)]
    report = measure(reviewed(spans), DeckContent({}, {}, 6))
    assert sentences(report)[1] == says


def test_ranges_of_pages() -> None:
    assert page_ranges([]) == ""
    assert page_ranges([9, 1, 2, 3, 5, 6]) == "1–3, 5, 6, 9"
    assert page_ranges(range(1, 20, 2), 3) == "1, 3, 5, …"
