"""The values of a catalogue: a conference, its recordings and its talks. Times in seconds."""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Mapping
from functools import cached_property

from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.catalogue.value import Value


class Speaker(Value, frozen=True):
    """A person who gives a talk."""

    name: str
    twitter: str | None = None
    url: str | None = None


class Recording(Value, frozen=True):
    """One video, usually a day's livestream."""

    id: str
    title: str | None = None
    date: dt.date | None = None
    url: str | None = None
    file: str | None = None


class Talk(Value, frozen=True):
    """A talk, and where it lies in its recording.

    ``start_s`` and ``end_s`` are offsets in the recording. ``slides``, ``thumbnail`` and
    ``also`` (the talk as a video of its own, starting at 0) are whole http or https addresses;
    in a catalogue without ``base``, slides and thumbnail may also be paths inside its folder.
    ``timeline`` has no gaps: a stretch without a page is a span whose page is None.
    """

    id: str
    title: str
    recording: str
    start_s: float
    end_s: float | None = None
    speakers: tuple[Speaker, ...] = ()
    abstract: str | None = None
    slides: str | None = None
    thumbnail: str | None = None
    also: tuple[str, ...] = ()
    timeline: Timeline = NO_TIMELINE


class Conference(Value, frozen=True, dict=True):
    """What was held: the content of one catalogue, in the catalogue's order."""

    id: str
    title: str
    place: str | None = None
    start: dt.date | None = None
    end: dt.date | None = None
    website: str | None = None
    description: str | None = None
    links: Mapping[str, str] = {}
    base: str | None = None
    recordings: tuple[Recording, ...] = ()
    talks: tuple[Talk, ...] = ()

    @cached_property
    def recording_by_id(self) -> Mapping[str, Recording]:
        return {recording.id: recording for recording in self.recordings}

    @cached_property
    def talk_by_id(self) -> Mapping[str, Talk]:
        return {talk.id: talk for talk in self.talks}

    @cached_property
    def end_by_talk_id(self) -> Mapping[str, float | None]:
        """Where each talk ends: as it says, else where the next one in its recording starts.

        None means that only the recording's own length can tell.
        """
        starts: dict[str, list[float]] = {}
        for talk in self.talks:
            starts.setdefault(talk.recording, []).append(talk.start_s)
        for of_recording in starts.values():
            of_recording.sort()
        ends: dict[str, float | None] = {}
        for talk in self.talks:
            # The first start that is later: of two talks that start together, neither is empty.
            following = starts[talk.recording]
            later = bisect.bisect_right(following, talk.start_s)
            next_start = following[later] if later < len(following) else None
            ends[talk.id] = talk.end_s if talk.end_s is not None else next_start
        return ends
