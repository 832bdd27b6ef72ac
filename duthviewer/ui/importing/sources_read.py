"""Reading what a person gave, on a thread: the conferences in it, or files to search for talks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.addresses import is_web_address
from duthviewer.library.importing.values import ImportedConference
from duthviewer.names import shown
from duthviewer.ui.importing.review_page import ReviewSource
from duthviewer.ui.state.dropped_files import films_and_decks

#: More lines with nothing but addresses are one text.
_MOST_ADDRESSES = 50
#: A longer source is not shown line by line.
_LONGEST_TEXT = 4 * 2**20


class GivenSource(NamedTuple):
    """What a person pasted, dropped or chose: a text or an address, or files and folders."""

    text: str = ""
    paths: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """What it is called."""
        return ", ".join(shown(path.name) for path in self.paths) or self.text.strip()

    def sources(self) -> Sequence[Path | str]:
        """Return what is imported one after the other."""
        if self.paths:
            return self.paths
        lines = self.text.split()
        if 1 < len(lines) <= _MOST_ADDRESSES and all(map(is_web_address, lines)):
            return tuple(dict.fromkeys(lines))
        return (self.text,)


class ReadSource(NamedTuple):
    """The conferences of a source, or the files in which talks have to be found."""

    imports: Sequence[ImportedConference]
    source: ReviewSource
    #: Recordings and decks
    to_locate: Sequence[Path] = ()


def read_source(
    given: GivenSource, cancelled: threading.Event, report: Callable[[str], None]
) -> ReadSource:
    """Import a source. Raises KnownError."""
    # Imported here: the formats are many modules.
    from duthviewer.library.importing.formats.folder import DecksToLocate
    from duthviewer.library.importing.sources import import_source
    from duthviewer.library.importing.writing import names_beside

    if files := _recordings_and_decks(given.paths):
        return ReadSource((), ReviewSource(given.name), files)
    imports: list[ImportedConference] = []
    try:
        for each in given.sources():
            imports += import_source(each, cancelled=cancelled, report=report)
    except DecksToLocate as found:
        return ReadSource((), ReviewSource(given.name), (*found.recordings, *found.decks))
    folder = None
    if given.paths:
        first = given.paths[0]
        folder = first if first.is_dir() else first.parent
        # A pack names files that may be on another computer, and lies among downloads.
        if not any((folder / name).exists() for each in imports for name in names_beside(each)):
            folder = None
    return ReadSource(imports, ReviewSource(given.name, folder, _lines(given)))


def _recordings_and_decks(paths: Sequence[Path]) -> list[Path]:
    """Return the paths if they are files, recordings as well as decks."""
    if any(path.is_dir() for path in paths):
        return []
    films, decks = films_and_decks(paths)
    return [*films, *decks] if films and decks else []


def _lines(given: GivenSource) -> Sequence[str]:
    """Return the lines of a text or of a text file, for the findings."""
    if not given.paths:
        return given.text.strip("\n").split("\n")
    path = given.paths[0]
    if len(given.paths) > 1 or not path.is_file() or path.stat().st_size > _LONGEST_TEXT:
        return ()
    from duthviewer.library.media.encodings import decode

    content = path.read_bytes()
    return () if b"\0" in content[:4096] else decode(content).splitlines()
