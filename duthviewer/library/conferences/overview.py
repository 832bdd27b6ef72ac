"""What this computer knows of all conferences at once, for the start page.

It comes from the store alone, apart from the few conferences that ship with the program. The start
waits for it, so it has only the talks that are shown at first: those of 300 conferences would take
50 ms.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.folding import folded
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.conferences.collection import contents_of, listed_as, shipped
from duthviewer.library.conferences.own_copies import own_copy_of
from duthviewer.library.store.conferences import ListedConference, ListedTalk
from duthviewer.library.store.progress import TalkProgress
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key

#: How many talks in progress are listed, the last watched first
_MOST_IN_PROGRESS = 200

#: "33C3: works for me"
_CONGRESS = re.compile(r"\b\d\dC(?=\d\b)", re.IGNORECASE)
#: The number of a conference, with a motto or place after it: "2016", "33rd", "'14", "2013, Austin"
_NUMBER = re.compile(
    r"""[('’]* \b (?: (?:19|20)\d\d | \d{1,3}(?:st|nd|rd|th)? | [ivx]{1,5} ) \b
    [)]* (?: \s*[,:] .* )? | ['’]\d\d\b""",
    re.IGNORECASE | re.VERBOSE,
)
_YEAR_AT_END = re.compile(r"(?<=[^\W\d_])(?:19|20)\d\d$")
#: What may be left over at both ends
_EDGES = " \t-–—:,.#/()[]'’"


class ConferenceSummary(NamedTuple):
    """A conference with what was watched of it. ``series`` is the title without year or number."""

    listed: ListedConference
    series: str
    watched: int = 0
    #: How many talks were begun and not finished
    begun: int = 0
    is_shipped: bool = False


class KnownTalk(NamedTuple):
    """A talk with the conference that it is in."""

    key: str
    talk: ListedTalk
    listed: ListedConference


class Overview(NamedTuple):
    """All conferences, the last opened first, then those that ship with the program.

    ``talks`` has the talks in progress (the latest ones) and those of the queue, by their keys.
    ``titles`` are the folded titles of conferences. ``queue`` are keys of talks to watch.
    """

    conferences: tuple[ConferenceSummary, ...] = ()
    talks: Mapping[str, KnownTalk] = {}
    progress: Mapping[str, TalkProgress] = {}
    queue: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    def in_progress(self) -> list[str]:
        """Return the keys of talks that were begun and not finished, the last watched first."""
        return [key for key in _begun(self.progress) if key in self.talks]


class AllTalks(NamedTuple):
    """The talks of all conferences, with the folded title, speakers and conference of each."""

    talks: tuple[KnownTalk, ...] = ()
    searched: tuple[str, ...] = ()


def read_overview(store: Store, hidden: Collection[str] = ()) -> Overview:
    """Read the list of conferences. ``hidden`` are ids of shipped ones.

    Of two catalogues with one id, the last opened has the talks; both are listed.
    """
    progress = store.progress.all()
    queue = tuple(store.watch_queue.all())
    watched, begun = Counter[str](), Counter[str]()
    for key, kept in progress.items():
        conference_id = key.partition("/")[0]
        watched[conference_id] += kept.watched
        begun[conference_id] += kept.position_s > 0 and not kept.watched
    listed = store.conferences.all()
    entries = _shipped(hidden, {one.id for one in listed})
    summaries = tuple(
        ConferenceSummary(
            one,
            series_of(one.title),
            min(watched[one.id], one.talks),
            begun[one.id],
            is_shipped,
        )
        for one, is_shipped in (
            *((one, False) for one in listed),
            *((one, True) for one in entries),
        )
    )
    wanted = {*queue, *_begun(progress)[:_MOST_IN_PROGRESS]}
    return Overview(
        conferences=summaries,
        talks=_talks(store, wanted, listed, entries),
        progress=progress,
        queue=queue,
        titles=tuple(folded(f"{one.listed.title} {one.listed.id}") for one in summaries),
    )


def read_talks(store: Store, overview: Overview) -> AllTalks:
    """Read the talks of all conferences of an overview, to search them."""
    contents = store.conferences.contents()
    talks: list[KnownTalk] = []
    searched: list[str] = []
    seen: set[str] = set()
    for summary in overview.conferences:
        listed = summary.listed
        if listed.id in seen:
            continue
        seen.add(listed.id)
        title = folded(listed.title)
        of_one = _contents_of_shipped(listed) if summary.is_shipped else contents.get(listed.path)
        for talk in of_one or ():
            talks.append(KnownTalk(talk_key(listed.id, talk.id), talk, listed))
            searched.append(f"{folded(talk.title)} {folded(talk.speakers)} {title}")
    return AllTalks(tuple(talks), tuple(searched))


class WatchQueueEntry(NamedTuple):
    """A talk to watch next, with its title and the catalogue that it is in."""

    key: str
    title: str
    catalogue: Path


def queued_talks(store: Store, keys: Sequence[str]) -> list[WatchQueueEntry]:
    """Return what is known of some talks, without those of conferences that are not listed."""
    if not keys:
        return []
    listed = store.conferences.all()
    found = _talks(store, set(keys), listed, _shipped((), {one.id for one in listed}))
    return [
        WatchQueueEntry(key, found[key].talk.title, found[key].listed.path)
        for key in keys
        if key in found
    ]


def _begun(progress: Mapping[str, TalkProgress]) -> list[str]:
    """Return the talks that were begun and not finished, the last watched first."""
    begun = [one for one in progress.values() if one.position_s > 0 and not one.watched]
    return [one.talk for one in sorted(begun, key=lambda one: -one.updated)]


def _shipped(hidden: Collection[str], ids: Collection[str]) -> list[ListedConference]:
    """Return entries of the shipped conferences that are neither hidden nor listed."""
    entries = []
    for path in shipped():
        if own_copy_of(path) is not None:
            # Its copy is listed in its place.
            continue
        try:
            conference = open_conference(path)
        except (KnownError, OSError, ValueError):
            continue
        if conference.id not in hidden and conference.id not in ids:
            entries.append(listed_as(path, conference))
    return entries


def _contents_of_shipped(listed: ListedConference) -> list[ListedTalk]:
    try:
        return contents_of(open_conference(listed.path))
    except (KnownError, OSError, ValueError):
        return []


def _talks(
    store: Store,
    keys: Collection[str],
    listed: Sequence[ListedConference],
    entries: Sequence[ListedConference],
) -> dict[str, KnownTalk]:
    """Return the talks with these keys; ``entries`` are shipped conferences."""
    wanted: dict[str, set[str]] = {}
    for key in keys:
        conference_id, _, talk_id = key.partition("/")
        wanted.setdefault(conference_id, set()).add(talk_id)
    of_ids = {one.id: one for one in (*reversed(entries), *reversed(listed)) if one.id in wanted}
    shipped_paths = {one.path for one in entries}
    paths = [one.path for one in of_ids.values() if one.path not in shipped_paths]
    contents = store.conferences.contents(paths)
    found: dict[str, KnownTalk] = {}
    for conference_id, one in of_ids.items():
        of_one = contents.get(one.path)
        for talk in _contents_of_shipped(one) if of_one is None else of_one:
            if talk.id in wanted[conference_id]:
                key = talk_key(conference_id, talk.id)
                found[key] = KnownTalk(key, talk, one)
    return found


def series_of(title: str) -> str:
    """Return a conference's title without its year or number, which its other years share."""
    if _CONGRESS.match(title):
        return "Chaos Communication Congress"
    name = title.strip(_EDGES)
    for pattern in (_NUMBER, _YEAR_AT_END):
        name = " ".join(pattern.sub(" ", name).split()).strip(_EDGES)
    return name or title.strip()
