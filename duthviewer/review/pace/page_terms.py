"""The terms on a page: words and short phrases that a person would call points of the slide."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from duthviewer.review.pace.word_lists import WordList, plain

_TOKEN = re.compile(
    r"(?P<link>(?:https?://|www\.)\S+|\S+@\S+\.\w+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}/\S*)"
    r"|(?P<handle>[@#][A-Za-z]\w+)"
    r"|(?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,'’:]\d+)*)(?![\w])"
    r"|(?P<cjk>[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々ー]+)"
    r"|(?P<word>\w+(?:['’.\-]\w+)*(?:\+\+|\#|\(\))?)"
)
_NUMBER_WITH_UNIT = re.compile(r"^(\d+(?:[.,]\d+)*)([^\W\d_]{1,3})$")
_BULLET = re.compile(r"^\s*(?:[•·▪▸►◦●○■□–—*✓✔➔→‣-]|\(?\d{1,2}[.)]|[a-z]\))\s+")
_SENTENCE_END = re.compile(r"[.!?:;]\s*$")
#: Between the words of a term
_INSIDE = re.compile(r"[ \u00a0\t\n]*[-\u00ad\u2010\u2011]?[ \u00a0\t\n]*")
#: Between the words of a term and those of the next, which continue it: "Memorandum of understanding"
_LINKING = {"of", "de", "do", "da", "dos", "das", "des", "du", "del", "van", "von", "for", "para"}
_SIGNS = "%‰€$£¥°"
#: Lines that name a source or a licence
_SOURCE = re.compile(
    r"\bet al\b|\bdoi\b|arxiv|\bpp?\. ?\d|©|\(c\) |copyright|all rights reserved|creative commons|"
    r"\bCC BY|\bCC0\b|^\s*(?:source|sources|quelle|quellen|bron|bronnen|fonte|fontes|image|photo|foto|"
    r"bild|credit|credits|courtesy)\b.{0,20}:|courtesy of|ocw\.mit\.edu|licen[cs]e|ISBN|"
    r"\((?:19|20)\d\d[a-z]?\)\s*\.?\s*$|\b(?:Vol|No)\. ?\d|Proc\.|Journal of|\bpublic domain\b",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"[;{}]\s*$|^\s*(?:def |class \w+[(:]|import \w|from [\w.]+ import|return\b|async def|elif |else:|try:"
    r"|except\b|with \w+.*:\s*$|for \w+ in .*:\s*$|async for|if .*:\s*$|while .*:\s*$|raise \w|let \w|const "
    r"|var |fn |func |public |private |static |SELECT |INSERT |UPDATE \w+ SET|CREATE |ALTER |\$ |>>> "
    r"|\.\.\. |#include|print\(|@\w+(?:\(|$)|//|/\*|<\w+[^>]*>)|^\s*[\w.\[\]\"']+\s*[:+-]?=\s*\S"
    r"|^\s*\[[\w.-]+\]\s*$|^\s*\w[\w.]*\(.*\)\s*$|^\s*[)\]}]+[,;]?\s*$"
)
_CODE_SIGNS = re.compile(r"[(){}\[\]=<>;_\"'`|\\$&*]")
_DATE = re.compile(
    r"^\W*(?:\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4}|\d\d?:\d\d)\W*$"
)
#: A row with more numbers is a table or the scale of a plot.
_MOST_NUMBERS = 3
#: A page with more lines is a table, a listing or a book: only the first are read.
_MOST_LINES = 200
#: The most words of one term; a longer run is cut.
_MOST_WORDS = 5


class Kind(enum.Enum):
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
    kind: Kind

    @property
    def counts(self) -> bool:
        return self.kind is not Kind.COMMON


@dataclass(frozen=True)
class Chunk:
    """Words beside each other on a line that may be one term."""

    line: str
    tokens: tuple[Token, ...]
    #: Whether a linking word such as "of" leads to the next chunk
    is_linked: bool = False

    def text(self, first: int, last: int) -> str:
        """Return the tokens from ``first`` to ``last`` as on the page."""
        start, end = self.tokens[first].start, self.tokens[last].end
        if self.tokens[last].kind is Kind.NUMBER:
            rest = self.line[end : end + 3]
            sign = rest.lstrip(" \u00a0\u202f")[:1]
            if sign and sign in _SIGNS:
                end += rest.index(sign) + 1
        if self.tokens[first].kind is Kind.NUMBER:
            before = self.line[:start].rstrip()
            if before and before[-1] in _SIGNS:
                start = len(before) - 1
        return " ".join(self.line[start:end].split())

    @property
    def initials(self) -> str:
        return "".join(plain(token.text[0]) for token in self.tokens)


@dataclass(frozen=True)
class PageLine:
    """A line of a page, continued lines joined, and its chunks."""

    text: str
    chunks: tuple[Chunk, ...]

    @property
    def key(self) -> str:
        return line_key(self.text)


def line_key(line: str) -> str:
    """Return what is equal in lines that differ only in case, space and numbers."""
    return " ".join(re.sub(r"\d+", "#", plain(line)).split())


def text_lines(text: str) -> list[str]:
    """Return the lines of a page, each without its bullet and with its continuations."""
    lines: list[str] = []
    continues = False
    for raw in text.splitlines()[:_MOST_LINES]:
        line = raw.strip()
        if not line:
            continues = False
            continue
        bullet = _BULLET.match(line)
        bare = line[bullet.end() :] if bullet else line
        if continues and not bullet and bare[:1].islower() and not _CODE.search(line):
            before = lines[-1]
            hyphened = before.endswith(("-", "\u00ad")) and before[-2:-1].isalpha()
            lines[-1] = before[:-1] + bare if hyphened else f"{before} {bare}"
        else:
            lines.append(bare)
        continues = not _SENTENCE_END.search(bare) and not _CODE.search(line)
    return lines


def page_lines(lines: Sequence[str], words: WordList, skipped: Iterable[str] = ()) -> list[PageLine]:
    """Return the lines that have terms: not those of code, sources and ``skipped`` keys."""
    skipped = frozenset(skipped)
    code = _code_lines(lines)
    found = []
    for number, line in enumerate(lines):
        if number in code or _SOURCE.search(line) or _DATE.match(line) or line_key(line) in skipped:
            continue
        found.append(PageLine(line, tuple(_chunks(line, words))))
    return found


def _code_lines(lines: Sequence[str]) -> set[int]:
    looks = []
    for line in lines:
        signs = len(_CODE_SIGNS.findall(line))
        looks.append(bool(_CODE.search(line)) or (signs >= 4 and signs >= 0.12 * len(line)))
    code = set()
    for number, looks_so in enumerate(looks):
        beside = looks[max(number - 1, 0) : number] + looks[number + 1 : number + 2]
        if (looks_so and any(beside)) or (looks_so and _is_assignment(lines[number])):
            code.add(number)
        # A short line between two lines of code belongs to them.
        elif len(beside) == 2 and all(beside) and len(lines[number]) < 30:
            code.add(number)
    return code


def _is_assignment(line: str) -> bool:
    return bool(re.match(r"^\s*[\w.]+\s?=\s?\S+$|^\s*(?:\$|>>>) ", line))


def _chunks(line: str, words: WordList) -> Iterator[Chunk]:
    matches = list(_TOKEN.finditer(line))
    numbers = sum(1 for match in matches if match.lastgroup == "number")
    drops_numbers = numbers >= _MOST_NUMBERS or numbers > len(matches) / 2 > 1
    tokens: list[Token] = []
    end = 0
    linked = False

    def chunk(is_linked: bool) -> Iterator[Chunk]:
        if any(token.counts for token in tokens):
            yield Chunk(line, tuple(tokens), is_linked)
        tokens.clear()

    for place, match in enumerate(matches):
        between = line[end : match.start()]
        if tokens and (not _INSIDE.fullmatch(between) or len(tokens) >= _MOST_WORDS):
            numeric = tokens[-1].kind is Kind.NUMBER and between.strip() in _SIGNS
            if not numeric or len(tokens) >= _MOST_WORDS:
                yield from chunk(False)
        end = match.end()
        text = match.group()
        group = match.lastgroup or ""
        if group in ("link", "handle"):
            yield from chunk(False)
            continue
        kind = _kind(text, group, place == 0, words, drops_numbers)
        if kind is None:
            linked = text.lower() in _LINKING
            yield from chunk(linked)
            continue
        tokens.append(Token(text, match.start(), match.end(), kind))
    yield from chunk(False)


def _kind(
    text: str, group: str, is_first: bool, words: WordList, drops_numbers: bool
) -> Kind | None:
    """Return the kind of a token; None if it ends a term."""
    if group == "number":
        return _number_kind(text, drops_numbers)
    if group == "cjk":
        return Kind.WORD if len(text) > 1 else None
    unit = _NUMBER_WITH_UNIT.match(text)
    if unit and not text[-1].isupper():
        return Kind.NAME if len(unit.group(1)) > 1 and not drops_numbers else Kind.COMMON
    lowered = text.lower().replace("’", "'").removesuffix("'s")
    is_acronym = len(text) > 1 and text.isupper()
    if lowered in words.function and not (is_acronym and len(text) > 3):
        return None
    if not any(letter.isalpha() for letter in text):
        return Kind.COMMON
    if len(text) == 1:
        return Kind.COMMON
    if lowered in words.common or (words.code == "en" and len(text) > 4 and lowered.endswith("ly")):
        return Kind.COMMON
    if _is_name(text):
        return Kind.NAME
    if words.code == "de" and text[0].islower():
        return Kind.COMMON
    if len(text) < 3:
        return Kind.COMMON
    return Kind.WORD


def _number_kind(text: str, drops_numbers: bool) -> Kind | None:
    if ":" in text or drops_numbers:
        return Kind.COMMON
    return Kind.NUMBER if sum(letter.isdigit() for letter in text) > 1 else Kind.COMMON


def _is_name(text: str) -> bool:
    """Return whether a word is written as names of code, acronyms and types are."""
    if text.endswith(("()", "++", "#")) or "_" in text:
        return True
    if any(letter.isdigit() for letter in text):
        return True
    letters = [letter for letter in text if letter.isalpha()]
    uppers = sum(letter.isupper() for letter in letters)
    if uppers == len(letters):
        return 2 <= len(letters) <= 6
    return uppers > 1 and any(letter.isupper() for letter in text[1:] if letter.isalpha()) and (
        "-" not in text
    )
