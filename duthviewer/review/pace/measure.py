"""Measures how a talk went, from its timeline, cues, sound and deck."""

from __future__ import annotations

import statistics
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

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
    numbers = sorted({*range(1, deck.page_count + 1), *(v.page for v in visits if v.page)})
    pages = tuple(
        _page(number, deck.titles.get(number, ""), visits, talk.length_s, words, sound)
        for number in numbers
    )
    # A transcript without a single one leaves them out.
    fillers = said_fillers(words or ())
    if fillers:
        pages = tuple(_with_fillers(page, visits, fillers) for page in pages)
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


def _with_fillers(
    page: PageFigures, visits: Sequence[Visit], fillers: Sequence[SaidFiller]
) -> PageFigures:
    count = sum(
        visit.start_s <= filler.at_s < visit.end_s
        for visit in visits
        if visit.page == page.page
        for filler in fillers
    )
    return replace(page, fillers=count)


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


def _page(
    number: int,
    title: str,
    visits: Sequence[Visit],
    length_s: float,
    words: Sequence[SpokenWord] | None,
    sound: TalkSound | None,
) -> PageFigures:
    own = [visit for visit in visits if visit.page == number]
    shown_s = sum((visit.length_s for visit in own), 0.0)
    count = None
    if words is not None:
        count = sum(1 for visit in own for _ in _within(words, visit.start_s, visit.end_s))
    pauses = None
    if sound is not None:
        pauses = [
            pause
            for pause in sound.pauses
            if any(visit.start_s <= pause.start_s < visit.end_s for visit in own)
        ]
    certain = sum(visit.confidence * visit.length_s for visit in own)
    return PageFigures(
        page=number,
        title=title,
        first_shown_s=own[0].start_s if own else None,
        shown_s=shown_s,
        share=shown_s / length_s if length_s else 0.0,
        visits=_visit_count(visits, number),
        confidence=certain / shown_s if shown_s else 0.0,
        words=count,
        words_per_minute=None if count is None else _per_minute(count, shown_s),
        pauses=None if pauses is None else len(pauses),
        paused_s=None if pauses is None else sum(pause.length_s for pause in pauses),
    )


def _visit_count(visits: Sequence[Visit], number: int) -> int:
    pages = [visit.page for visit in visits if visit.page is not None]
    return sum(1 for page, _ in groupby(pages) if page == number)


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
