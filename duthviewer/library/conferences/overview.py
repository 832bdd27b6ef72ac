"""What this computer knows of all conferences at once, for the start page.

It comes from the store alone, apart from the few conferences that ship with the program: 300
conferences with 10,000 talks take some hundredths of a second.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from duthviewer.catalogue.folding import folded
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.conferences.collection import contents_of, listed_as, shipped
from duthviewer.library.store.conferences import ListedConference, ListedTalk
from duthviewer.library.store.progress import TalkProgress
from duthviewer.library.store.store import Store
from duthviewer.library.store.talk_key import talk_key

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
    """A talk of a conference, which is given by its place in the overview."""

    key: str
    talk: ListedTalk
    conference: int


class Overview(NamedTuple):
    """All conferences, the last opened first, then those that ship with the program.

    ``searched`` has the folded title, speakers and conference of each talk, in the order of
    ``talks``; ``titles`` the folded titles of conferences. ``queue`` are keys of talks to watch.
    """

    conferences: tuple[ConferenceSummary, ...] = ()
    talks: tuple[KnownTalk, ...] = ()
    #: The place of each talk in ``talks`` by its key
    places: Mapping[str, int] = {}
    progress: Mapping[str, TalkProgress] = {}
    queue: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    def talk(self, key: str) -> KnownTalk | None:
        """Return the talk with a key."""
        place = self.places.get(key)
        return None if place is None else self.talks[place]

    def in_progress(self) -> list[str]:
        """Return the keys of talks that were begun and not finished, the last watched first."""
        begun = [
            one
            for key, one in self.progress.items()
            if one.position_s > 0 and not one.watched and key in self.places
        ]
        return [one.talk for one in sorted(begun, key=lambda one: -one.updated)]


def read_overview(store: Store, hidden: Collection[str] = ()) -> Overview:
    """Read the list of conferences with their talks. ``hidden`` are ids of shipped ones.

    Of two catalogues with one id, the last opened has the talks; both are listed.
    """
    contents = store.conferences.contents()
    progress = store.progress.all()
    entries = [(one, contents.get(one.path, []), False) for one in store.conferences.all()]
    ids = {one.id for one, _, _ in entries}
    for path in shipped():
        try:
            conference = open_conference(path)
        except (KnownError, OSError, ValueError):
            continue
        if conference.id not in hidden and conference.id not in ids:
            entries.append((listed_as(path, conference), contents_of(conference), True))
    summaries: list[ConferenceSummary] = []
    talks: list[KnownTalk] = []
    searched: list[str] = []
    places: dict[str, int] = {}
    for number, (listed, of_one, is_shipped) in enumerate(entries):
        watched = begun = 0
        title = folded(listed.title)
        for talk in of_one:
            key = talk_key(listed.id, talk.id)
            if (kept := progress.get(key)) is not None:
                watched += kept.watched
                begun += kept.position_s > 0 and not kept.watched
            if key not in places:
                places[key] = len(talks)
                talks.append(KnownTalk(key, talk, number))
                searched.append(f"{folded(talk.title)} {folded(talk.speakers)} {title}")
        summaries.append(
            ConferenceSummary(listed, series_of(listed.title), watched, begun, is_shipped)
        )
    return Overview(
        conferences=tuple(summaries),
        talks=tuple(talks),
        places=places,
        progress=progress,
        queue=tuple(store.watch_queue.all()),
        searched=tuple(searched),
        titles=tuple(folded(f"{one.listed.title} {one.listed.id}") for one in summaries),
    )


class WatchQueueEntry(NamedTuple):
    """A talk to watch next, with its title and the catalogue that it is in."""

    key: str
    title: str
    catalogue: Path


def queued_talks(store: Store, keys: Sequence[str]) -> list[WatchQueueEntry]:
    """Return what is known of some talks, without those of conferences that are not listed."""
    if not keys:
        return []
    overview = read_overview(store)
    found = []
    for key in keys:
        if (known := overview.talk(key)) is not None:
            catalogue = overview.conferences[known.conference].listed.path
            found.append(WatchQueueEntry(key, known.talk.title, catalogue))
    return found


def series_of(title: str) -> str:
    """Return a conference's title without its year or number, which its other years share."""
    if _CONGRESS.match(title):
        return "Chaos Communication Congress"
    name = title.strip(_EDGES)
    for pattern in (_NUMBER, _YEAR_AT_END):
        name = " ".join(pattern.sub(" ", name).split()).strip(_EDGES)
    return name or title.strip()
