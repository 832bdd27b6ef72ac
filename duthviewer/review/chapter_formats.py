"""Chapters in the formats of players, sites and podcasts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from xml.sax.saxutils import escape

from duthviewer.errors import translatable
from duthviewer.library.media.chapters import Chapter

#: YouTube's conditions: https://support.google.com/youtube/answer/9884579
_YOUTUBE_LEAST = 3
_YOUTUBE_SHORTEST_S = 10
_YOUTUBE_LONGEST_TEXT = 5000
#: A page that is shown at most this long after its talk begins needs no chapter beside the talk's.
_SAME_MOMENT_S = 1.0


@dataclass(frozen=True, slots=True)
class TalkChapter(Chapter):
    """A chapter that is a talk. ``pages`` are chapters within it."""

    pages: tuple[Chapter, ...] = ()
    #: Web addresses of its slides and its picture
    url: str | None = None
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class ChapterLabels:
    """Titles of chapters whose page has no title, and of those that show no page or no talk."""

    page: str = "Page {page}"
    no_page: str = "No page"
    start: str = "Start"
    pause: str = "Break"


ENGLISH = ChapterLabels()


@dataclass(frozen=True, slots=True)
class ChapterText:
    """The text of a chapter file, and how many chapters it contains."""

    text: str
    count: int
    #: An English template: why a site may not show the chapters
    caution: str = ""


def chapter_text(
    kind: str, chapters: Sequence[Chapter], title: str = "", words: ChapterLabels = ENGLISH
) -> ChapterText:
    """Return chapters in a format of `CHAPTER_FORMATS`. ``title``: that of the whole."""
    if kind == "youtube":
        listed = youtube_chapters(chapters, words.start)
        text = youtube(listed)
        return ChapterText(text, len(listed), _youtube_caution(listed, text))
    if kind != "matroska":
        chapters = tuple(flat(chapters))
    return ChapterText(CHAPTER_FORMATS[kind].write(chapters, title), len(chapters))


def flat(chapters: Sequence[Chapter]) -> Iterator[Chapter]:
    """Yield talks and, after each, its pages, for formats without chapters in chapters."""
    for chapter in chapters:
        pages = chapter.pages if isinstance(chapter, TalkChapter) else ()
        later = [page for page in pages if page.start_s > chapter.start_s + _SAME_MOMENT_S]
        yield replace(chapter, end_s=later[0].start_s) if later else chapter
        yield from later


def webvtt(chapters: Sequence[Chapter], _: str = "") -> str:
    """Format chapters as WebVTT (https://www.w3.org/TR/webvtt1/#introduction-chapters)."""
    parts = ["WEBVTT\n"]
    for number, chapter in enumerate(chapters, 1):
        # A line break or an arrow would start a new cue.
        title = escape(_one_line(chapter.title))
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


def matroska(chapters: Sequence[Chapter], _: str = "") -> str:
    """Format chapters as XML for mkvmerge and mkvpropedit, pages within their talks.

    See https://mkvtoolnix.download/doc/mkvmerge.html#mkvmerge.chapters.
    """
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE Chapters SYSTEM "matroskachapters.dtd">\n'
        "<Chapters>\n  <EditionEntry>\n"
    ]
    parts += [_atom(chapter, "    ") for chapter in chapters]
    parts.append("  </EditionEntry>\n</Chapters>\n")
    return "".join(parts)


def podcast(chapters: Sequence[Chapter], title: str = "") -> str:
    """Format chapters as JSON of the podcast namespace, with links to slides and pictures.

    See https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md.
    """
    whole: dict[str, Any] = {"version": "1.2.0"}
    if title:
        whole["title"] = _one_line(title)
    whole["chapters"] = listed = []
    for chapter in chapters:
        one: dict[str, Any] = {"startTime": _number(chapter.start_s)}
        one["title"] = _one_line(chapter.title)
        if isinstance(chapter, TalkChapter):
            links = {"url": chapter.url, "img": chapter.picture}
            one |= {name: address for name, address in links.items() if address}
        listed.append(one)
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def youtube(chapters: Sequence[Chapter], _: str = "") -> str:
    """Format chapters as lines of a description on YouTube."""
    return "".join(f"{_clock(one.start_s)} {_youtube_title(one.title)}\n" for one in chapters)


def youtube_chapters(chapters: Sequence[Chapter], start: str = ENGLISH.start) -> list[Chapter]:
    """Return the chapters that YouTube accepts: from 0:00 on, each at least 10 seconds long.

    Of two talks within 10 seconds both titles are kept; a short page or break is left out.
    """
    listed: list[Chapter] = []
    for chapter in flat(chapters):
        if not listed and chapter.start_s >= 1:
            listed.append(Chapter(0.0, chapter.start_s, start))
        is_short = bool(listed) and _is_short(listed[-1], chapter)
        if is_short and len(listed) > 1 and _is_talk(chapter) and not _is_talk(listed[-1]):
            # The talk keeps its time, and a break before it goes.
            listed[-2:] = [replace(listed[-2], end_s=chapter.start_s)]
        if listed and _is_short(listed[-1], chapter):
            listed[-1] = _together(listed[-1], chapter)
        else:
            listed.append(chapter)
    if len(listed) > 1 and listed[-1].end_s - _seconds(listed[-1]) < _YOUTUBE_SHORTEST_S:
        listed[-2:] = [_together(*listed[-2:])]
    return listed


def _is_talk(chapter: Chapter) -> bool:
    return isinstance(chapter, TalkChapter)


def _is_short(chapter: Chapter, following: Chapter) -> bool:
    return _seconds(following) - _seconds(chapter) < _YOUTUBE_SHORTEST_S


def _together(before: Chapter, after: Chapter) -> Chapter:
    """Return one chapter for two, of which one is too short."""
    if not isinstance(after, TalkChapter):
        return replace(before, end_s=after.end_s)
    title = after.title
    if isinstance(before, TalkChapter):
        title = f"{before.title} / {after.title}"
    return replace(after, start_s=before.start_s, title=title)


def _youtube_caution(chapters: Sequence[Chapter], text: str) -> str:
    if len(chapters) < _YOUTUBE_LEAST:
        return translatable(
            "YouTube shows chapters if there are at least three, each of at least 10 seconds."
        )
    if len(text) > _YOUTUBE_LONGEST_TEXT:
        return translatable("The text is too long: YouTube accepts 5,000 characters.")
    return ""


def _youtube_title(title: str) -> str:
    # YouTube refuses descriptions with angle brackets.
    return _one_line(title).replace("<", "‹").replace(">", "›")


def _atom(chapter: Chapter, indent: str) -> str:
    pages = chapter.pages if isinstance(chapter, TalkChapter) else ()
    inside = "".join(_atom(page, f"{indent}  ") for page in pages)
    return (
        f"{indent}<ChapterAtom>\n"
        f"{indent}  <ChapterTimeStart>{_stamp(chapter.start_s)}000000</ChapterTimeStart>\n"
        f"{indent}  <ChapterTimeEnd>{_stamp(chapter.end_s)}000000</ChapterTimeEnd>\n"
        f"{indent}  <ChapterDisplay>\n"
        f"{indent}    <ChapterString>{escape(_one_line(chapter.title))}</ChapterString>\n"
        f"{indent}    <ChapterLanguage>und</ChapterLanguage>\n"
        f"{indent}  </ChapterDisplay>\n"
        f"{inside}{indent}</ChapterAtom>\n"
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    return re.sub(r"([=;#\\\n])", r"\\\1", _one_line(text))


def _stamp(seconds: float) -> str:
    millis = round(seconds * 1000)
    hours, rest = divmod(millis, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"


def _clock(seconds: float) -> str:
    minutes, second = divmod(int(seconds), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def _seconds(chapter: Chapter) -> int:
    return int(chapter.start_s)


def _number(seconds: float) -> float | int:
    rounded = round(seconds, 3)
    return int(rounded) if rounded == int(rounded) else rounded


@dataclass(frozen=True, slots=True)
class ChapterFormat:
    """A format, and the end of the names of its files."""

    suffix: str
    write: Callable[[Sequence[Chapter], str], str]


CHAPTER_FORMATS: Mapping[str, ChapterFormat] = {
    "youtube": ChapterFormat(".txt", youtube),
    "vtt": ChapterFormat(".chapters.vtt", webvtt),
    "ffmetadata": ChapterFormat(".ffmetadata", ffmetadata),
    "matroska": ChapterFormat(".chapters.xml", matroska),
    "podcast": ChapterFormat(".chapters.json", podcast),
}
