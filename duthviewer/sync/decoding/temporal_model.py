"""A hidden Markov model of which page is projected and whether it is visible.

A state is a visible page, a page that is projected but hidden, or no page. The prior is what talks
usually do: stay, go on by one page, come back. Viterbi finds the most likely states, the
forward-backward algorithm their probabilities.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.decoding.page_scores import PageScores
from duthviewer.sync.pixels.gradients import Floats

#: Changes per second: of the page, between page and speaker in the picture, to and from "no page"
_TURNS, _CUTS, _LEAVES, _RETURNS = 1 / 40, 1 / 40, 1 / 900, 1 / 150
#: Samples nearer than this see nearly the same picture, so they count by the time they represent
_OWN_S = 1.2
_LEAST_WEIGHT = 0.2
_NEVER = -1e9


@dataclass(frozen=True)
class AnchoredRange:
    """The times for which an anchor decides the page (from 0; None: no page).

    ``page`` from ``at_s`` to ``until_s``, and ``before`` between ``since_s`` and ``at_s``.
    """

    since_s: float
    at_s: float
    until_s: float
    page: int | None
    before: int | None = None


@dataclass(frozen=True)
class DecodedPages:
    """The most likely page at each sample (from 0; -1: no page), and whether it is visible.

    ``probability`` is that of the page, ``away`` that of no page being visible.
    """

    pages: NDArray[np.intp]
    in_sight: NDArray[np.bool_]
    probability: Floats
    away: Floats


class TemporalModel:
    """The model for a deck with a given number of pages."""

    def __init__(self, page_count: int) -> None:
        self._count = page_count
        self._jumps = _jumps(page_count)
        self._log_jumps = np.log(np.maximum(self._jumps, 1e-30)).astype(np.float32)

    def decode(self, scores: PageScores, held: Sequence[AnchoredRange] = ()) -> DecodedPages:
        """Find the most likely page at each sample, given the anchors."""
        emitted = self._emissions(scores)
        steps = np.maximum(1.0, np.diff(scores.times))
        barred = _forbidden(scores, held, self._count)
        if barred is not None:
            emitted = emitted + barred
        states = self._viterbi(emitted, steps)
        chance, away = self._posterior(emitted, steps, states)
        count = self._count
        pages = np.where(states == 2 * count, -1, states % count)
        return DecodedPages(pages, states < count, chance, away)

    def _emissions(self, scores: PageScores) -> Floats:
        """Return the log-likelihoods by sample: visible pages, hidden pages, no page."""
        times, count = scores.times, self._count
        gaps = np.diff(times)
        own = np.full(len(times), _OWN_S)
        if len(times) > 1:
            own[1:-1] = (gaps[1:] + gaps[:-1]) / 2
            own[0], own[-1] = gaps[0], gaps[-1]
        weight = np.clip(own / _OWN_S, _LEAST_WEIGHT, 1.0).astype(np.float32)
        emitted = np.zeros((len(times), 2 * count + 1), np.float32)
        emitted[:, :count] = scores.evidence * weight[:, None]
        emitted[:, count : 2 * count] = scores.unseen * weight[:, None]
        return emitted

    def _moves(self, step_s: float) -> tuple[float, float, float, float]:
        return (
            1 - np.exp(-_TURNS * step_s),
            0.5 * (1 - np.exp(-2 * _CUTS * step_s)),
            1 - np.exp(-_LEAVES * step_s),
            1 - np.exp(-_RETURNS * step_s),
        )

    def _viterbi(self, emitted: Floats, steps: NDArray[np.float64]) -> NDArray[np.intp]:
        count = self._count
        value = np.full(2 * count + 1, -np.log(2.0 * count), np.float32)
        value[2 * count] = -0.7
        value = value + emitted[0]
        back = np.zeros((len(emitted), 2 * count + 1), np.int32)
        pages = np.arange(count)
        for i in range(1, len(emitted)):
            turn, cut, leave, enter = (np.log(p) for p in self._moves(float(steps[i - 1])))
            stay, keep = np.log1p(-np.exp(turn)), np.log1p(-np.exp(cut))
            remain, absent = np.log1p(-np.exp(leave)), np.log1p(-np.exp(enter))
            seen, hidden, none = value[:count], value[count : 2 * count], value[2 * count]
            new = np.empty_like(value)
            for sight in (0, 1):
                from_seen, from_hidden = seen + (keep, cut)[sight], hidden + (cut, keep)[sight]
                origin = np.maximum(from_seen, from_hidden)
                source = np.where(from_seen >= from_hidden, pages, pages + count)
                jumped = origin[:, None] + self._log_jumps
                best = jumped.argmax(axis=0)
                jump = jumped[best, pages] + turn
                entered = none + enter - np.log(2.0 * count)
                options = np.stack([origin + stay, jump]) + remain
                choice = options.argmax(axis=0)
                top = options[choice, pages]
                came = np.where(choice == 0, source, source[best])
                late = entered > top
                part = slice(sight * count, (sight + 1) * count)
                new[part] = np.where(late, entered, top)
                back[i, part] = np.where(late, 2 * count, came)
            left = value[: 2 * count].argmax()
            gone = value[left] + leave
            new[2 * count] = max(gone, none + absent)
            back[i, 2 * count] = left if gone > none + absent else 2 * count
            value = new - new.max() + emitted[i]
        states = np.empty(len(emitted), np.intp)
        states[-1] = value.argmax()
        for i in range(len(emitted) - 1, 0, -1):
            states[i - 1] = back[i, states[i]]
        return states

    def _posterior(
        self, emitted: Floats, steps: NDArray[np.float64], states: NDArray[np.intp]
    ) -> tuple[Floats, Floats]:
        """Return the probability of the chosen page, visible or hidden, and of no visible page."""
        count = self._count
        likely = np.exp(np.maximum(emitted - emitted.max(axis=1, keepdims=True), -60.0))
        forward = np.empty_like(likely, dtype=np.float64)
        value = np.full(2 * count + 1, 0.5 / (2 * count))
        value[2 * count] = 0.5
        forward[0] = value * likely[0]
        forward[0] /= forward[0].sum()
        for i in range(1, len(emitted)):
            value = self._advance(forward[i - 1], float(steps[i - 1])) * likely[i]
            forward[i] = value / value.sum()
        value = np.ones(2 * count + 1)
        chance = np.empty(len(emitted), np.float32)
        away = np.empty(len(emitted), np.float32)
        for i in range(len(emitted) - 1, -1, -1):
            both = forward[i] * value
            both /= both.sum()
            state = int(states[i])
            away[i] = both[count:].sum()
            if state < 2 * count:
                chance[i] = both[state % count] + both[state % count + count]
            else:
                chance[i] = away[i]
            if i:
                value = self._retreat(value * likely[i], float(steps[i - 1]))
                value /= value.sum()
        return chance, away

    def _advance(self, value: NDArray[np.float64], step_s: float) -> NDArray[np.float64]:
        count = self._count
        turn, cut, leave, enter = self._moves(step_s)
        seen, hidden, none = value[:count], value[count : 2 * count], value[2 * count]
        new = np.empty_like(value)
        for sight in (0, 1):
            origin = seen * (1 - cut, cut)[sight] + hidden * (cut, 1 - cut)[sight]
            moved = origin * (1 - turn) + (origin @ self._jumps) * turn
            new[sight * count : (sight + 1) * count] = moved * (1 - leave) + none * enter / (
                2 * count
            )
        new[2 * count] = value[: 2 * count].sum() * leave + none * (1 - enter)
        return new

    def _retreat(self, value: NDArray[np.float64], step_s: float) -> NDArray[np.float64]:
        count = self._count
        turn, cut, leave, enter = self._moves(step_s)
        new = np.empty_like(value)
        parts = []
        for sight in (0, 1):
            ahead = value[sight * count : (sight + 1) * count]
            parts.append((ahead * (1 - turn) + (self._jumps @ ahead) * turn) * (1 - leave))
        none = value[2 * count]
        new[:count] = parts[0] * (1 - cut) + parts[1] * cut + none * leave
        new[count : 2 * count] = parts[0] * cut + parts[1] * (1 - cut) + none * leave
        new[2 * count] = value[: 2 * count].sum() * enter / (2 * count) + none * (1 - enter)
        return new


def _jumps(count: int) -> NDArray[np.float64]:
    """Return, for each page in a row, the probabilities of the page that follows it."""
    far = np.arange(count)[None, :] - np.arange(count)[:, None]
    weight = np.select(
        [far == 1, far == -1, far == 2, far == -2, np.abs(far) <= 5],
        [0.70, 0.07, 0.04, 0.02, 0.01],
        0.10 / max(1, count),
    ).astype(np.float64)
    np.fill_diagonal(weight, 0.0)
    total = weight.sum(axis=1, keepdims=True)
    return np.asarray(weight / np.maximum(total, 1e-12), np.float64)


def _forbidden(scores: PageScores, held: Sequence[AnchoredRange], count: int) -> Floats | None:
    """Return the penalties for states that the anchors exclude."""
    if not held:
        return None
    barred = np.zeros((len(scores.times), 2 * count + 1), np.float32)
    for one in held:
        early = (scores.times >= one.since_s - 1e-6) & (scores.times < one.at_s - 1e-6)
        ruled = (scores.times >= one.at_s - 1e-6) & (scores.times < one.until_s - 1e-6)
        barred[early] = _all_but(one.before, count)
        barred[ruled] = _all_but(one.page, count)
    return barred


def _all_but(page: int | None, count: int) -> Floats:
    """Return penalties for all states but one page, visible or hidden, or but "no page" (None)."""
    barred = np.full(2 * count + 1, _NEVER, np.float32)
    barred[[2 * count] if page is None else [page, page + count]] = 0
    return barred
