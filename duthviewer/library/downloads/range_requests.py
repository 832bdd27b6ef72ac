"""Requests for ranges of a recording, whose content goes to its part."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple, Protocol

from duthviewer.library.downloads.disk import DiskFull, expect_space
from duthviewer.library.downloads.http import HttpClient, HttpStream, Timeouts
from duthviewer.library.downloads.http_errors import AddressRefused, RangeRefused
from duthviewer.library.downloads.part import PartChanged, PartFile
from duthviewer.library.downloads.read_ahead import KIB, MIB, ByteRange
from duthviewer.library.downloads.stream_source import StreamAddress, StreamSource
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    TemporaryDownloadError,
)
from duthviewer.library.downloads.verify import refuse_page

#: Bytes taken from a connection at once
_BLOCK = 64 * KIB
#: Shorter than for downloads: somebody is waiting.
_TIMEOUTS = Timeouts(connect_s=6.0, silence_s=10.0)
#: A server whose file changes more often than this while it is watched cannot be used.
_MOST_CHANGES = 3
#: The end of a file whose length is unknown
_FAR = 1 << 62


class Content(NamedTuple):
    """What tells the content of a file from another."""

    total: int | None
    validator: str | None


class RequestProgress(Protocol):
    """Follows a request; called on the thread that fetches."""

    def opened(self) -> None:
        """Note that the server answers."""
        ...

    def arrived(self, left: ByteRange, size: int) -> bool:
        """Note that ``size`` bytes were written, and ``left`` is still to come.

        Returns whether it is wanted.
        """
        ...


class RangeRequests:
    """Requests ranges of a recording and writes what arrives to its part. Thread-safe."""

    def __init__(
        self,
        download: Download,
        part: PartFile,
        source: StreamSource,
        make_room: Callable[[], bool] | None = None,
    ) -> None:
        """``make_room`` frees some space of a full disk and returns whether it could."""
        self._download = download
        self._part = part
        self._source = source
        self._make_room = make_room
        self._client = HttpClient(_TIMEOUTS)
        self._changes = 0
        self._stopped = threading.Event()
        #: Whether the server sends whole files only
        self.is_whole_only = False

    def content(self) -> Content:
        """Return what the part is the beginning of."""
        return Content(self._part.total, self._part.validator)

    def stop(self) -> None:
        """End all requests soon: `fetch` raises DownloadStopped."""
        self._stopped.set()

    def close(self) -> None:
        """Close the connections that were kept for the next requests."""
        self._client.close()

    def fetch(self, wanted: ByteRange, progress: RequestProgress) -> None:
        """Fetch a range until it is there, or no longer wanted.

        If the server has another content than the part, or none of it, less may arrive. Raises
        DownloadError; PartChanged if another thread found another content; DownloadStopped.
        """
        content = self.content()
        try:
            stream, address = self._open(wanted)
        except RangeRefused as error:
            # The file of the server is shorter than the one that was being fetched.
            if content == self.content():
                self._count_change(str(error.values.get("host", "")))
                self._part.drop()
            return
        with stream:
            progress.opened()
            data = stream.read(_BLOCK)
            if stream.start == 0:
                # First of all: the login page of a network must not cost what is already there.
                refuse_page(data, self._download, stream.host)
            edition = self._begin(stream, address, content)
            if stream.status != 206 or stream.start != wanted.start:
                if stream.has_ranges:
                    # Another content than before, of which other bytes may be needed
                    return
                # All of it from the start, whatever the players read
                self.is_whole_only = True
                wanted = ByteRange(0, _FAR if stream.total is None else stream.total)
            self._copy(stream, edition, wanted, data, progress)

    def _open(self, wanted: ByteRange) -> tuple[HttpStream, StreamAddress]:
        """Send the request; resolve the address again if it has expired."""
        address = self._source.address()
        try:
            return self._get(address, wanted), address
        except AddressRefused:
            renewed = self._source.renew(address)
            if renewed is address:
                raise
            return self._get(renewed, wanted), renewed

    def _get(self, address: StreamAddress, wanted: ByteRange) -> HttpStream:
        validator = None if address.identity else self._part.validator
        return self._client.get(address.url, *wanted, validator, address.headers, self._stopped)

    def _begin(self, stream: HttpStream, address: StreamAddress, before: Content) -> int:
        """Compare the part with what the server has; return the edition to write to.

        ``before`` is the content of the part at the time of the request.
        """
        stored = self._part.stored_bytes
        validator = address.identity or stream.validator
        if validator is None and stream.status == 206:
            # Not every server repeats it in the reply to a range.
            validator = self._part.validator
        if before != self.content() != (stream.total, validator):
            # An answer from before the file has changed, which another thread has found
            raise PartChanged
        # The addresses that yt-dlp resolves are good for some hours only, and not for others.
        url = "" if address.identity else address.url
        edition = self._part.begin(stream.total, validator, url)
        if self._part.stored_bytes < stored:
            self._count_change(stream.host)
        return edition

    def _copy(
        self,
        stream: HttpStream,
        edition: int,
        left: ByteRange,
        data: bytes,
        progress: RequestProgress,
    ) -> None:
        """Write to the part what has arrived, ``data``, and what arrives."""
        at, end = left
        while data:
            self._write(edition, at, data)
            at += len(data)
            if not progress.arrived(ByteRange(at, end), len(data)) or at >= end:
                return
            data = stream.read(min(_BLOCK, end - at))
        if stream.total is not None or not stream.end_is_certain:
            raise TemporaryDownloadError(
                "The connection to {host} was lost. Try again.", host=stream.host
            )
        self._part.end_at(edition, at)

    def _write(self, edition: int, at: int, data: bytes) -> None:
        """Write to the part; drop what was only watched for it if the disk is full."""
        try:
            if at // MIB != (at + len(data)) // MIB:
                expect_space(self._part.target.parent, len(data))
            self._part.write(edition, at, data)
        except DiskFull:
            if self._make_room is None or not self._make_room():
                raise
            self._part.write(edition, at, data)

    def _count_change(self, host: str) -> None:
        self._changes += 1
        if self._changes > _MOST_CHANGES:
            raise DownloadError(
                "{host} sends a different file each time. Download it by other means and drop "
                "the file here.",
                host=host,
            )
