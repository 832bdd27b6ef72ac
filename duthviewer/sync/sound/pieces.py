"""From blocks that were found to the pieces of an alignment, with its cuts and its drift."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from duthviewer.catalogue.alignment import AlignedPiece, Alignment
from duthviewer.sync.sound.envelope import ROWS_A_S, Envelope
from duthviewer.sync.sound.matches import BLOCK_S, BlockMatch

#: Two blocks of one piece have shifts that differ by less than this, and by what a clock that is
#: wrong by `_DRIFT` adds
_SAME_S, _DRIFT = 0.08, 0.003
#: What a jump from one shift to another costs, in blocks that are alike to the full
_JUMP_COST = 2.0
#: Fewer than this many blocks make no piece
_FEWEST = 2
#: Slopes are measured between blocks at least this far apart
_FAR_S = 30.0
#: A drift that adds up to less over a piece is not distinguished from none
_LEAST_DRIFT_S = 0.03
#: Time over which likeness is measured at the ends of a piece
_NEAR_S = 1.0
#: Sound counts as the same above this share of the likeness within the piece
_SAME_SHARE = 0.45
#: A hole between two pieces that is shorter is closed: the ends are not known better
_SHORTEST_HOLE_S = 1.0

_Array = NDArray[np.float64]


def pieces_of(matches: Sequence[BlockMatch], own: Envelope, day: Envelope) -> Alignment:
    """Return the pieces of a talk's own video that are in the day's recording."""
    runs = [run for run in _runs(_chain(matches)) if len(run) >= _FEWEST]
    if not runs:
        return Alignment()
    rate = _rate(runs)
    lines = [_Line(run, rate) for run in runs]
    ends = _Ends(own, day)
    limits = [ends.start(lines[0])]
    for before, after in pairwise(lines):
        limits += ends.between(before, after)
    limits.append(ends.end(lines[-1]))
    pieces: list[AlignedPiece] = []
    for line, start_s, end_s in zip(lines, limits[::2], limits[1::2], strict=True):
        day_s = line.day_of(start_s)
        if pieces and day_s < pieces[-1].day_end_s:
            # An inserted part may repeat a moment; the clocks of the pieces do not go back.
            start_s += (pieces[-1].day_end_s - day_s) / rate
            day_s = pieces[-1].day_end_s
        if end_s > start_s:
            pieces.append(AlignedPiece(start_s=start_s, end_s=end_s, day_s=day_s, rate=rate))
    return Alignment(pieces=tuple(pieces))


class _Line:
    """The blocks of a piece, and the straight line through them."""

    def __init__(self, run: Sequence[BlockMatch], rate: float) -> None:
        self.rate = rate
        middle_s = (run[0].at_s + run[-1].at_s) / 2
        #: Times between which the sound surely belongs to the piece: a block at its end may be
        #: found with half of it
        self.first_s = min(run[0].at_s + BLOCK_S / 2, middle_s)
        self.last_s = max(run[-1].at_s - BLOCK_S / 2, middle_s)
        self.shift_s = float(np.median([one.shift_s - (rate - 1) * one.at_s for one in run]))

    def day_of(self, own_s: float) -> float:
        return own_s * self.rate + self.shift_s


def _chain(matches: Sequence[BlockMatch]) -> list[BlockMatch]:
    """Return the best chain of matches: the most alike, with few jumps, both clocks forwards."""
    count = len(matches)
    if not count:
        return []
    at_s = np.array([one.at_s for one in matches])
    shift_s = np.array([one.shift_s for one in matches])
    worth = np.array([0.5 + 0.5 * min(1.0, one.alike / 0.4) for one in matches])
    best = worth.copy()
    before = np.full(count, -1)
    for number in range(1, count):
        gone_s = at_s[number] - at_s[:number]
        jump_s = np.abs(shift_s[number] - shift_s[:number])
        is_same = jump_s <= _SAME_S + _DRIFT * gone_s
        # Blocks overlap, so around a cut both clocks may seem to go back by a little.
        goes_on = gone_s + shift_s[number] - shift_s[:number] > -BLOCK_S / 2
        gains = np.where(is_same, 0.0, -_JUMP_COST) + best[:number]
        gains[~goes_on] = -np.inf
        latest = int(gains.argmax())
        if gains[latest] > 0:
            best[number] += gains[latest]
            before[number] = latest
    chain = []
    number = int(best.argmax())
    while number >= 0:
        chain.append(matches[number])
        number = int(before[number])
    return chain[::-1]


def _runs(chain: Sequence[BlockMatch]) -> list[list[BlockMatch]]:
    """Split a chain where it jumps."""
    runs: list[list[BlockMatch]] = []
    for one in chain:
        if runs:
            last = runs[-1][-1]
            allowed_s = _SAME_S + _DRIFT * (one.at_s - last.at_s)
            if abs(one.shift_s - last.shift_s) <= allowed_s:
                runs[-1].append(one)
                continue
        runs.append([one])
    return runs


def _rate(runs: Sequence[Sequence[BlockMatch]]) -> float:
    """Return how many seconds of the day pass in a second of the own video, by all pieces.

    The median of the slopes between all pairs of distant blocks (Theil and Sen), as some blocks
    are wrong.
    """
    slopes = []
    for run in runs:
        at_s = np.array([one.at_s for one in run])
        shift_s = np.array([one.shift_s for one in run])
        apart_s = at_s[None, :] - at_s[:, None]
        is_far = apart_s >= _FAR_S
        slopes.append(((shift_s[None, :] - shift_s[:, None])[is_far]) / apart_s[is_far])
    slope = float(np.median(all_slopes)) if len(all_slopes := np.concatenate(slopes)) else 0.0
    longest_s = max(run[-1].at_s - run[0].at_s for run in runs)
    return 1.0 + slope if abs(slope) * longest_s >= _LEAST_DRIFT_S else 1.0


class _Ends:
    """Finds where pieces start and end, by how alike the sound is along their lines."""

    def __init__(self, own: Envelope, day: Envelope) -> None:
        self._own, self._day = own, day
        self._times = own.start_s + np.arange(len(own)) / ROWS_A_S

    def start(self, line: _Line) -> float:
        """Return the start of the first piece."""
        gains = self._gains(line)
        inner = self._row(line.first_s)
        # The sum of the gains from each row to the first block; the earliest of the best.
        sums = np.cumsum(gains[:inner][::-1])[::-1]
        first = inner if not len(sums) or sums.max() <= 0 else int(sums.argmax())
        return max(self._time(first), self._own_of(line, self._day.start_s))

    def end(self, line: _Line) -> float:
        """Return the end of the last piece."""
        inner = self._row(line.last_s)
        sums = np.cumsum(self._gains(line)[inner:])
        last = inner if not len(sums) or sums.max() <= 0 else inner + _last_best(sums) + 1
        return min(self._time(last), self._own_of(line, self._day.end_s))

    def between(self, before: _Line, after: _Line) -> tuple[float, float]:
        """Return the end of a piece and the start of the next."""
        first, last = self._row(before.last_s), self._row(after.first_s)
        if last <= first:
            middle_s = (before.last_s + after.first_s) / 2
            return middle_s, middle_s
        # The gains of each row, if the first piece ends after it, or the second starts with it
        goes_on = np.concatenate([[0.0], np.cumsum(self._gains(before)[first:last])])
        begins = np.cumsum(self._gains(after)[first:last][::-1])[::-1]
        begins = np.concatenate([begins, [0.0]])
        # For each start of the second piece, the best end of the first at or before it
        best_ends = np.maximum.accumulate(goes_on)
        start = int((best_ends + begins).argmax())
        end = int(goes_on[: start + 1].argmax())
        if (start - end) / ROWS_A_S < _SHORTEST_HOLE_S:
            start = end = int((goes_on + begins).argmax())
        return self._time(first + end), self._time(first + start)

    def _gains(self, line: _Line) -> _Array:
        """Return for each row how much it supports the line: above 0 if the sound is the same."""
        rows = self._own.rows
        day_s = self._times * line.rate + line.shift_s
        places = np.rint((day_s - self._day.start_s) * ROWS_A_S).astype(int)
        is_there = (places >= 0) & (places < len(self._day))
        places = np.clip(places, 0, len(self._day) - 1)
        other = np.where(is_there[:, None], self._day.rows[places], 0.0)
        heard = (self._own.sounds | (self._day.sounds[places] & is_there)).astype(np.float64)
        products = _smoothed((rows * other).sum(axis=1))
        powers = _smoothed((rows**2).sum(axis=1)) * _smoothed((other**2).sum(axis=1))
        alike = products / (np.sqrt(powers) + 1e-6)
        inside = slice(self._row(line.first_s), self._row(line.last_s) + 1)
        usual = float(np.median(alike[inside]))
        return np.asarray((alike - _SAME_SHARE * max(usual, 0.2)) * heard * is_there
                          - 0.2 * ~is_there)  # fmt: skip

    def _own_of(self, line: _Line, day_s: float) -> float:
        return (day_s - line.shift_s) / line.rate

    def _row(self, own_s: float) -> int:
        return min(len(self._own), max(0, round((own_s - self._own.start_s) * ROWS_A_S)))

    def _time(self, row: int) -> float:
        return self._own.start_s + row / ROWS_A_S


def _last_best(sums: _Array) -> int:
    return len(sums) - 1 - int(sums[::-1].argmax())


def _smoothed(values: NDArray[np.floating]) -> _Array:
    width = max(1, round(_NEAR_S * ROWS_A_S))
    return np.convolve(values.astype(np.float64), np.full(width, 1 / width), "same")


def matched_share(alignment: Alignment, own: Envelope) -> float:
    """Return the share of the own video's sound that lies in the pieces."""
    times = own.start_s + np.arange(len(own)) / ROWS_A_S
    inside = np.zeros(len(own), bool)
    for piece in alignment.pieces:
        inside |= (times >= piece.start_s) & (times < piece.end_s)
    return float((own.sounds & inside).sum() / max(1, own.sounds.sum()))
