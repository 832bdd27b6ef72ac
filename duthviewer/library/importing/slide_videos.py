"""Videos whose chapters are their slides, as yt-dlp reads them from SlidesLive and Panopto."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.times import format_time
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.json_values import (
    JsonObject,
    first_text,
    number_of,
    objects_of,
    texts_of,
)
from duthviewer.library.importing.title_lines import read_title_lines

if TYPE_CHECKING:
    from duthviewer.library.importing.sources import ImportContext

#: Where the pictures of slides are fetched from, as a file could name any address
PICTURE_HOSTS = ("slideslive.com",)
_SLIDE = re.compile(r"Slide (\d{1,4})")
_MOST_SLIDES = 2000


def is_slide_video(video: JsonObject) -> bool:
    """Return whether the chapters of a video are slides."""
    source = first_text(video, "extractor_key", "ie_key", "extractor").lower()
    chapters = objects_of(video.get("chapters"))
    if not chapters:
        return False
    if source.startswith("panopto"):
        return True
    numbered = [_SLIDE.fullmatch(first_text(each, "title")) for each in chapters]
    return all(numbered)


def add_slide_video(
    draft: Draft, video: JsonObject, recording: str, context: ImportContext
) -> None:
    """Add a talk with the timeline of its slides, and the deck where pictures can be fetched."""
    chapters = _starts(video)
    duration_s = number_of(video.get("duration"))
    title = first_text(video, "title", "fulltitle")
    (line,) = read_title_lines([title])
    speakers = tuple(texts_of(video.get("cast"))) or line.speakers
    description = first_text(video, "description")
    is_numbered = bool(chapters) and all(number is not None for _, number, _ in chapters)
    texts = [] if is_numbered else [f"{format_time(at_s)} {text}" for at_s, _, text in chapters]
    talk = draft.add_talk(
        line.title,
        recording=recording,
        end_s=duration_s or None,
        speakers=speakers,
        abstract="\n".join([description, *texts]).strip(),
        thumbnail=first_text(video, "thumbnail") or None,
    )
    if talk is None or not is_numbered:
        if talk is not None:
            draft.understood(
                translatable("{count} chapters of {title}, which were added to its description."),
                talk=talk,
                count=len(chapters), title=quoted(line.title),
            )  # fmt: skip
        return
    # The first slide may have the number 0.
    first = min((number for _, number, _ in chapters if number is not None), default=1)
    pages = [(at_s, (number or 0) + (1 if first == 0 else 0)) for at_s, number, _ in chapters]
    timeline = _timeline(pages, duration_s)
    deck = _deck(draft, video, talk, [page for _, page in pages], 1 if first == 0 else 0, context)
    draft.change_talk(talk, timeline=timeline, slides=deck)
    draft.understood(
        translatable("{title} with the start times of {count} slides."), talk=talk,
        title=quoted(line.title), count=len(pages),
    )  # fmt: skip


def _starts(video: JsonObject) -> list[tuple[float, int | None, str]]:
    """Return when each slide is shown, its number if it has one, and its title."""
    found: list[tuple[float, int | None, str]] = []
    for chapter in objects_of(video.get("chapters"))[:_MOST_SLIDES]:
        start_s = number_of(chapter.get("start_time"))
        text = first_text(chapter, "title")
        match = _SLIDE.fullmatch(text)
        if start_s is not None:
            found.append((start_s, None if match is None else int(match[1]), text))
    return sorted(found, key=lambda each: each[0])


def _timeline(pages: Sequence[tuple[float, int]], duration_s: float | None) -> Timeline:
    """Return the timeline of slides that are shown from these times on."""
    spans: list[Span] = []
    for at, (start_s, page) in enumerate(pages):
        end_s = pages[at + 1][0] if at + 1 < len(pages) else duration_s
        if end_s is not None and end_s <= start_s:
            continue
        if not spans and start_s > 0:
            spans.append(Span(0.0, start_s, None))
        spans.append(Span(start_s, end_s, page))
    return Timeline(tuple(spans)) if spans else NO_TIMELINE


def _deck(
    draft: Draft,
    video: JsonObject,
    talk: str,
    pages: Sequence[int],
    shift: int,
    context: ImportContext,
) -> str | None:
    """Make a deck of the pictures of the slides; return its file name."""
    urls: dict[int, str] = {}
    for picture in objects_of(video.get("thumbnails")):
        name, url = first_text(picture, "id"), first_text(picture, "url")
        if re.fullmatch(r"[0-9]{1,4}", name) and _is_allowed(url):
            urls[int(name) + shift] = url
    if not urls:
        draft.left_out(
            translatable("The slides, because the addresses of their pictures are unknown."),
            talk=talk,
        )
        return None
    # Making a PDF loads PDFium.
    from duthviewer.library.importing.picture_pages import DeckOfPictures, PictureSource

    def fetch(url: str) -> bytes | None:
        context.report(url)
        with suppress(KnownError):
            return context.fetch(url).data
        return None

    deck = DeckOfPictures(first_text(video, "title"), context)
    for page in range(1, min(max(pages), _MOST_SLIDES) + 1):
        sources = [PictureSource(urls[page], fetch)] if page in urls else []
        deck.add(f"slide {page}", sources)
    return deck.finish(draft, talk, f"{talk}.pdf")


def _is_allowed(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and any(
        host == allowed or host.endswith(f".{allowed}") for allowed in PICTURE_HOSTS
    )
