"""How many downloads run at the same time, and which of them may start."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from duthviewer.library.downloads.sources import host_of, is_direct
from duthviewer.library.downloads.values import Download, DownloadKind

MOST_PER_HOST = 2
#: The second place of a host is for small files: a day's recording takes an hour.
MOST_RECORDINGS_PER_HOST = 1
MOST_YT_DLP = 2
#: Also counts the downloads whose transfer is over and that are being checked
MOST_AT_ALL = 8


class Lane(NamedTuple):
    """What decides whether a download may start: the same for many of them."""

    host: str
    is_recording: bool
    needs_yt_dlp: bool


def lane_of(download: Download) -> Lane:
    """Return the lane of a download."""
    return Lane(
        host_of(download.url),
        download.kind is DownloadKind.RECORDING,
        not is_direct(download.url, download.kind),
    )


class Slots:
    """The places for downloads that are free."""

    def __init__(self, transferring: Iterable[Lane] = (), finishing: int = 0) -> None:
        """The places beside downloads that run, and beside those that are being checked."""
        self._hosts: Counter[str] = Counter()
        self._recordings: Counter[str] = Counter()
        self._yt_dlp = 0
        self._running = finishing
        for lane in transferring:
            self.take(lane)

    @property
    def is_full(self) -> bool:
        return self._running >= MOST_AT_ALL

    def has_place(self, lane: Lane) -> bool:
        """Return whether a download may start now."""
        return not (
            self.is_full
            or self._hosts[lane.host] >= MOST_PER_HOST
            or (lane.is_recording and self._recordings[lane.host] >= MOST_RECORDINGS_PER_HOST)
            or (lane.needs_yt_dlp and self._yt_dlp >= MOST_YT_DLP)
        )

    def take(self, lane: Lane) -> None:
        self._running += 1
        self._hosts[lane.host] += 1
        self._recordings[lane.host] += lane.is_recording
        self._yt_dlp += lane.needs_yt_dlp
