"""A real HTTP server on 127.0.0.1, in a thread, which misbehaves as a test asks it to.

    with FileServer() as server:
        url = server.add("/talks/slides.pdf", content)
        server.next("/talks/slides.pdf", Reply(drop_after=1000), Reply(status=503))

The next two requests for the file meet these replies; after them it is served properly. ``python -m
tests.servers FOLDER [LATENCY]`` serves a folder from a process of its own, and prints the address.
"""

from __future__ import annotations

import contextlib
import email.utils
import gzip
import hashlib
import http.server
import mimetypes
import os
import re
import select
import socket
import ssl
import struct
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

#: A certificate for 127.0.0.1 and localhost, which is also its own authority. A test trusts it by
#: setting the variable SSL_CERT_FILE to it.
CERTIFICATE = Path(__file__).with_name("servers.pem")

_CHUNK = 16 * 2**10
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
#: 2016-11-03 12:00 UTC
LONG_AGO = 1478174400.0


@dataclass(frozen=True, kw_only=True)
class Reply:
    """How a request is answered. Without anything set, as a good server does."""

    #: This status and these headers, and ``body`` instead of the file
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    #: After this many bytes of content the connection is reset, or closed as if that were the end
    drop_after: int | None = None
    close_after: int | None = None
    #: After this many bytes nothing more is sent, until the client or the server closes
    stall_after: int | None = None
    #: Added to Content-Length; what is sent stays
    wrong_length: int = 0
    #: The content ends here, and Content-Length says so
    truncate: int | None = None
    #: No Content-Length: the content ends where the connection does, or is sent in chunks
    no_length: bool = False
    chunked: bool = False
    gzip: bool = False
    #: Range is ignored, or If-Range is
    no_ranges: bool = False
    ignore_if_range: bool = False
    #: From this request on this is the content of the file
    becomes: bytes | None = None
    #: Bytes in a second, for this reply only
    rate: float | None = None
    #: Seconds before the first byte
    latency_s: float = 0.0


@dataclass
class ServedFile:
    """A file of a server. All may be changed while it is served."""

    content: bytes | Path
    content_type: str = ""
    #: A strong one of the content unless set; "" for none
    etag: str | None = None
    last_modified: float | None = LONG_AGO
    #: Replies to the next requests, and to all others
    replies: list[Reply] = field(default_factory=list)
    always: Reply = Reply()

    @property
    def size(self) -> int:
        content = self.content
        return content.stat().st_size if isinstance(content, Path) else len(content)

    def tag(self) -> str:
        if self.etag is not None:
            return self.etag
        if isinstance(self.content, Path):
            status = self.content.stat()
            return f'"{status.st_size:x}-{status.st_mtime_ns:x}"'
        return f'"{hashlib.blake2b(self.content, digest_size=8).hexdigest()}"'

    def read(self, start: int, size: int) -> bytes:
        if isinstance(self.content, bytes):
            return self.content[start : start + size]
        with self.content.open("rb") as file:
            file.seek(start)
            return file.read(size)


@dataclass(frozen=True)
class Request:
    """What a client asked for."""

    method: str
    path: str
    headers: Mapping[str, str]
    #: Seconds, as of `time.monotonic`
    at: float

    @property
    def range(self) -> str | None:
        return self.headers.get("range")


class FileServer:
    """Serves files from memory, from the disk, or everything below ``folder``.

    ``rate`` (bytes in a second, all connections together) and ``latency_s`` are those of the
    network. They may be changed at any time.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        rate: float | None = None,
        latency_s: float = 0.0,
        https: bool = False,
    ) -> None:
        self.folder = folder
        self.rate = rate
        self.latency_s = latency_s
        self.https = https
        self.files: dict[str, ServedFile] = {}
        #: All requests so far, and bytes of content sent
        self.requests: list[Request] = []
        self.bytes_sent = 0
        self._lock = threading.Lock()
        self._free_at = 0.0
        self._port = 0
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.start()

    def __enter__(self) -> FileServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address of the server, without a slash at the end."""
        return f"http{'s' if self.https else ''}://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Begin to listen, after `stop` on the same port as before."""
        assert self._server is None
        self._server = _Server(("127.0.0.1", self._port), self)
        self._port = self._server.server_address[1]
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), name="test-server", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and cut all connections. `start` begins again."""
        server, self._server = self._server, None
        if server is None:
            return
        server.closing.set()
        server.shutdown()
        server.server_close()
        server.cut()
        assert self._thread is not None
        self._thread.join()

    def add(self, path: str, content: bytes | Path, **options: Any) -> str:
        """Serve a file at ``path``, which begins with a slash; return its address."""
        self.files[path] = ServedFile(content, **options)
        return self.url + path

    def next(self, path: str, *replies: Reply) -> None:
        """Answer the next requests for a file like this, one after the other."""
        self.files[path].replies.extend(replies)

    def redirect(self, path: str, where: str, status: int = 302) -> str:
        """Redirect from ``path``; return its address."""
        reply = Reply(status=status, headers={"Location": where}, body=b"")
        return self.add(path, b"", always=reply)

    def count(self, path: str) -> int:
        """Return how many requests there were for a path."""
        return sum(request.path == path for request in self.requests)

    def _find(self, path: str) -> ServedFile | None:
        if path in self.files or self.folder is None:
            return self.files.get(path)
        found = (self.folder / path.lstrip("/")).resolve()
        if found.is_file() and found.is_relative_to(self.folder.resolve()):
            return self.files.setdefault(path, ServedFile(found))
        return None

    def _pace(self, count: int, rate: float | None) -> None:
        """Wait as long as a network of this rate takes for ``count`` bytes."""
        with self._lock:
            self.bytes_sent += count
            rate = rate or self.rate
            if not rate:
                return
            now = time.monotonic()
            self._free_at = max(now, self._free_at) + count / rate
            wait_s = self._free_at - now
        server = self._server
        if server is not None:
            server.closing.wait(wait_s)


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], owner: FileServer) -> None:
        self.owner = owner
        self.closing = threading.Event()
        self._open: set[socket.socket] = set()
        self._tls = None
        if owner.https:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(CERTIFICATE)
        super().__init__(address, _Handler)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        # On the connection's own thread: the handshake waits for the client.
        self._open.add(request)
        try:
            if self._tls is not None:
                try:
                    request = self._tls.wrap_socket(request, server_side=True)
                except OSError:
                    self.shutdown_request(request)
                    return
                self._open.add(request)
            super().process_request_thread(request, client_address)
        finally:
            self._open.discard(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that has gone is nothing to print."""

    def cut(self) -> None:
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, *_: Any) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        owner = self.server.owner
        path = unquote(urlsplit(self.path).path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        owner.requests.append(Request(self.command, path, headers, time.monotonic()))
        file = owner._find(path)
        if file is None:
            self._send(Reply(status=404, body=b"<html>not found</html>"), None)
            return
        with owner._lock:
            reply = file.replies.pop(0) if file.replies else file.always
            if reply.becomes is not None:
                file.content = reply.becomes
        self._send(reply, file)

    def _send(self, reply: Reply, file: ServedFile | None) -> None:
        self.server.closing.wait(self.server.owner.latency_s + reply.latency_s)
        if file is None or reply.status is not None:
            self._send_status(reply)
            return
        if reply.body is None and file.tag() and self.headers.get("If-None-Match") == file.tag():
            self._send_status(Reply(status=304, headers={"ETag": file.tag()}, body=b""))
            return
        size = file.size if reply.body is None else len(reply.body)
        if reply.truncate is not None:
            size = min(size, reply.truncate)
        part = self._range(reply, file, size)
        if part is not None and part[0] >= size:
            headers = {"Content-Range": f"bytes */{size}", **reply.headers}
            self._send_status(Reply(status=416, headers=headers, body=b""))
            return
        if reply.body is not None:
            file = replace(file, content=reply.body)
        if reply.gzip:
            part, file = None, replace(file, content=gzip.compress(file.read(0, size)))
            size = file.size
        self._send_headers(reply, file, part, size)
        if self.command != "HEAD":
            self._send_content(reply, file, *(part or (0, size)))

    def _send_status(self, reply: Reply) -> None:
        body = b"<html>an error</html>" if reply.body is None else reply.body
        self.send_response(reply.status or 404)
        for name, value in {"Content-Type": "text/html", **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _range(self, reply: Reply, file: ServedFile, size: int) -> tuple[int, int] | None:
        """Start and end of the range to send; None for the whole file."""
        found = _RANGE.fullmatch(self.headers.get("Range", ""))
        if not found or reply.no_ranges or reply.gzip or found.groups() == ("", ""):
            return None
        wanted = self.headers.get("If-Range")
        if not (wanted in (None, file.tag(), self._date(file)) or reply.ignore_if_range):
            return None
        if not found[1]:
            return max(0, size - int(found[2])), size
        return int(found[1]), min(size, int(found[2]) + 1) if found[2] else size

    def _send_headers(
        self, reply: Reply, file: ServedFile, part: tuple[int, int] | None, size: int
    ) -> None:
        start, end = part or (0, size)
        headers = {"Content-Type": file.content_type or self._type()}
        if not reply.no_ranges:
            headers["Accept-Ranges"] = "bytes"
        if file.tag():
            headers["ETag"] = file.tag()
        if self._date(file):
            headers["Last-Modified"] = self._date(file)
        if reply.gzip:
            headers["Content-Encoding"] = "gzip"
        if part is not None:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        if reply.chunked:
            headers["Transfer-Encoding"] = "chunked"
        elif reply.no_length:
            headers["Connection"] = "close"
        else:
            headers["Content-Length"] = str(end - start + reply.wrong_length)
        self.send_response(200 if part is None else 206)
        for name, value in {**headers, **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def _send_content(self, reply: Reply, file: ServedFile, start: int, end: int) -> None:
        limits = [
            start + after
            for after in (reply.drop_after, reply.close_after, reply.stall_after)
            if after is not None
        ]
        stop = min([end, *limits])
        is_plain = not (reply.rate or self.server.owner.rate or reply.chunked)
        if (
            isinstance(file.content, Path)
            and is_plain
            and not isinstance(self.connection, ssl.SSLSocket)
        ):
            self.wfile.flush()
            if stop > start:
                with file.content.open("rb") as source:
                    sent = self.connection.sendfile(source, start, stop - start)
                self.server.owner._pace(sent, None)
        else:
            at = start
            while at < stop and not self.server.closing.is_set():
                size = min(_CHUNK, stop - at)
                if rate := reply.rate or self.server.owner.rate:
                    # About ten writes in a second, however slow the network is
                    size = max(1, min(size, int(rate / 10)))
                data = file.read(at, size)
                self.server.owner._pace(len(data), reply.rate)
                self._write(reply, data)
                at += len(data)
        if self.server.closing.is_set() or stop < end:
            self._break(reply)
            return
        if reply.chunked:
            self.wfile.write(b"0\r\n\r\n")
        if reply.no_length or reply.wrong_length > 0:
            self.close_connection = True

    def _write(self, reply: Reply, data: bytes) -> None:
        if reply.chunked:
            data = b"%x\r\n%s\r\n" % (len(data), data)
        self.wfile.write(data)

    def _break(self, reply: Reply) -> None:
        """End the reply before its content has ended."""
        self.close_connection = True
        if reply.stall_after is not None:
            while not self.server.closing.is_set():
                ready, _, _ = select.select([self.connection], [], [], 0.02)
                with contextlib.suppress(OSError):
                    if ready and not self.connection.recv(1):
                        return
        elif reply.drop_after is not None:
            # A reset instead of an end
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def _type(self) -> str:
        return mimetypes.guess_type(urlsplit(self.path).path)[0] or "application/octet-stream"

    def _date(self, file: ServedFile) -> str:
        if file.last_modified is None:
            return ""
        return email.utils.formatdate(file.last_modified, usegmt=True)


def main(arguments: list[str]) -> int:
    """Serve a folder until standard input ends."""
    latency_s = float(arguments[1]) if len(arguments) > 1 else 0.0
    with FileServer(Path(arguments[0]), latency_s=latency_s) as server:
        print(server.url, flush=True)
        while os.read(0, 1024):
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
