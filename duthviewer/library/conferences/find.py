"""Finding a conference by its id: among those opened before, and those that ship."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import bundled, open_conference
from duthviewer.library.store.store import Store
from duthviewer.names import path_of
from duthviewer.resources import resource


class UnknownConference(KnownError):
    """There is no such conference, or no such talk in it."""


def find_conference(conference_id: str, store: Store) -> tuple[Path, Conference]:
    """The catalogue of a conference, and what it says. Raises UnknownConference."""
    found = []
    for path, conference in all_conferences(store):
        if conference.id == conference_id:
            return path, conference
        found.append(conference.id)
    known = ", ".join(dict.fromkeys(found))
    raise UnknownConference(
        "There is no conference {conference} among those that were opened (there are: "
        "{known}). Name its catalogue with --in PATH.",
        conference=conference_id,
        known=known,
    )


def all_conferences(store: Store) -> Iterator[tuple[Path, Conference]]:
    """The catalogues opened before, then those that ship; what is gone or broken is left out."""
    for path in _catalogues(store):
        try:
            yield path, open_conference(path)
        except (KnownError, OSError, ValueError):
            continue


def talk_of(conference: Conference, talk_id: str) -> Talk:
    """The talk of an id. Raises UnknownConference, which names the talks that there are."""
    talk = conference.talk_by_id.get(talk_id)
    if talk is None:
        names = ", ".join(list(conference.talk_by_id)[:20])
        raise UnknownConference(
            "There is no talk {talk} in {conference}. It has: {names}",
            talk=talk_id,
            conference=conference.title,
            names=names,
        )
    return talk


def _catalogues(store: Store) -> Iterator[Path]:
    recent = store.settings.get("recent_conferences")
    for entry in recent if isinstance(recent, list) else []:
        if isinstance(entry, list) and len(entry) == 2 and isinstance(entry[1], str):
            yield path_of(entry[1])
    yield from bundled()
    yield resource("demo", "catalogue.yaml")
