"""Links to a moment of a talk: web addresses, and addresses that this program opens."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qs, quote, urlencode, urlsplit, urlunsplit

from duthviewer.catalogue.conference import Recording, Talk
from duthviewer.library.conferences.video_ids import is_youtube, video_id

#: The scheme of addresses that this program opens
SCHEME = "duthviewer"
LONGEST_LINK = 2048

_LINK = re.compile(
    rf"{SCHEME}:/{{0,2}}(?P<talk>[a-z0-9][a-z0-9._-]{{0,63}}/[a-z0-9][a-z0-9._-]{{0,63}})/?(?:\?(?P<query>.*))?",
    re.IGNORECASE,
)
_SECONDS = re.compile(r"[0-9]{1,7}(?:\.[0-9]{1,6})?")
_LONGEST_S = 1000 * 3600.0
_LAST_PAGE = 99_999
_LONGEST_CLOCK = 1000


class MomentAddress(NamedTuple):
    """What a `duthviewer:` address names: a talk's key, and perhaps a time and a page.

    ``at_s`` is a time of ``clock``: "" is the recording of the day, as for notes.
    """

    talk: str
    at_s: float | None = None
    page: int | None = None
    clock: str = ""

    def __str__(self) -> str:
        """Return the address, such as ``duthviewer:duth-2016/testing?t=8230&page=4``."""
        query = {}
        if self.at_s is not None:
            query["t"] = f"{round(self.at_s, 1):.1f}".removesuffix(".0")
        if self.page is not None:
            query["page"] = str(self.page)
        if self.clock:
            query["video"] = self.clock
        talk = quote(self.talk, safe="/")
        return f"{SCHEME}:{talk}" + (f"?{urlencode(query)}" if query else "")


def is_moment_address(text: str) -> bool:
    """Return whether a text has the scheme of addresses that this program opens."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def parse_moment_address(text: str) -> MomentAddress | None:
    """Parse a `duthviewer:` address, which may come from a stranger; None if it is invalid.

    A time, page or video that makes no sense is ignored: the talk is worth opening.
    """
    text = text.strip()
    match = _LINK.fullmatch(text) if len(text) <= LONGEST_LINK else None
    if match is None or not text.isprintable():
        return None
    talk = match["talk"].lower()
    try:
        query = parse_qs(match["query"] or "", max_num_fields=20)
    except ValueError:
        return MomentAddress(talk)
    time, page, clock = (query.get(name, [""])[0] for name in ("t", "page", "video"))
    at_s = float(time) if _SECONDS.fullmatch(time) else None
    number = int(page) if page.isascii() and page.isdecimal() and len(page) < 6 else 0
    return MomentAddress(
        talk,
        at_s if at_s is not None and at_s <= _LONGEST_S else None,
        number if 1 <= number <= _LAST_PAGE else None,
        clock if len(clock) <= _LONGEST_CLOCK else "",
    )


def moment_link(recording: Recording | None, talk: Talk, position_s: float) -> str | None:
    """Return a link to a position of a talk; None if no address is known.

    The day's recording is preferred to the talk's own video.
    """
    position_s = max(0.0, position_s)
    if recording is not None and recording.url:
        return link_at(recording.url, talk.start_s + position_s)
    if talk.also:
        return link_at(talk.also[0], position_s)
    return None


def link_at(url: str, offset_s: float) -> str:
    """Return an address at an offset: YouTube's short form, else a W3C media fragment (`#t=`)."""
    seconds = int(offset_s)
    if is_youtube(url) and (found := video_id(url)):
        return f"https://youtu.be/{quote(found, safe='')}?t={seconds}"
    parts = urlsplit(url)
    return urlunsplit(parts._replace(fragment=f"t={seconds}"))
