"""Values of a download: what to fetch, how far it is, why it failed."""

from __future__ import annotations

import enum
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from duthviewer.errors import Error, KnownError

#: The height of recordings that have a choice, unless another is requested
USUAL_HEIGHT = 720


class DownloadKind(enum.StrEnum):
    """What a downloaded file is for."""

    RECORDING = "recording"
    SLIDES = "slides"
    THUMBNAIL = "thumbnail"
    SUBTITLES = "subtitles"


@dataclass(frozen=True, kw_only=True)
class Download:
    """One file to fetch. ``id`` is the same in every run: ``conference/kind/what-it-belongs-to``.

    A day's recording and its subtitles have a ``recording`` and no ``talk``. Slides, a thumbnail
    and a talk's own video with its subtitles have both.

    ``name`` is a file name for a direct address. For any other address it is a stem that already
    ends with what `find_files` searches for: the extension, or a language and an extension, is
    added to it and nothing else.
    """

    id: str
    conference: str
    kind: DownloadKind
    recording: str
    talk: str | None
    url: str
    folder: Path
    name: str
    #: What the user reads: the title of the talk or of the recording
    title: str
    height: int = USUAL_HEIGHT
    #: What a recording has to be longer than: a talk starts there
    last_start_s: float = 0.0
    #: Whether a finished file is there and the server has a newer version of it
    replaces: bool = False

    @property
    def target(self) -> Path:
        """The place of the finished file, for a direct address."""
        return self.folder / self.name


class JobState(enum.StrEnum):
    """The state of a download in the queue."""

    #: Waits for its turn, or for the time of its next try
    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"
    #: Taken out of the queue; reported once and not listed any more
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Progress:
    """How much of a file is on the disk; ``total`` is None while the length is unknown.

    ``notice`` tells why it is slow at the moment: "The server asks to wait 30 s."
    """

    bytes: int = 0
    total: int | None = None
    bytes_per_s: float = 0.0
    notice: KnownError | None = None


@dataclass(frozen=True, kw_only=True)
class Job:
    """A download in the queue.

    ``error``: why it failed, or why it is waiting for another try at ``next_try_at``, a Unix time.
    ``path``: the finished file. A job that is done has no path if the source has no such file; then
    ``error`` says so.
    """

    download: Download
    state: JobState = JobState.QUEUED
    progress: Progress = Progress()
    error: KnownError | None = None
    next_try_at: float | None = None
    path: Path | None = None

    @property
    def notice(self) -> KnownError | None:
        """What the user should know while it waits or runs."""
        return self.progress.notice

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state in (JobState.QUEUED, JobState.RUNNING, JobState.PAUSED)


@dataclass(frozen=True)
class FetchedFile:
    """A finished file and the validator (ETag or Last-Modified) that its server sent."""

    path: Path
    validator: str | None = None


class DownloadError(KnownError):
    """A download failed, and will fail again until the user does what the text says."""


class ContentChangedError(ConnectionAbortedError):
    """The server has a new version of the file, so a reader of the old one cannot go on."""


class TemporaryDownloadError(DownloadError):
    """A download failed, and a later try can succeed.

    ``retry_after_s``: how long the server asks to wait; None if it did not say.
    """

    def __init__(
        self, template: str, *, retry_after_s: float | None = None, **values: object
    ) -> None:
        super().__init__(template, **values)
        self.retry_after_s = retry_after_s


class HostUnreachableError(TemporaryDownloadError):
    """No connection to a host: other files of it cannot be fetched either."""


class NothingOfferedError(DownloadError):
    """The source has no such file, as a video without subtitles. Nothing is wrong."""


class DownloadStopped(Error):
    """A fetcher ended because ``cancelled`` was set. What is on the disk stays."""


Report = Callable[[Progress], None]
"""Called by a fetcher on its own thread, at most a few times a second."""

Fetcher = Callable[[Download, Report, threading.Event], FetchedFile]
"""Fetches one file, continuing what an earlier run left, and returns when it is in its place.

Blocks; several run at the same time on threads of their own. Short interruptions are survived
within. A report whose ``bytes`` equal ``total`` says that the server's work is over: the queue lets
the next download begin while this one is checked and put into its place.

Raises DownloadError or a subclass, or DownloadStopped soon after the event was set; any other
KnownError counts as a DownloadError.
"""
