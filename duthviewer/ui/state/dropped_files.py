"""Files and folders that were dropped onto the window or chosen in a dialog."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.files import find_catalogue
from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import AUDIO, PICTURE, SUBTITLE, VIDEO

_MEDIA = frozenset((*VIDEO, *AUDIO, *PICTURE, *SUBTITLE, "pdf"))


_FILM = frozenset(VIDEO)
#: Files of other programs from which a conference can be imported
_IMPORTED = frozenset(("duth", "json", "xml", "txt", "md", "nfo", "html", "htm"))


class Given(NamedTuple):
    """What dropped paths lead to: a catalogue to open, files to import, or folders to scan.

    All are empty if no path was useful; ``useless`` names the first such path.
    """

    catalogue: Path | None = None
    folders: tuple[Path, ...] = ()
    sources: tuple[Path, ...] = ()
    useless: Path | None = None


def given(paths: Sequence[Path]) -> Given:
    """Sort dropped paths. Reads the disk, so call it on a thread.

    The first catalogue wins and the other paths are ignored. A file counts as its folder.
    """
    folders: dict[Path, None] = {}
    sources: list[Path] = []
    useless: Path | None = None
    for path in paths:
        suffix = path.suffix[1:].lower()
        if path.is_dir():
            try:
                return Given(catalogue=find_catalogue(path))
            except KnownError:
                folders[path] = None
        elif path.is_file() and suffix in ("yaml", "yml"):
            return Given(catalogue=path)
        elif path.is_file() and suffix in _MEDIA:
            folders[path.parent] = None
        elif path.is_file() and suffix in _IMPORTED:
            sources.append(path)
        else:
            useless = useless or path
    return Given(folders=tuple(folders), sources=tuple(sources), useless=useless)


def films_and_decks(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return the recordings and decks among files, in folders and in their subfolders.

    Reads the disk, so call it on a thread.
    """
    films: dict[Path, None] = {}
    decks: dict[Path, None] = {}
    for path in paths:
        # Two levels, as in the folder of a conference.
        for file in [path] if path.is_file() else [each for one in _inside(path) for each in one]:
            suffix = file.suffix[1:].lower()
            if suffix in _FILM:
                films[file] = None
            elif suffix == "pdf":
                decks[file] = None
    return list(films), list(decks)


def _inside(folder: Path) -> Iterator[list[Path]]:
    """Yield the files of a folder, then those of its subfolders; none of unreadable folders."""
    folders = [folder]
    for depth in range(2):
        below: list[Path] = []
        for each in folders:
            try:
                listed = sorted(path for path in each.iterdir() if path.name[0] != ".")
            except OSError:
                continue
            yield [path for path in listed if path.is_file()]
            if not depth:
                below += [path for path in listed if path.is_dir()]
        folders = below
