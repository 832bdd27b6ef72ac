"""Addresses of a position of a talk, on the web and for this program."""

from __future__ import annotations

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.library.conferences.moment_link import MomentAddress, link_at, moment_link
from duthviewer.library.conferences.talk_clocks import DAY, TalkClock, address_clock
from duthviewer.library.store.talk_key import talk_key


def talk_link(
    conference: Conference, talk: Talk, clock: TalkClock, position_s: float
) -> str | None:
    """Return a web address of a position: in the day's recording, else in the talk's own video."""
    recording = conference.recording_by_id.get(talk.recording)
    if not clock.is_own:
        return moment_link(recording, talk, position_s)
    own_s = clock.time_of(talk.start_s + position_s)
    if (alignment := clock.alignments.get(clock.name)) is not None:
        day_s = alignment.nearest_day_s(own_s)
        if day_s is not None:
            return moment_link(recording, talk, day_s - talk.start_s)
    own = (url for url in talk.also if address_clock(url) == clock.name)
    return next((link_at(url, own_s) for url in own), None)


def talk_address(
    conference: Conference,
    talk: Talk,
    clock: TalkClock,
    position_s: float,
    page: int | None = None,
) -> str:
    """Return the address of a position that this program opens."""
    file_s = clock.time_of(talk.start_s + position_s)
    day_s = clock.day_of(file_s, clock.name)
    at_s, name = (file_s, clock.name) if day_s is None else (day_s, DAY)
    return str(MomentAddress(talk_key(conference.id, talk.id), at_s, page, name))
