"""Measures how a talk went, from its timeline, cues, sound and deck."""

from __future__ import annotations

import statistics
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from msgspec.structs import replace

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.library.media.cues import Cues
from duthviewer.review.pace.closing import closing_pages
from duthviewer.review.pace.fillers import SaidFiller, filler_counts, said_fillers
from duthviewer.review.pace.spoken import SpokenWord, spoken_words
from duthviewer.review.pace.values import (
    PacePoint,
    PaceReport,
    PageFigures,
    Visit,
)
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.review.sound.values import TalkSound
from duthviewer.review.terms.term_comparison import TermComparison, compare_terms

Item = TypeVar("Item")

#: The pace line has a point in each of these steps, the pace of the window around it (seconds).
_STEP_S, _WINDOW_S = 10.0, 60.0
#: In the first part of a talk, a page of thanks or questions belongs to the content.
_EARLIEST_CLOSING = 0.5
#: If new pages take more than this part of the time after it, the talk has gone on.
_MOST_NEW = 0.5


@dataclass(frozen=True)
class DeckContent:
    """What the pages of a deck say: titles and texts by page, from 1."""

    titles: Mapping[int, str]
    texts: Mapping[int, str]
    page_count: int


def visits_of(timeline: Timeline, length_s: float) -> tuple[Visit, ...]:
    """Return the visits of a talk: without gaps, from 0 to its length.

    Time outside the timeline is without a page, with confidence 0.
    """
    visits: list[Visit] = []
    at_s = 0.0

    def add(end_s: float, page: int | None, confidence: float) -> None:
        nonlocal at_s
        end_s = min(end_s, length_s)
        if end_s <= at_s:
            return
        if visits and visits[-1].page == page:
            before = visits.pop()
            share = before.length_s / (end_s - before.start_s)
            confidence = share * before.confidence + (1 - share) * confidence
            visits.append(
                Visit(start_s=before.start_s, end_s=end_s, page=page, confidence=confidence)
            )
        else:
            visits.append(Visit(start_s=at_s, end_s=end_s, page=page, confidence=confidence))
        at_s = end_s

    for span in timeline:
        add(span.start_s, None, 0.0)
        add(_end_s(span, length_s), span.page, span.confidence)
    add(length_s, None, 0.0)
    return tuple(visits)


def _end_s(span: Span, length_s: float) -> float:
    return length_s if span.end_s is None else span.end_s


def measure(
    talk: ReviewedTalk,
    deck: DeckContent,
    cues: Cues | None = None,
    sound: TalkSound | None = None,
) -> PaceReport:
    """Measure a talk. Without ``cues`` or ``sound``, the figures that need them are None.

    A page that is shown belongs to the report also if the deck is shorter or missing.
    """
    visits = visits_of(talk.timeline, talk.length_s)
    words = None
    if cues is not None:
        # A cue can begin before the talk, or end after it.
        words = _within(spoken_words(cues), 0.0, talk.length_s)
    # A transcript without a single one leaves them out.
    fillers = said_fillers(words or ())
    pages = _pages(deck, visits, talk.length_s, words, sound, fillers)
    compared = None if cues is None else compared_terms(talk, deck, cues)
    if compared is not None:
        pages = tuple(_with_terms(page, compared) for page in pages)
    shown_s = [page.shown_s for page in pages if page.visits]
    return PaceReport(
        talk=talk.key,
        title=talk.talk.title,
        speakers=talk.speakers,
        conference=talk.conference.title,
        length_s=talk.length_s,
        planned_s=talk.planned_s,
        page_count=deck.page_count,
        pages=pages,
        visits=visits,
        no_page_s=sum(visit.length_s for visit in visits if visit.page is None),
        median_page_s=statistics.median(shown_s) if shown_s else None,
        words=None if words is None else len(words),
        words_per_minute=None if words is None else _per_minute(len(words), talk.length_s),
        pace=() if words is None else _pace(words, talk.length_s),
        comfortable=talk.comfortable,
        sound=sound,
        fillers=filler_counts(fillers) or None,
        said_not_shown=None if compared is None else compared.said_not_shown,
        questions_s=_questions_s(pages, closing_pages(deck.titles, deck.texts), talk.length_s),
    )


def compared_terms(talk: ReviewedTalk, deck: DeckContent, cues: Cues) -> TermComparison:
    """Compare the terms of a deck with what was said while their pages were shown."""
    names = (*talk.speakers, talk.conference.title, talk.talk.title)
    return compare_terms(deck.texts, visits_of(talk.timeline, talk.length_s), cues, names)


def _with_terms(page: PageFigures, compared: TermComparison) -> PageFigures:
    return replace(
        page, terms=compared.counts.get(page.page), not_said=compared.not_said.get(page.page)
    )


def _questions_s(
    pages: Sequence[PageFigures], closing: Collection[int], length_s: float
) -> float | None:
    """Return the time from the first of the last pages of thanks or questions to the end.

    Pages that are shown after it, such as those that a question is about, belong to that time.
    None without such a page in the second half of the talk, and if new pages take most of the time
    after it: then the questions were a pause in the talk.
    """
    shown = sorted(
        (page.first_shown_s, page.page) for page in pages if page.first_shown_s is not None
    )
    begin_s = None
    for at_s, page in reversed(shown):
        if page in closing and at_s >= _EARLIEST_CLOSING * length_s:
            begin_s = at_s
        elif begin_s is not None:
            break
    if begin_s is None:
        return None
    rest_s = length_s - begin_s
    new_s = sum(
        page.shown_s
        for page in pages
        if page.page not in closing
        and page.first_shown_s is not None
        and page.first_shown_s > begin_s
    )
    return rest_s if new_s <= _MOST_NEW * rest_s else None


def _pages(
    deck: DeckContent,
    visits: Sequence[Visit],
    length_s: float,
    words: Sequence[SpokenWord] | None,
    sound: TalkSound | None,
    fillers: Sequence[SaidFiller],
) -> tuple[PageFigures, ...]:
    """Return the figures of the pages of the deck, and of others that are shown."""
    own: dict[int, list[Visit]] = {page: [] for page in range(1, deck.page_count + 1)}
    for visit in visits:
        if visit.page is not None:
            own.setdefault(visit.page, []).append(visit)
    turns = Counter(page for page, _ in groupby(v.page for v in visits if v.page is not None))
    pauses = [] if sound is None else sound.pauses
    words_on = _by_page(visits, words or (), lambda word: word.at_s)
    pauses_on = _by_page(visits, pauses, lambda pause: pause.start_s)
    fillers_on = _by_page(visits, fillers, lambda filler: filler.at_s)
    pages = []
    for page in sorted(own):
        shown_s = sum((visit.length_s for visit in own[page]), 0.0)
        certain = sum(visit.confidence * visit.length_s for visit in own[page])
        count = None if words is None else len(words_on[page])
        figures = PageFigures(
            page=page,
            title=deck.titles.get(page, ""),
            first_shown_s=own[page][0].start_s if own[page] else None,
            shown_s=shown_s,
            share=shown_s / length_s if length_s else 0.0,
            visits=turns[page],
            confidence=certain / shown_s if shown_s else 0.0,
            words=count,
            words_per_minute=None if count is None else _per_minute(count, shown_s),
            pauses=None if sound is None else len(pauses_on[page]),
            paused_s=None if sound is None else sum(one.length_s for one in pauses_on[page]),
            fillers=len(fillers_on[page]) if fillers else None,
        )
        pages.append(figures)
    return tuple(pages)


def _by_page(
    visits: Sequence[Visit], items: Iterable[Item], at_s: Callable[[Item], float]
) -> defaultdict[int, list[Item]]:
    """Return what begins while each page is shown. ``visits`` are without gaps."""
    starts = [visit.start_s for visit in visits]
    found: defaultdict[int, list[Item]] = defaultdict(list)
    for item in items:
        number = bisect_right(starts, at_s(item)) - 1
        if number >= 0 and at_s(item) < visits[number].end_s:
            page = visits[number].page
            if page is not None:
                found[page].append(item)
    return found


def _within(words: Sequence[SpokenWord], start_s: float, end_s: float) -> Sequence[SpokenWord]:
    first = bisect_left(words, start_s, key=lambda word: word.at_s)
    return words[first : bisect_left(words, end_s, key=lambda word: word.at_s)]


def _per_minute(count: int, seconds: float) -> float | None:
    return 60.0 * count / seconds if seconds > 0 else None


def _pace(words: Sequence[SpokenWord], length_s: float) -> tuple[PacePoint, ...]:
    points = []
    at_s = 0.0
    while at_s <= length_s:
        start_s, end_s = max(at_s - _WINDOW_S / 2, 0.0), min(at_s + _WINDOW_S / 2, length_s)
        pace = _per_minute(len(_within(words, start_s, end_s)), end_s - start_s)
        points.append(PacePoint(at_s=at_s, words_per_minute=pace or 0.0))
        at_s += _STEP_S
    return tuple(points)
