"""What a person gave the window, by dropping or choosing it: a catalogue, or a place for files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.errors import KnownError
from duthviewer.library.conferences.file_types import AUDIO, PICTURE, SUBTITLE, VIDEO

_MEDIA = frozenset((*VIDEO, *AUDIO, *PICTURE, *SUBTITLE, "pdf"))


_FILM = frozenset(VIDEO)


class Given(NamedTuple):
    """What is to be done: open a catalogue, or else look for files in these folders.

    Neither where nothing was of use; ``useless`` names the first of that.
    """

    catalogue: Path | None = None
    folders: tuple[Path, ...] = ()
    useless: Path | None = None


def given(paths: Sequence[Path]) -> Given:
    """Look what the paths are. Touches the disk: on a thread.

    The first catalogue is opened, and the rest left. A file brings the folder that it lies in.
    """
    # Imported here because its YAML takes 20 ms, and few ever drop something.
    from duthviewer.catalogue.files import find_catalogue

    folders: dict[Path, None] = {}
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
        else:
            useless = useless or path
    return Given(folders=tuple(folders), useless=useless)


def films_and_decks(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """The recordings and the slides among files, and in folders and the folders in them.

    Touches the disk: on a thread.
    """
    films: dict[Path, None] = {}
    decks: dict[Path, None] = {}
    for path in paths:
        # Two levels, as the files of a conference lie in their folder.
        for file in [path] if path.is_file() else [each for one in _inside(path) for each in one]:
            suffix = file.suffix[1:].lower()
            if suffix in _FILM:
                films[file] = None
            elif suffix == "pdf":
                decks[file] = None
    return list(films), list(decks)


def _inside(folder: Path) -> Iterator[list[Path]]:
    """The files of a folder, then those of each folder in it; none where it may not be looked."""
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
