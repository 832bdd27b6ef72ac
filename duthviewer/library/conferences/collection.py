"""The list of conferences that were added or opened, and what is known of each without opening it.

The list is a table of the store (`store.conferences`). It copies titles, years and talks from the
catalogues; a copy whose catalogue has changed is renewed here.
"""

from __future__ import annotations

import re
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import bundled, catalogue_file, open_conference
from duthviewer.library.store.conferences import ListedConference, ListedTalk
from duthviewer.library.store.store import Store
from duthviewer.resources import resource

#: Increase it when more or other things are copied from catalogues, so that all are read again.
_READING = 1

#: A year that stands alone or at the end of a word: "PyCon 2016", "duth-2016", "djangocon2016"
_YEAR = re.compile(r"(?<!\d)(19[89]\d|20[0-4]\d)(?!\d)")


def add_conference(
    store: Store, path: Path, conference: Conference | None = None, *, opened: bool = False
) -> ListedConference | None:
    """List the conference of a catalogue (or of its folder), and return its entry.

    ``conference`` is what the catalogue contains, if that was read. With ``opened`` it becomes the
    last opened one. Bundled conferences are not listed, because an update moves their files; for
    them this returns None. Raises CatalogueError for a catalogue that cannot be read.
    """
    path = catalogue_file(path).absolute()
    if path in shipped():
        return None
    if conference is None:
        conference = open_conference(path)
    listed, before = listed_as(path, conference), store.conferences.at(path)
    if before is not None and listed.state and before.state == listed.state:
        # A large conference is a megabyte of titles.
        store.conferences.list_again(path, opened=opened)
    else:
        store.conferences.add(listed, contents_of(conference), opened=opened)
    return store.conferences.at(path)


def refresh(store: Store, listed: ListedConference) -> bool:
    """Renew the entry if its catalogue has changed; return whether it was renewed.

    Reads the disk. A catalogue that is missing or broken keeps its entry.
    """
    if (state := catalogue_state(listed.path)) in ("", listed.state):
        return False
    try:
        conference = open_conference(listed.path)
    except (KnownError, OSError, ValueError):
        return False
    entry = listed_as(listed.path, conference)._replace(state=state)
    store.conferences.update(entry, contents_of(conference))
    return True


def shipped() -> list[Path]:
    """Return the catalogues that come with the program: conferences, then the demo."""
    return [*bundled(), resource("demo", "catalogue.yaml")]


def listed_as(path: Path, conference: Conference) -> ListedConference:
    """Return the entry of a conference whose catalogue was just read."""
    return ListedConference(
        path,
        id=conference.id,
        title=conference.title,
        year=year_of(conference),
        talks=len(conference.talks),
        state=catalogue_state(path),
    )


def contents_of(conference: Conference) -> list[ListedTalk]:
    """Return the talks of a conference as the list keeps them."""
    ends = conference.end_by_talk_id
    talks = []
    for talk in conference.talks:
        end_s = ends[talk.id]
        length_s = None if end_s is None or end_s <= talk.start_s else end_s - talk.start_s
        speakers = ", ".join(speaker.name for speaker in talk.speakers)
        talks.append(ListedTalk(talk.id, talk.title, speakers, length_s))
    return talks


def year_of(conference: Conference) -> int | None:
    """Return the year in which a conference was held: from its dates, else from its title or id."""
    if conference.start is not None:
        return conference.start.year
    dates = [recording.date for recording in conference.recordings if recording.date is not None]
    if dates:
        return min(dates).year
    found = _YEAR.findall(conference.title) or _YEAR.findall(conference.id)
    return int(found[-1]) if found else None


def catalogue_state(path: Path) -> str:
    """Return a text that changes with the catalogue; "" if the file cannot be found."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return ""
    return f"{_READING}:{status.st_size}:{status.st_mtime_ns}"
