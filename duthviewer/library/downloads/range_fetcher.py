"""Fetches what players need of one recording into its part, on a few threads."""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.downloads.mp4_index import IndexSearch
from duthviewer.library.downloads.part import PartChanged, PartFile
from duthviewer.library.downloads.range_requests import RangeRequests
from duthviewer.library.downloads.rate_meter import RateMeter
from duthviewer.library.downloads.read_ahead import (
    KIB,
    ByteRange,
    StreamReader,
    StreamReaders,
    is_wanted,
    next_request,
)
from duthviewer.library.downloads.stream_source import StreamSource
from duthviewer.library.downloads.values import (
    ContentChangedError,
    Download,
    DownloadError,
    DownloadStopped,
    TemporaryDownloadError,
)
from duthviewer.names import shown

logger = logging.getLogger(__name__)

#: Connections to the server. A player reads at two places at once, rarely at more.
_THREADS = 4
#: The first request, while the length is unknown
_FIRST_REQUEST = 256 * KIB
#: Pauses between tries. The first failure is not reported: a connection that was kept for the next
#: request may have been closed by the server meanwhile.
_PAUSES_S = (0.0, 0.25, 0.5, *(30 * [1.0]), 3.0)
#: How often a waiting reader checks that its player is still there
_LOOK_S = 0.25
#: A thread with nothing to do checks this often whether it missed something.
_IDLE_S = 5.0
#: Idle threads are woken when a reader has moved this far.
_STEP = 128 * KIB
#: A request has to last this long for its speed to count.
_TELLING_S = 0.05
#: This long after an error, a new request of a player starts another try.
_RETRY_S = 2.0
#: What players leave out of a recording is less than this part of it.
_LITTLE = 50
#: The longest pause that a server may ask for
_LONGEST_PAUSE_S = 300.0


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


class _Lane:
    """A thread that fetches one range after the other; follows its request."""

    def __init__(self, fetcher: RangeFetcher) -> None:
        self._fetcher = fetcher
        #: What the current request has still to bring; None between two
        self.left: ByteRange | None = None
        self._begun_s = 0.0
        self._received = 0

    def opened(self) -> None:
        """Note that the server answers; see `RequestProgress`."""
        self._begun_s, self._received = time.monotonic(), 0

    def arrived(self, left: ByteRange, size: int) -> bool:
        """Note what arrived; return whether the rest is wanted. See `RequestProgress`."""
        self._received += size
        return self._fetcher.note_arrival(self, left, size)

    def bytes_per_s(self, now_s: float) -> float | None:
        """Return the speed of the request; None if it is too short to tell."""
        passed_s = now_s - self._begun_s
        return self._received / passed_s if passed_s > _TELLING_S else None


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
        self._part = part
        self._requests = RangeRequests(download, part, source, make_room)
        self._readers = StreamReaders()
        #: Holds what follows; notified when there may be something to fetch, and when the length
        #: becomes known
        self._changed = threading.Condition()
        self._lanes = [_Lane(self) for _ in range(_THREADS)]
        self._threads: list[threading.Thread] = []
        self._is_closed = False
        self._error: KnownError | None = None
        self._error_s = 0.0
        self._lost: KnownError | None = None
        self._failures = 0
        self._next_try_s = 0.0
        self._meter = RateMeter()
        self._index_search = IndexSearch()
        #: What the search for the index is about
        self._searched = self._requests.content()
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
            self._changed.notify_all()
        self._requests.stop()

    def wait(self, timeout_s: float) -> bool:
        """Wait until the threads have ended after `close`; return whether they have."""
        until_s = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, until_s - time.monotonic()))
        self._requests.close()
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
        return hashlib.blake2b(repr(self._requests.content()).encode(), digest_size=8).hexdigest()

    def open_reader(self, at: int) -> StreamReader:
        """Note that a player reads from ``at`` on."""
        with self._changed:
            self._try_again()
            reader = self._readers.open(at, time.monotonic())
            reader.version = self._requests.content()
            self._changed.notify_all()
            return reader

    def read(self, reader: StreamReader, most: int, is_gone: Callable[[], bool]) -> bytes:
        """Return the reader's next bytes; wait until the first of them is there."""
        while True:
            data = self._part.read(reader.at, most)
            with self._changed:
                if reader.version != self._requests.content():
                    raise ContentChangedError
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

    def close_reader(self, reader: StreamReader) -> None:
        """Note that the player's connection is closed."""
        with self._changed:
            self._readers.close(reader, time.monotonic())
            self._changed.notify_all()

    def _set_waiting(self, reader: StreamReader) -> None:
        if not any(one.waits for one in self._readers.present()):
            self._waits_since_s = time.monotonic()
        reader.waits = True
        self._changed.notify_all()

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
                assert lane.left is not None
                self._requests.fetch(lane.left, lane)
            except PartChanged:
                if self._part.is_gone:
                    self._note_error(removed_error(self._part.target))
            except DownloadStopped:
                logger.debug("fetching was stopped")
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
                    lane.left = None
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
        if in_flight and (self._lost or self._part.total is None or self._requests.is_whole_only):
            return None
        if self._lost and now_s < self._next_try_s:
            return None
        return next_request(
            self._readers,
            in_flight,
            self._missing,
            self._line_rate,
            now_s,
            is_almost_there=self._is_almost_there(),
        )

    def _is_almost_there(self) -> bool:
        """Return whether to fetch the rest that nobody watches; not while the queue does the same.

        Players leave out a little, such as the bytes between two tracks. It is fetched so that a
        recording that was watched is complete.
        """
        total = self._part.total or 0
        return total - self._part.stored_bytes < total // _LITTLE and not self._part.is_shared

    def _missing(self, start: int) -> ByteRange | None:
        missing = self._part.missing(start)
        if missing is None:
            return None
        at, end = missing
        return ByteRange(at, at + _FIRST_REQUEST if end is None else end)

    def note_arrival(self, lane: _Lane, left: ByteRange, size: int) -> bool:
        """Note what arrived on a thread; return whether the rest of its request is wanted."""
        now_s = time.monotonic()
        with self._changed:
            lane.left = left
            self._lost, self._failures = None, 0
            self._meter.add(size, now_s)
            self._line_rate = lane.bytes_per_s(now_s) or self._line_rate
            self._look_for_index(now_s)
            self._changed.notify_all()
            if self._is_closed:
                return False
            return self._requests.is_whole_only or is_wanted(
                left, self._readers, now_s, is_almost_there=self._is_almost_there()
            )

    def _look_for_index(self, now_s: float) -> None:
        """Find the index of an MP4, and fetch it before a player asks for it."""
        if self._searched != self._requests.content():
            self._searched = self._requests.content()
            self._index_search, self._readers.index = IndexSearch(), None
        search = self._index_search
        if search.at is None or not search.follow(self._part.read, self._part.total):
            return
        at = search.at
        if search.found is not None:
            self._readers.index = ByteRange(*search.found)
            at = search.found[0]
        if at is not None:
            self._readers.close(self._readers.open(at, now_s), now_s)

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


def removed_error(target: Path) -> DownloadError:
    """Return the error for a part that was discarded while it was watched."""
    return DownloadError(
        "{file} was removed from this computer while it was watched.", file=shown(target.name)
    )
