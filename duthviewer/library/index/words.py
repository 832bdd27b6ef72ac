"""Words as the search index compares them, regardless of case, accents and script.

A text is folded before SQLite's ``ascii`` tokenizer sees it, which treats ASCII letters, digits and
all non-ASCII characters as parts of words. So this module defines words, independently of SQLite's
version.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

#: Letters without a decomposition that people type as ASCII
_LETTERS = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k",
}  # fmt: skip

#: Accents and vowel points that people omit: Latin, Greek, Cyrillic; Hebrew; Arabic. Marks of other
#: scripts (Devanagari, Thai, kana) distinguish words.
_POINTS = (
    (0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
    (0x0591, 0x05C7), (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x06EA, 0x06ED),
    # Variation selectors
    (0xFE00, 0xFE0F), (0xE0100, 0xE01EF), (0x1F3FB, 0x1F3FF),
)  # fmt: skip

#: Scripts written without spaces between words: each character is a word, a run of them a phrase.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x312F), (0x31A0, 0x31BF),
    (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip

_ZERO_WIDTH_SPACE = "\u200b"
_LETTER = "0-9A-Za-z\x80-\U0010ffff"
_WORD = re.compile(f"[{_LETTER}]+")


class _Folded(dict[int, str]):
    """The folding of each letter, computed when it first occurs."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_letter(chr(code))
        return folded


_folded = _Folded()


def fold(text: str) -> str:
    """Return the text to index: folded words separated by spaces or ASCII punctuation."""
    return text if text.isascii() else text.translate(_folded)


def words(text: str) -> list[str]:
    """Return the folded words of a text."""
    return [word.lower() for word in _WORD.findall(fold(text))]


@dataclass(frozen=True, slots=True)
class Term:
    """Consecutive words; with ``is_prefix`` the last one is a prefix."""

    words: tuple[str, ...]
    is_prefix: bool = False


def find_terms(text: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    """Return the non-overlapping character ranges that match terms, in order."""
    if not terms:
        return []
    pattern = _pattern(tuple(terms))
    if text.isascii():
        return [match.span() for match in pattern.finditer(text.lower())]
    pieces = [_folded[ord(letter)] for letter in text]
    origins = [at for at, piece in enumerate(pieces) for _ in piece]
    ranges: list[tuple[int, int]] = []
    for match in pattern.finditer("".join(pieces).lower()):
        start, end = origins[match.start()], origins[match.end() - 1] + 1
        # Removed accents belong to the preceding letter.
        while end < len(pieces) and not pieces[end]:
            end += 1
        # A letter may fold to two words, and each can match.
        if not ranges or start >= ranges[-1][1]:
            ranges.append((start, end))
    return ranges


@lru_cache(maxsize=64)
def _pattern(terms: tuple[Term, ...]) -> re.Pattern[str]:
    """Return a pattern that finds terms in a folded text, longer ones first."""
    ordered = sorted(terms, key=lambda term: (len(term.words), len(term.words[-1])), reverse=True)
    alternatives = [
        f"[^{_LETTER}]+".join(map(re.escape, term.words))
        + (f"[{_LETTER}]*" if term.is_prefix else f"(?![{_LETTER}])")
        for term in ordered
    ]
    return re.compile(f"(?<![{_LETTER}])(?:{'|'.join(alternatives)})")


def _fold_letter(letter: str) -> str:
    apart = unicodedata.normalize("NFKD", letter)
    plain = "".join(each for each in apart if not _is_within(ord(each), _POINTS))
    # Recompose what is not an accent: Hangul syllables, kana.
    plain = unicodedata.normalize("NFC", plain.casefold())
    return "".join(map(_fold_part, plain))


def _fold_part(letter: str) -> str:
    if letter.isascii():
        return letter
    if letter in _LETTERS:
        return _LETTERS[letter]
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.digit(letter))
    if category[0] == "S" or _is_within(ord(letter), _UNSPACED):
        # A symbol, such as an emoji, is a word of its own.
        return f" {letter} "
    if category[0] in "LNM" or category == "Co":
        return letter
    if category == "Cf" and letter != _ZERO_WIDTH_SPACE:
        return ""
    return " "


def _is_within(code: int, blocks: Sequence[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in blocks)
