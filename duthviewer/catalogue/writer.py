"""Writing a conference as a YAML catalogue, one entry per line, in a fixed order."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from duthviewer.catalogue.addresses import web_address
from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.timeline import Timeline
from duthviewer.catalogue.times import format_time
from duthviewer.errors import KnownError

_WIDTH = 92
_TAG = "tag:yaml.org,2002:"
#: Text that a folded block (``>-``) preserves: words separated by single spaces, complete lines
FOLDABLE = re.compile(r"\S+(?: \S+)*(?:\n+\S+(?: \S+)*)*")
_FOLD_FROM = 60


def write_catalogue(conference: Conference) -> str:
    """Return the YAML of a conference; ``read_catalogue`` reads an equal conference from it."""
    base = conference.base
    recordings = {item.id: recording_node(item, base) for item in conference.recordings}
    ends = conference.end_by_talk_id
    talks = [talk_node(talk, ends[talk.id], base) for talk in conference.talks]
    # Each talk is written separately, to put an empty line between talks.
    listed = [to_yaml(_mapping({"talks": _sequence([talk])})) for talk in talks]
    body = "\n".join(text.removeprefix("talks:\n") for text in listed)
    return "\n".join(
        (
            to_yaml(head_node(conference)),
            to_yaml(_mapping({"recordings": _mapping(recordings, flow=not recordings)})),
            f"talks:\n{body}" if listed else "talks: []\n",
        )
    )


def head_node(conference: Conference) -> MappingNode:
    """Return the keys of a conference without its recordings and talks."""
    base = conference.base
    head: dict[str, Node | None] = {
        "title": _text(conference.title),
        "id": _text(conference.id),
        "place": _text(conference.place),
        "start": _date(conference.start),
        "end": _date(conference.end),
        "website": _address(conference.website, base),
        "base": _text(base),
        "description": _text(conference.description),
        "links": _mapping({key: _address(url, base) for key, url in conference.links.items()})
        if conference.links
        else None,
        "licence": _text(conference.licence),
    }
    return _mapping(head)


def recording_node(recording: Recording, base: str | None) -> MappingNode:
    """Return the entry of a recording, without its id."""
    entries = {
        "title": _text(recording.title),
        "date": _date(recording.date),
        "url": _address(recording.url, base),
        "file": _text(recording.file),
        "times": None if recording.times == "exact" else _text(recording.times),
        "licence": _text(recording.licence),
    }
    return _mapping(entries, flow=not any(entries.values()))


def talk_node(talk: Talk, end_s: float | None, base: str | None) -> MappingNode:
    """Return the entry of a talk; ``end_s`` is where it ends if it has no end of its own."""
    return _mapping(
        {
            "id": _text(talk.id),
            "title": _text(talk.title),
            "speakers": _sequence([_speaker(speaker, base) for speaker in talk.speakers]),
            "recording": _text(talk.recording),
            "start": _time(talk.start_s),
            "end": _time(talk.end_s),
            "planned": _time(talk.planned_s),
            "abstract": _text(talk.abstract),
            "slides": _address(talk.slides, base),
            "thumbnail": _address(talk.thumbnail, base),
            "also": _sequence([_address(url, base) for url in talk.also]),
            "licence": _text(talk.licence),
            "timeline": _sequence(_timeline(talk.timeline, end_s)),
        }
    )


def _speaker(speaker: Speaker, base: str | None) -> MappingNode:
    entries = {
        "name": _text(speaker.name),
        "twitter": _text(speaker.twitter),
        "url": _address(speaker.url, base),
    }
    return _mapping(entries, flow=True)


def _timeline(timeline: Timeline, end_s: float | None) -> list[Node]:
    """Return the start of each span, and of each gap and of a rest of the talk without spans."""
    beginnings: list[Node] = []
    for number, span in enumerate(timeline):
        beginnings.append(_beginning(span.start_s, span.page, span.confidence))
        last = number + 1 == len(timeline)
        following = end_s if last else timeline[number + 1].start_s
        if span.end_s is not None and (following is None or span.end_s < following):
            beginnings.append(_beginning(span.end_s, None, 1.0))
    return beginnings


def _beginning(start_s: float, page: int | None, confidence: float) -> Node:
    parts = [_number(start_s), _scalar("null" if page is None else str(page), "null" if page is None
                                       else "int")]  # fmt: skip
    if confidence != 1.0:
        parts.append(_number(confidence))
    return _sequence(parts, flow=True) or parts[0]


def _address(address: str | None, base: str | None) -> Node | None:
    """Return an address, shortened to its path if it is on the host of ``base``."""
    if address is None or base is None:
        return _text(address)
    parts = urlsplit(base)
    path = address.removeprefix(f"{parts.scheme}://{parts.netloc}")
    try:
        short = path.startswith("/") and web_address(path, base) == address
    except KnownError:
        short = False
    return _text(path if short else address)


def _date(date: dt.date | None) -> Node | None:
    return None if date is None else _scalar(date.isoformat(), "timestamp")


def _time(seconds: float | None) -> Node | None:
    return None if seconds is None else _text(format_time(seconds))


def _number(value: float) -> Node:
    whole, _, fraction = f"{value:.6f}".partition(".")
    return _scalar(f"{whole}.{fraction.rstrip('0') or '0'}", "float")


def _text(text: str | None) -> Node | None:
    if text is None:
        return None
    folded = len(text) > _FOLD_FROM and " " in text and FOLDABLE.fullmatch(text)
    return _scalar(text, "str", ">" if folded else None)


def _scalar(text: str, tag: str, style: str | None = None) -> Node:
    return ScalarNode(_TAG + tag, text, style=style)


def _mapping(entries: Mapping[str, Node | None], flow: bool = False) -> MappingNode:
    pairs = [(_scalar(key, "str"), node) for key, node in entries.items() if node is not None]
    return MappingNode(_TAG + "map", pairs, flow_style=flow)


def _sequence(items: Iterable[Node | None], flow: bool = False) -> Node | None:
    nodes = [item for item in items if item is not None]
    return SequenceNode(_TAG + "seq", nodes, flow_style=flow) if nodes else None


class _Dumper(yaml.SafeDumper):
    """A dumper that indents lists below their key, as people do."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def to_yaml(node: Node, width: float = _WIDTH) -> str:
    """Return the YAML of a node."""
    text: Any = yaml.serialize(node, Dumper=_Dumper, allow_unicode=True, width=width)
    return str(text)
