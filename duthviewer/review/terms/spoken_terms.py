"""Terms that were said often and are on no page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from duthviewer.review.terms.speech import HeardWord, Speech
from duthviewer.review.terms.word_lists import words_of

#: The least times that a listed term was said, the most seconds of the talk for each of them, and
#: the least seconds from the first to the last
_OFTEN, _EVERY_S, _APART_S = 4, 600.0, 60.0
#: A pair of words is a term if it was said this often, and for this share of the rarer word.
_PAIR_OFTEN, _PAIR_SHARE = 3, 0.4
_MOST_LISTED = 10
_SHORTEST = 4
#: Words with this number of equal first letters are of one family.
_FAMILY = 5


def frequent_terms(speech: Speech, shown: Iterable[str]) -> tuple[str, ...]:
    """Return the terms that were said most often of those that are in none of the texts."""
    words = speech.words
    shown_stems = {words.stem(word) for text in shown for word in words_of(text)}
    families = {stem[:_FAMILY] for stem in shown_stems if len(stem) >= _FAMILY}
    places: defaultdict[str, list[HeardWord]] = defaultdict(list)
    pairs: defaultdict[tuple[str, str], list[HeardWord]] = defaultdict(list)
    before: HeardWord | None = None
    for word in speech.heard:
        if not _is_content(word, speech):
            before = None
            continue
        places[word.stem].append(word)
        if before is not None and before.stem != word.stem:
            pairs[before.stem, word.stem].append(before)
            pairs[before.stem, word.stem].append(word)
        before = word

    def is_shown(stem: str) -> bool:
        return stem in shown_stems or stem[:_FAMILY] in families

    heard = speech.heard
    often = max(_OFTEN, (heard[-1].at_s - heard[0].at_s) / _EVERY_S) if heard else _OFTEN
    found: list[tuple[int, str]] = []
    covered: set[str] = set()
    for (one, other), said in sorted(pairs.items(), key=lambda item: -len(item[1])):
        count = len(said) // 2
        least = min(len(places[one]), len(places[other]))
        if count < _PAIR_OFTEN or count < _PAIR_SHARE * least or {one, other} & covered:
            continue
        if not (is_shown(one) and is_shown(other)) and _is_apart(said):
            found.append((2 * count, f"{_usual(said[::2])} {_usual(said[1::2])}"))
            covered |= {one, other}
    for stem, said in places.items():
        if len(said) >= often and stem not in covered and not is_shown(stem) and _is_apart(said):
            found.append((len(said), _usual(said)))
    found.sort(key=lambda one: -one[0])
    return tuple(term for _, term in found[:_MOST_LISTED])


def _is_content(word: HeardWord, speech: Speech) -> bool:
    words = speech.words
    if len(word.plain) < _SHORTEST or not word.text.isalpha():
        return False
    return word.text not in words.function and not words.is_common(word.text)


def _is_apart(said: list[HeardWord]) -> bool:
    return said[-1].at_s - said[0].at_s >= _APART_S


def _usual(said: list[HeardWord]) -> str:
    """Return the form in which a word was said most often."""
    return Counter(word.text for word in said).most_common(1)[0][0]
