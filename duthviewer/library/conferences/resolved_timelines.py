"""Which timeline of a talk is shown: this computer's, corrected, or the catalogue's."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.timeline import Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.store.timelines import KeptTimeline


class ResolvedTimeline(NamedTuple):
    """A talk's timeline, and whether this computer worked it out of the files that are here."""

    timeline: Timeline
    is_computed: bool


def resolved_timelines(
    conference: Conference, files: Mapping[str, TalkFiles], kept: Mapping[str, KeptTimeline]
) -> dict[str, ResolvedTimeline]:
    """By their keys, the timelines of the talks of which something is kept. Reads the disk."""
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
    """A talk's timeline: this computer's if its files are still those, else the catalogue's.

    What a person said of it lies over either. Reads the disk.
    """
    if kept is None:
        return catalogue
    return kept.shown if kept.is_of(recording, deck) else kept.over(catalogue)
