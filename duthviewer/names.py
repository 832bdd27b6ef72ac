"""Paths as text, for what keeps only text: SQLite, JSON, Qt, another process's command line.

A file's name is bytes. Python holds those that are not UTF-8 as halves of surrogate pairs, which
SQLite and JSON refuse and Qt drops. Such a path is written as its `file:` address instead:
``file:///media/disc/Vortr%E4ge``.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

_ADDRESS = "file://"


def is_text(text: str) -> bool:
    """Whether a name or a path is text, so that it can be stored and passed on as it is."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def path_text(path: Path) -> str:
    """The text of a path, which ``path_of`` turns back into the same path."""
    text = str(path)
    return text if is_text(text) else path.absolute().as_uri()


def path_of(text: str) -> Path:
    """The path that a text names: a path, or a `file:` address."""
    if text.startswith(f"{_ADDRESS}/"):
        path = os.fsdecode(unquote_to_bytes(text.removeprefix(_ADDRESS)))
        # No path has a zero in it; to look for one would be an error.
        return Path(path.replace("\0", "%00"))
    return Path(text)


def name_text(name: str) -> str:
    """The text that stands for a file's name: the name itself where it is text."""
    return name if is_text(name) else quote_from_bytes(os.fsencode(name))


def shown(path: Path | str) -> str:
    """A path or a name as people are shown it: what is not text as U+FFFD."""
    text = str(path)
    return text if is_text(text) else os.fsencode(text).decode("utf-8", "replace")
