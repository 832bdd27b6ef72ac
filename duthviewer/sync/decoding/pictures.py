"""Unchanging pictures: the samples of a talk joined where nothing changes, as one measurement each.

A hundred samples of one picture repeat one measurement. What is wrong with the first (a shadow, a
poor fit, the rounding of a pixel) is wrong with all, so that they must not add up to certainty.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from duthviewer.sync.decoding.page_scores import PageScores
from duthviewer.sync.pixels.gradients import Floats

#: Samples nearer than this see nearly the same picture, so they count by the time they represent
_OWN_S = 1.2
_LEAST_WEIGHT = 0.2
#: The number of samples that a picture is worth in distinguishing pages, and in telling whether
#: any page is visible. People before the screen change, so that samples repeat each other less in
#: the second.
_MOST_WORTH, _MOST_VISIBLE = 2.0, 4.0


@dataclass(frozen=True)
class Pictures:
    """The pictures of a talk, in order of time.

    ``of_sample`` is the picture's number of each sample, ``first`` the first sample of each
    picture, ``steps_s`` the seconds from each picture's last sample to the next picture, and
    ``turned`` whether a different page seems to be visible after that. The other fields are those
    of `PageScores`, by picture.
    """

    of_sample: NDArray[np.intp]
    first: NDArray[np.intp]
    steps_s: NDArray[np.float64]
    turned: NDArray[np.bool_]
    evidence: Floats
    unseen: Floats
    other: Floats


def pictures_of(scores: PageScores, barred: Floats | None = None) -> Pictures:
    """Join the neighbouring samples that one view sees the same page in.

    Samples without a visible page stay alone: the page may change unseen. ``barred`` are penalties
    by sample; where they change, a new picture begins.
    """
    best = scores.evidence.max(axis=1)
    key = np.stack([scores.evidence.argmax(axis=1), scores.view], axis=1)
    alone = best <= 0
    new = np.ones(len(best), bool)
    new[1:] = (key[1:] != key[:-1]).any(axis=1) | alone[1:] | alone[:-1]
    if barred is not None:
        new[1:] |= (barred[1:] != barred[:-1]).any(axis=1)
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(best)) - 1
    weight = _weights(scores.times)
    total = np.add.reduceat(weight, first)
    visibly = np.minimum(1.0, _MOST_VISIBLE / np.maximum(total, 1e-6))
    worth = np.minimum(1.0, _MOST_WORTH / np.maximum(total, 1e-6))

    def summed(rows: Floats) -> Floats:
        weighted = rows * (weight[:, None] if rows.ndim == 2 else weight)
        return np.asarray(np.add.reduceat(weighted, first, axis=0), np.float32)

    visible, page = best[first] > 0, key[first, 0]
    level = summed(best) * visibly
    evidence = level[:, None] + summed(scores.evidence - best[:, None]) * worth[:, None]
    # A page that resembles the picture less than no page would is not shown, whatever the order.
    unlike = summed(np.minimum(scores.evidence, 0.0))
    evidence = np.where(unlike < 0, np.minimum(evidence, unlike), evidence)
    return Pictures(
        of_sample=np.cumsum(new) - 1,
        first=first,
        steps_s=scores.times[first[1:]] - scores.times[last[:-1]],
        turned=visible[1:] & visible[:-1] & (page[1:] != page[:-1]),
        evidence=np.asarray(evidence, np.float32),
        unseen=summed(scores.unseen),
        other=level + summed(scores.other - best) * worth,
    )


def _weights(times: NDArray[np.float64]) -> Floats:
    """Return how much each sample counts, by the time it represents."""
    own = np.full(len(times), _OWN_S)
    if len(times) > 1:
        gaps = np.diff(times)
        own[1:-1] = (gaps[1:] + gaps[:-1]) / 2
        own[0], own[-1] = gaps[0], gaps[-1]
    return np.asarray(np.clip(own / _OWN_S, _LEAST_WEIGHT, 1.0), np.float32)
