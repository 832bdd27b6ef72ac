"""Envelopes: how loud the sound of a recording is in a few bands, fifty times a second."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.sound.reader import Samples, SoundReader, SoundRun

Floats = NDArray[np.float32]

#: Rows of an envelope in a second
ROWS_A_S = 50
#: The sound around each row that counts for it
_WINDOW_S = 0.032
#: Limits of the bands, in Hz: those of speech, below which music and hum are loudest
_BANDS_HZ = (150, 300, 500, 800, 1200, 1800, 2600, 3700)
BANDS = len(_BANDS_HZ) - 1
#: Rows that are computed at once: half a minute
_BLOCK = 30 * ROWS_A_S
#: What is quieter than this share of the mean is taken to be silent
_FLOOR = 0.01
#: Slower changes than in this time are those of a microphone's level, not of speech
_SLOW_S = 1.0
#: Power (of a full scale of 1) below which nothing is heard: -75 dB
_INAUDIBLE = 3e-8
#: The share of the loud parts' power below which a row is a pause
_PAUSE = 0.002


@dataclass(frozen=True)
class Envelope:
    """The changes of loudness of a part of a recording.

    ``rows`` has one row each 1/`ROWS_A_S` s from ``start_s`` on, with a number for each band: the
    logarithm of its power without slow changes, of unit variance, so that neither level nor tone
    matters. ``sounds`` tells which rows are no pauses.
    """

    start_s: float
    rows: Floats
    sounds: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def end_s(self) -> float:
        """The end of the part."""
        return self.start_s + len(self) / ROWS_A_S

    @property
    def sounding_s(self) -> float:
        """How long something is heard, in seconds."""
        return float(self.sounds.sum()) / ROWS_A_S


def read_envelope(
    sound: SoundReader,
    start_s: float,
    end_s: float,
    report: Callable[[float], None] = lambda _: None,
) -> Envelope:
    """Read the envelope of a part of a recording. ``report`` receives the share done.

    Raises KnownError.
    """

    def runs() -> Iterable[SoundRun]:
        for run in sound.runs(start_s, end_s):
            report(min(1.0, max(0.0, run.at_s - start_s) / max(1.0, end_s - start_s)))
            yield run

    return envelope_of(runs(), start_s, end_s)


def envelope_of(runs: Iterable[SoundRun], start_s: float, end_s: float) -> Envelope:
    """Compute the envelope of runs of samples; only a minute of them is in memory."""
    powers = _Powers(start_s, end_s)
    for run in runs:
        powers.put(run)
    return _envelope(start_s, powers.finish())


class _Powers:
    """Puts samples where they belong by their time, and sums up their power in bands."""

    def __init__(self, start_s: float, end_s: float) -> None:
        self._start_s, self._end_s = start_s, end_s
        self._rate = 0.0
        #: The samples of the current block, with those at its end that the next one needs, too
        self._samples: Samples = np.zeros(0, np.float32)
        self._begin = self._last = 0
        self._blocks: list[Floats] = [np.zeros((0, BANDS), np.float32)]

    def put(self, run: SoundRun) -> None:
        """Add samples. What lies before a block that is computed already is left out."""
        if not self._rate:
            self._begin_with(run.rate)
        samples = run.samples if run.rate == self._rate else _resampled(run, self._rate)
        at = round((run.at_s - self._start_s) * self._rate)
        samples = samples[: max(0, round((self._end_s - self._start_s) * self._rate) - at)]
        while True:
            skipped = max(0, self._begin - at)
            samples, at = samples[skipped:], at + skipped
            if not len(samples):
                return
            room = max(0, self._begin + len(self._samples) - at)
            part = samples[:room]
            self._samples[at - self._begin : at - self._begin + len(part)] = part
            self._last = max(self._last, at + len(part))
            if len(samples) <= room:
                return
            self._compute(_BLOCK)

    def finish(self) -> Floats:
        """Return the powers up to the last sample, with a column for each band."""
        if self._rate:
            left_s = max(0, self._last - self._begin) / self._rate
            self._compute(min(_BLOCK, int(left_s * ROWS_A_S)))
        return np.concatenate(self._blocks)

    def _begin_with(self, rate: float) -> None:
        self._rate = rate
        self._window = np.hanning(round(_WINDOW_S * rate)).astype(np.float32)
        self._window /= self._window.sum()
        self._used = round(_BLOCK * rate / ROWS_A_S)
        self._samples = np.zeros(self._used + len(self._window), np.float32)

    def _compute(self, rows: int) -> None:
        self._blocks.append(_band_powers(self._samples, self._window, self._rate, rows))
        rest = self._samples[self._used :].copy()
        self._samples[:] = 0.0
        self._samples[: len(rest)] = rest
        self._begin += self._used


def _band_powers(samples: Samples, window: Samples, rate: float, rows: int) -> Floats:
    if not rows:
        return np.zeros((0, BANDS), np.float32)
    size = 1 << (len(window) - 1).bit_length()
    # Rounded one by one: at 11,025 Hz, rows are no whole number of samples apart.
    starts = np.rint(np.arange(rows) * (rate / ROWS_A_S)).astype(int)
    windows = np.lib.stride_tricks.sliding_window_view(samples, len(window))[starts]
    powers = np.abs(np.fft.rfft(windows * window, size, axis=1)) ** 2
    limits = [round(hertz * size / rate) for hertz in _BANDS_HZ]
    last = powers.shape[1] - 1
    sums = [powers[:, min(low, last) : high].sum(axis=1) for low, high in pairwise(limits)]
    return np.asarray(np.stack(sums, axis=1), np.float32)


def _resampled(run: SoundRun, rate: float) -> Samples:
    """Interpolate between samples: files in which the rate changes are rare."""
    count = int(len(run.samples) * rate / run.rate)
    places = np.arange(count) * (run.rate / rate)
    resampled = np.interp(places, np.arange(len(run.samples)), run.samples)
    return np.asarray(resampled, np.float32)


def _envelope(start_s: float, powers: Floats) -> Envelope:
    whole = powers.sum(axis=1)
    heard = whole > _INAUDIBLE
    loud = float(np.percentile(whole[heard], 90)) if heard.any() else 0.0
    sounds = heard & (whole > _PAUSE * loud)
    if not sounds.any():
        return Envelope(start_s, np.zeros_like(powers), sounds)
    rows = np.log1p(powers / (_FLOOR * powers[sounds].mean(axis=0) + 1e-12))
    rows -= _moving_mean(rows, round(_SLOW_S * ROWS_A_S))
    rows /= rows.std(axis=0) + 1e-9
    return Envelope(start_s, np.asarray(rows, np.float32), sounds)


def _moving_mean(rows: Floats, width: int) -> Floats:
    """Return the mean of ``width`` rows around each row, fewer at both ends."""
    sums = np.concatenate([np.zeros((1, rows.shape[1])), np.cumsum(rows, axis=0, dtype=np.float64)])
    places = np.arange(len(rows))
    first = np.maximum(places - width // 2, 0)
    last = np.minimum(places + width // 2 + 1, len(rows))
    return np.asarray((sums[last] - sums[first]) / (last - first)[:, None], np.float32)
