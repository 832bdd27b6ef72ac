"""A recording that is watched while it is fetched: what the window uses of the relay."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from duthviewer.errors import KnownError
from duthviewer.library.downloads.disk import disk_error
from duthviewer.library.downloads.fetchers import make_folder
from duthviewer.library.downloads.part import PartChanged, PartFile, open_part
from duthviewer.library.downloads.range_fetcher import RangeFetcher, removed_error
from duthviewer.library.downloads.relay import Relay
from duthviewer.library.downloads.stream_source import Resolve, StreamAddress, StreamSource
from duthviewer.library.downloads.streamed_parts import StreamedParts
from duthviewer.library.downloads.values import Download
from duthviewer.library.downloads.verify import DamagedFile, WrongFile, verify
from duthviewer.library.downloads.yt_dlp_info import ResolvedStream

logger = logging.getLogger(__name__)

#: How often the state is compared with the one reported last
_LOOK_S = 0.2
#: Bytes and speed are reported this often while nothing else changes.
_REPORT_S = 0.5
#: How often what was fetched is flushed to the disk
_SAVE_S = 5.0
#: A player that waits for less is not yet waiting for the network.
_WAIT_S = 0.25
#: How long the threads of a closed stream get to end before they are left behind
_END_S = 15.0


@dataclass(frozen=True)
class StreamState:
    """What a stream does at a moment."""

    #: How much of the recording is on this computer, of how much; ``total`` is None at first
    stored_bytes: int = 0
    total: int | None = None
    bytes_per_s: float = 0.0
    #: Whether a player waits for bytes
    is_waiting: bool = False
    #: The connection is lost, for this reason; it is tried again until it is back
    lost: KnownError | None = None
    #: The recording cannot be fetched, for this reason. Opening the address again tries again.
    error: KnownError | None = None
    #: Whether it is kept: all of it is fetched, also what nobody watches
    is_kept: bool = False
    #: The place of the finished recording, once it is complete and verified
    finished: Path | None = None


class Stream:
    """One recording on its way from the network, for as long as a talk is open.

    A player opens ``address``. What it reads is fetched, as is what it will read next, and stays in
    the part beside the future file. When everything is there, the file is verified and finished;
    the address stays valid, so nothing is interrupted.

    Thread-safe. ``on_change`` is called on the stream's thread with each new StreamState.
    """

    def __init__(
        self,
        download: Download,
        part: PartFile,
        source: StreamSource,
        parts: StreamedParts | None,
        on_change: Callable[[StreamState], None] | None,
    ) -> None:
        """Use `open`."""
        #: The place of the finished recording
        self.target = part.target
        self.part = part
        self._download = download
        self._parts = parts
        self._on_change = on_change
        self._fetcher = RangeFetcher(
            download, part, source, None if parts is None else parts.drop_oldest
        )
        self._relay = Relay(self._fetcher, part.target.name)
        self._state = StreamState()
        self._is_kept = False
        self._error: KnownError | None = None
        self._finished: Path | None = None
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._look_after, name="duthviewer-stream-state")
        self._thread.daemon = True

    @classmethod
    def open(
        cls,
        download: Download,
        resolved: ResolvedStream | None = None,
        *,
        resolve: Resolve | None = None,
        parts: StreamedParts | None = None,
        on_change: Callable[[StreamState], None] | None = None,
    ) -> Stream:
        """Start to fetch and to serve a recording; return at once, without waiting for its server.

        ``resolved`` is the file that yt-dlp found, for an address that is not that of the recording
        itself; ``resolve`` is called on another thread when it has expired. The part is listed in
        ``parts`` until it is kept or finished.

        Touches the disk. Raises DownloadError if the part cannot be opened.
        """
        target = download.target
        address = StreamAddress(download.url)
        if resolved is not None:
            target = download.folder / f"{download.name}.{resolved.ext}"
            address = StreamAddress.of(resolved)
            if resolved.is_hls:
                raise ValueError("a playlist is no single file")
        make_folder(download)
        with contextlib.ExitStack() as undo:
            part = open_part(target)
            undo.callback(part.close)
            if parts is not None:
                parts.begin(part.target)
                undo.callback(parts.end, part.target)
            stream = cls(download, part, StreamSource(address, resolve), parts, on_change)
            undo.pop_all()
        stream._fetcher.start()
        stream._thread.start()
        return stream

    @property
    def address(self) -> str:
        """The address to open in a player: ``http://127.0.0.1:…/…/day-1.mp4``."""
        return self._relay.address

    @property
    def finished_path(self) -> Path | None:
        """The place of the finished recording; None until it is complete and verified."""
        return self._finished

    def state(self) -> StreamState:
        """Return what the stream does now."""
        fetcher = self._fetcher.state()
        since_s = fetcher.waits_since_s
        return StreamState(
            stored_bytes=self.part.stored_bytes,
            total=self.part.total,
            bytes_per_s=fetcher.bytes_per_s,
            is_waiting=since_s is not None and time.monotonic() - since_s >= _WAIT_S,
            lost=fetcher.lost,
            error=self._error or fetcher.error,
            is_kept=self._is_kept,
            finished=self._finished,
        )

    def is_waiting(self) -> bool:
        """Return whether a player waits for bytes at this moment, however briefly."""
        return self._fetcher.state().waits_since_s is not None

    def received(self) -> int:
        """Return how many bytes are on this computer."""
        return self.part.stored_bytes

    def has_range(self, start: int, end: int) -> bool:
        """Return whether the bytes from ``start`` up to and without ``end`` are there."""
        return self.part.has(start, end)

    def keep(self) -> None:
        """Keep what is fetched. The queue of downloads fetches the rest. Touches the disk."""
        if self._parts is not None:
            self._parts.keep(self.target)
        self._is_kept = True

    def close(self) -> None:
        """Stop serving and fetching, soon; what was fetched stays. Does not block."""
        self._closing.set()

    def wait(self, timeout_s: float) -> bool:
        """Wait until everything has ended after `close`, and return whether it has."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _look_after(self) -> None:
        """Report changes, save what arrives, finish the file; at the end close everything."""
        reported_s = saved_s = time.monotonic()
        try:
            while not self._closing.wait(_LOOK_S):
                now_s = time.monotonic()
                if self.part.is_complete and self._finished is None and self._error is None:
                    self._finish()
                elif now_s - saved_s >= _SAVE_S:
                    saved_s = now_s
                    self._save()
                state = self.state()
                if state != self._state and (
                    now_s - reported_s >= _REPORT_S or _is_news(state, self._state)
                ):
                    reported_s = now_s
                    self._report(state)
        except Exception:
            logger.exception("a stream could not be looked after")
            self._closing.wait()
        finally:
            self._end()

    def _report(self, state: StreamState) -> None:
        self._state = state
        if self._on_change is not None:
            self._on_change(state)

    def _save(self) -> None:
        try:
            self.part.save()
        except KnownError as error:
            # The next write reports it.
            logger.info("what was fetched could not be flushed to the disk: %s", error)

    def _finish(self) -> None:
        """Verify the complete recording and move it to its place."""
        try:
            with self.part.finishing:
                if self.part.is_gone:
                    raise PartChanged
                if not self.part.is_finished and self.target.exists():
                    # yt-dlp has downloaded it meanwhile. What was watched stays a streamed part.
                    self._finished = self.target
                    return
                if not self.part.is_finished:
                    verify(self.part.path, self._download)
                self._finished = self.part.finish()
            if self._parts is not None:
                self._parts.keep(self.target)
        except PartChanged:
            self._note_change()
        except OSError as error:
            # The download that shares the part may have discarded it meanwhile.
            if not self.part.is_gone:
                self._error = disk_error(error, self.target.parent)
            self._note_change()
        except (DamagedFile, WrongFile) as error:
            self._error = error
            self.part.drop()
        except KnownError as error:
            self._error = error

    def _note_change(self) -> None:
        logger.info("%s changed while it was verified", self.target.name)
        if self.part.is_gone:
            self._error = removed_error(self.target)

    def _end(self) -> None:
        self._relay.close()
        self._fetcher.close()
        self._fetcher.wait(_END_S)
        self.part.close()
        if self._parts is not None:
            try:
                self._parts.end(self.target)
            except (KnownError, RuntimeError) as error:
                # At the end of the program the store may already be closed; then the time at which
                # it was opened stays.
                logger.info("the end of a stream was not listed: %s", error)


def _is_news(state: StreamState, before: StreamState) -> bool:
    """Return whether more than numbers have changed."""
    return replace(state, stored_bytes=0, bytes_per_s=0.0) != replace(
        before, stored_bytes=0, bytes_per_s=0.0
    )
