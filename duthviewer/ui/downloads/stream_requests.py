"""What is downloaded for a talk that is played from the network: its slides, what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from duthviewer.library.downloads.values import Download
from duthviewer.ui.downloads.controller import DownloadsController
from duthviewer.ui.watch.page import WatchPage


class StreamRequests(QObject):
    """Passes the wishes of the watch page on to the queue, and shows what comes of them."""

    def __init__(self, downloads: DownloadsController, page: WatchPage) -> None:
        super().__init__(downloads)
        self._downloads = downloads
        self._page = page
        self._slides: Sequence[Download] = ()
        page.stream.keep_requested.connect(downloads.keep)
        page.stream.slides_missed.connect(self._fetch_slides)
        page.watched.talk_changed.connect(self._forget_slides)
        page.stream.ready.connect(self._follow_recording)
        downloads.changed.connect(self._follow_recording)
        downloads.changed.connect(self._follow_slides)

    def _fetch_slides(self, slides: Sequence[Download]) -> None:
        self._downloads.fetch_now(slides)
        self._slides = slides
        self._page.slides.set_fetched(True)

    def _follow_recording(self) -> None:
        if (download := self._page.stream.download) is not None:
            job = self._downloads.job_of(download.id)
            self._page.stream.set_downloading(job is not None and job.is_open)

    def _forget_slides(self) -> None:
        self._slides = ()

    def _follow_slides(self) -> None:
        if self._slides:
            jobs = [self._downloads.job_of(one.id) for one in self._slides]
            is_open = any(job is not None and job.is_open for job in jobs)
            self._page.slides.set_fetched(is_open)
