"""Learning from a person's corrections which of several look-alike pages a talk shows.

In one recording the same page always looks the same: if a person says that a range shows page 24,
though the evidence was for page 32, then other ranges with the same evidence show 24 as well. So
the evidence within an anchored range is an example of the page (the nearest neighbour rule: T.
Cover, P. Hart: Nearest Neighbor Pattern Classification, IEEE Transactions on Information Theory
1967). Where the evidence elsewhere resembles an example, it no longer separates the look-alikes,
and what remains to decide is their order and a preference for the example's page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from duthviewer.catalogue.timeline import Span, Timeline
from duthviewer.sync.decoding.page_scores import PageScores
from duthviewer.sync.decoding.temporal_model import AnchoredRange
from duthviewer.sync.pixels.gradients import Floats

#: A shorter range, or a smaller part of a span beside one that shows the page already, tells when
#: the page changes, not what it looks like: the change was moved.
_SHORTEST_S, _LEAST_PART = 3.0, 0.6
#: Pages whose evidence was this near to the right page's, or above it, could be mistaken for it
_CLOSE = 3.0
#: The least noise of the difference between two pages' evidence. Measured in talks that a distant
#: camera shows: 0.1 to 0.8 within one span.
_NOISE = 0.7
#: The preference for the example's page in one range that resembles it, as a log-likelihood ratio.
#: As much as a usual step in place of a jump: the order before and after a range outweighs it.
_PREFERENCE = 6.0
#: Pages at least this alike are one picture to a camera (as in `Pages.groups`)
_ALIKE = 0.8


@dataclass(frozen=True)
class _Example:
    """What a page looked like in a range, judged by the evidence of the pages mistaken for it.

    ``lead[k]`` is by how much the evidence of ``rivals[k]`` was above that of ``page``, with the
    deviation ``noise[k]``.
    """

    page: int
    rivals: NDArray[np.intp]
    lead: Floats
    noise: Floats

    def resemblance(self, evidence: Floats) -> Floats:
        """Return for each sample how much its evidence resembles the example's, from 0 to 1.

        Completely within the noise, and also if it is more in favour of the example's page.
        """
        lead = evidence[:, self.rivals] - evidence[:, [self.page]]
        beyond = np.maximum(0.0, (lead - self.lead) / self.noise - 1).max(axis=1)
        group = np.append(self.rivals, self.page)
        best = evidence.max(axis=1)
        is_of_group = (evidence[:, group].max(axis=1) >= best) & (best > 0)
        return np.asarray(np.where(is_of_group, np.exp(-(beyond**2) / 2), 0.0), np.float32)

    def wanted(self, evidence: Floats, resemblance: Floats) -> Floats:
        """Return the evidence as it should be where samples resemble the example."""
        wanted = evidence.copy()
        group = np.append(self.rivals, self.page)
        level = evidence[:, group].max(axis=1)
        preference = _PREFERENCE / _samples_in_range(resemblance > 0.5)
        wanted[:, self.page] = level
        limit = (level - preference)[:, None]
        wanted[:, self.rivals] = np.minimum(evidence[:, self.rivals], limit)
        return wanted


def learned(scores: PageScores, held: Sequence[AnchoredRange], timeline: Timeline) -> PageScores:
    """Return the scores re-weighed by what the anchored ranges show.

    ``timeline`` is the one decoded without anchors. Evidence of samples that resemble no example
    stays as it is.
    """
    examples = [example for one in held for example in _examples(scores, one, timeline)]
    if not examples:
        return scores
    evidence = scores.evidence
    resemblance = np.stack([example.resemblance(evidence) for example in examples])
    # Examples that contradict each other share what they change.
    share = resemblance / np.maximum(1.0, resemblance.sum(axis=0))
    changed = evidence.copy()
    for example, alike, part in zip(examples, resemblance, share, strict=True):
        changed += part[:, None] * (example.wanted(evidence, alike) - evidence)
    return replace(scores, evidence=np.asarray(changed, np.float32))


def _examples(scores: PageScores, one: AnchoredRange, timeline: Timeline) -> Iterator[_Example]:
    """Yield an example for each span of the timeline that an anchored range replaces."""
    if one.page is None:
        return
    for number, span in enumerate(timeline):
        start_s, end_s = _common(one, span, scores.end_s)
        if end_s - start_s < _SHORTEST_S:
            continue
        beside = timeline.spans[max(0, number - 1) : number + 2]
        is_beside = any(each.page == one.page + 1 for each in beside if each is not span)
        length_s = (scores.end_s if span.end_s is None else span.end_s) - span.start_s
        if is_beside and end_s - start_s < _LEAST_PART * length_s:
            continue
        example = _example(scores, one.page, start_s, end_s)
        if example is not None:
            yield example


def _common(one: AnchoredRange, span: Span, end_s: float) -> tuple[float, float]:
    """Return the part that an anchored range and a span have in common."""
    last_s = end_s if span.end_s is None else span.end_s
    return max(one.at_s, span.start_s), min(one.until_s, last_s)


def _example(scores: PageScores, page: int, start_s: float, end_s: float) -> _Example | None:
    within = (scores.times >= start_s) & (scores.times < end_s)
    evidence = scores.evidence[within]
    evidence = evidence[evidence.max(axis=1, initial=0.0) > 0]
    if not len(evidence):
        return None
    # The median: a person's range can begin or end a few seconds beside the page's.
    lead = evidence - evidence[:, [page]]
    usual = np.median(lead, axis=0)
    rivals = np.flatnonzero(usual > -_CLOSE)
    rivals = rivals[rivals != page]
    if not len(rivals):
        return None
    noise = 1.5 * np.median(np.abs(lead[:, rivals] - usual[rivals]), axis=0)
    best = rivals[usual[rivals].argmax()]
    if scores.alike[page, best] < _ALIKE and float(np.median(evidence[:, page])) <= 0:
        # The person contradicts the picture, for a reason that is not known.
        return None
    return _Example(
        page=page,
        rivals=rivals,
        lead=np.asarray(usual[rivals], np.float32),
        noise=np.maximum(_NOISE, noise).astype(np.float32),
    )


def _samples_in_range(chosen: NDArray[np.bool_]) -> Floats:
    """Return for each sample how many chosen ones lie in a row with it, at least 1."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], chosen, [False]]).astype(np.int8)))
    counts = np.ones(len(chosen), np.float32)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        counts[first:last] = last - first
    return counts
