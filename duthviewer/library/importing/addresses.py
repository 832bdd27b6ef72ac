"""Any address that a person pastes: a schedule, a catalogue, a page, a video, a playlist.

Nothing but http and https is fetched. What an address is, is seen in its content. A page that leads
to a schedule is followed once. Everything else is left to yt-dlp, as a process with the options
that downloads use; the address stands after ``--``, so that it cannot be an option.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

import msgspec

from duthviewer.catalogue.addresses import AddressError, web_address
from duthviewer.catalogue.problems import quoted
from duthviewer.errors import translatable
from duthviewer.library.conferences.file_types import AUDIO, VIDEO
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import (
    DownloadError,
    DownloadKind,
    DownloadStopped,
    TemporaryDownloadError,
)
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.private_hosts import check_link
from duthviewer.library.importing.sources import (
    ImportContext,
    ImportStopped,
    SourceFormat,
    formats,
)
from duthviewer.library.importing.values import (
    Certainty,
    Finding,
    ImportedConference,
    ImportFailed,
)
from duthviewer.library.importing.web_cache import TooLarge, WebCache
from duthviewer.library.places import places

#: Videos of a playlist that are listed
MOST_VIDEOS = 1000
#: Sites of videos, whose pages are not worth a look of our own
_VIDEO_SITES = (
    "youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com", "dailymotion.com", "twitch.tv",
    "slideslive.com", "bilibili.com", "nicovideo.jp", "infoq.com", "ted.com", "rutube.ru",
)  # fmt: skip
_PANOPTO = re.compile(r"/Panopto/Pages/(?:Viewer|Embed|Sessions)", re.IGNORECASE)
#: Importers that know their pages by the address
_BY_ADDRESS = ("ccc", "big_blue_button", "opencast", "pyvideo")
_GITHUB_FILE = re.compile(r"https://github\.com/([^/]+/[^/]+)/(?:blob|raw)/(.+)")

#: Texts that yt-dlp reads: lists of the pieces of a video, and feeds
_MEDIA_TEXT = re.compile(r"^#EXTM3U|<(?:MPD|rss|feed|SmoothStreamingMedia)[\s>]")

_MOST_OF_PAGE = 2 * 2**20
_TAG = re.compile(r"<(?:a|link)\s([^<>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""([a-z-]{2,12})\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)
#: The best first
_SCHEDULES = (
    re.compile(r"/schedule(?:\.[a-z]{2})?\.json$", re.IGNORECASE),
    re.compile(r"/schedule(?:\.[a-z]{2})?\.xml$", re.IGNORECASE),
    re.compile(r"/(?:schedule|fahrplan)/xml$", re.IGNORECASE),
    re.compile(r"/(?:schedule|fahrplan|program|programme|sessions)[\w.-]{0,40}\.(?:json|xml)$",
               re.IGNORECASE),
)  # fmt: skip


def recognises(document: Document) -> bool:
    """Return whether this is an address."""
    return document.address is not None and not document.is_given


def read(document: Document, context: ImportContext) -> Iterator[ImportedConference]:
    """Yield the conferences at an address."""
    assert document.address is not None
    try:
        yield from _read(document.address, context)
    except DownloadStopped as error:
        raise ImportStopped("The import was cancelled.") from error


def _read(address: str, context: ImportContext) -> Iterator[ImportedConference]:
    known = _format_of(Document(address=address, cancelled=context.cancelled), _BY_ADDRESS)
    if known is not None:
        yield from _found(known, Document(address=address, cancelled=context.cancelled), context)
        return
    if _is_video(address):
        yield from _video(address, context)
        return
    context.report(address)
    try:
        document, stale = _fetch(_raw(address), context)
    except TooLarge as error:
        # A recording, perhaps
        yield from _video_or(error, address, context)
        return
    if document.address is not None and _is_video(document.address):
        # A short address that was redirected
        yield from _video(document.address, context)
        return
    if (known := _format_of(document)) is not None:
        yield from _found(known, document, context, stale)
        return
    if _is_page(document):
        yield from _page(document, context)
        return
    if document.is_binary or _MEDIA_TEXT.search(document.head_text[:2000]):
        yield from _video_or(_not_recognised(address), address, context)
        return
    raise _not_recognised(address)


def _page(document: Document, context: ImportContext) -> Iterator[ImportedConference]:
    """Yield what a page leads to, or the video that it shows."""
    page = document.address or ""
    for link in _schedules(document, page)[:2]:
        check_link(page, link)
        try:
            linked, stale = _fetch(link, context)
        except TemporaryDownloadError:
            raise
        except DownloadError:
            continue
        known = _format_of(linked)
        if known is None or _is_page(linked):
            continue
        followed = Finding(
            certainty=Certainty.UNDERSTOOD,
            template=translatable("The page {page} leads to {address}, which was read."),
            values={"page": page, "address": link},
            source=page,
        )
        yield from _found(known, linked, context, (followed, *stale))
        return
    yield from _video_or(_not_recognised(page), page, context)


def _fetch(address: str, context: ImportContext) -> tuple[Document, tuple[Finding, ...]]:
    """Return what is at an address, and a finding if it is what was fetched earlier.

    The address of the document is the one after redirects.
    """
    found = WebCache().get(address, cancelled=context.cancelled)
    document = Document(address=found.url, data=found.content, cancelled=context.cancelled)
    if found.trouble is None:
        return document, ()
    stale = Finding(
        certainty=Certainty.GUESSED,
        template=translatable(
            "This is a copy that was fetched earlier, because fetching failed: {reason}"
        ),
        values={"reason": str(found.trouble)},
        source=address,
    )
    return document, (stale,)


def _format_of(document: Document, names: tuple[str, ...] = ()) -> SourceFormat | None:
    """Return the importer that recognises a document."""
    for each in formats():
        name = getattr(each, "__name__", "").rpartition(".")[2]
        if (not names and name != "addresses") or name in names:
            # A page mentions times, too.
            if name == "times_list" and _is_page(document):
                continue
            if each.recognises(document):
                return each
    return None


def _found(
    known: SourceFormat,
    document: Document,
    context: ImportContext,
    before: tuple[Finding, ...] = (),
) -> Iterator[ImportedConference]:
    """Yield the conferences of a document, with findings in front of their own."""
    read = known.read(document, context)
    for each in (read,) if isinstance(read, ImportedConference) else read:
        yield msgspec.structs.replace(each, findings=(*before, *each.findings))


# Videos.


def _is_video(address: str) -> bool:
    """Return whether an address is that of a video or of a site of videos."""
    parts = urlsplit(address)
    host = (parts.hostname or "").lower()
    if any(host == site or host.endswith(f".{site}") for site in _VIDEO_SITES):
        return True
    return is_direct(address, DownloadKind.RECORDING) or bool(_PANOPTO.search(parts.path))


def _video(address: str, context: ImportContext) -> Iterator[ImportedConference]:
    """Yield the conferences of a video or a playlist, as yt-dlp describes it."""
    # A process, with modules that few sources need
    from duthviewer.library.downloads.yt_dlp import YtDlp
    from duthviewer.library.importing.info_json import conference_of

    context.report(address)
    described = YtDlp(places()).describe(address, context.cancelled, most_entries=MOST_VIDEOS)
    if described.get("direct") is True and described.get("ext") not in (*VIDEO, *AUDIO):
        # yt-dlp takes any file for a video.
        raise _not_recognised(address)
    entries = described.get("entries")
    is_cut = isinstance(entries, list) and len(entries) >= MOST_VIDEOS
    imported = conference_of(described, address, context)
    if is_cut:
        cut = Finding(
            certainty=Certainty.LEFT_OUT,
            template=translatable("All but the first {count} videos of a playlist."),
            values={"count": str(MOST_VIDEOS)},
            source=address,
        )
        imported = msgspec.structs.replace(imported, findings=(*imported.findings, cut))
    yield imported


def _video_or(
    error: DownloadError | ImportFailed, address: str, context: ImportContext
) -> Iterator[ImportedConference]:
    """Yield what yt-dlp finds on a page, or raise an error if it finds nothing."""
    try:
        found = list(_video(address, context))
    except (DownloadError, ImportFailed):
        raise error from None
    yield from found


def _not_recognised(address: str) -> ImportFailed:
    return ImportFailed(
        "There is neither a schedule nor a video at {address}. Use the "
        "address of a schedule (schedule.xml or schedule.json), of a video or"
        " playlist, or of a catalogue. For video sites, install yt-dlp in "
        "Settings → Downloads.",
        address=quoted(address, 200),
    )


# Pages.


def _is_page(document: Document) -> bool:
    """Return whether a document is HTML."""
    head = document.head_text[:2000].lower()
    return head.startswith(("<!doctype html", "<html")) or (
        head.startswith("<") and "<html" in head
    )


def _schedules(document: Document, page: str) -> list[str]:
    """Return the addresses of schedules to which a page leads, the best first."""
    text = document.text[:_MOST_OF_PAGE]
    found: dict[str, int] = {}
    for tag in _TAG.finditer(text):
        attributes = {
            each[1].lower(): html.unescape(each[2] or each[3] or each[4] or "")
            for each in _ATTRIBUTE.finditer(tag[1])
        }
        try:
            link = web_address(urljoin(page, attributes.get("href", "").strip()))
            path = unquote(urlsplit(link).path)
        except (AddressError, ValueError):
            continue
        rank = next((n for n, pattern in enumerate(_SCHEDULES) if pattern.search(path)), None)
        if rank is None and "alternate" in attributes.get("rel", "").lower().split():
            kind = attributes.get("type", "").lower()
            title = attributes.get("title", "").lower()
            is_data = kind in ("application/json", "application/xml", "text/xml")
            if "c3voc.schedule" in kind or (
                is_data and ("schedule" in title or "fahrplan" in title)
            ):
                rank = -1
        if rank is not None:
            found[link] = min(rank, found.get(link, rank))
    return sorted(found, key=found.__getitem__) or list(_usual_schedules(text, page))


def _usual_schedules(text: str, page: str) -> Iterator[str]:
    """Yield where programs that manage conferences have the schedule of a page."""
    if re.search(r"\bpretalx\b", text) and (
        event := re.match(r"(https?://[^/]+/[^/?#]+)/(?:schedule|talk|featured|sneak)", page)
    ):
        yield f"{event[1]}/schedule/export/schedule.json"
    if re.search(r"\bindico\b", text, re.IGNORECASE) and (
        event := re.match(r"(https?://[^/]+(?:/[\w-]+)?)/event/([\w-]+)", page)
    ):
        yield f"{event[1]}/export/event/{event[2]}.json?detail=contributions"


def _raw(address: str) -> str:
    """Return the address of a file's content, for a page of GitHub that shows it."""
    if shown := _GITHUB_FILE.fullmatch(address.partition("?")[0].partition("#")[0]):
        return f"https://raw.githubusercontent.com/{shown[1]}/{shown[2]}"
    return address
