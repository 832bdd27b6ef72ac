"""Gathers the texts of a handout: what was said over each page, notes, times and links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.problems import CONTROL
from duthviewer.catalogue.texts import shortened
from duthviewer.library.media.cues import Cues
from duthviewer.library.media.subtitle_names import base_language
from duthviewer.library.store.notes import Note
from duthviewer.review.handout.values import (
    Handout,
    HandoutLabels,
    HandoutLayout,
    HandoutOptions,
    HandoutSection,
    HandoutText,
    HandoutTime,
    HandoutWords,
    Paper,
)
from duthviewer.review.media_file.tags import licence_of
from duthviewer.review.pace.measure import visits_of
from duthviewer.review.pace.placed_notes import PlacedNote, placed_notes
from duthviewer.review.pace.said import said_during
from duthviewer.review.pace.values import Visit
from duthviewer.review.reviewed_talk import ReviewedTalk
from duthviewer.review.sentences import Sentences

#: Sizes of paper, and the margins of the template, in points
_PAPERS = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}
_SIDES, _TOP_AND_BOTTOM = 2 * 51.02, 102.05
#: The width of slides as a part of the page's, at least and at most
_SLIDE_SHARE, _LARGEST_SHARE = 0.46, 0.54
#: What each slide needs above and below: its number, title and times, and the gap to the next
_AROUND, _GAP = 48.0, 16.0
#: A shorter time without a page belongs to the page before it: the camera shows the speaker for a
#: moment.
_ASIDE_S = 15.0
#: A page change is moved by at most this time to the end of a sentence.
_SENTENCE_S = 6.0
_LONGEST_RUNNING_TITLE = 90
#: More visits than this are not listed below a slide.
_MOST_TIMES = 8
_LANGUAGE = re.compile(r"[a-z]{2,3}")
#: Bullets of symbol fonts, which have no meaning elsewhere
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_REGION = re.compile(r"[A-Z]{2}")


def handout_of(
    talk: ReviewedTalk,
    titles: Mapping[int, str],
    notes: Iterable[Note],
    options: HandoutOptions,
    labels: HandoutLabels,
    cancelled: Callable[[], bool] = lambda: False,
) -> Handout:
    """Return the handout of a talk without its slides; ``titles`` are those of the deck's pages.

    The picture of a note is its name in the library. Reads the subtitles.
    """
    visits = without_asides(visits_of(talk.timeline, talk.length_s))
    has_lines = options.layout is HandoutLayout.LINES
    cues = talk.read_cues(cancelled) if options.with_transcript and not has_lines else None
    placed: Sequence[PlacedNote] = ()
    if options.with_notes and not has_lines:
        placed = placed_notes(talk, notes, visits)
    writer = _SectionWriter(talk, visits, labels)
    writer.add_said(cues)
    writer.add_notes(placed)
    missing = []
    if talk.files.deck is None:
        missing.append(labels.no_slides)
    if options.with_transcript and not has_lines:
        if cues is None:
            missing.append(labels.no_transcript)
        elif not talk.timeline.pages and titles:
            missing.append(labels.no_timeline)
    width, height = _PAPERS[options.paper]
    conference = talk.conference
    date = talk.date
    licence = licence_of(talk)
    about = [conference.title, conference.place or "", "" if date is None else date.isoformat()]
    licence_line = labels.licence.format(licence=on_one_line(licence)) if licence else ""
    speakers = tuple(on_one_line(name) for name in talk.speakers)
    language, region = _language(talk, cues)
    return Handout(
        title=on_one_line(talk.talk.title),
        speakers=speakers,
        about=tuple(
            filter(None, (" · ".join(filter(None, map(on_one_line, about))), licence_line))
        ),
        address=HandoutTime(
            text=labels.watch, link=talk.link(0.0) or "", address=talk.address(0.0)
        ),
        licence=licence_line,
        running_title=shortened(on_one_line(talk.talk.title), _LONGEST_RUNNING_TITLE),
        running_speakers=shortened(", ".join(speakers), _LONGEST_RUNNING_TITLE // 2),
        language=language,
        region=region,
        paper=options.paper.value,
        layout=options.layout.value,
        words=HandoutWords(note=labels.note, picture=labels.picture, open=labels.open),
        slide_width=(width - _SIDES) * _SLIDE_SHARE,
        slide_height=(width - _SIDES) * _SLIDE_SHARE * 9 / 16,
        body_width=width - _SIDES,
        body_height=height - _TOP_AND_BOTTOM,
        missing=tuple(missing),
        sections=writer.sections(titles),
    )


def fitted(handout: Handout, shape: float) -> Handout:
    """Return the handout with slides as large as they can be for most pages to be full.

    ``shape`` is the width of the deck's pages for a height of 1. Text that is longer than a slide
    is high takes more room.
    """
    width, body = handout.body_width, handout.body_height + _GAP
    rows = max(int(body / (width * _SLIDE_SHARE / shape + _AROUND)), 2)
    height = body / rows - _AROUND
    slide_width = min(max(height * shape, width * _SLIDE_SHARE / 2), width * _LARGEST_SHARE)
    return msgspec.structs.replace(handout, slide_width=slide_width, slide_height=height)


def without_asides(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Return the visits with short times without a page joined to the page before them."""
    joined: list[Visit] = []
    for visit in visits:
        before = joined[-1] if joined else None
        is_aside = visit.page is None and visit.length_s < _ASIDE_S
        if before is not None and before.page and (is_aside or visit.page == before.page):
            joined[-1] = Visit(
                start_s=before.start_s,
                end_s=visit.end_s,
                page=before.page,
                confidence=before.confidence,
            )
        else:
            joined.append(visit)
    return tuple(joined)


def with_whole_sentences(
    visits: Sequence[Visit], sentences: Sentences
) -> tuple[tuple[Visit, Visit], ...]:
    """Move each page change to the end of a sentence nearby; return visits as (moved, original).

    People turn the page in the middle of a sentence, which nobody could read in two parts.
    """
    ends = [sentences.nearest_end_s(visit.end_s, _SENTENCE_S) for visit in visits]
    moved = []
    start_s = visits[0].start_s if visits else 0.0
    for visit, end_s in zip(visits, ends, strict=True):
        end_s = visit.end_s if visit is visits[-1] else max(end_s, start_s)
        part = Visit(start_s=start_s, end_s=end_s, page=visit.page, confidence=visit.confidence)
        moved.append((part, visit))
        start_s = end_s
    return tuple(moved)


def on_one_line(text: str) -> str:
    """Return a stranger's text on one line, without control characters and private signs."""
    return " ".join(_PRIVATE.sub("", CONTROL.sub(" ", text)).split())


def clean_lines(text: str) -> str:
    """Return a text without control characters, with its lines."""
    return "\n".join(CONTROL.sub("", line).strip() for line in text.splitlines()).strip("\n")


def reads_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is written from right to left."""
    kinds = map(unicodedata.bidirectional, text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


class _SectionWriter:
    """Collects the texts of each page; what belongs to no page has the number 0."""

    def __init__(self, talk: ReviewedTalk, visits: Sequence[Visit], labels: HandoutLabels) -> None:
        self._talk = talk
        self._labels = labels
        self._visits: dict[int, list[Visit]] = {}
        for visit in visits:
            self._visits.setdefault(visit.page or 0, []).append(visit)
        self._all = visits
        self._texts: dict[int, list[HandoutText]] = {}

    def add_said(self, cues: Cues | None) -> None:
        """Add what was said, with the time of each visit if there are several."""
        if cues is None:
            return
        whole = dict(with_whole_sentences(self._all, Sentences(cues)))
        for part in said_during(cues, tuple(whole)):
            visit = whole[part.visit]
            page = visit.page or 0
            is_one_of_several = len(self._visits[page]) > 1
            for number, paragraph in enumerate(part.paragraphs):
                text = on_one_line(paragraph.text)
                at_s = paragraph.start_s
                time = self._time(at_s, clock(at_s), page) if not page else None
                if page and is_one_of_several and not number:
                    time = self._visit_time(visit)
                self._add(page, HandoutText(
                    kind="said", text=text, time=time, to_left=reads_to_left(text)
                ))  # fmt: skip

    def add_notes(self, notes: Iterable[PlacedNote]) -> None:
        """Add the notes after what was said."""
        for one in notes:
            page, text = one.page or 0, clean_lines(one.note.text)
            time = None if one.at_s is None else self._time(one.at_s, clock(one.at_s), page)
            self._add(page, HandoutText(
                kind="note", text=text, time=time, to_left=reads_to_left(text),
                picture=one.note.still or "",
            ))  # fmt: skip

    def sections(self, titles: Mapping[int, str]) -> tuple[HandoutSection, ...]:
        """Return a section for each page, and last one for what belongs to no page."""
        pages = sorted({*titles, *self._visits, *self._texts} - {0})
        made = [self._section(page, titles.get(page, "")) for page in pages]
        if texts := self._texts.get(0):
            title = self._labels.no_page if pages else self._labels.said
            made.append(HandoutSection(page=0, number="", title=title, texts=tuple(texts)))
        return tuple(made)

    def _section(self, page: int, title: str) -> HandoutSection:
        visits = self._visits.get(page, [])
        has_timeline = bool(self._talk.timeline.pages)
        times = tuple(self._visit_time(visit) for visit in visits[:_MOST_TIMES])
        return HandoutSection(
            page=page,
            number=str(page),
            title=on_one_line(title) or self._labels.page.format(page=page),
            shown=self._labels.not_shown if has_timeline and not visits else "",
            times=times,
            texts=tuple(self._texts.get(page, ())),
        )

    def _add(self, page: int, text: HandoutText) -> None:
        self._texts.setdefault(page, []).append(text)

    def _visit_time(self, visit: Visit) -> HandoutTime:
        text = f"{clock(visit.start_s)}–{clock(visit.end_s)}"
        return self._time(visit.start_s, text, visit.page or 0)

    def _time(self, at_s: float, text: str, page: int) -> HandoutTime:
        return HandoutTime(
            text=text,
            link=self._talk.link(at_s) or "",
            address=self._talk.address(at_s, page or None),
        )


def _language(talk: ReviewedTalk, cues: Cues | None) -> tuple[str, str | None]:
    """Return the language and the country of the subtitles, as typst takes them."""
    if cues is None:
        return "en", None
    code = talk.subtitle_language
    language, country = base_language(code), re.split("[-_]", code)[-1]
    return (
        language if _LANGUAGE.fullmatch(language) else "en",
        country if _REGION.fullmatch(country) else None,
    )
