"""How an address is fetched: directly, or by yt-dlp."""

from __future__ import annotations

import functools
from urllib.parse import unquote, urlsplit

from duthviewer.library.conferences.file_types import AUDIO, SUBTITLE, VIDEO
from duthviewer.library.downloads.values import DownloadKind

_MEDIA = frozenset((*VIDEO, *AUDIO))


@functools.lru_cache(4096)
def is_direct(url: str, kind: DownloadKind) -> bool:
    """Return whether an address is that of the file itself.

    Slides and thumbnails always are. A recording or subtitles are if the path ends in the
    extension of such a file; any other address is a page or a playlist, which yt-dlp reads.
    """
    if kind in (DownloadKind.SLIDES, DownloadKind.THUMBNAIL):
        return True
    return extension_of(url) in (SUBTITLE if kind is DownloadKind.SUBTITLES else _MEDIA)


def extension_of(url: str) -> str:
    """Return the lower-case extension of an address's path, without the dot; "" without one."""
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return ""
    stem, dot, extension = path.rpartition("/")[2].rpartition(".")
    return extension.lower() if stem and dot else ""


@functools.lru_cache(4096)
def host_of(url: str) -> str:
    """Return the host and port of an address, in lower case; "" without one."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""
