"""Chapter files for other players, made from a talk's timeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.timeline import Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.media.chapters import Chapter
from duthviewer.review.chapter_formats import ENGLISH, ChapterLabels, ChapterText, chapter_text
from duthviewer.slides.deck import Deck, DeckError

#: A shorter span without a page belongs to the page before it: the camera shows the speaker for a
#: moment.
_ASIDE_S = 15.0
#: Players show chapter titles in a menu or on one line
_LONGEST = 80
#: Assumed length of a last span with an open end
_OPEN_END_S = 60.0


def talk_chapters(
    talk: Talk,
    files: TalkFiles,
    timeline: Timeline,
    kind: str,
    words: ChapterLabels = ENGLISH,
) -> ChapterText:
    """Return the chapter file of a talk, in a format of `CHAPTER_FORMATS`.

    The times are those of the file on this computer: the talk's own video, else the day's
    recording. Reads the deck, so call it on a background thread.
    """
    titles = page_titles(files.deck, sorted(timeline.pages), words.page)
    shift_s = 0.0 if files.recording is None else files.offset_s - talk.start_s
    chapters = chapters_of(timeline, titles, no_page=words.no_page, shift_s=shift_s)
    return chapter_text(kind, chapters, talk.title, words)


def page_titles(
    deck: Path | None, pages: Sequence[int], page_words: str = ENGLISH.page
) -> dict[int, str]:
    """Return page titles: from the outline, else the largest line of the page, else its number.

    Without a readable deck all titles are numbers. Reads the deck, so call it on a background
    thread.
    """
    titles = {page: page_words.format(page=page) for page in pages}
    if deck is None:
        return titles
    try:
        with Deck(deck) as opened:
            for page in titles:
                # The timeline may belong to an older, longer deck.
                if page <= opened.page_count:
                    titles[page] = _title(opened, page) or titles[page]
    except DeckError:
        pass
    return titles


def chapters_of(
    timeline: Timeline,
    titles: Mapping[int, str],
    *,
    no_page: str = ENGLISH.no_page,
    shift_s: float = 0.0,
) -> tuple[Chapter, ...]:
    """Make a chapter of each run of spans with the same page, without gaps.

    ``shift_s`` converts times of the recording to times of the file on this computer.
    """
    runs: list[tuple[float, float, int | None]] = []
    for span in timeline:
        end_s = span.start_s + _OPEN_END_S if span.end_s is None else span.end_s
        is_aside = span.page is None and end_s - span.start_s < _ASIDE_S
        if runs and (is_aside or span.page == runs[-1][2]):
            # A page that comes back after a moment continues its chapter.
            runs[-1] = (runs[-1][0], end_s, runs[-1][2])
        else:
            runs.append((span.start_s, end_s, span.page))
    chapters = []
    for number, (start_s, end_s, page) in enumerate(runs):
        # Players show a chapter until the next one starts, so a gap would belong to it anyway.
        following = runs[number + 1][0] if number + 1 < len(runs) else end_s
        start_s, end_s = max(0.0, start_s + shift_s), following + shift_s
        if end_s > start_s:
            chapters.append(Chapter(start_s, end_s, no_page if page is None else titles[page]))
    return tuple(chapters)


def _title(deck: Deck, page: int) -> str:
    try:
        title = deck.title(page) or ""
    except DeckError:
        return ""
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
