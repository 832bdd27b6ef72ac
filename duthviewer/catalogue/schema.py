"""What a catalogue looks like as a file: its keys, and the JSON schema that editors understand.

``python -m duthviewer.catalogue.schema`` writes the schema to ``resources/schema/``.
The reader takes its keys from here, so that the two cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec
from msgspec import Meta

from duthviewer.resources import resource

LONGEST_ID = 64
LONGEST_NAME = 200
LONGEST_TITLE = 300
LONGEST_TEXT = 20_000
MOST_SPEAKERS = 100
MOST_ALSO = 20

Id: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9._-]*$",
        max_length=LONGEST_ID,
        description="A short name: small letters, digits, `-`, `_`, `.`",
    ),
]
Title: TypeAlias = Annotated[str, Meta(min_length=1, max_length=LONGEST_TITLE)]
Name: TypeAlias = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
Text: TypeAlias = Annotated[str, Meta(max_length=LONGEST_TEXT, description="Plain text.")]
Address: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=2048,
        description="An http or https address; a relative one stands on `base`.",
    ),
]
Time: TypeAlias = Annotated[
    float | str,
    Meta(
        description="55m9s, 2h17m10s, 55:09, 2:17:10, 3309, 3309.5, or a link that carries t= "
        "or start=: from the start of the recording.",
        examples=["55m9s", "2:17:10", 3309.5],
    ),
]


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of what stands in the file: unknown keys are errors."""


class SpeakerEntry(Entry, frozen=True):
    """A person who gives a talk."""

    name: Name
    twitter: Annotated[str, Meta(pattern="^@?[A-Za-z0-9_]{1,30}$")] | None = None
    url: Address | None = None


class RecordingEntry(Entry, frozen=True):
    """One video, usually a day's livestream. Its key is its id."""

    title: Title | None = None
    date: dt.date | None = None
    url: Address | None = None
    file: Annotated[str, Meta(description="Its file, inside the catalogue's folder.")] | None = None


class TalkEntry(Entry, frozen=True):
    """A talk, and where it lies in its recording."""

    id: Id
    title: Title
    recording: Annotated[str, Meta(description="The key of its recording.")]
    start: Time
    end: Annotated[Time, Meta(description="Without it: where the next talk starts.")] | None = None
    speakers: Annotated[list[SpeakerEntry], Meta(max_length=MOST_SPEAKERS)] | None = None
    abstract: Text | None = None
    slides: Annotated[Address, Meta(description="The deck, a PDF.")] | None = None
    thumbnail: Annotated[Address, Meta(description="A picture, 16:9.")] | None = None
    also: (
        Annotated[
            list[Address],
            Meta(max_length=MOST_ALSO, description="The talk as a video of its own."),
        ]
        | None
    ) = None
    timeline: (
        Annotated[
            list[Annotated[list[float | str | None], Meta(min_length=2, max_length=3)]],
            Meta(
                description="Which page when: [offset, page or null], in order; a third number, "
                "0 to 1, says how sure that is.",
                examples=[[[3309.0, 1], [3344.5, 2], [3600.0, None]]],
            ),
        ]
        | None
    ) = None


class CatalogueEntry(Entry, frozen=True):
    """One conference as published."""

    title: Title
    id: Id
    recordings: dict[Id, RecordingEntry | None]
    talks: list[TalkEntry]
    place: Name | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    website: Address | None = None
    base: Annotated[Address, Meta(description="Relative addresses stand on it.")] | None = None
    description: Text | None = None
    links: dict[Name, Address] | None = None


def keys(entry: type[Entry]) -> dict[str, bool]:
    """The keys of an entry in order, each with whether it is required."""
    return {field.name: field.required for field in msgspec.structs.fields(entry)}


def schema() -> dict[str, Any]:
    """The JSON schema of a catalogue."""
    body = msgspec.json.schema(CatalogueEntry)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A conference catalogue of duthviewer",
    } | body


def schema_text() -> str:
    """The schema as its file has it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def schema_path() -> Path:
    """Where the schema's file lies."""
    return resource("schema", "catalogue.schema.json")


if __name__ == "__main__":
    schema_path().write_text(schema_text(), encoding="utf-8")
