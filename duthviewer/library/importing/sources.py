"""Importing a conference from any source: chooses the format that recognises it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

import msgspec

from duthviewer.catalogue.addresses import inner_path, web_address
from duthviewer.catalogue.conference import Conference, Recording
from duthviewer.catalogue.problems import quoted
from duthviewer.errors import KnownError, translatable
from duthviewer.library.downloads.values import DownloadStopped
from duthviewer.library.importing.context import ImportContext, ImportStopped
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.known_formats import SourceFormat, formats
from duthviewer.library.importing.recording_names import assigned
from duthviewer.library.importing.values import (
    Certainty,
    Finding,
    ImportedConference,
    ImportFailed,
)
from duthviewer.names import path_of

#: A file, a folder, an address, a pasted text, or the content of a file
Source: TypeAlias = Path | str | bytes


def import_source(
    source: Source,
    *,
    recordings: Sequence[str] = (),
    cancelled: threading.Event | None = None,
    report: Callable[[str], None] | None = None,
) -> Iterator[ImportedConference]:
    """Yield the conferences of a source, one after the other.

    ``recordings`` are files or addresses of the recordings, for sources that name none or instead
    of those they name: in order, unless their names say which is which. ``report`` receives what is
    being read. Raises ImportFailed, DownloadError, and ImportStopped soon after ``cancelled`` was
    set.
    """
    context = ImportContext(recordings, cancelled, report)
    try:
        document = Document.of(source, context.cancelled)
        read = _format_of(document).read(document, context)
        found: Iterable[ImportedConference] = (
            [read] if isinstance(read, ImportedConference) else read
        )
        for imported in found:
            context.check()
            yield with_recordings(imported, context.recordings)
    except DownloadStopped as error:
        raise ImportStopped("The import was cancelled.") from error


def _format_of(document: Document) -> SourceFormat:
    """Return the format that recognises a document. Raises ImportFailed if none does."""
    for each in formats():
        if each.recognises(document):
            return each
    if document.is_folder:
        raise ImportFailed(
            "{source} is a folder in which nothing was recognised: it should contain recordings, a "
            "schedule, or the files of a conference from pyvideo, BigBlueButton or Opencast.",
            source=quoted(document.name, 200),
        )
    if document.path is None and document.address is None:
        raise ImportFailed(
            "This text was not recognised: it should be an address, a list of times, or the text "
            "of a schedule."
        )
    raise ImportFailed(
        "{source} was not recognised: it should be a schedule (XML or JSON), an info.json of "
        "yt-dlp, data of pyvideo, an .nfo file, or a list of times.",
        source=quoted(document.name, 200),
    )


def with_recordings(imported: ImportedConference, recordings: Sequence[str]) -> ImportedConference:
    """Return a conference with these files or addresses in place of its recordings'."""
    if not recordings:
        return imported
    conference = imported.conference
    findings = list(imported.findings)
    changed = list(conference.recordings)
    for number, given in enumerate(assigned(recordings, changed)):
        if given is not None:
            changed[number] = _replaced(conference, number, given)
    without = sum(each.url is None and each.file is None for each in changed)
    if len(recordings) > len(changed):
        findings.append(
            Finding(
                certainty=Certainty.LEFT_OUT,
                template=translatable(
                    "{given} recordings were given, but the source has {count}. The rest were not "
                    "used."
                ),
                values={"given": str(len(recordings)), "count": str(len(changed))},
            )
        )
    elif without:
        findings.append(
            Finding(
                certainty=Certainty.LEFT_OUT,
                template=translatable("Recordings that have no file and no address yet: {count}."),
                values={"count": str(without)},
            )
        )
    return msgspec.structs.replace(
        imported,
        conference=msgspec.structs.replace(conference, recordings=tuple(changed)),
        findings=tuple(findings),
    )


def _replaced(conference: Conference, number: int, given: str) -> Recording:
    recording = conference.recordings[number]
    try:
        if given.lower().startswith(("http://", "https://")):
            return msgspec.structs.replace(recording, url=web_address(given), file=None)
        name = inner_path(path_of(given).name)
    except KnownError as error:
        raise ImportFailed("A recording cannot be used: {reason}.", reason=error) from error
    return msgspec.structs.replace(recording, file=name)
