"""The subtitle files of a talk, also those of its other video if the two are aligned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from duthviewer.catalogue.conference import Talk
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.conferences.talk_clocks import DAY, TalkClock, own_clock
from duthviewer.library.media.cues import Cue, Cues


def subtitle_key(conference_id: str, talk: Talk, clock: TalkClock) -> str:
    """Return the key of the settings of a recording's subtitles: their delay, opened files.

    A talk's own video has settings of its own.
    """
    key = f"{conference_id}/{talk.recording}"
    return f"{key}/{talk.id}" if clock.is_own else key


def subtitle_files(files: TalkFiles, clock: TalkClock) -> tuple[Path, ...]:
    """Return the subtitle files that fit the file that is played, its own first."""
    other = _other_clock(files, clock)
    if other is None or not clock.is_aligned_with(other):
        return files.subtitles
    more = (path for path in files.other_subtitles if path not in files.subtitles)
    return (*files.subtitles, *more)


def fitted_cues(cues: Cues, path: Path, files: TalkFiles, clock: TalkClock) -> Cues:
    """Return the cues of a subtitle file at the times of the file that is played.

    Those of the talk's other video are converted; what is missing in the file is left out.
    """
    other = _other_clock(files, clock)
    if other is None or path in files.subtitles or path not in files.other_subtitles:
        return cues
    return Cues(list(_converted(cues, other, clock)), cues.problem)


def _converted(cues: Cues, other: str, clock: TalkClock) -> Iterator[Cue]:
    for cue in cues:
        start_s, end_s = clock.offset_of(cue.start_s, other), clock.offset_of(cue.end_s, other)
        if start_s is None and end_s is None:
            continue
        # A cut may lie within a cue.
        length_s = cue.end_s - cue.start_s
        if start_s is None:
            start_s = (end_s or 0.0) - length_s
        if end_s is None or end_s - start_s > length_s:
            end_s = start_s + length_s
        yield Cue(clock.time_of(start_s), clock.time_of(end_s), cue.text)


def _other_clock(files: TalkFiles, clock: TalkClock) -> str | None:
    """Return the name of the clock of the talk's other video; None without one."""
    if clock.is_own:
        return None if files.day is None else DAY
    return None if files.own_video is None else own_clock(files.own_video)
