"""Aligning a talk's own video with the day's recording, by their sound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from duthviewer.catalogue.alignment import Alignment
from duthviewer.catalogue.value import Value
from duthviewer.errors import KnownError
from duthviewer.sync.sound.envelope import Envelope, read_envelope
from duthviewer.sync.sound.matches import BLOCK_S, BlockFinder, BlockMatch, find_blocks
from duthviewer.sync.sound.pieces import matched_share, pieces_of
from duthviewer.sync.sound.reader import SoundReader

Report = Callable[[str, float], None]

#: How much of the day's recording is compared before and after the place that the catalogue
#: states, and around one that samples of the sound gave: cuts may come before it
_NEAR_S, _AROUND_S = 300.0, 600.0
#: In a longer recording, samples tell first where the own video may be
_WHOLE_S = 5400.0
#: Length of a sample; the distance of two is a fraction of the own video's length, within limits
_SAMPLE_S = BLOCK_S
_SAMPLES_A_TALK = 6
_CLOSEST_S, _FARTHEST_S = 60.0, 480.0
#: Samples whose shifts differ by less belong together: what is cut out of a talk is shorter
_TOGETHER_S = 600.0
#: Own videos are shorter than this
_LONGEST_OWN_S = 4 * 3600.0
#: Less sound than this could be anywhere
_LEAST_SOUND_S = 15.0
#: At least this much, and this share of the own video's sound, has to be found: a jingle that
#: all videos of a conference begin with is no alignment
_LEAST_FOUND_S, _LEAST_SHARE = 45.0, 0.3


class NotAligned(KnownError):
    """The sounds of two files do not tell how they belong together."""


class SoundAlignment(Value, frozen=True):
    """An alignment found by sound; ``confidence`` lies between 0 and 1."""

    alignment: Alignment
    confidence: float


def align(
    own: Path, day: Path, near_s: float | None = None, *, report: Report | None = None
) -> SoundAlignment:
    """Find where a talk's own video is in the day's recording.

    ``near_s`` is where the talk is expected to start in the recording. ``report`` receives the
    stage (own, search, day, match) and the share of the whole that is done. Raises NotAligned if
    the sound leaves a doubt, and KnownError for unreadable files.
    """

    def report_progress(stage: str, done: float) -> None:
        if report is not None:
            report(stage, min(1.0, done))

    whole = SoundReader(day)
    length_s = whole.duration_s or 86400.0
    own_sound = SoundReader(own)
    own_s = min(own_sound.duration_s or _LONGEST_OWN_S, _LONGEST_OWN_S)
    envelope = read_envelope(own_sound, 0.0, own_s, lambda done: report_progress("own", 0.3 * done))
    if envelope.sounding_s < _LEAST_SOUND_S:
        raise NotAligned(
            "{name} holds too little sound to be found in another recording.", name=own.name
        )
    own_s = len(envelope) and envelope.end_s
    if length_s <= max(_WHOLE_S, 2 * own_s):
        return _aligned(own, envelope, whole, (0.0, length_s), report_progress)
    if near_s is not None:
        around = (max(0.0, near_s - _NEAR_S), min(length_s, near_s + own_s + _NEAR_S))
        try:
            return _aligned(own, envelope, whole, around, report_progress)
        except NotAligned:
            # The catalogue may be wrong: search all of the recording.
            pass
    shift_s = _shift_by_samples(envelope, whole, length_s, report_progress)
    if shift_s is None:
        raise _not_found(own, whole)
    around = (max(0.0, shift_s - _AROUND_S), min(length_s, shift_s + own_s + _AROUND_S))
    return _aligned(own, envelope, whole, around, report_progress)


def _aligned(
    own: Path, envelope: Envelope, whole: SoundReader, part: tuple[float, float], report: Report
) -> SoundAlignment:
    """Align with a part of the day's recording."""
    day = read_envelope(whole, *part, lambda done: report("day", 0.4 + 0.3 * done))
    if day.sounding_s < _LEAST_SOUND_S:
        raise _not_found(own, whole)
    matches = find_blocks(envelope, day, lambda done: report("match", 0.7 + 0.3 * done))
    alignment = pieces_of(matches, envelope, day)
    share = matched_share(alignment, envelope)
    if share < _LEAST_SHARE or share * envelope.sounding_s < min(
        _LEAST_FOUND_S, 0.6 * envelope.sounding_s
    ):
        raise _not_found(own, whole)
    alike = [one.alike for one in matches if _is_on(alignment, one)]
    confidence = share * min(1.0, float(np.median(alike)) / 0.4 if alike else 0.0)
    return SoundAlignment(alignment=alignment, confidence=round(confidence, 4))


def _not_found(own: Path, whole: SoundReader) -> NotAligned:
    return NotAligned(
        "The sound of {own} was not found for sure in {day}.",
        own=own.name,
        day=whole.media.path.name,
    )


def _is_on(alignment: Alignment, match: BlockMatch) -> bool:
    day_s = alignment.day_s(match.at_s)
    return day_s is not None and abs(day_s - match.at_s - match.shift_s) < 0.5


def _shift_by_samples(
    envelope: Envelope, whole: SoundReader, length_s: float, report: Report
) -> float | None:
    """Return about where the own video starts in a long recording; None if it is not found.

    Short samples of the recording are looked for in the own video, which is much shorter.
    """
    finder = BlockFinder(envelope)
    own_s = envelope.end_s
    step_s = min(max(own_s / _SAMPLES_A_TALK, _CLOSEST_S), _FARTHEST_S)
    shifts: list[float] = []
    places = np.arange(step_s / 2, length_s - _SAMPLE_S, step_s)
    for number, at_s in enumerate(places.tolist()):
        report("search", 0.3 + 0.1 * number / len(places))
        sample = read_envelope(whole, at_s, at_s + _SAMPLE_S)
        if (found := finder.find(sample)) is not None:
            shifts.append(-found.shift_s)
    if not shifts:
        return None
    # The shift that most of the others are close to
    closeness = [sum(abs(one - other) < _TOGETHER_S for other in shifts) for one in shifts]
    return shifts[int(np.argmax(closeness))]
