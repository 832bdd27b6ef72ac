"""Problems in a catalogue: their places and messages, as shown to people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from duthviewer.errors import KnownError

#: Control characters, surrogates, and invisible characters that reorder or break the text
CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


@dataclass(frozen=True)
class Problem:
    """A problem at a place in a file; ``line`` and ``column`` count from 1."""

    path: Path
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{printable(str(self.path))}:{self.line}:{self.column}: {self.message}"


class CatalogueError(KnownError):
    """A file is not a valid catalogue. Carries all its problems in the file's order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class NoCatalogueError(CatalogueError):
    """A folder has no catalogue."""


def printable(text: str) -> str:
    """Replace invisible characters, which could break lines or control a terminal."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def quoted(text: str, length: int = 60) -> str:
    """Quote a stranger's text for a message: shortened and on one line."""
    shown = printable(text[: length + 1])
    return f"`{shown[:length]}…`" if len(shown) > length else f"`{shown}`"
