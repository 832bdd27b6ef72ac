"""Reading files from the network: the only module that knows the HTTP client, urllib3.

`HttpClient.get` opens a stream of a file from any byte on. What fails is a DownloadError with a
sentence for the user; a TemporaryDownloadError if a later try can succeed.
"""

from __future__ import annotations

import contextlib
import functools
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from duthviewer import __version__
from duthviewer.library.downloads.http_errors import (
    CONTENT_RANGE,
    client_error,
    content_length,
    http_date,
    refusal,
)
from duthviewer.library.downloads.http_errors import (
    AddressRefused as AddressRefused,
)
from duthviewer.library.downloads.http_errors import (
    RangeRefused as RangeRefused,
)
from duthviewer.library.downloads.sources import host_of
from duthviewer.library.downloads.values import (
    DownloadError,
    DownloadStopped,
    TemporaryDownloadError,
)
from duthviewer.library.downloads.watches import WATCHES

if TYPE_CHECKING:
    import urllib3

#: Bytes of one read, at most
CHUNK_BYTES = 256 * 2**10

_MOST_REDIRECTS = 10
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
#: A shorter reply is read to its end, so that its connection can be used again.
_SHORT_BYTES = 64 * 2**10
_PROXY_S = 10.0
#: For zlib: gzip
_GZIP = 16 + zlib.MAX_WBITS
#: A server that answers GET only
_NO_HEAD = frozenset((405, 501))
#: Not sent to another host
_PRIVATE_HEADERS = frozenset(("authorization", "cookie", "proxy-authorization"))


@dataclass(frozen=True)
class Timeouts:
    """How long to wait for a connection, and for the next byte of a connection."""

    connect_s: float = 15.0
    silence_s: float = 30.0


USUAL_TIMEOUTS = Timeouts()


class HttpStream:
    """The content of a file from `start` on, as it arrives. Close it.

    Read by one thread; `abort` may be called on any other.
    """

    def __init__(self, response: urllib3.BaseHTTPResponse, url: str, *, silence_s: float) -> None:
        self._response = response
        self._silence_s = silence_s
        self._aborted = threading.Event()
        self._watch: int | None = None
        headers = response.headers
        coding = headers.get("content-encoding", "").strip().lower()
        self._unzip = None if coding in ("", "identity") else _Unzip(coding, url)
        #: The address after redirects
        self.url = url
        self.host = host_of(url)
        self.status = response.status
        #: "application/pdf"; "" if the server does not say
        self.content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        #: The position of the first byte, and the length of the whole file if it is known
        self.start, self.total = self._place()
        #: A strong ETag or a Last-Modified, which `HttpClient.get` takes as ``validator``
        self.validator = None if self._unzip else _validator(headers)
        #: What the server takes in If-None-Match and If-Modified-Since; "" if it sent none
        self.etag = headers.get("etag", "").strip()
        self.last_modified = headers.get("last-modified", "").strip()
        #: Whether the server gives out ranges of this file
        self.has_ranges = response.status == 206 or (
            "bytes" in headers.get("accept-ranges", "").lower() and self._unzip is None
        )
        #: Whether a connection that is lost looks different from the end of the file
        self.end_is_certain = (
            self.total is not None
            or self._unzip is not None
            or "chunked" in headers.get("transfer-encoding", "").lower()
        )

    def __enter__(self) -> HttpStream:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, size: int = CHUNK_BYTES) -> bytes:
        """Return the next bytes, at most ``size``, as soon as there are any; b"" at the end.

        Raises TemporaryDownloadError if the connection is lost, silent, or was aborted.
        """
        try:
            if self._unzip is None:
                data = self._response.read1(size, decode_content=False)
            else:
                data = self._unzip.read(self._response, size)
        except Exception as error:
            raise self._lost(error) from error
        if self._aborted.is_set():
            raise self._lost(None)
        return data

    def abort(self) -> None:
        """End a read that waits on another thread, with an error."""
        self._aborted.set()
        # It may have come to its end in the same moment.
        with contextlib.suppress(ValueError, RuntimeError, OSError):
            self._response.shutdown()

    def abort_on(self, cancelled: threading.Event) -> None:
        """Abort soon after the event was set."""
        self._watch = WATCHES.add(cancelled, self.abort)

    def close(self) -> None:
        """Give the connection back if all was read, else close it."""
        if self._watch is not None:
            WATCHES.remove(self._watch)
        left = getattr(self._response, "length_remaining", None)
        if left == 0 and not self._aborted.is_set():
            self._response.release_conn()
        self._response.close()

    def _place(self) -> tuple[int, int | None]:
        headers = self._response.headers
        if self.status != 206:
            is_chunked = "chunked" in headers.get("transfer-encoding", "").lower()
            if self._unzip is not None or is_chunked:
                return 0, None
            return 0, content_length(self._response)
        found = CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
        if not found or found[1] is None or self._unzip is not None:
            raise RangeRefused(
                "{host} sends a part of the file that cannot be used. Try again.", host=self.host
            )
        return int(found[1]), None if found[3] == "*" else int(found[3])

    def _lost(self, error: Exception | None) -> DownloadError:
        if error is None or self._aborted.is_set():
            return TemporaryDownloadError("The connection to {host} was closed.", host=self.host)
        return client_error(error, self.url, self._silence_s)


class HttpClient:
    """Opens streams; keeps connections for the next. Thread-safe."""

    def __init__(self, timeouts: Timeouts = USUAL_TIMEOUTS) -> None:
        self._timeouts = timeouts
        self._lock = threading.Lock()
        self._managers: dict[str, urllib3.PoolManager] = {}
        #: The proxies of hosts, with the times until which they are believed: reading the settings
        #: of the computer takes as long as a request.
        self._proxies: dict[str, tuple[float, str | None]] = {}

    def get(
        self,
        url: str,
        start: int = 0,
        end: int | None = None,
        validator: str | None = None,
        headers: Mapping[str, str] | None = None,
        cancelled: threading.Event | None = None,
        check_redirect: Callable[[str], None] | None = None,
    ) -> HttpStream:
        """Open a file at ``start``, up to and without ``end``.

        If the content no longer has this ``validator``, or the server has no ranges, the stream
        starts at 0: see `HttpStream.start`. ``check_redirect`` is called with the address of
        each redirect, and raises a DownloadError if it must not be followed. Raises
        AddressRefused, RangeRefused, TemporaryDownloadError, DownloadError; DownloadStopped soon
        after ``cancelled`` was set.
        """
        if cancelled is None:
            return self._open(url, start, end, validator, headers, check_redirect)
        from duthviewer.library.downloads.http_pools import RequestOpening

        with RequestOpening() as opening:
            watch = WATCHES.add(cancelled, opening.cut)
            try:
                stream = self._open(url, start, end, validator, headers, check_redirect)
            except DownloadError as error:
                if opening.is_cut:
                    raise DownloadStopped from error
                raise
            finally:
                WATCHES.remove(watch)
        stream.abort_on(cancelled)
        return stream

    def _open(
        self,
        url: str,
        start: int,
        end: int | None,
        validator: str | None,
        headers: Mapping[str, str] | None,
        check_redirect: Callable[[str], None] | None,
    ) -> HttpStream:
        wanted = dict(headers or {})
        if start or end is not None:
            wanted["Range"] = f"bytes={start}-{'' if end is None else end - 1}"
            if validator is not None:
                wanted["If-Range"] = validator
        response, at = self._follow("GET", url, wanted, check_redirect)
        try:
            if response.status not in (200, 206):
                raise refusal(response, at)
            stream = HttpStream(response, at, silence_s=self._timeouts.silence_s)
            if stream.start not in (0, start):
                raise RangeRefused(
                    "{host} sends a part of the file that cannot be used. Try again.",
                    host=stream.host,
                )
        except BaseException:
            response.close()
            raise
        return stream

    def size(self, url: str, headers: Mapping[str, str] | None = None) -> int | None:
        """Return the length of a file without fetching it; None if the server does not say.

        Raises the same as `get`.
        """
        response, at = self._follow("HEAD", url, dict(headers or {}))
        try:
            if response.status in _NO_HEAD:
                return None
            if response.status != 200:
                raise refusal(response, at)
            return content_length(response)
        finally:
            response.close()

    def has_changed(self, url: str, validator: str) -> bool:
        """Return whether a file is no longer the one that a server sent with this validator.

        False if the server does not say. Raises the same as `get`.
        """
        condition = "If-None-Match" if validator.startswith('"') else "If-Modified-Since"
        for method in ("HEAD", "GET"):
            response, at = self._follow(method, url, {condition: validator})
            try:
                if response.status in _NO_HEAD and method == "HEAD":
                    continue
                if response.status == 304:
                    return False
                if response.status != 200:
                    raise refusal(response, at)
                found = _validator(response.headers)
                # Of another kind: the server has begun to send what it did not send before.
                return found is not None and found[0] == validator[0] and found != validator
            finally:
                response.close()
        return False

    def close(self) -> None:
        """Close the connections that are kept."""
        with self._lock:
            managers, self._managers = self._managers, {}
        for manager in managers.values():
            manager.clear()

    def _follow(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        check_redirect: Callable[[str], None] | None = None,
    ) -> tuple[urllib3.BaseHTTPResponse, str]:
        """Return the first reply that is no redirect, and its address."""
        headers = {
            "User-Agent": f"duthviewer/{__version__}", "Accept": "*/*",
            # Ranges are of the file, not of a packed form of it.
            "Accept-Encoding": "identity", **headers,
        }  # fmt: skip
        url = _checked(url)
        for _ in range(_MOST_REDIRECTS + 1):
            response = self._request(method, url, headers)
            where = response.headers.get("location")
            if response.status not in _REDIRECTS or not where:
                return response, url
            _let_go(response)
            there = _checked(urljoin(url, where))
            if url.startswith("https:") and not there.startswith("https:"):
                raise DownloadError(
                    "{host} redirects to an address without encryption, {url}. Nothing was "
                    "fetched from it. Download the file by other means and drop it here.",
                    host=host_of(url), url=there,
                )  # fmt: skip
            if check_redirect is not None:
                check_redirect(there)
            if host_of(there) != host_of(url):
                headers = {
                    name: value
                    for name, value in headers.items()
                    if name.lower() not in _PRIVATE_HEADERS
                }
            url = there
        raise DownloadError(
            "{host} redirects from one address to the next without an end. Download the file by "
            "other means and drop it here.",
            host=host_of(url),
        )

    def _request(self, method: str, url: str, headers: dict[str, str]) -> urllib3.BaseHTTPResponse:
        import urllib3

        timeout = urllib3.Timeout(connect=self._timeouts.connect_s, read=self._timeouts.silence_s)
        proxy = self._proxy(url)
        try:
            return self._manager(proxy).request(
                method, url, headers=headers, timeout=timeout,
                redirect=False, retries=False, preload_content=False, decode_content=False,
            )  # fmt: skip
        except DownloadStopped:
            raise
        except Exception as error:
            raise client_error(error, url, self._timeouts.silence_s) from error

    def _proxy(self, url: str) -> str | None:
        """Return the proxy that the computer uses for an address."""
        place = f"{url.partition(':')[0]}://{host_of(url)}"
        now = time.monotonic()
        until, proxy = self._proxies.get(place, (0.0, None))
        if until < now:
            proxy = _proxy(url)
            self._proxies[place] = (now + _PROXY_S, proxy)
        return proxy

    def _manager(self, proxy: str | None) -> urllib3.PoolManager:
        """Return the connections of a proxy, or those without one."""
        from duthviewer.library.downloads.http_pools import direct, through

        with self._lock:
            manager = self._managers.get(proxy or "")
            if manager is None:
                certificates = _certificates()
                manager = direct(certificates) if proxy is None else through(proxy, certificates)
                self._managers[proxy or ""] = manager
            return manager


@functools.cache
def shared_client() -> HttpClient:
    """Return the client that the whole program uses."""
    return HttpClient()


class _Unzip:
    """Unpacks what a server packed although it was asked not to."""

    def __init__(self, coding: str, url: str) -> None:
        if coding not in ("gzip", "x-gzip"):
            raise DownloadError(
                "{host} sends the file in the form {coding}, which cannot be read. Download it by "
                "other means and drop it here.",
                host=host_of(url), coding=coding,
            )  # fmt: skip
        self._packed = zlib.decompressobj(_GZIP)

    def read(self, response: urllib3.BaseHTTPResponse, size: int) -> bytes:
        """Return the next bytes; b"" at the end. Raises EOFError if the end is missing."""
        while True:
            packed = self._packed
            data = packed.unused_data or packed.unconsumed_tail
            if not data:
                data = response.read1(size, decode_content=False)
            if not data:
                if packed.eof:
                    return b""
                raise EOFError
            if packed.eof:
                # A packed file may have several parts, one after the other.
                self._packed = packed = zlib.decompressobj(_GZIP)
            if found := packed.decompress(data, size):
                return found


@functools.cache
def _certificates() -> ssl.SSLContext:
    """Return the certificates that this computer trusts."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _checked(url: str) -> str:
    """Return an address of the web in ASCII. Raises DownloadError for any other address."""
    try:
        parts = urlsplit(url.strip())
        scheme, host, _ = parts.scheme.lower(), parts.hostname, parts.port
        if host and not host.isascii():
            port = "" if parts.port is None else f":{parts.port}"
            parts = parts._replace(netloc=host.encode("idna").decode() + port)
    except ValueError:  # So is the UnicodeError of a host that has no such form.
        scheme, host = "", None
    if scheme not in ("http", "https") or not host:
        raise DownloadError(
            "{url} is not an address that can be downloaded: it has to begin with https:// or "
            "http://. Correct it in the catalogue.",
            url=url,
        )
    keep = "!#$%&'()*+,/:;=?@[]~"
    return parts._replace(
        scheme=scheme, path=quote(parts.path, safe=keep), query=quote(parts.query, safe=keep),
        fragment="",
    ).geturl()  # fmt: skip


def _proxy(url: str) -> str | None:
    """Return the proxy that this computer uses for an address."""
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(url.partition(":")[0]) or proxies.get("all")
    if not proxy or proxy_bypass(host_of(url)):
        return None
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    if not proxy.startswith(("http://", "https://")):
        raise DownloadError(
            "The proxy {proxy} is of a kind that duthviewer cannot use. Set an HTTP proxy in the "
            "settings of the computer.",
            proxy=host_of(proxy),
        )
    return proxy


def _validator(headers: Mapping[str, str]) -> str | None:
    """Return what tells this content from any other, as RFC 9110, section 13.1.5 requires."""
    tag = headers.get("etag", "").strip()
    if tag.startswith('"') and tag.endswith('"') and len(tag) > 2:
        return tag
    changed = headers.get("last-modified", "").strip()
    at, now = http_date(changed), http_date(headers.get("date", ""))
    # A file changed within the same second could have changed again.
    if at is None or (now is not None and now - at < 1):
        return None
    return changed


def _let_go(response: urllib3.BaseHTTPResponse) -> None:
    """Keep the connection of a reply whose content is not wanted, if that is short."""
    length = content_length(response)
    if length is not None and length <= _SHORT_BYTES:
        with contextlib.suppress(Exception):
            response.drain_conn()
            return
    response.close()
