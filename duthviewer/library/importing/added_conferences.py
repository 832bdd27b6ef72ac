"""Adds imported conferences: writes each into a folder, and sums up what was written."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.errors import KnownError
from duthviewer.library.importing.values import ImportedConference
from duthviewer.library.importing.writing import (
    CATALOGUE_NAME,
    WouldReplace,
    WrittenImport,
    write_import,
)


class AddedConferences(NamedTuple):
    """The conferences that were written."""

    written: Sequence[WrittenImport]
    #: Of the first conference
    title: str
    talks: int
    #: Folders of recordings outside the conference's own
    outside: Sequence[Path] = ()
    #: Conferences that were not written because their folder has a catalogue
    skipped: int = 0
    #: Whether the first conference has an address or a file of a recording
    can_watch: bool = True
    #: Whether times of the first conference come from a schedule
    is_planned: bool = False


def add_one(
    catalogue: Path, imported: ImportedConference, outside: Sequence[Path], *, replaces: bool
) -> AddedConferences:
    """Write one conference. Raises KnownError, such as WouldReplace."""
    written = write_import(catalogue, imported, replaces=replaces)
    conference = imported.conference
    return AddedConferences(
        (written,),
        conference.title,
        len(conference.talks),
        tuple(outside),
        can_watch=any(one.url or one.file for one in conference.recordings),
        is_planned=any(one.times == "planned" for one in conference.recordings),
    )


def add_all(
    folder: Path,
    imports: Sequence[ImportedConference],
    cancelled: threading.Event,
    report: Callable[[str], None],
) -> AddedConferences:
    """Write each conference into a folder of its own; those that exist already are left alone."""
    written: list[WrittenImport] = []
    added: list[ImportedConference] = []
    skipped = 0
    for imported in imports:
        if cancelled.is_set():
            break
        report(imported.conference.title)
        try:
            place = folder / imported.conference.id / CATALOGUE_NAME
            written.append(write_import(place, imported))
            added.append(imported)
        except WouldReplace:
            skipped += 1
    if not written and cancelled.is_set():
        raise KnownError("Nothing was written.")
    if not written:
        raise KnownError("All of these conferences are already in this folder.")
    first = added[0].conference
    return AddedConferences(written, first.title, len(first.talks), (), skipped)
