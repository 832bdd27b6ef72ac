"""One talk of pyvideo's data: what its JSON file says, with fields of any type or none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from duthviewer.catalogue.conference import Speaker
from duthviewer.catalogue.texts import one_line
from duthviewer.catalogue.times import parse_time
from duthviewer.errors import KnownError
from duthviewer.library.conferences.video_ids import is_youtube, video_id
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.texts import markup
from duthviewer.library.importing.texts.dates import parse_date
from duthviewer.library.importing.texts.json_values import list_of, text_of
from duthviewer.library.importing.texts.slide_links import LabelledLink
from duthviewer.library.importing.texts.speaker_names import is_nobody, speakers_of

#: Types in ``videos`` that are no videos
_NOT_VIDEO = frozenset(("conf", "tweet", "slides", "website", "pdf"))
_TEXTS = ("description", "summary", "abstract")
#: Longer lines and lists do not fit into a catalogue.
_LONGEST_LINE, _MOST_ENTRIES = 1000, 200
_WEB = ("http://", "https://")


class VideoAddress:
    """An address in ``videos``: what identifies the video, and the time at which it starts."""

    def __init__(self, address: str) -> None:
        #: Without the time
        self.url = address
        self.start_s = 0.0
        with suppress(ValueError):
            parts = urlsplit(address)
            if any(re.search(r"(?:^|&)(?:t|start)=", part) for part in parts[3:]):
                with suppress(KnownError):
                    self.start_s = parse_time(address)
                    kept = [each for each in parts.query.split("&")
                            if each and each.partition("=")[0] not in ("t", "start")]  # fmt: skip
                    self.url = parts._replace(query="&".join(kept), fragment="").geturl()
        self.is_youtube = is_youtube(self.url)
        #: Equal for addresses of the same video
        self.key = (video_id(self.url) if self.is_youtube else None) or self.url

    def has_expired(self, now_s: float) -> bool:
        """Return whether it is a signed link whose time has passed."""
        try:
            expires = parse_qs(urlsplit(self.url).query).get("Expires", [""])[0]
        except ValueError:
            return False
        return expires.isascii() and expires.isdecimal() and int(expires[:12]) < now_s


@dataclass
class PyvideoTalk:
    """A talk as its file describes it."""

    document: Document
    data: Mapping[str, Any]
    #: The stem of the file's name; "" for what is no file
    name: str
    title: str
    speakers: tuple[Speaker, ...]
    #: The entries of ``speakers`` that name nobody, such as "Various speakers"
    nobody: tuple[str, ...]
    date: dt.date | None
    #: Its description and summary without markup
    abstract: str
    links: list[LabelledLink]
    videos: list[VideoAddress]
    #: The addresses in ``videos`` that are no videos
    other_addresses: tuple[str, ...]
    length_s: float | None = None
    are_speakers_guessed: bool = False

    def line(self, key: str) -> int | None:
        """Return the line of a key in the file."""
        return self.document.line_of(f'"{key}"')


def is_talk(value: object) -> bool:
    """Return whether the content of a JSON file is that of a talk."""
    return isinstance(value, dict) and "title" in value and "videos" in value


def is_surely_talk(value: Mapping[str, Any]) -> bool:
    """Return whether a JSON object of any origin is a talk of pyvideo's data."""
    videos = value.get("videos")
    return (
        is_talk(value)
        and isinstance(videos, list)
        and all(isinstance(video, dict) for video in videos)
        and not {"recorded", "speakers", "related_urls"}.isdisjoint(value)
    )


def read_talk(document: Document, data: Mapping[str, Any]) -> PyvideoTalk:
    """Return the talk in a file."""
    title = one_line(text_of(data.get("title"))[:_LONGEST_LINE])
    entries = [
        one_line(text_of(each)[:_LONGEST_LINE])
        for each in list_of(data.get("speakers"))[:_MOST_ENTRIES]
    ]
    entries = [entry for entry in entries if entry]
    # Scripts wrote the whole title there.
    nobody = tuple(entry for entry in entries if is_nobody(entry) or entry == title)
    speakers = [person for entry in entries if entry not in nobody for person in speakers_of(entry)]
    videos: dict[str, VideoAddress] = {}
    others = []
    for video in list_of(data.get("videos"))[:_MOST_ENTRIES]:
        entry = video if isinstance(video, dict) else {"url": video}
        address = text_of(entry.get("url")).strip()
        if text_of(entry.get("type")).lower() in _NOT_VIDEO:
            others.append(address)
        elif address:
            found = VideoAddress(address)
            videos.setdefault(found.key, found)
    path = PurePosixPath(document.name.replace("\\", "/"))
    return PyvideoTalk(
        document=document,
        data=data,
        name=path.stem if path.suffix.lower() == ".json" else "",
        title=title,
        speakers=tuple(speakers),
        nobody=nobody,
        date=parse_date(text_of(data.get("recorded"))),
        abstract=_abstract(data),
        links=_links(data),
        videos=list(videos.values()),
        other_addresses=tuple(filter(None, others)),
    )


def _abstract(data: Mapping[str, Any]) -> str:
    texts: list[str] = []
    for key in _TEXTS:
        plain = markup.plain_text(text_of(data.get(key)))
        # The summary is often the beginning of the description.
        if plain and not any(plain in text for text in texts):
            texts.append(plain)
    return "\n\n".join(texts)


def _links(data: Mapping[str, Any]) -> list[LabelledLink]:
    """Return the links of a talk: first those of ``related_urls``, then those in its texts."""
    links: dict[str, LabelledLink] = {}
    related = [*list_of(data.get("related_urls")), *list_of(data.get("related_url"))]
    related = related[:_MOST_ENTRIES]
    pairs = []
    for each in related:
        if isinstance(each, dict):
            pairs.append((text_of(each.get("label")).strip(), text_of(each.get("url")).strip()))
        else:
            # A few have words around the address.
            found = list(markup.links(text_of(each)))
            pairs += [(link.label, link.address) for link in found] or [("", text_of(each).strip())]
    base = next((url for _, url in pairs if url.startswith(_WEB)), "")
    for label, url in pairs:
        if url.startswith("/") and not url.startswith("//") and base:
            with suppress(ValueError):
                url = urljoin(base, url)
        if url.lower().startswith(_WEB):
            label = "" if label.rstrip("/") == url.rstrip("/") else label
            links.setdefault(url, LabelledLink(url, one_line(label)))
    for key in _TEXTS:
        for link in islice(markup.links(text_of(data.get(key))), _MOST_ENTRIES):
            known = links.get(link.address)
            if known is None or not known.label:
                links[link.address] = LabelledLink(link.address, link.label)
    return list(links.values())
