"""Languages of talks: which language a text is in, its frequent words, and word stems."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import Any

from duthviewer.resources import resource

LANGUAGES = ("en", "de", "nl", "pt", "fr", "es")
_STEMMERS = {
    "en": "english",
    "de": "german",
    "nl": "dutch",
    "pt": "portuguese",
    "fr": "french",
    "es": "spanish",
}
#: Languages that write a compound as one word
_COMPOUNDING = ("de", "nl")
_DERIVED = ("ion", "ions", "tor", "tors", "ity", "ment", "ism", "ung", "ungen", "heit", "keit")
#: The language counts as known if this share of the words are its function words.
_KNOWN_SHARE = 0.12
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
#: In an unknown language, this number of the most frequent words are function words.
_FREQUENT = 60


@dataclass(frozen=True)
class WordList:
    """The words of a language that are no terms; ``code`` is "" for an unknown language."""

    code: str
    #: Words without a meaning of their own, such as "the"; they end a term
    function: frozenset[str] = frozenset()
    #: Words that alone are no point of a page, such as "example"
    common: frozenset[str] = frozenset()
    _stems: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    @property
    def compounds(self) -> bool:
        return self.code in _COMPOUNDING

    @cached_property
    def _common_stems(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.common:
            if len(word) > 2:
                found.setdefault(self.stem(word), []).append(word)
        return found

    def is_common(self, word: str) -> bool:
        """Return whether a word in lower case, or another form of it, is a common one.

        Derived words are none: "projection" is not "project".
        """
        if word in self.common or (self.code == "en" and len(word) > 4 and word.endswith("ly")):
            return True
        if len(word) < 3 or word.endswith(_DERIVED):
            return False
        near = self._common_stems.get(self.stem(word), ())
        return any(abs(len(word) - len(common)) <= 3 for common in near)

    def stem(self, word: str) -> str:
        """Return the stem of a word, without case and accents."""
        stem = self._stems.get(word)
        if stem is None:
            lowered = word.casefold() if self.code == "de" else word.lower()
            stemmer = _stemmer(self.code)
            stem = plain(stemmer.stemWord(lowered) if stemmer is not None else lowered)
            if len(self._stems) < 50_000:
                self._stems[word] = stem
        return stem


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """Remove case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, with typewriter apostrophes."""
    return [word.lower().replace("’", "'") for word in _LETTERS.findall(text)]


def language_of(words: Iterable[str]) -> str:
    """Return the code of the language of these words; "" if it is none of LANGUAGES."""
    counted = Counter(words)
    total = counted.total()
    if not total:
        return ""
    found = {
        code: sum(count for word, count in counted.items() if word in word_list(code).function)
        for code in LANGUAGES
    }
    best = max(found, key=lambda code: found[code])
    return best if found[best] >= _KNOWN_SHARE * total else ""


@cache
def word_list(code: str) -> WordList:
    """Return the words of one of LANGUAGES."""
    parts: dict[str, set[str]] = {"function": set(), "common": set()}
    words = parts["function"]
    text = resource("words", f"{code}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            words = parts[line.strip("[]")]
        elif not line.startswith("#"):
            words.update(line.split())
    return WordList(code, frozenset(parts["function"]), frozenset(parts["common"]))


@cache
def read_short_forms() -> dict[str, str]:
    """Return what short forms such as "db" are short for."""
    text = resource("words", "short_forms.txt").read_text(encoding="utf-8")
    pairs = (line.partition(" ") for line in text.splitlines() if not line.startswith("#"))
    return {short: long for short, _, long in pairs}


def unknown_words(words: Iterable[str]) -> WordList:
    """Return a list for an unknown language: its most frequent words count as function words."""
    frequent = [word for word, count in Counter(words).most_common(_FREQUENT) if count > 2]
    return WordList("", frozenset(word for word in frequent if len(word) <= 5))


@cache
def _stemmer(code: str) -> Any:
    if code not in _STEMMERS:
        return None
    # Imported here because the start does not need it.
    import snowballstemmer  # type: ignore[import-untyped]

    return snowballstemmer.stemmer(_STEMMERS[code])
