"""Feeds damaged and hostile input to one room after another, and counts how each try ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Tally:
    """How the tries of one run ended.

    ``ends`` counts them by a word: "read", "refused" … ``faults`` describes each try that ended
    in a way that it must never end, with the seed that repeats it.
    """

    ends: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {end}" for end, count in self.ends.most_common())
        return f"{self.ends.total()} tries: {counts}; {len(self.faults)} faults"


#: A module's ``run``: (number of tries, seed of the first) to the tally
Run = Callable[[int, int], Tally]
