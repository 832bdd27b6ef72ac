"""A hidden Markov model of which page is projected and whether it is visible.

A state is a visible page, a page that is projected but hidden, a slide that is not in the deck, a
detour, or no page. A detour shows any page and comes back to where the talk was; so does a slide
that is not in the deck. The prior is what talks usually do: stay, go on by one page, come back.
Viterbi finds the most likely states, the forward-backward algorithm their probabilities.

A picture that does not change is one measurement, however often it was sampled: see `Pictures`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.decoding.page_scores import NOT_OTHER, PageScores
from duthviewer.sync.decoding.pictures import Pictures, pictures_of
from duthviewer.sync.pixels.gradients import Floats

Doubles = NDArray[np.float64]

#: Changes per second: of the page, between page and speaker in the picture, to and from "no page"
_TURNS, _CUTS, _LEAVES, _RETURNS = 1 / 40, 1 / 40, 1 / 900, 1 / 150
#: The probability of a page turn where a different page seems to be visible: the other changes are
#: of people before the screen, cuts, and fades
_TURNS_AT_CHANGE = 0.3
#: The probability that a changed picture shows a slide that is not in the deck. A later version of
#: a deck lacks one page in ten; most decks lack none.
_TO_OTHER = 0.10
#: The number of pictures that this share counts as much as, beside the pictures of the talk
_AS_IF = 25.0
#: Such slides resemble some pages more often than others
_ANY_PAGE = 0.8
#: Such a slide has changed with the picture, mostly to a page of the deck
_FROM_OTHER = 0.8
#: The probability that the page has changed after such a slide: it was in a page's place
_TURNS_AFTER_OTHER = 0.8
#: From this probability on, a page is reported where a slide that is not in the deck is likelier
_WORTH_NAMING = 0.2
#: The probabilities that a changed picture is a detour to a page elsewhere in the deck, that the
#: next picture belongs to the same detour, and that the page has changed when the talk is back
_TO_DETOUR, _DETOUR_GOES_ON, _TURNS_AFTER_DETOUR = 0.02, 0.4, 0.5
#: The share of recordings that begin with the deck, and the number of pages that is their beginning
_BEGINS, _FIRST_PAGES = 0.6, 2.0
#: A deck of a different talk resembles some pictures by chance. Log-odds of that, from minus these
#: to these between the two shares of a talk without a page in sight: for each picture in which a
#: page seems visible, and at least. Then the probability that a changed picture shows another slide
#: in such a talk. Four recordings are e^2 to e^3 times as likely for each such picture with pages
#: of another deck that looks like theirs as without; with those of the right deck e^4 to e^15,
#: e^25 (six pages, in a crowd) to e^600 in all.
_WRONG_AWAY, _WRONG_PICTURE, _WRONG_DECK, _ALL_OTHERS = (0.5, 0.8), 4.0, 25.0, 0.9
#: With less than the first exactness the deck is as likely to be of another talk as if hardly any
#: page was in sight. Later versions of the right deck, for 23 recordings and some in another font
#: or theme, have 0.88 or more; seven decks of another talk in the same template at most 0.75.
_INEXACT = (0.78, 0.86)
_NEVER = -1e9
#: The blocks of states, each with a state for every page: the page that the talk has reached
_BLOCKS = 4
_SEEN, _HIDDEN, _OTHER, _DETOUR = range(_BLOCKS)


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

    ``other`` tells that a slide is visible that is not in the deck; the page is -1 then.
    ``probability`` is that of the page, ``away`` that of no page of the deck being visible, and
    ``other_probability`` the part of it that is a slide which is not in the deck.
    """

    pages: NDArray[np.intp]
    in_sight: NDArray[np.bool_]
    probability: Floats
    away: Floats
    other: NDArray[np.bool_]
    other_probability: Floats


class TemporalModel:
    """The model for a deck with a given number of pages."""

    def __init__(self, page_count: int) -> None:
        self._count = page_count
        self._jumps = _jumps(page_count)
        self._log_jumps = np.log(np.maximum(self._jumps, 1e-30)).astype(np.float32)

    def decode(self, scores: PageScores, held: Sequence[AnchoredRange] = ()) -> DecodedPages:
        """Find the most likely page at each sample, given the anchors."""
        barred = _forbidden(scores, held, self._count)
        pictures = pictures_of(scores, barred)
        emitted = self._emissions(pictures)
        if barred is not None:
            emitted = emitted + barred[pictures.first]
        steps = _transitions(pictures, _TO_OTHER)
        chances, _ = self._posterior(emitted, steps)
        steps = _transitions(pictures, self._share_of_others(pictures, chances))
        chances, likelihood = self._posterior(emitted, steps)
        seen = self._seen(chances)[pictures.of_sample]
        odds = _log_odds_of_wrong_deck(scores, seen, pictures)
        if not held and odds > -_WRONG_DECK and scores.other.max() > NOT_OTHER:
            without, other_steps = self._without_pages(emitted), _transitions(pictures, _ALL_OTHERS)
            other_chances, other_likelihood = self._posterior(without, other_steps)
            odds = float(np.clip(odds + other_likelihood - likelihood, -60, 60))
            wrong = 1 / (1 + np.exp(-odds))
            chances = np.asarray(wrong * other_chances + (1 - wrong) * chances, np.float32)
            if odds > 0:
                emitted, steps = without, other_steps
        states = self._likely_pages(self._viterbi(emitted, steps), chances)
        count, rows, own = self._count, np.arange(len(states)), pictures.of_sample
        shown = np.asarray(pictures.evidence.argmax(axis=1), np.intp)
        block = states // count
        page = np.where(block == _DETOUR, shown, states % count)
        by_block = chances[:, :-1].reshape(-1, _BLOCKS, count).sum(axis=2)
        # The page of a detour is that which the picture resembles most.
        odds = np.exp(pictures.evidence - pictures.evidence.max(axis=1, keepdims=True))
        on_detour = by_block[:, _DETOUR] * odds[rows, page] / odds.sum(axis=1)
        named = chances[rows, page] + chances[rows, page + count] + on_detour
        away = 1 - chances[:, :count].sum(axis=1) - by_block[:, _DETOUR]
        is_page = (block < _OTHER) | (block == _DETOUR)
        return DecodedPages(
            pages=np.where(is_page, page, -1)[own],
            in_sight=((block == _SEEN) | (block == _DETOUR))[own],
            probability=np.where(is_page, named, away)[own],
            away=away[own],
            other=(block == _OTHER)[own],
            other_probability=by_block[:, _OTHER][own],
        )

    def _seen(self, chances: Floats) -> Floats:
        """Return, by picture, the probability that a page of the deck is in sight."""
        count = self._count
        detour = chances[:, _DETOUR * count : (_DETOUR + 1) * count]
        return np.asarray(chances[:, :count].sum(axis=1) + detour.sum(axis=1), np.float32)

    def _without_pages(self, emitted: Floats) -> Floats:
        """Return the log-likelihoods if no page of the deck is ever in sight."""
        unknown = emitted.copy()
        for block in (_SEEN, _DETOUR):
            unknown[:, block * self._count : (block + 1) * self._count] = _NEVER
        return unknown

    def _share_of_others(self, pictures: Pictures, chances: Floats) -> float:
        """Return the probability of slides that are not in the deck, as this talk suggests it."""
        visible = pictures.evidence.max(axis=1) > 0
        others = chances[visible, _OTHER * self._count : (_OTHER + 1) * self._count].sum()
        return float((_TO_OTHER * _AS_IF + others) / (_AS_IF + visible.sum()))

    def _emissions(self, pictures: Pictures) -> Floats:
        """Return the log-likelihoods by picture: the blocks of states, then no page."""
        count = self._count
        emitted = np.zeros((len(pictures.first), _BLOCKS * count + 1), np.float32)
        emitted[:, :count] = pictures.evidence
        emitted[:, count : 2 * count] = pictures.unseen
        # A page that is shown is the one that the picture resembles most; a slide that is not in
        # the deck resembles any page most.
        emitted[:, 2 * count : 3 * count] = pictures.other[:, None] - _ANY_PAGE * np.log(count)
        best = pictures.evidence.max(axis=1, keepdims=True)
        mean = np.log(np.exp(pictures.evidence - best).mean(axis=1, keepdims=True)) + best
        emitted[:, 3 * count : 4 * count] = mean
        return emitted

    def _viterbi(self, emitted: Floats, steps: Sequence[_Transition]) -> NDArray[np.intp]:
        count = self._count
        value = self._start().astype(np.float32)
        value = np.log(value) + emitted[0]
        back = np.zeros((len(emitted), _BLOCKS * count + 1), np.int32)
        pages = np.arange(count)
        for i, step in enumerate(steps, 1):
            blocks, none = value[:-1].reshape(_BLOCKS, count), value[-1]
            new = np.empty_like(value)
            for sight in range(_BLOCKS):
                stays = blocks + step.log_stay[:, sight, None]
                turns = blocks + step.log_turn[:, sight, None]
                stay_from, turn_from = stays.argmax(axis=0), turns.argmax(axis=0)
                stay, turn = stays[stay_from, pages], turns[turn_from, pages]
                jumped = turn[:, None] + self._log_jumps
                best = jumped.argmax(axis=0)
                jump = jumped[best, pages]
                came = np.where(stay >= jump, stay_from * count + pages,
                                turn_from[best] * count + best)  # fmt: skip
                top = np.maximum(stay, jump)
                entered = none + np.log(step.enter[sight] / count)
                part = slice(sight * count, (sight + 1) * count)
                new[part] = np.maximum(top, entered)
                back[i, part] = np.where(entered > top, _BLOCKS * count, came)
            left = int(value[:-1].argmax())
            gone, kept = value[left] + np.log(step.leave), none + np.log(1 - step.enter.sum())
            new[-1] = max(gone, kept)
            back[i, -1] = left if gone > kept else _BLOCKS * count
            value = new - new.max() + emitted[i]
        states = np.empty(len(emitted), np.intp)
        states[-1] = value.argmax()
        for i in range(len(emitted) - 1, 0, -1):
            states[i - 1] = back[i, states[i]]
        return states

    def _start(self) -> Doubles:
        """Return the probability of each state before the first picture.

        Most recordings begin with the first pages, seen or not; others begin anywhere.
        """
        early = np.exp(-np.arange(self._count) / _FIRST_PAGES)
        page = _BEGINS * early / early.sum() + (1 - _BEGINS) / self._count
        blocks = np.outer([0.24, 0.24, 0.01, 0.01], page)
        return np.append(blocks.ravel(), 0.5)

    def _posterior(self, emitted: Floats, steps: Sequence[_Transition]) -> tuple[Floats, float]:
        """Return the probability of each state at each picture, and the talk's log-likelihood."""
        count = self._count
        top = emitted.max(axis=1, keepdims=True)
        likely = np.exp(np.maximum(emitted - top, -60.0))
        chances = np.empty_like(likely, dtype=np.float64)
        value = self._start() * likely[0]
        chances[0] = value / value.sum()
        likelihood = float(top.sum(dtype=np.float64) + np.log(value.sum()))
        for i, step in enumerate(steps, 1):
            value = self._advance(chances[i - 1], step) * likely[i]
            chances[i] = value / value.sum()
            likelihood += float(np.log(value.sum()))
        value = np.ones(_BLOCKS * count + 1)
        for i in range(len(emitted) - 1, -1, -1):
            chances[i] *= value
            chances[i] /= chances[i].sum()
            if i:
                value = self._retreat(value * likely[i], steps[i - 1])
                value /= value.sum()
        return np.asarray(chances, np.float32), likelihood

    def _likely_pages(self, states: NDArray[np.intp], chances: Floats) -> NDArray[np.intp]:
        """Replace a slide that is not in the deck by a page that is nearly as likely.

        A reworded page is of more use than none; its low probability tells that it is uncertain.
        """
        count = self._count
        best = chances[:, :count].argmax(axis=1)
        probable = chances[np.arange(len(best)), best] >= _WORTH_NAMING
        other = states // count == _OTHER
        return np.where(other & probable, best, states)

    def _advance(self, value: Doubles, step: _Transition) -> Doubles:
        blocks, none = value[:-1].reshape(_BLOCKS, self._count), value[-1]
        new = np.empty_like(value)
        moved = step.stay.T @ blocks + (step.turn.T @ blocks) @ self._jumps
        new[:-1] = (moved + none * step.enter[:, None] / self._count).ravel()
        new[-1] = value[:-1].sum() * step.leave + none * (1 - step.enter.sum())
        return new

    def _retreat(self, value: Doubles, step: _Transition) -> Doubles:
        blocks, none = value[:-1].reshape(_BLOCKS, self._count), value[-1]
        new = np.empty_like(value)
        came = step.stay @ blocks + step.turn @ (blocks @ self._jumps.T)
        new[:-1] = (came + none * step.leave).ravel()
        entered = float((blocks.sum(axis=1) * step.enter).sum()) / self._count
        new[-1] = entered + none * (1 - step.enter.sum())
        return new


@dataclass(frozen=True)
class _Transition:
    """The probabilities of what happens between two samples.

    ``stay[a, b]`` is that of block a of the states being followed by block b with the same page,
    ``turn[a, b]`` with a different page; ``leave`` that of going to "no page", ``enter[b]`` that of
    coming from there.
    """

    stay: Doubles
    turn: Doubles
    log_stay: Floats
    log_turn: Floats
    leave: float
    enter: Doubles

    @classmethod
    def after(cls, step_s: float, turned: bool, to_other: float) -> _Transition:
        def within(rate: float) -> float:
            return float(1 - np.exp(-rate * step_s))

        cut = 0.5 * within(2 * _CUTS)
        to_detour = _TO_DETOUR if turned else _TO_DETOUR * within(_TURNS)
        known = 1 - to_other - to_detour
        back, after = _FROM_OTHER / 2, (1 - _DETOUR_GOES_ON) / 2
        sight = np.array(
            [
                [(1 - cut) * known, cut * known, to_other, to_detour],
                [cut * known, (1 - cut) * known, to_other, to_detour],
                [back, back, 1 - 2 * back - to_detour, to_detour],
                [after, after, _DETOUR_GOES_ON / 10, _DETOUR_GOES_ON * 0.9],
            ]
        )
        turns = np.full((_BLOCKS, _BLOCKS), _TURNS_AT_CHANGE if turned else within(_TURNS))
        turns[_OTHER], turns[_DETOUR] = _TURNS_AFTER_OTHER, _TURNS_AFTER_DETOUR
        # Neither changes the page that the talk has reached.
        turns[:, [_OTHER, _DETOUR]] = 1e-6
        leave, enter = within(_LEAVES), within(_RETURNS)
        stay, turn = sight * (1 - turns) * (1 - leave), sight * turns * (1 - leave)
        return cls(
            stay, turn, np.log(stay).astype(np.float32), np.log(turn).astype(np.float32), leave,
            enter * np.array([0.485, 0.485, 0.02, 0.01]),
        )  # fmt: skip


def _transitions(pictures: Pictures, to_other: float) -> list[_Transition]:
    return [
        _Transition.after(max(1.0, float(step_s)), bool(turned), to_other)
        for step_s, turned in zip(pictures.steps_s, pictures.turned, strict=True)
    ]


def _log_odds_of_wrong_deck(scores: PageScores, seen: Floats, pictures: Pictures) -> float:
    """Return the prior log-odds of the deck being of another talk.

    By how little of it is seen, and how inexactly.
    """
    times = scores.times
    lengths = np.gradient(times) if len(times) > 1 else np.ones(1)
    away = float((lengths * (1 - seen)).sum() / max(1e-6, lengths.sum()))
    away = max(away, float(np.interp(scores.exactness, _INEXACT, [_WRONG_AWAY[1], 0.0])))
    visible = int((pictures.evidence.max(axis=1) > 0).sum())
    most = max(_WRONG_DECK, _WRONG_PICTURE * visible)
    return float(np.interp(away, _WRONG_AWAY, [-most, most]))


def _jumps(count: int) -> Doubles:
    """Return, for each page in a row, the probabilities of the page that follows it.

    Of 395 changes in nine lectures 90 % went on by one page, 3.5 % skipped one, 2 % skipped more,
    4.5 % went back; half of those by one page. Talks jump more than lectures.
    """
    far = np.arange(count)[None, :] - np.arange(count)[:, None]
    weight = np.select(
        [far == 1, far == -1, far == 2, far == -2, np.abs(far) <= 5],
        [0.78, 0.06, 0.04, 0.015, 0.008],
        0.0,
    ).astype(np.float64)
    weight += 0.04 / max(1, count)
    np.fill_diagonal(weight, 0.0)
    total = weight.sum(axis=1, keepdims=True)
    return np.asarray(weight / np.maximum(total, 1e-12), np.float64)


def _forbidden(scores: PageScores, held: Sequence[AnchoredRange], count: int) -> Floats | None:
    """Return the penalties for states that the anchors exclude."""
    if not held:
        return None
    barred = np.zeros((len(scores.times), _BLOCKS * count + 1), np.float32)
    for one in held:
        early = (scores.times >= one.since_s - 1e-6) & (scores.times < one.at_s - 1e-6)
        ruled = (scores.times >= one.at_s - 1e-6) & (scores.times < one.until_s - 1e-6)
        barred[early] = _all_but(one.before, count)
        barred[ruled] = _all_but(one.page, count)
    return barred


def _all_but(page: int | None, count: int) -> Floats:
    """Return penalties for all states but one page, visible or hidden, or but "no page" (None)."""
    barred = np.full(_BLOCKS * count + 1, _NEVER, np.float32)
    barred[[_BLOCKS * count] if page is None else [page, page + count]] = 0
    return barred
