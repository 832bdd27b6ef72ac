"""Terms that were shown and not said, and terms that were said and not shown."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from duthviewer.library.media.cues import Cues
from duthviewer.review.pace.values import Visit

#: A term counts as said this long before and after its page is shown (seconds): speakers name the
#: next point just before they turn the page.
BEFORE_S, AFTER_S = 8.0, 5.0

_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True)
class TermComparison:
    """The terms of the pages against the words that were said, by page from 1.

    Pages that were never shown, or not while there were subtitles, are missing.
    """

    #: How many terms a page has; 0 for a page without text
    counts: Mapping[int, int]
    not_said: Mapping[int, tuple[str, ...]]
    #: Frequent terms that were said and are on no page
    said_not_shown: tuple[str, ...]


def compare_terms(texts: Mapping[int, str], visits: Sequence[Visit], cues: Cues) -> TermComparison:
    """Compare the texts of the pages with what was said while they were shown."""
    counts: dict[int, int] = {}
    not_said: dict[int, tuple[str, ...]] = {}
    for page in sorted({visit.page for visit in visits if visit.page}):
        said = {
            word.casefold()
            for visit in visits
            if visit.page == page
            for cue in cues.between(visit.start_s - BEFORE_S, visit.end_s + AFTER_S)
            for word in _WORD.findall(cue.text)
        }
        terms = list(dict.fromkeys(_WORD.findall(texts.get(page, ""))))
        counts[page] = len(terms)
        not_said[page] = tuple(term for term in terms if term.casefold() not in said)
    return TermComparison(counts, not_said, ())
