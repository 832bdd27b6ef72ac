"""What is wrong in a catalogue, and where: the problems that a person is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from duthviewer.errors import KnownError

#: Controls, half characters, and what reorders or breaks the text around it without being seen.
CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a file: ``line`` and ``column`` count from 1."""

    path: Path
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{printable(str(self.path))}:{self.line}:{self.column}: {self.message}"


class CatalogueError(KnownError):
    """A file that is no right catalogue: all its problems at once, in the file's order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class NoCatalogueError(CatalogueError):
    """A folder without a catalogue."""


def printable(text: str) -> str:
    """The text on one line, without controls that could play tricks on a terminal."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def quoted(text: str, length: int = 60) -> str:
    """A stranger's text within a message: short, on one line."""
    shown = printable(text[: length + 1])
    return f"`{shown[:length]}…`" if len(shown) > length else f"`{shown}`"
