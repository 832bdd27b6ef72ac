"""The prose of the program: docstrings, comments, texts for people, and the pages of the docs.

The project was first written in an English of its own, which sounded right and had to be guessed
at. This test holds the idioms of that English that a pattern can find; CONTRIBUTING.md has the
rules that none can.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")


class Idiom(NamedTuple):
    """A phrase that is not plain English, and what to write instead."""

    pattern: str
    instead: str


IDIOMS = (
    Idiom(r"\banew\b", "again, from scratch"),
    Idiom(r"\bof now\b", "current"),
    Idiom(r"\b(?:told|said) of\b", "reported, shown; or name who reports what"),
    Idiom(r"\b(?:is|are|was|were|be|been|being) told\b(?! apart)", "is given, is notified"),
    Idiom(r"\bwho is there\b", "the current …"),
    Idiom(r"\bwhom\b|\bwhoever\b|(?:^|[.:;] )Who\b(?![^.]*\?)", "a noun: the caller, the reader"),
    Idiom(r"\b(?:is|are|be|come) others\b", "new, different; or say what changed"),
    Idiom(r"\bso many\b|(?:^|[.:;] )So (?:long|much|often)\b", "a number, the limit, at most"),
    Idiom(r"\b(?:it|as they) stands?\b", "it is, it exists, as it is"),
    Idiom(r"\bstands? (?:at the|below|beside|elsewhere|here|in the|there)\b", "is"),
    Idiom(r"\bhinder(?:s|ed|ing)?\b", "prevent, block"),
    Idiom(r"\bgone to\b", "the destination as a noun: the target page"),
    Idiom(r"\bmend(?:s|ed|ing)?\b", "fix, repair"),
    Idiom(r"\bin one go\b", "at once, together"),
    Idiom(r"\bin (?:another|no|one|which) way\b|\b(?:quick(?:est)?|slow) way\b", "path, mode, how"),
    Idiom(r"\bstretch(?:es)?\b(?! factor)", "range, span, part"),
)

#: Text around a phrase that makes it right: names that the changelog quotes
_RIGHT = ("sync --anew`",)


class Prose(NamedTuple):
    """A piece of text in a file, and the line it begins in."""

    file: Path
    line: int
    text: str


def _comments(file: Path, source: str) -> Iterator[Prose]:
    """The comments of a module; those in consecutive lines are one text."""
    first, last, lines = 0, 0, list[str]()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT:
            continue
        line = token.start[0]
        if lines and line != last + 1:
            yield Prose(file, first, "\n".join(lines))
            lines = []
        if not lines:
            first = line
        lines.append(token.string.lstrip("#: "))
        last = line
    if lines:
        yield Prose(file, first, "\n".join(lines))


def _strings(file: Path, source: str) -> Iterator[Prose]:
    """Docstrings and texts of a module. A text without a space is a key or a name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            yield Prose(file, node.lineno, node.value)


def _prose(file: Path) -> Iterator[Prose]:
    source = file.read_text("utf-8")
    if file.suffix == ".py":
        yield from _comments(file, source)
        yield from _strings(file, source)
    else:
        yield Prose(file, 1, source)


def _complaints(prose: Prose) -> Iterator[str]:
    # A phrase may be broken at the end of a line; the count of letters stays.
    flat = re.sub(
        r"\s", " ", re.sub(r"\n\s*", lambda found: found[0].replace("\n", " "), prose.text)
    )
    for idiom in IDIOMS:
        for found in re.finditer(
            idiom.pattern, flat, re.IGNORECASE if idiom.pattern[0] == "\\" else 0
        ):
            around = " ".join(flat[max(0, found.start() - 30) : found.end() + 30].split())
            if not any(right in around for right in _RIGHT):
                line = prose.line + prose.text.count("\n", 0, found.start())
                where = f"{prose.file.relative_to(ROOT)}:{line}"
                yield f"{where}: …{around}… (write: {idiom.instead})"


def _files_by_room() -> dict[str, list[Path]]:
    """The modules of each folder, the pages of the docs as a room of their own."""
    rooms: dict[str, list[Path]] = {}
    for file in sorted((ROOT / "duthviewer").rglob("*.py")):
        rooms.setdefault(file.parent.relative_to(ROOT).as_posix(), []).append(file)
    pages = [ROOT / name for name in PAGES]
    rooms["docs"] = [
        page for page in (*pages, *sorted((ROOT / "docs").glob("*.md"))) if page.exists()
    ]
    return rooms


ROOMS = _files_by_room()


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_the_prose_is_plain_english(room: str) -> None:
    found = [line for file in ROOMS[room] for prose in _prose(file) for line in _complaints(prose)]
    assert not found, "\n" + "\n".join(found)


def test_a_phrase_is_found_across_two_lines_and_in_every_kind_of_text(tmp_path: Path) -> None:
    file = ROOT / "duthviewer" / "example.py"
    source = '"""Draw it in one\ngo."""\n# It is drawn\n# anew.\nTEXT = f"{1} is so many"\n'
    prose = [*_comments(file, source), *_strings(file, source)]
    found = [line for each in prose for line in _complaints(each)]
    assert [line.split(": ")[0] for line in sorted(found)] == [
        "duthviewer/example.py:1", "duthviewer/example.py:4", "duthviewer/example.py:5",
    ]  # fmt: skip


if __name__ == "__main__":
    # `python -m tests.test_english [ROOM]...` prints what is left in these rooms, or in all.
    for _room in sys.argv[1:] or sorted(ROOMS):
        for _file in ROOMS[_room]:
            for _each in _prose(_file):
                for _line in _complaints(_each):
                    print(_line)
