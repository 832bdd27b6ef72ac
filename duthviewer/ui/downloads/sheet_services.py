"""What the Download sheet asks on threads: the plan, sizes, free space, the state of yt-dlp."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from duthviewer.catalogue.conference import Conference
from duthviewer.errors import KnownError
from duthviewer.library.conferences.files import TalkFiles
from duthviewer.library.downloads.plan import FetchOptions, folder_for, plan_downloads
from duthviewer.library.downloads.sources import is_direct
from duthviewer.library.downloads.values import Download, DownloadStopped
from duthviewer.library.downloads.yt_dlp import YtDlp
from duthviewer.library.downloads.yt_dlp_setup import ToolPart, find_tool, inspect
from duthviewer.library.places import Places
from duthviewer.ui.downloads.offers import DownloadRequest


class SheetServices:
    """Answers for one conference. Every method blocks and may be called on any thread."""

    def __init__(
        self,
        catalogue: Path,
        conference: Conference,
        files: Mapping[str, TalkFiles],
        yt_dlp: YtDlp,
        places: Places,
        videos: Path | None = None,
    ) -> None:
        """``files`` are those on this computer, by the talk's id.

        ``videos`` is the folder that the settings name for downloads.
        """
        self._catalogue = catalogue
        self._conference = conference
        self._files = files
        self._yt_dlp = yt_dlp
        self._places = places
        self._videos = places.videos if videos is None else videos

    def plan(self, request: DownloadRequest) -> Sequence[Download]:
        """Return the files that are missing for a request."""
        folder = request.folder or folder_for(
            self._conference, self._catalogue, [self._videos, self._places.videos]
        )
        options = FetchOptions(
            talks=frozenset(request.talks),
            kinds=request.kinds,
            own_videos=request.own_video,
            height=request.height,
        )
        return plan_downloads(self._conference, self._files, folder, options).missing

    def size(self, download: Download, cancelled: threading.Event) -> int | None:
        """Return about how large a file is, in bytes; None if that is unknown.

        Raises KnownError if its server or yt-dlp does not answer.
        """
        if not is_direct(download.url, download.kind):
            return self._yt_dlp.estimate(download.url, download.height, cancelled).bytes
        from duthviewer.library.downloads.http import shared_client

        return shared_client().size(download.url)

    def free(self, folder: Path) -> int:
        """Return the free bytes where a folder is, or where it would be made."""
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        try:
            return shutil.disk_usage(folder).free
        except OSError as error:
            raise KnownError(
                "The free space of {folder} is unknown: {reason}.",
                folder=folder,
                reason=error.strerror or error,
            ) from error

    def obstacle(self, cancelled: threading.Event) -> KnownError | None:
        """Return what keeps yt-dlp from working, or None. Starts it once."""
        tool = find_tool(self._places)
        if tool is None:
            return KnownError("Videos of this site need yt-dlp, which is not installed.")
        try:
            state = inspect(tool, cancelled)
        except DownloadStopped:
            return None
        except KnownError as error:
            return error
        if ToolPart.FFMPEG in state.missing:
            return KnownError(
                "yt-dlp needs ffmpeg to join picture and sound, but ffmpeg is missing."
            )
        if state.missing:
            return KnownError(
                "yt-dlp needs deno for some sites, such as YouTube, but deno is missing."
            )
        if state.is_old:
            return KnownError(
                "yt-dlp is {days} days old and may fail. Update it.", days=state.age_days
            )
        return None
