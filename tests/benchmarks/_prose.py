"""Words as people say them, without end: for the search benchmark.

Runs of real prose (the Python reference, which comes with Python), so that words follow each other
as they do in a language, with rarer words between them, as often as Zipf's law has it.
"""

from __future__ import annotations

import random
import re

_RARE = 120_000
_SYLLABLES = [consonant + vowel for consonant in "bcdfglmnprstvw" for vowel in "aeiou"]
_ENDINGS = ("", "", "s", "ed", "ing", "er", "ly", "ness", "tion", "able")


class Prose:
    """The same words for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        # Imported here because it holds a megabyte of text.
        from pydoc_data import topics

        text = " ".join(topics.topics.values()).lower()
        self._common = re.findall(r"[a-z]+(?:'[a-z]+)?", text)
        self._chance = random.Random(seed)
        self._rare = sorted({self._made() for _ in range(_RARE)})
        self._chance.shuffle(self._rare)

    def words(self, count: int) -> list[str]:
        chance, common, rare = self._chance.random, self._common, self._rare
        last = len(common) - 12
        found: list[str] = []
        while len(found) < count:
            start = int(chance() * last)
            found += common[start : start + 3 + int(chance() * 9)]
            # Log-uniform ranks: the n-th word comes with a frequency of about 1/n.
            found.append(rare[int(len(rare) ** chance()) - 1])
        return found[:count]

    def line(self, count: int) -> str:
        return " ".join(self.words(count))

    def _made(self) -> str:
        syllables = self._chance.choices(_SYLLABLES, k=self._chance.randint(2, 4))
        return "".join(syllables) + self._chance.choice(_ENDINGS)
