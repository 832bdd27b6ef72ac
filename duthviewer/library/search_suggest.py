"""What may have been meant by a word that nothing holds."""

from __future__ import annotations

import sqlite3

from duthviewer.library.search_query import Query

_SHORTEST = 4


class Suggester:
    """Knows the words of the index; they are read when the first is asked for."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._words: list[str] = []

    def forget(self) -> None:
        """The index is another."""
        self._counts, self._words = {}, []

    def suggestion(self, connection: sqlite3.Connection, query: Query, text: str) -> str | None:
        """The query with words that there are in place of those that there are not.

        None where all are known, or nothing is like one. Raises sqlite3.Error.
        """
        if not self._counts:
            rows = connection.execute("SELECT word, count FROM vocabulary").fetchall()
            self._counts = dict(rows)
            self._words = list(self._counts)
        corrected, last = [], 0
        for term, (start, end) in zip(query.terms, query.spans, strict=True):
            for at_word, word in enumerate(term.words, 1):
                goes_on = term.is_prefix and at_word == len(term.words)
                if len(word) < _SHORTEST or self._is_known(connection, word, goes_on=goes_on):
                    continue
                better = self._nearest(word)
                at = text.lower().find(word, start, end)
                # What is not written as it is compared cannot be put in place.
                if better is None or at < 0:
                    return None
                corrected += [text[last:at], better]
                last = at + len(word)
        return "".join([*corrected, text[last:]]) if corrected else None

    def _is_known(self, connection: sqlite3.Connection, word: str, *, goes_on: bool) -> bool:
        if word in self._counts or not goes_on:
            return word in self._counts
        row = connection.execute(
            "SELECT word FROM vocabulary WHERE word >= ? LIMIT 1", (word,)
        ).fetchone()
        return row is not None and str(row[0]).startswith(word)

    def _nearest(self, word: str) -> str | None:
        """The word that is fewest slips away, of several the most frequent."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        slips = 1 if len(word) < 6 else 2
        near = process.extract(
            word, self._words, scorer=OSA.distance, score_cutoff=slips, limit=None
        )
        best = min(near, key=lambda each: (each[1], -self._counts[each[0]]), default=None)
        return None if best is None else str(best[0])
