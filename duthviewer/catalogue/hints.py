"""Finds the cause of a problem that YAML reports: invisible characters, texts that need quotes.

A parser reports an error where it stops, which is often below the mistake. The lines of the file
show the cause: a no-break space in an indent, a title that begins with a YAML indicator, a text
cut off at a ``#``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from duthviewer.catalogue.nodes import ReportedProblem
from duthviewer.catalogue.problems import quoted

#: How the message for an unknown key begins
UNKNOWN_KEY = "unknown key"
#: How many lines above a syntax error are searched for its cause
_LINES_BACK = 4
_LONGEST_RUN = 100

#: Longer lines are cut: nobody wrote them by hand
_LONGEST_LINE = 4000

_SPACE = "replace it with a plain space"
_DELETE = "delete it"
_BREAK = "begin a new line in its place"
_QUOTE = "write straight quotes"
_CHARACTERS = {
    "\t": ("a tab", "use spaces"),
    "\x85": ("a next-line character", _BREAK),
    "\xa0": ("a no-break space", _SPACE),
    "\xad": ("a soft hyphen", _DELETE),
    "\u1680": ("an Ogham space", _SPACE),
    "\u180e": ("a Mongolian vowel separator", _DELETE),
    "\u2007": ("a figure space", _SPACE),
    "\u200b": ("a zero-width space", _DELETE),
    "\u200c": ("a zero-width non-joiner", _DELETE),
    "\u200d": ("a zero-width joiner", _DELETE),
    "\u200e": ("a left-to-right mark", _DELETE),
    "\u200f": ("a right-to-left mark", _DELETE),
    "\u2018": ("a curly quote", _QUOTE),
    "\u2019": ("a curly quote", _QUOTE),
    "\u201a": ("a curly quote", _QUOTE),
    "\u201c": ("a curly quote", _QUOTE),
    "\u201d": ("a curly quote", _QUOTE),
    "\u201e": ("a curly quote", _QUOTE),
    "\u2028": ("a line separator", _BREAK),
    "\u2029": ("a paragraph separator", _BREAK),
    "\u202f": ("a narrow no-break space", _SPACE),
    "\u205f": ("a mathematical space", _SPACE),
    "\u2060": ("a word joiner", _DELETE),
    "\u3000": ("an ideographic space", _SPACE),
    "\ufeff": ("a byte order mark", _DELETE),
    "\uff1a": ("a full-width colon", "write a plain `:`"),
}
_CHARACTERS |= {
    letter: ("a wide or narrow space", _SPACE)
    for letter in "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a"
}
_QUOTES = "\u2018\u2019\u201a\u201c\u201d\u201e"
_UNSEEN = "".join(each for each in _CHARACTERS if each not in f"\t\uff1a{_QUOTES}")
_ODD = re.compile(f"[{_UNSEEN}]|^[{_QUOTES}]")

#: The part of a line that YAML parses by its characters: indent, ``- ``, key and colon
_HEAD = re.compile(
    f"(?:[ {_UNSEEN}]|-(?=[ {_UNSEEN}]))*"
    f"(?:[\"']?[\\w.{_UNSEEN}-]+[\"']?[ {_UNSEEN}]*[:\uff1a]?[ {_UNSEEN}]*)?"
)
_IN_HEAD = re.compile(f"[{_UNSEEN}\uff1a]")
_AT_A_SIGN = re.compile(f"(?<=[{{,:\\[]) *([{_UNSEEN}])|([{_UNSEEN}])(?= *[\\]}},:])")
_BREAKS = re.compile("[\x85\u2028\u2029]")
_CURLY_VALUE = re.compile(f": +([{_QUOTES}])")

#: Keys with prose; a YAML indicator at its start is part of the text
_TEXTS = ("title", "name", "place", "abstract", "description")
_SCALARS = (*_TEXTS, "id", "file", "slides", "thumbnail", "recording", "url", "twitter", "website")
_OTHERS = ("start", "end", "date", "base", "speakers", "also", "links", "timeline")
_ENTRY = re.compile(rf"(?:^ *(?:- +)*|[{{,] *)([\"']?)({'|'.join(_SCALARS)})\1 *:(?:[ \t]+|$)")
_NO_SPACE = re.compile(rf" *(?:- +)*({'|'.join((*_SCALARS, *_OTHERS))}):(?=[^\s:])")
_CLOSED = re.compile(r'"(?:[^"\\]|\\.)*"|' r"'(?:[^']|'')*'")
_BLOCK = re.compile(r"[|>][-+0-9]{0,2}\s*(?:#.*)?")
#: YAML syntax: ``!!str x``, ``&anchor "x"``, ``[a, b]``; refused with messages of their own
_MEANT = re.compile(r"!!\S|!<|[&!]\S+ +[\"']|\[[^\[\]]*\]$|\{[^{}]*\}$")


def character(letter: str) -> str:
    """Return a character's name with its code: ``a no-break space (U+00A0)``."""
    name, _ = _CHARACTERS.get(letter, ("", ""))
    name = name or f"the character {unicodedata.name(letter, 'without a name').lower()}"
    return f"{name} (U+{ord(letter):04X})"


def odd_character(text: str) -> str:
    """Return the first invisible or look-alike character of a text, or ""."""
    match = _ODD.search(text)
    return match[0] if match else ""


def without_odd(text: str) -> str:
    """Return the text with plain spaces, no invisible characters and no surrounding quotes."""
    plain = (
        letter if letter not in _UNSEEN else " " if _CHARACTERS[letter][1] == _SPACE else ""
        for letter in text
    )
    return "".join(plain).strip(f" {_QUOTES}")


def odd_message(letter: str, text: str) -> str:
    """Return the message for a text refused because of an odd character."""
    return f"{character(letter)} in {quoted(text)}: {_CHARACTERS[letter][1]}"


@dataclass(frozen=True)
class Cause:
    """The mistake behind a problem; ``line`` and ``column`` count from 0."""

    line: int
    column: int
    message: str


def _find_causes(lines: Sequence[str], line: int, column: int, syntax: bool) -> list[Cause]:
    """Return the mistakes behind a problem that was reported at a place in the file.

    A ``syntax`` error may be reported anywhere in the mistake's line, or a few lines below it.
    """
    if line >= len(lines):
        return []
    here = lines[line][:_LONGEST_LINE]
    if not syntax:
        cause = _quotes_cause(here, line, column, syntax)
        return [cause] if cause else []
    cause = (
        _odd_cause(here, line, _odd_behind_head(here))
        or _quotes_cause(here, line, column, syntax)
        or _odd_cause(here, line, _odd_in_brackets(here))
    )
    if cause and _odd_in_head(here) is None:
        return [cause]
    for number in range(line, max(-1, line - 1 - _LINES_BACK), -1):
        above = lines[number][:_LONGEST_LINE]
        if _odd_in_head(above) is not None:
            return _odd_run(lines, number)
        if number < line and (cause := _colon_cause(above, number)):
            return [cause]
    return []


def _odd_run(lines: Sequence[str], last: int) -> list[Cause]:
    """Return the odd characters of the lines up to ``last``: people paste whole blocks."""
    causes: list[Cause] = []
    for number in range(last, max(-1, last - _LONGEST_RUN), -1):
        line = lines[number][:_LONGEST_LINE]
        cause = _odd_cause(line, number, _odd_in_head(line))
        if cause is None:
            break
        causes.append(cause)
    return causes


def _odd_cause(line: str, number: int, column: int | None) -> Cause | None:
    if column is None:
        return None
    letter = line[column]
    if letter in _QUOTES:
        said = f"{character(letter)} is no quote in YAML: {_QUOTE}"
    else:
        said = f"{character(letter)}, which YAML takes for a letter: {_CHARACTERS[letter][1]}"
    return Cause(number, column, said)


def _odd_in_head(line: str) -> int | None:
    head = None if line.isascii() else _HEAD.match(line)
    match = _IN_HEAD.search(line, 0, head.end()) if head else None
    return match.start() if match else None


def _odd_behind_head(line: str) -> int | None:
    if line.isascii():
        return None
    if match := _BREAKS.search(line):
        return match.start()
    match = _CURLY_VALUE.search(line)
    return match.start(1) if match else None


def _odd_in_brackets(line: str) -> int | None:
    match = _AT_A_SIGN.search(line) if "{" in line or "[" in line else None
    return match.end() - 1 if match and match[1] else match.start() if match else None


def _colon_cause(line: str, number: int) -> Cause | None:
    """Find a key whose colon lacks the space after it."""
    match = _NO_SPACE.match(line)
    if match is None:
        return None
    return Cause(number, match.end() - 1, f"write a space after the `:` of `{match[1]}`")


def _quotes_cause(line: str, number: int, column: int, syntax: bool) -> Cause | None:
    """Find the text that needs quotes and explains a problem at this place."""
    causes = [
        (key, start, Cause(number, start, message)) for key, start, message in _unquoted(line)
    ]
    for key, start, cause in reversed(causes):
        if column >= key if syntax else (column == key or column >= start):
            return cause
    return causes[0][2] if causes and syntax else None


def _unquoted(line: str) -> Iterator[tuple[int, int, str]]:
    """Yield texts that need quotes: the columns of key and text, and the message."""
    for entry in _ENTRY.finditer(line):
        key, start = entry[2], entry.end()
        value = line[start:].rstrip()
        in_flow = entry[0].lstrip()[:1] in ("{", ",")
        if in_flow:
            value = re.split(r"[,}]", value, maxsplit=1)[0].rstrip() or value[:1]
        if not value or not (why := _why_quotes(value, in_flow)):
            continue
        # A YAML value on purpose, not prose.
        if _MEANT.match(value) and not (key in _TEXTS and value[0] in "[{"):
            continue
        what = f"the {key}" if key in _TEXTS else f"`{key}`"
        whole = "" if in_flow else f": write `{key}: {_in_quotes(value)[:120]}`"
        yield entry.start(2), start, f"put {what} in quotes, because {why}{whole}"


def _why_quotes(value: str, in_flow: bool) -> str:
    first = value[0]
    if first in "\"'":
        closed = _CLOSED.match(value)
        rest = value[closed.end() :].strip() if closed and not in_flow else ""
        return "its text goes on after a quote" if rest and not rest.startswith("#") else ""
    if first == "#":
        return "`#` begins a comment"
    special = first in "[]{}*&!%@`," or (first in "|>" and not _BLOCK.fullmatch(value))
    if special or (first in "-?:" and value[1:2] in ("", " ")):
        return f"it begins with `{first}`"
    if ": " in value or value.endswith(":"):
        return "it has a `:` before a space or at its end"
    return ""


def _in_quotes(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" and '"' not in text[1:-1]:
        text = text[1:-1]
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def eaten(lines: Sequence[str], line: int, column: int) -> tuple[int, str] | None:
    """Return the comment after a text if it looks like part of the text: ``Issue #42``.

    ``line`` and ``column`` are the text's end; returns the column of the ``#`` and the comment.
    """
    rest = lines[line][column:] if line < len(lines) else ""
    match = re.match(r" +(#[^\s#].*)", rest)
    return (column + match.start(1), match[1].rstrip()) if match else None


def explained(found: Sequence[ReportedProblem], lines: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return line, column and message of each cause.

    Where keys contain odd characters, return only these.
    """
    plain: list[tuple[int, int, str]] = []
    unseen: list[tuple[int, int, str]] = []
    for each in found:
        line, column, message = each.line, each.column, each.message
        if letter := odd_character(each.refused):
            at = lines[line].find(letter, column) if line < len(lines) else -1
            message = odd_message(letter, each.refused)
            is_key = each.message.startswith(UNKNOWN_KEY)
            (unseen if is_key else plain).append((line, column if at < 0 else at, message))
        elif causes := _find_causes(lines, line, column, each.is_syntax):
            plain += [(cause.line, cause.column, cause.message) for cause in causes]
        else:
            plain.append((line, column, message))
    # A misread key makes another key seem to be missing.
    return unseen or plain
