"""Values of a catalogue: a conference, its recordings and its talks. Times are in seconds."""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.catalogue.value import Value


class Speaker(Value, frozen=True):
    """A person who gives a talk."""

    name: str
    twitter: str | None = None
    url: str | None = None


class Recording(Value, frozen=True):
    """One video, usually a day's livestream.

    If its ``times`` are planned, the starts of its talks come from a schedule: their distances are
    roughly right, but the recording may have begun earlier or later.
    """

    id: str
    title: str | None = None
    date: dt.date | None = None
    url: str | None = None
    file: str | None = None
    times: Literal["exact", "planned"] = "exact"
    licence: str | None = None


class Talk(Value, frozen=True):
    """A talk, with its start and end in its recording.

    ``licence`` is an SPDX expression or a text, here and for recordings and conferences; a talk's
    own takes precedence over its recording's, and that over the conference's. ``planned_s`` is the
    length of its slot in the schedule.

    ``slides``, ``thumbnail`` and ``also`` (separate videos of the talk, starting at 0) are complete
    http or https addresses; in a catalogue without ``base``, slides and thumbnail may also be paths
    inside its folder. ``timeline`` has no gaps: where no page is shown, a span has the page None.
    """

    id: str
    title: str
    recording: str
    start_s: float
    end_s: float | None = None
    planned_s: float | None = None
    speakers: tuple[Speaker, ...] = ()
    abstract: str | None = None
    slides: str | None = None
    thumbnail: str | None = None
    also: tuple[str, ...] = ()
    licence: str | None = None
    timeline: Timeline = NO_TIMELINE


class Conference(Value, frozen=True, dict=True):
    """A conference: the content of one catalogue, in the catalogue's order."""

    id: str
    title: str
    place: str | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    website: str | None = None
    description: str | None = None
    links: Mapping[str, str] = {}
    base: str | None = None
    licence: str | None = None
    recordings: tuple[Recording, ...] = ()
    talks: tuple[Talk, ...] = ()

    @cached_property
    def recording_by_id(self) -> Mapping[str, Recording]:
        """The recordings by their ids."""
        return {recording.id: recording for recording in self.recordings}

    @cached_property
    def talk_by_id(self) -> Mapping[str, Talk]:
        """The talks by their ids."""
        return {talk.id: talk for talk in self.talks}

    @cached_property
    def end_by_talk_id(self) -> Mapping[str, float | None]:
        """The end of each talk: its own, else the start of the next talk in its recording.

        None means that the talk ends with the recording.
        """
        starts: dict[str, list[float]] = {}
        for talk in self.talks:
            starts.setdefault(talk.recording, []).append(talk.start_s)
        for of_recording in starts.values():
            of_recording.sort()
        ends: dict[str, float | None] = {}
        for talk in self.talks:
            # The first later start, so that of two talks that start together neither is empty.
            following = starts[talk.recording]
            later = bisect.bisect_right(following, talk.start_s)
            next_start = following[later] if later < len(following) else None
            ends[talk.id] = talk.end_s if talk.end_s is not None else next_start
        return ends
