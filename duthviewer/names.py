"""Paths as text, for SQLite, JSON, Qt and command lines, which hold text only.

A file name is bytes. Python represents bytes that are not UTF-8 as lone surrogates, which SQLite
and JSON refuse and Qt drops. Such a path is written as its `file:` address instead:
``file:///media/disc/Vortr%E4ge``.
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

_ADDRESS = "file://"


def is_text(text: str) -> bool:
    """Return whether a name or path is valid UTF-8, so that it can be stored unchanged."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def path_text(path: Path) -> str:
    """Return a path as text that `path_of` converts back to the same path."""
    text = str(path)
    return text if is_text(text) else path.absolute().as_uri()


def path_of(text: str) -> Path:
    """Return the path that a text names, either directly or as a `file:` address."""
    if text.startswith(f"{_ADDRESS}/"):
        path = os.fsdecode(unquote_to_bytes(text.removeprefix(_ADDRESS)))
        # The file system refuses a path with a NUL character.
        return Path(path.replace("\0", "%00"))
    return Path(text)


def name_text(name: str) -> str:
    """Return a file name as text: unchanged if it is UTF-8, else percent-encoded."""
    return name if is_text(name) else quote_from_bytes(os.fsencode(name))


def shown(path: Path | str) -> str:
    """Return a path or name for display; bytes that are not UTF-8 become U+FFFD."""
    text = str(path)
    return text if is_text(text) else os.fsencode(text).decode("utf-8", "replace")
