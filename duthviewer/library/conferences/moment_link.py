"""Web links to a moment of a published recording."""

from __future__ import annotations

from urllib.parse import quote, urlsplit, urlunsplit

from duthviewer.catalogue.conference import Recording, Talk
from duthviewer.library.conferences.video_ids import is_youtube, video_id


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
