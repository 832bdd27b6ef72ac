"""Filler words: what speakers say while they look for what comes next.

Only what is a filler almost always is counted, so the true number is higher. A word that also has a
meaning counts only where punctuation sets it off ("it is, like, yellow") or the words around it
leave no other reading ("we just kind of tried"); "this kind of error" does not.

Sources of the lists:

* English: H. Clark, J. Fox Tree, "Using uh and um in spontaneous speaking", Cognition 84 (2002);
  C. Laserna, Y. Seih, J. Pennebaker in the Journal of Language and Social Psychology 33 (2014);
  the words that the Ah-Counter of Toastmasters International notes
* German: M. Belz, "Die Phonetik von äh und ähm" (2021); Duden, "halt" and "sozusagen" as particles
* English, German and Dutch: E. de Leeuw, "Hesitation Markers in English, German, and Dutch",
  Journal of Germanic Linguistics 19 (2007)
* Portuguese: A. de Castilho, "Nova gramática do português brasileiro" (2010), markers of discourse
* French, Spanish: only hesitations that are no words
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from duthviewer.review.pace.spoken import SpokenWord
from duthviewer.review.pace.values import FillerCount
from duthviewer.review.terms.word_lists import language_of

#: Punctuation after a word that sets off what follows it, or the word itself
_ENDS = (",", ".", "?", "!", ";", ":", "…", "-", "–", "—")
_AROUND = ".,;:!?…-–—\"'()[]«»„“”\u201a\u2018\u2019"


@dataclass(frozen=True)
class FillerList:
    """The fillers of a language, in lower case."""

    #: Hesitations: how each is written, and the pattern of its spellings
    hesitations: dict[str, str]
    #: Words that are always fillers
    words: frozenset[str] = frozenset()
    #: Words and phrases that are fillers if punctuation sets them off on both sides
    set_off: frozenset[tuple[str, ...]] = frozenset()
    #: Phrases that are fillers after one of `before`
    hedges: frozenset[tuple[str, ...]] = frozenset()
    before: frozenset[str] = frozenset()
    #: Whether capitals distinguish the words from nouns
    lower_only: bool = False
    _patterns: dict[str, re.Pattern[str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        patterns = {word: re.compile(pattern) for word, pattern in self.hesitations.items()}
        object.__setattr__(self, "_patterns", patterns)

    def hesitation(self, word: str) -> str | None:
        """Return how the hesitation is written that a word is a spelling of."""
        for written, pattern in self._patterns.items():
            if pattern.fullmatch(word):
                return written
        return None


_HMM = {"hmm": "h+m+"}
_BEFORE_HEDGES = (
    "i we you they he she it i'm we're you're they're he's she's it's that's is are was were be"
    " been to just really also can could would will should do does did have had and but so then"
    " actually probably maybe"
)
#: By code of the language. "" has what is a word in none of them.
FILLERS = {
    "": FillerList({"uhm": "u+h+m+", "ähm": "ä+h+m+", "hmm": "h+m{2,}"}),
    "en": FillerList(
        {"um": "u+m+", "uh": "u+h+", "uhm": "u+h+m+", "erm": "e+r+m+", **_HMM},
        frozenset(["basically"]),
        frozenset([("you", "know"), ("i", "mean"), ("like",)]),
        frozenset([("sort", "of"), ("kind", "of")]),
        frozenset(_BEFORE_HEDGES.split()),
    ),
    "de": FillerList(
        {"äh": "ä+h+", "ähm": "ä+h+m+", "öh": "ö+h+", "öhm": "ö+h+m+", "hm": "h+m+"},
        frozenset(["halt", "sozusagen"]),
        frozenset([("weißt", "du"), ("wissen", "sie")]),
        lower_only=True,
    ),
    "nl": FillerList(
        {"eh": "e+h+", "ehm": "e+h+m+", "euh": "e+u+h+", "uh": "u+h+", "uhm": "u+h+m+", **_HMM},
        frozenset(),
        frozenset([("weet", "je"), ("zeg", "maar")]),
    ),
    "pt": FillerList(
        {"hum": "h+u+m+", "ahn": "[aã]+h+n*", "eh": "[eé]+h+", "uhm": "u+h+m+", **_HMM},
        frozenset(["né"]),
        frozenset([("tipo",), ("tipo", "assim"), ("sabe",), ("quer", "dizer")]),
    ),
    "fr": FillerList({"euh": "e+u+h+|h+e+u+", "euhm": "e+u+h+m+", **_HMM}),
    "es": FillerList({"eh": "e+h+", "ehm": "e+h+m+", **_HMM}),
}  # fmt: skip


@dataclass(frozen=True)
class SaidFiller:
    """A filler and when it was said, in positions."""

    at_s: float
    word: str


def said_fillers(words: Sequence[SpokenWord], language: str | None = None) -> list[SaidFiller]:
    """Return the fillers among the words of a talk, in order.

    ``language`` is the code of their language; without it, it is found by the words. A language
    without a list has only sounds that no language uses as a word.
    """
    plain = [word.text.strip(_AROUND).replace("’", "'") for word in words]
    lower = [text.lower() for text in plain]
    if language is None:
        language = language_of(lower)
    fillers = FILLERS.get(language.lower().replace("_", "-").split("-")[0], FILLERS[""])
    found = []
    place = 0
    while place < len(words):
        length, written = _filler_at(place, words, plain, lower, fillers)
        if length:
            found.append(SaidFiller(words[place].at_s, written))
        place += max(1, length)
    return found


def _filler_at(
    place: int,
    words: Sequence[SpokenWord],
    plain: Sequence[str],
    lower: Sequence[str],
    fillers: FillerList,
) -> tuple[int, str]:
    """Return how many words of a filler begin here, and how it is written; 0 for none."""
    word = lower[place]
    # Capitals: IH, UM and ER are abbreviations.
    if (written := fillers.hesitation(word)) and not (len(word) > 1 and plain[place].isupper()):
        return 1, written
    if word in fillers.words and not (fillers.lower_only and plain[place] != word):
        return 1, word
    starts = place == 0 or words[place - 1].text.endswith(_ENDS)
    for length in (2, 1):
        phrase = tuple(lower[place : place + length])
        last = place + length - 1
        if phrase in fillers.set_off and starts and words[last].text.endswith(_ENDS):
            return length, " ".join(phrase)
        if phrase in fillers.hedges and place and lower[place - 1] in fillers.before:
            return length, " ".join(phrase)
    return 0, ""


def filler_counts(found: Iterable[SaidFiller]) -> tuple[FillerCount, ...]:
    """Return how often each filler was said, the most frequent first."""
    counts = Counter(one.word for one in found)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(FillerCount(word=word, count=count) for word, count in ordered)
