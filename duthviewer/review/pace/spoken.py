"""The words that the cues of a talk say, and when.

A word is a text between spaces that has a letter or a digit. Descriptions of sounds, music and the
names of speakers are in many subtitles, but nobody says them: they are no words.

In scripts without spaces the number of words is an estimate: two characters of Chinese or Japanese
and four letters of Thai, Lao, Khmer or Burmese count as a word. On average a Chinese word has
about 1.5 characters, and one of the others somewhat more than here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from duthviewer.library.media.cues import Cue

#: Letters of the scripts without spaces: two of the first and four of the second make a word
_IDEOGRAMS = (
    "\u3005-\u3007\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_PIECE = re.compile(f"[{_IDEOGRAMS}]{{1,2}}|[{_UNSPACED}]{{1,4}}|[^{_IDEOGRAMS}{_UNSPACED}]+")
_HAS_UNSPACED = re.compile(f"[{_IDEOGRAMS}{_UNSPACED}]")

#: [MUSIC], the same in Japanese brackets, and notes with what is sung between them; over the lines
#: of a cue
_SOUNDS = re.compile(
    r"\[[^\[\]]{0,200}\]|\u3010[^\u3010\u3011]{0,200}\u3011|[♪♫♬][^♪♫♬]{0,200}[♪♫♬]|[♪♫♬]"
)
#: (applause) and *applause* as sentences of their own; elsewhere the speaker says what is in them.
_ASIDE = re.compile(
    r"(^|[.!?…:;,\-–—>»”\"\u3002\uff01\uff1f]\s*|\n[^\S\n]*)"
    r"(?:\(([^()\n]{1,60})\)|\uff08([^\uff08\uff09\n]{1,60})\uff09|\*([^*\n]{1,60})\*)"
)
_MOST_WORDS_ASIDE = 5
#: "ANA BALICA: ", "Herald: ", ">> Ana: "
_LABEL = re.compile(
    r"^[ \t]*(>>+[ \t]*|-[ \t]*)?([^\W\d_][^\n:\uff1a]{0,40})(?::(?=\s|$)|\uff1a)", re.MULTILINE
)
_MOST_WORDS_LABEL = 4
#: A label that is not in capitals is a speaker's name if it occurs this often.
_REPEATED = 2


@dataclass(frozen=True)
class SpokenWord:
    """A word of the transcript and when it was said."""

    at_s: float
    text: str


def spoken_words(cues: Iterable[Cue]) -> tuple[SpokenWord, ...]:
    """Return the words of the cues, those of a cue at equal distances within it."""
    cues = tuple(cues)
    names = _names([cue.text for cue in cues])
    words = []
    for cue in cues:
        texts = list(_words(_said(cue.text, names)))
        for number, text in enumerate(texts):
            at_s = cue.start_s + (number + 0.5) / len(texts) * max(cue.end_s - cue.start_s, 0.0)
            words.append(SpokenWord(at_s, text))
    return tuple(sorted(words, key=lambda word: word.at_s))


def _names(texts: Sequence[str]) -> frozenset[str]:
    """Return the labels before a colon that are names of speakers."""
    # Live captions are often in capitals throughout, so those alone tell nothing there.
    is_loud = 2 * sum(text.isupper() for text in texts) > len(texts)
    counts = Counter(match[2] for text in texts for match in _LABEL.finditer(text))
    return frozenset(
        label
        for label, count in counts.items()
        if len(label.split()) <= _MOST_WORDS_LABEL
        and (
            (label.isupper() and not is_loud)
            or (count >= _REPEATED and (is_loud or label == label.title()))
        )
    )


def _said(text: str, names: frozenset[str]) -> str:
    text = _SOUNDS.sub(" ", text)
    text = _ASIDE.sub(_without_aside, text)

    def without_name(match: re.Match[str]) -> str:
        return " " if match[2] in names or (match[1] or "").startswith(">>") else match[0]

    return _LABEL.sub(without_name, text)


def _without_aside(match: re.Match[str]) -> str:
    inside = match[2] or match[3] or match[4] or ""
    return match[0] if len(inside.split()) > _MOST_WORDS_ASIDE else f"{match[1]} "


def _words(text: str) -> Iterator[str]:
    for word in text.split():
        pieces = _PIECE.findall(word) if _HAS_UNSPACED.search(word) else (word,)
        yield from (piece for piece in pieces if any(map(str.isalnum, piece)))
