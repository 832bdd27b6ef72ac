"""Conferences from the data of pyvideo.org: a folder of events, one event, or one video.

An event is a folder with a ``category.json`` and a folder ``videos`` that has a JSON file for each
talk (github.com/pyvideo/data). Contributors write those by hand and by scripts, so every field may
be missing or of another type.
"""

from __future__ import annotations

import math
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.schema import LONGEST_TEXT
from duthviewer.catalogue.texts import one_line, slug
from duthviewer.errors import translatable
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.formats.pyvideo_talks import (
    PyvideoTalk,
    VideoAddress,
    is_surely_talk,
    is_talk,
    read_talk,
)
from duthviewer.library.importing.texts import markup
from duthviewer.library.importing.texts.dates import parse_date
from duthviewer.library.importing.texts.deck_addresses import is_collection
from duthviewer.library.importing.texts.json_values import number_of, text_of
from duthviewer.library.importing.texts.licences import licence_of
from duthviewer.library.importing.texts.slide_links import find_slides
from duthviewer.library.importing.texts.speaker_names import (
    common_ends,
    speakers_in_description,
    without_speakers,
)
from duthviewer.library.importing.texts.title_lines import read_title_lines
from duthviewer.library.importing.values import ImportedConference, ImportFailed

#: Pages of an event, of one of its talks, and of its folder
_PAGE = re.compile(
    r"https?://(?:www\.)?pyvideo\.org/(?:events/)?(?P<event>[\w.-]{1,200})(?:\.html|/[\w.-]{1,250}\.html)"
    r"|https?://(?:www\.)?github\.com/pyvideo/data/tree/[^/]{1,100}/(?P<folder>[^/]{1,200})"
    r"(?:/videos)?/?",
    re.IGNORECASE,
)
_NO_EVENTS = frozenset(("speaker", "tag", "pages", "speakers", "events", "tags", "index"))
_JSON = r".*\.json"
_CATEGORY, _VIDEOS = "category.json", "videos"
#: Talks of one event
_MOST_TALKS = 20_000
#: Keys whose content the catalogue has, and those that say the same again
_READ = frozenset(
    ("title", "description", "summary", "abstract", "speakers", "videos", "recorded", "duration",
     "related_urls", "related_url", "thumbnail_url", "copyright_text", "slug", "id", "category",
     "alias")
)  # fmt: skip
#: A link that this many talks have, and this part of them, is one of the conference.
_LEAST_SHARED, _SHARE = 4, 0.15
_YEAR = re.compile(r"\s*\b(?:19|20)\d{2}\b\s*")
#: Lengths outside these bounds are in another unit than seconds, or wrong.
_LEAST_LENGTH_S, _MOST_LENGTH_S = 60.0, 6 * 3600.0
#: Lengths that are multiples of this are those of a schedule, not of a video.
_SCHEDULED_S = 300
_MOST_LINKS = 30
#: Files of a folder without a ``category.json`` that may be no talks
_MOST_TRIED = 10
_LONGEST_LABEL = 60


def recognises(document: Document) -> bool:
    """Return whether a document is pyvideo's data, or the page of an event of it."""
    if document.address is not None and not document.is_given:
        return _event_of(document.address) is not None
    if document.is_folder:
        return _is_event(document) or any(_is_event(each) for each in document.children())
    return is_surely_talk(document.json_object())


def read(document: Document, context: ImportContext) -> Iterator[ImportedConference]:
    """Yield a conference for each event in a folder, or the only one."""
    if document.address is not None and not document.is_given:
        yield _read_page(document.address, context)
        return
    if not document.is_folder:
        yield read_event(document.name, "", {}, [document], context)
        return
    if _is_event(document):
        yield _read_folder(document, context)
        return
    found = 0
    for event in document.children():
        context.check()
        if _is_event(event):
            context.report(event.name)
            # An event without a talk does not end the import of the next ones.
            with suppress(ImportFailed):
                yield _read_folder(event, context)
                found += 1
    if not found:
        raise ImportFailed("There is no talk in {source}.", source=quoted(document.name, 200))


def read_event(
    name: str,
    key: str,
    category: Mapping[str, Any],
    documents: Iterable[Document],
    context: ImportContext,
) -> ImportedConference:
    """Return the conference of an event.

    ``name`` is what findings call it, ``key`` the name of its folder, ``category`` the content of
    its ``category.json``; ``documents`` are the files of its talks. Raises ImportFailed.
    """
    return _PyvideoReader(name, key, category).read(documents, context)


def _event_of(address: str) -> str | None:
    """Return the name of the event in the address of a page of pyvideo."""
    found = _PAGE.fullmatch(address.partition("?")[0].partition("#")[0])
    name = found and (found["folder"] or found["event"])
    return name if name and name not in _NO_EVENTS else None


def _read_page(address: str, context: ImportContext) -> ImportedConference:
    """Return the conference of an event's page, from the archive."""
    from duthviewer.library.importing.formats.pyvideo_index import PyvideoArchive

    name = _event_of(address) or ""
    archive = PyvideoArchive()
    event = archive.find(name)
    if event is None:
        # It may be newer than what is kept.
        context.report(archive.host)
        archive.refresh(context.cancelled)
        event = archive.find(name)
    if event is None:
        raise ImportFailed("pyvideo has no event {name}.", name=quoted(name))
    return archive.imported(event, context.cancelled)


def _is_event(document: Document) -> bool:
    videos = document.child(_VIDEOS) if document.is_folder else None
    if videos is None or not videos.is_folder:
        return False
    if document.child(_CATEGORY) is not None:
        return True
    some = islice(videos.children(_JSON), _MOST_TRIED)
    return any(is_surely_talk(each.json_object()) for each in some)


def _read_folder(document: Document, context: ImportContext) -> ImportedConference:
    category, videos = document.child(_CATEGORY), document.child(_VIDEOS)
    return read_event(
        document.name,
        "" if document.path is None else document.path.resolve().name,
        {} if category is None else category.json_object(),
        [] if videos is None else videos.children(_JSON),
        context,
    )


class _PyvideoReader:
    """Reads one event into a draft."""

    def __init__(self, name: str, key: str, category: Mapping[str, Any]) -> None:
        self._key = key
        self._category = category
        self._draft = Draft(name, one_line(text_of(category.get("title"))), key)
        #: The recordings by the key of their video, and how many talks start at their times
        self._recordings: dict[str, str] = {}
        self._starts: Counter[tuple[str, float]] = Counter()
        #: The addresses that are links of the conference
        self._shared: set[str] = set()
        self._count_slides = 0

    def read(self, documents: Iterable[Document], context: ImportContext) -> ImportedConference:
        """Return the conference."""
        draft = self._draft
        talks = self._talks(documents, context)
        if not draft.title and talks:
            draft.title = one_line(text_of(talks[0].data.get("category"))) or talks[0].title
        draft.description = markup.plain_text(text_of(self._category.get("description")))
        draft.website = text_of(self._category.get("url")).strip() or None
        self._find_dates(talks)
        self._find_lengths(talks)
        self._find_shared_links(talks)
        self._report_collections(talks)
        self._find_names(talks)
        licences = {licence_of(text_of(talk.data.get("copyright_text"))) for talk in talks}
        if len(licences) == 1:
            draft.licence = next(iter(licences))
        with_licence = len(licences) > 1
        source = draft.source
        for talk in talks:
            context.check()
            draft.source = talk.document.name
            self._add(talk, with_licence=with_licence)
        draft.source = source
        self._report(talks)
        return draft.finish()

    # What concerns all talks.

    def _talks(self, documents: Iterable[Document], context: ImportContext) -> list[PyvideoTalk]:
        draft = self._draft
        source = draft.source
        talks: list[PyvideoTalk] = []
        for document in documents:
            context.check()
            draft.source = document.name
            try:
                value = document.json()
            except ImportFailed as error:
                draft.left_out(translatable("A file that cannot be read: {reason}"), reason=error)
                continue
            if not is_talk(value):
                draft.left_out(translatable("A file that does not describe a talk."))
            elif len(talks) < _MOST_TALKS:
                talks.append(read_talk(document, value))
            else:
                draft.left_out(
                    translatable("There are more than {count} talks: the rest is left out."),
                    count=_MOST_TALKS,
                )
                break
        draft.source = source
        talks.sort(key=lambda talk: (text_of(talk.data.get("recorded")) or "9", talk.name))
        return talks

    def _find_dates(self, talks: Sequence[PyvideoTalk]) -> None:
        draft = self._draft
        dates = [talk.date for talk in talks if talk.date is not None]
        draft.start = parse_date(text_of(self._category.get("start_date")))
        draft.end = parse_date(text_of(self._category.get("end_date")))
        if draft.start is None and draft.end is None and dates:
            draft.start, draft.end = min(dates), max(dates)
            draft.guessed(
                translatable("The dates {start} to {end} are those of the talks."),
                start=draft.start, end=draft.end,
            )  # fmt: skip

    def _find_lengths(self, talks: Sequence[PyvideoTalk]) -> None:
        """Use the lengths of the talks if they are in seconds, and measured."""
        lengths = [length for talk in talks if (length := number_of(talk.data.get("duration")))]
        if not lengths:
            return
        usual = statistics.median(lengths)
        count_scheduled = sum(not length % _SCHEDULED_S for length in lengths)
        if not _LEAST_LENGTH_S <= usual <= _MOST_LENGTH_S or 1 < len(lengths) < 2 * count_scheduled:
            self._draft.left_out(
                translatable(
                    "The lengths of {count} talks, because they cannot be those of the "
"videos: half of them are below {length} s."
                ),
                count=len(lengths), length=round(usual),
            )  # fmt: skip
            return
        for talk in talks:
            length = number_of(talk.data.get("duration"))
            if not length:
                continue
            if _LEAST_LENGTH_S <= length <= _MOST_LENGTH_S and length % _SCHEDULED_S:
                # Rounded up, so that the last word is not cut.
                talk.length_s = float(math.ceil(length))

    def _find_shared_links(self, talks: Sequence[PyvideoTalk]) -> None:
        """Make links that many talks have links of the conference."""
        counts = Counter(link.url for talk in talks for link in talk.links)
        least = max(_LEAST_SHARED, _SHARE * len(talks))
        for talk in talks:
            for link in talk.links:
                if link.url in self._shared:
                    continue
                is_shared = counts[link.url] >= least
                if is_shared or (is_collection(link.url) and len(talks) > 1):
                    self._shared.add(link.url)
                    if len(self._shared) <= _MOST_LINKS:
                        label = link.label if len(link.label) <= _LONGEST_LABEL else ""
                        self._draft.add_link(label or _host(link.url), link.url)

    def _report_collections(self, talks: Sequence[PyvideoTalk]) -> None:
        """Report talks whose slides are somewhere among those of the conference."""
        counts = Counter(
            link.url
            for talk in talks
            for link in talk.links
            if link.url in self._shared
            and (is_collection(link.url) or find_slides([link]) is not None)
        )
        for url, count in counts.items():
            self._draft.left_out(
                translatable(
                    "The slides of {count} of the talks, which are somewhere at {url}. "
"That address is a link of the conference now."
                ),
                count=count, url=url,
            )  # fmt: skip

    def _find_names(self, talks: Sequence[PyvideoTalk]) -> None:
        """Find speakers in titles and descriptions, and take them out of the titles."""
        event = self._draft.title
        ends = common_ends([talk.title for talk in talks])
        events = [event, _YEAR.sub("", event), self._key, *ends]
        for talk in talks:
            names = [speaker.name for speaker in talk.speakers]
            talk.title = without_speakers(talk.title, names, events)
        unknown = [talk for talk in talks if not talk.speakers and not talk.nobody]
        lines = read_title_lines([talk.title for talk in unknown])
        for talk, line in zip(unknown, lines, strict=True):
            if speakers := speakers_in_description(talk.abstract):
                names = [speaker.name for speaker in speakers]
                talk.speakers, talk.are_speakers_guessed = speakers, True
                talk.title = without_speakers(talk.title, names, events)
            elif line.speakers and not line.is_guessed:
                talk.speakers, talk.are_speakers_guessed = line.speakers, True
                talk.title = line.title

    def _report(self, talks: Sequence[PyvideoTalk]) -> None:
        draft = self._draft
        draft.understood(
            translatable("Talks: {talks}. Videos: {recordings}. Talks with slides: {slides}."),
            talks=len(draft.talks), recordings=len(draft.recordings), slides=self._count_slides,
        )  # fmt: skip
        others = Counter(
            key for talk in talks for key, value in talk.data.items()
            if key not in _READ and value not in (None, "", [])
        )  # fmt: skip
        for key, count in sorted(others.items()):
            draft.left_out(
                translatable("“{key}” of {count} of the talks, because a catalogue has no place "
"for it."),
                key=key, count=count,
            )  # fmt: skip

    # One talk.

    def _add(self, talk: PyvideoTalk, *, with_licence: bool) -> None:
        draft = self._draft
        videos = self._usable(talk)
        # Several videos of one site are parts; those of different sites are copies.
        parts = [video for video in videos if video.is_youtube]
        if len(parts) < 2:
            parts = videos[:1]
        copies = [video.url for video in videos if video not in parts]
        slides = self._slides(talk)
        abstract = self._abstract(talk, slides)
        for number, video in enumerate(parts or [None], 1):
            title = talk.title if len(parts) < 2 else f"{talk.title} ({number}/{len(parts)})"
            recording, start_s = self._recording(talk, video, number)
            known = talk.length_s is not None and len(parts) < 2
            name = draft.add_talk(
                title,
                recording=recording,
                start_s=start_s,
                end_s=start_s + (talk.length_s or 0.0) if known else None,
                id_hint=self._id(talk) if number == 1 else "",
                speakers=talk.speakers,
                abstract=abstract,
                slides=slides,
                thumbnail=text_of(talk.data.get("thumbnail_url")).strip() or None,
                also=copies if number == 1 else (),
                licence=text_of(talk.data.get("copyright_text")) if with_licence else None,
            )
            if name is not None and number == 1:
                self._report_talk(talk, name, len(parts))

    def _usable(self, talk: PyvideoTalk) -> list[VideoAddress]:
        """Return the videos of a talk without links that have expired, if others are left."""
        now_s = time.time()
        usable = [video for video in talk.videos if not video.has_expired(now_s)]
        if not usable or len(usable) == len(talk.videos):
            return talk.videos
        self._draft.left_out(
            translatable("The link to a copy of the video has expired."), line=talk.line("videos")
        )
        return usable

    def _recording(
        self, talk: PyvideoTalk, video: VideoAddress | None, number: int
    ) -> tuple[str, float]:
        """Return the id of the talk's recording, and the talk's start in it."""
        draft = self._draft
        start_s = 0.0 if video is None else video.start_s
        recording = None if video is None else self._recordings.get(video.key)
        if recording is None:
            recording = draft.add_recording(
                id_hint=self._id(talk) or slug(talk.title) or "video",
                title=talk.title,
                date=talk.date,
                url=None if video is None else video.url,
                line=talk.line("videos") if video is None else None,
            )
            if video is None:
                draft.left_out(
                    translatable("A talk has no video: {title}."),
                    line=talk.line("videos"), title=talk.title,
                )  # fmt: skip
            else:
                self._recordings[video.key] = recording
        self._starts[recording, start_s] += 1
        if self._starts[recording, start_s] == 2:
            draft.guessed(
                translatable(
                    "Several talks are in one video, and their start times are unknown. "
                    "Correct them."
                ),
                line=talk.line("videos"),
            )
        return recording, start_s

    def _id(self, talk: PyvideoTalk) -> str:
        """Return the file's name without that of the event; "" where it has no ASCII letters."""
        name = slug(talk.name)
        for event in (slug(self._key), slug(self._draft.title)):
            if event and name.startswith(f"{event}-"):
                name = name.removeprefix(f"{event}-")
        return name if any(letter.isalpha() for letter in name) else ""

    def _abstract(self, talk: PyvideoTalk, slides: str | None) -> str:
        """Return the description of a talk, with further links that are not in it."""
        lines = [
            f"{link.label}: {link.url}" if link.label else link.url
            for link in talk.links[:_MOST_LINKS]
            if link.url not in self._shared and link.url != slides and link.url not in talk.abstract
        ]
        whole = "\n\n".join(filter(None, (talk.abstract, "\n".join(lines))))
        return whole if len(whole) <= LONGEST_TEXT else talk.abstract

    def _slides(self, talk: PyvideoTalk) -> str | None:
        found = find_slides(link for link in talk.links if link.url not in self._shared)
        if found is None:
            return None
        self._count_slides += 1
        if found.is_guessed:
            self._draft.guessed(
                translatable("This PDF is probably the slides: {url}."),
                line=talk.document.line_of(found.link.url), url=found.link.url,
            )  # fmt: skip
        return found.link.url

    def _report_talk(self, talk: PyvideoTalk, name: str, count_parts: int) -> None:
        draft = self._draft
        if talk.are_speakers_guessed:
            draft.guessed(
                translatable("The speakers are taken from the title or the description: {names}."),
                line=talk.line("title"), talk=name,
                names=", ".join(speaker.name for speaker in talk.speakers),
            )  # fmt: skip
        for entry in talk.nobody:
            draft.left_out(
                translatable("The speaker “{name}”, which is not the name of a person."),
                line=talk.line("speakers"), talk=name, name=entry,
            )  # fmt: skip
        for address in talk.other_addresses:
            draft.left_out(
                translatable("An address that is not a video: {url}."),
                line=talk.line("videos"), talk=name, url=address,
            )  # fmt: skip
        if count_parts > 1:
            draft.guessed(
                translatable("The talk has {count} videos, and each of them became a talk."),
                line=talk.line("videos"), talk=name, count=count_parts,
            )  # fmt: skip


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") or "link"
    except ValueError:
        return "link"
