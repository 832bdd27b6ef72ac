"""Evidence from subtitles: which page's text the speaker is talking about.

Each spoken word is evidence for the pages that contain it: the logarithm of how much likelier it
is while such a page is shown than in the talk as a whole. Words said all the time weigh little, and
pages without text are neither favoured nor excluded. Plain BM25 compares windows of text instead;
without such a neutral point its scores cannot be summed over time.
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
from duthviewer.sync.decoding.deck_order import page_probabilities, steady_pages

Floats = npt.NDArray[np.float64]

_WORD = re.compile(r"[^\W\d_]+|\d+")
#: English word endings, longest first; they do little harm to other languages
_ENDINGS = (
    "ations", "ation", "ingly", "ities", "ness", "ing", "ies", "ed", "ly", "es", "s", "e", "y",
)  # fmt: skip
_SHORTEST_STEM = 3
#: Shorter words are mostly "is", "of" and "to"
_SHORTEST_WORD = 3
#: The share of the spoken words that is read from a page with much text
_READ = 0.03
#: A page with this share of the mean text counts half: its few words predict little
_HALF_TEXT = 0.3
#: How much more a word of the page's first line counts, which is usually its title
_TITLE = 2.0
#: Words said at the same moment are not independent: together they are less than their sum
_TOGETHER = 0.75
#: For this long a repeated word counts less, in seconds
_REPEATED_S = 60.0
#: Speakers start talking about a page a moment before they turn to it
_AHEAD_S = 3.0
#: The model underrates words: in eight of nine lectures more guesses were right than it predicted
_MODESTY = 0.75
#: Time step of ``spoken_timeline``
_STEP_S = 1.0


def spoken_evidence(
    cues: Sequence[Cue], page_texts: Sequence[str], times: Sequence[float] | Floats
) -> Floats:
    """Return how much likelier each page makes the spoken words: log ratios, times × pages.

    ``times`` are ascending seconds of the recording. Each word counts once, at the nearest time,
    so rows can be summed or passed to a temporal model. Words far outside the times are ignored.
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


def spoken_timeline(
    cues: Sequence[Cue], page_texts: Sequence[str], start_s: float, end_s: float
) -> Timeline:
    """Find the timeline of a talk between two offsets from its subtitles alone, without gaps.

    Every span has a page, because words cannot show whether a page is visible. A span's
    confidence is roughly the share of such guesses that is right. Empty without pages or time.
    """
    steps = int(np.ceil((end_s - start_s) / _STEP_S))
    if not page_texts or steps < 1:
        return NO_TIMELINE
    times: Floats = start_s + (np.arange(steps, dtype=np.float64) + 0.5) * _STEP_S
    likely = page_probabilities(spoken_evidence(cues, page_texts, times))
    pages = steady_pages(likely)
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
    """Yield the words of a text that distinguish pages, without their endings."""
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
    """Return when each word of the pages is said, and the number of all spoken words."""
    said: list[tuple[float, int]] = []
    total = 0
    for cue in cues:
        stems = list(_stems(cue.text))
        total += len(stems)
        # Cues do not time single words: spread them evenly.
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
    """Return the log ratio of each word for each page, pages × words."""
    counts = np.zeros((len(pages), len(known)))
    for row, (page, title) in enumerate(zip(pages, titles, strict=True)):
        for stem, count in page.items():
            counts[row, known[stem]] = count
        for stem in title:
            counts[row, known[stem]] *= 1 + _TITLE
    # A word that occurs ten times on a page is not said ten times as often.
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
