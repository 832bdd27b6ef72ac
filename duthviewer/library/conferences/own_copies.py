"""Copies of catalogues that cannot be edited where they are: bundled and read-only ones.

A copy lies in the data folder of the program. Opening the original opens the copy. Beside the copy
lies the original as it was copied, so that a later version of the original can be merged.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from pathlib import Path

from duthviewer.library.conferences.cache import bundled
from duthviewer.library.places import places
from duthviewer.names import path_of, path_text
from duthviewer.resources import resource
from duthviewer.writing import make_private_folder, write_whole

_FOLDER = "edited"
_CATALOGUE = "catalogue.yaml"
#: The original as it was copied. Not named as a catalogue, so that no scan takes it for one.
_BASE = "original.txt"
_ORIGIN = "origin.json"
_SHIPPED = "shipped:"


def is_shipped(catalogue: Path) -> bool:
    """Return whether a catalogue comes with the program, so that an update replaces it."""
    return catalogue in (*bundled(), resource("demo", "catalogue.yaml"))


def is_read_only(catalogue: Path) -> bool:
    """Return whether a catalogue cannot be changed in its place. Reads the disk."""
    if is_shipped(catalogue):
        return True
    # A file is replaced, so its folder has to be writable, too.
    return not (os.access(catalogue, os.W_OK) and os.access(catalogue.parent, os.W_OK))


def own_copy_place(original: Path) -> Path:
    """Return where the copy of a catalogue is, or would be."""
    return _folder_of(original) / _CATALOGUE


def own_copy_of(original: Path) -> Path | None:
    """Return the copy of a catalogue; None if there is none. Asks the disk once."""
    copy = own_copy_place(original)
    try:
        return copy if copy.is_file() else None
    except OSError:
        return None


def is_own_copy(catalogue: Path) -> bool:
    """Return whether a catalogue is a copy that this module has made."""
    return catalogue.name == _CATALOGUE and catalogue.parent.parent == places().data / _FOLDER


def make_own_copy(original: Path) -> Path:
    """Copy a catalogue, unless it was copied before; return the copy.

    Raises CatalogueError and CannotWrite.
    """
    copy = own_copy_place(original)
    if copy.is_file():
        return copy
    # Imported here and below because the first paint needs no YAML.
    from duthviewer.catalogue.files import read_text

    text = read_text(original)
    # If this fails, writing the file reports the reason.
    with contextlib.suppress(OSError):
        make_private_folder(copy.parent)
    name = f"{_SHIPPED}{original.name}" if is_shipped(original) else path_text(original.absolute())
    if is_shipped(original) and original not in bundled():
        name = f"{_SHIPPED}demo/{original.name}"
    write_whole(copy.with_name(_ORIGIN), json.dumps({"original": name}) + "\n")
    write_whole(copy.with_name(_BASE), text)
    # Last, because it is what makes the copy exist.
    write_whole(copy, text)
    return copy


def original_of(copy: Path) -> Path | None:
    """Return the catalogue from which a copy was made; None if that is unknown."""
    if not is_own_copy(copy):
        return None
    try:
        name = json.loads(copy.with_name(_ORIGIN).read_text(encoding="utf-8"))["original"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(name, str):
        return None
    if not name.startswith(_SHIPPED):
        return path_of(name)
    where, _, file = name.removeprefix(_SHIPPED).rpartition("/")
    # Only the name of a file in the program's own folders
    return resource("demo" if where else "conferences") / Path(file).name


def base_of(copy: Path) -> str | None:
    """Return the text of the original when it was copied or merged; None if it is lost."""
    return _text_of(copy.with_name(_BASE))


def updated_original(copy: Path) -> str | None:
    """Return the original's text if it has changed since it was copied or merged."""
    original, base = original_of(copy), base_of(copy)
    if original is None or base is None:
        return None
    text = _text_of(original)
    return None if text == base else text


def keep_base(copy: Path, text: str) -> None:
    """Remember the version of the original that the copy now contains. Raises CannotWrite."""
    write_whole(copy.with_name(_BASE), text)


def _text_of(file: Path) -> str | None:
    """Return the text of a catalogue; None if it cannot be read."""
    from duthviewer.catalogue.files import read_text
    from duthviewer.catalogue.problems import CatalogueError

    try:
        return read_text(file)
    except CatalogueError:
        return None


def _folder_of(original: Path) -> Path:
    """Return the folder of the copy: the same one after an update of the program."""
    if is_shipped(original):
        kind = "shipped" if original in bundled() else "demo"
        name = f"{original.stem}-{kind}"
    else:
        whole = os.fsencode(original.absolute())
        stem = original.parent.name if original.stem == "catalogue" else original.stem
        plain = "".join(letter if letter.isalnum() else "-" for letter in stem)[:60]
        name = f"{plain or 'catalogue'}-{zlib.crc32(whole):08x}"
    return places().data / _FOLDER / name
