"""Spelling suggestions for search words with no match."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from duthviewer.library.index.query import Query

#: Shorter words have too many neighbours.
_SHORTEST = 4
#: Words of this length or longer may differ in two letters.
_LONG = 6
#: How many words are compared at a time: Python's lock, which the GUI thread waits for, is held for
#: a millisecond each time.
_AT_A_TIME = 8000


class Suggester:
    """Suggests words of the index; they are read for the first suggestion."""

    def __init__(self) -> None:
        self._words: list[str] | None = None

    def forget(self) -> None:
        """Forget the words after the index was replaced."""
        self._words = None

    def suggestion(
        self, connection: sqlite3.Connection, query: Query, text: str, stopped: Callable[[], bool]
    ) -> str | None:
        """Return the query with unknown words replaced by similar known ones.

        None if all words are known, one has no similar word, or it was stopped. Raises
        sqlite3.Error.
        """
        corrected, last = [], 0
        for term, (start, end) in zip(query.terms, query.spans, strict=True):
            for number, word in enumerate(term.words, 1):
                goes_on = term.is_prefix and number == len(term.words)
                if len(word) < _SHORTEST or _is_known(connection, word, goes_on=goes_on):
                    continue
                better = self._nearest(connection, word, stopped)
                at = text.lower().find(word, start, end)
                # A word that is spelled differently in the query (folding) cannot be replaced.
                if better is None or at < 0:
                    return None
                corrected += [text[last:at], better]
                last = at + len(word)
        return "".join([*corrected, text[last:]]) if corrected else None

    def _nearest(
        self, connection: sqlite3.Connection, word: str, stopped: Callable[[], bool]
    ) -> str | None:
        """Return the word with the smallest edit distance, among equals the most frequent."""
        # Imported here because most searches find something.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        if self._words is None:
            # As one text, for the same reason as in `matches`.
            (listed,) = connection.execute(
                """SELECT group_concat(word, ' ')
                FROM (SELECT word FROM vocabulary ORDER BY count DESC, word)"""
            ).fetchone()
            self._words = str(listed or "").split(" ")
        best, slips = None, 2 if len(word) >= _LONG else 1
        for first in range(0, len(self._words), _AT_A_TIME):
            if stopped():
                return None
            some = self._words[first : first + _AT_A_TIME]
            found = process.extractOne(word, some, scorer=OSA.distance, score_cutoff=slips)
            if found is not None:
                # Now only nearer words count; among equals the first is the most frequent.
                best, slips = str(found[0]), int(found[1]) - 1
            if slips < 1:
                break
        return best


def _is_known(connection: sqlite3.Connection, word: str, *, goes_on: bool) -> bool:
    row = connection.execute(
        "SELECT word FROM vocabulary WHERE word >= ? LIMIT 1", (word,)
    ).fetchone()
    if row is None:
        return False
    return str(row[0]).startswith(word) if goes_on else bool(row[0] == word)
