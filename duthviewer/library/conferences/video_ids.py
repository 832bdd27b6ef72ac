"""The ids of videos in addresses, as they appear in the names of downloaded files."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

_YOUTUBE_HOSTS = ("youtube.com", "youtube-nocookie.com", "youtu.be")
_YOUTUBE_PATHS = ("live", "embed", "shorts", "v", "e")


def is_youtube(url: str) -> bool:
    """Return whether an address is one of YouTube's."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return False
    return any(host == known or host.endswith("." + known) for known in _YOUTUBE_HOSTS)


def video_id(url: str) -> str | None:
    """Return the id that a download of an address has in brackets in its name, such as
    YouTube's.
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    segments = [unquote(part) for part in parts.path.split("/") if part]
    if is_youtube(url):
        if watched := parse_qs(parts.query).get("v"):
            return watched[0]
        if host != "youtu.be" and (len(segments) < 2 or segments[0] not in _YOUTUBE_PATHS):
            return None
    return segments[-1] if segments else None
