"""The files of a job on this computer: those at a path, and those fetched from an address."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.downloads.streams import Stream, StreamState
from duthviewer.library.downloads.transfer import fetch_direct
from duthviewer.library.downloads.values import (
    Download,
    DownloadKind,
    TemporaryDownloadError,
)
from duthviewer.playback.network_recording import NetworkRecording, Source
from duthviewer.sync.archive.jobs import SyncInput

#: A connection that is lost for longer than this fails the talk, which is then tried again
_PATIENCE_S = 120.0
#: How long closing a stream may take
_CLOSING_S = 5.0


class OtherFilesHere(KnownError):
    """This computer does not see the file that the job was made for."""


def expect_same_file(wanted: SyncInput) -> None:
    """Raise OtherFilesHere unless the file at this path is the one that the job was made for."""
    if wanted.is_address:
        return
    try:
        size = wanted.path.stat().st_size
    except OSError as error:
        raise OtherFilesHere(
            f"{wanted.place} cannot be read here: {error.strerror or error}."
            " Every computer has to see the files at the same path."
        ) from error
    if size != wanted.size:
        raise OtherFilesHere(
            f"{wanted.place} is another file here: it has {size} bytes instead of {wanted.size}."
        )


def local_file(wanted: SyncInput, kind: DownloadKind, folder: Path) -> Path:
    """Return the path of a file; fetch it into ``folder`` first if it is at an address.

    Raises DownloadError.
    """
    if not wanted.is_address:
        return wanted.path
    return fetch_direct(_download(wanted, kind, folder), lambda _: None, threading.Event()).path


@contextlib.contextmanager
def opened_recording(wanted: SyncInput, folder: Path) -> Iterator[Source]:
    """Yield a recording; of one at an address, only what is read is fetched, into ``folder``.

    A talk of a day's recording needs a part of it. Raises KnownError.
    """
    if not wanted.is_address:
        yield wanted.path
        return
    watch = _ConnectionWatch()
    stream = Stream.open(
        _download(wanted, DownloadKind.RECORDING, folder), on_change=watch.on_change
    )
    watch.stream = stream
    try:
        yield NetworkRecording(
            stream.address, stream.target, is_waiting=stream.is_waiting, received=stream.received
        )
    except (KnownError, OSError) as error:
        if (reason := watch.error or stream.state().error) is None:
            raise
        # The reader only knows that it got no bytes.
        raise TemporaryDownloadError("{reason}", reason=reason) from error
    finally:
        stream.close()
        stream.wait(_CLOSING_S)


class _ConnectionWatch:
    """Closes a stream whose connection is lost for too long; the stream itself tries for ever."""

    def __init__(self) -> None:
        self.stream: Stream | None = None
        self.error: KnownError | None = None
        self._lost_at: float | None = None

    def on_change(self, state: StreamState) -> None:
        """Take the state of the stream, on its thread."""
        if state.error is not None:
            self._give_up(state.error)
        elif state.lost is None:
            self._lost_at = None
        elif self._lost_at is None:
            self._lost_at = time.monotonic()
        elif time.monotonic() - self._lost_at > _PATIENCE_S:
            self._give_up(state.lost)

    def _give_up(self, error: KnownError) -> None:
        self.error = error
        if self.stream is not None:
            self.stream.close()


def _download(wanted: SyncInput, kind: DownloadKind, folder: Path) -> Download:
    return Download(
        id=f"archive/{kind}/{wanted.file_name}",
        conference="archive",
        kind=kind,
        recording="recording",
        talk=None,
        url=wanted.place,
        folder=folder,
        name=f"{kind}-{wanted.file_name}",
        title=wanted.place,
    )
