"""Fetching a file from the address of the file itself, over as many connections as it takes."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass

from duthviewer.library.downloads.disk import RESERVE_BYTES, disk_error, expect_space
from duthviewer.library.downloads.http import HttpClient, HttpStream, RangeRefused, shared_client
from duthviewer.library.downloads.part import PartChanged, PartFile, open_part
from duthviewer.library.downloads.rate_meter import RateMeter
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadStopped,
    FetchedFile,
    Progress,
    Report,
    TemporaryDownloadError,
)
from duthviewer.library.downloads.verify import DamagedFile, WrongFile, refuse_page, verify

#: If another writer, the relay, has filled this much ahead, it is not fetched again.
_SKIP_BYTES = 2**20


@dataclass(frozen=True)
class Patience:
    """How long and how often a transfer tries."""

    #: Tries in a row that bring next to nothing
    tries: int = 6
    #: Times that a damaged file, or one that changed meanwhile, is fetched from its beginning
    restarts: int = 3
    #: Waits between tries: the first, doubled each time up to the longest
    first_wait_s: float = 0.5
    longest_wait_s: float = 30.0
    #: A connection that brings fewer bytes in this time is replaced.
    slow_bytes: int = 1024
    slow_s: float = 30.0
    #: What is lost if the program is killed, at most
    save_every_s: float = 2.0
    save_every_bytes: int = 32 * 2**20
    report_every_s: float = 0.25
    reserve_bytes: int = RESERVE_BYTES


USUAL_PATIENCE = Patience()


def fetch_direct(
    download: Download,
    report: Report,
    cancelled: threading.Event,
    *,
    client: HttpClient | None = None,
    patience: Patience = USUAL_PATIENCE,
) -> FetchedFile:
    """Fetch the file at an address, continuing an earlier run; a `Fetcher`.

    An existing file at the place is replaced whole, once the new one is complete and was verified.
    """
    part = open_part(download.target)
    try:
        transfer = _Transfer(download, part, report, cancelled, client, patience)
        try:
            return transfer.run()
        finally:
            transfer.saver.wait()
    finally:
        part.close()


class _Transfer:
    """One download: requests what is missing until nothing is."""

    def __init__(
        self,
        download: Download,
        part: PartFile,
        report: Report,
        cancelled: threading.Event,
        client: HttpClient | None,
        patience: Patience,
    ) -> None:
        self._download = download
        self._part = part
        self._report = report
        self._cancelled = cancelled
        self._client = client or shared_client()
        self._patience = patience
        self._speed = RateMeter()
        self._received = 0
        self._restarts = 0
        self._reported_at = float("-inf")
        self.saver = _Saver(part, patience)
        #: Where a connection ended that had stated no length
        self._possible_end: int | None = None

    def run(self) -> FetchedFile:
        """Fetch, verify and move the file to its place."""
        failures = 0
        while True:
            before = self._received
            try:
                if not self._part.is_complete:
                    self._fetch()
                if self._part.is_complete:
                    return self._finish()
                if self._received == before:
                    raise TemporaryDownloadError("The connection was lost. Try again.")
            except TooSlow as error:
                failures += 1
                self._wait(error, failures)
            except (TemporaryDownloadError, RangeRefused) as error:
                self._stop_if_cancelled()
                has_progress = self._received - before >= self._patience.slow_bytes
                failures = 1 if has_progress else failures + 1
                if isinstance(error, RangeRefused | DamagedFile):
                    self._count_restart(error)
                    self._part.drop()
                self._wait(error, failures)
            except PartChanged:
                # The server has different content now, or another writer found that.
                self._stop_if_cancelled()
                self._count_restart(_changing(self._download))
            except DownloadError:
                self._stop_if_cancelled()
                raise

    def _fetch(self) -> None:
        """Request the first range that is missing, and write what arrives."""
        self._stop_if_cancelled()
        part = self._part
        start, end = 0, None
        # Without a validator a server cannot say whether its file is still the same.
        if part.validator is not None and (missing := part.missing()) is not None:
            start, end = missing
            if end == part.total:
                end = None
        try:
            stream = self._client.get(
                self._download.url, start, end, part.validator, cancelled=self._cancelled
            )
        except RangeRefused as error:
            if part.total is None and self._ends_at(start, error.total):
                part.end_at(part.begin(None, part.validator), start)
                return
            raise
        with stream:
            self._take(stream, asked_for=start, is_last=end is None)

    def _ends_at(self, start: int, total: int | None) -> bool:
        """Return whether the file ends at ``start``, after which the server has nothing more."""
        return start > 0 and (total == start or (total is None and start == self._possible_end))

    def _take(self, stream: HttpStream, *, asked_for: int, is_last: bool) -> None:
        """Write what a stream brings."""
        part = self._part
        data = stream.read()
        if stream.start == 0:
            # Before `begin`: the login page of a network must not cost what is already there.
            refuse_page(data, self._download, stream.host)
        edition = self._begin(stream)
        self._expect_space()
        is_whole = stream.status != 206
        # A server that sends all of the file although a range was asked for has no ranges.
        has_ranges = stream.has_ranges and not (is_whole and asked_for)
        if not has_ranges and asked_for and part.available(0) == asked_for == self._possible_end:
            # It cannot say what follows the place where its first connection ended.
            part.end_at(edition, asked_for)
            return
        at = stream.start
        slow = _SlowCheck(self._patience)
        while data:
            self._stop_if_cancelled()
            if part.total is not None and not (data := data[: part.total - at]):
                break  # More than the server had announced
            part.write(edition, at, data)
            at += len(data)
            self._received += len(data)
            self._speed.add(len(data), time.monotonic())
            self._note_progress()
            slow.add(len(data), stream.host)
            if has_ranges and part.available(at) > _SKIP_BYTES:
                return
            data = stream.read()
        if part.total is None and (is_last or is_whole):
            if stream.end_is_certain or part.validator is None or not is_whole:
                part.end_at(edition, at)
            else:
                # The connection may have been lost. The next request is for what follows.
                self._possible_end = at

    def _begin(self, stream: HttpStream) -> int:
        """Prepare the part for a stream; return the edition to write."""
        part = self._part
        if stream.status != 206:
            if stream.validator is None:
                part.drop()
            return part.begin(stream.total, stream.validator, self._download.url)
        if _differ(stream.validator, part.validator) or _differ(stream.total, part.total):
            # The server sends a range of different content, in spite of If-Range.
            part.drop()
            raise PartChanged
        edition = part.begin(part.total, part.validator, self._download.url)
        if part.total is None and stream.total is not None:
            part.end_at(edition, stream.total)
        return edition

    def _finish(self) -> FetchedFile:
        """Verify the complete file and move it to its place."""
        part = self._part
        with part.finishing:
            if not part.is_finished:
                self._send_report()
                try:
                    verify(part.path, self._download)
                except WrongFile:
                    part.discard()
                    raise
                except OSError as error:
                    raise disk_error(error, part.target.parent) from error
                part.finish()
        self._send_report()
        return FetchedFile(part.target, part.validator)

    def _count_restart(self, error: DownloadError) -> None:
        """Raise the error if the file was already begun again too often."""
        self._restarts += 1
        if self._restarts > self._patience.restarts:
            if isinstance(error, DamagedFile):
                self._part.discard()
            raise error

    def _wait(self, error: DownloadError, failures: int) -> None:
        """Wait before the next try; raise the error if there is none."""
        asked_s = getattr(error, "retry_after_s", None)
        patience = self._patience
        if failures >= patience.tries or (asked_s or 0) > patience.longest_wait_s:
            raise error
        # At random, so that the clients of a server that was down do not all come back at once.
        usual_s = min(patience.longest_wait_s, patience.first_wait_s * 2 ** (failures - 1))
        wait_s = asked_s if asked_s is not None else usual_s * random.uniform(0.5, 1.0)
        self._part.save()
        self._send_report(_notice(error, wait_s))
        self._cancelled.wait(wait_s)
        self._stop_if_cancelled()

    def _expect_space(self) -> None:
        """Raise DiskFull if the rest of the file does not fit on the disk."""
        part = self._part
        needed = 0 if part.total is None else part.total - part.stored_bytes
        expect_space(part.target.parent, needed, self._patience.reserve_bytes)

    def _note_progress(self) -> None:
        """Report and save, from time to time."""
        now = time.monotonic()
        if now - self._reported_at >= self._patience.report_every_s:
            self._send_report()
        if self.saver.save_if_due(self._received):
            self._expect_space()

    def _send_report(self, notice: DownloadError | None = None) -> None:
        self._reported_at = time.monotonic()
        part, speed = self._part, self._speed.bytes_per_s(self._reported_at)
        self._report(Progress(part.stored_bytes, part.total, speed, notice))

    def _stop_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise DownloadStopped


class TooSlow(TemporaryDownloadError):
    """A connection brings next to nothing."""


class _Saver:
    """Saves a part from time to time, on another thread: a slow disk must not stop the network.

    What is on the disk already is also not to be waited for at the end.
    """

    def __init__(self, part: PartFile, patience: Patience) -> None:
        self._part = part
        self._patience = patience
        self._saved_at = time.monotonic()
        self._saved_bytes = 0
        self._thread: threading.Thread | None = None
        self._error: DownloadError | None = None

    def save_if_due(self, received: int) -> bool:
        """Start to save if that is due; return whether. Raises the error of the last time."""
        if self._error is not None:
            raise self._error
        now = time.monotonic()
        is_due = (
            now - self._saved_at >= self._patience.save_every_s
            or received - self._saved_bytes >= self._patience.save_every_bytes
        )
        if not is_due or (self._thread is not None and self._thread.is_alive()):
            return False
        self._saved_at, self._saved_bytes = now, received
        self._thread = threading.Thread(
            target=self._save, name="duthviewer-download-save", daemon=True
        )
        self._thread.start()
        return True

    def wait(self) -> None:
        """Wait until nothing is being saved."""
        if self._thread is not None:
            self._thread.join()

    def _save(self) -> None:
        try:
            self._part.save()
        except DownloadError as error:
            self._error = error


class _SlowCheck:
    """Raises TooSlow if a connection brings next to nothing for some time."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._since = time.monotonic()
        self._bytes = 0

    def add(self, count: int, host: str) -> None:
        self._bytes += count
        if self._bytes >= self._patience.slow_bytes:
            self._since, self._bytes = time.monotonic(), 0
        elif time.monotonic() - self._since > self._patience.slow_s:
            raise TooSlow("{host} sends almost nothing. Try again later.", host=host)


def _differ(one: str | int | None, other: str | int | None) -> bool:
    """Return whether two lengths, or two validators of the same kind, are known and differ."""
    if one is None or other is None:
        return False
    if isinstance(one, str) and isinstance(other, str) and one[:1] != other[:1] and '"' in (
        one[:1], other[:1],
    ):  # fmt: skip
        return False  # An ETag and a Last-Modified
    return one != other


def _changing(download: Download) -> DownloadError:
    return TemporaryDownloadError(
        "The file for {title} changes while it is downloaded. Try again later.",
        title=download.title,
    )


def _notice(error: DownloadError, wait_s: float) -> DownloadError:
    """Return what the user reads while a transfer waits for the next try."""
    host = error.values.get("host", "")
    seconds = max(1, round(wait_s))
    if getattr(error, "retry_after_s", None) is not None:
        return DownloadError("{host} asks to wait {seconds} s.", host=host, seconds=seconds)
    return DownloadError("Interrupted. Trying again in {seconds} s.", seconds=seconds)
