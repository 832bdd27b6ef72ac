"""How many downloads run at the same time, and which is the next to start."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from duthviewer.library.downloads.sources import host_of, is_direct
from duthviewer.library.downloads.values import Download, DownloadKind

MOST_PER_HOST = 2
#: The second place of a host is for small files: a day's recording takes an hour.
MOST_RECORDINGS_PER_HOST = 1
MOST_YT_DLP = 2
#: Also counts the downloads whose transfer is over and that are being checked
MOST_AT_ALL = 8


class Slots:
    """The free places for downloads."""

    def __init__(self) -> None:
        self._hosts: Counter[str] = Counter()
        self._recordings: Counter[str] = Counter()
        self._yt_dlp = 0
        self._running = 0

    @classmethod
    def used_by(cls, transferring: Iterable[Download], finishing: int = 0) -> Slots:
        """Return the places that are left beside these downloads."""
        slots = cls()
        for download in transferring:
            slots.take(download)
        slots._running += finishing
        return slots

    @property
    def is_full(self) -> bool:
        return self._running >= MOST_AT_ALL

    def has_place(self, download: Download) -> bool:
        """Return whether a download may start now."""
        host = host_of(download.url)
        return not (
            self.is_full
            or self._hosts[host] >= MOST_PER_HOST
            or (_is_recording(download) and self._recordings[host] >= MOST_RECORDINGS_PER_HOST)
            or (_needs_yt_dlp(download) and self._yt_dlp >= MOST_YT_DLP)
        )

    def take(self, download: Download) -> None:
        host = host_of(download.url)
        self._running += 1
        self._hosts[host] += 1
        self._recordings[host] += _is_recording(download)
        self._yt_dlp += _needs_yt_dlp(download)


def _is_recording(download: Download) -> bool:
    return download.kind is DownloadKind.RECORDING


def _needs_yt_dlp(download: Download) -> bool:
    return not is_direct(download.url, download.kind)
