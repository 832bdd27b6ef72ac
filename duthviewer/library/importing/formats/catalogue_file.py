"""Catalogues of duthviewer themselves, as a file, as an address, and pasted."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from duthviewer.catalogue.addresses import AddressError, is_web_address, web_address
from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.problems import CatalogueError, quoted
from duthviewer.errors import translatable
from duthviewer.library.importing.context import ImportContext
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.values import (
    Certainty,
    Finding,
    ImportedConference,
    ImportFailed,
)

_KEYS = tuple(re.compile(rf"^{key}\s*:", re.MULTILINE) for key in ("title", "recordings", "talks"))


def recognises(document: Document) -> bool:
    """Return whether this is a catalogue."""
    if document.is_folder or document.is_binary or document.head_text[:1] in ("<", "{", "["):
        return False
    head = document.head_text
    if not re.search(r"^(?:title|id|recordings|talks)\s*:", head, re.MULTILINE):
        return False
    return all(key.search(document.text) for key in _KEYS)


def read(document: Document, context: ImportContext) -> ImportedConference:
    """Return the conference of a catalogue. Raises ImportFailed with all its mistakes."""
    from duthviewer.catalogue.reader import parse_catalogue

    try:
        conference = parse_catalogue(document.text, Path("catalogue.yaml"))
    except CatalogueError as error:
        raise ImportFailed(
            "{source} is a catalogue with mistakes: {mistakes}",
            source=quoted(document.name, 200), mistakes=error,
        ) from error  # fmt: skip
    if document.address is not None:
        conference = _with_addresses(conference, document.address)
    found = Finding(
        certainty=Certainty.UNDERSTOOD,
        template=translatable("A catalogue of duthviewer. Talks: {talks}."),
        values={"talks": str(len(conference.talks))},
        source=document.name,
    )
    return ImportedConference(conference=conference, findings=(found,))


def _with_addresses(conference: Conference, address: str) -> Conference:
    """Return a conference whose files, beside its catalogue on the web, are addresses."""

    def resolved(path: str | None) -> str | None:
        if path is None or is_web_address(path):
            return path
        try:
            return web_address(path, address)
        except AddressError:
            return None

    return msgspec.structs.replace(
        conference,
        recordings=tuple(
            msgspec.structs.replace(each, url=each.url or resolved(each.file))
            for each in conference.recordings
        ),
        talks=tuple(
            msgspec.structs.replace(
                each, slides=resolved(each.slides), thumbnail=resolved(each.thumbnail)
            )
            for each in conference.talks
        ),
    )
