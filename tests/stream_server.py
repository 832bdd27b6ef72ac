"""A server on this computer that gives one recording to a player, as the relay does."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from duthviewer.playback.network_recording import NetworkRecording

_BLOCK = 1 << 14


class StreamServer(ThreadingHTTPServer):
    """Serves ``path`` with ranges, at most ``bytes_per_s`` fast; not at all while ``stalled``."""

    daemon_threads = True

    def __init__(self, path: Path, bytes_per_s: float = float("inf")) -> None:
        self.content = path.read_bytes()
        self.bytes_per_s = bytes_per_s
        self.stalled = threading.Event()
        #: Bytes sent since the start
        self.sent = 0
        self.requests: list[str] = []
        self._waiting = 0
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)
        address = f"http://127.0.0.1:{self.server_address[1]}/secret/{path.name}"
        self.stream = NetworkRecording(
            address,
            path.with_name(f"future-{path.name}"),
            is_waiting=self.waits,
            received=self.count,
        )
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def __enter__(self) -> StreamServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stalled.clear()
        self.shutdown()
        self.server_close()
        self._thread.join()

    def waits(self) -> bool:
        """Return whether a reader waits for bytes."""
        return self._waiting > 0

    def count(self) -> int:
        """Return how many bytes were sent."""
        return self.sent

    def block(self, at: int, most: int) -> bytes:
        """Return some bytes, once they may be sent."""
        with self._lock:
            self._waiting += 1
        while self.stalled.is_set():
            time.sleep(0.01)
        part = self.content[at : at + min(most, _BLOCK)]
        time.sleep(len(part) / self.bytes_per_s)
        with self._lock:
            self._waiting -= 1
            self.sent += len(part)
        return part

    def close_connections(self) -> None:
        """Break off every connection, as the relay does when its talk is closed."""
        self.stalled.clear()
        for connection in list(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def process_request(self, request: socket.socket, client_address: object) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore players that close a connection."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: StreamServer

    def do_GET(self) -> None:
        size = len(self.server.content)
        asked = self.headers.get("Range", "")
        self.server.requests.append(asked)
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", asked)
        start = int(match[1]) if match else 0
        end = min(size, int(match[2]) + 1) if match and match[2] else size
        if start >= size:
            self.send_response(416)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(206 if match else 200)
        if match:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(end - start))
        self.send_header("Content-Type", "application/octet-stream")
        self.end_headers()
        while start < end:
            part = self.server.block(start, end - start)
            self.wfile.write(part)
            start += len(part)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""
