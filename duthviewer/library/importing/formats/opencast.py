"""Recordings of Opencast, formerly Matterhorn: media packages, results of its search, addresses.

Each event is a talk with a recording of its own. Its deck is made of the preview pictures of its
segments, its timeline of their times. An event mostly has two videos, of the presenter and of the
slides; the one with the sound is used, as a talk has one.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from duthviewer.catalogue.addresses import AddressError, web_address
from duthviewer.catalogue.clock import clock
from duthviewer.catalogue.problems import quoted
from duthviewer.catalogue.texts import slug, unused_id
from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.errors import translatable
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.draft import Draft
from duthviewer.library.importing.lectures.media_package import (
    MediaPackage,
    PackagePart,
    PackageSegment,
    PackageTrack,
    from_xml,
    mpeg7_segments,
    packages_in,
    relative_seconds,
)
from duthviewer.library.importing.lectures.package_files import PackageFiles, PackagePlace
from duthviewer.library.importing.lectures.picture_pages import (
    DeckOfPictures,
    PictureSource,
    SamePictures,
)
from duthviewer.library.importing.lectures.video_pictures import VideoPictures
from duthviewer.library.importing.values import ImportedConference, ImportFailed, MadeFile

#: More pages are not fetched, in all events together.
MOST_PAGES = 3000
#: A preview belongs to a segment that begins at most so much earlier or later.
_NEAR_S = 1.5
_MOST_SUBTITLES = 20
_LARGEST_XML = 8 * 2**20
#: More lines are not better for a person, and slow
_BEST_HEIGHT = 1080

_ID = r"[\w.:-]{1,80}"
_PLAYERS = re.compile(
    r"(?P<before>.*?)/(?:paella[0-9]*/ui/|engage/(?:theodul/)?ui/|player/)"
    r"(?:[\w-]+/)?(?:watch|core|player|embed|index)\.html|(?P<play>.*?)/play/(?P<id>[\w-]{36})/?"
)
_SEARCH = re.compile(r".*/search/episode\.(?:json|xml)")
_FILES = re.compile(r"(manifest|index|mediapackage|episode)\.(xml|json)")


def recognises(document: Document) -> bool:
    """Return whether this is a media package, a result of the search, or the address of one."""
    if document.address is not None:
        return _search_address(document.address) is not None
    if document.is_folder:
        return _package_file(document) is not None
    return not document.is_binary and _is_package(document.head_text)


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return a conference of all events in a document."""
    if document.address is not None:
        address = _search_address(document.address)
        if address is None:
            raise ImportFailed(
                "{source} is not the address of a recording of Opencast.",
                source=quoted(document.name, 200),
            )
        context.report(address)
        document = context.fetch(address)
    folder: Document | None = None
    if document.is_folder:
        folder, file = document, _package_file(document)
        if file is None:
            raise ImportFailed(
                "There is no media package in {source}.", source=quoted(document.name, 200)
            )
        document = file
    elif document.path is not None:
        folder = Document(path=document.path.parent, cancelled=context.cancelled)
    return _PackageReader(document, folder, context).read()


def _package_file(folder: Document) -> Document | None:
    for child in folder.children(_FILES.pattern):
        with suppress(ImportFailed):
            if not child.is_folder and not child.is_binary and _is_package(child.head_text):
                return child
    return None


def _is_package(head: str) -> bool:
    start = head[:4096]
    if start[:1] == "<":
        return re.search(r"<(?:\w+:)?(?:mediapackage|search-results)\b", start) is not None and (
            "mediapackage" in head
        )
    return (
        start[:1] in "{["
        and re.search(r'"mediapackage"\s*:', head) is not None
        and re.search(r'"(?:result|search-results|media|segments)"', head) is not None
    )


def _search_address(address: str) -> str | None:
    """Return the address of the search result for the address of a player, or of a search."""
    try:
        parts = urlsplit(address)
        query = parse_qs(parts.query, max_num_fields=50)
        # Some players keep the id behind a #.
        query |= parse_qs(parts.fragment.partition("?")[2], max_num_fields=50)
    except ValueError:
        return None
    path = unquote(parts.path)
    if _SEARCH.fullmatch(path):
        return address
    match = _PLAYERS.fullmatch(path)
    identifier = "" if match is None else match["id"] or query.get("id", [""])[0]
    if match is None or not re.fullmatch(_ID, identifier):
        return None
    before = quote(match["before"] or match["play"] or "")
    with suppress(AddressError):
        return web_address(
            f"{parts.scheme}://{parts.netloc}{before}/search/episode.json?id={quote(identifier)}"
        )
    return None


class _PackageReader:
    """Reads the events of one document."""

    def __init__(self, document: Document, folder: Document | None, context: ImportContext) -> None:
        self._document = document
        self._files = PackageFiles(folder, document.address, context)
        self._context = context
        self._draft = Draft(document.name)
        self._pages = 0
        self._names: set[str] = set()

    def read(self) -> ImportedConference:
        draft = self._draft
        packages = list(packages_in(self._content()))
        if not packages:
            raise ImportFailed(
                "There is no recording in {source}: it does not exist, or is only shown to those "
                "who log in.",
                source=quoted(self._document.name, 200),
            )
        for number, package in enumerate(packages):
            self._context.check()
            packages[number] = self._with_dublin_core(package)
            self._event(packages[number], is_only=len(packages) == 1)
        first = packages[0]
        series = {package.series for package in packages} - {""}
        is_single = len(packages) == 1
        draft.title = first.title if is_single else next(iter(sorted(series)), first.title)
        dates = [package.date for package in packages if package.date is not None]
        if dates:
            draft.start, draft.end = min(dates), max(dates)
        draft.id_hint = f"{draft.title} {draft.start or ''}"
        if is_single:
            draft.place = first.place or None
        licences = {package.licence for package in packages}
        if len(licences) == 1:
            draft.licence = licences.pop() or None
        return draft.finish()

    def _content(self) -> Any:
        document = self._document
        if document.head_text[:1] != "<":
            return document.json()
        if len(document.data) > _LARGEST_XML:
            raise ImportFailed(
                "{source} is larger than {size} MB, more than can be imported.",
                source=quoted(document.name, 200), size=_LARGEST_XML >> 20,
            )  # fmt: skip
        return from_xml(document.xml)

    # An event.

    def _event(self, package: MediaPackage, *, is_only: bool) -> None:
        draft = self._draft
        title = package.title or package.id or "Recording"
        video = self._video(package, title)
        where = None if video is None else self._files.where(video.url)
        recording = draft.add_recording(
            id_hint=title,
            # Of a single event the conference has the title.
            title=None if is_only else title,
            date=package.date,
            url=None if where is None else where.address,
            file=None if where is None else where.path,
            licence=package.licence or None,
        )
        talk = draft.add_talk(
            title,
            recording=recording,
            speakers=package.speakers,
            abstract=package.description or None,
        )
        if talk is None:
            return
        draft.understood(
            translatable("The event {title}. Speakers: {count}."),
            talk=talk, title=title, count=len(package.speakers),
        )  # fmt: skip
        if where is not None:
            self._subtitles(package, where, talk)
        self._deck(package, talk)

    def _with_dublin_core(self, package: MediaPackage) -> MediaPackage:
        """Return a package with what its Dublin Core catalogue says, if it says more."""
        if package.title and package.speakers and package.licence:
            return package
        parts = [one for one in package.catalogues if one.flavour == "dublincore/episode"]
        for part in parts[:2]:
            document = self._files.read(part.url)
            if document is None or "series" in part.ref:
                continue
            with suppress(ImportFailed):
                core = from_xml(document.xml)
                (found,) = packages_in({"mediapackage": {}, "dc": next(iter(core.values()))})
                return MediaPackage(
                    id=package.id,
                    title=package.title or found.title,
                    series=package.series,
                    speakers=package.speakers or found.speakers,
                    licence=package.licence or found.licence,
                    description=package.description or found.description,
                    place=package.place or found.place,
                    date=package.date or found.date,
                    tracks=package.tracks,
                    catalogues=package.catalogues,
                    attachments=package.attachments,
                    segments=package.segments,
                )
        return package

    def _video(self, package: MediaPackage, title: str) -> PackageTrack | None:
        """Return the video with the sound, and report the others."""
        draft = self._draft
        usable = [
            track
            for track in package.tracks
            if (track.has_video or track.has_sound)
            and not track.is_live
            and "mpegurl" not in track.mimetype
            and self._files.where(track.url) is not None
        ]
        if not usable:
            draft.guessed(
                translatable("{title} has no video that can be played. Choose its file yourself."),
                title=title,
            )
            return None
        best = max(usable, key=_worth)
        others = {
            track.flavour.partition("/")[0]: track
            for track in sorted(usable, key=_worth)
            if track.has_video
        }
        others.pop(best.flavour.partition("/")[0], None)
        for name, track in others.items():
            where = self._files.where(track.url)
            if where is not None and where.address is not None:
                draft.add_link(f"{title}: {name}", where.address)
            draft.left_out(
                translatable(
                    "The second video of {title}, {name}: the one with the sound is shown."
                ),
                title=title, name=name,
            )  # fmt: skip
        return best

    def _subtitles(self, package: MediaPackage, video: PackagePlace, talk: str) -> None:
        """Put the subtitles beside the video, where they are found."""
        draft = self._draft
        path = video.path or PurePosixPath(urlsplit(video.address or "").path).name
        stem = unquote(path).rpartition(".")[0]
        parts: list[tuple[str, str, str]] = [
            (track.flavour, track.url, track.language) for track in package.tracks
        ]
        parts += [
            (one.flavour, one.url, one.flavour.partition("+")[2]) for one in package.attachments
        ]
        count = 0
        for flavour, url, language in parts:
            kind = flavour.partition("/")[0].lower()
            if kind not in ("captions", "caption", "subtitles") or count >= _MOST_SUBTITLES:
                continue
            document = self._files.read(url)
            if document is None or "WEBVTT" not in document.head_text[:16]:
                draft.left_out(translatable("Subtitles that are not WebVTT."), talk=talk)
                continue
            ending = (
                f".{language.replace('_', '-')}" if re.fullmatch(r"[\w-]{2,20}", language) else ""
            )
            name = f"{stem}{ending}.vtt"
            if stem and all(made.name != name for made in draft.files):
                count += 1
                draft.files.append(MadeFile(name=name, content=document.data))
                draft.understood(
                    translatable("Subtitles in {language}."),
                    talk=talk, language=language or "?",
                )  # fmt: skip

    # The deck.

    def _deck(self, package: MediaPackage, talk: str) -> None:
        draft = self._draft
        segments = self._segments(package)
        slides = self._attached_slides(package)
        pictured = [one for one in segments if one.preview]
        video = None if pictured or slides is not None else self._slides_video(package)
        if video is not None:
            pictured = segments
        if not pictured:
            if slides is not None:
                draft.change_talk(talk, slides=slides)
                draft.understood(translatable("The slides that are attached."), talk=talk)
            elif segments:
                draft.left_out(
                    translatable(
                        "{count} slide changes, because there are no pictures of the slides."
                    ),
                    talk=talk, count=len(segments),
                )  # fmt: skip
            return
        if self._pages + len(pictured) > MOST_PAGES:
            draft.left_out(
                translatable("The slides, because there would be more than {count} in total."),
                talk=talk, count=MOST_PAGES,
            )  # fmt: skip
            return
        self._pages += len(pictured)
        starts = self._add_pages(pictured, package.title, talk, video)
        if slides is not None:
            draft.add_link(f"{package.title}: slides", slides)
        if starts:
            draft.change_talk(talk, timeline=_timeline(starts))
            draft.understood(
                translatable("Slides: {pages}. Slide changes: {count}."),
                talk=talk, pages=len({page for _, page in starts}), count=len(starts) - 1,
            )  # fmt: skip
            if video is not None:
                draft.guessed(
                    translatable("The pictures of the slides are taken from the video {name}."),
                    talk=talk, name=video.name,
                )  # fmt: skip

    def _add_pages(
        self, segments: Sequence[PackageSegment], title: str, talk: str, video: Path | None
    ) -> list[tuple[float, int]]:
        """Make the deck; return the page from each time on."""
        deck = DeckOfPictures(title, self._context)
        frames = None if video is None else VideoPictures(video, self._context)
        same = SamePictures()
        starts = []
        ends = [*(segment.start_s for segment in segments[1:]), math.inf]
        try:
            for segment, end_s in zip(segments, ends, strict=True):
                name = segment.preview or clock(segment.start_s)
                self._context.check()
                if frames is None:
                    picture = self._files.picture(segment.preview)
                else:
                    # A slide may fade in.
                    self._context.report(name)
                    picture = frames.at(segment.start_s + min(1.0, (end_s - segment.start_s) / 2))
                page = same.number(picture)
                if page is None:
                    page = same.add(picture)
                    sources = [] if picture is None else [PictureSource(name, picture)]
                    deck.add(name, sources, segment.text)
                starts.append((segment.start_s, page))
        finally:
            if frames is not None:
                frames.close()
        name = unused_id(slug(talk) or "slides", self._names)
        self._names.add(name)
        slides = deck.finish(self._draft, talk, f"{name}.pdf")
        if slides is None:
            return []
        self._draft.change_talk(talk, slides=slides)
        return starts

    def _slides_video(self, package: MediaPackage) -> Path | None:
        """Return the video of the slides, if it is on this computer."""
        for track in sorted(package.tracks, key=_worth, reverse=True):
            if track.has_video and track.flavour.startswith("presentation"):
                document = self._files.local(track.url)
                if document is not None and document.path is not None:
                    return document.path
        return None

    def _segments(self, package: MediaPackage) -> list[PackageSegment]:
        """Return the segments of the slides with their pictures."""
        previews = _previews(package.attachments)
        segments = list(package.segments)
        if not segments:
            segments = self._mpeg7(package)
        if not segments:
            return [PackageSegment(at_s, "", url) for at_s, url in sorted(previews.items())]
        times, found = sorted(previews), []
        for segment in segments:
            preview = segment.preview
            if not preview and times:
                near = bisect_left(times, segment.start_s)
                around = times[max(0, near - 1) : near + 1]
                away_s, at_s = min((abs(at_s - segment.start_s), at_s) for at_s in around)
                if away_s <= _NEAR_S:
                    preview = previews[at_s]
            found.append(PackageSegment(segment.start_s, segment.text, preview))
        return found

    def _mpeg7(self, package: MediaPackage) -> list[PackageSegment]:
        """Return the segments of the MPEG-7 catalogues, those with texts first."""
        parts = [
            part
            for kind in ("mpeg-7/text", "mpeg-7/segments", "metadata/mpeg-7")
            for part in (*package.catalogues, *package.attachments)
            if part.flavour == kind
        ]
        for part in parts[:6]:
            document = self._files.read(part.url)
            if document is None:
                continue
            with suppress(ImportFailed):
                if segments := mpeg7_segments(document.xml):
                    return segments
        return []

    def _attached_slides(self, package: MediaPackage) -> str | None:
        for part in package.attachments:
            where = self._files.where(part.url) if part.mimetype == "application/pdf" else None
            if where is not None:
                return where.address or where.path
        return None


def _worth(track: PackageTrack) -> tuple[bool, bool, bool, bool, int]:
    """Return how well a track serves as the recording, for comparing."""
    is_presenter = track.flavour.partition("/")[0] in ("presenter", "composite", "delivery")
    height = track.height if track.height <= _BEST_HEIGHT else -track.height
    return (
        track.has_sound,
        track.has_video,
        is_presenter,
        track.mimetype == "video/mp4",
        height,
    )


def _previews(attachments: Sequence[PackagePart]) -> dict[float, str]:
    """Return the addresses of the preview pictures of the slides by their times."""
    kinds = (
        "presentation/segment+preview+hires", "presentation/segment+preview",
        "presentation2/segment+preview", "presenter/segment+preview",
    )  # fmt: skip
    for kind in kinds:
        found: dict[float, str] = {}
        for part in attachments:
            at_s = relative_seconds(part.ref.partition("time=")[2])
            if part.flavour == kind and at_s is not None and part.url:
                found.setdefault(at_s, part.url)
        if found:
            return found
    return {}


def _timeline(starts: Sequence[tuple[float, int]]) -> Timeline:
    spans: list[Span] = []
    ends: list[float | None] = [*(start_s for start_s, _ in starts[1:]), None]
    for (start_s, page), end_s in zip(starts, ends, strict=True):
        if spans and spans[-1].page == page:
            spans[-1] = Span(start_s=spans[-1].start_s, end_s=end_s, page=page)
        else:
            spans.append(Span(start_s=start_s, end_s=end_s, page=page))
    return Timeline(tuple(spans)) if spans else NO_TIMELINE
