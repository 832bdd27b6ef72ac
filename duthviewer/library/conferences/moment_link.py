"""The address of a moment: where a recording was published, at an offset."""

from __future__ import annotations

from urllib.parse import quote, urlsplit, urlunsplit

from duthviewer.catalogue.conference import Recording, Talk
from duthviewer.library.conferences.video_ids import is_youtube, video_id


def moment_link(recording: Recording | None, talk: Talk, position_s: float) -> str | None:
    """The link to a position of a talk; None where neither has an address.

    The day's recording comes first, then the talk as a video of its own.
    """
    position_s = max(0.0, position_s)
    if recording is not None and recording.url:
        return link_at(recording.url, talk.start_s + position_s)
    if talk.also:
        return link_at(talk.also[0], position_s)
    return None


def link_at(url: str, offset_s: float) -> str:
    """A page's address at an offset: YouTube's short form, else a media fragment (W3C, `#t=`)."""
    seconds = int(offset_s)
    if is_youtube(url) and (found := video_id(url)):
        return f"https://youtu.be/{quote(found, safe='')}?t={seconds}"
    parts = urlsplit(url)
    return urlunsplit(parts._replace(fragment=f"t={seconds}"))
