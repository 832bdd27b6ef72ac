"""A talk to review: its conference, files and timeline, all in positions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.timeline import NO_TIMELINE, Timeline
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.resolved_timelines import alignments_of
from duthviewer.library.conferences.talk_clocks import TalkClock, talk_clock, usable_timeline
from duthviewer.library.conferences.talk_cues import fitted_cues, subtitle_files, subtitle_key
from duthviewer.library.conferences.talk_links import talk_address, talk_link
from duthviewer.library.media.cue_tracks import cue_tracks, read_track
from duthviewer.library.media.cues import Cue, CueError, Cues, read_cues
from duthviewer.library.media.subtitle_names import subtitle_name
from duthviewer.library.store.setting_kinds import valid_setting
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key
from duthviewer.review.comfortable_pace import COMFORTABLE, COMFORTABLE_PACE, comfortable_pace


@dataclass(frozen=True)
class ReviewedTalk:
    """A talk with its files. ``timeline`` counts in positions: seconds from the talk's start."""

    conference: Conference
    talk: Talk
    files: TalkFiles
    #: The length of the talk in the file that is played
    length_s: float
    timeline: Timeline = NO_TIMELINE
    clock: TalkClock = field(default_factory=TalkClock)
    #: The subtitle files that fit, the preferred one first, and how much later they are shown
    subtitles: tuple[Path, ...] = ()
    subtitle_delay_s: float = 0.0
    #: The comfortable pace, in words per minute
    comfortable: tuple[float, float] = COMFORTABLE

    @property
    def planned_s(self) -> float | None:
        """The length of the talk's slot. None unless both it and the real length are known."""
        talk, recording = self.talk, self.conference.recording_by_id.get(self.talk.recording)
        if recording is None or recording.times == "exact" or self.files.plays_own(talk):
            planned_s = talk.planned_s
            if planned_s is None and recording is not None and recording.times == "planned":
                planned_s = None if talk.end_s is None else talk.end_s - talk.start_s
            return planned_s
        # Where the talk really ends in the recording is unknown.
        return None

    @property
    def key(self) -> str:
        return talk_key(self.conference.id, self.talk.id)

    @property
    def speakers(self) -> tuple[str, ...]:
        return tuple(speaker.name for speaker in self.talk.speakers)

    @property
    def date(self) -> dt.date | None:
        """The day of the recording, else the first of the conference."""
        recording = self.conference.recording_by_id.get(self.talk.recording)
        return (None if recording is None else recording.date) or self.conference.start

    @property
    def subtitle_language(self) -> str:
        """The language in the name of the preferred subtitle file; "" if it is unknown."""
        return subtitle_name(self.subtitles[0].stem).language if self.subtitles else ""

    def file_s(self, position_s: float) -> float:
        """Convert a position to seconds from the start of the file that is played."""
        return position_s + self.files.offset_s

    def link(self, position_s: float) -> str | None:
        """Return the web address of a position; None if the talk has none."""
        return talk_link(self.conference, self.talk, self.clock, position_s)

    def address(self, position_s: float, page: int | None = None) -> str:
        """Return the `duthviewer:` address of a position."""
        return talk_address(self.conference, self.talk, self.clock, position_s, page)

    def read_cues(self, cancelled: Callable[[], bool] = lambda: False) -> Cues | None:
        """Read the cues of the talk, in positions; None without subtitles that can be read.

        The first file that says something during the talk is used, else the first such track in
        the recording, which is read as far as the talk lasts. Reads the disk.
        """
        for path in self.subtitles:
            try:
                cues = fitted_cues(read_cues(path), path, self.files, self.clock)
            except CueError:
                continue
            if moved := self._in_positions(cues):
                return moved
        recording = self.files.recording
        if recording is None or self.length_s <= 0:
            return None
        start_s = self.files.offset_s - self.subtitle_delay_s
        for track in cue_tracks(recording):
            try:
                cues = read_track(
                    recording, track.index, start_s, start_s + self.length_s, cancelled
                )
            except CueError:
                continue
            if moved := self._in_positions(cues):
                return moved
        return None

    def _in_positions(self, cues: Cues) -> Cues | None:
        later_s = self.subtitle_delay_s - self.files.offset_s
        within = cues.between(-later_s, self.length_s - later_s)
        moved = [Cue(one.start_s + later_s, one.end_s + later_s, one.text) for one in within]
        return Cues(moved, cues.problem) if moved else None


def reviewed_talk(
    conference: Conference, talk: Talk, files: Mapping[str, TalkFiles], store: Store | None = None
) -> ReviewedTalk:
    """Return a talk with its timeline, from the store or the catalogue, and its real length.

    The length is 0 without a recording if the catalogue does not give it either. Reads the disk.
    """
    of_talk, key = files[talk.id], talk_key(conference.id, talk.id)
    clock = talk_clock(talk, of_talk)
    timeline = clock.timeline_of(talk.timeline, clock.name)
    opened: tuple[Path, ...] = ()
    delay_s, comfortable = 0.0, COMFORTABLE
    if store is not None:
        kept = store.timelines.clocks_of_conference(conference.id)
        aligned = alignments_of(conference, files, store.alignments.of_conference(conference.id))
        clock = talk_clock(talk, of_talk, aligned.get(key))
        timeline = usable_timeline(talk, of_talk, clock, kept.get(key, {})).shown
        subtitles = subtitle_key(conference.id, talk, clock)
        delay_s = _chosen(store, "subtitle_delays", subtitles, 0.0)
        opened = tuple(Path(path) for path in _chosen(store, "subtitle_files", subtitles, ()))
        comfortable = comfortable_pace(store.settings.get(COMFORTABLE_PACE))
    return ReviewedTalk(
        conference,
        talk,
        of_talk,
        clock.length_s(conference.end_by_talk_id[talk.id], _duration_s(of_talk.recording)),
        timeline.shifted(-talk.start_s),
        clock,
        tuple(dict.fromkeys((*opened, *subtitle_files(of_talk, clock)))),
        delay_s,
        comfortable,
    )


def _chosen(store: Store, setting: str, key: str, otherwise: Any) -> Any:
    return (valid_setting(setting, store.settings.get(setting)) or {}).get(key, otherwise)


def _duration_s(recording: Path | None) -> float:
    if recording is None:
        return 0.0
    # Imported here because it is slow.
    from duthviewer.playback.probe import probe

    try:
        return probe(recording).duration_s or 0.0
    except (KnownError, OSError):
        return 0.0
