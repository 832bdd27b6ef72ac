"""Connections of urllib3 that can be cut from another thread, also before they are made.

urllib3 ends a read that waits for content (`HTTPResponse.shutdown`), but neither the search for a
host nor the wait for a server that stays silent.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError

from duthviewer.library.downloads.values import DownloadStopped

_EVERY_S = 0.1
#: How long an address may take before the next one is tried
SOON_S = 3.0


class RequestOpening:
    """A request until the first byte of its reply, made on one thread and cut on another."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_cut = threading.Event()
        self._connection: HTTPConnection | None = None

    def __enter__(self) -> RequestOpening:
        _current.opening = self
        return self

    def __exit__(self, *_: object) -> None:
        _current.opening = None
        with self._lock:
            self._connection = None

    @property
    def is_cut(self) -> bool:
        """Whether it was cut: its errors tell nothing of the server."""
        return self._is_cut.is_set()

    def cut(self) -> None:
        """End the request with an error."""
        self._is_cut.set()
        with self._lock:
            sock = None if self._connection is None else self._connection.sock
            # Through a proxy that is reached by TLS, the socket is within.
            sock = getattr(sock, "socket", sock)
            if isinstance(sock, socket.socket):
                # Not that of TLS, which would wait for the other side.
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def connect(self, connection: Any) -> socket.socket:
        """Return a new socket for a connection. Raises DownloadStopped once it was cut."""
        made: list[socket.socket] = []
        errors: list[Exception] = []
        done = threading.Event()

        def make() -> None:
            try:
                made.append(connection.make_socket())
            except Exception as error:
                errors.append(error)
            with self._lock:
                done.set()
                if self.is_cut:
                    for sock in made:
                        sock.close()

        # Nothing ends the search for a host. A thread that is left behind ends with it.
        threading.Thread(target=make, name="network-connect", daemon=True).start()
        while not done.wait(_EVERY_S):
            with self._lock:
                if self.is_cut and not done.is_set():
                    raise DownloadStopped
        if errors:
            raise errors[0]
        return made[0]

    def use(self, connection: HTTPConnection) -> None:
        """Note the connection that the request takes."""
        with self._lock:
            self._connection = connection


_current = threading.local()


class _CutConnection(HTTPConnection):
    """A connection that the current `RequestOpening` of its thread can cut."""

    def make_socket(self) -> socket.socket:
        """Connect to the first address of the host that answers soon, else to any.

        urllib3 tries one address after the other. On a network with broken IPv6, a host that has
        it would be reached after the whole time limit only.
        """
        limit = self.timeout
        if not isinstance(limit, int | float) or limit <= SOON_S:
            return super()._new_conn()
        self.timeout = SOON_S
        try:
            return super()._new_conn()
        except ConnectTimeoutError:
            self.timeout = limit
            return super()._new_conn()
        finally:
            self.timeout = limit

    def _new_conn(self) -> socket.socket:
        opening: RequestOpening | None = getattr(_current, "opening", None)
        if opening is None:
            return self.make_socket()
        opening.use(self)
        return opening.connect(self)

    def request(self, *args: Any, **options: Any) -> None:
        opening: RequestOpening | None = getattr(_current, "opening", None)
        if opening is not None:
            opening.use(self)
        super().request(*args, **options)


class _CutSecureConnection(_CutConnection, HTTPSConnection):
    """The same for https."""


class _Pool(HTTPConnectionPool):
    ConnectionCls = _CutConnection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _CutSecureConnection


def direct(certificates: ssl.SSLContext) -> urllib3.PoolManager:
    """Return the connections to all hosts, without a proxy."""
    manager = urllib3.PoolManager(num_pools=16, maxsize=8, ssl_context=certificates)
    return _with_pools(manager)


def through(proxy: str, certificates: ssl.SSLContext) -> urllib3.PoolManager:
    """Return the connections through a proxy."""
    login = urllib3.util.parse_url(proxy).auth
    manager = urllib3.ProxyManager(
        proxy, num_pools=16, maxsize=8, ssl_context=certificates,
        proxy_headers=urllib3.make_headers(proxy_basic_auth=login),
    )  # fmt: skip
    return _with_pools(manager)


def _with_pools(manager: urllib3.PoolManager) -> urllib3.PoolManager:
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
    return manager
