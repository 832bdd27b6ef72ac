"""Catalogue files on disk: finding the file of a folder, and reading it within bounds."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from duthviewer.catalogue.problems import CatalogueError, NoCatalogueError, Problem, quoted

LARGEST_FILE = 32 * 1024 * 1024


def find_catalogue(path: Path) -> Path:
    """Return the catalogue file at a path: the file itself, or the one in a folder."""
    if not _is_folder(path):
        return path
    try:
        names = sorted(entry.name for entry in path.iterdir())
    except OSError as error:
        raise _wrong(path, f"cannot look into this folder: {_reason(error)}") from None
    for name in ("catalogue.yaml", "catalogue.yml"):
        if name in names:
            return path / name
    found = [
        path / name
        for name in names
        if name.lower().endswith((".yaml", ".yml")) and not name.startswith(".")
    ]
    if len(found) > 1:
        found = [file for file in found if _looks_like_catalogue(file)] or found
    if not found:
        message = "no catalogue in this folder: it should hold a `catalogue.yaml`"
        raise NoCatalogueError([Problem(path, 1, 1, message)])
    if len(found) > 1:
        some = ", ".join(quoted(file.name) for file in found[:5])
        raise _wrong(path, f"several catalogues in this folder ({some}): name one of them")
    return found[0]


def read_file(path: Path) -> bytes:
    """Return the content of a catalogue file; raise CatalogueError where it cannot be read."""
    try:
        with open(path, "rb", opener=_open_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _wrong(path, "not a file to read: a catalogue is a YAML text file")
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise _wrong(path, "no such file") from None
    except (OSError, ValueError) as error:
        if _is_folder(path):
            raise _wrong(path, "this is a folder: name the catalogue in it") from None
        reason = _reason(error) if isinstance(error, OSError) else "its name holds a NUL"
        raise _wrong(path, f"cannot read this file: {reason}") from None
    if len(data) > LARGEST_FILE:
        raise _wrong(path, f"larger than {LARGEST_FILE >> 20} MB: no catalogue is")
    return data


def read_text(path: Path) -> str:
    """Return the text of a catalogue file without parsing it; raise CatalogueError."""
    return decode(read_file(path), path)


def decode(data: bytes, path: Path) -> str:
    """Decode the content of a catalogue file; ``path`` is named in the problems."""
    if not data.strip():
        raise _wrong(path, "the file is empty: a catalogue has a title, an id, recordings, talks")
    if b"\0" in data:
        raise _wrong(path, "not a text file: a catalogue is a YAML text in UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _wrong(path, f"not UTF-8 text (first on line {line}): save it as UTF-8") from None


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _looks_like_catalogue(path: Path) -> bool:
    try:
        text = read_file(path).decode("utf-8")
    except (CatalogueError, UnicodeDecodeError):
        return False
    return all(re.search(rf"^{key}\s*:", text, re.MULTILINE) for key in ("talks", "recordings"))


def _wrong(path: Path, message: str) -> CatalogueError:
    return CatalogueError([Problem(path, 1, 1, message)])


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _open_without_waiting(path: str, flags: int) -> int:
    # Without O_NONBLOCK, opening a pipe without a writer blocks forever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
