"""Where a talk of any known conference is: its catalogue, and its files on this computer."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.files import TalkFiles, find_files
from duthviewer.library.known import find_known, known_conferences, talk_of
from duthviewer.library.store import Store


class TalkPlace(NamedTuple):
    """A talk with the catalogue that it is in, and its files."""

    catalogue: Path
    conference: Conference
    talk: Talk
    files: TalkFiles


class TalkPlaces:
    """Finds talks by their keys, and keeps what it has read until it is told to forget it.

    Call it off the GUI thread; any number of threads may.
    """

    def __init__(self, store: Store, media: Sequence[Path]) -> None:
        self._store = store
        self._media = tuple(media)
        self._lock = threading.Lock()
        self._found: dict[str, tuple[Path, Conference, Mapping[str, TalkFiles]]] = {}

    def know(self, catalogue: Path, conference: Conference, files: Mapping[str, TalkFiles]) -> None:
        """This much is known already, of the conference that is open."""
        self._found[conference.id] = (catalogue, conference, files)

    def place(self, key: str) -> TalkPlace:
        """The place of a talk. Raises UnknownConference."""
        conference_id, _, talk_id = key.partition("/")
        with self._lock:
            if conference_id not in self._found:
                path, known = find_known(conference_id, self._store)
                found = find_files(known, [path.parent], self._media)
                self._found[conference_id] = (path, known, found)
            catalogue, conference, files = self._found[conference_id]
        talk = talk_of(conference, talk_id)
        return TalkPlace(catalogue, conference, talk, files[talk.id])

    def conferences(self) -> list[tuple[str, str]]:
        """All known conferences as (id, title), the one that was opened last first."""
        found: dict[str, str] = {}
        for _, conference in known_conferences(self._store):
            found.setdefault(conference.id, conference.title)
        return list(found.items())
