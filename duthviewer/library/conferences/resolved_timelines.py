"""The timeline shown for a talk: this computer's with corrections, or the catalogue's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.conference import Conference
from duthviewer.catalogue.timeline import Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import (
    talk_clock,
    usable_timeline,
    valid_alignments,
)
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.talk_key import talk_key
from duthviewer.library.store.timelines import KeptTimeline


class ResolvedTimeline(NamedTuple):
    """A talk's timeline, and whether this computer computed it from the current files.

    They may be those of the talk's other video, if the two are aligned.
    """

    timeline: Timeline
    is_computed: bool


def resolved_timelines(
    conference: Conference,
    files: Mapping[str, TalkFiles],
    kept: Mapping[str, Mapping[str, KeptTimeline]],
    alignments: Mapping[str, Mapping[str, Alignment]],
) -> dict[str, ResolvedTimeline]:
    """Return the timelines, by key, of the talks with a stored timeline. Reads the disk.

    They are in offsets of the file that is played. ``kept`` and ``alignments`` are by the talks'
    keys and by clock.
    """
    known = {}
    for key, rows in kept.items():
        talk = conference.talk_by_id.get(key.partition("/")[2])
        of_talk = None if talk is None else files.get(talk.id)
        if talk is not None and of_talk is not None:
            clock = talk_clock(talk, of_talk, alignments.get(key))
            usable = usable_timeline(talk, of_talk, clock, rows)
            if usable.kept is not None or usable.base != clock.timeline_of(talk.timeline, ""):
                known[key] = ResolvedTimeline(
                    usable.shown, usable.is_computed or usable.is_converted
                )
    return known


def alignments_of(
    conference: Conference,
    files: Mapping[str, TalkFiles],
    kept: Mapping[str, Mapping[str, KeptAlignment]],
) -> dict[str, dict[str, Alignment]]:
    """Return the alignments that hold, by the talks' keys and by clock. Reads the disk."""
    found = {}
    for talk in conference.talks:
        key = talk_key(conference.id, talk.id)
        of_talk = files.get(talk.id)
        if of_talk is not None and (valid := valid_alignments(of_talk, kept.get(key, {}))):
            found[key] = valid
    return found
