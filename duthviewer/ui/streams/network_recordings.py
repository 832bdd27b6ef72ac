"""Opens the recordings of talks from the network: through the relay, or as a playlist."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from duthviewer.errors import KnownError
from duthviewer.library.places import Places
from duthviewer.library.store.store import Store
from duthviewer.playback.network_recording import NetworkRecording
from duthviewer.ui.state.open_talk import OpenTalk

if TYPE_CHECKING:
    from duthviewer.library.downloads.streamed_parts import StreamedParts
    from duthviewer.library.downloads.streams import Stream, StreamState
    from duthviewer.library.downloads.values import Download
    from duthviewer.library.downloads.yt_dlp import YtDlp
    from duthviewer.library.downloads.yt_dlp_info import ResolvedStream

#: How much recordings that were only watched may take
USUAL_STREAMS_GB = 20.0
_GB = 1e9


@dataclass(frozen=True)
class OpenedStream:
    """What a player opens, and the stream behind it; None for a playlist."""

    recording: NetworkRecording
    download: Download
    stream: Stream | None = None
    #: Whether the address is that of the recording itself, rather than of a page
    is_direct: bool = True
    #: The slides of the talk, if they are missing and can be downloaded
    slides: tuple[Download, ...] = ()

    @property
    def is_own_video(self) -> bool:
        """Whether it contains only this talk, rather than the whole day."""
        return self.download.talk is not None


class NetworkRecordings:
    """The recordings that can be played from the network; one object for the program.

    The attributes are set on the GUI thread. ``open`` blocks and runs on another one.
    """

    def __init__(self, places: Places, yt_dlp: YtDlp) -> None:
        self._places = places
        self._lock = threading.Lock()
        self._parts: StreamedParts | None = None
        #: Lists the recordings that were only watched; None: they are not listed, and all stay
        self.store: Store | None = None
        self.streams_gb = USUAL_STREAMS_GB
        #: The folder that the settings name for downloads
        self.folder: Path | None = None
        self.height = 720
        #: Finds the recordings in web pages
        self._yt_dlp = yt_dlp

    def address_of(self, talk: OpenTalk) -> str:
        """Return where the recording of a talk is published; "" if that is unknown."""
        recording = talk.conference.recording_by_id.get(talk.talk.recording)
        if recording is not None and recording.url:
            return recording.url
        return talk.talk.also[0] if talk.talk.also else ""

    def parts(self) -> StreamedParts | None:
        """Return the list of the recordings that were only watched."""
        from duthviewer.library.downloads.streamed_parts import StreamedParts

        with self._lock:
            if self._parts is None and self.store is not None:
                self._parts = StreamedParts(self.store, 0)
            if self._parts is not None:
                self._parts.most_bytes = round(self.streams_gb * _GB)
            return self._parts

    def open(
        self,
        talk: OpenTalk,
        on_change: Callable[[StreamState], None],
        cancelled: threading.Event,
    ) -> OpenedStream:
        """Start to fetch the recording of a talk. Blocks for seconds; raises KnownError."""
        from duthviewer.library.downloads.sources import is_direct
        from duthviewer.library.downloads.streams import Stream

        download, slides = self._downloads(talk)
        resolved: ResolvedStream | None = None
        if not is_direct(download.url, download.kind):
            resolved = self._resolved(download, cancelled)
            if resolved.is_hls:
                return OpenedStream(
                    _playlist(download, resolved), download, is_direct=False, slides=slides
                )

        def resolve() -> ResolvedStream | None:
            return self._yt_dlp.resolve(download.url, download.height, cancelled, fresh=True)

        stream = Stream.open(
            download,
            resolved,
            resolve=None if resolved is None else resolve,
            parts=self.parts(),
            on_change=on_change,
        )
        recording = NetworkRecording(
            stream.address,
            stream.target,
            is_waiting=stream.is_waiting,
            received=stream.received,
        )
        return OpenedStream(recording, download, stream, resolved is None, slides)

    def _downloads(self, talk: OpenTalk) -> tuple[Download, tuple[Download, ...]]:
        """Return the downloads of the recording and of the slides. Raises KnownError."""
        from duthviewer.library.downloads.fetchers import make_folder
        from duthviewer.library.downloads.plan import (
            FetchOptions,
            folder_for,
            plan_downloads,
            recording_download,
        )
        from duthviewer.library.downloads.values import DownloadKind

        conference, talk_id = talk.conference, talk.talk.id
        catalogue = talk.catalogue or self._places.videos / "catalogue.yaml"
        videos = self._places.videos
        folder = folder_for(conference, catalogue, [self.folder or videos, videos])
        download = recording_download(conference, talk.talk, folder, height=self.height)
        if download is None:
            raise KnownError("The catalogue has no address for the recording of this talk.")
        make_folder(download)
        options = FetchOptions(talks=frozenset((talk_id,)), kinds=frozenset((DownloadKind.SLIDES,)))
        slides = plan_downloads(conference, {talk_id: talk.files}, folder, options).missing
        return download, slides

    def _resolved(self, download: Download, cancelled: threading.Event) -> ResolvedStream:
        from duthviewer.library.downloads.values import DownloadStopped
        from duthviewer.library.downloads.yt_dlp_errors import site_of

        try:
            resolved = self._yt_dlp.resolve(download.url, download.height, cancelled)
        except DownloadStopped as stopped:
            raise KnownError("Opening the recording was stopped.") from stopped
        if resolved is None:
            raise KnownError(
                "{site} offers picture and sound of this recording apart only, which cannot be"
                " played before they are downloaded.",
                site=site_of(download.url),
            )
        return resolved


def _playlist(download: Download, resolved: ResolvedStream) -> NetworkRecording:
    return NetworkRecording(
        resolved.url,
        download.folder / f"{download.name}.mp4",
        is_playlist=True,
        duration_s=resolved.duration_s or 0.0,
    )
