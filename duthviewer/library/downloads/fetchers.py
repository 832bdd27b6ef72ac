"""The fetcher of each kind of address, and what is left when a download is given up."""

from __future__ import annotations

import contextlib
import stat
import threading
from typing import TYPE_CHECKING

from duthviewer.library.conferences.folder_files import OWNER_MARK
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import Download, DownloadError, FetchedFile, Report
from duthviewer.names import shown

if TYPE_CHECKING:
    from duthviewer.library.downloads.yt_dlp import YtDlp


class Fetchers:
    """Fetches direct addresses by HTTP, and all others by yt-dlp."""

    def __init__(self, yt_dlp: YtDlp) -> None:
        self._yt_dlp = yt_dlp

    def fetch(self, download: Download, report: Report, cancelled: threading.Event) -> FetchedFile:
        """Fetch a file in the manner that its address needs; a `Fetcher`."""
        make_folder(download)
        if not is_direct(download.url, download.kind):
            return self._yt_dlp.fetch(download, report, cancelled)
        if not download.replaces and _is_there(download):
            # Finished just before the program was ended, or put there meanwhile.
            return FetchedFile(download.target)
        from duthviewer.library.downloads.transfer import fetch_direct

        return fetch_direct(download, report, cancelled)

    def discard(self, download: Download) -> None:
        """Remove the unfinished files of a download that was given up."""
        if not is_direct(download.url, download.kind):
            self._yt_dlp.discard(download)
            return
        from duthviewer.library.downloads.part import discard_part

        discard_part(download.target)


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


def _is_there(download: Download) -> bool:
    with contextlib.suppress(OSError):
        status = download.target.lstat()
        return stat.S_ISREG(status.st_mode) and status.st_size > 0
    return False
