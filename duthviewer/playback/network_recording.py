"""A recording that is played while it is still being fetched from the network."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse, RemoteDisconnected
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

#: Bytes of one request: few enough that little is fetched in vain, and enough that the index of
#: eight hours takes a hundred requests
_REQUEST_BYTES = 1 << 16


def _never() -> bool:
    return False


def _nothing() -> int:
    return 0


@dataclass(frozen=True)
class NetworkRecording:
    """A recording at an address, instead of a file.

    ``address`` is served by a relay on this computer, which fetches what is read from it. Only the
    address of an HLS playlist leads to the network: the engines follow its parts by themselves.
    """

    address: str
    #: The file that the recording becomes; it names the recording in messages
    path: Path
    is_playlist: bool = False
    #: Length of a playlist in seconds; 0.0 if it is unknown, and for other recordings
    duration_s: float = 0.0
    #: Returns whether a reader waits for bytes from the network; may be called on any thread
    is_waiting: Callable[[], bool] = field(default=_never, compare=False)
    #: Returns how many bytes have come from the network; may be called on any thread
    received: Callable[[], int] = field(default=_nothing, compare=False)

    def open(self) -> BinaryIO:
        """Open the recording for reading at any place. Raises OSError."""
        return io.BufferedReader(_RangedFile(self.address), _REQUEST_BYTES)


#: What a player opens
Source = Path | NetworkRecording


def path_of(source: Source) -> Path:
    """Return the path that names ``source``."""
    return source.path if isinstance(source, NetworkRecording) else source


def size_of(file: BinaryIO) -> int:
    """Return the length of an open file or stream in bytes."""
    before = file.tell()
    size = file.seek(0, os.SEEK_END)
    file.seek(before)
    return size


class SizedFile(io.RawIOBase):
    """A readable file of known length with a position; a subclass implements ``readinto``."""

    _at = 0
    #: The length in bytes
    _size = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, at: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, base + at)
        return self._at


class _RangedFile(SizedFile):
    """Reads a recording through HTTP requests for ranges of it, on one connection.

    libavformat could open the address itself, but then the prober would have to allow it to use
    the network, for which a hostile recording might find a use.
    """

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        # http.client asks no proxy, whatever the environment says.
        self._connection = HTTPConnection(parts.hostname or "", parts.port)
        self._target = parts._replace(scheme="", netloc="").geturl()
        try:
            self._size = self._request(0, 1)[1]
        except BaseException:
            self.close()
            raise

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        count = min(len(buffer), self._size - self._at)
        if count <= 0:
            return 0
        content, _ = self._request(self._at, count)
        buffer[: len(content)] = content
        self._at += len(content)
        return len(content)

    def close(self) -> None:
        self._connection.close()
        super().close()

    def _request(self, at: int, count: int) -> tuple[bytes, int]:
        """Return bytes of the recording, and its length. Raises OSError."""
        try:
            try:
                answer = self._response(at, count)
            except (ConnectionError, RemoteDisconnected):
                # The relay has closed a connection that was not used for long.
                self._connection.close()
                answer = self._response(at, count)
            if answer.status != 206:
                raise OSError(f"the relay answered {answer.status} {answer.reason}")
            total = int(answer.headers["Content-Range"].rpartition("/")[2])
            return answer.read(), total
        except (HTTPException, ValueError, TypeError, AttributeError) as error:
            self._connection.close()
            raise OSError(f"the relay did not answer: {error}") from error

    def _response(self, at: int, count: int) -> HTTPResponse:
        headers = {"Range": f"bytes={at}-{at + count - 1}"}
        self._connection.request("GET", self._target, headers=headers)
        return self._connection.getresponse()
