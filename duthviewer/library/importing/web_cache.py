"""Documents of the web, kept for use without a network.

A document that was fetched before is requested with its ETag or date, so that a server sends it
only if it has changed. If the server cannot be reached, the kept document is returned.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from duthviewer.catalogue.value import Value
from duthviewer.errors import KnownError
from duthviewer.library.downloads.values import (
    DownloadError,
    DownloadStopped,
    TemporaryDownloadError,
)
from duthviewer.library.importing.private_hosts import link_check
from duthviewer.library.places import places
from duthviewer.writing import make_private_folder, unfinished_file

if TYPE_CHECKING:
    from duthviewer.library.downloads.http import HttpStream

logger = logging.getLogger(__name__)

#: The longest document that is read
MOST_BYTES = 64 * 2**20
#: How long a document may take to arrive
LONGEST_FETCH_S = 600.0

#: How much is kept; the documents that were not requested for the longest time are removed.
_MOST_KEPT_BYTES = 512 * 2**20
_MOST_KEPT = 6000
_WRITES_BETWEEN_CLEANUPS = 100
_ENTRY = ".json"
_BODY = ".body"


class TooLarge(DownloadError):
    """A document is too long to be a description of a conference."""


class WebDocument(Value, frozen=True):
    """A document as a server sent it."""

    #: The address that was requested, and the one after redirects
    requested: str
    url: str
    content: bytes
    #: "application/json"; "" if the server did not say
    content_type: str = ""
    #: When the server last sent or confirmed it, in seconds since 1970
    checked_at: float = 0.0
    #: Why this is a kept document although a newer one was requested
    trouble: KnownError | None = None


class _Entry(msgspec.Struct):
    """What is kept about a document, beside its content."""

    requested: str
    url: str
    body: str
    size: int
    content_type: str
    etag: str
    last_modified: str
    checked_at: float


class WebCache:
    """Fetches and keeps documents. Thread-safe; several processes may use the same folder."""

    def __init__(self, folder: Path | None = None) -> None:
        """``folder``: by default a folder of the user's cache."""
        self._folder = places().cache / "web" if folder is None else folder
        self._lock = threading.Lock()
        self._writes = 0

    def kept(self, url: str) -> WebDocument | None:
        """Return what is kept of an address, without asking its server."""
        entry = self._entry(url)
        content = None if entry is None else self._body(entry)
        return None if entry is None or content is None else _document(entry, content)

    def get(
        self,
        url: str,
        *,
        fresh_s: float = 0.0,
        most_bytes: int = MOST_BYTES,
        cancelled: threading.Event | None = None,
        check_redirect: Callable[[str], None] | None = None,
        on_bytes: Callable[[int], None] | None = None,
    ) -> WebDocument:
        """Return a document, from its server if it has changed there.

        A document that was checked in the last ``fresh_s`` seconds is not requested again.
        ``check_redirect`` may refuse a redirect, as for `HttpClient.get`; by default it refuses
        those from the web into a private network. ``on_bytes`` is called with the number of bytes
        so far. Raises DownloadError, and DownloadStopped soon after ``cancelled`` was set.
        """
        check_redirect = check_redirect or link_check(url)
        entry = self._entry(url)
        content = None if entry is None else self._body(entry)
        if entry is None or content is None:
            return self._fetch(url, None, most_bytes, cancelled, check_redirect, on_bytes)
        if 0 <= time.time() - entry.checked_at < fresh_s:
            return _document(entry, content)
        try:
            return self._fetch(
                url, (entry, content), most_bytes, cancelled, check_redirect, on_bytes
            )
        except TemporaryDownloadError as error:
            logger.warning("%s is used as it was fetched before: %s", url, error)
            return msgspec.structs.replace(_document(entry, content), trouble=error)

    def forget(self, url: str) -> None:
        """Remove what is kept of an address."""
        self._remove(self._place(url))

    def _fetch(
        self,
        url: str,
        known: tuple[_Entry, bytes] | None,
        most_bytes: int,
        cancelled: threading.Event | None,
        check_redirect: Callable[[str], None] | None,
        on_bytes: Callable[[int], None] | None,
    ) -> WebDocument:
        # The HTTP client takes a while to import.
        from duthviewer.library.downloads.http import AddressRefused, shared_client

        headers = {"Accept-Encoding": "gzip"}
        if known is not None and known[0].etag:
            headers["If-None-Match"] = known[0].etag
        elif known is not None and known[0].last_modified:
            headers["If-Modified-Since"] = known[0].last_modified
        try:
            stream = shared_client().get(
                url, headers=headers, cancelled=cancelled, check_redirect=check_redirect
            )
        except AddressRefused as error:
            if known is None or error.status != 304:
                raise
            entry = msgspec.structs.replace(known[0], checked_at=time.time())
            self._write_entry(entry)
            return _document(entry, known[1])
        with stream:
            parts, size, until_s = list[bytes](), 0, time.monotonic() + LONGEST_FETCH_S
            try:
                if (stream.total or 0) > most_bytes:
                    raise _too_large(stream, most_bytes, url)
                while part := stream.read():
                    size += len(part)
                    if size > most_bytes:
                        raise _too_large(stream, most_bytes, url)
                    if time.monotonic() > until_s:
                        raise TemporaryDownloadError(
                            "{host} is too slow: {url} was not complete after {minutes} minutes. "
                            "Try again later.",
                            host=stream.host, url=url, minutes=round(LONGEST_FETCH_S / 60),
                        )  # fmt: skip
                    parts.append(part)
                    if on_bytes is not None:
                        on_bytes(size)
            except DownloadError as error:
                if cancelled is not None and cancelled.is_set():
                    raise DownloadStopped from error
                raise
            if stream.total is not None and size < stream.total:
                raise TemporaryDownloadError(
                    "The connection to {host} was lost. Try again.", host=stream.host
                )
        content = b"".join(parts)
        entry = _Entry(
            requested=url,
            url=stream.url,
            body=f"{_name(url)}-{hashlib.sha256(content).hexdigest()[:16]}{_BODY}",
            size=size,
            content_type=stream.content_type,
            etag=stream.etag,
            last_modified=stream.last_modified,
            checked_at=time.time(),
        )
        self._keep(entry, content)
        return _document(entry, content)

    # The files: an entry for each address, which names the file with the content.

    def _place(self, url: str) -> Path:
        return self._folder / f"{_name(url)}{_ENTRY}"

    def _entry(self, url: str) -> _Entry | None:
        with contextlib.suppress(OSError, msgspec.DecodeError, UnicodeError):
            entry = msgspec.json.decode(self._place(url).read_bytes(), type=_Entry)
            if entry.requested == url and entry.body.startswith(f"{_name(url)}-"):
                return entry
        return None

    def _body(self, entry: _Entry) -> bytes | None:
        with contextlib.suppress(OSError, ValueError):
            content = (self._folder / Path(entry.body).name).read_bytes()
            if len(content) == entry.size:
                return content
        return None

    def _keep(self, entry: _Entry, content: bytes) -> None:
        """Write a document; the content before the entry that names it."""
        before = self._entry(entry.requested)
        try:
            make_private_folder(self._folder)
            _replace(self._folder / entry.body, content, is_synced=True)
        except OSError as error:
            logger.warning("%s cannot be kept: %s", entry.requested, error)
            return
        if self._write_entry(entry) and before is not None and before.body != entry.body:
            with contextlib.suppress(OSError):
                (self._folder / Path(before.body).name).unlink()
        with self._lock:
            self._writes += 1
            is_due = self._writes % _WRITES_BETWEEN_CLEANUPS == 1
        if is_due:
            self._clean_up()

    def _write_entry(self, entry: _Entry) -> bool:
        try:
            _replace(self._place(entry.requested), msgspec.json.encode(entry))
        except OSError as error:
            logger.warning("%s cannot be kept: %s", entry.requested, error)
            return False
        return True

    def _remove(self, place: Path) -> None:
        for path in (*place.parent.glob(f"{place.stem}-*{_BODY}"), place):
            with contextlib.suppress(OSError):
                path.unlink()

    def _clean_up(self) -> None:
        """Remove the oldest documents beyond the limits."""
        sizes: dict[str, int] = {}
        ages: dict[str, float] = {}
        with contextlib.suppress(OSError):
            for found in os.scandir(self._folder):
                with contextlib.suppress(OSError):
                    status = found.stat()
                    name = found.name.lstrip(".").partition(".")[0].partition("-")[0]
                    sizes[name] = sizes.get(name, 0) + status.st_size
                    ages[name] = max(ages.get(name, 0.0), status.st_mtime)
        total = 0
        for count, name in enumerate(sorted(ages, key=ages.__getitem__, reverse=True), 1):
            total += sizes[name]
            if count > _MOST_KEPT or total > _MOST_KEPT_BYTES:
                self._remove(self._folder / f"{name}{_ENTRY}")


def _too_large(stream: HttpStream, most_bytes: int, url: str) -> TooLarge:
    return TooLarge(
        "{host} sends more than {count} MB for {url}, which is too much for a description of a "
        "conference. Check the address.",
        host=stream.host, count=most_bytes // 2**20, url=url,
    )  # fmt: skip


def _document(entry: _Entry, content: bytes) -> WebDocument:
    return WebDocument(
        requested=entry.requested,
        url=entry.url,
        content=content,
        content_type=entry.content_type,
        checked_at=entry.checked_at,
    )


def _name(url: str) -> str:
    return hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:32]


def _replace(path: Path, content: bytes, *, is_synced: bool = False) -> None:
    """Write a file so that it is either the old one or the new one. Raises OSError."""
    with unfinished_file(path, is_synced=is_synced) as unfinished:
        unfinished.write_bytes(content)
