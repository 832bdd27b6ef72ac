"""What a person types into the search field: words, "phrases", -minus and filters.

``word*`` and the word that is still being typed match the beginning of a word. ``speaker:``,
``in:titles|slides|said|notes`` and ``conference:`` narrow the search down. Everything else,
the operators of SQLite's full-text search among it, is plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from duthviewer.library.index.words import Term, words

#: More than that is no query: a text was pasted.
LONGEST_QUERY = 1000
_MOST_TERMS = 24
_MOST_WORDS = 64

#: What stands behind ``in:``; the first of a line is the name that is shown.
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
    """A query taken apart. ``places`` are keys of ``PLACES``; none of them means all.

    ``spans`` tells for each term which characters of the query it is.
    """

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    speakers: tuple[Term, ...] = ()
    conferences: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def match(self) -> str:
        """What SQLite is asked for: nothing but words in quotes and operators of ours."""
        match = " AND ".join(map(quoted, self.terms))
        return " NOT ".join([f"({match})", *map(quoted, self.without)])

    @property
    def whole_match(self) -> str | None:
        """The same with the last words as they stand, none going on; None if none did."""
        if not any(term.is_prefix for term in self.terms):
            return None
        whole = tuple(Term(term.words) for term in self.terms)
        return Query(terms=whole, without=self.without).match


def quoted(term: Term) -> str:
    """A term as SQLite is asked for it. Folded words hold no quotes."""
    return f'"{" ".join(term.words)}"{" *" if term.is_prefix else ""}'


def parse_query(text: str) -> Query:
    """Take a query apart. Any text is one."""
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
    # "c++" is no beginning of "class": only a word that may go on does.
    end = text.rstrip("*")[-1:]
    is_prefix = goes_on and bool(end) and bool(words(end)) and not piece["minus"]
    if piece["minus"] and text.endswith("*"):
        is_prefix = True
    return Term(tuple(found[:_MOST_WORDS]), is_prefix)


def _bounded(terms: Sequence[Term]) -> list[Term]:
    """So many terms that SQLite is sure to take them."""
    kept: list[Term] = []
    room = _MOST_WORDS
    for term in terms[:_MOST_TERMS]:
        if len(term.words) > room:
            break
        room -= len(term.words)
        kept.append(term)
    return kept
