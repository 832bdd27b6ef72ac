"""Conferences by their id: those that were added or opened and those that ship with the program."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.conferences.collection import catalogue_state, refresh, shipped
from duthviewer.library.store.store import Store

#: Most ids that an error names
_MOST_NAMED = 20


class UnknownConference(KnownError):
    """An unknown conference, or an unknown talk of a conference."""


def find_conference(conference_id: str, store: Store) -> tuple[Path, Conference]:
    """Return the catalogue of a conference and the conference. Raises UnknownConference."""
    for path, conference in conferences_with({conference_id}, store):
        if conference.id == conference_id:
            return path, conference
    found = [listed.id for listed in store.conferences.all() if listed.id]
    found += [conference.id for _, conference in _readable(shipped())]
    known = list(dict.fromkeys(found))
    raise UnknownConference(
        "There is no conference {conference} among those that were opened (there are: "
        "{known}). Name its catalogue with --in PATH.",
        conference=conference_id,
        known=", ".join(known[:_MOST_NAMED]) + (", …" if len(known) > _MOST_NAMED else ""),
    )


def all_conferences(store: Store) -> Iterator[tuple[Path, Conference]]:
    """Yield the listed conferences, the last opened first, then the bundled ones, skipping missing
    or broken catalogues.
    """
    for listed in store.conferences.all():
        refresh(store, listed)
        yield from _readable([listed.path])
    yield from _readable(shipped())


def conferences_with(ids: Collection[str], store: Store) -> Iterator[tuple[Path, Conference]]:
    """Yield conferences until all of these ids were among them; others may be among them, too.

    Also yields conferences that were removed from the list: their notes still need names. Opens as
    few catalogues as possible.
    """
    wanted = set(ids)
    listed = [*store.conferences.all(), *store.conferences.removed()]
    likely = [one.path for one in listed if one.id in wanted]
    # What was never read, or changed since
    other = [one for one in listed if one.id not in wanted]
    for path, conference in _readable([*likely, *shipped()]):
        wanted.discard(conference.id)
        yield path, conference
        if not wanted:
            return
    for one in other:
        if catalogue_state(one.path) in ("", one.state):
            continue
        refresh(store, one)
        for path, conference in _readable([one.path]):
            wanted.discard(conference.id)
            yield path, conference
        if not wanted:
            return


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


def _readable(paths: list[Path]) -> Iterator[tuple[Path, Conference]]:
    for path in paths:
        try:
            yield path, open_conference(path)
        except (KnownError, OSError, ValueError):
            continue
