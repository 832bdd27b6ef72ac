"""Media packages of Opencast: values, and reading them from XML and from JSON.

Opencast converts its XML to JSON by rules: attributes and children become keys, children of the
same name a list, and a text beside attributes the key ``$``. Here XML is converted by the same
rules, so both are read the same way. See https://docs.opencast.org/develop/admin/.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from duthviewer.catalogue.texts import one_line
from duthviewer.catalogue.times import LONGEST_S
from duthviewer.library.importing.texts.dates import parse_date
from duthviewer.library.importing.texts.json_values import list_of

#: More packages are not read.
MOST_PACKAGES = 500
_MOST_PARTS = 20_000
_DEEPEST = 14

_RELATIVE = re.compile(r"T([0-9]{1,4}):([0-9]{1,2}):([0-9]{1,2})(?:[:,]([0-9]{1,9})F([0-9]{1,9}))?")
_RESOLUTION = re.compile(r"([0-9]{1,5})x([0-9]{1,5})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?")


class PackageTrack(NamedTuple):
    """A video, a sound or subtitles of a package."""

    flavour: str
    mimetype: str
    url: str
    has_video: bool
    has_sound: bool
    #: Lines of the picture; 0 if unknown
    height: int
    is_live: bool
    #: Of subtitles, "" if it is unknown
    language: str


class PackagePart(NamedTuple):
    """A catalogue or an attachment. ``ref`` says of which track and time it is."""

    flavour: str
    mimetype: str
    url: str
    ref: str


class PackageSegment(NamedTuple):
    """A part of the video in which its picture does not change."""

    start_s: float
    text: str = ""
    preview: str = ""


@dataclass(frozen=True, slots=True)
class MediaPackage:
    """An event that was recorded. Texts are as they were written."""

    id: str
    title: str
    series: str
    speakers: tuple[str, ...]
    licence: str
    description: str
    place: str
    date: dt.date | None
    tracks: tuple[PackageTrack, ...]
    catalogues: tuple[PackagePart, ...]
    attachments: tuple[PackagePart, ...]
    segments: tuple[PackageSegment, ...]


def packages_in(value: Any) -> Iterator[MediaPackage]:
    """Yield the packages in JSON, or in XML after `from_xml`."""
    found = _results(value, 0)
    for _, (result, package) in zip(range(MOST_PACKAGES), found, strict=False):
        yield _package(result, package)


def from_xml(element: Element) -> dict[str, Any]:
    """Return an XML element as Opencast converts it to JSON, with its name as the only key."""
    return {_local(element.tag): _converted(element, 0)}


def relative_seconds(text: str) -> float | None:
    """Parse a time of MPEG-7: ``T00:01:05:40F100`` (65.4 s)."""
    match = _RELATIVE.search(text)
    if match is None:
        return None
    hours, minutes, seconds, fraction, unit = match.groups()
    whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    part = int(fraction) / int(unit) if fraction and int(unit) else 0.0
    total = round(whole + part, 3)
    return total if total <= LONGEST_S else None


def mpeg7_segments(root: Element) -> list[PackageSegment]:
    """Return the segments of an MPEG-7 catalogue, in order, with the texts in them."""
    found: dict[float, str] = {}
    for _, segment in zip(range(_MOST_PARTS), _named(root, "VideoSegment"), strict=False):
        times = (relative_seconds(one.text or "") for one in _named(segment, "MediaRelTimePoint"))
        start_s = next((time for time in times if time is not None), None)
        if start_s is None:
            continue
        texts = [
            one_line(one.text or "")
            for name in ("Text", "FreeTextAnnotation")
            for one in _named(segment, name)
        ]
        lines = "\n".join(dict.fromkeys(text for text in texts if text))
        found[start_s] = found.get(start_s) or lines
    return [PackageSegment(start_s, found[start_s]) for start_s in sorted(found)]


def text_of(value: Any) -> str:
    """Return a text, or the text beside attributes; "" for anything else."""
    if isinstance(value, list):
        value = next(iter(value), "")
    if isinstance(value, dict):
        value = value.get("$", "")
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    return str(value).strip()


def _results(value: Any, depth: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield each object that has a media package, and the package."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _results(each, depth + 1)
    elif isinstance(value, dict):
        packages = [one for one in list_of(value.get("mediapackage")) if isinstance(one, dict)]
        for package in packages:
            yield value, package
        if packages:
            return
        if "media" in value and ("id" in value or "title" in value):
            yield {}, value
            return
        for each in value.values():
            if isinstance(each, (dict, list)):
                yield from _results(each, depth + 1)


def _package(result: dict[str, Any], package: dict[str, Any]) -> MediaPackage:
    core = result.get("dc")
    core = core if isinstance(core, dict) else {}

    def first(name: str, *values: Any) -> str:
        """Return the first text: of the Dublin Core, of the search result, else of the package."""
        capital = f"dc{name[:1].upper()}{name[1:]}"
        found = (text_of(one) for one in (core.get(name), result.get(capital), *values))
        return next((text for text in found if text), "")

    people = list_of(core.get("creator")) or _inner(package, "creators", "creator")
    people = people or list_of(result.get("dcCreator"))
    names = [one_line(name) for one in people for name in text_of(one).split(";")]
    tracks = [_track(one) for one in _inner(_part(package, "media"), "track")]
    if not any(track.url for track in tracks):
        tracks = []
    published = _inner(package, "publications", "publication")
    attachments = _parts(package, "attachments", "attachment")
    for publication in published if not tracks else ():
        if isinstance(publication, dict):
            tracks += [_track(one) for one in _inner(_part(publication, "media"), "track")]
            attachments += _parts(publication, "attachments", "attachment")
    segments = _part(result, "segments") or _part(package, "segments")
    return MediaPackage(
        id=text_of(package.get("id")) or text_of(result.get("id")),
        title=one_line(first("title", package.get("title"))),
        series=one_line(text_of(package.get("seriestitle"))),
        speakers=tuple(dict.fromkeys(name for name in names if name)),
        licence=one_line(first("license", package.get("license"))),
        description=first("description", package.get("description")),
        place=one_line(first("spatial")),
        date=parse_date(first("created", package.get("start"))),
        tracks=tuple(tracks[:_MOST_PARTS]),
        catalogues=tuple(_parts(package, "metadata", "catalog")),
        attachments=tuple(attachments),
        segments=tuple(_segments(segments)),
    )


def _segments(value: dict[str, Any]) -> list[PackageSegment]:
    found = {}
    for one in _inner(value, "segment")[:_MOST_PARTS]:
        with suppress(ValueError, OverflowError, AttributeError):
            start_s = round(float(text_of(one.get("time"))) / 1000, 3)
            if 0 <= start_s <= LONGEST_S:
                preview = next(iter(_inner(one, "previews", "preview")), "")
                text = text_of(one.get("text"))
                found[start_s] = PackageSegment(start_s, text, text_of(preview))
    return [found[start_s] for start_s in sorted(found)]


def _track(value: Any) -> PackageTrack:
    value = value if isinstance(value, dict) else {}
    videos = [one for one in list_of(value.get("video")) if isinstance(one, dict)]
    size = _RESOLUTION.fullmatch(text_of(videos[0].get("resolution"))) if videos else None
    tags = [text_of(tag) for tag in _inner(value, "tags", "tag")]
    flavour = text_of(value.get("type"))
    language = flavour.partition("+")[2]
    for tag in tags:
        if tag.startswith("lang:"):
            language = tag.removeprefix("lang:")
    return PackageTrack(
        flavour=flavour,
        mimetype=text_of(value.get("mimetype")).lower(),
        url=text_of(value.get("url")),
        has_video="video" in value,
        has_sound="audio" in value,
        height=int(size[2]) if size else 0,
        is_live=text_of(value.get("live")).lower() == "true" or value.get("live") is True,
        language=language if _LANGUAGE.fullmatch(language) else "",
    )


def _parts(package: dict[str, Any], outer: str, name: str) -> list[PackagePart]:
    return [
        PackagePart(
            flavour=text_of(one.get("type")),
            mimetype=text_of(one.get("mimetype")).lower(),
            url=text_of(one.get("url")),
            ref=text_of(one.get("ref")),
        )
        for one in _inner(package, outer, name)[:_MOST_PARTS]
        if isinstance(one, dict)
    ]


def _part(value: dict[str, Any], name: str) -> dict[str, Any]:
    found = value.get(name)
    return found if isinstance(found, dict) else {}


def _inner(value: dict[str, Any], *names: str) -> list[Any]:
    """Return what is at a path of keys, as a list."""
    found: Any = value
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return list_of(found)


def _converted(element: Element, depth: int) -> Any:
    text = (element.text or "").strip()
    if not element.attrib and not len(element):
        return text
    value: dict[str, Any] = {_local(name): content for name, content in element.attrib.items()}
    for child in element if depth < _DEEPEST else ():
        name, content = _local(child.tag), _converted(child, depth + 1)
        if name not in value:
            value[name] = content
        elif isinstance(value[name], list):
            value[name].append(content)
        else:
            value[name] = [value[name], content]
    if text:
        value["$"] = text
    return value


def _named(element: Element, name: str) -> Iterator[Element]:
    for child in element.iter():
        if _local(child.tag) == name:
            yield child


def _local(tag: Any) -> str:
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
