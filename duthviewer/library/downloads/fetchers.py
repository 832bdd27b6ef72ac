"""The fetcher of each kind of address, and what is left when a download is given up."""

from __future__ import annotations

import contextlib
import logging
import stat
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.errors import KnownError
from duthviewer.library.conferences.folder_files import OWNER_MARK
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadKind,
    FetchedFile,
    Progress,
    Report,
)
from duthviewer.names import shown

if TYPE_CHECKING:
    from duthviewer.library.downloads.streamed_parts import StreamedParts
    from duthviewer.library.downloads.yt_dlp import YtDlp
    from duthviewer.library.store.store import Store

logger = logging.getLogger(__name__)


class Fetchers:
    """Fetches direct addresses by HTTP, and all others by yt-dlp."""

    def __init__(self, yt_dlp: YtDlp, store: Store | None = None) -> None:
        """``store`` lists the recordings that were only watched."""
        self._yt_dlp = yt_dlp
        self._store = store

    def fetch(self, download: Download, report: Report, cancelled: threading.Event) -> FetchedFile:
        """Fetch a file in the manner that its address needs; a `Fetcher`."""
        make_folder(download)
        if not is_direct(download.url, download.kind):
            return self._yt_dlp.fetch(download, report, cancelled)
        if not download.replaces and (size := _size_there(download)):
            # Finished just before the program was ended, or put there meanwhile.
            report(Progress(size, size))
            return FetchedFile(download.target)
        self._keep_streamed_part(download)
        from duthviewer.library.downloads.deck_pages import deck_file
        from duthviewer.library.downloads.transfer import fetch_direct

        if download.kind is DownloadKind.SLIDES:
            file = deck_file(download.url, cancelled)
            if file != download.url:
                fetched = fetch_direct(replace(download, url=file), report, cancelled)
                # Its validator says nothing about the page.
                return FetchedFile(fetched.path)
        return fetch_direct(download, report, cancelled)

    def discard(self, download: Download) -> None:
        """Remove the unfinished files of a download that was given up."""
        if not is_direct(download.url, download.kind):
            self._yt_dlp.discard(download)
            return
        from duthviewer.library.downloads.part import discard_part, known_part

        discard_part(download.target)
        parts = self._streamed_parts(download)
        if parts is not None and known_part(download.target) is not None:
            # It is being watched.
            parts.add(_real_target(download))

    def _keep_streamed_part(self, download: Download) -> None:
        """Take what was watched of a recording out of the list of parts that may be dropped."""
        try:
            if (parts := self._streamed_parts(download)) is not None:
                parts.keep(_real_target(download))
        except (KnownError, OSError, RuntimeError) as error:
            logger.warning("%s may be dropped before it is complete: %s", download.target, error)

    def _streamed_parts(self, download: Download) -> StreamedParts | None:
        from duthviewer.library.downloads.streamed_parts import StreamedParts

        if self._store is None or download.kind is not DownloadKind.RECORDING:
            return None
        return StreamedParts(self._store, most_bytes=0)


def _real_target(download: Download) -> Path:
    """Return the place by which streamed parts are listed."""
    return download.folder.resolve() / download.name


def make_folder(download: Download) -> None:
    """Create the folder of a download. Raises DownloadError."""
    folder = download.folder
    if folder.is_dir():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if folder.name == download.conference:
            (folder / f"{OWNER_MARK}{download.conference}").touch()
    except OSError as error:
        raise DownloadError(
            "The folder {folder} cannot be created: {reason}. Choose another folder.",
            folder=shown(folder),
            reason=error.strerror or error,
        ) from error


def _size_there(download: Download) -> int:
    """Return the size of the finished file; 0 if there is none."""
    with contextlib.suppress(OSError):
        status = download.target.lstat()
        if stat.S_ISREG(status.st_mode):
            return status.st_size
    return 0
