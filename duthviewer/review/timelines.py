"""Sharing a conference's timelines in its catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.files import read_text
from duthviewer.catalogue.timeline import Timeline
from duthviewer.catalogue.timeline_writer import amend_catalogue
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.resolved_timelines import alignments_of
from duthviewer.library.conferences.talk_clocks import talk_clock, usable_timeline
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key
from duthviewer.writing import write_whole


def known_timelines(
    conference: Conference,
    files: Mapping[str, TalkFiles],
    store: Store,
    *,
    in_offsets: bool = False,
) -> dict[str, Timeline]:
    """Return the talks' timelines by their ids: this computer's, else the catalogue's.

    Times are those of the day's recording, as in catalogues: the timeline of a talk's own video
    counts if the two are aligned. With ``in_offsets`` they are those of the file that is played,
    see `TalkClock`. Talks without a timeline are left out. Reads the disk.
    """
    kept = store.timelines.clocks_of_conference(conference.id)
    alignments = alignments_of(conference, files, store.alignments.of_conference(conference.id))
    found = {}
    for talk in conference.talks:
        of_talk, key = files[talk.id], talk_key(conference.id, talk.id)
        clock = talk_clock(talk, of_talk, alignments.get(key))
        timeline = usable_timeline(talk, of_talk, clock, kept.get(key, {})).shown
        if not in_offsets:
            timeline = clock.timeline_on_day(timeline) or talk.timeline
        if timeline:
            found[talk.id] = timeline
    return found


def catalogue_with(catalogue: Path, timelines: Mapping[str, Timeline]) -> str:
    """Return the catalogue's text with these timelines. Raises CatalogueError."""
    return amend_catalogue(read_text(catalogue), timelines, catalogue)


def save_catalogue(catalogue: Path, timelines: Mapping[str, Timeline], to: Path) -> None:
    """Write the catalogue with these timelines to a file, which may be the same one.

    Raises CatalogueError and CannotWrite.
    """
    write_whole(to, catalogue_with(catalogue, timelines))
