"""The figures of the pace report.

All times are positions: seconds from the start of the talk.
"""

from __future__ import annotations

from collections.abc import Iterable

from duthviewer.catalogue.value import Value
from duthviewer.review.comfortable_pace import COMFORTABLE
from duthviewer.review.sound.values import TalkSound
from duthviewer.review.terms.visit import Visit as Visit


class PacePoint(Value, frozen=True):
    """The speed of speaking around a position."""

    at_s: float
    words_per_minute: float


class FillerCount(Value, frozen=True):
    """How often a filler word was said."""

    word: str
    count: int


class PageFigures(Value, frozen=True):
    """The figures of one page. What needs subtitles or sound is None without them."""

    page: int
    title: str
    #: When the page was first shown; None if it never was
    first_shown_s: float | None = None
    shown_s: float = 0.0
    #: The part of the talk's length, from 0 to 1
    share: float = 0.0
    #: How often it was turned to. It may be out of sight in between, if no other page is shown
    visits: int = 0
    #: The mean confidence of the visits, weighted by length; 0 if the page was never shown
    confidence: float = 0.0
    words: int | None = None
    words_per_minute: float | None = None
    #: The number of pauses that begin on the page, and their total length
    pauses: int | None = None
    paused_s: float | None = None
    #: Filler words that were said over it; None also if the transcript has none at all
    fillers: int | None = None
    #: How many terms the page has to compare with the subtitles; 0 without text on the page
    terms: int | None = None
    #: Terms on the page that were not mentioned while it was shown; None if it never was
    not_said: tuple[str, ...] | None = None


class PaceReport(Value, frozen=True):
    """How a talk went."""

    #: The talk's key, its title, the speakers' names, the conference's title
    talk: str
    title: str
    speakers: tuple[str, ...]
    conference: str
    #: The talk's real length, and that of its slot; None if either is unknown
    length_s: float
    planned_s: float | None = None
    page_count: int = 0
    #: Every page of the deck, also those that were never shown
    pages: tuple[PageFigures, ...] = ()
    #: The whole talk without gaps, in order
    visits: tuple[Visit, ...] = ()
    #: The time without a page
    no_page_s: float = 0.0
    #: The median time of the pages that were shown
    median_page_s: float | None = None
    words: int | None = None
    words_per_minute: float | None = None
    pace: tuple[PacePoint, ...] = ()
    #: The comfortable pace, in words per minute
    comfortable: tuple[float, float] = COMFORTABLE
    sound: TalkSound | None = None
    #: The most frequent first; None without any, since most transcripts leave them out
    fillers: tuple[FillerCount, ...] | None = None
    #: Frequent terms that were said and are on no page
    said_not_shown: tuple[str, ...] | None = None
    #: The time from the page of thanks or questions to the talk's end; None without such a page
    questions_s: float | None = None

    @property
    def shown(self) -> tuple[PageFigures, ...]:
        """The pages that were shown."""
        return tuple(page for page in self.pages if page.visits)

    @property
    def skipped(self) -> tuple[int, ...]:
        """The pages that were never shown."""
        return tuple(page.page for page in self.pages if not page.visits)

    @property
    def covered(self) -> str:
        """The pages that were shown, as ranges: "12–40, 44"; "" if none was."""
        return page_ranges([page.page for page in self.shown])

    @property
    def revisited(self) -> tuple[int, ...]:
        """The pages that were shown more than once."""
        return tuple(page.page for page in self.pages if page.visits > 1)


def page_ranges(pages: Iterable[int], most: int | None = None) -> str:
    """Return page numbers as ranges: "2, 5–7, 9". After ``most`` ranges follows "…"."""
    ranges: list[list[int]] = []
    for page in sorted(set(pages)):
        if ranges and page == ranges[-1][1] + 1:
            ranges[-1][1] = page
        else:
            ranges.append([page, page])
    texts = [
        f"{first}" if first == last else f"{first}{', ' if last == first + 1 else '–'}{last}"
        for first, last in ranges
    ]
    return ", ".join(texts if most is None or len(texts) <= most else [*texts[:most], "…"])
