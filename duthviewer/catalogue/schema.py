"""The keys of a catalogue file with their kinds and bounds, and the JSON schema for editors.

``python -m duthviewer.catalogue.schema`` writes the schema to ``resources/schema/``.
The reader converts each key by its ``Kind``, so that reader and schema agree.
"""

from __future__ import annotations

import datetime as dt
import enum
import json
import types
from pathlib import Path
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import msgspec
from msgspec import Meta

from duthviewer.resources import resource

LONGEST_ID = 64
LONGEST_NAME = 200
LONGEST_TITLE = 300
LONGEST_TEXT = 20_000
MOST_SPEAKERS = 100
MOST_ALSO = 20


class Kind(enum.Enum):
    """How the reader converts the value of a key; keys without a kind are read by hand."""

    ID = enum.auto()
    #: Plain text on one line, or on several
    LINE = enum.auto()
    LINES = enum.auto()
    ADDRESS = enum.auto()
    ADDRESS_OR_PATH = enum.auto()
    PATH = enum.auto()
    TIME = enum.auto()
    #: A time that is not 0
    LENGTH = enum.auto()
    DATE = enum.auto()
    TWITTER = enum.auto()
    TIMES = enum.auto()


Id: TypeAlias = Annotated[
    str,
    Meta(
        extra={"kind": Kind.ID},
        pattern=r"^[a-z0-9][a-z0-9._-]*$",
        max_length=LONGEST_ID,
        description="A short name: lower-case letters, digits, `-`, `_`, `.`",
    ),
]
Title: TypeAlias = Annotated[
    str, Meta(min_length=1, max_length=LONGEST_TITLE, extra={"kind": Kind.LINE})
]
Name: TypeAlias = Annotated[
    str, Meta(min_length=1, max_length=LONGEST_NAME, extra={"kind": Kind.LINE})
]
Text: TypeAlias = Annotated[
    str, Meta(max_length=LONGEST_TEXT, description="Plain text.", extra={"kind": Kind.LINES})
]
Address: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=2048,
        description="An http or https address; relative addresses are resolved against `base`.",
        extra={"kind": Kind.ADDRESS},
    ),
]
Time: TypeAlias = Annotated[
    float | str,
    Meta(
        description="55m9s, 2h17m10s, 55:09, 2:17:10, 3309, 3309.5, or a link that contains t= "
        "or start=: from the start of the recording.",
        examples=["55m9s", "2:17:10", 3309.5],
        extra={"kind": Kind.TIME},
    ),
]

#: For addresses that may be paths in the catalogue's folder
_PATH_TOO = {"kind": Kind.ADDRESS_OR_PATH}
Licence: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=LONGEST_NAME,
        description="An SPDX expression such as CC-BY-4.0, or a text.",
        extra={"kind": Kind.LINE},
    ),
]
Date: TypeAlias = Annotated[dt.date, Meta(extra={"kind": Kind.DATE})]


class FileMapping(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the mappings in the file; unknown keys are errors."""


class SpeakerEntry(FileMapping, frozen=True):
    """A person who gives a talk."""

    name: Name
    twitter: (
        Annotated[str, Meta(pattern="^@?[A-Za-z0-9_]{1,30}$", extra={"kind": Kind.TWITTER})] | None
    ) = None
    url: Address | None = None


class RecordingEntry(FileMapping, frozen=True):
    """One video, usually a day's livestream. Its key is its id."""

    title: Title | None = None
    date: Date | None = None
    url: Address | None = None
    file: (
        Annotated[
            str,
            Meta(description="Its file, inside the catalogue's folder.", extra={"kind": Kind.PATH}),
        ]
        | None
    ) = None
    times: (
        Annotated[
            Literal["exact", "planned"],
            Meta(
                description="planned: the starts of its talks come from a schedule, and are only "
                "roughly where the talks are in the recording.",
                extra={"kind": Kind.TIMES},
            ),
        ]
        | None
    ) = None
    licence: Licence | None = None


class TalkEntry(FileMapping, frozen=True):
    """A talk, and where it lies in its recording."""

    id: Id
    title: Title
    recording: Annotated[str, Meta(description="The key of its recording.")]
    start: Time
    end: Annotated[Time, Meta(description="Without it: where the next talk starts.")] | None = None
    planned: (
        Annotated[
            float | str,
            Meta(
                description="The length of its slot in the schedule.",
                examples=["45m", "0:45:00", 2700],
                extra={"kind": Kind.LENGTH},
            ),
        ]
        | None
    ) = None
    speakers: Annotated[list[SpeakerEntry], Meta(max_length=MOST_SPEAKERS)] | None = None
    abstract: Text | None = None
    slides: Annotated[Address, Meta(description="The deck, a PDF.", extra=_PATH_TOO)] | None = None
    thumbnail: Annotated[Address, Meta(description="A picture, 16:9.", extra=_PATH_TOO)] | None = (
        None
    )
    also: (
        Annotated[
            list[Address],
            Meta(max_length=MOST_ALSO, description="The talk as a video of its own."),
        ]
        | None
    ) = None
    licence: Licence | None = None
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


class CatalogueEntry(FileMapping, frozen=True):
    """One conference as published."""

    title: Title
    id: Id
    recordings: dict[Id, RecordingEntry | None]
    talks: list[TalkEntry]
    place: Name | None = None
    start: Date | None = None
    end: Date | None = None
    website: Address | None = None
    base: (
        Annotated[
            Address, Meta(description="Relative addresses stand on it.", extra={"kind": None})
        ]
        | None
    ) = None
    description: Text | None = None
    links: dict[Name, Address] | None = None
    licence: Licence | None = None


class Field(NamedTuple):
    """A key of an entry: how to convert its value, and how long that may be."""

    is_required: bool
    kind: Kind | None
    most: int


def fields(entry: type[FileMapping]) -> dict[str, Field]:
    """Return the keys of an entry in order."""
    hints = get_type_hints(entry, include_extras=True)
    found = {}
    for field in msgspec.structs.fields(entry):
        kind, most = None, 0
        for meta in _metas(hints[field.name]):
            kind = (meta.extra or {}).get("kind", kind)
            most = meta.max_length or most
        found[field.name] = Field(field.required, kind, most)
    return found


def _metas(hint: Any) -> list[Meta]:
    """Return the annotations of a type, those of an optional type's parts included."""
    metas = [one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Meta)]
    if get_origin(hint) in (types.UnionType, Union):
        metas += [meta for part in get_args(hint) for meta in _metas(part)]
    return metas


def schema() -> dict[str, Any]:
    """Return the JSON schema of a catalogue."""
    body = msgspec.json.schema(CatalogueEntry)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A conference catalogue of duthviewer",
    } | body


def schema_text() -> str:
    """Return the content of the schema file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def schema_path() -> Path:
    """Return the path of the schema file."""
    return resource("schema", "catalogue.schema.json")


if __name__ == "__main__":
    schema_path().write_text(schema_text(), encoding="utf-8")
