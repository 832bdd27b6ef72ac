"""The clocks of a talk: the recording of the day, and the talk's own videos.

A time belongs to the file that it was found or written on. A clock has a name: "" for the recording
of the day, see `own_clock` for a talk's own video. An alignment converts between the two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.conference import Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Correction, Timeline
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.video_ids import video_id
from duthviewer.library.store.alignments import KeptAlignment
from duthviewer.library.store.timelines import KeptTimeline, fingerprint
from duthviewer.names import name_text

#: The name of the clock of the day's recording
DAY = ""
#: The id of a video at the end of a downloaded file's name
_IN_BRACKETS = re.compile(r"\[([^\[\]]+)\]$")


def own_clock(video: Path) -> str:
    """Return the name of the clock of a talk's own video.

    It is the video's id if the file's name has one in brackets, so that it is the same for another
    download of the video; else the file's name.
    """
    found = _IN_BRACKETS.search(name_text(Path(video.name).stem).strip())
    return f"own:{found[1] if found else name_text(video.name)}"[:1000]


def address_clock(url: str) -> str:
    """Return the name of the clock of the video at an address; "" if it has no id."""
    identifier = video_id(url)
    return f"own:{identifier}" if identifier else ""


@dataclass(frozen=True)
class TalkClock:
    """The clock of the file that is played for a talk, and how the talk's other clocks relate.

    The window counts *offsets*: a time of the file plus what makes the talk begin at its start in
    the catalogue. For the recording of the day, these are times of the recording.
    """

    #: The start of the talk in the catalogue, and in the file
    start_s: float = 0.0
    file_start_s: float = 0.0
    #: The name of the file's clock
    name: str = DAY
    #: The alignments of the talk's own videos that hold, by their clocks
    alignments: Mapping[str, Alignment] = field(default_factory=dict)

    @property
    def is_own(self) -> bool:
        """Whether the file is a video of this talk alone."""
        return self.name != DAY

    @property
    def later_s(self) -> float:
        """What is added to a time of the file to get an offset."""
        return self.start_s - self.file_start_s

    def offset_of(self, at_s: float, clock: str) -> float | None:
        """Convert a time of a clock to an offset.

        None if the clock is not aligned with the file, or the moment is missing in it.
        """
        if clock == self.name:
            return at_s + self.later_s
        day_s: float | None = at_s
        if clock != DAY:
            alignment = self.alignments.get(clock)
            day_s = None if alignment is None else alignment.day_s(at_s)
        if day_s is None or not self.is_own:
            return day_s
        own = self.alignments.get(self.name)
        own_s = None if own is None else own.own_s(day_s)
        return None if own_s is None else own_s + self.later_s

    def day_of(self, at_s: float, clock: str) -> float | None:
        """Convert a time of a clock to one of the day's recording; None if it is unknown."""
        if clock == DAY:
            return at_s
        alignment = self.alignments.get(clock)
        return None if alignment is None else alignment.day_s(at_s)

    def written_s(self, at_s: float, clock: str) -> float:
        """Convert a time of any clock to a position on the file that it was written on."""
        return at_s - self.start_s if clock == DAY else at_s

    def length_s(self, end_s: float | None, duration_s: float) -> float:
        """Return the talk's length within a file of this duration; 0.0 if it is unknown.

        ``end_s`` is the talk's end in the day's recording; None if it ends with that.
        """
        rest_s = max(duration_s - self.file_start_s, 0.0)
        if end_s is None or self.is_own:
            return rest_s
        length_s = end_s - self.start_s
        return min(length_s, rest_s) if duration_s else length_s

    def time_of(self, offset_s: float) -> float:
        """Convert an offset to a time of the file's clock, as it is stored."""
        return offset_s - self.later_s

    def timeline_of(self, timeline: Timeline, clock: str) -> Timeline:
        """Convert the timeline of a clock to offsets; empty if the clock is not aligned."""
        if clock == self.name:
            return timeline.shifted(self.later_s)
        if clock != DAY:
            alignment = self.alignments.get(clock)
            timeline = NO_TIMELINE if alignment is None else alignment.timeline_of_day(timeline)
        if not self.is_own:
            return timeline
        own = self.alignments.get(self.name)
        if own is None:
            return NO_TIMELINE
        return own.timeline_of_own(timeline).shifted(self.later_s)

    def timeline_on_day(self, timeline: Timeline) -> Timeline:
        """Convert a timeline in offsets to the day's recording; empty if that is unknown."""
        if not self.is_own:
            return timeline
        own = self.alignments.get(self.name)
        return NO_TIMELINE if own is None else own.timeline_of_day(timeline.shifted(-self.later_s))

    def corrections_of(
        self, corrections: tuple[Correction, ...], clock: str
    ) -> tuple[Correction, ...]:
        """Convert the corrections of a clock to offsets; none if the clock is not aligned."""
        if clock != self.name:
            if clock != DAY:
                alignment = self.alignments.get(clock)
                corrections = () if alignment is None else alignment.corrections_of_day(corrections)
            if not self.is_own:
                return corrections
            own = self.alignments.get(self.name)
            corrections = () if own is None else own.corrections_of_own(corrections)
        return tuple(one.shifted(self.later_s) for one in corrections)

    def is_aligned_with(self, clock: str) -> bool:
        """Return whether times of a clock can be converted to the file's."""
        needed = {clock, self.name} - {DAY}
        return clock == self.name or all(one in self.alignments for one in needed)

    def stored(self, corrections: tuple[Correction, ...]) -> tuple[Correction, ...]:
        """Convert corrections from offsets to times of the file's clock."""
        return tuple(one.shifted(-self.later_s) for one in corrections)


def talk_clock(
    talk: Talk, files: TalkFiles, alignments: Mapping[str, Alignment] | None = None
) -> TalkClock:
    """Return the clock of the file that is played for a talk."""
    video = files.recording if files.plays_own(talk) else None
    return TalkClock(
        start_s=talk.start_s,
        file_start_s=files.offset_s,
        name=DAY if video is None else own_clock(video),
        alignments={} if alignments is None else alignments,
    )


def valid_alignments(files: TalkFiles, kept: Mapping[str, KeptAlignment]) -> dict[str, Alignment]:
    """Return the alignments of a talk that hold for its files, by clock. Reads the disk.

    One that was found by sound holds while the files that are here are those that were compared.
    """
    if not kept:
        return {}
    day = None if files.day is None else fingerprint(files.day)
    own_name = "" if files.own_video is None else own_clock(files.own_video)
    own = None if files.own_video is None else fingerprint(files.own_video)
    return {
        clock: one.alignment
        for clock, one in kept.items()
        if one.alignment and one.is_of(own if clock == own_name else None, day)
    }


@dataclass(frozen=True)
class UsableTimeline:
    """A talk's timeline on the file that is played, in its offsets.

    ``base`` lacks the corrections. ``kept`` has those, with the fingerprints of the files that
    ``base`` was computed from; None if nothing is stored.
    """

    base: Timeline
    #: Whether ``base`` was computed from the files that are played and shown
    is_computed: bool = False
    kept: KeptTimeline | None = None
    #: Whether ``base`` was computed from the talk's other video
    is_converted: bool = False

    @property
    def shown(self) -> Timeline:
        """The timeline, shifted and corrected."""
        return self.base if self.kept is None else self.kept.over(self.base)


def usable_timeline(
    talk: Talk, files: TalkFiles, clock: TalkClock, kept: Mapping[str, KeptTimeline]
) -> UsableTimeline:
    """Return the timeline of a talk on the file that is played. Reads the disk.

    The one that was computed from this file comes first, then one of another file of the talk if
    they are aligned, then the catalogue's. Corrections made on this file come before those made
    on another.
    """
    own, others = _of_clock(files, clock, kept)
    others = [row for row in others if clock.is_aligned_with(row.clock)]
    is_converted = False
    is_computed = own is not None and (
        own.is_of(files.recording, files.deck)
        # The recording may be played from the network.
        or (files.recording is None and _holds(own, files))
    )
    if own is not None and is_computed:
        base = own.computed
    else:
        row = next((row for row in others if _holds(row, files)), None)
        if row is not None:
            is_converted = True
            base = clock.timeline_of(row.computed.shifted(row.shift_s), row.clock)
        else:
            shift_s = sum(row.shift_s for row in others if row.clock == DAY)
            base = clock.timeline_of(talk.timeline.shifted(shift_s), DAY)
    if own is None or not (own.corrections or own.shift_s):
        corrected = next((row for row in others if row.corrections), None)
        if corrected is not None:
            corrections = tuple(one.shifted(corrected.shift_s) for one in corrected.corrections)
            corrections = clock.corrections_of(corrections, corrected.clock)
            before = NO_KEPT_TIMELINE if own is None else own
            own = msgspec.structs.replace(before, corrections=corrections)
    return UsableTimeline(base, is_computed, own, is_converted)


#: What is kept of a talk with corrections alone
NO_KEPT_TIMELINE = KeptTimeline(computed=NO_TIMELINE, recording="", deck="", made=0.0)


def _of_clock(
    files: TalkFiles, clock: TalkClock, kept: Mapping[str, KeptTimeline]
) -> tuple[KeptTimeline | None, list[KeptTimeline]]:
    """Return what is stored for the clock of the file, in offsets, and what for others."""
    own = kept.get(clock.name)
    others = [row for name, row in kept.items() if name != clock.name]
    if own is not None:
        return own.shifted(clock.later_s), others
    day = kept.get(DAY)
    if day is not None and day.is_of(files.recording, files.deck):
        # Before a timeline had a clock, one of a talk's own video was stored in offsets.
        others = [row for row in others if row is not day]
        return day, others
    return None, others


def _holds(row: KeptTimeline, files: TalkFiles) -> bool:
    """Return whether a timeline of another file of the talk belongs to the files that are here."""
    file = files.day if row.clock == DAY else files.own_video
    is_this = file is not None and (row.clock == DAY or own_clock(file) == row.clock)
    return (
        bool(row.computed)
        and files.deck is not None
        and row.deck == fingerprint(files.deck)
        and (not is_this or file is None or row.recording == fingerprint(file))
    )
