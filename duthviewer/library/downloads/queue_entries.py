"""The jobs of the queue with what the queue itself knows of them."""

from __future__ import annotations

import functools
import threading
from dataclasses import dataclass, field

from duthviewer.library.downloads.slots import Lane, lane_of
from duthviewer.library.downloads.values import Download, Job


@dataclass
class QueueEntry:
    """A job with its place in the queue."""

    job: Job
    place: float
    #: How often it failed since it was queued
    failures: int = 0
    #: When it may start, in monotonic seconds
    not_before: float = 0.0
    saved_at: float = 0.0

    @functools.cached_property
    def lane(self) -> Lane:
        return lane_of(self.job.download)


@dataclass
class DownloadRun:
    """A thread that works for a job. It may outlive the job, while a cancelled fetcher ends."""

    entry: QueueEntry
    cancelled: threading.Event = field(default_factory=threading.Event)
    #: Whether all bytes have arrived, so that the host has a free place
    is_over: bool = False
    #: Whether what is on the disk is removed at the end
    discards: bool = False
    #: The job as last reported by the fetcher
    reported: Job | None = None

    @property
    def download(self) -> Download:
        return self.entry.job.download
