"""The terms on a page: words and short phrases that a person would call points of the slide."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from duthviewer.review.terms.word_lists import WordList, plain

#: Links begin only where no earlier try could have failed: a page may be one word of 8000 signs.
_TOKEN = re.compile(
    r"(?P<link>(?:https?://|www\.)\S+|(?<!\S)[^\s?]*\?\S[^\s=]*=\S+|(?<!\S)[^\s@]+@\S+\.\w+"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}/\S*"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|dev|info|eu|de|nl|br|uk|fr|es|ch|at)\b)"
    r"|(?P<handle>[@#][A-Za-z]\w+)"
    r"|(?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,'’:]\d+)*)(?!\w)"
    r"|(?P<cjk>[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々ー]+)"
    r"|(?P<word>\w+(?:['’.\-]\w+)*(?:\+\+|\#|\(\))?)"
)
_NUMBER_WITH_UNIT = re.compile(r"^\d+(?:[.,]\d+)*[^\W\d_]{1,3}$")
_ABBREVIATED = re.compile(r"^(?:\w\.)+\w?$|^\w\.\w$")
_FILE = re.compile(r"\.(?:html?|php|pdf|png|jpe?g|gif|csv|xlsx?|docx?|pptx?|zip|txt)$")
_UNITS = re.compile(
    r"[kMGT]?(?:Wh?p?|Hz|B)|[MGT]iB|[mµn]s|[kcmµn]?m[2²3³]?|[kmµ]g|mcg|m[lL]|°[CF]|kJ|dB|fps|px"
    r"|NA|n/a"
)
#: Contractions, variables, sounds in the phonetic alphabet, and ordinals without their number
_NO_WORD = re.compile(
    r"['’](?:d|ll|ve|re)$|^[a-z]\d$|[\u0250-\u02af\u02c8æŋθð]|^(?:st|nd|rd|th)(?:-|$)"
)
#: Between the words of a term
_INSIDE = re.compile(r"\s*[-\u00ad\u2010\u2011]?\s*")
#: Words between two parts of one term: "Memorandum of understanding"
_LINKING = re.compile(r"of|d[eoau]|d[aoe]s|del|v[ao]n")
_SIGNS = "%‰€$£¥°"
#: A row with more numbers is a table or the scale of a plot.
_MOST_NUMBERS = 3
#: A page with this number of numbers, which are this share of its words, is a table or a plot.
_TABLE_NUMBERS, _TABLE_SHARE = 12, 0.25
#: A longer number without separators is an identifier.
_MOST_DIGITS = 5
#: The most words of one term; a longer run is cut.
_MOST_WORDS = 5
#: A longer line is a sentence.
_PROSE_WORDS = 9


class TokenKind(enum.Enum):
    """What a token is for the comparison."""

    WORD = "word"
    #: A name as of code, an acronym, or with figures: ``QuerySet``, "HTTP", "PM10"
    NAME = "name"
    NUMBER = "number"
    #: Stands within a term, but is none alone
    COMMON = "common"


@dataclass(frozen=True)
class Token:
    """A word or number of a page, at letters of its line."""

    text: str
    start: int
    end: int
    kind: TokenKind

    @property
    def counts(self) -> bool:
        return self.kind is not TokenKind.COMMON


@dataclass(frozen=True)
class Chunk:
    """Words beside each other on a line that may be one term."""

    line: str
    tokens: tuple[Token, ...]
    #: Whether a linking word such as "of" leads to the next chunk
    is_linked: bool = False
    #: Whether the line is a sentence
    in_prose: bool = False

    def text(self, first: int, last: int) -> str:
        """Return the tokens from ``first`` to ``last`` as on the page, with the sign of a unit."""
        start, end = self.tokens[first].start, self.tokens[last].end
        if self.tokens[last].kind is TokenKind.NUMBER:
            rest = self.line[end : end + 3]
            sign = rest.lstrip(" \u00a0\u202f")[:1]
            if sign and sign in _SIGNS:
                end += rest.index(sign) + 1
        if self.tokens[first].kind is TokenKind.NUMBER:
            before = self.line[:start].rstrip()
            if before and before[-1] in _SIGNS:
                start = len(before) - 1
        return " ".join(self.line[start:end].split())

    @property
    def whole(self) -> str:
        """The term, without single letters at its ends except units: "21 m"."""
        telling = [at for at, token in enumerate(self.tokens) if len(token.text) > 1]
        last = telling[-1]
        if self.tokens[last].kind is TokenKind.NUMBER:
            last = min(last + 1, len(self.tokens) - 1)
        return self.text(telling[0], last)

    @property
    def is_bare_number(self) -> bool:
        """Whether this is a number without a unit or anything that it counts."""
        before = [token for token in self.tokens if token.counts or len(token.text) > 1]
        if any(token.kind is not TokenKind.NUMBER for token in before):
            return False
        if self.tokens[-1].kind is not TokenKind.NUMBER:
            return False
        return not any(sign in self.text(0, len(self.tokens) - 1) for sign in _SIGNS)

    @property
    def initials(self) -> str:
        return "".join(plain(token.text[0]) for token in self.tokens)


def is_of_figures(lines: Sequence[str]) -> bool:
    """Return whether a page is a table or a plot, whose numbers are no terms."""
    matches = [match.lastgroup for line in lines for match in _TOKEN.finditer(line)]
    numbers = matches.count("number")
    return numbers >= _TABLE_NUMBERS and numbers >= _TABLE_SHARE * len(matches)


def chunks_of(line: str, words: WordList, keeps_numbers: bool = True) -> Iterator[Chunk]:
    """Split a line into the runs of words that may be terms."""
    matches = list(_TOKEN.finditer(line))
    numbers = sum(1 for match in matches if match.lastgroup == "number")
    keeps_numbers &= numbers < _MOST_NUMBERS and numbers <= max(1, len(matches) / 2)
    in_prose = len(matches) > _PROSE_WORDS
    capitals = line.isupper()
    tokens: list[Token] = []
    end = 0

    def finished(is_linked: bool = False) -> Iterator[Chunk]:
        if any(token.counts for token in tokens):
            yield Chunk(line, tuple(tokens), is_linked, in_prose)
        tokens.clear()

    for place, match in enumerate(matches):
        between = line[end : match.start()]
        if tokens and (not _INSIDE.fullmatch(between) or len(tokens) >= _MOST_WORDS):
            has_sign = tokens[-1].kind is TokenKind.NUMBER and between.strip() in _SIGNS
            if not has_sign or len(tokens) >= _MOST_WORDS:
                yield from finished()
        end = match.end()
        text, group = match.group(), match.lastgroup or ""
        kind = _kind(text, group, words, keeps_numbers, capitals)
        if kind is None and tokens and _LINKING.fullmatch(text.lower()):
            after = matches[place + 1] if place + 1 < len(matches) else None
            if after is not None and words.is_common(after.group().lower()):
                kind = TokenKind.COMMON  # "Memorandum of understanding"
        if kind is None:
            yield from finished(bool(_LINKING.fullmatch(text.lower())))
        else:
            tokens.append(Token(text, match.start(), match.end(), kind))
    yield from finished()


def _kind(
    text: str, group: str, words: WordList, keeps_numbers: bool, capitals: bool
) -> TokenKind | None:
    """Return the kind of a token; None if it ends a term."""
    if group in ("link", "handle"):
        return None
    if group == "number":
        return _number_kind(text) if keeps_numbers else None
    if group == "cjk":
        return TokenKind.WORD if len(text) > 1 else None
    if _ABBREVIATED.match(text) or _FILE.search(text):
        return None
    if _UNITS.fullmatch(text):
        return TokenKind.COMMON
    if _NUMBER_WITH_UNIT.match(text) and not text[-1].isupper():
        return _unit_kind(text) if keeps_numbers else None
    return _word_kind(text, words, capitals)


def _number_kind(text: str) -> TokenKind:
    digits = sum(letter.isdigit() for letter in text)
    is_telling = ":" not in text and digits > 1 and not text.startswith("00")
    is_telling &= not (text.isdigit() and digits > _MOST_DIGITS)
    return TokenKind.NUMBER if is_telling else TokenKind.COMMON


def _unit_kind(text: str) -> TokenKind:
    return TokenKind.NAME if sum(letter.isdigit() for letter in text) > 1 else TokenKind.COMMON


def _word_kind(text: str, words: WordList, capitals: bool) -> TokenKind | None:
    lowered = text.lower().replace("’", "'").removesuffix("'s")
    is_acronym = len(text) > 1 and text.isupper() and not capitals
    if lowered in words.function and not (is_acronym and len(text) > 3):
        return None
    if len(text) == 1 or not any(letter.isalpha() for letter in text) or _NO_WORD.search(text):
        return TokenKind.COMMON
    if words.is_common(lowered):
        return TokenKind.COMMON
    if _is_name(text, capitals):
        return TokenKind.NAME
    if words.code == "de" and text[0].islower():
        return TokenKind.COMMON
    return TokenKind.WORD if len(text) > 2 else TokenKind.COMMON


def _is_name(text: str, capitals: bool) -> bool:
    """Return whether a word is written as names of code, acronyms and types are."""
    if text.endswith(("()", "++", "#")) or "_" in text:
        return True
    if any(letter.isdigit() for letter in text):
        return True
    letters = [letter for letter in text if letter.isalpha()]
    uppers = sum(letter.isupper() for letter in letters)
    if uppers == len(letters):
        return 2 <= len(letters) <= 6 and not capitals
    return uppers > 1 and "-" not in text and any(letter.isupper() for letter in text[1:])
