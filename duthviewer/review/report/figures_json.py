"""The figures of a report as JSON, and the JSON schema that explains each of them.

``python -m duthviewer.review.report.figures_json`` writes the schema to ``resources/schema/``, and
prints the tables of ``docs/report.md``.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import msgspec

from duthviewer.resources import resource
from duthviewer.review.pace.values import PaceReport, PageFigures
from duthviewer.review.report.contents import ReportContents

VERSION = 1
_POSITION = "in seconds from the start of the talk"
_NEEDS_SUBTITLES = "null without subtitles"
_NEEDS_SOUND = "null if the sound was not measured"
#: What each field means, with its unit, by the class that has it
DESCRIPTIONS = {
    "ReportFile": {
        "format": "Always `duthviewer report`.",
        "version": "The version of this format. Further fields may be added within a version.",
        "talk": "The talk's key: the conference's id, a slash, the talk's id.",
        "title": "The title of the talk.",
        "speakers": "The names of the speakers.",
        "conference": "The title of the conference.",
        "length_s": "The real length of the talk, in seconds.",
        "planned_s": "The length of its slot, in seconds; null if it is unknown.",
        "page_count": "The number of pages of the deck; 0 without a readable deck.",
        "covered": "The pages that were shown, as ranges, such as `12–40, 44`; empty if none was.",
        "pages": "Every page of the deck in order, also those that were never shown.",
        "visits": "Which page was shown when: the whole talk in order, without gaps.",
        "no_page_s": "The time without a page, in seconds.",
        "median_page_s": "The median of the times of the pages that were shown, in seconds; null if"
        " there is none.",
        "words": f"The number of words that were said; {_NEEDS_SUBTITLES}.",
        "words_per_minute": f"Words per minute of the whole talk; {_NEEDS_SUBTITLES}.",
        "pace": "The speed of speaking over time: a point every ten seconds; empty without"
        " subtitles.",
        "comfortable": "The range that counts as comfortable, in words per minute.",
        "sound": f"What the sound consists of; {_NEEDS_SOUND}.",
        "fillers": "Filler words that were said; null without subtitles that have any.",
        "said_not_shown": f"Frequent terms that were said and are on no page; {_NEEDS_SUBTITLES}.",
        "questions_s": "The time for questions at the end, in seconds; null if it is unknown.",
        "link": "The web address of the talk's start; null if there is none.",
        "address": "The address of the talk's start that duthviewer opens.",
    },
    "PageEntry": {
        "page": "The number of the page, from 1.",
        "title": "The title of the page.",
        "first_shown_s": f"When it was first shown, {_POSITION}; null if it never was.",
        "shown_s": "How long it was shown in all, in seconds.",
        "share": "The part of the talk's length in which it was shown, from 0 to 1.",
        "visits": "How often it was shown.",
        "confidence": "How sure its visits are, from 0 to 1: their mean, weighted by length; 0 if"
        " it was never shown.",
        "words": f"The number of words that were said over it; {_NEEDS_SUBTITLES}.",
        "words_per_minute": f"Words per minute while it was shown; {_NEEDS_SUBTITLES} or if it was"
        " never shown.",
        "pauses": f"The number of pauses that begin while it is shown; {_NEEDS_SOUND}.",
        "paused_s": f"The length of these pauses in all, in seconds; {_NEEDS_SOUND}.",
        "fillers": "Filler words that were said over it; null without subtitles that have any.",
        "terms": "The number of terms on the page that can be compared with the subtitles; 0"
        f" without text on the page, {_NEEDS_SUBTITLES}.",
        "not_said": "Terms on the page that were not mentioned while it was shown; "
        f"{_NEEDS_SUBTITLES} or if it was never shown.",
        "link": "The web address of the moment when it was first shown; null if there is none.",
        "address": "The address of that moment that duthviewer opens; null if it was never shown.",
    },
    "Visit": {
        "start_s": f"The start, {_POSITION}.",
        "end_s": f"The end, {_POSITION}.",
        "page": "The page that was shown; null for none.",
        "confidence": "How sure that is, from 0 to 1.",
    },
    "TimeRange": {
        "start_s": f"The start, {_POSITION}.",
        "end_s": f"The end, {_POSITION}.",
    },
    "TalkSound": {
        "speech": "When somebody speaks.",
        "pauses": "The pauses: times without speech that are quiet by the recording's own level.",
    },
    "PacePoint": {
        "at_s": f"The moment, {_POSITION}.",
        "words_per_minute": "Words per minute in the minute around it.",
    },
    "FillerCount": {
        "word": "The filler word.",
        "count": "How often it was said.",
    },
}
#: The headings of the tables of the docs
_HEADINGS = {
    "ReportFile": "The file",
    "PageEntry": "A page, in `pages`",
    "Visit": "A visit, in `visits`",
    "TalkSound": "The sound, `sound`",
    "TimeRange": "A part of the talk, in `speech` and `pauses`",
    "PacePoint": "A point, in `pace`",
    "FillerCount": "A filler word, in `fillers`",
}


class PageEntry(PageFigures, frozen=True):
    """A page in the file."""

    link: str | None = None
    address: str | None = None


class ReportFile(PaceReport, frozen=True):
    """The content of the file."""

    format: Literal["duthviewer report"] = "duthviewer report"
    version: int = VERSION
    pages: tuple[PageEntry, ...] = ()
    covered: str = ""
    link: str | None = None
    address: str | None = None


def as_json(contents: ReportContents) -> str:
    """Return the figures as JSON. Each field is there, also if its value is unknown (null)."""
    talk, pace = contents.talk, contents.pace
    pages = tuple(
        PageEntry(
            **msgspec.structs.asdict(page),
            link=None if page.first_shown_s is None else talk.link(page.first_shown_s),
            address=None
            if page.first_shown_s is None
            else talk.address(page.first_shown_s, page.page),
        )
        for page in pace.pages
    )
    values = msgspec.structs.asdict(pace) | {"pages": pages}
    file = ReportFile(
        **values, covered=pace.covered, link=talk.link(0.0), address=talk.address(0.0)
    )
    return json.dumps(_plain(file), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        names = _order(type(value))
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return round(value, 4) if isinstance(value, float) else value


def _order(kind: type[msgspec.Struct]) -> list[str]:
    """Return the fields of a class, in the order of the docs."""
    names = [field.name for field in msgspec.structs.fields(kind)]
    known = list(DESCRIPTIONS.get(kind.__name__, {}))
    return sorted(names, key=lambda name: known.index(name) if name in known else len(known))


def report_schema() -> dict[str, Any]:
    """Return the JSON schema of the file."""
    schema = msgspec.json.schema(ReportFile)
    for name, definition in schema["$defs"].items():
        # Newer Pythons strip the indentation of docstrings.
        definition["description"] = inspect.cleandoc(definition.get("description", ""))
        properties: dict[str, dict[str, Any]] = definition["properties"]
        described = {}
        for field in _order(_CLASSES[name]):
            kind = {key: value for key, value in properties[field].items() if key != "default"}
            described[field] = {"description": DESCRIPTIONS[name].get(field, ""), **kind}
        definition["properties"] = described
        definition["required"] = list(described)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The report of a talk by duthviewer",
    } | schema


def _classes(kind: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    yield kind
    for field in msgspec.inspect.type_info(kind).fields:  # type: ignore[attr-defined]
        yield from _structs(field.type)


def _structs(kind: Any) -> Iterator[type[msgspec.Struct]]:
    if isinstance(kind, msgspec.inspect.StructType):
        yield from _classes(kind.cls)
    for part in getattr(kind, "types", ()):
        yield from _structs(part)
    for part in (getattr(kind, "item_type", None), *getattr(kind, "item_types", ())):
        if part is not None:
            yield from _structs(part)


_CLASSES = {kind.__name__: kind for kind in _classes(ReportFile)}


def schema_text() -> str:
    """Return the content of the schema file."""
    return json.dumps(report_schema(), indent=2, ensure_ascii=False) + "\n"


def schema_path() -> Path:
    """Return the path of the schema file."""
    return resource("schema", "report.schema.json")


def field_tables() -> str:
    """Return the tables of the fields, as Markdown."""
    parts = []
    for name, heading in _HEADINGS.items():
        kind = _CLASSES[name]
        rows = [f"| `{field}` | {DESCRIPTIONS[name].get(field, '')} |" for field in _order(kind)]
        parts.append("\n".join([f"### {heading}", "", "| field | meaning |", "|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    schema_path().write_text(schema_text(), encoding="utf-8")
    print(field_tables(), end="")
