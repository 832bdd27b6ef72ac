"""Fetches what players need of one recording into its part, on a few threads."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import shutil
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from duthviewer.errors import KnownError
from duthviewer.library.downloads.disk import DiskFull, disk_error
from duthviewer.library.downloads.http import HttpClient, HttpStream, Timeouts
from duthviewer.library.downloads.http_errors import AddressRefused, RangeRefused
from duthviewer.library.downloads.mp4_index import IndexSearch
from duthviewer.library.downloads.part import PartChanged, PartFile
from duthviewer.library.downloads.read_ahead import (
    KIB,
    MIB,
    ByteRange,
    Reader,
    Readers,
    is_wanted,
    next_request,
)
from duthviewer.library.downloads.stream_source import StreamAddress, StreamSource
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    TemporaryDownloadError,
)
from duthviewer.library.downloads.verify import refuse_page
from duthviewer.names import shown

logger = logging.getLogger(__name__)

#: Connections to the server. A player reads at two places at once, rarely at more.
_THREADS = 4
#: The first request, while the length is unknown
_FIRST_REQUEST = 256 * KIB
#: Bytes taken from a connection at once
_BLOCK = 64 * KIB
#: Shorter than for downloads: somebody is waiting.
_TIMEOUTS = Timeouts(connect_s=6.0, silence_s=10.0)
#: Pauses between tries. The first failure is not reported: a connection that was kept for the next
#: request may have been closed by the server meanwhile.
_PAUSES_S = (0.0, 0.25, 0.5, *(30 * [1.0]), 3.0)
#: How often a waiting reader checks that its player is still there
_LOOK_S = 0.25
#: A thread with nothing to do checks this often whether it missed something.
_IDLE_S = 5.0
#: Idle threads are woken when a reader has moved this far.
_STEP = 128 * KIB
#: The speed shown is that of the last seconds.
_RATE_S = 3.0
#: A request has to last this long for its speed to count.
_TELLING_S = 0.05
#: A server whose file changes more often than this while it is watched cannot be used.
_MOST_CHANGES = 3
#: This long after an error, a new request of a player starts another try.
_RETRY_S = 2.0
#: What players leave out of a recording is less than this part of it.
_LITTLE = 50
#: Space of the disk that is left for everything else
_RESERVE = 64 * MIB
#: The longest pause that a server may ask for
_LONGEST_PAUSE_S = 300.0


class RateMeter:
    """The speed of the last seconds. Not thread-safe."""

    def __init__(self) -> None:
        self._arrivals: deque[tuple[float, int]] = deque()
        self._sum = 0

    def add(self, size: int, now_s: float) -> None:
        """Note that ``size`` bytes arrived."""
        self._arrivals.append((now_s, size))
        self._sum += size
        self._forget(now_s)

    def bytes_per_s(self, now_s: float) -> float:
        """Return the average speed of the last seconds."""
        self._forget(now_s)
        if not self._arrivals:
            return 0.0
        return self._sum / max(0.25, min(_RATE_S, now_s - self._arrivals[0][0]))

    def _forget(self, now_s: float) -> None:
        while self._arrivals and self._arrivals[0][0] < now_s - _RATE_S:
            self._sum -= self._arrivals.popleft()[1]


@dataclass(frozen=True)
class FetcherState:
    """What a fetcher does at the moment."""

    bytes_per_s: float
    #: Since when a player has been waiting for bytes, by a monotonic clock; None if none waits
    waits_since_s: float | None
    #: Why nothing arrives at the moment; it is tried again until something does
    lost: KnownError | None
    #: Why nothing will arrive; a new request of a player starts another try
    error: KnownError | None


@dataclass(eq=False)
class _Lane:
    """A thread that fetches, and what its current request has still to bring."""

    left: ByteRange | None = None
    stream: HttpStream | None = None


class RangeFetcher:
    """The file that a relay serves: read from the part, while threads fetch what is missing.

    Thread-safe. Implements `RelayedFile`.
    """

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
        self._readers = Readers()
        #: Holds what follows; notified when there may be something to fetch, and when the length
        #: becomes known
        self._changed = threading.Condition()
        self._lanes = [_Lane() for _ in range(_THREADS)]
        self._threads: list[threading.Thread] = []
        #: How often the content was dropped because the server had another
        self._changes = 0
        self._everything = False
        self._is_closed = False
        self._error: KnownError | None = None
        self._error_s = 0.0
        self._lost: KnownError | None = None
        self._failures = 0
        self._next_try_s = 0.0
        #: Whether the server sends whole files only
        self._is_whole_only = False
        self._meter = RateMeter()
        self._index_search = IndexSearch()
        #: The speed of a recent request
        self._line_rate = 0.0
        self._waits_since_s: float | None = None

    def start(self) -> None:
        """Start to fetch the beginning, before a player asks for it."""
        now_s = time.monotonic()
        with self._changed:
            self._readers.close(self._readers.open(0, now_s), now_s)
            self._look_for_index(now_s)
            self._threads = [
                threading.Thread(
                    target=self._run, args=(lane,), name="duthviewer-stream", daemon=True
                )
                for lane in self._lanes
            ]
        for thread in self._threads:
            thread.start()

    def fetch_everything(self) -> None:
        """Fetch the whole file, after what the readers need, unless the queue downloads it."""
        with self._changed:
            self._everything = True
            self._changed.notify_all()

    def state(self) -> FetcherState:
        """Return what happens at the moment."""
        with self._changed:
            is_waiting = any(one.waits for one in self._readers.present())
            return FetcherState(
                bytes_per_s=self._meter.bytes_per_s(time.monotonic()),
                waits_since_s=self._waits_since_s if is_waiting else None,
                lost=self._lost if self._failures > 1 else None,
                error=self._error,
            )

    def close(self) -> None:
        """Stop fetching; waiting readers get ConnectionAbortedError."""
        with self._changed:
            self._is_closed = True
            streams = [lane.stream for lane in self._lanes if lane.stream is not None]
            self._changed.notify_all()
        for stream in streams:
            stream.abort()

    def wait(self, timeout_s: float) -> bool:
        """Wait until the threads have ended after `close`; return whether they have."""
        until_s = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, until_s - time.monotonic()))
        self._client.close()
        return not any(thread.is_alive() for thread in self._threads)

    # Called by the relay

    def size(self, is_gone: Callable[[], bool]) -> int:
        """Return the size of the whole file; wait until it is known."""
        reader = None
        try:
            while True:
                with self._changed:
                    self._try_again()
                    total = self._part.total
                    if total is not None:
                        return total
                    self._raise_trouble()
                    if reader is None:
                        reader = self._readers.open(0, time.monotonic())
                        self._set_waiting(reader)
                    self._changed.wait(_LOOK_S)
                if is_gone():
                    raise ConnectionAbortedError
        finally:
            if reader is not None:
                self.close_reader(reader)

    def version(self) -> str:
        """Return a text that differs when the content does."""
        return hashlib.blake2b(repr(self._content()).encode(), digest_size=8).hexdigest()

    def open_reader(self, at: int) -> Reader:
        """Note that a player reads from ``at`` on."""
        with self._changed:
            self._try_again()
            reader = self._readers.open(at, time.monotonic())
            reader.version = self._content()
            self._changed.notify_all()
            return reader

    def read(self, reader: Reader, most: int, is_gone: Callable[[], bool]) -> bytes:
        """Return the reader's next bytes; wait until the first of them is there."""
        while True:
            data = self._part.read(reader.at, most)
            with self._changed:
                if reader.version != self._content():
                    raise ConnectionAbortedError
                self._raise_trouble(has_data=bool(data))
                if data:
                    before, waited = reader.at, reader.waits
                    self._readers.move(reader, before + len(data), time.monotonic())
                    if waited or before // _STEP != reader.at // _STEP:
                        self._changed.notify_all()
                    return data
                if not reader.waits:
                    self._set_waiting(reader)
            self._part.wait(reader.at, _LOOK_S)
            if is_gone():
                raise ConnectionAbortedError

    def close_reader(self, reader: Reader) -> None:
        """Note that the player's connection is closed."""
        with self._changed:
            self._readers.close(reader, time.monotonic())
            self._changed.notify_all()

    def _set_waiting(self, reader: Reader) -> None:
        if not any(one.waits for one in self._readers.present()):
            self._waits_since_s = time.monotonic()
        reader.waits = True
        self._changed.notify_all()

    def _content(self) -> tuple[int | None, str | None]:
        """Return what tells the content of the part from another."""
        return self._part.total, self._part.validator

    def _raise_trouble(self, *, has_data: bool = False) -> None:
        """Raise if a reader cannot go on."""
        if self._is_closed:
            raise ConnectionAbortedError
        if self._error is not None and not has_data:
            raise self._error

    def _try_again(self) -> None:
        """Forget an error that is old enough, because a player asks again."""
        if self._error is not None and time.monotonic() > self._error_s + _RETRY_S:
            self._error, self._failures = None, 0
            self._changed.notify_all()

    # On the threads that fetch

    def _run(self, lane: _Lane) -> None:
        while self._take(lane):
            try:
                self._fetch(lane)
            except PartChanged:
                if self._part.is_gone:
                    self._note_error(
                        DownloadError(
                            "{file} was removed from this computer while it was watched.",
                            file=shown(self._part.target.name),
                        )
                    )
            except TemporaryDownloadError as error:
                self._note_lost(error)
            except KnownError as error:
                self._note_error(error)
            except Exception:
                logger.exception("a recording could not be fetched")
                self._note_error(
                    DownloadError("The recording cannot be fetched: the program made a mistake.")
                )
            finally:
                with self._changed:
                    lane.left = lane.stream = None
                    self._changed.notify_all()

    def _take(self, lane: _Lane) -> bool:
        """Wait for something to fetch and give it to a thread; return False at the end."""
        with self._changed:
            while not self._is_closed:
                lane.left = self._next(time.monotonic())
                if lane.left is not None:
                    return True
                pause_s = self._next_try_s - time.monotonic()
                self._changed.wait(pause_s if 0 < pause_s < _IDLE_S else _IDLE_S)
            return False

    def _next(self, now_s: float) -> ByteRange | None:
        in_flight = [lane.left for lane in self._lanes if lane.left is not None]
        if self._error is not None or self._part.is_finished:
            return None
        if in_flight and (self._lost or self._part.total is None or self._is_whole_only):
            return None
        if self._lost and now_s < self._next_try_s:
            return None
        return next_request(
            self._readers,
            in_flight,
            self._missing,
            self._line_rate,
            now_s,
            everything=self._fetches_everything(),
        )

    def _fetches_everything(self) -> bool:
        """Return whether to fetch what nobody watches; not while the queue does the same.

        The little that players leave out, such as the bytes between two tracks, is always fetched,
        so that a recording that was watched is complete.
        """
        total = self._part.total or 0
        is_almost_there = total - self._part.stored_bytes < total // _LITTLE
        return (self._everything or is_almost_there) and not self._part.is_shared

    def _missing(self, start: int) -> ByteRange | None:
        missing = self._part.missing(start)
        if missing is None:
            return None
        at, end = missing
        return ByteRange(at, at + _FIRST_REQUEST if end is None else end)

    def _fetch(self, lane: _Lane) -> None:
        """Fetch the range of a thread, until it is there or no longer wanted."""
        assert lane.left is not None
        start, end = lane.left
        content = self._content()
        address = self._source.address()
        try:
            try:
                stream = self._get(address, start, end)
            except AddressRefused:
                renewed = self._source.renew(address)
                if renewed is address:
                    raise
                address = renewed
                stream = self._get(address, start, end)
        except RangeRefused as error:
            if content == self._content():
                self._note_other_content(error)
            return
        with stream:
            data = stream.read(_BLOCK)
            if stream.start == 0:
                # First of all: the login page of a network must not cost what is already there.
                refuse_page(data, self._download, stream.host)
            edition = self._begin(stream, address)
            if stream.status != 206 or stream.start != start:
                if stream.has_ranges:
                    # Another content than before, of which other bytes may be needed
                    return
                # All of it from the start, whatever the players read
                self._is_whole_only = True
                start, end = 0, 1 << 62 if stream.total is None else stream.total
            with self._changed:
                if self._is_closed:
                    return
                lane.stream, lane.left = stream, ByteRange(start, end)
            self._copy(lane, stream, edition, data)

    def _get(self, address: StreamAddress, start: int, end: int) -> HttpStream:
        validator = None if address.identity else self._part.validator
        return self._client.get(address.url, start, end, validator, address.headers)

    def _begin(self, stream: HttpStream, address: StreamAddress) -> int:
        """Compare the part with what the server has; return the edition to write to."""
        stored = self._part.stored_bytes
        validator = address.identity or stream.validator
        if validator is None and stream.status == 206:
            # Not every server repeats it in the reply to a range.
            validator = self._part.validator
        # The addresses that yt-dlp resolves are good for some hours only, and not for others.
        url = "" if address.identity else address.url
        edition = self._part.begin(stream.total, validator, url)
        with self._changed:
            if self._part.stored_bytes < stored:
                self._note_change(stream.host)
            self._lost, self._failures = None, 0
            self._changed.notify_all()
        return edition

    def _copy(self, lane: _Lane, stream: HttpStream, edition: int, data: bytes) -> None:
        """Write to the part what has arrived, ``data``, and what arrives."""
        assert lane.left is not None
        at, end = begin, _ = lane.left
        begun_s = time.monotonic()
        while data and at < end:
            self._write(edition, at, data)
            at += len(data)
            now_s = time.monotonic()
            with self._changed:
                lane.left = ByteRange(at, end)
                self._meter.add(len(data), now_s)
                if now_s - begun_s > _TELLING_S:
                    self._line_rate = (at - begin) / (now_s - begun_s)
                self._look_for_index(now_s)
                self._changed.notify_all()
                if not self._is_whole_only and not is_wanted(
                    lane.left, self._readers, now_s, everything=self._fetches_everything()
                ):
                    return
            if at < end:
                data = stream.read(min(_BLOCK, end - at))
        if at < end and stream.total is None and stream.end_is_certain:
            self._part.end_at(edition, at)
        elif at < end:
            raise TemporaryDownloadError(
                "The connection to {host} was lost. Try again.", host=stream.host
            )

    def _look_for_index(self, now_s: float) -> None:
        """Find the index of an MP4, and fetch it before a player asks for it."""
        search = self._index_search
        if search.at is None or not search.follow(self._part.read, self._part.total):
            return
        at = search.at
        if search.found is not None:
            self._readers.index = ByteRange(*search.found)
            at = search.found[0]
        if at is not None:
            self._readers.close(self._readers.open(at, now_s), now_s)

    def _write(self, edition: int, at: int, data: bytes) -> None:
        """Write to the part; drop what was only watched for it if the disk is full."""
        try:
            if at // MIB != (at + len(data)) // MIB:
                self._expect_space()
            self._part.write(edition, at, data)
        except DiskFull:
            if self._make_room is None or not self._make_room():
                raise
            self._part.write(edition, at, data)

    def _expect_space(self) -> None:
        """Raise DiskFull if so little is left that the rest of the program needs it."""
        folder = self._part.target.parent
        try:
            free = shutil.disk_usage(folder).free
        except OSError as error:
            raise disk_error(error, folder) from error
        if free < _RESERVE:
            raise disk_error(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), folder)

    def _note_other_content(self, error: RangeRefused) -> None:
        """Start again: the server's file is shorter than the one that was being fetched."""
        with self._changed:
            self._note_change(str(error.values.get("host", "")))
        self._part.drop()

    def _note_change(self, host: str) -> None:
        self._changes += 1
        self._index_search, self._readers.index = IndexSearch(), None
        if self._changes > _MOST_CHANGES:
            raise DownloadError(
                "{host} sends a different file each time. Download it by other means and drop "
                "the file here.",
                host=host,
            )

    def _note_lost(self, error: TemporaryDownloadError) -> None:
        """Try again soon: at once, then after longer and longer pauses."""
        with self._changed:
            if self._is_closed:
                return
            pause_s = _PAUSES_S[min(self._failures, len(_PAUSES_S) - 1)]
            self._failures += 1
            if self._lost is None or self._failures > 1:
                logger.info("trial %d of a recording failed: %s", self._failures, error)
            self._lost = error
            self._next_try_s = time.monotonic() + max(
                pause_s, min(error.retry_after_s or 0.0, _LONGEST_PAUSE_S)
            )

    def _note_error(self, error: KnownError) -> None:
        with self._changed:
            logger.warning("a recording cannot be fetched: %s", error)
            self._error, self._error_s = error, time.monotonic()
            self._changed.notify_all()
