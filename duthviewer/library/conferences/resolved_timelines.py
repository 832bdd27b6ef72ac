"""The timeline shown for a talk: this computer's with corrections, or the catalogue's."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.timeline import Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.store.timelines import KeptTimeline


class ResolvedTimeline(NamedTuple):
    """A talk's timeline, and whether this computer computed it from the current files."""

    timeline: Timeline
    is_computed: bool


def resolved_timelines(
    conference: Conference, files: Mapping[str, TalkFiles], kept: Mapping[str, KeptTimeline]
) -> dict[str, ResolvedTimeline]:
    """Return the timelines, by key, of the talks with a stored timeline. Reads the disk."""
    known = {}
    for key, one in kept.items():
        talk = conference.talk_by_id.get(key.partition("/")[2])
        of_talk = None if talk is None else files.get(talk.id)
        if talk is not None and of_talk is not None:
            is_computed = one.is_of(of_talk.recording, of_talk.deck)
            timeline = one.shown if is_computed else one.over(talk.timeline)
            known[key] = ResolvedTimeline(timeline, is_computed)
    return known


def timeline_of(
    catalogue: Timeline,
    kept: KeptTimeline | None,
    recording: Path | None,
    deck: Path | None,
) -> Timeline:
    """Return a talk's timeline: this computer's if the files are unchanged, else the catalogue's.

    A person's corrections are applied to both. Reads the disk.
    """
    if kept is None:
        return catalogue
    return kept.shown if kept.is_of(recording, deck) else kept.over(catalogue)
