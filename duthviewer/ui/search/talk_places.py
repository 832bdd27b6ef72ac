"""The catalogue and the files of talks that a search found."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.conferences.files import TalkFiles, find_files
from duthviewer.library.conferences.find import UnknownConference, talk_of
from duthviewer.library.index import SearchIndex
from duthviewer.library.store.chosen_files import ChosenFiles


class TalkPlace(NamedTuple):
    """A talk with its catalogue and its files."""

    catalogue: Path
    conference: Conference
    talk: Talk
    files: TalkFiles


class TalkPlaces:
    """Finds the catalogues and files of indexed talks, and caches them.

    For use off the GUI thread, by any number of threads.
    """

    def __init__(
        self,
        index: SearchIndex,
        media: Sequence[Path],
        given: Callable[[str], ChosenFiles] | None = None,
    ) -> None:
        """``given`` returns the files that the user has chosen for a conference, by its id."""
        self._index = index
        self._media = tuple(media)
        self._given = given
        self._lock = threading.Lock()
        self._found: dict[str, tuple[Path, Conference, Mapping[str, TalkFiles]]] = {}

    def know(self, catalogue: Path, conference: Conference, files: Mapping[str, TalkFiles]) -> None:
        """Add the open conference and its files to the cache."""
        self._found[conference.id] = (catalogue, conference, files)

    def place(self, key: str) -> TalkPlace:
        """Return the place of a talk. Raises UnknownConference, and CatalogueError for a broken
        catalogue.
        """
        conference_id, _, talk_id = key.partition("/")
        with self._lock:
            if conference_id not in self._found:
                path = self._catalogue(conference_id)
                known = open_conference(path)
                given = None if self._given is None else self._given(conference_id)
                found = find_files(known, [path.parent], self._media, given)
                self._found[conference_id] = (path, known, found)
            catalogue, conference, files = self._found[conference_id]
        talk = talk_of(conference, talk_id)
        return TalkPlace(catalogue, conference, talk, files[talk.id])

    def conferences(self) -> list[tuple[str, str]]:
        """Return all indexed conferences as (id, title), by title."""
        found = [(one.id, one.title) for one in self._index.conferences()]
        return sorted(found, key=lambda one: one[1].casefold())

    def _catalogue(self, conference_id: str) -> Path:
        for one in self._index.conferences():
            if one.id == conference_id:
                return one.path
        raise UnknownConference(
            "There is no conference {conference} any more.", conference=conference_id
        )
