"""Chapter files for other players, made from a talk's timeline: WebVTT and ffmetadata."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.timeline import Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.media.chapters import Chapter
from duthviewer.slides.deck import Deck, DeckError

#: A shorter span without a page belongs to the page before it: the camera shows the speaker for a
#: moment.
_ASIDE_S = 15.0
#: Players show chapter titles in a menu or on one line
_LONGEST = 80
#: Assumed length of a last span with an open end
_OPEN_END_S = 60.0


@dataclass(frozen=True, slots=True)
class ChapterLabels:
    """Titles of chapters whose page has no title, and of chapters without a page."""

    page: str = "Page {page}"
    no_page: str = "No page"


ENGLISH = ChapterLabels()


def talk_chapters(
    talk: Talk,
    files: TalkFiles,
    timeline: Timeline,
    kind: str,
    words: ChapterLabels = ENGLISH,
) -> tuple[str, int]:
    """Return the text of a chapter file for a talk, and the number of chapters.

    ``kind`` is ``chapters`` (WebVTT) or ``ffmetadata``. The times are those of the file on this
    computer: the talk's own video, else the day's recording. Reads the deck, so call it on a
    background thread.
    """
    titles = page_titles(files.deck, sorted(timeline.pages), words.page)
    shift_s = 0.0 if files.recording is None else files.offset_s - talk.start_s
    chapters = chapters_of(timeline, titles, no_page=words.no_page, shift_s=shift_s)
    text = webvtt(chapters) if kind == "chapters" else ffmetadata(chapters, talk.title)
    return text, len(chapters)


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


def webvtt(chapters: Sequence[Chapter]) -> str:
    """Format chapters as WebVTT (https://www.w3.org/TR/webvtt1/#introduction-chapters)."""
    parts = ["WEBVTT\n"]
    for number, chapter in enumerate(chapters, 1):
        # A line break or an arrow would start a new cue.
        title = " ".join(chapter.title.split())
        title = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        parts.append(f"{number}\n{_stamp(chapter.start_s)} --> {_stamp(chapter.end_s)}\n{title}\n")
    return "\n".join(parts)


def ffmetadata(chapters: Sequence[Chapter], title: str = "") -> str:
    """Format chapters as FFmpeg metadata (https://ffmpeg.org/ffmpeg-formats.html#Metadata-2)."""
    parts = [";FFMETADATA1\n"]
    if title:
        parts.append(f"title={_escaped(title)}\n")
    parts += [
        f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={round(chapter.start_s * 1000)}\n"
        f"END={round(chapter.end_s * 1000)}\ntitle={_escaped(chapter.title)}\n"
        for chapter in chapters
    ]
    return "".join(parts)


def _title(deck: Deck, page: int) -> str:
    try:
        title = deck.title(page) or ""
    except DeckError:
        return ""
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"


def _escaped(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", " ".join(text.split()))


def _stamp(seconds: float) -> str:
    millis = round(seconds * 1000)
    hours, rest = divmod(millis, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
