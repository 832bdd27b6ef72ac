"""The info.json of yt-dlp: of a video with chapters, of a livestream, of a playlist.

The keys are those of https://github.com/yt-dlp/yt-dlp#output-template.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from duthviewer.catalogue.problems import quoted
from duthviewer.errors import translatable
from duthviewer.library.conferences.video_ids import is_youtube, video_id
from duthviewer.library.importing.dates import parse_date
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.file_names import media_beside
from duthviewer.library.importing.json_values import JsonObject, first_text, number_of, objects_of
from duthviewer.library.importing.licences import licence_in
from duthviewer.library.importing.line_times import links_of
from duthviewer.library.importing.slide_links import LabelledLink, find_slides
from duthviewer.library.importing.slide_videos import add_slide_video, is_slide_video
from duthviewer.library.importing.timed_values import TimedPart, TimeEntry
from duthviewer.library.importing.times_list import add_entries
from duthviewer.library.importing.times_text import find_times
from duthviewer.library.importing.title_lines import TitleLine, read_title_lines
from duthviewer.library.importing.values import ImportFailed

if TYPE_CHECKING:
    from duthviewer.library.importing.document import Document
    from duthviewer.library.importing.sources import ImportContext
    from duthviewer.library.importing.values import ImportedConference

#: More videos, with those of playlists in playlists, are left out.
_MOST_VIDEOS = 5000
_DEEPEST = 5
_KEYS = ("extractor", "extractor_key", "webpage_url", "original_url", "ie_key", "entries")
_UNTITLED = re.compile(r"<Untitled Chapter \d+>")
_GONE = re.compile(r"\[(?:Private|Deleted|Unavailable) video\]", re.IGNORECASE)
_ID = re.compile(r"[\w-]{11}", re.ASCII)


def recognises(document: Document) -> bool:
    """Return whether a file has the keys of yt-dlp."""
    if document.is_folder or document.is_unread or document.head[:400].find(b"{") < 0:
        return False
    return any(_is_info(info) for info in _infos(document))


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a video or playlist."""
    infos = [info for info in _infos(document) if _is_info(info)]
    # With several objects, one a line, as yt-dlp --dump-json prints a playlist.
    info = infos[0] if len(infos) == 1 else {"_type": "playlist", "entries": infos}
    files = _media_beside(document) if len(infos) == 1 else None
    return conference_of(info, document.name, context, file=files)


def conference_of(
    info: JsonObject, source: str, context: ImportContext, *, file: str | None = None
) -> ImportedConference:
    """Return the conference that yt-dlp describes. Raises ImportFailed.

    ``file``: the name of the recording beside the description.
    """
    title = first_text(info, "title", "playlist_title", "playlist", "fulltitle")
    draft = Draft(source, title)
    videos = list(_videos(info, draft))
    if not videos:
        raise ImportFailed("There is no video in {source}.", source=quoted(source, 200))
    is_alone = len(videos) == 1
    if is_alone and not title:
        draft.title = first_text(videos[0], "title", "fulltitle")
    draft.website = first_text(info, "webpage_url", "original_url") or None
    titles = read_title_lines([first_text(each, "title", "fulltitle") for each in videos])
    for video, title_line in zip(videos, titles, strict=True):
        context.check()
        status = video.get("live_status")
        if status == "is_upcoming":
            _refuse(draft, video, is_alone)
            continue
        _note_status(draft, video)
        _add_video(draft, video, title_line, context, is_alone=is_alone, file=file)
    if not is_alone:
        draft.description = first_text(info, "description") or None
        days = [day for each in draft.recordings if (day := each.date) is not None]
        draft.start, draft.end = (min(days), max(days)) if days else (None, None)
    return draft.finish()


# Reading the description of yt-dlp.


def _infos(document: Document) -> list[JsonObject]:
    """Return the objects of a file: one, or one in each line."""
    whole = document.json_object()
    if whole:
        return [whole]
    head = document.head_text
    if head[:1] != "{" or "\n{" not in head or not any(f'"{key}"' in head for key in _KEYS):
        return []
    infos: list[JsonObject] = []
    with suppress(ImportFailed):
        for line in document.text.split("\n")[:_MOST_VIDEOS]:
            if line.startswith("{"):
                with suppress(msgspec.DecodeError, RecursionError):
                    infos += objects_of([msgspec.json.decode(line.encode("utf-8", "replace"))])
    return infos


def _is_info(info: JsonObject) -> bool:
    if info.get("_type") in ("playlist", "multi_video") and isinstance(info.get("entries"), list):
        return True
    has_source = any(isinstance(info.get(key), str) for key in ("extractor", "extractor_key"))
    return isinstance(info.get("title"), str) and (
        has_source
        or (isinstance(info.get("webpage_url"), str) and ("id" in info or "formats" in info))
    )


def _videos(info: JsonObject, draft: Draft, depth: int = 0) -> Iterator[JsonObject]:
    """Yield the videos of a description, with those of playlists in playlists."""
    if not isinstance(info.get("entries"), list):
        if _GONE.fullmatch(first_text(info, "title")):
            draft.left_out(
                translatable("A video that is private or was deleted: {id}."),
                id=quoted(first_text(info, "id")),
            )
            return
        yield info
        return
    entries = objects_of(info["entries"])
    if any(is_slide_video(each) for each in entries) and info.get("_type") != "playlist":
        # Of SlidesLive: the talk, then the videos in its slides.
        yield next(each for each in entries if is_slide_video(each))
        return
    missing = len(info["entries"]) - len(entries)
    if missing:
        draft.left_out(translatable("{count} entries that yt-dlp could not read."), count=missing)
    if depth > _DEEPEST:
        return
    count = 0
    for each in entries:
        for video in _videos(each, draft, depth + 1):
            count += 1
            if count > _MOST_VIDEOS:
                draft.left_out(
                    translatable("There are more than {count} videos: the rest is left out."),
                    count=_MOST_VIDEOS,
                )
                return
            yield video


def _refuse(draft: Draft, video: JsonObject, is_alone: bool) -> None:
    title = quoted(first_text(video, "title"), 200)
    if is_alone:
        raise ImportFailed(
            "{title} has not been streamed yet: import it when it is over.", title=title
        )
    draft.left_out(translatable("{title}, which has not been streamed yet."), title=title)


def _note_status(draft: Draft, video: JsonObject) -> None:
    title = quoted(first_text(video, "title"), 200)
    status = video.get("live_status")
    if status == "is_live" or (status is None and video.get("is_live") is True):
        draft.guessed(
            translatable(
                "{title} is still being streamed, so talks may be missing and times "
                "may change. Import it again when it is over."
            ),
            title=title,
        )
    elif status == "post_live":
        draft.guessed(
            translatable(
                "{title} was streamed a short time ago and is still being processed. "
                "Its beginning may be cut later, which would shift all times."
            ),
            title=title,
        )


def _add_video(
    draft: Draft,
    video: JsonObject,
    title: TitleLine,
    context: ImportContext,
    *,
    is_alone: bool,
    file: str | None,
) -> None:
    name = first_text(video, "title", "fulltitle")
    description = first_text(video, "description")
    date = _date(video)
    licence = first_text(video, "license") or licence_in(description)
    duration_s = number_of(video.get("duration"))
    part = _part(video, description, duration_s, draft)
    recording = draft.add_recording(
        id_hint="day-1" if is_alone else "",
        title=name,
        date=date,
        url=_address(video),
        file=file,
        is_planned=part is not None and part.is_planned,
        licence=None if is_alone else licence,
    )
    if is_alone:
        draft.start, draft.licence = date, licence
    if is_slide_video(video):
        add_slide_video(draft, video, recording, context)
        return
    talks = [] if part is None else add_entries(draft, part, recording, duration_s)
    if talks:
        if is_alone:
            draft.description = description or None
            _note_topics(draft, talks, duration_s)
        return
    if part is not None:
        draft.left_out(
            translatable("The times in {title}, because none of them is the start of a talk."),
            title=quoted(name),
        )
    _add_whole(draft, video, title, recording, duration_s)


def _add_whole(
    draft: Draft, video: JsonObject, title: TitleLine, recording: str, duration_s: float | None
) -> None:
    """Add a video that is one talk."""
    description = first_text(video, "description")
    slides = find_slides(_links(description))
    talk = draft.add_talk(
        title.title,
        recording=recording,
        end_s=duration_s or None,
        speakers=title.speakers,
        abstract=description,
        slides=None if slides is None else slides.link.url,
        thumbnail=first_text(video, "thumbnail") or None,
    )
    if title.speakers:
        draft.guessed(
            translatable("The speakers of {title}, from the title of the video: {names}."),
            talk=talk,
            title=quoted(title.title),
            names=", ".join(speaker.name for speaker in title.speakers),
        )
    for text in title.affiliations:
        draft.left_out(
            translatable("Text in parentheses after a name: {text}."),
            talk=talk, text=quoted(text, 200),
        )  # fmt: skip
    if slides is not None and slides.is_guessed:
        draft.guessed(
            translatable("The slides of {title}: {address}."),
            talk=talk, title=quoted(title.title), address=slides.link.url,
        )  # fmt: skip


def _part(
    video: JsonObject, description: str, duration_s: float | None, draft: Draft
) -> TimedPart | None:
    """Return the chapters of a video, else the times in its description."""
    chapters = _chapters(video)
    if chapters is None:
        return _times(video, description, duration_s, draft)
    starts = {round(each.start_s) for each in chapters.entries}
    for part in find_times(description, duration_s).parts:
        # YouTube makes chapters of a description, which says more: names, links, other lines.
        listed = {round(each.start_s) for each in part.entries}
        if len(listed & starts) >= 0.8 * len(starts) and len(listed) <= len(starts) + 2:
            part.entries = [replace(each, line=0) for each in part.entries]
            part.line = None
            return part
    return chapters


def _chapters(video: JsonObject) -> TimedPart | None:
    """Return the chapters of a video; None if it has none."""
    entries: list[TimeEntry] = []
    for chapter in objects_of(video.get("chapters")):
        start_s, end_s = number_of(chapter.get("start_time")), number_of(chapter.get("end_time"))
        text = first_text(chapter, "title")
        if start_s is None:
            continue
        if _UNTITLED.fullmatch(text):
            text = "Intro"
        entries.append(TimeEntry(start_s=start_s, text=text, line=0, end_s=end_s))
    starts = {each.start_s for each in entries}
    entries = [
        # An end that is the next start says nothing.
        replace(each, end_s=None) if each.end_s in starts or each is entries[-1] else each
        for each in entries
    ]
    return TimedPart(entries=entries) if len(entries) >= 2 else None


def _times(
    video: JsonObject, description: str, duration_s: float | None, draft: Draft
) -> TimedPart | None:
    """Return the list of times in a video's description; None if it has none."""
    found = find_times(description, duration_s)
    ids = {first_text(video, "id"), video_id(_address(video) or "")}
    own = [
        part
        for part in found.parts
        if part.url is None or part.is_url_guessed or video_id(part.url) in ids
    ]
    if not own:
        return None
    named = [part for part in own if part.url is not None and not part.is_url_guessed]
    part = (named or own)[0]
    if len(part.entries) < 2 or (part.is_planned and len(part.entries) < 3):
        return None
    others = [each for each in found.parts if each is not part]
    if others:
        draft.left_out(
            translatable("{count} times of other recordings in the description of {title}."),
            count=sum(len(each.entries) for each in others),
            title=quoted(first_text(video, "title")),
        )
    # The lines of the description are no lines of the file.
    part.entries = [replace(each, line=0) for each in part.entries]
    part.line = None
    return part


def _note_topics(draft: Draft, talks: Sequence[str], duration_s: float | None) -> None:
    """Warn if the chapters of a short video are probably topics of one talk."""
    by_id = {talk.id: talk for talk in draft.talks}
    if (
        duration_s is not None
        and duration_s < 75 * 60
        and len(talks) >= 3
        and not any(by_id[talk].speakers for talk in talks)
        and not re.search(r"lightning|day|session", draft.title, re.IGNORECASE)
    ):
        draft.guessed(
            translatable(
                "Each chapter became a talk. In a video this short, the chapters may "
                "be topics of one talk. If so, join them."
            )
        )


# Single values.


def _address(video: JsonObject) -> str | None:
    for key in ("webpage_url", "original_url", "url"):
        text = first_text(video, key)
        if text.startswith(("http://", "https://")) and not _is_media_file(text):
            return text
    name = first_text(video, "id")
    source = first_text(video, "extractor_key", "ie_key", "extractor").lower()
    if source.startswith("youtube") and _ID.fullmatch(name):
        return f"https://www.youtube.com/watch?v={name}"
    return first_text(video, "url") or None


def _is_media_file(url: str) -> bool:
    """Return whether an address is that of a stream, which soon expires."""
    return "googlevideo.com/" in url and not is_youtube(url)


def _date(video: JsonObject) -> dt.date | None:
    for key in ("release_date", "upload_date"):
        if (date := parse_date(first_text(video, key))) is not None:
            return date
    for key in ("release_timestamp", "timestamp"):
        seconds = number_of(video.get(key))
        if seconds is not None:
            with suppress(ValueError, OverflowError, OSError):
                return dt.datetime.fromtimestamp(seconds, dt.UTC).date()
    return None


def _links(description: str) -> list[LabelledLink]:
    links: list[LabelledLink] = []
    for line in description.split("\n")[:500]:
        for url in links_of(line[:4000])[:10]:
            label = line.partition(url)[0].strip(" :-–—")
            links.append(LabelledLink(url, label[-80:]))
    return links


def _media_beside(document: Document) -> str | None:
    """Return the name of the recording that an info.json was written beside."""
    if document.path is None or not document.path.name.lower().endswith(".info.json"):
        return None
    return media_beside(document.path, document.path.name[: -len(".info.json")])
