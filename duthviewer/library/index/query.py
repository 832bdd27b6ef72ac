"""The query language of the search field: words, "phrases", -exclusions and filters.

``word*``, and a last word that is still being typed, match the beginning of a word. The filters are
``speaker:``, ``in:titles|slides|said|notes`` and ``conference:``. Everything else is plain text,
including the operators of SQLite's full-text search.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from duthviewer.library.index.words import Term, words

#: A longer text is not a query but was pasted; the rest is ignored.
LONGEST_QUERY = 1000
_MOST_TERMS = 24
_MOST_WORDS = 64

#: The values of ``in:``; the first name of each line is displayed.
PLACES = {
    "titles": ("titles", "title", "talks"),
    "slides": ("slides", "slide", "pages", "page"),
    "said": ("said", "cues", "subtitles", "transcript"),
    "notes": ("notes", "note"),
    "abstracts": ("abstracts", "abstract"),
}
_PLACE_BY_NAME = {name: place for place, names in PLACES.items() for name in names}

_PIECE = re.compile(
    r"""(?P<minus>-(?=[^\s]))?
        (?:(?P<key>[A-Za-z]+):(?=[^\s]))?
        (?: "(?P<phrase>[^"]*)(?P<closed>"?)(?P<star>\*?) | (?P<word>[^\s"]+) )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. ``places`` are keys of ``PLACES``; an empty set means all.

    ``spans`` has the character range of each term in the query.
    """

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    speakers: tuple[Term, ...] = ()
    conferences: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def match(self) -> str:
        """The FTS5 expression: quoted words and our own operators only."""
        match = " AND ".join(map(quoted, self.terms))
        return " NOT ".join([f"({match})", *map(quoted, self.without)])

    @property
    def whole_match(self) -> str | None:
        """The expression without prefix matches; None if the query has none."""
        if not any(term.is_prefix for term in self.terms):
            return None
        whole = tuple(Term(term.words) for term in self.terms)
        return Query(terms=whole, without=self.without).match


def quoted(term: Term) -> str:
    """Return a term as an FTS5 expression. Folded words contain no quotes."""
    return f'"{" ".join(term.words)}"{" *" if term.is_prefix else ""}'


def parse_query(text: str) -> Query:
    """Parse a query. Every text is valid."""
    text = text[:LONGEST_QUERY]
    terms: list[Term] = []
    spans: list[tuple[int, int]] = []
    without: list[Term] = []
    speakers: list[Term] = []
    conferences: list[str] = []
    places: set[str] = set()
    for piece in _PIECE.finditer(text):
        key, value = (piece["key"] or "").lower(), _value(piece)
        is_filter = not piece["minus"]
        if is_filter and key == "speaker" and (found := words(value)):
            speakers.append(Term(tuple(found[:_MOST_WORDS]), is_prefix=True))
        elif is_filter and key == "in" and value.lower() in _PLACE_BY_NAME:
            places.add(_PLACE_BY_NAME[value.lower()])
        elif is_filter and key == "conference" and value:
            conferences.append(value)
        elif term := _term(piece, is_last=piece.end() == len(text)):
            if piece["minus"]:
                without.append(term)
            else:
                terms.append(term)
                spans.append(piece.span())
    terms, spans = _bounded(terms), spans[:_MOST_TERMS]
    return Query(
        terms=tuple(terms),
        without=tuple(_bounded(without)),
        speakers=tuple(speakers[:_MOST_TERMS]),
        conferences=tuple(conferences),
        places=frozenset(places),
        spans=tuple(spans[: len(terms)]),
    )


def _value(piece: re.Match[str]) -> str:
    return str(piece["word"] if piece["phrase"] is None else piece["phrase"])


def _term(piece: re.Match[str], *, is_last: bool) -> Term | None:
    text = _value(piece)
    found = words(f"{piece['key'] or ''} {text}")
    if not found:
        return None
    if piece["phrase"] is not None:
        goes_on = bool(piece["star"]) or not piece["closed"]
    else:
        goes_on = text.endswith("*") or is_last
    # "c++" is not a prefix of "class": only a last character that belongs to a word can continue.
    end = text.rstrip("*")[-1:]
    is_prefix = goes_on and bool(end) and bool(words(end)) and not piece["minus"]
    if piece["minus"] and text.endswith("*"):
        is_prefix = True
    return Term(tuple(found[:_MOST_WORDS]), is_prefix)


def _bounded(terms: Sequence[Term]) -> list[Term]:
    """Return at most as many terms as every build of SQLite accepts."""
    kept: list[Term] = []
    room = _MOST_WORDS
    for term in terms[:_MOST_TERMS]:
        if len(term.words) > room:
            break
        room -= len(term.words)
        kept.append(term)
    return kept
