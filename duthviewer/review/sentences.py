"""Sentences in subtitles: where they end, and the one that is said at a time."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from duthviewer.library.media.cues import Cues

#: Words between spaces; Chinese and Japanese have none, so their sentences are words
_FULL_STOPS = "\u3002\uff01\uff1f"
_WORD = re.compile(
    rf"[^\s{_FULL_STOPS}]*[{_FULL_STOPS}]+[\u300d\u300f\uff09”]*|[^\s{_FULL_STOPS}]+"
)
#: Signs that end a sentence, in the scripts of most talks, and what may follow them
_ENDS = tuple(".?!…\u3002\uff01\uff1f\u061f\u06d4\u0964")
_CLOSES = "\"'”’»)]\u300d\u300f\uff09"
#: A pause that ends a sentence in subtitles without punctuation
_PAUSE_S = 1.5
#: The longest sentence in subtitles without punctuation, in words
_MOST_WORDS = 60
#: Letters that are written without spaces between words
_UNSPACED = re.compile("[\u0e00-\u0eff\u3000-\u9fff\uff00-\uffef]")


class _TimedWord(NamedTuple):
    start_s: float
    end_s: float
    text: str


class TimedSentence(NamedTuple):
    """A sentence, and when it was said."""

    start_s: float
    end_s: float
    text: str


class Sentences:
    """The sentences of a talk's subtitles, in order. Times are those of the cues."""

    def __init__(self, cues: Cues) -> None:
        self._all = tuple(_sentences(_words(cues)))
        self._starts = [one.start_s for one in self._all]
        self._ends = [one.end_s for one in self._all]

    def at(self, at_s: float) -> TimedSentence | None:
        """Return the sentence that is said at a time, or was said last; None before the first."""
        number = bisect_right(self._starts, at_s) - 1
        return self._all[number] if number >= 0 else None

    def nearest_end_s(self, at_s: float, within_s: float) -> float:
        """Return the end of a sentence that is nearest to a time, at most ``within_s`` away.

        If there is none, return the time.
        """
        place = bisect_left(self._ends, at_s)
        near = self._ends[max(place - 1, 0) : place + 1]
        nearest = min(near, key=lambda end_s: abs(end_s - at_s), default=at_s)
        return nearest if abs(nearest - at_s) <= within_s else at_s


def _words(cues: Cues) -> list[_TimedWord]:
    """Return the words of the cues, those of a cue at equal distances within it."""
    words = []
    for cue in cues:
        texts = _WORD.findall(cue.text)
        step_s = max(cue.end_s - cue.start_s, 0.0) / max(len(texts), 1)
        for number, text in enumerate(texts):
            start_s = cue.start_s + number * step_s
            words.append(_TimedWord(start_s, start_s + step_s, text))
    return sorted(words)


def _sentences(words: Sequence[_TimedWord]) -> Iterable[TimedSentence]:
    held: list[_TimedWord] = []
    for word in words:
        if held and word.start_s - held[-1].end_s >= _PAUSE_S:
            yield _sentence(held)
            held = []
        held.append(word)
        if _ends_sentence(word.text) or len(held) >= _MOST_WORDS:
            yield _sentence(held)
            held = []
    if held:
        yield _sentence(held)


def _sentence(words: Sequence[_TimedWord]) -> TimedSentence:
    text = ""
    for word in words:
        has_space = text and not (_UNSPACED.match(text[-1]) and _UNSPACED.match(word.text[0]))
        text += f" {word.text}" if has_space else word.text
    return TimedSentence(words[0].start_s, words[-1].end_s, text)


def _ends_sentence(word: str) -> bool:
    bare = word.rstrip(_CLOSES)
    if not bare.endswith(_ENDS):
        return False
    # Initials and abbreviations such as "J." and "e.g."
    return re.fullmatch(r"(\w\.)+", bare) is None
