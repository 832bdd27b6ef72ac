"""Where somebody speaks in a recording, and the pauses between.

Levels are compared with the recording's own: with its speech, and with its noise near speech.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from duthviewer.review.sound.rows import (
    MISSING_DB,
    ROW_S,
    SILENT_DB,
    Levels,
    SoundRows,
    quiet_below,
)
from duthviewer.review.sound.values import TalkSound, TimeRange

Mask = NDArray[np.bool_]

#: A shorter silence is no pause: many within words and phrases are.
LEAST_PAUSE_S = 0.5
#: A voice begins at this probability, and lasts as long as it stays above the second (the limits
#: that the authors of Silero use)
_VOICE, _STILL_VOICE = 0.5, 0.35
#: A shorter voice is a cough or a click; a shorter gap in a voice is none
_LEAST_VOICE_S, _LEAST_GAP_S = 0.2, 0.15
#: The voice detection notices the end of speech this late, and misses this much of quiet consonants
_LATE_S, _EARLY_S = 0.4, 0.25
#: Noise and speech are measured around each row: the noise only this near to speech, where even the
#: shortest breaks between words show it
_AROUND_S, _NEAR_SPEECH_S = 20.0, 1.0
#: How often they are measured
_STEP_S = 2.0
#: The shares of rows by which they are measured, and the least speech that tells both
_NOISE_SHARE, _SPEECH_SHARE, _LEAST_SPEECH_S = 10, 75, 2.0
#: Loud sounds without a voice that are shorter are bridged within a pause: clicks, coughs
_CLICK_S = 0.35
#: Single claps are as short: more than one, and this many a second, are no clicks
_MOST_CLICKS_A_S = 0.75
#: Dips of loud sounds are quiet for a shorter time
_LEAST_QUIET_S = 0.1
#: A pause begins or ends at most this far from speech
_NEXT_TO_SPEECH_S = 0.5
#: As much is read of a recording of unknown length
_LONGEST_S = 12 * 3600.0
#: Times are whole rows
_LEAST_S = LEAST_PAUSE_S - ROW_S / 2


def measure_sound(
    recording: Path,
    start_s: float,
    end_s: float,
    report: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> TalkSound:
    """Measure a part of a recording. All times, also those returned, are seconds of the file.

    Takes some seconds for each hour. Raises KnownError (SoundError without a sound track) and
    SoundCancelled.
    """
    from duthviewer.review.sound.processes import read_rows_in_processes
    from duthviewer.sync.sound.reader import SoundReader

    sound = SoundReader(recording)
    end_s = min(end_s, sound.duration_s or start_s + _LONGEST_S)
    if end_s - start_s < ROW_S:
        return TalkSound()
    return sound_of(read_rows_in_processes(recording, start_s, end_s, report, cancelled))


def sound_of(rows: SoundRows) -> TalkSound:
    """Divide rows into speech, pauses and the rest."""
    if not len(rows):
        return TalkSound()
    voice = _voice(rows.voices)
    voice &= rows.levels > SILENT_DB
    if not voice.any():
        return TalkSound()
    quiet = rows.levels < _quiet_below(rows.levels, voice)
    speech = _exact(voice, quiet)
    present = rows.levels > MISSING_DB
    pause = _pauses(quiet & ~speech & present, speech, present)
    speech = _closed(speech, LEAST_PAUSE_S, ~pause & present)
    first, last = np.flatnonzero(speech)[[0, -1]] if speech.any() else (0, 0)
    pauses = [(begin, end) for begin, end in _runs(pause) if begin > first and end <= last]

    def ranges(runs: list[tuple[int, int]]) -> tuple[TimeRange, ...]:
        return tuple(
            TimeRange(start_s=rows.start_s + begin * ROW_S, end_s=rows.start_s + end * ROW_S)
            for begin, end in runs
        )

    return TalkSound(speech=ranges(_runs(speech)), pauses=ranges(pauses))


def _pauses(quiet: Mask, speech: Mask, present: Mask) -> Mask:
    """Return the rows of pauses: quiet, but for a few clicks, and next to speech.

    What is quiet between other sounds is a part of music or applause.
    """
    quiet = _without_short(quiet, _LEAST_QUIET_S)
    pauses = _bridged(quiet, ~speech & present, _CLICK_S)
    near = round(_NEXT_TO_SPEECH_S / ROW_S)
    for begin, end in _runs(pauses):
        length_s = (end - begin) * ROW_S
        clicks = len(_runs(pauses[begin:end] & ~quiet[begin:end]))
        is_next = speech[max(0, begin - near) : begin].any() or speech[end : end + near].any()
        if length_s < _LEAST_S or clicks > 1 + _MOST_CLICKS_A_S * length_s or not is_next:
            pauses[begin:end] = False
    return pauses


def _voice(voices: Levels) -> Mask:
    """Return the rows in which the voice detection hears a voice."""
    mask = voices >= _STILL_VOICE
    for begin, end in _runs(mask):
        if voices[begin:end].max() < _VOICE:
            mask[begin:end] = False
    mask = _closed(mask, _LEAST_GAP_S)
    return _without_short(mask, _LEAST_VOICE_S)


def _quiet_below(levels: Levels, voice: Mask) -> Levels:
    """Return for each row the level below which it is quiet, by the noise and speech around it.

    Both are measured near speech only. Elsewhere, in a break or under music, the nearest are used.
    The noise before and after a row may differ, as when a fan starts: the louder one counts.
    """
    near = _widened(voice, _NEAR_SPEECH_S) & (levels > MISSING_DB)
    step, around = round(_STEP_S / ROW_S), round(_AROUND_S / ROW_S)
    middles, limits = [], []
    for middle in range(0, len(levels) + step, step):
        sides = (slice(max(0, middle - around), middle), slice(middle, middle + around))
        heard = [
            _limit(levels[side], voice[side], near[side])
            for side in sides
            if voice[side].sum() * ROW_S >= _LEAST_SPEECH_S
        ]
        if heard:
            middles.append(middle)
            limits.append(max(heard))
    if not middles:
        return np.full(len(levels), _limit(levels, voice, near), np.float32)
    return np.asarray(np.interp(np.arange(len(levels)), middles, limits), np.float32)


def _limit(levels: Levels, voice: Mask, near: Mask) -> float:
    speech = float(np.percentile(levels[voice], _SPEECH_SHARE))
    noise = float(np.percentile(levels[near], _NOISE_SHARE))
    return quiet_below(noise, speech)


def _exact(voice: Mask, quiet: Mask) -> Mask:
    """Move the ends of each voice to where its sound begins and ends."""
    late, early = round(_LATE_S / ROW_S), round(_EARLY_S / ROW_S)
    speech = np.zeros_like(voice)
    for begin, end in _runs(voice):
        loud = np.flatnonzero(~quiet[begin:end])
        if not len(loud):
            # A voice far from the microphone
            speech[begin:end] = True
            continue
        first = begin + min(int(loud[0]), early)
        last = end - min(end - begin - 1 - int(loud[-1]), late)
        # Consonants that the detection missed
        before = quiet[max(0, first - early) : first][::-1]
        if first == begin:
            first -= int(before.argmax()) if before.any() else 0
        after = quiet[last : last + early]
        if last == end:
            last += int(after.argmax()) if after.any() else 0
        speech[first:last] = True
    return speech


def _runs(mask: Mask) -> list[tuple[int, int]]:
    """Return the begin and end of each run of true rows."""
    edges = np.flatnonzero(np.diff(mask.astype(np.int8), prepend=0, append=0))
    return [(int(begin), int(end)) for begin, end in edges.reshape(-1, 2)]


def _without_short(mask: Mask, least_s: float) -> Mask:
    kept = mask.copy()
    for begin, end in _runs(mask):
        if (end - begin) * ROW_S < least_s - ROW_S / 2:
            kept[begin:end] = False
    return kept


def _closed(mask: Mask, least_s: float, allowed: Mask | None = None) -> Mask:
    """Fill shorter gaps between true rows, if all of a gap is allowed."""
    return _bridged(mask, np.ones_like(mask) if allowed is None else allowed, least_s)


def _bridged(mask: Mask, allowed: Mask, least_s: float) -> Mask:
    filled = mask.copy()
    for begin, end in _runs(~mask):
        inside = begin > 0 and end < len(mask)
        if inside and (end - begin) * ROW_S < least_s and allowed[begin:end].all():
            filled[begin:end] = True
    return filled


def _widened(mask: Mask, by_s: float) -> Mask:
    by = round(by_s / ROW_S)
    sums = np.concatenate([[0], np.cumsum(mask)])
    places = np.arange(len(mask))
    first = np.maximum(places - by, 0)
    last = np.minimum(places + by + 1, len(mask))
    return np.asarray(sums[last] > sums[first])
