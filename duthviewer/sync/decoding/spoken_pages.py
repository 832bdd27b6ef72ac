"""Which page is spoken of: subtitles against the pages' text, as weak evidence or on its own.

Every word that is said weighs for the pages that bear it: the logarithm of how much likelier it
is while such a page is shown than in the talk at large. What the speaker says all the time weighs
little, and pages without text are neither favoured nor ruled out. Plain BM25 compares windows of
text instead; it has no such neutral point, so it cannot be added up over time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from duthviewer.catalogue.timeline import NO_TIMELINE, Span, Timeline
from duthviewer.library.media.cues import Cue
from duthviewer.sync.decoding.deck_order import posterior, steady

Floats = npt.NDArray[np.float64]

_WORD = re.compile(r"[^\W\d_]+|\d+")
#: Endings of English, longest first; other languages lose little by them.
_ENDINGS = (
    "ations", "ation", "ingly", "ities", "ness", "ing", "ies", "ed", "ly", "es", "s", "e", "y",
)  # fmt: skip
_SHORTEST_STEM = 3
#: Shorter words are mostly "is", "of" and "to".
_SHORTEST_WORD = 3
#: The share of what is said that is read off a page with much text
_READ = 0.03
#: A page with this part of the mean text counts half: its few words say little of what is said.
_HALF_TEXT = 0.3
#: How much more a word of the page's first line counts, which mostly is its title
_TITLE = 2.0
#: Words of one moment are not independent: what they say together is less than their sum.
_TOGETHER = 0.75
#: A word that was said shortly before says less the second time; for so long, in seconds.
_REPEATED_S = 60.0
#: People begin to speak of a page a moment before they turn to it.
_AHEAD_S = 3.0
#: The model holds words for less telling than they are: right shares measured are above its own
#: in eight lectures of nine.
_MODESTY = 0.75
#: How finely ``from_words`` tells times apart
_STEP_S = 1.0


def evidence(
    cues: Sequence[Cue], page_texts: Sequence[str], times: Sequence[float] | Floats
) -> Floats:
    """How much likelier what is said becomes with each page shown: log ratios, times × pages.

    ``times`` rise, in seconds of the recording. Every word counts once, at the time nearest to
    it, so rows can be added up or given to a model of time as they are; words far outside the
    times count nowhere.
    """
    at = np.asarray(times, dtype=np.float64)
    result = np.zeros((len(at), len(page_texts)))
    pages = [Counter(_stems(text)) for text in page_texts]
    known = {stem: place for place, stem in enumerate(sorted(set().union(*pages)))}
    if not known or not len(at):
        return result
    said, total = _said(cues, known)
    titles = [set(_stems(_first_line(text))) for text in page_texts]
    weights = _weights(pages, titles, known, said, total)

    reach = 2 * float(np.median(np.diff(at))) if len(at) > 1 else _STEP_S
    heard = np.zeros(len(known))
    heard_at = np.full(len(known), -np.inf)
    for said_s, word in said:
        heard[word] *= np.exp((heard_at[word] - said_s) / _REPEATED_S) if heard[word] else 0.0
        shown_s = said_s + _AHEAD_S
        row = _nearest(at, shown_s)
        if abs(at[row] - shown_s) <= max(reach, _STEP_S):
            result[row] += _TOGETHER / (1 + heard[word]) * weights[:, word]
        heard[word] += 1
        heard_at[word] = said_s
    return result


def from_words(
    cues: Sequence[Cue], page_texts: Sequence[str], start_s: float, end_s: float
) -> Timeline:
    """The timeline of a talk as the subtitles alone tell it, between two offsets, without gaps.

    It names a page everywhere, because words cannot tell whether one is in sight. A span's
    confidence is about the share of such guesses that is right. Empty without pages or time.
    """
    steps = int(np.ceil((end_s - start_s) / _STEP_S))
    if not page_texts or steps < 1:
        return NO_TIMELINE
    times: Floats = start_s + (np.arange(steps, dtype=np.float64) + 0.5) * _STEP_S
    likely = posterior(evidence(cues, page_texts, times))
    pages = steady(likely)
    changes = [0, *(np.flatnonzero(np.diff(pages)) + 1).tolist(), steps]
    return Timeline(
        tuple(
            Span(
                start_s=start_s + first * _STEP_S,
                end_s=min(start_s + last * _STEP_S, end_s),
                page=int(pages[first]) + 1,
                confidence=float(likely[first:last, pages[first]].mean() ** _MODESTY),
            )
            for first, last in pairwise(changes)
        )
    )


def _stems(text: str) -> Iterator[str]:
    """The words that tell pages apart, without their endings."""
    for word in _WORD.findall(text.lower()):
        if word.isdigit():
            yield word
        elif len(word) >= _SHORTEST_WORD:
            ending = next((e for e in _ENDINGS if word.endswith(e)), "")
            cut = len(word) - len(ending)
            yield word[:cut] if cut >= _SHORTEST_STEM else word


def _first_line(text: str) -> str:
    return next((line for line in text.splitlines() if line.strip()), "")


def _said(cues: Sequence[Cue], known: dict[str, int]) -> tuple[list[tuple[float, int]], int]:
    """When each word that is on some page is said, and how many words are said in all."""
    said: list[tuple[float, int]] = []
    total = 0
    for cue in cues:
        stems = list(_stems(cue.text))
        total += len(stems)
        # Words are spread evenly over their cue, for want of anything better.
        length_s = (cue.end_s - cue.start_s) / max(len(stems), 1)
        said += [
            (cue.start_s + (place + 0.5) * length_s, known[stem])
            for place, stem in enumerate(stems)
            if stem in known
        ]
    said.sort()
    return said, total


def _weights(
    pages: Sequence[Counter[str]],
    titles: Sequence[set[str]],
    known: dict[str, int],
    said: Sequence[tuple[float, int]],
    total: int,
) -> Floats:
    """The log ratio of each word for each page, pages × words."""
    counts = np.zeros((len(pages), len(known)))
    for row, (page, title) in enumerate(zip(pages, titles, strict=True)):
        for stem, count in page.items():
            counts[row, known[stem]] = count
        for stem in title:
            counts[row, known[stem]] *= 1 + _TITLE
    # A word that stands ten times on a page is not said ten times as often.
    counts = np.sqrt(counts)
    text = counts.sum(axis=1, keepdims=True)
    shares = counts / np.maximum(text, 1e-9)
    read = _READ * text / (text + _HALF_TEXT * text[text > 0].mean())
    often = np.bincount([word for _, word in said], minlength=len(known))
    background = (often + 0.5) / max(total, 1)
    weights: Floats = np.log1p(read * (shares / background - 1))
    return weights


def _nearest(at: Floats, time_s: float) -> int:
    after = int(np.searchsorted(at, time_s))
    if after == 0:
        return 0
    if after == len(at):
        return after - 1
    return after if at[after] - time_s < time_s - at[after - 1] else after - 1
