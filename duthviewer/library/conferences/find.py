"""Conferences by their id: those opened before and those that ship with the program."""

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
    """An unknown conference, or an unknown talk of a conference."""


def find_conference(conference_id: str, store: Store) -> tuple[Path, Conference]:
    """Return the catalogue of a conference and the conference. Raises UnknownConference."""
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
    """Yield the conferences opened before, then the bundled ones, skipping missing or broken
    catalogues.
    """
    for path in _catalogues(store):
        try:
            yield path, open_conference(path)
        except (KnownError, OSError, ValueError):
            continue


def talk_of(conference: Conference, talk_id: str) -> Talk:
    """Return the talk with an id. Raises UnknownConference, which lists the existing talks."""
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
