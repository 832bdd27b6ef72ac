"""The scan for the files and timelines of a conference. Imports no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles, files_in
from duthviewer.library.conferences.folder_files import PATIENCE_S, list_folders
from duthviewer.library.conferences.own_copies import original_of
from duthviewer.library.conferences.resolved_timelines import (
    ResolvedTimeline,
    alignments_of,
    resolved_timelines,
)
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.chosen_files import ChosenFiles
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import KeptTimeline
from duthviewer.ui.state.head_start import OpenResult


class Open(NamedTuple):
    """An open conference with the files that its timelines are made of."""

    catalogue: Path
    conference: Conference
    files: Mapping[str, TalkFiles]
    store: Store


class ScanResult(NamedTuple):
    """The result of a scan."""

    #: The conference as it was scanned for
    opened: OpenResult
    conference: Conference
    #: The files by the talk's id
    files: Mapping[str, TalkFiles]
    #: Changed fields of the cards, by the talk's id
    changes: Mapping[str, Mapping[str, Any]]
    #: The timelines by the talk's key
    known: Mapping[str, ResolvedTimeline]
    #: The unresponsive media folders, and whether the scan waited long enough to be sure
    silent: tuple[Path, ...] = ()
    was_patient: bool = True
    #: The alignments of talks' own videos, stored and those that hold, by key and by clock
    kept_alignments: Mapping[str, Mapping[str, KeptAlignment]] = {}
    alignments: Mapping[str, Mapping[str, Alignment]] = {}


def look(
    opened: OpenResult,
    before: Mapping[str, TalkFiles],
    media: Sequence[Path],
    store: Store | None,
    given: ChosenFiles | None = None,
    patience_s: float | None = None,
) -> ScanResult:
    """Find the files of a conference. Call it on a thread.

    ``before`` are the files of the previous scan, ``given`` those chosen by hand. The scan waits
    for an unresponsive media folder for a number of seconds, or as long as it takes to be sure.
    """
    conference = opened.conference
    assert conference is not None
    was_patient = patience_s is None
    patience_s = PATIENCE_S if patience_s is None else patience_s
    folders = [opened.path.parent]
    if (original := original_of(opened.path)) is not None:
        # The files are beside the original.
        folders.append(original.parent)
    listed = list_folders(folders, media, patience_s)
    files = files_in(conference, listed, given)
    changes = {
        talk_id: {
            "has_recording": of_talk.recording is not None,
            "has_deck": of_talk.deck is not None,
            "has_slides_online": is_web_address(conference.talk_by_id[talk_id].slides or ""),
            "is_online": is_published(conference, conference.talk_by_id[talk_id]),
        }
        for talk_id, of_talk in files.items()
        if of_talk.differs(before.get(talk_id))
    }
    kept = _kept_alignments(store, conference.id)
    alignments = alignments_of(conference, files, kept)
    known = resolved_timelines(conference, files, _kept(store, conference.id), alignments)
    return ScanResult(
        opened, conference, files, changes, known, listed.silent, was_patient, kept, alignments
    )


def is_published(conference: Conference, talk: Talk) -> bool:
    """Return whether the recording of a talk, or a video of its own, has an address."""
    return bool(talk.also or conference.recording_by_id[talk.recording].url)


def _kept(store: Store | None, conference_id: str) -> dict[str, dict[str, KeptTimeline]]:
    """Return the stored timelines; an error is reported when the store is written."""
    try:
        return {} if store is None else store.timelines.clocks_of_conference(conference_id)
    except KnownError:
        return {}


def _kept_alignments(
    store: Store | None, conference_id: str
) -> dict[str, dict[str, KeptAlignment]]:
    try:
        return {} if store is None else store.alignments.of_conference(conference_id)
    except KnownError:
        return {}
