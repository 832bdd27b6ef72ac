"""Videos whose chapters are their slides, as yt-dlp reads them from SlidesLive and Panopto."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.catalogue.times import format_time
from duthviewer.errors import KnownError, translatable
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.private_hosts import is_private
from duthviewer.library.importing.texts.json_values import (
    JsonObject,
    first_text,
    number_of,
    objects_of,
    texts_of,
)
from duthviewer.library.importing.texts.title_lines import read_title_lines

if TYPE_CHECKING:
    from duthviewer.library.importing.context import ImportContext

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
    duration_s = number_of(video.get("duration"))
    shown = _numbered_slides(video) or _panopto_slides(video)
    chapters = _starts(video)
    title = first_text(video, "title", "fulltitle")
    (line,) = read_title_lines([title])
    is_named = shown is None or not all(_SLIDE.fullmatch(text) for _, text in chapters)
    texts = [f"{format_time(at_s)} {text}" for at_s, text in chapters] if is_named else []
    talk = draft.add_talk(
        line.title,
        recording=recording,
        end_s=duration_s or None,
        speakers=tuple(texts_of(video.get("cast"))) or line.speakers,
        abstract="\n".join([first_text(video, "description"), *texts]).strip(),
        thumbnail=first_text(video, "thumbnail") or None,
    )
    if talk is None:
        return
    if shown is None:
        draft.understood(
            translatable("{count} chapters of {title}, which were added to its description."),
            talk=talk, count=len(chapters), title=quoted(line.title),
        )  # fmt: skip
        return
    deck = _deck(draft, shown, talk, title, context)
    draft.change_talk(talk, timeline=_timeline(shown.pages, duration_s), slides=deck)
    draft.understood(
        translatable("{title} with the start times of {count} slides."),
        talk=talk, title=quoted(line.title), count=len(shown.pages),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _ShownSlides:
    """Which page is shown from when on, and the addresses of the pages' pictures."""

    pages: tuple[tuple[float, int], ...]
    urls: Mapping[int, str]


def _starts(video: JsonObject) -> list[tuple[float, str]]:
    """Return when each chapter begins, and its title."""
    found: list[tuple[float, str]] = []
    for chapter in objects_of(video.get("chapters"))[:_MOST_SLIDES]:
        start_s = number_of(chapter.get("start_time"))
        if start_s is not None:
            found.append((start_s, first_text(chapter, "title")))
    return sorted(found)


def _numbered_slides(video: JsonObject) -> _ShownSlides | None:
    """Return the slides of SlidesLive: the chapters are called "Slide 001"."""
    numbered = [(at_s, _SLIDE.fullmatch(text)) for at_s, text in _starts(video)]
    found = [(at_s, int(match[1])) for at_s, match in numbered if match is not None]
    if not found or len(found) < len(numbered):
        return None
    if max(number for _, number in found) > 3 * len(found) + 20:
        # No deck has that many slides that were never shown.
        return None
    # The first slide may have the number 0.
    shift = 1 if min(number for _, number in found) == 0 else 0
    urls: dict[int, str] = {}
    for picture in objects_of(video.get("thumbnails")):
        name, url = first_text(picture, "id"), first_text(picture, "url")
        if re.fullmatch(r"[0-9]{1,4}", name) and _is_on(url, PICTURE_HOSTS):
            urls[int(name) + shift] = url
    return _ShownSlides(tuple((at_s, number + shift) for at_s, number in found), urls)


def _panopto_slides(video: JsonObject) -> _ShownSlides | None:
    """Return the slides of Panopto: a "format" of pictures, one for each chapter."""
    chapters = _starts(video)
    pictures = [
        first_text(fragment, "url")
        for each in objects_of(video.get("formats"))
        if first_text(each, "format_id") == "slides" and first_text(each, "ext") == "mhtml"
        for fragment in objects_of(each.get("fragments"))
    ]
    if not chapters or len(pictures) != len(chapters):
        return None
    # A slide that is shown again has the same picture.
    number = {url: page for page, url in enumerate(dict.fromkeys(pictures), 1)}
    host = _host(first_text(video, "webpage_url", "original_url"))
    urls = {
        page: url
        for url, page in number.items()
        if host and _host(url) == host and not is_private(url)
    }
    pages = zip((at_s for at_s, _ in chapters), pictures, strict=True)
    return _ShownSlides(tuple((at_s, number[url]) for at_s, url in pages), urls)


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
    draft: Draft, shown: _ShownSlides, talk: str, title: str, context: ImportContext
) -> str | None:
    """Make a deck of the pictures of the slides; return its file name."""
    if not shown.urls:
        draft.left_out(
            translatable("The slides, because the addresses of their pictures are unknown."),
            talk=talk,
        )
        return None
    # Making a PDF loads PDFium.
    from duthviewer.library.importing.lectures.picture_pages import DeckOfPictures, PictureSource

    def fetch(url: str) -> bytes | None:
        context.report(url)
        with suppress(KnownError):
            return context.fetch(url).data
        return None

    deck = DeckOfPictures(title, context)
    last = max(page for _, page in shown.pages)
    for page in range(1, min(last, _MOST_SLIDES) + 1):
        url = shown.urls.get(page)
        deck.add(f"slide {page}", [] if url is None else [PictureSource(url, fetch)])
    return deck.finish(draft, talk, f"{talk}.pdf")


def _is_on(url: str, sites: Sequence[str]) -> bool:
    """Return whether an address is on one of these sites."""
    host = _host(url)
    return any(host == site or host.endswith(f".{site}") for site in sites)


def _host(url: str) -> str:
    """Return the host of a web address; "" for any other."""
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").lower() if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""
