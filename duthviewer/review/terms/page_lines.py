"""The lines of a page that may hold terms: not code, formulas, sources, dates and scales."""

from __future__ import annotations

import re
from collections.abc import Sequence

from duthviewer.review.terms.word_lists import plain

_BULLET = re.compile(
    r"^\s*(?:[•·▪▸►◦●○■□–—*✓✔➔→\uf0a7\uf0b7‣-]|\(?\d{1,2}[.)]|[a-z]\)|o(?= [A-Z]))\s+"
)
_SENTENCE_END = re.compile(r"[.!?:;]\s*$")
#: Lines that name a source or a licence
_SOURCE = re.compile(
    r"\bet al\b|\bdoi\b|arxiv|\bpp?\. ?\d|©|\(c\) |copyright|all rights reserved|creative commons"
    r"|\bCC BY|\bCC0\b|courtesy of|licen[cs]e|\bISBN\b|\bpublic domain\b|fair ?use|opencourseware"
    r"|^\s*(?:sources?|quellen?|bron(?:nen)?|fontes?|images?|photos?|fotos?|bild(?:er)?|credits?"
    r"|references?|see|docs|available at|data from|contact|e-?mail|[\w ]{1,20}docs)\b[^:]{0,20}:"
    r"|(?:,|\() ?(?:19|20)\d\d[a-z]?\)?\s*\.?\s*$|\b(?:Vol|No)\. ?\d|\bProc\.|\bJournal of"
    r"|\bPress,",
    re.IGNORECASE,
)
_AUTHORS = re.compile(
    r"(?:\b[A-Z]\. ?){2}|\b[A-Z]\. [A-Z][a-z]+ (?:and|&) [A-Z]\. |"
    r"(?:\b[A-Z][\w'’-]{1,40},? [A-Z]{1,3}\b\.?,? ?(?:&|and)?\s*){3,}"
)
_CODE = re.compile(
    r"[;{}]\s*$|^\s*[)\]}]+[,;]?\s*$|^\s*\[[\w.-]+\]\s*$|^\s*\w[\w.]*\(.*\)\s*$"
    r"|^\s*[\w.\[\]\"']+\s*[:+-]?=\s*\S|^\s*(?:\$|>>>|\.\.\.|#include|print\(|//|/\*|@\w+(?:\(|$))"
    r"|^\s*(?:def |class \w+[(:]|import \w|from [\w.]+ import|return\b|async def |async for |elif "
    r"|else:|try:|except\b|raise \w|let \w|const |var |fn |func |public |private |static |SELECT "
    r"|INSERT |UPDATE \w+ SET|CREATE |ALTER |<\w+[^>]*>|(?:with|for|if|while|switch) .*[:{]\s*$)"
)
_CODE_SIGNS = re.compile(r"[(){}\[\]=<>;_\"'`|\\$&*]")
_ASSIGNMENT = re.compile(r"^\s*[\w.]+\s?=\s?\S+$|^\s*(?:\$|>>>) ")
_DATE = re.compile(r"^\W*(?:\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4}|\d\d?:\d\d)\W*$")
_FORMULA = re.compile(r"\dx10\d|[∑∏∫√∈∀∃∂∇πσλμθαβ^]|\d ?[=*+] ?[\d(\w]|[=+*/] ?\w+\(")
_WORD = re.compile(r"[^\W\d_]+")
#: A page with more is a table, a listing or a book: only the first are read.
_MOST_LINES, _MOST_LETTERS = 200, 8000
#: A page is code if this share of its lines looks so.
_CODE_PAGE = 0.6


def raw_lines(text: str) -> list[str]:
    """Return the lines of a page as they are; "" for an empty one."""
    return [line.strip() for line in text[:_MOST_LETTERS].splitlines()[:_MOST_LINES]]


def joined_lines(raw: Sequence[str]) -> list[str]:
    """Return the lines of a page, each without its bullet and with its continuations."""
    lines: list[str] = []
    continues = False
    for line in raw:
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


def line_key(line: str) -> str:
    """Return what is equal in lines that differ only in case, space and numbers."""
    return " ".join(re.sub(r"\d+", "#", plain(line)).split())


def telling_lines(lines: Sequence[str], is_first_page: bool = False) -> list[str]:
    """Return the lines that may hold terms.

    Of the first page only the title and the line below count; the rest are names and dates.
    """
    code = _code_lines(lines)
    found: list[str] = []
    for number, line in enumerate(lines):
        if number in code or _is_aside(line):
            continue
        if is_first_page and (len(found) == 2 or (found and _is_name(line))):
            break
        found.append(line)
    return found


def _is_aside(line: str) -> bool:
    if not _WORD.search(line) or _SOURCE.search(line) or _DATE.match(line) or _AUTHORS.search(line):
        return True
    return (bool(_FORMULA.search(line)) and len(_WORD.findall(line)) < 12) or _is_broken(line)


def _is_broken(line: str) -> bool:
    """Return whether the letters of a line are apart, as in some exported pictures."""
    words = _WORD.findall(line)
    short = sum(len(word) <= 2 for word in words)
    return len(words) >= 4 and short > 0.6 * len(words)


def _is_name(line: str) -> bool:
    words = line.replace(",", " ").split()
    return 2 <= len(words) <= 5 and all(
        word[0].isupper() and word.replace(".", "").replace("-", "").isalpha() for word in words
    )


def _code_lines(lines: Sequence[str]) -> set[int]:
    looks = []
    for line in lines:
        signs = len(_CODE_SIGNS.findall(line))
        looks.append(bool(_CODE.search(line)) or (signs >= 4 and signs >= 0.12 * len(line)))
    if sum(looks) >= max(_CODE_PAGE * len(looks), 4):
        return set(range(1, len(lines)))
    code = set()
    for number, looks_so in enumerate(looks):
        beside = looks[max(number - 1, 0) : number] + looks[number + 1 : number + 2]
        is_within = len(beside) == 2 and all(beside) and len(lines[number]) < 30
        if (looks_so and (any(beside) or _ASSIGNMENT.match(lines[number]))) or is_within:
            code.add(number)
    return code
