"""Where short blocks of one envelope are in another, by correlation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.sound.envelope import ROWS_A_S, Envelope, Floats

#: Length of a block, and the step from one to the next
BLOCK_S, STEP_S = 20.0, 5.0
_BLOCK = round(BLOCK_S * ROWS_A_S)
_STEP = round(STEP_S * ROWS_A_S)
#: A block with less sound than this share of it is not looked for
_LEAST_SOUND = 0.3
#: The first pass takes the mean of this many rows: the second looks around what that finds
_COARSE = 4
_AROUND = 2 * _COARSE
#: How many deviations a correlation is above the mean of all places, to count as found. Of a
#: million places in noise, the best reaches 5 to 6.
_LEAST_PEAK = 7.5
#: The least correlation that counts as found
_LEAST_ALIKE = 0.15


class BlockMatch(NamedTuple):
    """A block of one recording that was found in another.

    ``at_s`` is the time of its middle, ``shift_s`` what is added to get the time in the other,
    ``alike`` the correlation there.
    """

    at_s: float
    shift_s: float
    alike: float


class BlockFinder:
    """Finds blocks of sound in one envelope."""

    def __init__(self, within: Envelope) -> None:
        self._within = within
        coarse = _coarsened(within.rows)
        self._size = 1 << (max(1, len(coarse) + _BLOCK // _COARSE) - 1).bit_length()
        self._spectra = np.conj(np.fft.rfft(coarse, self._size, axis=0))
        self._sums = _running_sums(coarse)
        self._count = len(coarse)

    def find(self, block: Envelope) -> BlockMatch | None:
        """Find a block; None if it is not there, or holds too little sound to tell."""
        rows = len(block)
        wanted = _coarsened(block.rows)
        places = self._count - len(wanted) + 1
        if places < 1 or len(wanted) < 2 or block.sounds.mean() < _LEAST_SOUND:
            return None
        products = (np.fft.rfft(wanted, self._size, axis=0) * self._spectra).sum(axis=1)
        # The spectra are those of the longer envelope, conjugated: turn the time around.
        found = np.fft.irfft(products, self._size)[-np.arange(places)]
        power = self._sums[len(wanted) :][:places] - self._sums[:places]
        least = 0.05 * float(power.mean()) + 1e-9
        alike = found / np.sqrt(np.maximum(power, least) * float((wanted**2).sum()) + 1e-9)
        best = int(alike.argmax())
        deviation = float(alike.std()) + 1e-9
        is_found = alike[best] - float(alike.mean()) >= _LEAST_PEAK * deviation
        # Few places tell little about what is usual.
        if not is_found and places * _COARSE > 3 * rows:
            return None
        place, likeness = self._refined(block.rows, best * _COARSE)
        if likeness < _LEAST_ALIKE:
            return None
        shift_s = self._within.start_s + place / ROWS_A_S - block.start_s
        return BlockMatch(block.start_s + rows / ROWS_A_S / 2, shift_s, likeness)

    def _refined(self, wanted: Floats, near: int) -> tuple[float, float]:
        """Return the best place near another one, in fractions of a row, and its correlation."""
        rows, count = self._within.rows, len(wanted)
        first = max(0, near - _AROUND)
        last = min(len(rows) - count, near + _AROUND)
        alike = [_alike(wanted, rows[place : place + count]) for place in range(first, last + 1)]
        best = int(np.argmax(alike))
        place = float(first + best)
        if 0 < best < len(alike) - 1:
            before, at, after = alike[best - 1 : best + 2]
            curve = before - 2 * at + after
            if curve < 0:
                place += 0.5 * (before - after) / curve
        return place, alike[best]


def find_blocks(
    own: Envelope, within: Envelope, report: Callable[[float], None] = lambda _: None
) -> list[BlockMatch]:
    """Find the blocks of an envelope in another one, in order of time; without those not found."""
    finder = BlockFinder(within)
    matches = []
    blocks = blocks_of(own)
    for number, block in enumerate(blocks):
        report(number / len(blocks))
        if (match := finder.find(block)) is not None:
            matches.append(match)
    return matches


def blocks_of(envelope: Envelope) -> Sequence[Envelope]:
    """Return the overlapping blocks of an envelope."""
    last = max(0, len(envelope) - _BLOCK)
    firsts = [*range(0, last, _STEP), last]
    return [
        Envelope(
            envelope.start_s + first / ROWS_A_S,
            envelope.rows[first : first + _BLOCK],
            envelope.sounds[first : first + _BLOCK],
        )
        for first in firsts
    ]


def _alike(one: Floats, other: Floats) -> float:
    power = float((one**2).sum()) * float((other**2).sum())
    return float((one * other).sum() / (np.sqrt(power) + 1e-9))


def _coarsened(rows: Floats) -> Floats:
    count = len(rows) // _COARSE
    means = rows[: count * _COARSE].reshape(count, _COARSE, rows.shape[1]).mean(axis=1)
    return np.asarray(means, np.float32)


def _running_sums(rows: Floats) -> NDArray[np.float64]:
    powers = (rows.astype(np.float64) ** 2).sum(axis=1)
    return np.concatenate([np.zeros(1), np.cumsum(powers)])
