"""Making the texts and ids of a catalogue from texts of any origin."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from duthviewer.catalogue.schema import LONGEST_ID

#: From JSON, and from file names that are not UTF-8
_SURROGATES = re.compile("[\ud800-\udfff]")
_EMPTY_LINES = re.compile(r"\n{3,}")


def one_line(text: str) -> str:
    """Put a text on one line, with a single space for each run of invisible characters."""
    return " ".join(_printable(_encodable(text)).split())


def paragraphs(text: str) -> str:
    """Return a text of several lines without invisible characters and needless space."""
    lines = _encodable(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    plain = "\n".join(" ".join(_printable(line).split()) for line in lines)
    return _EMPTY_LINES.sub("\n\n", plain).strip()


def shortened(text: str, longest: int) -> str:
    """Return a text of at most ``longest`` characters, ending in "…" if it was cut."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def slug(text: str) -> str:
    """Make an id of a text: lower-case letters without accents, digits, hyphens; may be empty."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: LONGEST_ID - 8].strip("-")


def unused_id(wanted: str, taken: Container[str]) -> str:
    """Return the wanted id, with a number if it is taken."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _printable(line: str) -> str:
    if line.isprintable():
        # Nearly all lines are: 40 times as fast
        return line
    return "".join(letter if letter.isprintable() else " " for letter in line)


def _encodable(text: str) -> str:
    return _SURROGATES.sub("\ufffd", text)
