"""Compares two deliveries of one deck, or of two versions of it, page by page."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypeAlias

import msgspec

from duthviewer.catalogue.editing.wanted import longest_increasing
from duthviewer.catalogue.value import Value
from duthviewer.errors import Error, KnownError
from duthviewer.review.comparison.page_pairs import page_pairs
from duthviewer.review.csv_cells import csv_cell
from duthviewer.review.pace.measure import measure
from duthviewer.review.pace.reading import read_deck
from duthviewer.review.pace.values import PaceReport, PageFigures
from duthviewer.review.reviewed_talk import ReviewedTalk

#: Times that differ by less than both are about the same.
_SAME_S, _SAME_SHARE = 5.0, 0.1

#: How a page differs in the other talk: ``dropped`` and ``added`` pages are shown in one talk only,
#: ``unshown`` pages in neither.
PageChange: TypeAlias = Literal["same", "longer", "shorter", "dropped", "added", "unshown"]


class ComparingCancelled(Error):
    """The comparison was cancelled."""


class ComparedPage(Value, frozen=True):
    """A page in two talks. None: the deck of that talk lacks it."""

    here: PageFigures | None
    there: PageFigures | None
    change: PageChange
    #: How much longer it was shown in the other talk; a page that was not shown counts as 0
    difference_s: float
    #: Whether it was first shown at another place in the order of the pages
    reordered: bool = False

    @property
    def title(self) -> str:
        """The title in the first talk, else in the other one."""
        figures = self.here or self.there
        return "" if figures is None else figures.title


class PaceComparison(Value, frozen=True):
    """Two talks side by side, in the order of the first deck."""

    here: PaceReport
    there: PaceReport
    pages: tuple[ComparedPage, ...]

    def count(self, change: PageChange) -> int:
        """Return how many pages differ in this way."""
        return sum(1 for page in self.pages if page.change == change)


def compare_talks(
    here: ReviewedTalk,
    there: ReviewedTalk,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> PaceComparison:
    """Compare two talks. Reads their decks and subtitles, which takes some seconds for 100 pages.

    ``report`` receives the progress from 0 to 1. Raises KnownError for slides that are missing or
    unreadable, and ComparingCancelled.
    """
    for talk in (here, there):
        if not talk.timeline.pages:
            raise KnownError(
                "It is unknown which page of “{title}” is shown when. Find its pages first.",
                title=talk.talk.title,
            )

    def report_to(done: float) -> None:
        if cancelled():
            raise ComparingCancelled
        report(done)

    here_deck = read_deck(here.files.deck)
    report_to(0.1)
    there_deck = read_deck(there.files.deck)
    report_to(0.2)
    here_report = measure(here, here_deck, here.read_cues(cancelled))
    report_to(0.3)
    there_report = measure(there, there_deck, there.read_cues(cancelled))
    report_to(0.4)
    pairs = page_pairs(
        (here.files.deck, here_deck),
        (there.files.deck, there_deck),
        lambda done: report_to(0.4 + 0.6 * done),
    )
    return compared(here_report, there_report, pairs)


def compared(here: PaceReport, there: PaceReport, pairs: Mapping[int, int]) -> PaceComparison:
    """Return the comparison of two reports; ``pairs`` are those of `page_pairs`."""
    other = {page.page: page for page in there.pages}
    moved = _moved(here, other, pairs)
    rows = [
        _row(page, other.get(pairs.get(page.page, 0)), page.page in moved) for page in here.pages
    ]
    return PaceComparison(here, there, tuple(_with_added(rows, there)))


def _row(
    here: PageFigures | None, there: PageFigures | None, reordered: bool = False
) -> ComparedPage:
    here_s = here.shown_s if here else 0.0
    there_s = there.shown_s if there else 0.0
    change: PageChange
    if not here_s and not there_s:
        change = "unshown"
    elif not there_s:
        change = "dropped"
    elif not here_s:
        change = "added"
    elif abs(there_s - here_s) < max(_SAME_S, _SAME_SHARE * max(here_s, there_s)):
        change = "same"
    else:
        change = "longer" if there_s > here_s else "shorter"
    return ComparedPage(here, there, change, there_s - here_s, reordered)


def _moved(
    here: PaceReport, other: Mapping[int, PageFigures], pairs: Mapping[int, int]
) -> set[int]:
    """Return the pages, as few as possible, without which both talks have the same order."""
    shown = sorted(
        (page.first_shown_s, later_s, page.page)
        for page in here.shown
        if page.first_shown_s is not None
        and (there := other.get(pairs.get(page.page, 0))) is not None
        and (later_s := there.first_shown_s) is not None
    )
    ranks = {later_s: rank for rank, later_s in enumerate(sorted(later for _, later, _ in shown))}
    in_order = longest_increasing([ranks[later_s] for _, later_s, _ in shown])
    return {page for _, later_s, page in shown if ranks[later_s] not in in_order}


def _with_added(rows: list[ComparedPage], there: PaceReport) -> Iterator[ComparedPage]:
    """Yield the rows, each page that only the other deck has after the page it follows there."""
    paired = {row.there.page for row in rows if row.there is not None}
    followers: dict[int, list[PageFigures]] = {}
    before = 0
    for page in there.pages:
        if page.page in paired:
            before = page.page
        else:
            followers.setdefault(before, []).append(page)
    for page in followers.get(0, ()):
        yield _row(None, page)
    for row in rows:
        yield row
        for page in followers.get(row.there.page, ()) if row.there is not None else ():
            yield _row(None, page)


def comparison_json(comparison: PaceComparison) -> dict[str, object]:
    """Return a comparison as values for JSON; times in seconds, see docs/command-line.md."""
    return {
        "here": _talk_json(comparison.here),
        "there": _talk_json(comparison.there),
        "pages": [
            {
                "title": row.title,
                "here": _page_json(row.here),
                "there": _page_json(row.there),
                "change": row.change,
                "difference_s": round(row.difference_s, 3),
                "reordered": row.reordered,
            }
            for row in comparison.pages
        ],
    }


def _talk_json(report: PaceReport) -> dict[str, object]:
    return {
        "talk": report.talk,
        "title": report.title,
        "conference": report.conference,
        "length_s": round(report.length_s, 3),
        "words_per_minute": _rounded(report.words_per_minute),
    }


def _page_json(page: PageFigures | None) -> dict[str, object] | None:
    if page is None:
        return None
    return {
        "page": page.page,
        "first_shown_s": _rounded(page.first_shown_s),
        "shown_s": round(page.shown_s, 3),
        "visits": page.visits,
        "words": page.words,
        "words_per_minute": _rounded(page.words_per_minute),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def comparison_csv(comparison: PaceComparison) -> str:
    """Return a comparison as CSV, a row for each page; times in seconds."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    figures = ("page", "first_shown_s", "shown_s", "words", "words_per_minute")
    table.writerow(
        ["title", "change", "difference_s", "reordered"]
        + [f"{side}_{name}" for side in ("here", "there") for name in figures]
    )
    for row in comparison.pages:
        cells: list[object] = [
            csv_cell(row.title), row.change, round(row.difference_s, 3), int(row.reordered)
        ]  # fmt: skip
        for page in (row.here, row.there):
            values = {} if page is None else msgspec.structs.asdict(page)
            for name in figures:
                value = values.get(name)
                cells.append(round(value, 3) if isinstance(value, float) else value)
        table.writerow(cells)
    return out.getvalue()
