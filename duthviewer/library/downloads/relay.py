"""A server on this computer that gives one recording to the players while it is being fetched.

It listens on 127.0.0.1 only. A request has to name the address with its random part, and the server
in its ``Host`` header, so that neither another user nor a web page in a browser can read from it.
"""

from __future__ import annotations

import hmac
import logging
import re
import secrets
import socket
import socketserver
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any, Protocol
from urllib.parse import quote, unquote, urlsplit

from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import ContentChangedError, DownloadError

logger = logging.getLogger(__name__)

_HOST = "127.0.0.1"
#: Bytes written at once
_BLOCK = 1 << 16
#: The send buffer of a connection. The system's own grows to megabytes, which would count as read
#: although the player has not asked for them.
_SEND_BUFFER = 1 << 18
#: More connections than any player opens
_MOST_CONNECTIONS = 32
#: How long a connection may be idle between two requests
_IDLE_S = 60.0

_CONTENT_TYPES = {
    "mp4": "video/mp4",
    "m4v": "video/mp4",
    "mov": "video/quicktime",
    "webm": "video/webm",
    "mkv": "video/x-matroska",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
}

_RANGE = re.compile(r"bytes=(?:(\d{1,19})-(\d{0,19})|-(\d{1,19}))", re.ASCII)


class RelayedFile(Protocol):
    """The file that a relay serves. Called on the threads of connections; all calls may wait.

    ``is_gone()`` tells whether the player closed its connection. The calls that take it raise
    `ConnectionAbortedError` then, or when the file is closed, and KnownError if the bytes cannot be
    had. ``read`` raises `ContentChangedError` if the file is another one than when the reader was
    opened.
    """

    def size(self, is_gone: Callable[[], bool]) -> int:
        """Return the size of the whole file."""
        ...

    def version(self) -> str:
        """Return a text that differs when the content does."""
        ...

    def open_reader(self, at: int) -> Any:
        """Note that a player reads from ``at`` on."""
        ...

    def read(self, reader: Any, most: int, is_gone: Callable[[], bool]) -> bytes:
        """Return the reader's next bytes, at least 1 and at most ``most``."""
        ...

    def close_reader(self, reader: Any) -> None:
        """Note that the player's connection is closed."""
        ...


class Relay:
    """A running server for one file, until `close`."""

    def __init__(self, file: RelayedFile, name: str) -> None:
        """``name`` is the file name at the end of the address; players look at its extension.

        Raises DownloadError.
        """
        try:
            self._server = _Server(file, f"/{secrets.token_urlsafe(24)}/", name)
        except OSError as error:
            raise DownloadError(
                "This computer does not let duthviewer serve its players: {reason}. Download the "
                "recording instead.",
                reason=error.strerror or error,
            ) from error
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), name="duthviewer-relay", daemon=True
        )
        self._thread.start()

    @property
    def address(self) -> str:
        """The address of the file, for the players of this program."""
        server = self._server
        return f"http://{server.host}{server.path}{quote(server.name, safe='')}"

    def close(self) -> None:
        """Stop listening and close every connection. Blocks for a moment."""
        self._server.shutdown()
        self._server.server_close()
        self._server.close_connections()


class _Server(socketserver.TCPServer):
    allow_reuse_address = False
    request_queue_size = _MOST_CONNECTIONS

    def __init__(self, file: RelayedFile, path: str, name: str) -> None:
        self.file, self.path, self.name = file, path, name
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__((_HOST, 0), _RelayConnection)
        self.host = f"{_HOST}:{self.server_address[1]}"

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection on a thread of its own."""
        with self._lock:
            if len(self._connections) >= _MOST_CONNECTIONS:
                self.shutdown_request(request)
                return
            self._connections.add(request)
        request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(
            target=self._serve,
            args=(request, client_address),
            name="duthviewer-relay-connection",
            daemon=True,
        ).start()

    def _serve(self, request: socket.socket, client_address: Any) -> None:
        try:
            self.finish_request(request, client_address)
        except OSError as error:
            logger.debug("a player closed its connection: %s", error)
        except Exception:
            logger.exception("the relay could not serve a request")
        finally:
            with self._lock:
                self._connections.discard(request)
            self.shutdown_request(request)

    def close_connections(self) -> None:
        """Close every connection; their threads end."""
        with self._lock:
            for connection in self._connections:
                _shut_down(connection)


def _shut_down(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        # Already closed by the player
        logger.debug("a connection was closed before")


class _RelayConnection(BaseHTTPRequestHandler):
    """Serves the requests of one connection."""

    protocol_version = "HTTP/1.1"
    server_version = "duthviewer"
    sys_version = ""
    timeout = None
    server: _Server

    def handle_one_request(self) -> None:
        """Serve the next request; a connection that stays idle for long is closed."""
        self.connection.settimeout(_IDLE_S)
        super().handle_one_request()

    def do_GET(self) -> None:
        """Send the file, or the range of it that is asked for."""
        self._respond(with_body=True)

    def do_HEAD(self) -> None:
        """Send the headers only."""
        self._respond(with_body=False)

    def log_message(self, format: str, *args: Any) -> None:
        """Log to the program's log, without the address, which is secret."""

    def _respond(self, *, with_body: bool) -> None:
        # A player that pauses does not read for hours.
        self.connection.settimeout(None)
        self._is_head_sent = False
        if self.headers.get_all("Host") != [self.server.host]:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST)
            return
        if not self._names_the_file():
            self._refuse(HTTPStatus.NOT_FOUND)
            return
        if self.headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in self.headers:
            self._refuse(HTTPStatus.BAD_REQUEST)
            return
        try:
            while not self._is_answered(with_body):
                # The file changed before anything was sent.
                pass
        except KnownError as error:
            logger.info("the relay has nothing to send: %s", error)
            self._refuse(HTTPStatus.BAD_GATEWAY)

    def _is_answered(self, with_body: bool) -> bool:
        """Send what is asked for. Return False if the file changed before anything was sent."""
        size = self.server.file.size(self._is_gone)
        start, end, status = self._requested(size)
        if status is HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE or not with_body:
            self._send_head(status, start, end, size)
            return True
        try:
            self._send_body(status, start, end, size)
        except ContentChangedError:
            if self._is_head_sent:
                raise
            return False
        return True

    def _send_body(self, status: HTTPStatus, start: int, end: int, size: int) -> None:
        file = self.server.file
        reader = file.open_reader(start)
        try:
            # The first bytes come before the headers, so that a failure can still be reported.
            data = (
                file.read(reader, min(_BLOCK, end - start), self._is_gone) if end > start else b""
            )
            self._send_head(status, start, end, size)
            left = end - start
            while data:
                self.connection.sendall(data)
                left -= len(data)
                data = file.read(reader, min(_BLOCK, left), self._is_gone) if left else b""
        except KnownError as error:
            if self._is_head_sent:
                # The player sees that less than announced arrived.
                logger.info("the relay stops in the middle: %s", error)
                self.close_connection = True
                return
            raise
        finally:
            file.close_reader(reader)

    def _names_the_file(self) -> bool:
        try:
            path = urlsplit(self.path).path
        except ValueError:
            return False
        expected = self.server.path
        given = path[: len(expected)]
        # Compared in constant time: how long it takes tells nothing about the address.
        is_secret_right = hmac.compare_digest(given.encode(), expected.encode())
        return is_secret_right and unquote(path[len(expected) :]) == self.server.name

    def _requested(self, size: int) -> tuple[int, int, HTTPStatus]:
        """Return the requested bytes, from and up to, and the status of the response."""
        text = self.headers.get("Range")
        condition = self.headers.get("If-Range")
        match = _RANGE.fullmatch(text.strip()) if text is not None else None
        if match is None or (condition is not None and condition != self._tag()):
            # As RFC 9110 says, a header that is not understood, or several ranges, may be ignored.
            return 0, size, HTTPStatus.OK
        first, last, suffix = match.groups()
        if suffix is not None:
            start, end = max(0, size - int(suffix)), size
        else:
            start, end = int(first), min(size, int(last) + 1) if last else size
            if last and int(last) < start:
                return 0, size, HTTPStatus.OK
        if start >= size or start >= end:
            return 0, 0, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
        return start, end, HTTPStatus.PARTIAL_CONTENT

    def _send_head(self, status: HTTPStatus, start: int, end: int, size: int) -> None:
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Length", str(end - start))
        self.send_header("ETag", self._tag())
        self.send_header("X-Content-Type-Options", "nosniff")
        if status is HTTPStatus.PARTIAL_CONTENT:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{size}")
        elif status is HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            self.send_header("Content-Range", f"bytes */{size}")
        extension = self.server.name.rpartition(".")[2].lower()
        self.send_header("Content-Type", _CONTENT_TYPES.get(extension, "application/octet-stream"))
        self.end_headers()
        self._is_head_sent = True

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self.send_response(status)
        self.send_header("Connection", "close")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _tag(self) -> str:
        return f'"{self.server.file.version()}"'

    def _is_gone(self) -> bool:
        """Return whether the player has closed its end of the connection."""
        self.connection.setblocking(False)
        try:
            return not self.connection.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True
        finally:
            self.connection.setblocking(True)
